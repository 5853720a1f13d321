"""What holds for every date, period and text, whatever it says."""

import unicodedata
from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coordination import (
    ParseError,
    PartialDate,
    find_mentions,
    parse_date,
    parse_period,
    parse_recurrence,
)
from tests.bench.growth import MOST, READERS, growth
from tests.bench.hostile import HOSTILE
from tests.parsers.test_scanner import TEXT

DAYS = st.dates(min_value=date(1000, 1, 1), max_value=date(2999, 12, 31))
NEAR = st.dates(min_value=date(1900, 1, 1), max_value=date(2100, 1, 1))

#: Ways to write a day, a month and a year; each states exactly its parts.
DAY_STYLES = (
    "{d}/{m}/{y}",
    "{d:02}-{m:02}-{y}",
    "{d}.{m}.{y}",
    "{d} / {m} / {y}",
    "ngày {d:02} tháng {m} năm {y}",
    "Ngày {d} Tháng {m}, {y}",
    "Chiều ngày {d}/{m}/{y}",
    "8h30 ngày {d}/{m}/{y}",
    "{y}-{m:02}-{d:02}",
)
#: Ways that take the short way: every figure that the grammar lets through is drawn.
PLAIN_STYLES = (
    "{d}/{m}/{y}",
    "{d:02}-{m:02}-{y}",
    "{d}.{m}.{y}",
    "ngày {d}/{m}/{y}",
    "{d} tháng {m} năm {y}",
    "Ngày {d:02}  Tháng {m:02}  năm {y}",
    "NGÀY {d} THÁNG {m} NĂM {y}",
)
YEARLESS_STYLES = ("{d}/{m}", "ngày {d}-{m}", "sáng {d}.{m}", "ngày {d} tháng {m:02}")
MONTH_STYLES = ("tháng {m}/{y}", "tháng {m:02}-{y}", "Tháng {m} năm {y}", "{m}/{y}")


@given(DAYS, st.sampled_from(DAY_STYLES))
def test_a_day_keeps_its_three_parts(day: date, style: str) -> None:
    text = style.format(d=day.day, m=day.month, y=day.year)

    assert parse_date(text) == PartialDate.of(day)


@given(
    st.integers(0, 40),
    st.integers(0, 20),
    st.integers(900, 3100),
    st.sampled_from(PLAIN_STYLES),
)
def test_the_short_way_and_the_grammar_agree(
    day: int, month: int, year: int, style: str
) -> None:
    text = style.format(d=day, m=month, y=year)

    # A space before it is no part of the date, and no part of the short way.
    assert _read_or_refused(text) == _read_or_refused(f" {text}")


def _read_or_refused(text: str) -> PartialDate | str:
    try:
        return parse_date(text)
    except ParseError as error:
        return error.diagnostic.code


@given(DAYS, st.sampled_from(YEARLESS_STYLES))
def test_a_missing_year_stays_missing(day: date, style: str) -> None:
    text = style.format(d=day.day, m=day.month)

    assert parse_date(text) == PartialDate(month=day.month, day=day.day)


@given(DAYS, st.sampled_from(MONTH_STYLES))
def test_a_missing_day_stays_missing(day: date, style: str) -> None:
    text = style.format(m=day.month, y=day.year)

    month = PartialDate(year=day.year, month=day.month)
    assert parse_date(text) == month
    assert parse_period(text).dates == (month,)


@given(DAYS, st.sampled_from(DAY_STYLES), NEAR)
def test_near_never_changes_a_complete_date(day: date, style: str, near: date) -> None:
    text = style.format(d=day.day, m=day.month, y=day.year)

    assert parse_date(text, near=near) == parse_date(text)


@given(DAYS, st.sampled_from(YEARLESS_STYLES), NEAR)
def test_near_supplies_the_nearest_year(day: date, style: str, near: date) -> None:
    text = style.format(d=day.day, m=day.month)

    read = parse_date(text, near=near)

    assert (read.month, read.day) == (day.month, day.day)
    assert read.earliest is not None
    leap = (day.month, day.day) == (2, 29)
    assert abs((read.earliest - near).days) <= (4 * 366 * 2 if leap else 184)


@given(TEXT)
def test_composed_and_decomposed_text_say_the_same(text: str) -> None:
    composed = unicodedata.normalize("NFC", text)
    decomposed = unicodedata.normalize("NFD", text)

    assert [(m.kind, m.value) for m in find_mentions(composed)] == [
        (m.kind, m.value) for m in find_mentions(decomposed)
    ]


@pytest.mark.parametrize("read", [parse_date, parse_period, parse_recurrence])
@given(text=TEXT)
def test_nothing_is_raised_but_the_documented_error(
    read: Callable[[str], object], text: str
) -> None:
    value = attempt(read, text)

    assert str(value)
    if isinstance(value, ParseError):
        assert 0 <= value.span[0] <= value.span[1] <= len(text)


def attempt(read: Callable[[str], object], text: str) -> object:
    try:
        return read(text)
    except ParseError as error:
        return error


@given(TEXT, NEAR)
def test_what_stands_by_itself_stands_with_near_too(text: str, near: date) -> None:
    try:
        alone = parse_date(text)
    except ParseError:
        return
    beside = parse_date(text, near=near)
    assert alone.same_day(beside) is not False
    if alone.year is not None:
        assert beside == alone


@pytest.mark.growth
@pytest.mark.parametrize("piece", HOSTILE)
def test_time_is_linear(piece: str) -> None:
    assert growth(READERS["find_mentions"], ("", piece, "")).ratio <= MOST
