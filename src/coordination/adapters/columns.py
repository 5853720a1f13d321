"""The columns of the tables that a dossier maps onto, and what their cells contain."""

from decimal import Decimal
from enum import Enum, StrEnum
from functools import cache
from typing import Any, Final, get_args, get_origin

import attrs
from attrs import NOTHING, Attribute, frozen

from coordination.frozen_json import FrozenJson, JsonObject
from coordination.model.dossier import Dossier
from coordination.model.number import DocumentNumber
from coordination.model.partial_date import PartialDate
from coordination.model.period import Period
from coordination.model.wire_name import wire_name
from coordination.serializers.descriptions import field_descriptions
from coordination.serializers.structuring import without_none

#: The table of one row with the fields at the head of the file.
HEAD: Final = "dossier"

#: Classes that are one text each, not columns of their own.
_TEXTS: Final = (DocumentNumber, PartialDate, Period)


class CellKind(StrEnum):
    """What the cells of a column contain."""

    TEXT = "text"
    NUMBER = "number"
    DECIMAL = "decimal"
    TRUTH = "truth"
    LIST = "list"
    JSON = "json"


@frozen(kw_only=True)
class Column:
    """One column of a table.

    Attributes:
        name: The names of the fields on the way to its value, joined by dots.
        kind: Text; whole number; decimal text; true or false; texts joined by
            ``|``; JSON.
        required: Whether it must be filled wherever the object it belongs to is there.
        default: What its value is where JSON leaves it out.
        description: What it means.
    """

    name: str
    kind: CellKind
    required: bool
    default: str | bool | None
    description: str

    @property
    def path(self) -> tuple[str, ...]:
        """The names of the fields on the way to its value."""
        return tuple(self.name.split("."))


@cache
def tables() -> dict[str, tuple[Column, ...]]:
    """Return the columns of each table: the head, then the collections.

    >>> [column.name for column in tables()["documents"]][:4]
    ['id', 'kind', 'number', 'issued']
    >>> [column.name for column in tables()["outcomes"]][8:10]
    ['quantity.comparator', 'quantity.units']
    """
    head = {HEAD: tuple(c for c in _columns(Dossier) if c.name not in _collections())}
    return head | {name: _columns(kind) for name, kind in _collections().items()}


@cache
def _collections() -> dict[str, type]:
    return {
        one.name: get_args(one.type)[0]
        for one in attrs.fields(Dossier)
        if get_origin(one.type) is tuple
    }


def _columns(cls: type, prefix: str = "") -> tuple[Column, ...]:
    found: list[Column] = []
    for one in attrs.fields(cls):
        if not one.init:
            continue
        kind = without_none(one.type)
        if attrs.has(kind) and kind is not JsonObject and kind not in _TEXTS:
            found += _columns(kind, f"{prefix}{wire_name(one)}.")
        else:
            found.append(_column(cls, one, prefix, _cell_kind(kind)))
    return tuple(found)


def _column(cls: type, one: "Attribute[Any]", prefix: str, kind: CellKind) -> Column:
    default = one.default.value if isinstance(one.default, Enum) else one.default
    return Column(
        name=prefix + wire_name(one),
        kind=kind,
        required=one.default is NOTHING,
        default=default if isinstance(default, str | bool) else None,
        description=field_descriptions(cls)[one.name],
    )


def _cell_kind(kind: Any) -> CellKind:  # noqa: ANN401 - any annotation
    if get_origin(kind) is tuple:
        of_texts = issubclass(get_args(kind)[0], str)
        return CellKind.LIST if of_texts else CellKind.JSON
    if kind is FrozenJson or kind is JsonObject:
        return CellKind.JSON
    return _KINDS.get(kind, CellKind.TEXT)


_KINDS: Final = {
    int: CellKind.NUMBER,
    bool: CellKind.TRUTH,
    Decimal: CellKind.DECIMAL,
}
