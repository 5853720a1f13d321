"""The short way for a text that is a plain day with its year, and nothing else.

    plain = ["ngày"] D ("/" M "/" | "-" M "-" | "." M "." | "tháng" M "năm") Y

One pattern reads it, made of the pieces of the full grammar, and the value is built
by the same function.  Any other text, and a day that no calendar has, is left to the
full grammar; what both read is the same (decision 0096).
"""

import re
from functools import cache

from coordination.model.partial_date import PartialDate
from coordination.model.period import SubYear
from coordination.parsers.calendar.points import value
from coordination.parsers.common.pieces import GAP, YEAR, word


def read_plain_day(text: str) -> PartialDate | SubYear | None:
    """Return the day that is all of ``text``; ``None`` if it is written otherwise.

    >>> str(read_plain_day("ngày 23 tháng 2 năm 2023"))
    '2023-02-23'
    >>> read_plain_day("23/2"), read_plain_day("30/2/2023")
    (None, None)
    """
    found = _plain_day().fullmatch(text)
    if found is None:
        return None
    day, month, spelled, year = found.group(1, 3, 4, 5)
    return value(int(year), int(month or spelled), int(day))


@cache
def _plain_day() -> re.Pattern[str]:
    spelled = f"{GAP}{word('tháng')}{GAP}([0-9]{{1,2}}){GAP}{word('năm')}{GAP}"
    return re.compile(
        f"(?:{word('ngày')}{GAP})?([0-9]{{1,2}})"
        f"(?:([/.-])([0-9]{{1,2}})\\2|{spelled})({YEAR})"
    )
