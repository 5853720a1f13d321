"""Where a scan stops to try its readers.

Digits and words are looked for by two patterns that each begin with single
characters, because that is what makes a scan fast.  A word is looked for at its
rarest letter (``at``), and its beginning is checked backwards; so thousands of
words beginning with n or t cost nothing.
"""

import re
from functools import cache
from typing import Final, NamedTuple

from coordination.parsers.pieces import SOME, words


class Trigger(NamedTuple):
    """A word at which readers are tried.

    Attributes:
        name: What the table of readers calls it.
        forms: Its spellings, all with the same letters before the rarest one.
        at: Where the rarest letter stands in each of them.
        follow: What has to follow for any reader to succeed.
    """

    name: str
    forms: tuple[str, ...]
    at: int
    follow: str


_FIGURES: Final = "[0-9IVXivx]"
_NUMBER_WORDS: Final = words(
    "một", "hai", "ba", "bốn", "tư", "năm", "sáu", "bảy", "bẩy", "tám", "chín", "mười"
)
_SHIFTS: Final = words("này", "nay", "trước", "sau", "tới", "ngoái", "kia")
_POINTS: Final = words("ngày", "năm", "tháng", "quý", "đầu", "giữa", "cuối", "các")

WORDS: Final = (
    Trigger(
        "year",
        ("năm",),
        1,
        f"{SOME}(?:[12]|{_SHIFTS}|{words('một', 'hai')}|{words('học')})",
    ),
    Trigger(
        "month",
        ("tháng",),
        2,
        f"{SOME}(?:{_FIGURES}|{_SHIFTS}|{_NUMBER_WORDS}|{words('đầu', 'cuối')})",
    ),
    Trigger(
        "quarter", ("quý", "quí"), 2, f"{SOME}(?:{_FIGURES}|{_SHIFTS}|{_NUMBER_WORDS})"
    ),
    Trigger("day", ("ngày",), 2, f"{SOME}(?:{words('mai', 'kia')}|{_NUMBER_WORDS})"),
    Trigger("week", ("tuần",), 2, f" {{1,3}}{_SHIFTS}"),
    Trigger("that-day", ("hôm",), 1, f" {{1,3}}{words('nay', 'qua', 'kia')}"),
    Trigger("part", ("sáng",), 1, f" {{1,3}}{words('nay', 'qua', 'mai')}"),
    Trigger("part", ("trưa",), 2, f" {{1,3}}{words('nay', 'qua', 'mai')}"),
    Trigger("part", ("chiều",), 3, f" {{1,3}}{words('nay', 'qua', 'mai')}"),
    Trigger("part", ("tối",), 1, f" {{1,3}}{words('nay', 'qua', 'mai')}"),
    Trigger("part", ("đêm",), 1, f" {{1,3}}{words('nay', 'qua', 'mai')}"),
    Trigger(
        "from",
        ("từ",),
        1,
        f" {{1,3}}(?:[0-9]|{_POINTS})",
    ),
    Trigger("frame", ("giai đoạn",), 7, " {1,3}[0-9IVXnNtTđĐ(]"),
    Trigger("frame", ("nhiệm kỳ", "nhiệm kì"), 3, " {1,3}[0-9IVXnNtT(]"),
    Trigger("frame", ("thời kỳ", "thời kì", "thời gian"), 2, " {1,3}[0-9IVXnNtT(]"),
    Trigger("frame", ("niên khóa", "niên khoá"), 2, " {1,3}[0-9]"),
    Trigger(
        "each", ("hằng",), 1, f" {{1,3}}{words('năm', 'quý', 'tháng', 'tuần', 'ngày')}"
    ),
    Trigger(
        "each", ("hàng",), 1, f" {{1,3}}{words('năm', 'quý', 'tháng', 'tuần', 'ngày')}"
    ),
    Trigger(
        "every",
        ("định kỳ", "định kì"),
        1,
        f" {{1,3}}(?:[0-9]|{words('mỗi')}|{_NUMBER_WORDS})",
    ),
    Trigger(
        "times", ("mỗi",), 1, f" {{1,3}}{words('năm', 'quý', 'tháng', 'tuần', 'ngày')}"
    ),
    Trigger("term", ("khóa",), 2, f"{SOME}[IVXLivxl0-9]"),
    Trigger("term", ("khoá",), 3, f"{SOME}[IVXLivxl0-9]"),
    Trigger("half", ("nửa",), 1, f" {{1,3}}{words('đầu', 'cuối')}"),
    Trigger("short", ("Q",), 0, "[1-4][/-]"),
    Trigger("short", ("T",), 0, "h?[01]?[0-9](?:[/-]|,? )[12]"),
)


@cache
def digits() -> re.Pattern[str]:
    """Match a run of digits that no sign ties to figures before it."""
    return re.compile("[0-9](?<![0-9][0-9])(?<![0-9][-/.,:][0-9])[0-9]*")


@cache
def word_pattern() -> tuple[re.Pattern[str], tuple[tuple[str, int], ...]]:
    """Return the pattern of all words, and the name and offset of each group.

    It begins with one class of the rarest letters, and looks at the words of a
    letter only behind that letter.
    """
    by_letter: dict[str, list[Trigger]] = {}
    for trigger in WORDS:
        by_letter.setdefault(trigger.forms[0][trigger.at], []).append(trigger)
    branches = []
    rows = []
    for letter, triggers in by_letter.items():
        either = _either_case(letter)
        group = "|".join(f"({_branch(trigger, either)})" for trigger in triggers)
        branches.append(f"(?<={either})(?:{group})")
        rows += [(trigger.name, trigger.at) for trigger in triggers]
    first = "".join(letter + letter.upper() for letter in by_letter)
    return re.compile(f"[{first}](?:{'|'.join(branches)})"), tuple(rows)


def _branch(trigger: Trigger, letter: str) -> str:
    """Return what stands around the rarest letter of a trigger."""
    before = "".join(map(_either_case, trigger.forms[0][: trigger.at])) + letter
    rest = words(*(form[trigger.at + 1 :] for form in trigger.forms))
    return f"(?<={before})(?<!\\w{before}){rest}(?={trigger.follow})"


def _either_case(letter: str) -> str:
    return letter if letter.upper() == letter else f"[{letter}{letter.upper()}]"
