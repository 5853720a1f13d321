"""Read a quote once for all that is asked of it."""

from functools import lru_cache
from typing import Final

from coordination.parsers.common.mention import Kind, Mention
from coordination.parsers.scanner import find_mentions

#: Longer texts are not remembered.
_MOST_KEPT: Final = 300


def read_mentions(quote: str, kinds: tuple[Kind, ...]) -> tuple[Mention, ...]:
    """Return the mentions in a quote; those of the last quotes are remembered.

    Sources are quoted in the same words for several fields, and several rules read
    each of them.
    """
    if len(quote) > _MOST_KEPT:
        return tuple(find_mentions(quote, kinds))
    return _read_mentions(quote, kinds)


@lru_cache(maxsize=32)
def _read_mentions(quote: str, kinds: tuple[Kind, ...]) -> tuple[Mention, ...]:
    return tuple(find_mentions(quote, kinds))
