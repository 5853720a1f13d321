"""Find the one number of a text that a bare serial or "nêu trên" refers to."""

from collections.abc import Iterable
from typing import Final

from coordination.model.enumerations import DocumentKind
from coordination.model.number import DocumentNumber

#: What a decision may bring into force, so that its number names that, too.
_BY_DECISION: Final = frozenset({DocumentKind.REGULATION, DocumentKind.RULE})


class Known:
    """The numbers of one text; each question is answered once, so time is linear."""

    def __init__(self, numbers: Iterable[DocumentNumber]) -> None:
        """Take the numbers that a serial or "nêu trên" can stand for."""
        self._by_serial: dict[int | None, set[DocumentNumber]] = {None: set()}
        for number in numbers:
            self._by_serial[None].add(number)
            if number.serial is not None:
                self._by_serial.setdefault(number.serial, set()).add(number)
        self._answers: dict[
            tuple[int | None, DocumentKind | None], DocumentNumber | None
        ] = {}

    def find_one(
        self, kind: DocumentKind | None, serial: int | None = None
    ) -> DocumentNumber | None:
        """Return the one number with ``serial`` that a document of ``kind`` can have.

        Without ``serial``, the one number of all.
        """
        asked = (serial, kind)
        if asked not in self._answers:
            numbers = self._by_serial.get(serial, ())
            fitting = [each for each in numbers if _can_be_called(each, kind)]
            self._answers[asked] = fitting[0] if len(fitting) == 1 else None
        return self._answers[asked]


def _can_be_called(number: DocumentNumber, kind: DocumentKind | None) -> bool:
    """Return True if a document with ``number`` can be called ``kind``.

    "Quy chế 238" is the regulation that decision 238 brings into force.
    """
    kinds = {row.kind for row in number.document_types}
    if not kinds or kind is None:
        return True
    return kind in kinds or (kind in _BY_DECISION and DocumentKind.DECISION in kinds)
