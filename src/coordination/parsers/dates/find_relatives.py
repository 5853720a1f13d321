"""Expressions that count from the day of writing.

Grammar::

    relative = "hôm" ("nay" | "qua" | "kia") | "ngày" ("mai" | "kia")
             | part ["sớm" | "muộn"] ("nay" | "qua" | "mai")     part: sáng, trưa …
             | ("tuần" | "tháng" | "quý") ("này" | "trước" | "sau" | "tới")
             | "năm" ("nay" | "ngoái" | "kia" | "trước" | "sau" | "tới")

After a numeral, or after "những", "các" and the like, the words measure a time and
point at none: "ba năm trước", "những năm tới".  "Năm trước đó" counts from
another day than the day of writing, "một ngày kia" is any day, "một ngày mai" a
better future, and "tháng sau nữa" the next month or the one after it.
"""

import re
from functools import cache
from typing import Final

from coordination.model.relative import PartOfDay, Relative, TimeUnit
from coordination.parsers.common import numerals
from coordination.parsers.common.phrases import last_word
from coordination.parsers.common.pieces import GAP, SOME, words
from coordination.parsers.common.reading import Reading
from coordination.tables.time_words import (
    NUANCES_OF_PARTS,
    PARTS_OF_DAY,
    STEPS,
    STEPS_OF_PARTS,
    WORDS_BEHIND_QUA,
    WORDS_BEHIND_STEPS,
)

_UNITS: Final = {
    "tuần": TimeUnit.WEEK,
    "tháng": TimeUnit.MONTH,
    "quý": TimeUnit.MONTH,
    "quí": TimeUnit.MONTH,
    "năm": TimeUnit.YEAR,
}
_DAYS: Final = {
    ("hôm", "nay"): 0,
    ("hôm", "qua"): -1,
    ("hôm", "kia"): -2,
    ("ngày", "mai"): 1,
    ("ngày", "kia"): 2,
}
_MONTHS_OF_A_QUARTER: Final = 3
#: After these the words measure a time.
_MEASURES: Final = frozenset(
    {
        "những", "các", "nhiều", "vài", "mấy", "bao", "nửa", "suốt", "từng", "hàng",
        "hằng", "mỗi", "mươi", "chục", "trăm", "rưỡi",
    }
)  # fmt: skip
_REACH: Final = 24
#: Behind these a part of the day is a meal: "bữa trưa qua loa".
_MEALS: Final = frozenset({"bữa", "cơm", "ăn", "nắng", "học"})


@cache
def _pattern() -> re.Pattern[str]:
    after = (
        f"(?!{GAP}{words(*WORDS_BEHIND_STEPS)}(?!\\w)"
        f"|(?<=(?i:sau|tới)){GAP}{words('nữa')}(?!\\w))"
    )
    past = f"(?!{GAP}{words(*WORDS_BEHIND_QUA)}(?!\\w))"
    shifts = words("này", "trước", "sau", "tới")
    part = f"({words(*PARTS_OF_DAY)}){GAP}(?:{words(*NUANCES_OF_PARTS)}{GAP})?"
    years = words("nay", "ngoái", "kia", "trước", "sau", "tới")
    return re.compile(
        f"(?:({words('hôm', 'ngày')}){GAP}({words('nay', 'qua', 'kia', 'mai')})"
        f"|{part}({words(*STEPS_OF_PARTS)}){past}"
        f"|({words('tuần', 'tháng', 'quý')}){GAP}({shifts}){after}"
        f"|({words('năm')}){GAP}({years}){after})"
        r"(?!\w)"
    )


@cache
def _any_day() -> re.Pattern[str]:
    """Match words behind which "ngày mai" and "ngày kia" say no day."""
    before = f"{words('một', 'những', 'nọ')}|{words('ngày này')}(?:{GAP}\\w{{1,4}})?"
    return re.compile(rf"(?<!\w)(?:{before}){GAP}\Z")


@cache
def _dated() -> re.Pattern[str]:
    """Match a number that belongs to a date or weekday and so counts nothing."""
    head = words("tháng", "quý", "khóa", "ngày", "số", "thứ")
    more = f"(?:{SOME}[,-]{SOME}|{GAP}{words('và', 'đến')}{GAP})[0-9]{{1,2}}"
    return re.compile(
        f"(?:(?<!\\w){head}{SOME}(?:[0-9]{{1,4}}(?:{more}){{0,3}}|[^\\W\\d_]{{1,6}})"
        "|[/.-][0-9]{1,4}) {1,3}\\Z"
    )


def read_relative(text: str, at: int) -> Reading[Relative] | None:
    """Read a relative expression that begins at ``at``."""
    found = _pattern().match(text, at)
    if found is None:
        return None
    last = found.lastindex or 0  # of the one pair that matched
    head, step = found[last - 1].lower(), found[last].lower()
    value = _day(head, step) or _longer(head, step)
    if value is None or _is_measured(text, at, head):
        return None
    if head in PARTS_OF_DAY and last_word(text, at).lower() in _MEALS:
        return None
    if head == "ngày" and _any_day().search(text, max(0, at - _REACH), at):
        return None
    return Reading(value, at, found.end())


def _day(head: str, step: str) -> Relative | None:
    if head in PARTS_OF_DAY:
        count = STEPS_OF_PARTS[step]
        return _relative(count, TimeUnit.DAY, part_of_day=PartOfDay(PARTS_OF_DAY[head]))
    count_of_days = _DAYS.get((head, step))
    if count_of_days is None:
        return None
    return _relative(count_of_days, TimeUnit.DAY)


def _longer(head: str, step: str) -> Relative | None:
    unit = _UNITS.get(head)
    if unit is None:
        return None
    count = STEPS[step]
    if head[0] == "q":
        return _relative(count * _MONTHS_OF_A_QUARTER, unit, quarter=True)
    return _relative(count, unit)


@cache
def _relative(
    count: int,
    unit: TimeUnit,
    *,
    quarter: bool = False,
    part_of_day: PartOfDay | None = None,
) -> Relative:
    return Relative(count=count, unit=unit, quarter=quarter, part_of_day=part_of_day)


def _is_measured(text: str, at: int, head: str) -> bool:
    """Return True if a numeral or a plural precedes ``head`` at ``at``.

    Of the words for days only "hôm" can be counted, and only in words: in "8 giờ 30
    hôm nay" figures are those of a clock.
    """
    if head not in _UNITS and head != "hôm":
        return False
    before = last_word(text, at).lower()
    if before in _MEASURES:
        return True
    if before.isalpha():
        if numerals.read_cardinal(before) is None:
            return False
    elif head == "hôm" or not before[:1].isdecimal():
        return False
    return _dated().search(text, max(0, at - _REACH), at) is None
