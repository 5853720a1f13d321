"""Names of bodies against what the record says of them."""

from collections.abc import Iterator
from typing import Final

from coordination.diagnostics.diagnostic import Diagnostic, diagnose
from coordination.model.enumerations import Level
from coordination.model.party import Party
from coordination.tables.kinds_alike import SYSTEMS
from coordination.tables.provinces import Province
from coordination.validators.body_kinds import (
    are_kinds_apart,
    kinds_of_name,
    level_of_name,
)
from coordination.validators.body_names import (
    are_apart,
    families_of_kind,
    family_of_head,
    levels_of,
    provinces_of,
    provinces_of_place,
)
from coordination.validators.record_context import RecordContext
from coordination.validators.rule import Rule

#: From the highest down; regional and foreign bodies have no place in it.
_ORDER: Final = (Level.CENTRAL, Level.PROVINCE, Level.DISTRICT, Level.COMMUNE)

#: Families of bodies that are easily taken for one another.
_ALIKE: Final = frozenset({"police", "army"})


def find_other_places(context: RecordContext) -> Iterator[Diagnostic]:
    """Find bodies whose name names another province than the record says.

    Silent if the place is not a province, or if one took over from the other.
    """
    for at, party in enumerate(context.dossier.parties):
        for field, place in (("place", party.place), ("province", party.province)):
            held = provinces_of_place(place)
            if held and are_apart(provinces_of(party.name), held):
                yield diagnose(
                    "name-of-another-place",
                    f"/parties/{at}/{field}",
                    (f"/parties/{at}/name",),
                    name=party.name,
                    place=place,
                )


def find_other_levels(context: RecordContext) -> Iterator[Diagnostic]:
    """Find bodies whose name names other levels than theirs, and not theirs too.

    There are bodies at one level only: ministries, departments of provinces.
    """
    for at, party in enumerate(context.dossier.parties):
        if party.level is None or party.level not in _ORDER:
            continue
        named = levels_of(party.name)
        only = None if named else level_of_name(party.name)
        if (named and party.level.value not in named) or only not in (
            None,
            party.level.value,
        ):
            yield diagnose(
                "name-of-another-level",
                f"/parties/{at}/level",
                (f"/parties/{at}/name",),
                name=party.name,
                level=party.level.value,
            )


def find_other_kinds(context: RecordContext) -> Iterator[Diagnostic]:
    """Find bodies whose name begins like those of another kind."""
    for at, party in enumerate(context.dossier.parties):
        if _is_of_another_family(party) or are_kinds_apart(
            party.kind, kinds_of_name(party.name)
        ):
            yield diagnose(
                "name-of-another-kind",
                f"/parties/{at}/kind",
                (f"/parties/{at}/name",),
                name=party.name,
                kind=str(party.kind),
            )


def _is_of_another_family(party: Party) -> bool:
    held = families_of_kind(party.kind)
    head = family_of_head(party.name) if held else None
    if head is None or head in held:
        return False
    return head not in _ALIKE or held.isdisjoint(_ALIKE)


def find_kinds_in_other_systems(context: RecordContext) -> Iterator[Diagnostic]:
    """Find bodies in a system in which there are none of their kind."""
    for at, party in enumerate(context.dossier.parties):
        allowed = SYSTEMS.get(party.kind or "")
        if allowed and party.system is not None and party.system not in allowed:
            yield diagnose(
                "kind-of-another-system",
                f"/parties/{at}/system",
                (f"/parties/{at}/kind",),
                kind=str(party.kind),
                system=party.system.value,
            )


def find_parts_of_lower_bodies(context: RecordContext) -> Iterator[Diagnostic]:
    """Find bodies that are said to be part of one at a lower level."""
    for at, party in enumerate(context.dossier.parties):
        whole = context.index.find(party.part_of, Party)
        if whole is None or party.level is None or whole.level is None:
            continue
        if party.level not in _ORDER or whole.level not in _ORDER:
            continue
        if _ORDER.index(party.level) < _ORDER.index(whole.level):
            yield diagnose(
                "part-of-a-lower-body",
                f"/parties/{at}/part_of",
                (f"{context.index.by_id[whole.id].pointer}/level",),
                level=party.level.value,
                whole=whole.level.value,
            )


def find_parts_of_bodies_elsewhere(context: RecordContext) -> Iterator[Diagnostic]:
    """Find bodies that are said to be part of one of another province."""
    for at, party in enumerate(context.dossier.parties):
        whole = context.index.find(party.part_of, Party) if party.part_of else None
        if whole is not None and are_apart(_provinces(party), _provinces(whole)):
            yield diagnose(
                "part-of-a-body-elsewhere",
                f"/parties/{at}/part_of",
                (context.index.by_id[whole.id].pointer,),
                name=party.name,
                whole=whole.name,
            )


def _provinces(party: Party) -> tuple[Province, ...]:
    return provinces_of_place(party.province) or provinces_of_place(party.place)


RULES: Final = (
    Rule(find_other_places, ("name-of-another-place",)),
    Rule(find_other_levels, ("name-of-another-level",)),
    Rule(find_other_kinds, ("name-of-another-kind",)),
    Rule(find_kinds_in_other_systems, ("kind-of-another-system",)),
    Rule(find_parts_of_lower_bodies, ("part-of-a-lower-body",)),
    Rule(find_parts_of_bodies_elsewhere, ("part-of-a-body-elsewhere",)),
)
