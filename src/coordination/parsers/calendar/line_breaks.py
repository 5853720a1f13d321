"""Dates that a line break parts.

Text taken from a page layout has line breaks inside of sentences.  Readers take one
for an end, because the next line may be an item of a list.  Where both sides of the
break can only be parts of one date, it is read as the space it stands for.
"""

import re
from functools import cache

from coordination.parsers.common.pieces import YEAR, word


def without_breaks(text: str) -> str:
    r"""Return ``text`` with a space for each line break inside of a date.

    Offsets stay as they are.

    >>> without_breaks("ngày 5 tháng 3\nnăm 2020\n2 lần")
    'ngày 5 tháng 3 năm 2020\n2 lần'
    """
    return _break().sub(" ", text) if "\n" in text else text


@cache
def _break() -> re.Pattern[str]:
    """Match a line break between two parts of a date.

    The next line goes on in small letters: in capitals it may be a heading.
    """
    day, month, year = word("ngày"), word("tháng"), word("năm")
    number = "[0-9]{1,2}(?![0-9])"
    parts = (
        (_numbered(day), f"tháng {number}"),
        (_numbered(month), f"năm {YEAR}(?![0-9])"),
        (_ends(day), f"{number}(?:[/-][0-9]| tháng [0-9])"),
        (_ends(month), f"{number}(?:/{YEAR}| năm {YEAR})"),
        (_ends(year), f"{YEAR}(?![0-9]|[.,][0-9])"),
        (_ends("[12][0-9]{3} ?-"), f"{YEAR}(?![0-9]|[.,][0-9])"),
        (_ends("(?i:đoạn)"), f"{YEAR} ?-"),
        (_ends("(?i:kỳ)"), f"{YEAR} ?-"),
        (_ends("(?i:đến|tới)"), "(?:hết )?(?:(?:ngày|tháng|năm) )?[0-9]"),
    )
    rows = "|".join(f"(?={after}){before}" for before, after in parts)
    return re.compile(f"\n(?=[0-9htn])(?:{rows})")  # most lines begin with a capital


def _ends(pattern: str) -> str:
    """Look back for ``pattern`` at the end of a line; with " ?" it has two lengths."""
    lengths = (pattern.replace(" ?", ""), pattern.replace(" ?", " "))
    behind = (
        f"(?<={one}{end}\n)" for one in dict.fromkeys(lengths) for end in ("", " ")
    )
    return f"(?:{'|'.join(behind)})"


def _numbered(head: str) -> str:
    """Look back for a head word with a number of one or two digits."""
    return f"(?:{_ends(f'{head} [0-9]')}|{_ends(f'{head} [0-9]{{2}}')})"
