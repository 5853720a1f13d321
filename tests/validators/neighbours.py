"""Dossiers made of others: side by side, or with a hole."""

from collections.abc import Iterator
from contextlib import suppress
from typing import Any, Final, TypeVar

from attrs import evolve, fields

from coordination import (
    Agreement,
    Appearance,
    Document,
    Dossier,
    Event,
    Obligation,
    Outcome,
    Party,
    Source,
)
from coordination.errors import InvalidValueError
from coordination.model.enumerations import ObligationForce, OutcomeKind, SourceKind
from coordination.model.references import COLLECTIONS, LINKS, Entity, Link
from tests.validators.cases.case import claim

_Held = TypeVar("_Held")

#: One entity of each class of which nothing is stated that need not be.
BARE: Final = Dossier(
    id="bare",
    sources=(Source(id="source", kind=SourceKind.ARTICLE),),
    parties=(Party(id="party", name="Hội Làm vườn"),),
    documents=(Document(id="document"),),
    agreements=(Agreement(id="agreement"),),
    obligations=(
        Obligation(id="obligation", force=ObligationForce.AGREED, text="Báo cáo"),
    ),
    outcomes=(
        Outcome(id="outcome", kind=OutcomeKind.RESULT),
        Outcome(id="award", kind=OutcomeKind.AWARD),
    ),
    events=(Event(id="event"),),
    appearances=(Appearance(id="appearance", event="event"),),
    claims=(
        claim("nothing", "/title", "Kế hoạch"),
        claim("agreement", "/title", "Kế hoạch"),
    ),
)


def side_by_side(*dossiers: Dossier) -> Dossier:
    """Put dossiers that know nothing of each other into one, each with its own ids."""
    parts = [_renamed(one, f"{nth}-") for nth, one in enumerate(dossiers)]
    names = (*COLLECTIONS, "claims")
    held = {
        name: tuple(x for one in parts for x in getattr(one, name)) for name in names
    }
    return Dossier(id="all").replace(**held)


def shifted(pointer: str, *before: Dossier) -> str:
    """Say where ``pointer`` leads to in the last of dossiers side by side."""
    if pointer.count("/") == 1:
        return pointer  # a whole collection
    _, name, at, rest = f"{pointer}/".split("/", 3)
    nth = int(at) + sum(len(getattr(one, name)) for one in before)
    return f"/{name}/{nth}/{rest}".rstrip("/")


def with_a_hole(held: Dossier) -> Iterator[Dossier]:
    """Leave each stated field open in turn, and let each reference lead nowhere.

    What the model refuses without the field is left out.
    """
    for entity in (place.entity for place in held.index.places):
        links = {link.name: link for link in LINKS[type(entity)]}
        for one in fields(type(entity)):
            if getattr(entity, one.name) is None:
                continue
            if one.default is None:
                with suppress(InvalidValueError):
                    yield held.replace(_with(entity, one.name, None))
            if one.name in links:
                lost = _targets(entity, links[one.name], "lost-")
                yield held.replace(_with(entity, one.name, lost))


def _renamed(held: Dossier, prefix: str) -> Dossier:
    """Put ``prefix`` before every id, wherever it stands."""
    members = {
        name: tuple(_with_ids(one, prefix) for one in getattr(held, name))
        for name in COLLECTIONS
    }
    claims = tuple(
        evolve(one, source=prefix + one.source, about=prefix + one.about)
        for one in held.claims
    )
    return held.replace(**members, claims=claims)


def _with_ids(entity: Entity, prefix: str) -> Entity:
    links = {link.name: _targets(entity, link, prefix) for link in LINKS[type(entity)]}
    return evolve(entity, id=prefix + entity.id, **links)


def _targets(entity: Entity, link: Link, prefix: str) -> Any:  # noqa: ANN401 - as the field
    """Give what stands in the field ``link`` with ``prefix`` before its ids."""
    held = getattr(entity, link.name)
    if held is None or isinstance(held, str):
        return held and prefix + held
    if link.member is None:
        return tuple(prefix + one for one in held)
    targets = [getattr(one, link.member) for one in held]
    return tuple(
        one if target is None else _with(one, link.member, prefix + target)
        for one, target in zip(held, targets, strict=True)
    )


def _with(held: _Held, name: str, value: object) -> _Held:
    return evolve(held, **{name: value})  # type: ignore[misc]  # attrs of any class
