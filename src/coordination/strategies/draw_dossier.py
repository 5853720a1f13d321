"""Whole dossiers, in which every reference leads somewhere."""

from collections.abc import Callable, Iterator
from functools import cache
from typing import Any, Final

from attrs import evolve, fields
from hypothesis import strategies as st

from coordination.model.agreement import Agreement
from coordination.model.document import Document
from coordination.model.dossier import Dossier
from coordination.model.event import Appearance, Event
from coordination.model.obligation import Obligation
from coordination.model.outcome import Outcome
from coordination.model.party import Party
from coordination.model.source import Source
from coordination.strategies import draw_entities
from coordination.strategies.draw_claim import claims
from coordination.strategies.draw_free import identifiers, json_objects, texts
from coordination.strategies.draw_ids import Ids, maybe
from coordination.strategies.draw_waiver import waivers

#: The class of each collection, and how its entities are drawn.
_TABLES: Final[dict[str, tuple[type, Callable[[Ids], st.SearchStrategy[Any]]]]] = {
    "sources": (Source, draw_entities.sources),
    "parties": (Party, draw_entities.parties),
    "documents": (Document, draw_entities.documents),
    "agreements": (Agreement, draw_entities.agreements),
    "obligations": (Obligation, draw_entities.obligations),
    "outcomes": (Outcome, draw_entities.outcomes),
    "events": (Event, draw_entities.events),
    "appearances": (Appearance, draw_entities.appearances),
}


@cache
def dossiers() -> st.SearchStrategy[Dossier]:
    """Draw dossiers: ids are unique, references lead to the right kind of entity.

    Nothing is above, or replaces, itself, and claims are about fields that there
    are, so that `coordination.validate` finds no error.  It may have warnings.
    """
    return st.one_of(
        with_entities(0),
        with_entities(1),
        with_entities(2),
        with_entities(1, sources=0, events=0, appearances=0),
        with_entities(2, parties=3, agreements=4, obligations=0, outcomes=0),
    )


@cache
def with_entities(usual: int, **sizes: int) -> st.SearchStrategy[Dossier]:
    """Draw dossiers of one size; their strategies are built once and drawn often."""
    names = {
        table: tuple(f"{table}-{at}" for at in range(sizes.get(table, usual)))
        for table in _TABLES
    }
    ids = Ids(own=None, **names)
    topics = [
        (name, f"/{field.name}")
        for table, (kind, _) in _TABLES.items()
        for name in names[table]
        for field in fields(kind)
    ]
    about = st.lists(claims(ids, topics), max_size=3).map(tuple)
    return st.builds(
        Dossier,
        id=identifiers(),
        schema=maybe(st.just("urn:coordination:dossier:1.1")),
        title=maybe(texts()),
        language=maybe(st.sampled_from(["vi", "en"])),
        extensions=maybe(json_objects()),
        claims=about if ids.sources and topics else st.just(()),
        waivers=st.lists(waivers(), max_size=2).map(tuple),
        **{table: st.tuples(*_entities(table, ids)) for table in _TABLES},
    )


def _entities(table: str, ids: Ids) -> Iterator[st.SearchStrategy[Any]]:
    """Yield a strategy for each entity; it refers to earlier ones of its table only."""
    _, draw = _TABLES[table]
    names = getattr(ids, table)
    for at, name in enumerate(names):
        yield draw(evolve(ids, own=name, **{table: names[:at]}))
