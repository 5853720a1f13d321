"""Deadlines, reviews and events as iCalendar (RFC 5545); needs the extra ``calendar``.

How values that are no single day are written:

* A day is an all-day entry.  A month, a quarter, a year, a period is one entry over
  all of its days, and its summary says "trong khoảng" (within).
* A deadline whose year is not stated is an entry in each year it can be, with
  ``STATUS:TENTATIVE``, and its summary says "không rõ năm" (year unknown).
* What has no day — "thường xuyên", a period without an end — is a task (``VTODO``)
  with as many dates as are known; an event without its year is a note (``VJOURNAL``).

``X-COORDINATION-DATE`` holds what the record states, ``X-COORDINATION-CERTAINTY`` how
sure the days are.  No entry blocks time.
"""

from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta
from typing import Final

from icalendar import Calendar, Component, Event, Journal, Todo, vText

from coordination.diagnostics.diagnostic import Language
from coordination.model.agreement import Agreement
from coordination.model.deadlines import Certainty, FallsDue
from coordination.model.dossier import Dossier
from coordination.model.event import Event as Held
from coordination.model.labels import label
from coordination.model.obligation import Obligation
from coordination.model.party import Party
from coordination.tables.field_labels import FIELD_LABELS

#: Line ends that a text may hold.  RFC 5545 knows only one; a reader that splits by
#: all of them would take what follows for another property.
_LINE_ENDS: Final = dict.fromkeys(map(ord, "\x85\u2028\u2029"), "\n")


def to_calendar(
    dossier: Dossier,
    start: date,
    end: date,
    *,
    stamp: datetime,
    language: Language = "vi",
) -> bytes:
    """Write what falls due and what took place from ``start`` to ``end``.

    The same dossier, days and stamp give the same bytes.  An entry keeps its UID
    when its text or its day is corrected, so that calendars replace it; the turns
    of a recurrence are told apart by their day.

    Args:
        dossier: The record.
        start: The first day, included.
        end: The last day, included.
        stamp: When the calendar is made, with its time zone (``DTSTAMP``).
        language: The language of marks and labels; texts stay as they are.

    Raises:
        ValueError: ``stamp`` has no time zone.
    """
    if stamp.tzinfo is None:
        raise ValueError(f"the stamp {stamp.isoformat()} needs a time zone")
    calendar = Calendar()
    calendar.add("prodid", "-//coordination//coordination//VI")
    calendar.add("version", "2.0")
    for component in _components(dossier, start, end, language):
        component.add("dtstamp", stamp)
        calendar.add_component(component)
    return bytes(calendar.to_ical())


def _components(
    dossier: Dossier, start: date, end: date, language: Language
) -> Iterator[Component]:
    for falls in dossier.due_between(start, end):
        yield _deadline(dossier, falls, language)
    for event in dossier.events:
        if _has_overlap(event, start, end):
            yield _occasion(dossier, event, language)


def _deadline(dossier: Dossier, falls: FallsDue, language: Language) -> Component:
    """Build the entry, or the task, of one time that something falls due."""
    obligation = falls.obligation
    if falls.earliest is None or falls.latest is None:
        found: Component = Todo()
        days = {"dtstart": falls.earliest, "due": falls.latest}
    else:
        found = Event()
        days = _all_day(found, falls.earliest, falls.latest)
        if falls.certainty is Certainty.YEAR_UNKNOWN:
            found.add("status", "TENTATIVE")
    marks = [] if falls.deadline is None else [label(falls.deadline, language)]
    if falls.certainty is not Certainty.DAY:
        marks.append(label(falls.certainty, language))
    kinds = (obligation.kind, obligation.force)
    _add(
        found,
        **days,
        uid=_uid(dossier, obligation.id, *_turn(falls)),
        summary=_marked(obligation.text, marks),
        description="\n".join(_details(dossier, obligation, language)),
        categories=[label(kind, language) for kind in kinds if kind],
        x_coordination_date=str(obligation.due),
        x_coordination_certainty=falls.certainty.value,
    )
    return found


def _turn(falls: FallsDue) -> Iterator[str]:
    """Yield what tells this time from the others of the same obligation."""
    due = falls.obligation.due
    listed = due is not None and due.period is not None and len(due.period.dates) > 1
    recurs = due is not None and due.recurrence is not None
    if falls.earliest and (
        listed or recurs or falls.certainty is Certainty.YEAR_UNKNOWN
    ):
        yield falls.earliest.isoformat()


def _details(
    dossier: Dossier, obligation: Obligation, language: Language
) -> Iterator[str]:
    """Yield who owes it, and under which agreement."""
    find = dossier.index.find
    owing = [find(one, Party) for one in obligation.bearers or ()]
    under = find(obligation.agreement, Agreement)
    if names := ", ".join(one.name for one in owing if one):
        yield f"{_word('bearers', language)}: {names}"
    if under and (named := under.title or under.number):
        yield f"{_word('agreement', language)}: {named}"


def _occasion(dossier: Dossier, event: Held, language: Language) -> Component:
    """Build the entry of an event, or the note where its year is not stated."""
    found: Component = Journal()
    days: dict[str, date | None] = {}
    marks = []
    when = event.date
    if when is not None and when.earliest and when.latest:
        found = Event()
        days = _all_day(found, when.earliest, when.latest)
        marks = [] if when.is_complete else [Certainty.WITHIN]
    elif when is not None:
        marks = [Certainty.YEAR_UNKNOWN]
    acts = [label(act.kind, language) for act in event.acts or ()]
    _add(
        found,
        **days,
        uid=_uid(dossier, event.id),
        summary=_marked(
            event.title or ", ".join(dict.fromkeys(acts)) or event.id,
            [label(mark, language) for mark in marks],
        ),
        location=event.place,
        categories=list(dict.fromkeys(acts)),
        x_coordination_date=None if when is None else str(when),
    )
    return found


def _has_overlap(event: Held, start: date, end: date) -> bool:
    """Return True if ``event`` took place between the two days, or may have."""
    when = event.date
    if when is None or when.earliest is None or when.latest is None:
        return True
    return when.earliest <= end and start <= when.latest


def _all_day(found: Component, first: date, last: date) -> dict[str, date | None]:
    """Return the days of an entry that blocks no time; its end is the day after."""
    found.add("transp", "TRANSPARENT")
    after = None if last == date.max else last + timedelta(days=1)
    return {"dtstart": first, "dtend": after}


def _add(found: Component, **properties: object) -> None:
    """Add the properties that are known.

    A text says that it is one, for icalendar escapes an ``X-`` property only then.
    """
    for name, value in properties.items():
        if value:
            if isinstance(value, str):
                value = vText(value.translate(_LINE_ENDS))  # noqa: PLW2901 - the same text
            found.add(name.replace("_", "-"), value)


def _marked(text: str, marks: Iterable[str]) -> str:
    return " ".join([*(f"[{mark}]" for mark in marks), text])


def _word(field: str, language: Language) -> str:
    vietnamese, english = FIELD_LABELS[field]
    return vietnamese if language == "vi" else english


def _uid(dossier: Dossier, *parts: str) -> str:
    return f"{'/'.join((dossier.id, *parts))}@coordination"
