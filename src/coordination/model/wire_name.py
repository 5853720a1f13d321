"""What a field is called in JSON, where Python has no such name."""

from typing import Any, Final

from attrs import Attribute

#: The key in the metadata of a field under which its name in JSON is.
WIRE_NAME: Final = "wire_name"


def wire_name(one: "Attribute[Any]") -> str:
    """Return the name of a field in JSON.

    >>> import attrs
    >>> from coordination.model.dossier import Dossier
    >>> wire_name(attrs.fields(Dossier).schema), wire_name(attrs.fields(Dossier).id)
    ('$schema', 'id')
    """
    return str(one.metadata.get(WIRE_NAME, one.name))
