"""Canonical text, and files that are never half-written."""

import json
import os
import signal
import stat
import time
from decimal import Decimal
from pathlib import Path

import pytest

from coordination import (
    Agreement,
    Dossier,
    Party,
    Quantity,
    dump,
    dumps,
    find_mentions,
    load,
    loads,
    validate,
)
from coordination.frozen_json import JsonObject
from coordination.model.quantity import Comparator
from tests.dossiers.examples import DOSSIERS, SAMPLE


@pytest.mark.parametrize("path", [SAMPLE, *DOSSIERS], ids=lambda path: path.stem)
def test_bytes_are_equal_after_reload(path: Path, tmp_path: Path) -> None:
    dump(load(path), tmp_path / "again.json")

    assert (tmp_path / "again.json").read_bytes() == path.read_bytes()


@pytest.mark.parametrize("path", [SAMPLE, *DOSSIERS], ids=lambda path: path.stem)
def test_one_line_says_the_same(path: Path) -> None:
    line = dumps(load(path))

    assert "\n" not in line
    assert loads(line) == load(path)


def test_what_is_as_by_default_is_not_written() -> None:
    assert dumps(Party(id="a", name="b")) == '{"id": "a", "name": "b"}'
    assert dumps(Quantity(amount=Decimal("1E+3"))) == '{"amount": "1000"}'
    vague = Quantity(comparator=Comparator.VAGUE, words="nhiều")
    assert dumps(vague) == '{"comparator": "vague", "words": "nhiều"}'


def test_the_version_is_always_written() -> None:
    assert dumps(Dossier(id="x")) == '{"schema_version": "1.1", "id": "x"}'


def test_stated_to_be_none_is_not_absent() -> None:
    party = Party(id="a", name="b", names=())

    assert dumps(party) == '{"id": "a", "name": "b", "names": []}'
    assert loads(dumps(party), Party) == party


def test_an_empty_table_is_an_absent_one() -> None:
    text = '{"schema_version": "1.1", "id": "x", "claims": []}'

    assert loads(text) == Dossier(id="x")


def test_free_json_comes_back() -> None:
    extensions = JsonObject.of({"a": [1, 2.5, None, True, {"b": "ủy ban"}], "c": {}})
    dossier = Dossier(id="x", extensions=extensions)

    assert loads(dumps(dossier)) == dossier


def test_an_existing_file_keeps_its_permissions(tmp_path: Path) -> None:
    path = tmp_path / "x.json"
    path.write_text("old")
    path.chmod(0o640)

    dump(Dossier(id="x"), path)

    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    assert load(path) == Dossier(id="x")


def test_a_new_file_has_the_permissions_of_any_new_file(tmp_path: Path) -> None:
    (tmp_path / "other").write_text("")

    dump(Dossier(id="x"), tmp_path / "x.json")

    modes = {path.stat().st_mode for path in tmp_path.iterdir()}
    assert len(modes) == 1


def test_of_a_link_the_target_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "link.json").symlink_to(tmp_path / "x.json")

    dump(Dossier(id="x"), tmp_path / "link.json")

    assert (tmp_path / "link.json").is_symlink()
    assert load(tmp_path / "x.json") == Dossier(id="x")


def test_a_failure_leaves_the_old_file_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "x.json"
    path.write_text("old")

    def fail(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(OSError, match="No space left"):
        dump(Dossier(id="x"), path)

    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]


def test_killed_at_any_moment_the_file_is_the_old_or_the_new(tmp_path: Path) -> None:
    """A hundred times, a process that writes one file over and over is killed."""
    path = tmp_path / "x.json"
    small, large = Dossier(id="x"), load(DOSSIERS[0])
    dump(small, path)

    for attempt in range(100):
        child = os.fork()
        if child == 0:
            while True:
                dump(large, path)
                dump(small, path)
        time.sleep(attempt % 20 / 1_000)
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        assert load(path) in (small, large)


def test_a_mention_and_a_report_can_be_written() -> None:
    for mention in find_mentions("sáng nay, ngày 8/7/2025, 30 lượt, số 15/QĐ-UBND"):
        assert json.loads(dumps(mention))["text"] == mention.text
    report = validate(Dossier(id="x", agreements=(Agreement(id="a", parent="b"),)))

    assert json.loads(dumps(report)) == report.to_json()
