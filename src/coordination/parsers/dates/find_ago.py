"""How long before the day of writing: "2 giờ trước", "cách đây 3 ngày".

Grammar::

    ago   = N ("phút" | "giờ" | "tiếng" | "ngày") "trước", at the end of its clause
    since = "cách đây" ["đúng"] N ("phút" | "giờ" | "ngày" | "tuần" | "tháng" | "năm")

Pages print the first beside an article.  "2 ngày trước khi", "3 ngày trước Tết" count
from another day; "hơn 2 giờ trước" is not an exact time; "3 năm trước" measures.
"""

import re
from functools import cache
from typing import Final

from coordination.model.relative import Relative, TimeUnit
from coordination.parsers.common import numerals
from coordination.parsers.common.phrases import last_word
from coordination.parsers.common.pieces import GAP, SOME, word, words
from coordination.parsers.common.reading import Reading

_SHORT: Final = {
    "phút": TimeUnit.MINUTE,
    "giờ": TimeUnit.HOUR,
    "tiếng": TimeUnit.HOUR,
    "ngày": TimeUnit.DAY,
    "hôm": TimeUnit.DAY,
}
_UNITS: Final = _SHORT | {
    "tuần": TimeUnit.WEEK,
    "tháng": TimeUnit.MONTH,
    "năm": TimeUnit.YEAR,
}
#: Before a figure these make it no exact time, or a part of something longer.
_INEXACT: Final = frozenset(
    {
        "hơn", "gần", "khoảng", "chừng", "độ", "trên", "dưới", "quá", "từ", "đến",
        "tới", "hoặc", "hay", "sau", "ít", "nhất", "đa", "trong", "mỗi", "lúc", "hồi",
    }
)  # fmt: skip
_MOST: Final = 1000


@cache
def _ago() -> re.Pattern[str]:
    return re.compile(
        f"([0-9]{{1,3}}){GAP}({words(*_SHORT)}){GAP}{word('trước')}"
        f"(?={SOME}(?:$|[^\\w ]))",
        re.MULTILINE,
    )


@cache
def _since() -> re.Pattern[str]:
    return re.compile(f"{word('cách đây')}{GAP}(?:{word('đúng')}{GAP})?")


@cache
def _unit() -> re.Pattern[str]:
    return re.compile(
        f"{GAP}({words(*_UNITS)})(?!\\w)(?!{GAP}{words('rưỡi', 'đường')})"
    )


@cache
def _figures() -> re.Pattern[str]:
    return re.compile("([0-9]{1,3})(?![0-9.,/-])")


def read_ago(text: str, at: int) -> Reading[Relative] | None:
    """Read "2 giờ trước" from its figures on."""
    found = _ago().match(text, at)
    if found is None or text[at - 1 : at] in ("-", ".", ",", "/"):
        return None
    if last_word(text, at).lower() in _INEXACT:
        return None
    return _reading(int(found[1]), _SHORT[found[2].lower()], at, found.end())


def read_since(text: str, at: int) -> Reading[Relative] | None:
    """Read "cách đây 3 ngày" from its first word on."""
    head = _since().match(text, at)
    count = head and _count(text, head.end())
    unit = count and _unit().match(text, count[1])
    if not count or not unit:
        return None
    return _reading(count[0], _UNITS[unit[1].lower()], at, unit.end())


def _count(text: str, at: int) -> tuple[int, int] | None:
    if found := _figures().match(text, at):
        return int(found[1]), found.end()
    return numerals.read_cardinal(text, at)


def _reading(
    count: int, unit: TimeUnit, start: int, end: int
) -> Reading[Relative] | None:
    if not 1 <= count <= _MOST:
        return None
    return Reading(Relative(count=-count, unit=unit), start, end)
