"""Read a document number where a scanner has found digits.

Follows the contract of `coordination.parsers.reading`.  Stricter than
`parse_number`, because here nobody has said that the digits begin a number.
"""

import re
from functools import cache

from coordination.model.number import DocumentNumber
from coordination.model.number_roles import Roles, is_joint, issuer_of, type_of
from coordination.parsers.context import NO_CONTEXT, Context
from coordination.parsers.number import LETTER
from coordination.parsers.number_build import Pieces, build
from coordination.parsers.number_cues import (
    is_announced,
    is_form_or_standard,
    is_judgment,
    is_part_of_more,
)
from coordination.parsers.number_symbol import symbol_of
from coordination.parsers.reading import Reading


def read_number_at(text: str, at: int) -> Reading[DocumentNumber] | None:
    """Read the number that begins with the digits at ``at``.

    >>> found = read_number_at("theo Quyết định số 221 - QĐ/TW ngày", 19)
    >>> str(found.value), found.end, found.context.repairs
    ('221-QĐ/TW', 30, ('space-inside',))
    """
    head = _head().match(text, at)
    if head is None or is_part_of_more(text, at):
        return None
    marks, pieces, end = _tail(text, head)
    if not pieces or not _may_end(text, end):
        return None
    groups = tuple(piece for piece in pieces if not piece[0].isdigit())
    has_year = len(groups) < len(pieces)
    if not groups or not _is_number(text, at, groups, marks, has_year=has_year):
        return None
    repairs: dict[str, None] = {}
    if head[3]:
        repairs["space-inside"] = None
    read = Pieces(head[1], head[2] or head[3] or "", marks, pieces)
    built = build(read, repairs)
    if built is None:
        return None
    context = Context(repairs=built.repairs) if built.repairs else NO_CONTEXT
    return Reading(built.value, at, end, context)


def _tail(text: str, head: re.Match[str]) -> tuple[list[str], list[str], int]:
    """Read the year and the groups after the serial, as far as they belong to it."""
    marks: list[str] = []
    pieces: list[str] = []
    at = head.end()
    if head[4]:
        marks.append(head[4])
        pieces.append(head[5])
    while found := _piece().match(text, at):
        mark, piece = found.groups()
        if not _belongs(mark, piece, pieces):
            break
        marks.append(mark)
        pieces.append(piece)
        at = found.end()
    return marks, pieces, at


def _belongs(mark: str, piece: str, pieces: list[str]) -> bool:
    """Tell whether ``piece`` continues the number and not the sentence."""
    if piece[0].isdigit():  # a year may stand behind: 135/QĐ-UBND/2008
        return mark == "/" and bool(pieces) and all(p[0].isalpha() for p in pieces)
    if not _is_code(piece):
        return False
    if not mark.strip():  # 84 QĐ/TWĐTN
        return not pieces and type_of(piece) is not None
    groups = [p for p in pieces if p[0].isalpha()]
    kind = type_of(groups[0]) if groups else None
    if len(mark) == 1 or not groups or (kind and len(groups) == 1):
        return True
    # It could be complete, and the mark may belong to the sentence.
    return mark[0] != "." and (
        _is_known(piece) or (kind is not None and is_joint(kind))
    )


def _is_code(piece: str) -> bool:
    """Tell whether ``piece`` looks like a code and not like a word."""
    return piece.isupper() or piece[:2].isupper() or _is_known(piece)


def _is_known(piece: str) -> bool:
    return type_of(piece) is not None or issuer_of(piece) is not None


def _may_end(text: str, end: int) -> bool:
    """Tell whether a number can end there: nothing continues its last group."""
    after = text[end : end + 2]
    return not (len(after) == 2 and after[0] in "-/" and after[1].isalnum())  # noqa: PLR2004 - both stand


def _is_number(
    text: str, at: int, groups: tuple[str, ...], marks: list[str], *, has_year: bool
) -> bool:
    """Apply the rules of `coordination.parsers.number_cues`."""
    symbol = symbol_of(groups)
    if is_judgment(symbol.groups):
        return False
    if not has_year and is_form_or_standard(text, at):
        return False
    dated = has_year or symbol.session is not None
    if _speaks_for_itself(symbol.roles, groups, dated=dated):
        return bool(marks[0].strip()) or symbol.roles.order is not None
    return is_announced(text, at)


def _speaks_for_itself(roles: Roles, groups: tuple[str, ...], *, dated: bool) -> bool:
    """Tell whether a symbol can stand without words that announce it."""
    if groups[0].islower() and not dated and issuer_of(groups[-1]) is None:
        return False
    issuer = issuer_of(roles.issuers[0]) if roles.issuers else None
    if roles.type is not None and len(roles.type) > 1 and roles.issuers:
        return True
    if issuer is None or not issuer.confirmed:
        return False
    return dated or roles.type is not None or bool(roles.units)


@cache
def _head() -> re.Pattern[str]:
    """Match digits, a suffix and a year, where a mark and a letter follow them.

    Most digits in a text begin no number, so the pattern gives up early.
    """
    mark = r" {0,2}[-/]{1,2} {0,2}"
    return re.compile(
        rf"([0-9]{{1,6}}+)(?:([{LETTER}])(?![{LETTER}])| ([{LETTER}])(?= ?[-/]))?"
        rf"(?:({mark})([0-9]{{4}})(?={mark}))?"
        rf"(?={mark}[{LETTER}]| [{LETTER}]{{1,6}} ?[-/])"
    )


@cache
def _piece() -> re.Pattern[str]:
    """Match a mark and what follows it.

    A line may end after a mark, as the columns of a header make it do; before a
    mark it ends the number, because the next line may be an item of a list.
    """
    return re.compile(
        r"( {0,2}[-/]{1,2} ?\n? ?| ?\. ?| )"
        rf"([{LETTER}][{LETTER}0-9&]{{0,23}}+|[0-9]{{4}})(?!\w)"
    )
