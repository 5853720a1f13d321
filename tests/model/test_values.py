"""Recurrences, quantities, terms, relatives, dues: what holds and what is refused."""

from collections.abc import Callable
from decimal import Decimal
from functools import partial

import pytest
from dateutil.rrule import rrulestr
from hypothesis import given
from hypothesis import strategies as st

from coordination.diagnostics.message_phrases import PHRASES
from coordination.errors import InvalidValueError
from coordination.model.due import Due
from coordination.model.partial_date import PartialDate
from coordination.model.period import Period
from coordination.model.plain_decimal import plain_text
from coordination.model.quantity import Change, Comparator, Quantity
from coordination.model.rank import MOST_RANKED, Rank
from coordination.model.recurrence import Deadline, Recurrence
from coordination.model.relative import PartOfDay, Relative, TimeUnit
from coordination.model.term import Term, TermBody, roman
from coordination.model.trigger import Trigger
from tests.model.faults import faults

YEARLY = "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15"
DAY = PartialDate(year=2025, month=6, day=15)
AMOUNT = Decimal(24550)


@pytest.mark.parametrize(
    "rule",
    [
        pytest.param("FREQ=DAILY", id="daily"),
        pytest.param("FREQ=WEEKLY;BYDAY=MO", id="weekly-on-mondays"),
        pytest.param("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU", id="every-weekday"),
        pytest.param("FREQ=MONTHLY;BYMONTHDAY=-1", id="last-day-of-the-month"),
        pytest.param("FREQ=MONTHLY;BYMONTHDAY=-1,1,31", id="last-day-first"),
        pytest.param("FREQ=MONTHLY;INTERVAL=3", id="quarterly"),
        pytest.param("FREQ=MONTHLY;INTERVAL=99", id="longest-interval"),
        pytest.param("FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=15", id="half-yearly"),
        pytest.param("FREQ=YEARLY;BYMONTH=1,2,3,4,5,6,7,8,9,10,11,12", id="all-months"),
        pytest.param("FREQ=YEARLY;INTERVAL=5", id="every-five-years"),
    ],
)
def test_rules(rule: str) -> None:
    assert str(Recurrence(rule=rule)) == rule
    assert rrulestr(rule) is not None


@pytest.mark.parametrize(
    ("rule", "code"),
    [
        pytest.param("", "not-a-rule", id="empty"),
        pytest.param("hằng năm", "not-a-rule", id="prose"),
        pytest.param("RRULE:FREQ=DAILY", "not-a-rule", id="with-its-name"),
        pytest.param("freq=daily", "not-a-rule", id="small-letters"),
        pytest.param("FREQ=HOURLY", "rule-not-held", id="finer-than-days"),
        pytest.param("FREQ=DAILY;", "not-a-rule", id="semicolon-at-the-end"),
        pytest.param("FREQ=DAILY\n", "not-a-rule", id="line-end"),
        pytest.param("BYMONTH=1;FREQ=YEARLY", "not-a-rule", id="another-order"),
        pytest.param("FREQ=DAILY;INTERVAL=1", "not-a-rule", id="interval-of-one"),
        pytest.param("FREQ=DAILY;INTERVAL=0", "not-a-rule", id="interval-of-none"),
        pytest.param("FREQ=DAILY;INTERVAL=100", "not-a-rule", id="interval-too-long"),
        pytest.param("FREQ=DAILY;COUNT=3", "rule-not-held", id="count"),
        pytest.param("FREQ=DAILY;UNTIL=20251231", "rule-not-held", id="until"),
        pytest.param("FREQ=YEARLY;BYMONTH=0", "not-a-rule", id="month-zero"),
        pytest.param("FREQ=YEARLY;BYMONTH=13", "not-a-rule", id="month-thirteen"),
        pytest.param("FREQ=YEARLY;BYMONTH=06", "not-a-rule", id="padded-month"),
        pytest.param("FREQ=YEARLY;BYMONTH=1,", "not-a-rule", id="comma-at-the-end"),
        pytest.param("FREQ=MONTHLY;BYMONTHDAY=0", "not-a-rule", id="day-zero"),
        pytest.param("FREQ=MONTHLY;BYMONTHDAY=32", "not-a-rule", id="day-32"),
        pytest.param("FREQ=MONTHLY;BYMONTHDAY=-2", "rule-not-held", id="last-but-one"),
        pytest.param("FREQ=MONTHLY;BYMONTHDAY=1,-1", "not-a-rule", id="last-day-last"),
        pytest.param("FREQ=WEEKLY;BYMONTHDAY=1", "not-a-rule", id="day-of-a-week"),
        pytest.param("FREQ=WEEKLY;BYDAY=XX", "not-a-rule", id="no-such-weekday"),
        pytest.param("FREQ=MONTHLY;BYDAY=1MO", "rule-not-held", id="first-monday"),
        pytest.param("FREQ=YEARLY;BYMONTH=12,6", "not-canonical", id="months-unsorted"),
        pytest.param("FREQ=YEARLY;BYMONTH=6,6", "not-canonical", id="month-twice"),
        pytest.param("FREQ=YEARLY;BYMONTH=10,9", "not-canonical", id="by-number"),
        pytest.param(
            "FREQ=MONTHLY;BYMONTHDAY=9,8", "not-canonical", id="days-unsorted"
        ),
        pytest.param(
            "FREQ=WEEKLY;BYDAY=TU,MO", "not-canonical", id="weekdays-unsorted"
        ),
        pytest.param(5, "not-a-rule", id="number"),
    ],
)
def test_other_rules_are_refused(rule: str, code: str) -> None:
    assert faults(lambda: Recurrence(rule=rule)) == [("/rule", code)]


@pytest.mark.parametrize(
    ("rule", "feature"),
    [
        ("FREQ=MONTHLY;BYDAY=1MO", "weekday-of-a-week"),
        ("FREQ=MONTHLY;BYDAY=MO,-1FR", "weekday-of-a-week"),
        ("FREQ=YEARLY;COUNT=3", "count"),
        ("FREQ=YEARLY;UNTIL=20251231T000000Z", "until"),
        ("FREQ=DAILY;BYHOUR=8", "times-of-day"),
        ("FREQ=MONTHLY;BYDAY=MO;BYSETPOS=1", "other-rule-parts"),
        (
            "FREQ=MONTHLY;BYMONTHDAY=-1,-10",
            "days-from-the-end",
        ),
    ],
)
def test_a_part_that_is_not_held_is_named(rule: str, feature: str) -> None:
    with pytest.raises(InvalidValueError) as caught:
        Recurrence(rule=rule)

    (found,) = caught.value.diagnostics
    assert found.params["feature"] == feature
    for code in (feature, str(found.params["instead"])):
        vi, en = PHRASES[code]
        assert vi in found.message("vi")
        assert en in found.message("en")


def test_an_unsorted_rule_is_told_the_right_one() -> None:
    with pytest.raises(InvalidValueError) as caught:
        Recurrence(rule="FREQ=YEARLY;BYMONTH=12,6,12;BYDAY=SU,MO")

    right = "FREQ=YEARLY;BYMONTH=6,12;BYDAY=MO,SU"
    assert caught.value.diagnostics[0].params["canonical"] == right


@given(st.from_type(Recurrence))
def test_drawn_rules_are_rules_of_rfc_5545(recurrence: Recurrence) -> None:
    if recurrence.rule is not None:
        rrulestr(recurrence.rule)


@pytest.mark.parametrize(
    ("build", "expected"),
    [
        pytest.param(Recurrence, [("", "nothing-stated")], id="neither-rule-nor-words"),
        pytest.param(
            lambda: Recurrence(rule=YEARLY, at_least=True),
            [("/times", "needs-another")],
            id="at-least-how-many",
        ),
        pytest.param(
            lambda: Recurrence(words="định kỳ", deadline=Deadline.BY),
            [("/rule", "needs-another")],
            id="by-which-day",
        ),
        pytest.param(
            lambda: Recurrence(words="định kỳ", times=2, deadline=Deadline.BY),
            [("/rule", "needs-another"), ("/rule", "needs-another")],
            id="twice-in-which-time",
        ),
        pytest.param(
            lambda: Recurrence(at_least=True),
            [("", "nothing-stated"), ("/times", "needs-another")],
            id="all-at-once",
        ),
        pytest.param(
            lambda: Recurrence(rule=YEARLY, times=0),
            [("/times", "out-of-range")],
            id="no-times",
        ),
        pytest.param(
            lambda: Recurrence(rule=YEARLY, times=367),
            [("/times", "out-of-range")],
            id="more-than-daily",
        ),
        pytest.param(
            lambda: Recurrence(rule=YEARLY, at_least=1),  # type: ignore[arg-type] # so
            [("/at_least", "wrong-class")],
            id="number-for-truth",
        ),
        pytest.param(
            lambda: Recurrence(rule=YEARLY, deadline="BY"),  # type: ignore[arg-type] # so
            [("/deadline", "wrong-class")],
            id="unknown-deadline",
        ),
        pytest.param(
            lambda: Recurrence(words=""), [("/words", "empty-text")], id="empty-words"
        ),
        pytest.param(
            lambda: Relative(count=1001, unit=TimeUnit.DAY),
            [("/count", "out-of-range")],
            id="too-far-ahead",
        ),
        pytest.param(
            lambda: Relative(count=-1001, unit=TimeUnit.DAY),
            [("/count", "out-of-range")],
            id="too-far-back",
        ),
        pytest.param(
            lambda: Relative(unit="d"),  # type: ignore[arg-type] # so
            [("/unit", "wrong-class")],
            id="unknown-unit",
        ),
        pytest.param(
            lambda: Relative(unit=TimeUnit.YEAR, quarter=True),
            [("/unit", "needs-another")],
            id="quarter-counted-in-years",
        ),
        pytest.param(
            lambda: Relative(count=-4, unit=TimeUnit.MONTH, quarter=True),
            [("/unit", "needs-another")],
            id="quarter-of-four-months",
        ),
        pytest.param(
            lambda: Relative(unit=TimeUnit.DAY, part_of_day="sáng"),  # type: ignore[arg-type] # so
            [("/part_of_day", "wrong-class")],
            id="word-for-part-of-day",
        ),
        pytest.param(
            lambda: Term(ordinal=0), [("/ordinal", "out-of-range")], id="term-zero"
        ),
        pytest.param(
            lambda: Term(ordinal=61), [("/ordinal", "out-of-range")], id="term-61"
        ),
        pytest.param(
            lambda: Term(ordinal=12, body="quoc-hoi"),  # type: ignore[arg-type] # so
            [("/body", "wrong-class")],
            id="text-for-body",
        ),
        pytest.param(Quantity, [("", "nothing-stated")], id="no-quantity"),
        pytest.param(
            lambda: Quantity(words="nhiều"), [("", "nothing-stated")], id="only-words"
        ),
        pytest.param(
            lambda: Quantity(comparator=Comparator.VAGUE),
            [("/words", "needs-another")],
            id="vague-without-words",
        ),
        pytest.param(
            lambda: Quantity(amount=AMOUNT, comparator=Comparator.VAGUE, words="nhiều"),
            [("/amount", "excludes-another")],
            id="vague-with-a-figure",
        ),
        pytest.param(
            lambda: Quantity(amount=AMOUNT, comparator=Comparator.VAGUE),
            [("/amount", "excludes-another"), ("/words", "needs-another")],
            id="vague-without-words-with-a-figure",
        ),
        pytest.param(
            lambda: Quantity(amount=AMOUNT, upper=AMOUNT),
            [("/upper", "not-above")],
            id="range-of-one-figure",
        ),
        pytest.param(
            lambda: Quantity(
                comparator=Comparator.VAGUE, words="nhiều", upper=AMOUNT, total=AMOUNT
            ),
            [("/upper", "excludes-another"), ("/total", "excludes-another")],
            id="vague-with-ends",
        ),
        pytest.param(
            lambda: Quantity(upper=AMOUNT), [("", "nothing-stated")], id="upper-alone"
        ),
        pytest.param(
            lambda: Quantity(amount=AMOUNT, against="năm 2016"),
            [("/change", "needs-another")],
            id="base-of-no-change",
        ),
        pytest.param(
            lambda: Quantity(amount=AMOUNT, change="up-up"),  # type: ignore[arg-type] # so
            [("/change", "wrong-class")],
            id="unknown-change",
        ),
        pytest.param(
            lambda: Quantity(amount=AMOUNT, comparator="hơn"),  # type: ignore[arg-type] # so
            [("/comparator", "wrong-class")],
            id="word-for-comparator",
        ),
        pytest.param(
            lambda: Quantity(amount=AMOUNT, units=("tin", "")),
            [("/units/1", "empty-text")],
            id="empty-unit",
        ),
        pytest.param(Due, [("", "not-exactly-one")], id="never-due"),
        pytest.param(
            lambda: Due(date=DAY, period=Period.of(DAY)),
            [("", "not-exactly-one")],
            id="due-twice",
        ),
        pytest.param(
            lambda: Due(
                date=DAY, period=Period.of(DAY), recurrence=Recurrence(rule=YEARLY)
            ),
            [("", "not-exactly-one")],
            id="due-thrice",
        ),
        pytest.param(
            lambda: Due(date=Period.of(DAY)),  # type: ignore[arg-type] # so
            [("/date", "wrong-class")],
            id="period-for-date",
        ),
        pytest.param(
            lambda: Due(period=DAY),  # type: ignore[arg-type] # so
            [("/period", "wrong-class")],
            id="date-for-period",
        ),
        pytest.param(
            lambda: Due(recurrence=YEARLY),  # type: ignore[arg-type] # so
            [("/recurrence", "wrong-class")],
            id="text-for-recurrence",
        ),
        pytest.param(
            lambda: Due(date=DAY, event=Trigger(words="trước kỳ họp")),
            [("", "not-exactly-one")],
            id="day-and-event",
        ),
        pytest.param(
            lambda: Due(event="trước kỳ họp"),  # type: ignore[arg-type] # so
            [("/event", "wrong-class")],
            id="text-for-event",
        ),
        pytest.param(
            lambda: Trigger(words=""), [("/words", "empty-text")], id="event-unsaid"
        ),
        *(
            pytest.param(
                partial(Trigger, words="kể từ ngày nhận", duration=text),
                [("/duration", "not-a-duration")],
                id=f"duration-{reason}",
            )
            for reason, text in {
                "of-nothing": "P",
                "of-none": "P0D",
                "with-a-leading-zero": "P03D",
                "without-P": "3D",
                "in-lower-case": "p3d",
                "of-hours-without-T": "P24H",
                "of-days-behind-T": "PT3D",
                "of-two-parts": "P1M3D",
                "in-fractions": "P1.5D",
                "with-a-plus": "+P3D",
                "too-long": "P10000D",
                "of-too-many-hours": "PT10000H",
                "with-a-line-end": "P3D\n",
                "in-words": "ba ngày",
            }.items()
        ),
        pytest.param(
            lambda: Trigger(words="kể từ ngày nhận", duration=3),  # type: ignore[arg-type] # so
            [("/duration", "not-a-duration")],
            id="number-for-duration",
        ),
        pytest.param(
            lambda: Trigger(words="ngay khi nhận", working_days=True),
            [("/duration", "needs-another")],
            id="working-days-of-no-number",
        ),
        pytest.param(
            lambda: Trigger(words="1 tháng", duration="P1M", working_days=True),
            [("/duration", "needs-another")],
            id="working-days-in-months",
        ),
        pytest.param(lambda: Rank(ordinal=0), [("/ordinal", "out-of-range")], id="0th"),
        pytest.param(
            lambda: Rank(ordinal=MOST_RANKED + 1),
            [("/ordinal", "out-of-range")],
            id="place-beyond-all",
        ),
        pytest.param(
            lambda: Rank(ordinal=1, of=0), [("/of", "out-of-range")], id="first-of-none"
        ),
        pytest.param(
            lambda: Rank(ordinal=35, of=34),
            [("/ordinal", "out-of-range")],
            id="place-behind-the-last",
        ),
        pytest.param(
            lambda: Rank(ordinal=3, among=" cả nước"),
            [("/among", "untrimmed-text")],
            id="ranked-among-blanks",
        ),
    ],
)
def test_what_no_value_is(
    build: Callable[[], object], expected: list[tuple[str, str]]
) -> None:
    assert faults(build) == expected


@pytest.mark.parametrize(
    "build",
    [
        pytest.param(
            lambda: Recurrence(rule=YEARLY, words="trước ngày 15/12"),
            id="rule-and-words",
        ),
        pytest.param(
            lambda: Recurrence(rule=YEARLY, times=1, at_least=True), id="at-least-once"
        ),
        pytest.param(lambda: Recurrence(rule=YEARLY, times=366), id="daily"),
        pytest.param(lambda: Relative(count=1000, unit=TimeUnit.DAY), id="far-ahead"),
        pytest.param(lambda: Relative(count=-1000, unit=TimeUnit.DAY), id="far-back"),
        pytest.param(
            lambda: Relative(count=-3, unit=TimeUnit.MONTH, quarter=True), id="quarter"
        ),
        pytest.param(lambda: Term(ordinal=1), id="first-term"),
        pytest.param(lambda: Term(ordinal=60), id="sixtieth-term"),
        pytest.param(lambda: Rank(ordinal=34, of=34), id="last-place"),
        pytest.param(lambda: Rank(ordinal=MOST_RANKED, of=MOST_RANKED), id="of-many"),
        *(
            pytest.param(partial(Trigger, words="x", duration=text), id=text)
            for text in (
                "P3D",
                "-P15D",
                "P1W",
                "P6M",
                "P1Y",
                "PT24H",
                "-PT2H",
                "P9999D",
            )
        ),
        pytest.param(
            lambda: Trigger(words="x", duration="P3D", working_days=True),
            id="working-days",
        ),
        pytest.param(
            lambda: Trigger(words="x", duration="-P5D", working_days=True),
            id="working-days-ahead",
        ),
    ],
)
def test_what_values_are(build: Callable[[], object]) -> None:
    assert build() == build()


@pytest.mark.parametrize(
    ("value", "text"),
    [
        pytest.param(Recurrence(words="định kỳ"), "định kỳ", id="words"),
        pytest.param(Recurrence(rule=YEARLY, words="x"), YEARLY, id="rule-first"),
        pytest.param(Relative(count=-1, unit=TimeUnit.DAY), "-P1D", id="yesterday"),
        pytest.param(Relative(unit=TimeUnit.YEAR), "P0Y", id="this-year"),
        pytest.param(Relative(count=-2, unit=TimeUnit.HOUR), "-PT2H", id="hours-ago"),
        pytest.param(Relative(count=2, unit=TimeUnit.WEEK), "P2W", id="in-two-weeks"),
        pytest.param(
            Relative(unit=TimeUnit.DAY, part_of_day=PartOfDay.MORNING),
            "P0D",
            id="this-morning",
        ),
        pytest.param(
            Term(ordinal=15, body=TermBody.NATIONAL_ASSEMBLY), "XV", id="term"
        ),
        pytest.param(Due(date=DAY), "2025-06-15", id="due-date"),
        pytest.param(Due(period=Period(end=DAY)), "../2025-06-15", id="due-period"),
        pytest.param(Due(recurrence=Recurrence(rule=YEARLY)), YEARLY, id="due-again"),
        pytest.param(
            Due(event=Trigger(words="sau kỳ họp", duration="P3D")),
            "sau kỳ họp",
            id="due-upon-an-event",
        ),
        pytest.param(Rank(ordinal=3), "3", id="rank"),
        pytest.param(
            Rank(ordinal=12, of=34, among="các tỉnh"), "12/34 (các tỉnh)", id="ranks"
        ),
        pytest.param(
            Quantity(
                amount=AMOUNT, comparator=Comparator.MORE_THAN, units=("tin", "bài")
            ),
            "more-than 24550 tin, bài",
            id="quantity",
        ),
        pytest.param(
            Quantity(amount=Decimal("86.5"), units=("%",)), "86.5 %", id="exact"
        ),
        pytest.param(Quantity(amount=Decimal(7)), "7", id="bare-figure"),
        pytest.param(
            Quantity(amount=Decimal(40), upper=Decimal(50), units=("%",)),
            "40-50 %",
            id="both-ends",
        ),
        pytest.param(
            Quantity(amount=Decimal(98), total=Decimal(100), units=("xã",)),
            "98/100 xã",
            id="share",
        ),
        pytest.param(
            Quantity(amount=Decimal(2), units=("buổi",), per="tháng"),
            "2 buổi/tháng",
            id="rate",
        ),
        pytest.param(
            Quantity(
                amount=Decimal(5),
                units=("%",),
                change=Change.DOWN,
                against="năm 2016",
            ),
            "down 5 % against năm 2016",
            id="change",
        ),
        pytest.param(
            Quantity(comparator=Comparator.VAGUE, words="nhiều", units=("tập thể",)),
            "nhiều tập thể",
            id="vague",
        ),
    ],
)
def test_short_forms(value: object, text: str) -> None:
    assert str(value) == text


@pytest.mark.parametrize(
    ("number", "text"),
    [
        *((1, "I"), (4, "IV"), (5, "V"), (9, "IX"), (10, "X"), (14, "XIV")),
        *((19, "XIX"), (40, "XL"), (44, "XLIV"), (49, "XLIX"), (50, "L")),
        *((58, "LVIII"), (60, "LX")),
    ],
)
def test_roman_numerals(number: int, text: str) -> None:
    assert roman(number) == text


def test_roman_numerals_are_all_different() -> None:
    assert len({roman(number) for number in range(1, 61)}) == 60


@pytest.mark.parametrize(
    ("amount", "text"),
    [
        pytest.param("0", "0", id="zero"),
        pytest.param("-0.00", "0", id="minus-zero"),
        pytest.param("1.5E+3", "1500", id="exponent"),
        pytest.param("86.50", "86.5", id="trailing-zero"),
        pytest.param("100", "100", id="zeros-of-a-whole-number"),
        pytest.param("100.000", "100", id="only-zeros-behind-the-point"),
        pytest.param("0.000001", "0.000001", id="small"),
        pytest.param("-2.50", "-2.5", id="negative"),
        pytest.param("1E+29", "1" + 29 * "0", id="thirty-digits"),
    ],
)
def test_amounts_are_written_plainly(amount: str, text: str) -> None:
    assert plain_text(Decimal(amount)) == text


@pytest.mark.parametrize(
    ("amount", "code"),
    [
        pytest.param(Decimal("NaN"), "not-a-number", id="nan"),
        pytest.param(Decimal("-Infinity"), "not-a-number", id="infinity"),
        pytest.param(Decimal("1E+30"), "too-many-digits", id="thirty-one-digits"),
        pytest.param(Decimal("1E-30"), "too-many-digits", id="thirty-places"),
        pytest.param(Decimal("1" * 31), "too-many-digits", id="written-out"),
        pytest.param(Decimal("1E+999999"), "too-many-digits", id="bomb"),
        pytest.param(7.5, "wrong-class", id="float"),
        pytest.param("7,5", "wrong-class", id="text"),
    ],
)
def test_other_amounts_are_refused(amount: Decimal, code: str) -> None:
    assert faults(lambda: Quantity(amount=amount)) == [("/amount", code)]


@pytest.mark.parametrize("amount", ["1E+29", "1E-29", "1" * 30, "-5"])
def test_amounts_up_to_thirty_digits(amount: str) -> None:
    assert Quantity(amount=Decimal(amount)).amount == Decimal(amount)


@given(st.from_type(Quantity))
def test_amounts_are_equal_however_they_are_written(quantity: Quantity) -> None:
    if quantity.amount is not None:
        written = plain_text(quantity.amount)

        assert Decimal(written) == quantity.amount
        assert set(written) <= set("-0123456789.")


@pytest.mark.parametrize(
    ("build", "message"),
    [
        pytest.param(
            lambda: Rank(ordinal=35, of=34),
            "35 is out of range: expected 1 to 34",
            id="behind-the-last",
        ),
        pytest.param(
            lambda: Trigger(words="1 tháng", duration="P1M", working_days=True),
            "working_days needs duration in days",
            id="working-months",
        ),
    ],
)
def test_a_refusal_names_what_does_not_go_together(
    build: Callable[[], object], message: str
) -> None:
    with pytest.raises(InvalidValueError) as caught:
        build()

    assert [one.message("en") for one in caught.value.diagnostics] == [message]


@pytest.mark.parametrize(
    ("rule", "code"),
    [
        pytest.param("FREQ=DAILY;COUNT=3", "rule-not-held", id="a-rule-that-says-more"),
        pytest.param("x COUNT=3", "not-a-rule", id="words"),
        pytest.param(
            f"FREQ=DAILY;COUNT={'1' * 400}", "not-a-rule", id="longer-than-any-rule"
        ),
    ],
)
def test_what_a_rule_says_more_is_named(rule: str, code: str) -> None:
    with pytest.raises(InvalidValueError) as caught:
        Recurrence(rule=rule)

    (found,) = caught.value.diagnostics
    assert found.code == code
    assert rule[:9] in found.message("en")
