"""Decimals with a comma, in the tables of countries that write 86,5."""

from collections.abc import Iterable
from typing import Any

from coordination.adapters.cells import Cell
from coordination.adapters.columns import CellKind, tables
from coordination.diagnostics.diagnostic import diagnose, echo
from coordination.serializers.faults import Marked


def with_comma(table: str, rows: Iterable[dict[str, Cell]]) -> list[dict[str, Cell]]:
    """Write the decimals in the rows of ``table`` with a comma.

    >>> with_comma("outcomes", [{"id": "1.5", "quantity.amount": "1.5"}])
    [{'id': '1.5', 'quantity.amount': '1,5'}]
    """
    decimals = _decimals(table)
    return [
        {
            name: cell.replace(".", ",")
            if name in decimals and isinstance(cell, str)
            else cell
            for name, cell in row.items()
        }
        for row in rows
    ]


def with_point(table: str, rows: Iterable[dict[str, Cell]]) -> list[dict[str, Any]]:
    """Read the decimals in the rows of ``table``, which have a comma.

    One with a point is replaced by a fault for the loader: where decimals have a
    comma, a point is between thousands, and "24.550" is not 24.55.

    >>> with_point("outcomes", [{"quantity.amount": "1,5"}])
    [{'quantity.amount': '1.5'}]
    """
    decimals = _decimals(table)
    return [
        {
            name: _read(cell) if name in decimals and isinstance(cell, str) else cell
            for name, cell in row.items()
        }
        for row in rows
    ]


def _read(cell: str) -> str | Marked:
    if "." in cell:
        return Marked(diagnose("point-for-comma", got=echo(cell)))
    return cell.replace(",", ".")


def _decimals(table: str) -> frozenset[str]:
    columns = tables().get(table, ())
    return frozenset(one.name for one in columns if one.kind is CellKind.DECIMAL)
