"""Entities, each by itself or tied to given ids."""

from functools import partial
from typing import Any

from hypothesis import strategies as st

from coordination.model.agreement import Agreement
from coordination.model.document import Document
from coordination.model.enumerations import (
    ActKind,
    AgreementKind,
    AgreementMode,
    AppearanceRole,
    AwardKind,
    DocumentKind,
    Level,
    ObligationForce,
    ObligationKind,
    OutcomeKind,
    PartyKind,
    PartyRole,
    PartySystem,
    ResourceKind,
    SourceKind,
    SourceRelation,
)
from coordination.model.event import Act, Appearance, Event, Position
from coordination.model.obligation import Obligation, Resource
from coordination.model.outcome import Outcome
from coordination.model.party import Involvement, Party
from coordination.model.relative import PartOfDay
from coordination.model.source import Source
from coordination.strategies.draw_free import texts
from coordination.strategies.draw_ids import ANY, Ids, maybe, some
from coordination.strategies.draw_number import document_numbers
from coordination.strategies.draw_values import (
    dues,
    partial_dates,
    periods,
    quantities,
    ranks,
    terms,
)


def sources(ids: Ids = ANY) -> st.SearchStrategy[Source]:
    """Draw sources."""
    return st.builds(
        Source,
        id=ids.new(),
        kind=st.sampled_from(SourceKind),
        title=maybe(texts()),
        publisher=maybe(texts()),
        author=maybe(texts()),
        url=maybe(texts()),
        archived_url=maybe(texts()),
        republished_from=maybe(texts()),
        published=maybe(partial_dates()),
        retrieved=maybe(partial_dates()),
        relation=maybe(st.sampled_from(SourceRelation)),
        sha256=maybe(st.text("0123456789abcdef", min_size=64, max_size=64)),
    )


def parties(ids: Ids = ANY) -> st.SearchStrategy[Party]:
    """Draw bodies and groups of bodies."""
    return st.builds(
        Party,
        id=ids.new(),
        name=texts(),
        names=some(texts()),
        kind=maybe(st.sampled_from(PartyKind)),
        system=maybe(st.sampled_from(PartySystem)),
        level=maybe(st.sampled_from(Level)),
        place=maybe(texts()),
        province=maybe(texts()),
        part_of=maybe(ids.one("parties")),
        succeeds=ids.some("parties"),
        collective=st.booleans(),
    )


def involvements(ids: Ids = ANY) -> st.SearchStrategy[Involvement]:
    """Draw parties in roles."""
    return st.builds(
        Involvement,
        party=ids.one("parties"),
        role=maybe(st.sampled_from(PartyRole)),
    )


def documents(ids: Ids = ANY) -> st.SearchStrategy[Document]:
    """Draw what agreements rest on."""
    return st.builds(
        Document,
        id=ids.new(),
        kind=maybe(st.sampled_from(DocumentKind)),
        number=maybe(document_numbers()),
        issued=maybe(partial_dates()),
        issuer=maybe(texts()),
        title=maybe(texts()),
        aliases=some(texts()),
        supersedes=ids.some("documents"),
        term=maybe(terms()),
    )


def agreements(ids: Ids = ANY) -> st.SearchStrategy[Agreement]:
    """Draw programmes, plans and regulations."""
    return st.builds(
        Agreement,
        id=ids.new(),
        kind=maybe(st.sampled_from(AgreementKind)),
        mode=maybe(st.sampled_from(AgreementMode)),
        title=maybe(texts()),
        purpose=maybe(texts()),
        areas=some(texts()),
        number=maybe(document_numbers()),
        signed=maybe(partial_dates()),
        effective=maybe(partial_dates()),
        period=maybe(periods()),
        parties=some(involvements(ids)),
        bases=ids.some("documents", "agreements"),
        parent=maybe(ids.one("agreements")),
        supersedes=ids.some("agreements"),
    )


def resources() -> st.SearchStrategy[Resource]:
    """Draw what an obligation is to be done with."""
    return st.builds(
        Resource,
        kind=st.sampled_from(ResourceKind),
        text=maybe(texts()),
        quantity=maybe(quantities()),
    )


def obligations(ids: Ids = ANY) -> st.SearchStrategy[Obligation]:
    """Draw duties, requests and hopes."""
    return st.builds(
        _obligation,
        id=ids.new(),
        agreement=maybe(ids.one("agreements")),
        event=maybe(ids.one("events")),
        stated_by=maybe(ids.one("appearances")),
        force=st.sampled_from(ObligationForce),
        ordinal=maybe(st.integers(1, 9999)),
        article=maybe(texts()),
        kind=maybe(st.sampled_from(ObligationKind)),
        text=texts(),
        areas=some(texts()),
        bearers=ids.some("parties"),
        counterparts=ids.some("parties"),
        role=maybe(st.sampled_from(PartyRole)),
        due=maybe(dues()),
        documents=ids.some("documents"),
        resources=some(resources()),
    )


def _obligation(
    *,
    stated_by: str | None,
    **others: Any,  # noqa: ANN401 - the other fields, as they are
) -> Obligation:
    """Leave out the speaker where there is no event to speak at."""
    heard = others["event"] is not None
    return Obligation(stated_by=stated_by if heard else None, **others)


def outcomes(ids: Ids = ANY) -> st.SearchStrategy[Outcome]:
    """Draw results, shortcomings, awards and figures of context."""
    common = partial(
        st.builds,
        Outcome,
        id=ids.new(),
        agreement=maybe(ids.one("agreements")),
        obligation=maybe(ids.one("obligations")),
        event=maybe(ids.one("events")),
        part_of=maybe(ids.one("outcomes")),
        text=maybe(texts()),
        quantity=maybe(quantities()),
        target=maybe(quantities()),
        rank=maybe(ranks()),
        period=maybe(periods()),
        as_of=maybe(partial_dates()),
        by=ids.some("parties"),
        documents=ids.some("documents"),
    )
    return st.one_of(
        common(kind=st.sampled_from([OutcomeKind.SHORTCOMING, OutcomeKind.CONTEXT])),
        common(kind=st.just(OutcomeKind.RESULT), recipients=ids.some("parties")),
        common(
            kind=st.just(OutcomeKind.AWARD),
            award=maybe(st.sampled_from(AwardKind)),
            recipients=ids.some("parties"),
        ),
    )


def acts(ids: Ids = ANY) -> st.SearchStrategy[Act]:
    """Draw what was done at an event."""
    return st.builds(
        Act,
        kind=st.sampled_from(ActKind),
        agreement=maybe(ids.one("agreements")),
        period=maybe(periods()),
    )


def events(ids: Ids = ANY) -> st.SearchStrategy[Event]:
    """Draw conferences and ceremonies."""
    return st.builds(
        Event,
        id=ids.new(),
        title=maybe(texts()),
        date=maybe(partial_dates()),
        part_of_day=maybe(st.sampled_from(PartOfDay)),
        place=maybe(texts()),
        bodies=some(involvements(ids)),
        acts=some(acts(ids)),
    )


def positions(ids: Ids = ANY) -> st.SearchStrategy[Position]:
    """Draw offices that a person holds."""
    return st.builds(Position, title=texts(), party=maybe(ids.one("parties")))


def appearances(ids: Ids = ANY) -> st.SearchStrategy[Appearance]:
    """Draw people at events."""
    return st.builds(
        Appearance,
        id=ids.new(),
        event=ids.one("events"),
        rank=maybe(texts()),
        name=maybe(texts()),
        positions=some(positions(ids)),
        roles=some(st.sampled_from(AppearanceRole)),
    )
