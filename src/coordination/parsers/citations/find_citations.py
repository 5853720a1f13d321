"""Find documents as running text cites them.

A citation is built around a number that `find_mentions` finds::

    citation = [type words] ["số"] number [[","] ["ngày"] date]
               ["của" issuer] [term] ["về"] ["“" title "”"]
    list     = citation {("," | ";" | "và") ["số"] number …}

or is an alias, type words with a bare serial, which resolves where the full number
stands in the same text.  Lines may end anywhere between two words.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from typing import TypeVar

from attrs import evolve, frozen

from coordination.folding.fold import Folded, fold
from coordination.model.enumerations import DocumentKind
from coordination.model.number import DocumentNumber
from coordination.parsers.citations import citation_words as words
from coordination.parsers.citations.citation import Citation, Phrase
from coordination.parsers.common.mention import Kind, Mention
from coordination.parsers.scanner import find_mentions

Part = TypeVar("Part", Phrase, Mention)

#: Further before a number than any type words begin.
_BEFORE = 64

#: What a decision may bring into force, so that its number names that, too.
_BY_DECISION = frozenset({DocumentKind.REGULATION, DocumentKind.RULE})


def find_citations(text: str) -> Iterator[Citation]:
    """Yield the documents that ``text`` cites, from left to right.

    >>> text = "theo Quyết định số 42-QĐ/TW ngày 16/7/2019 của Bộ Chính trị; Quy chế 42"
    >>> one, alias = find_citations(text)
    >>> one.type_words.text, str(one.issued.value), one.issuer.text
    ('Quyết định', '2019-07-16', 'Bộ Chính trị')
    >>> alias.alias.text, alias.refers_to == one.number.value
    ('42', True)
    """
    folded = fold(text)
    page = _Page(folded, tuple(find_mentions(folded.text)))
    found = [*page.full(), *page.aliases()]
    for citation in sorted(found, key=lambda each: each.start):
        yield page.as_given(citation)


@frozen
class _Page:
    """One text with its mentions; all offsets are those of the folded text."""

    folded: Folded
    mentions: tuple[Mention, ...]

    def full(self) -> Iterator[Citation]:
        """Yield the citations with a number."""
        previous: Citation | None = None
        for at, mention in enumerate(self.mentions):
            if isinstance(mention.value, DocumentNumber):
                previous = self._around(at, mention, mention.value, previous)
                yield previous

    def _around(
        self,
        at: int,
        number: Mention,
        value: DocumentNumber,
        previous: Citation | None,
    ) -> Citation:
        """Read the words around the number ``number``, which is mention ``at``."""
        text = self.folded.text
        before = words.before_number().search(
            text, max(0, number.start - _BEFORE), number.start
        )
        named = before and self._phrase(*before.span(1))
        start = before.start(1) if before else number.start
        if named is None and previous is not None and self._follows(previous, number):
            named = previous.type_words
        issued, end = self._next(at, number.end, Kind.DATE, words.before_date())
        body = words.issuer().match(text, end)
        issuer = body and self._phrase(*body.span(1))
        end = issuer.end if issuer else end
        term, end = self._next(at, end, Kind.TERM, words.before_term())
        if (
            term
            and "(" in text[term.start - 2 : term.start]
            and text[end : end + 1] == ")"
        ):
            end += 1
        quoted = words.title().match(text, end)
        title = quoted and self._phrase(*quoted.span(1))
        return Citation(
            start=start,
            end=quoted.end() if quoted else end,
            type_words=named,
            kind=words.kind_of(named.text) if named else None,
            number=number,
            refers_to=value,
            issued=issued,
            issuer=issuer,
            term=term,
            title=title,
        )

    def _follows(self, previous: Citation, number: Mention) -> bool:
        """Tell whether ``number`` is the next member of a list."""
        between = self.folded.text[previous.end : number.start]
        return words.between_members().fullmatch(between) is not None

    def _next(
        self, at: int, end: int, kind: Kind, between: re.Pattern[str]
    ) -> tuple[Mention | None, int]:
        """Return the next mention, if it is of ``kind`` and belongs here."""
        first = bisect_left(self.mentions, end, lo=at, key=lambda each: each.start)
        for mention in self.mentions[first : first + 1]:
            gap = self.folded.text[end : mention.start]
            if mention.kind is kind and between.fullmatch(gap):
                return mention, mention.end
        return None, end

    def aliases(self) -> Iterator[Citation]:
        """Yield type words with a bare serial that is no part of anything else."""
        numbers = {
            each.value
            for each in self.mentions
            if isinstance(each.value, DocumentNumber)
        }
        for found in words.alias().finditer(self.folded.text):
            if self._is_taken(found.start(2)):
                continue
            named = self._phrase(*found.span(1))
            kind = words.kind_of(named.text)
            yield Citation(
                start=found.start(),
                end=found.end(),
                type_words=named,
                kind=kind,
                alias=self._phrase(*found.span(2)),
                refers_to=_resolved(numbers, int(found[2]), kind),
            )

    def _is_taken(self, at: int) -> bool:
        """Tell whether ``at`` lies in a mention that is no mere amount."""
        first = bisect_left(self.mentions, at + 1, key=lambda each: each.start)
        return any(
            each.end > at and each.kind is not Kind.QUANTITY
            for each in self.mentions[max(0, first - 1) : first]
        )

    def _phrase(self, start: int, end: int) -> Phrase:
        stripped = self.folded.text[start:end].rstrip()
        return Phrase(stripped, start, start + len(stripped))

    def as_given(self, citation: Citation) -> Citation:
        """Give all parts the offsets and the words of the text as it was given."""
        start, end = self.folded.span(citation.start, citation.end)
        return evolve(
            citation,
            start=start,
            end=end,
            type_words=self._given(citation.type_words),
            number=self._given(citation.number),
            alias=self._given(citation.alias),
            issued=self._given(citation.issued),
            issuer=self._given(citation.issuer),
            term=self._given(citation.term),
            title=self._given(citation.title),
        )

    def _given(self, part: Part | None) -> Part | None:
        if part is None:
            return None
        start, end = self.folded.span(part.start, part.end)
        return evolve(part, text=self.folded.original[start:end], start=start, end=end)


def _resolved(
    numbers: set[DocumentNumber], serial: int, kind: DocumentKind | None
) -> DocumentNumber | None:
    """Return the one number that ``serial`` can stand for beside ``kind``."""
    fitting = [each for each in numbers if each.serial == serial and _fits(each, kind)]
    return fitting[0] if len(fitting) == 1 else None


def _fits(number: DocumentNumber, kind: DocumentKind | None) -> bool:
    """Tell whether a document with ``number`` can be called ``kind``.

    "Quy chế 238" is the regulation that decision 238 brings into force.
    """
    kinds = {row.kind for row in number.document_types}
    if not kinds or kind is None:
        return True
    return kind in kinds or (kind in _BY_DECISION and DocumentKind.DECISION in kinds)
