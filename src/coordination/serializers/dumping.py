"""Values → canonical JSON text; same value, same bytes."""

import json
from typing import Any

from coordination.diagnostics.report import Report
from coordination.model.dossier import Dossier
from coordination.parsers.common.mention import Mention
from coordination.serializers.converter import shared_converter
from coordination.serializers.files import FilePath, replacing
from coordination.serializers.mentions import mention_to_json


def dumps(value: object, *, indent: int | None = None) -> str:
    """Write ``value`` as JSON text.

    >>> from coordination.model.term import Term
    >>> dumps(Term(ordinal=12))
    '{"ordinal": 12}'

    Args:
        value: A dossier, or anything else of the model; a mention; a report.
        indent: By how many spaces to indent; all in one line without it.
    """
    plain = _plain(value)
    return json.dumps(plain, ensure_ascii=False, allow_nan=False, indent=indent)


def _plain(value: object) -> Any:  # noqa: ANN401 - plain JSON
    match value:
        case Report():
            return value.to_json()
        case Mention():
            return mention_to_json(value)
    return shared_converter().unstructure(value)


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
