"""Lists and ranges of days and months that recur: "15/6 và 15/12 hằng năm".

A list is one rule if one rule can say all of it: the same day of several months, or
several days of one month.  Otherwise each day is a rule of its own, and ends where
its words end.  A range of days within a month, or of months, is one rule; for a range
over the end of a month RFC 5545 has no rule, and the words are kept.
"""

import re
from functools import cache, lru_cache
from itertools import product
from typing import Final

from coordination.model.partial_date import PartialDate
from coordination.model.recurrence import Recurrence
from coordination.parsers.calendar import lunar, points, spans
from coordination.parsers.calendar.points import Point, value_of
from coordination.parsers.common.phrases import plain
from coordination.parsers.common.pieces import DASH, GAP, SOME, word, words
from coordination.parsers.common.reading import Reading
from coordination.parsers.recurrences.rules import as_reading

#: How far behind its first word the "hằng" of a range may be.
_FAR: Final = 60
#: The spaces behind "hằng", and the first letter of "năm" or "tháng".
_LONGEST_GAP: Final = 4
_MOST: Final = 12
_MONTHS: Final = 12
EACH: Final = f"(?:{word('của')}{GAP})?(?:{word('hằng')}|{word('mỗi')}){GAP}"


@cache
def _sign() -> re.Pattern[str]:
    """Match the words between two members of a list."""
    more = f"(?:(?:{words('trước', 'vào')}{GAP})?{word('ngày')}{SOME})?"
    return re.compile(
        f"(?:{SOME}[,;]{SOME}(?:{word('và')}{GAP})?"
        f"|{GAP}{words('và', 'hoặc')}{GAP}){more}"
    )


@cache
def _until() -> re.Pattern[str]:
    until = words("đến", "tới", "đến hết", "tới hết")
    return re.compile(f"(?:{GAP}{until}{GAP}|{DASH})(?:{word('ngày')}{SOME})?")


@cache
def _from() -> re.Pattern[str]:
    return re.compile(
        f"(?:{words('từ', 'kể từ')}{GAP})?(?:{words('ngày', 'hôm')}{SOME})?"
    )


@cache
def each_year() -> re.Pattern[str]:
    """Match "hằng năm" behind a day or a month."""
    return re.compile(f"{SOME}[,(]?{SOME}{EACH}{word('năm')}(?!\\w)")


def read_members(text: str, first: Point) -> tuple[list[Point], int] | None:
    """Read the days or months of a list that recurs, and where its words end."""
    members = [first]
    while len(members) < _MOST:
        end = members[-1].end
        if found := each_year().match(text, end):
            return members, found.end()
        member = next_member(text, end, first.unit) or _same_day(text, end, first)
        if not member or member.year is not None or value_of(member) is None:
            return None
        members.append(member)
    return None


def next_member(text: str, end: int, unit: str = "day") -> Point | None:
    """Read the day or month that a sign joins to what ends at ``end``."""
    sign = _sign().match(text, end)
    return _member(text, sign.end(), unit) if sign else None


def _same_day(text: str, end: int, first: Point) -> Point | None:
    """Read "tháng 12" of "15 tháng 6 và tháng 12": the same day of another month."""
    sign = _sign().match(text, end)
    month = points.read_month(text, sign.end()) if sign and first.day else None
    return month._replace(day=first.day) if month else None


def _member(text: str, at: int, unit: str) -> Point | None:
    if unit == "day":
        return points.read_day(text, at)
    return points.read_month(text, at) or _bare_month(text, at)


def _bare_month(text: str, at: int) -> Point | None:
    found = _bare().match(text, at)
    return Point(None, int(found[0]), None, None, at, found.end()) if found else None


@cache
def _bare() -> re.Pattern[str]:
    return re.compile("[0-9]{1,2}(?![0-9/.]|,[0-9])")


def rule_of(members: list[Point]) -> str | None:
    """Return the one rule for ``members``; ``None`` if it takes several."""
    parts = {(member.month or 0, member.day or 0) for member in members}
    months = sorted({month for month, _ in parts})
    days = sorted({day for _, day in parts})
    if parts != set(product(months, days)):
        return None
    rule = f"FREQ=YEARLY;BYMONTH={','.join(map(str, months))}"
    return f"{rule};BYMONTHDAY={','.join(map(str, days))}" if days[0] else rule


def read_range(text: str, at: int) -> Reading[Recurrence] | None:
    """Read "từ ngày 1/11 đến 30/11 hằng năm" from its first word or figure on."""
    head = _from().match(text, at)
    start = head.end() if head else at
    first = _end(text, start)
    until = first and _until().match(text, first.end)
    last = until and _end(text, until.end())
    each = last and each_year().match(text, last.end)
    if not (first and last and each) or first.year or last.year:
        return None
    if lunar.is_lunar_at(text, at, last.end):
        return None
    words_of_it = plain(text[at : each.end()])
    value = _of_range(_whole(first, last), last, words_of_it)
    return Reading(value, at, each.end()) if value else None


def _whole(first: Point, last: Point) -> Point:
    """Return the first end the month of the last, as in "từ ngày 1 đến 5/11"."""
    return first if first.month else first._replace(month=last.month)


def _end(text: str, at: int) -> Point | None:
    if text[at : at + 1].lower() == "t":
        return points.read_month(text, at)
    return points.read_day(text, at) or _bare_day(text, at)


def _bare_day(text: str, at: int) -> Point | None:
    found = _bare().match(text, at)
    return Point(None, None, int(found[0]), None, at, found.end()) if found else None


def _of_range(first: Point, last: Point, said: str) -> Recurrence | None:
    if value_of(first) is None or value_of(last) is None or first.unit != last.unit:
        return None
    return _recurrence(
        first.month or 0, first.day or 0, last.month or 0, last.day or 0, said
    )


@lru_cache(maxsize=512)
def _recurrence(
    month: int, day: int, last_month: int, last_day: int, said: str
) -> Recurrence | None:
    if not day:
        count = (last_month - month) % _MONTHS
        months = sorted((month + step - 1) % _MONTHS + 1 for step in range(count + 1))
        return Recurrence(rule=f"FREQ=YEARLY;BYMONTH={','.join(map(str, months))}")
    if month != last_month:
        return Recurrence(words=said)
    if day >= last_day:
        return None
    days = ",".join(map(str, range(day, last_day + 1)))
    return Recurrence(rule=f"FREQ=YEARLY;BYMONTH={month};BYMONTHDAY={days}")


def read_days_of_month(text: str, at: int) -> Reading[Recurrence] | None:
    """Read days that share their month: "5, 6 tháng 8 hằng năm"."""
    days = spans.read_leading_days(text, at)
    each = days and each_year().match(text, days.end)
    if not days or not each or lunar.is_lunar_at(text, at, days.end):
        return None
    dates = [one for one in days.value.dates if isinstance(one, PartialDate)]
    if not dates or any(one.year for one in dates):
        return None
    listed = ",".join(str(one.day) for one in dates)
    rule = f"FREQ=YEARLY;BYMONTH={dates[0].month};BYMONTHDAY={listed}"
    return as_reading(rule, at, each.end())


def read_framed(text: str, at: int) -> Reading[Recurrence] | None:
    """Read a range that recurs from "từ" on."""
    if not is_each_near(text, at, _FAR):
        return None
    return read_range(text, at)


def is_each_near(text: str, at: int, reach: int) -> bool:
    """Return True if the one word that all days which recur need is not far off.

    >>> is_each_near("15/6 hằng năm", 0, 60), is_each_near("15/6/2024", 0, 60)
    (True, False)
    """
    return _each().search(text, at, at + reach + _LONGEST_GAP) is not None


@cache
def _each() -> re.Pattern[str]:
    """Match "hằng" or "mỗi", each looked for at its rarest letter, before a unit."""
    each = "(?:(?<=[hH][ằẰàÀ])[nN][gG]|(?<=[mM][ỗỖ])[iI])"
    return re.compile(f"[ằẰàÀỗỖ]{each}{GAP}[nNtT]")  # a set is found fast
