"""Periods: years, quarters, months, halves, and the ranges that words frame.

Grammar (points, ranges and lists are those of `points` and `spans`)::

    period  = framed | point [range or list] | years
    framed  = [head] ["từ"] end sign end | "từ" end "đến nay" | head … "trở đi"
    head    = "giai đoạn" | "thời kỳ" | "nhiệm kỳ" | "niên khóa" | "niên vụ"
            | "năm học"
    years   = Y "-" Y | "(" Y "-" Y ")"

A head word promises years: after it the second may be short ("2021-25"), be written
without "năm", or follow a slash if it is the next ("2012/2013").  The head
belongs to the words of the mention.
"""

import re
from functools import cache, lru_cache
from typing import Final

from coordination.model.partial_date import PartialDate
from coordination.model.period import Period
from coordination.parsers.calendar import lunar, points, spans
from coordination.parsers.calendar.judge_dates import context_before
from coordination.parsers.calendar.judge_figures import is_of_no_day
from coordination.parsers.calendar.points import Point
from coordination.parsers.calendar.what_follows import may_follow
from coordination.parsers.common.context import NO_CONTEXT, Context
from coordination.parsers.common.phrases import last_word
from coordination.parsers.common.pieces import (
    DASH,
    GAP,
    SOME,
    YEAR,
    YEAR_END,
    word,
    words,
)
from coordination.parsers.common.reading import Reading
from coordination.tables.time_words import PERIOD_HEADS, STRETCHES

#: Bare ranges of years outside are ranges of something else.
_FIRST_YEAR: Final = 1900
_LAST_YEAR: Final = 2100
_LONGEST_PLAN: Final = 60
#: In brackets of their own they may be those of a life or an anniversary.
_LONGEST_LIFE: Final = 150
_FIGURES: Final = "0123456789IVX"
#: What makes "2000 - 2010 đồng" an amount.
_UNITS: Final = (
    "đồng", "người", "hộ", "ha", "tỷ", "tỉ", "triệu", "nghìn", "ngàn", "tấn", "kg",
    "km", "m", "m2", "m3", "usd", "mét", "lượt", "ca", "trường hợp", "đại biểu",
)  # fmt: skip


@cache
def _frame() -> re.Pattern[str]:
    """Match the words before the first end of a range that words frame."""
    number = r"(?:[0-9]|[IVX]{1,3})"
    head = f"{words(*PERIOD_HEADS)}{GAP}(?:{number}{SOME}[(:,]{SOME})?"
    start = f"{words('từ', 'kể từ')}{GAP}"
    part = f"(?:{words(*STRETCHES)}{GAP})?"
    early = f"(?:{words('mùng', 'mồng')}{SOME})?"
    unit = f"(?:{words('ngày', 'hôm', 'các năm')}{SOME})?{early}"
    return re.compile(f"(?P<head>{head})?(?P<start>{start})?{part}{unit}")


@cache
def _years() -> re.Pattern[str]:
    return re.compile(f"({YEAR}){DASH}({YEAR}){YEAR_END}")


@cache
def _short_years() -> re.Pattern[str]:
    return re.compile(rf"([12][0-9])([0-9]{{2}}){DASH}([0-9]{{2}})(?![\w/.-])")


@cache
def _season() -> re.Pattern[str]:
    return re.compile(
        rf"([12][0-9]{{3}}){SOME}/{SOME}([12][0-9]{{3}}|[0-9]{{2}})(?![\w/.-])"
    )


@cache
def _unit_behind() -> re.Pattern[str]:
    return re.compile(f"{GAP}{words(*_UNITS)}(?!\\w)")


@cache
def _bracket() -> re.Pattern[str]:
    """Match a bracket that opens behind a word or a day: "2/9 (1945-2010)"."""
    before = "(?:[^\\W\\d_]|[0-9][/-][0-9]{1,2})"
    return re.compile(f"{before}[\"']?{SOME}[(]{SOME}\\Z")


@cache
def _closed() -> re.Pattern[str]:
    return re.compile(f"{SOME}[)](?!{GAP}{words(*_UNITS)}(?!\\w))")


def read_framed(text: str, at: int) -> Reading[Period] | None:
    """Read a range that begins with a head word or "từ"."""
    frame = _frame().match(text, at)
    if frame is None or not (frame["head"] or frame["start"]):
        return None
    first = spans.read_point(text, frame.end())
    found = spans.read_range(text, first, at) if first else None
    days = found or spans.read_leading_days(text, frame.end())
    if days is None:
        return _short_range(text, at, frame.end()) if frame["head"] else None
    if lunar.is_lunar_at(text, days.start, days.end):
        return None
    return _placed(text, found) if found else days._replace(start=at)


def _short_range(text: str, start: int, at: int) -> Reading[Period] | None:
    """Read "2021-25" or "2021/22" after a head word."""
    if season := _season().match(text, at):
        return _season_of(season, start)
    found = _short_years().match(text, at)
    if found is None:
        return None
    first, last = int(found[1] + found[2]), int(found[1] + found[3])
    period = _range_of_years(first, last)
    return Reading(period, start, found.end()) if period else None


def _season_of(found: re.Match[str], start: int) -> Reading[Period] | None:
    """Build a year and the next, as school years and seasons run."""
    last = int(found[1]) + 1
    period = _range_of_years(last - 1, last) if str(last).endswith(found[2]) else None
    return Reading(period, start, found.end()) if period else None


def read_years(text: str, at: int) -> Reading[Period] | None:
    """Read a range of years without any word."""
    found = _years().match(text, at)
    if found is None or _unit_behind().match(text, found.end()):
        return None
    first, last = int(found[1]), int(found[2])
    planned = first >= _FIRST_YEAR and last - first <= _LONGEST_PLAN
    if last > _LAST_YEAR or not (planned or _is_life(text, at, found)):
        return None
    period = _range_of_years(first, last)
    return Reading(period, at, found.end()) if period else None


def _is_life(text: str, at: int, found: re.Match[str]) -> bool:
    """Return True if two years are in brackets of their own, behind a word."""
    return (
        int(found[2]) - int(found[1]) <= _LONGEST_LIFE
        and _closed().match(text, found.end()) is not None
        and _bracket().search(text, max(0, at - 9), at) is not None
    )


@lru_cache(maxsize=1024)
def _range_of_years(first: int, last: int) -> Period | None:
    if first >= last:
        return None
    return Period(start=PartialDate(year=first), end=PartialDate(year=last))


def read_month_period(text: str, at: int) -> Reading[Period] | None:
    """Read a month with its head word, a range or a list of them."""
    return _grown(text, points.read_month(text, at))


def read_quarter_period(text: str, at: int) -> Reading[Period] | None:
    """Read a quarter with its head word, a range or a list of them."""
    return _grown(text, points.read_quarter(text, at))


def read_year_period(text: str, at: int) -> Reading[Period] | None:
    """Read a year with its head word, a range or a list of them."""
    point = points.read_year(text, at)
    if point is None or is_of_no_day(text, at) or lunar.is_announced(text, at):
        return None
    more = may_follow(text, point.end)
    if more and lunar.is_said_behind(text, point.end):
        return None
    if more and (short := _short_years().match(text, point.end - 4)):
        period = _range_of_years(int(short[1] + short[2]), int(short[1] + short[3]))
        return Reading(period, at, short.end()) if period else None
    found = _grown(text, point, may_grow=more)
    return None if found and _is_decade(text, found) else found


def _is_decade(text: str, found: Reading[Period]) -> bool:
    """Tell whether a round year stands for ten of them: "những năm 1990"."""
    is_round = text[found.end - 1] == "0" and text[found.start - 2] in "gG"
    if not is_round or len(found.value.dates) != 1:
        return False
    return last_word(text, found.start).lower() == "những"


def read_short_period(text: str, at: int) -> Reading[Period] | None:
    """Read "Q1/2023" or "T3/2023"."""
    return _single(points.read_short(text, at))


def read_lettered(text: str, at: int) -> Reading[Period] | None:
    """Read "Q1/2023" or "Th9, 2023" from its letter on."""
    return read_short_period(text, at + 1) or read_short_period(text, at + 2)


def read_bare_year(text: str, at: int) -> Reading[Period] | None:
    """Read "2023"."""
    return _single(points.read_bare_year(text, at))


def read_month_figures(text: str, at: int) -> Reading[Period] | None:
    """Read "3/2022", or a range of two."""
    return _grown(text, points.read_month_figures(text, at))


def _grown(
    text: str, point: Point | None, *, may_grow: bool = True
) -> Reading[Period] | None:
    """Return the range or list that ``point`` begins, or the point alone."""
    if point is None:
        return None
    reading = spans.read_on(text, point) if may_grow else None
    if reading is not None:
        return _placed(text, reading)
    whole = point if point.year else spans.share_year(text, point)
    return _single(whole, context_before(text, whole.start))


def _placed(text: str, reading: Reading[Period]) -> Reading[Period]:
    """Add what the words before a period say."""
    value, start, end, _ = reading
    context = context_before(text, start)
    return reading if context is NO_CONTEXT else Reading(value, start, end, context)


def _single(
    point: Point | None, context: Context = NO_CONTEXT
) -> Reading[Period] | None:
    if point is None:
        return None
    year, month, _, quarter, start, end, _ = point
    period = _period_of(year, month, quarter)
    return Reading(period, start, end, context) if period else None


@lru_cache(maxsize=8192)
def _period_of(
    year: int | None, month: int | None, quarter: int | None
) -> Period | None:
    """Build a period once: values never change, so equal ones are shared."""
    value = points.value(year, month, None, quarter)
    return Period(dates=(value,)) if value else None


#: Words before "tháng" that make it the month of no year.
_EACH: Final = frozenset({"mỗi", "hằng", "hàng", "một"})


@cache
def _month_cue() -> re.Pattern[str]:
    cues = words(
        "vào", "trong", "từ", "đến", "tới", "hồi", "hết", "đầu", "giữa", "cuối",
        "trước", "sau", "khoảng", "tháng",
    )  # fmt: skip
    return re.compile(f"(?:(?<!\\w){cues}{GAP}|\\()$")


@cache
def _name() -> re.Pattern[str]:
    street = f"{words(*points.NAMED_AFTER_DAYS)}{GAP}[0-9]{{1,2}}"
    return re.compile(f"(?<!\\w)(?:{word('cách mạng')}|{street}){GAP}\\Z")


def read_named_month(text: str, at: int) -> Reading[Period] | None:
    """Read a month in running text, where a bare word for it needs a cue.

    The revolution and the road "tháng Tám" are not months.
    """
    point = points.read_month(text, at)
    if point is None or lunar.is_lunar(text, point) or _is_name(text, point):
        return None
    if is_of_no_day(text, at) or _is_each(text, point):
        return None
    reading = _grown(text, point)
    if reading is None or text[reading.end - 1] in _FIGURES:
        return reading
    named = reading.value.dates[:1]
    if named and named[0].year is None and not _is_cued(text, at):
        return None
    return reading


def _is_name(text: str, point: Point) -> bool:
    """Return True if ``point`` ends "Cách mạng tháng 8" or "đường 3 tháng 2"."""
    if point.year is not None:
        return False
    return _name().search(text, max(0, point.start - 20), point.start) is not None


def _is_each(text: str, point: Point) -> bool:
    """Return True for "mỗi tháng 2 buổi": the figure counts what is behind it."""
    return point.year is None and last_word(text, point.start).lower() in _EACH


def _is_cued(text: str, at: int) -> bool:
    return _month_cue().search(text, max(0, at - 12), at) is not None


@cache
def _months_apart() -> re.Pattern[str]:
    """Match two months with their years, which nothing else is written like."""
    month = f"(?:0[1-9]|1[0-2]|[1-9])/{YEAR}"
    return re.compile(f"(?<![\\w/.,-]){month}{DASH}{month}{YEAR_END}(?![/-])")


def read_cued_month(text: str, at: int) -> Reading[Period] | None:
    """Read "1/2005" behind a word that only a time can follow, or "1/2005 - 6/2006"."""
    if _is_cued(text, at):
        return _grown(text, points.read_month_figures(text, at))
    if "-" not in text[at + 5 : at + 10] or not _months_apart().match(text, at):
        return None
    first = points.read_month_figures(text, at)
    return spans.read_range(text, first) if first else None
