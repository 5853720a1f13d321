"""The codes by which numbers name the issuing bodies.

The head of each body sets its code (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục
II.3), so the list can never be complete: a code that is not here is an unknown
body, not an error.  What a body is called and when it was there is written in
`coordination.tables.bodies`.
"""

from functools import cache
from types import MappingProxyType

from coordination.tables import (
    issuers_local,
    issuers_of_the_front,
    issuers_of_the_party,
    issuers_of_the_state,
)
from coordination.tables.issuer import Issuer


@cache
def issuers() -> tuple[Issuer, ...]:
    """Return all rows; built when first asked for."""
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
