"""Ranges and lists of dates: texts, bounds, comparisons."""

import sys
from collections.abc import Callable
from datetime import date, timedelta
from functools import cache
from time import struct_time

import edtf
import pytest
from attrs import frozen
from hypothesis import given
from hypothesis import strategies as st

from coordination.errors import InvalidValueError
from coordination.model.partial_date import PartialDate
from coordination.model.period import HALVES, QUARTERS, Member, Period, SubYear
from tests.model.days import MONTHS, meanings, three_valued
from tests.model.faults import faults

NO_PERIOD = "is not a period in an accepted EDTF (ISO 8601-2) form, such as 2021/2025"
NO_DATE = "is not a date in an accepted EDTF (ISO 8601-2) form, such as 2023-02-28"


periods = st.from_type(Period)
dates = st.from_type(PartialDate)


@pytest.mark.parametrize(
    ("text", "earliest", "latest"),
    [
        pytest.param("2023", "2023-01-01", "2023-12-31", id="year"),
        pytest.param("2024-02", "2024-02-01", "2024-02-29", id="leap-month"),
        pytest.param("2023-02-28", "2023-02-28", "2023-02-28", id="day"),
        pytest.param("2021/2025", "2021-01-01", "2025-12-31", id="years"),
        pytest.param("2009-01/2009-06", "2009-01-01", "2009-06-30", id="months"),
        pytest.param("2023-02-28/2024", "2023-02-28", "2024-12-31", id="mixed"),
        pytest.param("2020/..", "2020-01-01", None, id="no-end-stated"),
        pytest.param("../2020", None, "2020-12-31", id="no-start-stated"),
        pytest.param("XXXX-07/XXXX-09", None, None, id="range-of-some-year"),
        pytest.param("2023-07/XXXX-09", "2023-07-01", None, id="year-of-the-start"),
        pytest.param("2023-33", "2023-01-01", "2023-03-31", id="first-quarter"),
        pytest.param("2023-34", "2023-04-01", "2023-06-30", id="second-quarter"),
        pytest.param("2023-35", "2023-07-01", "2023-09-30", id="third-quarter"),
        pytest.param("2023-36", "2023-10-01", "2023-12-31", id="fourth-quarter"),
        pytest.param("2023-40", "2023-01-01", "2023-06-30", id="first-half"),
        pytest.param("2023-41", "2023-07-01", "2023-12-31", id="second-half"),
        pytest.param("XXXX-33", None, None, id="quarter-of-some-year"),
        pytest.param("XXXX-40", None, None, id="half-of-some-year"),
        pytest.param("{2020,2021,2022}", "2020-01-01", "2022-12-31", id="list"),
        pytest.param("{2020,2022}", "2020-01-01", "2022-12-31", id="list-with-a-gap"),
        pytest.param("{2023-33,2023-36}", "2023-01-01", "2023-12-31", id="quarters"),
        pytest.param("{2023-40,2023-33}", "2023-01-01", "2023-06-30", id="within"),
        pytest.param("{2023-02,2023-34}", "2023-02-01", "2023-06-30", id="mixed-list"),
        pytest.param("{XXXX-07,XXXX-08}", None, None, id="list-of-some-year"),
        pytest.param("{XXXX-07,2023}", None, None, id="list-partly-of-some-year"),
        pytest.param("2025/2021", "2025-01-01", "2021-12-31", id="reversed"),
        pytest.param("0001/9999", "0001-01-01", "9999-12-31", id="all-time"),
    ],
)
def test_text_and_bounds(text: str, earliest: str | None, latest: str | None) -> None:
    period = Period.from_edtf(text)

    assert str(period) == text
    assert period.earliest == (None if earliest is None else day(earliest))
    assert period.latest == (None if latest is None else day(latest))


def day(text: str) -> date:
    return date.fromisoformat(text)


@pytest.mark.parametrize(
    "text",
    [
        *("2023", "2024-02", "2023-02-28", "0001", "9999-12-31"),
        *("2021/2025", "2009-01/2009-06", "2023-02-28/2024", "2025/2021"),
        *("2020/..", "../2020", "XXXX-07/XXXX-09", "2023-07/XXXX-09"),
        *("2023-33", "2023-34", "2023-35", "2023-36", "2023-40", "2023-41"),
        *("{2020,2021,2022}", "{2020,2022}", "{2023-01,2023-03}"),
        *("{2022-12-31,2023-01-01,2023-01-02}", "{XXXX-07,XXXX-08}"),
    ],
)
def test_the_edtf_package_reads_the_same(text: str) -> None:
    ours, theirs = Period.from_edtf(text), edtf.parse_edtf(text)

    assert str(theirs).replace(" ", "") == str(ours)
    if "XXXX" not in text:
        assert ours.earliest == bound(theirs.lower_strict())
        assert ours.latest == bound(theirs.upper_strict())


def bound(theirs: struct_time | float) -> date | None:
    """Read a bound of the `edtf` package: an open side is infinite there."""
    return None if isinstance(theirs, float) else date(*theirs[:3])


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("XXXX-33", id="quarter-of-some-year"),
        pytest.param("XXXX-40", id="half-of-some-year"),
        pytest.param("{2023-33,2023-34}", id="list-of-quarters"),
        pytest.param("{2020-40,2021}", id="list-with-a-half"),
        pytest.param("XXXX-01/..", id="open-range-of-some-year"),
    ],
)
def test_the_edtf_package_refuses(text: str) -> None:
    assert str(Period.from_edtf(text)) == text

    with pytest.raises(edtf.EDTFParseException):
        edtf.parse_edtf(text)


def test_the_edtf_package_and_ours_refuse_ranges_of_quarters() -> None:
    assert faults(lambda: Period.from_edtf("2023-33/2023-34")) == [
        ("", "edtf-not-held")
    ]
    with pytest.raises(edtf.EDTFParseException):
        edtf.parse_edtf("2023-33/2023-34")


@given(periods)
def test_text_comes_back(period: Period) -> None:
    assert Period.from_edtf(str(period)) == period


@pytest.mark.parametrize(
    ("text", "code"),
    [
        pytest.param("", "not-edtf", id="empty"),
        pytest.param("../..", "edtf-not-held", id="open-at-both-sides"),
        pytest.param("2020/", "edtf-not-held", id="unknown-end-of-edtf"),
        pytest.param("/2020", "edtf-not-held", id="unknown-start-of-edtf"),
        pytest.param("2020/2021/2022", "not-edtf", id="three-sides"),
        pytest.param("2020-2021", "not-edtf", id="hyphen"),
        pytest.param("2020 / 2021", "not-edtf", id="spaces"),
        pytest.param("{2020}", "not-edtf", id="list-of-one"),
        pytest.param("{2020,2021", "not-edtf", id="no-brace-at-the-end"),
        pytest.param("2020,2021}", "not-edtf", id="no-brace-at-the-start"),
        pytest.param("{}", "not-edtf", id="empty-list"),
        pytest.param("{2020,}", "not-edtf", id="nothing-behind-the-comma"),
        pytest.param("{2020, 2021}", "not-edtf", id="space-in-a-list"),
        pytest.param("[2020,2021]", "edtf-not-held", id="one-of-a-set"),
        pytest.param("2023-32", "edtf-not-held", id="code-below-the-quarters"),
        pytest.param("2023-37", "edtf-not-held", id="code-above-the-quarters"),
        pytest.param("2023-39", "edtf-not-held", id="code-below-the-halves"),
        pytest.param("2023-42", "not-edtf", id="code-above-the-halves"),
        pytest.param("0000-33", "edtf-not-held", id="quarter-of-year-zero"),
        pytest.param("2023-٣٣", "not-edtf", id="other-digits"),
        pytest.param("2023-33/2024", "edtf-not-held", id="quarter-in-a-range"),
        pytest.param("2023-345", "not-edtf", id="digits-behind-a-quarter"),
        pytest.param("2020/2020", "not-canonical", id="range-of-one"),
        pytest.param("{2021,2020}", "not-canonical", id="unsorted"),
        pytest.param("{2023-33,2023-40}", "not-canonical", id="shorter-first"),
        pytest.param("{2023-34,2023-02}", "not-canonical", id="quarter-before-month"),
        pytest.param("{2020,2020}", "repeated", id="listed-twice"),
        pytest.param("2023-02-29/2024", "no-such-day", id="no-such-day-in-a-range"),
        pytest.param("{2023-02-29,2024}", "no-such-day", id="no-such-day-in-a-list"),
    ],
)
def test_other_texts_are_refused(text: str, code: str) -> None:
    assert faults(lambda: Period.from_edtf(text)) == [("", code)]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("2020/2020", "not in canonical form; write: 2020"),
        ("{2021,2020}", "not in canonical form; write: {2020,2021}"),
        ("năm 2020", f"năm 2020 {NO_PERIOD}"),
        ("{a,b}", f"a {NO_PERIOD}"),
        ("a/b", f"a {NO_DATE}"),
    ],
    ids=[
        "range-of-one",
        "unsorted",
        "prose",
        "in-a-list",
        "in-a-range",
    ],
)
def test_messages(text: str, message: str) -> None:
    with pytest.raises(InvalidValueError) as caught:
        Period.from_edtf(text)

    assert caught.value.diagnostics[0].message("en") == message


def year(number: int) -> PartialDate:
    return PartialDate(year=number)


@pytest.mark.parametrize(
    ("build", "expected"),
    [
        pytest.param(Period, [("", "not-exactly-one")], id="nothing"),
        pytest.param(
            lambda: Period(start=year(2020), dates=(year(2021),)),
            [("", "not-exactly-one")],
            id="start-and-list",
        ),
        pytest.param(
            lambda: Period(end=year(2020), dates=(year(2021),)),
            [("", "not-exactly-one")],
            id="end-and-list",
        ),
        pytest.param(
            lambda: Period(start=year(2020), end=year(2020)),
            [("", "not-canonical")],
            id="range-of-one",
        ),
        pytest.param(
            lambda: Period(dates=(year(2021), year(2020))),
            [("/dates", "not-canonical")],
            id="unsorted",
        ),
        pytest.param(
            lambda: Period(dates=(year(2020), year(2020))),
            [("/dates/1", "repeated")],
            id="twice",
        ),
        pytest.param(
            lambda: Period(dates=[year(2020)]),  # type: ignore[arg-type] # the point
            [("/dates", "wrong-type")],
            id="list-for-tuple",
        ),
        pytest.param(
            lambda: Period(dates=("2020",)),  # type: ignore[arg-type] # the point
            [("/dates/0", "wrong-class")],
            id="text-for-date",
        ),
        pytest.param(
            lambda: Period(start="2020"),  # type: ignore[arg-type] # the point
            [("/start", "wrong-class")],
            id="text-for-start",
        ),
        pytest.param(
            lambda: Period(end=SubYear(code=33)),  # type: ignore[arg-type] # the point
            [("/end", "wrong-class")],
            id="quarter-for-end",
        ),
        pytest.param(
            lambda: Period.of(*(year(1_000 + at) for at in range(367))),
            [("/dates", "too-many")],
            id="more-than-any-text-lists",
        ),
        pytest.param(Period.of, [("", "not-exactly-one")], id="list-of-none"),
        pytest.param(
            lambda: SubYear(code=37), [("/code", "out-of-range")], id="no-such-part"
        ),
        pytest.param(
            lambda: SubYear(code=42), [("/code", "out-of-range")], id="no-such-half"
        ),
        pytest.param(
            lambda: SubYear(code=33, year=0), [("/year", "out-of-range")], id="year-0"
        ),
    ],
)
def test_shapes_that_no_period_has(
    build: Callable[[], object], expected: list[tuple[str, str]]
) -> None:
    assert faults(build) == expected


def test_a_list_may_be_long() -> None:
    assert len(Period.of(*(year(1_000 + at) for at in range(366))).dates) == 366


@given(st.lists(dates | st.from_type(SubYear), min_size=1, max_size=9))
def test_a_list_has_one_spelling(members: list[Member]) -> None:
    period = Period.of(*members)

    assert period == Period.of(*reversed(members))
    assert set(period.dates) == set(members)
    assert len({one.sort_key for one in period.dates}) == len(period.dates)


@pytest.mark.parametrize("code", [*QUARTERS, *HALVES])
@pytest.mark.parametrize("number", [1, 2023, 2024, 9999])
def test_parts_of_a_year(code: int, number: int) -> None:
    part = SubYear(year=number, code=code)
    first, last = part.earliest, part.latest

    assert first is not None
    assert last is not None
    assert (first.day, first.month, last.month) == (
        1,
        MONTHS[code][0],
        MONTHS[code][-1],
    )
    assert last == date.max or (last + timedelta(days=1)).day == 1


# --- comparisons, held against every day and every end that is possible


@frozen
class World:
    """One of the ways things can be: the days that a period then has."""

    days: frozenset[date]

    @property
    def first(self) -> date:
        return min(self.days)

    @property
    def last(self) -> date:
        return max(self.days)


TEXTS = (
    *("2022", "2023", "2023-02", "2023-02-28", "2023-33", "2023-40", "2024-02-29"),
    *("2022/2023", "2023-02/2023-04", "2022-12-31/2023-01-01", "2023/2024"),
    *("2022/..", "2023-02-28/..", "../2023", "../2023-02-28", "2024/..", "../2022"),
    *("{2022,2024}", "{2023-40,2023-41}", "{2023-01,2023-03}", "{2023-02,2023-34}"),
    *("{2023-33,2023-02}", "{2022-12-31,2023-01-01,2023-01-02}"),
)
PERIODS = [Period.from_edtf(text) for text in TEXTS]
MOMENTS = [
    PartialDate.from_edtf(text)
    for text in (
        *("2021", "2022", "2023", "2024", "2023-02", "2023-03", "2023-12", "2024-02"),
        *("2022-12-31", "2023-01-01", "2023-02-27", "2023-02-28", "2023-03-01"),
        *("2023-06-30", "2024-12-31", "2025-01-01"),
    )
]


def edges() -> set[date]:
    """List the days at which an answer can change, and those beside them."""
    stated = [span for one in PERIODS for span in one.spans]
    stated += [(one.earliest, one.latest) for one in MOMENTS]
    known = {side for span in stated for side in span if side is not None}
    return {edge + timedelta(days=by) for edge in known for by in (-1, 0, 1)}


EDGES = edges()


@cache
def worlds(period: Period) -> list[World]:
    """List what ``period`` can be; a side that is not stated can be any edge."""
    if not period.is_range:
        days = (found for one in period.dates for found in meanings(one))
        return [World(frozenset(days))]
    first, last = period.earliest, period.latest
    if first is not None and last is not None:
        return [World(run(first, last))]
    if first is not None:
        return [World(run(first, edge)) for edge in EDGES if edge >= first]
    assert last is not None
    return [World(run(edge, last)) for edge in EDGES if edge <= last]


def run(first: date, last: date) -> frozenset[date]:
    """List the days from one to another."""
    count = (last - first).days + 1
    return frozenset(first + timedelta(days=at) for at in range(count))


@pytest.mark.parametrize("period", PERIODS, ids=str)
def test_containing_agrees_with_all_worlds(period: Period) -> None:
    for moment in MOMENTS:
        days = frozenset(meanings(moment))
        answers = {
            True if days <= world.days else None if days & world.days else False
            for world in worlds(period)
        }
        expected = answers.pop() if len(answers) == 1 else None

        assert period.contains(moment) is expected, str(moment)


@pytest.mark.parametrize("one", PERIODS, ids=str)
def test_order_agrees_with_all_worlds(one: Period) -> None:
    for other in PERIODS:
        latest = {world.last for world in worlds(one)}
        earliest = {world.first for world in worlds(other)}
        answers = {mine < its for mine in latest for its in earliest}

        assert one.before(other) is three_valued(answers), str(other)
        assert other.after(one) is one.before(other)


@pytest.mark.parametrize("one", PERIODS, ids=str)
def test_overlap_agrees_with_all_worlds(one: Period) -> None:
    for other in PERIODS:
        answers = {
            not mine.days.isdisjoint(its.days)
            for mine in worlds(one)
            for its in worlds(other)
        }

        assert one.overlaps(other) is three_valued(answers), str(other)


LISTS = st.builds(
    lambda members: Period.of(*members),
    st.lists(st.sampled_from([*MOMENTS, year(9999)]), min_size=1, max_size=6)
    | st.lists(dates | st.from_type(SubYear), min_size=1, max_size=6),
)


@given(LISTS, LISTS)
def test_lists_share_a_day_where_two_of_their_dates_do(
    one: Period, other: Period
) -> None:
    """The dates taken two by two: what is in one list may lie within another of it."""
    answers = {share(mine, its) for mine in one.dates for its in other.dates}

    expected = True if True in answers else None if None in answers else False
    assert one.overlaps(other) is expected


def share(one: Member, other: Member) -> bool | None:
    """Return whether two dates share a day; ``None`` where a year is unknown."""
    if one.earliest is None or other.earliest is None:
        return None
    assert one.latest is not None
    assert other.latest is not None
    return one.earliest <= other.latest and other.earliest <= one.latest


@pytest.mark.parametrize(
    ("one", "other", "answer"),
    [
        pytest.param("{2021,2022-05}", "{2020,2021-03-01}", True, id="day-in-a-year"),
        pytest.param("{2020,2020-03,2022}", "{2020-12,2023}", True, id="year-goes-on"),
        pytest.param("{2020-03,2022}", "{2020-04,2021}", False, id="between"),
        pytest.param("{2020,2022}", "{2021,2022-12-31}", True, id="last-day"),
        pytest.param("{2020,2022}", "{2021,2023-01-01}", False, id="the-day-after"),
        pytest.param("{0001-01-01,0003}", "{0001,0005}", True, id="first-day-there-is"),
        pytest.param("{0001,0003}", "{0002,0004}", False, id="first-years-there-are"),
        pytest.param("{XXXX-07,2020}", "{2020-03,2023}", True, id="two-of-known-years"),
        pytest.param("{XXXX-07,2020}", "{2021,2023}", None, id="perhaps-that-july"),
        pytest.param("{2021,2023}", "{XXXX-07,2020}", None, id="perhaps-the-other"),
    ],
)
def test_overlap_of_lists(one: str, other: str, answer: bool | None) -> None:  # noqa: FBT001 - a table
    assert Period.from_edtf(one).overlaps(Period.from_edtf(other)) is answer
    assert Period.from_edtf(other).overlaps(Period.from_edtf(one)) is answer


def test_the_longest_lists_are_compared_in_one_walk() -> None:
    """Twice as many dates take twice as many calls, not four times."""
    assert count_calls(366) < 3 * count_calls(183)


def count_calls(dates: int) -> int:
    """Count the calls that comparing two such lists takes, with no day in common."""
    odd, even = (
        Period.of(*(year(1_000 + 2 * at + by) for at in range(dates))) for by in (0, 1)
    )
    calls: list[str] = []
    sys.setprofile(lambda _frame, event, _argument: calls.append(event))
    try:
        answer = odd.overlaps(even)
    finally:
        sys.setprofile(None)
    assert answer is False
    return len(calls)


REVERSED = [Period.from_edtf(text) for text in ("2025/2021", "2023-02-28/2023-02-27")]


@pytest.mark.parametrize("period", REVERSED, ids=str)
def test_a_reversed_period_answers_nothing(period: Period) -> None:
    assert period.is_reversed
    for other in PERIODS:
        assert period.before(other) is None
        assert other.before(period) is None
        assert period.overlaps(other) is None
        assert other.overlaps(period) is None
    for moment in MOMENTS:
        assert period.contains(moment) is None


@pytest.mark.parametrize("period", PERIODS, ids=str)
def test_other_periods_are_not_reversed(period: Period) -> None:
    assert not period.is_reversed


@pytest.mark.parametrize(
    "text", ["XXXX-07", "{XXXX-07,XXXX-08}", "XXXX-07/XXXX-09", "XXXX-34"]
)
def test_of_some_year_nothing_is_known(text: str) -> None:
    period = Period.from_edtf(text)

    for other in PERIODS:
        assert period.before(other) is None
        assert period.overlaps(other) is None
    for moment in MOMENTS:
        assert period.contains(moment) is None


@pytest.mark.parametrize(
    ("period", "moment", "answer"),
    [
        pytest.param("{XXXX-07,2023}", "2023-05", True, id="in-the-year-stated"),
        pytest.param("{XXXX-07,2023}", "2024-05", None, id="perhaps-in-the-other"),
        pytest.param("XXXX-07/2020", "2021", False, id="behind-the-end-stated"),
        pytest.param("2021/2025", "XXXX-07", None, id="moment-of-some-year"),
        pytest.param("0001/9999", "9999-12-31", True, id="last-day-there-is"),
        pytest.param("9999", "9999", True, id="last-year-there-is"),
        pytest.param("{2022,2024,9999-36}", "9999-12", True, id="to-the-end-of-time"),
    ],
)
def test_containing_at_the_corners(
    period: str, moment: str, answer: bool | None  # noqa: FBT001 - a table
) -> None:  # fmt: skip
    asked = PartialDate.from_edtf(moment)

    assert Period.from_edtf(period).contains(asked) is answer


@pytest.mark.parametrize("gap", [1, 2, 15, 28])
def test_one_day_that_lacks_is_missed(gap: int) -> None:
    february = [PartialDate(year=2023, month=2, day=day) for day in range(1, 29)]
    month = PartialDate(year=2023, month=2)

    assert Period.of(*february).contains(month) is True
    del february[gap - 1]
    assert Period.of(*february).contains(month) is None


@given(periods, periods)
def test_comparisons_never_contradict_one_another(one: Period, other: Period) -> None:
    assert one.after(other) is other.before(one)
    assert one.overlaps(other) is other.overlaps(one)
    assert not (one.before(other) and other.before(one))
    if one.before(other) or other.before(one):
        assert one.overlaps(other) is False


@given(periods, dates)
def test_what_is_contained_overlaps(period: Period, moment: PartialDate) -> None:
    if period.contains(moment):
        assert period.overlaps(Period.of(moment))
    assert (period.contains(moment) is False) is (
        period.overlaps(Period.of(moment)) is False
    )


def test_lists_are_sorted_by_what_is_known() -> None:
    texts = ["XXXX-33", "0001-33", "0002", "../0003", "0004/..", "0005/0006"]
    keys = [Period.from_edtf(one).sort_key for one in texts]

    assert keys == sorted(set(keys))
    assert SubYear(code=33).sort_key < SubYear(year=1, code=33).sort_key


@pytest.mark.parametrize("text", ["2020,2021}", "{2020,2021"])
def test_a_list_that_lacks_a_brace_is_refused_whole(text: str) -> None:
    with pytest.raises(InvalidValueError) as error:
        Period.from_edtf(text)

    assert error.value.diagnostics[0].params["got"] == text


@given(periods)
def test_every_period_sorts(period: Period) -> None:
    key = period.sort_key

    assert len(key) == 3
    if period.earliest is not None:
        assert key[0] == period.earliest.year
