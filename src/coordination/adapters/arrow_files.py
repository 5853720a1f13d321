"""Dossiers and mentions as Parquet or Arrow files, written whole or not at all."""

import errno
import os
import secrets
import shutil
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import ExitStack
from itertools import islice
from pathlib import Path
from typing import Any, BinaryIO, Final, Literal, TypeAlias
from urllib.parse import quote

import pyarrow as pa
from pyarrow import ipc, parquet

from coordination.adapters.arrow_dossiers import dossier_batches, dossier_schemas
from coordination.model.dossier import Dossier
from coordination.places import place
from coordination.serializers.files import FilePath, replacing

#: What the files are: Parquet, or the file format of Arrow (Feather).
Form: TypeAlias = Literal["parquet", "arrow"]
#: By what the folders of a table are divided.
Division: TypeAlias = Literal["province", "year"]

#: The name of a folder for dossiers that do not say it, as Hive has it.
UNKNOWN: Final = "__HIVE_DEFAULT_PARTITION__"

_AT_ONCE: Final = 1_000
#: So many rows are written together.
_ROWS: Final = 50_000


def write_dossier_tables(
    dossiers: Iterable[Dossier],
    folder: FilePath,
    form: Form = "parquet",
    division: Division | None = None,
) -> None:
    """Write dossiers into a new folder, a file for each table.

    Divided, the files are ``TABLE/year=2024/part.parquet``, as engines expect.  The
    folder appears in one step when all is written: a killed process leaves nothing
    but a hidden folder beside it that ends in ``.tmp``.  Memory does not grow with
    the number of dossiers, but for their ids.

    Raises:
        OSError: The folder exists and is not empty, or cannot be written.
        ValueError: Two dossiers have one id.
    """
    target = Path(folder)
    if target.exists() and (not target.is_dir() or any(target.iterdir())):
        raise OSError(errno.ENOTEMPTY, "it exists already, and is not empty")
    target.parent.mkdir(parents=True, exist_ok=True)
    beside = target.with_name(f".{target.name[:200]}.{secrets.token_hex(8)}.tmp")
    beside.mkdir()
    try:
        with ExitStack() as stack:
            writers = _Writers(beside, form, stack)
            for part, group in _divided(dossiers, division):
                for batches in dossier_batches(group):
                    for name, batch in batches.items():
                        writers.write(name, part, batch)
        _keep(beside)
        beside.rename(target)
        _flush(target.parent)
    finally:
        shutil.rmtree(beside, ignore_errors=True)


def read_dossier_tables(folder: FilePath) -> dict[str, pa.Table]:
    """Read the tables that `write_dossier_tables` has written, divided or not."""
    found: dict[str, pa.Table] = {}
    for name, schema in dossier_schemas().items():
        paths = sorted(
            [*Path(folder).glob(f"{name}.*"), *Path(folder).glob(f"{name}/**/*.*")]
        )
        tables = [_read(path) for path in paths if path.is_file()]
        if tables:
            found[name] = pa.concat_tables(tables)
        else:
            found[name] = schema.empty_table()
    return found


def write_table(
    table: pa.Table | Iterable[pa.RecordBatch],
    path: FilePath,
    form: Form = "parquet",
    schema: pa.Schema | None = None,
) -> None:
    """Write a table to one file, which is replaced in one step at the end.

    Args:
        table: A table, or batches, which are taken one by one.
        path: The file.
        form: What the file is.
        schema: The schema, if batches are given.

    Raises:
        OSError: It cannot be written; an existing file is as it was.
    """
    found: Any = table
    batches = found.to_batches() if isinstance(table, pa.Table) else found
    names = found.schema if isinstance(table, pa.Table) else schema
    with replacing(path) as file, _WRITERS[form](file, names) as writer:
        for batch in _put_together(batches, names):
            writer.write_batch(batch)


def _put_together(
    batches: Iterable[pa.RecordBatch], schema: pa.Schema
) -> Iterator[pa.RecordBatch]:
    """Yield larger batches: small ones make a file large and slow to read."""
    held: list[pa.RecordBatch] = []
    rows = 0
    for batch in batches:
        held.append(batch)
        rows += batch.num_rows
        if rows >= _ROWS:
            yield from pa.Table.from_batches(held, schema).combine_chunks().to_batches()
            held, rows = [], 0
    yield from pa.Table.from_batches(held, schema).combine_chunks().to_batches()


class _Writers:
    """The files of one export, opened as they are needed."""

    def __init__(self, folder: Path, form: Form, stack: ExitStack) -> None:
        """Write below ``folder``; ``stack`` closes the files."""
        self._folder, self._stack = folder, stack
        self._form: Form = form
        self._open: dict[tuple[str, str], Any] = {}

    def write(self, name: str, place: str, batch: pa.RecordBatch) -> None:
        """Add rows to the file of a table; of no rows there is no file in a part."""
        if place and not batch.num_rows:
            return
        if (name, place) not in self._open:
            file = f"{name}/{place}/part" if place else name
            path = self._folder / f"{file}.{self._form}"
            path.parent.mkdir(parents=True, exist_ok=True)
            sink = self._stack.enter_context(path.open("wb"))
            writer = _WRITERS[self._form](sink, batch.schema)
            self._open[name, place] = self._stack.enter_context(writer)
        self._open[name, place].write_batch(batch)


def _parquet(file: BinaryIO, schema: pa.Schema) -> parquet.ParquetWriter:
    return parquet.ParquetWriter(file, schema, compression="zstd")


_WRITERS: Final[Mapping[Form, Callable[..., Any]]] = {
    "parquet": _parquet,
    "arrow": ipc.new_file,
}


def _read(path: Path) -> pa.Table:
    if path.suffix == ".arrow":
        with pa.memory_map(str(path)) as file:
            return ipc.open_file(file).read_all()
    with path.open("rb") as file:  # a path would add the columns of its folders
        return parquet.read_table(file)


def _divided(
    dossiers: Iterable[Dossier], division: Division | None
) -> Iterator[tuple[str, list[Dossier]]]:
    """Yield dossiers in groups, each with the name of its folder."""
    seen: set[str] = set()
    left = iter(dossiers)
    is_first = True
    while (some := list(islice(left, _AT_ONCE))) or is_first:
        is_first = False
        groups: dict[str, list[Dossier]] = defaultdict(list)
        for one in some:
            if one.id in seen:
                raise ValueError(f"two dossiers have the id {one.id!r}")
            seen.add(one.id)
            groups[_name_folder(one, division)].append(one)
        yield from groups.items() if groups else [("", [])]


def _name_folder(dossier: Dossier, division: Division | None) -> str:
    if division is None:
        return ""
    value = year_of(dossier) if division == "year" else province_of(dossier)
    return f"{division}={UNKNOWN if value is None else quote(value, safe=' ')}"


def year_of(dossier: Dossier) -> str | None:
    """Return the year of the first agreement of a dossier, or of its first event."""
    days = [
        one.signed or one.effective or one.period for one in dossier.agreements
    ] or [one.date for one in dossier.events]
    known = [day.earliest for day in days if day is not None and day.earliest]
    return f"{min(known).year:04}" if known else None


def province_of(dossier: Dossier) -> str | None:
    """Return the one province or city that the parties of a dossier belong to."""
    found: set[str] = set()
    for party in dossier.parties:
        if words := party.province or party.place:
            found.update(row.name for row in place(words))
    return found.pop() if len(found) == 1 else None


def _keep(folder: Path) -> None:
    """Bring all files to the disk before they get their name."""
    for path in folder.rglob("*"):
        _flush(path)
    _flush(folder)


def _flush(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
