"""A collection in a file: the old or the new, whole."""

import sqlite3
import sys
from pathlib import Path

import pytest

from coordination import Dossier
from coordination.collections.collection import Collection
from tests.many_dossiers.killing import WRITERS, kill_often


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


@pytest.mark.skipif(sys.platform == "win32", reason="Windows cannot fork")
@pytest.mark.parametrize("name", ["store", "parquet"])
def test_a_killed_writer_leaves_the_old_or_the_new(name: str, tmp_path: Path) -> None:
    if name == "parquet":
        pytest.importorskip("pyarrow", reason="Parquet needs the extra 'arrow'")

    left = kill_often(WRITERS[name], tmp_path, 5)

    assert left.total() == 5
