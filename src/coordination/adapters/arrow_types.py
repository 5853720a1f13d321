"""How each value of the model is a value of an Arrow column, and back.

A column is made from the annotation of a field, like the JSON Schema; what a reader of
tables would have to parse is beside the text that says all: the first and the last
day of a date, the parts of a number, an amount as a decimal.
"""

import json
from collections.abc import Callable, Mapping
from decimal import Decimal
from enum import Enum
from functools import cache
from typing import Any, Final, TypeVar, get_args, get_origin

import attrs
import pyarrow as pa
from attrs import frozen

from coordination.frozen_json import FrozenJson, JsonObject, thaw
from coordination.model.number import DocumentNumber
from coordination.model.partial_date import PartialDate
from coordination.model.period import Period
from coordination.model.plain_decimal import plain_text
from coordination.model.wire_name import wire_name
from coordination.serializers.descriptions import field_descriptions
from coordination.serializers.structuring import without_none

T = TypeVar("T")

#: Figures of up to 29 digits before the point and 9 behind it.
DECIMAL: Final = pa.decimal128(38, 9)
_MOST_BEHIND: Final = 9
_MOST_BEFORE: Final = 29

_TIME: Final = pa.struct(
    {
        "text": pa.string(),
        "earliest": pa.date32(),
        "latest": pa.date32(),
        "precision": pa.string(),
    }
)
_NUMBER: Final = pa.struct(
    {
        "text": pa.string(),
        "serial": pa.int64(),
        "suffix": pa.string(),
        "year": pa.int64(),
        "groups": pa.list_(pa.string()),
        "session": pa.int64(),
        "type": pa.string(),
        "system": pa.string(),
    }
)


@frozen
class ColumnType:
    """One kind of column.

    Attributes:
        type: Its Arrow type.
        write: Turns a value of the model, never ``None``, into what Arrow takes.
        read: Turns what Arrow returns, never ``None``, into JSON for the loader.
    """

    type: pa.DataType
    write: Callable[[Any], Any]
    read: Callable[[Any], Any]


@cache
def fields_of(cls: type) -> dict[str, tuple[str, ColumnType]]:
    """Return each column of a class by its name on the wire: the field, the type."""
    return {
        wire_name(one): (one.name, column_type(without_none(one.type)))
        for one in attrs.fields(cls)
        if one.init
    }


def arrow_fields(cls: type) -> list[pa.Field]:
    """Return the Arrow fields of a class, each with its description."""
    about = field_descriptions(cls)
    return [
        pa.field(name, one.type, metadata={"description": about[field]})
        for name, (field, one) in fields_of(cls).items()
    ]


def column_type(kind: Any) -> ColumnType:  # noqa: ANN401 - any annotation
    """Return how values of the annotation ``kind`` are written in a column."""
    if get_origin(kind) is tuple:
        return _list_of(column_type(get_args(kind)[0]))
    if kind is FrozenJson or kind is JsonObject:
        return _JSON
    if kind in _SCALARS:
        return _SCALARS[kind]
    if issubclass(kind, Enum):
        return ColumnType(pa.string(), lambda value: value.value, _as_it_is)
    return _struct_of(kind)


def precision_of(value: PartialDate | Period) -> str:
    """Say how precise a date is, or what kind of period there is.

    >>> precision_of(PartialDate(year=2024, month=3)), precision_of(PartialDate(year=7))
    ('month', 'year')
    """
    if isinstance(value, PartialDate):
        if value.day is not None:
            return "day"
        return "year" if value.month is None else "month"
    if not value.is_range:
        return "list"
    return "open-range" if value.start is None or value.end is None else "range"


def fitting(value: Decimal | None) -> Decimal | None:
    """Return ``value`` if it fits into a column of decimals."""
    if value is None:
        return None
    behind = -int(value.as_tuple().exponent)
    fits = behind <= _MOST_BEHIND and value.adjusted() < _MOST_BEFORE
    return value if fits else None


def row_of(entity: object) -> dict[str, Any]:
    """Write an entity as a row, or a small object as a struct."""
    row: dict[str, Any] = {}
    cls: type = type(entity)
    for name, (field, one) in fields_of(cls).items():
        value = getattr(entity, field)
        row[name] = None if value is None else one.write(value)
    return row


def entity_of(row: dict[str, Any], cls: type) -> dict[str, Any]:
    """Read a row or a struct as JSON for the loader.

    A column that the class does not have becomes a member that it does not have, so
    that the loader says so.
    """
    known = fields_of(cls)
    return {
        name: known[name][1].read(value) if name in known else value
        for name, value in row.items()
        if value is not None
    }


def _as_it_is(value: T) -> T:
    return value


def _text_of(value: Mapping[str, object]) -> object:
    return value.get("text")


def _write_time(value: PartialDate | Period) -> dict[str, Any]:
    return {
        "text": str(value),
        "earliest": value.earliest,
        "latest": value.latest,
        "precision": precision_of(value),
    }


def _write_number(value: DocumentNumber) -> dict[str, Any]:
    return {
        "text": str(value),
        "serial": value.serial,
        "suffix": value.suffix,
        "year": value.year,
        "groups": list(value.groups),
        "session": value.session,
        "type": value.type,
        "system": value.system,
    }


def _write_decimal(value: Decimal) -> dict[str, Any]:
    return {"text": plain_text(value), "value": fitting(value)}


def _write_json(value: FrozenJson) -> str:
    return json.dumps(thaw(value), ensure_ascii=False)


def _list_of(item: ColumnType) -> ColumnType:
    return ColumnType(
        pa.list_(item.type),
        lambda values: [item.write(value) for value in values],
        lambda values: [item.read(value) for value in values],
    )


def _struct_of(cls: type) -> ColumnType:
    return ColumnType(
        pa.struct(arrow_fields(cls)), row_of, lambda row: entity_of(row, cls)
    )


_SCALARS: Final[dict[Any, ColumnType]] = {
    str: ColumnType(pa.string(), _as_it_is, _as_it_is),
    int: ColumnType(pa.int64(), _as_it_is, _as_it_is),
    bool: ColumnType(pa.bool_(), _as_it_is, _as_it_is),
    PartialDate: ColumnType(_TIME, _write_time, _text_of),
    Period: ColumnType(_TIME, _write_time, _text_of),
    DocumentNumber: ColumnType(_NUMBER, _write_number, _text_of),
    Decimal: ColumnType(
        pa.struct({"text": pa.string(), "value": DECIMAL}), _write_decimal, _text_of
    ),
}
_JSON: Final = ColumnType(pa.string(), _write_json, json.loads)
