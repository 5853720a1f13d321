"""Where the pointer of a claim leads inside an entity, and the value there."""

import types
import typing
from collections.abc import Sequence
from decimal import Decimal
from functools import cache
from typing import Any, Final

import attrs
from attrs import frozen

from coordination.diagnostics.pointer import split
from coordination.frozen_json import FrozenJson, JsonObject
from coordination.model.plain_decimal import plain_text
from coordination.model.wire import STRINGS

#: The longest run of digits that is an index into a collection.
_INDEX_DIGITS: Final = 9


@frozen
class Field:
    """What a pointer leads to.

    Attributes:
        kind: The class of the value there, even if absent.
        value: The value there; ``None`` if absent.
        collection: Whether several values are possible there.
    """

    kind: Any
    value: Any
    collection: bool = False


def locate(entity: object, pointer: str) -> Field | None:
    """Follow ``pointer`` from ``entity``; ``None`` where it leads nowhere.

    >>> from coordination.model.party import Party
    >>> body = Party(id="ubnd", name="UBND tỉnh", names=("UBND",))
    >>> locate(body, "/names/0").value, locate(body, "/place").value
    ('UBND', None)
    >>> locate(body, "/names/1"), locate(body, "/Place")
    (None, None)
    """
    found: Field | None = Field(type(entity), entity)
    for step in split(pointer):
        if found is None:
            return None
        found = (
            _find_item(found, step) if found.collection else _find_member(found, step)
        )
    return found


def _find_member(owner: Field, name: str) -> Field | None:
    found = _map_kinds(owner.kind).get(name)
    if found is None:
        return None
    kind, collection = found
    return Field(kind, getattr(owner.value, name, None), collection)


def _find_item(owner: Field, step: str) -> Field | None:
    if not step.isdecimal() or len(step) > _INDEX_DIGITS:
        return None
    if step != str(int(step)):
        return None
    items: Sequence[object] | None = owner.value
    if items is not None and int(step) >= len(items):
        return None
    return Field(owner.kind, items[int(step)] if items else None)


@cache
def _map_kinds(kind: Any) -> dict[str, tuple[Any, bool]]:  # noqa: ANN401 - any class
    """Return the class of each field of ``kind``, and whether it is a collection.

    Nothing leads into what is one string on the wire, or no class of the model.
    """
    if not attrs.has(kind) or issubclass(kind, STRINGS):
        return {}
    return {one.name: _find_kind(one.type) for one in attrs.fields(kind)}


def _find_kind(annotation: Any) -> tuple[Any, bool]:  # noqa: ANN401 - an annotation
    if isinstance(annotation, types.UnionType):
        (stated,) = (one for one in annotation.__args__ if one is not types.NoneType)
        return _find_kind(stated)
    if typing.get_origin(annotation) is tuple:
        return typing.get_args(annotation)[0], True
    return annotation, False


def does_agree(value: Any, reading: FrozenJson) -> bool:  # noqa: ANN401 - any field
    """Return True if ``reading`` is the wire form of ``value``.

    A collection agrees with ``{"count": n}``; whether the count is right is
    another question.

    >>> from coordination.model.partial_date import PartialDate
    >>> year = PartialDate(year=2024)
    >>> does_agree(year, "2024"), does_agree(year, 2024)
    (True, False)
    """
    if isinstance(value, tuple):
        return get_count(reading) is not None or _has_same_items(value, reading)
    if attrs.has(type(value)) and not isinstance(value, (*STRINGS, JsonObject)):
        return isinstance(reading, JsonObject) and _has_same_members(value, reading)
    on_wire = to_wire_form(value)
    return isinstance(reading, bool) is isinstance(on_wire, bool) and bool(
        on_wire == reading
    )


def to_wire_form(value: Any) -> FrozenJson:  # noqa: ANN401 - any leaf
    """Return the wire form of a leaf."""
    if isinstance(value, STRINGS):
        return str(value)
    leaf: FrozenJson = plain_text(value) if isinstance(value, Decimal) else value
    return leaf


def _has_same_items(values: tuple[Any, ...], reading: FrozenJson) -> bool:
    return (
        isinstance(reading, tuple)
        and len(reading) == len(values)
        and all(map(does_agree, values, reading))
    )


def _has_same_members(value: Any, reading: JsonObject) -> bool:  # noqa: ANN401 - any entity
    fields = attrs.fields(type(value))
    return reading.keys() <= {one.name for one in fields} and all(
        does_agree(getattr(value, one.name), reading[one.name])
        if one.name in reading
        else getattr(value, one.name) == one.default
        for one in fields
    )


def get_count(reading: FrozenJson) -> FrozenJson:
    """Return how many ``reading`` counts; ``None`` if it is not a count.

    >>> get_count(JsonObject.of({"count": 4})), get_count("4")
    (4, None)
    """
    if isinstance(reading, JsonObject) and list(reading) == ["count"]:
        return reading["count"]
    return None
