"""Write periods."""

from typing import Final

from coordination.model.partial_date import PartialDate
from coordination.model.period import QUARTERS, Member, Period, SubYear
from coordination.model.term import roman
from coordination.parsers.dates.parse_period import parse_period
from coordination.parsers.writing.format_date import Style, padded_month, write_date
from coordination.parsers.writing.read_back import check_words, no_words

_HALVES: Final = {40: "đầu", 41: "cuối"}
_IN_YEAR: Final = {"official": " năm ", "short": "/"}
_IN_MONTH: Final = {"official": " tháng ", "short": "/"}


def format_period(value: Period, style: Style = "official") -> str:
    """Write ``value``, as precise as it is.

    >>> format_period(Period.from_edtf("2021/2025"))
    'từ năm 2021 đến năm 2025'
    >>> format_period(Period.from_edtf("2021/2025"), "short")
    'năm 2021-2025'
    >>> format_period(Period.from_edtf("2023-34")), format_period(
    ...     Period.from_edtf("{2020,2021,2022}")
    ... )
    ('quý II năm 2023', 'năm 2020, 2021, 2022')

    What the period is called (nhiệm kỳ, giai đoạn, năm học) is not a part of it and
    is not written.  An open end is "trở đi": "đến nay" would say when it was written.

    Raises:
        InvalidValueError: No words of the reader mean it: an open start, a single
            day, a list of days in several months, a range that goes back or over
            centuries.
    """
    text = _range(value, style) if value.is_range else _list(value.dates, style)
    return check_words(text, value, parse_period)


def _range(value: Period, style: Style) -> str:
    start, end = value.start, value.end
    if start is None:
        raise no_words(value)
    if end is None:
        return f"từ {_headed(start, style)} trở đi"
    if style == "short" and _is_year(start) and _is_year(end):
        return f"năm {start.year}-{end.year}"
    return f"từ {_headed(start, style)} đến {_headed(end, style)}"


def _headed(value: PartialDate, style: Style) -> str:
    """Write the end of a range with the word for what it is."""
    text = write_date(value, style)
    if not text[0].isdigit():
        return text
    return f"ngày {text}" if value.day else f"tháng {text}"


def _is_year(value: PartialDate) -> bool:
    return value.month is None


def _list(members: tuple[Member, ...], style: Style) -> str:
    """Write a list of which all members are alike: "quý I, II năm 2023"."""
    numbers, frames = zip(*(_split(member, style) for member in members), strict=True)
    if len(set(frames)) > 1:
        raise no_words(Period.of(*members))
    word, rest = frames[0]
    return f"{word} {', '.join(numbers)}{rest}"


def _split(member: Member, style: Style) -> tuple[str, tuple[str, str]]:
    """Return the number of a member, the word before it and what follows it."""
    year = "" if member.year is None else f"{_IN_YEAR[style]}{member.year}"
    if isinstance(member, SubYear):
        if member.code in QUARTERS:
            return roman(member.code - min(QUARTERS) + 1), ("quý", year)
        return _HALVES[member.code], ("6 tháng", f" năm {member.year or ''}".rstrip())
    if member.month is None:
        return str(member.year), ("năm", "")
    month = padded_month(member.month)
    if member.day is None:
        return month, ("tháng", year)
    return f"{member.day:02d}", ("ngày", f"{_IN_MONTH[style]}{month}{year}")
