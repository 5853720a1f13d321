"""The usual case: a day, month or year printed with its year, where nothing goes on.

One pattern and one look-up read it.  What it leaves, and all that grows out of a
point, is for `points` and `spans`; the tests hold both ways to the same answers.
"""

import re
from functools import cache, lru_cache

from coordination.model.partial_date import PartialDate
from coordination.model.period import Period
from coordination.parsers.calendar.judge_dates import context_before, look_back
from coordination.parsers.calendar.points import DATE_END, LUNAR, is_full_moon, value
from coordination.parsers.calendar.spans import GOES_ON
from coordination.parsers.common.pieces import GAP, YEAR, YEAR_END, word
from coordination.parsers.common.reading import Reading


def read_plain_day(text: str, at: int) -> Reading[PartialDate] | None:
    """Read "5/3/2021" or "5 tháng 3 năm 2021".

    >>> str(read_plain_day("ngày 05 tháng 3 năm 2021", 5).value)
    '2021-03-05'
    """
    date, end = plain_date(text, at)
    if date is None or is_full_moon(text, at):
        return None
    return Reading(date, at, end, look_back(text, at).context)


def plain_date(text: str, at: int) -> tuple[PartialDate | None, int]:
    """Return the day that is printed at ``at``, if one is, and where it ends.

    >>> plain_date("ngày 5/3/2021", 5)
    (PartialDate(year=2021, month=3, day=5), 13)
    """
    found = _day().match(text, at)
    if found is None:
        return None, at
    day, _, month, year, spelled, its_year = found.groups()
    return _date(year or its_year, month or spelled, day), found.end()


def read_plain_period(text: str, at: int) -> Reading[Period] | None:
    """Read "năm 2021", "tháng 3/2021" or "tháng 3 năm 2021".

    >>> str(read_plain_period("từ tháng 03/2021.", 3).value)
    '2021-03'
    """
    found = _period().match(text, at)
    if found is None:
        return None
    year, month, its_year = found.groups()
    period = _of(year or its_year, month)
    if period is None or (month and is_full_moon(text, at)):
        return None
    return Reading(period, at, found.end(), context_before(text, at))


@lru_cache(maxsize=8192)
def _date(year: str, month: str, day: str) -> PartialDate | None:
    date = value(int(year), int(month), int(day))
    return date if isinstance(date, PartialDate) else None


@lru_cache(maxsize=1024)
def _of(year: str, month: str | None) -> Period | None:
    date = value(int(year), None if month is None else int(month), None)
    return None if date is None else Period.of(date)


@cache
def _day() -> re.Pattern[str]:
    figures = f"([/.-])([0-9]{{1,2}})\\2({YEAR}){DATE_END}"
    words = (
        f"{GAP}{word('tháng')}{GAP}([0-9]{{1,2}}){GAP}{word('năm')}{GAP}"
        f"({YEAR}){YEAR_END}"
    )
    return re.compile(f"([0-9]{{1,2}})(?:{figures}|{words})(?!{GOES_ON}|{LUNAR})")


@cache
def _period() -> re.Pattern[str]:
    year = f"{word('năm')}{GAP}({YEAR})"
    month = f"{word('tháng')}{GAP}([0-9]{{1,2}})(?:/|{GAP}{word('năm')}{GAP})({YEAR})"
    return re.compile(f"(?:{year}|{month}){YEAR_END}(?!{GOES_ON}|{LUNAR})")
