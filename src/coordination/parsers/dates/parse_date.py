"""Read a whole text as a date.

Grammar (points are those of `points`)::

    text = [place ","] {stamp | weekday | part-of-day | clock | "ngày"} date
           {clock | weekday}
    date = day | month | year | Y | M "/" Y | relative

Who calls `parse_date` says that the text is a date: bare "23/2" and "2023" are read,
which running text would leave alone.
"""

import re
from datetime import date
from functools import cache
from itertools import islice
from typing import Final

from coordination.errors import ParseError
from coordination.folding.fold import fold_text
from coordination.model.partial_date import PartialDate
from coordination.model.period import Period
from coordination.model.relative import Relative
from coordination.parsers.calendar import points
from coordination.parsers.calendar.plain_day import read_plain_day
from coordination.parsers.calendar.points import Point, value_of
from coordination.parsers.calendar.whole_text import (
    END,
    WholeText,
    choose_longest,
    explain_refusal,
    impossible,
    match_lead,
    trail,
)
from coordination.parsers.common.fold_value import fold_value
from coordination.parsers.common.pieces import GAP, SOME, word
from coordination.parsers.common.reading import Reading
from coordination.parsers.dates import (
    find_ago,
    find_parted_days,
    find_parts_of_year,
    find_periods,
    find_relatives,
)
from coordination.parsers.dates.near_dates import read_near, resolve_near

_EXPECTED: Final = "not-a-date"
_READERS: Final = (
    points.read_day,
    points.read_month,
    points.read_year,
    points.read_month_figures,
    points.read_bare_year,
)
_RELATIVES: Final = (
    find_relatives.read_relative,
    find_ago.read_ago,
    find_ago.read_since,
)
_PERIODS: Final = (
    find_periods.read_lettered,
    find_periods.read_quarter_period,
    find_periods.read_framed,
    find_parts_of_year.read_part_of_year,
    find_parts_of_year.read_half,
    find_periods.read_years,
    find_periods.read_year_period,
    find_periods.read_month_period,
)
_ALONE: Final = "date-inside-a-text"
_NEEDS_NEAR: Final = "needs-near"
_NO_DAY: Final = "day-out-of-month"
#: How many figures of a text are tried to find a date inside it.
_MOST_FIGURES: Final = 50
_CENTURY: Final = 100
_HEADS: Final = ("ngày ", "Ngày ")
_LONGEST_HEAD: Final = 5


def parse_date(text: str, *, near: date | None = None) -> PartialDate:
    """Read the one date that makes up all of ``text``, as precise as it is.

    >>> str(parse_date("Chiều 23/2")), str(parse_date("tháng 3/2022"))
    ('XXXX-02-23', '2022-03')
    >>> str(parse_date("Chiều 23/2", near=date(2024, 2, 26)))
    '2024-02-23'

    The day comes first, as the rules for documents write it (Decree 30/2020/NĐ-CP,
    appendix I, part II).  Weekday, part of day and clock time may be beside the
    date; `find_mentions` keeps them.

    Args:
        text: A date in figures or words, of any precision.
        near: The day of writing.  It supplies a year that the text leaves out, the
            century of a year with two digits, and what "hôm qua" counts from;
            it never changes a complete date.

    Raises:
        ParseError: ``text`` is anything else, or a date that no calendar has, or
            one that means nothing without ``near``.

    >>> parse_date("ngày 31/2/2023")
    Traceback (most recent call last):
    coordination.errors.ParseError: expected a day from 1 to 28 in 2/2023
      ngày 31/2/2023
           ^^
    """
    plain = read_plain_day(text)
    if isinstance(plain, PartialDate):
        return plain
    body = fold_text(text)
    # Most other dates are a day and nothing beside it.
    point = points.read_day(body, _LONGEST_HEAD if body.startswith(_HEADS) else 0)
    if point and point.end == len(body) and (near is None or point.year is not None):
        value = value_of(point)
        if isinstance(value, PartialDate):
            return value
    return _parse(WholeText.of(fold_value(text)), near)


def _parse(whole: WholeText, near: date | None) -> PartialDate:
    """Read what is more than a plain day, and say what is wrong with the rest."""
    found = _read(whole, near)
    if isinstance(found, PartialDate):
        return found
    value = value_of(found)
    if not isinstance(value, PartialDate):
        raise impossible(whole, found)
    return value if near is None else _resolved(whole, value, near)


def _read(whole: WholeText, near: date | None) -> Point | PartialDate:
    """Read a date with something beside it, or one that needs ``near``."""
    text = whole.text
    before = match_lead().match(text, whole.start)
    at = before.end() if before else whole.start
    starts = dict.fromkeys((at, whole.start))
    point = choose_longest((read(text, i) for i in starts for read in _READERS), _end)
    if point and _trail_end(text, point) == whole.stop:
        return point
    if found := _short_year().fullmatch(text, at):
        return _in_century(whole, found, near)
    if (relative := _relative(whole, near)) is not None:
        return relative
    parted = find_parted_days.read_whole(text, at)
    if parted is not None and parted.end == whole.stop:
        return parted.value
    for start in starts:
        value, end = read_near(text, start, near)
        if end == whole.stop and end > start:
            if value is None:
                raise whole.error(_NO_DAY if near else _NEEDS_NEAR, start)
            return value
    raise _refusal(whole, at, point)


def _refusal(whole: WholeText, at: int, point: Point | None) -> ParseError:
    """Say what is wrong, and which function reads such a text."""
    text = whole.text
    if any(_is_period(read(text, whole.start), whole) for read in _PERIODS):
        return whole.error("period-for-a-date", whole.start)
    read_to = None if point is None else _trail_end(text, point)
    error = explain_refusal(whole, _EXPECTED, at, read_to)
    left_over = error.diagnostic.code in (_EXPECTED, END)
    place = _day_inside(text, whole.start) if left_over else None
    if place is None:
        return error
    rest = (whole.start, place) if read_to is None else (read_to, whole.stop)
    return whole.error(_ALONE, *rest)


def _is_period(reading: Reading[Period] | None, whole: WholeText) -> bool:
    return reading is not None and reading.end == whole.stop


def _day_inside(text: str, start: int) -> int | None:
    """Return where the first day in figures is in ``text``."""
    for found in islice(_figures().finditer(text, start), _MOST_FIGURES):
        point = points.read_day(text, found.start())
        if point is not None and isinstance(value_of(point), PartialDate):
            return found.start()
    return None


@cache
def _figures() -> re.Pattern[str]:
    return re.compile(r"(?<![\w/.-])[0-9]{1,4}")


def _end_of(reading: Reading[Relative]) -> int:
    return reading.end


def _end(point: Point) -> int:
    return point.end


def _trail_end(text: str, point: Point) -> int:
    found = trail().match(text, point.end)
    return found.end() if found else point.end


@cache
def _short_year() -> re.Pattern[str]:
    return re.compile(
        r"(?P<day>[0-9]{1,2})(?:(?P<sign>[/.-])(?P<month>[0-9]{1,2})(?P=sign)"
        f"|{SOME}{word('tháng')}{SOME}(?P<spelled>[0-9]{{1,2}})"
        f"(?:{SOME}[/.-]{SOME}|{GAP}{word('năm')}{SOME}))(?P<year>[0-9]{{2}})"
    )


def _in_century(whole: WholeText, found: re.Match[str], near: date | None) -> Point:
    """Read "28/2/23", whose century only the day of writing can decide."""
    if near is None:
        expected = "year-needs-century"
        raise whole.error(expected, *found.span("year"))
    day, short = found["day"], found["year"]
    month = found["month"] or found["spelled"]
    first = near.year - near.year % _CENTURY + int(short)
    year = min(
        (first - _CENTURY, first, first + _CENTURY), key=lambda y: abs(y - near.year)
    )
    return Point(year, int(month), int(day), None, found.start(), found.end())


def _relative(whole: WholeText, near: date | None) -> PartialDate | None:
    """Read "hôm qua", "năm nay"; ``None`` if the text is nothing like that."""
    readings = [read(whole.text, whole.start) for read in _RELATIVES]
    reading = choose_longest(readings, _end_of)
    if reading is None or reading.end != whole.stop:
        return None
    if near is None:
        raise whole.error(_NEEDS_NEAR, reading.start)
    value = resolve_near(whole, reading.value, near, "date-out-of-years")
    if isinstance(value, Period):
        dates = value.dates
        if len(dates) != 1 or not isinstance(dates[0], PartialDate):
            raise whole.error("coarser-than-a-date", reading.start)
        return dates[0]
    return value


def _resolved(whole: WholeText, value: PartialDate, near: date) -> PartialDate:
    found = resolve_near(whole, value, near, "date-out-of-years")
    return found if isinstance(found, PartialDate) else value
