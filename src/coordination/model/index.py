"""The place of every member: built once per dossier, used to walk and to check it."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Final, TypeVar

from attrs import field, frozen

from coordination.model.agreement import Agreement
from coordination.model.claim import Claim
from coordination.model.references import Entity, owners

_Key = TypeVar("_Key")
_Value = TypeVar("_Value")
_Entity = TypeVar("_Entity")

_NOTHING: Final[tuple[()]] = ()


@frozen
class Place:
    """An entity and its place.

    Attributes:
        collection: The name of its collection.
        at: Its position there, from 0.
        entity: The entity itself.
    """

    collection: str
    at: int
    entity: Entity

    @property
    def pointer(self) -> str:
        """The RFC 6901 pointer to it."""
        return f"/{self.collection}/{self.at}"


@frozen
class Index:
    """Entities by id, claims by what they are about, and what hangs beneath what.

    Attributes:
        places: Every entity, in the order of the file.
        by_id: The first entity that has an id.
        repeated: Every later entity whose id an earlier one has.
        claims: The claims about an id, each with its position in the dossier.
        children: What belongs to an id, each with the name of its collection: the
            plans, obligations and outcomes of an agreement, the organs of a body …
        agreements: The agreements to which a party is a party.
    """

    places: tuple[Place, ...]
    by_id: Mapping[str, Place] = field(repr=False)
    repeated: tuple[Place, ...]
    claims: Mapping[str, tuple[tuple[int, Claim], ...]] = field(repr=False)
    children: Mapping[str, tuple[Place, ...]] = field(repr=False)
    agreements: Mapping[str, tuple[Agreement, ...]] = field(repr=False)

    @classmethod
    def of(
        cls, collections: Mapping[str, tuple[Entity, ...]], claims: tuple[Claim, ...]
    ) -> "Index":
        """Build it, in time linear in what it is of."""
        places = tuple(
            Place(name, at, entity)
            for name, members in collections.items()
            for at, entity in enumerate(members)
        )
        by_id: dict[str, Place] = {}
        repeated = [
            place
            for place in places
            if by_id.setdefault(place.entity.id, place) is not place
        ]
        return cls(
            places=places,
            by_id=by_id,
            repeated=tuple(repeated),
            claims=_grouped((one.about, (at, one)) for at, one in enumerate(claims)),
            children=_grouped(
                (owner, place) for place in places for owner in owners(place.entity)
            ),
            agreements=_grouped(
                (party, place.entity)
                for place in places
                if isinstance(place.entity, Agreement)
                for party in _parties(place.entity)
            ),
        )

    def find(self, identifier: str | None, kind: type[_Entity]) -> _Entity | None:
        """Return the entity ``identifier`` if there is one and it is of ``kind``."""
        place = None if identifier is None else self.by_id.get(identifier)
        entity = None if place is None else place.entity
        return entity if isinstance(entity, kind) else None

    def about(self, identifier: str) -> tuple[tuple[int, Claim], ...]:
        """Return the claims about ``identifier``, each with its position."""
        return self.claims.get(identifier, _NOTHING)


def _grouped(pairs: Iterable[tuple[_Key, _Value]]) -> dict[_Key, tuple[_Value, ...]]:
    groups: defaultdict[_Key, list[_Value]] = defaultdict(list)
    for key, value in pairs:
        groups[key].append(value)
    return {key: tuple(values) for key, values in groups.items()}


def _parties(agreement: Agreement) -> Iterable[str]:
    """Return each party of ``agreement`` once, however many roles it has."""
    return dict.fromkeys(one.party for one in agreement.parties or ())
