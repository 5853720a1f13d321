"""What an agreement carries out, replaces and rests on, as its sentence says."""

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from coordination.drafting.agreement_phrases import AgreementPhrase
from coordination.drafting.documents import Documents
from coordination.drafting.found_agreements import Agreements
from coordination.drafting.notes import Notes
from coordination.drafting.text_reading import Sentence
from coordination.drafting.word_patterns import any_of
from coordination.model.enumerations import AgreementKind
from coordination.parsers.common.phrases import plain
from coordination.tables.draft_agreements import BASIS, CARRIES_OUT, QUOTED_NOUNS

#: "Thay thế" is so near before what is replaced.
_REPLACES: Final = 24


def draft_ties(notes: Notes, found: Agreements, documents: Documents) -> None:
    """Tie agreements to one another and to the documents they rest on."""
    _parents(notes, found)
    _replaced(notes, found)
    _bases(notes, found, documents)


def _parents(notes: Notes, found: Agreements) -> None:
    """Tie a plan to the programme that its sentence says it carries out."""
    for one in found.phrases:
        about = found.of_phrase.get(one.start)
        if about is None or one.kind is not AgreementKind.PROGRAMME:
            continue
        text = notes.reading.text
        low = max(one.sentence.start, one.start - 60)
        before = text[low : one.start].lower()
        cue = max((before.rfind(word) for word in CARRIES_OUT), default=-1)
        if cue < 0:
            continue
        for other, plan in found.named_in(one.sentence.start, one.sentence.end):
            if other.kind is AgreementKind.PLAN and notes.get(plan, "parent") is None:
                notes.try_put(plan, "parent", about, (low + cue, one.end))


def _replaced(notes: Notes, found: Agreements) -> None:
    """Tie an agreement to the one that its sentence says it replaces."""
    for one in found.phrases:
        about = found.of_phrase.get(one.start)
        before = notes.reading.text[max(0, one.start - _REPLACES) : one.start]
        verb = before.lower().rfind("thay thế")
        if about is None or verb < 0:
            continue
        named = found.named_in(one.sentence.start, one.start)
        newer = [held for _, held in named if held != about]
        newer = newer or list(_this_one(notes, found, one.sentence, about))
        if newer:
            span = (one.start - len(before) + verb, one.noun[1])
            notes.append(newer[-1], "supersedes", about, span)


def _this_one(
    notes: Notes, found: Agreements, sentence: Sentence, other: str
) -> Iterator[str]:
    """Yield the agreement that "Quy chế này" begins a sentence about, if it is one.

    It is the text itself, or the only one of its kind that is signed.
    """
    said = _this().match(notes.reading.text, sentence.start, sentence.end)
    if said is None:
        return
    kind = AgreementKind(QUOTED_NOUNS[plain(said[1])])
    signed = {found.of_phrase[one.start] for one in _signed(found, kind)} - {other}
    heading = found.heading
    if heading is not None and notes.get(heading, "kind") is kind:
        yield heading
    elif len(signed) == 1:
        yield from signed


def _signed(found: Agreements, kind: AgreementKind) -> Iterator[AgreementPhrase]:
    for one in found.phrases:
        if one.kind is kind and one.signing and one.start in found.of_phrase:
            yield one


@cache
def _this() -> re.Pattern[str]:
    nouns = any_of(QUOTED_NOUNS)
    return re.compile(
        rf"(?:\d{{1,2}}\.\s)?({nouns})(?:\s(?:phối\shợp|liên\sngành|này|mới)){{0,3}}"
        r"(?=\s(?:gồm|có|được|thay))",
        re.IGNORECASE,
    )


def _bases(notes: Notes, found: Agreements, documents: Documents) -> None:
    """Tie an agreement to the documents that its sentence rests it on."""
    reading = notes.reading
    for citation in reading.citations:
        document = documents.at.get(citation.start)
        sentence = reading.sentence_at(citation.start)
        if document is None or sentence is None:
            continue
        low = max(sentence.start, citation.start - 40)
        before = reading.text[low : citation.start].lower()
        cue = max(
            (before.rfind(word) for word in BASIS if before.rstrip().endswith(word)),
            default=-1,
        )
        if cue < 0:
            continue
        span = (low + cue, citation.number.end if citation.number else citation.end)
        named = list(found.named_in(sentence.start, sentence.end))
        nearest = [about for one, about in named if one.start < citation.start][-1:]
        nearest = nearest or [about for one, about in named][:1]
        for about in nearest:
            notes.append(about, "bases", document, span)
