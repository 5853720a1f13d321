"""Reading what is not an object of its own: texts, numbers, codes, value strings."""

import re
from collections.abc import Callable, Iterator
from decimal import Decimal
from enum import Enum
from functools import cache, lru_cache
from typing import Any, Final, TypeAlias

from coordination.diagnostics.diagnostic import Diagnostic, diagnose, echo
from coordination.diagnostics.pointer import escape
from coordination.errors import InvalidValueError
from coordination.frozen_json import FrozenJson, JsonObject, freeze
from coordination.model.number import DocumentNumber
from coordination.model.partial_date import PartialDate
from coordination.model.period import Period
from coordination.model.plain_decimal import plain_text
from coordination.serializers.faults import Marked, Unbuilt, mismatch

#: What cattrs calls to build a value of the type that is its second argument.
Hook: TypeAlias = Callable[[Any, Any], Any]

#: No canonical text of a value is longer, apart from lists of dates.
_LONGEST_CACHED: Final = 64

#: What may be a whole number with a point before its thousands.
_GROUPED: Final = re.compile(r"-?[1-9][0-9]{0,2}\.[0-9]{3}")

_DECIMAL: Final = re.compile(r"-?[0-9]{1,100}(?:\.[0-9]{1,100})?")


def _plain_hook(plain: type, words: str) -> Hook:
    """Take a text, a number or a truth value as it is, of that very class.

    cattrs asks the hook of ``str`` for every enumeration of texts, too.
    """

    def read(value: object, kind: Any) -> Any:  # noqa: ANN401 - as `kind`
        if kind is not plain:
            return enumeration_hook(kind)(value, kind)
        if value.__class__ is not plain:
            raise mismatch(value, words)
        return value

    return read


#: Types whose JSON is the value itself, if it is of that very class.
PLAIN: Final[dict[type, Hook]] = {
    str: _plain_hook(str, "text"),
    int: _plain_hook(int, "whole number"),
    bool: _plain_hook(bool, "true or false"),
}


@cache
def enumeration_hook(kind: type[Enum]) -> Hook:
    """Read the codes of ``kind`` by table: `Enum.__call__` costs ten times as much."""
    members = {member.value: member for member in kind}
    known = ", ".join(map(str, members))

    def read(value: Any, _: object) -> Enum:  # noqa: ANN401 - any JSON
        if value.__class__ not in (str, int):
            raise mismatch(value, "text")
        member = members.get(value)
        if member is None:
            got, name = echo(str(value)), kind.__name__
            raise Unbuilt(diagnose("unknown-code", got=got, known=known, list=name))
        return member

    return read


def read_decimal(value: object, _: object) -> Decimal:
    """Read plain decimal text; a JSON number would be a binary fraction to many."""
    if not isinstance(value, str):
        raise mismatch(value, "decimal text")
    text = str(value)
    if not _DECIMAL.fullmatch(text):
        raise Unbuilt(diagnose("not-a-number", got=echo(text)))
    amount = Decimal(text)
    if plain_text(amount) != text:
        canonical = plain_text(amount)
        if _GROUPED.fullmatch(text):
            # In Vietnamese a point parts thousands: no reading is likelier.
            whole = text.replace(".", "")
            raise Unbuilt(
                diagnose("thousands-or-decimals", got=text, whole=whole, part=canonical)
            )
        raise Unbuilt(diagnose("not-canonical", canonical=canonical, got=text))
    return amount


def _value_hook(read: Callable[[str], Any], words: str) -> Hook:
    """Read a value whose JSON is its canonical text.

    Values cannot change, so that equal texts share one.
    """
    cached = lru_cache(maxsize=4_096)(read)

    def read_value(value: object, _: object) -> Any:  # noqa: ANN401 - as `read`
        if value.__class__ is not str:
            raise mismatch(value, words)
        text = str(value)
        try:
            return cached(text) if len(text) <= _LONGEST_CACHED else read(text)
        except InvalidValueError as error:
            faults = (_of_whole(fault, text, words) for fault in error.diagnostics)
            raise Unbuilt(*faults) from None

    return read_value


def _of_whole(fault: Diagnostic, text: str, words: str) -> Diagnostic:
    """Speak of all of ``text``: its parts have no place of their own in JSON."""
    params = dict(fault.params)
    if fault.code == "not-canonical" and params["got"] != text:
        params = _whole_form(params, text)
    if fault.code == "not-edtf":
        params |= {"expected": words.removesuffix(" as text"), "got": echo(text)}
    return diagnose(fault.code, **params)


def _whole_form(params: dict[str, Any], text: str) -> dict[str, Any]:
    """Return the form of all of ``text``, of which a part is to be spelt otherwise."""
    part, right = str(params["got"]), str(params["canonical"])
    if text.count(part) != 1:
        return params
    return {**params, "canonical": echo(text.replace(part, right)), "got": echo(text)}


read_number: Final = _value_hook(DocumentNumber.from_text, "document number as text")
read_date: Final = _value_hook(PartialDate.from_edtf, "date as text")
read_period: Final = _value_hook(Period.from_edtf, "period as text")


def read_free(value: object, _: object) -> FrozenJson:
    """Freeze any JSON but a bare null; the model checks its texts."""
    if value is None or isinstance(value, Marked):
        raise mismatch(value, "JSON")
    if marks := list(_marks(value, "")):
        raise Unbuilt(*marks)
    try:
        return freeze(value)
    except ValueError:
        raise Unbuilt(diagnose("not-json", reason="nested-too-deep")) from None


def read_free_object(value: object, _: object) -> JsonObject:
    """Freeze a JSON object."""
    if not isinstance(value, dict):
        raise mismatch(value, "object")
    frozen = read_free(value, _)
    assert isinstance(frozen, JsonObject)  # noqa: S101 - for mypy
    return frozen


def _marks(value: object, pointer: str) -> Iterator[Diagnostic]:
    """Find what JSON itself has spoilt; parsing bounds the depth."""
    if isinstance(value, Marked):
        yield value.fault.under(pointer)
    elif isinstance(value, dict):
        for name, item in value.items():
            yield from _marks(item, f"{pointer}/{escape(name)}")
    elif isinstance(value, list):
        for at, item in enumerate(value):
            yield from _marks(item, f"{pointer}/{at}")
