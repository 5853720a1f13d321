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
from coordination.parsers.common.pieces import either_case
from coordination.tables.number_words import HALF, MULTIPLIERS

#: Digits and the decimals behind them, in one group.
DIGITS: Final = (
    r"(?!0[0-9]{3})"  # a code or a telephone
    r"((?:[0-9]{1,3}+(?:\.[0-9]{3}){1,4}|[0-9]{1,15})(?:,[0-9]{1,6})?)"
)
_DIGITS_OF_A_GROUP: Final = 3
FIRST_YEAR: Final = 1900
LAST_YEAR: Final = 2100


class Figure(NamedTuple):
    """An amount and how it is written.

    Attributes:
        amount: The amount, in ones.
        grouped: Dots group its thousands, so that it is not a name or an ordinal.
        scaled: A word such as "triệu" multiplies it, or it is all in words.
        doubtful: Exactly three digits follow a comma: in English these would be
            thousands.
        like_year: It is of the size of a year, in plain digits.
    """

    amount: Decimal
    grouped: bool = False
    scaled: bool = False
    doubtful: bool = False
    like_year: bool = False


def read_figure(text: str, at: int) -> tuple[Figure, int] | None:
    """Read the figure that begins at ``at``, and return where it ends.

    >>> found, end = read_figure("24.550 tin", 0)
    >>> found.amount, found.grouped, found.scaled, end
    (Decimal('24550'), True, False, 6)
    >>> read_figure("2,5 nghìn tỷ đồng", 0)[0].amount, read_figure("24,55.1", 0)
    (Decimal('2500000000000'), None)
    """
    found = _digits().match(text, at)
    if found is None:
        words = None if text[at : at + 1].isdecimal() else read_cardinal(text, at)
        return words and (Figure(Decimal(words[0]), scaled=True), words[1])
    figure, end, more = of_digits(found[1]), found.end(), found[2]
    if more is None:
        return figure, end
    if more[-1:] == "(":
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
def of_digits(digits: str) -> Figure:
    """Return the figure of digits as printed, built once.

    >>> of_digits("1,500").doubtful, of_digits("0,500").doubtful
    (True, False)
    """
    grouped = "." in digits
    whole, comma, fraction = digits.replace(".", "").partition(",")
    amount = Decimal(f"{whole}.{fraction}" if comma else whole)
    doubtful = len(fraction) == _DIGITS_OF_A_GROUP >= len(whole) and whole[0] != "0"
    like_year = not grouped and FIRST_YEAR <= amount <= LAST_YEAR
    return Figure(amount, grouped, doubtful=doubtful, like_year=like_year)


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
    """Match digits that are not a part of a date, range, ratio, number or code.

    The second group says that a repetition or a multiplier may follow: it ends in a
    bracket, or in two letters that such a word may begin with.
    """
    first = either_case("".join(sorted({word[0] for word in MULTIPLIERS})))
    second = either_case("".join(sorted({word[1] for word in MULTIPLIERS})))
    more = rf"[^\S\n]{{0,3}}(?:\(|{first}{second})"
    alone = r"(?![.,:/]?[0-9]| ?- ?[0-9]|[-/][^\W\d_])"
    return re.compile(f"{DIGITS}{alone}(?=({more})?)")


@cache
def _next_digits() -> re.Pattern[str]:
    return re.compile(r" {1,3}([0-9]{1,3})(?= )")


@cache
def _half() -> re.Pattern[str]:
    return re.compile(rf" {{1,3}}{alternatives(HALF)}(?!\w)", re.IGNORECASE)


@cache
def _opening() -> re.Pattern[str]:
    return re.compile(r" {0,3}\( {0,3}")
