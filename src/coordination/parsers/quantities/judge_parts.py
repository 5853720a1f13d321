"""Judge a figure that numbers a part of a document: "khoản 1, 2 và 4 Điều 5".

The last figure of such a list counts none of what follows it.
"""

import re
from functools import cache
from typing import Final

from coordination.parsers.common.phrases import alternatives
from coordination.tables.citation_words import UNITS
from coordination.tables.document_types import document_types

#: Documents that no number has a code for.
_LAWS: Final = ("luật", "bộ luật", "hiến pháp")
#: How far back the first part of a list may be.
_REACH: Final = 80


def is_part(text: str, at: int, unit: str) -> bool:
    """Return True if the figure at ``at`` ends a list of parts of what it names.

    >>> text = "tại khoản 1, 2 và 4 Điều 5"
    >>> is_part(text, 18, "điều"), is_part("tại Điều 5, 4 xã", 12, "xã")
    (True, False)
    """
    if unit not in wholes():
        return False
    return _list().search(text, max(0, at - _REACH), at) is not None


@cache
def wholes() -> frozenset[str]:
    """Return what has parts: larger parts, and documents."""
    types = {row.vi.lower() for row in document_types()}
    return frozenset({*UNITS, *types, *_LAWS})


@cache
def _list() -> re.Pattern[str]:
    """Match the parts before the last, up to it."""
    label = "(?:[0-9]{1,3}[a-zđ]?|[a-zđ])"
    joint = " {0,3}(?:[,;]|-| (?:và|hoặc|đến)(?= )) {0,3}"
    first = rf"(?<!\w){alternatives(UNITS)} {{1,3}}{label}"
    return re.compile(rf"{first}(?:{joint}{label}){{0,20}}{joint}\Z", re.IGNORECASE)
