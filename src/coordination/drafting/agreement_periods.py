"""Whether a time behind the name of an agreement is its own."""

import re
from functools import cache
from typing import Final

from coordination.drafting.agreement_names import until
from coordination.drafting.text_reading import Span, TextReading
from coordination.model.period import Period
from coordination.parsers.common.context import Bound
from coordination.parsers.common.mention import Kind, Mention
from coordination.tables.draft_agreements import FRONTED

#: A period further behind its agreement than this belongs to something else.
_FAR: Final = 260
#: What somebody was awarded for is named so near behind "thành tích".
_MERITS: Final = 150
#: Words before an agreement that begins a sentence are no longer.
_FRONT: Final = 30


def period_behind(
    reading: TextReading, noun: Span, end: int, stop: int, *, is_numbered: bool
) -> Mention[Period] | None:
    """Return the period behind an agreement, if it is the agreement's own."""
    if _is_thanked_for(reading, noun[0]):
        return None
    periods = list(reading.mentions_in(noun[1], stop, Kind.PERIOD))
    if is_numbered:
        return _stage(reading, periods, is_fronted=_is_fronted(reading, noun[0]))
    for one in periods[:1]:
        if one.context.bound is Bound.UNTIL:
            return until(reading, noun[1], stop, one)
        is_free = not (one.context.bound or one.context.stretch)
        is_only_range = len(periods) == 1 and one.value.is_range
        is_near = one.start - end <= _FAR and not _breaks().search(
            reading.text[end : one.start]
        )
        if is_free and (is_near or is_only_range) and not reading.is_cited(one.start):
            return one
    return None


def _is_thanked_for(reading: TextReading, at: int) -> bool:
    """Return True for what somebody was awarded for: its years are those looked at.

    "Có thành tích trong thực hiện Quy chế phối hợp giai đoạn 2021 - 2023".
    """
    sentence = reading.sentence_at(at)
    start = max(sentence.start if sentence else at, at - _MERITS)
    return _merits().search(reading.text, start, at) is not None


@cache
def _merits() -> re.Pattern[str]:
    merits = r"thành\stích|thành\stựu|đóng\sgóp|cống\shiến"
    carried = r"(?:thực\shiện|triển\skhai|tham\sgia)"
    return re.compile(
        rf"(?<!\w)(?:{merits})(?!\w)[^;:.]{{0,80}}?{carried}\s[^;:.,]{{0,40}}\Z"
    )


def _is_fronted(reading: TextReading, at: int) -> bool:
    """Return True for an agreement that a sentence begins with: "Thực hiện …, A …"."""
    sentence = reading.sentence_at(at)
    start = sentence.start if sentence else at
    return at - start <= _FRONT and reading.text[start:at].strip().lower() in FRONTED


def _stage(
    reading: TextReading, periods: list[Mention[Period]], *, is_fronted: bool
) -> Mention[Period] | None:
    """Return the stage ("giai đoạn 2024-2028") that ends the matter of a number.

    Another time may be one of what the document is about.  In front of a sentence
    ("Thực hiện Chương trình số … giai đoạn 2024-2028, Sở Y tế …") a comma ends it.
    """
    one = next(iter(periods), None)
    if one is None or not one.value.is_range:
        return None
    is_stage = one.text.lower().startswith("giai đoạn")
    behind = reading.text[one.end : one.end + 1]
    is_last = len(periods) == 1 and not behind.strip(" .;\n")
    is_last = is_last or (behind == "," and is_fronted)
    is_free = not (reading.is_cited(one.start) or one.context.bound)
    return one if is_stage and is_last and is_free else None


@cache
def _breaks() -> re.Pattern[str]:
    """Match words behind which a period is no longer that of the agreement."""
    return re.compile(r"(?<!\w)(?:bàn|và bàn|cho|đến|từ|tại)(?!\w)", re.IGNORECASE)
