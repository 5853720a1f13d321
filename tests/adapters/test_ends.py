"""However the command line is cut short, it ends in a sentence and never with 1."""

import os
import resource
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import pytest

import coordination
from coordination import Dossier, dump_jsonl
from tests.adapters.commands import COMMAND, NOTICE, SAMPLE, in_process, run

WRITERS: list[list[str | Path]] = [
    ["validate", SAMPLE],
    ["validate", "--json", SAMPLE],
    ["validate", "--format", "sarif", SAMPLE],
    ["show", SAMPLE],
    ["sheet", SAMPLE],
    ["new"],
    ["read", NOTICE],
    ["read", "--json", NOTICE],
    ["explain"],
    ["schema"],
    ["--help"],
    ["--version"],
    ["read", "--help"],
]


def run_shell(script: str, *arguments: str | Path) -> tuple[int, str]:
    """Run a command with its streams changed by the shell; return what it says."""
    done = subprocess.run(
        ["sh", "-c", f'"$@" {script}', "sh", *COMMAND, *map(str, arguments)],
        capture_output=True,
        check=False,
        timeout=60,
    )
    return done.returncode, done.stderr.decode()


@pytest.mark.parametrize("arguments", WRITERS, ids=lambda run: "-".join(run[:-1]))
def test_a_full_device(arguments: Sequence[str | Path]) -> None:
    status, errors = run_shell(">/dev/full", *arguments)

    assert (status, errors) == (2, "Error: standard output: no space left on device\n")


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
    got, errors = run_shell(script, *arguments)

    assert got == status
    assert said in errors
    assert errors.count("\n") == bool(said)


def test_a_closed_stream_is_not_taken_for_a_file(tmp_path: Path) -> None:
    given = SAMPLE.read_bytes()
    (tmp_path / "x.json").write_bytes(given)

    run_shell(">&- 2>&- <&-", "migrate", tmp_path / "x.json")

    assert (tmp_path / "x.json").read_bytes() == given


@pytest.mark.parametrize("arguments", [["schema"], ["read", "--json", NOTICE]])
def test_a_pipe_that_nobody_reads(arguments: list[str | Path]) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    done = subprocess.run(
        [*COMMAND, *map(str, arguments)],
        stdout=writer,
        stderr=subprocess.PIPE,
        check=False,
        timeout=60,
    )
    os.close(writer)

    assert (done.returncode, done.stderr) == (2, b"")


def test_an_interrupt(tmp_path: Path) -> None:
    many = (Dossier(id=f"d{at}") for at in range(60_000))
    dump_jsonl(many, tmp_path / "many.jsonl")
    process = subprocess.Popen(
        [*COMMAND, "validate", "--json", str(tmp_path / "many.jsonl")],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
    )
    time.sleep(1.5)
    process.send_signal(signal.SIGINT)
    _, said = process.communicate(timeout=60)

    assert process.returncode == 130
    assert b"Traceback" not in said


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
        [*COMMAND, *map(str, arguments), str(tmp_path / name)],
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
    done = run("export", SAMPLE, "--to", "/proc/none")

    assert done.returncode == 2
    assert done.stderr.startswith("Error: /proc/none/son-hai: ")


def test_a_bug_is_no_wrong_record(tmp_path: Path) -> None:
    code = (
        "import sys, coordination.adapters.telling as t; t.tell = None;"
        "from coordination.adapters.cli import main; main()"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, "show", str(SAMPLE)],
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


def test_the_list_of_commands_says_what_their_help_says() -> None:
    from coordination.adapters.cli.running import _COMMANDS, commands  # noqa: PLC0415

    _, said = in_process("--help")
    for name, (_, _, sentence) in _COMMANDS.items():
        command = commands.get_command(None, name)  # type: ignore[arg-type]
        assert command is not None
        assert (command.help or "").partition("\n\n")[0].replace("\n", " ") == sentence
        assert name in said


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


def test_reading_text_loads_neither_a_converter_nor_a_table_of_csv(
    tmp_path: Path,
) -> None:
    page = tmp_path / "notice.txt"
    page.write_text("ngày 23/2/2024", "utf-8")
    code = (
        f"import sys; sys.argv = ['x', 'read', {str(page)!r}]\n"
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

    loaded = {*done.stdout.split()}
    assert "coordination.parsers.scanner" in loaded
    assert not {"cattrs", "csv", "lzma", "coordination.validators"} & loaded


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
