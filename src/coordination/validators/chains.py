"""Chains that must end: parts and their wholes, and what replaced what."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from coordination.diagnostics.diagnostic import Diagnostic, diagnose
from coordination.model.agreement import Agreement
from coordination.model.document import Document
from coordination.model.index import Place
from coordination.model.outcome import Outcome
from coordination.model.party import Party
from coordination.model.references import Entity
from coordination.validators.graph import find_rings
from coordination.validators.record_context import RecordContext
from coordination.validators.rule import Rule
from coordination.validators.times import get_issue_date


def find_cycles(context: RecordContext) -> Iterator[Diagnostic]:
    """Find circles: entities that come to be above or before themselves."""
    for code, name, kinds in (
        ("cycle-of-parents", "parent", (Agreement,)),
        ("cycle-of-supersession", "supersedes", (Agreement, Document)),
        ("cycle-of-bases", "bases", (Agreement,)),
        ("cycle-of-bodies", "part_of", (Party,)),
        ("cycle-of-succession", "succeeds", (Party,)),
        ("cycle-of-outcomes", "part_of", (Outcome,)),
    ):
        yield from _find_cycles_by(context, code, name, kinds)


def _find_cycles_by(
    context: RecordContext, code: str, name: str, kinds: tuple[type, ...]
) -> Iterator[Diagnostic]:
    by_id = context.index.by_id
    for ring in find_rings(_build_graph(context, name, kinds)):
        pointers = [f"{by_id[each].pointer}/{name}" for each in ring]
        yield diagnose(
            code, pointers[0], tuple(pointers[1:]), id=ring[0], count=len(ring)
        )


def _build_graph(
    context: RecordContext, name: str, kinds: tuple[type, ...]
) -> Mapping[str, Sequence[str]]:
    """Return what each entity of ``kinds`` names in its field ``name``."""
    return {
        one: targets
        for one, place in context.index.by_id.items()
        if isinstance(place.entity, kinds)
        and (targets := _list_targets(place.entity, name))
    }


def _list_targets(entity: Entity, name: str) -> Sequence[str]:
    held: str | Sequence[str] | None = getattr(entity, name, None)
    if isinstance(held, str):
        return (held,)
    return held or ()


def find_steps_back_in_time(context: RecordContext) -> Iterator[Diagnostic]:
    """Find what replaces something that is surely later than itself."""
    for place in context.index.places:
        day = get_issue_date(place.entity)
        for nth, name in enumerate(_list_targets(place.entity, "supersedes")):
            replaced = context.index.by_id.get(name)
            if replaced is None or day is None:
                continue
            other = get_issue_date(replaced.entity)
            if other is not None and day.before(other):
                yield diagnose(
                    "supersedes-what-is-later",
                    f"{place.pointer}/supersedes/{nth}",
                    (replaced.pointer,),
                    date=str(day),
                    other=str(other),
                )


def find_replaced_bases(context: RecordContext) -> Iterator[Diagnostic]:
    """Find agreements that rest on what had surely been replaced when they were signed.

    The replacement must be dated: from that day the older one is not in force.
    """
    replaced = _collect_replacements(context)
    for at, agreement in enumerate(context.dossier.agreements):
        for nth, basis in enumerate(agreement.bases or ()):
            later = replaced.get(basis)
            if later is None or agreement.signed is None:
                continue
            day = get_issue_date(later.entity)
            if day is not None and day.before(agreement.signed):
                yield diagnose(
                    "basis-was-replaced",
                    f"/agreements/{at}/bases/{nth}",
                    (later.pointer,),
                    by=later.entity.id,
                    date=str(day),
                    signed=str(agreement.signed),
                )


def _collect_replacements(context: RecordContext) -> dict[str, Place]:
    """Return what replaced each id first in the file."""
    found: dict[str, Place] = {}
    for place in context.index.places:
        for name in _list_targets(place.entity, "supersedes"):
            found.setdefault(name, place)
    return found


RULES: Final = (
    Rule(find_replaced_bases, ("basis-was-replaced",)),
    Rule(
        find_cycles,
        (
            "cycle-of-parents",
            "cycle-of-supersession",
            "cycle-of-bases",
            "cycle-of-bodies",
            "cycle-of-succession",
            "cycle-of-outcomes",
        ),
    ),
    Rule(find_steps_back_in_time, ("supersedes-what-is-later",)),
)
