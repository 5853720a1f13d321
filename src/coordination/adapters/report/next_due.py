"""When an obligation falls due next, in words."""

from datetime import date
from typing import Final

from attrs import frozen

from coordination.adapters.value_words import in_words
from coordination.diagnostics.diagnostic import Language
from coordination.model.agreement import Agreement
from coordination.model.deadlines import Certainty, FallsDue, due_between
from coordination.model.dossier import Dossier
from coordination.model.labels import label
from coordination.model.obligation import Obligation
from coordination.model.partial_date import LAST_YEAR, PartialDate, days_in
from coordination.model.period import Period
from coordination.tables.report_words import report_word

#: How many years ahead is looked for the next time.
_YEARS_AHEAD: Final = 50

#: What is due on no day that anyone could know.
_WITHOUT_A_DAY: Final = (Certainty.NO_RULE, Certainty.UPON_EVENT)


@frozen
class NextDue:
    """The next time at which something falls due.

    Attributes:
        day: The last day of it; ``None`` where none is known.
        words: When it is; empty where only the obligation itself says it.
        is_past: Whether there is no time to come.
    """

    day: date | None
    words: str
    is_past: bool = False


def next_due(
    dossier: Dossier, obligation: Obligation, on: date, language: Language
) -> NextDue | None:
    """Return when ``obligation`` falls due on ``on`` or later.

    ``None`` where it says no time at all.
    """
    if obligation.due is None:
        return None
    agreement = dossier.index.find(obligation.agreement, Agreement)
    until = date(min(on.year + _YEARS_AHEAD, LAST_YEAR), 12, 31)
    found = due_between((obligation,), on, until, lambda _: agreement)
    falls = next(found, None)
    if falls is None:
        return NextDue(None, report_word("past_due", language), is_past=True)
    return NextDue(falls.latest, _words(falls, language))


def _words(falls: FallsDue, language: Language) -> str:
    """Say when it is, and where that is not sure; without a day there is no more."""
    if falls.certainty in _WITHOUT_A_DAY:
        return ""
    before = "" if falls.deadline is None else f"{label(falls.deadline, language)} "
    time = span_in_words(falls.earliest, falls.latest, language)
    if falls.certainty is Certainty.YEAR_UNKNOWN:
        time += f" ({label(falls.certainty, language)})"
    return before + time


def span_in_words(first: date | None, last: date | None, language: Language) -> str:
    """Write the days from ``first`` to ``last``: a whole year as that year.

    >>> span_in_words(date(2024, 1, 1), date(2024, 12, 31), "en")
    '2024'
    >>> span_in_words(date(2024, 6, 1), date(2024, 6, 30), "vi")
    'tháng 6/2024'
    """
    if first is None and last is None:
        return ""
    if first is not None and last is not None:
        whole = _whole(first, last)
        if whole is not None:
            return in_words(whole, language)
    start = None if first is None else PartialDate.of(first)
    end = None if last is None else PartialDate.of(last)
    return in_words(Period(start=start, end=end), language)


def _whole(first: date, last: date) -> PartialDate | None:
    """Return the day, the month or the year that two days are the ends of."""
    if first == last:
        return PartialDate.of(first)
    if first.year != last.year or first.day != 1:
        return None
    if last.day != days_in(last.year, last.month):
        return None
    if first.month == last.month:
        return PartialDate(year=first.year, month=first.month)
    return PartialDate(year=first.year) if last.month - first.month == 11 else None  # noqa: PLR2004 - January to December
