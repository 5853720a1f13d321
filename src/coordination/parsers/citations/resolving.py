"""Find the one number of a text that a bare serial or "nêu trên" refers to."""

import re
from collections.abc import Iterable
from functools import cache
from typing import Final

from attrs import evolve

from coordination.model.enumerations import DocumentKind
from coordination.model.number import DocumentNumber
from coordination.parsers.citations.citation import Citation, Phrase
from coordination.parsers.common.phrases import plain

#: What a decision may bring into force, so that its number names that, too.
_BY_DECISION: Final = frozenset({DocumentKind.REGULATION, DocumentKind.RULE})
#: Kinds whose numbers have a year, and which are of no month.
_OF_YEARS: Final = frozenset(
    {DocumentKind.DECREE, DocumentKind.CIRCULAR, DocumentKind.JOINT_CIRCULAR}
)
_MONTHS: Final = 12


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


#: What a short name stands for is cited so near before it.
_FAR: Final = 400


def with_own_short_names(text: str, cited: list[Citation]) -> list[Citation]:
    """Return citations, each short name with the document that it names.

    In "Quy chế số 12/QC-CA-VKS theo Thông tư số 5/2018/TT-BCA (gọi tắt là Quy chế
    số 12)" the words in brackets follow the circular, and name the regulation.

    Args:
        text: The text.
        cited: Its citations, from left to right.
    """
    found = list(cited)
    for nth, one in enumerate(found):
        if one.short_name is None or nth == 0:
            continue
        other = found[nth - 1]
        if _is_one_sentence(text, other, one) and _is_of(one.short_name, other, one):
            found[nth - 1] = evolve(
                other, short_name=other.short_name or one.short_name
            )
            found[nth] = evolve(one, short_name=None)
    return found


def _is_one_sentence(text: str, first: Citation, last: Citation) -> bool:
    if last.start - first.start > _FAR:
        return False
    return re.search(r"[.;]\s|\n", text[first.end : last.start]) is None


def _is_of(short: Phrase, other: Citation, one: Citation) -> bool:
    """Return True if a short name is that of ``other``, and not of ``one``.

    A number in it decides; without one the word by which it calls the document.
    """
    stated = _number().search(short.text)
    if stated is not None:
        number = int(stated[0])
        return number == _serial(other) and number != _serial(one)
    return _is_called(short, other) and not _is_called(short, one)


def _serial(citation: Citation) -> int | None:
    number = citation.refers_to
    return number.serial if isinstance(number, DocumentNumber) else None


def _is_called(short: Phrase, citation: Citation) -> bool:
    """Return True for "Quy chế" of "Quy chế phối hợp số 12"."""
    if citation.type_words is None:
        return False
    words = plain(citation.type_words.text)
    return f"{words} ".startswith(f"{plain(short.text)} ")


@cache
def _number() -> re.Pattern[str]:
    return re.compile(r"\d{1,6}(?!\w)")


def has_year_in_numbers(kind: DocumentKind | None, serial: int) -> bool:
    """Return True if a year behind ``serial`` is of a number, and "3/2024" no month.

    >>> has_year_in_numbers(DocumentKind.DECREE, 3)
    True
    >>> has_year_in_numbers(DocumentKind.PLAN, 3)
    False
    """
    return kind in _OF_YEARS or serial > _MONTHS


def of_year(number: DocumentNumber | None, year: str) -> DocumentNumber | None:
    """Return ``number`` unless another year is printed."""
    fits = number is not None and (not year or number.year == int(year))
    return number if fits else None
