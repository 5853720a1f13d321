"""Every command in every format, from the table of commands itself.

A command or format that is new is in the matrix without being named here.
"""

import shutil
from pathlib import Path

import click

from coordination.adapters.cli.running import commands
from tests.adapters.commands import NOTICE, SAMPLE, in_process

_YEAR = ["--from", "2024-01-01", "--until", "2024-12-31"]
ICS = [*_YEAR, "--alarm", "1", "--stamp", "2024-01-02T08:00Z"]
#: What a command needs before its files.
_NEEDED = {"export": ["--to", "out"], "query": ["due", *_YEAR], "report": ["-o", "out"]}
#: What it needs for one of its formats.
_OF_FORMATS: dict[tuple[str, ...], list[str]] = {
    ("export", "ics"): ICS,
    ("read", "parquet"): ["--to", "out.parquet"],
    ("read", "arrow"): ["--to", "out.arrow"],
}
#: Files of which a command writes something, if not the sample.
_FILES = {
    "ask": ["draft.yaml", "--text", "son-hai=notice.txt"],
    "build": ["son-hai.yaml"],
    "draft": ["notice.txt"],
    "explain": [],
    "import": ["tables/son-hai"],
    "migrate": ["-"],
    "new": [],
    "read": ["notice.txt"],
    "schema": [],
}


def command(name: str) -> click.Command:
    """Return the command ``name``."""
    found = commands.get_command(click.Context(commands), name)
    assert found is not None
    return found


NAMES = commands.list_commands(click.Context(commands))


def _formats(name: str) -> list[list[str]]:
    """Return the options that choose each of the formats of a command."""
    found: list[list[str]] = []
    for one in command(name).params:
        if "--format" in one.opts and isinstance(one.type, click.Choice):
            return [["--format", str(form)] for form in one.type.choices]
        if "--json" in one.opts:
            found = [["--json"]]
    return [[], *found]


def _run(name: str, form: list[str]) -> list[str]:
    more = _OF_FORMATS.get((name, *form[1:]), [])
    return [name, *_NEEDED.get(name, []), *form, *more]


def _takes_files(one: click.Parameter) -> bool:
    is_argument = isinstance(one, click.Argument)
    return is_argument and one.required


#: Each command in each format, without files.
RUNS = [_run(name, form) for name in NAMES for form in _formats(name)]

#: Each that writes to standard output, with files of `fill`.
WRITERS = [
    [*run, *_FILES.get(run[0], ["sample.json"])]
    for run in RUNS
    if not (run[0] == "read" and "--to" in run)
]

#: Each command that reads files, in one format.
READERS = [
    _run(name, _formats(name)[0])
    for name in NAMES
    if any(_takes_files(one) for one in command(name).params)
]


def fill(folder: Path) -> None:
    """Write the files that `WRITERS` name."""
    shutil.copy(SAMPLE, folder / "sample.json")
    shutil.copy(NOTICE, folder / "notice.txt")
    in_process("sheet", SAMPLE, "-o", folder / "son-hai.yaml")
    in_process("export", SAMPLE, "--to", folder / "tables")
    in_process("draft", NOTICE, "-o", folder / "draft.yaml")
