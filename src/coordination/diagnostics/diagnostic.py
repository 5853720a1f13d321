"""One finding: the same type for JSON, for a single value and for a record."""

import math
from collections.abc import Iterator
from enum import StrEnum
from typing import Final, Literal, TypeAlias

from attrs import evolve, field, frozen

from coordination.diagnostics.catalogue import entries, entry
from coordination.diagnostics.catalogue.entry import Entry
from coordination.diagnostics.escaping import (
    LONGEST_ECHO,
    escape_text,
    shorten,
    shorten_path,
)
from coordination.diagnostics.message_words import Shown
from coordination.frozen_json import FrozenJson, JsonObject, thaw

Language: TypeAlias = Literal["vi", "en"]

#: Whole numbers of more bits are described by their size.
_LONGEST_WRITTEN: Final = 256

#: Params that contain words of this library, never of the input: they are not cut.
_OF_THE_LIBRARY: Final = frozenset({"known"})

#: What follows the sentence of any finding that has a param of that name.
_AFTERWARDS: Final[dict[str, dict[Language, str]]] = {
    "detail": {"vi": " ({detail})", "en": " ({detail})"},
    "format": {
        "vi": "; đọc theo định dạng {format}",
        "en": "; read as format {format}",
    },
    "left_out": {
        "vi": "; vì vậy bỏ qua {left_out}",
        "en": "; {left_out} is left out for it",
    },
    "hint": {"vi": "; có lẽ là: {hint}", "en": "; perhaps: {hint}"},
}

#: What an item of a list is called that has no id: by its place and its list.
_ITEM: Final[dict[Language, str]] = {
    "vi": "mục {place} của {owner}",
    "en": "item {place} of {owner}",
}


class Severity(StrEnum):
    """How bad a finding is.

    An error makes a record wrong, a warning makes it doubtful, an info says what
    a reader should know.
    """

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


@frozen(kw_only=True)
class TextPosition:
    """A place in a JSON text, counted from 1 as editors do."""

    line: int
    column: int


@frozen(kw_only=True)
class Diagnostic:
    """One finding about a JSON text, a value or a record.

    >>> finding = diagnose("out-of-range", "/serial", low=1, high=9, got=12)
    >>> finding.message("en")
    '12 is out of range: expected 1 to 9'
    >>> finding.severity
    <Severity.ERROR: 'error'>

    Attributes:
        code: Words in kebab-case that name the kind of finding.
        severity: How bad it is.
        pointer: RFC 6901 pointer to the place; for something missing, to the
            member that is missing.
        params: The facts that the message states; ``hint`` is what was probably
            meant, ``detail`` what the system says, ``format`` the version by which a
            file was read.
        related: Pointers to other places that have part in it.
        position: Line and column, where the finding is about a JSON text.
        words: Its sentences, where the code is not one of the catalogue but of a
            rule that a user wrote.
    """

    code: str
    severity: Severity
    pointer: str = ""
    params: JsonObject = field(factory=lambda: JsonObject(items=()))
    related: tuple[str, ...] = ()
    position: TextPosition | None = None
    words: Entry | None = None

    def message(self, language: Language = "en") -> str:
        """Say it in ``language``: a plain sentence without the place."""
        shown = {
            name: Shown(
                escape_text(str(value)) if name in _OF_THE_LIBRARY else echo(value)
            )
            for name, value in self.params.items()
        }
        for name, pointer in self._left_out():
            shown[name] = Shown(_name_item(pointer, str(shown[name]), language))
        row = self.words or entry(self.code)
        said = row.template(language).format_map(shown)
        return said + "".join(
            words[language].format_map(shown)
            for name, words in _AFTERWARDS.items()
            if name in shown
        )

    def _left_out(self) -> Iterator[tuple[str, str]]:
        """Yield the param that names what is left out, with the pointer to it."""
        if "left_out" in self.params and self.related:
            yield "left_out", self.related[0]
        if self.code == "left-out" and "name" in self.params:
            yield "name", self.pointer

    def __str__(self) -> str:
        """Write it as one line in English, its place first."""
        place = shorten_path(self.pointer.removeprefix("/")) or "the value"
        if at := self.position:
            place = f"line {at.line}, column {at.column}, {place}"
        return f"{place}: {self.message('en')} [{self.code}]"

    def under(self, prefix: str) -> "Diagnostic":
        """Return the same finding, seen from a place further out."""
        return evolve(
            self,
            pointer=prefix + self.pointer,
            related=tuple(prefix + pointer for pointer in self.related),
        )


def diagnose(
    code: str,
    pointer: str = "",
    related: tuple[str, ...] = (),
    /,
    **params: object,
) -> Diagnostic:
    """Build the finding ``code`` with its severity in the catalogue.

    Args:
        code: A code of the catalogue.
        pointer: Where it is.
        related: Where else it is about.
        **params: The facts that the message states: texts, numbers, truth values.

    Raises:
        KeyError: The catalogue has no such code (a bug of the caller).
    """
    return Diagnostic(
        code=code,
        severity=Severity(entry(code).severity),
        pointer=pointer,
        params=JsonObject.of(params),
        related=related,
    )


def diagnose_as(
    words: Entry,
    pointer: str = "",
    related: tuple[str, ...] = (),
    /,
    **params: object,
) -> Diagnostic:
    """Build a finding of a rule of your own, which brings its own sentences.

    >>> untitled = Entry("acme-untitled", "info", "chưa có tên", "has no title")
    >>> diagnose_as(untitled, "/agreements/0/title").message("vi")
    'chưa có tên'

    Raises:
        ValueError: The catalogue has a code of that name: begin yours with a word
            of your own.
    """
    if words.code in entries():
        raise ValueError(f"{words.code!r} is a code of this library")
    return Diagnostic(
        code=words.code,
        severity=Severity(words.severity),
        pointer=pointer,
        params=JsonObject.of(params),
        related=related,
        words=words,
    )


def _name_item(pointer: str, name: str, language: Language) -> str:
    """Name an item of a list by its place and its list, if it has no other name."""
    owner, _, last = pointer.rpartition("/")
    if name != last or not last.isdecimal() or not owner:
        return name
    place, listed = int(last) + 1, shorten_path(owner.rpartition("/")[2])
    return _ITEM[language].format(place=place, owner=listed)


def echo(value: FrozenJson) -> str:
    """Write ``value`` for a message: one line, never longer than `LONGEST_ECHO`.

    >>> echo("a" * 100)[-3:], len(echo("a" * 100))
    ('aa…', 80)
    >>> echo(JsonObject.of({"amount": "7", "units": ["lớp"]}))
    '{"amount": "7", "units": ["lớp"]}'
    """
    return shorten(_format_value(value))


def describe(value: object) -> str:
    """Name a value of any class for a message: what can be read of it, or its class.

    >>> describe("7"), describe(7), describe([7])
    ("'7'", '7', 'list')
    """
    match value:
        case str():
            return echo(repr(str(value[:LONGEST_ECHO])))
        case None | bool() | int() | float():
            return echo(value)
    return type(value).__name__


def _format_value(value: FrozenJson) -> str:
    match value:
        case str():
            return value
        case int() if value.bit_length() > _LONGEST_WRITTEN:
            sign = "-" if value < 0 else ""  # Python refuses to write all the digits
            return f"{sign}10^{int(math.log10(abs(value)))}"
        case None | bool() | int() | float():
            return str(value)
    import json  # noqa: PLC0415 - hardly any message has such a value

    return json.dumps(thaw(value), ensure_ascii=False)
