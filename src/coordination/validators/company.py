"""Who signs with whom: levels, organs beside their bodies, awards counted."""

from collections.abc import Iterator
from typing import Final

from coordination.diagnostics.diagnostic import Diagnostic, diagnose
from coordination.model.agreement import Agreement
from coordination.model.enumerations import Level, OutcomeKind
from coordination.model.index import Index
from coordination.model.outcome import Outcome
from coordination.model.party import Party
from coordination.model.quantity import Comparator
from coordination.model.same_body import BodyKey, body_key
from coordination.validators.record_context import RecordContext
from coordination.validators.rule import Rule
from coordination.validators.sides import has_collective, list_wholes


def is_of_same_level(index: Index, agreement: Agreement) -> bool | None:
    """Return whether all parties are at one level ("cùng cấp").

    It is computed, never taken from the words of a title; ``None`` where that cannot
    be known: fewer than two parties, or levels that are not stated.
    """
    found = _list_levels(index, agreement)
    if len(set(found) - {None}) > 1:
        return False
    return True if len(found) > 1 and None not in found else None


def _list_levels(index: Index, agreement: Agreement) -> list[Level | None]:
    bodies = [index.find(one.party, Party) for one in agreement.parties or ()]
    return [None if body is None else body.level for body in bodies]


def find_different_levels(context: RecordContext) -> Iterator[Diagnostic]:
    """Find agreements between bodies that are certainly at different levels."""
    for at, agreement in enumerate(context.dossier.agreements):
        if is_of_same_level(context.index, agreement) is False:
            stated = dict.fromkeys(_list_levels(context.index, agreement))
            yield diagnose(
                "parties-of-different-levels",
                f"/agreements/{at}/parties",
                levels=", ".join(one.value for one in stated if one is not None),
            )


def find_organs_beside_bodies(context: RecordContext) -> Iterator[Diagnostic]:
    """Find agreements to which both a body and its own organ are parties."""
    for at, agreement in enumerate(context.dossier.agreements):
        parties = {one.party for one in agreement.parties or ()}
        for nth, one in enumerate(agreement.parties or ()):
            for whole in list_wholes(context.index, one.party):
                if whole in parties:
                    yield diagnose(
                        "organ-beside-its-body",
                        f"/agreements/{at}/parties/{nth}/party",
                        (context.index.by_id[one.party].pointer,),
                        organ=one.party,
                        body=whole,
                    )


def find_wrong_recipients(context: RecordContext) -> Iterator[Diagnostic]:
    """Find awards that name more or fewer recipients than they count.

    Silent where the figure is not exact or counts several things, and where a
    recipient stands for several.
    """
    for at, outcome in enumerate(context.dossier.outcomes):
        counted = _find_exact_count(outcome)
        named = outcome.recipients
        if counted is None or not named or has_collective(context.index, named):
            continue
        if counted != len(named):
            yield diagnose(
                "recipients-differ-from-count",
                f"/outcomes/{at}/recipients",
                (f"/outcomes/{at}/quantity",),
                counted=counted,
                named=len(named),
            )


def _find_exact_count(outcome: Outcome) -> int | None:
    quantity = outcome.quantity
    if outcome.kind is not OutcomeKind.AWARD or quantity is None:
        return None
    if quantity.comparator is not Comparator.EXACT or len(quantity.units) > 1:
        return None
    amount = quantity.amount
    return int(amount) if amount is not None and amount == int(amount) else None


def find_namesakes(context: RecordContext) -> Iterator[Diagnostic]:
    """Find bodies that are recorded twice: under one name, or as one body by its table.

    "UBND tỉnh" of Nghệ An and "Ủy ban nhân dân tỉnh Nghệ An" are one; where the
    level or the place of either is open, nothing is said.
    """
    by_name: dict[tuple[str | None, ...], str] = {}
    by_body: dict[tuple[BodyKey, str | None], str] = {}
    for at, one in enumerate(context.dossier.parties):
        here = f"/parties/{at}"
        named = (one.name, one.place, one.province, one.part_of)
        first = by_name.setdefault(named, here)
        key = body_key(one)
        if key.is_whole:
            same = by_body.setdefault((key, one.province), here)
            first = same if first == here else first
        if first != here:
            yield diagnose("body-held-twice", here, (first,), name=one.name)


RULES: Final = (
    Rule(find_different_levels, ("parties-of-different-levels",)),
    Rule(find_organs_beside_bodies, ("organ-beside-its-body",)),
    Rule(find_wrong_recipients, ("recipients-differ-from-count",)),
    Rule(find_namesakes, ("body-held-twice",)),
)
