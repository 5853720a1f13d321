"""Files: nothing is torn, whatever stands at the path or is called how."""

import os
import stat
import threading
from pathlib import Path

import pytest

from coordination import Dossier, dump, dump_jsonl, iter_jsonl, load

HELD = Dossier(id="x")


@pytest.mark.parametrize(
    "path",
    [
        pytest.param("/", id="root"),
        pytest.param("", id="empty"),
        pytest.param(".", id="here"),
        pytest.param("none/", id="slash-at-the-end"),
        pytest.param("a\0b", id="nul"),
        pytest.param("a\ud800b", id="half-a-surrogate"),
        pytest.param("a" * 300, id="name-too-long"),
        pytest.param("none/x.json", id="no-folder"),
    ],
)
def test_what_is_no_file_is_refused(
    path: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)

    with pytest.raises(OSError, match=r"\S"):
        dump(HELD, path)
    with pytest.raises(OSError, match=r"\S"):
        dump_jsonl([HELD], path)
    with pytest.raises(OSError, match=r"\S"):
        load(path)
    with pytest.raises(OSError, match=r"\S"):
        list(iter_jsonl(path))
    assert list(tmp_path.iterdir()) == []


def test_a_pipe_is_written_to_and_stays(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.json"
    os.mkfifo(pipe)
    got: list[bytes] = []
    reader = threading.Thread(target=lambda: got.append(pipe.read_bytes()))
    reader.start()

    dump(HELD, pipe)
    reader.join(timeout=10)

    assert stat.S_ISFIFO(pipe.stat().st_mode)
    assert b'"id": "x"' in got[0]
    assert list(tmp_path.iterdir()) == [pipe]


@pytest.mark.parametrize("is_linked", [False, True], ids=["itself", "by-a-link"])
def test_a_device_is_written_to_and_stays(tmp_path: Path, *, is_linked: bool) -> None:
    path = tmp_path / "link.json" if is_linked else Path("/dev/null")
    if is_linked:
        path.symlink_to("/dev/null")

    dump(HELD, path)

    assert stat.S_ISCHR(Path("/dev/null").stat().st_mode)
    assert path.is_symlink() == is_linked


def test_an_open_file_is_written_to_and_not_replaced(tmp_path: Path) -> None:
    path = tmp_path / "out.json"
    with path.open("wb") as file:
        name = f"/dev/fd/{file.fileno()}"
        before = path.stat().st_ino
        dump(HELD, name)

    assert path.stat().st_ino == before
    assert load(path) == HELD


def test_a_full_device_is_an_error_of_the_system() -> None:
    with pytest.raises(OSError, match="No space"):
        dump(HELD, "/dev/full")


@pytest.mark.parametrize(
    "name",
    [
        pytest.param("a" * 250 + ".json", id="letters"),
        pytest.param("ệ" * 83 + "a.json", id="letters-of-three-bytes"),
    ],
)
def test_names_may_be_as_long_as_any(name: str, tmp_path: Path) -> None:
    assert len(name.encode()) == 255

    dump(HELD, tmp_path / name)
    dump(HELD, tmp_path / name)

    assert load(tmp_path / name) == HELD
    assert len(list(tmp_path.iterdir())) == 1


@pytest.mark.skipif(os.geteuid() != 0, reason="only root may give files away")
def test_the_owner_stays(tmp_path: Path) -> None:
    path = tmp_path / "x.json"
    path.touch()
    os.chown(path, 12, 34)
    path.chmod(0o640)

    dump(HELD, path)

    found = path.stat()
    assert (found.st_uid, found.st_gid) == (12, 34)
    assert stat.S_IMODE(found.st_mode) == 0o640


def test_the_new_file_is_never_more_open_than_the_old(tmp_path: Path) -> None:
    path = tmp_path / "x.jsonl"
    path.touch(mode=0o600)
    seen: list[int] = []

    def dossiers() -> object:
        seen.extend(stat.S_IMODE(one.stat().st_mode) for one in tmp_path.iterdir())
        yield HELD

    dump_jsonl(dossiers(), path)  # type: ignore[arg-type]

    assert seen == [0o600, 0o600]


def test_a_name_says_whether_it_is_packed_not_the_target_of_a_link(
    tmp_path: Path,
) -> None:
    (tmp_path / "link.json.gz").symlink_to(tmp_path / "plain")

    dump(HELD, tmp_path / "link.json.gz")

    assert load(tmp_path / "link.json.gz") == HELD


def test_other_hard_links_keep_the_old_file(tmp_path: Path) -> None:
    (tmp_path / "x.json").write_text("old")
    (tmp_path / "y.json").hardlink_to(tmp_path / "x.json")

    dump(HELD, tmp_path / "x.json")

    assert (tmp_path / "y.json").read_text() == "old"
