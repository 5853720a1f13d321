"""What continuous integration runs is what the README tells people to run."""

from pathlib import Path

ROOT = Path(__file__).parent.parent
TESTS = "python3 -m venv .venv && .venv/bin/pip install '.[test]' && .venv/bin/pytest\n"


def test_the_readme_gives_the_command() -> None:
    assert TESTS in (ROOT / "README.md").read_text("utf-8")


def test_ci_runs_the_same_command() -> None:
    assert TESTS in (ROOT / ".ci" / "run").read_text("utf-8")
