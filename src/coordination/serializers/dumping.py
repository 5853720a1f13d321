"""Values → canonical JSON text; same value, same bytes."""

import json
import os
import secrets
import stat
from os import PathLike
from pathlib import Path

from coordination.model.dossier import Dossier
from coordination.serializers.converter import shared_converter


def dumps(value: object, *, indent: int | None = None) -> str:
    """Write ``value`` as JSON text.

    >>> from coordination.model.term import Term
    >>> dumps(Term(ordinal=12))
    '{"ordinal": 12}'

    Args:
        value: A dossier, or anything else of the model.
        indent: By how many spaces to indent; all in one line without it.
    """
    plain = shared_converter().unstructure(value)
    return json.dumps(plain, ensure_ascii=False, allow_nan=False, indent=indent)


def dump(dossier: Dossier, path: str | PathLike[str]) -> None:
    """Write ``dossier`` to the file at ``path``: indented, one line end at the end.

    The file is replaced in one step, so that at any moment, even if the power
    fails, it is the old one or the new one and whole.  An existing file keeps its
    permissions; of a symbolic link, the target is replaced.

    Raises:
        OSError: It cannot be written; an existing file is as it was.
    """
    data = (dumps(dossier, indent=2) + "\n").encode()
    target = Path(os.path.realpath(path))
    beside = target.with_name(f".{target.name}.{secrets.token_hex(8)}.tmp")
    try:
        # Opened this way the process's umask applies, as to any new file.
        with beside.open("xb") as file:
            if target.exists():
                os.fchmod(file.fileno(), stat.S_IMODE(target.stat().st_mode))
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(target)
    finally:
        beside.unlink(missing_ok=True)
