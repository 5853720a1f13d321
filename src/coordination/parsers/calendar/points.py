"""Points in time: the days, months, quarters and years that everything is made of.

Grammar (``D``, ``M`` and ``Y`` also in words after and before head words)::

    day     = D "/" M ["/" Y] | D "-" M ["-" Y] | D "." M ["." Y] | Y "-" MM "-" DD
            | D ". " M ". " Y | D ("tháng" | "thg" | "th") M [tail]
    month   = "tháng" M [tail] | "T" M "/" Y | M "/" Y
    quarter = "quý" Q [tail] | "Q" Q "/" Y
    year    = "năm" Y
    tail    = ("/" | "-" | ".") Y | [","] ["của"] "năm" Y | [","] Y

A `Point` is what was printed; whether a calendar has such a day is for `value_of`.
"""

import re
from collections.abc import Callable
from functools import cache, lru_cache
from typing import Final, NamedTuple

from coordination.errors import InvalidValueError
from coordination.model.partial_date import PartialDate
from coordination.model.period import SubYear
from coordination.parsers.common import numerals
from coordination.parsers.common.pieces import (
    CAPITAL,
    GAP,
    GLUED,
    SOME,
    YEAR,
    YEAR_END,
    word,
    words,
)

_ROMAN: Final = {
    "I": 1, "II": 2, "III": 3, "IV": 4, "V": 5, "VI": 6,
    "VII": 7, "VIII": 8, "IX": 9, "X": 10, "XI": 11, "XII": 12,
}  # fmt: skip
_QUARTER_WORDS: Final = {"một": 1, "hai": 2, "ba": 3, "tư": 4}
#: Letters that stand for "quý" and "tháng": Q1/2023, T3/2023, Th9, 2023.
_LETTERS: Final = ("Q", "q", "T", "t", "h", "H", "g", "G", ".", " ")
#: After a date in figures: nothing that makes it part of something longer.
_DATE_END: Final = (
    r"(?![^\W_]|%| {0,3}/ {0,3}[0-9A-ZĐ]|-[A-ZĐ](?:[A-ZĐ0-9-]|(?!\w))|[.,:][0-9])"
)
#: Not spelled; by place, because names of fields make a point twice as slow.
_BARE: Final = False
#: Streets, squares, parks, bridges and schools are named after days.
NAMED_AFTER_DAYS: Final = frozenset({"đường", "phố", "lộ", "trường", "viên", "cầu"})
#: After a month: no digit, no letter of a scan; but its year: "tháng 8năm 2024".
_GLUED_YEAR: Final = f"(?={word('năm')}{SOME}{YEAR}(?!\\w))"
_MONTH_END: Final = f"(?![0-9])(?:(?![^\\W_])|{GLUED}|{_GLUED_YEAR})"
#: Before the word for the year behind a month.
_BEFORE_YEAR: Final = f"(?:{GAP}|(?<=[0-9]))"
#: The word for a month before its number; abroad it is shortened: "10 Th9, 2023".
_MONTH: Final = f"(?:{word('tháng')}|[tT][hH][gG]?\\.?(?={SOME}[0-9]))"
#: A year of two digits, with a letter for one, or without one: stated, but not known.
_SHORT_YEAR: Final = (
    f"(?:{GAP}{word('năm')}{SOME}(?:[0-9]{{1,3}}[OoIl][0-9OoIl]{{0,2}}(?!\\w)|[0-9]{{2,3}})"
    f"|{SOME}(?:/{SOME}[0-9]{{2}}|-{SOME}(?:1[3-9]|[2-9][0-9])))(?![0-9/])"
    f"(?!{SOME}{word('tháng')})"
)


class Point(NamedTuple):
    """The parts of a day, a month or a year as printed, and where they are.

    Attributes:
        year: The year; ``None`` where none is printed.
        month: The month, not yet checked.
        day: The day, not yet checked.
        quarter: From 1 to 4, in place of a month.
        start: Where it begins, its head word ("tháng", "năm") included.
        end: Where it ends.
        spelled: It is written with "tháng" or "năm", so that it needs no cue.
    """

    year: int | None
    month: int | None
    day: int | None
    quarter: int | None
    start: int
    end: int
    spelled: bool = True

    @property
    def unit(self) -> str:
        """The finest part that is printed."""
        if self.day is not None:
            return "day"
        if self.quarter is not None:
            return "quarter"
        return "year" if self.month is None else "month"


@cache
def _day_figures() -> re.Pattern[str]:
    return re.compile(
        rf"([0-9]{{1,2}})(?:"
        rf"(?:{SOME}([/-]){SOME}|(\.(?: (?=[0-9]{{1,2}}\. {YEAR}))?))([0-9]{{1,2}})"
        rf"(?:{SOME}(?(2)\2|\.){SOME}({YEAR})(?:{_DATE_END}|{GLUED})"
        rf"|{_DATE_END}(?!{SOME}{word('tháng')}{SOME}[0-9]))"
        rf"|{SOME}{_MONTH}{SOME}([0-9]{{1,2}}){_MONTH_END}"
        rf"(?! {words('ngày', 'tuần', 'lần')})(?!{_SHORT_YEAR})"
        rf"(?:{_BEFORE_YEAR}{word('năm')}{SOME}({YEAR}){YEAR_END})?)"
    )


@cache
def _goes_on_behind_dash() -> re.Pattern[str]:
    """Match what makes "3-5" no day and month: ", 7 tháng 3", "-7/8", "-24"."""
    more = f"(?:{SOME},{SOME}|{GAP}{word('và')}{GAP})[0-9]{{1,2}}(?:-[0-9]{{1,2}})?"
    return re.compile(
        f"(?:{more}){{1,6}}{SOME}(?:{word('tháng')}{SOME}|/{SOME})[0-9]"
        "|-[0-9]{2}(?![0-9])|-[0-9]{1,2}[/.][0-9]"
    )


@cache
def _number_then_sign() -> re.Pattern[str]:
    """Match figures that "tháng" does not follow."""
    return re.compile(f"[0-9]{{1,2}}(?![0-9])(?!{SOME}{word('tháng')})")


@cache
def _iso() -> re.Pattern[str]:
    clock = "(?=T[0-9]{2}:)"
    return re.compile(
        f"({YEAR})([-/.])([0-9]{{2}})\\2([0-9]{{2}})(?!-[0-9])(?:{_DATE_END}|{clock})"
    )


@cache
def _month_figures() -> re.Pattern[str]:
    return re.compile(f"([0-9]{{1,2}}){SOME}[/-]{SOME}({YEAR}){_DATE_END}")


@cache
def _short() -> re.Pattern[str]:
    return re.compile(f"([0-9]{{1,2}}) ?(?:[/-] ?|,? )({YEAR}){YEAR_END}")


@cache
def _letter() -> re.Pattern[str]:
    return re.compile(r"(?<!\w)(?:([qQ])|[tT]|[tT][hH][gG]?\.? {0,3})\Z")


@cache
def _head(name: str) -> re.Pattern[str]:
    return re.compile(word(name) + SOME)


@cache
def _tail() -> re.Pattern[str]:
    """Match what leads to the year of a point, and the year if in figures.

    A bare year counts nothing: a capital behind it begins the next sentence.
    """
    alone = f" {{0,3}}(?:$|[^\\w ]|[0-9]{{1,2}}[:hg]|(?<= ){CAPITAL}[a-zà-ỹ])"
    return re.compile(
        f"(?:{SOME},?{SOME}(?:{word('của')}{GAP})?{word('năm')}{SOME}"
        f"|(?P<sign>{SOME}[/.-]{SOME})|(?P<bare>,?{GAP})(?=[0-9]{{4}}{alone}))"
        f"(?:({YEAR}){YEAR_END}|(?=[a-zà-ỹ]))"
    )


@cache
def _spelled_year() -> re.Pattern[str]:
    return re.compile(f"{GAP}{word('năm')}{SOME}({YEAR}){YEAR_END}")


@cache
def _short_year_follows() -> re.Pattern[str]:
    return re.compile(_SHORT_YEAR)


@cache
def _figures() -> re.Pattern[str]:
    return re.compile(f"[0-9]{{1,2}}{_MONTH_END}|[IVX]{{1,4}}(?!\\w)")


@cache
def _quarter_number() -> re.Pattern[str]:
    return re.compile(r"(?:[1-4]|[iI][vV]|[iI]{1,3}|[^\W\d_]{2,3})(?!\w)")


@cache
def _year_figures() -> re.Pattern[str]:
    return re.compile(f"{word('năm')}{SOME}({YEAR}){YEAR_END}")


@cache
def _bare_year_figures() -> re.Pattern[str]:
    return re.compile(f"({YEAR}){YEAR_END}")


@cache
def _month_of() -> re.Pattern[str]:
    return re.compile(
        f"{word('tháng')}{SOME}([0-9]{{1,2}}){_MONTH_END}"
        f"(?:(?:{SOME}[/.-]|{_BEFORE_YEAR}{word('năm')}){SOME}({YEAR}){YEAR_END})?"
    )


def read_day(text: str, at: int) -> Point | None:
    """Read a day that begins with its number."""
    found = _day_figures().match(text, at)
    if found is None:
        rare = _read_iso if text[at + 2 : at + 3].isdecimal() else _read_day_in_words
        return rare(text, at)  # of three figures and more a year may be the first part
    day, sign, _, month, year, spelled, year_of = found.groups()
    end = found.end()
    if sign == "-" and year is None and _goes_on_behind_dash().match(text, end):
        return None
    if spelled is None:
        known, end = (int(year), end) if year else _year_apart(text, end)
        return Point(known, int(month), int(day), None, at, end, _BARE)
    if year_of is not None:
        return Point(int(year_of), int(spelled), int(day), None, at, end)
    known, end = read_tail(text, end)
    return Point(known, int(spelled), int(day), None, at, end)


def _year_apart(text: str, at: int) -> tuple[int | None, int]:
    """Read the year of "5/2 năm 2020"; without one, return ``at``."""
    found = _spelled_year().match(text, at)
    return (int(found[1]), found.end()) if found else (None, at)


def _read_iso(text: str, at: int) -> Point | None:
    found = _iso().match(text, at)
    if found is None:
        return None
    year, month, day = map(int, found.group(1, 3, 4))
    return Point(year, month, day, None, at, found.end())


def _read_day_in_words(text: str, at: int) -> Point | None:
    """Read a day of which day or month is a word: "hai tư tháng bảy"."""
    if _number_then_sign().match(text, at):
        return None
    day = _read_number(text, at, numerals.read_day)
    month = day and read_month(text, _skip_space(text, day[1]))
    if day is None or month is None or (month.start == day[1] and month.year is None):
        return None
    return month._replace(day=day[0], start=at, spelled=month.year is not None)


def read_month(text: str, at: int) -> Point | None:
    """Read a month that begins with "tháng"."""
    found = _month_of().match(text, at)
    if found is not None and found[2] is not None:
        return Point(int(found[2]), int(found[1]), None, None, at, found.end())
    if found is not None:
        if _short_year_follows().match(text, found.end()):
            return None
        year, end = read_tail(text, found.end())
        return Point(year, int(found[1]), None, None, at, end)
    return _read_month_in_words(text, at)


def _read_month_in_words(text: str, at: int) -> Point | None:
    """Read a month in Roman figures or words: "tháng IV", "tháng tư"."""
    found = _head("tháng").match(text, at)
    month = found and _read_number(text, found.end(), numerals.read_month)
    if not month:
        return None
    if _is_year_word(text, month):
        return None
    year, end = read_tail(text, month[1])
    return Point(year, month[0], None, None, at, end)


def read_month_figures(text: str, at: int) -> Point | None:
    """Read "3/2022"."""
    found = _month_figures().match(text, at)
    if found is None:
        return None
    return Point(int(found[2]), int(found[1]), None, None, at, found.end(), _BARE)


def read_quarter(text: str, at: int) -> Point | None:
    """Read a quarter that begins with "quý"."""
    head = _head("quý").match(text, at)
    found = head and _quarter_number().match(text, head.end())
    if not found:
        return None
    name = found[0]
    number = _ROMAN.get(name.upper()) or _QUARTER_WORDS.get(name.lower())
    if number is None and not name.isdecimal():
        return None
    if _short_year_follows().match(text, found.end()):
        return None
    year, end = read_tail(text, found.end())
    if name.lower() in _QUARTER_WORDS and year is None:
        return None  # "quý ba mẹ"
    return Point(year, None, None, number or int(name), at, end)


def read_short(text: str, at: int) -> Point | None:
    """Read a quarter or month whose letter precedes its number at ``at``."""
    if text[at - 1 : at] not in _LETTERS:
        return None
    letter = _letter().search(text, max(0, at - 7), at)
    found = letter and _short().match(text, at)
    if not letter or not found:
        return None
    number, year = int(found[1]), int(found[2])
    if letter[1]:
        return Point(year, None, None, number, letter.start(), found.end())
    return Point(year, number, None, None, letter.start(), found.end())


def read_year(text: str, at: int) -> Point | None:
    """Read a year that begins with "năm"."""
    found = _year_figures().match(text, at)
    if found is not None:
        return Point(int(found[1]), None, None, None, at, found.end())
    head = _head("năm").match(text, at)
    year = head and numerals.read_year(text, head.end(), with_word=True)
    return Point(year[0], None, None, None, at, year[1]) if year else None


def read_bare_year(text: str, at: int) -> Point | None:
    """Read a year without a head word."""
    found = _bare_year_figures().match(text, at)
    if found is not None:
        return Point(int(found[1]), None, None, None, at, found.end())
    year = None if text[at : at + 1].isdecimal() else numerals.read_year(text, at)
    return Point(year[0], None, None, None, at, year[1]) if year else None


def _read_number(
    text: str, at: int, read_words: Callable[[str, int], tuple[int, int] | None]
) -> tuple[int, int] | None:
    """Read figures, Roman figures or words."""
    found = _figures().match(text, at)
    if found is None:
        return None if text[at : at + 1].isdecimal() else read_words(text, at)
    value = _ROMAN.get(found[0]) or (int(found[0]) if found[0].isdecimal() else None)
    return None if value is None else (value, found.end())


def _is_year_word(text: str, month: tuple[int, int]) -> bool:
    """Return True if the word read as the fifth month is "năm" of a year.

    "Ngày, tháng, năm" and "tháng năm 2020" name no month; "tháng năm năm 2020" does.
    """
    _, end = month
    if text[end - 3 : end].lower() != "năm":
        return False
    return _head("năm").match(text, _skip_space(text, end)) is None


def read_tail(text: str, at: int) -> tuple[int | None, int]:
    """Read the year of a point; without one, return its end as it was."""
    found = _tail().match(text, at)
    if found is None:
        return None, at
    if found[3] is None:
        year = numerals.read_year(text, found.end(), with_word=True)
        return year if year and not found["sign"] and not found["bare"] else (None, at)
    return int(found[3]), found.end()


def _skip_space(text: str, at: int) -> int:
    """Return the place after at most three spaces."""
    return at + len(text[at : at + 3]) - len(text[at : at + 3].lstrip(" "))


def value_of(point: Point) -> PartialDate | SubYear | None:
    """Return the value of ``point``; ``None`` if no calendar has it."""
    return value(*point[:4])


@lru_cache(maxsize=8192)
def value(
    year: int | None, month: int | None, day: int | None, quarter: int | None = None
) -> PartialDate | SubYear | None:
    """Build a value once: values never change, so equal ones are shared."""
    try:
        if quarter is not None:
            return SubYear(year=year, code=32 + quarter)
        return PartialDate(year=year, month=month, day=day)
    except InvalidValueError:
        return None


def roman(text: str) -> int:
    """Read figures or Roman figures that a pattern has let through."""
    return _ROMAN.get(text.upper()) or int(text)


#: Which reader a head word calls for, by its first letter.
HEADED: Final[dict[str, Callable[[str, int], Point | None]]] = {
    "n": read_year,
    "t": read_month,
    "q": read_quarter,
}
