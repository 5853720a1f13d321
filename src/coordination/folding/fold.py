"""Make equal-looking text equal, and keep the offset of each piece.

Readers work on folded text: composed letters (NFC), one dash, one space, one
slash, one Đ, nothing invisible.  Most text is in that form already or differs by
single characters, so its offsets are its own.  Where folding joins or drops
characters, `Folded.span` leads back to the text as it was given.

Time is linear in the text: letters are composed one at a time, and a run of more
than `LONGEST_RUN` combining marks is left unchanged.  Scripts beyond U+FFFF are
left alone: no reader reads them, and a class of characters is fast only without.
"""

import re
from bisect import bisect_right
from functools import cache
from itertools import chain
from unicodedata import is_normalized, normalize

from attrs import frozen

from coordination.folding.characters import INVISIBLE, LOOK_ALIKES
from coordination.folding.nfc import BASIC, LONGEST_RUN, combining_marks


@frozen
class Folded:
    r"""A text made comparable, with the way back.

    >>> folded = fold("Nghi\u0323 qu\u200bye\u0302\u0301t")
    >>> folded.text, folded.span(5, 10)
    ('Nghị quyết', (6, 14))

    Attributes:
        text: The folded text.
        original: The text as it was given.
        starts: Where, in ``text``, each stretch begins whose offsets differ from
            those of the stretch before; empty where all offsets are equal.
        origins: Where, in ``original``, each of these stretches begins.
    """

    text: str
    original: str
    starts: tuple[int, ...] = ()
    origins: tuple[int, ...] = ()

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return the place in the text as given of ``text[start:end]``."""
        if not self.starts:
            return start, end
        first = self._origin(start)[0]
        return first, self._origin(end - 1)[1] if end > start else first

    def _origin(self, at: int) -> tuple[int, int]:
        """Return the span, in ``original``, of the character at ``at``."""
        piece = bisect_right(self.starts, at) - 1
        start, origin = self.starts[piece], self.origins[piece]
        if piece + 1 == len(self.starts):
            stop, origin_stop = len(self.text), len(self.original)
        else:
            stop, origin_stop = self.starts[piece + 1], self.origins[piece + 1]
        if stop - start == origin_stop - origin:  # one character for one
            return origin + at - start, origin + at - start + 1
        return origin, origin_stop


def fold_text(text: str) -> str:
    """Return the folded text alone, for who needs no way back.

    >>> fold_text("28\u20442\u20442023")
    '28/2/2023'
    """
    if (text.isascii() and "\t" not in text) or not _special().search(text):
        return text
    return fold(text).text


def fold(text: str) -> Folded:
    r"""Fold ``text``: compose letters, replace look-alikes, drop what is invisible.

    >>> fold("số 84\u2013KH/H\u00d0ND").text
    'số 84-KH/HĐND'
    """
    if text.isascii() and "\t" not in text:
        return Folded(text, text)
    special = set(_special().findall(text))
    if not special:
        return Folded(text, text)
    if special <= LOOK_ALIKES.keys():
        return Folded(_replace(text, special), text)
    return _fold_by_pieces(text)


def _replace(text: str, characters: set[str]) -> str:
    for character in characters:
        text = text.replace(character, LOOK_ALIKES[character])
    return text


def _fold_by_pieces(text: str) -> Folded:
    """Fold ``text`` where letters have to be composed or characters dropped."""
    pieces: list[str] = []
    starts = [0]
    origins = [0]
    length = at = 0
    for found in _cluster().finditer(text):
        composed = _compose(found[0])
        if composed == found[0]:
            continue
        start, end = found.span()
        pieces += (text[at:start], composed)
        length += start - at
        starts += (length, length + len(composed))
        origins += (start, end)
        length += len(composed)
        at = end
    pieces.append(text[at:])
    joined = "".join(pieces)
    alike = set(_special().findall(joined)) & LOOK_ALIKES.keys()
    return Folded(_replace(joined, alike), text, tuple(starts), tuple(origins))


def _compose(cluster: str) -> str:
    """Compose one letter with its marks; drop what is invisible."""
    if cluster in INVISIBLE:
        return ""
    if len(cluster) > LONGEST_RUN + 1:
        return cluster
    return normalize("NFC", cluster)


@cache
def _unstable() -> str:
    """Return the single characters that NFC writes otherwise, such as K (kelvin)."""
    return "".join(c for c in map(chr, chain(*BASIC)) if not is_normalized("NFC", c))


@cache
def _special() -> re.Pattern[str]:
    """Match any character that folding may change."""
    alike = re.escape("".join(LOOK_ALIKES) + INVISIBLE)
    return re.compile(f"[{alike}{combining_marks()}{_unstable()}]")


@cache
def _cluster() -> re.Pattern[str]:
    """Match a letter with its marks, or one invisible character."""
    marks = combining_marks()
    return re.compile(
        rf"[^{marks}{INVISIBLE}]?[{marks}]+|[{INVISIBLE}{_unstable()}]", re.DOTALL
    )
