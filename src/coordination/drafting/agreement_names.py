"""What an agreement is called, and until when it is, as its own words say."""

import re
from functools import cache
from typing import Any, Final

from attrs import evolve

from coordination.drafting.text_reading import Span, TextReading
from coordination.drafting.word_patterns import any_of
from coordination.model.enumerations import AgreementKind
from coordination.model.period import Period
from coordination.parsers.common.mention import Kind, Mention
from coordination.parsers.common.phrases import plain
from coordination.parsers.dates.parse_period import parse_period
from coordination.tables.draft_agreements import (
    AGREEMENT_NOUNS,
    NO_MATTER,
    NOT_IN_A_NAME,
    QUOTED_NOUNS,
)

#: A name is no longer than this.
_LONGEST: Final = 260
#: The word "đến" is so near before its year.
_UNTIL: Final = 5


def name_behind(text: str, at: int, stop: int) -> tuple[str, Span] | None:
    """Read a name in quotation marks behind the sides of an agreement."""
    found = _quoted().match(text, at, stop)
    return (found[1], found.span(1)) if found else None


@cache
def _quoted() -> re.Pattern[str]:
    return re.compile(r"\s{1,3}[“\"]([^”\"\n]{3,200})[”\"]")


def name_with_matter(
    reading: TextReading, noun: Span, period: Mention[Period] | None, stop: int
) -> Span | None:
    """Return where "Chương trình phối hợp tuyên truyền biển, đảo" is.

    What is coordinated belongs to the name, up to the sides or the time of the
    agreement.  Where neither ends it, nobody can say how far it goes.
    """
    text, (start, at) = reading.text, noun
    between = re.compile(r"\sgiữa\s").search(text, at, min(stop, at + _LONGEST))
    ends = [between.start()] if between else []
    if period is not None:
        until = text[period.start : period.start + 3].lower() == "đến"
        ends.append(period.end if until else _before_time(text, at, period.start))
    end = min(ends, default=at)
    if end - at > _LONGEST:
        return None
    matter = text[at:end].lower()
    words = matter.split()
    if not words or words[0].strip(",.;:") != words[0] or words[0] in NO_MATTER:
        return None
    return None if not_in_a_name().search(matter) else (start, end)


def _before_time(text: str, at: int, start: int) -> int:
    """Return where the words end before "giai đoạn năm 2016-2020"."""
    head = re.compile(r"[\s,]{1,3}(?:trong\s)?(?:giai\sđoạn|nhiệm\skỳ|năm)?\s*\Z")
    found = head.search(text, at, start)
    return found.start() if found else start


@cache
def not_in_a_name() -> re.Pattern[str]:
    """Match words and marks that are in no name of an agreement."""
    words = any_of(NOT_IN_A_NAME)
    return re.compile(rf"(?<!\w){words}(?!\w)|[;:“\"()]|\.\s")


def matter_of(words: str) -> str:
    """Return what is coordinated, as the name of an agreement or its matter says it.

    >>> matter_of("Chương trình phối hợp bảo vệ rừng")
    'bảo vệ rừng'
    >>> matter_of("về việc bảo vệ rừng giai đoạn 2024-2028")
    'bảo vệ rừng'
    >>> matter_of("Chương trình phối hợp công tác")
    ''
    """
    said = _before_matter().sub("", plain(words), count=1)
    return _behind_matter().sub("", said).strip(" .,")


@cache
def _before_matter() -> re.Pattern[str]:
    nouns = any_of((*AGREEMENT_NOUNS, *QUOTED_NOUNS))
    return re.compile(
        rf"\A(?:{nouns}\s?)?(?:liên (?:ngành|tịch)(?:\s|\Z))?"
        r"(?:công tác(?:\s|\Z))?(?:về\s)?(?:việc\s)?"
    )


@cache
def _behind_matter() -> re.Pattern[str]:
    return re.compile(r"\s(?:giai đoạn|nhiệm kỳ|năm)\s[\d\s–/-]+\Z")


def name_of_regulation(
    text: str, kind: AgreementKind | None, noun: Span, sides: tuple[Any, ...]
) -> Span | None:
    """Return where "Quy chế phối hợp giữa A và B" is: its sides are its name."""
    if kind is not AgreementKind.REGULATION or len(sides) < 2:  # noqa: PLR2004 - two sides
        return None
    return (noun[0], sides[-1][1][1]) if text[noun[0]].isupper() else None


def until(
    reading: TextReading, at: int, stop: int, year: Mention[Period]
) -> Mention[Period] | None:
    """Read "đến năm 2030" at the end of the words about an agreement."""
    text = reading.text
    word = text.rfind("đến", max(at, year.start - _UNTIL), year.start)
    behind = text[year.end : min(stop, year.end + 1)].strip(" \n.,;")
    if word < 0 or behind or not_in_a_name().search(text[at:word].lower()):
        return None
    if any(reading.mentions_in(at, word, Kind.PARTY)):
        return None
    words = text[word : year.end]
    return evolve(year, value=parse_period(words), start=word, text=words)
