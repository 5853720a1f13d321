"""The claims about one entity that are not yet written."""

from collections.abc import Iterable, Sequence
from typing import Any

from attrs import define, field

#: No field is nested deeper; what claims say beyond leads nowhere.
_DEEPEST = 6


@define
class PendingClaims:
    """The places of claims among all claims, by the field that they are about."""

    _places: dict[str, list[int]] = field(factory=dict)
    _below: dict[str, dict[str, None]] = field(factory=dict)

    def add(self, pointer: str, place: int) -> None:
        """Add a claim on the field to which ``pointer`` leads."""
        if pointer not in self._places:
            steps = pointer.split("/")
            for count in range(2, min(len(steps), _DEEPEST)):
                self._below.setdefault("/".join(steps[:count]), {})[pointer] = None
        self._places.setdefault(pointer, []).append(place)

    def take(self, pointer: str) -> list[int]:
        """Return the claims on a field, which are then no longer pending."""
        return self._places.pop(pointer, [])

    def first(self, pointer: str) -> int | None:
        """Return the place of the first claim on a field."""
        return next(iter(self._places.get(pointer, ())), None)

    def below(self, pointer: str) -> list[str]:
        """Return the fields with claims inside the one to which ``pointer`` leads."""
        return [one for one in self._below.get(pointer, ()) if one in self._places]

    def pointers(self) -> list[str]:
        """Return all fields with claims."""
        return [*self._places]


def pending_claims(claims: Iterable[dict[str, Any]]) -> dict[str, PendingClaims]:
    """Return the claims by the entities that they are about."""
    found: dict[str, PendingClaims] = {}
    for at, claim in enumerate(claims):
        found.setdefault(claim["about"], PendingClaims()).add(claim["field"], at)
    return found


def claimed_members(pending: dict[str, PendingClaims]) -> frozenset[tuple[str, str]]:
    """Return the ids and names of members that have claims on them or inside them."""
    return frozenset(
        (about, steps[1])
        for about, claims in pending.items()
        for pointer in claims.pointers()
        if len(steps := _split(pointer)) > 1
    )


def _split(pointer: str) -> Sequence[str]:
    return pointer.split("/", 2)
