"""How the code blocks of the documentation are executed, beside those in Python."""

import json
import os
import shutil
import subprocess
import sys
from doctest import ELLIPSIS, OutputChecker
from pathlib import Path
from shlex import join, quote
from tempfile import mkdtemp
from typing import Any

from sybil import Example

from tests.adapters.commands import COMMAND

ROOT = Path(__file__).parent.parent

#: The programmes that the documentation runs are those that are tested.
_SHELL = (
    f'coordination() {{ {join(COMMAND)} "$@"; }};'
    f'python() {{ {quote(sys.executable)} -X utf8 "$@"; }};'
)


def enter_folder(namespace: dict[str, Any]) -> None:
    """Go to a new folder in which a tutorial finds the texts that it shows."""
    namespace["came_from"] = Path.cwd()
    namespace["folder"] = Path(mkdtemp())
    shutil.copytree(
        ROOT / "examples/tutorials", namespace["folder"], dirs_exist_ok=True
    )
    os.chdir(namespace["folder"])


def leave_folder(namespace: dict[str, Any]) -> None:
    """Go back to where the tests are run, and remove the folder."""
    os.chdir(namespace["came_from"])
    shutil.rmtree(namespace["folder"])


def run_console(example: Example) -> str | None:
    """Run each line behind ``$`` and compare what it writes with what follows it.

    Where nothing follows, the command has to succeed.
    """
    for session in example.parsed.split("$ ")[1:]:
        command, _, expected = session.partition("\n")
        done = subprocess.run(
            ["bash", "-c", f"{_SHELL} {command}"],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            check=False,
            cwd=example.namespace.get("folder", ROOT),
            timeout=60,
        )
        if expected.strip():
            right = OutputChecker().check_output(expected, done.stdout, ELLIPSIS)
        else:
            right = done.returncode == 0
        if not right:
            return f"$ {command}\n{done.stdout}(exit status {done.returncode})"
    return None


def run_json(example: Example) -> None:
    """Hold that a block is JSON."""
    json.loads(example.parsed)
