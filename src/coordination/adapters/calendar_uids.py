"""Identifiers of calendar entries that stay when a record is corrected.

They are made of the ids of dossier and entity and the kind of entry, never of the day:
a day that is corrected, a year that is learnt and a period that grows leave them as
they are.  Several entries of one obligation are distinguished by what stays, too: the
turn of the rule (its year, month or week), or the place in the list of dates.
"""

from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

from attrs import evolve, field, frozen

from coordination.errors import InvalidValueError
from coordination.model.agreement import Agreement
from coordination.model.deadlines import Certainty, FallsDue, lifetime
from coordination.model.dossier import Dossier
from coordination.model.event import Event
from coordination.model.period import Member, Period
from coordination.model.recurrence import Recurrence
from coordination.model.turns import turns

_DEADLINE: Final = "due"
_OCCASION: Final = "event"


@frozen
class Uids:
    """Assigns each entry of one calendar its identifier.

    Attributes:
        dossier: The record.
        given: How often each identifier was given: a deadline without its year has an
            entry in each year it can be, and the first keeps the identifier that the
            one entry will have once the year is known.
    """

    dossier: Dossier
    given: Counter[str] = field(factory=Counter)

    def of_event(self, event: Event) -> str:
        """Return the identifier of the entry of ``event``."""
        return self._uid(event.id, _OCCASION)

    def of_deadline(self, falls: FallsDue) -> str:
        """Return the identifier of the entry of one time that something falls due."""
        return self._uid(falls.obligation.id, _DEADLINE, *self._which(falls))

    def _which(self, falls: FallsDue) -> Iterator[str]:
        due = falls.obligation.due
        if due is None or falls.earliest is None:
            return
        if due.recurrence is not None:
            agreement = self.dossier.index.find(falls.obligation.agreement, Agreement)
            yield from _turn(due.recurrence, falls.earliest, lifetime(agreement)[0])
        elif due.period is not None:
            yield from _place(due.period, falls)

    def _uid(self, *parts: str) -> str:
        base = "/".join((self.dossier.id, *parts))
        self.given[base] += 1
        count = self.given[base]
        return f"{base}{f'/or-{count}' if count > 1 else ''}@coordination"


def _turn(rule: Recurrence, day: date, anchor: date | None) -> Iterator[str]:
    """Yield the year, month, week or day of a turn, and which one of it this is."""
    parts = dict(part.split("=") for part in (rule.rule or "").split(";"))
    frequency = parts["FREQ"]
    if frequency == "YEARLY":
        first, last = date(day.year, 1, 1), date(day.year, 12, 31)
        yield f"{day.year:04d}"
    elif frequency == "MONTHLY":
        first, last = day.replace(day=1), day
        yield f"{day.year:04d}-{day.month:02d}"
    elif frequency == "WEEKLY":
        back = min(day.weekday(), (day - date.min).days)
        first, last = day - timedelta(days=back), day
        year, week, _ = day.isocalendar()
        yield f"{year:04d}-W{week:02d}"
    else:
        yield day.isoformat()
        return
    before = turns(rule, first, last, anchor)
    at = sum(first <= start < day for start, _ in before or ())
    if at:
        yield str(at + 1)


def _place(period: Period, falls: FallsDue) -> Iterator[str]:
    """Yield which date of a list it is, from the second on."""
    for at, member in enumerate(period.dates):
        if at and _is_meant(member, falls):
            yield str(at + 1)
            return


def _is_meant(member: Member, falls: FallsDue) -> bool:
    """Return True if ``falls`` is the time of ``member``, in the year taken for it."""
    if falls.certainty is Certainty.YEAR_UNKNOWN and falls.earliest is not None:
        if member.year is not None:
            return False
        try:
            member = evolve(member, year=falls.earliest.year)
        except InvalidValueError:  # 29 February
            return False
    return (member.earliest, member.latest) == (falls.earliest, falls.latest)
