"""What stands before a date or a period, read backwards word by word.

A bare "23/2" is a date only behind a cue: ngày, hôm, a part of day, a weekday, a
clock time.  The same walk collects the context: weekday, part of day, clock time,
đầu/giữa/cuối, and what the words make of the value ("trước ngày", "đến năm",
"tầm nhìn đến").
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


class Before(NamedTuple):
    """What the words before a value say.

    Attributes:
        is_cue: They make a bare "23/2" a date.
        context: What they say about it.
    """

    is_cue: bool
    context: Context


class _Says(NamedTuple):
    """What one word says: a field of the context, and whether it is a cue."""

    field: str = ""
    value: object = None
    is_cue: bool = False


_NOTHING: Final = Before(is_cue=False, context=NO_CONTEXT)
_WEEKDAYS: Final = {
    "hai": 1, "2": 1, "ba": 2, "3": 2, "tư": 3, "4": 3, "năm": 4, "5": 4,
    "sáu": 5, "6": 5, "bảy": 6, "bẩy": 6, "7": 6,
}  # fmt: skip
_PARTS: Final = {
    "sáng": PartOfDay.MORNING, "trưa": PartOfDay.NOON, "chiều": PartOfDay.AFTERNOON,
    "tối": PartOfDay.EVENING, "đêm": PartOfDay.NIGHT, "khuya": PartOfDay.NIGHT,
}  # fmt: skip
_STRETCHES: Final = {
    "đầu": Stretch.EARLY, "giữa": Stretch.MIDDLE, "cuối": Stretch.LATE,
}  # fmt: skip
_BOUNDS: Final = {
    "trước": Bound.BEFORE, "hết": Bound.BY, "nhất": Bound.BY, "đến": Bound.UNTIL,
    "tới": Bound.UNTIL, "từ": Bound.SINCE, "sau": Bound.AFTER,
}  # fmt: skip
#: What a word says by itself.
_WORDS: Final = (
    dict.fromkeys(("ngày", "hôm", "mùng", "mồng"), _Says(is_cue=True))
    | {word: _Says("part_of_day", part, is_cue=True) for word, part in _PARTS.items()}
    | {word: _Says("stretch", stretch) for word, stretch in _STRETCHES.items()}
    | {word: _Says("bound", bound) for word, bound in _BOUNDS.items()}
)
#: What a word says together with the word before it.
_PAIRS: Final = (
    {
        ("thứ", word): _Says("weekday", day, is_cue=True)
        for word, day in _WEEKDAYS.items()
    }
    | dict.fromkeys(
        (("chủ", "nhật"), ("chúa", "nhật")), _Says("weekday", 7, is_cue=True)
    )
    | {("rạng", "sáng"): _Says("part_of_day", PartOfDay.DAWN, is_cue=True)}
    | dict.fromkeys((("nhìn", "đến"), ("hướng", "đến")), _Says("bound", Bound.HORIZON))
)
#: Words and signs that say nothing but stand between others that do.
_FILLERS: Final = frozenset(
    {"là", "vào", "trong", "lúc", "nay", "các", "những", ",", "(", "'", "năm", "tháng"}
)


@cache
def _words() -> re.Pattern[str]:
    return re.compile(r"[0-9]{1,2}(?:[hg:][0-9]{0,2})?|[^\W\d_]+|[^\w\s]|\n")


@cache
def _clock() -> re.Pattern[str]:
    return re.compile(r"([01]?[0-9]|2[0-3])[hg:]([0-5][0-9])?")


def look_back(text: str, at: int) -> Before:
    """Read what stands before ``at``.

    >>> look_back("Chiều ngày 12/7", 11).context.part_of_day
    <PartOfDay.AFTERNOON: 'afternoon'>
    >>> look_back("tỷ lệ 2/3", 6).is_cue
    False
    """
    before = text[max(0, at - _REACH) : at].lower()
    return _read_back(tuple(_words().findall(before)[-_MOST_WORDS:]))


@lru_cache(maxsize=8192)
def _read_back(words: tuple[str, ...]) -> Before:
    """Walk backwards over ``words`` until one means nothing here."""
    found: dict[str, object] = {}
    is_cue = False
    left = list(words)
    while left and "bound" not in found:
        word = left.pop()
        says = _PAIRS.get((left[-1], word)) if left else None
        if says is not None:
            left.pop()
        else:
            says = _WORDS.get(word) or _clock_time(word)
        if says is None:
            if word not in _FILLERS:
                break
            continue
        is_cue = is_cue or says.is_cue
        if says.field:
            found.setdefault(says.field, says.value)
    if not found:
        return Before(is_cue, NO_CONTEXT) if is_cue else _NOTHING
    return Before(is_cue, Context(**found))  # type: ignore[arg-type] # fields by name


def _clock_time(word: str) -> _Says | None:
    """Read "8h30", "17:20", "20h", "8g30"."""
    found = _clock().fullmatch(word)
    if found is None:
        return None
    moment = time(int(found[1]), int(found[2] or 0))
    return _Says("clock", moment, is_cue=True)
