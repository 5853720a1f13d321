"""What happens again and again, as RFC 5545 rules.

Grammar (``each`` is hằng or hàng, ``unit`` năm, quý, tháng, tuần, ngày)::

    recurrence = each unit                           hằng năm
               | day ["của"] each "năm"              15/12 hằng năm
               | month ["của"] each "năm"            tháng 6 hằng năm
               | days ["của"] each "tháng"           (ngày) 20 hàng tháng
               | weekdays each "tuần"                thứ hai hàng tuần
               | "định kỳ" N unit [once]             định kỳ 6 tháng một lần
               | N unit once                         6 tháng một lần
               | ("mỗi" | "một") unit N times        mỗi quý một lần
               | [at least] N "lần/" unit            ít nhất 01 lần/năm
    days     = D {("," | "và" | "-" | "đến") ["ngày"] D}
    times    = "lần" | "buổi" | "phiên"
    weekdays = weekday {("," | "và" | "-" | "đến") (weekday | its number)}

"Hàng" also means goods: "mặt hàng năm 2023" is not a recurrence.  Bare "định kỳ" and
"thường xuyên" are words without a rule, which `parse_recurrence` keeps and a scan
of running text leaves alone.
"""

import re
from collections.abc import Mapping
from functools import cache
from typing import Final

from coordination.model.recurrence import CODES_OF_WEEKDAYS, Deadline, Recurrence
from coordination.parsers.calendar import lunar, points, spans
from coordination.parsers.calendar.judge_dates import look_back
from coordination.parsers.calendar.judge_figures import is_glued, is_numbered
from coordination.parsers.calendar.points import Point, value_of
from coordination.parsers.common import numerals
from coordination.parsers.common.context import Bound
from coordination.parsers.common.phrases import last_word
from coordination.parsers.common.pieces import GAP, SOME, word, words
from coordination.parsers.common.reading import Reading
from coordination.parsers.recurrences.find_lists import (
    EACH,
    is_each_near,
    read_days_of_month,
    read_members,
    read_range,
    rule_of,
)
from coordination.parsers.recurrences.rules import (
    UNITS,
    as_reading,
    build,
    interval_rule,
    read_count,
)
from coordination.tables.time_words import (
    ORDINAL_WEEKDAYS,
    SUNDAYS,
    WORDS_OF_GRAMMAR,
)

#: Before "hàng" these make it goods, a shop, a bank, a row.
_GOODS: Final = frozenset(
    {
        "mặt", "cửa", "ngân", "bán", "mua", "khách", "đơn", "nhà", "lô", "kho",
        "xuất", "nhập", "chở", "đặt", "nguồn", "gian", "quầy",
    }
)  # fmt: skip
_PLACES_IN_WEEK: Final = {
    **{name: day - 1 for name, day in ORDINAL_WEEKDAYS.items()},
    **{name.split()[-1]: 6 for name in SUNDAYS},
}
#: The words between the ends of a range.
_UNTIL: Final = frozenset({"-", "đến", "tới"})
#: How far back the weekdays of "hàng tuần" may begin.
_WEEK: Final = 70
#: How far behind the first day of a list "hằng" may be.
_REACH: Final = 60
#: How far back the first of two figures may begin.
_NEAR: Final = 12
_LAST_DAY: Final = 31
_PLACES_IN_MONTH: Final = {
    figures: day - 1
    for day in range(1, _LAST_DAY + 1)
    for figures in (str(day), f"{day:02}")
}
_DEADLINES: Final = {Bound.BEFORE: Deadline.BEFORE, Bound.BY: Deadline.BY}
#: Between two days of a list or range.
_BETWEEN: Final = f"(?:{SOME}[,-]{SOME}|{GAP}{words('và', 'đến', 'tới')}{GAP})"
_NAMES_OF_DAYS: Final = words(*filter(str.isalpha, ORDINAL_WEEKDAYS))
_WEEKDAY: Final = f"(?:{word('thứ')}{GAP}(?:{_NAMES_OF_DAYS}|[2-7])|{words(*SUNDAYS)})"
#: Weekdays of which the first is named in full: "thứ hai đến thứ sáu", "thứ 2, 4, 6".
WEEKDAYS: Final = (
    f"{_WEEKDAY}(?:{_BETWEEN}(?:{_WEEKDAY}|{_NAMES_OF_DAYS}|[2-7](?![0-9]))){{0,6}}"
)


@cache
def _each() -> re.Pattern[str]:
    return re.compile(f"{word('hằng')}{GAP}({words(*UNITS)})(?!\\w)")


@cache
def _every_unit() -> re.Pattern[str]:
    return re.compile(f"{word('mỗi')}{GAP}({words(*UNITS)})(?!\\w)")


@cache
def _goods_follow() -> re.Pattern[str]:
    """Match what makes "hàng năm" goods of a year, or years on end."""
    after = words("nay", "ngoái", "trước", "sau", "tới", "trời", "ròng", "liền")
    return re.compile(f"{SOME}(?:[0-9]|{after}(?!\\w))")


@cache
def _each_month() -> re.Pattern[str]:
    more = f"{_BETWEEN}(?:{word('hết')}{GAP})?(?:{word('ngày')}{SOME})?"
    return re.compile(
        f"([0-9]{{1,2}}(?:{more}[0-9]{{1,2}}){{0,5}}){GAP}{EACH}{word('tháng')}(?!\\w)"
    )


@cache
def _weekdays() -> re.Pattern[str]:
    """Match the weekdays that end where "hàng tuần" begins."""
    return re.compile(f"(?<!\\w)(?:{word('từ')}{GAP})?{WEEKDAYS}{GAP}\\Z")


@cache
def _every() -> re.Pattern[str]:
    """Match "định kỳ", before what it repeats."""
    return re.compile(f"{word('định kỳ')}{SOME}[:(]?{SOME}(?:{word('mỗi')}{GAP})?")


@cache
def _intervals_before() -> re.Pattern[str]:
    """Match the intervals of a list before another: "định kỳ hằng quý, 6 tháng,"."""
    sign = f"(?:{SOME},{SOME}|{GAP}{words('và', 'hoặc', 'hay')}{GAP})"
    once = f"(?:{GAP}{words('một lần', '1 lần', '01 lần')}|/{word('lần')})?"
    each = f"(?:(?:{words('hằng', 'mỗi')}|[0-9]{{1,2}}){GAP})?{words(*UNITS)}{once}"
    one = f"(?:{each}{sign})"
    return re.compile(
        f"(?<!\\w)(?:{word('định kỳ')}{SOME}[:(]?{SOME}{one}{{0,5}}"
        f"|(?={word('hằng')}){one}{{1,5}})\\Z"
    )


@cache
def _other_figure_before() -> re.Pattern[str]:
    """Match the first of two figures: "2 hoặc 3 lần", "từ 2 đến 3 lần"."""
    between = words("hoặc", "hay", "đến", "tới", "và")
    return re.compile(f"[0-9]{{1,2}}(?:{SOME}[-,]{SOME}|{GAP}{between}{GAP})\\Z")


@cache
def _once() -> re.Pattern[str]:
    return re.compile(
        f"{GAP}({words(*UNITS)})(?P<once>{SOME}/{SOME}(?:(?:1|01|{word('một')}){GAP})?{word('lần')}"
        f"|{GAP}(?:1|01|{word('một')}){GAP}{word('lần')})?(?!\\w)"
    )


@cache
def _so_often() -> re.Pattern[str]:
    """Match the unit of an interval and how often in it."""
    often = f"(?:{GAP}\\w{{1,4}}{GAP}|{SOME}/{SOME}(?:\\w{{1,3}}{GAP})?)"
    return re.compile(f"{words(*UNITS)}{often}{word('lần')}(?!\\w)")


@cache
def _nothing_follows() -> re.Pattern[str]:
    """Match where no noun follows: "30 ngày/lần điều trị" measures a treatment."""
    other = words(*WORDS_OF_GRAMMAR)
    return re.compile(f"(?! {{1,3}}\\w)|{GAP}{other}(?!\\w)")


@cache
def _times_each() -> re.Pattern[str]:
    return re.compile(
        f"(?:{words('mỗi', 'một')}|0?1){GAP}({words(*UNITS)}){GAP}"
        f"(?P<least>{words('ít nhất', 'tối thiểu')}{GAP})?"
    )


@cache
def _times() -> re.Pattern[str]:
    """Match what is counted: a meeting, too, is one time."""
    return re.compile(f"{GAP}{words('lần', 'buổi', 'phiên')}(?!\\w)")


@cache
def _per() -> re.Pattern[str]:
    each = words("mỗi", "một", "trong một", "trong")
    return re.compile(
        f"{GAP}{word('lần')}(?:{SOME}/{SOME}|{GAP}{each}{GAP})"
        f"(?:([0-9]{{1,2}}){GAP})?({words(*UNITS)})(?!\\w)"
    )


@cache
def _at_least() -> re.Pattern[str]:
    return re.compile(
        f"{words('ít nhất', 'tối thiểu', 'không dưới')}(?:{GAP}{word('là')})?{GAP}$"
    )


def read_each(text: str, at: int) -> Reading[Recurrence] | None:
    """Read "hằng năm", and a weekday before "hàng tuần"."""
    found = _each().match(text, at)
    if found is None or _is_about_goods(text, at, found):
        return None
    unit = found[1].lower()
    if unit == "tuần" and (days := _weekdays().search(text, max(0, at - _WEEK), at)):
        names = [
            CODES_OF_WEEKDAYS[place] for place in _filled(days[0], _PLACES_IN_WEEK)
        ]
        rule = f"FREQ=WEEKLY;BYDAY={','.join(names)}"
        read = as_reading(rule, days.start(), found.end())
        return read and read._replace(context=look_back(text, read.start).context)
    return as_reading(interval_rule(unit, 1), at, found.end())


def _filled(text: str, places: Mapping[str, int]) -> list[int]:
    """List the places that ``text`` names, and those between the ends of ranges.

    A range may turn over: from the 25th to the 5th, from Saturday to Monday.
    """
    size = max(places.values()) + 1
    found: list[int] = []
    is_range = False
    for name in re.findall(r"[0-9]+|[^\W\d_]+|-", text.lower()):
        place = places.get(name)
        if place is None:
            is_range = is_range or name in _UNTIL
            continue
        steps = (place - found[-1]) % size if is_range else 0
        found += [(place - step) % size for step in range(steps)] or [place]
        is_range = False
    return sorted(set(found))


def _is_about_goods(text: str, at: int, found: re.Match[str]) -> bool:
    """Return True if "hàng" is the noun here, or "many"."""
    if "ằ" in found[0].lower():
        return False
    if last_word(text, at).lower() in _GOODS:
        return True
    return bool(_goods_follow().match(text, found.end()))


def read_every(text: str, at: int) -> Reading[Recurrence] | None:
    """Read "mỗi năm", which in running text may only divide an amount."""
    found = _every_unit().match(text, at)
    if found is None:
        return None
    return as_reading(interval_rule(found[1].lower(), 1), at, found.end())


def read_yearly(text: str, at: int) -> Reading[Recurrence] | None:
    """Read a day of every year that begins with its number."""
    point = points.read_day(text, at)
    return yearly(text, point) if point else None


def read_yearly_month(text: str, at: int) -> Reading[Recurrence] | None:
    """Read a month of every year, unless it is lunar."""
    if not is_each_near(text, at, _REACH):
        return None
    if found := read_range(text, at):
        return found
    point = points.read_month(text, at)
    if point is None or lunar.is_lunar(text, point):
        return None
    return yearly(text, point)


def read_from_day(text: str, at: int) -> Reading[Recurrence] | None:
    """Read a day of every year, or days of every month, whose number is at ``at``."""
    if not is_each_near(text, at, _REACH):
        return None
    if is_glued(text, at) or is_numbered(text, at, is_listed=True):
        return None
    return (
        read_range(text, at)
        or read_yearly(text, at)
        or read_monthly(text, at)
        or read_days_of_month(text, at)
    )


def read_day_in_words(text: str, at: int) -> Reading[Recurrence] | None:
    """Read "ngày hai mươi tháng hai hằng năm" from its head word on."""
    day = spans.skip_head_of_day(text, at)
    return None if day is None else read_from_day(text, day)


def yearly(text: str, point: Point) -> Reading[Recurrence] | None:
    """Read what makes ``point`` a day or month of every year, or the first of several.

    Where no one rule says all of a list, only the first of it is read.
    """
    if point.year is not None or value_of(point) is None:
        return None
    found = read_members(text, point)
    if found is None or lunar.is_lunar(text, point):
        return None
    members, end = found
    rule = rule_of(members)
    if rule is None:
        rule, end = str(rule_of([point])), point.end
    return _dated(text, rule, point.start, end)


def read_monthly(text: str, at: int) -> Reading[Recurrence] | None:
    """Read a day of every month: "20 hàng tháng"."""
    found = _each_month().match(text, at)
    if found is None:
        return None
    if not all(day in _PLACES_IN_MONTH for day in re.findall("[0-9]+", found[1])):
        return None
    days = [place + 1 for place in _filled(found[1], _PLACES_IN_MONTH)]
    rule = f"FREQ=MONTHLY;BYMONTHDAY={','.join(map(str, days))}"
    return _dated(text, rule, at, found.end())


def read_periodic(text: str, at: int) -> Reading[Recurrence] | None:
    """Read "định kỳ 6 tháng (một lần)"."""
    head = _every().match(text, at)
    if head is None:
        return None
    return _interval(text, at, head.end(), needs_once=False)


def read_interval(text: str, at: int) -> Reading[Recurrence] | None:
    """Read "6 tháng một lần", "3 tháng/lần", "1 tuần 2 lần"."""
    before = _intervals_before().search(text, max(0, at - _REACH), at)
    found = _interval(text, at, at, needs_once=before is None) or read_times(text, at)
    if before or (found and _nothing_follows().match(text, found.end)):
        return found
    return None


def read_interval_in_words(text: str, at: int) -> Reading[Recurrence] | None:
    """Read "sáu tháng một lần" from its unit on."""
    if _so_often().match(text, at) is None:
        return None
    start = numerals.begins_before(text, at)
    return None if start is None else read_interval(text, start)


def _interval(
    text: str, start: int, at: int, *, needs_once: bool
) -> Reading[Recurrence] | None:
    number = read_count(text, at)
    found = number and _once().match(text, number[1])
    if not number or not found:
        return None
    if needs_once and not found["once"]:
        return None
    return as_reading(interval_rule(found[1].lower(), number[0]), start, found.end())


def read_times(text: str, at: int) -> Reading[Recurrence] | None:
    """Read "mỗi quý một lần", "mỗi tháng 2 buổi", "mỗi năm ít nhất 2 lần"."""
    head = _times_each().match(text, at)
    number = head and read_count(text, head.end())
    found = number and _times().match(text, number[1])
    if not head or not number or not found:
        return None
    rule = interval_rule(head[1].lower(), 1)
    return as_reading(rule, at, found.end(), number[0], at_least=bool(head["least"]))


def read_times_per(text: str, at: int) -> Reading[Recurrence] | None:
    """Read "2 lần/năm", with "ít nhất" before it."""
    if _other_figure_before().search(text, max(0, at - _NEAR), at):
        return None
    number = read_count(text, at)
    found = number and _per().match(text, number[1])
    if not number or not found or _first_of_two().search(text, max(0, at - 12), at):
        return None  # "2 hoặc 3 lần mỗi năm" are not three
    least = _at_least().search(text, max(0, at - 20), at)
    start = least.start() if least else at
    rule = interval_rule(found[2].lower(), int(found[1] or 1))
    return as_reading(rule, start, found.end(), number[0], at_least=bool(least))


@cache
def _first_of_two() -> re.Pattern[str]:
    return re.compile(r"[0-9] {0,3}(?:-| (?:hoặc|hay|đến|tới) ) {0,3}\Z")


def _dated(text: str, rule: str, start: int, end: int) -> Reading[Recurrence] | None:
    """Build a recurrence that may be a deadline: "trước ngày 15/12 hằng năm"."""
    bound = look_back(text, start).context.bound
    deadline = _DEADLINES.get(bound) if bound else None
    value = build(rule, None, at_least=False, deadline=deadline)
    return Reading(value, start, end) if value else None
