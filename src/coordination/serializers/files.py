"""Files that are read piece by piece and replaced in one step."""

import errno
import gzip
import os
import secrets
import stat
import zlib
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from os import PathLike
from pathlib import Path
from typing import BinaryIO, Final, TypeAlias, cast

from coordination.diagnostics.diagnostic import diagnose
from coordination.errors import LoadError

FilePath: TypeAlias = str | PathLike[str]

#: What is raised where compressed data are cut off, damaged or none.
BROKEN_COMPRESSION: Final = (EOFError, zlib.error, gzip.BadGzipFile)

#: The length in bytes that every file system takes for a name, and what a name beside
#: the file needs of it.
_LONGEST_NAME: Final = 255
_MARKS: Final = len(".") + len(".0123456789abcdef.tmp")

#: Where the names of open files and devices are: what they name is never replaced.
_SYSTEM: Final = ("/dev/", "/proc/")

#: The permissions of a file; who may run it as another is not kept.
_PERMISSIONS: Final = 0o777


@contextmanager
def replacing(path: FilePath) -> Iterator[BinaryIO]:
    """Yield a file to write to, and put it in the place of ``path`` at the end.

    At any moment, even if the power fails, the file at ``path`` is the old one or
    the new one and whole; what a killed process leaves behind is a hidden file
    beside it that ends in ``.tmp``.  An existing file keeps its permissions, and its
    owner and group where this process may change owners.  Of a symbolic link, the
    target is replaced; other hard links keep the old file.

    A device, a FIFO or a name below ``/dev`` or ``/proc`` is never replaced: what is
    written goes there, piece by piece.

    A name that ends in ``.gz`` is compressed, same content to same bytes.

    Raises:
        OSError: It cannot be written; an existing file is as it was.
    """
    is_packed = _suffix(path) == ".gz"
    before = _status(path)
    is_folder = before is not None and stat.S_ISDIR(before.st_mode)
    if is_folder or os.fspath(path).endswith(os.sep):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
    if _is_of_system(path) or not (before is None or stat.S_ISREG(before.st_mode)):
        with Path(path).open("ab") as file, _packed(file, is_packed) as packed:
            yield packed
        return
    target = Path(os.path.realpath(path))
    beside = target.with_name(_beside(target.name))
    # Until the permissions of the old file are known to be set, no one else may read;
    # a new file gets those that the umask leaves.
    mode = 0o666 if before is None else 0o600
    try:
        descriptor = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode)
        with open(descriptor, "wb") as file:  # noqa: PTH123 - it is open already
            if before is not None:
                _keep_owner(beside, before)
            with _packed(file, is_packed) as packed:
                yield packed
            file.flush()
            os.fsync(file.fileno())
        beside.replace(target)
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)


@contextmanager
def reading(source: FilePath | BinaryIO) -> Iterator[BinaryIO]:
    """Yield a file to read from; a name that ends in ``.gz`` is unpacked.

    Raises:
        LoadError: The compressed data are cut off or damaged.
        OSError: It cannot be read.
    """
    try:
        if not isinstance(source, str | PathLike):
            yield source
        elif _suffix(source) == ".gz":
            with gzip.open(source, "rb") as packed:
                yield cast("BinaryIO", packed)
        else:
            with Path(source).open("rb") as file:
                yield file
    except BROKEN_COMPRESSION as error:
        raise LoadError(diagnose("broken-compression", reason=str(error))) from None


def _suffix(path: FilePath) -> str:
    """Return how the name ends.

    Raises:
        OSError: No file can be called so.
    """
    try:
        if b"\0" in os.fsencode(path):
            raise OSError(errno.EINVAL, "a file name cannot contain NUL")
    except UnicodeEncodeError:
        reason = "the file name cannot be written in the encoding of this system"
        raise OSError(errno.EINVAL, reason) from None
    return Path(path).suffix


def _status(path: FilePath) -> os.stat_result | None:
    try:
        return os.stat(path)  # noqa: PTH116 - `Path` would drop a slash at the end
    except FileNotFoundError:
        return None


def _is_of_system(path: FilePath) -> bool:
    """Return True if ``path`` is, or links to, a name for an open file or a device."""
    at = os.path.abspath(path)  # noqa: PTH100 - links are followed one by one
    for _ in range(40):
        if at.startswith(_SYSTEM):
            return True
        if not os.path.islink(at):  # noqa: PTH114 - as above
            break
        at = os.path.normpath(os.path.join(os.path.dirname(at), os.readlink(at)))  # noqa: PTH115, PTH118, PTH120 - as above
    return False


def _beside(name: str) -> str:
    """Return a name for the new file, which is as long as it may be."""
    start = os.fsencode(name)[: _LONGEST_NAME - _MARKS].decode("utf-8", "ignore")
    return f".{start}.{secrets.token_hex(8)}.tmp"


def _keep_owner(path: Path, before: os.stat_result) -> None:
    """Return ``path`` the owner and the permissions of the file it will replace."""
    now = path.stat()
    if (now.st_uid, now.st_gid) != (before.st_uid, before.st_gid):
        with suppress(OSError, AttributeError):
            os.chown(path, before.st_uid, before.st_gid)
    path.chmod(before.st_mode & _PERMISSIONS)


@contextmanager
def _packed(file: BinaryIO, is_packed: bool) -> Iterator[BinaryIO]:  # noqa: FBT001 - two callers
    if not is_packed:
        yield file
        return
    with gzip.GzipFile("", "wb", fileobj=file, mtime=0) as packed:
        yield cast("BinaryIO", packed)
