"""``--jobs N``: the same output in the same order, whatever happens to a process."""

import json
import os
import signal
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from coordination import Agreement, Dossier, dump_jsonl
from coordination.adapters.cli.seen_ids import SeenIds
from coordination.adapters.processes import map_in_order
from tests.adapters.commands import COMMAND, NOTICE, run
from tests.adapters.test_night_run import dossier, written


def doubled(item: int) -> int:
    """Return twice the item; end the process at 13, raise at -1."""
    if item == 13:
        os.kill(os.getpid(), signal.SIGKILL)
    if item < 0:
        raise ValueError(item)
    return 2 * item


def results(items: list[int], jobs: int, weight: int = 1) -> list[tuple[int, int]]:
    found = map_in_order(
        doubled, items, jobs, lost=lambda _: -1, weigh=lambda _: weight
    )
    return list(found)


@pytest.mark.parametrize("weight", [1, 200_000], ids=["pieces-of-64", "one-by-one"])
def test_order_is_kept(weight: int) -> None:
    items = [*range(100, 250)]

    assert results(items, 2, weight) == [(item, 2 * item) for item in items]


def test_no_items_need_no_process() -> None:
    assert results([], 2) == []


def test_one_lost_process_loses_one_item() -> None:
    found = results([11, 12, 13, 14, *range(100, 200)], 2)

    assert found[:4] == [(11, 22), (12, 24), (13, -1), (14, 28)]
    assert found[4:] == [(item, 2 * item) for item in range(100, 200)]


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_bug_is_raised(jobs: int) -> None:
    with pytest.raises((RuntimeError, ValueError), match="-1"):
        results([1, -1], jobs)


def test_items_are_taken_as_they_are_needed() -> None:
    taken = []

    def items() -> Iterator[int]:
        for item in range(100, 100_000):
            taken.append(item)
            yield item

    found = map_in_order(doubled, items(), 2, lost=lambda _: -1)
    next(found)
    found.close()

    assert len(taken) < 5_000


@pytest.fixture(scope="module")
def mixed(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """Return files that are sound, faulty, broken, empty, repeated and missing."""
    folder = tmp_path_factory.mktemp("mixed")
    dangling = {"id": "plan", "parent": "gone"}
    lines = [dossier(f"l{at}", dangling) for at in range(150)]
    many = written(folder / "many.jsonl", *lines, dossier("l3"))
    many.write_text(many.read_text("utf-8") + "\n{oops\n\n[]\n", "utf-8")
    (folder / "broken.json").write_text("{oops", "utf-8")
    (folder / "empty.json").touch()
    again = written(folder / "again.json", dossier("l7"))
    names = ("broken.json", "empty.json", "none.json")
    return [many, again, *(folder / name for name in names), many]


@pytest.mark.parametrize("form", ["text", "json"])
def test_validate_says_the_same_in_several_processes(
    form: str, mixed: list[Path]
) -> None:
    alone, together = (
        run("validate", "--format", form, "--jobs", jobs, *mixed) for jobs in ("1", "2")
    )

    assert together.stdout == alone.stdout
    assert together.stderr == alone.stderr
    assert together.returncode == alone.returncode == 2


def test_read_says_the_same_in_several_processes(tmp_path: Path) -> None:
    texts = [{"id": at, "text": f"ngày {at + 1}/7/2025"} for at in range(20)]
    lines = "\n".join(map(json.dumps, [*texts, {"id": 1}, "x"]))
    (tmp_path / "texts.jsonl").write_text(f"{lines}\n{{", "utf-8")
    files = [tmp_path / "texts.jsonl", NOTICE, tmp_path / "none", NOTICE]

    alone, together = (run("read", "--json", "--jobs", n, *files) for n in ("1", "2"))

    assert (together.stdout, together.stderr) == (alone.stdout, alone.stderr)
    assert together.returncode == alone.returncode == 2
    first = json.loads(alone.stdout.splitlines()[0])
    assert (first["file"], first["value"]) == ("0", "2025-07-01")
    for line in (21, 22, 23):
        assert f"texts.jsonl:{line}: " in alone.stderr


def has_ended(group: int) -> bool:
    """Return True if a group of processes ends; Python's own helper is the last."""
    for _ in range(200):
        try:
            os.killpg(group, 0)
        except ProcessLookupError:
            return True
        time.sleep(0.1)
    return False


@pytest.mark.usefixtures("interrupts")
def test_an_interrupt_ends_all_processes(tmp_path: Path) -> None:
    faulty = (Agreement(id="plan", parent="gone"),)
    many = (Dossier(id=f"d{at}", agreements=faulty) for at in range(60_000))
    dump_jsonl(many, tmp_path / "many.jsonl")
    process = subprocess.Popen(
        [*COMMAND, "validate", "--jobs", "2", "--json", str(tmp_path / "many.jsonl")],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
    )
    assert process.stdout is not None
    process.stdout.readline()
    os.killpg(process.pid, signal.SIGINT)  # as Ctrl-C does
    _, said = process.communicate(timeout=240)

    assert process.returncode == 130
    assert b"Traceback" not in said
    assert has_ended(process.pid)


def test_places_of_ids_are_kept_while_the_table_grows() -> None:
    seen = SeenIds()

    for at in range(3_000):
        assert seen.first(f"d{at}", "a.jsonl", at + 1) is None
    for at in range(3_000):
        assert seen.first(f"d{at}", "b.json", None) == f"a.jsonl:{at + 1}"
