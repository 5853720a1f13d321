"""Recognise days and months of the lunar calendar, which no reader makes dates of.

The year of a lunar day is named, not numbered ("năm Giáp Thìn"), or "âm lịch" precedes
or follows it, or its month is doubled ("tháng 6 nhuận").  What is said behind the last
day of a range or list is true of all its days.
"""

import re
from functools import cache
from typing import Final

from coordination.parsers.calendar.points import Point
from coordination.parsers.calendar.what_follows import LUNAR, beginnings
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
def _may_follow() -> re.Pattern[str]:
    """Match what `_behind` may begin with: signs, then two letters or a figure.

    Mostly something else follows a day, and nothing more has to be looked for; so it
    is where "theo", "và" and "đến" lead to other words.
    """
    other = "theo [^âÂA ]|(?:và|đến) [^0-9nmrNMR ]"
    return re.compile(f"[ ,([-]{{0,9}}+(?:[0-9]|(?!{other}){beginnings(*LUNAR)})")


@cache
def _behind() -> re.Pattern[str]:
    """Match the words for the lunar calendar behind a day."""
    year = f"(?:{GAP}{word('năm')}{GAP}[0-9]{{4}})?"
    calendar = f"{SOME}[(\\[]?{SOME}(?:{word('theo')}{GAP})?{_CALENDAR}"
    named = f"{SOME},?{SOME}(?:{word('năm')}{GAP})?{_NAMED_YEAR}"
    doubled = f"{GAP}[(]?{word('nhuận')}(?!\\w)"
    return re.compile(f"{_MORE}{year}(?:{calendar}|{named}|{doubled})")


@cache
def _may_precede() -> re.Pattern[str]:
    """Match a letter of "âm", "AL" or "rằm": mostly none is near."""
    return re.compile("[âÂAằẰ]")


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
    """Return True if the days from ``start`` to ``end`` are of the lunar calendar.

    >>> is_lunar_at("ngày 10 tháng 3 năm Giáp Thìn", 5, 15)
    True
    """
    return is_said_behind(text, end) or is_announced(text, start)


def is_said_behind(text: str, end: int) -> bool:
    """Return True if words for the lunar calendar follow the days that end at ``end``.

    >>> is_said_behind("10 tháng 3 âm lịch", 10)
    True
    """
    return bool(_may_follow().match(text, end) and _behind().match(text, end))


def is_announced(text: str, start: int) -> bool:
    """Return True if the words before ``start`` lead to days of the lunar calendar.

    >>> is_announced("âm lịch ngày 10 tháng 3", 13)
    True
    """
    before = start - _REACH if start > _REACH else 0
    if _may_precede().search(text, before, start) is None:
        return False
    if _is_full_moon(text, start):
        return True
    return _before().search(text, before, start) is not None


def _is_full_moon(text: str, at: int) -> bool:
    """Return True if "rằm" stands before ``at``."""
    return _full_moon().search(text, max(0, at - _LONGEST_CUE), at) is not None
