"""What rules over a collection look at: little of each dossier, so that many fit."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Final

from attrs import evolve, frozen

from coordination.collections.identities import (
    Identity,
    identify_agreement,
    identify_document,
)
from coordination.model.agreement import Agreement
from coordination.model.document import Document
from coordination.model.dossier import Dossier
from coordination.model.enumerations import OutcomeKind
from coordination.model.outcome import Outcome
from coordination.model.partial_date import PartialDate
from coordination.model.period import Period
from coordination.model.quantity import Quantity
from coordination.model.waiver import Waiver
from coordination.tables.spelling import words_of
from coordination.validators.chosen_rules import CODES_ACROSS
from coordination.validators.times import get_issue_date

_DAYS: Final[dict[type, str]] = {Agreement: "signed", Document: "issued"}


@frozen
class Statement:
    """What a dossier says of a document or an agreement that others may mean, too.

    Attributes:
        dossier: Id of the dossier.
        pointer: Pointer to the document or the agreement, from its dossier on.
        identity: What identifies it.
        number: Its number, as text.
        title: Its title.
        day: The field with its day, and when it was issued or signed.
        effective: From when it applies.
        period: The time it is for.
    """

    dossier: str
    pointer: str
    identity: Identity
    number: str | None
    title: str | None
    day: tuple[str, PartialDate | None]
    effective: PartialDate | None = None
    period: Period | None = None


@frozen
class Replacement:
    """That a document or an agreement has replaced another.

    Attributes:
        dossier: Id of the dossier that says so.
        pointer: Pointer to where it says so, from its dossier on.
        new: What identifies the later one; dossier and id if nothing else does.
        old: What identifies the earlier one.
        new_name: What the later one is called.
        old_name: What the earlier one is called.
    """

    dossier: str
    pointer: str
    new: Identity
    old: Identity
    new_name: str
    old_name: str


@frozen
class RunningTotal:
    """A figure that adds up from the beginning of a time to its end.

    Attributes:
        dossier: Id of the dossier.
        pointer: Pointer to the figure, from its dossier on.
        measure: What is counted, since when.
        end: The last day that it is for.
        until: The same as it is written.
        quantity: The figure.
    """

    dossier: str
    pointer: str
    measure: Identity
    end: date
    until: str
    quantity: Quantity


@frozen
class Facts:
    """What rules over a collection look at in one dossier; it pickles small.

    Attributes:
        statements: What it says of documents and agreements that others may mean.
        replacements: What has replaced what.
        figures: The figures that add up.
        waivers: Findings that it accepts; their pointers begin with its id.
        ids: The ids of what findings can be about, by their pointers.
    """

    statements: tuple[Statement, ...]
    replacements: tuple[Replacement, ...]
    figures: tuple[RunningTotal, ...]
    waivers: tuple[Waiver, ...]
    ids: Mapping[str, str]


def facts_of(dossier: Dossier) -> Facts:
    """Gather the facts of a dossier."""
    known = _identify(dossier)
    return Facts(
        tuple(_statements(dossier, known)),
        tuple(_replacements(dossier, known)),
        tuple(_figures(dossier, known)),
        tuple(
            evolve(one, pointer=f"/{dossier.id}{one.pointer}")
            for one in dossier.waivers
            if one.code in CODES_ACROSS
        ),
        dict(_ids(dossier)),
    )


def _ids(dossier: Dossier) -> Iterator[tuple[str, str]]:
    """Yield the pointer and the id of all that a rule can be about."""
    for place in dossier.index.places:
        one = place.entity
        if isinstance(one, Document | Agreement | Outcome):
            yield place.pointer, one.id
        if isinstance(one, Document | Agreement):
            for nth, old in enumerate(one.supersedes or ()):
                yield f"{place.pointer}/supersedes/{nth}", old


def _identify(dossier: Dossier) -> dict[str, Identity]:
    """Return what identifies each document and agreement by its id in the dossier."""
    found: dict[str, Identity] = {}
    for place in dossier.index.by_id.values():
        one = place.entity
        identity = None
        if isinstance(one, Document):
            identity = identify_document(one)
        elif isinstance(one, Agreement):
            identity = identify_agreement(dossier, one)
        if identity is not None:
            found[one.id] = identity
    return found


def _statements(dossier: Dossier, known: dict[str, Identity]) -> Iterator[Statement]:
    for name, identity in known.items():
        place = dossier.index.by_id[name]
        one = place.entity
        if isinstance(one, Document | Agreement):
            yield Statement(
                dossier.id,
                place.pointer,
                identity,
                None if one.number is None else str(one.number),
                one.title,
                (_DAYS[type(one)], get_issue_date(one)),
                one.effective if isinstance(one, Agreement) else None,
                one.period if isinstance(one, Agreement) else None,
            )


def _replacements(
    dossier: Dossier, known: dict[str, Identity]
) -> Iterator[Replacement]:
    for place in dossier.index.places:
        one = place.entity
        if isinstance(one, Document | Agreement):
            for nth, old in enumerate(one.supersedes or ()):
                yield Replacement(
                    dossier.id,
                    f"{place.pointer}/supersedes/{nth}",
                    known.get(one.id, (dossier.id, one.id)),
                    known.get(old, (dossier.id, old)),
                    _name(dossier, one.id),
                    _name(dossier, old),
                )


def _name(dossier: Dossier, identifier: str) -> str:
    """Return what something is called: its number, its title, or its id."""
    place = dossier.index.by_id.get(identifier)
    one = None if place is None else place.entity
    if isinstance(one, Document | Agreement):
        return str(one.number) if one.number else one.title or one.id
    return identifier


def _figures(dossier: Dossier, known: dict[str, Identity]) -> Iterator[RunningTotal]:
    for at, one in enumerate(dossier.outcomes):
        time = one.as_of or one.period
        if one.quantity is None or time is None or not _is_sum(one, one.quantity):
            continue
        if time.latest is not None:
            agreement = known.get(one.agreement or "", (dossier.id, one.agreement))
            yield RunningTotal(
                dossier.id,
                f"/outcomes/{at}/quantity",
                _measure(agreement, one, one.quantity),
                time.latest,
                str(time),
                one.quantity,
            )


def _is_sum(one: Outcome, quantity: Quantity) -> bool:
    """Return True if a figure is a count or a sum of what its text says."""
    if not one.text or one.kind not in (OutcomeKind.RESULT, OutcomeKind.AWARD):
        return False
    is_part = quantity.per or quantity.change or quantity.total is not None
    return not is_part and "%" not in quantity.units


def _measure(agreement: Identity, one: Outcome, quantity: Quantity) -> Identity:
    start = None if one.period is None else one.period.earliest
    words = tuple(words_of(one.text or ""))
    return (agreement, one.kind, words, quantity.units, start)
