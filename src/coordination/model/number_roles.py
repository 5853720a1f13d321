"""What the groups of a number stand for: its type, its issuers, its units."""

from functools import lru_cache

from attrs import frozen

from coordination.tables.document_types import DocumentType, types_by_code
from coordination.tables.issuers import issuers_by_code


@frozen
class Roles:
    """The groups of one number, sorted by what they stand for."""

    type: str | None
    document_types: tuple[DocumentType, ...]
    issuers: tuple[str, ...]
    units: tuple[str, ...]
    system: str | None


@lru_cache(maxsize=4096)
def roles_of(groups: tuple[str, ...]) -> Roles:
    """Sort ``groups``: first the type, then the issuers, then units."""
    types = types_by_code().get(groups[0].upper(), ())
    rest = groups[1:] if types else groups
    known = [issuers_by_code().get(code.upper().replace("&", "")) for code in rest]
    system = known[0][0].system if known and known[0] else None
    issuers = tuple(
        rows[0].code if rows else code
        for code, rows in zip(rest[:1], known, strict=False)
    )
    return Roles(
        type=types[0].code if types else None,
        document_types=tuple(row for row in types if row.system == system) or types,
        issuers=issuers,
        units=rest[1:],
        system=system,
    )
