"""Kill a process while it writes: what is left is the old or the new, whole.

Run ``python -m tests.many_dossiers.killing 100`` for a hundred kills of each writer;
the suite runs ten in all.
"""

import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Final, Self

from attrs import frozen

from coordination.collections.collection import Collection

#: How many dossiers or rows there are, old or new.
SIZE: Final = 2_000

#: Each write has a process of its own, which starts at once as a fork.
_LOOP: Final = """
import os
while title := sys.stdin.readline().strip():
    child = os.fork()
    if child == 0:
        print(os.getpid(), flush=True)
        write(title)
        os._exit(0)
    os.waitpid(child, 0)
    print("ended", flush=True)
"""
_TO_STORE: Final = """
from coordination.model.dossier import Dossier
from coordination.collections.collection import Collection
def write(title):
    held = Collection.open(sys.argv[1])
    held.add(Dossier(id=f"d{at}", title=title) for at in range(int(sys.argv[2])))
"""
_TO_PARQUET: Final = """
import pyarrow as pa
from coordination.adapters.arrow_files import write_table
pa.array(["pandas is imported now, not after each fork"])
def write(title):
    rows = int(sys.argv[2])
    batch = pa.RecordBatch.from_pydict({"title": [title] * (rows // 10)})
    write_table((batch for _ in range(10)), sys.argv[1], schema=batch.schema)
"""


@frozen
class Writer:
    """A way to write, and how to see what was written.

    Attributes:
        code: Defines ``write(title)``.
        titles: Returns the titles in a file, one for each row.
    """

    code: str
    titles: Callable[[Path], list[str | None]]


def _in_store(path: Path) -> list[str | None]:
    return [one.title for one in Collection.open(path)]


def _in_parquet(path: Path) -> list[str | None]:
    from pyarrow import parquet  # noqa: PLC0415 - an extra

    titles: list[str | None] = parquet.read_table(path).column("title").to_pylist()
    return titles


WRITERS: Final = {
    "store": Writer(_TO_STORE, _in_store),
    "parquet": Writer(_TO_PARQUET, _in_parquet),
}


def kill_often(writer: Writer, folder: Path, kills: int) -> Counter[str]:
    """Kill a writer again and again; count what was left.

    The moment is drawn from the time that a whole write takes.

    Raises:
        AssertionError: Something else than the old or the new was left.
    """
    path, left = folder / "written", Counter[str]()
    drawn = random.Random(17)
    with _Loop(writer, path) as loop:
        loop.begin("0")
        begun = time.monotonic()
        loop.wait()
        took = time.monotonic() - begun
        for at in range(1, kills + 1):
            old = writer.titles(path)[0]
            process = loop.begin(str(at))
            time.sleep(took * drawn.uniform(0, 1.2))
            with suppress(ProcessLookupError):
                os.kill(process, signal.SIGKILL)
            loop.wait()
            titles = writer.titles(path)
            assert len(titles) == SIZE, f"{len(titles)} rows are left"
            assert len(set(titles)) == 1, "old and new are mixed"
            assert titles[0] in (old, str(at)), "something else is left"
            left["new" if titles[0] == str(at) else "old"] += 1
    return left


class _Loop:
    """A process that forks one for each write."""

    def __init__(self, writer: Writer, path: Path) -> None:
        code = f"import sys\n{writer.code}\n{_LOOP}"
        self._process = subprocess.Popen(
            [sys.executable, "-c", code, str(path), str(SIZE)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def __enter__(self) -> Self:
        return self

    def begin(self, title: str) -> int:
        """Let a process begin to write, and return its number."""
        assert self._process.stdin is not None
        self._process.stdin.write(f"{title}\n")
        self._process.stdin.flush()
        return int(self._line())

    def wait(self) -> None:
        """Wait for its end."""
        assert self._line() == "ended"

    def _line(self) -> str:
        assert self._process.stdout is not None
        return self._process.stdout.readline().strip()

    def __exit__(self, *_: object) -> None:
        self._process.communicate()


def main(kills: int) -> None:
    """Print what was left by each writer."""
    for name, writer in WRITERS.items():
        with tempfile.TemporaryDirectory() as folder:
            left = kill_often(writer, Path(folder), kills)
        print(f"{name}: killed {kills} times; {dict(left)}; nothing else")  # noqa: T201


if __name__ == "__main__":
    main(int(sys.argv[1]))
