"""List the dates that a date without its year can be, and say why."""

from collections.abc import Iterator
from datetime import date
from enum import StrEnum
from typing import Final

from attrs import evolve, frozen

from coordination.diagnostics.diagnostic import diagnose
from coordination.model.checks import require
from coordination.model.partial_date import PartialDate, days_in

_LAST_WEEKDAY: Final = 7


class CandidateReason(StrEnum):
    """What a candidate rests on.

    ``stated``: the source states its year.  ``after``, ``before``: some of it lies
    between the days it took place after and before.  ``weekday``: it falls on the
    weekday that the source names.
    """

    STATED = "stated"
    AFTER = "after"
    BEFORE = "before"
    WEEKDAY = "weekday"


@frozen
class Candidate:
    """A date that can be meant.

    Attributes:
        date: The date, with its year and as precise as the source.
        weekday: 1 (Monday) to 7 (Sunday); absent where no day is known.
        reasons: What it agrees with.
    """

    date: PartialDate
    weekday: int | None
    reasons: tuple[CandidateReason, ...]


def candidates(
    value: PartialDate,
    *,
    after: date | None = None,
    before: date | None = None,
    weekday: int | None = None,
) -> tuple[Candidate, ...]:
    """Return every date that ``value`` can be, the earliest first.

    An event that reviews 2023 and opens the plan for 2024 took place after the one
    year and before the end of the other:

    >>> day = PartialDate(month=2, day=23)
    >>> found = candidates(day, after=date(2023, 12, 31), before=date(2025, 1, 1))
    >>> [(str(one.date), one.weekday) for one in found]
    [('2024-02-23', 5)]

    Nothing is chosen where more than one year fits, and nothing is returned where
    what is known contradicts itself.

    Args:
        value: What the source says.
        after: It took place later than this day: the date of its basis.
        before: It took place earlier than this day: the day after the publication.
        weekday: The weekday that the source names, 1 (Monday) to 7 (Sunday).

    Raises:
        InvalidValueError: ``value`` has no year and a bound is missing, so that no
            end of years would fit; a weekday of no day, or not from 1 to 7.
    """
    _check(value, after, before, weekday)
    years = _years(value, after or date.min, before or date.max)
    reasons = (
        *([CandidateReason.STATED] if value.year is not None else []),
        *([CandidateReason.AFTER] if after is not None else []),
        *([CandidateReason.BEFORE] if before is not None else []),
        *([CandidateReason.WEEKDAY] if weekday is not None else []),
    )
    found = (Candidate(day, _weekday(day), reasons) for day in years)
    return tuple(one for one in found if weekday in (None, one.weekday))


def _years(value: PartialDate, after: date, before: date) -> Iterator[PartialDate]:
    """Yield ``value`` in every year of which a part lies between the two days."""
    stated = value.year
    low, high = (stated, stated) if stated else (after.year, before.year)
    for year in range(low, high + 1):
        if value.day and value.day > days_in(year, value.month or 1):
            continue
        day = evolve(value, year=year)
        if day.earliest and day.latest and day.earliest < before and after < day.latest:
            yield day


def _weekday(day: PartialDate) -> int | None:
    return day.earliest.isoweekday() if day.earliest and day.is_complete else None


def _check(
    value: PartialDate, after: date | None, before: date | None, weekday: int | None
) -> None:
    """Refuse bounds that leave years without end, and weekdays that cannot be."""
    faults = [
        diagnose("needs-another", f"/{name}", name="value", other=name)
        for name, bound in (("after", after), ("before", before))
        if value.year is None and bound is None
    ]
    if weekday is not None and not 1 <= weekday <= _LAST_WEEKDAY:
        high = _LAST_WEEKDAY
        faults.append(
            diagnose("out-of-range", "/weekday", low=1, high=high, got=weekday)
        )
    if weekday is not None and value.day is None:
        faults.append(
            diagnose("needs-another", "/weekday", name="weekday", other="day")
        )
    require(*faults)
