"""Days that are named by a week, a month or a year near the day of writing.

Grammar::

    near = weekday "tuần" step | ["ngày"] D "tháng" step | ["ngày"] D/M "năm" step
         | "tháng" M "năm" step                      step: này, nay, trước, sau, tới …
"""

import re
from datetime import date, timedelta
from functools import cache
from typing import Final

from coordination.errors import InvalidValueError
from coordination.model.partial_date import FIRST_YEAR, LAST_YEAR, PartialDate
from coordination.model.period import Period
from coordination.model.relative import Relative
from coordination.parsers.calendar import points
from coordination.parsers.calendar.whole_text import WholeText
from coordination.parsers.common.pieces import GAP, SOME, word, words
from coordination.parsers.resolving.resolve import resolve
from coordination.tables.time_words import ORDINAL_WEEKDAYS, STEPS, SUNDAYS

_SUNDAY: Final = 6
_DAYS_OF_A_WEEK: Final = 7
_MONTHS: Final = 12
_ALL_STEPS: Final = {**STEPS, "qua": -1}


@cache
def _of_week() -> re.Pattern[str]:
    day = f"(?:{word('thứ')}{GAP}(?P<day>{words(*ORDINAL_WEEKDAYS)})|{words(*SUNDAYS)})"
    return re.compile(
        f"(?:{words('ngày', 'vào')}{GAP})?{day}{GAP}(?:{word('của')}{GAP})?"
        f"{word('tuần')}{GAP}(?P<step>{words(*_ALL_STEPS)})(?!\\w)"
    )


@cache
def _of_month() -> re.Pattern[str]:
    return re.compile(
        f"(?:{words('ngày', 'mùng', 'mồng')}{GAP}){{0,2}}([0-9]{{1,2}})"
        f"{GAP}{word('tháng')}{GAP}(?P<step>{words(*_ALL_STEPS)})(?!\\w)"
    )


@cache
def _of_year() -> re.Pattern[str]:
    return re.compile(
        f"{SOME},?{SOME}(?:{word('của')}{GAP})?{word('năm')}{GAP}"
        f"(?P<step>{words(*_ALL_STEPS)})(?!\\w)"
    )


@cache
def _head() -> re.Pattern[str]:
    return re.compile(f"(?:{words('ngày', 'mùng', 'mồng')}{GAP}){{0,2}}")


def read_near(text: str, at: int, near: date | None) -> tuple[PartialDate | None, int]:
    """Read a day or month that counts from ``near``, and where its words end.

    >>> read_near("thứ tư tuần tới", 0, date(2024, 3, 1))
    (PartialDate(year=2024, month=3, day=6), 15)

    Returns:
        The value and its end; ``at`` where there is nothing like that; no value where
        ``near`` is not given, or no calendar has such a day.
    """
    if found := _of_week().match(text, at):
        name = found["day"]
        place = ORDINAL_WEEKDAYS[name.lower()] - 1 if name else _SUNDAY
        value = _weekday(near, place, _step(found)) if near else None
        return value, found.end()
    if found := _of_month().match(text, at):
        value = _day(near, int(found[1]), _step(found)) if near else None
        return value, found.end()
    head = _head().match(text, at)
    start = head.end() if head else at
    point = points.read_day(text, start) or points.read_month(text, at)
    found = _of_year().match(text, point.end) if point and not point.year else None
    if point is None or found is None:
        return None, at
    year = near.year + _step(found) if near else None
    value = _value(year, point.month, point.day) if year else None
    return value, found.end()


def _step(found: re.Match[str]) -> int:
    return _ALL_STEPS[found["step"].lower()]


def _weekday(near: date, place: int, step: int) -> PartialDate | None:
    days = place - near.weekday() + _DAYS_OF_A_WEEK * step
    try:
        return PartialDate.of(near + timedelta(days=days))
    except OverflowError:
        return None


def _day(near: date, day: int, step: int) -> PartialDate | None:
    year, month = divmod(near.year * _MONTHS + near.month - 1 + step, _MONTHS)
    return _value(year, month + 1, day)


def _value(year: int, month: int | None, day: int | None) -> PartialDate | None:
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return None
    try:
        return PartialDate(year=year, month=month, day=day)
    except InvalidValueError:
        return None


def resolve_near(
    whole: WholeText,
    value: PartialDate | Period | Relative,
    near: date,
    out_of_years: str,
) -> PartialDate | Period:
    """Return what ``value``, read from ``whole``, means on the day of writing.

    Raises:
        ParseError: It lies outside the years that a date can have: ``out_of_years``.
    """
    try:
        return resolve(value, near=near).value
    except InvalidValueError:
        raise whole.error(out_of_years, whole.start) from None
