"""A dossier as a folder of CSV files (RFC 4180), one for each table, and back.

RFC 4180 has commas between cells; spreadsheets of countries with a decimal comma
expect semicolons instead.
"""

import csv
import io
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Final

from attrs import evolve

from coordination.adapters.cells import Cell
from coordination.adapters.columns import HEAD, tables
from coordination.adapters.decimal_comma import with_comma, with_point
from coordination.adapters.rows import OWNER, from_rows, place_rows, to_rows
from coordination.diagnostics.diagnostic import Diagnostic, TextPosition, diagnose, echo
from coordination.errors import LoadError
from coordination.model.dossier import Dossier
from coordination.serializers.files import FilePath, reading, replacing
from coordination.serializers.limits import DEFAULT_LIMITS, Limits
from coordination.serializers.text import decoded, position

#: Where a cell begins, to a reader that splits at semicolons, tabs, bars or line ends
#: too; that reader ignores quotes before it.
_START: Final = r'(?:\A|(?<=[;\t|\r\n]))("*+)'

#: What begins like this is a formula to a spreadsheet; the apostrophe is among them so
#: that it differs from one that was added.
_FORMULA: Final = _START + r"(?=[=+\-@\t\r\n＝＋－＠'])"

#: An apostrophe that was put before a formula.
_GUARDED: Final = _START + "'"

#: What can separate the cells of a row.
DELIMITERS: Final = (",", ";", "\t", "|")


@cache
def _cell(delimiter: str) -> "re.Pattern[str]":
    """Match a cell, in quotes or without, and what ends it."""
    sign = re.escape(delimiter)
    return re.compile(
        rf'(?:"([^"]*+(?:""[^"]*+)*+)"|([^"{sign}\r\n]*+))({sign}|\r\n|\n|\Z)'
    )


def write_csv(  # noqa: PLR0913 - one option for each habit of spreadsheets
    dossier: Dossier,
    folder: FilePath,
    *,
    bom: bool = False,
    formula_safe: bool = False,
    delimiter: str = ",",
    decimal_comma: bool = False,
) -> None:
    """Write ``dossier`` into ``folder``: a file for each table, empty ones too.

    Args:
        dossier: What to write.
        folder: Where to; it is made if it is not there.
        bom: Begin each file with a byte order mark: some spreadsheets take a file
            without one for an old encoding and spoil every Vietnamese letter.
        formula_safe: Put an apostrophe before what a spreadsheet would run as a
            formula, also behind a semicolon, tab, bar or line end, where it may see
            a cell of its own.  Read them back with the same option.
        delimiter: What separates cells: a comma, a semicolon, a tab or a bar.
        decimal_comma: Write decimals with a comma.  Vietnamese Excel takes "1.5" for
            1 May, and expects semicolons between cells.

    Raises:
        ValueError: The delimiter is another than these four.
        OSError: A file cannot be written.
    """
    _check_delimiter(delimiter)
    Path(folder).mkdir(parents=True, exist_ok=True)
    for name, rows in to_rows(dossier).items():
        header = [column.name for column in tables()[name]]
        names = header if name == HEAD else [OWNER, *header]
        shown = with_comma(name, rows) if decimal_comma else rows
        text = csv_text(names, shown, formula_safe=formula_safe, delimiter=delimiter)
        with replacing(Path(folder, f"{name}.csv")) as file:
            file.write(text.encode("utf-8-sig" if bom else "utf-8"))


def csv_text(
    names: list[str],
    rows: Iterable[dict[str, Cell]],
    *,
    formula_safe: bool = False,
    delimiter: str = ",",
) -> str:
    r"""Write rows as CSV with a header.

    >>> csv_text(["id", "name"], [{"id": "a", "name": "=1, x"}], formula_safe=True)
    'id,name\r\na,"\'=1, x"\r\n'
    """
    file = io.StringIO()
    writer = csv.writer(file, lineterminator="\r\n", delimiter=delimiter)
    writer.writerow(names)
    for row in rows:
        writer.writerow([_shown(row.get(name), formula_safe) for name in names])
    return file.getvalue()


def _shown(cell: Cell, formula_safe: bool) -> str:  # noqa: FBT001 - one caller
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "true" if cell else "false"
    if formula_safe and isinstance(cell, str):
        return re.sub(_FORMULA, r"\1'", cell)
    return str(cell)


def read_csv(
    folder: FilePath,
    *,
    formula_safe: bool = False,
    delimiter: str = ",",
    decimal_comma: bool = False,
    limits: Limits = DEFAULT_LIMITS,
) -> Dossier:
    """Read a dossier from the files of `write_csv`, or files of the same format.

    A file may be absent but for ``dossier.csv``, and so may columns.

    Args:
        folder: Where the files are.
        formula_safe: Take off the apostrophes that were put before formulas.
        delimiter: What separates cells.
        decimal_comma: Decimals have a comma; one with a point is refused, because
            "24.550" would be read as another amount than was meant.
        limits: What is refused unread, in each file by itself.

    Raises:
        ValueError: The delimiter is another than these four.
        LoadError: With everything that is wrong; pointers lead into the dossier,
            lines and columns into the file of the table that the pointer begins with.
        OSError: A file cannot be read.
    """
    _check_delimiter(delimiter)
    rows: dict[str, list[dict[str, Cell]]] = {}
    lines: dict[str, list[int]] = {}
    faults: list[Diagnostic] = []
    for name in tables():
        path = Path(folder, f"{name}.csv")
        if name != HEAD and not path.exists():
            continue
        with reading(path) as file:
            data = file.read(limits.bytes + 1)
        try:
            text = decoded(data, limits)
            found = list(
                parse_csv(text, formula_safe=formula_safe, delimiter=delimiter)
            )
        except LoadError as error:
            faults += (fault.under(f"/{name}") for fault in error.diagnostics)
            continue
        lines[name] = [line for line, _ in found]
        rows[name] = [row for _, row in found]
        if decimal_comma:
            rows[name] = with_point(name, rows[name])
    if faults:
        raise LoadError(*faults)
    try:
        return from_rows(rows, limits=limits)
    except LoadError as error:
        raise LoadError(*place_rows(error.diagnostics, lines)) from None


def parse_csv(
    text: str, *, formula_safe: bool = False, delimiter: str = ","
) -> Iterator[tuple[int, dict[str, Cell]]]:
    r"""Read CSV with a header: each row with the number of its line.

    >>> list(parse_csv('id,name\r\na,"x\ny"\r\nb,z\r\n'))
    [(2, {'id': 'a', 'name': 'x\ny'}), (4, {'id': 'b', 'name': 'z'})]

    Raises:
        LoadError: It is not CSV, a row has too many or too few cells, two columns
            have one name, or cells are separated by something else.
    """
    rows = _split(text, delimiter)
    _, header = next(rows, (1, []))
    if len(header) == 1 and (other := _other_delimiter(header[0])):
        raise LoadError(diagnose("other-delimiter", got=other, asked=delimiter))
    if len(set(header)) < len(header):
        ((twice, _),) = Counter(header).most_common(1)
        raise LoadError(diagnose("duplicate-key", name=echo(twice)))
    for line, cells in rows:
        if cells == [""]:
            continue
        if len(cells) != len(header):
            fault = diagnose("ragged-row", got=len(cells), expected=len(header))
            raise LoadError(evolve(fault, position=TextPosition(line=line, column=1)))
        if formula_safe:
            cells = [re.sub(_GUARDED, r"\1", cell) for cell in cells]  # noqa: PLW2901 - the row as it was
        yield line, dict(zip(header, cells, strict=True))


def _check_delimiter(delimiter: str) -> None:
    if delimiter not in DELIMITERS:
        raise ValueError(f"cells are separated by , ; | or a tab, not {delimiter!r}")


def _other_delimiter(header: str) -> str | None:
    """Return what separates the cells of a header that was read as one cell."""
    return next((sign for sign in DELIMITERS if sign in header), None)


def _split(text: str, delimiter: str) -> Iterator[tuple[int, list[str]]]:
    """Split CSV into lines and cells.

    The `csv` module would do, but for a limit on the length of cells that is one
    for the whole process.
    """
    cell = _cell(delimiter)
    at, line = 0, 1
    while at < len(text):
        start, cells, end = line, [], delimiter
        while end == delimiter:
            found = cell.match(text, at)
            if found is None:
                fault = diagnose("broken-csv")
                raise LoadError(evolve(fault, position=position(text, at)))
            quoted, bare, end = found.groups()
            cells.append(bare if quoted is None else quoted.replace('""', '"'))
            line += found[0].count("\n")
            at = found.end()
        yield start, cells
