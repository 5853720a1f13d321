"""The dossiers in files: one in a file, or one a line."""

import gzip
import io
import os
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Final, cast

import click
from attrs import frozen

from coordination.adapters.cli.inputs import (
    UNUSABLE,
    UnusableInput,
    open_input,
    read_bytes,
)
from coordination.diagnostics.diagnostic import Diagnostic, Severity
from coordination.diagnostics.escaping import shorten, shorten_path
from coordination.errors import LoadError
from coordination.model.dossier import Dossier
from coordination.serializers.files import BROKEN_COMPRESSION
from coordination.serializers.limits import DEFAULT_LIMITS
from coordination.serializers.lines import Line, iter_jsonl
from coordination.serializers.loading import Loaded, try_loads

if TYPE_CHECKING:
    from click._termui_impl import ProgressBar  # it has no public name

#: Files with these endings have one dossier per line.
_LINES: Final = (".jsonl", ".ndjson", ".jsonl.gz", ".ndjson.gz")

lines_option = click.option(
    "--lines",
    is_flag=True,
    help="Every FILE has one dossier per line, as if it were named .jsonl or .ndjson.",
)


@frozen
class Record:
    """The content of a file, or of one line of it.

    Attributes:
        name: The file.
        line: The number of the line; ``None`` for a file of one dossier.
        dossier: The dossier; ``None`` where anything is wrong with it.
        diagnostics: What is wrong with it, or was migrated.
        text: The JSON text of a whole file, if it is valid JSON.
        parts: What could be built of a dossier with which anything is wrong.
    """

    name: str
    line: int | None
    dossier: Dossier | None
    diagnostics: tuple[Diagnostic, ...]
    text: str = ""
    parts: Dossier | None = None

    @property
    def place(self) -> str:
        """Return where it is, for a message."""
        name = shorten_path(self.name)
        return name if self.line is None else f"{name}:{self.line}"


def is_json_lines(name: str) -> bool:
    """Return True if a file is named like one with a dossier per line."""
    return name.endswith(_LINES)


def records(
    name: str, *, lines: bool = False, shows_lines: bool = True
) -> Iterator[Record]:
    """Yield the records in the file ``name``; ``-`` is standard input.

    Args:
        name: The file.
        lines: Whether it has one dossier per line, whatever its name.
        shows_lines: Whether a terminal shows how much of such a file is read.

    Raises:
        UnusableInput: It cannot be read, or is empty.
    """
    if lines or is_json_lines(name):
        return _each_line(name, is_shown=shows_lines)
    return _whole(name)


def sound(record: Record) -> Dossier:
    """Return the dossier of ``record``.

    Raises:
        UnusableInput: It contains no dossier that can be read.
    """
    if record.dossier is None:
        faults = (
            one for one in record.diagnostics if one.severity is not Severity.INFO
        )
        said = str(LoadError(*faults))
        raise UnusableInput(record.place, f"no dossier: {said}")
    return record.dossier


def use_each(
    names: Iterable[str], use: Callable[[Record], None], *, lines: bool = False
) -> int:
    """Use every record of every file, whatever the others are like.

    Returns:
        The exit status: 2 where one could not be used.
    """
    status = 0
    for name in names:
        try:
            for record in records(name, lines=lines):
                try:
                    use(record)
                except UnusableInput as error:
                    error.show()
                    status = UNUSABLE
        except UnusableInput as error:
            error.show()
            status = UNUSABLE
    return status


def _whole(name: str) -> Iterator[Record]:
    data = read_bytes(name, DEFAULT_LIMITS.bytes)
    if name.endswith(".gz"):
        data = _unpacked(name, data)
    loaded = try_loads(data)
    text = "" if loaded.value is None else data.decode("utf-8-sig")
    yield _record(name, None, loaded, text)


def _record(
    name: str, line: int | None, read: Loaded[Dossier] | Line[Dossier], text: str = ""
) -> Record:
    """Keep a dossier if it is sound, and its parts if it is not."""
    faulty = any(one.severity is not Severity.INFO for one in read.diagnostics)
    whole, parts = (None, read.value) if faulty else (read.value, None)
    return Record(name, line, whole, read.diagnostics, text, parts)


def _unpacked(name: str, data: bytes) -> bytes:
    try:
        with gzip.GzipFile(fileobj=io.BytesIO(data)) as packed:
            return packed.read(DEFAULT_LIMITS.bytes + 1)
    except BROKEN_COMPRESSION as error:
        reason = f"the compressed data are broken or cut off: {shorten(str(error))}"
        raise UnusableInput(name, reason) from error


def _each_line(name: str, *, is_shown: bool) -> Iterator[Record]:
    is_empty = True
    with open_input(name) as packed, _bar(name, packed, is_shown=is_shown) as bar:
        file = gzip.GzipFile(fileobj=packed) if name.endswith(".gz") else packed
        for line in iter_jsonl(cast("BinaryIO", file), lenient=True):
            is_empty = False
            yield _record(name, line.number, line)
            if not bar.hidden:
                bar.update(packed.tell() - bar.pos)
    if is_empty:
        raise UnusableInput(name, "the file contains no dossier")


def _bar(name: str, file: BinaryIO, *, is_shown: bool) -> "ProgressBar[int]":
    """Show on a terminal how much of ``file`` is read."""
    shown = is_shown and file.seekable() and sys.stderr.isatty()
    return click.progressbar(
        length=os.fstat(file.fileno()).st_size if shown else 0,
        label=shorten(Path(name).name),
        file=sys.stderr,
        hidden=not shown,
    )
