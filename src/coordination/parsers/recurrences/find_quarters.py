"""Days of each quarter, and units said with "once" alone.

Grammar (``each`` is hằng, hàng or mỗi)::

    recurrence = D ["của"] "tháng" place ["của"] [each] "quý" [each "năm"]
               | ("quý" | "tháng" | "tuần") "một lần"
    place      = "đầu" | "giữa" | "cuối"

Without ``each`` a deadline has to be said ("trước ngày 20 tháng cuối quý"), and no
quarter that is meant.  "Quý một lần" has to begin a clause: "báo cáo quý một lần" may
be one report of a quarter.
"""

import re
from functools import cache
from typing import Final

from coordination.model.recurrence import Deadline, Recurrence
from coordination.parsers.calendar.judge_dates import look_back
from coordination.parsers.calendar.judge_figures import is_glued, is_numbered
from coordination.parsers.common.context import Bound
from coordination.parsers.common.pieces import GAP, SOME, word, words
from coordination.parsers.common.reading import Reading
from coordination.parsers.recurrences.find_lists import EACH
from coordination.parsers.recurrences.rules import as_reading, build, interval_rule

#: The months of each place in a quarter.
_MONTHS: Final = {"đầu": "1,4,7,10", "giữa": "2,5,8,11", "cuối": "3,6,9,12"}
_LAST_DAY: Final = 28  # in all of the months
_DEADLINES: Final = {Bound.BEFORE: Deadline.BEFORE, Bound.BY: Deadline.BY}
#: Signs behind which a clause begins.
_OPENING: Final = frozenset("(:;,-+•\n")


@cache
def _day_of_quarter() -> re.Pattern[str]:
    of = f"(?:{word('của')}{GAP})?"
    return re.compile(
        f"([0-9]{{1,2}}){GAP}{of}{word('tháng')}{GAP}({words(*_MONTHS)}){GAP}"
        f"(?:(?P<each>{EACH})|{of}){word('quý')}(?!\\w)(?P<yearly>{GAP}{EACH}{word('năm')}(?!\\w))?"
    )


@cache
def _one_quarter() -> re.Pattern[str]:
    """Match what says which quarter is meant: "quý II", "quý này", "quý của năm"."""
    which = words("này", "trước", "sau", "tới", "một", "hai", "ba", "tư", "của", "năm")
    return re.compile(f"{SOME}(?:[0-9IVX/]|{which}(?!\\w))")


@cache
def _unit_once() -> re.Pattern[str]:
    not_more = words("thứ", "đầu", "nữa", "cuối", "duy")
    return re.compile(
        f"({words('quý', 'tháng', 'tuần')}){GAP}(?:{word('một')}|0?1){GAP}"
        f"{word('lần')}(?!\\w|{GAP}{not_more}(?!\\w))"
    )


def read_day_of_quarter(text: str, at: int) -> Reading[Recurrence] | None:
    """Read "20 tháng cuối quý" behind "trước ngày", "20 tháng cuối mỗi quý"."""
    found = _day_of_quarter().match(text, at)
    if found is None or not 1 <= int(found[1]) <= _LAST_DAY:
        return None
    if is_glued(text, at) or is_numbered(text, at, is_listed=True):
        return None
    before = look_back(text, at)
    bound = before.context.bound
    deadline = _DEADLINES.get(bound) if bound else None
    if not (found["each"] or found["yearly"]) and (
        deadline is None or _one_quarter().match(text, found.end())
    ):
        return None
    months = _MONTHS[found[2].lower()]
    rule = f"FREQ=YEARLY;BYMONTH={months};BYMONTHDAY={int(found[1])}"
    value = build(rule, None, at_least=False, deadline=deadline)
    return Reading(value, at, found.end()) if value else None


def read_unit_once(text: str, at: int) -> Reading[Recurrence] | None:
    """Read "quý một lần" where a clause begins with it."""
    found = _unit_once().match(text, at)
    if found is None:
        return None
    before = text[max(0, at - 4) : at].rstrip(" ")
    if before and before[-1] not in _OPENING:
        return None
    unit = found[1].lower().replace("í", "ý")
    return as_reading(interval_rule(unit, 1), at, found.end())
