"""Files that are read piece by piece and replaced in one step."""

import gzip
import os
import secrets
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from os import PathLike
from pathlib import Path
from typing import BinaryIO, TypeAlias, cast

FilePath: TypeAlias = str | PathLike[str]


@contextmanager
def replacing(path: FilePath) -> Iterator[BinaryIO]:
    """Give a file to write to, and put it in the place of ``path`` at the end.

    At any moment, even if the power fails, the file at ``path`` is the old one or
    the new one and whole; what a killed process leaves behind is a hidden file
    beside it that ends in ``.tmp``.  An existing file keeps its permissions; of a
    symbolic link, the target is replaced.  A name that ends in ``.gz`` is
    compressed, same content to same bytes.

    Raises:
        OSError: It cannot be written; an existing file is as it was.
    """
    target = Path(os.path.realpath(path))
    beside = target.with_name(f".{target.name[:200]}.{secrets.token_hex(8)}.tmp")
    try:
        # Opened like this, a new file gets the permissions that the umask leaves.
        with beside.open("xb") as file:
            if target.exists():
                beside.chmod(stat.S_IMODE(target.stat().st_mode))
            if target.suffix == ".gz":
                with gzip.GzipFile("", "wb", fileobj=file, mtime=0) as packed:
                    yield cast("BinaryIO", packed)
            else:
                yield file
            file.flush()
            os.fsync(file.fileno())
        beside.replace(target)
    finally:
        beside.unlink(missing_ok=True)


@contextmanager
def reading(source: FilePath | BinaryIO) -> Iterator[BinaryIO]:
    """Give a file to read from; a name that ends in ``.gz`` is unpacked.

    Raises:
        OSError: It cannot be read.
    """
    if not isinstance(source, str | PathLike):
        yield source
    elif Path(source).suffix == ".gz":
        with gzip.open(source, "rb") as packed:
            yield cast("BinaryIO", packed)
    else:
        with Path(source).open("rb") as file:
            yield file
