"""What stands before a date or a period, read backwards word by word.

A bare "23/2" is a date only behind a cue: ngày, hôm, a part of day, a weekday, a
clock time, or "từ" and "đến" of a range.  The same walk collects the context:
weekday, part of day, clock time, đầu/giữa/cuối, and what the words make of the
value ("trước ngày", "đến năm", "tầm nhìn đến").
"""

import re
from datetime import time
from functools import cache, lru_cache
from typing import Final, NamedTuple

from coordination.model.relative import PartOfDay
from coordination.parsers.context import NO_CONTEXT, Bound, Context, Stretch

#: How far back the walk looks, in code points and in words.
_REACH: Final = 48
_MOST_WORDS: Final = 8

_CUES: Final = frozenset({"ngày", "hôm", "mùng", "mồng"})
_PARTS: Final = {
    "sáng": PartOfDay.MORNING,
    "trưa": PartOfDay.NOON,
    "chiều": PartOfDay.AFTERNOON,
    "tối": PartOfDay.EVENING,
    "đêm": PartOfDay.NIGHT,
    "khuya": PartOfDay.NIGHT,
}
_WEEKDAYS: Final = {
    "hai": 1,
    "2": 1,
    "ba": 2,
    "3": 2,
    "tư": 3,
    "4": 3,
    "năm": 4,
    "5": 4,
    "sáu": 5,
    "6": 5,
    "bảy": 6,
    "bẩy": 6,
    "7": 6,
}
_STRETCHES: Final = {
    "đầu": Stretch.EARLY,
    "giữa": Stretch.MIDDLE,
    "cuối": Stretch.LATE,
}
_BOUNDS: Final = {
    "trước": Bound.BEFORE,
    "hết": Bound.BY,
    "nhất": Bound.BY,
    "đến": Bound.UNTIL,
    "tới": Bound.UNTIL,
    "từ": Bound.SINCE,
    "sau": Bound.AFTER,
    "nhìn": Bound.HORIZON,
    "hướng": Bound.HORIZON,
}
#: Words that say nothing here but stand between others that do.
_FILLERS: Final = frozenset({"là", "vào", "trong", "lúc", "nay", "các", "những"})
_TOKEN: Final = r"[0-9]{1,2}(?:[hg:][0-9]{0,2}|')?|[^\W\d_]+|[^\w\s]|\n"
_CLOCK: Final = r"([0-9]{1,2})[hg:]([0-9]{2})?'?"


class Before(NamedTuple):
    """What the words before a value say.

    Attributes:
        is_cue: They make a bare "23/2" a date.
        context: What they say about it.
    """

    is_cue: bool
    context: Context


_NOTHING: Final = Before(is_cue=False, context=NO_CONTEXT)


@cache
def _token() -> re.Pattern[str]:
    return re.compile(_TOKEN)


@cache
def _clock() -> re.Pattern[str]:
    return re.compile(_CLOCK)


def look_back(text: str, at: int) -> Before:
    """Read what stands before ``at``.

    >>> look_back("Chiều ngày 12/7", 11).context.part_of_day
    <PartOfDay.AFTERNOON: 'afternoon'>
    >>> look_back("tỷ lệ 2/3", 6).is_cue
    False
    """
    before = text[max(0, at - _REACH) : at].lower()
    return _read_words(tuple(_token().findall(before)[-_MOST_WORDS:]))


@lru_cache(maxsize=4096)
def _read_words(tokens: tuple[str, ...]) -> Before:
    """Walk backwards over ``tokens`` until one means nothing here."""
    found: dict[str, object] = {}
    is_cue = False
    left = list(tokens)
    while left:
        token = left.pop()
        before = left[-1] if left else ""
        if token in _CUES:
            is_cue = True
        elif token in _PARTS:
            is_cue = True
            part = _PARTS[token]
            found.setdefault("part_of_day", PartOfDay.DAWN if before == "rạng" else part)
            if before == "rạng":
                left.pop()
        elif token in _WEEKDAYS and before == "thứ":
            is_cue = True
            found.setdefault("weekday", _WEEKDAYS[token])
            left.pop()
        elif token == "nhật" and before in ("chủ", "chúa"):
            is_cue = True
            found.setdefault("weekday", 7)
            left.pop()
        elif (moment := _time_of(token)) is not None:
            is_cue = True
            found.setdefault("clock", moment)
        elif token in _STRETCHES:
            found.setdefault("stretch", _STRETCHES[token])
        elif token in _BOUNDS:
            is_cue = is_cue or token in ("từ", "đến", "trước", "hết")
            if token == "đến" and before in ("nhìn", "hướng"):
                token = left.pop()
            found.setdefault("bound", _BOUNDS[token])
            break
        elif token not in _FILLERS and token not in (",", "("):
            break
    if not is_cue and not found:
        return _NOTHING
    return Before(is_cue, Context(**found) if found else NO_CONTEXT)  # type: ignore[arg-type]


def _time_of(token: str) -> time | None:
    """Read "8h30", "17:20", "20h", "8g30"."""
    if not token[0].isdecimal():
        return None
    found = _clock().fullmatch(token)
    if found is None:
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None
