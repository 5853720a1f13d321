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
from coordination.model.recurrence import Deadline, Recurrence
from coordination.parsers import number_words, points
from coordination.parsers.context import Bound
from coordination.parsers.cues import look_back
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
        "mặt", "cửa", "ngân", "bán", "mua", "khách", "đơn", "nhà", "lô", "kho",
        "xuất", "nhập", "chở", "đặt", "nguồn", "gian", "quầy",
    }
)  # fmt: skip
_ORDER: Final = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
#: How far back the weekdays of "hàng tuần" may begin.
_WEEK: Final = 70
_LAST_WORD: Final = r"([^\W\d_]+) {1,3}$"
_REACH: Final = 12
_LAST_DAY: Final = 31
_DEADLINES: Final = {Bound.BEFORE: Deadline.BEFORE, Bound.BY: Deadline.BY}
_LONGEST_INTERVAL: Final = 99
_EACH: Final = f"(?:{word('của')}{GAP})?{word('hằng')}{GAP}"


@cache
def _each() -> re.Pattern[str]:
    return re.compile(f"{word('hằng')}{GAP}({words(*_UNITS)})(?!\\w)")


@cache
def _goods_follow() -> re.Pattern[str]:
    return re.compile(
        f"{SOME}(?:[0-9]|{words('nay', 'ngoái', 'trước', 'sau', 'tới')}(?!\\w))"
    )


@cache
def _each_year() -> re.Pattern[str]:
    return re.compile(f"{GAP}{_EACH}{word('năm')}(?!\\w)")


@cache
def _each_month() -> re.Pattern[str]:
    more = f"(?:{SOME},{SOME}|{GAP}{word('và')}{GAP})(?:{word('ngày')}{SOME})?"
    return re.compile(
        f"([0-9]{{1,2}}(?:{more}[0-9]{{1,2}}){{0,5}}){GAP}{_EACH}{word('tháng')}(?!\\w)"
    )


@cache
def _weekdays() -> re.Pattern[str]:
    """Match the weekdays that end where "hàng tuần" begins."""
    names = words("hai", "ba", "tư", "năm", "sáu", "bảy", "bẩy")
    day = (
        f"(?:{word('thứ')}{GAP}(?:{names}|[2-7])"
        f"|{words('chủ', 'chúa')}{GAP}{word('nhật')})"
    )
    more = f"(?:{SOME},{SOME}|{GAP}{word('và')}{GAP})"
    return re.compile(f"(?<!\\w)(?:{day}{more}){{0,6}}{day}{GAP}\\Z")


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
def _small_figures() -> re.Pattern[str]:
    """Match figures, and the words in brackets that repeat them."""
    return re.compile(f"([0-9]{{1,2}})(?:{SOME}[(][^()\\n]{{2,20}}[)])?")


@cache
def _last_word() -> re.Pattern[str]:
    return re.compile(_LAST_WORD)


def read_each(text: str, at: int) -> Reading[Recurrence] | None:
    """Read "hằng năm", and a weekday before "hàng tuần"."""
    found = _each().match(text, at)
    if found is None or _means_goods(text, at, found):
        return None
    unit = found[1].lower()
    if unit == "tuần" and (days := _weekdays().search(text, max(0, at - _WEEK), at)):
        names = [_WEEKDAYS[name] for name in _names(days[0]) if name in _WEEKDAYS]
        rule = f"FREQ=WEEKLY;BYDAY={','.join(sorted(set(names), key=_ORDER.index))}"
        return _reading(rule, days.start(), found.end())
    return _reading(_rule(unit, 1), at, found.end())


def _names(text: str) -> list[str]:
    return text.lower().replace(",", " ").split()


def _means_goods(text: str, at: int, found: re.Match[str]) -> bool:
    """Tell whether "hàng" is the noun here."""
    if "ằ" in found[0].lower():
        return False
    before = _last_word().search(text, max(0, at - _REACH), at)
    if before and before[1].lower() in _GOODS:
        return True
    return bool(_goods_follow().match(text, found.end()))


def read_yearly(text: str, at: int) -> Reading[Recurrence] | None:
    """Read a day of every year that begins with its number."""
    point = points.read_day(text, at)
    return yearly(text, point) if point else None


def read_yearly_month(text: str, at: int) -> Reading[Recurrence] | None:
    """Read a month of every year."""
    point = points.read_month(text, at)
    return yearly(text, point) if point else None


def yearly(text: str, point: Point) -> Reading[Recurrence] | None:
    """Read what makes ``point`` a day or month of every year."""
    if text[point.end : point.end + 2].lower() not in (" h", " c"):
        return None
    found = _each_year().match(text, point.end)
    if found is None or point.year is not None or value_of(point) is None:
        return None
    return _dated(text, _yearly(point), point.start, found.end())


def _yearly(point: Point) -> str:
    rule = f"FREQ=YEARLY;BYMONTH={point.month}"
    return rule if point.day is None else f"{rule};BYMONTHDAY={point.day}"


def read_monthly(text: str, at: int) -> Reading[Recurrence] | None:
    """Read a day of every month: "20 hàng tháng"."""
    found = _each_month().match(text, at)
    if found is None:
        return None
    days = sorted({int(day) for day in re.findall("[0-9]{1,2}", found[1])})
    if not 1 <= days[0] <= days[-1] <= _LAST_DAY:
        return None
    rule = f"FREQ=MONTHLY;BYMONTHDAY={','.join(map(str, days))}"
    return _dated(text, rule, at, found.end())


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
    """Read a small number in figures or words: "6", "sáu", "06 (sáu)"."""
    if found := _small_figures().match(text, at):
        return int(found[1]), found.end()
    return number_words.read_cardinal(text, at)


def _rule(unit: str, count: int) -> str | None:
    frequency, months = _UNITS[unit]
    interval = count * months
    if not 1 <= interval <= _LONGEST_INTERVAL:
        return None
    rule = f"FREQ={frequency}"
    return rule if interval == 1 else f"{rule};INTERVAL={interval}"


def _dated(text: str, rule: str, start: int, end: int) -> Reading[Recurrence] | None:
    """Build a recurrence that may be a deadline: "trước ngày 15/12 hằng năm"."""
    bound = look_back(text, start).context.bound
    deadline = _DEADLINES.get(bound) if bound else None
    value = _recurrence(rule, None, at_least=False, deadline=deadline)
    return Reading(value, start, end) if value else None


def _reading(
    rule: str | None,
    start: int,
    end: int,
    times: int | None = None,
    *,
    at_least: bool = False,
) -> Reading[Recurrence] | None:
    value = _recurrence(rule, times, at_least=at_least) if rule else None
    return Reading(value, start, end) if value else None


@lru_cache(maxsize=2048)
def _recurrence(
    rule: str,
    times: int | None,
    *,
    at_least: bool,
    deadline: Deadline | None = None,
) -> Recurrence | None:
    try:
        return Recurrence(rule=rule, times=times, at_least=at_least, deadline=deadline)
    except InvalidValueError:
        return None
