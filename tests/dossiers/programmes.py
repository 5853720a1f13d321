"""Five unseen programmes, brought from format 1.0 to what 1.1 can hold of them.

The programmes, their texts and the list of what 1.0 could not hold stay outside of
the project (`../shared/eval/programmes`).
"""

import json
from collections.abc import Mapping
from typing import Any, Final

from coordination.serializers.versions import migrate
from tests.dossiers.programme import Member, Said, Words
from tests.dossiers.programmes_in_1_1 import PROGRAMMES
from tests.shared_data import shared

_HOME: Final = "eval/programmes"


def original(name: str) -> dict[str, Any]:
    """Return a dossier as it was written in format 1.0."""
    text = shared(f"{_HOME}/dossiers/{name}.json").read_text("utf-8")
    data: dict[str, Any] = json.loads(text)
    return data


def texts(name: str) -> dict[str, str]:
    """Return the text of each source of a dossier."""
    return {
        source: shared(f"{_HOME}/texts/{file}").read_text("utf-8")
        for source, file in PROGRAMMES[name].texts.items()
    }


def not_held() -> list[str]:
    """Return the name of the dossier in each row of the list."""
    lines = shared(f"{_HOME}/not_held.tsv").read_text("utf-8").splitlines()
    return [line.partition("\t")[0] for line in lines[1:]]


def moved(name: str, place: str) -> str:
    """Return where a place of format 1.0 is in the dossier of format 1.1."""
    place = PROGRAMMES[name].moved.get(place, place)
    about, _, field = place.partition("/")
    return f"{about}/roles/0" if field == "role" else place


def in_1_1(name: str) -> dict[str, Any]:
    """Write a dossier of format 1.0 in format 1.1, with what now has a place."""
    programme, known = PROGRAMMES[name], texts(name)
    data = migrate(original(name)).data
    for collection, added in programme.added.items():
        entities = [_resolved(one, known) for one in added]
        data[collection] = [*data.get(collection, ()), *entities]
    for members in [one for one in data.values() if isinstance(one, list)]:
        for one in members:
            changed = programme.members.get(one.get("id"), {})
            one |= {key: _resolved(value, known) for key, value in changed.items()}
        members[:] = [one for one in members if one.get("id") not in programme.dropped]
    data["claims"] = [_moved(name, claim) for claim in data["claims"]]
    for row in programme.rows:
        data["claims"] += [_claim(one, known) for one in row.said]
    return data


def _moved(name: str, claim: dict[str, Any]) -> dict[str, Any]:
    """Move a claim to where its field is in format 1.1."""
    there = claim | _place(moved(name, f"{claim['about']}{claim['field']}"))
    if there["field"] == "/due/event":
        there["reading"] = {"words": claim["quote"]}
    return there


def _resolved(value: Member, known: Mapping[str, str]) -> Member:
    """Put the words of the texts in the place of their offsets."""
    match value:
        case Words(source, start, end):
            return known[source][start:end]
        case dict():
            return {key: _resolved(one, known) for key, one in value.items()}
        case list():
            return [_resolved(one, known) for one in value]
    return value


def _place(place: str) -> dict[str, str]:
    about, slash, rest = place.partition("/")
    return {"about": about, "field": slash + rest}


def _claim(said: Said, known: Mapping[str, str]) -> dict[str, Any]:
    words = said.words
    claim = {
        "source": words.source,
        **_place(said.place),
        "quote": _resolved(words, known),
        "start": words.start,
        "end": words.end,
    }
    if said.reading is not None:
        claim["reading"] = _resolved(said.reading, known)
    if said.basis is not None:
        claim["basis"] = said.basis
    return claim
