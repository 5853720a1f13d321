"""One look behind a date: whether anything that belongs to it may follow.

Mostly nothing does: "ngày 12/3/2023 của" begins no range, no list and no words for the
lunar calendar.  The look may let too much through, never too little.
"""

import re
from functools import cache
from itertools import groupby
from operator import itemgetter
from typing import Final

from coordination.parsers.common.pieces import either_case
from coordination.tables.time_words import STEMS_OF_YEARS

#: What the words for the lunar calendar, and for further lunar days, begin with.
LUNAR: Final = (
    *("âm", "âl", "al", "theo", "năm", "nhuận", "và", "đến", "tới"),
    *("ngày", "mùng", "mồng", "rằm"),
    *STEMS_OF_YEARS,
)
#: What a range or a list goes on with.
_FURTHER: Final = ("đến", "tới", "cho", "trở", "và", "ngày", "tháng", "quý", "năm")


def may_follow(text: str, end: int) -> bool:
    """Return True if more of a date that ends at ``end`` may follow.

    >>> may_follow("12/3 của", 4), may_follow("12/3 - 15/3", 4)
    (False, True)
    """
    return _more().match(text, end) is not None


@cache
def _more() -> re.Pattern[str]:
    """Match signs, then a figure or the first two letters of a word."""
    words = beginnings(*LUNAR, *_FURTHER)
    return re.compile(f"[ ,([-]{{0,9}}+(?:[0-9&IV]|(?!theo [^âÂA ]){words})")


def beginnings(*names: str) -> str:
    """Return a pattern for the first two letters of any of ``names``.

    >>> beginnings("tháng", "tới", "năm")
    '(?:[nN][ăĂ]|[tT][hHớỚ])'
    """
    both = sorted({name[:2] for name in names})
    rows = (
        either_case(first) + either_case("".join(pair[1] for pair in pairs))
        for first, pairs in groupby(both, key=itemgetter(0))
    )
    return f"(?:{'|'.join(rows)})"
