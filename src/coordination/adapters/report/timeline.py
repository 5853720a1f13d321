"""Agreements, events and deadlines as rows over one axis of years.

A partial date is drawn as what it is: a year as all of its days, an open end as
open, a day of an unknown year on that day of each year, unsure.  A duty that was
asked for at an event is drawn from the day of the event.
"""

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import chain, islice
from typing import Final, Literal, TypeAlias

from attrs import frozen

from coordination.adapters.telling import Teller
from coordination.adapters.value_words import in_words
from coordination.diagnostics.diagnostic import Language
from coordination.model.agreement import Agreement
from coordination.model.deadlines import Certainty, due_between, lifetime, stretches
from coordination.model.dossier import Dossier
from coordination.model.enumerations import ObligationForce
from coordination.model.event import Event
from coordination.model.obligation import Obligation
from coordination.model.partial_date import PartialDate
from coordination.model.period import Period
from coordination.tables.report_words import report_word

#: More times of one row are one bar from the first to the last.
_MOST_STRETCHES: Final = 60

#: First and last day of the axis.
Axis: TypeAlias = tuple[date, date]
RowKind: TypeAlias = Literal["agreement", "event", "deadline"]
Timed: TypeAlias = Agreement | Event | Obligation

#: The fields of each class that place it in time.
_TIMED_FIELDS: Final[dict[type, tuple[RowKind, tuple[str, ...]]]] = {
    Agreement: ("agreement", ("period", "signed", "effective")),
    Event: ("event", ("date",)),
    Obligation: ("deadline", ("due",)),
}


@frozen
class DrawnDays:
    """Some days of a row.

    Attributes:
        first: The first day; ``None`` where none is stated.
        last: The last day; ``None`` where none is stated.
        is_sure: Whether it is certainly these days, or in these days.
    """

    first: date | None
    last: date | None
    is_sure: bool = True


@frozen
class Row:
    """What is drawn of one entity.

    Attributes:
        kind: What it is, for its colour.
        target: The id of the entity.
        words: When it is, in words.
        stretches: The days to draw; none where no day is known.
    """

    kind: RowKind
    target: str
    words: str
    stretches: tuple[DrawnDays, ...]


def axis_of(dossier: Dossier, on: date | None = None) -> Axis | None:
    """Return the whole years that all known days of a dossier lie in, and ``on``.

    ``None`` where no day is known.
    """
    times = chain.from_iterable(map(_times, _timed(dossier)))
    days = [
        day for one in times for day in (one.earliest, one.latest) if day is not None
    ]
    if not days:
        return None
    if on is not None:
        days.append(on)
    return date(min(days).year, 1, 1), date(max(days).year, 12, 31)


def timeline_rows(teller: Teller, axis: Axis | None) -> Iterator[Row]:
    """Yield a row for each agreement, event and deadline that has a time."""
    for entity in _timed(teller.dossier):
        kind, names = _TIMED_FIELDS[type(entity)]
        words = "; ".join(_words(entity, names, teller))
        if words:
            drawn = () if axis is None else tuple(_drawn(entity, teller.dossier, axis))
            yield Row(kind, entity.id, words, drawn)


def _timed(dossier: Dossier) -> Iterable[Timed]:
    return chain(dossier.agreements, dossier.events, dossier.obligations)


def _times(entity: Timed) -> Iterator[Period]:
    """Yield the times of an entity that are not recurrences."""
    for name in _TIMED_FIELDS[type(entity)][1]:
        value = getattr(entity, name)
        if isinstance(entity, Obligation) and entity.due is not None:
            value = entity.due.date or entity.due.period
        if isinstance(value, PartialDate):
            value = Period.of(value)
        if isinstance(value, Period) and not value.is_reversed:
            yield value


def _words(entity: Timed, names: tuple[str, ...], teller: Teller) -> Iterator[str]:
    for name in names:
        value = getattr(entity, name)
        if value is not None:
            label = teller.name_of(name, type(entity))
            yield f"{label}: {in_words(value, teller.language)}"


def _drawn(entity: Timed, dossier: Dossier, axis: Axis) -> Iterator[DrawnDays]:
    if isinstance(entity, Obligation):
        yield from _deadlines(entity, dossier, axis)
        return
    for period in _times(entity):
        for (first, last), certainty in islice(
            stretches(period, axis, axis), _MOST_STRETCHES
        ):
            yield DrawnDays(first, last, certainty is not Certainty.YEAR_UNKNOWN)


def _deadlines(one: Obligation, dossier: Dossier, axis: Axis) -> Iterator[DrawnDays]:
    agreement = dossier.index.find(one.agreement, Agreement)
    start = max(axis[0], _asked_on(one, dossier) or axis[0])
    due = due_between((one,), start, axis[1], lambda _: agreement)
    found = list(islice(due, _MOST_STRETCHES + 1))
    low, high = lifetime(agreement)
    whole = DrawnDays(max(start, low or start), min(axis[1], high or axis[1]))
    if len(found) > _MOST_STRETCHES:
        yield whole
        return
    for falls in found:
        if falls.certainty is Certainty.NO_RULE:
            yield DrawnDays(whole.first, whole.last, is_sure=False)
        elif falls.certainty is not Certainty.UPON_EVENT:
            is_sure = falls.certainty is not Certainty.YEAR_UNKNOWN
            yield DrawnDays(falls.earliest, falls.latest, is_sure)


def _asked_on(one: Obligation, dossier: Dossier) -> date | None:
    """Return the first day on which a duty can have been asked for.

    ``None`` where no event with a year says it, or where the duty was agreed: then
    the agreement says when it begins.
    """
    event = dossier.index.find(one.event, Event)
    is_asked = one.force is not ObligationForce.AGREED
    return event.date.earliest if is_asked and event and event.date else None


def axis_words(axis: Axis, language: Language) -> str:
    """Say which years an axis has.

    >>> axis_words((date(2020, 1, 1), date(2024, 12, 31)), "en")
    'from 2020 to 2024'
    """
    first, last = axis
    return report_word("axis", language).format(first=first.year, last=last.year)
