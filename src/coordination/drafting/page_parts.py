"""Which paragraphs of a page are its article: body and chrome are separated.

In: the text of a page.  Out: its paragraphs, each with the part of the page it is,
or with the reason why it was left out.
"""

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from typing import Final

from attrs import evolve, frozen

from coordination.drafting.draft_types import LeftOutReason
from coordination.drafting.list_items import item_of
from coordination.model.enumerations import ClaimPart
from coordination.tables.draft_words import (
    CAPTION_BEGINNINGS,
    HEADINGS_OF_LINKS,
    SECTION_NAMES,
    WIDGETS,
)

#: A longer line is not a heading, caption or byline.
_SHORT: Final = 60
#: A shorter line is not cut because it is full.
_WRAPPED: Final = 20
_CAPTION: Final = 220
_TITLE: Final = 300
#: So long a line with a full stop ends a list of links: the article goes on.
_PROSE: Final = 320


@frozen
class Paragraph:
    """A line of a text that is not blank.

    Attributes:
        start: Where it begins.
        end: Where it ends, exclusive, without blanks.
        part: The part of the page it is.
        left_out: Why it is not read; absent where it is.
    """

    start: int
    end: int
    part: ClaimPart = ClaimPart.BODY
    left_out: LeftOutReason | None = None


def paragraphs_of(text: str) -> tuple[Paragraph, ...]:
    """Divide a text into paragraphs and say which are its article.

    >>> page = chr(10).join(["Thời sự", "Hai cơ quan ký", "(Cập nhật 01/02/2024)", "…"])
    >>> [(one.part.value, one.left_out and one.left_out.value)
    ...  for one in paragraphs_of(page)][:3]
    [('chrome', 'widget'), ('title', None), ('chrome', 'timestamp')]
    """
    found = (Paragraph(one.start(), one.end()) for one in _line().finditer(text))
    lines = list(_joined(text, found))
    counts = Counter(" ".join(text[one.start : one.end].split()) for one in lines)
    seen: Counter[str] = Counter()
    marked: list[Paragraph] = []
    in_links, titled = False, False
    for nth, one in enumerate(lines):
        words = " ".join(text[one.start : one.end].split())
        seen[words] += 1
        in_links = _is_still_links(words, in_links)
        reason = _reason(words, in_links, seen[words])
        part = ClaimPart.CHROME if reason else ClaimPart.BODY
        if reason is None and not titled:
            titled = True
            if _is_title(words, nth, lines, text):
                part = ClaimPart.TITLE
        elif reason is None and _is_caption(words, counts[words]):
            part = ClaimPart.CAPTION
        marked.append(evolve(one, part=part, left_out=reason))
    return tuple(_without_bylines(text, marked))


@cache
def _line() -> re.Pattern[str]:
    return re.compile(r"\S(?:[^\n\r]*[^\s])?")


@cache
def _timestamp() -> re.Pattern[str]:
    """Match a line that says when the page was published and nothing else.

    No part of it is tried twice: of a line of dashes there would be too many.
    """
    return re.compile(
        r"\(?(?:(?>(?:cập nhật|đăng ngày|ngày đăng|đăng lúc|xuất bản"
        r"|thứ (?:hai|ba|tư|năm|sáu|bảy)"
        r"|chủ nhật|ngày|lúc|giờ|gmt|\+7|am|pm|h|[\d/:.,|–-]{1,12})"
        r"[\s,:|-]{0,3})){1,14}\)?",
        re.IGNORECASE,
    )


@cache
def _day_or_clock() -> re.Pattern[str]:
    return re.compile(r"\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{1,2}:\d{2}")


@cache
def _ends_with_stamp() -> re.Pattern[str]:
    """Match a day with its clock that end a line, behind the name of a paper."""
    day, clock = r"\d{1,2}[/.-]\d{1,2}[/.-]\d{4}", r"\d{1,2}:\d{2}(?::\d{2})?"
    between = r"[\s,|–-]{1,4}"
    return re.compile(
        rf"(?:{day}{between}{clock}|{clock}{between}{day})"
        r"(?:\s(?:[AP]M|\(?GMT\s?\+\s?7\)?)){0,2}\Z",
        re.IGNORECASE,
    )


def _joined(text: str, lines: Iterator[Paragraph]) -> Iterator[Paragraph]:
    """Yield lines; one that goes on in small letters is one with the next."""
    held: Paragraph | None = None
    for one in lines:
        if held is not None and _is_continued(text, held, one):
            held = Paragraph(held.start, one.end)
            continue
        if held is not None:
            yield held
        held = one
    if held is not None:
        yield held


def _is_continued(text: str, line: Paragraph, following: Paragraph) -> bool:
    """Return True if a sentence goes on in the next line."""
    if (
        text[line.end - 1] in ".;:!?…”)"
        or text.count("\n", line.end, following.start) > 1
    ):
        return False
    if item_of(text, following.start, following.end) is not None:
        return False
    return text[following.start].islower() and line.end - line.start > _WRAPPED


def _is_still_links(words: str, in_links: bool) -> bool:  # noqa: FBT001 - a state
    """Return True if a line belongs to a list of links to other pages."""
    heading = words.lower().strip(" :.>»")
    if len(words) <= _SHORT and heading in HEADINGS_OF_LINKS:
        return True
    return in_links and not (len(words) > _PROSE and words.endswith((".", "./.", "…")))


def _reason(words: str, in_links: bool, nth: int) -> LeftOutReason | None:  # noqa: FBT001 - a state
    """Say why a line does not belong to the article; ``None`` where it does."""
    lower = words.lower()
    if in_links:
        return LeftOutReason.RELATED_LINKS
    if nth > 1:
        return LeftOutReason.REPEATED
    if (
        len(words) <= _SHORT
        and _timestamp().fullmatch(words)
        and _day_or_clock().search(words)
    ) or (len(words) <= _SHORT and _ends_with_stamp().search(words)):
        return LeftOutReason.TIMESTAMP
    if (
        lower in SECTION_NAMES
        or lower.startswith(WIDGETS)
        or _address().match(lower)
        or not any(map(str.isalnum, words))
    ):
        return LeftOutReason.WIDGET
    return None


@cache
def _address() -> re.Pattern[str]:
    """Match a line that says where the page was copied from."""
    return re.compile(r"(?:(?:theo\s|nguồn)[^.]{0,40}:?\s)?https?://\S+\Z")


def _is_title(words: str, nth: int, lines: list[Paragraph], text: str) -> bool:
    """Return True if the first line that is read can be a title."""
    if len(words) > _TITLE or words.endswith((".", ";")) or nth + 1 >= len(lines):
        return False
    following = text[lines[nth].end : lines[nth + 1].start]
    return "\n" in following and not words.startswith(("Căn cứ", "- "))


def _is_caption(words: str, times: int) -> bool:
    """Return True if a line describes a picture."""
    if len(words) > _CAPTION:
        return False
    lower = words.lower()
    return (
        times > 1
        or lower.startswith(CAPTION_BEGINNINGS)
        or "ảnh:" in lower
        or "(ảnh" in lower
    )


def _without_bylines(text: str, lines: list[Paragraph]) -> Iterator[Paragraph]:
    """Yield the lines; those behind the body that are not sentences are left out."""
    last = max(
        (nth for nth, one in enumerate(lines) if _is_prose(text, one)),
        default=len(lines),
    )
    for nth, one in enumerate(lines):
        if nth > last and one.left_out is None and one.end - one.start <= _SHORT:
            yield evolve(one, part=ClaimPart.CHROME, left_out=LeftOutReason.BYLINE)
        else:
            yield one


def _is_prose(text: str, line: Paragraph) -> bool:
    """Return True if a line that is read ends as a sentence does."""
    return line.left_out is None and text[line.end - 1] in ".…;:!?"
