"""A dossier as an Excel workbook, one sheet for each table, and back.

Needs the extra ``xlsx``: openpyxl.  A spreadsheet changes what it takes for a date or
a long number; so texts are written as texts, in cells that are formatted as text.
"""

import io
import re
from collections.abc import Iterable, Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any, Final
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from coordination.adapters.cells import Cell
from coordination.adapters.columns import HEAD, CellKind, tables
from coordination.adapters.rows import OWNER, to_rows
from coordination.diagnostics.diagnostic import diagnose
from coordination.errors import InvalidValueError
from coordination.model.dossier import Dossier
from coordination.serializers.files import FilePath, replacing

#: What a cell of Excel takes; longer texts would be cut.
LONGEST_CELL: Final = 32_767

#: A spreadsheet keeps 15 digits of a number; longer ones are texts.
_MOST_DIGITS: Final = 15

_WIDTHS: Final = {CellKind.TRUTH: 12, CellKind.NUMBER: 12, CellKind.DECIMAL: 16}
_USUAL_WIDTH: Final = 24

#: What XML or a spreadsheet would change in a text, and the escape for it.
_ESCAPED: Final = re.compile(r"\r|_(?=x[0-9A-Fa-f]{4}_)")

#: The moment that every file names, so that the same dossier has the same bytes.
_MOMENT: Final = (1980, 1, 1, 0, 0, 0)
_STAMPS: Final = re.compile(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*")


def write_xlsx(dossier: Dossier, path: FilePath) -> None:
    """Write ``dossier`` to the workbook at ``path``: a sheet for each table.

    Dates, numbers of documents and ids are texts; whole numbers, decimals of at most
    15 digits, and what is true or false are values that one can count with.

    Raises:
        InvalidValueError: A text is longer than a cell takes; CSV takes it.
        OSError: The file cannot be written.
    """
    data = to_xlsx(dossier)
    Path(path).parent.mkdir(parents=True, exist_ok=True)
    with replacing(path) as file:
        file.write(data)


def to_xlsx(dossier: Dossier) -> bytes:
    """Return ``dossier`` as a workbook: the same dossier, the same bytes.

    Raises:
        InvalidValueError: A text is longer than a cell takes.
    """
    import openpyxl  # noqa: PLC0415 - an extra

    written_rows = to_rows(dossier)
    _check_lengths(written_rows)
    book = openpyxl.Workbook(write_only=True)
    for name, rows in written_rows.items():
        _write_sheet(book, name, rows)
    written = io.BytesIO()
    book.save(written)
    return _without_times(written.getvalue())


def _write_sheet(book: Any, name: str, rows: Iterable[dict[str, Cell]]) -> None:  # noqa: ANN401 - openpyxl has no types
    from openpyxl.cell import WriteOnlyCell  # noqa: PLC0415 - an extra
    from openpyxl.styles import Font  # noqa: PLC0415 - an extra
    from openpyxl.utils import get_column_letter  # noqa: PLC0415 - an extra

    kinds = {column.name: column.kind for column in tables()[name]}
    names = list(kinds) if name == HEAD else [OWNER, *kinds]
    sheet = book.create_sheet(name)
    sheet.freeze_panes = "A2"
    for at, column in enumerate(names, start=1):
        width = _WIDTHS.get(kinds.get(column, CellKind.TEXT), _USUAL_WIDTH)
        sheet.column_dimensions[get_column_letter(at)].width = width
    header = [WriteOnlyCell(sheet, column) for column in names]
    for cell in header:
        cell.font = Font(bold=True)
    sheet.append(header)
    for row in rows:
        sheet.append(
            [_cell(sheet, row.get(column), kinds.get(column)) for column in names]
        )


def _check_lengths(written: Mapping[str, Iterable[dict[str, Cell]]]) -> None:
    """Refuse texts that a cell would cut, before anything is written."""
    for table, rows in written.items():
        for line, row in enumerate(rows):
            for column, value in row.items():
                length = len(_escaped(value)) if isinstance(value, str) else 0
                if length > LONGEST_CELL:
                    pointer = f"/{table}/{line}/{column.replace('.', '/')}"
                    most = LONGEST_CELL
                    raise InvalidValueError(
                        diagnose("cell-too-long", pointer, length=length, most=most)
                    )


def _cell(sheet: Any, value: Cell, kind: CellKind | None) -> Any:  # noqa: ANN401 - openpyxl has no types
    """Return a cell; a text is never taken for a formula, a date or a number."""
    from openpyxl.cell import WriteOnlyCell  # noqa: PLC0415 - an extra

    if not isinstance(value, str):
        return value
    if kind is CellKind.DECIMAL and sum(map(str.isdigit, value)) <= _MOST_DIGITS:
        return Decimal(value)
    cell = WriteOnlyCell(sheet, _escaped(value))
    cell.data_type = "s"
    cell.number_format = "@"
    return cell


def _escaped(text: str) -> str:
    return _ESCAPED.sub(lambda found: f"_x{ord(found[0]):04X}_", text)


def _without_times(data: bytes) -> bytes:
    """Return a workbook that does not say when it was written: no clock counts."""
    packed = io.BytesIO()
    with ZipFile(io.BytesIO(data)) as old, ZipFile(packed, "w", ZIP_DEFLATED) as new:
        for one in old.infolist():
            content = old.read(one)
            if one.filename == "docProps/core.xml":
                content = _STAMPS.sub(rb"\g<1>1980-01-01T00:00:00Z", content)
            entry = ZipInfo(one.filename, _MOMENT)
            entry.compress_type = ZIP_DEFLATED
            new.writestr(entry, content)
    return packed.getvalue()
