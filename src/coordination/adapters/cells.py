"""One value in one cell, and back, without loss."""

import json
import re
from collections.abc import Callable, Sequence
from typing import Any, Final, TypeAlias

from coordination.adapters.columns import CellKind, Column
from coordination.errors import LoadError
from coordination.serializers.faults import Marked
from coordination.serializers.limits import Limits
from coordination.serializers.text import decoded, parse

#: ``None`` is an empty cell.
Cell: TypeAlias = str | int | bool | None

_WHOLE: Final = re.compile(r"-?[0-9]{1,18}")
#: Spreadsheets write truth values in capitals.
_TRUTH: Final = {"true": True, "TRUE": True, "false": False, "FALSE": False}
_PIECES: Final = re.compile(r"\\.?|\||[^\\|]{1,1000}", re.DOTALL)
_NONE: Final = "[]"


def to_cell(value: Any, kind: CellKind) -> Cell:  # noqa: ANN401 - plain JSON
    """Write ``value``, which is JSON as `dumps` writes it."""
    if value is None:
        return None
    if kind is CellKind.LIST:
        return join(value)
    if kind is CellKind.JSON:
        return json.dumps(value, ensure_ascii=False)
    cell: Cell = value
    return cell


def from_cell(cell: Cell, column: Column, limits: Limits) -> Any:  # noqa: ANN401 - plain JSON
    """Read a cell as JSON for the loader; ``None`` where it says nothing.

    What does not fit is handed on as it is, so that the loader says so.
    """
    if not isinstance(cell, str):
        return cell  # a fault among them: `Marked`
    if cell == "":
        return "" if _is_text_required(column) else None
    if column.kind is CellKind.JSON:
        return _json(cell, limits)
    read = _READERS.get(column.kind)
    return cell if read is None else read(cell)


def _is_text_required(column: Column) -> bool:
    """Return True if an empty cell is a text left out, not an object left out."""
    return column.required and column.kind is CellKind.TEXT and len(column.path) == 1


def _json(cell: str, limits: Limits) -> Any:  # noqa: ANN401 - plain JSON
    try:
        return parse(decoded(cell, limits), limits)
    except LoadError as error:
        return Marked(error.diagnostics[0])


def join(items: Sequence[str]) -> str:
    r"""Write a list of texts in one cell.

    >>> print(join(["Sở Y tế", "a|b"]), join([]), join(["[]"]))
    Sở Y tế | a\|b [] \[]
    """
    if not items:
        return _NONE
    escaped = (item.replace("\\", "\\\\").replace("|", "\\|") for item in items)
    cell = " | ".join(escaped)
    return "\\" + cell if cell == _NONE else cell


def split(cell: str) -> list[str]:
    r"""Read a list of texts from one cell.

    >>> split("Sở Y tế|a\\|b"), split("[]")
    (['Sở Y tế', 'a|b'], [])
    """
    if cell == _NONE:
        return []
    items = [""]
    for piece in _PIECES.findall(cell):
        if piece == "|":
            items.append("")
        else:
            items[-1] += piece.removeprefix("\\")
    return [item.strip() for item in items]


_READERS: Final[dict[CellKind, Callable[[str], Any]]] = {
    CellKind.NUMBER: lambda cell: int(cell) if _WHOLE.fullmatch(cell) else cell,
    CellKind.TRUTH: lambda cell: _TRUTH.get(cell, cell),
    CellKind.LIST: split,
}
