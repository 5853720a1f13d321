"""Validators for single fields, and how they say what they expected.

attrs' own validators raise tuple-shaped messages that no one can read; these
raise `InvalidValueError` with a code of the catalogue.  Each of them looks at
its value alone: checks over several fields stand in ``__attrs_post_init__``.
"""

import re
from collections.abc import Callable, Iterable
from typing import Any, Final, TypeAlias

from attrs import Attribute

from coordination.diagnostics.diagnostic import Diagnostic, diagnose, echo
from coordination.diagnostics.pointer import split
from coordination.errors import InvalidValueError
from coordination.folding.nfc import is_nfc, nfc

Validator: TypeAlias = Callable[[Any, "Attribute[Any]", Any], None]

_ID: Final = re.compile(r"[a-z0-9][a-z0-9._-]{0,63}")
_DIGEST: Final = re.compile(r"[0-9a-f]{64}")
_UNUSABLE: Final = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]")


def refuse(attribute: "Attribute[Any]", code: str, **params: object) -> None:
    """Raise ``code`` for the value of ``attribute``."""
    raise InvalidValueError(diagnose(code, f"/{attribute.name}", **params))


def require(*faults: Diagnostic | None) -> None:
    """Raise all ``faults`` at once, if there are any."""
    found = tuple(fault for fault in faults if fault is not None)
    if found:
        raise InvalidValueError(*found)


def instance(kind: type, words: str) -> Validator:
    """Accept instances of ``kind`` only; ``words`` name it in messages."""

    def check(_: object, attribute: "Attribute[Any]", value: object) -> None:
        if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
            refuse(attribute, "wrong-type", expected=words, got=echo(repr(value)))

    return check


def is_text(_: object, attribute: "Attribute[Any]", value: object) -> None:
    """Accept text that is not empty, is trimmed, is NFC and can be written."""
    if type(value) is not str:
        refuse(attribute, "wrong-type", expected="text", got=echo(repr(value)))
        return
    if not value:
        refuse(attribute, "empty-text")
    if value[0].isspace() or value[-1].isspace():
        refuse(attribute, "untrimmed-text", got=repr(value))
    require(character_fault(value, f"/{attribute.name}"))


def is_verbatim(_: object, attribute: "Attribute[Any]", value: object) -> None:
    """Accept words copied from a source: as `is_text`, but not trimmed."""
    if type(value) is not str:
        refuse(attribute, "wrong-type", expected="text", got=echo(repr(value)))
        return
    if not value:
        refuse(attribute, "empty-text")
    require(character_fault(value, f"/{attribute.name}"))


def character_fault(value: str, pointer: str) -> Diagnostic | None:
    """Tell whether ``value`` cannot be written as it is, or is not NFC."""
    if found := _UNUSABLE.search(value):
        return diagnose("unusable-character", pointer, got=f"U+{ord(found[0]):04X}")
    if not is_nfc(value):
        return diagnose("not-canonical", pointer, canonical=nfc(value), got=value)
    return None


def is_identifier(_: object, attribute: "Attribute[Any]", value: object) -> None:
    """Accept an id: ``[a-z0-9][a-z0-9._-]{0,63}``."""
    if not isinstance(value, str) or not _ID.fullmatch(value):
        refuse(attribute, "not-an-identifier", got=echo(repr(value)))


def is_pointer(_: object, attribute: "Attribute[Any]", value: object) -> None:
    """Accept a JSON Pointer (RFC 6901)."""
    if value != "":
        is_text(_, attribute, value)
    try:
        split(str(value))
    except ValueError:
        refuse(attribute, "not-a-pointer", got=value)


def is_digest(_: object, attribute: "Attribute[Any]", value: object) -> None:
    """Accept a SHA-256 in lower-case hexadecimal digits."""
    if not isinstance(value, str) or not _DIGEST.fullmatch(value):
        refuse(attribute, "not-a-digest", got=echo(repr(value)))


def whole(low: int, high: int) -> Validator:
    """Accept whole numbers from ``low`` to ``high``."""

    def check(_: object, attribute: "Attribute[Any]", value: object) -> None:
        if type(value) is not int:
            refuse(attribute, "wrong-type", expected="whole number", got=repr(value))
        elif not low <= value <= high:
            refuse(attribute, "out-of-range", low=low, high=high, got=echo(str(value)))

    return check


def each(check: Validator, *, least: int = 0, unique: bool = False) -> Validator:
    """Accept tuples of at least ``least`` items that all pass ``check``."""

    def check_all(owner: object, attribute: "Attribute[Any]", values: object) -> None:
        if type(values) is not tuple:
            refuse(attribute, "wrong-type", expected="tuple", got=echo(repr(values)))
            return
        if len(values) < least:
            refuse(attribute, "too-few", low=least, got=len(values))
        found: list[Diagnostic] = []
        for at, value in enumerate(values):
            try:
                check(owner, attribute, value)
            except InvalidValueError as error:
                found += (
                    fault.under(f"/{attribute.name}/{at}") for fault in bare(error)
                )
        if unique and (twice := first_repeated(values)) is not None:
            found.append(diagnose("repeated", f"/{attribute.name}", got=twice))
        require(*found)

    return check_all


def bare(error: InvalidValueError) -> Iterable[Diagnostic]:
    """Give the findings of one field without the name of that field."""
    for fault in error.diagnostics:
        head, _, rest = fault.pointer.removeprefix("/").partition("/")
        yield fault.under("") if not head else _at(fault, f"/{rest}" if rest else "")


def _at(fault: Diagnostic, where: str) -> Diagnostic:
    return Diagnostic(
        code=fault.code, severity=fault.severity, pointer=where, params=fault.params
    )


def first_repeated(values: tuple[object, ...]) -> object | None:
    """Return the first value that stands twice in ``values``."""
    seen: set[object] = set()
    for value in values:
        if value in seen:
            return value
        seen.add(value)
    return None
