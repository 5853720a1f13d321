"""Read the tables of an Excel workbook.  Needs the extra ``xlsx``: openpyxl."""

import io
import re
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from contextlib import closing
from datetime import date, datetime, time
from decimal import Decimal
from typing import Any, Final
from xml.etree.ElementTree import ParseError as XmlError

from attrs import frozen

from coordination.adapters.cells import Cell
from coordination.adapters.columns import CellKind, tables
from coordination.adapters.rows import from_rows, place_rows
from coordination.diagnostics.diagnostic import diagnose, echo
from coordination.errors import LoadError
from coordination.model.dossier import Dossier
from coordination.model.plain_decimal import plain_text
from coordination.serializers.faults import Marked
from coordination.serializers.files import FilePath, reading
from coordination.serializers.limits import DEFAULT_LIMITS, Limits

#: How many times its size a workbook may take when it is unpacked, at least so many
#: bytes.
_SWELLING: Final = 20
_SMALL: Final = 10_000_000

#: Escapes of characters that XML or a spreadsheet would change.
_ESCAPE: Final = re.compile(r"_x([0-9A-Fa-f]{4})_")

#: What openpyxl and the modules below it raise where a workbook is not whole.
_BROKEN: Final = (
    zipfile.BadZipFile,
    zipfile.LargeZipFile,
    zlib.error,
    AttributeError,
    EOFError,
    IndexError,
    KeyError,
    NotImplementedError,
    OSError,
    OverflowError,
    RuntimeError,
    SyntaxError,
    TypeError,
    ValueError,
    XmlError,
)

#: The parts of a date that the format of a cell shows.
_DATE_PARTS: Final = re.compile(r"[dmy]", re.IGNORECASE)
_QUOTED: Final = re.compile(r'"[^"]{0,200}"|\\.|\[[^\]]{0,200}\]')


@frozen
class _Place:
    """A cell: its name in the sheet, and the column of the table."""

    name: str
    kind: CellKind | None


def read_xlsx(path: FilePath, *, limits: Limits = DEFAULT_LIMITS) -> Dossier:
    """Read a dossier from a workbook that `write_xlsx` wrote, or one like it.

    Sheets other than ``dossier`` may be absent, and so may columns.  A cell that the
    spreadsheet has made a day of is that day, if its format shows day, month and year;
    otherwise it is refused, as what was typed is not known any more.  Formulas are
    refused.

    Raises:
        LoadError: With everything that is wrong; pointers lead into the dossier,
            lines into the sheet of the table that the pointer begins with.
        OSError: It cannot be read.
    """
    with reading(path) as file:
        return from_xlsx(file.read(limits.bytes + 1), limits=limits)


def from_xlsx(data: bytes, *, limits: Limits = DEFAULT_LIMITS) -> Dossier:
    """Read a dossier from the bytes of a workbook.

    Raises:
        LoadError: With everything that is wrong.
    """
    _check_size(data, limits)
    try:
        sheets = _sheets(data, limits)
    except LoadError:
        raise
    except _BROKEN:
        raise LoadError(diagnose("broken-xlsx")) from None
    rows = {name: [row for _, row in found] for name, found in sheets.items()}
    lines = {name: [line for line, _ in found] for name, found in sheets.items()}
    try:
        return from_rows(rows, limits=limits)
    except LoadError as error:
        raise LoadError(*place_rows(error.diagnostics, lines)) from None


def _check_size(data: bytes, limits: Limits) -> None:
    """Refuse what is large, or swells when it is unpacked."""
    if len(data) > limits.bytes:
        raise LoadError(diagnose("too-large", high=limits.bytes))
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            size = sum(one.file_size for one in package.infolist())
    except _BROKEN:
        raise LoadError(diagnose("broken-xlsx")) from None
    most = max(_SMALL, _SWELLING * len(data))
    if size > most:
        raise LoadError(diagnose("too-large", high=most))


def _sheets(data: bytes, limits: Limits) -> dict[str, list[tuple[int, dict[str, Any]]]]:
    """Return the rows of each sheet, each with the number of its line."""
    import openpyxl  # noqa: PLC0415 - an extra

    book = openpyxl.load_workbook(io.BytesIO(data), read_only=True, keep_links=False)
    count = 0
    found: dict[str, list[tuple[int, dict[str, Any]]]] = {}
    with closing(book):
        for sheet in book.worksheets:
            # What the file claims of its size may be wrong.
            sheet.reset_dimensions()
            lines: list[tuple[int, tuple[Any, ...]]] = []
            for line, cells in enumerate(sheet.iter_rows(), start=1):
                count += 1 + len(cells)
                if count > limits.items:
                    raise LoadError(diagnose("too-many-items", high=limits.items))
                if any(cell.value is not None for cell in cells):
                    lines.append((line, cells))
            found[sheet.title] = list(_rows(sheet.title, lines))
    return found


def _rows(
    table: str, lines: list[tuple[int, tuple[Any, ...]]]
) -> Iterator[tuple[int, dict[str, Any]]]:
    """Yield rows as `from_rows` takes them; the first line names the columns."""
    if not lines:
        return
    kinds = {column.name: column.kind for column in tables().get(table, ())}
    names = [_name(cell.value) for cell in lines[0][1]]
    for name in names:
        if name and names.count(name) > 1:
            raise LoadError(diagnose("duplicate-key", f"/{table}", name=echo(name)))
    for line, cells in lines[1:]:
        yield line, dict(_row(kinds, names, cells))


def _row(
    kinds: Mapping[str, CellKind], names: list[str], cells: tuple[Any, ...]
) -> Iterator[tuple[str, Any]]:
    for at, cell in enumerate(cells):
        name = names[at] if at < len(names) else ""
        if cell.value is None:
            if name in kinds:
                yield name, ""
            continue
        place = _Place(f"{cell.column_letter}{cell.row}", kinds.get(name))
        yield name or place.name, _read(cell, place)


def _name(value: object) -> str:
    return "" if value is None else _unescape(str(value))


def _read(cell: Any, place: _Place) -> Cell | Marked:  # noqa: ANN401 - openpyxl has no types
    """Return the value of a cell as the loader takes it, or what is wrong with it."""
    value = cell.value
    if cell.data_type == "f":
        return Marked(diagnose("formula-in-cell", cell=place.name))
    if cell.data_type == "e":
        return Marked(diagnose("error-in-cell", cell=place.name, got=echo(str(value))))
    if isinstance(value, datetime | date | time):
        return _day(value, str(cell.number_format or ""), place)
    if isinstance(value, bool):
        return value
    if isinstance(value, int | float):
        return _number(value, place.kind)
    return _unescape(str(value))


def _number(value: float, kind: CellKind | None) -> Cell:
    """Return a number as the column has it: 2024 is a year in a column of texts."""
    if kind in (CellKind.NUMBER, CellKind.TRUTH) and value == int(value):
        return int(value)
    return plain_text(Decimal(repr(value)))


def _day(value: date | time, form: str, place: _Place) -> Cell | Marked:
    """Return a day in EDTF, if the cell shows all of it."""
    shown = {part.lower() for part in _DATE_PARTS.findall(_QUOTED.sub("", form))}
    is_day = not isinstance(value, datetime) or value.time() == time()
    if isinstance(value, time) or not is_day or shown != {"d", "m", "y"}:
        return Marked(diagnose("date-in-cell", cell=place.name))
    return value.strftime("%Y-%m-%d")


def _unescape(text: str) -> str:
    return _ESCAPE.sub(lambda found: chr(int(found[1], 16)), text)
