"""Dossiers that can be built but are wrong in one way."""

from collections.abc import Callable
from functools import cache, partial
from typing import Any, Final, TypeAlias

from attrs import evolve
from hypothesis import strategies as st

from coordination.model.claim import Claim
from coordination.model.dossier import Dossier
from coordination.model.partial_date import PartialDate
from coordination.model.party import Involvement
from coordination.model.period import Period
from coordination.strategies.draw_dossier import with_entities

Spoil: TypeAlias = Callable[[Dossier], Dossier]

_EARLY: Final = PartialDate(year=2020)
_LATE: Final = PartialDate(year=2021)


@cache
def nearly_valid_dossiers() -> st.SearchStrategy[tuple[Dossier, str]]:
    """Draw dossiers that break one rule, each with the code of what it earns."""
    spoilt = st.sampled_from(sorted(FAULTS))
    return st.builds(_spoil, with_entities(2), spoilt)


def _spoil(dossier: Dossier, code: str) -> tuple[Dossier, str]:
    return FAULTS[code](dossier), code


def _first(
    table: str,
    dossier: Dossier,
    **changes: Any,  # noqa: ANN401 - any field
) -> Dossier:
    """Change the first entity of ``table``."""
    return dossier.replace(evolve(getattr(dossier, table)[0], **changes))


def _repeat_an_id(dossier: Dossier) -> Dossier:
    first, second = dossier.parties
    return evolve(dossier, parties=(first, second, evolve(second, id=first.id)))


def _rest_on_what_came_later(dossier: Dossier) -> Dossier:
    later = _first("documents", dossier, issued=_LATE)
    return _first("agreements", later, signed=_EARLY, bases=("documents-0",))


def _swap(table: str, field: str, dossier: Dossier) -> Dossier:
    """Let the first two of ``table`` name each other in ``field``."""
    one, other = getattr(dossier, table)
    several = field in ("bases", "supersedes", "succeeds")
    return dossier.replace(
        evolve(one, **{field: (other.id,) if several else other.id}),
        evolve(other, **{field: (one.id,) if several else one.id}),
    )


def _claim_what_is_not(dossier: Dossier) -> Dossier:
    claim = Claim(
        source="sources-0",
        about="parties-0",
        field="/nowhere",
        quote="x",
        start=0,
        end=1,
    )
    return evolve(dossier, claims=(*dossier.claims, claim))


#: How to earn each code.
FAULTS: Final[dict[str, Spoil]] = {
    "agreement-without-second-party": lambda dossier: _first(
        "agreements",
        _first("parties", dossier, collective=False),
        mode=None,
        parties=(Involvement(party="parties-0"),),
    ),
    "basis-later-than-agreement": _rest_on_what_came_later,
    "claim-leads-nowhere": _claim_what_is_not,
    "cycle-of-bases": partial(_swap, "agreements", "bases"),
    "cycle-of-bodies": partial(_swap, "parties", "part_of"),
    "cycle-of-parents": partial(_swap, "agreements", "parent"),
    "cycle-of-outcomes": partial(_swap, "outcomes", "part_of"),
    "cycle-of-succession": partial(_swap, "parties", "succeeds"),
    "cycle-of-supersession": partial(_swap, "documents", "supersedes"),
    "dangling-reference": partial(_first, "agreements", parent="nobody"),
    "period-ends-before-start": partial(
        _first, "agreements", period=Period(start=_LATE, end=_EARLY)
    ),
    "repeated-id": _repeat_an_id,
    "wrong-kind-of-reference": partial(_first, "agreements", parent="parties-0"),
}
