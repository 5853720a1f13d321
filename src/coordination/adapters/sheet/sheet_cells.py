r"""One cell of a sheet: a value, the words it rests on, and how they are meant.

The grammar::

    cell    = value [" | " words [" | " marks]] [" // " note]
    value   = "_"             no value: left open; in a claim, no reading
            | "= " words      the value is what the words say
            | text
    mark    = "@" source id | "(" nth place of the words in the text ")"
            | ":" start ["-" end] | part of the source | "no-part"
            | "inferred" | "stated" | "read" | "unread" | "^" place among the claims

A backslash keeps what follows it from being a sign of the grammar: ``\|``, ``\//``,
``\=``, ``\_``, ``\\``; ``\n`` is a line end, ``\t`` a tab, ``\s`` a blank.
"""

import re
from typing import Any, Final

from attrs import frozen

from coordination.diagnostics.diagnostic import Diagnostic, diagnose, echo
from coordination.model.enumerations import ClaimPart

#: A cell in which a field has no value.
BLANK: Final = "_"

_SIGN: Final = re.compile(r"\\(.?)|(?<![^ ])(?:\||//)(?![^ ])", re.DOTALL)
#: Stands for a blank with a backslash, until those around columns are taken off; no
#: YAML text contains it.
_BLANK_KEPT: Final = "\0"
_MEANT: Final = {
    "n": "\n",
    "r": "\r",
    "t": "\t",
    "s": _BLANK_KEPT,
    **{sign: sign for sign in "\\|/=_"},
}
#: What is written with a backslash: signs between columns, and what would be lost.
_TO_ESCAPE: Final = re.compile(r"\\|[\n\r\t]|(?<![^ ])(?:\||//)(?![^ ])|\A | \Z")
_WRITTEN: Final = {"\n": r"\n", "\r": r"\r", "\t": r"\t", " ": r"\s"}

_MARK: Final = re.compile(
    r"@(?P<source>[a-z0-9][a-z0-9._-]{0,63})"
    r"|\((?P<nth>[1-9][0-9]{0,5})\)"
    r"|:(?P<start>[0-9]{1,9})(?:-(?P<end>[0-9]{1,9}))?"
    r"|\^(?P<place>[1-9][0-9]{0,6})"
)
_WORDS: Final[dict[str, tuple[str, object]]] = {
    "inferred": ("is_inferred", True),
    "stated": ("is_inferred", False),
    "read": ("is_read", True),
    "unread": ("is_read", False),
    "no-part": ("part", ""),
}
#: How the other marks look, for messages.
_SHAPES: Final = ("@source", "(2)", ":120", ":120-130", "^7")
_CLAIM_PARTS: Final = frozenset(part.value for part in ClaimPart)


@frozen(kw_only=True)
class Marks:
    """How words are meant, as far as it is written.

    Attributes:
        source: Id of the source.
        nth: Which place of the words in the text is meant, from 1.
        start: Where the words begin.
        end: Where they end, if their length does not say so.
        part: The part of the source; empty if none is stated.
        is_inferred: Whether the value is inferred from the words.
        is_read: Whether the claim repeats the value as its reading.
        place: The place of the claim among all claims, from 1.
    """

    source: str | None = None
    nth: int | None = None
    start: int | None = None
    end: int | None = None
    part: str | None = None
    is_inferred: bool | None = None
    is_read: bool | None = None
    place: int | None = None


@frozen(kw_only=True)
class Cell:
    """A cell, read but not yet understood.

    Attributes:
        value: The text of the value; ``None`` where the cell is blank.
        is_quoted: Whether the value is what the words say.
        words: The words of the source, if there are any.
        marks: How they are meant.
        note: Why they are read so.
    """

    value: str | None
    is_quoted: bool = False
    words: str | None = None
    marks: Marks = Marks()
    note: str | None = None


@frozen
class _Column:
    """A column: what it says, and how it is written."""

    said: str
    raw: str


def parse_cell(text: str) -> tuple[Cell, tuple[Diagnostic, ...]]:
    r"""Read a cell, and say what is wrong with it.

    >>> cell, _ = parse_cell("2024/2026 | giai đoạn 2024-2026 | title (2) // rõ")
    >>> cell.value, cell.words, cell.marks.nth, cell.note
    ('2024/2026', 'giai đoạn 2024-2026', 2, 'rõ')
    """
    columns, note, faults = _split(text)
    first, *rest = columns
    value = None if first.raw in ("", BLANK) else _clean(first.said)
    if is_quoted := first.raw.startswith("= "):
        first = _Column(first.said.strip(" ")[1:], first.raw)
        value = _clean(first.said)
        rest.insert(0, first)
    words = _clean(rest[0].said) if rest else None
    marks = Marks()
    if len(rest) > 1:
        marks, wrong = parse_marks(_clean(rest[1].said))
        faults += wrong
    if len(rest) > 2:  # noqa: PLR2004 - words and marks
        faults.append(diagnose("cell-too-long", got=echo(text)))
    if words == "" or (words is None and note is not None):
        faults.append(diagnose("cell-without-words", got=echo(text)))
    cell = Cell(value=value, is_quoted=is_quoted, words=words, marks=marks, note=note)
    return cell, tuple(faults)


def _split(text: str) -> tuple[list[_Column], str | None, list[Diagnostic]]:
    """Split a cell into its columns and its note."""
    columns: list[_Column] = []
    faults: list[Diagnostic] = []
    said, raw, at, has_note = "", "", 0, False
    for sign in _SIGN.finditer(text):
        said += text[at : sign.start()]
        raw += text[at : sign.start()]
        at = sign.end()
        if sign[1] is not None:
            if sign[1] not in _MEANT:
                faults.append(diagnose("unknown-escape", got=echo(sign[0])))
            said += _MEANT.get(sign[1], sign[1])
            raw += sign[0]
        elif has_note:
            said += sign[0]
        else:
            columns.append(_Column(said, raw.strip(" ")))
            said, raw, has_note = "", "", sign[0] == "//"
    last = _Column(said + text[at:], (raw + text[at:]).strip(" "))
    if has_note:
        return columns, _clean(last.said), faults
    return [*columns, last], None, faults


def _clean(said: str) -> str:
    """Take off the blanks around a column, but for those with a backslash."""
    return said.strip(" ").replace(_BLANK_KEPT, " ")


def parse_marks(text: str) -> tuple[Marks, tuple[Diagnostic, ...]]:
    """Read the marks of a cell, and say which are not understood.

    >>> parse_marks("caption @page inferred")[0].part
    'caption'
    """
    found: dict[str, Any] = {}
    faults: list[Diagnostic] = []
    for word in text.split():
        read = _parse_mark(word)
        if not read:
            known = ", ".join([*sorted(_WORDS), *sorted(_CLAIM_PARTS), *_SHAPES])
            faults.append(diagnose("unknown-mark", got=echo(word), known=known))
        elif found.keys() & read.keys():
            faults.append(diagnose("repeated", got=echo(word)))
        found |= read
    return Marks(**found), tuple(faults)


def _parse_mark(word: str) -> dict[str, Any]:
    if word in _WORDS:
        return dict([_WORDS[word]])
    if word in _CLAIM_PARTS:
        return {"part": word}
    if not (shape := _MARK.fullmatch(word)):
        return {}
    given = {name: value for name, value in shape.groupdict().items() if value}
    return {
        name: value if name == "source" else int(value) for name, value in given.items()
    }


def write_column(text: str) -> str:
    r"""Write the text of a column so that it reads back.

    >>> write_column("A | B"), write_column("= A"), write_column("_")
    ('A \\| B', '\\=\\sA', '\\_')
    """
    if text == BLANK or text.startswith("= "):
        text = "\\" + text
        head, text = text[:2], text[2:]
        return head + _TO_ESCAPE.sub(_escaped, text)
    return _TO_ESCAPE.sub(_escaped, text)


def _escaped(found: re.Match[str]) -> str:
    return _WRITTEN.get(found[0], "\\" + found[0])


def write_cell(
    value: str | None, words: str, marks: str = "", note: str | None = None
) -> str:
    """Write a cell from columns that are already written.

    >>> write_cell("2024", "năm 2024", "title", "rõ"), write_cell(None, "Sở Y tế")
    ('2024 | năm 2024 | title // rõ', '= Sở Y tế')

    Args:
        value: The value; ``None`` where it is what the words say.
        words: The words.
        marks: How they are meant.
        note: Why they are read so.
    """
    columns = [f"= {words}"] if value is None else [value, words]
    said = " | ".join([*columns, *([marks] if marks else [])])
    return said if note is None else f"{said} // {note}"
