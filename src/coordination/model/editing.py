"""Add members to a dossier and remove them, with what refers to them.

In: the collections of a dossier and its index.  Out: new collections; nothing is
changed in place.  Claims follow the fields they are about: where an item of a list
goes, claims on it go, and claims on later items move up.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Any, Final, TypeAlias

import attrs
from attrs import evolve, frozen

from coordination.diagnostics.diagnostic import diagnose
from coordination.model.checks import require
from coordination.model.claim import Claim
from coordination.model.index import Index, Place
from coordination.model.references import COLLECTIONS, LINKS, Entity, Link, references
from coordination.model.waiver import Waiver

#: Anything that a collection of a dossier can contain.
Member: TypeAlias = Entity | Claim | Waiver
Collections: TypeAlias = dict[str, tuple[Any, ...]]

#: The collection that members of each class belong to.
COLLECTION_OF: Final[Mapping[type, str]] = {
    **dict(zip(LINKS, COLLECTIONS, strict=True)),
    Claim: "claims",
    Waiver: "waivers",
}
#: How many places a refusal names.
_MOST_PLACES: Final = 5
#: Which step of a pointer is an index into a list of the entity.
_IN_A_LIST: Final = 2


@frozen
class _Cleared:
    """An entity without some references.

    Attributes:
        entity: The entity as it now is.
        gone: The items of its lists that are gone, by the name of the list.
        emptied: Pointers to what is no longer there.
    """

    entity: Entity
    gone: Mapping[str, frozenset[int]]
    emptied: frozenset[str]


def add(held: Collections, index: Index, members: Iterable[Member]) -> Collections:
    """Return the collections of ``held`` that change when ``members`` are added.

    Raises:
        InvalidValueError: An id is already there.
    """
    changed: Collections = {}
    new: set[str] = set()
    for member in members:
        if not isinstance(member, Claim | Waiver):
            if member.id in index.by_id or member.id in new:
                require(diagnose("id-taken", "/id", id=member.id))
            new.add(member.id)
        name = COLLECTION_OF[type(member)]
        changed[name] = (*changed.get(name, held[name]), member)
    return changed


def remove(
    held: Collections, index: Index, ids: Collection[str], *, clear_references: bool
) -> Collections:
    """Return the collections of ``held`` that change when ``ids`` are removed.

    Raises:
        InvalidValueError: Nothing has one of the ids, or something that stays still
            refers to one and ``clear_references`` is false.
    """
    for one in ids:
        if one not in index.by_id:
            require(diagnose("no-such-id", id=one))
    leaving = set(ids)
    if clear_references:
        leaving = _with_dependants(index, leaving)
    elif places := list(referring(index, held["claims"], leaving)):
        shown = ", ".join(places[:_MOST_PLACES])
        more = "" if len(places) <= _MOST_PLACES else ", …"
        require(
            diagnose("still-referred-to", id=", ".join(ids), places=f"{shown}{more}")
        )
    cleared = {
        place.entity.id: _clear(place.entity, leaving)
        for place in index.places
        if place.entity.id not in leaving and _has_reference(place.entity, leaving)
    }
    changed: Collections = {
        name: tuple(
            cleared[one.id].entity if one.id in cleared else one
            for one in held[name]
            if one.id not in leaving
        )
        for name in COLLECTIONS
    }
    changed["claims"] = tuple(_claims(held["claims"], leaving, cleared))
    return {name: kept for name, kept in changed.items() if kept != held[name]}


def referring(
    index: Index, claims: Iterable[Claim], leaving: Collection[str]
) -> Iterator[str]:
    """Yield the pointer to each reference to ``leaving`` in what stays."""
    for place in index.places:
        if place.entity.id not in leaving:
            for one in references(place.entity):
                if one.target in leaving:
                    yield f"{place.pointer}{one.pointer}"
    for at, claim in enumerate(claims):
        if claim.source in leaving and claim.about not in leaving:
            yield f"/claims/{at}/source"


def _has_reference(entity: Entity, leaving: Collection[str]) -> bool:
    return any(one.target in leaving for one in references(entity))


def _with_dependants(index: Index, leaving: set[str]) -> set[str]:
    """Add what cannot be without one of ``leaving``: a person at an event, say.

    Nothing has to have a reference to what is itself added so.
    """
    needing = {place.entity.id for place in index.places if _is_needed(place, leaving)}
    return leaving | needing


def _is_needed(place: Place, leaving: Collection[str]) -> bool:
    """Return True if a required field contains one of ``leaving``."""
    fields = attrs.fields_dict(type(place.entity))
    return any(
        fields[link.name].default is attrs.NOTHING
        and getattr(place.entity, link.name) in leaving
        for link in LINKS[type(place.entity)]
        if link.member is None
    )


def _clear(entity: Entity, leaving: Collection[str]) -> _Cleared:
    """Take the references to ``leaving`` out of ``entity``."""
    changes: dict[str, Any] = {}
    gone: dict[str, frozenset[int]] = {}
    emptied: set[str] = set()
    for link in LINKS[type(entity)]:
        value = getattr(entity, link.name)
        if isinstance(value, str):
            if value in leaving:
                changes[link.name] = None
                emptied.add(f"/{link.name}")
            continue
        kept, lost = _clear_list(value or (), link, leaving, emptied)
        if kept != (value or ()):
            changes[link.name] = kept or None
            gone[link.name] = lost
            if not kept:
                emptied.add(f"/{link.name}")
    return _Cleared(evolve(entity, **changes), gone, frozenset(emptied))


def _clear_list(
    items: tuple[Any, ...], link: Link, leaving: Collection[str], emptied: set[str]
) -> tuple[tuple[Any, ...], frozenset[int]]:
    """Return the items that stay, and the places of those that do not."""
    kept: list[Any] = []
    lost: set[int] = set()
    for at, item in enumerate(items):
        target = item if link.member is None else getattr(item, link.member)
        if target not in leaving:
            kept.append(item)
        elif link.member and attrs.fields_dict(type(item))[link.member].default is None:
            kept.append(evolve(item, **{link.member: None}))
            emptied.add(f"/{link.name}/{at}/{link.member}")
        else:
            lost.add(at)
    return tuple(kept), frozenset(lost)


def _claims(
    claims: Iterable[Claim], leaving: Collection[str], cleared: Mapping[str, _Cleared]
) -> Iterator[Claim]:
    """Yield the claims that stay, on the fields where their words now belong."""
    for claim in claims:
        if claim.about in leaving or claim.source in leaving:
            continue
        edited = cleared.get(claim.about)
        pointer = claim.field if edited is None else _moved(claim.field, edited)
        if pointer is not None:
            yield claim if pointer == claim.field else evolve(claim, field=pointer)


def _moved(pointer: str, edited: _Cleared) -> str | None:
    """Return where ``pointer`` leads after the edit; ``None`` if nothing is there."""
    if any(f"{pointer}/".startswith(f"{one}/") for one in edited.emptied):
        return None
    steps = pointer.split("/")
    lost = edited.gone.get(steps[1]) if len(steps) > _IN_A_LIST else None
    if not lost or not steps[_IN_A_LIST].isdecimal():
        return pointer
    at = int(steps[_IN_A_LIST])
    if at in lost:
        return None
    steps[_IN_A_LIST] = str(at - sum(one < at for one in lost))
    return "/".join(steps)
