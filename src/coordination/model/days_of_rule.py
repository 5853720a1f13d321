"""The days of a rule of RFC 5545, up to a last day.

dateutil looks for the next day until the year 9999 where a rule has none (30 February):
that takes a minute for rules of every day.  Here nothing is looked for behind the last
day that is asked for, and a rule without any day costs nothing.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

from attrs import frozen

from coordination.model.partial_date import days_in
from coordination.model.recurrence import CODES_OF_WEEKDAYS

_ALL_MONTHS: Final = tuple(range(1, 13))
_STEP: Final = {"DAILY": 1, "WEEKLY": 7}


def days_of_rule(parts: dict[str, str], first: date, end: date) -> Iterator[date]:
    """Yield the days on which a rule that begins on ``first`` occurs.

    >>> parts = {"FREQ": "MONTHLY", "BYMONTHDAY": "-1"}
    >>> [str(day) for day in days_of_rule(parts, date(2024, 1, 1), date(2024, 3, 1))]
    ['2024-01-31', '2024-02-29']

    Args:
        parts: The rule, in the form that `Recurrence` accepts.
        first: Where turns are counted from; its day replaces days, and its month
            for months, that the rule does not name.
        end: The last day, included.
    """
    rule = _Rule.of(parts, first)
    if not rule.has_days:
        return
    if parts["FREQ"] in _STEP:
        yield from rule.by_days(first, end)
    else:
        yield from rule.by_months(first, end)


@frozen
class _Rule:
    """A rule, its numbers read."""

    frequency: str
    interval: int
    months: frozenset[int]
    month_days: tuple[int, ...]
    weekdays: frozenset[int]

    @classmethod
    def of(cls, parts: dict[str, str], first: date) -> "_Rule":
        frequency = parts["FREQ"]
        months = _numbers(parts.get("BYMONTH"))
        month_days = _numbers(parts.get("BYMONTHDAY"))
        named = parts.get("BYDAY")
        codes = named.split(",") if named else []
        weekdays = [CODES_OF_WEEKDAYS.index(one) for one in codes]
        if not month_days and not weekdays:  # as ``first``, which names them
            if frequency == "WEEKLY":
                weekdays = [first.weekday()]
            elif frequency != "DAILY":
                month_days = [first.day]
                if frequency == "YEARLY" and not months:
                    months = [first.month]
        return cls(
            frequency,
            int(parts.get("INTERVAL", 1)),
            frozenset(months or _ALL_MONTHS),
            tuple(month_days),
            frozenset(weekdays or range(7)),
        )

    @property
    def has_days(self) -> bool:
        """Return True if some month of the rule has one of its days."""
        return not self.month_days or any(
            day <= days_in(None, month)
            for day in self.month_days
            for month in self.months
        )

    def by_days(self, first: date, end: date) -> Iterator[date]:
        """Yield its days, day by day or week by week."""
        weekly = self.frequency == "WEEKLY"
        start = first - timedelta(days=first.weekday() if weekly else 0)
        step = _STEP[self.frequency] * self.interval
        for at in range(start.toordinal(), end.toordinal() + 1, step):
            for ordinal in range(at, at + (7 if weekly else 1)):
                if first.toordinal() <= ordinal <= end.toordinal():
                    day = date.fromordinal(ordinal)
                    if self._is_in_rule(day):
                        yield day

    def by_months(self, first: date, end: date) -> Iterator[date]:
        """Yield its days, month by month or year by year."""
        yearly = self.frequency == "YEARLY"
        at = first.year * 12 if yearly else first.year * 12 + first.month - 1
        last = end.year * 12 + end.month - 1
        for begin in range(at, last + 1, self.interval * (12 if yearly else 1)):
            for count in range(begin, begin + (12 if yearly else 1)):
                year, month = count // 12, count % 12 + 1
                if month in self.months:
                    for day in self._in_month(year, month):
                        if first <= day <= end:
                            yield day

    def _in_month(self, year: int, month: int) -> Iterator[date]:
        length = days_in(year, month)
        wanted = (day if day > 0 else length + 1 + day for day in self.month_days)
        for day in sorted(set(wanted)) if self.month_days else range(1, length + 1):
            if day <= length:
                found = date(year, month, day)
                if found.weekday() in self.weekdays:
                    yield found

    def _is_in_rule(self, day: date) -> bool:
        if day.month not in self.months or day.weekday() not in self.weekdays:
            return False
        if not self.month_days:
            return True
        from_end = day.day - days_in(day.year, day.month) - 1
        return day.day in self.month_days or from_end in self.month_days


def _numbers(listed: str | None) -> list[int]:
    return [int(one) for one in listed.split(",")] if listed else []
