"""Read the words around a number, or around what represents one."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from typing import Any, Final

from attrs import frozen

from coordination.model.enumerations import DocumentKind
from coordination.model.number import DocumentNumber
from coordination.parsers.citations import behind
from coordination.parsers.citations import citation_patterns as words
from coordination.parsers.citations.citation import Citation, Phrase, phrase_of
from coordination.parsers.citations.laws import (
    LawName,
    law_before,
    laws_by_name,
    year_alone,
)
from coordination.parsers.citations.lists import SharedRest, serials_before
from coordination.parsers.citations.read_issuers import Issuers, read_head, read_issuers
from coordination.parsers.citations.resolving import (
    Known,
    has_year_in_numbers,
    of_year,
    with_own_short_names,
)
from coordination.parsers.common.mention import Kind, Mention
from coordination.tables.citation_words import DOCUMENTS_ONLY

#: Issuers of laws and ordinances whose numbers have no session.
_OF_LAWS: Final = frozenset({"QH", "QHK", "UBTVQH", "HĐNN", "CTN", "L", "PL"})


@frozen
class Page:
    """One text with its mentions; all offsets are those of the folded text."""

    text: str
    mentions: tuple[Mention, ...]

    def list_citations(self) -> list[Citation]:
        """Return all citations, from left to right; none inside another."""
        full = with_own_short_names(self.text, list(self._full()))
        short = [each.short_name for each in full if each.short_name]
        defined = {each.start for each in short}
        others = [*full, *self._laws(), *self._aliases(_short_names(full), defined)]
        kept = _without_inner(others)
        known = Known(c.refers_to for c in kept if c.refers_to and c.alias is None)
        return _without_inner([*kept, *self._back_references(known)])

    def _full(self) -> Iterator[Citation]:
        """Yield the citations with a number."""
        previous: Citation | None = None
        for at, mention in enumerate(self.mentions):
            if isinstance(mention.value, DocumentNumber):
                for citation in self._numbered(at, mention, mention.value, previous):
                    yield citation
                    previous = citation

    def _numbered(
        self,
        at: int,
        mention: Mention,
        number: DocumentNumber,
        previous: Citation | None,
    ) -> Iterator[Citation]:
        """Yield the citation around ``mention``, and those that share its rest."""
        floor = previous.end if previous else 0
        shared = serials_before(self.text, number, mention.start, floor)
        named, law, start = self._read_type_words(mention, floor, shared, previous)
        tail = self._read_tail(at, mention.end, number)
        if named is None and (early := read_head(self.text, start, floor)):
            named, start = early[0], early[0].start
            tail |= {} if tail["issuer"] else {"issuer": early[1], "issuers": early[1:]}
        whole = Citation(
            start=start,
            type_words=named,
            kind=words.kind_of(named.text) if named else None,
            name=phrase_of(self.text, *law.name) if law and law.name else None,
            number=mention,
            refers_to=number,
            **tail,
        )
        if shared is not None:
            yield from self._sharing(shared, whole)
        yield whole

    def _read_type_words(
        self,
        mention: Mention,
        floor: int,
        shared: SharedRest | None,
        previous: Citation | None,
    ) -> tuple[Phrase | None, LawName | None, int]:
        """Return the type words before a number, and where the citation begins."""
        text, start = self.text, mention.start
        if shared is not None:
            return phrase_of(text, *shared.type_words), None, start
        begin = max(floor, start - words.LONGEST_TYPE_WORDS)
        if before := words.before_number().search(text, begin, start):
            which = 1 if before[1] else 2
            return phrase_of(text, *before.span(which)), None, before.start(which)
        if _is_of_a_law(mention) and (law := law_before(text, start, floor)):
            return phrase_of(text, *law.head), law, law.head[0]
        if previous is not None and self._is_next_member(previous, mention):
            return previous.type_words, None, start
        return None, None, start

    def _sharing(self, shared: SharedRest, last: Citation) -> Iterator[Citation]:
        """Yield the members of a list before its ``last``."""
        begin = shared.type_words[0]
        for member in shared.serials:
            printed = self.text[member.start : member.end]
            yield Citation(
                start=begin,
                end=member.end,
                type_words=last.type_words,
                kind=last.kind,
                number=Mention(
                    Kind.NUMBER, member.number, member.start, member.end, printed
                ),
                elided=True,
                refers_to=member.number,
                issuer=last.issuer,
                issuers=last.issuers,
                doubts=last.doubts,
            )
            begin = member.end
            while begin < last.start and not self.text[begin].isdigit():
                begin += 1

    def _read_tail(
        self, at: int, end: int, number: DocumentNumber | None
    ) -> dict[str, Any]:
        """Read what follows a number, a serial or the name of a law."""
        short, end = self._short(end)
        issued, end = self._next(at, end, Kind.DATE, words.before_date())
        issuers = read_issuers(self.text, end, number, dated=issued is not None)
        subject = None
        if issued is None and issuers is None:
            subject, issued, issuers = self._matter_and_day(end, number)
        end = issuers.end if issuers else end
        term, end = self._next(at, end, Kind.TERM, words.before_term())
        if term and self._is_in_brackets(term, end):
            end += 1
        if issuers and issued is None:
            issued, end = self._next(at, end, Kind.DATE, _stated_day())
        if short is None:
            short, end = self._short(end)
        quoted = words.title().match(self.text, end)
        subject = None if quoted else subject or self._subject(end)
        if quoted:
            end = quoted.end()
        if short is None:
            short, end = self._short(subject.end if subject else end, keep=end)
        bodies = issuers.bodies if issuers else ()
        return {
            "end": end,
            "issued": issued,
            "issuer": issuers and phrase_of(self.text, issuers.start, issuers.end),
            "issuers": tuple(phrase_of(self.text, b.start, b.end) for b in bodies),
            "term": term,
            "title": quoted and phrase_of(self.text, *quoted.span(1)),
            "subject": subject,
            "short_name": short,
            "doubts": tuple(_doubts(issuers, subject)),
        }

    def _is_in_brackets(self, term: Mention, end: int) -> bool:
        return (
            "(" in self.text[max(0, term.start - 2) : term.start]
            and self.text[end : end + 1] == ")"
        )

    def _short(self, end: int, keep: int | None = None) -> tuple[Phrase | None, int]:
        """Return a short name in brackets, and where the citation ends with it."""
        found = behind.short_name().match(self.text, end)
        if found is None:
            return None, end if keep is None else keep
        which = 1 if found[1] else 2
        after = found.end() if keep is None or keep == end else keep
        return phrase_of(self.text, *found.span(which)), after

    def _subject(self, end: int) -> Phrase | None:
        """Return what the document is about, up to the next document or the clause."""
        found = behind.subject().match(self.text, end)
        if found is None:
            return None
        stop = found.end(1)
        first = bisect_left(self.mentions, found.start(1), key=lambda each: each.start)
        for at in range(first, len(self.mentions)):
            mention = self.mentions[at]
            if mention.start >= stop:
                break
            if mention.kind is Kind.NUMBER:
                before = words.before_number().search(
                    self.text,
                    max(found.start(1), mention.start - words.LONGEST_TYPE_WORDS),
                    mention.start,
                )
                stop = before.start() if before else mention.start
                break
        phrase = phrase_of(self.text, found.start(1), stop)
        return phrase if " " in phrase.text else None

    def _matter_and_day(
        self, end: int, number: DocumentNumber | None
    ) -> tuple[Phrase | None, Mention | None, Issuers | None]:
        """Return the matter that precedes day and issuer, with these two."""
        subject = self._subject(end)
        if subject is None:
            return None, None, None
        first = bisect_left(self.mentions, subject.start, key=lambda each: each.start)
        for at in range(first, len(self.mentions)):
            day = self.mentions[at]
            if day.start >= subject.end:
                break
            if day.kind is not Kind.DATE:
                continue
            before = _comes_day().search(self.text, subject.start, day.start)
            issuers = read_issuers(self.text, day.end, number, dated=False)
            if before and issuers:
                return (
                    phrase_of(self.text, subject.start, before.start()),
                    day,
                    issuers,
                )
        return None, None, None

    def _is_next_member(self, previous: Citation, number: Mention) -> bool:
        """Return True if ``number`` is the next member of a list."""
        between = self.text[previous.end : number.start]
        return words.between_members().fullmatch(between) is not None

    def _next(
        self, at: int, end: int, kind: Kind, between: re.Pattern[str]
    ) -> tuple[Mention | None, int]:
        """Return the next mention, if it is of ``kind`` and belongs here."""
        first = bisect_left(self.mentions, end, lo=at, key=lambda each: each.start)
        for mention in self.mentions[first : first + 1]:
            if mention.kind is kind and between.fullmatch(
                self.text, end, mention.start
            ):
                return mention, mention.end
        return None, end

    def _laws(self) -> Iterator[Citation]:
        """Yield laws that are cited by name and year, or by name and day."""
        for law in laws_by_name(self.text):
            at = bisect_left(self.mentions, law.head[0], key=lambda each: each.start)
            named = phrase_of(self.text, *law.head)
            tail = self._read_tail(at, law.end, None)
            if law.year:
                issued = self._at(law.year[0], at) or year_alone(self.text, *law.year)
                tail["issued"] = issued or tail["issued"]
            if tail["issued"] is None:
                continue
            kind = words.kind_of(named.text)
            if named.text.lower() == "hiến pháp":
                kind = DocumentKind.CONSTITUTION
            yield Citation(
                start=law.head[0],
                type_words=named,
                kind=kind,
                name=phrase_of(self.text, *law.name) if law.name else None,
                **tail,
            )

    def _at(self, start: int, lo: int) -> Mention | None:
        """Return the date or period that begins at ``start``."""
        first = bisect_left(self.mentions, start, lo=lo, key=lambda each: each.start)
        for mention in self.mentions[first : first + 1]:
            if mention.start == start and mention.kind in {Kind.DATE, Kind.PERIOD}:
                return mention
        return None

    def _aliases(
        self, called: dict[str, DocumentNumber | None], defined: set[int]
    ) -> Iterator[Citation]:
        """Yield type words with a bare serial that is not part of anything else."""
        numbers = Known(
            each.value
            for each in self.mentions
            if isinstance(each.value, DocumentNumber)
        )
        for (start, end), found in words.find_typed(self.text, words.bare_serial()):
            if self._is_taken(found.start(1)) or start in defined:
                continue
            named = phrase_of(self.text, start, end)
            kind = words.kind_of(named.text)
            serial, _, year_of = found[1].partition("/")
            if year_of and not has_year_in_numbers(kind, int(serial)):
                continue
            at = bisect_left(self.mentions, found.end(), key=lambda each: each.start)
            tail = self._read_tail(at, found.end(), None)
            if tail["issued"] is None and _day().match(self.text, found.end()):
                if _plain(named.text) not in DOCUMENTS_ONLY:
                    continue
                year = self._at(found.end() + 1, at)
                if year is None or year.kind is not Kind.PERIOD:
                    continue
                tail = {**self._read_tail(at, year.end, None), "issued": year}
            yield Citation(
                start=start,
                type_words=named,
                kind=kind,
                alias=phrase_of(self.text, *found.span(1)),
                refers_to=called.get(_plain(self.text[start : found.end()]))
                or of_year(numbers.find_one(kind, int(serial)), year_of),
                **tail,
            )

    def _is_taken(self, at: int) -> bool:
        """Return True if ``at`` lies in a mention other than an amount."""
        first = bisect_left(self.mentions, at + 1, key=lambda each: each.start)
        return any(
            each.end > at and each.kind is not Kind.QUANTITY
            for each in self.mentions[max(0, first - 1) : first]
        )

    def _back_references(self, known: Known) -> Iterator[Citation]:
        """Yield type words that point to a document: "Nghị định này", "nêu trên"."""
        for span, found in words.find_typed(self.text, behind.back_reference()):
            named = phrase_of(self.text, *span)
            plain = " ".join(named.text.lower().split())
            if not (named.text[0].isupper() or plain in DOCUMENTS_ONLY):
                continue
            kind = words.kind_of(named.text)
            this = found[0].lower() == "này"
            yield Citation(
                start=span[0],
                end=found.end(),
                type_words=named,
                kind=kind,
                back_reference=phrase_of(self.text, *found.span()),
                refers_to=None if this else known.find_one(kind),
            )


def _is_of_a_law(mention: Mention) -> bool:
    """Return True for the numbers of laws and ordinances, which have a session."""
    value = mention.value
    return isinstance(value, DocumentNumber) and (
        value.session is not None or set(value.issuers) <= _OF_LAWS
    )


def _plain(words: str) -> str:
    return " ".join(words.lower().replace(" số ", " ").split())


def _short_names(full: list[Citation]) -> dict[str, DocumentNumber | None]:
    """Return what each short name stands for; nothing where it has two meanings."""
    called: dict[str, DocumentNumber | None] = {}
    for citation in full:
        if citation.short_name and citation.refers_to:
            name = _plain(citation.short_name.text)
            known = called.setdefault(name, citation.refers_to)
            if known != citation.refers_to:
                called[name] = None
    return called


def _day() -> re.Pattern[str]:
    return re.compile(r"\s(?:ngày|năm)", re.IGNORECASE)


def _comes_day() -> re.Pattern[str]:
    return re.compile(r",?\s(?:ban hành\s|ký\s)?ngày\s\Z", re.IGNORECASE)


def _stated_day() -> re.Pattern[str]:
    return re.compile(
        rf"{words.A_PERSON}{words.GAP}{{0,3}},?{words.GAP}{{1,3}}(?:ký\s)?ngày\s",
        re.IGNORECASE,
    )


def _doubts(issuers: Issuers | None, subject: Phrase | None) -> Iterator[str]:
    if issuers and any(each.doubtful for each in issuers.bodies):
        yield "issuer"
    if issuers and issuers.doubtful_list:
        yield "issuers"
    if subject:
        yield "subject"


def _without_inner(found: list[Citation]) -> list[Citation]:
    """Return ``found`` in order, without those that lie inside another."""
    kept: list[Citation] = []
    for citation in sorted(found, key=lambda each: (each.start, -each.end)):
        if not kept or citation.start >= kept[-1].end:
            kept.append(citation)
        elif citation.number is not None and kept[-1].number is None:
            kept[-1] = citation
    return kept
