"""One reading of a text: its parts, sentences, mentions and citations.

Every subject asks this reading; the text is searched once.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any, Final, TypeAlias

from attrs import field, frozen

from coordination.drafting.draft_types import LeftOut, LeftOutReason
from coordination.drafting.list_items import item_of
from coordination.drafting.page_parts import Paragraph, paragraphs_of
from coordination.drafting.short_names import (
    ShortName,
    beside_a_name,
    find_short_names,
    mentions_by_short_name,
)
from coordination.model.enumerations import ClaimPart
from coordination.model.partial_date import PartialDate
from coordination.parsers.citations.citation import Citation
from coordination.parsers.citations.find_citations import find_citations
from coordination.parsers.common.mention import Kind, Mention
from coordination.parsers.common.pieces import CAPITAL
from coordination.parsers.scanner import find_mentions
from coordination.tables.draft_words import ABBREVIATIONS, AGREEMENT_TYPES

#: Where words are: from, and up to, a place in the text.
Span: TypeAlias = tuple[int, int]

#: A line that says when a page was published has no more values.
_MOST_IN_A_STAMP: Final = 8


@frozen
class Sentence:
    """A sentence of the article.

    Attributes:
        start: Where it begins.
        end: Where it ends, exclusive, with its mark.
        part: The part of the page it is in.
        paragraph: The number of its paragraph among those that were read.
    """

    start: int
    end: int
    part: ClaimPart
    paragraph: int


@frozen(kw_only=True)
class TextReading:
    """A text with all that was found in it.

    Attributes:
        text: The text as it was given.
        paragraphs: Its paragraphs, those that were left out among them.
        sentences: The sentences of those that were read.
        mentions: Values and names in them, from left to right, never overlapping.
        citations: The documents they cite, from left to right.
        timestamps: The days in lines that say when the page was published.
        short_names: The short names that it brings in for bodies.
        in_short: Where bodies are named by them.
    """

    text: str
    paragraphs: tuple[Paragraph, ...]
    sentences: tuple[Sentence, ...]
    mentions: tuple[Mention[Any], ...]
    citations: tuple[Citation, ...]
    timestamps: tuple[Mention[PartialDate], ...]
    short_names: tuple[ShortName, ...]
    in_short: frozenset[int]
    _mention_starts: list[int] = field(repr=False, alias="mention_starts")
    _citation_starts: list[int] = field(repr=False, alias="citation_starts")
    _paragraph_starts: list[int] = field(repr=False, alias="paragraph_starts")
    _sentence_starts: list[int] = field(repr=False, alias="sentence_starts")

    @property
    def left_out(self) -> tuple[LeftOut, ...]:
        """The paragraphs that were not read, with the reasons."""
        return tuple(
            LeftOut(start=one.start, end=one.end, reason=one.left_out)
            for one in self.paragraphs
            if one.left_out is not None
        )

    def trimmed(self, start: int, end: int) -> Span:
        """Return a span without the blanks at its ends."""
        words = self.text[start:end]
        start += len(words) - len(words.lstrip())
        return start, max(start, start + len(words.strip()))

    def end_of_name(self, one: Mention[Any]) -> int:
        """Return where a name ends, with its short form or its place in brackets."""
        brackets = beside_a_name().match(self.text, one.end)
        return brackets.end() if brackets else one.end

    def words(self, span: Span) -> str:
        """Return the words of a span with single blanks."""
        return " ".join(self.text[slice(*span)].split())

    def mentions_in(self, start: int, end: int, *kinds: Kind) -> Iterator[Mention[Any]]:
        """Yield the mentions that begin in a span, of some kinds or of all."""
        low = bisect_left(self._mention_starts, start)
        for at in range(low, len(self.mentions)):
            one = self.mentions[at]
            if one.start >= end:
                return
            if not kinds or one.kind in kinds:
                yield one

    def citations_in(self, start: int, end: int) -> Iterator[Citation]:
        """Yield the citations that begin in a span."""
        low = bisect_left(self._citation_starts, start)
        for at in range(low, len(self.citations)):
            one = self.citations[at]
            if one.start >= end:
                return
            yield one

    def is_cited(self, at: int) -> bool:
        """Return True if a place lies in a citation."""
        before = bisect_right(self._citation_starts, at) - 1
        return before >= 0 and at < self.end_of(self.citations[before])

    def end_of(self, citation: Citation) -> int:
        """Return where a citation ends, without the sides of an agreement behind it.

        They are behind "giữa", or several of them behind "của".
        """
        if citation.number is None or not citation.issuers:
            return citation.end
        issued = citation.issued.end if citation.issued else 0
        end = max(citation.number.end, issued)
        words = self.text[end : citation.issuers[0].start].strip(" ,").lower()
        typed = citation.type_words.text.lower() if citation.type_words else ""
        several = len(citation.issuers) > 1 and typed.startswith(AGREEMENT_TYPES)
        is_side = words == "giữa" or (several and words == "của")
        return end if is_side else citation.end

    def part_at(self, at: int) -> ClaimPart:
        """Return the part of the page that a place lies in."""
        before = bisect_right(self._paragraph_starts, at) - 1
        return self.paragraphs[before].part if before >= 0 else ClaimPart.BODY

    def sentence_at(self, at: int) -> Sentence | None:
        """Return the sentence that a place lies in."""
        before = bisect_right(self._sentence_starts, at) - 1
        if before < 0 or at >= self.sentences[before].end:
            return None
        return self.sentences[before]


def read_text(text: str) -> TextReading:
    """Read a text once for all subjects."""
    paragraphs = paragraphs_of(text)
    read = [one for one in paragraphs if one.left_out is None]
    starts = [one.start for one in read]

    def is_read(at: int) -> bool:
        before = bisect_right(starts, at) - 1
        return before >= 0 and at < read[before].end

    shown = _only_read(text, paragraphs)
    every = tuple(find_mentions(shown, tuple(Kind)))
    long = tuple(one for one in every if is_read(one.start))
    names = find_short_names(shown, long)
    short = mentions_by_short_name(shown, long, names)
    mentions = tuple(sorted((*long, *short), key=lambda one: one.start))
    citations = tuple(one for one in find_citations(shown) if is_read(one.start))
    sentences = tuple(_sentences(text, read))
    return TextReading(
        text=text,
        paragraphs=paragraphs,
        sentences=sentences,
        mentions=mentions,
        citations=citations,
        timestamps=tuple(_timestamps(paragraphs, every)),
        short_names=tuple(names),
        in_short=frozenset(one.start for one in short),
        mention_starts=[one.start for one in mentions],
        citation_starts=[one.start for one in citations],
        paragraph_starts=[one.start for one in paragraphs],
        sentence_starts=[one.start for one in sentences],
    )


def _only_read(text: str, paragraphs: tuple[Paragraph, ...]) -> str:
    """Return a text of the same length with blank lines for what is not read."""
    pieces: list[str] = []
    done = 0
    for one in paragraphs:
        if one.left_out in (None, LeftOutReason.TIMESTAMP):
            continue
        pieces += (text[done : one.start], "\n" * (one.end - one.start))
        done = one.end
    return "".join((*pieces, text[done:]))


def _timestamps(
    paragraphs: Iterable[Paragraph], mentions: tuple[Mention[Any], ...]
) -> Iterator[Mention[PartialDate]]:
    stamps = [one for one in paragraphs if one.left_out is LeftOutReason.TIMESTAMP]
    starts = [one.start for one in mentions]
    for stamp in stamps:
        low = bisect_left(starts, stamp.start)
        for one in mentions[low : low + _MOST_IN_A_STAMP]:
            if one.start >= stamp.end:
                break
            if one.kind is Kind.DATE and one.value.year is not None:
                yield one


def _sentences(text: str, paragraphs: Iterable[Paragraph]) -> Iterator[Sentence]:
    for nth, paragraph in enumerate(paragraphs):
        start = paragraph.start
        for mark in _end_of_sentence().finditer(text, paragraph.start, paragraph.end):
            item = item_of(text, start, paragraph.end)
            if _is_abbreviated(text, mark.start()) or (item and mark.end() <= item.end):
                continue
            yield Sentence(start, mark.end(1), paragraph.part, nth)
            start = mark.end()
        if start < paragraph.end:
            yield Sentence(start, paragraph.end, paragraph.part, nth)


@cache
def _end_of_sentence() -> re.Pattern[str]:
    """Match a mark that ends a sentence, with what closes behind it."""
    return re.compile(
        rf"([.!?…][.…]{{0,5}}[”\"')\]]{{0,3}})"
        rf"(?:\s{{1,8}}(?=[“\"(•+–-]|{CAPITAL})|(?<=…)(?={CAPITAL}))"
    )


#: So many letters before a dot can be an abbreviation.
_SHORT: Final = 6


def _is_abbreviated(text: str, at: int) -> bool:
    """Return True if the dot at ``at`` closes an abbreviation: "TP. Huế"."""
    if text[at] != ".":
        return False
    word = re.split(r"[\s(]", text[max(0, at - _SHORT) : at])[-1]
    return word.lower() in ABBREVIATIONS
