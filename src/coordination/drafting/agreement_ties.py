"""What an agreement carries out, replaces and rests on, as its sentence says."""

from typing import Final

from coordination.drafting.agreements import Agreements
from coordination.drafting.documents import Documents
from coordination.drafting.notes import Notes
from coordination.model.enumerations import AgreementKind
from coordination.tables.draft_agreements import BASIS, CARRIES_OUT

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
        if newer:
            span = (one.start - len(before) + verb, one.noun[1])
            notes.append(newer[-1], "supersedes", about, span)


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
