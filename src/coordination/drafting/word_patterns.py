"""Patterns of the words of tables, with any blanks between the words."""

import re
from collections.abc import Iterable
from functools import cache

from coordination.parsers.common.phrases import alternatives
from coordination.tables.draft_agreements import (
    AREA_NOUNS,
    ATTRIBUTES_OF_LISTS,
    COUNTS_OF_SIDES,
)
from coordination.tables.draft_clauses import SIDES


def any_of(phrases: Iterable[str]) -> str:
    r"""Return an expression for any of ``phrases``, the longest first.

    >>> any_of(["ký", "ký kết"])
    '(?:ký\\s{1,3}kết|ký)'
    """
    return alternatives(phrases, gap=r"\s{1,3}")


@cache
def all_sides() -> str:
    """Return an expression for "hai bên", "các ngành": all who made an agreement."""
    return rf"(?:{any_of(COUNTS_OF_SIDES)}|\d|các)\s{any_of(SIDES)}"


@cache
def list_lead() -> re.Pattern[str]:
    """Match "4 nội dung chính sau:" before a list."""
    nouns = any_of(AREA_NOUNS)
    said = any_of(ATTRIBUTES_OF_LISTS)
    return re.compile(
        rf"(?<!\w)(?:\d{{1,2}}|các|những|một\ssố)\s(?:nhóm\s)?({nouns})(?:\s{said}){{0,3}}"
        r"(?:,?\s(?:gồm|bao\sgồm|là|như))?(?:\scó)?\s?:\s",
        re.IGNORECASE,
    )
