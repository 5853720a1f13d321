"""Everything that one page shows, ready for the template."""

from collections.abc import Iterator, Mapping
from datetime import date
from itertools import islice
from typing import Final

from attrs import frozen

from coordination.adapters.report.anchors import Links, PageLink
from coordination.adapters.report.drawing import Shape, Tick, position, shapes, ticks
from coordination.adapters.report.entity_views import (
    DueView,
    EntityView,
    FigureView,
    PartyView,
    due_views,
    figure_views,
    party_views,
    view_of,
)
from coordination.adapters.report.figures_compared import Chart, charts
from coordination.adapters.report.marked_text import Run, quotes_in, runs
from coordination.adapters.report.readings_apart import (
    Apart,
    reading_pieces,
    readings_apart,
)
from coordination.adapters.report.timeline import (
    Row,
    axis_of,
    axis_words,
    timeline_rows,
)
from coordination.adapters.telling import Piece, Teller
from coordination.diagnostics.diagnostic import Language
from coordination.diagnostics.report import Report
from coordination.model.agreement import Agreement
from coordination.model.claim import Claim
from coordination.model.dossier import Dossier
from coordination.model.event import Appearance, Event
from coordination.validators.validate import validate

#: More rows are not drawn, and the page says how many.
_MOST_ROWS: Final = 100


@frozen
class DrawnRow:
    """A row of the timeline: where it leads, when it is, what is drawn."""

    row: Row
    link: PageLink
    shapes: tuple[Shape, ...]


@frozen
class Timeline:
    """The rows of a timeline over one axis.

    Attributes:
        years: Which years the axis has, in words.
        ticks: The years with a label.
        today: Where the day is as of which the page is written.
        lines: The rows.
        left_out: How many more rows there are.
    """

    years: str
    ticks: tuple[Tick, ...]
    today: float | None
    lines: tuple[DrawnRow, ...]
    left_out: int


@frozen
class Quote:
    """A claim in the list of a source."""

    at: int
    claim: Claim
    field: PageLink | None
    text: PageLink | None
    reading: tuple[Piece, ...]


@frozen
class SourceView:
    """A source, its quotes, and its text where that is given.

    Attributes:
        name: What it is called.
        view: What is known of it; ``None`` where the dossier does not have it.
        quotes: Its claims.
        text: Its text, with the words of the claims marked.
    """

    name: str
    view: EntityView | None
    quotes: tuple[Quote, ...]
    text: tuple[Run, ...]


@frozen
class ShownDossier:
    """What a page shows.

    Attributes:
        dossier: The record.
        links: What leads where.
        on: The day as of which it is written.
        timeline: Agreements, events and deadlines over years; none if none has a time.
        agreements: What was agreed.
        parties: Who takes part.
        obligations: Who owes what, when.
        outcomes: The results.
        charts: The figures that compare.
        events: What happened, each with who was there.
        people: Who was at an event that the dossier does not have.
        documents: What agreements rest on.
        apart: Where sources disagree.
        report: What checking found.
        sources: Where it comes from, with the words.
    """

    dossier: Dossier
    links: Links
    on: date | None
    timeline: Timeline | None
    agreements: tuple[EntityView, ...]
    parties: tuple[PartyView, ...]
    obligations: tuple[DueView, ...]
    outcomes: tuple[FigureView, ...]
    charts: tuple[Chart, ...]
    events: tuple[tuple[EntityView, tuple[EntityView, ...]], ...]
    people: tuple[EntityView, ...]
    documents: tuple[EntityView, ...]
    apart: tuple[Apart, ...]
    report: Report
    sources: tuple[SourceView, ...]


def page_of(
    dossier: Dossier, texts: Mapping[str, str], on: date | None, language: Language
) -> ShownDossier:
    """Build what the page of ``dossier`` shows."""
    teller = Teller.of(dossier, language)
    facts = {one: tuple(teller.facts(one.entity)) for one in dossier.index.places}
    claims = _claims_by_source(dossier)
    marked = {
        name: quotes_in(text, claims.get(name, ())) for name, text in texts.items()
    }
    in_text = frozenset(at for found in marked.values() for at, _ in found)
    links = Links(teller, facts, in_text)
    report = validate(dossier, as_of=on, texts=texts)
    return ShownDossier(
        dossier=dossier,
        links=links,
        on=on,
        timeline=_timeline(links, on),
        agreements=_views("agreements", links),
        parties=tuple(party_views(links)),
        obligations=tuple(due_views(links, on)),
        outcomes=tuple(figure_views(links)),
        charts=tuple(charts(teller)),
        events=tuple(_events(links)),
        people=tuple(
            view_of(place, links)
            for place in facts
            if isinstance(place.entity, Appearance)
            and dossier.index.find(place.entity.event, Event) is None
        ),
        documents=_views("documents", links),
        apart=tuple(readings_apart(report, links)),
        report=report,
        sources=tuple(
            SourceView(
                name=teller.names.get(name, name),
                view=_view_of_id(name, links),
                quotes=tuple(_quote(at, one, links) for at, one in claims[name]),
                text=tuple(runs(texts[name], marked[name])) if name in texts else (),
            )
            for name in claims
        ),
    )


def _claims_by_source(dossier: Dossier) -> dict[str, list[tuple[int, Claim]]]:
    """Return the claims of each source, and of each id that no source has."""
    claims: dict[str, list[tuple[int, Claim]]] = {one.id: [] for one in dossier.sources}
    for at, claim in enumerate(dossier.claims):
        claims.setdefault(claim.source, []).append((at, claim))
    return claims


def _view_of_id(name: str, links: Links) -> EntityView | None:
    place = links.teller.dossier.index.by_id.get(name)
    return None if place is None else view_of(place, links)


def _views(collection: str, links: Links) -> tuple[EntityView, ...]:
    return tuple(
        view_of(place, links) for place in links.facts if place.collection == collection
    )


def _events(links: Links) -> Iterator[tuple[EntityView, tuple[EntityView, ...]]]:
    """Yield each event with the people who were there."""
    index = links.teller.dossier.index
    for place in links.facts:
        if isinstance(place.entity, Event):
            present = index.children.get(place.entity.id, ())
            people = (one for one in present if one.collection == "appearances")
            yield view_of(place, links), tuple(view_of(one, links) for one in people)


def _timeline(links: Links, on: date | None) -> Timeline | None:
    teller = links.teller
    axis = axis_of(teller.dossier, on)
    rows = timeline_rows(teller, axis)
    lines = tuple(
        DrawnRow(
            row,
            PageLink(links.find_entity(row.target), _row_name(row.target, teller)),
            () if axis is None else tuple(shapes(row, axis)),
        )
        for row in islice(rows, _MOST_ROWS)
    )
    if not lines:
        return None
    is_shown = axis is not None and on is not None and axis[0] <= on <= axis[1]
    return Timeline(
        years="" if axis is None else axis_words(axis, teller.language),
        ticks=() if axis is None else ticks(axis),
        today=position(on, axis) if is_shown and on and axis else None,
        lines=lines,
        left_out=sum(1 for _ in rows),
    )


def _row_name(identifier: str, teller: Teller) -> str:
    """Return the name of an entity; where others are called so, with its parties."""
    name = teller.names[identifier]
    one = teller.dossier.index.find(identifier, Agreement)
    if one is None or not one.parties or list(teller.names.values()).count(name) == 1:
        return name
    parties = dict.fromkeys(
        teller.names.get(each.party, each.party) for each in one.parties
    )
    return f"{name} ({'; '.join(parties)})"


def _quote(at: int, claim: Claim, links: Links) -> Quote:
    place = links.teller.dossier.index.by_id.get(claim.about)
    is_read = place is not None and claim.reading is not None
    return Quote(
        at=at,
        claim=claim,
        field=links.find_field(at),
        text=links.find_words(at) if at in links.in_text else None,
        reading=reading_pieces(place.entity, claim, links.teller)
        if place is not None and is_read
        else (),
    )
