"""The triggers: the digits and words at which a scan stops to try its readers.

Two patterns find them, one for digits and one for words.  Each begins with single
characters, because that makes a scan fast.  A word is looked for at its rarest letter
and its beginning is checked backwards, so that the thousands of words beginning with
n or t cost nothing.
"""

import re
from collections.abc import Container
from functools import cache
from itertools import groupby
from operator import itemgetter
from typing import Final, NamedTuple

from coordination.parsers.common.pieces import DASH, GAP, SOME, spellings, word, words
from coordination.parsers.quantities.find_in_words import (
    ORDER_TRIGGERS,
    VAGUE_TRIGGERS,
    WORDS_TRIGGERS,
)
from coordination.tables.number_words import MULTIPLIERS, NOUNS
from coordination.tables.time_words import (
    NUANCES_OF_PARTS,
    PARTS_OF_DAY,
    PERIOD_HEADS,
    RECURRING_UNITS,
    STEPS,
    STEPS_OF_PARTS,
    STRETCHES,
)


class TriggerWord(NamedTuple):
    """A word at which readers are tried.

    Attributes:
        name: What the table of readers calls it.
        word: The word, in lower case.
        follow: A pattern of what has to follow for any reader to succeed.
    """

    name: str
    word: str
    follow: str = r"(?!\w)"


#: Letters of running text by how often they occur, the most frequent first.
_BY_FREQUENCY: Final = " nhtcigupoađáàmrvyưếệkblsdảâộốạủịqựôêăềấớểợơỉíậ"
_FIGURES: Final = "[0-9IVXivx]"
_NUMBERS: Final = words(
    "một", "hai", "ba", "bốn", "tư", "năm", "sáu", "bảy", "bẩy", "tám", "chín", "mười"
)
_SHIFTS: Final = words(*STEPS)
_POINTS: Final = words("ngày", "năm", "tháng", "quý", "đầu", "giữa", "cuối", "các")
_UNITS: Final = words(*RECURRING_UNITS)
_FRAMED: Final = f"{GAP}(?:[0-9(IVX]|{words('từ', 'năm', *STRETCHES)})"
_LATER: Final = f"{GAP}{words(*STEPS_OF_PARTS, *NUANCES_OF_PARTS)}"
_ROMAN: Final = f"{SOME}[IVXLivxl0-9]"

WORDS: Final = (
    TriggerWord("year", "năm", f"{SOME}(?:[12]|{words('một', 'hai')})"),
    TriggerWord("shift", "năm", f"{GAP}{_SHIFTS}"),
    TriggerWord(
        "month-word",
        "tháng",
        f"{SOME}(?:{_FIGURES}|{_SHIFTS}|{_NUMBERS}|{words('đầu', 'cuối')})",
    ),
    TriggerWord("each", "hàng", f"{GAP}{_UNITS}"),
    TriggerWord("quarter", "quý", f"{SOME}(?:{_FIGURES}|{_SHIFTS}|{_NUMBERS})"),
    TriggerWord("quarter", "quí", f"{SOME}(?:{_FIGURES}|{_SHIFTS}|{_NUMBERS})"),
    TriggerWord(
        "day", "ngày", f"{GAP}(?:{words('mai', 'kia', 'mùng', 'mồng')}|{_NUMBERS})"
    ),
    TriggerWord("shift", "tuần", f"{GAP}{_SHIFTS}"),
    TriggerWord("shift", "hôm", f"{GAP}{words('nay', 'qua', 'kia')}"),
    *(TriggerWord("shift", part, _LATER) for part in PARTS_OF_DAY),
    TriggerWord("frame", "từ", f"{GAP}(?:[0-9]|{_POINTS})"),
    *(
        TriggerWord("frame", spelling, _FRAMED)
        for head in PERIOD_HEADS
        for spelling in spellings(head)
    ),
    TriggerWord("each", "hằng", f"{GAP}{_UNITS}"),
    TriggerWord("every", "định kỳ", f"{GAP}(?:[0-9]|{word('mỗi')}|{_NUMBERS})"),
    TriggerWord("every", "định kì", f"{GAP}(?:[0-9]|{word('mỗi')}|{_NUMBERS})"),
    TriggerWord("times-word", "mỗi", f"{GAP}{_UNITS}"),
    TriggerWord("term", "khóa", _ROMAN),
    TriggerWord("term", "khoá", _ROMAN),
    TriggerWord("once", "tuần", f"{GAP}\\w{{1,4}}{GAP}{word('lần')}"),
    *(
        TriggerWord("horizon", head, f"{GAP}(?:{words('đến', 'tới', 'cho')}{GAP})?\\w")
        for head in ("tầm nhìn", "định hướng", "từ nay")
    ),
    TriggerWord("since", "cách đây"),
    TriggerWord("half", "nửa", f"{GAP}{words('đầu', 'cuối')}"),
    *(
        TriggerWord("words", each, f"(?!\\w|{GAP}{words(*NOUNS[each])})")
        if each in NOUNS
        else TriggerWord("words", each)
        for each in WORDS_TRIGGERS
    ),
    *(
        TriggerWord("order", each, f"{GAP}{words(*MULTIPLIERS)}")
        for each in ORDER_TRIGGERS
    ),
    *(TriggerWord("vague", each) for each in VAGUE_TRIGGERS),
)


#: Runs of digits by what is beside them: name, the run from its second digit on, and
#: what has to follow.  The name is that of the first row that fits.
DIGITS: Final = (
    (
        "lettered",
        "(?:(?<=[QqTthHgG][0-9])|(?<=[tThHgG][hHgG.] [0-9]))[0-9]?",
        f"{SOME}(?:[/-]|,? ?[12])",
    ),
    ("iso", "[0-9]{3}", "-[0-9]{2}-[0-9]|/[0-9]{2}/[0-9]|\\.[0-9]{2}\\.[0-9]"),
    ("number", "[0-9]{0,4}", "/[12][0-9]{3}/[^\\W\\d_]"),
    ("signed", "[0-9]?", f"{SOME}[-/]{SOME}[0-9]|\\.[0-9]{{1,2}}(?![0-9])"),
    (
        "listed",
        "[0-9]?",
        (
            f", ?[0-9]{{1,2}}(?:{SOME}[,/]"
            f"|{GAP}{words('và', 'tháng', 'hằng', 'mỗi', 'của')})"
        ),
    ),
    ("month", "[0-9]?", f"{SOME}(?:{word('tháng')}|[tT][hH][gG]?\\.? ?[0-9])"),
    (
        "joined",
        "[0-9]?",
        f"{GAP}{words('và', 'đến', 'tới', 'của', 'hằng', 'mỗi')}{GAP}",
    ),
    (
        "ago",
        "[0-9]{0,2}",
        f"{GAP}{words('phút', 'giờ', 'tiếng', 'ngày', 'hôm')}{GAP}{word('trước')}",
    ),
    ("times", "[0-9]?", f"{GAP}{word('lần')}"),
    (
        "interval",
        "[0-9]?",
        (
            f"{GAP}{_UNITS}(?:{SOME}(?:[/,;.)]|$)|{GAP}(?:\\w{{1,4}}{GAP}{word('lần')}"
            f"|{words('và', 'hoặc', 'hay')}{GAP}))"
        ),
    ),
    ("years", "[0-9]{3}", f"{DASH}[12]"),
    ("number", "[0-9]{0,5}", "(?:[^\\W\\d_]|bis)? {0,2}[-/]| ?[A-ZĐ]{1,6} ?[-/]"),
    ("number", "", "\\.[0-9]{3} ?[-/] ?[^\\W\\d_]"),
    ("amount", "[0-9]*", f"[.,][0-9]|{SOME}(?:[(%‰₫€$]|[^\\W\\d_])"),
)


@cache
def digit_pattern() -> tuple[re.Pattern[str], tuple[str, ...]]:
    """Return the pattern of runs of digits, and the name of each group.

    A run that a sign joins to figures before it is a part of something longer.
    """
    runs = []
    for run, rows in groupby(DIGITS, key=itemgetter(1)):
        follow = "|".join(f"(?={row[2]})()" for row in rows)
        runs.append(f"(?>{run})(?![0-9])(?:{follow})")
    free = "(?<![0-9][0-9])(?<![0-9][-/.,:][0-9])"
    return re.compile(f"[0-9]{free}(?:{'|'.join(runs)})"), tuple(
        row[0] for row in DIGITS
    )


@cache
def word_pattern() -> tuple[re.Pattern[str], tuple[tuple[str, int], ...]]:
    """Return the pattern of all words, and the name and offset of each group.

    Every branch begins with one letter, the frequent ones first.  It contains the
    words that are looked for at this letter, each from the letter after it, which
    excludes most of them.  The empty group at the end of a word identifies it.
    """
    by_letter: dict[str, list[tuple[TriggerWord, int]]] = {}
    for trigger in WORDS:
        at = _rarest(trigger.word, by_letter)
        by_letter.setdefault(trigger.word[at], []).append((trigger, at))
    letters = sorted(by_letter, key=_BY_FREQUENCY.find)
    branches = []
    rows = []
    for letter in (*letters, *map(str.upper, letters)):
        found = by_letter[letter.lower()]
        words_there = "|".join(_around(trigger, at, letter) for trigger, at in found)
        branches.append(f"{letter}(?:{words_there})")
        rows += [(trigger.name, at) for trigger, at in found]
    return re.compile("|".join(branches)), tuple(rows)


def _rarest(text: str, used: Container[str]) -> int:
    """Return the place of the rarest letter, one already looked for if there is."""
    places = [at for at, letter in enumerate(text) if letter in used]
    return max(places or range(len(text)), key=lambda at: _rarity(text[at]))


def _rarity(letter: str) -> int:
    place = _BY_FREQUENCY.find(letter)
    return len(_BY_FREQUENCY) if place < 0 else place


def _around(trigger: TriggerWord, at: int, letter: str) -> str:
    """Return the pattern around ``letter`` in a trigger, and an empty group."""
    before = "".join(map(_either_case, trigger.word[:at])) + letter
    rest = trigger.word[at + 1 :]
    following = _either_case(rest[0]) if rest[:1].isalpha() else ""
    rest = word(rest).removeprefix(following)
    before += following
    return f"{following}(?<={before})(?<!\\w{before}){rest}(?={trigger.follow})()"


def _either_case(letter: str) -> str:
    return letter if letter.upper() == letter else f"[{letter}{letter.upper()}]"
