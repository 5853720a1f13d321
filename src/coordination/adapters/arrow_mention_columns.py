"""From mentions to Arrow columns, at little more than the cost of finding them."""

import json
from collections.abc import Hashable, Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import islice
from typing import Any, Final

import pyarrow as pa

from coordination.adapters.arrow_types import fitting, precision_of
from coordination.model.number import DocumentNumber
from coordination.model.partial_date import PartialDate
from coordination.model.period import Period
from coordination.model.quantity import Quantity
from coordination.parsers.common.context import NO_CONTEXT, Context
from coordination.parsers.common.mention import Mention, Value
from coordination.parsers.common.names import PartyName, PersonName, PlaceName
from coordination.serializers.context_json import context_to_json

#: So many mentions become columns at a time.
_BATCH: Final = 10_000

#: Columns that repeat few texts, and the numbers that count these.  Ids are not among
#: them: there are as many as texts, and each batch would have a dictionary of all.
_REPEATED: Final = {
    "kind": pa.int8(),
    "precision": pa.int8(),
    "type": pa.int16(),
    "comparator": pa.int8(),
}


def encoded(schema: pa.Schema) -> pa.Schema:
    """Return the same schema with a dictionary for each column of repeated texts."""
    for at, one in enumerate(schema):
        if one.name in _REPEATED:
            kind = pa.dictionary(_REPEATED[one.name], one.type)
            schema = schema.set(at, one.with_type(kind))
    return schema


def mention_batches(
    schema: pa.Schema, found: Iterable[tuple[str, Mention]]
) -> Iterator[pa.RecordBatch]:
    """Turn mentions into columns, some at a time: as objects they are much larger."""
    each = iter(found)
    while held := list(islice(each, _BATCH)):
        yield mention_columns(schema, held)


def mention_columns(
    schema: pa.Schema, found: Sequence[tuple[str, Mention]]
) -> pa.RecordBatch:
    """Turn mentions, each with the id of its text, into columns.

    Texts say the same values again and again, so each value is written once.
    """
    places, values = _distinct(one.value for _, one in found)
    columns: list[Any] = [
        [name for name, _ in found],
        [one.start for _, one in found],
        [one.end for _, one in found],
        [one.kind.value for _, one in found],
        [one.text for _, one in found],
        *(zip(*map(_cells_of, values), strict=True) if values else [()] * _CELLS),
        [
            None if one.context is NO_CONTEXT else _context(one.context)
            for _, one in found
        ],
    ]
    arrays = [
        pa.array(cells, one.type) for cells, one in zip(columns, schema, strict=True)
    ]
    for at in range(_FIRST_CELL, _FIRST_CELL + _CELLS):
        arrays[at] = arrays[at].take(places)
    return pa.RecordBatch.from_arrays(arrays, schema=schema)


def _distinct(values: Iterable[Value]) -> tuple[pa.Array, list[Value]]:
    """Return the values without those that come again, and which each one is."""
    seen: dict[Hashable, int] = {}
    found: list[Value] = []
    places: list[int] = []
    for value in values:
        # Numbers of other punctuation are equal, but are written differently.
        key = str(value) if isinstance(value, DocumentNumber) else value
        at = seen.setdefault(key, len(found))
        if at == len(found):
            found.append(value)
        places.append(at)
    return pa.array(places, pa.int32()), found


#: Where the columns of a value begin, and how many there are.
_FIRST_CELL: Final = 5
_CELLS: Final = 11


def _cells_of(value: Value) -> tuple[Any, ...]:
    """Return what columns say of a value."""
    earliest = latest = precision = serial = year = kind = None
    amount = upper = comparator = units = None
    if isinstance(value, PartialDate | Period):
        earliest, latest = value.earliest, value.latest
        precision = precision_of(value)
    elif isinstance(value, DocumentNumber):
        serial, year, kind = value.serial, value.year, value.type
    elif isinstance(value, Quantity):
        amount, upper = fitting(value.amount), fitting(value.upper)
        comparator, units = value.comparator.value, value.units
    return (
        value.name
        if isinstance(value, PartyName | PersonName | PlaceName)
        else str(value),
        earliest,
        latest,
        precision,
        serial,
        year,
        kind,
        amount,
        upper,
        comparator,
        units,
    )


@lru_cache(maxsize=1024)
def _context(context: Context) -> str | None:
    if not context.is_stated:
        return None
    return json.dumps(context_to_json(context), ensure_ascii=False)
