"""The standard streams: the same on every machine, and whole or not at all."""

import io
import os
import sys

from coordination.adapters.cli.os_reasons import reason_of


class OutputError(Exception):
    """What a command writes cannot be written; nothing more can be said there.

    Attributes:
        is_closed: Whether its reader has gone, which needs no message.
        reason: Why, as the code of a phrase.
    """

    def __init__(self, error: OSError | None = None) -> None:
        """Keep the reason."""
        super().__init__(error)
        self.is_closed = isinstance(error, BrokenPipeError)
        self.reason = reason_of(error) if error else "stream-closed"


class _Guarded(io.TextIOWrapper):
    """A stream whose failures are not taken for those of a file of the user."""

    def write(self, text: str) -> int:
        try:
            return super().write(text)
        except OSError as error:
            raise OutputError(error) from error

    def flush(self) -> None:
        try:
            super().flush()
        except OSError as error:
            self._discard()
            raise OutputError(error) from error

    def _discard(self) -> None:
        """Let what is left go nowhere: Python writes it once more when it exits."""
        try:
            nowhere = os.open(os.devnull, os.O_WRONLY)
            os.dup2(nowhere, self.fileno())
            os.close(nowhere)
        except OSError:
            pass


def guard_streams() -> None:
    """Make the standard streams of this process UTF-8, and their failures known.

    Raises:
        OutputError: Standard output is closed.
    """
    _fill_gaps()
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if isinstance(stream, io.TextIOWrapper):
            guarded = _Guarded(
                stream.buffer,
                encoding="utf-8",
                errors="backslashreplace",
                line_buffering=stream.line_buffering,
            )
            setattr(sys, name, guarded)
    if sys.stderr is None:
        sys.stderr = _nowhere()
    if sys.stdout is None:
        raise OutputError


def _fill_gaps() -> None:
    """Keep the numbers of closed standard streams from files that are opened later."""
    while (gap := os.open(os.devnull, os.O_RDWR)) <= 2:  # noqa: PLR2004 - standard error
        pass
    os.close(gap)


def _nowhere() -> io.TextIOWrapper:
    return open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123 - to the end
