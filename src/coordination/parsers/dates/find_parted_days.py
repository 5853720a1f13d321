"""Days whose number is not written right before "tháng".

Grammar::

    parted      = "ngày" D "," "tháng" M [["," ] "năm" Y]   ngày 30, tháng 4, năm 1975
    month-first = ("Tháng" M | "Th" M) D "," Y              Tháng Ba 15, 2026

The second is how a system for web pages prints the day of a page if only the names of
months are translated; there it always has a year.
"""

import re
from functools import cache
from typing import Final

from coordination.model.partial_date import PartialDate
from coordination.parsers.calendar import lunar, points
from coordination.parsers.calendar.judge_dates import look_back
from coordination.parsers.calendar.points import Point, value_of
from coordination.parsers.common import numerals
from coordination.parsers.common.pieces import GAP, SOME, YEAR, YEAR_END, word
from coordination.parsers.common.reading import Reading
from coordination.parsers.common.unit import read_units

#: "ngày", a number, a comma and what may be between them.
_REACH: Final = 12


@cache
def _day_before() -> re.Pattern[str]:
    return re.compile(f"(?<!\\w){word('ngày')}{SOME}([0-9]{{1,2}}),{GAP}\\Z")


@cache
def _bare_day() -> re.Pattern[str]:
    return re.compile(f"[0-9]{{1,2}},{GAP}")


@cache
def _month() -> re.Pattern[str]:
    return re.compile(f"T(?:{word('háng')}{GAP}|h(?=[0-9]))")


@cache
def _figures() -> re.Pattern[str]:
    return re.compile("[0-9]{1,2}(?![0-9])")


@cache
def _day_and_year() -> re.Pattern[str]:
    return re.compile(f"{GAP}([0-9]{{1,2}}),{GAP}({YEAR}){YEAR_END}")


def read_parted_day(text: str, at: int) -> Reading[PartialDate] | None:
    """Read the day around the month that begins at ``at``; mostly there is none.

    >>> str(read_parted_day("ngày 30, tháng 4, năm 1975", 9).value)
    '1975-04-30'
    """
    if text[at] == "T" and (first := _read_month_first(text, at)):
        return first
    if text[at - 2 : at] == ", " and text[at - 3 : at - 2].isdecimal():
        return _read_behind_day(text, at)
    return None


def read_month_first(text: str, at: int) -> Reading[PartialDate] | None:
    """Read "Th3 15, 2026" from its first figure on."""
    return _read_month_first(text, at - 2) if text[at - 2 : at] == "Th" else None


def read_whole(text: str, at: int) -> Reading[PartialDate] | None:
    """Read a text that is nothing else from its first word or figure on."""
    if first := _read_month_first(text, at):
        return first
    day = _bare_day().match(text, at)
    return _read_behind_day(text, day.end()) if day else None


def _read_month_first(text: str, at: int) -> Reading[PartialDate] | None:
    head = _month().match(text, at)
    if head is None or text[at - 1 : at].isalnum():
        return None
    figures = _figures().match(text, head.end())
    month = (
        (int(figures[0]), figures.end())
        if figures
        else numerals.read_month(text, head.end())
    )
    found = month and _day_and_year().match(text, month[1])
    if not month or not found or read_units(text, found.end()) is not None:
        return None  # "Tháng 3 15, 2026 người"
    year, day = int(found[2]), int(found[1])
    return _reading(text, Point(year, month[0], day, None, at, found.end()))


def _read_behind_day(text: str, at: int) -> Reading[PartialDate] | None:
    found = _day_before().search(text, max(0, at - _REACH), at)
    month = points.read_month(text, at) if found else None
    if not found or not month:
        return None
    return _reading(text, month._replace(day=int(found[1]), start=found.start(1)))


def _reading(text: str, point: Point) -> Reading[PartialDate] | None:
    value = value_of(point)
    if not isinstance(value, PartialDate) or lunar.is_lunar(text, point):
        return None
    context = look_back(text, point.start).context
    return Reading(value, point.start, point.end, context)
