"""Which number of a text a bare serial or "nêu trên" can stand for."""

from collections.abc import Iterable
from typing import Final

from coordination.model.enumerations import DocumentKind
from coordination.model.number import DocumentNumber

#: What a decision may bring into force, so that its number names that, too.
_BY_DECISION: Final = frozenset({DocumentKind.REGULATION, DocumentKind.RULE})


def by_serial(numbers: Iterable[DocumentNumber]) -> dict[int, set[DocumentNumber]]:
    """Return ``numbers`` under their serials."""
    found: dict[int, set[DocumentNumber]] = {}
    for number in numbers:
        if number.serial is not None:
            found.setdefault(number.serial, set()).add(number)
    return found


def the_one(
    numbers: Iterable[DocumentNumber], kind: DocumentKind | None
) -> DocumentNumber | None:
    """Return the one of ``numbers`` that a document of ``kind`` can have."""
    fitting = [each for each in numbers if _fits(each, kind)]
    return fitting[0] if len(fitting) == 1 else None


def _fits(number: DocumentNumber, kind: DocumentKind | None) -> bool:
    """Return True if a document with ``number`` can be called ``kind``.

    "Quy chế 238" is the regulation that decision 238 brings into force.
    """
    kinds = {row.kind for row in number.document_types}
    if not kinds or kind is None:
        return True
    return kind in kinds or (kind in _BY_DECISION and DocumentKind.DECISION in kinds)
