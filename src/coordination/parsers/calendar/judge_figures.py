"""Judge the figure of a day: whether it belongs to words or letters before it.

"Đề án 06 tháng 8" names a project, "Covid-19 tháng 3" an illness; behind a letter a
figure is what a scan left of a longer one ("l3" for "13").  An impossible day spoils
all of its words: "ngày 30 tháng 2 năm 2025" is neither a month nor a year.
"""

import re
from functools import cache
from typing import Final

from coordination.parsers.calendar import points
from coordination.parsers.calendar.judge_dates import is_word_of_dates, look_back
from coordination.parsers.common.phrases import LONGEST_WORD, last_word
from coordination.parsers.common.pieces import GAP, SOME, word
from coordination.tables.numbered_words import (
    LAST_WORDS_OF_NUMBERED,
    LAST_WORDS_OF_TYPES,
    PHRASES_OF_NUMBERED,
)
from coordination.tables.provinces import provinces

_REACH: Final = 24
#: "ngày", spaces and the first digit of a day.
_LONGEST_PART: Final = 10
_LAST_DAY: Final = 31
#: The last letters of what joins the members of a list: "," and "và".
_ENDS_OF_SIGNS: Final = frozenset({",", "à", "À"})


@cache
def _letters_before() -> re.Pattern[str]:
    return re.compile("[^\\W\\d_]{1,8}\\Z")


@cache
def _parted_day() -> re.Pattern[str]:
    return re.compile(f"(?<!\\w){word('ngày')}{GAP}[0-3] \\Z")


@cache
def _inside() -> re.Pattern[str]:
    """Match a word that goes on with a sentence."""
    return re.compile("(?:[^\\W\\d_]|,) {1,3}[^\\W\\d_]{1,16} {1,3}\\Z")


@cache
def _list_before() -> re.Pattern[str]:
    """Match figures that a list puts before another: "Tổ 3, 4 tháng 5"."""
    sign = f"(?:{SOME},{SOME}|{GAP}{word('và')}{GAP})"
    return re.compile(f"(?<![\\w/.-])(?:[0-9]{{1,2}}{sign}){{1,4}}\\Z")


@cache
def _ends_of_places() -> frozenset[str]:
    """Return the last words of the names of provinces, and of the country."""
    return frozenset({"Nam", *(one.name.split()[-1] for one in provinces())})


@cache
def _parts_before() -> re.Pattern[str]:
    """Match the day, the month or both that stand before "tháng" or "năm"."""
    month = f"{word('tháng')}{SOME}[0-9]{{1,2}}"
    day = f"[0-9]{{1,2}}(?:{SOME}[/.-]{SOME}[0-9]{{1,2}}|{SOME}{month})?"
    return re.compile(f"(?<![\\w/.,-])(?:{day}|{month}){SOME}\\Z")


def is_glued(text: str, at: int) -> bool:
    """Return True if a letter ties the figure at ``at`` to something unknown.

    So does the first digit of a day that a scan has parted from it.

    >>> is_glued("ngày l3/10", 6), is_glued("ngày13/10", 4), is_glued("ngày 1 3/10", 7)
    (True, False, True)
    """
    if not at:
        return False
    if text[at - 1] == " ":
        if not text[at - 2 : at - 1].isdecimal():
            return False
        return _parted_day().search(text, max(0, at - _LONGEST_PART), at) is not None
    if text[at - 1] == "_":
        return True
    if not text[at - 1].isalpha():
        return False
    letters = _letters_before().search(text, max(0, at - 8), at)
    return letters is None or not is_word_of_dates(letters[0].lower())


def is_numbered(
    text: str, at: int, *, is_listed: bool = False, is_stamp: bool = False
) -> bool:
    """Return True if the figure at ``at`` numbers what precedes it.

    ``is_listed``: it begins a list; behind a type of document that is one of days.
    ``is_stamp``: it begins the day of a page, which the name of its author precedes.

    >>> is_numbered("Đề án 06 tháng 8", 6), is_numbered("sáng 06 tháng 8", 5)
    (True, False)
    """
    before = text[at - 1 : at]
    if before in ("-", "/", ".", "_"):
        return text[at - 2 : at - 1].isalnum()
    if before != " ":
        return False
    list_before = None
    if text[max(0, at - 4) : at].rstrip(" ")[-1:] in _ENDS_OF_SIGNS:
        list_before = _list_before().search(text, max(0, at - _REACH), at)
    start = list_before.start() if list_before else at
    last = last_word(text, start)
    if last == "ngày":
        return False  # a day, whatever else is said before it
    phrase = text[max(0, start - _REACH) : start].rstrip().lower()
    numbers = last.lower() in LAST_WORDS_OF_NUMBERED or phrase.endswith(
        PHRASES_OF_NUMBERED
    )
    if not (list_before or is_listed):
        numbers = numbers or last.lower() in LAST_WORDS_OF_TYPES
    if not numbers and (is_stamp or not _is_name(text, start, last)):
        return False
    return not look_back(text, start).is_cue


def _is_name(text: str, at: int, last: str) -> bool:
    """Return True if ``last`` is a capitalised word inside a sentence, and no place."""
    if not last[:1].isupper() or last in _ends_of_places():
        return False
    if last.lower() == "tuần":
        return False  # "Tin Tuần 22-26/12" are the days of a week
    if last.isupper() and (len(last) == 1 or "T" in text[at : at + 6]):
        return False  # a heading in capitals
    return bool(_inside().search(text, max(0, at - 2 * LONGEST_WORD), at))


def is_of_no_day(text: str, at: int) -> bool:
    """Return True if "tháng" or "năm" at ``at`` ends a day that no calendar has.

    >>> is_of_no_day("ngày 30 tháng 02 năm 2025", 8)
    True
    >>> is_of_no_day("Đề án 31 tháng 02 năm 2025", 9)
    False
    """
    is_behind_word = at > 1 and text[at - 1] == " " and text[at - 2].isalpha()
    if is_behind_word or not text[max(0, at - 3) : at].rstrip()[-1:].isdecimal():
        return False
    found = _parts_before().search(text, max(0, at - _REACH), at)
    if found is None:
        return False
    start = found.start()
    if not text[start].isdecimal():
        month = points.read_month(text, start)
        return month is not None and points.value_of(month) is None
    day = points.read_day(text, start)
    if day is None or day.end <= at or points.value_of(day) is not None:
        return False
    if is_numbered(text, start):
        return False
    return (day.day or 0) <= _LAST_DAY or look_back(text, start).is_cue
