"""Days in running text: which figures are a date there.

A day with its year, or spelled with "tháng", is a date in any context.  Bare
"23/2" needs a cue before it (`cues`), because it may be a fraction, a ratio or the
number of a house; so does a range of which no end has a year.  Days of the lunar
calendar are recognised and left alone: turning them into a date takes a calendar
that the text does not contain.
"""

import re
from functools import cache
from typing import Final

from coordination.model.partial_date import PartialDate
from coordination.model.period import Period
from coordination.parsers.calendar import lunar, points, spans
from coordination.parsers.calendar.judge_dates import Before, look_back
from coordination.parsers.calendar.judge_figures import is_glued, is_numbered
from coordination.parsers.calendar.points import Point, value_of
from coordination.parsers.calendar.what_follows import may_follow
from coordination.parsers.common.clock import are_minutes
from coordination.parsers.common.context import Bound
from coordination.parsers.common.phrases import last_word
from coordination.parsers.common.pieces import CAPITAL, GAP, SOME, word, words
from coordination.parsers.common.reading import Reading
from coordination.parsers.common.unit import read_units
from coordination.tables.numbered_words import WORDS_BEFORE_AMOUNTS, WORDS_OF_CLAUSES

#: No one counts in thirteenths.
_MOST_PARTS: Final = 12
#: Days that share one cue: more than any sentence lists.
_MOST_DAYS: Final = 8
#: How far back the day before in such a list may begin, in code points.
_REACH: Final = 28
#: How far back the words begin that name a day, or say that something applies.
_FAR: Final = 64
#: A word of a day's name; only two of them have a comma between.
_WORD_OF_NAME: Final = f"(?:{words('phòng, chống')}|[^\\W\\d_]{{1,9}})"
_DAYS_OF_A_WEEK: Final = 7
#: "Tuần 1-4/12" are the four weeks of a month.
_WEEKS_OF_A_MONTH: Final = 5
_OF_FORCE: Final = frozenset({Bound.SINCE, Bound.UNTIL, Bound.BY, Bound.BEFORE})


@cache
def _in_force() -> re.Pattern[str]:
    """Match the words that say that something applies, with what leads to its day."""
    verbs = words("hiệu lực", "áp dụng", "thi hành", "khai giảng")
    more = f"(?:{GAP}{words('thi hành', 'thực hiện', 'kể', 'cho', 'ngay')}){{0,2}}"
    until = words("từ", "đến", "tới", "đến hết", "tới hết", "trước")
    return re.compile(f"{verbs}{more}{GAP}{until}{GAP}\\Z")


@cache
def _named_day() -> re.Pattern[str]:
    """Match "ngày" and a name of a few words that begins with a capital."""
    name = f"(?:{CAPITAL}|{word('hội')})[^\\W\\d_]{{0,9}}"
    return re.compile(
        f"(?<!\\w)[Nn]gày{GAP}{name}(?:{GAP}{_WORD_OF_NAME}){{0,7}}"
        f"(?:,|{SOME}[(])?{SOME}\\Z"
    )


@cache
def _week() -> re.Pattern[str]:
    number = f"(?:{GAP}(?:{word('thứ')}{GAP})?[0-9]{{1,2}}{SOME}[(:,-]?)?"
    return re.compile(f"(?<!\\w){word('tuần')}{number}{SOME}[(:]?{SOME}\\Z")


@cache
def _until() -> re.Pattern[str]:
    return re.compile(f"{GAP}{words('đến', 'tới')}{GAP}")


@cache
def _day_before() -> re.Pattern[str]:
    """Match the day before another in a list: "(ngày) 30/4 và", "28, 30/4 và"."""
    bare = f"[0-9]{{1,2}}(?:, ?|{GAP}{word('và')}{GAP}| ?- ?)"
    return re.compile(
        f"(?<![0-9/.-])(?:{bare}){{0,4}}"
        "[0-9]{1,2}([/.-])[0-9]{1,2}(?:\\1[0-9]{4})?"
        f"(?:(?P<comma>,)(?: {word('và')})?|{GAP}{word('và')}){GAP}\\Z"
    )


@cache
def _times_follow() -> re.Pattern[str]:
    return re.compile(f"{GAP}{words('lần', 'lượt', 'giờ', 'tiếng', 'bữa')}(?!\\w)")


@cache
def _each_day() -> re.Pattern[str]:
    return re.compile(f"(?<!\\w){word('mỗi')}{GAP}{word('ngày')}{GAP}\\Z")


@cache
def _list_goes_on() -> re.Pattern[str]:
    return re.compile(f"{SOME}(?:[,.;:)]|$|{word('và')}(?!\\w))", re.MULTILINE)


def read_from_day(text: str, at: int) -> Reading[PartialDate] | Reading[Period] | None:
    """Read the range or list of days, or the one day, whose number begins at ``at``."""
    point = points.read_day(text, at)
    if point is None:
        return _read_days(text, at)
    if text[at - 6 : at] != " ngày " and _is_none(text, at, point):
        return None
    if may_follow(text, point.end):
        days = spans.read_on(text, point)
        if days is not None:
            known = point.spelled or _has_year(days.value) or _are_set_apart(text, days)
            return _if_known(text, days, known=known)
        if lunar.is_said_behind(text, point.end):
            return None
    return _read_date(text, point)


def _is_none(text: str, at: int, point: Point) -> bool:
    """Return True if a letter or a word before ``at`` makes its figure no day."""
    if is_glued(text, at):
        return True
    return point.spelled and is_numbered(text, at, is_stamp=_is_stamp(text, point))


def _is_stamp(text: str, point: Point) -> bool:
    """Return True for the day of a page, behind its author: "Lan 5 Tháng 9, 2025"."""
    printed = text[point.start : point.end]
    return point.year is not None and "," in printed and " T" in printed


def _read_date(text: str, point: Point) -> Reading[PartialDate] | None:
    """Return the day ``point``, if the words before it let it be one there."""
    year, _, _, _, start, end, spelled = point
    value = value_of(point)
    if not isinstance(value, PartialDate) or lunar.is_announced(text, start):
        return None
    if year is None and _is_other(text, point):
        return None
    before = look_back(text, start)
    known = spelled or (year is not None and ". " not in text[start:end])
    if not known and not _is_cued(text, point, before):
        return None
    return Reading(value, start, end, before.context)


def _is_other(text: str, point: Point) -> bool:
    """Return True if ``point`` is a street or the limits of an amount.

    "Đường 3 tháng 2" is named after a day; "mỗi ngày 3-4 viên", "ngày 2-3 lần" count.
    """
    if point.spelled:
        return last_word(text, point.start).lower() in points.NAMED_AFTER_DAYS
    if "-" not in text[point.start : point.end]:
        return False
    if _times_follow().match(text, point.end):
        return True
    return (
        _each_day().search(text, max(0, point.start - _REACH), point.start) is not None
    )


def _read_days(text: str, at: int) -> Reading[Period] | None:
    """Read bare days whose month the last of them states."""
    days = spans.read_leading_days(text, at)
    if days is None or is_glued(text, at) or are_minutes(text, at):
        return None
    if is_numbered(text, at, is_listed=True) or _are_counted(text, days):
        return None
    known = (
        _has_year(days.value)
        or _is_week(text, days)
        or _is_bracketed(text, days)
        or _is_spelled_list(text, days)
    )
    return _if_known(text, days, known=known)


def _are_counted(text: str, days: Reading[Period]) -> bool:
    """Return True for "ngày 5, 10-12 viên": the last two are a range of amounts."""
    if _has_year(days.value) or "-" not in text[days.start : days.end]:
        return False
    return read_units(text, days.end) is not None


def _is_spelled_list(text: str, days: Reading[Period]) -> bool:
    """Return True for "5, 6 tháng 8", unless the first figure is an amount.

    "Tháng 7 đạt 5, 6 tháng 8": what leads to an amount leads to no list of days.
    """
    if not days.value.dates or "tháng" not in text[days.start : days.end].lower():
        return False
    return last_word(text, days.start).lower() not in WORDS_BEFORE_AMOUNTS


def _is_bracketed(text: str, days: Reading[Period]) -> bool:
    """Return True for "(3-9 tháng 3)": nothing else in brackets is written so."""
    if not (text.endswith("(", 0, days.start) and text.startswith(")", days.end)):
        return False
    return "tháng" in text[days.start : days.end].lower()


def _are_set_apart(text: str, days: Reading[Period]) -> bool:
    """Return True for "(01/6 - 30/6)": alone in brackets, and no fractions."""
    if not (text.endswith("(", 0, days.start) and text.startswith(")", days.end)):
        return False
    ends = (days.value.start, days.value.end)
    return any(end is not None and (end.day or 0) > _MOST_PARTS for end in ends)


def _is_week(text: str, days: Reading[Period]) -> bool:
    """Return True for the days of a week: "Tuần 22-26/12", "Tuần 52 (22-26/12)"."""
    first, last = days.value.start, days.value.end
    if first is None or last is None or not (first.day and last.day):
        return False
    if last.day - first.day >= _DAYS_OF_A_WEEK or last.day <= _WEEKS_OF_A_MONTH:
        return False
    before = _week().search(text, max(0, days.start - _REACH), days.start)
    return before is not None


def _if_known(
    text: str, days: Reading[Period], *, known: bool
) -> Reading[Period] | None:
    """Return ``days`` with their context; ``None`` if nothing makes them dates."""
    before = look_back(text, days.start)
    if not known and not before.is_cue:
        return None
    if lunar.is_lunar_at(text, days.start, days.end):
        return None
    return Reading(days.value, days.start, days.end, before.context)


def _is_cued(text: str, point: Point, before: Before) -> bool:
    """Return True if the words around a bare "23/2" make it a date.

    "Từ", "đến", "trước" alone may lead to a fraction: they need a number that no
    fraction begins with, or the other end of a range.
    """
    if before.is_cue or _has_cue_of_list(text, point) or _is_named_day(text, point):
        return True
    bound = before.context.bound
    if bound is None:
        return False
    if (point.day or 0) > _MOST_PARTS or _until().match(text, point.end):
        return True
    return bound in _OF_FORCE and _is_day_of_effect(text, point)


def _is_day_of_effect(text: str, point: Point) -> bool:
    """Return True behind "có hiệu lực từ", "áp dụng đến" and the like."""
    start = point.start
    return _in_force().search(text, max(0, start - _FAR), start) is not None


def _is_named_day(text: str, point: Point) -> bool:
    """Return True behind a day's name: "ngày Phụ nữ Việt Nam 20/10".

    The name begins with a capital and contains no word of a clause: "Ngày Hội
    thu hút 2/3 số hộ" counts.
    """
    start = point.start
    found = _named_day().search(text, max(0, start - _FAR), start)
    if found is None:
        return False
    return WORDS_OF_CLAUSES.isdisjoint(found[0].lower().split())


def _has_cue_of_list(text: str, point: Point) -> bool:
    """Return True if a day is in a list that begins behind a cue.

    "Ngày 30/4 và 1/5"; behind a comma the list has to go on or end, because "ngày
    12/5, 2/3 số hộ" goes on with a fraction.
    """
    start = point.start
    for _ in range(_MOST_DAYS):
        found = _day_before().search(text, max(0, start - _REACH), start)
        if found is None:
            return False
        start = found.start()
        if look_back(text, start).is_cue:
            return not found["comma"] or bool(_list_goes_on().match(text, point.end))
    return False


def _has_year(period: Period) -> bool:
    ends = (period.start, period.end, *period.dates)
    return any(end is not None and end.year is not None for end in ends)


def read_day_in_words(
    text: str, at: int
) -> Reading[PartialDate] | Reading[Period] | None:
    """Read "ngày hai mươi mốt tháng hai …" from its head word on."""
    day = spans.skip_head_of_day(text, at)
    return None if day is None else read_from_day(text, day)
