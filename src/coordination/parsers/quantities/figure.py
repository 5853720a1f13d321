"""Read figures: digits with their multipliers, or number words.

Grammar::

    figure  = chain | cardinal                        number words, see `number_words`
    chain   = digits ["(" cardinal ")"] [multiplier {[","] digits multiplier} ["rưỡi"]]
    digits  = (1 to 3 digits {"." 3 digits} | 1 to 15 digits) ["," 1 to 6 digits]

A dot groups thousands and a comma opens decimals, as the country writes them.
Multipliers fall along a chain ("2 tỷ 300 triệu"); words in parentheses repeat the
digits and have to agree with them, as on a receipt: "250 (hai trăm năm mươi) triệu".
"""

import re
from decimal import Decimal
from functools import cache, lru_cache
from typing import Final, NamedTuple

from coordination.model.plain_decimal import plain_text
from coordination.parsers.common.numerals import read_cardinal, read_multiplier
from coordination.parsers.common.phrases import alternatives
from coordination.tables.number_words import HALF

#: Digits and the decimals behind them, in two groups.
DIGITS: Final = (
    r"(?!0[0-9]{3})"  # a code or a telephone
    r"([0-9]{1,3}(?:\.[0-9]{3}){1,4}|[0-9]{1,15})(?:,([0-9]{1,6}))?"
)
_DIGITS_OF_A_GROUP: Final = 3
#: The signs after digits if a repetition or a multiplier may follow.
_BEFORE_MORE: Final = (" ", "(")


class Figure(NamedTuple):
    """An amount and how it is written.

    Attributes:
        amount: The amount, in ones.
        grouped: Dots group its thousands, so that it is not a name or an ordinal.
        scaled: A word such as "triệu" multiplies it, or it is all in words.
        doubtful: Exactly three digits follow a comma: in English these would be
            thousands.
    """

    amount: Decimal
    grouped: bool = False
    scaled: bool = False
    doubtful: bool = False


def read_figure(text: str, at: int) -> tuple[Figure, int] | None:
    """Read the figure that begins at ``at``, and return where it ends.

    >>> read_figure("24.550 tin", 0)
    (Figure(amount=Decimal('24550'), grouped=True, scaled=False, doubtful=False), 6)
    >>> read_figure("2,5 nghìn tỷ đồng", 0)[0].amount, read_figure("24,55.1", 0)
    (Decimal('2500000000000'), None)
    """
    found = _digits().match(text, at)
    if found is None:
        words = None if text[at : at + 1].isdecimal() else read_cardinal(text, at)
        return words and (Figure(Decimal(words[0]), scaled=True), words[1])
    figure, end = of_digits(found[1], found[2]), found.end()
    after = text[end : end + 1]
    if after not in _BEFORE_MORE and not after.isalpha():
        return figure, end
    if "(" in text[end : end + 4]:
        repeated = _skip_repetition(text, end, figure.amount)
        if repeated is None:
            return None
        end = repeated
    multiplier = read_multiplier(text, end)
    if multiplier is None:
        return figure, end
    amount, end = _read_chain(text, figure.amount, *multiplier)
    return Figure(Decimal(plain_text(amount)), figure.grouped, scaled=True), end


@lru_cache(maxsize=1024)
def of_digits(whole: str, fraction: str | None) -> Figure:
    """Return the figure of digits as printed, built once.

    >>> of_digits("1", "500").doubtful, of_digits("0", "500").doubtful
    (True, False)
    """
    grouped = "." in whole
    whole = whole.replace(".", "")
    if fraction is None:
        return Figure(Decimal(whole), grouped)
    doubtful = len(fraction) == _DIGITS_OF_A_GROUP >= len(whole) and whole[0] != "0"
    return Figure(Decimal(f"{whole}.{fraction}"), grouped, doubtful=doubtful)


def _skip_repetition(text: str, at: int, amount: Decimal) -> int | None:
    """Skip the amount said again in words; ``None`` where it is another amount."""
    opened = _opening().match(text, at)
    words = read_cardinal(text, opened.end()) if opened else None
    if words is None or not text.startswith(")", words[1]):
        return at
    return words[1] + 1 if words[0] == amount else None


def _read_chain(text: str, amount: Decimal, scale: int, at: int) -> tuple[Decimal, int]:
    """Multiply ``amount``, and add what follows with a smaller multiplier."""
    amount *= scale
    for _ in range(3):  # tỷ, triệu, nghìn
        more = _next_digits().match(text, at)
        multiplier = read_multiplier(text, more.end()) if more else None
        if more is None or multiplier is None or multiplier[0] >= scale:
            break
        amount += int(more[1]) * multiplier[0]
        scale, at = multiplier
    half = None if amount % scale else _half().match(text, at)
    return (amount + Decimal(scale) / 2, half.end()) if half else (amount, at)


@cache
def _digits() -> re.Pattern[str]:
    """Match digits that are not a part of a date, range, ratio, number or code."""
    return re.compile(DIGITS + r"(?![.,:/]?[0-9]| ?- ?[0-9]|[-/][^\W\d_])")


@cache
def _next_digits() -> re.Pattern[str]:
    return re.compile(r" {1,3}([0-9]{1,3})(?= )")


@cache
def _half() -> re.Pattern[str]:
    return re.compile(rf" {{1,3}}{alternatives(HALF)}(?!\w)", re.IGNORECASE)


@cache
def _opening() -> re.Pattern[str]:
    return re.compile(r" {0,3}\( {0,3}")
