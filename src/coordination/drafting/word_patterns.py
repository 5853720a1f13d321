"""Patterns of the words of tables, with any blanks between the words."""

from collections.abc import Iterable

from coordination.parsers.common.phrases import alternatives


def any_of(phrases: Iterable[str]) -> str:
    r"""Return an expression for any of ``phrases``, the longest first.

    >>> any_of(["ký", "ký kết"])
    '(?:ký\\s{1,3}kết|ký)'
    """
    return alternatives(phrases, gap=r"\s{1,3}")
