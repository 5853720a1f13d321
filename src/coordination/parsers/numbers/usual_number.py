"""The usual case: a number with no suffix and no spaces, whose digits need no repair.

One pattern and one look-up read it.  All that depends on the letters alone is
worked out once for each symbol, by the same code that reads every other number,
so the short way and the long way cannot differ.
"""

import re
from functools import cache, lru_cache
from typing import Final

from coordination.parsers.numbers.number_build import Built, Pieces, build

LETTER: Final = "A-ZĐĂÂÊÔƠƯa-zđăâêôơư"

#: Digits that may be a serial with its year glued to it.
YEAR_INSIDE: Final = re.compile("[0-9]{1,4}(?:19|20)[0-9]{2}")

#: More groups than any number has; a bound on what is read of a hostile text.
MOST_GROUPS: Final = 12

#: Placeholders for serial and year: only the letters are read.
_ANY_SERIAL: Final = "10"
_ANY_YEAR: Final = "2000"


@cache
def plain_pattern() -> re.Pattern[str]:
    """Match serial, mark, year with its mark, and the groups with their marks."""
    serial = "(0[1-9]|[1-9][0-9]{1,5}+)([-/])"
    year = "(?:(19(?:4[5-9]|[5-9][0-9])|20[0-9]{2})([-/]))?"
    group = rf"[{LETTER}][{LETTER}0-9&]{{0,23}}+"
    return re.compile(
        rf"{serial}{year}({group}(?:[-/]{group}){{0,{MOST_GROUPS - 1}}}+)"
    )


@lru_cache(maxsize=8192)
def build_symbol(marks: str, tail: str) -> Built | None:
    """Return a number with the letters of ``tail``, and the repairs they need.

    Args:
        marks: The mark after the serial, and the one after a year if it has one.
        tail: The groups with the marks between them.
    """
    parts = re.split("([-/])", tail)
    dated = len(marks) > 1
    read = Pieces(
        _ANY_SERIAL,
        "",
        [*marks, *parts[1::2]],
        [_ANY_YEAR, *parts[::2]] if dated else parts[::2],
    )
    return build(read, {})
