"""Find quantities in words: "sáu triệu con giống", "hàng nghìn", "nhiều tập thể".

Number words below twenty are left alone, since each is another word too.  Two digits
before a power of ten are a range ("hai ba trăm"), unless they could be one figure or
the word for "year"; then they are left alone, and no part of them is read.
"""

import re
from functools import cache, lru_cache
from typing import Final

from coordination.model.quantity import Comparator, Quantity
from coordination.parsers.common.phrases import alternatives, last_word, plain
from coordination.parsers.common.pieces import words
from coordination.parsers.common.reading import Reading
from coordination.parsers.common.unit import Units, rate, read_units
from coordination.parsers.quantities.counted import (
    Counted,
    read_counted,
    read_extent,
    read_quantity_of,
    value_of,
)
from coordination.parsers.quantities.extent import read_orders, read_pair, read_range
from coordination.parsers.quantities.judge_quantities import change_before
from coordination.tables.number_words import (
    BILLION,
    HUNDRED,
    SCALES,
    SPOKEN_DIGITS,
    TEN,
    TENS,
)
from coordination.tables.quantity_words import ORDERS, VAGUE_IN_TEXT
from coordination.tables.units import COUNTED

#: The words that each reader is to be asked about, at their first letter.
WORDS_TRIGGERS: Final = (TENS, HUNDRED, "chục", *SCALES, *BILLION)
ORDER_TRIGGERS: Final = tuple(sorted(ORDERS - {"cả"}))
VAGUE_TRIGGERS: Final = tuple(sorted(VAGUE_IN_TEXT))

_DIGITS_IN_WORDS: Final = frozenset({*SPOKEN_DIGITS, TEN})

#: At most three digits precede the first word that triggers: "mười ba tỷ".
_LONGEST_WORDS: Final = 24


def read_words(text: str, at: int) -> Reading[Quantity] | None:
    """Read the quantity in words with one of `WORDS_TRIGGERS` at ``at``.

    >>> read_words("gần sáu triệu con giống", 8).value.amount
    Decimal('6000000')
    """
    if last_word(text, at).lower() not in _DIGITS_IN_WORDS:
        return None
    before = _number_words().search(text, max(0, at - _LONGEST_WORDS), at)
    start = before.start() if before else at
    while start < at:
        counted = _read_words(text, start, at)
        if counted is not None:
            if _decade().search(text, max(0, start - _LONGEST_WORDS), start):
                return None
            first = _first_end().search(text, max(0, start - _LONGEST_WORDS), start)
            if first is not None:
                start = first.start()
                counted = read_extent(text, read_range(text, start))
            return counted and read_quantity_of(text, start, counted)
        if not _year_word().match(text, start):
            return None  # "hai ba nghìn" are not three thousand
        start = text.find(" ", start) + 1
    return None


def _read_words(text: str, start: int, at: int) -> Counted | None:
    """Read number words from ``start`` that reach over ``at``."""
    if _scale().search(text, max(0, start - _LONGEST_WORDS), start):
        return None
    opened = text[start - 1 : start] == "("
    if opened and _digits().search(text, max(0, start - 8), start):
        return None  # "100.000 (một trăm nghìn)" is one figure
    pair = read_pair(text, start)
    if pair and pair.end > at:
        year = _year_word().search(text, start, at)
        return None if year else read_extent(text, pair)
    counted = read_counted(text, start)
    return counted if counted and counted.end > at else None


def read_order(text: str, at: int) -> Reading[Quantity] | None:
    """Read the order of magnitude that begins at ``at`` with one of `ORDER_TRIGGERS`.

    >>> str(read_order("hàng nghìn khẩu hiệu", 0).value)
    'magnitude 1000 khẩu hiệu'
    """
    orders = read_orders(text, at)
    if orders is None:
        return None
    low, upper, end = orders
    units, end = read_units(text, end) or ((), end)
    change = change_before(text, at, last_word(text, at))
    return Reading(value_of(low, "magnitude", units, change, upper), at, end)


def read_vague(text: str, at: int) -> Reading[Quantity] | None:
    """Read the vague quantity that begins at ``at`` with one of `VAGUE_TRIGGERS`.

    >>> str(read_vague("nhiều tập thể, cá nhân", 0).value)
    'nhiều tập thể, cá nhân'
    >>> read_vague("nhiều hơn", 0) is None
    True
    """
    found = _vague().match(text, at)
    counted = read_units(text, found.end()) if found else None
    if found is None or counted is None or counted[0][0].lower() not in COUNTED:
        return None
    units, end = counted
    return Reading(_vague_value(plain(found[0]), units), at, end)


@lru_cache(maxsize=256)
def _vague_value(words: str, units: Units) -> Quantity:
    counted, per = rate(units)
    return Quantity(comparator=Comparator.VAGUE, words=words, units=counted, per=per)


@cache
def _number_words() -> re.Pattern[str]:
    """Match number words up to the end."""
    words = alternatives([*SPOKEN_DIGITS, TEN])
    return re.compile(rf"(?<!\w)(?:{words} {{1,3}}){{1,3}}\Z", re.IGNORECASE)


@cache
def _digits() -> re.Pattern[str]:
    return re.compile(r"[0-9] {0,3}\( {0,3}\Z")


@cache
def _scale() -> re.Pattern[str]:
    """Match the last word of a number that goes on."""
    words = alternatives(WORDS_TRIGGERS)
    return re.compile(rf"(?<!\w){words} {{1,3}}\Z", re.IGNORECASE)


@cache
def _vague() -> re.Pattern[str]:
    return re.compile(f"{words(*VAGUE_IN_TEXT)}(?= )")


@cache
def _year_word() -> re.Pattern[str]:
    """Match the word that is five and "year": "mỗi năm ba trăm hộ"."""
    return re.compile(r"(?<!\w)năm(?!\w)", re.IGNORECASE)


@cache
def _decade() -> re.Pattern[str]:
    """Match what makes a decade of a number: "những năm sáu mươi"."""
    return re.compile(
        r"(?<!\w)(?:(?:những|các) {1,3}năm|thập {1,3}(?:niên|kỷ|kỉ)) {1,3}\Z",
        re.IGNORECASE,
    )


@cache
def _first_end() -> re.Pattern[str]:
    """Match the lower end of a range in words: "hai đến"."""
    words = alternatives([*SPOKEN_DIGITS, TEN, *WORDS_TRIGGERS])
    joined = " {0,3}(?:-| (?:đến|tới|hoặc|hay) ) {0,3}"
    chain = rf"{words}(?: {{1,3}}{words}){{0,3}}"
    return re.compile(rf"(?<!\w){chain}{joined}\Z", re.IGNORECASE)
