"""Limits of the JSON that users may choose freely."""

import math
from collections.abc import Iterator
from typing import Any, Final

from attrs import Attribute

from coordination.diagnostics.diagnostic import Diagnostic, diagnose
from coordination.diagnostics.pointer import escape
from coordination.frozen_json import DEEPEST, JsonObject
from coordination.model.checks import character_fault, instance, is_writable, require

#: Whole numbers have at most this many digits; few other tools read as many.
MOST_DIGITS: Final = 100
_BEYOND: Final = 10**MOST_DIGITS


def is_json(_: object, attribute: "Attribute[Any]", value: object) -> None:
    """Accept frozen JSON whose texts are NFC and can be written."""
    most_often = value is None or (type(value) is str and is_writable(value))
    if not most_often:
        require(*faults(value, f"/{attribute.name}", 0))


def is_json_object(_: object, attribute: "Attribute[Any]", value: object) -> None:
    """Accept a frozen JSON object whose texts are NFC and can be written."""
    instance(JsonObject, "JSON object")(_, attribute, value)
    is_json(_, attribute, value)


def faults(value: object, pointer: str, depth: int) -> Iterator[Diagnostic]:
    """Yield a diagnostic for each problem in ``value``, which is at ``pointer``."""
    if depth >= DEEPEST and isinstance(value, tuple | JsonObject):
        yield diagnose("not-json", pointer, reason="nested-too-deep")
    elif isinstance(value, tuple):
        for at, item in enumerate(value):
            yield from faults(item, f"{pointer}/{at}", depth + 1)
    elif isinstance(value, JsonObject):
        for name, item in value.items():
            yield from _leaf_faults(name, pointer)
            yield from faults(item, f"{pointer}/{escape(name)}", depth + 1)
    else:
        yield from _leaf_faults(value, pointer)


def _leaf_faults(value: object, pointer: str) -> Iterator[Diagnostic]:
    match value:
        case None | bool():
            return
        case str():
            if fault := character_fault(value, pointer):
                yield fault
        case int():
            if abs(value) >= _BEYOND:
                yield diagnose("too-many-digits", pointer, high=MOST_DIGITS, got="…")
        case float():
            if not math.isfinite(value):
                yield diagnose("not-a-number", pointer, got=str(value))
        case _:
            yield diagnose("not-json", pointer, reason="use-freeze")
