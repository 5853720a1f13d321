"""Checking what stands in files: one dossier, or one a line."""

import gzip
import os
import sys
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, Final, cast

import click
from attrs import define, evolve, field, frozen

from coordination.adapters.cli.inputs import (
    UNUSABLE,
    UnusableInput,
    opened,
    printable,
    read_bytes,
)
from coordination.diagnostics.diagnostic import Position
from coordination.diagnostics.report import Report
from coordination.serializers.limits import DEFAULT_LIMITS
from coordination.serializers.lines import iter_jsonl
from coordination.serializers.loading import try_loads
from coordination.serializers.places import placed
from coordination.validators.validate import validate

if TYPE_CHECKING:
    from click._termui_impl import ProgressBar  # it has no public name

#: Names that end like this hold a dossier a line.
_LINES: Final = (".jsonl", ".jsonl.gz")

#: Codes of what is wrong with the JSON text itself, so that there is no record to
#: find errors in.
_NO_JSON: Final = frozenset(
    {
        "broken-compression",
        "broken-json",
        "duplicate-key",
        "nested-too-deep",
        "no-json",
        "not-finite",
        "not-utf8",
        "number-too-long",
        "too-large",
        "too-many-items",
    }
)


@frozen
class Checked:
    """What was found in a file, or in one line of it.

    Attributes:
        name: The file.
        line: The number of the line; ``None`` for a file of one dossier.
        report: The findings.
    """

    name: str
    line: int | None
    report: Report


@define
class Checker:
    """Checks files, whatever the others are like, and keeps the worst status.

    Attributes:
        options: What `validate` is given beside the dossier.
        lines: Whether every file holds a dossier a line, whatever its name.
        status: The exit status that what was checked so far has earned.
    """

    options: Mapping[str, Any]
    lines: bool = False
    status: int = field(default=0, init=False)

    def check(self, names: Iterable[str]) -> Iterator[Checked]:
        """Give what is found in each of the files, as it is found."""
        for name in names:
            each = self.lines or name.endswith(_LINES)
            try:
                for one in self._each_line(name) if each else self._whole(name):
                    self.status = max(self.status, _status(one.report))
                    yield one
            except UnusableInput as error:
                error.show()
                self.status = UNUSABLE

    def _whole(self, name: str) -> Iterator[Checked]:
        data = read_bytes(name, DEFAULT_LIMITS.bytes)
        loaded = try_loads(data)
        if loaded.value is None or loaded.diagnostics:
            # The rules are asked only of a sound dossier: what was left out of a
            # broken one would be missed everywhere.
            yield Checked(name, None, Report.of(loaded.diagnostics))
            return
        report = validate(loaded.value, **self.options)
        yield Checked(name, None, _in_text(report, data.decode("utf-8-sig")))

    def _each_line(self, name: str) -> Iterator[Checked]:
        empty = True
        with opened(name) as packed, _bar(name, packed) as bar:
            file = gzip.GzipFile(fileobj=packed) if name.endswith(".gz") else packed
            for line in iter_jsonl(cast("BinaryIO", file)):
                empty = False
                if line.value is None:
                    report = Report.of(line.diagnostics)
                else:
                    report = validate(line.value, **self.options)
                yield Checked(name, line.number, _in_line(report, line.number))
                if not bar.hidden:
                    bar.update(packed.tell() - bar.pos)
        if empty:
            raise UnusableInput(f"{printable(name)}: the file holds no dossier")


def _status(report: Report) -> int:
    if any(finding.code in _NO_JSON for finding in report):
        return UNUSABLE
    return 0 if report.ok else 1


def _in_text(report: Report, text: str) -> Report:
    """Say of each finding at which line and column it is."""
    at = {one.pointer: one.position for one in placed(report, text)}
    found = (evolve(one, position=at[one.pointer]) for one in report)
    return evolve(report, diagnostics=tuple(found))


def _in_line(report: Report, number: int) -> Report:
    """Say of each finding in which line it is."""
    start = Position(line=number, column=1)
    found = (evolve(one, position=one.position or start) for one in report)
    return evolve(report, diagnostics=tuple(found))


def _bar(name: str, file: BinaryIO) -> "ProgressBar[int]":
    """Show on a terminal how much of ``file`` is read."""
    shown = file.seekable() and sys.stderr.isatty()
    return click.progressbar(
        length=os.fstat(file.fileno()).st_size if shown else 0,
        label=printable(Path(name).name),
        file=sys.stderr,
        hidden=not shown,
    )
