"""Documents that a text cites: kind, number, day, issuer, term, title, short name."""

import re
from bisect import bisect_left, insort
from collections.abc import Iterator
from functools import cache
from typing import Final

from attrs import define, field

from coordination.drafting.named_bodies import Bodies
from coordination.drafting.notes import Notes
from coordination.drafting.signers import signed_numbers, words_of_type
from coordination.drafting.text_reading import Span, TextReading
from coordination.model.checks import is_writable
from coordination.model.document import Document
from coordination.model.enumerations import DocumentKind
from coordination.model.number import DocumentNumber
from coordination.model.partial_date import PartialDate
from coordination.model.period import Period
from coordination.parsers.citations.citation import Citation, Phrase
from coordination.parsers.common.mention import Kind
from coordination.tables.draft_words import AGREEMENT_TYPES

#: A number that names two bodies is that of an agreement between them.
_TWO: Final = 2

#: How a document is known: by its number, or by its name in small letters.
Key = DocumentNumber | str


@define
class Documents:
    """Which entity each citation is.

    Attributes:
        by_key: How a document is known → its id.
        at: Where a citation begins → the id of its document.
        spans: Where documents are cited, from left to right.
    """

    by_key: dict[Key, str] = field(factory=dict)
    at: dict[int, str] = field(factory=dict)
    spans: list[Span] = field(factory=list)

    def cited_in(self, start: int, end: int) -> Iterator[tuple[str, Span]]:
        """Yield the documents that are cited in a span, with where they are."""
        low = bisect_left(self.spans, (start, 0))
        for at in range(low, len(self.spans)):
            span = self.spans[at]
            if span[0] >= end:
                return
            yield self.at[span[0]], span

    def add(self, about: str, span: Span) -> None:
        """Note that a document is cited at a place."""
        self.at[span[0]] = about
        insort(self.spans, span)


def draft_documents(notes: Notes, bodies: Bodies) -> Documents:
    """Draft a document for each that the text cites by a number or a name."""
    documents = Documents()
    signed = signed_numbers(notes.reading, bodies)
    agreed = set()
    for citation in notes.reading.citations:
        if is_agreement_citation(notes.reading, citation, signed):
            agreed.add(citation.refers_to)
            continue
        if citation.alias is not None and citation.refers_to in agreed - {None}:
            continue  # "Chương trình số 02": the agreement by a part of its number
        key = _key(citation)
        if key is None:
            continue
        about = documents.by_key.get(key)
        if about is None:
            about = documents.by_key[key] = notes.new(Document, _name(citation))
        end = citation.number.end if citation.number else citation.end
        documents.add(about, (citation.start, end))
        _fill(notes, about, citation)
    return documents


def is_agreement_citation(
    reading: TextReading, citation: Citation, signed: frozenset[DocumentNumber]
) -> bool:
    """Return True if a citation names an agreement between bodies.

    "Kế hoạch số 84-KH/HĐND-BTGTU" has two issuers; "Quy chế phối hợp" has no number.
    So has one of the ``signed`` numbers, as the text says.
    What a line names behind "Căn cứ" is a document, also if several issued it.
    """
    typed = words_of_type(reading, citation) if citation.type_words else None
    words = reading.text[slice(*typed)].lower() if typed else ""
    number = citation.number.value if citation.number else None
    if isinstance(number, DocumentNumber):
        joint = len(number.issuers) >= _TWO or number in signed
        return joint and (
            not words
            or (words.startswith(AGREEMENT_TYPES) and not _is_basis(reading, citation))
        )
    return words.startswith(AGREEMENT_TYPES) and citation.alias is None


def _is_basis(reading: TextReading, citation: Citation) -> bool:
    """Return True if the sentence of a citation begins with "Căn cứ"."""
    sentence = reading.sentence_at(citation.start)
    start = sentence.start if sentence else citation.start
    return reading.text[start : start + 9].lower().lstrip("- ").startswith("căn cứ")


def _key(citation: Citation) -> Key | None:
    if citation.number is not None and isinstance(
        citation.number.value, DocumentNumber
    ):
        return citation.number.value
    if citation.refers_to is not None:
        return citation.refers_to
    if citation.name is not None and citation.type_words is not None:
        return f"{citation.type_words.text} {citation.name.text}".lower()
    return None


def _name(citation: Citation) -> str:
    """Return what the id of a document is made of: "qd-238", "luat-tiep-cong-dan"."""
    number = citation.number.value if citation.number else citation.refers_to
    if isinstance(number, DocumentNumber):
        code = _initials(citation) or (number.groups[0] if number.groups else "so")
        return f"{code} {str(number).split('-')[0].split('/')[0]}"
    words = [one.text for one in (citation.type_words, citation.name) if one]
    return " ".join(words)


def _initials(citation: Citation) -> str:
    """Return the first letters of what a document is called: "NQ"."""
    if citation.type_words is None:
        return ""
    return "".join(word[0] for word in citation.type_words.text.split())


def _fill(notes: Notes, about: str, citation: Citation) -> None:
    """Fill the fields that a citation states."""
    if citation.kind is not None and citation.type_words and citation.alias is None:
        _state(notes, about, "kind", citation.kind, _span(citation.type_words))
    for name, mention in (("number", citation.number), ("issued", citation.issued)):
        value = _whole(mention.value) if mention else None
        if mention is not None and value is not None:
            _state(notes, about, name, value, (mention.start, mention.end))
    sure = "issuer" not in citation.doubts and len(citation.issuers) < _TWO
    if citation.issuer is not None and sure:
        _say(notes, about, "issuer", citation.issuer)
    if citation.term is not None:
        span = (citation.term.start, citation.term.end)
        _state(notes, about, "term", citation.term.value, span)
    _title(notes, about, citation)
    if citation.short_name is not None:
        short = citation.short_name
        _alias(notes, about, short)
        for one in notes.reading.mentions_in(short.start, short.end, Kind.TERM):
            _state(notes, about, "term", one.value, (one.start, one.end))
    if citation.alias is not None and citation.type_words is not None:
        first, last = citation.type_words, citation.alias
        text = notes.reading.text[first.start : last.end]
        _alias(notes, about, Phrase(text, first.start, last.end))


def _whole(value: object) -> DocumentNumber | PartialDate | None:
    """Return a value as a document has it: of a law perhaps only the year."""
    if isinstance(value, Period) and value.start and str(value) == str(value.start):
        return value.start
    return value if isinstance(value, DocumentNumber | PartialDate) else None


def _title(notes: Notes, about: str, citation: Citation) -> None:
    if citation.name is not None and citation.type_words is not None:
        start, end = citation.type_words.start, citation.name.end
        _say(notes, about, "title", Phrase(notes.reading.text[start:end], start, end))
    elif citation.title is not None:
        _say(notes, about, "title", citation.title)
    elif citation.subject is not None and notes.get(about, "title") is None:
        _subject(notes, about, citation.subject)


def _subject(notes: Notes, about: str, subject: Phrase) -> None:
    """State what a document is about, if a mark or a year ends it; else ask.

    Of "về việc ban hành Quy chế …" the title is that of what is issued.
    """
    text = notes.reading.text
    years = _to_a_year().search(text, subject.start, subject.end)
    if years is not None:
        subject = Phrase(text[subject.start : years.end()], subject.start, years.end())
    behind = text[subject.end : subject.end + 2]
    begins = subject.text.lower().startswith(("về ", "v/v "))
    is_ended = years is not None or behind.strip(" ")[:1] in (";", "(", ".", "\n", "")
    if not (begins and is_ended) or "\n" in subject.text:
        notes.ask("which-title", about, "/title", _span(subject))
        return
    issued = re.match(r"về việc ban hành\s", subject.text, re.IGNORECASE)
    start = subject.start + (issued.end() if issued else 0)
    _say(notes, about, "title", Phrase(text[start : subject.end], start, subject.end))


@cache
def _to_a_year() -> re.Pattern[str]:
    """Match the years that end what a document is about: "đến năm 2030, tầm nhìn …"."""
    year = r"(?:đến\s)?năm\s\d{4}"
    return re.compile(
        rf"đến\snăm\s\d{{4}}(?:,?\s(?:và\s)?tầm\snhìn\s{year})?(?=[,;.]|\Z)"
    )


def _alias(notes: Notes, about: str, phrase: Phrase) -> None:
    words = " ".join(phrase.text.split("của")[0].split())
    if words and is_writable(words):
        end = phrase.start + len(phrase.text.split("của")[0])
        notes.append(about, "aliases", words, (phrase.start, end))


def _say(notes: Notes, about: str, name: str, phrase: Phrase) -> None:
    words = " ".join(phrase.text.split())
    if words and is_writable(words):
        _state(notes, about, name, words, _span(phrase))


def _state(notes: Notes, about: str, name: str, value: object, span: Span) -> None:
    """Set a field; ask where it has another."""
    if notes.try_put(about, name, value, span):
        return
    held = notes.get(about, name)
    if held is not None and not isinstance(held, DocumentKind):
        notes.ask("which-value", about, f"/{name}", span, held=str(held))


def _span(phrase: Phrase) -> Span:
    return phrase.start, phrase.end
