"""Days in running text: which figures are a date there.

A day with its year, or spelled with "tháng", is a date wherever it stands.  Bare
"23/2" needs a cue before it (`cues`), because it may be a fraction, a ratio or the
number of a house; so does a range of which no end has a year.  Days of the lunar
calendar are recognised and left alone: turning them into a date takes a calendar
that the text does not give.
"""

import re
from functools import cache
from typing import Final

from coordination.model.partial_date import PartialDate
from coordination.model.period import Period
from coordination.parsers.calendar import points, spans
from coordination.parsers.calendar.judge_dates import Before, look_back
from coordination.parsers.calendar.points import Point, value_of
from coordination.parsers.common.phrases import last_word
from coordination.parsers.common.pieces import GAP, SOME, word, words
from coordination.parsers.common.reading import Reading

#: No one counts in thirteenths.
_MOST_PARTS: Final = 12
#: Days that share one cue: more than any sentence lists.
_MOST_DAYS: Final = 8
#: How far back the day before in such a list may begin, in code points.
_REACH: Final = 28


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
    days = spans.read_on(text, point)
    if days is not None:
        return _if_known(text, days, known=point.spelled or _has_year(days.value))
    return _read_date(text, point)


def _read_date(text: str, point: Point) -> Reading[PartialDate] | None:
    """Return the day ``point``, if it is one there."""
    value = value_of(point)
    if not isinstance(value, PartialDate) or points.is_lunar(text, point):
        return None
    if point.year is None and _is_other(text, point):
        return None
    before = look_back(text, point.start)
    known = point.spelled or point.year is not None
    if not known and not _is_cued(text, point, before):
        return None
    return Reading(value, point.start, point.end, before.context)


def _is_other(text: str, point: Point) -> bool:
    """Tell whether ``point`` is a street or the limits of an amount.

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
    """Read bare days that the last of them gives their month."""
    days = spans.read_leading_days(text, at)
    return days and _if_known(text, days, known=_has_year(days.value))


def _if_known(
    text: str, days: Reading[Period], *, known: bool
) -> Reading[Period] | None:
    """Return ``days`` with their context; ``None`` if nothing makes them dates."""
    before = look_back(text, days.start)
    if not known and not before.is_cue:
        return None
    return days._replace(context=before.context)


def _is_cued(text: str, point: Point, before: Before) -> bool:
    """Tell whether what stands around a bare "23/2" makes it a date.

    "Từ", "đến", "trước" alone may lead to a fraction: they need a number that no
    fraction begins with, or the other end of a range.
    """
    if before.is_cue or _shares_cue(text, point):
        return True
    if before.context.bound is None:
        return False
    return (point.day or 0) > _MOST_PARTS or bool(_until().match(text, point.end))


def _shares_cue(text: str, point: Point) -> bool:
    """Tell whether a day stands in a list that begins behind a cue.

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
