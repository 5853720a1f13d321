"""Write a value as it is on the wire, for claims that say how their words read.

In: any value of the model, or plain JSON.  Out: frozen JSON that cannot change.
`coordination.dumps` writes the same; a property test compares the two.
"""

from collections.abc import Mapping
from decimal import Decimal
from enum import Enum
from typing import Any, Final

import attrs

from coordination.frozen_json import DEEPEST, JsonObject
from coordination.model.number import DocumentNumber
from coordination.model.partial_date import PartialDate
from coordination.model.period import Period
from coordination.model.plain_decimal import plain_text
from coordination.model.wire_name import wire_name

#: Written although it is as by default: a file names its version.
_ALWAYS: Final = "schema_version"
#: Values whose text is their complete wire form.
STRINGS: Final = (PartialDate, Period, DocumentNumber)


def to_wire(value: Any, depth: int = 0) -> Any:  # noqa: ANN401 - any value of the model
    """Return ``value`` as it is on the wire; plain JSON is frozen.

    >>> to_wire(PartialDate(month=2, day=23)), to_wire(["tin", "bài"])
    ('XXXX-02-23', ('tin', 'bài'))
    >>> from coordination.model.term import Term
    >>> to_wire(Term(ordinal=12))
    JsonObject.of({'ordinal': 12})

    What is neither a value of the model nor JSON is returned as it is, for a validator
    to refuse.
    """
    match value:
        case Enum():
            return value.value
        case Decimal() if value.is_finite():
            return plain_text(value)
        case list() | tuple() if depth < DEEPEST:
            return tuple(to_wire(item, depth + 1) for item in value)
        case Mapping() if depth < DEEPEST and all(type(key) is str for key in value):
            return _object(value, depth)
    if isinstance(value, STRINGS):
        return str(value)
    has_fields = attrs.has(type(value)) and type(value) is not JsonObject
    return _object(_stated(value), depth) if has_fields else value


def _stated(value: Any) -> dict[str, Any]:  # noqa: ANN401 - any object of the model
    """Return the fields of ``value`` without what is as by default; absent is that."""
    return {
        wire_name(one): getattr(value, one.name)
        for one in attrs.fields(type(value))
        if one.name == _ALWAYS or getattr(value, one.name) != one.default
    }


def _object(members: Mapping[str, Any], depth: int) -> JsonObject:
    pairs = ((key, to_wire(members[key], depth + 1)) for key in sorted(members))
    return JsonObject(items=tuple(pairs))
