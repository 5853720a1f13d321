"""Entities as a page shows them: a heading, facts, and links to the words."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date

from attrs import frozen

from coordination.adapters.report.anchors import Links, PageLink, anchor_of
from coordination.adapters.report.next_due import NextDue, next_due
from coordination.adapters.telling import Fact, Piece
from coordination.adapters.value_words import in_words
from coordination.diagnostics.pointer import split
from coordination.model.index import Place
from coordination.model.labels import label
from coordination.model.obligation import Obligation
from coordination.model.outcome import Outcome
from coordination.model.party import Party


@frozen
class FactView:
    """A fact with its place on the page and the claims about it.

    Attributes:
        fact: What is known.
        anchor: Its place; ``None`` where an earlier fact of the field has it.
        words: Links to the words of each claim.
    """

    fact: Fact
    anchor: str | None
    words: tuple[PageLink, ...]


@frozen
class EntityView:
    """An entity on a page.

    Attributes:
        anchor: Its place.
        heading: What names it.
        words: Links to the words that its heading rests on.
        facts: What is known beside the heading.
    """

    anchor: str
    heading: tuple[Piece, ...]
    words: tuple[PageLink, ...]
    facts: tuple[FactView, ...]


@frozen
class DueView:
    """An obligation, when it is due, and when next."""

    view: EntityView
    due: FactView | None
    next: NextDue | None


@frozen
class FigureView:
    """An outcome and its figure in words."""

    view: EntityView
    figure: str


@frozen
class PartyView:
    """A party, and what it takes part in: links, each with the role."""

    view: EntityView
    roles: tuple[tuple[PageLink, str], ...]


def view_of(place: Place, links: Links, without: str = "") -> EntityView:
    """Return an entity as a page shows it; ``without`` a field of its heading."""
    words: defaultdict[str, list[PageLink]] = defaultdict(list)
    for at, claim in links.teller.dossier.index.about(place.entity.id):
        name = (*split(claim.field), "")[0]
        words[links.find_shown_field(place, name)].append(links.find_words(at))
    facts: list[FactView] = []
    for fact in links.facts[place]:
        is_first = all(fact.field != one.fact.field for one in facts)
        anchor = anchor_of(place, fact.field) if is_first else None
        found = words[fact.field] if is_first else ()
        facts.append(FactView(fact, anchor, tuple(found)))
    return EntityView(
        anchor=anchor_of(place),
        heading=links.teller.heading(place.entity, without),
        words=tuple(words[""]),
        facts=tuple(facts),
    )


def due_views(links: Links, on: date | None) -> list[DueView]:
    """Return the obligations: what falls due next first, what is past last."""
    teller = links.teller
    found = []
    for place in links.facts:
        if isinstance(place.entity, Obligation):
            view = view_of(place, links)
            due = next((one for one in view.facts if one.fact.field == "due"), None)
            coming = None
            if on is not None:
                coming = next_due(teller.dossier, place.entity, on, teller.language)
            found.append(DueView(view, due, coming))
    return sorted(found, key=_urgency)


def _urgency(one: DueView) -> tuple[int, date]:
    """Sort by the next day; then what has none, what says no time, what is past."""
    if one.next is None:
        return (1 if one.due else 2), date.min
    if one.next.day is None:
        return (3 if one.next.is_past else 1), date.min
    return 0, one.next.day


def figure_views(links: Links) -> Iterator[FigureView]:
    """Yield the outcomes, each with its figure or else what was awarded."""
    language = links.teller.language
    for place in links.facts:
        one = place.entity
        if isinstance(one, Outcome):
            figure = "" if one.quantity is None else in_words(one.quantity, language)
            if not figure and one.award is not None:
                figure = label(one.award, language)
            yield FigureView(view_of(place, links, without="quantity"), figure)


def party_views(links: Links) -> Iterator[PartyView]:
    """Yield the parties, each with the agreements and events it takes part in."""
    roles: defaultdict[str, list[tuple[PageLink, str]]] = defaultdict(list)
    teller = links.teller
    involved = (
        *((one.id, one.parties) for one in teller.dossier.agreements),
        *((one.id, one.bodies) for one in teller.dossier.events),
    )
    for target, found in involved:
        link = PageLink(links.find_entity(target), teller.names[target])
        for one in found or ():
            role = "" if one.role is None else label(one.role, teller.language)
            roles[one.party].append((link, role))
    for place in links.facts:
        if isinstance(place.entity, Party):
            yield PartyView(view_of(place, links), tuple(roles[place.entity.id]))
