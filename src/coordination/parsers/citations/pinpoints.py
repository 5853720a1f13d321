"""Which parts of a document are cited: "điểm a khoản 2 Điều 5", "Điều 5 đến Điều 7"."""

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from attrs import frozen

from coordination.parsers.citations.citation import Pinpoint
from coordination.parsers.citations.citation_patterns import BLANK
from coordination.tables.citation_words import UNITS

#: Further before a citation than any of its pinpoints begin.
_BEFORE: Final = 160

_LABEL: Final = r"(?:[0-9]{1,3}[a-zđ]?(?:\.[0-9]{1,2}){0,4}|[IVXLC]{1,7}|[a-zđ])(?!\w)"
_JOINS: Final = (
    rf"{BLANK}{{0,2}}(?:,|;|-|và{BLANK}|hoặc{BLANK}|đến{BLANK}){BLANK}{{0,2}}"
)


@frozen
class Pinpoints:
    """The parts before one citation, and where their words begin."""

    parts: tuple[Pinpoint, ...]
    start: int


def _unit() -> str:
    return "|".join(unit.replace(" ", r"\s") for unit in sorted(UNITS, key=len)[::-1])


@cache
def _stretch() -> re.Pattern[str]:
    """Match all pinpoints before a citation, to the end of the stretch."""
    one = rf"(?<!\w)(?:các\s)?(?:{_unit()}){BLANK}{_LABEL}(?:{_JOINS}{_LABEL}){{0,20}}"
    of = r"(?:của|tại|thuộc|trong|ban hành kèm theo|kèm theo)"
    joins = rf"{BLANK}{{0,2}}(?:,|;|và{BLANK}|đến{BLANK}|-|{of}{BLANK})?{BLANK}{{0,2}}"
    return re.compile(
        rf"({one}(?:{joins}{one}){{0,8}}){BLANK}{{0,2}},?{BLANK}{{0,3}}(?:{of}{BLANK})?\Z",
        re.IGNORECASE,
    )


@cache
def _piece() -> re.Pattern[str]:
    return re.compile(rf"(?:({_unit()}){BLANK})|({_LABEL})|(đến|-)", re.IGNORECASE)


@cache
def _likely() -> re.Pattern[str]:
    return re.compile(r"iều|oản|iểm|iết|ục|ương|hần", re.IGNORECASE)


def pinpoints_before(text: str, at: int, floor: int) -> Pinpoints | None:
    """Return the pinpoints that end where a citation begins at ``at``.

    >>> text = "theo điểm a, b khoản 2 Điều 5 Nghị định"
    >>> [f"{each.unit} {each.first}" for each in pinpoints_before(text, 30, 0).parts]
    ['điểm a', 'điểm b', 'khoản 2', 'điều 5']
    """
    begin = max(floor, at - _BEFORE)
    if not _likely().search(text, begin, at):
        return None
    found = _stretch().search(text, begin, at)
    if found is None:
        return None
    return Pinpoints(tuple(_parts(found[1])), found.start())


def _parts(words: str) -> Iterator[Pinpoint]:
    """Yield the parts that ``words`` name."""
    unit = ""
    open_range = False
    waiting: Pinpoint | None = None
    for piece in _piece().finditer(words):
        if piece[1]:
            unit = piece[1].lower()
        elif piece[3]:
            open_range = waiting is not None
        elif unit:
            if open_range and waiting is not None and waiting.unit == unit:
                yield Pinpoint(unit, waiting.first, piece[2])
                waiting = None
            else:
                if waiting is not None:
                    yield waiting
                waiting = Pinpoint(unit, piece[2])
            open_range = False
    if waiting is not None:
        yield waiting
