"""Tell days and months of the lunar calendar, which no reader turns into dates.

The year of a lunar day is named, not numbered ("năm Giáp Thìn"), or "âm lịch" stands
behind it or before it, or its month is doubled ("tháng 6 nhuận").  What is said
behind the last day of a range or list holds for all of it.
"""

import re
from functools import cache
from typing import Final

from coordination.parsers.calendar.points import Point
from coordination.parsers.common.pieces import GAP, SOME, word, words
from coordination.tables.time_words import BRANCHES_OF_YEARS, STEMS_OF_YEARS

_REACH: Final = 20
_LONGEST_CUE: Final = 7
_NAMED_YEAR: Final = f"{words(*STEMS_OF_YEARS)}{GAP}{words(*BRANCHES_OF_YEARS)}(?!\\w)"
_CALENDAR: Final = (
    f"(?:{word('âm')}(?:[ -]{word('lịch')}|(?!{GAP}\\w)(?!\\w))|ÂL(?!\\w)|AL(?!\\w))"
)
#: Further days and months, and a year in figures, that the same words are said of.
_MORE: Final = (
    f"(?:(?:{SOME}[-,]{SOME}|{GAP}{words('và', 'đến', 'tới')}{GAP})"
    f"(?:{words('ngày', 'mùng', 'mồng', 'rằm')}{SOME}){{0,2}}[0-9]{{1,2}}"
    f"(?:{SOME}[/-]{SOME}[0-9]{{1,2}}|{GAP}{word('tháng')}{GAP}[0-9]{{1,2}})?){{0,4}}"
)


@cache
def _behind() -> re.Pattern[str]:
    """Match what tells the lunar calendar behind a day."""
    year = f"(?:{GAP}{word('năm')}{GAP}[0-9]{{4}})?"
    calendar = f"{SOME}[(\\[]?{SOME}(?:{word('theo')}{GAP})?{_CALENDAR}"
    named = f"{SOME},?{SOME}(?:{word('năm')}{GAP})?{_NAMED_YEAR}"
    doubled = f"{GAP}[(]?{word('nhuận')}(?!\\w)"
    return re.compile(f"{_MORE}{year}(?:{calendar}|{named}|{doubled})")


@cache
def _before() -> re.Pattern[str]:
    return re.compile(
        f"(?<!\\w){_CALENDAR}{SOME}[:,(]?{SOME}"
        f"(?:{words('là', 'vào', 'ngày', 'từ', 'mùng', 'mồng')}{GAP}){{0,2}}\\Z"
    )


@cache
def _full_moon() -> re.Pattern[str]:
    return re.compile(f"(?<!\\w){word('rằm')}{GAP}\\Z")


def is_lunar(text: str, point: Point) -> bool:
    """Return True if ``point`` is one of the lunar calendar."""
    return is_lunar_at(text, point.start, point.end)


def is_lunar_at(text: str, start: int, end: int) -> bool:
    """Return True if what stands from ``start`` to ``end`` is of the lunar calendar.

    >>> is_lunar_at("ngày 10 tháng 3 năm Giáp Thìn", 5, 15)
    True
    """
    if is_full_moon(text, start) or _behind().match(text, end):
        return True
    return _before().search(text, max(0, start - _REACH), start) is not None


def is_full_moon(text: str, at: int) -> bool:
    """Return True if "rằm" stands before ``at``."""
    if not text.endswith(("m ", "M ", "  "), 0, at):
        return False
    return _full_moon().search(text, max(0, at - _LONGEST_CUE), at) is not None
