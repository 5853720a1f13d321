"""Judge a figure in running text by the words before and behind it.

All functions look at a bounded stretch of folded text.
"""

import re
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Final, NamedTuple

from coordination.model.quantity import Change
from coordination.parsers.common.numerals import read_month
from coordination.parsers.common.phrases import (
    LONGEST_WORD,
    alternatives,
    last_word,
    plain,
)
from coordination.parsers.common.unit import Units, is_counted_at
from coordination.parsers.quantities.figure import FIRST_YEAR, LAST_YEAR, Figure
from coordination.tables.quantity_words import (
    BOUNDED,
    CHANGES,
    COMPARATORS,
    COMPARED,
    COUNTING,
    EACH,
    NUMBERED,
    NUMBERED_IN_CAPITALS,
    PLACE_WORDS,
    REACHED,
    SIGNS,
    SOUNDS,
)
from coordination.tables.units import MEASURES, MONEY, PLACES, TIME

#: How far back phrases are looked for.
_REACH: Final = 40
_LONGEST_SIGN: Final = 4
#: The last letters of what is between the ends of a range: "-", đến, tới, hoặc, hay.
_RANGE_ENDS: Final = ("-", "ến", "ới", "ặc", "ay")
#: What closes a phrase before a figure.
_CLOSING: Final = frozenset(",;:)")
#: Signs that touch a figure which no word precedes.
_BEFORE_NOTHING: Final = ("(", "\n")
_NO_FIGURE_AFTER: Final = frozenset("_.,/-:%&#@$±×*")
_UNITS_OF_DATES: Final = frozenset({"ngày", "năm", "tháng"})
#: Words that say a bound of what is measured, and a way to a place.
_TO: Final = frozenset({"tới", "đến"})
_MEASURED: Final = MEASURES | MONEY
#: The last words before a piece of a clock or of a size: "11 giờ kém 15", "5 x 3 m".
_PIECES: Final = frozenset({"kém", "x", "×", "±", "h", "g"})
#: The first and the last month of the lunar year, which have names.
_LUNAR_MONTHS: Final = ("giêng", "chạp")


class Lead(NamedTuple):
    """What the words before a figure say about it.

    Attributes:
        code: The code of the comparator, if there is one.
        change: Whether the amount is the size of a change.
        negative: Whether "âm" says that it is below zero.
    """

    code: str | None
    change: Change | None
    negative: bool = False


#: Most figures have no words that say anything about them.
NO_LEAD: Final = Lead(None, None)


def read_lead(
    text: str, at: int, figure: Figure, units: Units
) -> tuple[int, Lead] | None:
    """Read the words before a figure, and return where the comparator begins.

    ``None`` where they make it no amount; its own place where none compares it.

    >>> from coordination.parsers.quantities.figure import of_digits
    >>> start, lead = read_lead("giảm không quá 5%", 15, of_digits("5"), ("%",))
    >>> start, lead.code
    (5, 'at-most')
    """
    last = last_word(text, at)
    word = last.lower()
    if _is_end_of_range(text, at, word) or _is_piece(text, at, word):
        return None
    if word == "âm" and _is_measured(figure, units):
        start = text.rindex(last, 0, at)
        before = last_word(text, start).lower()
        if before == "âm":
            return None  # twice, and so on: no figure is meant
        if before not in SOUNDS:
            found = read_lead(text, start, figure, units)
            return found and (found[0], found[1]._replace(negative=True))
    said = _phrase_before(text, at, word, _ENDS_OF_COMPARATORS)
    if said is None and not last[-1:].isalpha():
        said = _sign().search(text, max(0, at - _LONGEST_SIGN), at)
    if said is None:
        if _is_name(text, at, last, figure, units):
            return None
        start = _bound_before(text, at, last) if word in _TO else at
        if start < at and not _is_measured(figure, units):
            start = at
        code = None if start == at else "at-most"
    else:
        start, phrase = said.start(), plain(said[0])
        code = _CODES[phrase]
        if _is_comparison(text, start, phrase, units):
            return None
    change = change_before(text, start, word if start == at else last_word(text, start))
    return start, NO_LEAD if code is change is None else Lead(code, change)


def change_before(text: str, at: int, last: str) -> Change | None:
    """Return what a quantity at ``at``, behind the word ``last``, is the size of.

    >>> change_before("giảm 5%", 5, "giảm")
    <Change.DOWN: 'down'>
    """
    found = _phrase_before(text, at, last.lower(), _ENDS_OF_CHANGES)
    return Change(CHANGES[plain(found[0])]) if found else None


def is_alone(text: str, at: int) -> bool:
    """Return True if nothing before a figure can say how it is meant, or name it.

    >>> is_alone("gồm 5 người", 4), is_alone("hơn 5 người", 4)
    (True, False)
    """
    if not at:
        return True
    if text[at - 1] != " ":
        return text[at - 1] in _BEFORE_NOTHING
    first = at - LONGEST_WORD if at > LONGEST_WORD else 0
    word = text[first : at - 1].rpartition(" ")[2]
    if word.islower() and word.isalpha():
        return word not in _ENDS_OF_PHRASES
    return word[-1:] in _CLOSING


def is_tied(text: str, at: int) -> bool:
    """Return True if the figure at ``at`` belongs to a sign or code before it."""
    if not at or text[at - 1] == " ":
        return False
    return text[at - 1].isalnum() or text[at - 1] in _NO_FIGURE_AFTER


def may_continue(text: str, end: int) -> bool:
    """Return True if an amount may go on at ``end``, where it seems to end."""
    return _more().match(text, end) is not None


def does_go_on(text: str, end: int, units: Units = ()) -> bool:
    """Return True if a rate or a range goes on where an amount seems to end.

    >>> does_go_on("5% đến 10%", 2), does_go_on("5% đến nay", 2)
    (True, False)
    """
    if text[end : end + 3].lstrip(" ").startswith("/"):
        return not (units and is_beside(text, text.index("/", end) + 1))
    found = _range_goes_on().match(text, end)
    if found is None or not units or "-" not in found[0]:
        return found is not None
    return not is_beside(text, found.end() - 1)


def is_beside(text: str, at: int) -> bool:
    """Return True if "4 vụ/" or "4 vụ -" precedes what else is counted at ``at``.

    >>> is_beside("4 vụ/8 đối tượng", 5), is_beside("12 triệu/2 ha", 9)
    (True, False)
    >>> is_beside("4 vụ - 8 đối tượng", 7), is_beside("4 vụ - 8 vụ", 7)
    (True, False)
    """
    found = _counted_before().search(text, max(0, at - _REACH), at)
    figure = _plain_figure().match(text, at) if found else None
    if found is None or figure is None:
        return False
    nouns = is_counted_at(text, found.start(1)), is_counted_at(text, figure.end())
    if not all(nouns):
        return False
    noun = found[1].strip().lower()
    behind = text[figure.end() : figure.end() + _REACH].lstrip().lower()
    return found[2] == "/" or not behind.startswith(noun)


def _is_end_of_range(text: str, at: int, word: str) -> bool:
    """Return True if the figure at ``at`` behind ``word`` is the end of a range."""
    before = word or text[max(0, at - 4) : at].rstrip(" ")
    if before.endswith(_RANGE_ENDS) and _range().search(text, max(0, at - _REACH), at):
        return not (before[-1] == "-" and is_beside(text, at))
    return False


def is_date(text: str, unit: str, end: int) -> bool:
    """Return True if what seems a unit is a part of a date.

    "5 tháng 3", "23 tháng Chạp", "3 năm 2020", and the number of a document: "Chỉ
    thị 48 ngày 22/10".
    """
    if unit not in _UNITS_OF_DATES:
        return False
    if unit == "năm":
        return bool(_year_alone().match(text, end))
    if unit == "ngày":
        return bool(_date_alone().match(text, end))
    following = text[end : end + _REACH].lstrip(" ")
    if following[:1].isdecimal() or read_month(following) is not None:
        return True
    return following[:5].lower().startswith(_LUNAR_MONTHS)


def is_time(figure: Figure, unit: str) -> bool:
    """Return True if a figure in plain digits is a year, or the hour of a clock."""
    if figure.like_year:
        return True
    return unit == "giờ" and not (figure.grouped or figure.scaled)


def _is_name(text: str, at: int, last: str, figure: Figure, units: Units) -> bool:
    """Return True if the word before names or dates something: "Zone 1"."""
    word = last.lower()
    if figure.scaled and not figure.grouped:
        year = FIRST_YEAR <= figure.amount <= LAST_YEAR
        return year and _phrase_before(text, at, word, _YEAR) is not None
    if figure.grouped or (units and units[0] in MEASURES):
        return word == "thứ"
    if _phrase_before(text, at, word, _ENDS_OF_COUNTING):
        return False
    numbered = _phrase_before(text, at, word, _ENDS_OF_NUMBERED)
    if numbered is None:
        in_capitals = last.endswith(_LAST_IN_CAPITALS) and _in_capitals().search(
            text, max(0, at - _REACH), at
        )
        if in_capitals and not (units and units[0].lower() in TIME | MONEY):
            return True
        return _is_named(text, at, last)
    return last_word(text, numbered.start()).lower() not in EACH


def _is_measured(figure: Figure, units: Units) -> bool:
    """Return True if it is a sum, a share or a measure, not things one by one."""
    return figure.scaled or bool(units and units[0].lower() in _MEASURED)


def _bound_before(text: str, at: int, last: str) -> int:
    """Return where "tới" or "đến" begins that says a bound; ``at`` where none does."""
    start = text.rindex(last, 0, at)
    before = last_word(text, start).lower()
    bounded = before in BOUNDED if last.lower() == "đến" else before not in REACHED
    return start if bounded else at


def _is_piece(text: str, at: int, word: str) -> bool:
    """Return True if a figure behind ``word`` is the minutes of a clock, or a side."""
    if word[:1].isdecimal() or word in _PIECES:
        return bool(_piece().search(text, max(0, at - _REACH), at))
    return False


def _is_comparison(text: str, start: int, phrase: str, units: Units) -> bool:
    """Return True if the comparator at ``start`` may lead to a place or compares."""
    if phrase in PLACE_WORDS:
        return bool(units) and units[0].lower() in PLACES
    if phrase != "hơn":
        return False
    before = last_word(text, start).lower()
    return _phrase_before(text, start, before, _ENDS_OF_COMPARED) is not None


def _is_named(text: str, at: int, last: str) -> bool:
    """Return True if a capitalised word precedes, inside a sentence."""
    if not last[:1].isupper() or last.isupper():
        return False
    return bool(_word_inside().search(text, max(0, at - LONGEST_WORD), at))


def _phrase_before(
    text: str, at: int, word: str, table: Mapping[str, tuple[str, ...]]
) -> re.Match[str] | None:
    """Return the longest phrase of ``table`` that ends with ``word`` before ``at``.

    Most words before a figure end no phrase: one look-up is enough.
    """
    phrases = table.get(word)
    if phrases is None:
        return None
    pattern, reach = _phrase(phrases)
    return pattern.search(text, max(0, at - reach), at)


@cache
def _phrase(phrases: tuple[str, ...]) -> tuple[re.Pattern[str], int]:
    """Return the pattern of phrases up to the end, and how far back they begin."""
    before = rf"(?<!\w){alternatives(phrases)} {{1,3}}\Z"
    longest = max(len(phrase) + 2 * phrase.count(" ") for phrase in phrases)
    return re.compile(before, re.IGNORECASE), min(_REACH, longest + 3)


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
_ENDS_OF_PHRASES: Final = frozenset(
    {
        *("hay", "hoặc", "từ", "âm"),
        *(phrase.split()[-1] for phrase in NUMBERED_IN_CAPITALS),
        *_TO,
        *_PIECES,
        *_ENDS_OF_COMPARATORS,
        *_ENDS_OF_CHANGES,
        *_ENDS_OF_NUMBERED,
    }
)
_ENDS_OF_COUNTING: Final = _by_last_word(COUNTING)
_YEAR: Final = _by_last_word(["năm"])
_CODES: Final = COMPARATORS | SIGNS
_LAST_IN_CAPITALS: Final = tuple({one.split()[-1] for one in NUMBERED_IN_CAPITALS})


@cache
def _sign() -> re.Pattern[str]:
    """Match a sign before a figure; a ">" behind a word closes a mark of pages."""
    tight = r"<|(?<![\w\"'/])>"
    return re.compile(rf"(?:[≥≤≈~] {{0,3}}|(?<=[\w)] )[<>] {{1,3}}|{tight})\Z")


@cache
def _year_alone() -> re.Pattern[str]:
    """Match a year that begins no range: "3 năm 2011 - 2013" are three years."""
    return re.compile(" {1,3}[12][0-9]{3}(?! {0,3}-)")


@cache
def _range() -> re.Pattern[str]:
    """Match the first end of a range, up to its second: "10 -", "từ 5% đến"."""
    first = r"[0-9]\S{0,12}(?: [^\W\d_]{1,12}){0,2}"
    joined = " {0,3}(?:-| đến| tới) {0,3}"
    return re.compile(
        rf"(?:{first}{joined}|[0-9] {{1,3}}(?:hoặc|hay) {{1,3}})\Z", re.IGNORECASE
    )


@cache
def _more() -> re.Pattern[str]:
    """Match what a rate, a range or a bound begins with: "/ tháng", "- 10"."""
    return re.compile("(?:  )?[-/]| {1,3}(?:-|đến|tới|[tT][rR][ởỞ]|rư[ỡở]i)")


@cache
def _range_goes_on() -> re.Pattern[str]:
    return re.compile(" {0,3}(?:-| đến| tới) {0,3}[0-9]| {1,3}rư[ỡở]i(?!\\w)")


@cache
def _word_inside() -> re.Pattern[str]:
    return re.compile(r"[\w,)] {1,3}[^\W\d_]{1,12} {1,3}\Z")


@cache
def _date_alone() -> re.Pattern[str]:
    return re.compile(" {1,3}[0-9]{1,2}(?: {0,3}[-/.] {0,3}[0-9]| {1,3}tháng)")


@cache
def _in_capitals() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){alternatives(NUMBERED_IN_CAPITALS)} {{1,3}}\Z")


@cache
def _piece() -> re.Pattern[str]:
    """Match the hours before minutes, or a side before another."""
    return re.compile(
        r"[0-9] {0,2}(?:(?:giờ|g|h)(?: {1,3}kém)?|m? {0,2}[x×±]) {1,3}\Z", re.IGNORECASE
    )


@cache
def _counted_before() -> re.Pattern[str]:
    return re.compile(r"[0-9]((?: {1,3}[^\W\d_]{1,12}){1,4}) {0,3}([/-]) {0,3}\Z")


@cache
def _plain_figure() -> re.Pattern[str]:
    return re.compile(" {0,3}[0-9.]{1,15}")
