"""Read a whole text as a recurrence.

Grammar (the forms with a rule are those of `recurrences`)::

    text  = [("trước" | "chậm nhất") ["vào" | "là"]] ["vào"] ["ngày"] recurrence | words
    words = "định kỳ" | "thường xuyên" | "liên tục" | "đột xuất" | "khi có yêu cầu" …
"""

import re
from functools import cache
from typing import Final

from coordination.model.recurrence import Recurrence
from coordination.parsers.calendar.whole_text import (
    WholeText,
    choose_longest,
    explain_refusal,
)
from coordination.parsers.common.fold_value import fold_value
from coordination.parsers.common.phrases import plain
from coordination.parsers.common.pieces import GAP, SOME, word, words
from coordination.parsers.common.reading import Reading
from coordination.parsers.recurrences import (
    find_lists,
    find_quarters,
    find_recurrences,
)

_EXPECTED: Final = "not-a-recurrence"
_READERS: Final = (
    find_recurrences.read_every,
    find_lists.read_framed,
    find_recurrences.read_each,
    find_recurrences.read_yearly,
    find_recurrences.read_yearly_month,
    find_recurrences.read_monthly,
    find_lists.read_days_of_month,
    find_recurrences.read_periodic,
    find_recurrences.read_interval,
    find_recurrences.read_times,
    find_recurrences.read_times_per,
    find_quarters.read_day_of_quarter,
    find_quarters.read_unit_once,
)
#: Words that say how often without a rule to count by.
_WORDS: Final = (
    "định kỳ", "thường xuyên", "liên tục", "thường kỳ", "kịp thời", "đột xuất",
    "khi có yêu cầu", "khi cần thiết", "khi cần", "thường niên",
)  # fmt: skip


@cache
def _opening() -> re.Pattern[str]:
    """Match the words that may precede the day of a recurrence."""
    before = words(
        "trước", "chậm nhất", "muộn nhất", "đến hết", "là", "vào", "trong", "ngày",
        "các ngày", "các", "định kỳ", "ít nhất", "tối thiểu", "không dưới",
    )  # fmt: skip
    days = f"(?:{word('từ')}{GAP})?{find_recurrences.WEEKDAYS}{GAP}"
    return re.compile(f"(?:{before}{SOME}){{0,10}}(?:{days})?")


@cache
def _words() -> re.Pattern[str]:
    return re.compile(f"{words(*_WORDS)}(?!\\w)")


def parse_recurrence(text: str) -> Recurrence:
    """Read the one recurrence that makes up all of ``text``.

    >>> str(parse_recurrence("trước ngày 15/12 hằng năm"))
    'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15'
    >>> once = parse_recurrence("ít nhất 01 lần/năm")
    >>> once.rule, once.times, once.at_least
    ('FREQ=YEARLY', 1, True)
    >>> parse_recurrence("thường xuyên").rule is None
    True

    A quarter is three months (RFC 5545 has no quarters).  "Định kỳ" alone states no
    rule, and none is made up: the words are kept.

    Raises:
        ParseError: ``text`` is anything else.
    """
    whole = WholeText.of(fold_value(text))
    body = whole.text
    if _words().fullmatch(body, whole.start):
        return Recurrence(words=" ".join(body[whole.start :].lower().split()))
    opening = _opening().match(body, whole.start)
    starts = dict.fromkeys((whole.start, opening.end() if opening else whole.start))
    found = choose_longest((read(body, at) for at in starts for read in _READERS), _end)
    if found and found.end == whole.stop:
        return found.value
    if found and _is_list(body, found.end):
        return Recurrence(words=plain(body[whole.start :]))
    raise explain_refusal(whole, _EXPECTED, whole.start, found.end if found else None)


def _is_list(text: str, end: int) -> bool:
    """Return True if days of other rules follow up to the end of ``text``."""
    point = find_lists.next_member(text, end)
    while point is not None:
        if found := find_lists.each_year().match(text, point.end):
            return found.end() == len(text)
        point = find_lists.next_member(text, point.end)
    return False


def _end(reading: Reading[Recurrence]) -> int:
    return reading.end
