"""Dates, months, quarters and years in words of a language, for people."""

from collections.abc import Sequence
from typing import Final

from coordination.diagnostics.diagnostic import Language
from coordination.model.partial_date import PartialDate
from coordination.model.period import Member

MONTHS: Final = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_PARTS_OF_YEAR: Final[dict[Language, dict[int, str]]] = {
    "vi": {
        33: "quý I",
        34: "quý II",
        35: "quý III",
        36: "quý IV",
        40: "6 tháng đầu năm",
        41: "6 tháng cuối năm",
    },
    "en": {
        33: "first quarter",
        34: "second quarter",
        35: "third quarter",
        36: "fourth quarter",
        40: "first half",
        41: "second half",
    },
}
_UNKNOWN: Final[dict[Language, str]] = {
    "vi": " (không rõ năm)",
    "en": " (year unknown)",
}
_AND: Final[dict[Language, str]] = {"vi": " và ", "en": " and "}


def date_in_words(value: PartialDate, language: Language) -> str:
    """Write a date, a month or a year.

    >>> date_in_words(PartialDate(2024, 6, 15), "vi")
    'ngày 15/6/2024'
    >>> date_in_words(PartialDate(2024, 6), "en")
    'June 2024'
    """
    return _without_year(value, language) + _year(value, language)


def member_in_words(value: Member, language: Language) -> str:
    """Write a date, a quarter or a half of a year."""
    if isinstance(value, PartialDate):
        return date_in_words(value, language)
    part = _PARTS_OF_YEAR[language][value.code]
    if value.year is None:
        return part + _UNKNOWN[language]
    if language == "en":
        return f"{part} of {value.year}"
    return f"{part}{'/' if part.startswith('quý') else ' '}{value.year}"


def day_in_words(month: int, day: int | None, language: Language) -> str:
    """Write a day or a month of every year.

    >>> day_in_words(7, 20, "vi"), day_in_words(7, 20, "en")
    ('ngày 20/7', '20 July')
    """
    return _without_year(PartialDate(month=month, day=day), language)


def joined(words: Sequence[str], language: Language) -> str:
    """Join ``words`` with commas, and the last with "và" or "and".

    >>> joined(["a", "b", "c"], "en")
    'a, b and c'
    """
    *before, last = words
    return f"{', '.join(before)}{_AND[language]}{last}" if before else last


def _without_year(value: PartialDate, language: Language) -> str:
    if value.month is None:
        return "năm " if language == "vi" else ""
    if language == "en":
        month = MONTHS[value.month - 1]
        return month if value.day is None else f"{value.day} {month}"
    if value.day is None:
        return f"tháng {value.month}"
    return f"ngày {value.day}/{value.month}"


def _year(value: PartialDate, language: Language) -> str:
    if value.year is None:
        return _UNKNOWN[language]
    if value.month is None:
        return str(value.year)
    return f"/{value.year}" if language == "vi" else f" {value.year}"
