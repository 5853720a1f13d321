"""Read the words before a date or a period, backwards and one by one.

A bare "23/2" is a date only behind a cue: ngày, hôm, a part of day, a weekday, a
clock time ("17:20", "lúc 8 giờ 45 phút").  The same walk collects the context:
weekday, part of day, clock time, đầu/giữa/cuối, and what the words make of the
value ("trước ngày", "đến năm", "tầm nhìn đến").
"""

import re
import string
from datetime import time
from functools import cache, lru_cache
from typing import Any, Final, NamedTuple

from attrs import frozen

from coordination.model.relative import PartOfDay
from coordination.parsers.common.clock import read_clock_before
from coordination.parsers.common.context import NO_CONTEXT, Bound, Context, Stretch
from coordination.tables.time_words import (
    COUNTED_IN_ORDER,
    ORDINAL_WEEKDAYS,
    PARTS_OF_DAY,
    STEPS_OF_PARTS,
    STRETCHES,
    SUNDAYS,
)

#: How far back the walk looks, in code points.
_REACH: Final = 48
#: An hour or a minute has fewer digits.
_NO_MINUTES: Final = 3
#: So many words are parted at first: mostly the walk ends at the second.
_NEAREST: Final = 3


class Before(NamedTuple):
    """What the words before a value say.

    Attributes:
        is_cue: They make a bare "23/2" a date.
        context: What they say about it.
    """

    is_cue: bool
    context: Context


@frozen(eq=False)
class _Says:
    """What one word says: a field of the context, and whether it is a cue.

    Equal only to itself: the few that there are key a cache.
    """

    field: str = ""
    value: object = None
    is_cue: bool = False


_NOTHING: Final = Before(is_cue=False, context=NO_CONTEXT)
_CUE: Final = Before(is_cue=True, context=NO_CONTEXT)
_PARTS: Final = {word: PartOfDay(code) for word, code in PARTS_OF_DAY.items()}
_STRETCHES: Final = {word: Stretch(code) for word, code in STRETCHES.items()}
_SUNDAY: Final = 7
_BOUNDS: Final = {
    "trước": Bound.BEFORE, "hết": Bound.BY, "nhất": Bound.BY, "đến": Bound.UNTIL,
    "tới": Bound.UNTIL, "từ": Bound.SINCE, "sau": Bound.AFTER,
}  # fmt: skip
#: What a word says by itself.
_WORDS: Final = (
    dict.fromkeys(("ngày", "hôm", "mùng", "mồng"), _Says(is_cue=True))
    | {
        word: _Says("part_of_day", part, is_cue=True)
        for word, part in _PARTS.items()
        if " " not in word
    }
    | {word: _Says("stretch", stretch) for word, stretch in _STRETCHES.items()}
    | {word: _Says("bound", bound) for word, bound in _BOUNDS.items()}
)
#: What a word says together with the word before it.
_PAIRS: Final = (
    {
        ("thứ", word): _Says("weekday", day, is_cue=True)
        for word, day in ORDINAL_WEEKDAYS.items()
    }
    | dict.fromkeys(
        (tuple(name.split()) for name in SUNDAYS),
        _Says("weekday", _SUNDAY, is_cue=True),
    )
    | {
        tuple(word.split()): _Says("part_of_day", part, is_cue=True)
        for word, part in _PARTS.items()
        if " " in word
    }
    | {
        (word, step): _Says("part_of_day", part, is_cue=True)
        for word, part in _PARTS.items()
        for step, days in STEPS_OF_PARTS.items()
        if days
    }
    | dict.fromkeys(
        (("hôm", "qua"), ("ngày", "mai"), ("ngày", "lễ")), _Says(is_cue=True)
    )
    | dict.fromkeys((("nhìn", "đến"), ("hướng", "đến")), _Says("bound", Bound.HORIZON))
)
#: The last letters of the words before a period that say something about it.
_LEADING: Final = frozenset(word[-2:] for word in (*_STRETCHES, *_BOUNDS))
_SHORTEST_LEAD: Final = 3
#: Signs that close what precedes them: a word before them says nothing about what
#: follows.  Any other sign at a word (a quotation mark, a bullet, a dash, an emoji, the
#: end of a tag) belongs to the layout of the page.
_CLOSING: Final = frozenset(".;!?)]}%”’»…")
#: Words without a meaning of their own between others that have one.
_FILLERS: Final = (
    "là", "vào", "trong", "lúc", "nay", "các", "những", "năm", "tháng", "sớm",
)  # fmt: skip
_FILLER: Final = _Says()
_ALONE: Final = dict.fromkeys(_FILLERS, _FILLER) | _WORDS
_SECOND_WORDS: Final = frozenset(second for _, second in _PAIRS)
_UNITS_OF_CLOCK: Final = ("giờ", "phút", "rưỡi", "h", "g", "p", "ph", "am", "pm")
#: Words that take others with them.
_WITH_OTHERS: Final = _SECOND_WORDS.union(_UNITS_OF_CLOCK)
#: The last two letters of all these: mostly they say at once that a word is another.
_ENDINGS: Final = frozenset(
    word[-2:] for word in (*_ALONE, *_WITH_OTHERS, *_UNITS_OF_CLOCK)
)
#: The word before a day.
_DAYS: Final = ("ngày ", "Ngày ")
#: Two letters and a space before it.
_SHORTEST_CUED: Final = 8
_DIGITS: Final = frozenset(string.digits)


@cache
def _tag() -> re.Pattern[str]:
    return re.compile("<[^<>\n]{1,40}>")


@cache
def _last_part() -> re.Pattern[str]:
    """Match the last word of what signs tie together: "sáng" of "TTO-Sáng"."""
    return re.compile("(?:[0-9]{1,2}(?:[hg:][0-9:]{0,5})?[p']?|[^\\W_]+)\\Z")


def is_word_of_dates(word: str) -> bool:
    """Return True if ``word`` stands before a date, as "ngày" or "đến" does."""
    return word in _ALONE or word in ("và", "thứ")


def look_back(text: str, at: int) -> Before:
    """Read the words before ``at``, in the same line.

    >>> look_back("Chiều ngày 12/7", 11).context.part_of_day
    <PartOfDay.AFTERNOON: 'afternoon'>
    >>> look_back("tỷ lệ 2/3", 6).is_cue
    False
    """
    if at >= _SHORTEST_CUED:  # mostly "ngày" precedes, or a word that says nothing
        if text[at - 5 : at] in _DAYS:
            other = _is_other(text[at - 8 : at - 5])
            return _CUE if other else _walk_back(text, at)
        if _is_other(text[at - 3 : at]):
            return _NOTHING
    return _walk_back(text, at)


def _walk_back(text: str, at: int) -> Before:
    """Read the words before ``at`` one by one."""
    words = _line_before(text, at).rsplit(None, _NEAREST)
    is_cue = False
    said: list[_Says] = []
    while words:
        if len(words) < _NEAREST:
            words[:1] = words[0].split()
        word = words.pop().lower()
        says = _ALONE.get(word)
        if not word.isalpha():
            says = _with_signs(word, words) or says
        elif word in _WITH_OTHERS:
            says = _pair(word, words) or _unit_of_clock(word, words) or says
        if says is None:
            break
        if says.is_cue:
            is_cue = True
        if says.field:
            said.append(says)
            if says.field == "bound":
                break
    if not said:
        return _CUE if is_cue else _NOTHING
    return _before(tuple(said), is_cue)


def _is_other(ending: str) -> bool:
    """Return True if a word that says nothing ends with two letters and a space."""
    letters = ending[:2]
    return ending[2] == " " and letters.isalpha() and letters.lower() not in _ENDINGS


def _line_before(text: str, at: int) -> str:
    """Return what precedes ``at`` in its line, as far as the walk looks."""
    window = text[at - _REACH if at > _REACH else 0 : at]
    if ">" in window:
        window = _tag().sub(" ", window)
    return window[window.rfind("\n") + 1 :] if "\n" in window else window


def _with_signs(word: str, before: list[str]) -> _Says | None:
    """Read ``word`` with its signs and the words ``before`` it, which it may take."""
    ending = word[-2:]
    if ending.isalpha() and ending not in _ENDINGS:
        return None
    body = word.replace("’", "'")  # of minutes
    while body and not (body[-1].isalnum() or body[-1] == "'"):
        if body[-1] in _CLOSING:
            return None
        body = body[:-1]
    if not body.strip("'"):
        return _FILLER
    core = _last_of(body)
    if body == core and (pair := _pair(core, before)):
        return pair
    if core in _UNITS_OF_CLOCK or not _DIGITS.isdisjoint(core):
        return _clock_time(body, before)
    return None if _is_per(body, core) else _ALONE.get(core)


def _pair(word: str, before: list[str]) -> _Says | None:
    """Read ``word`` with the one before it, which is taken off ``before``."""
    if not before or word not in _SECOND_WORDS or not before[-1][-1].isalpha():
        return None
    pair = _PAIRS.get((_last_of(before[-1].lower()), word))
    if pair is None or (pair.field == "weekday" and _is_counted(before[:-1])):
        return None
    before.pop()
    return pair


def _is_counted(before: list[str]) -> bool:
    """Return True if a turn precedes "thứ 2": "kỳ họp thứ 2" is no Monday."""
    nearest = " ".join(before[-2:]).lower().split()[-2:]
    return not COUNTED_IN_ORDER.isdisjoint((" ".join(nearest), *nearest[-1:]))


def _unit_of_clock(word: str, before: list[str]) -> _Says | None:
    return _clock_time(word, before) if word in _UNITS_OF_CLOCK else None


def _last_of(word: str) -> str:
    """Return the last part of what signs tie to one word; empty if there is none."""
    if word.isalpha():
        return word
    found = _last_part().search(word)
    return found[0] if found else ""


def _is_per(body: str, core: str) -> bool:
    """Return True for the unit of a rate, as in "viên/ngày"."""
    return body.endswith(f"/{core}") and body[: -len(core) - 1].isalnum()


def _clock_time(last: str, before: list[str]) -> _Says | None:
    """Read "8h30", "lúc 8 giờ 45 phút" from its last word back.

    Of a range of two times the first counts.
    """
    if len(last) >= _NO_MINUTES and last[-_NO_MINUTES:].isdecimal():
        return None  # a year
    line = " ".join([*" ".join(before).split(), last]).lower()
    found = read_clock_before(line, len(line))
    if found is None:
        return None
    moment, start = found
    until = _until_clock().search(line, 0, start)
    if until and (first := read_clock_before(line, until.start())):
        moment, start = first
    before[:] = line[:start].split()
    return _says_clock(moment)


@lru_cache(maxsize=1024)
def _says_clock(moment: time) -> _Says:
    return _Says("clock", moment, is_cue=True)


@cache
def _until_clock() -> re.Pattern[str]:
    return re.compile("(?: {0,3}-{1,2} {0,3}| (?:đến|tới) )\\Z")


def context_before(text: str, at: int) -> Context:
    """Return what the words before a period say; mostly that is nothing.

    >>> context_before("đến cuối năm 2030", 9).bound
    <Bound.UNTIL: 'until'>
    """
    if at < _SHORTEST_LEAD or text[at - 3 : at - 1].lower() not in _LEADING:
        return NO_CONTEXT
    return _walk_back(text, at).context


@lru_cache(maxsize=4096)
def _before(said: tuple[_Says, ...], is_cue: bool) -> Before:  # noqa: FBT001 - the key of a cache
    """Build the answer; of two words that say the same thing, the nearer counts."""
    fields: dict[str, Any] = {one.field: one.value for one in reversed(said)}
    return Before(is_cue, Context(**fields))
