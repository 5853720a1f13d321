"""Dates, periods, recurrences, quantities, terms."""

from collections.abc import Sequence
from decimal import Decimal
from functools import cache, partial
from typing import Any

from hypothesis import strategies as st

from coordination.model.due import Due
from coordination.model.partial_date import (
    FIRST_YEAR,
    LAST_YEAR,
    PartialDate,
    days_in,
)
from coordination.model.period import HALVES, QUARTERS, Member, Period, SubYear
from coordination.model.quantity import Change, Comparator, Quantity
from coordination.model.rank import MOST_RANKED, Rank
from coordination.model.recurrence import CODES_OF_WEEKDAYS, Deadline, Recurrence
from coordination.model.relative import PartOfDay, Relative, TimeUnit
from coordination.model.term import Term, TermBody
from coordination.model.trigger import Trigger
from coordination.strategies.draw_free import texts
from coordination.strategies.draw_ids import maybe, some


@cache
def years() -> st.SearchStrategy[int]:
    """Draw years, mostly those of the programmes."""
    return st.integers(2000, 2035) | st.integers(FIRST_YEAR, LAST_YEAR)


@cache
def partial_dates() -> st.SearchStrategy[PartialDate]:
    """Draw dates of every precision, some of them without a year."""
    months = st.integers(1, 12)
    return st.one_of(
        st.builds(PartialDate, year=years()),
        st.builds(PartialDate, year=maybe(years()), month=months),
        st.builds(_day, maybe(years()), months, st.integers(1, 31)),
    )


def _day(year: int | None, month: int, day: int) -> PartialDate:
    return PartialDate(year=year, month=month, day=min(day, days_in(year, month)))


@cache
def sub_years() -> st.SearchStrategy[SubYear]:
    """Draw quarters and halves of a year."""
    codes = st.sampled_from([*QUARTERS, *HALVES])
    return st.builds(SubYear, year=maybe(years()), code=codes)


@cache
def periods() -> st.SearchStrategy[Period]:
    """Draw ranges, open ranges and lists; none that surely ends before it starts."""
    dates = partial_dates()
    return st.one_of(
        st.builds(_range, dates, dates),
        st.builds(lambda start: Period(start=start), dates),
        st.builds(lambda end: Period(end=end), dates),
        st.lists(dates | sub_years(), min_size=1, max_size=4).map(_list),
    )


def _range(one: PartialDate, other: PartialDate) -> Period:
    if one == other:
        return Period.of(one)
    start, end = sorted((one, other), key=lambda date: date.sort_key)
    return Period(start=start, end=end)


def _list(members: Sequence[Member]) -> Period:
    return Period.of(*members)


@cache
def rules() -> st.SearchStrategy[str]:
    """Draw recurrence rules of the part of RFC 5545 that records use."""
    return st.builds(
        _rule,
        st.sampled_from(["YEARLY", "MONTHLY", "WEEKLY", "DAILY"]),
        maybe(st.integers(2, 99)),
        some(st.integers(1, 12)),
        some(st.integers(1, 31) | st.just(-1)),
        some(st.integers(0, 6)),
    )


def _rule(
    frequency: str,
    interval: int | None,
    months: tuple[int, ...] | None,
    days: tuple[int, ...] | None,
    weekdays: tuple[int, ...] | None,
) -> str:
    parts: dict[str, Sequence[object]] = {
        "FREQ": [frequency],
        "INTERVAL": [interval] if interval else [],
        "BYMONTH": sorted(months or ()),
        "BYMONTHDAY": [] if frequency == "WEEKLY" else sorted(days or ()),
        "BYDAY": [CODES_OF_WEEKDAYS[at] for at in sorted(weekdays or ())],
    }
    return ";".join(
        f"{name}={','.join(map(str, part))}" for name, part in parts.items() if part
    )


@cache
def recurrences() -> st.SearchStrategy[Recurrence]:
    """Draw rules with their deadlines and bounds, and words without a rule."""
    times = st.integers(1, 366)
    ruled = partial(
        st.builds,
        Recurrence,
        rule=rules(),
        deadline=maybe(st.sampled_from(Deadline)),
        words=maybe(texts()),
    )
    return (
        ruled()
        | ruled(times=times, at_least=st.booleans())
        | st.builds(Recurrence, words=texts())
    )


@cache
def quantities() -> st.SearchStrategy[Quantity]:
    """Draw figures and ranges with every comparator, and vague words without one."""
    whole = st.integers(0, 10_000) | st.integers(-(10**20), 10**20)
    figures = st.builds(_decimal, whole, st.sampled_from([0, 0, 1, 2, 9]))
    compared = [one for one in Comparator if one is not Comparator.VAGUE]
    beside = st.fixed_dictionaries(
        {"units": st.lists(texts(), max_size=4).map(tuple), "per": maybe(texts())}
    ) | st.fixed_dictionaries(
        {"change": st.sampled_from(Change), "against": maybe(texts())}
    )
    return st.builds(
        _draw_counted,
        figures,
        maybe(figures),
        maybe(figures),
        st.sampled_from(compared),
        beside,
    ) | st.builds(_vague, texts(), beside)


def _draw_counted(
    amount: Decimal,
    other: Decimal | None,
    total: Decimal | None,
    comparator: Comparator,
    beside: dict[str, Any],
) -> Quantity:
    upper = None if other is None or other == amount else max(amount, other)
    return Quantity(
        amount=amount if upper is None or other is None else min(amount, other),
        upper=upper,
        total=total,
        comparator=comparator,
        **beside,
    )


def _vague(words: str, beside: dict[str, Any]) -> Quantity:
    return Quantity(comparator=Comparator.VAGUE, words=words, **beside)


def _decimal(whole: int, places: int) -> Decimal:
    return Decimal(f"{whole}E-{places}")


@cache
def terms() -> st.SearchStrategy[Term]:
    """Draw terms, with and without the body."""
    return st.builds(
        Term,
        ordinal=st.integers(1, 60),
        body=maybe(st.sampled_from(TermBody)),
    )


@cache
def relatives() -> st.SearchStrategy[Relative]:
    """Draw what counts from the day of writing."""
    parts = maybe(st.sampled_from(PartOfDay))
    quarters = st.builds(
        lambda count, part: Relative(
            count=3 * count, unit=TimeUnit.MONTH, quarter=True, part_of_day=part
        ),
        st.integers(-333, 333),
        parts,
    )
    return quarters | st.builds(
        Relative,
        count=st.integers(-1000, 1000),
        unit=st.sampled_from(TimeUnit),
        part_of_day=parts,
    )


@cache
def ranks() -> st.SearchStrategy[Rank]:
    """Draw places in an order."""
    places = st.integers(1, 63) | st.integers(1, MOST_RANKED)
    return st.builds(
        lambda one, other, among: Rank(
            ordinal=one if other is None else min(one, other),
            of=None if other is None else max(one, other),
            among=among,
        ),
        places,
        maybe(places),
        maybe(texts()),
    )


@cache
def triggers() -> st.SearchStrategy[Trigger]:
    """Draw events in words, with and without a duration."""
    counts = st.integers(1, 60) | st.integers(1, 9999)
    signs = st.sampled_from(["", "-"])
    days = st.builds("{}P{}D".format, signs, counts)
    others = st.builds("{}P{}{}".format, signs, counts, st.sampled_from("WMY"))
    hours = st.builds("{}PT{}H".format, signs, counts)
    return st.builds(
        Trigger, words=texts(), duration=maybe(days | others | hours)
    ) | st.builds(Trigger, words=texts(), duration=days, working_days=st.booleans())


@cache
def dues() -> st.SearchStrategy[Due]:
    """Draw dates, periods, recurrences and events at which something falls due."""
    return st.one_of(
        st.builds(Due, date=partial_dates()),
        st.builds(Due, period=periods()),
        st.builds(Due, recurrence=recurrences()),
        st.builds(Due, event=triggers()),
    )
