"""Parties, persons and offices of real texts against the finished dossiers.

A body is right where the dossier holds it: by a name of a party, with its place or
without, as one body by the tables, or within the words of a claim.
"""

import json
from functools import cache
from pathlib import Path
from typing import Any, Final

import pytest
from attrs import frozen

from coordination import Party, find_mentions, load
from coordination.model.same_body import body_key
from coordination.parsers.common.names import PartyName, PersonName
from coordination.parsers.parties.words import words_in
from tests.shared_data import SHARED, shared

EXAMPLES: Final = Path(__file__).parents[2] / "examples" / "dossiers"
SEEDS: Final = {
    "thanh-hoa": "000-thanh-hoa",
    "tay-ninh": "001-tay-ninh",
    "ha-giang": "002-ha-giang",
    "nghe-an": "003-nghe-an",
    "khanh-hoa": "004-khanh-hoa",
}


@frozen
class Text:
    """A dossier and what is found in its sources."""

    parties: tuple[Party, ...]
    quotes: str
    persons: dict[str, set[str]]
    found: tuple[PartyName, ...]
    found_persons: tuple[PersonName, ...]


def key(text: str) -> str:
    return " ".join(words_in(text).keys)


def read(path: Path, texts: list[str]) -> Text:
    dossier = load(path)
    shared_by_all = load(EXAMPLES / "regulations.json").parties
    raw: dict[str, Any] = json.loads(path.read_text("utf-8"))
    persons = {
        key(one["name"]): {key(held["title"]) for held in one.get("positions", ())}
        for one in raw.get("appearances", ())
        if one.get("name")
    }
    return Text(
        parties=(*dossier.parties, *(shared_by_all if path.parent == EXAMPLES else ())),
        quotes=" | ".join(key(claim["quote"]) for claim in raw["claims"]),
        persons=persons,
        found=tuple(m.value for text in texts for m in find_mentions(text, "party")),
        found_persons=tuple(
            m.value for text in texts for m in find_mentions(text, "person")
        ),
    )


@cache
def measured() -> tuple[Text, ...]:
    shared("seeds")
    programmes = shared("eval/programmes")
    seeds = [
        read(EXAMPLES / f"{name}.json", [(SHARED / f"seeds/{text}.txt").read_text()])
        for name, text in SEEDS.items()
    ]
    others = [
        read(
            path,
            [
                text.read_text("utf-8")
                for text in sorted((programmes / "texts").glob(f"{path.stem}*"))
            ],
        )
        for path in sorted((programmes / "dossiers").glob("*.json"))
    ]
    return (*seeds, *others)


def spellings(party: PartyName) -> set[str]:
    names = {key(party.name)}
    if party.place:
        bare = key(party.name).removesuffix(" tỉnh")
        names |= {f"{bare} tỉnh {key(party.place)}", f"{bare} {key(party.place)}"}
    return names


def names_of(party: Party) -> set[str]:
    return {key(name) for name in (party.name, *(party.names or ()))}


def is_held(text: Text, party: PartyName) -> bool:
    names = spellings(party)
    held = set[str]().union(*map(names_of, text.parties))
    known = body_key(party)
    return (
        bool(names & held)
        or any(name in text.quotes for name in names)
        or (known.is_whole and known in map(body_key, text.parties))
    )


def test_bodies_found_are_held() -> None:
    pairs = [(text, one) for text in measured() for one in text.found]
    right = sum(is_held(text, one) for text, one in pairs)

    assert right / len(pairs) >= 0.97


def test_bodies_held_are_found() -> None:
    own = [
        (text, party)
        for text in measured()
        for party in text.parties
        if set(names_of(party)) & set(text.quotes.split(" | "))
    ]
    hits = sum(
        bool(names_of(party) & set[str]().union(*map(spellings, text.found)))
        for text, party in own
    )

    assert hits / len(own) >= 0.93


def test_persons_are_those_of_the_dossiers() -> None:
    found = [{key(one.name) for one in text.found_persons} for text in measured()]
    held = [set(text.persons) for text in measured()]

    assert found == held


def test_offices_are_those_of_the_dossiers() -> None:
    right = found_there = held_there = 0
    for text in measured():
        for name, held in text.persons.items():
            found = {
                key(office.title)
                for one in text.found_persons
                if key(one.name) == name
                for office in one.positions
            }
            right += len(found & held)
            found_there += len(found)
            held_there += len(held)

    assert right / held_there >= 0.97
    assert right / found_there >= 0.93


@pytest.mark.parametrize("text", range(len(SEEDS)))
def test_no_person_is_read_as_a_body(text: int) -> None:
    one = measured()[text]

    assert {key(party.name) for party in one.found}.isdisjoint(one.persons)
