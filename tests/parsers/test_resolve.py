"""Resolving and listing what partial values can mean: always by a named rule."""

from datetime import date, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from coordination.errors import InvalidValueError
from coordination.model.partial_date import PartialDate
from coordination.model.period import Period
from coordination.model.relative import Relative, TimeUnit
from coordination.parsers.resolving.candidates import CandidateReason as Why
from coordination.parsers.resolving.candidates import candidates
from coordination.parsers.resolving.resolve import ResolvedBy as By
from coordination.parsers.resolving.resolve import resolve

WRITTEN = date(2024, 1, 2)  # a Tuesday

days = st.dates(date(1, 1, 1), date(9999, 12, 31))


@pytest.mark.parametrize(
    ("value", "meant", "rule"),
    [
        pytest.param("2023-02-28", "2023-02-28", By.STATED, id="complete"),
        pytest.param("2023", "2023", By.STATED, id="year-stays-a-year"),
        pytest.param("XXXX-12-26", "2023-12-26", By.NEAREST_YEAR, id="last-week"),
        pytest.param("XXXX-01-05", "2024-01-05", By.NEAREST_YEAR, id="this-week"),
        pytest.param("XXXX-06", "2024-06", By.NEAREST_YEAR, id="month-stays-a-month"),
        pytest.param("XXXX-02-29", "2024-02-29", By.NEAREST_YEAR, id="leap-day"),
    ],
)
def test_a_date_gets_its_year(value: str, meant: str, rule: By) -> None:
    found = resolve(PartialDate.from_edtf(value), near=WRITTEN)

    assert (str(found.value), found.rule) == (meant, rule)


@pytest.mark.parametrize(
    ("value", "meant", "rule"),
    [
        pytest.param("2020/..", "2020/..", By.STATED, id="open-end-stays-open"),
        pytest.param("XXXX-34", "2024-34", By.NEAREST_YEAR, id="quarter"),
        pytest.param("XXXX-41", "2023-41", By.NEAREST_YEAR, id="half"),
        pytest.param(
            "{XXXX-07,XXXX-08}", "{2023-07,2023-08}", By.NEAREST_YEAR, id="list"
        ),
        pytest.param(
            "{XXXX-01,2022-12}",
            "{2022-01,2022-12}",
            By.OTHER_END,
            id="list-half-stated",
        ),
        pytest.param(
            "XXXX-12-28/XXXX-01-05",
            "2023-12-28/2024-01-05",
            By.NEAREST_YEAR,
            id="over-new-year",
        ),
        pytest.param(
            "XXXX-12-28/2019-01-05",
            "2018-12-28/2019-01-05",
            By.OTHER_END,
            id="start-from-the-end",
        ),
        pytest.param(
            "2019-03-28/XXXX-04-05",
            "2019-03-28/2019-04-05",
            By.OTHER_END,
            id="end-from-the-start",
        ),
        pytest.param("2023-02/XXXX-02", "2023-02", By.OTHER_END, id="one-month"),
        pytest.param("XXXX-12/..", "2023-12/..", By.NEAREST_YEAR, id="open-end"),
        pytest.param("../XXXX-12", "../2023-12", By.NEAREST_YEAR, id="open-start"),
    ],
)
def test_a_period_gets_its_years(value: str, meant: str, rule: By) -> None:
    found = resolve(Period.from_edtf(value), near=WRITTEN)

    assert (str(found.value), found.rule) == (meant, rule)


@pytest.mark.parametrize(
    ("count", "unit", "meant"),
    [
        pytest.param(0, TimeUnit.DAY, "2024-01-02", id="today"),
        pytest.param(-2, TimeUnit.DAY, "2023-12-31", id="two-days-ago"),
        pytest.param(0, TimeUnit.WEEK, "2024-01-01/2024-01-07", id="from-monday"),
        pytest.param(-1, TimeUnit.MONTH, "2023-12", id="last-month"),
        pytest.param(12, TimeUnit.MONTH, "2025-01", id="a-year-of-months"),
        pytest.param(1, TimeUnit.YEAR, "2025", id="next-year"),
    ],
)
def test_a_relative_is_counted(count: int, unit: TimeUnit, meant: str) -> None:
    found = resolve(Relative(count=count, unit=unit), near=WRITTEN)

    assert (str(found.value), found.rule) == (meant, By.COUNTED)


def test_a_quarter_is_three_months() -> None:
    last = Relative(count=-3, unit=TimeUnit.MONTH, quarter=True)

    assert str(resolve(last, near=WRITTEN).value) == "2023-36"


@pytest.mark.parametrize(
    ("value", "near", "code"),
    [
        pytest.param(
            Relative(count=-1, unit=TimeUnit.DAY), date.min, "out-of-range", id="no-day"
        ),
        pytest.param(
            Relative(unit=TimeUnit.WEEK), date.max, "out-of-range", id="no-sunday"
        ),
        pytest.param(
            Relative(count=1, unit=TimeUnit.YEAR),
            date.max,
            "out-of-range",
            id="no-year",
        ),
        pytest.param(
            Period.from_edtf("XXXX-02-29/2023-03-05"),
            WRITTEN,
            "no-such-day",
            id="leap-day-of-a-common-year",
        ),
    ],
)
def test_refuses_what_no_calendar_has(
    value: Relative | Period, near: date, code: str
) -> None:
    with pytest.raises(InvalidValueError) as caught:
        resolve(value, near=near)

    assert caught.value.diagnostics[0].code == code


@given(days, days)
def test_near_never_changes_a_complete_date(day: date, near: date) -> None:
    value = PartialDate.of(day)

    assert resolve(value, near=near).value == value


@given(days, days)
def test_the_year_supplied_is_the_nearest(day: date, near: date) -> None:
    assume(
        date(1000, 1, 1) < near < date(9000, 1, 1) and (day.month, day.day) != (2, 29)
    )

    found = resolve(PartialDate(month=day.month, day=day.day), near=near).value.earliest

    assert found is not None
    assert abs(found - near) <= timedelta(days=183)


@given(days)
def test_precision_never_grows(near: date) -> None:
    month = resolve(PartialDate(month=near.month), near=near).value

    assert month == PartialDate(year=near.year, month=near.month)


class TestCandidates:
    """`candidates` lists every date that the bounds leave."""

    @pytest.mark.parametrize(
        ("value", "after", "before", "weekday", "found"),
        [
            pytest.param(
                "XXXX-02-23", date(2023, 12, 31), date(2025, 1, 1), None,
                ["2024-02-23"],
                id="thanh-hoa-between-its-two-plans",
            ),
            pytest.param(
                "XXXX-05-04", date(2023, 12, 31), date(2025, 1, 1), None,
                ["2024-05-04"],
                id="tay-ninh-reviews-2023-and-signs-2024",
            ),
            pytest.param(
                "XXXX-07-12", date(2020, 9, 30), date(2023, 1, 1), None,
                ["2021-07-12", "2022-07-12"],
                id="ha-giang-keeps-two",
            ),
            pytest.param(
                "XXXX-07-12", date(2020, 9, 30), date(2023, 1, 1), 1, ["2021-07-12"],
                id="a-weekday-would-settle-it",
            ),
            pytest.param(
                "XXXX-07-12", date(2020, 9, 30), date(2023, 1, 1), 3, [],
                id="a-weekday-that-contradicts",
            ),
            pytest.param(
                "XXXX-09-30", date(2020, 9, 30), date(2021, 9, 30), None, [],
                id="both-bounds-exclude-their-day",
            ),
            pytest.param(
                "XXXX-02-29", date(2020, 3, 1), date(2025, 1, 1), None, ["2024-02-29"],
                id="leap-day",
            ),
            pytest.param(
                "XXXX-09", date(2020, 9, 15), date(2021, 9, 15), None,
                ["2020-09", "2021-09"],
                id="a-month-partly-between",
            ),
            pytest.param(
                "XXXX-01-01", date(2025, 1, 1), date(2024, 1, 1), None, [], id="turned"
            ),
        ],
    )  # fmt: skip
    def test_lists(
        self,
        value: str,
        after: date,
        before: date,
        weekday: int | None,
        found: list[str],
    ) -> None:
        day = PartialDate.from_edtf(value)
        listed = candidates(day, after=after, before=before, weekday=weekday)

        assert [str(one.date) for one in listed] == found

    def test_says_why(self) -> None:
        (one,) = candidates(
            PartialDate(month=7, day=12),
            after=date(2020, 9, 30),
            before=date(2023, 1, 1),
            weekday=2,
        )

        assert one.reasons == (
            Why.AFTER,
            Why.BEFORE,
            Why.WEEKDAY,
        )
        assert one.weekday == 2

    def test_a_stated_year_needs_no_bounds_but_obeys_them(self) -> None:
        value = PartialDate(year=2023, month=2, day=28)
        (one,) = candidates(value)

        assert (one.date, one.weekday, one.reasons) == (
            value,
            2,
            (Why.STATED,),
        )
        assert candidates(value, after=date(2023, 2, 28)) == ()
        assert candidates(value, weekday=3) == ()

    @pytest.mark.parametrize(
        ("arguments", "pointers"),
        [
            pytest.param({}, ["/after", "/before"], id="no-bounds"),
            pytest.param({"after": date.min}, ["/before"], id="years-without-end"),
            pytest.param(
                {"after": WRITTEN, "before": WRITTEN, "weekday": 8},
                ["/weekday"],
                id="no-such-weekday",
            ),
        ],
    )
    def test_refuses(self, arguments: dict[str, date], pointers: list[str]) -> None:
        with pytest.raises(InvalidValueError) as caught:
            candidates(PartialDate(month=7, day=12), **arguments)  # type: ignore[arg-type]

        assert [one.pointer for one in caught.value.diagnostics] == pointers

    def test_refuses_the_weekday_of_a_month(self) -> None:
        with pytest.raises(InvalidValueError, match="weekday needs day"):
            candidates(PartialDate(year=2023, month=7), weekday=1)

    @given(days, st.integers(0, 4), st.integers(0, 4))
    def test_the_true_date_is_always_among_them(
        self, day: date, earlier: int, later: int
    ) -> None:
        assume(10 < day.year < 9990)
        after = day - timedelta(days=1 + 300 * earlier)
        before = day + timedelta(days=1 + 300 * later)
        value = PartialDate(month=day.month, day=day.day)

        found = [one.date for one in candidates(value, after=after, before=before)]

        assert PartialDate.of(day) in found
        assert len(found) <= earlier + later + 1


@pytest.mark.parametrize(
    ("unit", "count", "value"),
    [
        pytest.param(TimeUnit.HOUR, -2, "2024-02-29/2024-03-01", id="hours"),
        pytest.param(TimeUnit.MINUTE, -15, "2024-02-29/2024-03-01", id="minutes"),
        pytest.param(TimeUnit.HOUR, -24, "2024-02-29", id="a-day-of-hours"),
        pytest.param(TimeUnit.HOUR, 30, "2024-03-02/2024-03-03", id="ahead"),
        pytest.param(TimeUnit.HOUR, 0, "2024-03-01", id="now"),
    ],
)
def test_hours_from_a_day_may_lie_on_two_days(
    unit: TimeUnit, count: int, value: str
) -> None:
    relative = Relative(count=count, unit=unit)

    assert str(resolve(relative, near=date(2024, 3, 1)).value) == value
