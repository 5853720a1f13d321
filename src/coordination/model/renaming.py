"""Rename an entity, or merge two parties, with all that refers to them.

In: the collections of a dossier and its index.  Out: the collections that change.
Claims follow the fields they are about, and so do readings that say an id.
"""

from collections.abc import Iterator, Mapping
from typing import Any, Final, TypeAlias

import attrs
from attrs import evolve, frozen

from coordination.diagnostics.diagnostic import Diagnostic, describe, diagnose
from coordination.frozen_json import FrozenJson, JsonObject
from coordination.model.checks import require
from coordination.model.claim import Claim
from coordination.model.index import Index
from coordination.model.party import Party
from coordination.model.references import COLLECTIONS, LINKS, Entity, Link

Held: TypeAlias = dict[str, tuple[Any, ...]]

#: Members of a party that a merger puts together instead of comparing them.
_PUT_TOGETHER: Final = frozenset({"id", "name", "names", "succeeds", "part_of"})


def rename(held: Held, index: Index, old: str, new: str) -> Held:
    """Return the collections of ``held`` that change when ``old`` is called ``new``.

    Raises:
        InvalidValueError: Nothing has the id ``old``; something has ``new`` already,
            or it is not a valid id.
    """
    if old not in index.by_id:
        require(diagnose("no-such-id", id=old))
    if new in index.by_id:
        require(diagnose("id-taken", "/id", id=new))
    changed: Held = {}
    for name in COLLECTIONS:
        changed[name] = tuple(_renamed(one, old, new).entity for one in held[name])
    changed["claims"] = tuple(
        _claim_renamed(one, index, old, new) for one in held["claims"]
    )
    return {name: kept for name, kept in changed.items() if kept != held[name]}


@frozen
class _Pointed:
    """An entity whose references were changed.

    Attributes:
        entity: The entity as it now is.
        moved: Where each item of its lists now is, by the name of the list.
    """

    entity: Entity
    moved: Mapping[str, tuple[int, ...]]


def _renamed(entity: Entity, old: str, new: str) -> _Pointed:
    """Let ``entity`` refer to ``new`` instead of ``old``; equal items become one."""
    changes: dict[str, Any] = {"id": new} if entity.id == old else {}
    moved: dict[str, tuple[int, ...]] = {}
    for link in LINKS[type(entity)]:
        value = getattr(entity, link.name)
        if value is None or isinstance(value, str):
            if value == old:
                changes[link.name] = new
            continue
        items = [_item_renamed(one, link, old, new) for one in value]
        kept = tuple(dict.fromkeys(items)) if link.name != "positions" else (*items,)
        if kept != value:
            changes[link.name] = kept
            moved[link.name] = tuple(map(kept.index, items))
    return _Pointed(evolve(entity, **changes) if changes else entity, moved)


def _item_renamed(item: Any, link: Link, old: str, new: str) -> Any:  # noqa: ANN401 - an id, or an object with one
    if link.member is None:
        return new if item == old else item
    if getattr(item, link.member) != old:
        return item
    return evolve(item, **{link.member: new})


def _claim_renamed(claim: Claim, index: Index, old: str, new: str) -> Claim:
    changes: dict[str, Any] = {
        name: new for name in ("source", "about") if getattr(claim, name) == old
    }
    if claim.reading is not None and _is_on_link(claim, index):
        changes["reading"] = _reading_renamed(claim.reading, old, new)
    return evolve(claim, **changes) if changes else claim


def _is_on_link(claim: Claim, index: Index) -> bool:
    """Return True if a claim is about a field that contains ids."""
    place = index.by_id.get(claim.about)
    steps = claim.field.split("/")
    if place is None or len(steps) <= 1:
        return False
    links = {link.name: link.member for link in LINKS[type(place.entity)]}
    if steps[1] not in links:
        return False
    inside = [step for step in steps[2:] if not step.isdecimal()]
    return not inside or inside == [links[steps[1]]]


def _reading_renamed(reading: FrozenJson, old: str, new: str) -> FrozenJson:
    match reading:
        case str():
            return new if reading == old else reading
        case tuple():
            return tuple(_reading_renamed(one, old, new) for one in reading)
        case JsonObject():
            members = {
                name: new if name in ("party", "agreement") and one == old else one
                for name, one in reading.items()
            }
            return JsonObject.of(members)
    return reading


def merge(held: Held, index: Index, kept: str, other: str) -> Held:
    """Return the collections of ``held`` that change when ``other`` becomes ``kept``.

    Raises:
        InvalidValueError: One of them is not a party; they are one and the same; or
            they say different things of one field: the message names each.
    """
    one, two = _party(index, kept, "/kept"), _party(index, other, "/other")
    if kept == other:
        require(diagnose("id-taken", "/other", id=other))
    merged = _merged(one, two)
    pointed: dict[str, _Pointed] = {}
    changed: Held = {}
    for name in COLLECTIONS:
        members: list[Entity] = []
        for entity in held[name]:
            if entity.id == other:
                continue
            before = merged if entity.id == kept else entity
            pointed[entity.id] = _renamed(before, other, kept)
            members.append(pointed[entity.id].entity)
        changed[name] = tuple(members)
    moved = (
        _claim_merged(claim, (one, two), merged, pointed, index)
        for claim in held["claims"]
    )
    changed["claims"] = tuple(claim for claim in moved if claim is not None)
    return {name: now for name, now in changed.items() if now != held[name]}


def _party(index: Index, identifier: str, pointer: str) -> Party:
    found = index.find(identifier, Party)
    if found is None:
        require(diagnose("no-such-id", pointer, id=identifier))
    assert found is not None  # noqa: S101 - or it was refused
    return found


def _merged(one: Party, two: Party) -> Party:
    """Return ``one`` with what ``two`` says more."""
    require(*_contradictions(one, two))
    names = [*(one.names or ()), two.name, *(two.names or ())]
    names = [name for name in dict.fromkeys(names) if name != one.name]
    ids = {one.id, two.id}
    said = [party.succeeds for party in (one, two) if party.succeeds is not None]
    bodies = [body for listed in said for body in listed if body not in ids]
    changes: dict[str, Any] = {
        name: getattr(two, name)
        for name in attrs.fields_dict(Party)
        if name not in _PUT_TOGETHER and getattr(one, name) is None
    }
    above = [party.part_of for party in (one, two) if party.part_of not in (None, *ids)]
    changes["part_of"] = above[0] if above else None
    changes["names"] = tuple(names) or one.names
    if said:  # who succeeds itself alone succeeds nobody that is known
        none = () if () in said else None
        changes["succeeds"] = tuple(dict.fromkeys(bodies)) or none
    return evolve(one, **changes)


def _contradictions(one: Party, two: Party) -> Iterator[Diagnostic]:
    """Yield a finding for each field of which the two say different things."""
    ids = (one.id, two.id)
    for name in attrs.fields_dict(Party):
        this, that = getattr(one, name), getattr(two, name)
        if name == "part_of" and (this in ids or that in ids):
            continue
        if name in _PUT_TOGETHER - {"part_of"} or this is None or that is None:
            continue
        if this != that:
            yield diagnose(
                "merged-differ", f"/{name}", got=_shown(this), other=_shown(that)
            )


def _shown(value: object) -> str:
    return str(value) if isinstance(value, str) else describe(value)


def _claim_merged(
    claim: Claim,
    parties: tuple[Party, Party],
    merged: Party,
    pointed: Mapping[str, _Pointed],
    index: Index,
) -> Claim | None:
    """Return a claim on the field where its words now belong.

    It is ``None`` where nothing is left of what it is about: no body is a part of
    itself, or succeeds itself.
    """
    gone, field = parties[1], claim.field
    said = next((one for one in parties if one.id == claim.about), None)
    if said is not None:
        if said is gone:
            field = _name_merged(field, gone, merged)
        kept = _link_merged(field, said, merged)
        if kept is None:
            return None
        field = kept
    elif claim.about in pointed:
        field = _pointer_moved(field, pointed[claim.about].moved)
    renamed = _claim_renamed(claim, index, gone.id, merged.id)
    return renamed if field == claim.field else evolve(renamed, field=field)


def _link_merged(field: str, said: Party, merged: Party) -> str | None:
    """Return where a body that ``said`` names now is; ``None`` if it is gone."""
    steps = field.split("/")
    if steps[1:] == ["part_of"] and said.part_of not in (None, merged.part_of):
        return None
    bodies, left = said.succeeds or (), merged.succeeds or ()
    if steps[1:2] != ["succeeds"] or not bodies:
        return field
    if not steps[2:]:
        return field if left else None
    if not steps[2].isdecimal() or int(steps[2]) >= len(bodies):
        return field
    body = bodies[int(steps[2])]
    if body not in left:
        return None
    return "/".join([*steps[:2], str(left.index(body)), *steps[3:]])


def _name_merged(field: str, gone: Party, merged: Party) -> str:
    """Return where a name of the party that is gone now is."""
    steps = field.split("/")
    name: str | None = gone.name if steps[1:] == ["name"] else None
    if len(steps) == 3 and steps[1] == "names" and steps[2].isdecimal():  # noqa: PLR2004 - /names/0
        at, names = int(steps[2]), gone.names or ()
        name = names[at] if at < len(names) else None
    if name is None:
        return field
    names = merged.names or ()
    return f"/names/{names.index(name)}" if name in names else "/name"


def _pointer_moved(field: str, moved: Mapping[str, tuple[int, ...]]) -> str:
    steps = field.split("/")
    if len(steps) > 2 and steps[1] in moved and steps[2].isdecimal():  # noqa: PLR2004 - /list/0
        places = moved[steps[1]]
        if int(steps[2]) < len(places):
            steps[2] = str(places[int(steps[2])])
    return "/".join(steps)
