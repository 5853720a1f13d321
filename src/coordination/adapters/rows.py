"""Dossier ↔ tables of flat rows, without loss.

Each collection is a table, and so is the head of the file.  A row is an entity;
a field of an object inside it is a column of its own, named with dots
(``due.date``).  `coordination.adapters.columns.tables` lists all columns.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Final, TypeAlias

from attrs import evolve

from coordination.adapters.cells import Cell, from_cell, to_cell
from coordination.adapters.columns import HEAD, Column, tables
from coordination.diagnostics.diagnostic import Diagnostic, TextPosition, diagnose, echo
from coordination.diagnostics.pointer import split
from coordination.errors import LoadError
from coordination.model.dossier import Dossier
from coordination.serializers.converter import shared_converter
from coordination.serializers.limits import DEFAULT_LIMITS, Limits
from coordination.serializers.loading import build

Row: TypeAlias = Mapping[str, Cell]

#: Every row but the head's says which dossier it is of, so that tables can be
#: put together and taken apart again.
OWNER: Final = "dossier"


def to_rows(dossier: Dossier) -> dict[str, list[dict[str, Cell]]]:
    """Write ``dossier`` as tables: the name of each, and its rows.

    >>> from coordination import Party
    >>> rows = to_rows(Dossier(id="x", parties=(Party(id="a", name="Sở Y tế"),)))
    >>> [(name, cell) for name, cell in rows["parties"][0].items() if cell is not None]
    [('dossier', 'x'), ('id', 'a'), ('name', 'Sở Y tế'), ('collective', False)]
    """
    plain: dict[str, Any] = shared_converter().unstructure(dossier)
    written = {HEAD: [_to_row(plain, tables()[HEAD])]}
    for name, columns in tables().items():
        if name != HEAD:
            written[name] = [
                {OWNER: dossier.id, **_to_row(entity, columns)}
                for entity in plain.get(name, ())
            ]
    return written


def from_rows(
    rows: Mapping[str, Iterable[Row]], *, limits: Limits = DEFAULT_LIMITS
) -> Dossier:
    """Read a dossier from tables such as `to_rows` writes.

    Tables and columns may be absent.  Cells may be texts throughout, as in CSV.

    >>> head = {"schema_version": "1.1", "id": "x"}
    >>> from_rows({"dossier": [head], "documents": [{"id": "d", "issued": "2024"}]})
    ... # doctest: +ELLIPSIS
    Dossier(schema=None, schema_version='1.1', id='x', ...)

    Raises:
        LoadError: With everything that is wrong; pointers lead into the dossier,
            so that ``/documents/3/issued`` is about the fourth row of documents.
    """
    heads = [_from_row(row, tables()[HEAD], limits) for row in rows.get(HEAD, ())]
    data: dict[str, Any] = heads[0] if heads else {}
    faults: list[Diagnostic] = []
    if len(heads) != 1:
        faults.append(diagnose("not-one-head", got=len(heads)))
    for name in rows:
        if name not in tables():
            known = ", ".join(tables())
            faults.append(diagnose("unknown-table", name=echo(name), known=known))
        elif name != HEAD:
            table = list(rows[name])
            faults += _foreign(name, table, data.get("id"))
            data[name] = [_from_row(row, tables()[name], limits) for row in table]
    loaded = build(data, Dossier)
    if faults or loaded.faults or loaded.value is None:
        raise LoadError(*faults, *loaded.faults)
    return loaded.value


def place_rows(
    faults: Iterable[Diagnostic], lines: Mapping[str, Sequence[int]]
) -> Iterator[Diagnostic]:
    """Add to each of ``faults`` the line of the row that it is about.

    Args:
        faults: What `from_rows` found.
        lines: The lines that the rows of each table are in.
    """
    for fault in faults:
        table, at = (*split(fault.pointer)[:2], "", "")[:2]
        line = 1
        if table in lines and table != HEAD:
            known = lines[table]
            line = known[int(at)] if at.isdecimal() and int(at) < len(known) else 1
        elif table:
            line = 2
        else:
            yield fault
            continue
        yield evolve(fault, position=TextPosition(line=line, column=1))


def _to_row(entity: dict[str, Any], columns: Iterable[Column]) -> dict[str, Cell]:
    return {
        column.name: to_cell(_at(entity, column), column.kind) for column in columns
    }


def _at(entity: dict[str, Any], column: Column) -> Any:  # noqa: ANN401 - plain JSON
    """Return the value of a column; defaults that JSON leaves out are filled in."""
    *outer, last = column.path
    inner: Any = entity
    for step in outer:
        inner = inner.get(step)
        if inner is None:
            return None
    return inner.get(last, column.default)


def _from_row(row: Row, columns: Iterable[Column], limits: Limits) -> dict[str, Any]:
    """Build an entity; a column that no table has becomes a member that none has."""
    known = {column.name: column for column in columns}
    entity: dict[str, Any] = {}
    for name, cell in row.items():
        if name == OWNER:
            continue
        column = known.get(name)
        value = cell if column is None else from_cell(cell, column, limits)
        if value is None or (value == "" and column is None):
            continue
        *outer, last = (name,) if column is None else column.path
        inner = entity
        for step in outer:
            inner = inner.setdefault(step, {})
        inner[last] = value
    return entity


def _foreign(name: str, table: Iterable[Row], owner: object) -> Iterable[Diagnostic]:
    for at, row in enumerate(table):
        named = row.get(OWNER)
        if named not in (None, "", owner):
            got = echo(str(named))
            yield diagnose(
                "row-of-another", f"/{name}/{at}", got=got, owner=echo(str(owner))
            )
