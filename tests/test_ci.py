"""What continuous integration runs is what the README tells people to run."""

import subprocess
from pathlib import Path

from tests.adapters.commands import COMMAND

ROOT = Path(__file__).parent.parent
TESTS = (
    "python3 -m venv .venv && .venv/bin/pip install '.[test]' "
    "&& .venv/bin/pytest -n auto --dist loadfile\n"
)


def test_the_readme_gives_the_command() -> None:
    assert TESTS in (ROOT / "README.md").read_text("utf-8")


def test_ci_runs_the_same_command() -> None:
    assert TESTS in (ROOT / ".ci" / "run").read_text("utf-8")


def test_the_readme_installs_what_it_runs() -> None:
    """Hold that the commands behind the installation are those that are tested."""
    (line,) = [
        line
        for line in (ROOT / "README.md").read_text("utf-8").splitlines()
        if ".[cli]" in line
    ]
    first, read, validate = line.split(" && .venv/bin/coordination ")

    assert first == "python3 -m venv .venv && .venv/bin/pip install '.[cli]'"
    for command in (read, validate):
        done = subprocess.run(
            [*COMMAND, *command.split()], cwd=ROOT, capture_output=True, check=False
        )
        assert (done.returncode, done.stderr) == (0, b"")
        assert done.stdout
