"""Reading what a command is given, from files and from standard input.

Every way in which a file cannot be used becomes one line that names the file, the
place in it and the reason.
"""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import BinaryIO, Final, cast

import click

#: More than this is not read, so that no file can fill the memory.
MOST_BYTES: Final = 20_000_000

#: The exit status of a command that could not read one of its files.
UNUSABLE: Final = 2


class UnusableInput(click.ClickException):
    """A file cannot be used; the message says which, where and why."""

    exit_code = UNUSABLE


def printable(text: str) -> str:
    """Write ``text`` so that it can do nothing to a terminal.

    >>> printable("a" + chr(27) + "[2Jb")
    'a�[2Jb'
    """
    return "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in text)


@contextmanager
def opened(name: str) -> Iterator[BinaryIO]:
    """Open the file ``name`` for reading; ``-`` is standard input.

    Raises:
        UnusableInput: It cannot be opened, or not be read while it is open.
    """
    try:
        with click.open_file(name, "rb") as stream:
            yield cast("BinaryIO", stream)
    except OSError as error:
        reason = printable(error.strerror or str(error)).lower()
        raise UnusableInput(f"{printable(name)}: {reason}") from error


def read_bytes(name: str, most: int = MOST_BYTES) -> bytes:
    """Return what stands in the file ``name``; ``-`` is standard input.

    Raises:
        UnusableInput: It cannot be read, is empty or is larger than ``most``.
    """
    with opened(name) as stream:
        data = stream.read(most + 1)
    if not data:
        raise UnusableInput(f"{printable(name)}: the file is empty")
    if len(data) > most:
        raise UnusableInput(f"{printable(name)}: larger than {most:,} bytes")
    return data


def read_text(name: str, most: int = MOST_BYTES) -> str:
    """Return the UTF-8 text of the file ``name``, without a byte order mark.

    Raises:
        UnusableInput: It cannot be read, is empty, too large or no text.
    """
    data = read_bytes(name, most)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise UnusableInput(
            f"{printable(name)}: not UTF-8 text: byte 0x{data[error.start]:02x} "
            f"at offset {error.start}, in line {line}"
        ) from error
    if (at := text.find("\0")) >= 0:
        line = text.count("\n", 0, at) + 1
        raise UnusableInput(f"{printable(name)}: not a text: NUL in line {line}")
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
