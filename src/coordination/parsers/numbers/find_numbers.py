"""Read a document number where a scanner has found digits.

Follows the contract of `coordination.parsers.common.reading`.  It is stricter than
`parse_number`, because nobody has said that the digits begin a number; the module
`coordination.parsers.numbers.judge_numbers` lists what is not one.
"""

import re
from functools import cache, lru_cache
from typing import Final, NamedTuple, TypeAlias

from coordination.model.number import DocumentNumber
from coordination.model.number_roles import is_joint, type_of
from coordination.parsers.common.context import NO_CONTEXT, Context
from coordination.parsers.common.reading import Reading
from coordination.parsers.numbers.judge_numbers import (
    is_announced,
    is_form,
    is_house,
    is_part_of_more,
    is_standard,
)
from coordination.parsers.numbers.number_build import Pieces, build
from coordination.parsers.numbers.number_evidence import (
    Evidence,
    is_code,
    is_known,
    rejoin,
    weigh_symbol,
)
from coordination.parsers.numbers.usual_number import (
    LETTER,
    MOST_GROUPS,
    YEAR_INSIDE,
    build_symbol,
    plain_pattern,
)

Groups: TypeAlias = tuple[str, ...]

_NEVER: Final = Evidence.NEVER
_ALONE: Final = Evidence.ALONE
_DIGITS_OF_A_SHORT_YEAR: Final = 2


def read_number_at(text: str, at: int) -> Reading[DocumentNumber] | None:
    """Read the number that begins with the digits at ``at``.

    >>> found = read_number_at("theo Chỉ thị số 85 - CT/TU ngày", 16)
    >>> str(found.value), found.end, found.context.repairs
    ('85-CT/TU', 26, ('space-inside',))
    """
    if is_part_of_more(text, at):
        return None
    plain = _plain().match(text, at)
    if plain is not None:
        serial, mark, year, mark_of_year, tail = plain.groups()
        marks = mark if year is None else mark + mark_of_year
        symbol = _look_up_symbol(marks, tail)
        if symbol is not None:
            span, dated = plain.span(), year is not None
            if not _is_valid_alone(text, span, symbol.evidence, dated=dated):
                return None
            of_year = None if year is None else int(year)
            number = symbol.letters.numbered(int(serial), of_year)
            return Reading(number, at, span[1], symbol.context)
    head = _head().match(text, at)
    return None if head is None else _read_any(text, at, head)


class _Symbol(NamedTuple):
    """What the letters of a number say, whatever its serial and year are."""

    letters: DocumentNumber
    evidence: Evidence
    context: Context


@lru_cache(maxsize=8192)
def _look_up_symbol(marks: str, tail: str) -> _Symbol | None:
    """Return what ``tail`` says, if all its groups are codes and the last is whole."""
    groups = tuple(re.split("[-/]", tail))
    if len(groups[-1]) == 1 or not all(map(is_code, groups)):  # a scan parts "C P"
        return None
    built = build_symbol(marks, tail)
    if built is None:
        return None
    evidence = weigh_symbol(groups, dated=len(marks) > 1)
    return _Symbol(built.value, evidence, _make_context(built.repairs))


@lru_cache(maxsize=1024)
def _make_context(repairs: tuple[str, ...]) -> Context:
    return Context(repairs=repairs) if repairs else NO_CONTEXT


def _read_any(
    text: str, at: int, head: re.Match[str]
) -> Reading[DocumentNumber] | None:
    """Read a number in whatever form, piece by piece."""
    repairs = {"space-inside": None} if head[3] else {}
    marks, pieces, end = _read_tail(text, head, repairs)
    groups = tuple(piece for piece in pieces if piece[0].isalpha())
    dated = len(groups) < len(pieces)
    if not groups or not _can_end(text, end):
        return None
    evidence = weigh_symbol(groups, dated=dated)
    if not _is_valid_alone(text, (at, end), evidence, dated=dated):
        return None
    if not _is_clear(text, head, marks[0], pieces, groups):
        return None
    if "." in head[1]:
        repairs["serial-grouped"] = None
    serial = head[1].replace(".", "")
    read = Pieces(serial, head[2] or head[3] or "", marks, pieces)
    built = build(read, repairs)
    return built and Reading(built.value, at, end, _make_context(built.repairs))


def _is_clear(
    text: str, head: re.Match[str], mark: str, pieces: list[str], groups: Groups
) -> bool:
    """Return True if what is unusual about a number leaves one reading of it."""
    first, at = pieces[0], head.start()
    if mark == "" and YEAR_INSIDE.fullmatch(head[1]):
        return False  # 322009TTLT: 32/2009 as well
    if not mark.strip():  # "5 CT/xã": without a mark, both ends must be sure
        return is_known(groups[-1]) or is_announced(text, at)
    if "." in head[1]:
        return is_announced(text, at)
    if first.isdigit() and len(first) == _DIGITS_OF_A_SHORT_YEAR:
        return type_of(groups[0]) is not None and is_known(groups[-1])
    # Mẫu 3C-BTC/2010: the form of that year
    return first.isdigit() or not pieces[-1].isdigit() or not is_form(text, at)


def _is_valid_alone(
    text: str, span: tuple[int, int], evidence: Evidence, *, dated: bool
) -> bool:
    """Return True if what is at ``span`` is a number, by its letters and words."""
    at, end = span
    if evidence is _NEVER or is_standard(text, at):
        return False
    if not dated and is_form(text, at):
        return False
    if evidence is _ALONE:
        return True
    return is_announced(text, at) and not is_house(text, end)


def _read_tail(
    text: str, head: re.Match[str], repairs: dict[str, None]
) -> tuple[list[str], list[str], int]:
    """Read the year and the groups after the serial, as far as they belong to it.

    Nothing is read beyond `MOST_GROUPS`: no number is that long, and if the last
    group is continued, all of it is refused.
    """
    marks: list[str] = []
    pieces: list[str] = []
    at = head.end()
    if head[4]:
        marks.append(head[4])
        pieces.append(head[5])
    while len(pieces) < MOST_GROUPS and (found := _piece().match(text, at)):
        mark, piece, bracketed = found.groups()
        if bracketed:
            if not pieces or not bracketed.isupper():
                break
            repairs["unit-in-brackets"] = None
            mark, piece = "-", bracketed
        elif mark == " " and pieces and (whole := rejoin(pieces[-1], piece)):
            repairs["space-inside"] = None
            pieces[-1] = whole
            at = found.end()
            continue
        elif not _is_continuation(mark, piece, pieces) and not (
            marks and _is_spaced(marks[0]) and _is_spaced(mark) and is_code(piece)
        ):
            break
        marks.append(mark)
        pieces.append(piece)
        at = found.end()
    return marks, pieces, at


def _is_continuation(mark: str, piece: str, pieces: list[str]) -> bool:
    """Return True if ``piece`` continues the number and not the sentence."""
    if piece[0].isdigit():  # a year may come last: 135/QĐ-UBND/2008
        return mark == "/" and bool(pieces) and all(p[0].isalpha() for p in pieces)
    if not is_code(piece):
        return False
    groups = [p for p in pieces if p[0].isalpha()]
    kind = type_of(groups[0]) if groups else None
    if not mark.strip():  # 84 QĐ/TWĐTN, 84/2008 QĐ-BNV
        return not groups and type_of(piece) is not None
    if len(mark) == 1 or not groups or (kind and len(groups) == 1):
        return True
    if kind is None and len(groups) == 1 and mark[0] == "-" and is_known(groups[0]):
        return True  # 1234/VPCP- KTN: a letter names the unit that drafted it
    # It could be complete, and the mark may belong to the sentence.
    return mark[0] != "." and (is_known(piece) or (kind is not None and is_joint(kind)))


def _is_spaced(mark: str) -> bool:
    """Return True if a mark has spaces on both sides: all of them may have some."""
    return len(mark) > 1 and mark[0] == mark[-1] == " "


def _can_end(text: str, end: int) -> bool:
    """Return True if a number can end there: nothing continues its last group."""
    after = text[end : end + 2]
    if after == " /" and text[end + 2 : end + 4].lstrip()[:1].isdigit():
        return False  # 42/2005 / QH / 11: the session of the body
    return not (len(after) == 2 and after[0] in "-/" and after[1].isalnum())  # noqa: PLR2004 - a mark and a letter


@cache
def _plain() -> re.Pattern[str]:
    """Match a number in its usual form where nothing can continue it."""
    return re.compile(rf"{plain_pattern().pattern}(?=[,;)\n]|\Z| [^\W\d_])")


@cache
def _head() -> re.Pattern[str]:
    """Match digits, a suffix and a year, where a mark and a letter follow them.

    Most digits in a text begin no number, so the pattern fails early.
    """
    mark = r" {0,2}[-/]{1,2} {0,2}"
    ending = r" {0,2}[-/]{1,2} {0,2}\n? ?"  # a line may end behind the mark
    unmarked = f" ?[{LETTER}]{{1,6}} ?[-/]"
    return re.compile(
        rf"([1-9]\.[0-9]{{3}}(?= ?[-/] ?[{LETTER}])|[0-9]{{1,6}}+)"
        rf"(?:([{LETTER}]|bis)(?![{LETTER}])"
        rf"| (?![Ll])([{LETTER}])(?= ?[-/]))?"  # 44 L/CTN: a type
        # two digits are a year behind a slash alone: 15 - 16/KH-SYT are two plans
        rf"(?:({mark})((?<=/)[0-9]{{2}}|[0-9]{{4}})(?={mark}|{unmarked}))?"
        rf"(?={ending}[{LETTER}]|{unmarked})"
    )


@cache
def _piece() -> re.Pattern[str]:
    """Match a mark and what follows it.

    A line may end after a mark, as the columns of a header make it do; before a
    mark it ends the number, because the next line may be an item of a list.
    """
    return re.compile(
        rf"( {{0,2}}[-/]{{1,2}} ?\n? ?| ?\. ?| |(?<=[0-9])(?=[{LETTER}]{{2}}))"
        rf"([{LETTER}][{LETTER}0-9&]{{0,23}}+|[0-9]{{4}})(?!\w)"
        rf"|\(([{LETTER}][{LETTER}0-9]{{0,7}})\)"
    )
