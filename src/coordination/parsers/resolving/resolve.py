"""Say what a partial or relative value means, once the day of writing is known.

Nothing here reads a clock: the day of writing is what the caller knows.  Every
answer names the rule it rests on.
"""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from enum import StrEnum
from itertools import product
from typing import Final

from attrs import evolve, frozen

from coordination.diagnostics.diagnostic import diagnose
from coordination.errors import InvalidValueError
from coordination.model.partial_date import (
    FIRST_YEAR,
    LAST_YEAR,
    PartialDate,
    days_in,
    surely_before,
)
from coordination.model.period import Member, Period, SubYear
from coordination.model.relative import Relative, TimeUnit

#: Around 1900 and 2100, the years with a 29 February lie eight apart.
_LONGEST_WAIT: Final = 8
_FIRST_QUARTER: Final = 33
_MINUTES: Final = {TimeUnit.MINUTE: 1, TimeUnit.HOUR: 60}
_MINUTES_OF_A_DAY: Final = 24 * 60


class ResolvedBy(StrEnum):
    """Why a value means what it is resolved to.

    ``stated``: nothing was left open.  ``nearest-year``: the year that brings it
    nearest to the day of writing; of two, the earlier.  ``other-end``: the year
    that the other end of the range leaves.  ``counted``: counted from that day.
    """

    STATED = "stated"
    NEAREST_YEAR = "nearest-year"
    OTHER_END = "other-end"
    COUNTED = "counted"


@frozen
class Resolved:
    """What a value means, and the rule that says so."""

    value: PartialDate | Period
    rule: ResolvedBy


def resolve(value: PartialDate | Period | Relative, *, near: date) -> Resolved:
    """Supply what ``value`` leaves open, seen from the day of writing.

    >>> found = resolve(PartialDate(month=12, day=26), near=date(2024, 1, 2))
    >>> str(found.value), found.rule.value
    ('2023-12-26', 'nearest-year')
    >>> year_before = Relative(count=-1, unit=TimeUnit.YEAR)
    >>> str(resolve(year_before, near=date(2024, 1, 2)).value)
    '2023'

    A value that leaves no year open is returned as it is: ``near`` never changes
    what a source states, and the open end of "đến nay" stays open.

    Args:
        value: What a source says.
        near: The day it was written, or published.

    Raises:
        InvalidValueError: It lies outside the years 1 to 9999, or its other end
            leaves a year without such a day.
    """
    if isinstance(value, Relative):
        return Resolved(_count(value, near), ResolvedBy.COUNTED)
    years = {part.year for part in _parts(value)}
    if None not in years:
        return Resolved(value, ResolvedBy.STATED)
    stated = max((year for year in years if year), default=None)
    found = list(_possible(value, near.year if stated is None else stated))
    nearest = min(found, key=lambda one: (_turns(one), _distance(one, near)))
    if isinstance(value, Period) and value.is_range and _turns(nearest) > 1:
        fault = diagnose("no-such-day", day=29, month=2, of_year=f"/{stated}")
        raise InvalidValueError(fault)
    return Resolved(
        nearest, ResolvedBy.OTHER_END if stated else ResolvedBy.NEAREST_YEAR
    )


def _parts(value: PartialDate | Period) -> tuple[Member, ...]:
    """List the dates that ``value`` is made of."""
    if isinstance(value, PartialDate):
        return (value,)
    return value.dates or tuple(one for one in (value.start, value.end) if one)


def _possible(
    value: PartialDate | Period, about: int
) -> Iterator[PartialDate | Period]:
    """Yield ``value`` with every year around ``about``, the earliest first."""
    low, high = about - _LONGEST_WAIT, about + _LONGEST_WAIT
    years = range(max(FIRST_YEAR, low), min(LAST_YEAR, high) + 1)
    if isinstance(value, PartialDate):
        yield from _days(value, years)
    elif value.dates:
        for year in years:
            members = [one for part in value.dates for one in _member(part, year)]
            if len(members) == len(value.dates):
                yield Period.of(*members)
    else:
        yield from _ranges(value, years)


def _ranges(value: Period, years: Iterable[int]) -> Iterator[Period]:
    """Yield the range ``value`` with every year in which it goes forward."""
    starts = list(_days(value.start, years)) if value.start else [None]
    ends = list(_days(value.end, years)) if value.end else [None]
    for start, end in product(starts, ends):
        if start and end and surely_before(end, start):
            continue
        if start and start == end:
            yield Period.of(start)
        else:
            yield Period(start=start, end=end)


def _days(value: PartialDate, years: Iterable[int]) -> Iterator[PartialDate]:
    """Yield ``value`` in each of ``years``, or as it is if it has its year."""
    if value.year is not None:
        yield value
        return
    for year in years:
        if not value.day or value.day <= days_in(year, value.month or 1):
            yield evolve(value, year=year)


def _member(value: Member, year: int) -> Iterator[Member]:
    """Yield ``value`` in ``year``, if it has none and if there is such a day."""
    if isinstance(value, PartialDate):
        yield from _days(value, [year])
    else:
        yield value if value.year else evolve(value, year=year)


def _turns(value: PartialDate | Period) -> int:
    """Count the turns of the year between the parts of ``value``."""
    years = [part.year or 0 for part in _parts(value)]
    return max(years) - min(years)


def _distance(value: PartialDate | Period, near: date) -> int:
    """Count the days between ``near`` and ``value``; none inside."""
    first = value.earliest or value.latest or near
    last = value.latest or value.earliest or near
    return max((first - near).days, (near - last).days, 0)


def _count(value: Relative, near: date) -> PartialDate | Period:
    """Count ``value`` from ``near``."""
    if value.unit is TimeUnit.DAY:
        return PartialDate.of(_day(near, value.count))
    if value.unit in _MINUTES:
        return _days_around(value.count * _MINUTES[value.unit], near)
    if value.unit is TimeUnit.WEEK:
        monday = _day(near, 7 * value.count - near.weekday())
        return Period(start=PartialDate.of(monday), end=PartialDate.of(_day(monday, 6)))
    if value.unit is TimeUnit.YEAR:
        return Period.of(PartialDate(year=near.year + value.count))
    year, month = divmod(near.year * 12 + near.month - 1 + value.count, 12)
    if value.quarter:
        return Period.of(SubYear(year=year, code=_FIRST_QUARTER + month // 3))
    return Period.of(PartialDate(year=year, month=month + 1))


def _days_around(minutes: int, near: date) -> PartialDate | Period:
    """Return the days on which it may have been so many minutes from that day."""
    first = _day(near, minutes // _MINUTES_OF_A_DAY)
    last = _day(near, (minutes + _MINUTES_OF_A_DAY - 1) // _MINUTES_OF_A_DAY)
    if first == last:
        return PartialDate.of(first)
    return Period(start=PartialDate.of(first), end=PartialDate.of(last))


def _day(near: date, count: int) -> date:
    """Return the day ``count`` days after ``near``."""
    try:
        return near + timedelta(days=count)
    except OverflowError:
        year = LAST_YEAR + 1 if count > 0 else FIRST_YEAR - 1
        low, high = FIRST_YEAR, LAST_YEAR
        fault = diagnose("out-of-range", "/year", low=low, high=high, got=year)
        raise InvalidValueError(fault) from None
