"""Resolutions of congresses and plenums, which are cited by name and not by number.

"Nghị quyết Đại hội XIII của Đảng", "Nghị quyết Hội nghị Trung ương 4, 5 (khóa XIII)".
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import Any

from coordination.drafting.documents import Documents
from coordination.drafting.notes import Notes
from coordination.drafting.text_reading import Span
from coordination.model.document import Document
from coordination.parsers.common.mention import Kind, Mention
from coordination.parsers.common.pieces import CAPITAL


def draft_resolutions(notes: Notes, documents: Documents) -> None:
    """Draft a document for each resolution of a congress or a plenum."""
    reading = notes.reading
    for sentence in reading.sentences:
        for found in _congress().finditer(reading.text, sentence.start, sentence.end):
            _draft_congress(notes, documents, found)
        for found in _plenums().finditer(reading.text, sentence.start, sentence.end):
            _draft_plenums(notes, documents, found)


@cache
def _congress() -> re.Pattern[str]:
    return re.compile(
        r"(?<!\w)Nghị\squyết\sĐại\shội\s(?:đại\sbiểu\s)?(?:toàn\squốc\s)?"
        rf"(?:Đảng\sbộ\s(?:tỉnh|thành\sphố|huyện)(?:\s{CAPITAL}\w{{1,9}}){{0,4}}\s)?"
        r"(?:lần\sthứ\s)?([IVX]{1,6})(?!\w)(?:\scủa\sĐảng|\sĐảng)?"
        r"(?:,\snhiệm\skỳ\s\d{4}\s?[-–]\s?\d{4})?",
    )


def _draft_congress(notes: Notes, documents: Documents, found: re.Match[str]) -> None:
    """Draft one resolution; another spelling of it is an alias."""
    words = notes.reading.words(found.span())
    is_of_province = "Đảng bộ" in words
    key = f"nghị quyết đại hội {is_of_province} {found[1]}"
    about = documents.by_key.get(key)
    if about is None:
        whose = "đảng bộ" if is_of_province else "đại hội"
        about = documents.by_key[key] = notes.new(Document, f"nq {whose} {found[1]}")
        notes.try_put(about, "title", words, found.span())
    elif notes.get(about, "title") == words:
        notes.try_claim(about, "/title", found.span())
    else:
        notes.append(about, "aliases", words, found.span())
    documents.add(about, found.span())


@cache
def _plenums() -> re.Pattern[str]:
    return re.compile(
        r"(?<!\w)(?:các\s)?(Nghị\squyết\sHội\snghị\sTrung\sương)\s"
        r"(\d{1,2}(?:(?:,|\svà)\s\d{1,2}){0,14})(?!\w)(?:[\s,(]{1,3}(?=khó?a|khoá))?",
        re.IGNORECASE,
    )


def _draft_plenums(notes: Notes, documents: Documents, found: re.Match[str]) -> None:
    """Draft a resolution for each number of a list; they share the term behind it."""
    term = next(
        iter(notes.reading.mentions_in(found.end(), found.end() + 8, Kind.TERM)), None
    )
    for ordinal, span in _numbers(found):
        key = f"{found[1].lower()} {ordinal} {term.value if term else ''}"
        about = documents.by_key.get(key)
        if about is None:
            about = documents.by_key[key] = notes.new(
                Document, f"nq trung ương {ordinal}"
            )
        title = f"{notes.reading.words(found.span(1))} {ordinal}"
        notes.try_put(about, "title", title, span)
        _put_term(notes, about, term)
        documents.add(about, span)


def _numbers(found: re.Match[str]) -> Iterator[tuple[str, Span]]:
    for one in re.finditer(r"\d{1,2}", found[2]):
        start = found.start(2) + one.start()
        yield one[0], (start, start + len(one[0]))


def _put_term(notes: Notes, about: str, term: Mention[Any] | None) -> None:
    if term is not None:
        notes.try_put(about, "term", term.value, (term.start, term.end))
