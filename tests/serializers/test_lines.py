"""JSON Lines: bad lines are told, the rest is read, memory stays small."""

import gzip
import io
import tracemalloc
from collections.abc import Iterator
from pathlib import Path

import pytest

from coordination import Dossier, LoadError, dumps, iter_jsonl, load
from coordination.serializers.limits import Limits
from coordination.serializers.lines import dump_jsonl
from tests.dossiers.examples import DOSSIERS, SAMPLE

GOOD = b'{"schema_version": "1.1", "id": "x"}'


def read(data: bytes, limits: Limits | None = None) -> list[tuple[int, str | None]]:
    lines = iter_jsonl(io.BytesIO(data), limits=limits or Limits())
    return [
        (line.number, None if line.value is None else line.value.id) for line in lines
    ]


@pytest.mark.parametrize("name", ["all.jsonl", "all.jsonl.gz"])
def test_dossiers_come_back(name: str, tmp_path: Path) -> None:
    dossiers = [load(path) for path in [SAMPLE, *DOSSIERS]]
    dump_jsonl(iter(dossiers), tmp_path / name)

    lines = list(iter_jsonl(tmp_path / name))
    assert [line.value for line in lines] == dossiers
    assert [line.number for line in lines] == list(range(1, len(dossiers) + 1))


def test_compressed_bytes_are_the_same_each_time(tmp_path: Path) -> None:
    for name in ("a.jsonl.gz", "b.jsonl.gz"):
        dump_jsonl([Dossier(id="x")], tmp_path / name)

    packed = (tmp_path / "a.jsonl.gz").read_bytes()
    assert packed == (tmp_path / "b.jsonl.gz").read_bytes()
    assert gzip.decompress(packed) == (dumps(Dossier(id="x")) + "\n").encode()


@pytest.mark.parametrize(
    "bad",
    [
        b'{"schema_version": "1.1", "id": 7}',
        b'{"schema_version": "1.1", "id": "x"',
        b"\xff\xfe",
        b"[" * 10_000,
        b"null",
        b'"' + b"a" * 200 + b'"',
    ],
    ids=["fault", "cut off", "no text", "deep", "null", "too long"],
)
@pytest.mark.parametrize("end", [b"\n", b"\r\n", b""], ids=["lf", "crlf", "no end"])
def test_a_bad_line_never_ends_the_run(bad: bytes, end: bytes) -> None:
    data = GOOD + b"\n" + bad + b"\n" + GOOD + b"\n\n" + bad + end
    lines = list(iter_jsonl(io.BytesIO(data), limits=Limits(bytes=100)))

    assert [(line.number, line.value is None) for line in lines] == [
        (1, False),
        (2, True),
        (3, False),
        (5, True),
    ]
    for line in lines:
        for finding in line.diagnostics:
            assert finding.position is not None
            assert finding.position.line == line.number


def test_an_empty_file_has_no_lines() -> None:
    assert read(b"") == read(b"\n\n") == []


def test_a_line_may_be_as_long_as_the_limit() -> None:
    assert read(GOOD + b"\n" + GOOD, Limits(bytes=len(GOOD))) == [(1, "x"), (2, "x")]
    assert read(GOOD + b"\n", Limits(bytes=len(GOOD) - 1)) == [(1, None)]


def test_a_lenient_reader_gets_what_can_be_built() -> None:
    data = GOOD[:-1] + b', "title": 7}'
    (line,) = iter_jsonl(io.BytesIO(data), lenient=True)

    assert line.value == Dossier(id="x")
    (fault,) = line.diagnostics
    assert (fault.code, fault.params["left_out"]) == ("wrong-type", "title")


def test_a_cut_off_archive_ends_with_a_finding(tmp_path: Path) -> None:
    path = tmp_path / "x.jsonl.gz"
    path.write_bytes(gzip.compress(GOOD + b"\n")[:-6])

    *_, last = iter_jsonl(path)

    assert [one.code for one in last.diagnostics] == ["broken-compression"]


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(GOOD, id="no-archive"),
        pytest.param(gzip.compress(GOOD)[:-8] + bytes(8), id="wrong-checksum"),
        pytest.param(gzip.compress(GOOD)[:12], id="cut-off"),
        pytest.param(gzip.compress(GOOD)[:14] + b"\xff" * 40, id="damaged"),
    ],
)
def test_what_is_no_whole_archive_ends_with_a_finding(
    tmp_path: Path, data: bytes
) -> None:
    path = tmp_path / "x.jsonl.gz"
    path.write_bytes(data)

    *_, last = iter_jsonl(path)
    assert [one.code for one in last.diagnostics] == ["broken-compression"]
    with pytest.raises(LoadError, match="broken-compression"):
        load(path)


def test_a_failing_source_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "x.jsonl"
    path.write_text("old")

    def dossiers() -> Iterator[Dossier]:
        yield Dossier(id="x")
        raise RuntimeError("no more")

    with pytest.raises(RuntimeError):
        dump_jsonl(dossiers(), path)
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]


def test_memory_does_not_grow_with_the_file(tmp_path: Path) -> None:
    dossier = load(DOSSIERS[0])

    def peak(count: int) -> int:
        path = tmp_path / f"{count}.jsonl"
        tracemalloc.start()
        dump_jsonl((dossier for _ in range(count)), path)
        for line in iter_jsonl(path):
            assert line.value is not None
        size = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return size

    peak(2)  # what is built on first use is not counted
    assert peak(40) < 1.2 * peak(4)
