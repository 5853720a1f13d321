"""What holds for every number there can be, and for every text."""

import re
import unicodedata

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from coordination.errors import ParseError
from coordination.folding.fold import fold
from coordination.model.number import (
    FIRST_YEAR,
    LAST_SERIAL,
    LAST_YEAR,
    LONGEST_GROUP,
    MISSPELT_TYPES,
    MOST_GROUPS,
    SESSION_BODIES,
    DocumentNumber,
    well_spelt,
)
from coordination.parsers.numbers.find_numbers import read_number_at
from coordination.parsers.numbers.parse_number import parse_number, read_number
from coordination.tables.document_types import types_by_code
from coordination.tables.issuers import issuers_by_code

CAPITALS = "ABCDEGHIKLMNOPQRSTUVXYZĐĂÂÊÔƠƯ"
LETTERS = CAPITALS + CAPITALS.lower()
SESSION = re.compile(rf"(?:{'|'.join(SESSION_BODIES)})[0-9]+", re.IGNORECASE)


@st.composite
def groups(draw: st.DrawFn) -> tuple[str, ...]:
    """Draw groups that the model admits: known codes and any others."""
    known = sorted({*types_by_code(), *issuers_by_code()} - {"TRS"})
    any_other = st.from_regex(
        rf"[{CAPITALS}](?:&?[{LETTERS}0-9]){{0,{LONGEST_GROUP // 2 - 1}}}",
        fullmatch=True,
    )
    group = st.sampled_from(known) | any_other
    drawn = draw(st.lists(group, min_size=1, max_size=MOST_GROUPS))
    assume(not any(SESSION.fullmatch(each) for each in drawn))
    spelt = [well_spelt(each) for each in drawn]
    return (MISSPELT_TYPES.get(spelt[0].upper(), spelt[0]), *spelt[1:])


@st.composite
def numbers(draw: st.DrawFn) -> DocumentNumber:
    """Draw a number of whatever shape the model admits."""
    letters = draw(groups())
    year = draw(st.none() | st.integers(FIRST_YEAR, LAST_YEAR))
    in_session = any(each.upper() in SESSION_BODIES for each in letters)
    joints = len(letters) + (year is not None)
    return DocumentNumber(
        serial=draw(st.integers(1, LAST_SERIAL)),
        suffix=draw(st.sampled_from(["", "", "a", "B", "Đ", "O", "l", "bis"])),
        year=year,
        groups=letters,
        session=draw(st.integers(1, 99))
        if in_session and draw(st.booleans())
        else None,
        form=draw(st.text("-/.", min_size=joints, max_size=joints)),
    )


@given(numbers())
def test_canonical_text_reads_back(number: DocumentNumber) -> None:
    assert DocumentNumber.from_text(str(number)) == number
    assert DocumentNumber.from_text(str(number)).form == number.form


@given(numbers())
def test_every_number_parses_to_itself(number: DocumentNumber) -> None:
    assert parse_number(str(number)) == number


@given(numbers())
def test_the_short_way_reads_as_the_long_one(number: DocumentNumber) -> None:
    short, long = parse_number(str(number)), read_number(str(number)).value

    assert (short, short.form) == (long, long.form)


@given(numbers())
def test_parsing_twice_changes_nothing_more(number: DocumentNumber) -> None:
    once = parse_number(str(number))

    assert str(parse_number(str(once))) == str(once)


@given(numbers())
def test_decomposed_text_is_the_same(number: DocumentNumber) -> None:
    assert parse_number(unicodedata.normalize("NFD", str(number))) == number


@given(numbers())
def test_parts_are_all_accounted_for(number: DocumentNumber) -> None:
    """Every group is the type, an issuer, a unit, or a mark of its type."""
    named = (number.type is not None) + len(number.issuers) + len(number.units)

    assert len(number.groups) - 2 <= named <= len(number.groups)


MESS = st.text(
    st.sampled_from("0123456789QĐTWNPCHUBđq/-. –Ð\u00a0\u200b\u0323()&§Ilosố:\n"),
    max_size=40,
)


@given(MESS | st.text(max_size=60))
def test_nothing_but_parse_error(text: str) -> None:
    try:
        number = parse_number(text)
    except ParseError as error:
        start, end = error.span
        assert 0 <= start <= end <= len(text)
    else:
        assert parse_number(str(number)) == number


@given(MESS)
def test_strict_reads_no_more_and_nothing_else(text: str) -> None:
    try:
        number = parse_number(text, strict=True)
    except ParseError:
        return
    assert number == parse_number(text)


@given(MESS)
def test_readers_raise_nothing_and_keep_their_span(text: str) -> None:
    folded = fold(text).text
    for at, letter in enumerate(folded):
        if letter.isascii() and letter.isdigit():
            read = read_number_at(folded, at)
            assert read is None or at == read.start < read.end <= len(folded)


@given(numbers())
def test_found_is_what_parsing_says(number: DocumentNumber) -> None:
    text = f"Văn bản số {number} ngày"
    read = read_number_at(text, 11)
    assume(read is not None and read.end == len(text) - 5)

    assert read is not None
    assert read.value == number


@pytest.mark.parametrize("unit", ["1/", "-QĐ/", "1-QĐ/", "A&", "(A)", "§", " ", "QĐ-"])
def test_long_runs_end_at_once(unit: str) -> None:
    text = unit * 40_000

    with pytest.raises(ParseError):
        parse_number(text)
    assert read_number_at(text, 0) is None
