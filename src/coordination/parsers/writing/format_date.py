"""Write dates."""

from typing import Literal, TypeAlias

from coordination.model.partial_date import PartialDate
from coordination.parsers.dates.parse_date import parse_date
from coordination.parsers.writing.read_back import check_words

Style: TypeAlias = Literal["official", "short"]


def format_date(value: PartialDate, style: Style = "official") -> str:
    """Write ``value``, as precise as it is.

    Days below 10 and the months 1 and 2 get a leading zero, the other months none
    (Decree 30/2020/NĐ-CP, appendix I, part II, section I.4; for bodies of the
    Party, Guideline 36-HD/VPTW and its successors).

    >>> format_date(PartialDate(year=2020, month=3, day=5))
    'ngày 05 tháng 3 năm 2020'
    >>> format_date(PartialDate(year=2020, month=3, day=5), "short")
    '05/3/2020'
    >>> format_date(PartialDate(month=2)), format_date(PartialDate(year=2024))
    ('tháng 02', 'năm 2024')

    Raises:
        InvalidValueError: No words of the reader mean it: a year before 1000 or
            after 2999.
    """
    return check_words(write_date(value, style), value, parse_date)


def write_date(value: PartialDate, style: Style) -> str:
    """Write ``value`` unchecked."""
    day = value.day and f"{value.day:02d}"
    month = value.month and padded_month(value.month)
    if style == "short" and (day or (month and value.year)):
        return "/".join(str(part) for part in (day, month, value.year) if part)
    parts = {"ngày": day, "tháng": month, "năm": value.year}
    return " ".join(f"{word} {part}" for word, part in parts.items() if part)


def padded_month(month: int) -> str:
    """Write the number of a month.

    >>> padded_month(2), padded_month(3), padded_month(12)
    ('02', '3', '12')
    """
    return f"{month:02d}" if month < 3 else str(month)  # noqa: PLR2004 the rule says 1, 2
