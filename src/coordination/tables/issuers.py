"""The codes by which numbers name the issuing bodies.

The head of each body sets its code (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục
II.3), so the list can never be complete: a code that is not here is an unknown
body, not an error.
"""

from datetime import date
from functools import cache
from types import MappingProxyType
from typing import Literal, TypeAlias

from attrs import frozen

BodySystem: TypeAlias = Literal["party", "state", "front"]
BodyLevel: TypeAlias = Literal["central", "province", "district", "commune"]


@frozen
class Issuer:
    """One body and its codes.

    Attributes:
        code: The main code.
        vi: The name of the body.
        en: The same in English.
        system: The system it belongs to; the Front stands for mass organisations.
        level: Absent where the code does not tell it.
        source: Key of `coordination.tables.number_sources.SOURCES`.
        confirmed: Whether the text of a rule or printed numbers carry the code.
        aliases: Other codes in use for the same body.
        order: Whose punctuation it follows, where that is not its system's.
        since: First day of use, where it is known.
        until: Last day of use.
        successors: Main codes of the bodies that took over.
        signs_jointly: Whether it can be a second issuer; not so an organ whose
            code does not say whose it is (VP, BTG).
    """

    code: str
    vi: str
    en: str
    system: BodySystem
    level: BodyLevel | None
    source: str
    confirmed: bool = True
    aliases: tuple[str, ...] = ()
    order: Literal["party", "state"] | None = None
    since: date | None = None
    until: date | None = None
    successors: tuple[str, ...] = ()
    signs_jointly: bool = True

    @property
    def punctuation(self) -> str | None:
        """``party`` or ``state``: how a number of this body is punctuated."""
        return self.order or (None if self.system == "front" else self.system)


@cache
def issuers() -> tuple[Issuer, ...]:
    """Return all rows; built when first asked for."""
    from coordination.tables import (  # noqa: PLC0415 - built on use
        issuers_local,
        issuers_of_the_front,
        issuers_of_the_party,
        issuers_of_the_state,
    )

    return (
        *issuers_of_the_state.rows(),
        *issuers_local.rows(),
        *issuers_of_the_party.rows(),
        *issuers_of_the_front.rows(),
    )


@cache
def issuers_by_code() -> MappingProxyType[str, tuple[Issuer, ...]]:
    """Return the rows under each of their codes in capitals, without ``&``."""
    found: dict[str, tuple[Issuer, ...]] = {}
    for row in issuers():
        for code in (row.code, *row.aliases):
            key = code.upper().replace("&", "")
            found[key] = (*found.get(key, ()), row)
    return MappingProxyType(found)
