"""Reading what a command is given, from files and from standard input.

Every way in which a file cannot be used becomes one line that names the file, the
place in it and the reason.
"""

import os
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Final, cast

import click

from coordination.adapters.cli.command_errors import UnusableInput, sentence, unusable
from coordination.adapters.cli.os_reasons import reason_of
from coordination.diagnostics.escaping import shorten

if TYPE_CHECKING:
    from click._termui_impl import ProgressBar  # it has no public name

#: Files with these endings have one record per line.
_LINES: Final = (".jsonl", ".ndjson", ".jsonl.gz", ".ndjson.gz")

#: More than this is not read, so that no file can fill the memory.
MOST_BYTES: Final = 20_000_000


@contextmanager
def open_input(name: str) -> Iterator[BinaryIO]:
    """Open the file ``name`` for reading; ``-`` is standard input.

    Raises:
        UnusableInput: It cannot be opened, or not be read while it is open.
    """
    if name == "-" and sys.stdin is None:
        raise unusable(name, "input-closed")
    try:
        with click.open_file(name, "rb") as stream:
            yield cast("BinaryIO", stream)
    except OSError as error:
        raise unusable(name, reason_of(error)) from error


def read_bytes(name: str, most: int = MOST_BYTES) -> bytes:
    """Return the content of the file ``name``; ``-`` is standard input.

    Raises:
        UnusableInput: It cannot be read, is empty or is larger than ``most``.
    """
    with open_input(name) as stream:
        data = stream.read(most + 1)
    if not data:
        raise unusable(name, "file-empty")
    if len(data) > most:
        raise unusable(name, "larger-than-is-read", f"{most:,}")
    return data


def read_text(name: str, most: int = MOST_BYTES) -> str:
    """Return the UTF-8 text of the file ``name``, without a byte order mark.

    Raises:
        UnusableInput: It cannot be read, is empty, too large or no text.
    """
    return decode_text(name, read_bytes(name, most))


def decode_text(name: str, data: bytes) -> str:
    """Return the UTF-8 text in ``data`` of the file ``name``.

    Raises:
        UnusableInput: It is not text.
    """
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        byte = f"0x{data[error.start]:02x}"
        found = sentence("not-utf8-text", byte=byte, offset=error.start, line=line)
        raise UnusableInput(name, found) from error
    if (at := text.find("\0")) >= 0:
        line = text.count("\n", 0, at) + 1
        raise UnusableInput(name, sentence("nul-in-text", line=line))
    return text


def for_each(names: Iterable[str], use: Callable[[str], int]) -> int:
    """Use every file, whatever the others are like, and return the worst status.

    Args:
        names: The files.
        use: Uses one of them and returns the exit status it earns.
    """
    worst = 0
    for name in names:
        try:
            status = use(name)
        except UnusableInput as error:
            error.show()
            status = error.exit_code
        worst = max(worst, status)
    return worst


def is_json_lines(name: str) -> bool:
    """Return True if a file is named like one with a record per line."""
    return name.endswith(_LINES)


def progress_bar(
    name: str, file: BinaryIO, *, is_shown: bool = True
) -> "ProgressBar[int]":
    """Show on a terminal how much of ``file`` is read."""
    shown = is_shown and file.seekable() and sys.stderr.isatty()
    return click.progressbar(
        length=os.fstat(file.fileno()).st_size if shown else 0,
        label=shorten(Path(name).name),
        file=sys.stderr,
        hidden=not shown,
    )
