"""Parts of a year: halves, and months or quarters counted from its ends.

Grammar::

    part = N ("tháng" | "quý") ("đầu" | "cuối") "năm" [Y | "nay"]
         | "quý" ("đầu" | "cuối") "năm" (Y | "nay")
         | N "tháng" "năm" Y | N "tháng/" Y
         | "nửa" ("đầu" | "cuối") "năm" [Y | "nay"]

The year may be in words: "sáu tháng cuối năm hai không hai lăm".
"""

import re
from functools import cache, lru_cache
from typing import Final

from coordination.model.partial_date import PartialDate
from coordination.model.period import Period, SubYear
from coordination.parsers.calendar.judge_dates import context_before
from coordination.parsers.common import numerals
from coordination.parsers.common.pieces import GAP, SOME, YEAR, YEAR_END, word, words
from coordination.parsers.common.reading import Reading

_MONTHS_OF_A_QUARTER: Final = 3
_MONTHS_OF_A_HALF: Final = 6
_MONTHS_OF_A_YEAR: Final = 12
_LONGEST_FIGURE: Final = 8
_PART: Final = words("đầu", "cuối")
#: Before "quý" they say that there are more than one.
_SEVERAL: Final = frozenset({"các", "những", "mấy", "vài", "nhiều", "từng", "mỗi"})
#: What a year in words begins with.
_CENTURIES: Final = (" một ", " hai ")


@cache
def _part_of_year() -> re.Pattern[str]:
    return re.compile(
        f"{GAP}(?:{word('tháng')}(?:{SOME}/{SOME}(?P<short>{YEAR}){YEAR_END})?"
        f"|(?P<quarters>{word('quý')})(?={GAP}{_PART}))(?(short)|"
        f"(?:{GAP}(?P<part>{_PART}))?"
        f"(?:{GAP}{word('của')})?{GAP}{word('năm')}"
        f"(?:{GAP}{word('nay')}(?!\\w)|{GAP}(?P<year>{YEAR}){YEAR_END}|(?!\\w)))"
    )


@cache
def _half() -> re.Pattern[str]:
    return re.compile(
        f"{word('nửa')}{GAP}({words('đầu', 'cuối')}){GAP}{word('năm')}"
        f"(?:{GAP}{word('nay')}(?!\\w)|{GAP}(?P<year>{YEAR}){YEAR_END}|(?!\\w))"
    )


@cache
def _one_quarter() -> re.Pattern[str]:
    return re.compile(
        f"{word('quý')}{GAP}(?P<part>{_PART}){GAP}{word('năm')}{GAP}"
        f"(?:{word('nay')}(?!\\w)|(?P<year>{YEAR}){YEAR_END})"
    )


def read_part_of_year(text: str, at: int) -> Reading[Period] | None:
    """Read "6 tháng đầu năm 2023", "9 tháng năm 2023", "9 tháng/2023"."""
    number = _months(text, at)
    found = number and _part_of_year().match(text, number[1])
    if not number or not found:
        return None
    year, end = _year_of(text, found)
    if found["part"] is None and year is None:
        return None
    late = found["part"] is not None and found["part"].lower() == "cuối"
    months = number[0] * (_MONTHS_OF_A_QUARTER if found["quarters"] else 1)
    period = part_of_year(year, months, late=late)
    return Reading(period, at, end, context_before(text, at)) if period else None


def _year_of(text: str, found: re.Match[str]) -> tuple[int | None, int]:
    """Return the year that ``found`` states, in figures or words, and where it ends."""
    end = found.end()
    if figures := found["year"] or found["short"]:
        return int(figures), end
    if text.startswith(_CENTURIES, end) and (
        year := numerals.read_year(text, end + 1, with_word=True)
    ):
        return year
    return None, end


def read_part_of_year_in_words(text: str, at: int) -> Reading[Period] | None:
    """Read "sáu tháng đầu năm" from the word "tháng" on."""
    start = numerals.begins_before(text, at)
    return None if start is None else read_part_of_year(text, start)


def read_quarters_of_year(text: str, at: int) -> Reading[Period] | None:
    """Read "3 quý đầu năm", "quý cuối năm 2024" from the word "quý" on."""
    words_before = text[max(0, at - _LONGEST_FIGURE) : at].rsplit(None, 1)
    last = words_before[-1].lower() if words_before else ""
    if last in ("1", "2", "3"):
        return read_part_of_year(text, text.rindex(last, 0, at))
    if found := read_part_of_year_in_words(text, at):
        return found
    return None if last.isdecimal() or last in _SEVERAL else read_one_quarter(text, at)


def read_one_quarter(text: str, at: int) -> Reading[Period] | None:
    """Read "quý đầu năm 2025", "quý cuối năm nay"."""
    found = _one_quarter().match(text, at)
    if found is None:
        return None
    year = int(found["year"]) if found["year"] else None
    code = 36 if found["part"].lower() == "cuối" else 33
    return Reading(Period.of(SubYear(year=year, code=code)), at, found.end())


def read_half(text: str, at: int) -> Reading[Period] | None:
    """Read "nửa đầu năm 2023"."""
    found = _half().match(text, at)
    if found is None:
        return None
    year = int(found["year"]) if found["year"] else None
    period = part_of_year(year, 6, late=found[1].lower() == "cuối")
    return Reading(period, at, found.end()) if period else None


def _months(text: str, at: int) -> tuple[int, int] | None:
    figures = text[at : at + 2]
    if figures[:1].isdecimal():
        size = 2 if figures.isdecimal() else 1
        return int(figures[:size]), at + size
    return numerals.read_month(text, at)


@lru_cache(maxsize=1024)
def part_of_year(year: int | None, months: int, *, late: bool) -> Period | None:
    """Build the first or the last ``months`` of a year."""
    if not 1 <= months <= _MONTHS_OF_A_YEAR:
        return None
    if months == _MONTHS_OF_A_HALF:
        return Period.of(SubYear(year=year, code=41 if late else 40))
    if months == 1:
        return Period.of(PartialDate(year=year, month=12 if late else 1))
    first = 13 - months if late else 1
    return Period(
        start=PartialDate(year=year, month=first),
        end=PartialDate(year=year, month=first + months - 1),
    )
