"""Find documents as running text cites them.

A citation is built around a number that `find_mentions` finds::

    citation = [pinpoints] [type words] [name of a law] ["số"] number ["(" short ")"]
               [[","] ["ngày"] date] ["của" issuers] [term] ["“" title "”" | matter]
    list     = citation {("," | ";" | "và") ["số"] number …}
             | type words ["số"] serial {("," | ";" | "và") serial} number

or around something that stands for a number: a bare serial ("Quy chế 238"), the name
of a law with its year, "này" or "nêu trên".  Lines may end anywhere between two words.
"""

from collections.abc import Iterator
from typing import Final

from attrs import evolve

from coordination.folding.fold import fold
from coordination.parsers.citations import citation_patterns as words
from coordination.parsers.citations.around import Page
from coordination.parsers.citations.citation import Citation, Relation, phrase_of
from coordination.parsers.citations.given import as_given
from coordination.parsers.citations.pinpoints import pinpoints_before
from coordination.parsers.citations.relations import relation_before, sentence_end
from coordination.parsers.scanner import find_mentions

#: Two citations further apart than this are not related to each other.
_SAME_SENTENCE: Final = 600


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
    page = Page(folded.text, tuple(find_mentions(folded.text)))
    found = page.list_citations()
    for citation in _related(folded.text, found):
        yield as_given(folded, citation)


def _related(text: str, found: list[Citation]) -> Iterator[Citation]:
    """Add to each citation its pinpoints and what it does to the one before."""
    previous: Citation | None = None
    for citation in found:
        floor = previous.end if previous else 0
        parts = pinpoints_before(text, citation.start, floor)
        start = parts.start if parts else citation.start
        relation = _relation(text, start, floor, previous)
        if (
            relation is None
            and previous is not None
            and _is_related_too(text, previous, start)
        ):
            relation = previous.relation
        previous = evolve(
            citation, pinpoints=parts.parts if parts else (), relation=relation
        )
        yield previous


def _is_related_too(text: str, previous: Citation, start: int) -> bool:
    """Return True if what is done to ``previous`` is done to the next in its list."""
    if previous.relation is None or previous.relation.acts:
        return False
    if ";" in text[previous.end : min(start, previous.end + 40)]:
        return False
    return words.between_members().fullmatch(text, previous.end, start) is not None


def _relation(
    text: str, at: int, floor: int, previous: Citation | None
) -> Relation | None:
    said = relation_before(text, at, floor)
    if said is None:
        return None
    other = None
    if (
        previous is not None
        and said.start - previous.end <= _SAME_SENTENCE
        and not sentence_end().search(text, previous.end, said.start)
    ):
        other = previous.start
    phrase = phrase_of(text, said.start, said.end)
    return Relation(said.effect, phrase, other, said.acts)
