"""The walk of CONTRIBUTING, from a text that is read wrong to the line that decides."""

import re
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.accuracy.trace import PACKAGE, attempts, main

ROOT = Path(__file__).parent.parent
SECTION = (ROOT / "CONTRIBUTING.md").read_text("utf-8").partition("the line that ")[2]


class Example(NamedTuple):
    """A row of the table: a text, what is read, where that is decided and tested."""

    text: str
    read: str
    module: str
    function: str
    tests: str


EXAMPLES = [
    Example(*re.findall("`([^`]*)`", row))
    for row in SECTION.partition("\n## ")[0].splitlines()
    if row.count("|") == 6 and "`" in row
]


def test_there_are_five_examples() -> None:
    assert len(EXAMPLES) == 5


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda each: each.text)
def test_the_line_that_decides_is_where_the_walk_leads(example: Example) -> None:
    found = list(attempts(example.text))
    values = [f"{each.value}" for each in found if each.value is not None]
    steps = {(step.file, step.function) for each in found for step in each.steps}

    assert values == ([] if example.read == "nothing" else [example.read])
    assert (example.module, example.function) in steps
    assert (ROOT / example.tests).exists()


def test_paths_of_contributing_exist() -> None:
    page = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
    paths = re.findall(r"`((?:src|tests|docs|\.ci)/[\w./-]+)`", page)

    assert len(paths) > 5
    assert [path for path in paths if not (ROOT / path).exists()] == []


def test_a_step_names_the_line_as_it_is_written() -> None:
    (step, *_) = next(attempts("đạt 2/3 số xã")).steps

    source = (PACKAGE / step.file).read_text("utf-8").splitlines()[step.line - 1]
    assert str(step) == (
        f"{step.file}:{step.line} {step.function} → None | {source.strip()}"
    )


def test_the_command_prints_every_attempt(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["Sáng 23/2"]) == 0

    printed = capsys.readouterr().out
    assert "at 5, '23/2'\n" in printed
    assert "  read_from_day: XXXX-02-23, '23/2'\n    parsers/dates/" in printed


def test_the_command_says_how_it_is_called(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 2
    assert "tests.accuracy.trace TEXT" in capsys.readouterr().out
