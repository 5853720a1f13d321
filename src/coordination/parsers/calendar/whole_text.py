"""Read one whole text as one value, or explain where and why it is not one.

Words beside a value that do not belong to it — weekday, part of day, clock time, đầu,
giữa, cuối — may be in the text and are skipped; nothing else may.
"""

import re
from collections.abc import Callable, Iterable
from functools import cache
from typing import Final, TypeVar

from attrs import frozen

from coordination.diagnostics.diagnostic import diagnose
from coordination.errors import ParseError
from coordination.folding.fold import Folded
from coordination.model.partial_date import days_in
from coordination.parsers.calendar.points import Point
from coordination.parsers.common.pieces import CAPITAL, GAP, SOME, word, words
from coordination.tables.time_words import ORDINAL_WEEKDAYS, PARTS_OF_DAY, SUNDAYS

T = TypeVar("T")

LAST_MONTH: Final = 12
#: The code of the error for words left over.
END: Final = "words-left-over"

_CLOCK: Final = (
    r"[0-9]{1,2}(?:[hgHG:][0-9]{0,2}(?![0-9])(?::[0-9]{2}(?![0-9]))?"
    "(?: ?[AaPp][Mm](?![A-Za-z])|['p](?![A-Za-z]))?"
    f"|{SOME}{word('giờ')}(?:{GAP}(?:[0-9]{{1,2}}(?:{GAP}{word('phút')})?"
    f"|{word('rưỡi')})(?!\\w))?)(?![0-9/])"
)
_PART: Final = words(*PARTS_OF_DAY)
_WEEKDAY: Final = (
    f"(?:{word('thứ')}{GAP}{words(*ORDINAL_WEEKDAYS)}(?!\\w)|{words(*SUNDAYS)}"
    "|(?:T[2-7]|CN)(?![\\w/]))"
)
_ZONE: Final = r"[\[(]?(?:GMT|UTC) ?\+0?7(?::00)?[\])]?"
#: The time of day behind an ISO date.
_ISO_TIME: Final = (
    r"T[0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]{1,6})?)?(?:Z|[+-][0-9]{2}:?[0-9]{2})?"
)
#: What pages print before the day on which they appeared.
_STAMPS: Final = words(
    "cập nhật", "cập nhật lần cuối", "đăng", "đăng tải", "đã đăng", "xuất bản",
    "ngày đăng", "ngày cập nhật", "ngày xuất bản", "ngày ban hành", "ban hành",
    "ngày ký", "ký", "ngày tạo", "thời gian", "thời gian đăng", "phát hành",
)  # fmt: skip
#: The place in front of the day of a document: "Hà Nội, ngày …".
_PLACE: Final = (
    f"(?:{CAPITAL}[^\\W\\d_]{{0,9}}(?:\\.| {{0,2}}-)?"
    "(?: {0,2}[^\\W\\d_]{1,9}){0,6}"
    f" {{0,3}}, {{0,3}}(?={word('ngày')}))?"
)
_BESIDE: Final = f"(?:{_CLOCK}|{_WEEKDAY}|{_PART})"


@frozen
class WholeText:
    """A text to be read as one value.

    Attributes:
        folded: The text.
        start: Where it begins, spaces aside.
        stop: Where it ends, spaces aside.
    """

    folded: Folded
    start: int
    stop: int

    @classmethod
    def of(cls, folded: Folded) -> "WholeText":
        """Leave the spaces around ``folded`` aside."""
        body = folded.text
        return cls(folded, len(body) - len(body.lstrip()), len(body.rstrip()))

    @property
    def text(self) -> str:
        """The folded text up to its end, spaces aside."""
        text = self.folded.text
        return text if self.stop == len(text) else text[: self.stop]

    def error(
        self, code: str, start: int, end: int | None = None, **params: object
    ) -> ParseError:
        """Build the error ``code``, with the place in the text as it was given."""
        last = self.stop if end is None else end
        span = self.folded.span(start, max(start, last))
        return ParseError(diagnose(code, **params), self.folded.original, span)


@cache
def match_lead() -> re.Pattern[str]:
    """Match words that may precede a date without being part of it."""
    today = words("hôm nay", "ngày hôm nay", "nay")
    before = (
        f"(?:{today}|{_BESIDE}|{_ZONE}|{_STAMPS}"
        f"|{words('ngày', 'hôm', 'lúc', 'vào', 'vào hồi', 'mùng', 'mồng')})"
    )
    return re.compile(
        f"{_PLACE}(?:(?:{before}(?!\\w){SOME}[,:(|-]?{SOME}){{1,8}}"
        f"|{word('ngày')}(?=[0-9]))"
    )


@cache
def trail() -> re.Pattern[str]:
    """Match words that may follow a date without being part of it."""
    at = words("lúc", "vào lúc")
    return re.compile(
        f"(?:{_ISO_TIME})?"
        f"(?:{SOME}\\)|{SOME}[,(|-]?{SOME}(?:{at}{GAP})?"
        f"(?:{_BESIDE}|{_ZONE}|{word('dương lịch')}(?!\\w))){{0,6}}"
    )


@cache
def stretch() -> re.Pattern[str]:
    """Match words that may precede a period without narrowing it."""
    before = words("đầu", "giữa", "cuối", "trong", "vào", "các", "những", "cả")
    several = (
        f"(?:{words('hai', 'ba', 'bốn', 'năm')}|0?[2-9])(?={GAP}{word('năm')}{GAP})"
    )
    return re.compile(f"(?:(?:{before}|{several}){GAP}){{1,3}}")


@cache
def _number() -> re.Pattern[str]:
    return re.compile("[0-9]{1,4}")


@cache
def _blank() -> re.Pattern[str]:
    return re.compile("…|[._]{3,}")


@cache
def _lunar() -> re.Pattern[str]:
    names = words("âm lịch", "tháng giêng", "tháng chạp", "rằm", "tết")
    return re.compile(f"(?<!\\w)(?:{names}|ÂL)(?!\\w)")


def choose_longest(
    attempts: Iterable[T | None], end_of: Callable[[T], int]
) -> T | None:
    """Return what reads furthest; of equals, the first."""
    found = [attempt for attempt in attempts if attempt is not None]
    return max(found, key=end_of) if found else None


def explain_refusal(
    whole: WholeText, code: str, at: int, read_to: int | None
) -> ParseError:
    """Say why ``whole`` was not read.

    Args:
        whole: The text.
        code: What to say where nothing is more precise.
        at: Where the value should begin.
        read_to: How far something was read; ``None`` if nothing was.
    """
    text = whole.text
    if blank := _blank().search(text):
        return whole.error("blank-in-form", *blank.span())
    if lunar := _lunar().search(text):
        return whole.error("lunar-date", *lunar.span())
    if read_to is not None:
        return whole.error(END, read_to)
    return whole.error(code, at)


def impossible(whole: WholeText, point: Point) -> ParseError:
    """Say which part of ``point`` no calendar has."""
    if point.quarter is not None:
        return whole.error("no-such-quarter", point.start, point.end)
    params: dict[str, object] = {}
    if point.month is not None and not 1 <= point.month <= LAST_MONTH:
        code, wrong = "no-such-month", point.month
    else:
        code, wrong = "no-such-day-of-month", point.day or 0
        params = _days_of(point)
    places = [
        found.span()
        for found in _number().finditer(whole.text, point.start, point.end)
        if int(found[0]) == wrong
    ]
    start, end = places[0] if places else (point.start, point.end)
    return whole.error(code, start, end, **params)


def _days_of(point: Point) -> dict[str, object]:
    """Return the month of ``point`` and its last day."""
    month = point.month or 1
    year = "" if point.year is None else f"/{point.year}"
    return {"month": f"{month}{year}", "last": days_in(point.year, month)}
