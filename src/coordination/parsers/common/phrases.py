"""Match the phrases of a table in folded text, and find the word that may end one."""

import string
from collections.abc import Iterable
from typing import Final

#: How far back the beginning of a word is looked for.
LONGEST_WORD: Final = 16
#: Signs that may precede a word without a space.
_OPENING: Final = string.punctuation + "“‘«…"


def alternatives(phrases: Iterable[str], gap: str = " {1,3}") -> str:
    """Return an expression for any of ``phrases``, the longest first.

    Between their words is ``gap``.

    >>> alternatives(["ước", "ước tính"])
    '(?:ước {1,3}tính|ước)'
    """
    ordered = sorted(phrases, key=len, reverse=True)
    return f"(?:{'|'.join(gap.join(phrase.split()) for phrase in ordered)})"


def plain(phrase: str) -> str:
    """Return ``phrase`` as tables spell it.

    >>> plain("Ước  tính ")
    'ước tính'
    """
    return " ".join(phrase.lower().split())


def last_word(text: str, at: int) -> str:
    """Return the word before ``at``, as written and without opening signs.

    >>> last_word("tặng (Hơn 5 người", 10)
    'Hơn'
    """
    first = at - LONGEST_WORD if at > LONGEST_WORD else 0
    words = text[first:at].rsplit(None, 1)
    return words[-1].lstrip(_OPENING) if words else ""
