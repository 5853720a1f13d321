"""What falls due in a stretch of time, and how sure that is."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from enum import StrEnum
from heapq import merge
from typing import TypeAlias

from attrs import evolve, frozen

from coordination.errors import InvalidValueError
from coordination.model.agreement import Agreement
from coordination.model.obligation import Obligation
from coordination.model.period import Member, Period
from coordination.model.recurrence import Deadline, Recurrence
from coordination.model.turns import turns

#: First and last day; ``None`` where the time is open at that side.
Span: TypeAlias = tuple[date | None, date | None]


class Certainty(StrEnum):
    """How sure it is on which day something falls due."""

    #: On that very day.
    DAY = "day"
    #: On some day of the month, the year, the period.
    WITHIN = "within"
    #: On that day, or within that time, of a year that is not stated.
    YEAR_UNKNOWN = "year-unknown"
    #: Again and again, without a rule from which days follow ("thường xuyên").
    NO_RULE = "no-rule"
    #: When something else happens, on a day that nobody states ("khi nhận được").
    UPON_EVENT = "upon-event"


@frozen(kw_only=True)
class FallsDue:
    """One time at which an obligation falls due.

    Attributes:
        obligation: What is owed.
        earliest: The first day it can be; ``None`` where none is stated.
        latest: The last day it can be; ``None`` where none is stated.
        certainty: How sure the day is.
        deadline: Whether it is owed ``before`` that day or ``by`` it, where that is
            stated.  "Trước ngày 15/12" keeps its day: whether the 15th itself will
            still do is for the reader.
    """

    obligation: Obligation
    earliest: date | None
    latest: date | None
    certainty: Certainty
    deadline: Deadline | None = None


def due_between(
    obligations: Iterable[Obligation],
    start: date,
    end: date,
    agreement_of: Callable[[Obligation], Agreement | None],
) -> Iterator[FallsDue]:
    """Yield what falls due from ``start`` to ``end``, both included, in order of time.

    Recurrences, and dates without a year, are limited to the time of their
    agreement if that is known.
    """
    streams = [
        _falls(one, start, end, agreement_of(one))
        for one in obligations
        if one.due is not None
    ]
    return merge(*streams, key=lambda one: one.earliest or date.min)


def lifetime(agreement: Agreement | None) -> Span:
    """Return the first and the last day of ``agreement``, as far as they are known.

    Where no period says when it begins, it begins when it takes effect or is signed.
    """
    if agreement is None:
        return None, None
    begins = (agreement.period, agreement.effective, agreement.signed)
    known = [day for one in begins if one and (day := one.earliest) is not None]
    period = agreement.period
    return (known[0] if known else None), (None if period is None else period.latest)


def _falls(
    obligation: Obligation, start: date, end: date, agreement: Agreement | None
) -> Iterator[FallsDue]:
    """Yield each time at which ``obligation`` falls due, in order."""
    low, high = lifetime(agreement)
    alive = max(start, low or start), min(end, high or end)
    due = obligation.due
    base = FallsDue(
        obligation=obligation, earliest=None, latest=None, certainty=Certainty.NO_RULE
    )
    if due is None:
        return
    if due.recurrence is not None:
        yield from _recurring(base, due.recurrence, alive, low)
        return
    if due.event is not None:
        if alive[0] <= alive[1]:
            yield evolve(base, certainty=Certainty.UPON_EVENT)
        return
    stated = due.period if due.date is None else Period.of(due.date)
    if stated is not None:
        for (first, last), certainty in stretches(stated, (start, end), alive):
            yield evolve(base, earliest=first, latest=last, certainty=certainty)


def _recurring(
    base: FallsDue, recurrence: Recurrence, alive: tuple[date, date], low: date | None
) -> Iterator[FallsDue]:
    if alive[1] < alive[0]:
        return
    found = turns(recurrence, *alive, low)
    if found is None:
        yield base
        return
    for span in found:
        yield evolve(
            base,
            earliest=span[0],
            latest=span[1],
            certainty=_certainty(span),
            deadline=recurrence.deadline,
        )


def _bounds(period: Period) -> list[tuple[Member | None, Member | None]]:
    """Return the stretches of ``period``: one of a range, one for each of a list."""
    if period.is_range:
        return [(period.start, period.end)]
    return [(one, one) for one in period.dates]


def stretches(
    period: Period, asked: tuple[date, date], alive: tuple[date, date]
) -> Iterator[tuple[Span, Certainty]]:
    """Yield the stretches of ``period`` that touch the days ``asked``.

    Without a year they are given for each year in which they touch ``alive``.

    >>> asked = date(2023, 1, 1), date(2024, 12, 31)
    >>> found = stretches(Period.from_edtf("XXXX-05-04"), asked, asked)
    >>> [(str(first), certainty.value) for (first, _), certainty in found]
    [('2023-05-04', 'year-unknown'), ('2024-05-04', 'year-unknown')]
    """
    for bounds in _bounds(period):
        yield from _placed(bounds, asked, alive)


def _placed(
    bounds: tuple[Member | None, Member | None],
    asked: tuple[date, date],
    alive: tuple[date, date],
) -> Iterator[tuple[Span, Certainty]]:
    """Yield ``bounds`` as days, as `stretches` does."""
    if all(one is None or one.year is not None for one in bounds):
        span = _span(*bounds)
        if _has_overlap(span, asked):
            yield span, _certainty(span)
        return
    years = range(max(alive[0].year - 1, 1), alive[1].year + 1)
    guesses = dict.fromkeys(_in_year(bounds, year) for year in years)
    for guess in guesses:
        if guess is not None and _has_overlap(guess, alive):
            yield guess, Certainty.YEAR_UNKNOWN


def _in_year(bounds: tuple[Member | None, Member | None], year: int) -> Span | None:
    """Take ``bounds`` to begin in ``year``; ``None`` where no such time exists."""
    try:
        first, last = (_of_year(one, year) for one in bounds)
        span = _span(first, last)
        if _is_reversed(span):
            span = _span(first, _of_year(bounds[1], year + 1))
    except InvalidValueError:  # 29 February, or beyond the year 9999
        return None
    return None if _is_reversed(span) else span


def _of_year(one: Member | None, year: int) -> Member | None:
    return one if one is None or one.year is not None else evolve(one, year=year)


def _span(first: Member | None, last: Member | None) -> Span:
    return (
        None if first is None else first.earliest,
        None if last is None else last.latest,
    )


def _is_reversed(span: Span) -> bool:
    first, last = span
    return first is not None and last is not None and last < first


def _has_overlap(span: Span, other: tuple[date, date]) -> bool:
    first, last = span
    return (first or date.min) <= other[1] and other[0] <= (last or date.max)


def _certainty(span: Span) -> Certainty:
    return Certainty.DAY if span[0] == span[1] else Certainty.WITHIN
