"""Ranges and lists: what grows out of one point and a sign or word after it.

Grammar::

    range = point ("-" | ["cho"] "đến" ["hết"]) point      parts missing on the left
          | point ("đến" | "-") "nay" | point "trở đi"     come from the right
    list  = point {("," | "và") point} ["," | "và" point]  head word only once

The left end takes its month and year from the right end, and the right end its
year from the left, if both are then in order: "từ tháng 11 đến tháng 2/2021"
leaves the first year open rather than put November after February.  Complete ends
that fall are not a range: both stay by themselves.
"""

import re
from functools import cache, lru_cache
from typing import Final, TypeAlias

from coordination.model.partial_date import PartialDate
from coordination.model.period import QUARTERS, Period, SubYear
from coordination.parsers.calendar import points
from coordination.parsers.calendar.points import Point, value_of
from coordination.parsers.common.pieces import DASH, GAP, SOME, word, words
from coordination.parsers.common.reading import Reading
from coordination.parsers.common.unit import read_units
from coordination.tables.number_words import MULTIPLIERS
from coordination.tables.time_words import PARTS_OF_DAY

#: Year, month, day and quarter of a point.
Parts: TypeAlias = tuple[int | None, int | None, int | None, int | None]

#: Further apart than this a stretch begins with a year of the past: "1010 - 2010".
_LONGEST: Final = 150
#: A stretch so long ends in no later year: what does is an amount.
_LAST_YEAR: Final = 2100
#: What is in the words or signs between the members of a list, and of no range.
_SIGNS_OF_LISTS: Final = frozenset(",à&")
#: More members than any list of dates has.
_MOST_MEMBERS: Final = 12
_LAST_DAY: Final = 31
_BARE_DAY: Final = "[0-9]{1,2}"
#: The words before the number of a day: "ngày", "mùng", both.
_HEADS_OF_DAYS: Final = f"(?:{words('ngày', 'mùng', 'mồng')}{SOME}){{1,2}}"
#: What any range or list goes on with after its first point.
_GOES_ON: Final = (
    f"(?:{SOME}(?:-{SOME}[0-9IVntqNTQvV]|,{SOME}[0-9IVvV])"
    f"|{GAP}(?:{words('đến', 'tới', 'cho', 'trở', 'và')}|&){GAP})"
)


@cache
def _goes_on() -> re.Pattern[str]:
    return re.compile(_GOES_ON)


@cache
def _range_sign() -> re.Pattern[str]:
    """Match the words between the ends of a range, up to the head of the second."""
    until = words("đến", "tới", "cho đến", "cho tới")
    return re.compile(
        f"(?:{DASH}|{GAP}{until}{GAP})"
        f"(?:{words('hết', 'cuối', 'đầu', 'giữa')}{GAP})?(?P<day>{_HEADS_OF_DAYS})?"
    )


@cache
def _multiplier() -> re.Pattern[str]:
    return re.compile(f"{GAP}{words(*MULTIPLIERS)}(?!\\w)")


@cache
def _open_end() -> re.Pattern[str]:
    now = words("nay", "bây giờ", "hiện nay", "thời điểm này")
    on = words("đi", "về sau", "lại đây")
    until = words("đến", "tới", "cho đến", "cho tới")
    return re.compile(
        f"(?:{GAP}(?:{until}{GAP}{now}|{word('trở')}{GAP}{on})|{DASH}{word('nay')})"
        "(?!\\w)"
    )


@cache
def _list_sign() -> re.Pattern[str]:
    return re.compile(
        f"(?:{SOME},{SOME}(?:{word('và')}{GAP})?|{GAP}(?:{word('và')}|&){GAP})"
    )


@cache
def _leading_days() -> re.Pattern[str]:
    """Match the bare days that a day with its month may end."""
    between = f"(?:{words('và', 'đến', 'tới')}|&)"
    sign = f"(?:{SOME},{SOME}|{DASH}|{GAP}{between}{GAP})"
    return re.compile(
        f"{_BARE_DAY}(?:{sign}(?:{_HEADS_OF_DAYS})?{_BARE_DAY}(?![0-9])){{0,8}}?"
        f"({sign})(?:{word('hết')}{GAP})?(?:{words(*PARTS_OF_DAY)}{GAP})?"
        f"(?:{_HEADS_OF_DAYS})?"
        f"(?={_BARE_DAY}{SOME}(?:[/.]|-(?!{_BARE_DAY}[/.][0-9])|{word('tháng')}))"
    )


@cache
def _member(unit: str) -> re.Pattern[str]:
    """Match the number of a further member of a list, head word left out.

    In "tháng 7,8,9" all commas are set close, so that none is of a decimal.
    """
    numbers = {
        "month": "[0-9]{1,2}(?![0-9%]|\\.[0-9]|(?<!,[0-9])(?<!,[0-9]{2}),[0-9])",
        "quarter": "(?:[1-4]|IV|I{1,3})(?!\\w)",
    }
    return re.compile(numbers[unit])


def read_on(text: str, first: Point) -> Reading[Period] | None:
    """Read the range or the list that ``first`` begins."""
    if _goes_on().match(text, first.end) is None:
        return None
    return read_range(text, first) or read_list(text, first)


@cache
def _head_of_day() -> re.Pattern[str]:
    return re.compile(f"{word('ngày')}{GAP}(?:{words('mùng', 'mồng')}{GAP})?")


def skip_head_of_day(text: str, at: int) -> int | None:
    """Return where the day begins that "ngày" at ``at`` introduces.

    >>> skip_head_of_day("ngày mùng hai tháng chín", 0)
    10
    """
    head = _head_of_day().match(text, at)
    return head.end() if head else None


def read_range(
    text: str, first: Point, start: int | None = None
) -> Reading[Period] | None:
    """Read the rest of a range that begins with ``first``."""
    at = first.start if start is None else start
    sign = _range_sign().match(text, first.end)
    unit = "day" if sign and sign["day"] else first.unit
    last = sign and read_end(text, sign.end(), unit)
    if not last:
        return _read_open_range(text, first, at)
    if _is_amount(text, first, last):
        return None
    period = join(first, last)
    return Reading(period, at, last.end) if period else None


def _is_amount(text: str, first: Point, last: Point) -> bool:
    """Return True for "năm 1850 - 2050 tỷ đồng": no year, but what it came to."""
    if (last.year or 0) - (first.year or 0) <= _LONGEST:
        return False
    money = _multiplier().match(text, last.end)
    return money is not None or read_units(text, last.end) is not None


def _read_open_range(text: str, first: Point, at: int) -> Reading[Period] | None:
    """Read "đến nay" or "trở đi" behind ``first``."""
    found = _open_end().match(text, first.end)
    bound = found and bound_of(first, last=False)
    return Reading(_range(bound, None), at, found.end()) if found and bound else None


def read_point(text: str, at: int) -> Point | None:
    """Read a day, month, quarter or year, as bare as it may be."""
    headed = points.HEADED.get(text[at : at + 1].lower())
    if headed is not None:
        return headed(text, at)
    return (
        points.read_day(text, at)
        or points.read_month_figures(text, at)
        or points.read_bare_year(text, at)
    )


def read_end(text: str, at: int, unit: str) -> Point | None:
    """Read the second end of a range at ``at``; ``unit`` is what it may be bare."""
    headed = points.HEADED.get(text[at : at + 1].lower())
    if headed is not None:
        return headed(text, at)
    if unit == "day":
        return points.read_day(text, at)
    return _read_member(text, at, unit)


def _read_member(text: str, at: int, unit: str) -> Point | None:
    """Read a year, month or quarter whose head word was said before."""
    if unit == "year":
        headed = text[at : at + 1] in ("n", "N")  # "năm": a period of its own
        return None if headed else points.read_bare_year(text, at)
    if unit == "month":
        return points.read_month_figures(text, at) or _second_month(text, at)
    return _second_quarter(text, at)


def _second_month(text: str, at: int) -> Point | None:
    """Read "7 năm 2023" after "tháng 3 đến"."""
    found = _member("month").match(text, at)
    if found is None:
        return None
    year, end = points.read_tail(text, found.end())
    return Point(year, int(found[0]), None, None, at, end)


def _second_quarter(text: str, at: int) -> Point | None:
    """Read "III/2023" after "quý I -"."""
    found = _member("quarter").match(text, at)
    if found is None:
        return None
    year, end = points.read_tail(text, found.end())
    return Point(year, None, None, points.roman(found[0]), at, end)


def read_leading_days(text: str, at: int) -> Reading[Period] | None:
    """Read a range or list of days that share the month of the last.

    "11-12/02/2026", "20 đến ngày 28/1/2016", "26, 27 và 28 tháng 4".
    """
    lead = _leading_days().match(text, at)
    last = lead and points.read_day(text, lead.end())
    if not lead or not last:
        return None
    days = _days_of(lead[0])
    members = [last._replace(day=day) for day in days] + [last]
    if days != sorted(set(days)) or (last.day or 0) <= days[-1]:
        return None
    if len(days) == 1 and _SIGNS_OF_LISTS.isdisjoint(lead[1].lower()):
        period = join(members[0], last)
    else:
        period = _list_of(members)
    return Reading(period, at, last.end) if period else None


def _days_of(lead: str) -> list[int]:
    """List the days that lead up to another; in "3-5, 7" the 4th is one of them."""
    days: list[int] = []
    parts = re.split("(-)|[^0-9]+", lead)
    is_range = False
    for part in filter(None, parts):
        if part == "-":
            is_range = bool(days)
            continue
        day = int(part)
        if is_range and "," in lead:
            days += range(days[-1] + 1, min(day, _LAST_DAY))
        days.append(day)
        is_range = False
    return days


def share_year(text: str, first: Point) -> Point:
    """Return ``first`` the year in words of what follows in its list.

    "Quý II và quý III năm 2025": a year with "năm" is said of both, one behind a sign
    ("tháng 2 và tháng 7/2005") only of its own month.
    """
    if first.year is not None or first.unit not in ("month", "quarter"):
        return first
    point = first
    for _ in range(_MOST_MEMBERS):
        sign = _list_sign().match(text, point.end)
        headed = (
            points.HEADED.get(text[sign.end() : sign.end() + 1].lower())
            if sign
            else None
        )
        following = headed(text, sign.end()) if sign and headed else None
        if following is None or following.unit != first.unit:
            return first
        if not _order(point._replace(year=None)) < _order(
            following._replace(year=None)
        ):
            return first
        if following.year is not None:
            said = text[following.start : following.end].lower()
            return first._replace(year=following.year) if "năm" in said else first
        point = following
    return first


def read_list(text: str, first: Point) -> Reading[Period] | None:
    """Read the rest of a list that begins with ``first``."""
    if first.unit == "day":
        return None  # days of one month lead up to the last of them
    members = [first]
    end = first.end
    while len(members) < _MOST_MEMBERS:
        sign = _list_sign().match(text, end)
        member = sign and _read_member(text, sign.end(), first.unit)
        if not member or not _can_follow(members[-1], member) or not value_of(member):
            break
        if len(members) == 1 and sign and _is_counted(text, sign, member):
            break
        members.append(member)
        end = member.end
    year = members[-1].year
    if len(members) > 1 and year is not None:
        members = [one if one.year else one._replace(year=year) for one in members]
    period = _list_of(members) if len(members) > 1 else None
    return Reading(period, first.start, end) if period else None


def _is_counted(text: str, sign: re.Match[str], member: Point) -> bool:
    """Return True if a new clause begins with ``member``: "tháng 5, 6 xã đã đạt"."""
    if member.year is not None or not text[member.end - 1].isdecimal():
        return False
    units = None if "à" in sign[0].lower() else read_units(text, member.end)
    return units is not None and units[0][0].lower() != "năm"


def _can_follow(one: Point, other: Point) -> bool:
    """Return True if ``other`` can follow ``one`` in a list."""
    if one.year is not None and other.year is None:
        return False
    return _order(one) < _order(other)


def _order(point: Point) -> tuple[int, int, int]:
    return (point.year or 0, point.month or point.quarter or 0, point.day or 0)


def _list_of(members: list[Point]) -> Period | None:
    values = [value_of(member) for member in members]
    known = [value for value in values if value is not None]
    return Period.of(*known) if len(known) == len(values) else None


def join(first: Point, last: Point) -> Period | None:
    """Build the range from ``first`` to ``last``; ``None`` if they make none."""
    return _join(first[:4], last[:4])


@lru_cache(maxsize=8192)
def _join(one: Parts, other: Parts) -> Period | None:
    """Build a range once: its value depends on what is printed of its ends alone."""
    first, last = Point(*one, 0, 0), Point(*other, 0, 0)
    if first.unit != "year" or last.unit != "year":
        first, last = _share(first, last)
    low = bound_of(first, last=False)
    high = bound_of(last, last=True)
    if low is None or high is None or low == high:
        return None
    if low.year and high.year and not _is_rising(low, high):
        return None
    return _range(low, high)


@lru_cache(maxsize=8192)
def _range(low: PartialDate, high: PartialDate | None) -> Period:
    return Period(start=low, end=high)


def _share(first: Point, last: Point) -> tuple[Point, Point]:
    """Add to each end the year of the other if both are then in order."""
    if first.unit == "year" or last.unit == "year":
        return first, last
    if (first.year is None) == (last.year is None):
        return first, last
    year = first.year or last.year
    one, other = first._replace(year=year), last._replace(year=year)
    return (one, other) if _order(one) < _order(other) else (first, last)


def _is_rising(low: PartialDate, high: PartialDate) -> bool:
    start, stop = low.earliest, high.latest
    if not (start and stop and start < stop):
        return False
    return stop.year - start.year <= _LONGEST or (
        low.month is None and stop.year <= _LAST_YEAR
    )


def bound_of(point: Point, *, last: bool) -> PartialDate | None:
    """Return an end of a range; a quarter is written as its first or last month."""
    value = value_of(point)
    if not isinstance(value, SubYear):
        return value
    first_month, last_month = QUARTERS[value.code]
    return PartialDate(year=value.year, month=last_month if last else first_month)
