"""Dates of which some parts are unknown."""

import calendar
from datetime import date, datetime
from itertools import pairwise, product

import edtf
import pytest
from hypothesis import given
from hypothesis import strategies as st

from coordination.errors import InvalidValueError
from coordination.model.partial_date import PartialDate, days_in
from tests.model.days import CALENDAR, meanings, of, three_valued
from tests.model.faults import faults

dates = st.from_type(PartialDate)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        pytest.param("2023", (2023, None, None), id="year"),
        pytest.param("2023-02", (2023, 2, None), id="month"),
        pytest.param("2023-02-28", (2023, 2, 28), id="day"),
        pytest.param("XXXX-02", (None, 2, None), id="month-of-some-year"),
        pytest.param("XXXX-02-23", (None, 2, 23), id="day-of-some-year"),
        pytest.param("XXXX-02-29", (None, 2, 29), id="leap-day-of-some-year"),
        pytest.param("2024-02-29", (2024, 2, 29), id="leap-day"),
        pytest.param("2000-02-29", (2000, 2, 29), id="leap-day-of-a-fourth-century"),
        pytest.param("0001", (1, None, None), id="first-year"),
        pytest.param("9999-12-31", (9999, 12, 31), id="last-day"),
    ],
)
def test_text_and_parts(text: str, parts: tuple[int | None, ...]) -> None:
    value = PartialDate.from_edtf(text)

    assert (value.year, value.month, value.day) == parts
    assert str(value) == text


@pytest.mark.parametrize(
    ("text", "code"),
    [
        pytest.param("", "not-edtf", id="empty"),
        pytest.param("23", "not-edtf", id="two-digits"),
        pytest.param("02023", "not-edtf", id="five-digits"),
        pytest.param("0000", "edtf-not-held", id="year-zero"),
        pytest.param("-0001", "edtf-not-held", id="before-year-one"),
        pytest.param("2023-00", "not-edtf", id="month-zero"),
        pytest.param("2023-13", "not-edtf", id="month-thirteen"),
        pytest.param("2023-2", "not-edtf", id="month-unpadded"),
        pytest.param("2023-02-00", "not-edtf", id="day-zero"),
        pytest.param("2023-02-1", "not-edtf", id="day-unpadded"),
        pytest.param("2023-01-32", "not-edtf", id="day-thirty-two"),
        pytest.param("2023-02-29", "no-such-day", id="leap-day-of-a-common-year"),
        pytest.param("1900-02-29", "no-such-day", id="leap-day-of-a-common-century"),
        pytest.param("XXXX-02-30", "no-such-day", id="never-in-any-year"),
        pytest.param("2023-04-31", "no-such-day", id="april-has-thirty"),
        pytest.param("XXXX", "nothing-stated", id="nothing-known"),
        pytest.param("202X", "edtf-not-held", id="decade"),
        pytest.param("2023-XX-05", "edtf-not-held", id="day-without-month"),
        pytest.param("2023-33", "not-edtf", id="quarter"),
        pytest.param("2023?", "edtf-not-held", id="uncertain"),
        pytest.param("2023/2024", "not-edtf", id="range"),
        pytest.param("28/02/2023", "not-edtf", id="as-people-write"),
        pytest.param(" 2023", "not-edtf", id="space-before"),
        pytest.param("2023\n", "not-edtf", id="line-end"),
        pytest.param("２０２３", "not-edtf", id="wide-digits"),
        pytest.param("٢٠٢٣", "not-edtf", id="other-digits"),
        pytest.param("xxxx-02", "edtf-not-held", id="small-x"),
        pytest.param("2023-02-28T10:00", "edtf-not-held", id="time"),
    ],
)
def test_other_texts_are_refused(text: str, code: str) -> None:
    assert faults(lambda: PartialDate.from_edtf(text)) == [("", code)]


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        pytest.param({}, [("", "nothing-stated")], id="nothing"),
        pytest.param(
            {"year": 2023, "day": 5}, [("/month", "needs-another")], id="no-month"
        ),
        pytest.param({"day": 5}, [("/month", "needs-another")], id="only-a-day"),
        pytest.param({"year": 0}, [("/year", "out-of-range")], id="year-zero"),
        pytest.param({"year": 10_000}, [("/year", "out-of-range")], id="year-10000"),
        pytest.param({"month": 0}, [("/month", "out-of-range")], id="month-zero"),
        pytest.param({"month": 13}, [("/month", "out-of-range")], id="month-13"),
        pytest.param({"month": 1, "day": 0}, [("/day", "out-of-range")], id="day-zero"),
        pytest.param({"month": 1, "day": 32}, [("/day", "out-of-range")], id="day-32"),
        pytest.param(
            {"year": 2023, "month": 2, "day": 29},
            [("/day", "no-such-day")],
            id="no-leap-year",
        ),
        pytest.param({"year": "2023"}, [("/year", "wrong-type")], id="text"),
        pytest.param({"year": True}, [("/year", "wrong-type")], id="truth-value"),
        pytest.param({"year": 2023.0}, [("/year", "wrong-type")], id="float"),
    ],
)
def test_parts_that_no_date_has(
    parts: dict[str, int], expected: list[tuple[str, str]]
) -> None:
    assert faults(lambda: PartialDate(**parts)) == expected


@pytest.mark.parametrize(
    ("text", "message"),
    [
        pytest.param("2023-02-29", "month 2/2023 has no day 29", id="year-known"),
        pytest.param("XXXX-02-30", "month 2 has no day 30", id="year-unknown"),
        pytest.param(
            "2023-13",
            (
                "2023-13 is not a date in an accepted EDTF (ISO 8601-2) form, "
                "such as 2023-02-28"
            ),
            id="not-edtf",
        ),
    ],
)
def test_messages(text: str, message: str) -> None:
    with pytest.raises(InvalidValueError) as caught:
        PartialDate.from_edtf(text)

    assert caught.value.diagnostics[0].message("en") == message


@given(dates)
def test_text_comes_back(value: PartialDate) -> None:
    assert PartialDate.from_edtf(str(value)) == value


@pytest.mark.parametrize("year", [1, 1900, 2000, 2023, 2024, 9999])
@pytest.mark.parametrize("month", range(1, 13))
def test_days_of_a_month(year: int, month: int) -> None:
    assert days_in(year, month) == calendar.monthrange(year, month)[1]


def test_days_of_a_month_of_some_year() -> None:
    assert [days_in(None, month) for month in (1, 2, 4)] == [31, 29, 30]


def test_made_of_a_date() -> None:
    assert PartialDate.of(date(2023, 2, 28)) == of("2023-02-28")
    assert PartialDate.of(datetime(2023, 2, 28, 10)) == of("2023-02-28")  # noqa: DTZ001 - a time of day is dropped


@pytest.mark.parametrize(
    ("text", "complete"),
    [("2023-02-28", True), ("2023-02", False), ("2023", False), ("XXXX-02-28", False)],
)
def test_completeness(text: str, complete: bool) -> None:  # noqa: FBT001 - a table
    assert of(text).is_complete is complete


#: Dates near one another, at every precision, with and without their year.
NEAR = [
    of(text)
    for text in (
        *("2022", "2023", "2024", "2023-01", "2023-02", "2023-12", "2024-01"),
        *("2024-02", "2023-01-01", "2023-02-28", "2023-12-31", "2024-01-01"),
        *("2024-02-28", "2024-02-29", "2024-03-01", "2022-12-31"),
        *("XXXX-01", "XXXX-02", "XXXX-02-28", "XXXX-02-29", "XXXX-12-31"),
    )
]


@pytest.mark.parametrize("value", NEAR, ids=str)
def test_bounds_are_the_first_and_last_meaning(value: PartialDate) -> None:
    if value.year is None:
        assert value.earliest is None
        assert value.latest is None
    else:
        assert value.earliest == min(meanings(value))
        assert value.latest == max(meanings(value))


@pytest.mark.parametrize("value", NEAR, ids=str)
def test_the_edtf_package_reads_the_same(value: PartialDate) -> None:
    theirs = edtf.parse_edtf(str(value))

    assert str(theirs) == str(value)
    if value.year is not None:
        assert value.earliest == date(*theirs.lower_strict()[:3])
        assert value.latest == date(*theirs.upper_strict()[:3])


@pytest.mark.parametrize("one", NEAR, ids=str)
def test_order_agrees_with_all_meanings(one: PartialDate) -> None:
    for other in NEAR:
        pairs = list(product(ends(one), ends(other)))

        assert one.before(other) is three_valued({mine < its for mine, its in pairs})
        assert one.after(other) is three_valued({mine > its for mine, its in pairs})


def ends(value: PartialDate) -> set[date]:
    """Return the meanings that decide an order: all others lie between."""
    found = meanings(value)
    return {found[0], found[-1]}


@pytest.mark.parametrize("one", NEAR, ids=str)
def test_sameness_agrees_with_all_meanings(one: PartialDate) -> None:
    for other in NEAR:
        mine, its = set(meanings(one)), set(meanings(other))
        can_be = not mine.isdisjoint(its)
        can_differ = len(mine | its) > 1

        answers = {*([True] if can_be else []), *([False] if can_differ else [])}
        assert one.same_day(other) is three_valued(answers)


@given(dates, dates)
def test_order_never_contradicts_itself(one: PartialDate, other: PartialDate) -> None:
    assert one.after(other) is other.before(one)
    assert one.same_day(other) is other.same_day(one)
    assert not (one.before(other) and other.before(one))
    assert not (one.before(other) and one.same_day(other))
    assert one.before(one) in (False, None)


@given(dates, dates, dates)
def test_order_goes_on(one: PartialDate, two: PartialDate, three: PartialDate) -> None:
    if one.before(two) and two.before(three):
        assert one.before(three)


@given(st.lists(dates, unique=True))
def test_keys_sort_as_the_order_does_and_tell_values_apart(
    values: list[PartialDate],
) -> None:
    keys = [value.sort_key for value in values]

    assert len(set(keys)) == len(values)
    ordered = sorted(values, key=lambda value: value.sort_key)
    for before, after in pairwise(ordered):
        assert not after.before(before)


def test_keys_put_the_unknown_first() -> None:
    texts = ["XXXX-01-01", "0001", "0001-01", "0001-01-01"]
    values = [PartialDate.from_edtf(text) for text in texts]

    keys = [value.sort_key for value in values]

    assert keys == sorted(set(keys))


def test_the_calendar_is_whole() -> None:
    assert len(CALENDAR) == 365 * 11 + 3
