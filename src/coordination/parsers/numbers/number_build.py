"""Build a number from the pieces that were read, and name all repairs."""

from functools import lru_cache
from typing import NamedTuple

from attrs import evolve

from coordination.errors import InvalidValueError
from coordination.model.number import LAST_YEAR, DocumentNumber
from coordination.model.number_form import prescribed_form
from coordination.parsers.numbers.number_symbol import Symbol, symbol_of


class Pieces(NamedTuple):
    """A number as it is printed, divided into pieces but not yet understood.

    Attributes:
        serial: Its digits.
        suffix: The letter after them.
        marks: The mark before each piece, with its spaces.
        pieces: Years and groups of letters.
    """

    serial: str
    suffix: str
    marks: list[str]
    pieces: list[str]


class Built(NamedTuple):
    """A number, and the names of the repairs it needed."""

    value: DocumentNumber
    repairs: tuple[str, ...]


def build(read: Pieces, repairs: dict[str, None]) -> Built | None:
    """Build the number, or return ``None`` if no number has these pieces."""
    marks, year, groups = _take_year(read, repairs)
    if groups is None or not groups:
        return None
    symbol = symbol_of(tuple(groups))
    form = _write_marks(marks, symbol, has_year=year is not None, repairs=repairs)
    if symbol.repairs:
        repairs.update(dict.fromkeys(symbol.repairs))
    serial = int(read.serial)
    if read.serial != f"{serial:02d}":
        repairs["padding"] = None
    letters = _build_sample(symbol.groups, symbol.session, form, dated=year is not None)
    if letters is None:
        return None
    try:
        value = letters.numbered(serial, year)
        if read.suffix:
            value = evolve(value, suffix=read.suffix)
    except InvalidValueError:
        return None
    return Built(value, tuple(repairs))


@lru_cache(maxsize=8192)
def _build_sample(
    groups: tuple[str, ...], session: int | None, form: str, *, dated: bool
) -> DocumentNumber | None:
    """Return a number with these letters, or ``None`` if no number has them."""
    year = LAST_YEAR if dated else None
    try:
        return DocumentNumber(
            serial=1, year=year, groups=groups, session=session, form=form
        )
    except InvalidValueError:
        return None


def _take_year(
    read: Pieces, repairs: dict[str, None]
) -> tuple[list[str], int | None, list[str] | None]:
    """Take the year out of the pieces; its mark comes first in the marks.

    With two years there are no groups: that is not a number.
    """
    digits = [at for at, piece in enumerate(read.pieces) if piece[0].isdigit()]
    if not digits:
        return read.marks, None, read.pieces
    if len(digits) > 1:
        return read.marks, None, None
    at = digits[0]
    year = int(read.pieces[at])
    if len(read.pieces[at]) == 2:  # noqa: PLR2004 - see the name of the repair
        repairs["year-of-two-digits"] = None
        year += 1900 if year >= 45 else 2000  # noqa: PLR2004 - the same
    groups = read.pieces[:at] + read.pieces[at + 1 :]
    if at == 0:
        return read.marks, year, groups
    repairs["year-moved"] = None
    marks = ["/", *read.marks[:at], *read.marks[at + 1 :]]
    if read.pieces[at - 1 : at] == read.pieces[at + 1 : at + 2]:  # QĐ/2007/QĐ-UBND
        repairs["type-doubled"] = None
        del marks[at], groups[at]
    return marks, year, groups


def _write_marks(
    printed: list[str], symbol: Symbol, *, has_year: bool, repairs: dict[str, None]
) -> str:
    """Write the marks: those that are prescribed, else those that are printed."""
    form = "".join(printed)
    if len(form) != len(printed) or "_" in form or " " in form:
        form = "".join(
            _write_mark(mark, at, printed, repairs) for at, mark in enumerate(printed)
        )
    right = prescribed_form(symbol.groups, dated=has_year)
    if right is None or right == form:
        return form
    repairs["form-of-the-issuer"] = None
    return right


def _write_mark(
    mark: str, at: int, printed: list[str], repairs: dict[str, None]
) -> str:
    """Write one mark as one character."""
    bare = mark.strip()
    if not bare:
        repairs["mark-missing"] = None
        return "-" if at or "/" in "".join(printed[1:2]) else "/"
    if bare != mark:
        repairs["space-inside"] = None
    if len(bare) > 1:
        repairs["mark-doubled"] = None
    if bare[0] == "_":
        repairs["underscore-for-slash"] = None
        return "/"
    return bare[0]
