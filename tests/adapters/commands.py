"""Running the command line: as a user does, or faster in this process."""

import subprocess
import sys
from pathlib import Path

import click
from click.testing import CliRunner

from coordination.adapters.cli.asked_language import ERROR, asked_language
from coordination.adapters.cli.click_errors import say_error
from coordination.adapters.cli.running import commands

ROOT = Path(__file__).parent.parent.parent
SAMPLE = ROOT / "examples" / "sample.json"
NOTICE = ROOT / "examples" / "notices" / "son-hai.txt"

#: Before a command: messages in English.
ENGLISH = ("--language", "en")

_SCRIPT = Path(sys.executable).with_name("coordination")

#: The installed script; while working on the tree there is none, and the function
#: that it would call is called instead.
COMMAND = (
    [str(_SCRIPT)]
    if _SCRIPT.exists()
    else [
        sys.executable,
        "-c",
        "from coordination.adapters.cli import main; main()",
    ]
)


def run(
    *arguments: str | Path, given: bytes = b""
) -> "subprocess.CompletedProcess[str]":
    """Run ``coordination`` with ``given`` on its standard input."""
    done = subprocess.run(
        [*COMMAND, *map(str, arguments)],
        input=given,
        capture_output=True,
        check=False,
        timeout=60,
    )
    return subprocess.CompletedProcess(
        done.args,
        done.returncode,
        done.stdout.decode("utf-8"),
        done.stderr.decode("utf-8"),
    )


def in_process(*arguments: str | Path, given: bytes = b"") -> tuple[int, str]:
    """Run a command in this process: faster, for what needs no process."""
    status, said, _ = in_process_with_errors(*arguments, given=given)
    return status, said


def in_process_with_errors(
    *arguments: str | Path, given: bytes = b""
) -> tuple[int, str, str]:
    """Run a command in this process and return also what it writes to stderr."""
    words = [*map(str, arguments)]
    done = CliRunner().invoke(commands, words, input=given, standalone_mode=False)
    match done.exception:
        case None:
            return done.return_value or 0, done.stdout, done.stderr
        case click.ClickException() as error:
            language = asked_language(words)
            last = f"{ERROR[language]}: {say_error(error, language)}\n"
            return error.exit_code, done.stdout, done.stderr + last
    raise done.exception
