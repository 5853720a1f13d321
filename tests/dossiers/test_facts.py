"""Every fact of the real texts is held at a place that resolves, or has a reason."""

import json
import re
from typing import Any, Final

import pytest

from coordination.diagnostics.pointer import split
from tests.dossiers.examples import EXAMPLES, SEEDS, Row, fact_map, raw, seed
from tests.shared_data import shared

MAP: Final = fact_map()
HELD: Final = [row for row in MAP if row.places]
_LEAST_HELD: Final = 0.92
_LEAST_HELD_OF_ONE: Final = 0.9

facts = pytest.mark.parametrize("row", HELD, ids=[row.fact for row in HELD])


def test_covers_every_fact_of_the_texts_read() -> None:
    known = json.loads(shared("domain/seed_facts.json").read_text("utf-8"))
    read = {name for names in SEEDS.values() for name in names.values()}
    wanted = [fact["id"] for name in sorted(read) for fact in known[name]]
    assert sorted(wanted) == sorted({row.fact for row in MAP})
    assert len(MAP) == len(wanted)


def test_nearly_all_are_held_and_each_other_has_its_reason() -> None:
    assert all(bool(row.places) != bool(row.reason) for row in MAP)
    for name in {row.dossier for row in MAP}:
        rows = [row for row in MAP if row.dossier == name]
        held = sum(bool(row.places) for row in rows)
        assert held / len(rows) >= _LEAST_HELD_OF_ONE, name
    assert len(HELD) / len(MAP) >= _LEAST_HELD


@facts
def test_every_place_resolves(row: Row) -> None:
    dossier = _dossier(row)
    for place in row.places:
        about, pointer = _split(place)
        assert _holds(_entities(dossier)[about], pointer) or _claims(
            dossier, about, pointer
        ), place


@facts
def test_every_place_rests_on_the_words_of_the_fact(row: Row) -> None:
    dossier = _dossier(row)
    stretches = _stretches(row.fact)
    for place in row.places:
        claims = _claims(dossier, *_split(place))
        assert any(
            claim["start"] < end and start < claim["end"]
            for claim in claims
            for start, end in stretches
        ), place


def _dossier(row: Row) -> dict[str, Any]:
    return raw(EXAMPLES / "dossiers" / f"{row.dossier}.json")


def _entities(dossier: dict[str, Any]) -> dict[str, Any]:
    collections = [value for value in dossier.values() if isinstance(value, list)]
    return {one["id"]: one for each in collections for one in each if "id" in one}


def _split(place: str) -> tuple[str, str]:
    about, slash, rest = place.partition("/")
    return about, slash + rest


def _claims(dossier: dict[str, Any], about: str, pointer: str) -> list[dict[str, Any]]:
    return [
        claim
        for claim in dossier["claims"]
        if (claim["about"], claim["field"]) == (about, pointer)
    ]


def _holds(entity: object, pointer: str) -> bool:
    for step in split(pointer):
        if isinstance(entity, list):
            if not step.isdecimal() or int(step) >= len(entity):
                return False
            entity = entity[int(step)]
        elif isinstance(entity, dict) and step in entity:
            entity = entity[step]
        else:
            return False
    return True


def _stretches(fact: str) -> list[tuple[int, int]]:
    """Give every place of a fact's quote; its spaces may be no-break spaces."""
    known = json.loads(shared("domain/seed_facts.json").read_text("utf-8"))
    name, found = next(
        (name, one) for name, all_ in known.items() for one in all_ if one["id"] == fact
    )
    pattern = re.sub(r"(?:\\?\s)+", r"\\s+", re.escape(found["quote"]))
    spans = [match.span() for match in re.finditer(pattern, seed(name))]
    assert spans, fact
    return spans
