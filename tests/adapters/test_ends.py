"""However the command line is cut short, it ends in a sentence and never with 1."""

import os
import resource
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

import coordination
from coordination import Agreement, Dossier, dump_jsonl
from tests.adapters import matrix
from tests.adapters.commands import COMMAND, ENGLISH, SAMPLE, run

WRITERS = [*matrix.WRITERS, ["--help"], ["--version"], ["read", "--help"]]


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("matrix")
    matrix.fill(folder)
    return folder


@pytest.fixture
def folder(filled: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder with files in which no run has written anything."""
    shutil.rmtree(filled / "out", ignore_errors=True)
    monkeypatch.chdir(filled)
    return filled


def run_shell(script: str, *arguments: str | Path) -> tuple[int, str]:
    """Run a command with its streams changed by the shell; return what it says."""
    done = subprocess.run(
        ["sh", "-c", f'"$@" {script}', "sh", *COMMAND, *map(str, arguments)],
        capture_output=True,
        check=False,
        timeout=60,
    )
    return done.returncode, done.stderr.decode()


@pytest.mark.parametrize("arguments", WRITERS, ids="-".join)
@pytest.mark.usefixtures("folder")
def test_a_full_device(arguments: list[str]) -> None:
    status, errors = run_shell(">/dev/full <sample.json", *ENGLISH, *arguments)

    assert status == 2
    assert errors.endswith("Error: standard output: no space left on device\n")


@pytest.mark.parametrize(
    ("script", "arguments", "status", "said"),
    [
        pytest.param(">&-", ["show", SAMPLE], 2, "standard output", id="out"),
        pytest.param("<&-", ["show", "-"], 2, "standard input is closed", id="in"),
        pytest.param("<&-", ["validate", "-"], 2, "is closed", id="in-of-validate"),
        pytest.param("2>&-", ["show", "none"], 2, "", id="errors"),
        pytest.param("2>&- >/dev/full", ["show", SAMPLE], 2, "", id="errors-and-full"),
        pytest.param("2>/dev/full", ["show", "none"], 2, "", id="errors-full"),
        pytest.param(">&- 2>&- <&-", ["show", SAMPLE], 2, "", id="all"),
        pytest.param("2>&- <&-", ["show", SAMPLE], 0, "", id="unused-ones"),
    ],
)
def test_closed_streams(
    script: str, arguments: list[str | Path], status: int, said: str
) -> None:
    got, errors = run_shell(script, *ENGLISH, *arguments)

    assert got == status
    assert said in errors
    assert errors.count("\n") == bool(said)


def test_a_closed_stream_is_not_taken_for_a_file(tmp_path: Path) -> None:
    given = SAMPLE.read_bytes()
    (tmp_path / "x.json").write_bytes(given)

    run_shell(">&- 2>&- <&-", "migrate", tmp_path / "x.json")

    assert (tmp_path / "x.json").read_bytes() == given


@pytest.mark.parametrize(
    "arguments", {one[0]: one for one in WRITERS}.values(), ids=lambda run: run[0]
)
@pytest.mark.usefixtures("folder")
def test_a_pipe_that_nobody_reads(arguments: list[str]) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    done = subprocess.run(
        [*COMMAND, *ENGLISH, *arguments],
        input=SAMPLE.read_bytes(),
        stdout=writer,
        stderr=subprocess.PIPE,
        check=False,
        timeout=60,
    )
    os.close(writer)

    assert done.returncode == 2
    assert b"Error" not in done.stderr


@pytest.mark.usefixtures("interrupts")
@pytest.mark.parametrize("arguments", matrix.READERS, ids=lambda run: run[0])
def test_an_interrupt_while_it_reads(arguments: list[str], tmp_path: Path) -> None:
    endless = tmp_path / "endless.xlsx"
    os.mkfifo(endless)
    process = subprocess.Popen(
        [*COMMAND, *ENGLISH, *arguments, endless],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        start_new_session=True,
        cwd=tmp_path,
    )
    with _opened(endless, process):
        said = _interrupt(process)

    assert process.returncode == 130
    assert b"Traceback" not in said


def _interrupt(process: "subprocess.Popen[bytes]") -> bytes:
    """Press Ctrl-C until ``process`` ends, and return what it says.

    A signal between opening and reading is noticed only when the reading ends.
    """
    for _ in range(10):
        process.send_signal(signal.SIGINT)
        with suppress(subprocess.TimeoutExpired):
            return process.communicate(timeout=5)[1]
    raise AssertionError("ten interrupts did not end it")


@contextmanager
def _opened(
    endless: Path, process: "subprocess.Popen[bytes]"
) -> Generator[None, None, None]:
    """Open a pipe for writing as soon as ``process`` reads it."""
    while process.poll() is None:
        try:
            writer = os.open(endless, os.O_WRONLY | os.O_NONBLOCK)
        except OSError:  # nobody reads it yet
            time.sleep(0.02)
        else:
            break
    yield
    os.close(writer)


@pytest.mark.usefixtures("interrupts")
def test_an_interrupt_while_it_works(tmp_path: Path) -> None:
    faulty = (Agreement(id="plan", parent="gone"),)
    many = (Dossier(id=f"d{at}", agreements=faulty) for at in range(5_000))
    dump_jsonl(many, tmp_path / "many.jsonl")
    process = subprocess.Popen(
        [*COMMAND, "validate", "--json", str(tmp_path / "many.jsonl")],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
    )
    assert process.stdout is not None
    process.stdout.readline()  # more is to come than the pipe holds
    process.send_signal(signal.SIGINT)
    _, said = process.communicate(timeout=60)

    assert process.returncode == 130
    assert b"Traceback" not in said


#: What measures coverage of processes of their own needs the disk too.
WITHOUT_COVERAGE = {
    name: value
    for name, value in os.environ.items()
    if not name.startswith("COVERAGE_")
}


@pytest.mark.parametrize(
    ("arguments", "name"),
    [
        pytest.param(["export", SAMPLE, "--to"], "out", id="export"),
        pytest.param(["migrate"], "old.json", id="migrate"),
    ],
)
def test_a_disk_that_is_full(
    tmp_path: Path, arguments: list[str | Path], name: str
) -> None:
    old = b'{"schema_version": "1.0", "id": "x"}'
    (tmp_path / "old.json").write_bytes(old)
    done = subprocess.run(
        [*COMMAND, *ENGLISH, *map(str, arguments), str(tmp_path / name)],
        env=WITHOUT_COVERAGE,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (10, 10)),
        capture_output=True,
        check=False,
        timeout=60,
    )

    assert done.returncode == 2
    assert done.stderr.startswith(b"Error: ")
    assert done.stderr.count(b"\n") == 1
    assert (tmp_path / "old.json").read_bytes() == old


def test_a_folder_that_cannot_be_written() -> None:
    done = run(*ENGLISH, "export", SAMPLE, "--to", "/proc/none")

    assert done.returncode == 2
    assert done.stderr.startswith("Error: /proc/none/son-hai: ")


def test_a_bug_is_no_wrong_record(tmp_path: Path) -> None:
    code = (
        "import sys, coordination.adapters.telling as t; t.tell = None;"
        "from coordination.adapters.cli import main; main()"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, *ENGLISH, "show", str(SAMPLE)],
        capture_output=True,
        check=False,
        timeout=60,
        cwd=tmp_path,
    )

    assert done.returncode == 2
    assert done.stderr.startswith(b"Error: this is a bug of coordination\n")


def test_as_a_module() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "coordination", "--version"],
        capture_output=True,
        check=True,
        text=True,
        timeout=60,
    )

    assert done.stdout.endswith(f"version {coordination.__version__}\n")


def test_shells_complete_commands(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("_COORDINATION_COMPLETE", "bash_complete")
    monkeypatch.setenv("COMP_WORDS", "coordination va")
    monkeypatch.setenv("COMP_CWORD", "1")

    assert run().stdout == "plain,validate\n"


def test_help_imports_no_command() -> None:
    code = (
        "import sys; sys.argv = ['x', '--help']\n"
        "from coordination.adapters.cli import main\n"
        "try: main()\n"
        "except SystemExit: print(*sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        check=True,
        text=True,
        timeout=60,
    )

    loaded = done.stdout.split()
    assert "click" in loaded
    assert not {"attrs", "cattrs", "dateutil", "coordination.parsers"} & {*loaded}


def test_reading_text_loads_only_what_the_table_of_its_mentions_needs(
    tmp_path: Path,
) -> None:
    page = tmp_path / "notice.txt"
    page.write_text("ngày 23/2/2024", "utf-8")
    code = (
        f"import sys; sys.argv = ['x', 'read', {str(page)!r}]\n"
        "before = {*sys.modules}  # what measures coverage loads json\n"
        "from coordination.adapters.cli import main\n"
        "try: main()\n"
        "except SystemExit: print(*({*sys.modules} - before))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        check=True,
        text=True,
        timeout=60,
    )

    loaded = {*done.stdout.split()}
    assert "coordination.parsers.scanner" in loaded
    assert not {"cattrs", "csv", "json", "lzma", "coordination.validators"} & loaded
    assert "coordination.model.enumerations" not in loaded  # names have them
    assert "coordination.diagnostics.catalogue.record_codes" not in loaded
    assert "click._termui_impl" not in loaded  # draws the bar for several files


@pytest.mark.parametrize("flag", ["-O", "-OO"])
@pytest.mark.parametrize(
    "arguments",
    [["schema"], ["export", SAMPLE, "--to", "out"], ["validate", SAMPLE]],
    ids=lambda run: run[0],
)
def test_without_docstrings(
    flag: str, arguments: list[str | Path], tmp_path: Path
) -> None:
    def said(*flags: str) -> tuple[int, str]:
        done = subprocess.run(
            [sys.executable, *flags, "-m", "coordination", *map(str, arguments)],
            capture_output=True,
            check=False,
            text=True,
            timeout=60,
            cwd=tmp_path,
        )
        return done.returncode, done.stdout

    assert said(flag) == said()
    assert said(flag)[0] == 0
