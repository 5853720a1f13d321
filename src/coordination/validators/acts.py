"""Events against the agreements they are about and the sources that report them."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Final

from attrs import astuple, frozen

from coordination.diagnostics.diagnostic import Diagnostic, diagnose
from coordination.model.agreement import Agreement
from coordination.model.enumerations import (
    ActKind,
    AppearanceRole,
    OutcomeKind,
    PartyRole,
)
from coordination.model.event import Event
from coordination.model.index import Index
from coordination.model.partial_date import PartialDate
from coordination.model.period import Period
from coordination.model.references import Entity
from coordination.model.source import Source
from coordination.validators.periods import does_reach_beyond, find_first_day
from coordination.validators.record_context import RecordContext
from coordination.validators.rule import Rule
from coordination.validators.sides import has_collective, list_wholes

#: Who signs at more events than these is not looked for at each.
_MOST_SIGNINGS: Final = 8

_REVIEWS: Final = frozenset({"interim-review", "final-review", "annual-review"})

#: What has happened when a source reports it, by collection.
_HAPPENED: Final = {
    "documents": "issued",
    "agreements": "signed",
    "outcomes": "as_of",
    "events": "date",
}


@frozen
class Done:
    """An act at an event about an agreement.

    Attributes:
        pointer: To the act.
        kind: What kind of act it is.
        event: The event.
        at: The position of the event.
        agreement: The agreement.
        period: The time that the act looked at.
    """

    pointer: str
    kind: ActKind
    event: Event
    at: int
    agreement: Agreement
    period: Period | None


def find_acts(context: RecordContext, *kinds: str) -> Iterator[Done]:
    """Yield each act of one of ``kinds`` that is about a known agreement."""
    for at, event in enumerate(context.dossier.events):
        for nth, act in enumerate(event.acts or ()):
            agreement = context.index.find(act.agreement, Agreement)
            if agreement is not None and act.kind.value in kinds:
                pointer = f"/events/{at}/acts/{nth}"
                yield Done(pointer, act.kind, event, at, agreement, act.period)


def are_surely_different(one: PartialDate, other: PartialDate) -> bool:
    """Return True if no day is both: a part that both state is not the same."""
    pairs = zip(astuple(one), astuple(other), strict=True)
    return any(len({*pair} - {None}) > 1 for pair in pairs)


def find_other_signing_days(context: RecordContext) -> Iterator[Diagnostic]:
    """Find signing events on another day than that on which the agreement was signed.

    Silent where another event at which it was signed is on that day.
    """
    signings = list(find_acts(context, ActKind.SIGNING))
    fitting = {one.agreement.id for one in signings if not _is_on_another_day(one)}
    for one in signings:
        if one.agreement.id not in fitting:
            yield diagnose(
                "signed-on-another-day",
                one.pointer,
                (f"{context.index.by_id[one.agreement.id].pointer}/signed",),
                date=str(one.event.date),
                signed=str(one.agreement.signed),
            )


def _is_on_another_day(one: Done) -> bool:
    day, signed = one.event.date, one.agreement.signed
    return day is not None and signed is not None and are_surely_different(day, signed)


def find_absent_signatories(context: RecordContext) -> Iterator[Diagnostic]:
    """Find signatories that are among the bodies of no event of signing.

    Silent where such an event names no bodies, and where it names some signatories
    but not as such: few sources list everybody.  An organ of a signatory, or the
    body it is an organ of, may be there for it.
    """
    index = context.index
    there = {
        event.id: _find_bodies_at(index, event) for event in context.dossier.events
    }
    listing = {one.id for one in context.dossier.events if _has_signatories(one)}
    events: dict[str, list[Done]] = {}
    for one in find_acts(context, ActKind.SIGNING):
        events.setdefault(one.agreement.id, []).append(one)
    for name, signings in events.items():
        present = [there[one.event.id] for one in signings[: _MOST_SIGNINGS + 1]]
        absent = _list_absent(index, signings[0].agreement, present)
        if not all(present):
            continue
        nobody = len(absent) == len(_list_signatories(signings[0].agreement))
        for party in absent if nobody or signings[0].event.id in listing else ():
            yield diagnose(
                "signatory-not-at-signing",
                f"/events/{signings[0].at}/bodies",
                (f"{index.by_id[name].pointer}/parties",),
                id=party,
                agreement=name,
            )


def _list_absent(
    index: Index, agreement: Agreement, present: list[frozenset[str]]
) -> list[str]:
    """Return the signatories that are ``present`` nowhere, nor by an organ."""
    if len(present) > _MOST_SIGNINGS:
        return []
    return [
        party
        for party in _list_signatories(agreement)
        if all(map({party, *list_wholes(index, party)}.isdisjoint, present))
        and not has_collective(index, (party,))
    ]


def _has_signatories(event: Event) -> bool:
    """Return True if an event names who signed: it names some bodies as signatories."""
    return any(one.role is PartyRole.SIGNATORY for one in event.bodies or ())


def _find_bodies_at(index: Index, event: Event) -> frozenset[str]:
    """Return the bodies at an event and those that they are organs of."""
    bodies = {one.party for one in event.bodies or ()}
    return frozenset(bodies.union(*(list_wholes(index, one) for one in bodies)))


def _list_signatories(agreement: Agreement) -> list[str]:
    """Return who signed: by their roles, or all who are bound where none is stated."""
    named = agreement.parties or ()
    signed = [one.party for one in named if one.role is PartyRole.SIGNATORY]
    return signed or [one.party for one in named if one.role is None]


def find_early_acts(context: RecordContext) -> Iterator[Diagnostic]:
    """Find reviews, launches and activities of agreements that had surely not begun.

    An event without a day had happened when a source reported it.
    """
    happened: dict[str, date | None] = {}
    for one in find_acts(context, *_REVIEWS, ActKind.LAUNCH, ActKind.ACTIVITY):
        first = find_first_day(one.agreement)
        if one.event.id not in happened:
            happened[one.event.id] = _find_last_possible_day(context, one.event)
        last = happened[one.event.id]
        if first is not None and last is not None and last < first:
            is_review = one.kind in _REVIEWS
            yield diagnose(
                "review-before-agreement" if is_review else "act-before-agreement",
                one.pointer,
                (context.index.by_id[one.agreement.id].pointer,),
                date=last.isoformat(),
                begins=first.isoformat(),
            )


def find_reviews_of_other_times(context: RecordContext) -> Iterator[Diagnostic]:
    """Find reviews of a time that their agreement surely does not cover."""
    for one in find_acts(context, *_REVIEWS):
        whole = one.agreement.period
        if (
            one.period is None
            or whole is None
            or not does_reach_beyond(one.period, whole)
        ):
            continue
        yield diagnose(
            "review-outside-period",
            f"{one.pointer}/period",
            (f"{context.index.by_id[one.agreement.id].pointer}/period",),
            reviewed=str(one.period),
            period=str(whole),
        )


def find_reviews_of_the_future(context: RecordContext) -> Iterator[Diagnostic]:
    """Find reviews of a time that surely begins after the event."""
    for at, event in enumerate(context.dossier.events):
        last = None if event.date is None else event.date.latest
        for nth, act in enumerate(event.acts or () if last else ()):
            first = None if act.period is None else act.period.earliest
            if act.kind.value in _REVIEWS and first and last and last < first:
                yield diagnose(
                    "review-of-a-later-time",
                    f"/events/{at}/acts/{nth}/period",
                    (f"/events/{at}/date",),
                    reviewed=str(act.period),
                    date=str(event.date),
                )


def _find_last_possible_day(context: RecordContext, event: Event) -> date | None:
    if event.date is not None and event.date.latest is not None:
        return event.date.latest
    told = (
        _find_day_of_report(context, name)
        for name in _list_sources_of(context, event.id)
    )
    return min((day for day in told if day is not None), default=None)


def find_dates_after_sources(context: RecordContext) -> Iterator[Diagnostic]:
    """Find what is certainly dated after all sources that report it.

    If no claim says which sources report it, all of the dossier count.
    """
    for place in context.index.places:
        name = _HAPPENED.get(place.collection)
        day: PartialDate | None = None if name is None else getattr(place.entity, name)
        first = None if day is None else day.earliest
        if first is None:
            continue
        told = _find_last_report(context, place.entity)
        if told is not None and told < first:
            yield diagnose(
                "dated-after-its-sources",
                f"{place.pointer}/{name}",
                date=str(day),
                published=told.isoformat(),
            )


def _find_last_report(context: RecordContext, entity: Entity) -> date | None:
    """Return the last day on which a source of ``entity`` was published, if all say."""
    sources = _list_sources_of(context, entity.id)
    if not sources:
        return context.once(_find_last_publication)
    days = [_find_day_of_report(context, name) for name in sources]
    return None if None in days else max(day for day in days if day)


def _find_last_publication(context: RecordContext) -> date | None:
    days = [_find_day_of_writing(one) for one in context.dossier.sources]
    return None if None in days else max((day for day in days if day), default=None)


def _list_sources_of(context: RecordContext, identifier: str) -> frozenset[str]:
    """Return the ids of the sources that claims about an entity quote."""
    return context.once(_collect_sources).get(identifier, frozenset())


def _collect_sources(context: RecordContext) -> Mapping[str, frozenset[str]]:
    return {
        about: frozenset(claim.source for _, claim in claims)
        for about, claims in context.index.claims.items()
    }


def _find_day_of_report(context: RecordContext, source: str) -> date | None:
    found = context.index.find(source, Source)
    return None if found is None else _find_day_of_writing(found)


def _find_day_of_writing(source: Source) -> date | None:
    """Return the last day on which it can have been written."""
    days = (source.published, source.retrieved)
    return next((one.latest for one in days if one is not None), None)


def find_acts_without_awards(context: RecordContext) -> Iterator[Diagnostic]:
    """Find events with an award that no outcome records."""
    awarded = {
        one.event for one in context.dossier.outcomes if one.kind is OutcomeKind.AWARD
    }
    for at, event in enumerate(context.dossier.events):
        for nth, act in enumerate(event.acts or ()):
            if act.kind is ActKind.AWARD and event.id not in awarded:
                yield diagnose("award-act-without-award", f"/events/{at}/acts/{nth}")


def find_signatories_without_signing(context: RecordContext) -> Iterator[Diagnostic]:
    """Find persons who sign at events of which acts are stated, and no signing."""
    for at, one in enumerate(context.dossier.appearances):
        if AppearanceRole.SIGNATORY not in (one.roles or ()):
            continue
        event = context.index.find(one.event, Event)
        kinds = {act.kind for act in (event.acts if event else None) or ()}
        if event is not None and kinds and _ANY_SIGNING.isdisjoint(kinds):
            yield diagnose(
                "signatory-without-signing",
                f"/appearances/{at}/roles",
                (f"{context.index.by_id[event.id].pointer}/acts",),
            )


_ANY_SIGNING: Final = frozenset({ActKind.SIGNING, ActKind.OTHER})

RULES: Final = (
    Rule(find_other_signing_days, ("signed-on-another-day",)),
    Rule(find_absent_signatories, ("signatory-not-at-signing",)),
    Rule(find_early_acts, ("review-before-agreement", "act-before-agreement")),
    Rule(find_reviews_of_other_times, ("review-outside-period",)),
    Rule(find_reviews_of_the_future, ("review-of-a-later-time",)),
    Rule(find_dates_after_sources, ("dated-after-its-sources",)),
    Rule(find_signatories_without_signing, ("signatory-without-signing",)),
    Rule(find_acts_without_awards, ("award-act-without-award",)),
)
