"""Compose letters (Unicode NFC) in time linear in the text.

`unicodedata.normalize` sorts every run of combining marks and is quadratic on a
long one, so it is never given text whose runs are unbounded.  No letter of any
living language carries more than a handful of marks: a run of more than eight
is left unchanged.
"""

import re
from collections.abc import Iterator
from functools import cache
from itertools import chain
from typing import Final
from unicodedata import combining, is_normalized, normalize

#: Runs of combining marks longer than this are kept as written.
LONGEST_RUN: Final = 8

#: So short a text is soon sorted, even if it is one run.
_SHORT: Final = 200


#: Code points below U+10000 of marks and of letters that NFC may write otherwise.
#: Ideographs, Hangul syllables, surrogates and private use are neither: asking about
#: these 48,000 made each start slower.
BASIC: Final = (range(0x300, 0x3400), range(0xA000, 0xAC00), range(0xF900, 0x10000))
_FURTHER: Final = (range(0x10000, 0x1F000),)


@cache
def combining_marks(blocks: tuple[range, ...] = BASIC) -> str:
    """Return the combining marks in blocks of code points, ready for a class.

    They come from the running Python's own Unicode tables, because it is their
    sorting that has to be kept away from long runs.  A few characters are not marks
    but decompose into marks (U+0F73); they are sorted like them.
    """
    every = map(chr, chain(*blocks))
    return "".join(c for c in every if combining(normalize("NFD", c)[0]))


@cache
def _long_run() -> re.Pattern[str]:
    """Match a run that may be too long to be sorted.

    Beyond U+FFFF every character counts as a mark: a class is fast as long as it
    contains no list of such characters.
    """
    mark = f"[{combining_marks()}\U00010000-\U0010ffff]"
    return re.compile(f"{mark}{{{LONGEST_RUN + 1}}}{mark}*")


@cache
def _long_run_of_marks() -> re.Pattern[str]:
    """Match a run that is too long to be sorted."""
    mark = f"[{combining_marks()}{combining_marks(_FURTHER)}]"
    return re.compile(f"{mark}{{{LONGEST_RUN + 1}}}{mark}*")


def nfc(text: str) -> str:
    r"""Return ``text`` with its letters composed.

    >>> nfc("Vie\u0302\u0323t"), nfc("Vie\u0323\u0302t")
    ('Việt', 'Việt')
    """
    if text.isascii():
        return text
    pieces = []
    at = 0
    for start, end in _unsortable(text):
        pieces += [normalize("NFC", text[at:start]), text[start:end]]
        at = end
    pieces.append(normalize("NFC", text[at:]))
    return "".join(pieces)


def _unsortable(text: str) -> Iterator[tuple[int, int]]:
    """Yield the spans of the runs that are left unchanged."""
    for coarse in _long_run().finditer(text):
        for run in _long_run_of_marks().finditer(text, *coarse.span()):
            yield run.span()


def is_nfc(text: str) -> bool:
    r"""Return True if `nfc` would leave ``text`` unchanged.

    >>> is_nfc("ủy"), is_nfc("u\u0309y")
    (True, False)
    """
    if text.isascii():
        return True
    # Asking first is ten times as fast; it sorts, too, and so only for short texts.
    short = len(text) <= _SHORT and is_normalized("NFC", text)
    return short or nfc(text) == text
