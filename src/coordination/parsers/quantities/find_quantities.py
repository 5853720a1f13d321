"""Find quantities in running text, where most digits are none.

Grammar::

    quantity = [comparator] figure units | [comparator] large-figure | order [units]
             | vague counted-units

Units are those of the table (see `unit`).  A figure without a known unit counts only
if nothing but an amount is written like that: "24.550", "150 triệu", "sáu triệu".
Vague words need a known noun, so that "nhiều" is no adverb.

Digits are left alone where they are not an amount or not all of it: after a word
that numbers things ("Ban Chỉ đạo 35", "Điều 5", "năm 2023", "Zone 1"), in a range
("10 - 15 người", "từ 5 đến 10%"), as the year of a year ("2023 cán bộ").  "Trên 5
huyện" may mean in five districts and "cao hơn 5%" higher by 5 %: neither is taken.
Number words below twenty are left alone as well, since each is another word too.
"""

import re
from decimal import Decimal
from functools import cache, lru_cache
from typing import Final, NamedTuple

from coordination.model.quantity import Change, Comparator, Quantity
from coordination.parsers.common.numerals import read_multiplier
from coordination.parsers.common.phrases import alternatives, last_word, plain
from coordination.parsers.common.reading import Reading
from coordination.parsers.common.unit import Units, rate, read_units
from coordination.parsers.quantities.figure import Figure, read_figure
from coordination.parsers.quantities.judge_quantities import (
    change_before,
    goes_on,
    is_date,
    is_doubtful,
    is_tied,
    is_time,
    may_continue,
    read_lead,
    stands_alone,
)
from coordination.tables.number_words import (
    BILLION,
    HUNDRED,
    SCALES,
    SPOKEN_DIGITS,
    TEN,
    TENS,
)
from coordination.tables.quantity_words import BOUNDS, ORDERS, VAGUE_IN_TEXT
from coordination.tables.units import COUNTED

#: The words that each reader is to be asked about, at their first letter.
WORDS_TRIGGERS: Final = (TENS, HUNDRED, *SCALES, *BILLION)
ORDER_TRIGGERS: Final = tuple(sorted(ORDERS - {"cả"}))
VAGUE_TRIGGERS: Final = tuple(sorted(VAGUE_IN_TEXT))

_DIGITS_IN_WORDS: Final = frozenset({*SPOKEN_DIGITS, TEN})

#: Three digits at most stand before the first word that triggers: "mười ba tỷ".
_LONGEST_WORDS: Final = 24


class Counted(NamedTuple):
    """A figure and what it counts.

    Attributes:
        figure: The figure.
        units: Its units; empty where they are not known.
        end: Where the units end, or the figure without.
    """

    figure: Figure
    units: Units
    end: int


def read_quantity(text: str, at: int) -> Reading[Quantity] | None:
    """Read the quantity whose digits begin at ``at``.

    >>> text = "có hơn 3.120 tờ rơi, video được gửi"
    >>> found = read_quantity(text, 7)
    >>> str(found.value), text[found.start : found.end]
    ('more-than 3120 tờ rơi, video', 'hơn 3.120 tờ rơi, video')
    >>> read_quantity("Ban Chỉ đạo 35 tỉnh", 12) is None
    True
    """
    if is_tied(text, at):
        return None
    counted = _read_counted(text, at)
    return None if counted is None else _quantity(text, at, counted)


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
        counted = _read_counted(text, start)
        if counted and counted.end > at:
            inside = _scale().search(text, max(0, start - _LONGEST_WORDS), start)
            return None if inside else _quantity(text, start, counted)
        start = text.find(" ", start) + 1
    return None


def read_order(text: str, at: int) -> Reading[Quantity] | None:
    """Read the order of magnitude that begins at ``at`` with one of `ORDER_TRIGGERS`.

    >>> str(read_order("hàng nghìn khẩu hiệu", 0).value)
    'magnitude 1000 khẩu hiệu'
    """
    found = _order().match(text, at)
    size = read_multiplier(text, found.end()) if found else None
    if size is None:
        return None
    units, end = read_units(text, size[1]) or ((), size[1])
    change = change_before(text, at, last_word(text, at))
    return Reading(_value(Decimal(size[0]), "magnitude", units, change), at, end)


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


def _read_counted(text: str, at: int) -> Counted | None:
    """Read the figure at ``at`` with its known units; plain digits need some."""
    found = read_figure(text, at)
    if found is None:
        return None
    figure, end = found
    units, end = read_units(text, end) or ((), end)
    if not (units or figure.grouped or figure.scaled):
        return None
    return Counted(figure, units, end)


def _quantity(text: str, at: int, counted: Counted) -> Reading[Quantity] | None:
    """Judge what is counted at ``at`` by what stands around it."""
    figure, units, end = counted
    unfinished = may_continue(text, end)
    if is_doubtful(figure, units) or is_date(text, units, end):
        return None
    if unfinished and goes_on(text, end):
        return None
    start, code, change = at, None, None
    if not stands_alone(text, at):
        lead = read_lead(text, at, figure, units)
        if lead is None:
            return None
        start, code, change = lead
    if code is None:
        if is_time(figure, units):
            return None
        code = "exact"
        if unfinished and (bound := _bound().match(text, end)):
            code, end = BOUNDS[plain(bound[0])], bound.end()
    return Reading(_value(figure.amount, code, units, change), start, end)


@lru_cache(maxsize=1024)
def _value(
    amount: Decimal, code: str, units: tuple[str, ...], change: Change | None
) -> Quantity:
    """Build a value once: what is counted in a text is counted again."""
    counted, per = rate(units)
    return Quantity(
        amount=amount,
        comparator=Comparator(code),
        units=counted,
        per=per,
        change=change,
    )


@lru_cache(maxsize=256)
def _vague_value(words: str, units: tuple[str, ...]) -> Quantity:
    counted, per = rate(units)
    return Quantity(comparator=Comparator.VAGUE, words=words, units=counted, per=per)


@cache
def _number_words() -> re.Pattern[str]:
    """Match number words up to the end."""
    words = alternatives([*SPOKEN_DIGITS, TEN])
    return re.compile(rf"(?<!\w)(?:{words} {{1,3}}){{1,3}}\Z", re.IGNORECASE)


@cache
def _scale() -> re.Pattern[str]:
    """Match the last word of a number that goes on."""
    words = alternatives(WORDS_TRIGGERS)
    return re.compile(rf"(?<!\w){words} {{1,3}}\Z", re.IGNORECASE)


@cache
def _order() -> re.Pattern[str]:
    return re.compile(f"{alternatives(ORDERS)}(?= )", re.IGNORECASE)


@cache
def _vague() -> re.Pattern[str]:
    return re.compile(f"{alternatives(VAGUE_IN_TEXT)}(?= )", re.IGNORECASE)


@cache
def _bound() -> re.Pattern[str]:
    return re.compile(f" {{1,3}}{alternatives(BOUNDS)}(?!\\w)", re.IGNORECASE)
