"""One fact, one place: the tables of names do not repeat one another."""

from itertools import chain

import pytest

from coordination.tables import issuing_bodies
from coordination.tables.bodies.body_kind import BodyKind
from coordination.tables.bodies.find_body import body_kinds
from coordination.tables.body_words import FAMILIES, LEVELS
from coordination.tables.issuers import issuers
from coordination.tables.party_words import OFFICES
from coordination.tables.spelling import spellings, words_of
from coordination.tables.tiers import tiers_by_word


def by_spelling() -> dict[tuple[str, ...], BodyKind]:
    return {
        words: row
        for row in reversed(body_kinds())
        for name in (row.name, *row.others)
        for words in spellings(name)
    }


def test_heads_are_listed_only_where_more_follows_than_the_kinds_say() -> None:
    kinds = by_spelling()
    heads = [
        *((head, True) for head in issuing_bodies.OPEN),
        *((head, False) for head in issuing_bodies.WHOLE),
    ]
    repeated = {
        head
        for head, is_open in heads
        if (kind := kinds.get(tuple(words_of(head)))) and kind.open is is_open
    }

    assert repeated == set()


def test_offices_are_listed_once() -> None:
    """But for the two that are bodies of their own."""
    heads = chain(issuing_bodies.OPEN, issuing_bodies.WHOLE, issuing_bodies.TASKED)

    assert set(heads).intersection(OFFICES) == {"thủ tướng", "chủ tịch nước"}
    assert len(OFFICES) == len(set(OFFICES))


def test_issuers_are_called_what_the_kinds_of_bodies_are_called() -> None:
    kinds = {row.name: row for row in reversed(body_kinds())}
    named = [(row, kinds[row.vi]) for row in issuers() if row.vi in kinds]

    assert len(named) >= 40
    assert {row.code for row, kind in named if row.en != kind.en} == set()
    assert {
        row.code
        for row, kind in named
        if (row.since, row.until) != (kind.since, kind.until)
    } == set()


@pytest.mark.parametrize("family", FAMILIES)
def test_families_are_those_of_the_kinds(family: str) -> None:
    kinds = by_spelling()
    phrases, allowed = FAMILIES[family]
    found = [kind for one in phrases if (kind := kinds.get(tuple(words_of(one))))]

    assert found
    assert all(allowed.intersection(kind.kinds) for kind in found)


def test_levels_are_those_of_the_tiers() -> None:
    assert {
        word: tier.level
        for word, tier in tiers_by_word().items()
        if word in LEVELS and tier.level not in LEVELS[word]
    } == {}
