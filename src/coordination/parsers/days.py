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
from coordination.parsers import points, spans
from coordination.parsers.cues import Before, look_back
from coordination.parsers.pieces import GAP, SOME, word, words
from coordination.parsers.points import Point, value_of
from coordination.parsers.reading import Reading

#: No one counts in thirteenths.
_MOST_PARTS: Final = 12


@cache
def _until() -> re.Pattern[str]:
    return re.compile(f"{GAP}{words('đến', 'tới')}{GAP}")


@cache
def _head() -> re.Pattern[str]:
    return re.compile(f"{word('ngày')}{GAP}(?:{words('mùng', 'mồng')}{GAP})?")


@cache
def _lunar() -> re.Pattern[str]:
    return re.compile(f"{SOME}[(]?{SOME}(?:{word('âm lịch')}|ÂL)")


def read_date(text: str, at: int) -> Reading[PartialDate] | None:
    """Read one day that begins with its number at ``at``."""
    point = points.read_day(text, at)
    value = point and value_of(point)
    if not point or not isinstance(value, PartialDate):
        return None
    before = look_back(text, at)
    known = point.spelled or point.year is not None
    if not known and not _is_cued(text, point, before):
        return None
    if _lunar().match(text, point.end):
        return None
    return Reading(value, at, point.end, before.context)


def read_days(text: str, at: int) -> Reading[Period] | None:
    """Read a range or list of days that begins with a number at ``at``."""
    point = points.read_day(text, at)
    if point is not None:
        found = spans.read_on(text, point)
        known = point.year is not None
    else:
        found = spans.read_leading_days(text, at)
        known = False
    if found is None:
        return None
    before = look_back(text, at)
    if not known and not _has_year(found.value) and not before.is_cue:
        return None
    return found._replace(context=before.context)


def _is_cued(text: str, point: Point, before: Before) -> bool:
    """Tell whether what stands around a bare "23/2" makes it a date.

    "Từ", "đến", "trước" alone may lead to a fraction: they need a number that no
    fraction begins with, or the other end of a range.
    """
    if before.is_cue or before.context.bound is None:
        return before.is_cue
    return (point.day or 0) > _MOST_PARTS or bool(_until().match(text, point.end))


def _has_year(period: Period) -> bool:
    ends = (period.start, period.end, *period.dates)
    return any(end is not None and end.year is not None for end in ends)


def read_day_in_words(text: str, at: int) -> Reading[PartialDate] | None:
    """Read "ngày hai mươi mốt tháng hai …" from its head word on."""
    head = _head().match(text, at)
    return read_date(text, head.end()) if head else None
