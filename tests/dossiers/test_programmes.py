"""Five unseen programmes: nearly all that their sources state has its place in 1.1.

Against `../shared/eval/programmes`: dossiers that were written by hand in format 1.0
before anybody here had seen the programmes, and the list of what found no place.
"""

import json
from functools import cache
from typing import Any, Final

import pytest

from coordination import Dossier, loads, validate
from coordination.diagnostics.pointer import split
from tests.dossiers.programmes import in_1_1, moved, not_held, original, texts
from tests.dossiers.programmes_in_1_1 import PROGRAMMES

_LEAST_HELD: Final = 0.95

programmes = pytest.mark.parametrize("name", PROGRAMMES)


@cache
def written(name: str) -> dict[str, Any]:
    return in_1_1(name)


def dossier(name: str) -> Dossier:
    return loads(json.dumps(written(name)))


def test_every_row_of_the_list_has_its_place_or_its_reason() -> None:
    rows = [(name, row) for name, one in PROGRAMMES.items() for row in one.rows]

    assert [row.row for _, row in rows] == list(range(1, len(rows) + 1))
    assert [name for name, _ in rows] == not_held()
    assert all(row.places or row.reason for _, row in rows)


@programmes
def test_it_loads_and_is_without_errors(name: str) -> None:
    report = validate(dossier(name), texts=texts(name))

    assert report.errors == ()


@programmes
def test_quotes_stand_where_they_say(name: str) -> None:
    known = texts(name)
    for claim in written(name)["claims"]:
        text = known[claim["source"]]
        assert text[claim["start"] : claim["end"]] == claim["quote"]


@programmes
def test_every_place_is_filled_or_left_open_with_its_words(name: str) -> None:
    claimed = claims(written(name))
    for row in PROGRAMMES[name].rows:
        for place in row.places:
            assert any(one.startswith(place) for one in claimed), (row.row, place)
            left_open = row.reason.startswith("left open")
            assert holds(name, place) is not left_open, (row.row, place)


@programmes
def test_what_was_misfiled_is_gone(name: str) -> None:
    ids = {one["id"] for one in entities(written(name))}

    assert ids.isdisjoint(PROGRAMMES[name].dropped)
    assert not ids.isdisjoint({one["id"] for one in entities(original(name))})


@programmes
def test_what_was_held_is_held(name: str) -> None:
    claimed = claims(written(name))
    for place in claims(original(name)):
        assert moved(name, place) in claimed


def test_nearly_all_facts_are_held_in_the_right_field() -> None:
    """Count as facts what the claims of 1.0 are about, and the rows of the list."""
    facts = held = 0
    for name, programme in PROGRAMMES.items():
        facts += len(claims(original(name)) | {str(row.row) for row in programme.rows})
        held += len(claims(original(name)))
        held += sum(bool(row.places) for row in programme.rows)

    assert held / facts >= _LEAST_HELD


def claims(data: dict[str, Any]) -> set[str]:
    return {f"{claim['about']}{claim['field']}" for claim in data["claims"]}


def entities(data: dict[str, Any]) -> list[dict[str, Any]]:
    return [
        one
        for members in data.values()
        if isinstance(members, list)
        for one in members
        if "id" in one
    ]


def holds(name: str, place: str) -> bool:
    about, _, field = place.partition("/")
    value: Any = next(one for one in entities(written(name)) if one["id"] == about)
    for step in split(f"/{field}"):
        key: Any = int(step) if isinstance(value, list) else step
        if key not in (range(len(value)) if isinstance(value, list) else value):
            return False
        value = value[key]
    return True
