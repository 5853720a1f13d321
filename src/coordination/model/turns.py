"""The days, months and years on which a recurrence occurs."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

from coordination.model.days_of_rule import days_of_rule
from coordination.model.partial_date import LAST_YEAR, days_in
from coordination.model.recurrence import Recurrence

_MONTHS: Final = 12
_DAYS: Final = {"DAILY": 1, "WEEKLY": 7}


def turns(
    recurrence: Recurrence, start: date, end: date, anchor: date | None
) -> Iterator[tuple[date, date]] | None:
    """Yield each turn that touches the time from ``start`` to ``end``.

    A turn is its first and last day: one day where the rule names days, else the
    whole month, quarter, year, five years …  Rules that the calendar does not place
    ("5 năm một lần") are counted from the year of ``anchor``.

    >>> yearly = Recurrence(rule="FREQ=YEARLY;BYMONTH=12")
    >>> found = turns(yearly, date(2023, 1, 1), date(2024, 9, 1), None)
    >>> [f"{first} to {last}" for first, last in found]
    ['2023-12-01 to 2023-12-31']

    Returns:
        The turns in order; ``None`` where there is no rule, or where nothing says
        which days, months or years it means.
    """
    if recurrence.rule is None:
        return None
    parts = dict(part.split("=") for part in recurrence.rule.split(";"))
    interval = int(parts.get("INTERVAL", 1))
    if _is_of_calendar(parts["FREQ"], interval):
        first_year = max(start.year - 1, 1)  # a turn may have begun before
    elif anchor is None:
        return None
    else:
        first_year = anchor.year
    return _turns(parts, date(first_year, 1, 1), (start, end))


def _is_of_calendar(frequency: str, interval: int) -> bool:
    """Return True if the calendar places the turns: quarters and halves, too."""
    return interval == 1 or (frequency == "MONTHLY" and _MONTHS % interval == 0)


def _turns(
    parts: dict[str, str], first: date, span: tuple[date, date]
) -> Iterator[tuple[date, date]]:
    start, end = span
    names_days = not {"BYMONTHDAY", "BYDAY"}.isdisjoint(parts)
    if parts["FREQ"] == "WEEKLY" and not names_days:
        first += timedelta(days=-first.weekday() % 7)  # weeks begin on Monday
    for day in days_of_rule(parts, first, end):
        last = day if names_days else _last_day(day, parts)
        if last >= start:
            yield day, last


def _last_day(day: date, parts: dict[str, str]) -> date:
    """Return the last day of the turn that begins on ``day``."""
    interval = int(parts.get("INTERVAL", 1))
    if "BYMONTH" in parts:
        return day.replace(day=days_in(day.year, day.month))
    if days := _DAYS.get(parts["FREQ"]):
        return day + timedelta(days=min(days * interval - 1, (date.max - day).days))
    months = interval * (_MONTHS if parts["FREQ"] == "YEARLY" else 1)
    year, month = divmod(day.year * _MONTHS + day.month - 1 + months - 1, _MONTHS)
    if year > LAST_YEAR:
        return date.max
    return date(year, month + 1, days_in(year, month + 1))
