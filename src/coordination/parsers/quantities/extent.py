"""Read two figures that make one amount: the ends of a range, a part and its whole.

Grammar::

    range = end ["-" | "đến" | "tới"] end           "5-7", "40% đến 50", "5 đến 7 tỷ"
          | whole ("hoặc" | "hay") next-whole       "2 hoặc 3"
          | digit next-digit ("trăm" | "chục" | "mươi") [multiplier]    "hai ba trăm"
    share = digits "/" digits                       "98/100"

A scale behind the second end counts for both ("5-7 tỷ", "hai đến ba trăm") where the
first is the smaller of the two as printed and has no scale of its own.  What could be
meant otherwise is not read: "500 đến 1 triệu", "hai trăm đến ba trăm nghìn".
"""

import re
from decimal import Decimal
from functools import cache
from typing import Final, NamedTuple

from coordination.model.plain_decimal import plain_text
from coordination.parsers.common.numerals import read_cardinal, read_multiplier
from coordination.parsers.common.phrases import alternatives
from coordination.parsers.common.pieces import either_case, words
from coordination.parsers.common.unit import Units, read_units
from coordination.parsers.quantities.figure import (
    DIGITS,
    Figure,
    of_digits,
    read_figure,
)
from coordination.tables.number_words import (
    DIGITS as DIGIT_WORDS,
)
from coordination.tables.number_words import (
    MULTIPLIERS,
    TENS,
    TENTHS_OF_SCALES,
)
from coordination.tables.quantity_words import ORDERS

#: From here on a multiplier can be left out at the first end.
_FIRST_SCALE: Final = 1000
#: The last letters of "đến", "tới", "hoặc", "hay".
_ENDS_OF_JOINTS: Final = ("ến", "ới", "ặc", "ay")
#: A whole this small is a fraction: 2/3 are two thirds, not two of three.
_LAST_FRACTION: Final = 5
_TENS: Final = {**TENTHS_OF_SCALES, TENS: 10}
#: Neighbours are said together, and "năm bảy": five to seven.
_ALSO_SAID_TOGETHER: Final = frozenset({(5, 7)})


class Extent(NamedTuple):
    """Two figures that make one amount.

    Attributes:
        low: The lower end, or the part.
        high: The upper end, or the whole.
        units: The units of the lower end, where it has its own.
        end: Where the second figure ends.
    """

    low: Figure
    high: Figure
    units: Units
    end: int


class _End(NamedTuple):
    """One end of a range: its figure as printed, and what multiplies it."""

    printed: Decimal
    scale: int
    figure: Figure
    end: int


def joint_ahead(text: str, at: int) -> str | None:
    """Return what may join the figure at ``at`` to a second one: "-" or "/".

    >>> joint_ahead("5 đến 7 %", 0), joint_ahead("3/5 xã", 0), joint_ahead("5 xã", 0)
    ('-', '/', None)
    """
    found = _ahead().match(text, at)
    return found and (found[1] or "-")


def read_range(text: str, at: int) -> Extent | None:
    """Read the two ends of the range whose first figure begins at ``at``.

    >>> found = read_range("5-7 tỷ đồng", 0)
    >>> found.low.amount, found.high.amount, found.end
    (Decimal('5000000000'), Decimal('7000000000'), 6)
    >>> read_range("500 đến 1 triệu đồng", 0) is None
    True
    """
    first = _first_end(text, at)
    if first is None:
        return None
    units, end = read_units(text, first.end) or ((), first.end)
    joint = _joint().match(text, end)
    second = _second_end(text, joint.end()) if joint else None
    if joint is None or second is None:
        return None
    low = _shared(first, second, units)
    if low is None or low.amount >= second.figure.amount:
        return None
    if joint[1] and not _are_neighbours(first, second):
        return None
    return Extent(low, second.figure, units, second.end)


def read_pair(text: str, at: int) -> Extent | None:
    """Read two digits in words that are said together before a power of ten.

    >>> found = read_pair("hai ba trăm hộ", 0)
    >>> found.low.amount, found.high.amount
    (Decimal('200'), Decimal('300'))
    >>> read_pair("hai ba nghìn hộ", 0) is None  # 23,000 as well
    True
    """
    found = _pair().match(text, at)
    if found is None:
        return None
    digits = DIGIT_WORDS[found[1].lower()], DIGIT_WORDS[found[2].lower()]
    if digits[1] != digits[0] + 1 and digits not in _ALSO_SAID_TOGETHER:
        return None
    size, end = _TENS[found[3].lower()], found.end()
    if more := read_multiplier(text, end):
        size, end = size * more[0], more[1]
    if not digits[0] or read_cardinal(text, end):
        return None
    low, high = (Figure(Decimal(one * size), scaled=True) for one in digits)
    return Extent(low, high, (), end)


def read_share(text: str, at: int) -> Extent | None:
    """Read a part and its whole: "98/100"; ``None`` where it is a fraction.

    >>> found = read_share("98/100 xã", 0)
    >>> found.low.amount, found.high.amount, found.end
    (Decimal('98'), Decimal('100'), 6)
    >>> read_share("2/3 đại biểu", 0), read_share("28/2", 0), read_share("5/2023", 0)
    (None, None, None)
    """
    found = _share().match(text, at)
    if found is None:
        return None
    low, high = of_digits(found[1]), of_digits(found[2])
    part = low.amount < high.amount
    if (
        high.like_year
        or low.amount > high.amount
        or (part and high.amount <= _LAST_FRACTION)
    ):
        return None
    return Extent(low, high, (), found.end())


def read_orders(text: str, at: int) -> tuple[Decimal, Decimal | None, int] | None:
    """Read an order of magnitude, or the two ends of a range of such.

    >>> read_orders("vài chục đến vài trăm triệu đồng", 0)
    (Decimal('10000000'), Decimal('100000000'), 27)
    >>> read_orders("hàng nghìn khẩu hiệu", 0)
    (Decimal('1000'), None, 10)
    """
    first = _one_order(text, at)
    if first is None:
        return None
    joint = _joint().match(text, first[1])
    second = _one_order(text, joint.end()) if joint else None
    if joint is None or second is None:
        return Decimal(first[0]), None, first[1]
    (low, _), (high, end) = first, second
    tenth = text[joint.end() : end].lower().split()[1]
    scale = high // _TENS.get(tenth, high)
    if low < _FIRST_SCALE <= scale < high:
        low *= scale
    return (Decimal(low), Decimal(high), end) if low < high else None


def _one_order(text: str, at: int) -> tuple[int, int] | None:
    found = _order().match(text, at)
    return read_multiplier(text, found.end()) if found else None


def _first_end(text: str, at: int) -> _End | None:
    found = _digits().match(text, at)
    if found is None:
        return None if text[at : at + 1].isdecimal() else _end_in_words(text, at)
    return _scaled(text, of_digits(found[1]), found.end())


def _second_end(text: str, at: int) -> _End | None:
    """Read the second end by the full grammar of figures."""
    found, whole = _digits().match(text, at), read_figure(text, at)
    if whole is None:
        return None
    if found is None:
        return _end_in_words(text, at)
    end = _scaled(text, of_digits(found[1]), found.end())
    return end if (end.figure.amount, end.end) == (whole[0].amount, whole[1]) else None


def _scaled(text: str, printed: Figure, at: int) -> _End:
    more = read_multiplier(text, at)
    if more is None:
        return _End(printed.amount, 1, printed, at)
    amount = Decimal(plain_text(printed.amount * more[0]))
    figure = Figure(amount, printed.grouped, scaled=True)
    return _End(printed.amount, more[0], figure, more[1])


def _end_in_words(text: str, at: int) -> _End | None:
    found = read_cardinal(text, at)
    if found is None:
        return None
    value, end = found
    words = text[at:end].lower().split()
    while words and words[-1] in MULTIPLIERS:
        words.pop()
    printed = read_cardinal(" ".join(words))
    if printed is None or printed[0] == 0 or value % printed[0]:
        return None
    return _End(
        Decimal(printed[0]),
        value // printed[0],
        Figure(Decimal(value), scaled=True),
        end,
    )


def _shared(first: _End, second: _End, units: Units) -> Figure | None:
    """Return the lower end in ones; ``None`` where its scale is not sure."""
    if first.scale == second.scale:
        return first.figure
    if first.scale > 1:
        unsure = first.scale < _FIRST_SCALE <= second.scale
        return None if unsure else first.figure
    if units or first.figure.grouped:
        return first.figure
    if first.printed >= second.printed:
        return None
    amount = Decimal(plain_text(first.printed * second.scale))
    return Figure(amount, first.figure.grouped, scaled=True)


def _are_neighbours(first: _End, second: _End) -> bool:
    return second.printed - first.printed == 1


@cache
def _digits() -> re.Pattern[str]:
    return re.compile(DIGITS + "(?![.,:/]?[0-9])")


@cache
def _order() -> re.Pattern[str]:
    return re.compile(f"{alternatives(ORDERS)}(?= )", re.IGNORECASE)


@cache
def _ahead() -> re.Pattern[str]:
    """Match a figure with whatever unit, and the beginning of a second one.

    The group is the slash of a share.  Mostly no second figure is near that a sign or
    the last letters of such a word precede: this is looked for first.
    """
    words_of_it = r"[^0-9\n.,;:()]{1,60}+"
    near = f"{words_of_it}(?:[23](?=[ -]){words_of_it})?"
    ends = (*(f"(?<={either_case(a)}{either_case(b)} )" for a, b in _ENDS_OF_JOINTS),)
    second = f"(?:(?<=-)|(?<=[- ] )|{'|'.join(ends)})[0-9]"
    unit = r"(?: ?%| ?[^\W\d_]{1,12}+[23]?)?(?: {1,3}[^\W\d_]{1,12}+){0,2}?"
    until = f" {{0,3}}(?:- {{0,3}}| {words('đến', 'tới')} {{1,3}})"
    either = f" {{1,3}}{words('hoặc', 'hay')} {{1,3}}"
    return re.compile(
        "[0-9.,]{1,28}+(?: ?(/) ?[0-9]"
        f"|(?={near}{second})(?:{unit}{until}|{either})[0-9])"
    )


_JOINT: Final = " {0,3}(?:- {0,3}| (?:đến|tới|(hoặc|hay)) {1,3})"


@cache
def _joint() -> re.Pattern[str]:
    return re.compile(_JOINT, re.IGNORECASE)


@cache
def _pair() -> re.Pattern[str]:
    digit = f"({alternatives(DIGIT_WORDS)[3:-1]})"
    return re.compile(
        rf"{digit} {{1,3}}{digit} {{1,3}}({'|'.join(_TENS)})(?!\w)", re.IGNORECASE
    )


@cache
def _share() -> re.Pattern[str]:
    one = DIGITS.removeprefix("(?!0[0-9]{3})")
    behind = r"(?![.,:/]?[0-9]| ?[-/])(?=[ ]{1,3}[^\W\d_])"
    return re.compile(rf"{one} ?/ ?{one}{behind}")
