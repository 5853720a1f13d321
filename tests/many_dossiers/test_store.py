"""A collection in a file: the old or the new, whole."""

import os
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest

from coordination import Dossier
from coordination.collections.collection import Collection


def test_a_file_keeps_dossiers_in_order(tmp_path: Path) -> None:
    Collection.open(tmp_path / "c.db").add(Dossier(id=one) for one in "bca")
    again = Collection.open(tmp_path / "c.db")
    again.add([Dossier(id="c", title="Mới")])

    assert [one.id for one in again] == ["b", "c", "a"]
    assert (len(again), again["c"].title) == (3, "Mới")


@pytest.mark.parametrize("is_file", [False, True], ids=["memory", "file"])
def test_an_unknown_id_is_a_key_error(
    is_file: bool,  # noqa: FBT001 - a case
    tmp_path: Path,
) -> None:
    held = Collection.open(tmp_path / "c.db") if is_file else Collection()

    with pytest.raises(KeyError, match="x"):
        held["x"]


@pytest.mark.parametrize("is_file", [False, True], ids=["memory", "file"])
def test_all_are_added_or_none(
    is_file: bool,  # noqa: FBT001 - a case
    tmp_path: Path,
) -> None:
    held = Collection.open(tmp_path / "c.db") if is_file else Collection()

    with pytest.raises(ZeroDivisionError):
        held.add(Dossier(id=f"d{1 // (3 - at)}") for at in range(9))

    assert len(held) == 0


def strange(path: Path, name: str) -> None:
    if name == "text":
        path.write_text("not a database at all, but a text" * 99, "utf-8")
        return
    with sqlite3.connect(path) as database:
        if name == "other":
            database.execute("CREATE TABLE mine (id)")
        else:
            database.execute(f"PRAGMA application_id = {0x636F6F72}")
            database.execute("PRAGMA user_version = 99")
    database.close()


@pytest.mark.parametrize("name", ["text", "other", "later"])
def test_another_file_is_left_alone(name: str, tmp_path: Path) -> None:
    path = tmp_path / "c.db"
    strange(path, name)
    before = path.read_bytes()

    with pytest.raises(ValueError, match=r"c\.db"):
        Collection.open(path)

    assert path.read_bytes() == before


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(OSError, match=r"c\.db"):
        Collection.open(tmp_path / "none" / "c.db")


_WRITER = """
import sys
from coordination import Dossier
from coordination.collections.collection import Collection
held = Collection.open(sys.argv[1])
while True:
    title = input()
    print("begun", flush=True)
    held.add(Dossier(id=f"d{at}", title=title) for at in range(3_000))
    print("done", flush=True)
"""


@pytest.mark.parametrize("kills", [3])
def test_a_killed_writer_leaves_the_old_or_the_new(kills: int, tmp_path: Path) -> None:
    path = tmp_path / "c.db"
    Collection.open(path).add(Dossier(id=f"d{at}", title="0") for at in range(3_000))

    for at in range(1, kills + 1):
        process = subprocess.Popen(
            [sys.executable, "-c", _WRITER, str(path)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(f"{at}\n".encode())
        process.stdin.flush()
        process.stdout.readline()
        time.sleep(0.02 * at)
        os.kill(process.pid, signal.SIGKILL)
        process.communicate(timeout=60)

        titles = {one.title for one in Collection.open(path)}
        assert len(titles) == 1
        assert len(Collection.open(path)) == 3_000
