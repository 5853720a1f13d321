"""The dossiers in files: one in a file, or one a line."""

import gzip
import io
from collections.abc import Callable, Iterable, Iterator

from attrs import frozen

from coordination.adapters.cli.bilingual import option
from coordination.adapters.cli.command_errors import (
    UNUSABLE,
    UnusableInput,
    sentence,
    unusable,
)
from coordination.adapters.cli.given_bytes import GivenBytes, each_line
from coordination.adapters.cli.inputs import is_json_lines, read_bytes
from coordination.adapters.cli.seen_ids import place_of
from coordination.diagnostics.diagnostic import Diagnostic, Severity
from coordination.model.dossier import Dossier
from coordination.serializers.files import BROKEN_COMPRESSION
from coordination.serializers.limits import DEFAULT_LIMITS
from coordination.serializers.lines import Line, read_line
from coordination.serializers.loading import Loaded, try_loads

lines_option = option(
    "--lines",
    is_flag=True,
    help="lines",
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
        return place_of(self.name, self.line)


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
    return map(read_record, unread(name, lines=lines, shows_lines=shows_lines))


def unread(
    name: str, *, lines: bool = False, shows_lines: bool = True
) -> Iterator[GivenBytes]:
    """Yield the same as `records`, before anything is made of the bytes.

    Raises:
        UnusableInput: The file cannot be read, or is empty.
    """
    if lines or is_json_lines(name):
        return _each_line(name, is_shown=shows_lines)
    return _whole(name)


def read_record(one: GivenBytes) -> Record:
    """Read a record from its bytes."""
    if one.line is not None or isinstance(one.data, Diagnostic):
        read = read_line(one.line or 0, one.data, lenient=True)
        return _record(one.name, one.line, read)
    loaded = try_loads(one.data)
    text = "" if loaded.value is None else one.data.decode("utf-8-sig")
    return _record(one.name, None, loaded, text)


def sound(record: Record) -> Dossier:
    """Return the dossier of ``record``.

    Raises:
        UnusableInput: It contains no dossier that can be read.
    """
    if record.dossier is None:
        faults = (
            one for one in record.diagnostics if one.severity is not Severity.INFO
        )
        raise UnusableInput(record.place, sentence("no-dossier"), faults)
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


def _whole(name: str) -> Iterator[GivenBytes]:
    data = read_bytes(name, DEFAULT_LIMITS.bytes)
    if name.endswith(".gz"):
        data = _unpacked(name, data)
    yield GivenBytes(name, None, data)


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
        raise unusable(name, "compressed-data-broken", str(error)) from error


def _each_line(name: str, *, is_shown: bool) -> Iterator[GivenBytes]:
    is_empty = True
    for line in each_line(name, is_shown=is_shown):
        is_empty = False
        yield line
    if is_empty:
        raise unusable(name, "file-without-dossier")
