"""Times of the clock before a place in a text: "14h05", "8 giờ 30", "11 giờ kém 15".

Readers of days and amounts ask here whether the figures before them are an hour or its
minutes, which are not days and count nothing.

Grammar::

    clock   = H ("h" | "g" | ":") MM [":" SS] | H ("giờ" | "h" | "g") [minutes]
    minutes = ["kém"] MM ["phút" | "ph" | "p" | "'"] | "rưỡi"
    range   = clock ("-" | "đến") clock
"""

import re
from datetime import time
from functools import cache
from typing import Final

from coordination.parsers.common.pieces import SOME, word, words

#: How far back a time of the clock or a range of two may begin.
_REACH: Final = 40
#: How far back an hour may begin.
_LONGEST_HOUR: Final = 16
_LAST_HOUR: Final = 23
_MINUTES_OF_AN_HOUR: Final = 60
_HOUR: Final = "(?<![0-9,.:/])(?P<hour>[01]?[0-9]|2[0-4])"
_UNIT: Final = f"(?:{word('giờ')}|[hHgG])(?![^\\W\\d_])"
_MARK: Final = f"(?:{words('phút', 'ph')}|[pP']|\")?"
#: Words that make "8 giờ" a time of the clock; without them it is a number of hours.
_AT: Final = words("lúc", "hồi", "khoảng", "vào", "từ", "đến", "trước", "sau", "nhất")


@cache
def _time() -> re.Pattern[str]:
    """Match a time of the clock that ends where the search does."""
    minutes = f"{SOME}(?P<less>{word('kém')} {{1,3}})?(?P<minute>[0-5]?[0-9]){SOME}"
    half = f" {{1,3}}(?P<half>{word('rưỡi')})"
    figures = "[:](?P<sixtieth>[0-5][0-9])(?::[0-5][0-9])?(?: ?[AaPp][Mm])?"
    return re.compile(
        f"{_HOUR}(?:{figures}|(?P<blank>{SOME}){_UNIT}(?:{minutes}{_MARK}|{half})?)\\Z"
    )


@cache
def _hour() -> re.Pattern[str]:
    """Match an hour and its unit, behind which minutes follow."""
    return re.compile(f"{_HOUR}{SOME}{_UNIT}{SOME}(?:{word('kém')} {{1,3}})?\\Z")


@cache
def _at() -> re.Pattern[str]:
    return re.compile(f"(?:(?<!\\w){_AT} {{1,3}}|[-(,]{SOME})\\Z")


def are_minutes(text: str, at: int) -> bool:
    """Return True if the figures at ``at`` are the minutes of an hour before them.

    >>> are_minutes("lúc 14 giờ 05, 26/3", 11), are_minutes("ngày 05", 5)
    (True, False)
    """
    if text[at - 1 : at] not in _BEFORE_MINUTES:
        return False
    return _hour().search(text, max(0, at - _LONGEST_HOUR), at) is not None


#: The last letters before minutes.
_BEFORE_MINUTES: Final = frozenset("hHgGờỜ ")


def read_clock_before(text: str, end: int) -> tuple[time, int] | None:
    """Read the time of the clock that ends at ``end``, and where it begins.

    >>> read_clock_before("vào hồi 14 giờ 00", 17)
    (datetime.time(14, 0), 8)
    >>> read_clock_before("mất 8 giờ", 9) is None
    True
    """
    low = max(0, end - _REACH)
    found = _time().search(text, low, end)
    if found is None:
        return None
    whole = found["sixtieth"] or found["minute"] or found["half"]
    if (
        not whole
        and found["blank"] != ""
        and not _at().search(text, low, found.start())
    ):
        return None
    moment = _moment(found)
    return None if moment is None else (moment, found.start())


def _moment(found: re.Match[str]) -> time | None:
    hour = int(found["hour"])
    minute = 30 if found["half"] else int(found["sixtieth"] or found["minute"] or 0)
    if found["minute"] and found["less"]:
        hour, minute = hour - 1, _MINUTES_OF_AN_HOUR - minute
    if not 0 <= hour <= _LAST_HOUR or minute >= _MINUTES_OF_AN_HOUR:
        return None
    return time(hour, minute)
