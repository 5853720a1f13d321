"""Where the dossiers of a collection are: in memory, or in one SQLite file.

A file is changed in one step or not at all, whenever the process ends; it contains each
dossier as the JSON that `coordination.dumps` writes.
"""

import sqlite3
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final, Protocol

from attrs import define, field

from coordination.model.dossier import Dossier
from coordination.serializers.dumping import dumps
from coordination.serializers.files import FilePath
from coordination.serializers.loading import loads

#: Marks a file as one of ours ("coor"), so that no other database is touched.
_MARK: Final = 0x636F6F72
_VERSION: Final = 1

_TABLE: Final = """
CREATE TABLE dossier (
  place INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  json TEXT NOT NULL
)
"""


class Store(Protocol):
    """Keeps dossiers by id, in the order in which they came first."""

    def put(self, dossiers: Iterable[Dossier]) -> None:
        """Add dossiers, all or none; one replaces an earlier one with its id."""

    def get(self, identifier: str) -> Dossier | None:
        """Return the dossier with that id."""

    def __iter__(self) -> Iterator[Dossier]:
        """Yield the dossiers, one in memory at a time."""
        ...

    def __len__(self) -> int:
        """Count them."""
        ...


@define
class MemoryStore:
    """Keeps dossiers in memory."""

    _held: dict[str, Dossier] = field(factory=dict)

    def put(self, dossiers: Iterable[Dossier]) -> None:
        """Add dossiers, all or none."""
        self._held |= {one.id: one for one in dossiers}

    def get(self, identifier: str) -> Dossier | None:
        """Return the dossier with that id."""
        return self._held.get(identifier)

    def __iter__(self) -> Iterator[Dossier]:
        """Yield the dossiers."""
        return iter(tuple(self._held.values()))

    def __len__(self) -> int:
        """Count them."""
        return len(self._held)


@define
class FileStore:
    """Keeps dossiers in a SQLite file; each question opens it anew."""

    _path: Path

    @classmethod
    def at(cls, path: FilePath) -> "FileStore":
        """Open the file at ``path``, or make it.

        Raises:
            ValueError: It is another kind of file, or of a later version.
            OSError: It cannot be made.
        """
        store = cls(Path(path))
        try:
            with _connected(store._path) as database:
                _prepare(database, store._path)
        except sqlite3.DatabaseError as error:
            if isinstance(error, sqlite3.OperationalError):
                raise OSError(f"{path}: {error}") from error
            raise ValueError(f"{path} is not a collection: {error}") from error
        return store

    def put(self, dossiers: Iterable[Dossier]) -> None:
        """Add dossiers, all or none, one in memory at a time."""
        with _connected(self._path) as database, database:
            database.executemany(
                "INSERT INTO dossier (id, json) VALUES (?, ?)"
                " ON CONFLICT (id) DO UPDATE SET json = excluded.json",
                ((one.id, dumps(one)) for one in dossiers),
            )

    def get(self, identifier: str) -> Dossier | None:
        """Return the dossier with that id."""
        with _connected(self._path) as database:
            query = "SELECT json FROM dossier WHERE id = ?"
            row = database.execute(query, (identifier,)).fetchone()
        return None if row is None else loads(row[0])

    def __iter__(self) -> Iterator[Dossier]:
        """Yield the dossiers, one in memory at a time."""
        with _connected(self._path) as database:
            for (text,) in database.execute("SELECT json FROM dossier ORDER BY place"):
                yield loads(text)

    def __len__(self) -> int:
        """Count them."""
        with _connected(self._path) as database:
            (count,) = database.execute("SELECT count(*) FROM dossier").fetchone()
        return int(count)


class _connected:  # noqa: N801 - a context manager, used like a function
    """Open a database and close it, which the one of the standard library does not."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def __enter__(self) -> sqlite3.Connection:
        self._database = sqlite3.connect(self._path)
        return self._database

    def __exit__(self, *_: object) -> None:
        self._database.close()


def _prepare(database: sqlite3.Connection, path: Path) -> None:
    """Make the table of a new file; refuse what is another file."""
    (mark,) = database.execute("PRAGMA application_id").fetchone()
    (version,) = database.execute("PRAGMA user_version").fetchone()
    if mark == _MARK and version == _VERSION:
        return
    if mark == _MARK:
        raise ValueError(f"{path} was written by a later version of the library")
    (tables,) = database.execute("SELECT count(*) FROM sqlite_master").fetchone()
    if mark or tables:
        raise ValueError(f"{path} is a database of something else")
    with database:
        database.execute("BEGIN IMMEDIATE")
        database.execute(_TABLE)
        database.execute(f"PRAGMA application_id = {_MARK}")
        database.execute(f"PRAGMA user_version = {_VERSION}")
