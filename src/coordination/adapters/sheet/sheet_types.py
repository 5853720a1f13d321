"""What a field of a sheet is, and how its column says what is JSON on the wire.

A column is read by the type of its field, never by its looks: ``2024`` is a text in a
title and a whole number in an ordinal.
"""

import json
import re
from collections.abc import Sequence
from functools import cache
from typing import Any, Final, get_args, get_origin

import attrs
from attrs import frozen

from coordination.adapters.sheet.sheet_shorts import (
    WireValue,
    read_short,
    short_form,
    write_short,
)
from coordination.errors import InvalidValueError, LoadError, ParseError
from coordination.model.number import DocumentNumber
from coordination.model.partial_date import PartialDate
from coordination.model.period import Period
from coordination.model.quantity import Quantity
from coordination.model.recurrence import Recurrence
from coordination.parsers.dates.parse_date import parse_date
from coordination.parsers.dates.parse_period import parse_period
from coordination.parsers.numbers.parse_number import parse_number
from coordination.parsers.quantities.parse_quantity import parse_quantity
from coordination.parsers.recurrences.parse_recurrence import parse_recurrence
from coordination.serializers.limits import DEFAULT_LIMITS
from coordination.serializers.plain_data import to_dict
from coordination.serializers.structuring import without_none
from coordination.serializers.text import parse

#: In a claim: the reading is the value of the field.
SAME: Final = "same"
#: Before a reading that no column says: any JSON.
_JSON: Final = "json "
_WHOLE: Final = re.compile(r"0|[1-9][0-9]{0,17}")
#: What is only a text in JSON and a value in the model.
_READERS: Final[dict[type, Any]] = {
    PartialDate: parse_date,
    Period: parse_period,
    DocumentNumber: parse_number,
    Quantity: parse_quantity,
    Recurrence: parse_recurrence,
}


@frozen
class FieldType:
    """The type of a field.

    Attributes:
        kind: Its class; of a list, the class of its items.
        is_list: Whether it is a list.
    """

    kind: type
    is_list: bool = False

    @property
    def is_object(self) -> bool:
        """Return True if it is an object with members, not a list of them."""
        return not self.is_list and has_members(self.kind)

    @property
    def has_reading(self) -> bool:
        """Return True if its claims usually repeat the value as their reading."""
        is_free = self.is_list or self.kind is str
        return not is_free and (
            not has_members(self.kind) or short_form(self.kind) is not None
        )


def has_members(kind: type) -> bool:
    """Return True if ``kind`` is an object on the wire."""
    return attrs.has(kind) and kind not in (PartialDate, Period, DocumentNumber)


@cache
def members(kind: type) -> dict[str, FieldType]:
    """Return the types of the members of ``kind`` by their names, in their order."""
    return {one.name: _type(one.type) for one in attrs.fields(kind) if one.init}


def _type(annotation: Any) -> FieldType:  # noqa: ANN401 - any annotation
    kind = without_none(annotation)
    if get_origin(kind) is tuple:
        return FieldType(get_args(kind)[0], is_list=True)
    return FieldType(kind)


def type_at(kind: type, steps: Sequence[str]) -> FieldType | None:
    """Return the type of the field to which ``steps`` lead; ``None`` if none is there.

    >>> from coordination.model.agreement import Agreement
    >>> type_at(Agreement, ["parties", "0", "party"])
    FieldType(kind=<class 'str'>, is_list=False)
    """
    found = FieldType(kind)
    for step in steps:
        if found.is_list:
            if not step.isdecimal():
                return None
            found = FieldType(found.kind)
        elif has_members(found.kind) and step in members(found.kind):
            found = members(found.kind)[step]
        else:
            return None
    return found


def value_at(value: WireValue, steps: Sequence[str]) -> WireValue:
    """Return what ``steps`` lead to in parsed JSON; ``None`` if nothing is there.

    >>> value_at({"parties": [{"party": "a"}]}, ["parties", "0", "party"])
    'a'
    """
    for step in steps:
        if isinstance(value, dict):
            value = value.get(step)
        elif isinstance(value, list) and step.isdecimal() and int(step) < len(value):
            value = value[int(step)]
        else:
            return None
    return value


def write_value(kind: FieldType | None, value: WireValue) -> str | None:
    """Write a value in one column, not yet escaped; ``None`` if it needs its members.

    >>> write_value(FieldType(bool), True), write_value(None, 7)
    ('true', 'json 7')
    """
    said = _write_plain(kind, value)
    if said is not None and read_value(kind, said) == value:
        return said
    if kind is not None and (kind.is_object or kind.is_list) and short_form(kind.kind):
        return None
    return _JSON + json.dumps(value, ensure_ascii=False)


def _write_plain(kind: FieldType | None, value: WireValue) -> str | None:
    match value:
        case bool():
            return "true" if value else "false"
        case int():
            return str(value)
        case str():
            return value
        case {"count": int(count)} if kind and kind.is_list and len(value) == 1:
            return str(count)
        case dict() if kind and kind.is_object:
            return write_short(kind.kind, value)
    return None


def read_value(kind: FieldType | None, text: str) -> WireValue:
    """Return what a column says in JSON.

    What the type does not allow stays the text, for the wire to refuse.
    """
    if text.startswith(_JSON):
        return _read_json(text)
    if kind is None:
        return text
    if kind.is_list:
        return {"count": int(text)} if _WHOLE.fullmatch(text) else text
    if kind.kind is bool:
        return {"true": True, "false": False}.get(text, text)
    if kind.kind is int:
        return int(text) if _WHOLE.fullmatch(text) else text
    return (read_short(kind.kind, text) or text) if short_form(kind.kind) else text


def _read_json(text: str) -> WireValue:
    try:
        return parse(text.removeprefix(_JSON), DEFAULT_LIMITS)
    except LoadError:
        return text


def read_words(kind: FieldType | None, words: str) -> WireValue:
    """Return the value that the words of a source say, as it is on the wire.

    >>> read_words(FieldType(PartialDate), "ngày 24/02/2022")
    '2022-02-24'

    Raises:
        ParseError: The words cannot be read as a whole.
        InvalidValueError: What they say cannot be.
    """
    if kind is None or kind.is_list or kind.kind not in _READERS:
        return words
    if isinstance(canonical := _canonical(kind.kind, words), str):
        return canonical
    read = _READERS[kind.kind](words)
    return to_dict(read) if has_members(kind.kind) else str(read)


def _canonical(kind: type, words: str) -> str | None:
    """Return ``words`` if they are the text of the value on the wire already."""
    make = {PartialDate: PartialDate.from_edtf, Period: Period.from_edtf}.get(kind)
    try:
        return words if make is not None and str(make(words)) == words else None
    except (InvalidValueError, ParseError):
        return None
