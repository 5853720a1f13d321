"""Judge a figure in running text by what stands before and behind it.

All functions look at a bounded stretch of folded text.
"""

import re
import string
from collections.abc import Iterable
from functools import cache, lru_cache
from typing import Final

from attrs import frozen

from coordination.parsers.context import NO_CONTEXT, Change, Context
from coordination.parsers.figure import Figure
from coordination.parsers.number_words import read_month
from coordination.parsers.phrases import alternatives, plain
from coordination.parsers.unit import Units
from coordination.tables.quantity_words import (
    CHANGES,
    COMPARATORS,
    COMPARED,
    NUMBERED,
    PLACE_WORDS,
)
from coordination.tables.units import MEASURES, PLACES

#: How far back phrases and single words are looked for.
_REACH: Final = 40
_LONGEST_WORD: Final = 16
#: The last letters of what stands between the ends of a range: "-", đến, tới.
_RANGE_ENDS: Final = frozenset("-nNiI")
#: What may stand before a word without a space.
_OPENING: Final = string.punctuation + "“‘«…"
_NO_FIGURE_AFTER: Final = frozenset("_.,/-:%&#@$")
_FIRST_YEAR: Final = 1900
_LAST_YEAR: Final = 2100


def comparator_before(text: str, at: int) -> tuple[int, str] | None:
    """Return where the comparator before ``at`` begins, and its code.

    >>> comparator_before("không quá 5 ngày", 10)
    (0, 'at-most')
    """
    found = _comparator().before(text, at)
    return (found.start(), COMPARATORS[plain(found[0])]) if found else None


def change_before(text: str, at: int) -> Context:
    """Return the context of a quantity that begins at ``at``.

    >>> change_before("giảm 5%", 5).change
    <Change.DOWN: 'down'>
    """
    found = _change().before(text, at)
    return Context(change=Change(CHANGES[plain(found[0])])) if found else NO_CONTEXT


def is_tied(text: str, at: int) -> bool:
    """Tell whether what stands at ``at`` belongs to a sign or code before it."""
    return at > 0 and (text[at - 1].isalnum() or text[at - 1] in _NO_FIGURE_AFTER)


def is_part_of_more(text: str, at: int, figure: Figure, units: Units, end: int) -> bool:
    """Tell whether the figure is a part of a rate or a range, or reads two ways."""
    if figure.doubtful and not (units and units[0].lower() in MEASURES):
        return True
    if text.startswith("/", end) or _range_goes_on().match(text, end):
        return True
    sign = text[max(0, at - 3) : at].rstrip(" ")[-1:]
    return sign in _RANGE_ENDS and bool(_range().search(text, max(0, at - _REACH), at))


def is_date(text: str, units: Units, end: int) -> bool:
    """Tell whether what seems a unit is a part of a date: "5 tháng 3", "năm 2020"."""
    unit = units[0].lower() if units else ""
    if unit == "năm":
        return bool(_year_alone().match(text, end))
    following = text[end : end + _REACH].lstrip(" ") if unit == "tháng" else ""
    return following[:1].isdecimal() or read_month(following) is not None


def is_name(text: str, at: int, figure: Figure, units: Units) -> bool:
    """Tell whether the figure names or dates something: "Zone 1", "năm 2023"."""
    year = not figure.grouped and _FIRST_YEAR <= figure.amount <= _LAST_YEAR
    if year and (not figure.scaled or _year().before(text, at)):
        return True
    if figure.grouped or figure.scaled or (units and units[0] in MEASURES):
        return False
    if units and units[0].lower() == "giờ":
        return True
    return bool(_numbered().before(text, at) or _is_named(text, at))


def is_comparison(text: str, start: int, units: Units) -> bool:
    """Tell whether the comparator at ``start`` may lead to a place or compares.

    >>> is_comparison("cao hơn 5%", 4, ("%",)), is_comparison("hơn 5%", 0, ("%",))
    (True, False)
    """
    word = text[start : start + 4].lower()
    if word in PLACE_WORDS:
        return bool(units) and units[0].lower() in PLACES
    if not word.startswith("hơn"):
        return False
    return bool(_compared().before(text, start))


def _is_named(text: str, at: int) -> bool:
    """Tell whether a capitalised word stands before, inside a sentence."""
    last = _last_word(text[max(0, at - _LONGEST_WORD) : at])
    if not last[:1].isupper() or last.isupper():
        return False
    return bool(_word_inside().search(text, max(0, at - _LONGEST_WORD), at))


@lru_cache(maxsize=256)
def _last_word(window: str) -> str:
    """Return the last word of what stands before a figure, as written.

    Several judges ask for it in turn, so the last answers are kept.
    """
    words = window.rsplit(None, 1)
    return words[-1].lstrip(_OPENING) if words else ""


@frozen
class _Ending:
    """Phrases that may stand before a figure, with spaces between.

    Most words before a figure are none of them: the last word tells at once.
    """

    last_words: frozenset[str]
    pattern: re.Pattern[str]

    @classmethod
    def of(cls, phrases: Iterable[str]) -> "_Ending":
        before = rf"(?<!\w){alternatives(phrases)} {{1,3}}\Z"
        last_words = frozenset(phrase.split()[-1] for phrase in phrases)
        return cls(last_words, re.compile(before, re.IGNORECASE))

    def before(self, text: str, at: int) -> re.Match[str] | None:
        """Return the phrase that ends before ``at``, the longest there is."""
        window = text[max(0, at - _LONGEST_WORD) : at]
        if _last_word(window).lower() not in self.last_words:
            return None
        return self.pattern.search(text, max(0, at - _REACH), at)


@cache
def _comparator() -> _Ending:
    return _Ending.of(COMPARATORS)


@cache
def _change() -> _Ending:
    return _Ending.of(CHANGES)


@cache
def _numbered() -> _Ending:
    return _Ending.of(NUMBERED)


@cache
def _compared() -> _Ending:
    return _Ending.of(COMPARED)


@cache
def _year() -> _Ending:
    return _Ending.of(["năm"])


@cache
def _year_alone() -> re.Pattern[str]:
    """Match a year that begins no range: "3 năm 2011 - 2013" are three years."""
    return re.compile(" {1,3}[12][0-9]{3}(?! {0,3}-)")


@cache
def _range() -> re.Pattern[str]:
    """Match the first end of a range, up to its second: "10 -", "từ 5% đến"."""
    first = r"[0-9]\S{0,12}(?: [^\W\d_]{1,12}){0,2}"
    return re.compile(rf"{first} {{0,3}}(?:-| đến| tới) {{0,3}}\Z")


@cache
def _range_goes_on() -> re.Pattern[str]:
    return re.compile(" {0,3}(?:-| đến| tới) {0,3}[0-9]")


@cache
def _word_inside() -> re.Pattern[str]:
    return re.compile(r"[\w,)] {1,3}[^\W\d_]{1,12} {1,3}\Z")
