"""Deadlines, reviews and events as iCalendar (RFC 5545); needs the extra ``calendar``.

How values other than a single day are written:

* A day is an all-day entry.  A month, a quarter, a year, a period is one entry over
  all of its days, and its summary says "trong khoảng" (within).
* A deadline whose year is not stated is an entry in each year it can be, with
  ``STATUS:TENTATIVE``, and its summary says "không rõ năm" (year unknown).
* What lacks a first or last day — "thường xuyên", a period without an end — is an entry
  over the days of its agreement that were asked for, and its summary says so.  It is
  not a task (``VTODO``): Google, Outlook and Apple drop those (decision 0047).
* An event without its year is a note (``VJOURNAL``), which most calendars do not show:
  it took place once, and no day is known to be it.

``X-COORDINATION-DATE`` has what the record states, ``X-COORDINATION-CERTAINTY`` how
sure the days are.  No entry blocks time.

No clock is read: ``DTSTAMP``, ``SEQUENCE`` and ``LAST-MODIFIED`` are what the caller
passes.  A calendar replaces an entry of the same UID if its ``SEQUENCE`` is higher, so
count up ``sequence`` whenever you publish a corrected record.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, timedelta
from typing import Final

from attrs import frozen
from icalendar import Alarm, Calendar, Component, Event, Journal, vText

from coordination.adapters.calendar_uids import Uids
from coordination.diagnostics.diagnostic import Language
from coordination.model.agreement import Agreement
from coordination.model.deadlines import Certainty, FallsDue, lifetime
from coordination.model.dossier import Dossier
from coordination.model.event import Event as Held
from coordination.model.labels import label
from coordination.model.obligation import Obligation
from coordination.model.party import Party
from coordination.tables.field_labels import FIELD_LABELS

#: Line ends that a text may contain.  RFC 5545 knows only one; a reader that splits by
#: all of them would take what follows for another property.
_LINE_ENDS: Final = dict.fromkeys(map(ord, "\x85\u2028\u2029"), "\n")


#: What the summary says of a deadline without a first or a last day.
_UNBOUNDED: Final[dict[Language, str]] = {
    "vi": "không nêu thời hạn",
    "en": "no end stated",
}

#: Deadlines of which an alarm may go off: their days are known.
_SURE: Final = (Certainty.DAY, Certainty.WITHIN)


def to_calendar(  # noqa: PLR0913 - all but three by name
    dossier: Dossier,
    start: date,
    end: date,
    *,
    stamp: datetime,
    language: Language = "vi",
    name: str | None = None,
    sequence: int | None = None,
    modified: datetime | None = None,
    alarms: Sequence[int] = (),
) -> bytes:
    """Write what falls due and what took place from ``start`` to ``end``.

    The same arguments produce the same bytes.  An entry keeps its UID when its text or
    its day is corrected, its year learnt or its period extended, so that calendars
    replace it.

    Args:
        dossier: The record.
        start: The first day, included.
        end: The last day, included.
        stamp: When the calendar is made, with its time zone (``DTSTAMP``).
        language: The language of marks and labels; texts stay as they are.
        name: What calendars call it; the title of the dossier, or its id, if absent.
        sequence: How often the record was corrected since it was first published
            (``SEQUENCE``); count it up, for many calendars ignore a change otherwise.
        modified: When the record was last corrected (``LAST-MODIFIED``).
        alarms: How many days before each deadline whose days are known an alarm goes
            off; before the last day where it is a longer time.

    Raises:
        ValueError: ``stamp`` or ``modified`` has no time zone, or ``sequence`` or an
            alarm is below zero.
    """
    _refuse_impossible(stamp, modified, sequence, alarms)
    calendar = Calendar()
    calendar.add("prodid", "-//coordination//coordination//VI")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    called = name or dossier.title or dossier.id
    _add(calendar, name=called, x_wr_calname=called)
    writer = _Writer(dossier, (start, end), language, Uids(dossier), tuple(alarms))
    for component in writer.components():
        component.add("dtstamp", stamp)
        if sequence is not None:
            component.add("sequence", sequence)
        if modified is not None:
            component.add("last-modified", modified)
        calendar.add_component(component)
    return bytes(calendar.to_ical())


def _refuse_impossible(
    stamp: datetime,
    modified: datetime | None,
    sequence: int | None,
    alarms: Sequence[int],
) -> None:
    for called, moment in (("stamp", stamp), ("time of change", modified)):
        if moment is not None and moment.tzinfo is None:
            raise ValueError(f"the {called} {moment.isoformat()} needs a time zone")
    if sequence is not None and sequence < 0:
        raise ValueError(f"the sequence {sequence} is below zero")
    if wrong := [days for days in alarms if days < 0]:
        raise ValueError(f"an alarm {wrong[0]} days before is below zero")


@frozen
class _Writer:
    """One dossier, as the entries of one calendar."""

    dossier: Dossier
    asked: tuple[date, date]
    language: Language
    uids: Uids
    alarms: tuple[int, ...]

    def components(self) -> Iterator[Component]:
        for falls in self.dossier.due_between(*self.asked):
            yield self._deadline(falls)
        for event in self.dossier.events:
            if _has_overlap(event, *self.asked):
                yield _occasion(event, self.uids.of_event(event), self.language)

    def _deadline(self, falls: FallsDue) -> Component:
        """Build the entry of one time that something falls due."""
        obligation, language = falls.obligation, self.language
        found = Event()
        first, last = self._days(falls)
        marks = [] if falls.deadline is None else [label(falls.deadline, language)]
        if falls.certainty is not Certainty.DAY:
            marks.append(label(falls.certainty, language))
        if falls.certainty is Certainty.WITHIN and None in (
            falls.earliest,
            falls.latest,
        ):
            marks[-1] = _UNBOUNDED[language]
        if falls.certainty is Certainty.YEAR_UNKNOWN:
            found.add("status", "TENTATIVE")
        kinds = (obligation.kind, obligation.force)
        summary = _marked(obligation.text, marks)
        _add(
            found,
            **_all_day(found, first, last),
            uid=self.uids.of_deadline(falls),
            summary=summary,
            description="\n".join(_details(self.dossier, obligation, language)),
            categories=[label(kind, language) for kind in kinds if kind],
            x_coordination_date=str(obligation.due),
            x_coordination_certainty=falls.certainty.value,
        )
        if falls.certainty in _SURE and falls.latest is not None:
            for days in dict.fromkeys(self.alarms):
                found.add_component(_alarm(days, summary, is_one_day=first == last))
        return found

    def _days(self, falls: FallsDue) -> tuple[date, date]:
        """Return the days of an entry; what is not known are days that were asked for.

        They lie within the time of the agreement where that is known.
        """
        agreement = self.dossier.index.find(falls.obligation.agreement, Agreement)
        low, high = lifetime(agreement)
        first = falls.earliest or max(self.asked[0], low or date.min)
        last = falls.latest or min(self.asked[1], high or date.max)
        if falls.earliest is None:
            first = min(first, last)
        return first, max(first, last)


def _alarm(days: int, summary: str, *, is_one_day: bool) -> Component:
    """Build an alarm some days before the first day, or before the last of several."""
    alarm = Alarm()
    _add(alarm, action="DISPLAY", description=summary)
    related = "START" if is_one_day else "END"
    alarm.add("trigger", timedelta(days=-days), parameters={"RELATED": related})
    return alarm


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


def _occasion(event: Held, uid: str, language: Language) -> Component:
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
        uid=uid,
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
