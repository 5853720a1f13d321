"""Dates, periods, recurrences and quantities in words, for people who read a record.

These words are for reading only: the record itself contains EDTF, RFC 5545 and plain
decimals.  Nothing becomes more exact, and what is not known says so.
"""

from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import Any, Final

from coordination.adapters.recurrence_words import recurrence_in_words
from coordination.adapters.time_in_words import date_in_words, joined, member_in_words
from coordination.diagnostics.diagnostic import Language
from coordination.model.due import Due
from coordination.model.partial_date import PartialDate
from coordination.model.period import Period, SubYear
from coordination.model.plain_decimal import plain_text
from coordination.model.quantity import Change, Comparator, Quantity
from coordination.model.recurrence import Recurrence

_COMPARATORS: Final[dict[Language, dict[Comparator, str]]] = {
    "vi": {
        Comparator.MORE_THAN: "hơn ",
        Comparator.NEARLY: "gần ",
        Comparator.ABOUT: "khoảng ",
        Comparator.AT_LEAST: "ít nhất ",
        Comparator.AT_MOST: "không quá ",
        Comparator.MAGNITUDE: "cỡ hàng ",
    },
    "en": {
        Comparator.MORE_THAN: "more than ",
        Comparator.NEARLY: "nearly ",
        Comparator.ABOUT: "about ",
        Comparator.AT_LEAST: "at least ",
        Comparator.AT_MOST: "at most ",
        Comparator.MAGNITUDE: "of the order of ",
    },
}
_CHANGES: Final[dict[Language, dict[Change, str]]] = {
    "vi": {Change.UP: "tăng ", Change.DOWN: "giảm ", Change.OVER: "vượt "},
    "en": {Change.UP: "up by ", Change.DOWN: "down by ", Change.OVER: "above by "},
}
#: Between thousands, and before decimals.
_MARKS: Final[dict[Language, tuple[str, str]]] = {"vi": (".", ","), "en": (",", ".")}
_OF: Final[dict[Language, str]] = {"vi": " trên ", "en": " of "}
_PER: Final[dict[Language, str]] = {"vi": "/", "en": " per "}
_AGAINST: Final[dict[Language, str]] = {"vi": " so với ", "en": " against "}


def in_words(value: object, language: Language) -> str:
    """Write ``value`` in words of ``language``; another value as its text.

    >>> in_words(Period.from_edtf("2021/2025"), "vi")
    'từ năm 2021 đến năm 2025'
    >>> in_words(PartialDate(month=2, day=23), "en")
    '23 February (year unknown)'
    """
    write = _WRITERS.get(type(value))
    return str(value) if write is None else write(value, language)


def _period(value: Period, language: Language) -> str:
    if not value.is_range:
        return joined([member_in_words(one, language) for one in value.dates], language)
    start = value.start and date_in_words(value.start, language)
    end = value.end and date_in_words(value.end, language)
    if language == "vi":
        if end is None:
            return f"từ {start} (không nêu ngày kết thúc)"
        return f"đến {end}" if start is None else f"từ {start} đến {end}"
    if end is None:
        return f"from {start} (no end stated)"
    return f"until {end}" if start is None else f"from {start} to {end}"


def _quantity(value: Quantity, language: Language) -> str:
    units = ", ".join(value.units)
    gap = "" if not units or units.startswith("%") else " "
    before = _COMPARATORS[language].get(value.comparator, "")
    if value.change is not None:
        before = f"{_CHANGES[language][value.change]}{before}"
    per = f"{_PER[language]}{value.per}" if value.per else ""
    base = f"{_AGAINST[language]}{value.against}" if value.against else ""
    return f"{before}{_figure(value, language)}{gap}{units}{per}{base}"


def _figure(value: Quantity, language: Language) -> str:
    if value.amount is None:
        return value.words or ""
    upper = "" if value.upper is None else f"–{_number(value.upper, language)}"
    total = ""
    if value.total is not None:
        total = f"{_OF[language]}{_number(value.total, language)}"
    return f"{_number(value.amount, language)}{upper}{total}"


def _number(amount: Decimal, language: Language) -> str:
    """Write a figure with the marks of the language."""
    sign, digits = ("-", -amount) if amount < 0 else ("", amount)
    whole, _, part = plain_text(digits).partition(".")
    thousands, point = _MARKS[language]
    groups = [whole[max(0, at - 3) : at] for at in range(len(whole), 0, -3)]
    return f"{sign}{thousands.join(reversed(groups))}{point + part if part else ''}"


def _due(value: Due, language: Language) -> str:
    held: Sequence[Any] = (value.date, value.period, value.recurrence, value.event)
    return in_words(next(one for one in held if one is not None), language)


_WRITERS: Final[dict[type, Callable[[Any, Language], str]]] = {
    PartialDate: date_in_words,
    SubYear: member_in_words,
    Period: _period,
    Recurrence: recurrence_in_words,
    Quantity: _quantity,
    Due: _due,
}
