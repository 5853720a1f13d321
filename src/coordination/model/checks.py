"""Validators for single fields, and how they say what they expected.

attrs' own validators raise tuple-shaped messages that no one can read; these
raise `InvalidValueError` with a code of the catalogue.  Each of them looks at
its value alone: checks over several fields belong in ``__attrs_post_init__``.
"""

import re
from collections.abc import Callable, Iterator
from typing import Any, Final, NoReturn, TypeAlias, get_args

from attrs import Attribute, evolve, frozen

from coordination.diagnostics.diagnostic import Diagnostic, describe, diagnose
from coordination.diagnostics.pointer import split
from coordination.errors import InvalidValueError
from coordination.folding.nfc import is_nfc, nfc
from coordination.model.wire_name import wire_name

Validator: TypeAlias = Callable[[Any, "Attribute[Any]", Any], None]

ID: Final = re.compile(r"[a-z0-9][a-z0-9._-]{0,63}")
DIGEST: Final = re.compile(r"[0-9a-f]{64}")
#: Nearly all pointers there are; others are looked at more closely.
_PLAIN_POINTER: Final = re.compile(r"/[a-z_/0-9]{0,200}")
_UNUSABLE: Final = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]")


def refuse(attribute: "Attribute[Any]", code: str, **params: object) -> NoReturn:
    """Raise ``code`` for the value of ``attribute``."""
    raise InvalidValueError(diagnose(code, f"/{wire_name(attribute)}", **params))


def require(*faults: Diagnostic | None) -> None:
    """Raise all ``faults`` at once, if there are any."""
    found = tuple(fault for fault in faults if fault is not None)
    if found:
        raise InvalidValueError(*found)


@frozen
class Instance:
    """Accept instances of ``kind`` only; ``words`` name it in messages."""

    kind: type
    words: str

    def __call__(self, _: object, attribute: "Attribute[Any]", value: object) -> None:
        """Refuse anything else."""
        if not isinstance(value, self.kind):
            refuse(
                attribute,
                "wrong-class",
                expected=self.words,
                name=" | ".join(one.__name__ for one in _classes(self.kind)),
                got=describe(value),
            )


def _classes(kind: Any) -> tuple[type, ...]:  # noqa: ANN401 - a class or a union
    """Return the classes of a union, or the one class."""
    return get_args(kind) or (kind,)


def instance(kind: type, words: str) -> Instance:
    """Accept instances of ``kind`` only; ``words`` name it in messages."""
    return Instance(kind, words)


def is_text(_: object, attribute: "Attribute[Any]", value: object) -> None:
    """Accept text that is not empty, is trimmed, is NFC and can be written."""
    if type(value) is not str:
        refuse(attribute, "wrong-type", expected="text", got=describe(value))
    if not value:
        refuse(attribute, "empty-text")
    if value[0].isspace() or value[-1].isspace():
        refuse(attribute, "untrimmed-text", got=describe(value))
    if not is_writable(value):
        require(character_fault(value, f"/{wire_name(attribute)}"))


def is_verbatim(_: object, attribute: "Attribute[Any]", value: object) -> None:
    """Accept words copied from a source: as `is_text`, but not trimmed."""
    if type(value) is not str:
        refuse(attribute, "wrong-type", expected="text", got=describe(value))
    if not value:
        refuse(attribute, "empty-text")
    if not is_writable(value):
        require(character_fault(value, f"/{wire_name(attribute)}"))


def is_writable(value: str) -> bool:
    """Return True if `character_fault` would find nothing; most texts need no more."""
    return _UNUSABLE.search(value) is None and is_nfc(value)


def character_fault(value: str, pointer: str) -> Diagnostic | None:
    """Return a diagnostic if ``value`` has a forbidden character or is not NFC."""
    if found := _UNUSABLE.search(value):
        return diagnose("unusable-character", pointer, got=f"U+{ord(found[0]):04X}")
    if not is_nfc(value):
        return diagnose("not-canonical", pointer, canonical=nfc(value), got=value)
    return None


def is_identifier(_: object, attribute: "Attribute[Any]", value: object) -> None:
    """Accept an id: ``[a-z0-9][a-z0-9._-]{0,63}``."""
    if type(value) is not str or not ID.fullmatch(value):
        refuse(attribute, "not-an-identifier", got=describe(value))


def is_pointer(_: object, attribute: "Attribute[Any]", value: object) -> None:
    """Accept a JSON Pointer (RFC 6901)."""
    if value == "" or (type(value) is str and _PLAIN_POINTER.fullmatch(value)):
        return
    is_text(_, attribute, value)
    try:
        split(str(value))
    except ValueError:
        refuse(attribute, "not-a-pointer", got=value)


def is_digest(_: object, attribute: "Attribute[Any]", value: object) -> None:
    """Accept a SHA-256 in lower-case hexadecimal digits."""
    if type(value) is not str or not DIGEST.fullmatch(value):
        refuse(attribute, "not-a-digest", got=describe(value))


@frozen
class WholeNumber:
    """Accept whole numbers from ``low`` to ``high``."""

    low: int
    high: int

    def __call__(self, _: object, attribute: "Attribute[Any]", value: object) -> None:
        """Refuse anything else, truth values too."""
        if type(value) is not int:
            got = describe(value)
            refuse(attribute, "wrong-type", expected="whole number", got=got)
        elif not self.low <= value <= self.high:
            got = describe(value)
            refuse(attribute, "out-of-range", low=self.low, high=self.high, got=got)


def whole(low: int, high: int) -> WholeNumber:
    """Accept whole numbers from ``low`` to ``high``."""
    return WholeNumber(low, high)


@frozen
class Each:
    """Accept tuples of ``least`` to ``most`` items that all pass ``check``.

    Attributes:
        check: What each item has to pass.
        least: How many items there are at least.
        most: How many there are at most; any number where it is not given.
        unique: Whether no item may equal another.
    """

    check: Validator
    least: int
    most: int | None
    unique: bool

    def __call__(self, owner: Any, attribute: "Attribute[Any]", values: Any) -> None:  # noqa: ANN401 - any owner, any value
        """Refuse anything else; report all invalid items."""
        if type(values) is not tuple:
            refuse(attribute, "wrong-type", expected="tuple", got=describe(values))
        if len(values) < self.least:
            refuse(attribute, "too-few", low=self.least, got=len(values))
        if self.most is not None and len(values) > self.most:
            refuse(attribute, "too-many", high=self.most, got=len(values))
        if found := list(_faults_of_items(self.check, owner, attribute, values)):
            require(*found)
        if self.unique and len(set(values)) < len(values):
            require(*_repetitions(attribute, values))


def each(
    check: Validator, *, least: int = 0, most: int | None = None, unique: bool = False
) -> Each:
    """Accept tuples of ``least`` to ``most`` items that all pass ``check``."""
    return Each(check, least, most, unique)


def _faults_of_items(
    check: Validator,
    owner: object,
    attribute: "Attribute[Any]",
    values: tuple[object, ...],
) -> Iterator[Diagnostic]:
    """Yield what ``check`` finds, with the place of the item in the pointer."""
    name = f"/{attribute.name}"
    for at, value in enumerate(values):
        try:
            check(owner, attribute, value)
        except InvalidValueError as error:
            for fault in error.diagnostics:
                inside = fault.pointer.removeprefix(name)
                yield evolve(fault, pointer=f"{name}/{at}{inside}")


def _repetitions(
    attribute: "Attribute[Any]", values: tuple[object, ...]
) -> Iterator[Diagnostic]:
    first: dict[object, int] = {}
    for at, value in enumerate(values):
        if first.setdefault(value, at) != at:
            pointer = f"/{attribute.name}"
            related = (f"{pointer}/{first[value]}",)
            yield diagnose("repeated", f"{pointer}/{at}", related, got=str(value))
