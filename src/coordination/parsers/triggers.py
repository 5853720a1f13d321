"""Where a scan stops to try its readers.

Digits and words are looked for by two patterns that each begin with single
characters, because that is what makes a scan fast.  A word is looked for at its
rarest letter and its beginning is checked backwards, so that the thousands of words
beginning with n or t cost nothing.
"""

import re
from functools import cache
from typing import Final, NamedTuple

from coordination.parsers.pieces import GAP, SOME, word, words
from coordination.parsers.quantity_reader import (
    ORDER_TRIGGERS,
    VAGUE_TRIGGERS,
    WORDS_TRIGGERS,
)


class Trigger(NamedTuple):
    """A word at which readers are tried.

    Attributes:
        name: What the table of readers calls it.
        word: The word, in lower case.
        follow: A pattern of what has to follow for any reader to succeed.
    """

    name: str
    word: str
    follow: str = r"(?!\w)"


#: Letters of running text by how often they stand there, the most frequent first.
_BY_FREQUENCY: Final = " nhtcigupoađáàmrvyưếệkblsdảâộốạủịqựôêăềấớểợơỉíậ"
_FIGURES: Final = "[0-9IVXivx]"
_NUMBERS: Final = words(
    "một", "hai", "ba", "bốn", "tư", "năm", "sáu", "bảy", "bẩy", "tám", "chín", "mười"
)
_SHIFTS: Final = words("này", "nay", "trước", "sau", "tới", "ngoái", "kia")
_POINTS: Final = words("ngày", "năm", "tháng", "quý", "đầu", "giữa", "cuối", "các")
_UNITS: Final = words("năm", "quý", "tháng", "tuần", "ngày")
_FRAMED: Final = f"{GAP}(?:[0-9(IVX]|{words('từ', 'năm', 'đầu', 'giữa', 'cuối')})"
_LATER: Final = f"{GAP}{words('nay', 'qua', 'mai')}"
_ROMAN: Final = f"{SOME}[IVXLivxl0-9]"

WORDS: Final = (
    Trigger("year", "năm", f"{SOME}(?:[12]|{_SHIFTS}|{words('một', 'hai', 'học')})"),
    Trigger(
        "month",
        "tháng",
        f"{SOME}(?:{_FIGURES}|{_SHIFTS}|{_NUMBERS}|{words('đầu', 'cuối')})",
    ),
    Trigger("quarter", "quý", f"{SOME}(?:{_FIGURES}|{_SHIFTS}|{_NUMBERS})"),
    Trigger("quarter", "quí", f"{SOME}(?:{_FIGURES}|{_SHIFTS}|{_NUMBERS})"),
    Trigger(
        "day", "ngày", f"{GAP}(?:{words('mai', 'kia', 'mùng', 'mồng')}|{_NUMBERS})"
    ),
    Trigger("shift", "tuần", f"{GAP}{_SHIFTS}"),
    Trigger("shift", "hôm", f"{GAP}{words('nay', 'qua', 'kia')}"),
    Trigger("shift", "sáng", _LATER),
    Trigger("shift", "trưa", _LATER),
    Trigger("shift", "chiều", _LATER),
    Trigger("shift", "tối", _LATER),
    Trigger("shift", "đêm", _LATER),
    Trigger("shift", "khuya", _LATER),
    Trigger("frame", "từ", f"{GAP}(?:[0-9]|{_POINTS})"),
    Trigger("frame", "giai đoạn", _FRAMED),
    Trigger("frame", "nhiệm kỳ", _FRAMED),
    Trigger("frame", "nhiệm kì", _FRAMED),
    Trigger("frame", "thời kỳ", _FRAMED),
    Trigger("frame", "thời kì", _FRAMED),
    Trigger("frame", "thời gian", _FRAMED),
    Trigger("frame", "niên khóa", _FRAMED),
    Trigger("frame", "niên khoá", _FRAMED),
    Trigger("each", "hằng", f"{GAP}{_UNITS}"),
    Trigger("each", "hàng", f"{GAP}{_UNITS}"),
    Trigger("every", "định kỳ", f"{GAP}(?:[0-9]|{word('mỗi')}|{_NUMBERS})"),
    Trigger("every", "định kì", f"{GAP}(?:[0-9]|{word('mỗi')}|{_NUMBERS})"),
    Trigger("times", "mỗi", f"{GAP}{_UNITS}"),
    Trigger("term", "khóa", _ROMAN),
    Trigger("term", "khoá", _ROMAN),
    Trigger("half", "nửa", f"{GAP}{words('đầu', 'cuối')}"),
    *(Trigger("words", each) for each in WORDS_TRIGGERS),
    *(Trigger("order", each) for each in ORDER_TRIGGERS),
    *(Trigger("vague", each) for each in VAGUE_TRIGGERS),
)


@cache
def digits() -> re.Pattern[str]:
    """Match a run of digits that no sign ties to figures before it."""
    return re.compile("[0-9](?<![0-9][0-9])(?<![0-9][-/.,:][0-9])[0-9]*")


@cache
def word_pattern() -> tuple[re.Pattern[str], tuple[tuple[str, int], ...]]:
    """Return the pattern of all words, and the name and offset of each group.

    Every branch begins with one letter, and holds the words whose rarest letter
    that is; an empty group at the end of each tells which it was.
    """
    by_letter: dict[str, list[str]] = {}
    rows = []
    for trigger in WORDS:
        at = min(range(len(trigger.word)), key=lambda i: _rank(trigger.word[i]))
        rare = trigger.word[at]
        for letter in dict.fromkeys((rare, rare.upper())):
            by_letter.setdefault(letter, []).append(_around(trigger, at, letter))
            rows.append((letter, len(by_letter[letter]), trigger.name, at))
    order = list(by_letter)
    rows.sort(key=lambda row: (order.index(row[0]), row[1]))
    branches = (f"{letter}(?:{'|'.join(all_)})" for letter, all_ in by_letter.items())
    return re.compile("|".join(branches)), tuple((row[2], row[3]) for row in rows)


def _rank(letter: str) -> int:
    """Return how rare a letter is, the rarest with the lowest number."""
    return (
        -_BY_FREQUENCY.find(letter) if letter in _BY_FREQUENCY else -len(_BY_FREQUENCY)
    )


def _around(trigger: Trigger, at: int, letter: str) -> str:
    """Return what stands around ``letter`` in a trigger, and an empty group."""
    before = "".join(map(_either_case, trigger.word[:at])) + letter
    rest = word(trigger.word[at + 1 :])
    return f"(?<={before})(?<!\\w{before}){rest}(?={trigger.follow})()"


def _either_case(letter: str) -> str:
    return letter if letter.upper() == letter else f"[{letter}{letter.upper()}]"
