"""Periods with one end, school years, and months counted up within one year.

Grammar::

    open    = ["từ nay"] ("đến" | "tới") ["hết"] end
            | ("tầm nhìn" | "định hướng") ["đến"] end
            | ("từ" | "kể từ" | "bắt đầu từ") end
    schools = ["từ"] "năm học" Y "-" Y ("đến" | "-") ["hết"] "năm học" Y "-" Y
    months  = N "tháng" {"," N "tháng"} "và cả năm" Y

In running text an end is found as the date it names, with the bound beside it; the
whole text `parse_period` reads as a range that is open on one side.
"""

import re
from functools import cache
from typing import Final

from coordination.model.partial_date import PartialDate
from coordination.model.period import Period
from coordination.parsers.calendar import spans
from coordination.parsers.common.context import Bound, Context
from coordination.parsers.common.pieces import GAP, SOME, YEAR, YEAR_END, word, words
from coordination.parsers.common.reading import Reading
from coordination.parsers.dates.find_parts_of_year import part_of_year

#: "từ năm học", with as many spaces as there may be.
_LONGEST_HEAD: Final = 14
_UNTIL: Final = words("đến", "tới", "cho đến", "cho tới")
_PART: Final = f"(?:{words('hết', 'cuối', 'đầu', 'giữa', 'ngày')}{GAP}){{0,2}}"


@cache
def _lead_to_end() -> re.Pattern[str]:
    now = f"{words('từ nay', 'từ bây giờ', 'kể từ nay')}{GAP}"
    sight = f"{words('tầm nhìn', 'định hướng', 'mục tiêu')}{GAP}(?:{_UNTIL}{GAP})?"
    return re.compile(f"(?:(?:{now})?{_UNTIL}{GAP}|{sight}){_PART}")


@cache
def _lead_to_start() -> re.Pattern[str]:
    return re.compile(f"{words('từ', 'kể từ', 'bắt đầu từ', 'tính từ')}{GAP}{_PART}")


@cache
def _horizon() -> re.Pattern[str]:
    until = f"(?:{_UNTIL}{GAP})?(?:{word('hết')}{GAP})?"
    return re.compile(
        f"(?:(?P<sight>{words('tầm nhìn', 'định hướng')}){GAP}{until}"
        f"|{word('từ nay')}{GAP}{_UNTIL}{GAP}(?:{word('hết')}{GAP})?)"
        f"({YEAR}){YEAR_END}"
    )


@cache
def _school_years() -> re.Pattern[str]:
    one = f"{word('năm học')}{GAP}({YEAR}){SOME}[-/]{SOME}({YEAR})"
    until = f"(?:{GAP}{_UNTIL}{GAP}|{SOME}-{SOME})(?:{word('hết')}{GAP})?"
    return re.compile(f"(?:{word('từ')}{GAP})?{one}{until}{one}{YEAR_END}")


@cache
def _months_of_one_year() -> re.Pattern[str]:
    month = word("tháng")
    more = f"(?:{SOME},{SOME}[0-9]{{1,2}}{GAP}{month}){{0,4}}"
    return re.compile(
        f"([0-9]{{1,2}}){GAP}({month}){more}(?:{SOME},{SOME}|{GAP}{word('và')}{GAP})"
        f"(?:{word('và')}{GAP})?{word('cả năm')}{GAP}({YEAR}){YEAR_END}"
    )


def read_open_end(text: str, at: int) -> Reading[Period] | None:
    """Read a whole text such as "đến hết năm 2030" or "từ năm 2026"."""
    if lead := _lead_to_end().match(text, at):
        point = spans.read_point(text, lead.end())
        end = spans.bound_of(point, last=True) if point else None
        return Reading(Period(end=end), at, point.end) if point and end else None
    lead = _lead_to_start().match(text, at)
    point = spans.read_point(text, lead.end()) if lead else None
    start = spans.bound_of(point, last=False) if point else None
    return Reading(Period(start=start), at, point.end) if point and start else None


def read_horizon(text: str, at: int) -> Reading[Period] | None:
    """Read the year of "tầm nhìn đến 2045" or "từ nay đến 2030", with its bound."""
    found = _horizon().match(text, at)
    if found is None:
        return None
    bound = Bound.HORIZON if found["sight"] else Bound.UNTIL
    period = Period.of(PartialDate(year=int(found[2])))
    return Reading(period, found.start(2), found.end(2), Context(bound=bound))


def read_school_years(text: str, at: int) -> Reading[Period] | None:
    """Read "từ năm học 2021-2022 đến năm học 2025-2026" as one range."""
    if "học" not in text[at : at + _LONGEST_HEAD].lower():
        return None
    found = _school_years().match(text, at)
    if found is None:
        return None
    first, second, later, last = map(int, found.groups())
    if not (second == first + 1 and last == later + 1 and first < later):
        return None
    period = Period(start=PartialDate(year=first), end=PartialDate(year=last))
    return Reading(period, at, found.end())


def read_months_of_one_year(text: str, at: int) -> Reading[Period] | None:
    """Read "6 tháng" of "6 tháng, 9 tháng và cả năm 2025"."""
    found = _months_of_one_year().match(text, at)
    period = found and part_of_year(int(found[3]), int(found[1]), late=False)
    return Reading(period, at, found.end(2)) if found and period else None
