"""Serials that share the rest of a number: "số 01, 02 và 03/2020/TT-BNV"."""

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from attrs import evolve, frozen

from coordination.errors import InvalidValueError
from coordination.model.number import DocumentNumber
from coordination.parsers.citations.citation_patterns import GAP, type_words

#: Further before the last number than any list begins.
_BEFORE: Final = 320
_MOST: Final = 40

_SERIAL: Final = r"[0-9]{1,5}[a-zđ]?(?!\w)"
_JOIN: Final = (
    rf"{GAP}{{0,3}}(?:[,;]|và(?!\w)|hoặc(?!\w)){GAP}{{0,3}}(?:và\s)?(?:số\s)?"
)


@frozen
class Serial:
    """One member: its place, and its number with the rest of the last."""

    start: int
    end: int
    number: DocumentNumber


@frozen
class SharedRest:
    """The members before the last number, and the type words before them."""

    type_words: tuple[int, int]
    serials: tuple[Serial, ...]


@cache
def _likely() -> re.Pattern[str]:
    return re.compile(rf"[0-9][a-zđ]?{_JOIN}\Z", re.IGNORECASE)


@cache
def _list() -> re.Pattern[str]:
    return re.compile(
        rf"({type_words()}){GAP}{{1,4}}(?:số\s?)?:?{GAP}{{0,4}}"
        rf"((?:{_SERIAL}{_JOIN}){{1,{_MOST}}})\Z",
        re.IGNORECASE,
    )


@cache
def _serial() -> re.Pattern[str]:
    return re.compile(r"([0-9]{1,5})([a-zđ]?)", re.IGNORECASE)


def serials_before(
    text: str, number: DocumentNumber, at: int, floor: int
) -> SharedRest | None:
    """Return the members of a list whose last is ``number``, which begins at ``at``."""
    if not _likely().search(text, max(floor, at - 16), at):
        return None
    found = _list().search(text, max(floor, at - _BEFORE), at)
    if found is None:
        return None
    serials = tuple(_members(text, number, *found.span(2)))
    return SharedRest(found.span(1), serials) if serials else None


def _members(
    text: str, number: DocumentNumber, start: int, end: int
) -> Iterator[Serial]:
    for found in _serial().finditer(text, start, end):
        try:
            whole = evolve(number, serial=int(found[1]), suffix=found[2])
        except InvalidValueError:
            continue
        yield Serial(found.start(), found.end(), whole)
