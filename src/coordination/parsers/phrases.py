"""Match the phrases of a table in folded text."""

from collections.abc import Iterable


def alternatives(phrases: Iterable[str]) -> str:
    """Return an expression for any of ``phrases``, the longest first.

    >>> alternatives(["ước", "ước tính"])
    '(?:ước {1,3}tính|ước)'
    """
    ordered = sorted(phrases, key=len, reverse=True)
    return f"(?:{'|'.join(' {1,3}'.join(phrase.split()) for phrase in ordered)})"


def plain(phrase: str) -> str:
    """Return ``phrase`` as it stands in a table.

    >>> plain("Ước  tính ")
    'ước tính'
    """
    return " ".join(phrase.lower().split())
