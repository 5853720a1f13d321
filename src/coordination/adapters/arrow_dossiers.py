"""Dossiers ↔ Arrow tables, without loss: a table for the heads and each collection."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from itertools import islice
from typing import Any, Final, get_args

import attrs
import pyarrow as pa

from coordination.adapters.arrow_types import arrow_fields, entity_of, row_of
from coordination.diagnostics.diagnostic import Diagnostic, diagnose, echo
from coordination.errors import LoadError
from coordination.model.dossier import SCHEMA_VERSION, Dossier
from coordination.model.editing import COLLECTION_OF
from coordination.serializers.loading import Loaded, build

#: The version of the columns; it rises when one changes or goes.
COLUMNS_VERSION: Final = "1"

#: The table of heads, one row for each dossier.
HEADS: Final = "dossiers"

#: Each row of another table says of which dossier it is, and its place there.
OWNER: Final = "dossier"
PLACE: Final = "position"

_BATCH: Final = 1_000


@cache
def dossier_schemas() -> dict[str, pa.Schema]:
    """Return the Arrow schema of each table, made from the classes of the model.

    >>> dossier_schemas()["agreements"].field("signed").type.field(1)
    pyarrow.Field<earliest: date32[day]>
    """
    heads = [one for one in arrow_fields_of_head() if one.name not in _classes()]
    found = {HEADS: _schema(HEADS, heads)}
    for name, cls in _classes().items():
        owned = [
            pa.field(
                OWNER, pa.string(), metadata={"description": "Id of the dossier."}
            ),
            pa.field(
                PLACE,
                pa.int64(),
                metadata={"description": "Its place in the collection, from 0."},
            ),
        ]
        found[name] = _schema(name, [*owned, *arrow_fields(cls)])
    return found


def dossier_tables(dossiers: Iterable[Dossier]) -> dict[str, pa.Table]:
    """Write dossiers as Arrow tables: the name of each, and the table.

    >>> from coordination import Party
    >>> one = Dossier(id="x", parties=(Party(id="a", name="Sở Y tế"),))
    >>> tables = dossier_tables([one])
    >>> tables["parties"].column("name").to_pylist()
    ['Sở Y tế']

    Raises:
        ValueError: Two dossiers have one id.
    """
    batches: dict[str, list[pa.RecordBatch]] = defaultdict(list)
    for found in dossier_batches(dossiers):
        for name, batch in found.items():
            batches[name].append(batch)
    return {
        name: pa.Table.from_batches(batches[name], schema)
        for name, schema in dossier_schemas().items()
    }


def dossier_batches(
    dossiers: Iterable[Dossier], size: int = _BATCH
) -> Iterator[dict[str, pa.RecordBatch]]:
    """Yield the rows of ``size`` dossiers at a time, so that memory does not grow.

    Raises:
        ValueError: Two dossiers have one id.
    """
    seen: set[str] = set()
    left = iter(dossiers)
    while some := list(islice(left, size)):
        rows: dict[str, list[dict[str, Any]]] = {name: [] for name in dossier_schemas()}
        for dossier in some:
            if dossier.id in seen:
                raise ValueError(f"two dossiers have the id {dossier.id!r}")
            seen.add(dossier.id)
            _add(dossier, rows)
        yield {
            name: pa.RecordBatch.from_pylist(rows[name], schema)
            for name, schema in dossier_schemas().items()
        }


def dossiers_from_tables(tables: Mapping[str, pa.Table]) -> Iterator[Dossier]:
    """Read the dossiers that `dossier_tables` has written, in the order of the heads.

    Tables and columns may be absent, rows may be in any order; the columns beside a
    text (``earliest``, ``serial`` …) are not read.

    Raises:
        LoadError: With everything that is wrong with one dossier, or with the tables.
    """
    for loaded in try_dossiers_from_tables(tables):
        if loaded.faults or loaded.value is None:
            raise LoadError(*loaded.faults)
        yield loaded.value


def try_dossiers_from_tables(
    tables: Mapping[str, pa.Table],
) -> Iterator[Loaded[Dossier]]:
    """Yield what can be read of each dossier, and what is wrong with it.

    Raises:
        LoadError: Something is wrong with the tables: one that no dossier has, two
            heads with one id, rows of a dossier without a head.
    """
    for name in tables:
        if name not in dossier_schemas():
            known = ", ".join(dossier_schemas())
            raise LoadError(diagnose("unknown-table", name=echo(name), known=known))
    heads: dict[str, dict[str, Any]] = {}
    for row in _rows(tables, HEADS):
        if heads.setdefault(str(row.get("id")), row) is not row:
            raise LoadError(diagnose("not-one-head", got=2))
    owned = {name: _by_owner(_rows(tables, name), heads, name) for name in _classes()}
    for identifier, head in heads.items():
        data = entity_of(head, Dossier)
        for name, cls in _classes().items():
            if found := owned[name].get(identifier):
                data[name] = [entity_of(row, cls) for row in found]
        yield build(data, Dossier)


def arrow_fields_of_head() -> list[pa.Field]:
    """Return the fields of a dossier itself."""
    return arrow_fields(Dossier)


@cache
def _classes() -> dict[str, type]:
    """Return the class of each collection."""
    names = set(COLLECTION_OF.values())
    return {
        one.name: get_args(one.type)[0]
        for one in attrs.fields(Dossier)
        if one.name in names
    }


def _schema(name: str, fields: list[pa.Field]) -> pa.Schema:
    about = {
        "coordination.table": name,
        "coordination.format": SCHEMA_VERSION,
        "coordination.columns": COLUMNS_VERSION,
    }
    return pa.schema(fields, metadata=about)


def _add(dossier: Dossier, rows: dict[str, list[dict[str, Any]]]) -> None:
    head = row_of(dossier)
    for name in _classes():
        del head[name]
        members = getattr(dossier, name)
        rows[name] += (
            {OWNER: dossier.id, PLACE: at, **row_of(member)}
            for at, member in enumerate(members)
        )
    rows[HEADS].append(head)


def _rows(tables: Mapping[str, pa.Table], name: str) -> Iterator[dict[str, Any]]:
    if name in tables:
        for batch in tables[name].to_batches(max_chunksize=_BATCH):
            yield from batch.to_pylist()


def _by_owner(
    rows: Iterable[dict[str, Any]], heads: Mapping[str, Any], name: str
) -> dict[str, list[dict[str, Any]]]:
    """Group the rows of a table by their dossiers, in the order of their places."""
    found: dict[str, list[tuple[int, dict[str, Any]]]] = defaultdict(list)
    for at, row in enumerate(rows):
        owner = str(row.pop(OWNER, None))
        if owner not in heads:
            raise LoadError(_without_head(name, at, owner))
        found[owner].append((row.pop(PLACE, None) or 0, row))
    return {
        owner: [row for _, row in sorted(members, key=lambda one: one[0])]
        for owner, members in found.items()
    }


def _without_head(name: str, at: int, owner: str) -> Diagnostic:
    known = f"a row of {HEADS}"
    return diagnose("row-of-another", f"/{name}/{at}", got=echo(owner), owner=known)
