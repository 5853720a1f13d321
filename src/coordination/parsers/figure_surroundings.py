"""Judge a figure in running text by what stands before and behind it.

All functions look at a bounded stretch of folded text.
"""

import re
import string
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Final

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
#: What stands after a figure where its range may go on.
_BEFORE_MORE: Final = (" ", "-")
_NO_FIGURE_AFTER: Final = frozenset("_.,/-:%&#@$")
_FIRST_YEAR: Final = 1900
_LAST_YEAR: Final = 2100


def last_word(text: str, at: int) -> str:
    """Return the word before ``at``, as written and without opening signs.

    >>> last_word("tặng (Hơn 5 người", 10)
    'Hơn'
    """
    words = text[max(0, at - _LONGEST_WORD) : at].rsplit(None, 1)
    return words[-1].lstrip(_OPENING) if words else ""


def comparator_before(text: str, at: int, last: str) -> tuple[int, str] | None:
    """Return where the comparator that ends with ``last`` begins, and its code.

    >>> comparator_before("không quá 5 ngày", 10, "quá")
    (0, 'at-most')
    """
    found = _phrase_before(text, at, last, _ENDS_OF_COMPARATORS)
    return (found.start(), COMPARATORS[plain(found[0])]) if found else None


def change_before(text: str, at: int, last: str) -> Context:
    """Return the context of a quantity at ``at``, behind the word ``last``.

    >>> change_before("giảm 5%", 5, "giảm").change
    <Change.DOWN: 'down'>
    """
    found = _phrase_before(text, at, last, _ENDS_OF_CHANGES)
    return Context(change=Change(CHANGES[plain(found[0])])) if found else NO_CONTEXT


def is_tied(text: str, at: int) -> bool:
    """Tell whether what stands at ``at`` belongs to a sign or code before it."""
    return at > 0 and (text[at - 1].isalnum() or text[at - 1] in _NO_FIGURE_AFTER)


def is_part_of_more(text: str, at: int, figure: Figure, units: Units, end: int) -> bool:
    """Tell whether the figure is a part of a rate or a range, or reads two ways."""
    if figure.doubtful and not (units and units[0].lower() in MEASURES):
        return True
    after = text[end : end + 1]
    if after == "/" or (after in _BEFORE_MORE and _range_goes_on().match(text, end)):
        return True
    sign = text[max(0, at - 4) : at].rstrip(" ")[-1:]
    return sign in _RANGE_ENDS and bool(_range().search(text, max(0, at - _REACH), at))


def is_date(text: str, units: Units, end: int) -> bool:
    """Tell whether what seems a unit is a part of a date: "5 tháng 3", "năm 2020"."""
    unit = units[0].lower() if units else ""
    if unit == "năm":
        return bool(_year_alone().match(text, end))
    if unit != "tháng":
        return False
    following = text[end : end + _REACH].lstrip(" ")
    return following[:1].isdecimal() or read_month(following) is not None


def is_name(text: str, at: int, last: str, figure: Figure, units: Units) -> bool:
    """Tell whether the figure names or dates something: "Zone 1", "năm 2023"."""
    year = not figure.grouped and _FIRST_YEAR <= figure.amount <= _LAST_YEAR
    if year and (not figure.scaled or _phrase_before(text, at, last, _YEAR)):
        return True
    if figure.grouped or figure.scaled or (units and units[0] in MEASURES):
        return False
    if units and units[0].lower() == "giờ":
        return True
    return bool(
        _phrase_before(text, at, last, _ENDS_OF_NUMBERED) or _is_named(text, at, last)
    )


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
    return bool(_phrase_before(text, start, last_word(text, start), _ENDS_OF_COMPARED))


def _is_named(text: str, at: int, last: str) -> bool:
    """Tell whether a capitalised word stands before, inside a sentence."""
    if not last[:1].isupper() or last.isupper():
        return False
    return bool(_word_inside().search(text, max(0, at - _LONGEST_WORD), at))


def _phrase_before(
    text: str, at: int, last: str, table: Mapping[str, tuple[str, ...]]
) -> re.Match[str] | None:
    """Return the longest phrase of ``table`` that ends with ``last`` before ``at``.

    Most words before a figure end no phrase: a look-up tells at once.
    """
    phrases = table.get(last.lower())
    if phrases is None:
        return None
    return _phrase(phrases).search(text, max(0, at - _REACH), at)


@cache
def _phrase(phrases: tuple[str, ...]) -> re.Pattern[str]:
    before = rf"(?<!\w){alternatives(phrases)} {{1,3}}\Z"
    return re.compile(before, re.IGNORECASE)


def _by_last_word(phrases: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """Sort phrases by their last words."""
    table: dict[str, tuple[str, ...]] = {}
    for phrase in phrases:
        last = phrase.split()[-1]
        table[last] = (*table.get(last, ()), phrase)
    return table


_ENDS_OF_COMPARATORS: Final = _by_last_word(COMPARATORS)
_ENDS_OF_CHANGES: Final = _by_last_word(CHANGES)
_ENDS_OF_NUMBERED: Final = _by_last_word(NUMBERED)
_ENDS_OF_COMPARED: Final = _by_last_word(COMPARED)
_YEAR: Final = _by_last_word(["năm"])


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
