"""An agreement that is the text itself: its number, day, name and bases are on top.

THƯỜNG TRỰC HĐND - UBND TỈNH …
Số: 06/QC-…            …, ngày 20 tháng 3 năm 2019
QUY CHẾ
Phối hợp công tác giữa A và B nhiệm kỳ 2016 - 2021
Căn cứ …
"""

import re
from functools import cache
from typing import Final

from coordination.drafting.agreements import add_side
from coordination.drafting.documents import Documents
from coordination.drafting.named_bodies import Bodies
from coordination.drafting.notes import Notes
from coordination.drafting.signers import bodies_in_list
from coordination.drafting.text_reading import Span
from coordination.drafting.word_patterns import any_of
from coordination.model.agreement import Agreement
from coordination.model.enumerations import AgreementKind, PartyRole
from coordination.model.party import Involvement
from coordination.parsers.common.mention import Kind
from coordination.parsers.common.phrases import plain
from coordination.tables.draft_agreements import (
    CARRIED_OUT,
    HEADINGS,
    JOINT,
    STEMS,
)

#: The head of a document is no longer than this.
_HEAD: Final = 1500
#: Nor is its title.
_LONGEST_TITLE: Final = 400
#: So many bodies on top make a paper a joint one.
_TWO: Final = 2


def draft_heading(notes: Notes, bodies: Bodies, documents: Documents) -> str | None:
    """Draft the agreement that a text is; ``None`` where it is something else."""
    text = notes.reading.text
    head = _name().search(text, 0, min(len(text), _HEAD))
    if head is None:
        return None
    title = (head.start(2), _end_of_capitals(text, head.start(2), head.end(2)))
    if not _is_joint(notes, head[1], title, head.start()):
        return None
    kind = AgreementKind(HEADINGS[plain(head[1])])
    about = notes.new(Agreement, STEMS[kind.value])
    notes.try_put(about, "kind", kind, head.span(1))
    _number_and_day(notes, about, head.start())
    _title(notes, bodies, about, title)
    _heads(notes, bodies, about, head.start())
    _bases(notes, documents, about, title[1])
    return about


def _is_joint(notes: Notes, noun: str, title: Span, top: int) -> bool:
    """Return True if a head is that of an agreement, and not of one body's own paper.

    A plan that carries out an agreement is one body's own, unless two are on top.
    """
    words = notes.reading.words(title).lower()
    heads = list(notes.reading.mentions_in(0, top, Kind.PARTY))
    is_own = words.startswith(CARRIED_OUT) and len(heads) < _TWO
    named = "phối hợp" in words or any(one in plain(noun) for one in JOINT)
    return named and not is_own


@cache
def _name() -> re.Pattern[str]:
    kinds = any_of(map(str.upper, HEADINGS))
    return re.compile(
        rf"^[ \t]*({kinds})[ \t]*\n+[ \t]*(\S[^\n]{{2,400}})$", re.MULTILINE
    )


def _end_of_capitals(text: str, start: int, end: int) -> int:
    """Return where a title in capitals ends that goes on over several lines."""
    line = text[start:end]
    while line.isupper() and end - start < _LONGEST_TITLE:
        stop = text.find("\n", end + 1)
        line = text[end + 1 : stop if stop >= 0 else len(text)].strip()
        if not any(map(str.isalnum, line)) or not (line.isupper() or line[0].isdigit()):
            break
        end = stop if stop >= 0 else len(text)
        line = "A"
    return end


def _number_and_day(notes: Notes, about: str, stop: int) -> None:
    """State the number and the day above the name."""
    reading = notes.reading
    for one in reading.mentions_in(0, stop, Kind.NUMBER):
        notes.try_put(about, "number", one.value, (one.start, one.end))
        break
    for one in reading.mentions_in(0, stop, Kind.DATE):
        word = reading.text.rfind("ngày", max(0, one.start - 6), one.start)
        start = word if word >= 0 else one.start
        notes.try_put(about, "signed", one.value, (start, one.end))
        break


def _title(notes: Notes, bodies: Bodies, about: str, span: Span) -> None:
    """State the title without the time behind it, the sides it names, the time."""
    reading, (start, end) = notes.reading, span
    for one in reading.mentions_in(start, end, Kind.PERIOD):
        notes.try_put(about, "period", one.value, (one.start, one.end))
        end = one.start
        break
    tail = _head_of_period().search(reading.text, start, end)
    end = tail.start() if tail else end
    notes.try_put(about, "title", reading.words((start, end)), (start, end))
    lead = re.compile(r"(?<!\w)giữa\s", re.IGNORECASE).search(reading.text, start, end)
    for side, place in bodies_in_list(reading, bodies, lead.end(), end) if lead else ():
        _side(notes, about, side, place)


@cache
def _head_of_period() -> re.Pattern[str]:
    return re.compile(r"\s{1,3}(?:giai\sđoạn|nhiệm\skỳ|năm)\s{0,3}\Z", re.IGNORECASE)


def _heads(notes: Notes, bodies: Bodies, about: str, stop: int) -> None:
    """Make those who are named on top its sides."""
    first = next(iter(notes.reading.mentions_in(0, stop, Kind.PARTY)), None)
    if first is not None:
        for side, place in bodies_in_list(notes.reading, bodies, first.start, stop):
            _side(notes, about, side, place)


def _side(notes: Notes, about: str, side: str, span: Span) -> None:
    held = notes.get(about, "parties") or []
    if not any(one.party == side for one in held):
        item = Involvement(party=side, role=PartyRole.SIGNATORY)
        notes.append(about, "parties", item, span)
    add_side(notes, about, side, span)


def _bases(notes: Notes, documents: Documents, about: str, at: int) -> None:
    """State the documents in the lines that begin with "Căn cứ"."""
    reading = notes.reading
    for sentence in reading.sentences:
        if sentence.start < at:
            continue
        words = reading.text[sentence.start : sentence.start + 8].lower()
        if not words.startswith(("căn cứ", "- căn cứ")):
            continue
        for citation in reading.citations_in(sentence.start, sentence.end):
            document = documents.at.get(citation.start)
            if document is not None:
                end = citation.number.end if citation.number else citation.end
                notes.append(about, "bases", document, (sentence.start, end))
            break
