"""Read a whole text as a period.

Grammar (the readers of periods are those of running text)::

    text   = ["đầu" | "giữa" | "cuối" | "trong"] period
    period = framed | part of a year | years | point [range or list] | relative
           | ["ngày"] days                     a range or list of days, no single day
"""

from datetime import date
from typing import Final

from coordination.errors import ParseError
from coordination.model.period import Period
from coordination.model.relative import TimeUnit
from coordination.parsers.calendar import points, spans
from coordination.parsers.calendar.points import value_of
from coordination.parsers.calendar.whole_text import (
    WholeText,
    choose_longest,
    explain_refusal,
    impossible,
    match_lead,
    stretch,
)
from coordination.parsers.common.fold_value import fold_value
from coordination.parsers.common.reading import Reading
from coordination.parsers.dates import (
    find_open_periods,
    find_parts_of_year,
    find_periods,
    find_relatives,
)
from coordination.parsers.dates.near_dates import resolve_near

_EXPECTED: Final = "not-a-period"
_READERS: Final = (
    find_open_periods.read_school_years,
    find_open_periods.read_open_end,
    find_periods.read_framed,
    find_parts_of_year.read_part_of_year,
    find_parts_of_year.read_half,
    find_parts_of_year.read_one_quarter,
    find_periods.read_year_period,
    find_periods.read_month_period,
    find_periods.read_quarter_period,
    find_periods.read_years,
    find_periods.read_month_figures,
    find_periods.read_bare_year,
    find_periods.read_lettered,
)
_POINTS: Final = (points.read_month, points.read_quarter, points.read_month_figures)


def parse_period(text: str, *, near: date | None = None) -> Period:
    """Read the one period that makes up all of ``text``.

    >>> str(parse_period("giai đoạn 2021-2025")), str(parse_period("quý I/2024"))
    ('2021/2025', '2024-33')
    >>> str(parse_period("từ ngày 26/1 đến 1/2/2021"))
    '2021-01-26/2021-02-01'

    An end alone leaves the other side open: "đến năm 2030" is ``../2030``, "từ năm
    2026" is ``2026/..``.

    A period is a month, a quarter, a half, a year, a range or a list; a single day
    is a date.  "Đầu", "giữa" and "cuối" have no fixed bounds and narrow nothing.

    Args:
        text: A period in figures or words.
        near: The day of writing.  It supplies a year that the text leaves out and
            what "năm nay" counts from; it never changes a year that is stated.

    Raises:
        ParseError: ``text`` is anything else, or means nothing without ``near``.
    """
    whole = WholeText.of(fold_value(text))
    value = _read(whole, near)
    if near is None:
        return value
    found = resolve_near(whole, value, near, "period-out-of-years")
    return found if isinstance(found, Period) else value


def _read(whole: WholeText, near: date | None) -> Period:
    text = whole.text
    before = stretch().match(text, whole.start)
    starts = dict.fromkeys((before.end() if before else whole.start, whole.start))
    attempts = [read(text, at) for at in starts for read in _READERS]
    found = choose_longest([*attempts, _read_days(text, whole.start)], _end)
    if found and found.end == whole.stop:
        return found.value
    if (relative := _relative(whole, near)) is not None:
        return relative
    raise _refusal(whole, next(iter(starts)), found)


def _refusal(whole: WholeText, at: int, found: Reading[Period] | None) -> ParseError:
    if (day := points.read_day(whole.text, at)) and day.end == whole.stop:
        return whole.error("date-for-a-period", at)
    for read in _POINTS:
        point = read(whole.text, at)
        if point is not None and value_of(point) is None:
            return impossible(whole, point)
    return explain_refusal(whole, _EXPECTED, at, None if found is None else found.end)


def _read_days(text: str, at: int) -> Reading[Period] | None:
    """Read a range or a list of days, which needs no cue here."""
    before = match_lead().match(text, at)
    start = before.end() if before else at
    point = points.read_day(text, start)
    if point is None:
        return spans.read_leading_days(text, start)
    return spans.read_on(text, point)


def _relative(whole: WholeText, near: date | None) -> Period | None:
    """Read "năm nay", "quý này"; ``None`` if the text is nothing like that."""
    reading = find_relatives.read_relative(whole.text, whole.start)
    if reading is None or reading.end != whole.stop:
        return None
    if reading.value.unit is TimeUnit.DAY:
        raise whole.error("finer-than-a-period", reading.start)
    if near is None:
        raise whole.error("period-needs-near", reading.start)
    value = resolve_near(whole, reading.value, near, "period-out-of-years")
    return value if isinstance(value, Period) else None


def _end(reading: Reading[Period]) -> int:
    return reading.end
