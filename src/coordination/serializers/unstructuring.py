"""Write objects and lists: fields in order, without defaults and absent values."""

from typing import Any, Final, get_args

import attrs
from cattrs import Converter
from cattrs.dispatch import UnstructureHook

from coordination.model.dossier import Dossier
from coordination.model.wire_name import wire_name
from coordination.serializers.structuring import without_none

#: Written although it is as by default: a file names its version.
_ALWAYS: Final = (Dossier, "schema_version")


#: Writes a text, and the code of an enumeration's member, as a plain ``str``.
write_text: Final = str.__str__


def list_writer(kind: Any, converter: Converter) -> UnstructureHook:  # noqa: ANN401 - a type
    """Write a tuple as a list."""
    (item_kind, *_) = get_args(kind)
    write_item = converter.get_unstructure_hook(item_kind)
    return lambda items: [write_item(item) for item in items]


def object_writer(kind: type, converter: Converter) -> UnstructureHook:
    """Write an instance of the attrs class ``kind`` without what is as by default."""
    fields = [
        (
            one.name,
            wire_name(one),
            attrs.NOTHING if (kind, one.name) == _ALWAYS else one.default,
            converter.get_unstructure_hook(without_none(one.type)),
        )
        for one in attrs.fields(kind)
        if one.init
    ]

    def write(value: object) -> dict[str, Any]:
        members: dict[str, Any] = {}
        for name, key, default, write_field in fields:
            item = getattr(value, name)
            if item is not default and item is not None and item != default:
                members[key] = write_field(item)
        return members

    return write
