"""The sentence around a place in a text, for people who look at one place alone."""

import re
from bisect import bisect_left, bisect_right
from functools import cache
from typing import Final

from attrs import frozen

from coordination.tables.draft_words import ABBREVIATIONS

#: A sentence is cut this far from what it is shown for, so that a text without an end
#: of a sentence is not written once for each place in it.
_MOST: Final = 300
_CUT: Final = "…"

#: The longest abbreviation, with its dot.
_SHORT: Final = 6


@cache
def _ends() -> re.Pattern[str]:
    """Match what ends a sentence, up to where the next begins."""
    return re.compile(r"[.!?…]{1,5}[”\"')\]]{0,3}\s{1,20}|\n\s{0,20}")


@frozen
class Sentences:
    """A text, and where its sentences begin.

    >>> text = "Ngày 5/6, TP. Huế họp. Năm 2024 đạt 15.000 lượt."
    >>> Sentences.of(text).around(text.index("2024"), text.index("2024") + 4)
    'Năm 2024 đạt 15.000 lượt.'
    """

    _text: str
    _starts: list[int]

    @classmethod
    def of(cls, text: str) -> "Sentences":
        """Find the sentences of ``text``."""
        ends = (one for one in _ends().finditer(text) if not _has_more(text, one))
        return cls(text, [0, *(one.end() for one in ends)])

    def around(self, start: int, end: int) -> str:
        """Return the sentence in which ``start`` to ``end`` is, in one line.

        More than 300 characters before and behind are cut, which ``…`` shows.
        """
        first = self._starts[bisect_right(self._starts, start) - 1]
        after = bisect_left(self._starts, end)
        last = self._starts[after] if after < len(self._starts) else len(self._text)
        from_, to = max(first, start - _MOST), min(last, end + _MOST)
        words = " ".join(self._text[from_:to].split())
        before, behind = _CUT * (from_ > first), _CUT * (to < last)
        return f"{before}{words}{behind}"


def _has_more(text: str, end: "re.Match[str]") -> bool:
    """Return True if a sentence goes on: in lower case, or behind an abbreviation."""
    behind = text[end.end() : end.end() + 1]
    return behind.islower() or _is_abbreviated(text, end.start())


def _is_abbreviated(text: str, at: int) -> bool:
    """Return True if the dot at ``at`` ends an abbreviation: "TP. Huế"."""
    if text[at] != ".":
        return False
    words = re.split(r"[\s(]", text[max(0, at - _SHORT) : at])
    word = words[-1].lower()
    return word in ABBREVIATIONS and not word.isdecimal()
