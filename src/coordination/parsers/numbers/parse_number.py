"""Read the number of an official document.

The grammar, on folded text, after a label such as "Số:"::

    number = serial [suffix] mark [year mark] group {mark group}
    serial = 1 to 6 digits
    suffix = one letter, or "bis"
    year   = 4 digits
    group  = a letter, more letters, digits, "&"
    mark   = "-" or "/" or "."

Other spellings are repaired by the rules of `number_repairs`.
"""

import re
from functools import cache
from typing import Final, NoReturn

from coordination.diagnostics.diagnostic import diagnose
from coordination.errors import ParseError
from coordination.folding.fold import Folded
from coordination.model.number import DocumentNumber, split_session
from coordination.model.number_roles import issuer_of, roles_of, type_of
from coordination.parsers.common.fold_value import fold_value
from coordination.parsers.common.phrases import alternatives
from coordination.parsers.numbers.number_build import Built, Pieces, build
from coordination.parsers.numbers.number_evidence import is_code, rejoin
from coordination.parsers.numbers.number_repairs import spelling_repairs
from coordination.parsers.numbers.number_strict import find_broken_rule
from coordination.parsers.numbers.number_symbol import symbol_of
from coordination.parsers.numbers.usual_number import (
    LETTER,
    YEAR_INSIDE,
    build_symbol,
    plain_pattern,
)
from coordination.tables.document_types import document_types

#: No number is longer, however it is written.
LONGEST: Final = 300


def parse_number(text: str, *, strict: bool = False) -> DocumentNumber:
    """Read the one number that makes up all of ``text``.

    >>> str(parse_number("Số: 221 – QÐ/TW"))
    '221-QĐ/TW'
    >>> parse_number("31/QĐ-TW").system, str(parse_number("15-QĐ/UBND"))
    ('party', '15/QĐ-UBND')

    Args:
        text: The number, with or without "Số" and the name of its type.
        strict: Accept only what the rules in force prescribe: those of
            `coordination.parsers.numbers.number_strict`.

    Raises:
        ParseError: ``text`` is anything else.

    >>> parse_number("36/2021")
    Traceback (most recent call last):
    coordination.errors.ParseError: expected the letters of a symbol, such as QĐ-TTg
      36/2021
             ^
    """
    if strict:
        return _read_strictly(text)
    return _read_plain(text) or read_number(text).value


def _read_strictly(text: str) -> DocumentNumber:
    """Read ``text``, and refuse what the rules in force do not prescribe."""
    built = read_number(text)
    rule = find_broken_rule(built)
    if rule is not None:
        raise ParseError(rule, text, (0, len(text)))
    return built.value


def _read_plain(text: str) -> DocumentNumber | None:
    """Read ``text`` the short way, if it is a number in its usual form."""
    found = plain_pattern().fullmatch(text)
    if found is None:
        return None
    serial, mark, year, mark_of_year, tail = found.groups()
    built = build_symbol(mark if year is None else mark + mark_of_year, tail)
    if built is None:
        return None
    return built.value.numbered(int(serial), None if year is None else int(year))


def read_number(text: str) -> Built:
    """Read as `parse_number` does, and return the repairs as well.

    >>> read_number("31/QĐ-TW").repairs
    ('form-of-the-issuer',)

    Raises:
        ParseError: ``text`` is anything but a number.
    """
    folded = fold_value(text, LONGEST)
    plain = folded.text.replace("§", "Đ").replace("®", "đ")
    if ending := _EXTENSION.search(plain, max(0, len(plain) - 6)):
        plain = plain[: ending.start()]
    repairs = dict.fromkeys(spelling_repairs(text))
    if ending:
        repairs["file-extension"] = None
    if "§" in folded.text or "®" in folded.text:
        repairs["legacy-letter"] = None
    start = 0
    if not plain[:1].isdigit() and (label := _label().match(plain)):
        start = label.end()
    return _Whole(folded, plain, repairs).read(start)


class _Whole:
    """One reading of a whole text."""

    def __init__(self, folded: Folded, plain: str, repairs: dict[str, None]) -> None:
        self.folded = folded
        self.plain = plain
        self.repairs = repairs

    def read(self, start: int) -> Built:
        """Read everything from ``start`` on."""
        front = _FRONT.match(self.plain, start)
        if front and type_of(front[1]) is None:
            self.refuse("no-serial", start)
        head = _HEAD.match(self.plain, front.end() if front else start)
        if head is None:
            self.refuse("no-serial", start)
        if "." in head[1]:
            self.repairs["serial-grouped"] = None
        marks, pieces, at = self.read_tail(head.end())
        if not any(piece[0].isalpha() for piece in pieces):
            self.refuse("no-symbol", at)
        if self.plain[at:].strip(" \n."):
            self.refuse("number-goes-on", at, len(self.plain))
        if not marks[0].strip():
            self.check_gap(head, pieces[0])
        self.check_words(marks, pieces, head.end())
        if front:
            self.join_front(front, marks, pieces)
        suffix = head[2] or head[3] or ""
        if head[3]:
            self.repairs["space-inside"] = None
        read = Pieces(self.repair_digits(head[1]), suffix, marks, pieces)
        built = build(read, self.repairs)
        if built is None:
            self.refuse("serial-or-year-out-of-range", start, at)
        return built

    def read_tail(self, at: int) -> tuple[list[str], list[str], int]:
        """Read marks with years and groups as far as they go."""
        marks: list[str] = []
        pieces: list[str] = []
        while found := _PIECE.match(self.plain, at):
            mark, piece, bracketed = found.groups()
            if bracketed:
                self.repairs["unit-in-brackets"] = None
                mark = "-"
            elif piece.isdigit() and len(piece) < len("2021") and "/" not in mark:
                break  # a year of two digits is printed behind a slash
            elif mark.isspace() and pieces and (whole := rejoin(pieces[-1], piece)):
                self.repairs["space-inside"] = None
                pieces[-1] = whole
                at = found.end()
                continue
            marks.append(mark)
            pieces.append(bracketed or piece)
            at = found.end()
        return marks, pieces, at

    def check_gap(self, head: re.Match[str], first: str) -> None:
        """Accept a missing first mark only where nothing else can be meant.

        ``84 QĐ/TWĐTN`` is clear; ``322009ttlt`` is 32/2009 as well as 322009, and
        ``24 giờ`` is not a number at all.
        """
        known = type_of(first) or (first.isupper() and issuer_of(first))
        if not known or YEAR_INSIDE.fullmatch(head[1]):
            self.refuse("no-mark", head.end())

    def check_words(self, marks: list[str], pieces: list[str], at: int) -> None:
        """Refuse words between spaces: in "2 - Detail" nothing is a code."""
        for mark, piece in zip(marks, pieces, strict=True):
            if mark.strip() != mark and piece[0].isalpha() and not is_code(piece):
                self.refuse("no-symbol", at)

    def join_front(
        self, front: re.Match[str], marks: list[str], pieces: list[str]
    ) -> None:
        """Move a type that is printed before the serial to its place.

        A number that prints a type of its own needs no other: TT 12/2013/TTLT-BYT.
        """
        groups = tuple(piece for piece in pieces if piece[0].isalpha())
        if roles_of(symbol_of(groups).groups).type is not None:
            self.repairs["type-doubled"] = None
            return
        if split_session(groups)[1] is not None:
            self.repairs["type-doubled"] = None  # NQ-202/2025/QH15 prints no type
            return
        if front[1] == front[0]:
            self.refuse("no-serial", front.start())
        self.repairs["type-moved"] = None
        at = 1 if pieces[0][0].isdigit() else 0
        marks.insert(at, "/" if at else "-")
        pieces.insert(at, front[1])

    def repair_digits(self, printed: str) -> str:
        """Return the digits of a serial that a scan may have misread."""
        printed = printed.replace(".", "")
        if printed.isdigit():
            return printed
        self.repairs["letter-for-digit"] = None
        return printed.translate(_MISREAD)

    def refuse(self, code: str, start: int, end: int | None = None) -> NoReturn:
        """Raise, with the place in the text as it was given."""
        span = self.folded.span(start, start if end is None else end)
        raise ParseError(diagnose(code), self.folded.original, span)


_MISREAD: Final = str.maketrans({"I": "1", "l": "1", "|": "1", "†": "1", "O": "0"})

#: Digits, or letters that a scan takes for digits where digits follow them; then
#: a suffix: a letter or "bis", glued or (before a mark) after a space.
_HEAD: Final = re.compile(
    rf"([1-9]\.[0-9]{{3}}(?= ?[-/] ?[{LETTER}])"  # before a year "1." is an item
    r"|(?:[Il|†O](?=[0-9])|[0-9](?:[Il|†O]{1,3}(?=[0-9]))?){1,8})"
    rf"(?:([{LETTER}](?![{LETTER}])|[Bb][Ii][Ss](?![{LETTER}]))"
    rf"| {{1,2}}(?![Ll])([{LETTER}]|[Bb][Ii][Ss])(?= ?[-/_]))?"  # 44 L/CTN: a type
)

#: The end of the name of a file; groups begin with a capital.
_EXTENSION: Final = re.compile(r"\.(?:pdf|docx?|html?|txt)\Z")

#: A type before the serial: QĐ-001/QĐ-TW; glued to it, it has two letters or more.
_FRONT: Final = re.compile(
    rf"([{LETTER}]{{1,6}})(?: ?[-. ] ?(?=[0-9])|(?<=[{LETTER}]{{2}})(?=[0-9]))"
)

_PIECE: Final = re.compile(
    rf"(\s{{0,4}}[-/._]{{1,2}}\s{{0,4}}|\s{{1,4}}|(?=[{LETTER}(]))"
    rf"(?:([{LETTER}][{LETTER}0-9&]{{0,23}}(?:,[{LETTER}]{{1,8}})?|[0-9]{{4}}|[0-9]{{2}})"
    rf"|\(([{LETTER}][{LETTER}0-9]{{0,7}})\))"
    r"(?:(?![^\W_])|(?<=[-/_](?:19|20)[0-9]{2})(?=[A-ZĐ]{2}))"  # 36/2021TT-BTC
)


#: Names and codes that the table of types does not list.
_MORE_NAMES: Final = frozenset({"luật", "bộ luật", "văn bản"})
_MORE_CODES: Final = frozenset({"VB"})


@cache
def _label() -> re.Pattern[str]:
    """Match a label before a number: "Số hiệu: Nghị định số", "NQ số", "So"."""
    names = {row.vi for row in document_types()} | _MORE_NAMES
    codes = {row.code for row in document_types()} | _MORE_CODES
    words, short = map(alternatives, (names, codes))
    return re.compile(
        r"\s*(?:(?:số hiệu|s[ốôo])\s?:?\s?)?"
        rf"(?:{words}(?:\s?:\s?|\s)|{short}(?:\s?:\s?|\s(?=s[ốôo]\b)))?"
        r"(?:s[ốôo]\s?:?)?\s*",
        re.IGNORECASE,
    )
