"""The bytes of what a command is given, before anything is made of them."""

from collections.abc import Iterator
from typing import BinaryIO, cast

from attrs import frozen

from coordination.adapters.cli.inputs import open_input, progress_bar
from coordination.diagnostics.diagnostic import Diagnostic, diagnose


@frozen
class GivenBytes:
    """The bytes of a file, or of one line of it.

    Attributes:
        name: The file.
        line: The number of the line; ``None`` for a file as a whole.
        data: The bytes, or why there are none.
    """

    name: str
    line: int | None
    data: bytes | Diagnostic

    @property
    def weight(self) -> int:
        """Return how many bytes it has, more or less."""
        return 100 + (len(self.data) if isinstance(self.data, bytes) else 0)

    @property
    def place(self) -> str:
        """Return where it is, for a message."""
        return self.name if self.line is None else f"{self.name}:{self.line}"


def why_ended() -> Diagnostic:
    """Return why nothing was read by a process that was ended from outside."""
    return diagnose("unusable-file", reason="process-ended")


def each_line(name: str, *, is_shown: bool = True) -> Iterator[GivenBytes]:
    """Yield the lines of a file, packed or not, that are not blank.

    Args:
        name: The file; ``-`` is standard input.
        is_shown: Whether a terminal shows how much of it is read.

    Raises:
        UnusableInput: It cannot be read.
    """
    # Imported here, because a single text needs neither these nor a converter.
    import gzip  # noqa: PLC0415

    from coordination.serializers.lines import split_lines  # noqa: PLC0415

    with (
        open_input(name) as packed,
        progress_bar(name, packed, is_shown=is_shown) as bar,
    ):
        file = gzip.GzipFile(fileobj=packed) if name.endswith(".gz") else packed
        for number, data in split_lines(cast("BinaryIO", file)):
            yield GivenBytes(name, number, data)
            if not bar.hidden:
                bar.update(packed.tell() - bar.pos)
