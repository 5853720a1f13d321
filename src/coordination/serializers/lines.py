"""JSON Lines: one dossier a line, one line in memory at a time."""

from collections.abc import Iterable, Iterator
from typing import BinaryIO, Final, Generic, TypeVar

from attrs import evolve, frozen

from coordination.diagnostics.diagnostic import Diagnostic, TextPosition, diagnose
from coordination.model.dossier import Dossier
from coordination.serializers.dumping import dumps
from coordination.serializers.files import (
    BROKEN_COMPRESSION,
    FilePath,
    reading,
    replacing,
)
from coordination.serializers.limits import DEFAULT_LIMITS, Limits
from coordination.serializers.loading import try_loads

T = TypeVar("T")

_PIECE: Final = 1024 * 1024


@frozen(kw_only=True)
class Line(Generic[T]):
    """One line of a file.

    Attributes:
        number: Counted from 1, blank lines included.
        value: Its value; ``None`` where anything is wrong with it, unless the
            line was asked for leniently.
        diagnostics: Everything that is wrong with it, or was migrated.
    """

    number: int
    value: T | None
    diagnostics: tuple[Diagnostic, ...]


def iter_jsonl(
    source: FilePath | BinaryIO,
    *,
    lenient: bool = False,
    limits: Limits = DEFAULT_LIMITS,
) -> Iterator[Line[Dossier]]:
    r"""Read the dossiers of ``source`` one by one.

    A line that is wrong never ends the run: it comes with what is wrong with it.
    Blank lines are passed over.  Memory does not grow with the file.

    >>> import io
    >>> dossiers = b'{"schema_version": "1.1", "id": "x"}\n\n{"id": 7}\n'
    >>> for line in iter_jsonl(io.BytesIO(dossiers)):
    ...     print(line.number, [str(one.pointer) for one in line.diagnostics])
    1 []
    3 ['/schema_version', '/id']

    Args:
        source: The path of a file, unpacked if it ends in ``.gz``; or a file that
            is open for reading bytes.
        lenient: Yield also what can be built of a line that is wrong, as
            `coordination.try_loads` does.
        limits: What is refused unread, for each line by itself.

    Raises:
        OSError: The file cannot be read.
    """
    with reading(source) as file:
        for number, data in split_lines(file, limits.bytes):
            yield read_line(number, data, lenient=lenient, limits=limits)


def read_line(
    number: int,
    data: bytes | Diagnostic,
    *,
    lenient: bool = False,
    limits: Limits = DEFAULT_LIMITS,
) -> Line[Dossier]:
    """Read a line that `split_lines` has yielded."""
    if isinstance(data, Diagnostic):
        broken = (evolve(data, position=TextPosition(line=number, column=1)),)
        return Line(number=number, value=None, diagnostics=broken)
    loaded = try_loads(data, limits=limits)
    usable = lenient or not loaded.faults
    found = loaded.diagnostics if usable else loaded.faults
    return Line(
        number=number,
        value=loaded.value if usable else None,
        diagnostics=tuple(_in_line(number, one) for one in found),
    )


def _in_line(number: int, finding: Diagnostic) -> Diagnostic:
    column = 1 if finding.position is None else finding.position.column
    return evolve(finding, position=TextPosition(line=number, column=column))


def split_lines(
    file: BinaryIO, most: int = DEFAULT_LIMITS.bytes
) -> Iterator[tuple[int, bytes | Diagnostic]]:
    """Yield each line that is not blank, with its number, unread.

    Of a line of more than ``most`` bytes it yields only that it is too long.
    """
    number = 0
    try:
        while line := file.readline(most + 1):
            number += 1
            if len(line) <= most or line.endswith(b"\n"):
                if line.strip():
                    yield number, line.removesuffix(b"\n")
                continue
            while not line.endswith(b"\n") and (line := file.readline(_PIECE)):
                pass
            yield number, diagnose("too-large", high=most)
    except BROKEN_COMPRESSION as error:
        yield number + 1, diagnose("broken-compression", reason=str(error))


def dump_jsonl(dossiers: Iterable[Dossier], path: FilePath) -> None:
    """Write ``dossiers`` to the file at ``path``, each in a line of its own.

    They are taken one by one, so that they need not fit into memory together.
    The file is replaced in one step at the end, and compressed if its name ends
    in ``.gz``.

    Raises:
        OSError: It cannot be written; an existing file is as it was.
    """
    with replacing(path) as file:
        for dossier in dossiers:
            file.write((dumps(dossier) + "\n").encode())
