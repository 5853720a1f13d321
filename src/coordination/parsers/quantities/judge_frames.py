"""Judge the words that frame a figure: "từ" before a range, "trở lên" behind it."""

import re
from functools import cache

from coordination.parsers.common.phrases import alternatives
from coordination.tables.quantity_words import BOUNDS


def frame_start(text: str, at: int) -> int:
    """Return where the range at ``at`` begins, with the "từ" that opens it.

    >>> frame_start("từ 5 đến 10%", 3), frame_start("gồm 5 đến 10%", 4)
    (0, 4)
    """
    start = at - len("từ ")
    if start < 0 or text[start:at].lower() != "từ ":
        return at
    return at if start and text[start - 1].isalnum() else start


def read_bound(text: str, end: int) -> re.Match[str] | None:
    """Match "trở lên" or "trở xuống" behind an amount that ends at ``end``."""
    return _bound().match(text, end)


@cache
def _bound() -> re.Pattern[str]:
    return re.compile(f" {{1,3}}{alternatives(BOUNDS)}(?!\\w)", re.IGNORECASE)
