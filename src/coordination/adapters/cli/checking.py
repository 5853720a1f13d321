"""Checking what stands in a file: one dossier, or one a line."""

import gzip
import os
import sys
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Final, cast

import click
from attrs import field, frozen

from coordination.adapters.cli.inputs import (
    UnusableInput,
    opened,
    printable,
    read_bytes,
)
from coordination.diagnostics.report import Report
from coordination.model.dossier import Dossier
from coordination.serializers.limits import DEFAULT_LIMITS
from coordination.serializers.lines import iter_jsonl
from coordination.serializers.loading import try_loads
from coordination.validators.validate import validate

if TYPE_CHECKING:
    from click._termui_impl import ProgressBar  # it has no public name

#: Names that end like this hold a dossier a line.
_LINES: Final = (".jsonl", ".jsonl.gz")


@frozen
class Checker:
    """How dossiers are checked.

    Attributes:
        texts: The texts of sources, by their ids.
        as_of: The day of checking.
        lines: Whether every file holds a dossier a line, whatever its name.
    """

    texts: Mapping[str, str] = field(factory=dict)
    as_of: date | None = None
    lines: bool = False

    def reports(self, name: str) -> Iterator[tuple[int | None, Report]]:
        """Give a report for the file, or for each line with its number.

        Raises:
            UnusableInput: The file cannot be read.
        """
        if self.lines or name.endswith(_LINES):
            yield from self._each_line(name)
            return
        loaded = try_loads(read_bytes(name, DEFAULT_LIMITS.bytes))
        if loaded.value is None or loaded.diagnostics:
            # The rules are asked only of a sound dossier: what was left out of a
            # broken one would be missed everywhere.
            yield None, Report.of(loaded.diagnostics)
        else:
            yield None, self._report(loaded.value)

    def _report(self, dossier: Dossier) -> Report:
        return validate(dossier, texts=self.texts, as_of=self.as_of)

    def _each_line(self, name: str) -> Iterator[tuple[int, Report]]:
        empty = True
        with opened(name) as packed, _bar(name, packed) as bar:
            file = gzip.GzipFile(fileobj=packed) if name.endswith(".gz") else packed
            for line in iter_jsonl(cast("BinaryIO", file)):
                empty = False
                if line.value is None:
                    yield line.number, Report.of(line.diagnostics)
                else:
                    yield line.number, self._report(line.value)
                if not bar.hidden:
                    bar.update(packed.tell() - bar.pos)
        if empty:
            raise UnusableInput(f"{printable(name)}: the file holds no dossier")


def _bar(name: str, file: BinaryIO) -> "ProgressBar[int]":
    """Show on a terminal how much of ``file`` is read."""
    shown = file.seekable() and sys.stderr.isatty()
    return click.progressbar(
        length=os.fstat(file.fileno()).st_size if shown else 0,
        label=printable(Path(name).name),
        file=sys.stderr,
        hidden=not shown,
    )
