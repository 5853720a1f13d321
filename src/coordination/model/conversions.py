"""Accept what means exactly the value of a field, so that values are built by hand.

| The field contains | Also accepted |
| --- | --- |
| an enumeration | its code: ``"programme"`` |
| a date | its canonical text, a `datetime.date` |
| a period, a document number | its canonical text |
| a decimal | a whole number; canonical decimal text |
| several things | a list; its items as above |
| JSON | dicts and lists, which are frozen |

Nothing else is converted: what would have to be guessed reaches the validator as it
is, and is refused there.  Type checkers keep to the class of the field.
"""

import re
import types
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from enum import Enum
from typing import Any, Final, TypeAlias, get_args, get_origin

from attrs import Attribute

from coordination.errors import InvalidValueError
from coordination.frozen_json import JsonObject
from coordination.model.plain_decimal import plain_text
from coordination.model.wire import to_wire

Convert: TypeAlias = Callable[[Any], Any]

#: Digits with a point; longer ones are for the validator to refuse.
_DECIMAL: Final = re.compile(r"-?[0-9]{1,40}(?:\.[0-9]{1,40})?")


def accept_exact(_: type, fields: "list[Attribute[Any]]") -> "list[Attribute[Any]]":
    """Return the fields of a class with a converter on each that can use one.

    It is given to ``attrs.frozen`` as ``field_transformer``.
    """
    return [
        field.evolve(converter=_name_converter(field.name, *found))
        if field.converter is None and (found := _converter(field.type))
        else field
        for field in fields
    ]


def _converter(annotation: Any) -> tuple[type, Convert] | None:  # noqa: ANN401 - an annotation
    """Return the class of a field, and what converts other accepted values.

    ``None`` where nothing else is.
    """
    if isinstance(annotation, types.UnionType):
        kinds = [one for one in get_args(annotation) if one is not types.NoneType]
        return _converter(kinds[0]) if len(kinds) == 1 else None
    if get_origin(annotation) is tuple:
        return tuple, _items(_converter(get_args(annotation)[0]))
    return _of_class(annotation) if isinstance(annotation, type) else None


def _of_class(kind: type) -> tuple[type, Convert] | None:
    if kind in _PLAIN:
        return kind, _PLAIN[kind]
    if issubclass(kind, Enum):
        return kind, _code(kind)
    read = getattr(kind, "from_edtf", getattr(kind, "from_text", None))
    return (kind, _text(kind, read)) if read else None


def _name_converter(name: str, kind: type, convert: Convert) -> Convert:
    """Return ``convert`` for a field: what has its class passes, refusals name it."""

    def converted(value: Any) -> Any:  # noqa: ANN401 - any value of a field
        if value is None or type(value) is kind:
            return value
        try:
            return convert(value)
        except InvalidValueError as error:
            found = (one.under(f"/{name}") for one in error.diagnostics)
            raise InvalidValueError(*found) from None

    return converted


def _items(item: tuple[type, Convert] | None) -> Convert:
    """Accept a list of what is accepted as an ``item``."""

    def converted(value: Any) -> Any:  # noqa: ANN401 - any value of a field
        if type(value) is not list:
            return value
        if item is None:
            return tuple(value)
        return tuple(
            _name_converter(str(at), *item)(one) for at, one in enumerate(value)
        )

    return converted


def _code(kind: type[Enum]) -> Convert:
    members = {one.value: one for one in kind}

    def converted(value: Any) -> Any:  # noqa: ANN401 - any value of a field
        return members.get(value, value) if type(value) is str else value

    return converted


def _text(kind: type, read: Convert) -> Convert:
    of_day = getattr(kind, "of", None) if kind.__name__ == "PartialDate" else None

    def converted(value: Any) -> Any:  # noqa: ANN401 - any value of a field
        if type(value) is str:
            return read(value)
        return of_day(value) if of_day and type(value) is date else value

    return converted


def _decimal(value: Any) -> Any:  # noqa: ANN401 - any value of a field
    """Read a whole number, or canonical text: "100.000" may mean a hundred thousand."""
    if type(value) is int:
        return Decimal(value)
    if type(value) is str and _DECIMAL.fullmatch(value):
        amount = Decimal(value)
        return amount if plain_text(amount) == value else value
    return value


_PLAIN: Final[dict[type, Convert]] = {Decimal: _decimal, JsonObject: to_wire}
