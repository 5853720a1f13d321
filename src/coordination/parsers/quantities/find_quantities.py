"""Find quantities in running text, where most digits are something else.

Grammar::

    quantity = [comparator] figure units | [comparator] large-figure | range [units]
             | share counted-units | order [units] | vague counted-units

Units are those of the table (see `unit`).  A figure without a known unit counts only
if nothing but an amount is written like that: "24.550", "150 triệu", "sáu triệu".
Vague words need a known noun, so that "nhiều" is not an adverb.

Digits are left alone where they are not an amount or not all of it: after a word
that numbers things ("Ban Chỉ đạo 35", "Điều 5", "năm 2023", "Zone 1"), in a range
whose ends do not agree, as the year of a year ("2023 cán bộ").  "Trên 5
huyện" may mean in five districts and "cao hơn 5%" higher by 5 %: neither is taken.
Number words below twenty are left alone as well, since each is another word too.
"""

import re
from functools import cache

from coordination.model.quantity import Quantity
from coordination.parsers.common.phrases import last_word
from coordination.parsers.common.pieces import words
from coordination.parsers.common.reading import Reading
from coordination.parsers.common.unit import read_units
from coordination.parsers.quantities.counted import (
    Counted,
    read_counted,
    read_extent,
    read_quantity_of,
    value_of,
)
from coordination.parsers.quantities.extent import joint_ahead, read_range, read_share
from coordination.parsers.quantities.judge_quantities import (
    is_beside,
    is_tied,
    may_continue,
)
from coordination.tables.quantity_words import BEFORE_A_MINUS, SHARED
from coordination.tables.units import COUNTED, MEASURES

_LAST_MONTH = 12
#: Words before a minus are shorter.
_LONGEST_WORD = 24


def read_quantity(text: str, at: int) -> Reading[Quantity] | None:
    """Read the quantity whose digits begin at ``at``.

    >>> text = "có hơn 3.120 tờ rơi, video được gửi"
    >>> found = read_quantity(text, 7)
    >>> str(found.value), text[found.start : found.end]
    ('more-than 3120 tờ rơi, video', 'hơn 3.120 tờ rơi, video')
    >>> str(read_quantity("từ 5 đến 7 tỷ đồng", 3).value)
    '5000000000-7000000000 đồng'
    >>> read_quantity("Ban Chỉ đạo 35 tỉnh", 12) is None
    True
    """
    if is_tied(text, at) and not is_beside(text, at):
        return _read_below_zero(text, at) if text[at - 1] == "-" else None
    joint = joint_ahead(text, at)
    if joint is None:
        counted = read_counted(text, at)
    elif joint == "/":
        counted = _read_share(text, at) or read_counted(text, at)
    else:
        counted = read_extent(text, read_range(text, at)) or _read_first(text, at)
    return None if counted is None else read_quantity_of(text, at, counted)


def _read_below_zero(text: str, at: int) -> Reading[Quantity] | None:
    """Read "-2,3%" behind a bracket or a word that says how much: "tăng trưởng -2,3%".

    Behind anything else the sign is that of a list or of a range.
    """
    if not _before_minus().search(text, max(0, at - _LONGEST_WORD), at):
        return None
    counted = read_counted(text, at)
    if counted is None or not counted.units or counted.units[0].lower() not in MEASURES:
        return None
    if joint_ahead(text, at) or may_continue(text, counted.end):
        return None
    value = value_of(-counted.figure.amount, "exact", counted.units)
    return Reading(value, at - 1, counted.end)


@cache
def _before_minus() -> re.Pattern[str]:
    return re.compile(f"(?:[(]|(?<!\\w){words(*BEFORE_A_MINUS)} {{1,3}})-\\Z")


def _read_first(text: str, at: int) -> Counted | None:
    """Read the first of two that a dash joins: "4 vụ - 8 đối tượng"."""
    counted = read_counted(text, at)
    dash = _dash().match(text, counted.end) if counted else None
    return counted if dash and is_beside(text, dash.end()) else None


@cache
def _dash() -> re.Pattern[str]:
    return re.compile(" {0,3}- {0,3}")


def _read_share(text: str, at: int) -> Counted | None:
    """Read a part and its whole with what both count, unless it can be a day."""
    share = read_share(text, at)
    counted = read_units(text, share.end) if share else None
    if share is None or counted is None or counted[0][0].lower() not in COUNTED:
        return None
    before = last_word(text, at).lower()
    if before == "lệ" or (share.high.amount <= _LAST_MONTH and before not in SHARED):
        return None  # a scale of maps, or a day
    return Counted(share.low, *counted, total=share.high)
