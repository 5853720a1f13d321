"""Values are written as officials write them, and read back as they were."""

from decimal import Decimal

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from coordination.errors import InvalidValueError
from coordination.model.partial_date import PartialDate, days_in, surely_before
from coordination.model.period import HALVES, QUARTERS, Period, SubYear
from coordination.model.quantity import Change, Comparator, Quantity
from coordination.model.recurrence import Deadline, Recurrence
from coordination.parsers.dates.parse_date import parse_date
from coordination.parsers.dates.parse_period import parse_period
from coordination.parsers.quantities.parse_quantity import parse_quantity
from coordination.parsers.recurrences.parse_recurrence import parse_recurrence
from coordination.parsers.writing import (
    Style,
    format_date,
    format_period,
    format_quantity,
    format_recurrence,
)
from coordination.tables.units import COUNTED

#: The years that readers take for years.
years = st.integers(1000, 2999)
months = st.integers(1, 12)
styles: st.SearchStrategy[Style] = st.sampled_from(["official", "short"])


@st.composite
def dates(draw: st.DrawFn, of_year: st.SearchStrategy[int | None]) -> PartialDate:
    """Draw a date of any precision."""
    year = draw(of_year)
    month = draw(months if year is None else st.none() | months)
    if month is None:
        return PartialDate(year=year)
    day = draw(st.none() | st.integers(1, days_in(year, month)))
    return PartialDate(year=year, month=month, day=day)


@st.composite
def ranges(draw: st.DrawFn) -> Period:
    """Draw a range that goes forward, and not over centuries."""
    start = draw(dates(years))
    first = start.year or 0
    end = draw(dates(st.integers(first, min(first + 100, 2999))))
    assume(surely_before(start, end))
    return Period(start=start, end=end)


class TestDates:
    """Decree 30/2020/NĐ-CP, appendix I, part II, section I.4: the numbers of days
    below 10 and of the months 1 and 2 are preceded by a 0.
    """  # noqa: D205 the clause is one sentence

    @pytest.mark.parametrize(
        ("value", "official", "short"),
        [
            pytest.param(
                "2020-03-05", "ngày 05 tháng 3 năm 2020", "05/3/2020", id="day-below-10"
            ),
            pytest.param(
                "2026-02-03", "ngày 03 tháng 02 năm 2026", "03/02/2026", id="february"
            ),
            pytest.param(
                "2023-10-28", "ngày 28 tháng 10 năm 2023", "28/10/2023", id="unpadded"
            ),
            pytest.param("XXXX-02-23", "ngày 23 tháng 02", "23/02", id="no-year"),
            pytest.param("2022-03", "tháng 3 năm 2022", "3/2022", id="month"),
            pytest.param("XXXX-01", "tháng 01", "tháng 01", id="month-without-year"),
            pytest.param("2024", "năm 2024", "năm 2024", id="year"),
        ],
    )
    def test_writes(self, value: str, official: str, short: str) -> None:
        date = PartialDate.from_edtf(value)

        assert (format_date(date), format_date(date, "short")) == (official, short)

    @given(dates(st.none() | years), styles)
    def test_reads_back(self, value: PartialDate, style: Style) -> None:
        assert parse_date(format_date(value, style)) == value

    def test_refuses_a_year_that_no_reader_takes_for_one(self) -> None:
        with pytest.raises(InvalidValueError, match="no words"):
            format_date(PartialDate(year=938))


class TestPeriods:
    """Periods are written without the word for what they are of."""

    @pytest.mark.parametrize(
        ("value", "official", "short"),
        [
            pytest.param("2023", "năm 2023", "năm 2023", id="year"),
            pytest.param("2023-02", "tháng 02 năm 2023", "tháng 02/2023", id="month"),
            pytest.param("2023-34", "quý II năm 2023", "quý II/2023", id="quarter"),
            pytest.param("XXXX-36", "quý IV", "quý IV", id="quarter-without-year"),
            pytest.param(
                "2023-40", "6 tháng đầu năm 2023", "6 tháng đầu năm 2023", id="half"
            ),
            pytest.param(
                "XXXX-41", "6 tháng cuối năm", "6 tháng cuối năm", id="no-year"
            ),
            pytest.param(
                "2021/2025", "từ năm 2021 đến năm 2025", "năm 2021-2025", id="years"
            ),
            pytest.param(
                "2020/..", "từ năm 2020 trở đi", "từ năm 2020 trở đi", id="open-end"
            ),
            pytest.param(
                "2009-01/2009-06",
                "từ tháng 01 năm 2009 đến tháng 6 năm 2009",
                "từ tháng 01/2009 đến tháng 6/2009",
                id="months",
            ),
            pytest.param(
                "2021-01-26/2021-02-01",
                "từ ngày 26 tháng 01 năm 2021 đến ngày 01 tháng 02 năm 2021",
                "từ ngày 26/01/2021 đến ngày 01/02/2021",
                id="days",
            ),
            pytest.param(
                "2020-06/2022-03-15",
                "từ tháng 6 năm 2020 đến ngày 15 tháng 3 năm 2022",
                "từ tháng 6/2020 đến ngày 15/3/2022",
                id="month-to-day",
            ),
            pytest.param(
                "{2020,2021,2022}", "năm 2020, 2021, 2022", "năm 2020, 2021, 2022",
                id="list-of-years",
            ),
            pytest.param(
                "{2023-07,2023-08}", "tháng 7, 8 năm 2023", "tháng 7, 8/2023",
                id="list-of-months",
            ),
            pytest.param(
                "{2010-01-11,2010-01-12}",
                "ngày 11, 12 tháng 01 năm 2010",
                "ngày 11, 12/01/2010",
                id="list-of-days",
            ),
            pytest.param(
                "{2023-33,2023-34}", "quý I, II năm 2023", "quý I, II/2023",
                id="list-of-quarters",
            ),
        ],
    )  # fmt: skip
    def test_writes(self, value: str, official: str, short: str) -> None:
        period = Period.from_edtf(value)

        assert (format_period(period), format_period(period, "short")) == (
            official,
            short,
        )

    @given(ranges(), styles)
    def test_ranges_read_back(self, value: Period, style: Style) -> None:
        assert parse_period(format_period(value, style)) == value

    @given(st.sampled_from([*QUARTERS, *HALVES]), st.none() | years, styles)
    def test_parts_of_years_read_back(
        self, code: int, year: int | None, style: Style
    ) -> None:
        value = Period.of(SubYear(year=year, code=code))

        assert parse_period(format_period(value, style)) == value

    @pytest.mark.parametrize(
        "value",
        [
            pytest.param("../2025", id="open-start"),
            pytest.param("2023-01-05", id="single-day"),
            pytest.param("{2023-07,2024-08}", id="months-of-two-years"),
            pytest.param("{2023,2024-08}", id="unlike-members"),
            pytest.param("{2023-40,2023-41}", id="two-halves"),
            pytest.param("2025/2021", id="turned-range"),
        ],
    )
    def test_refuses_what_has_no_words(self, value: str) -> None:
        with pytest.raises(InvalidValueError, match="no words"):
            format_period(Period.from_edtf(value))


class TestRecurrences:
    """The rules that Vietnamese texts express have words."""

    @pytest.mark.parametrize(
        ("rule", "official", "short"),
        [
            pytest.param("FREQ=YEARLY", "hằng năm", "hằng năm", id="yearly"),
            pytest.param("FREQ=MONTHLY", "hằng tháng", "hằng tháng", id="monthly"),
            pytest.param("FREQ=WEEKLY", "hằng tuần", "hằng tuần", id="weekly"),
            pytest.param("FREQ=DAILY", "hằng ngày", "hằng ngày", id="daily"),
            pytest.param(
                "FREQ=MONTHLY;INTERVAL=3", "hằng quý", "hằng quý", id="quarterly"
            ),
            pytest.param(
                "FREQ=MONTHLY;INTERVAL=6",
                "định kỳ 6 tháng",
                "định kỳ 6 tháng",
                id="half",
            ),
            pytest.param(
                "FREQ=YEARLY;INTERVAL=5", "định kỳ 5 năm", "định kỳ 5 năm", id="term"
            ),
            pytest.param(
                "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=5",
                "ngày 05 tháng 02 hằng năm",
                "05/02 hằng năm",
                id="day-of-the-year",
            ),
            pytest.param(
                "FREQ=YEARLY;BYMONTH=12",
                "tháng 12 hằng năm",
                "tháng 12 hằng năm",
                id="month-of-the-year",
            ),
            pytest.param(
                "FREQ=MONTHLY;BYMONTHDAY=5",
                "ngày 05 hằng tháng",
                "ngày 05 hằng tháng",
                id="day-of-the-month",
            ),
            pytest.param(
                "FREQ=WEEKLY;BYDAY=MO",
                "thứ hai hằng tuần",
                "thứ hai hằng tuần",
                id="weekday",
            ),
        ],
    )
    def test_writes(self, rule: str, official: str, short: str) -> None:
        value = Recurrence(rule=rule)

        assert format_recurrence(value) == official
        assert format_recurrence(value, "short") == short
        assert parse_recurrence(official) == parse_recurrence(short) == value

    @pytest.mark.parametrize(
        ("deadline", "text"),
        [
            pytest.param(
                Deadline.BEFORE, "trước ngày 15 tháng 12 hằng năm", id="before"
            ),
            pytest.param(Deadline.BY, "chậm nhất ngày 15 tháng 12 hằng năm", id="by"),
        ],
    )
    def test_writes_deadlines(self, deadline: Deadline, text: str) -> None:
        rule = "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15"

        assert format_recurrence(Recurrence(rule=rule, deadline=deadline)) == text

    @given(st.integers(1, 99), st.booleans())
    def test_counts_read_back(self, times: int, at_least: bool) -> None:  # noqa: FBT001 drawn
        value = Recurrence(rule="FREQ=YEARLY", times=times, at_least=at_least)

        assert parse_recurrence(format_recurrence(value)) == value

    def test_writes_words_that_are_no_rule(self) -> None:
        assert format_recurrence(Recurrence(words="thường xuyên")) == "thường xuyên"

    @pytest.mark.parametrize(
        "value",
        [
            pytest.param({"words": "hằng năm"}, id="words-that-are-a-rule"),
            pytest.param({"rule": "FREQ=MONTHLY;BYMONTHDAY=-1"}, id="last-day"),
            pytest.param({"rule": "FREQ=WEEKLY;BYDAY=MO,FR"}, id="two-weekdays"),
            pytest.param({"rule": "FREQ=DAILY;BYDAY=MO"}, id="weekday-of-no-week"),
            pytest.param(
                {"rule": "FREQ=MONTHLY;INTERVAL=6", "times": 2},
                id="times-in-an-interval",
            ),
            pytest.param(
                {"rule": "FREQ=YEARLY;INTERVAL=2;BYMONTH=5"}, id="every-other-may"
            ),
            pytest.param({"rule": "FREQ=YEARLY;BYMONTH=5,6"}, id="two-months"),
            pytest.param(
                {"rule": "FREQ=YEARLY", "deadline": Deadline.BEFORE}, id="before-no-day"
            ),
        ],
    )
    def test_refuses_what_has_no_words(self, value: dict[str, str]) -> None:
        with pytest.raises(InvalidValueError, match="no words"):
            format_recurrence(Recurrence(**value))  # type: ignore[arg-type]


class TestQuantities:
    """Dots between thousands, a comma before decimals."""

    @given(
        st.integers(0, 10**15 - 1),
        st.sampled_from(
            [code for code in Comparator if code not in ("vague", "magnitude")]
        ),
        st.lists(st.sampled_from(sorted(COUNTED)), max_size=3, unique=True),
    )
    def test_figures_read_back(
        self, amount: int, comparator: Comparator, units: list[str]
    ) -> None:
        value = Quantity(
            amount=Decimal(amount), comparator=comparator, units=tuple(units)
        )

        assert parse_quantity(format_quantity(value)) == value

    @pytest.mark.parametrize(
        ("value", "text"),
        [
            pytest.param(
                Quantity(
                    amount=Decimal(24550),
                    comparator=Comparator.MORE_THAN,
                    units=("tin", "bài"),
                ),
                "hơn 24.550 tin, bài",
                id="thousands",
            ),
            pytest.param(
                Quantity(amount=Decimal(40), upper=Decimal(50), units=("%",)),
                "40-50%",
                id="range",
            ),
            pytest.param(
                Quantity(amount=Decimal(98), total=Decimal(100), units=("xã",)),
                "98/100 xã",
                id="share",
            ),
            pytest.param(
                Quantity(
                    amount=Decimal("-0.5"),
                    units=("%",),
                    change=Change.UP,
                    against="năm 2022",
                ),
                "tăng âm 0,5% so với năm 2022",
                id="change-below-zero",
            ),
            pytest.param(
                Quantity(amount=Decimal(147000), units=("đồng",), per="người/tháng"),
                "147.000 đồng/người/tháng",
                id="rate",
            ),
            pytest.param(
                Quantity(
                    amount=Decimal(100),
                    upper=Decimal(1000),
                    comparator=Comparator.MAGNITUDE,
                    units=("người",),
                ),
                "hàng trăm đến hàng nghìn người",
                id="range-of-orders",
            ),
            pytest.param(
                Quantity(amount=Decimal("86.5"), units=("% dân số",)),
                "86,5% dân số",
                id="percent-stands-close",
            ),
            pytest.param(
                Quantity(
                    amount=Decimal(10**12),
                    comparator=Comparator.MAGNITUDE,
                    units=("đồng",),
                ),
                "hàng nghìn tỷ đồng",
                id="order",
            ),
            pytest.param(
                Quantity(
                    comparator=Comparator.VAGUE, words="nhiều", units=("tập thể",)
                ),
                "nhiều tập thể",
                id="vague",
            ),
        ],
    )
    def test_writes(self, value: Quantity, text: str) -> None:
        assert format_quantity(value) == text
        assert parse_quantity(text) == value

    @pytest.mark.parametrize(
        ("amount", "comparator", "units"),
        [
            pytest.param("5000", "magnitude", ["người"], id="no-power-of-ten"),
            pytest.param("1", "magnitude", ["người"], id="order-of-ones"),
            pytest.param("5", "exact", ["triệu"], id="unit-that-multiplies"),
            pytest.param("5", "exact", ["tháng ba"], id="unit-that-makes-a-date"),
            pytest.param("5", "exact", ["tin và bài"], id="unit-that-is-two"),
            pytest.param("12.345", "exact", ["người"], id="decimals-like-thousands"),
        ],
    )
    def test_refuses_what_would_be_read_otherwise(
        self, amount: str, comparator: str, units: list[str]
    ) -> None:
        value = Quantity(
            amount=Decimal(amount),
            comparator=Comparator(comparator),
            units=tuple(units),
        )

        with pytest.raises(InvalidValueError, match="no words"):
            format_quantity(value)
