"""Convert the offsets of a citation back to those of the text as it was given."""

from typing import TypeVar

from attrs import evolve

from coordination.folding.fold import Folded
from coordination.parsers.citations.citation import Citation, Phrase
from coordination.parsers.common.mention import Mention

Part = TypeVar("Part", Phrase, Mention)


def as_given(folded: Folded, citation: Citation) -> Citation:
    """Return ``citation`` with offsets and words of the text as it was given."""

    def moved(part: Part) -> Part:
        start, end = folded.span(part.start, part.end)
        return evolve(part, text=folded.original[start:end], start=start, end=end)

    def unfold(part: Part | None) -> Part | None:
        return None if part is None else moved(part)

    start, end = folded.span(citation.start, citation.end)
    relation = citation.relation
    if relation is not None:
        relation = evolve(
            relation,
            words=moved(relation.words),
            other=None
            if relation.other is None
            else folded.span(relation.other, relation.other)[0],
        )
    return evolve(
        citation,
        start=start,
        end=end,
        type_words=unfold(citation.type_words),
        name=unfold(citation.name),
        number=unfold(citation.number),
        alias=unfold(citation.alias),
        back_reference=unfold(citation.back_reference),
        issued=unfold(citation.issued),
        issuer=unfold(citation.issuer),
        issuers=tuple(map(moved, citation.issuers)),
        term=unfold(citation.term),
        title=unfold(citation.title),
        subject=unfold(citation.subject),
        short_name=unfold(citation.short_name),
        relation=relation,
    )
