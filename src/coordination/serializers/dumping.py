"""Values → canonical JSON text; same value, same bytes."""

import json

from coordination.model.dossier import Dossier
from coordination.serializers.converter import shared_converter
from coordination.serializers.files import FilePath, replacing


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


def dump(dossier: Dossier, path: FilePath) -> None:
    """Write ``dossier`` to the file at ``path``: indented, with a last line end.

    The file is replaced in one step: whatever happens, it is the old one or the
    new one, and whole.  It keeps its permissions.

    Raises:
        OSError: It cannot be written; an existing file is as it was.
    """
    data = (dumps(dossier, indent=2) + "\n").encode()
    with replacing(path) as file:
        file.write(data)
