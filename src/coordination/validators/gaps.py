"""What a complete record would also say."""

from collections import Counter
from collections.abc import Iterator
from typing import Final

from coordination.diagnostics.diagnostic import Diagnostic, diagnose
from coordination.diagnostics.pointer import split
from coordination.model.agreement import Agreement
from coordination.model.enumerations import ObligationForce, OutcomeKind
from coordination.model.event import Event
from coordination.model.obligation import Obligation
from coordination.model.party import Party
from coordination.validators.identity import list_references
from coordination.validators.record_context import RecordContext
from coordination.validators.rule import Rule
from coordination.validators.sides import has_collective

_WISHES: Final = frozenset({ObligationForce.REQUESTED, ObligationForce.HOPED})


def find_incomplete_awards(context: RecordContext) -> Iterator[Diagnostic]:
    """Find awards of which nothing says who received or who granted them.

    Silent where the field is left open, or stated to be none.
    """
    for at, outcome in enumerate(context.dossier.outcomes):
        if outcome.kind is not OutcomeKind.AWARD:
            continue
        for code, name, held in (
            ("award-without-recipient", "recipients", outcome.recipients),
            ("award-without-grantor", "by", outcome.by),
        ):
            if held is None and not has_claim(context, outcome.id, name):
                yield diagnose(code, f"/outcomes/{at}/{name}")


def find_persons_without_office(context: RecordContext) -> Iterator[Diagnostic]:
    """Find named persons without an office; silent if the source names none."""
    for at, one in enumerate(context.dossier.appearances):
        unsaid = one.positions is None and not has_claim(context, one.id, "positions")
        if one.name is not None and unsaid:
            yield diagnose(
                "person-without-position", f"/appearances/{at}/positions", name=one.name
            )


def find_events_without_acts(context: RecordContext) -> Iterator[Diagnostic]:
    """Find events at which nothing was done; silent where that is stated."""
    for at, event in enumerate(context.dossier.events):
        if event.acts is None and not has_claim(context, event.id, "acts"):
            yield diagnose("event-without-act", f"/events/{at}/acts")


def find_unsourced_agreements(context: RecordContext) -> Iterator[Diagnostic]:
    """Find agreements of which no field rests on the words of a source."""
    for at, agreement in enumerate(context.dossier.agreements):
        if not context.index.about(agreement.id):
            yield diagnose(
                "agreement-without-source", f"/agreements/{at}", id=agreement.id
            )


def find_unknown_addressees(context: RecordContext) -> Iterator[Diagnostic]:
    """Find bodies that are asked for something and appear nowhere else.

    Silent for collective bodies and organs, and where a collective body has part in
    the agreement or the event: it may include them.
    """
    for at, obligation in enumerate(context.dossier.obligations):
        if obligation.force not in _WISHES or _is_among_others(context, obligation):
            continue
        named = context.once(_count_names)
        for nth, bearer in enumerate(obligation.bearers or ()):
            body = context.index.find(bearer, Party)
            if body is None or body.collective or body.part_of or named[bearer] > 1:
                continue
            yield diagnose(
                "addressee-appears-nowhere-else",
                f"/obligations/{at}/bearers/{nth}",
                (context.index.by_id[bearer].pointer,),
                name=body.name,
            )


def _count_names(context: RecordContext) -> Counter[str]:
    """Return how often each entity is named by another."""
    return Counter(reference.target for _, reference in list_references(context))


def _is_among_others(context: RecordContext, obligation: Obligation) -> bool:
    """Return True if a collective body has part in what ``obligation`` belongs to."""
    crowded = context.once(_find_crowded)
    return (Agreement, obligation.agreement) in crowded or (
        Event,
        obligation.event,
    ) in crowded


def _find_crowded(context: RecordContext) -> frozenset[tuple[type, str | None]]:
    """Return the agreements and events in which a collective body has part."""
    found = set()
    for place in context.index.by_id.values():
        match place.entity:
            case Agreement(parties=involved) | Event(bodies=involved):
                bodies = [one.party for one in involved or ()]
                if has_collective(context.index, bodies):
                    found.add((type(place.entity), place.entity.id))
    return frozenset(found)


def has_claim(context: RecordContext, identifier: str, name: str) -> bool:
    """Return True if a claim is about this field of an entity, or a part of it."""
    return (identifier, name) in context.once(_list_claimed)


def _list_claimed(context: RecordContext) -> frozenset[tuple[str, str]]:
    """Return each id that claims are about, with each field they lead into."""
    return frozenset(
        (claim.about, step)
        for claim in context.dossier.claims
        for step in split(claim.field)[:1]
    )


RULES: Final = (
    Rule(find_incomplete_awards, ("award-without-recipient", "award-without-grantor")),
    Rule(find_persons_without_office, ("person-without-position",)),
    Rule(find_events_without_acts, ("event-without-act",)),
    Rule(find_unsourced_agreements, ("agreement-without-source",)),
    Rule(find_unknown_addressees, ("addressee-appears-nowhere-else",)),
)
