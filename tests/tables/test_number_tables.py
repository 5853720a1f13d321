"""The tables of document numbers: every row sourced, every code with one meaning."""

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

import pytest

from coordination.model.enumerations import DocumentKind
from coordination.model.number import DocumentNumber
from coordination.model.number_form import prescribed_form
from coordination.model.number_roles import roles_of
from coordination.parsers.numbers.number_symbol import symbol_of
from coordination.parsers.numbers.parse_number import parse_number
from coordination.parsers.numbers.usual_number import build_symbol
from coordination.tables import document_types, issuers, issuers_local
from coordination.tables.document_types import DocumentType, types_by_code
from coordination.tables.issuer import Issuer
from coordination.tables.issuers import issuers_by_code
from coordination.tables.number_sources import SOURCES
from coordination.tables.numbering_terms import (
    NumberingTerm,
    terms_of_the_assembly,
    terms_of_the_centre,
)

TYPES = document_types.document_types()
ISSUERS = issuers.issuers()
UNCHECKED = {"general", "initials"}


def test_counts() -> None:
    """A row that is lost, or one that slips in unseen, changes these."""
    types = Counter(row.system for row in TYPES)
    bodies = Counter(row.system for row in ISSUERS)

    assert types == {"party": 34, "state": 45, "front": 1}
    assert bodies == {"state": 90, "party": 67, "front": 12}


def test_appendix_three_is_complete() -> None:
    """Nghị định 30/2020/NĐ-CP, Phụ lục III: 27 types and 3 kinds of copy."""
    assert sum(row.source == "nd30" for row in TYPES) == 30


@pytest.mark.parametrize(
    "row", [*TYPES, *ISSUERS], ids=lambda row: f"{row.system}-{row.code}-{row.vi}"
)
def test_every_row_names_its_source(row: DocumentType | Issuer) -> None:
    assert row.source in SOURCES
    assert not (row.confirmed and row.source in UNCHECKED)
    assert not (row.since and row.until and row.since > row.until)


@pytest.mark.parametrize("row", TYPES, ids=lambda row: f"{row.system}-{row.code}")
def test_every_type_is_a_kind_of_document(row: DocumentType) -> None:
    assert DocumentKind(row.kind)


def test_no_meaning_of_a_code_stands_twice() -> None:
    meanings = Counter((row.code.upper(), row.system, row.vi) for row in TYPES)

    assert [meaning for meaning, count in meanings.items() if count > 1] == []


def test_only_two_codes_mean_two_things_in_one_system() -> None:
    codes = Counter((row.code.upper(), row.system) for row in TYPES)

    assert {code for code, count in codes.items() if count > 1} == {
        ("QĐ", "party"),  # quyết định and quy định
        ("SL", "state"),  # sắc lệnh to 1957, bản sao lục since 2020
    }


def test_every_code_and_alias_leads_to_one_body_in_its_system() -> None:
    assert [
        code
        for code, bodies in issuers_by_code().items()
        if len({row.system for row in bodies}) != len(bodies)
    ] == []


def test_every_successor_is_a_body() -> None:
    codes = {row.code for row in ISSUERS}

    assert {code for row in ISSUERS for code in row.successors} <= codes


@pytest.mark.parametrize(
    "terms",
    [
        pytest.param(terms_of_the_centre(), id="centre"),
        pytest.param(terms_of_the_assembly(), id="assembly"),
    ],
)
def test_terms_follow_each_other(terms: tuple[NumberingTerm, ...]) -> None:
    for one, following in pairwise(terms):
        assert following.ordinal == one.ordinal + 1
        assert one.last is not None
        assert one.first < one.last
        assert one.last.year <= following.first.year


@pytest.fixture
def another_row(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Add a Party body XYZ and a Party type ZZ to the tables."""
    body = Issuer("XYZ", "Ban Thử nghiệm", "Trial Board", "party", "central", "hd05")
    kind = DocumentType("ZZ", "văn bản thử", "trial", "other", "party", "hd05")
    local, types = issuers_local.rows(), document_types.document_types()
    monkeypatch.setattr(issuers_local, "rows", lambda: (*local, body))
    monkeypatch.setattr(document_types, "document_types", lambda: (*types, kind))
    _forget()
    yield
    monkeypatch.undo()
    _forget()


def _forget() -> None:
    issuers.issuers.cache_clear()
    issuers_by_code.cache_clear()
    types_by_code.cache_clear()
    roles_of.cache_clear()
    symbol_of.cache_clear()
    build_symbol.cache_clear()
    prescribed_form.cache_clear()


NUMBERS = [
    "12/QĐ-XYZ",
    "12-QĐ/XYZ",
    "12/2020/ZZ-XYZ",
    "12-ZZ/TW",
    "12/XYZ-VP",
    "12/XYZ",
]


@pytest.mark.usefixtures("another_row")
@pytest.mark.parametrize("text", NUMBERS)
def test_a_new_row_changes_no_text_and_no_equality(text: str) -> None:
    number = DocumentNumber.from_text(text)

    assert str(number) == text
    assert parse_number(text) == number
    assert hash(parse_number(text)) == hash(number)


@pytest.mark.parametrize("text", NUMBERS)
def test_held_numbers_outlive_a_new_row(
    text: str, request: pytest.FixtureRequest
) -> None:
    held = DocumentNumber.from_text(text)
    body_before = held.system

    request.getfixturevalue("another_row")

    assert str(held) == text
    assert held == parse_number(text)
    assert body_before in (None, "party")
    assert held.system == "party"
