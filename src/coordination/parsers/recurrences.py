"""What happens again and again, as RFC 5545 rules.

Grammar (``each`` is hằng or hàng, ``unit`` năm, quý, tháng, tuần, ngày)::

    recurrence = each unit                           hằng năm
               | day ["của"] each "năm"              15/12 hằng năm
               | month ["của"] each "năm"            tháng 6 hằng năm
               | D ["của"] each "tháng"              (ngày) 20 hàng tháng
               | weekday each "tuần"                 thứ hai hàng tuần
               | "định kỳ" N unit [once]             định kỳ 6 tháng một lần
               | N unit once                         6 tháng một lần
               | ["mỗi"] unit N "lần"                mỗi quý một lần
               | [at least] N "lần/" unit            ít nhất 01 lần/năm

"Hàng" is also goods: "mặt hàng năm 2023" is no recurrence.  Bare "định kỳ" and
"thường xuyên" are words without a rule, which `parse_recurrence` keeps and a scan
of running text leaves alone.
"""

import re
from functools import cache, lru_cache
from typing import Final

from coordination.errors import InvalidValueError
from coordination.model.recurrence import Recurrence
from coordination.parsers import number_words, points
from coordination.parsers.pieces import GAP, SOME, word, words
from coordination.parsers.points import Point, value_of
from coordination.parsers.reading import Reading

_UNITS: Final = {
    "năm": ("YEARLY", 1),
    "quý": ("MONTHLY", 3),
    "quí": ("MONTHLY", 3),
    "tháng": ("MONTHLY", 1),
    "tuần": ("WEEKLY", 1),
    "ngày": ("DAILY", 1),
}
_WEEKDAYS: Final = {
    "hai": "MO", "2": "MO", "ba": "TU", "3": "TU", "tư": "WE", "4": "WE",
    "năm": "TH", "5": "TH", "sáu": "FR", "6": "FR", "bảy": "SA", "bẩy": "SA",
    "7": "SA", "nhật": "SU",
}  # fmt: skip
#: Before "hàng" these make it goods, a shop, a bank, a row.
_GOODS: Final = frozenset(
    {
        "mặt", "cửa", "ngân", "bán", "mua", "khách", "đơn", "giao", "nhà", "lô",
        "kho", "xuất", "nhập", "chở", "đặt", "nguồn", "gian", "quầy",
    }
)  # fmt: skip
_LAST_WORD: Final = r"([^\W\d_]+) {1,3}$"
_REACH: Final = 12
_LAST_DAY: Final = 31
_LONGEST_INTERVAL: Final = 99
_EACH: Final = f"(?:{word('của')}{GAP})?{word('hằng')}{GAP}"


@cache
def _each() -> re.Pattern[str]:
    return re.compile(f"(h)?{word('hằng')}{GAP}({words(*_UNITS)})(?!\\w)")


@cache
def _goods_follow() -> re.Pattern[str]:
    return re.compile(
        f"{SOME}(?:[0-9]|{words('nay', 'ngoái', 'trước', 'sau', 'tới')}(?!\\w))"
    )


@cache
def _each_year() -> re.Pattern[str]:
    return re.compile(f"{SOME}{_EACH}{word('năm')}(?!\\w)")


@cache
def _each_month() -> re.Pattern[str]:
    return re.compile(f"([0-9]{{1,2}}){GAP}{_EACH}{word('tháng')}(?!\\w)")


@cache
def _weekday() -> re.Pattern[str]:
    days = words("hai", "ba", "tư", "năm", "sáu", "bảy", "bẩy")
    return re.compile(
        f"(?:{word('thứ')}{GAP}({days}|[2-7])"
        f"|{words('chủ', 'chúa')}{GAP}({word('nhật')})){GAP}$"
    )


@cache
def _every() -> re.Pattern[str]:
    """Match "định kỳ", before what it repeats."""
    return re.compile(f"{word('định kỳ')}{GAP}(?:{word('mỗi')}{GAP})?")


@cache
def _once() -> re.Pattern[str]:
    return re.compile(
        f"{GAP}({words(*_UNITS)})(?P<once>{SOME}/{SOME}(?:(?:1|01|{word('một')}){GAP})?{word('lần')}"
        f"|{GAP}(?:1|01|{word('một')}){GAP}{word('lần')})?(?!\\w)"
    )


@cache
def _nothing_follows() -> re.Pattern[str]:
    """Match where no noun follows: "30 ngày/lần điều trị" measures a treatment."""
    return re.compile(r"(?! {1,3}\w)")


@cache
def _times_each() -> re.Pattern[str]:
    return re.compile(
        f"{words('mỗi', 'một')}{GAP}({words(*_UNITS)}){GAP}"
        f"(?P<least>{words('ít nhất', 'tối thiểu')}{GAP})?"
    )


@cache
def _times() -> re.Pattern[str]:
    return re.compile(f"{GAP}{word('lần')}(?!\\w)")


@cache
def _per() -> re.Pattern[str]:
    each = words("mỗi", "một", "trong một", "trong")
    return re.compile(
        f"{GAP}{word('lần')}(?:{SOME}/{SOME}|{GAP}{each}{GAP})"
        f"(?:1{GAP}|01{GAP})?({words(*_UNITS)})(?!\\w)"
    )


@cache
def _at_least() -> re.Pattern[str]:
    return re.compile(
        f"{words('ít nhất', 'tối thiểu', 'không dưới')}(?:{GAP}{word('là')})?{GAP}$"
    )


@cache
def _last_word() -> re.Pattern[str]:
    return re.compile(_LAST_WORD)


def read_each(text: str, at: int) -> Reading[Recurrence] | None:
    """Read "hằng năm", and a weekday before "hàng tuần"."""
    found = _each().match(text, at)
    if found is None or _means_goods(text, at, found):
        return None
    unit = found[2].lower()
    if unit == "tuần" and (day := _weekday().search(text, max(0, at - 12), at)):
        name = (day[1] or day[2]).lower()
        return _reading(
            f"FREQ=WEEKLY;BYDAY={_WEEKDAYS[name]}", day.start(), found.end()
        )
    return _reading(_rule(unit, 1), at, found.end())


def _means_goods(text: str, at: int, found: re.Match[str]) -> bool:
    """Tell whether "hàng" is the noun here."""
    if "ằ" in found[0].lower():
        return False
    before = _last_word().search(text, max(0, at - _REACH), at)
    if before and before[1].lower() in _GOODS:
        return True
    return bool(_goods_follow().match(text, found.end()))


def read_yearly(text: str, at: int) -> Reading[Recurrence] | None:
    """Read a day or a month of every year."""
    point = points.read_day(text, at) or points.read_month(text, at)
    if point is None or point.year is not None:
        return None
    found = _each_year().match(text, point.end)
    if found is None or value_of(point) is None:
        return None
    return _reading(_yearly(point), point.start, found.end())


def _yearly(point: Point) -> str:
    rule = f"FREQ=YEARLY;BYMONTH={point.month}"
    return rule if point.day is None else f"{rule};BYMONTHDAY={point.day}"


def read_monthly(text: str, at: int) -> Reading[Recurrence] | None:
    """Read a day of every month: "20 hàng tháng"."""
    found = _each_month().match(text, at)
    if found is None or not 1 <= int(found[1]) <= _LAST_DAY:
        return None
    return _reading(f"FREQ=MONTHLY;BYMONTHDAY={int(found[1])}", at, found.end())


def read_periodic(text: str, at: int) -> Reading[Recurrence] | None:
    """Read "định kỳ 6 tháng (một lần)"."""
    head = _every().match(text, at)
    if head is None:
        return None
    return _interval(text, at, head.end(), needs_once=False)


def read_interval(text: str, at: int) -> Reading[Recurrence] | None:
    """Read "6 tháng một lần", "3 tháng/lần"."""
    return _interval(text, at, at, needs_once=True)


def _interval(
    text: str, start: int, at: int, *, needs_once: bool
) -> Reading[Recurrence] | None:
    number = _count(text, at)
    found = number and _once().match(text, number[1])
    if not number or not found:
        return None
    if needs_once and not (
        found["once"] and _nothing_follows().match(text, found.end())
    ):
        return None
    return _reading(_rule(found[1].lower(), number[0]), start, found.end())


def read_times(text: str, at: int) -> Reading[Recurrence] | None:
    """Read "mỗi quý một lần", "mỗi năm ít nhất 2 lần"."""
    head = _times_each().match(text, at)
    number = head and _count(text, head.end())
    found = number and _times().match(text, number[1])
    if not head or not number or not found:
        return None
    rule = _rule(head[1].lower(), 1)
    return _reading(rule, at, found.end(), number[0], at_least=bool(head["least"]))


def read_times_per(text: str, at: int) -> Reading[Recurrence] | None:
    """Read "2 lần/năm", with "ít nhất" before it."""
    number = _count(text, at)
    found = number and _per().match(text, number[1])
    if not number or not found:
        return None
    least = _at_least().search(text, max(0, at - 20), at)
    start = least.start() if least else at
    rule = _rule(found[1].lower(), 1)
    return _reading(rule, start, found.end(), number[0], at_least=bool(least))


def _count(text: str, at: int) -> tuple[int, int] | None:
    """Read a small number in figures or words."""
    figures = text[at : at + 2]
    if figures[:1].isdecimal() and figures[:1].isascii():
        size = 2 if figures.isdecimal() else 1
        return int(figures[:size]), at + size
    return number_words.read_cardinal(text, at)


def _rule(unit: str, count: int) -> str | None:
    frequency, months = _UNITS[unit]
    interval = count * months
    if not 1 <= interval <= _LONGEST_INTERVAL:
        return None
    rule = f"FREQ={frequency}"
    return rule if interval == 1 else f"{rule};INTERVAL={interval}"


def _reading(
    rule: str | None,
    start: int,
    end: int,
    times: int | None = None,
    *,
    at_least: bool = False,
) -> Reading[Recurrence] | None:
    value = _recurrence(rule, times, at_least) if rule else None
    return Reading(value, start, end) if value else None


@lru_cache(maxsize=2048)
def _recurrence(rule: str, times: int | None, at_least: bool) -> Recurrence | None:  # noqa: FBT001
    try:
        return Recurrence(rule=rule, times=times, at_least=at_least)
    except InvalidValueError:
        return None
