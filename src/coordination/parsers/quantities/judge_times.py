"""Judge what is counted in hours, days or years: many of these are not durations.

"8 giờ sáng" is a time of day, "2 giờ trước" and "cách đây 3 ngày" point to a moment,
"định kỳ hằng quý, 6 tháng" says how often.  "12 năm 6 tháng" is one time in two
figures, of which neither is all of it.
"""

import re
from functools import cache
from typing import Final

from coordination.parsers.common.phrases import alternatives, last_word
from coordination.parsers.quantities.figure import Figure
from coordination.parsers.quantities.judge_quantities import Lead
from coordination.tables.quantity_words import CLOCK_CUES, DURATION_CUES, NO_POINTS
from coordination.tables.time_words import PARTS_OF_DAY
from coordination.tables.units import TIME

_HOURS: Final = frozenset({"giờ", "g"})
#: What moments, rhythms and dates count in.
COUNTS_OF_TIME: Final = TIME | _HOURS
_LAST_HOUR: Final = 24
_REACH: Final = 64
#: Said of a time of day as well: "gần 11 giờ", "khoảng 8 giờ".
_LOOSE: Final = frozenset({"more-than", "nearly", "about"})


def is_no_duration(
    text: str, span: tuple[int, int], lead: Lead, figure: Figure, unit: str
) -> bool:
    """Return whether a count of hours, days … is a time of day, a moment, a rhythm.

    >>> from coordination.parsers.quantities.figure import of_digits
    >>> from coordination.parsers.quantities.judge_quantities import NO_LEAD
    >>> is_no_duration("2 giờ trước", (0, 5), NO_LEAD, of_digits("2"), "giờ")
    True
    >>> text = "2 ngày trước khi họp"
    >>> is_no_duration(text, (0, 6), NO_LEAD, of_digits("2"), "ngày")
    False
    """
    start, end = span
    if unit in _HOURS and figure.amount <= _LAST_HOUR and not figure.scaled:
        return _is_clock(text, span, lead, unit)
    if unit not in TIME:
        return False
    return _is_moment(text, start, end) or _is_rhythm(text, start)


def is_half_said(text: str, start: int, end: int) -> bool:
    """Return True if a smaller unit goes on, or a larger precedes: "2 năm 6 tháng".

    >>> is_half_said("phạt 2 năm 6 tháng tù", 5, 10)
    True
    >>> is_half_said("trong 5 năm, 6 tháng", 6, 11)
    False
    """
    if _smaller_unit().match(text, end):
        return True
    return bool(_larger_unit().search(text, max(0, start - 14), start))


def _is_clock(text: str, span: tuple[int, int], lead: Lead, unit: str) -> bool:
    """Return True if up to 24 hours, or grams, are a time of day."""
    start, end = span
    if _clock_goes_on().match(text, end) or _is_moment(text, start, end):
        return True
    before = last_word(text, start).lower()
    if unit == "g":
        return before in CLOCK_CUES
    return lead.code in _LOOSE and before not in DURATION_CUES


def _is_moment(text: str, start: int, end: int) -> bool:
    """Return True if it counts back or ahead from now: "3 ngày trước", "2 tuần nữa"."""
    after = text[end : end + 7]
    if (" trước" in after or " nữa" in after) and _moment().match(text, end):
        return True
    return bool(_ago().search(text, max(0, start - 20), start))


def _is_rhythm(text: str, start: int) -> bool:
    """Return True if it belongs to a list of how often something is done."""
    if "ịnh k" not in text[max(0, start - _REACH) : start].lower():
        return False
    return bool(_rhythm().search(text, max(0, start - _REACH), start))


@cache
def _clock_goes_on() -> re.Pattern[str]:
    parts = alternatives(PARTS_OF_DAY)
    words = rf"(?:{parts}|ngày|cùng ngày|hôm|kém|đúng|thứ)(?!\w)"
    return re.compile(rf" {{0,3}}(?:{words}|-? ?[0-9])", re.IGNORECASE)


#: Units of time and all that are smaller.
_SMALLER: Final = {
    "năm": "tháng|tuần|ngày", "tháng": "tuần|ngày", "tuần": "ngày",
    "ngày": "giờ", "giờ": "phút", "phút": "giây",
}  # fmt: skip


@cache
def _smaller_unit() -> re.Pattern[str]:
    """Match a figure and a smaller unit, neither of which begins a period."""
    rows = "|".join(
        rf"(?<={unit}) {{1,3}}[0-9]{{1,3}} {{1,3}}(?:{smaller})"
        for unit, smaller in _SMALLER.items()
    )
    return re.compile(rf"(?:{rows})(?!\w| {{1,3}}(?:đầu|cuối|[0-9]))", re.IGNORECASE)


@cache
def _larger_unit() -> re.Pattern[str]:
    return re.compile(
        rf"[0-9] {{1,3}}(?:{'|'.join(_SMALLER)}) {{1,3}}\Z", re.IGNORECASE
    )


@cache
def _moment() -> re.Pattern[str]:
    other = alternatives(NO_POINTS)
    return re.compile(rf" {{1,3}}(?:nữa|trước(?! {{1,3}}{other}(?!\w)))(?!\w)")


@cache
def _ago() -> re.Pattern[str]:
    return re.compile(
        r"(?<!\w)cách (?:đây|nay) {1,3}(?:(?:đúng|tròn) {1,3})?\Z", re.IGNORECASE
    )


@cache
def _rhythm() -> re.Pattern[str]:
    step = r" {0,3}(?:hằng|hàng|[0-9]{1,2}) {1,3}\w{1,6}(?:,| và| hoặc)"
    return re.compile(
        rf"định k[ỳì] {{0,3}}\(?(?:{step}){{0,4}} {{0,3}}\Z", re.IGNORECASE
    )
