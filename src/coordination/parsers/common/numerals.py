"""Read Vietnamese number words at a place in a text.

Grammar; where two readings are possible, the longer one wins::

    cardinal = part ["tỷ" [part | rest]]
    part     = group {scale group} [scale [rest]]    scales fall: triệu, vạn, nghìn
    group    = digit "trăm" [rest | tens] | tens
    tens     = "mười" [unit] | digit "mươi" [unit] | digit sure-unit | digit
    rest     = "rưỡi" | ("lẻ" | "linh") unit | sure-unit
    sure-unit = "mốt" | "tư" | "lăm" | "nhăm"

*Năm* is five where nothing but a number can be meant: alone, before mươi, trăm or
nghìn, and after lẻ or linh.  After a ten it is the word "year" ("mười năm"): five
is *lăm* there.  "Hai ba" is 23 in a day and after a larger part, but at the head of
a cardinal it means "two or three"; "hai nghìn ba" counts tenths for some and ones
for others.  Neither is guessed: words with a digit left over are not a cardinal.

All readers take composed text, ignore case and stop after some forty words at
most.  They return the value and where it ends, or `None`.
"""

import re
from collections.abc import Container, Mapping
from functools import cache
from typing import Final, TypeAlias

from coordination.parsers.common.phrases import alternatives
from coordination.tables.number_words import (
    BILLION,
    DIGITS,
    EARLY_DAY,
    GAPS,
    HALF,
    HUNDRED,
    LEFT_OVER,
    MONTHS,
    MULTIPLIERS,
    NOUNS,
    SCALES,
    SPOKEN_DIGITS,
    SURE_UNITS,
    TEENS,
    TEN,
    TENS,
    TENTHS_OF_SCALES,
    TWENTY,
    UNITS,
)

#: A value and the offset at which it ends.
Read: TypeAlias = tuple[int, int]

#: Years outside are numbers of something else; behind the word "năm" older ones are
#: years as well.
_FIRST_YEAR: Final = 1900
_FIRST_YEAR_WITH_ITS_WORD: Final = 1000
_LAST_YEAR: Final = 2100
_FIRST_CENTURY: Final = 10
_LAST_CENTURY: Final = 20
_DIGITS_OF_A_YEAR: Final = 4
#: What a cardinal begins with.
_FIRST: Final = frozenset({*DIGITS, TEN})
#: The first letters of multipliers: most words behind a figure have others.
_FIRST_OF_MULTIPLIERS: Final = frozenset(word[:2] for word in MULTIPLIERS)
_LONGEST_BELOW_TWENTY: Final = 12
_LAST_DAY: Final = 31
_LAST_MONTH: Final = 12


def read_cardinal(text: str, at: int = 0) -> Read | None:
    """Read a whole number from 1 on that begins at ``at``.

    >>> read_cardinal("hai trăm lẻ năm người"), read_cardinal("bốn tỷ đồng")
    ((205, 15), (4000000000, 6))
    >>> read_cardinal("hai mươi năm"), read_cardinal("hai ba ngày")
    ((20, 8), None)
    """
    part = _part(text, at) if _follows(text, at, _FIRST) else None
    if part is None:
        return None
    value, end = part
    if billion := _take(text, end, BILLION):
        value, end = value * billion[0], billion[1]
        more = _part(text, end, elide=True)
        if more is None or _is_lone_digit(text, end, more[1]):
            more = _rest(text, end, billion[0])
        value, end = value + more[0], more[1]
    return (value, end) if value and not _follows(text, end, LEFT_OVER) else None


def read_year(text: str, at: int = 0, *, with_word: bool = False) -> Read | None:
    """Read a year up to 2100, as a cardinal, digit by digit or by its century.

    The word "năm" before it is the caller's; ``with_word`` says that it is there, so
    that years from 1000 to 1899 are read too.

    >>> read_year("một chín bảy lăm"), read_year("hai nghìn không trăm hai ba")
    ((1975, 16), (2023, 27))
    >>> read_year("hai không mười một"), read_year("một sáu bảy hai", with_word=True)
    ((2011, 18), (1672, 15))
    """
    if not _follows(text, at, _FIRST):
        return None
    first = _FIRST_YEAR_WITH_ITS_WORD if with_word else _FIRST_YEAR
    for read in (_spoken_digits, _of_century, read_cardinal):
        found = read(text, at)
        if found and first <= found[0] <= _LAST_YEAR:
            return found
    return None


def _of_century(text: str, at: int) -> Read | None:
    """Read a century and the years in it: "hai không mười một", "hai mươi hai ba"."""
    century = _century(text, at)
    if century is None or not _FIRST_CENTURY <= century[0] <= _LAST_CENTURY:
        return None
    value, end = century
    gap = _follows(text, end, GAPS)
    years = _take(text, gap, SPOKEN_DIGITS) if gap else _tens(text, end, elide=True)
    if years is None or (not gap and _is_lone_digit(text, end, years[1])):
        return None
    return value * 100 + years[0], years[1]


def _century(text: str, at: int) -> Read | None:
    """Read the first two digits of a year, as two words or as a number of tens."""
    if ten := _follows(text, at, {TEN}):
        return _plus(text, ten, 10, TEENS)
    first = _take(text, at, DIGITS)
    if first is None:
        return None
    if tens := _follows(text, first[1], {TENS}):
        return first[0] * 10, tens
    second = _take(text, first[1], DIGITS)
    return (first[0] * 10 + second[0], second[1]) if second else None


def read_day(text: str, at: int = 0) -> Read | None:
    """Read a day of a month, with mùng or mồng before the first ten.

    >>> read_day("mồng hai"), read_day("hai ba tháng chín"), read_day("ba mốt")
    ((2, 8), (23, 6), (31, 6))
    >>> read_day("hăm lăm"), read_day("hăm tháng chín")
    ((25, 7), None)
    """
    early = _follows(text, at, EARLY_DAY)
    last = _LAST_DAY if early is None else 10
    found = _tens(text, at if early is None else early, elide=True)
    if found is None and early is None:
        found = _twenties(text, at)
    return found if found and 1 <= found[0] <= last else None


def _twenties(text: str, at: int) -> Read | None:
    """Read "hăm lăm", which is 25; "hăm" alone is no number."""
    end = _follows(text, at, {TWENTY})
    unit = _take(text, end, UNITS) if end else None
    return (20 + unit[0], unit[1]) if unit else None


def read_month(text: str, at: int = 0) -> Read | None:
    """Read a month of the solar calendar, from "một" to "mười hai".

    >>> read_month("tư năm hai nghìn"), read_month("mười một")
    ((4, 2), (11, 8))
    """
    found = _take(text, at, MONTHS) or _tens(text, at, elide=False)
    return found if found and 1 <= found[0] <= _LAST_MONTH else None


def read_multiplier(text: str, at: int = 0) -> Read | None:
    """Read the words that multiply a figure in digits, or follow "hàng".

    >>> read_multiplier("nghìn tỷ đồng"), read_multiplier("trăm nghìn người")
    ((1000000000000, 8), (100000, 10))
    """
    if text[at : at + 5].lstrip()[:2].lower() not in _FIRST_OF_MULTIPLIERS:
        return None
    first = _word().match(text, at)
    if first is None or first[1].lower() not in MULTIPLIERS:
        return None
    value, end = 1, at
    for words in (TENTHS_OF_SCALES, SCALES, BILLION):
        if found := _take(text, end, words):
            value, end = value * found[0], found[1]
    return (value, end) if end > at else None


def begins_before(text: str, at: int) -> int | None:
    """Return where a number below twenty begins that ends before ``at``.

    >>> begins_before("cứ mười lăm ngày", 12), begins_before("vài ngày", 4)
    (3, None)
    """
    found = _below_twenty().search(text, max(0, at - _LONGEST_BELOW_TWENTY), at)
    return found.start() if found else None


def _part(text: str, at: int, *, elide: bool = False) -> Read | None:
    """Read what is below a thousand million: groups with falling scales."""
    value, end, scale = 0, at, 0
    while group := _group(text, end, elide=elide):
        found = _take(text, group[1], SCALES)
        if found is None or (scale and found[0] >= scale):
            if scale and _is_lone_digit(text, end, group[1]):
                break
            return value + group[0], group[1]
        value, scale, end = value + group[0] * found[0], *found
        elide = True
    if end == at:
        return None
    more, end = _rest(text, end, scale)
    return value + more, end


def _group(text: str, at: int, *, elide: bool) -> Read | None:
    """Read what is below a thousand."""
    digit = _take(text, at, DIGITS)
    end = digit and _follows(text, digit[1], {HUNDRED})
    if digit is None or end is None:
        return _tens(text, at, elide=elide)
    more = _tens(text, end, elide=True)
    if more is None or _is_lone_digit(text, end, more[1]):
        more = _rest(text, end, 100)
    return digit[0] * 100 + more[0], more[1]


def _tens(text: str, at: int, *, elide: bool) -> Read | None:
    """Read what is below a hundred; ``elide`` lets "hai ba" be 23."""
    if ten := _follows(text, at, {TEN}):
        return _plus(text, ten, 10, TEENS)
    digit = _take(text, at, DIGITS)
    if not digit or not digit[0]:
        return digit
    value, end = digit
    if tens := _follows(text, end, {TENS}):
        return _plus(text, tens, value * 10, UNITS)
    elided = elide and value != DIGITS["năm"]  # "năm hai nghìn" is a year
    unit = _take(text, end, UNITS if elided else SURE_UNITS)
    return (value * 10 + unit[0], unit[1]) if unit else digit


def _rest(text: str, at: int, scale: int) -> Read:
    """Read what closes a number after ``scale``: its half, a gap, tenths of it."""
    if half := _follows(text, at, HALF):
        return scale // 2, half
    gap = _follows(text, at, GAPS)
    if gap and (unit := _take(text, gap, SPOKEN_DIGITS)):
        return unit
    tenths = _take(text, at, SURE_UNITS)
    return (tenths[0] * scale // 10, tenths[1]) if tenths else (0, at)


def _plus(text: str, at: int, value: int, units: Mapping[str, int]) -> Read:
    unit = _take(text, at, units)
    return (value + unit[0], unit[1]) if unit else (value, at)


def _spoken_digits(text: str, at: int) -> Read | None:
    """Read four digits, one word each."""
    value, end = 0, at
    for _ in range(_DIGITS_OF_A_YEAR):
        digit = _take(text, end, SPOKEN_DIGITS)
        if digit is None:
            return None
        value, end = value * 10 + digit[0], digit[1]
    return value, end


def _is_lone_digit(text: str, start: int, end: int) -> bool:
    digit = _take(text, start, DIGITS)
    return digit is not None and digit[1] == end


def _take(text: str, at: int, words: Mapping[str, int]) -> Read | None:
    """Read one of ``words``."""
    found = _word().match(text, at)
    if found is None:
        return None
    word = found[1].lower()
    nouns = NOUNS.get(word)
    if word not in words or (nouns and _follows(text, found.end(), nouns)):
        return None
    return words[word], found.end()


def _follows(text: str, at: int, words: Container[str]) -> int | None:
    """Return where the next word ends, if it is one of ``words``."""
    found = _word().match(text, at)
    return found.end() if found and found[1].lower() in words else None


@cache
def _below_twenty() -> re.Pattern[str]:
    """Match a number of one word, or ten with its unit, up to the end."""
    numbers = (*DIGITS, TEN, *(f"{TEN} {unit}" for unit in DIGITS | TEENS))
    return re.compile(rf"(?<!\w){alternatives(numbers)} {{1,3}}\Z", re.IGNORECASE)


@cache
def _word() -> re.Pattern[str]:
    """Match a syllable with the spaces before it."""
    return re.compile(r"[^\S\n]{0,3}([^\W\d_]{1,8})(?!\w)")
