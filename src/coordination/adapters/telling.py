"""A dossier as a person reads it: names for ids, words for codes, gaps distinguished.

The four states of a field stay visible.  Stated values are shown; values
stated as absent say so; open fields are shown with the words that leave them
open; fields that no source mentions are left out.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import StrEnum
from typing import Final

import attrs
from attrs import evolve, frozen

from coordination.adapters.value_words import in_words
from coordination.diagnostics.diagnostic import Language
from coordination.diagnostics.pointer import split
from coordination.model.agreement import Agreement
from coordination.model.document import Document
from coordination.model.dossier import Dossier
from coordination.model.event import Act, Appearance, Event, Position
from coordination.model.labels import label
from coordination.model.obligation import Obligation, Resource
from coordination.model.outcome import Outcome
from coordination.model.party import Involvement, Party
from coordination.model.references import COLLECTIONS, LINKS, Entity
from coordination.model.source import Source
from coordination.tables.field_labels import field_label

_YES: Final = {"vi": "có", "en": "yes"}
_NONE: Final = {"vi": "không có", "en": "none"}
_OPEN: Final = {"vi": "để ngỏ", "en": "left open"}

#: The classes inside entities with two or three parts, in the order of output.
_PAIRS: Final[dict[type, tuple[str, ...]]] = {
    Involvement: ("party", "role"),
    Position: ("title", "party"),
    Act: ("kind", "agreement", "period"),
    Resource: ("kind", "text", "quantity"),
}

#: Their fields that contain ids.
_IDS: Final = frozenset(
    link.member for links in LINKS.values() for link in links if link.member
)

#: What names an entity in its heading and is not repeated beneath it.
_HEADING: Final[dict[type, tuple[str, ...]]] = {
    Source: ("publisher", "title"),
    Party: ("name",),
    Document: ("kind", "number", "title"),
    Agreement: ("kind", "number", "title"),
    Obligation: ("text",),
    Outcome: ("kind", "quantity", "text"),
    Event: ("title", "date"),
    Appearance: ("name",),
}

#: What names an entity where another refers to it, if the last of these is known;
#: its heading does otherwise.
_SHORT: Final[dict[type, tuple[str, ...]]] = {
    Source: ("publisher",),
    Document: ("kind", "number"),
    Agreement: ("kind", "number"),
    Event: ("title",),
}


@frozen
class Piece:
    """A part of a line: some words, and what they name.

    Attributes:
        text: The words.
        target: The id of the entity that they name.
        is_quoted: Whether they are words of the record, in its language.
    """

    text: str
    target: str | None = None
    is_quoted: bool = False


@frozen
class Fact:
    """What is known of one field.

    Attributes:
        field: The name of the field.
        label: What people call it.
        pieces: What it says.
        is_open: Whether the field is absent although a source speaks of it.
    """

    field: str
    label: str
    pieces: tuple[Piece, ...]
    is_open: bool = False


def tell(dossier: Dossier, language: Language = "vi") -> Iterator[str]:
    """Yield the lines of ``dossier``, in the order of the file.

    >>> dossier = Dossier(id="d", parties=(Party(id="p", name="Sở Y tế"),))
    >>> list(tell(dossier, "en"))
    ['d', '', 'Parties (1)', '  Sở Y tế']
    """
    teller = Teller.of(dossier, language)
    yield dossier.title or dossier.id
    for collection in COLLECTIONS:
        members: tuple[Entity, ...] = getattr(dossier, collection)
        if members:
            yield ""
            yield f"{capitalised(teller.name_of(collection))} ({len(members)})"
        for member in members:
            yield f"  {text_of(teller.heading(member))}"
            for fact in teller.facts(member):
                yield f"    {fact.label}: {text_of(fact.pieces)}"


@frozen
class Teller:
    """One dossier in one language, with a name for every id.

    Attributes:
        dossier: The record.
        language: The language of labels.
        names: What each entity is called where another refers to it.
    """

    dossier: Dossier
    language: Language
    names: Mapping[str, str]

    @classmethod
    def of(cls, dossier: Dossier, language: Language) -> "Teller":
        """Name every entity by what its source calls it, or else by its id."""
        names = {
            member.id: text_of(_name(member, language))
            for collection in COLLECTIONS
            for member in getattr(dossier, collection)
        }
        return cls(dossier, language, names)

    def heading(self, entity: Entity, without: str = "") -> tuple[Piece, ...]:
        """Return what names an entity, but for the field ``without``."""
        return _heading(entity, self.language, without)

    def facts(self, entity: Entity) -> Iterator[Fact]:
        """Yield what is known of an entity beside its heading."""
        kind = type(entity)
        links = {link.name for link in LINKS[kind]}
        for attribute in attrs.fields(kind):
            name = attribute.name
            if name == "id" or name in _HEADING[kind]:
                continue
            value = getattr(entity, name)
            if value is None or value is False:
                continue
            told = tuple(self.pieces(value, identifies=name in links))
            yield Fact(name, self.name_of(name, kind), told)
        yield from self.left_open(entity)

    def left_open(self, entity: Entity) -> Iterator[Fact]:
        """Yield the fields that are absent although sources speak of them."""
        for _, claim in self.dossier.index.about(entity.id):
            steps = split(claim.field)
            name = steps[0] if steps else ""
            if getattr(entity, name, "") is None:
                yield Fact(
                    name,
                    self.name_of(name, type(entity)),
                    (
                        Piece(f"{_OPEN[self.language]} — “"),
                        Piece(" ".join(claim.quote.split()), is_quoted=True),
                        Piece("” ("),
                        self._find_name(claim.source),
                        Piece(")"),
                    ),
                    is_open=True,
                )

    def pieces(self, value: object, *, identifies: bool) -> Iterator[Piece]:
        """Yield a value in words; ``identifies`` says that its texts are ids."""
        if isinstance(value, tuple):
            yield from _between(
                [tuple(self.pieces(item, identifies=identifies)) for item in value],
                "; ",
            )
            if not value:
                yield Piece(_NONE[self.language])
        elif isinstance(value, str) and not isinstance(value, StrEnum) and identifies:
            yield self._find_name(value)
        elif type(value) in _PAIRS:
            yield from self._pair(value)
        elif value is True:
            yield Piece(_YES[self.language])
        else:
            yield _piece(value, self.language)

    def name_of(self, name: str, kind: type = Dossier) -> str:
        """Return what a field of a class is called."""
        vietnamese, english = field_label(kind.__name__, name)
        return vietnamese if self.language == "vi" else english

    def _find_name(self, identifier: str) -> Piece:
        """Return the name of an entity; an id that nothing has stays as it is."""
        name = self.names.get(identifier)
        if name is None:
            return Piece(identifier)
        return Piece(name, target=identifier, is_quoted=True)

    def _pair(self, value: object) -> Iterator[Piece]:
        """Yield the parts of a value one after the other."""
        parts = [
            tuple(self.pieces(getattr(value, name), identifies=name in _IDS))
            for name in _PAIRS[type(value)]
            if getattr(value, name) is not None
        ]
        return _between(parts, " — ")


def text_of(pieces: Iterable[Piece]) -> str:
    """Return the words of ``pieces``."""
    return "".join(piece.text for piece in pieces)


def capitalised(text: str) -> str:
    """Begin a text with a capital letter.

    >>> capitalised("các bên")
    'Các bên'
    """
    return text[:1].upper() + text[1:]


def _name(entity: Entity, language: Language) -> tuple[Piece, ...]:
    short = _SHORT.get(type(entity))
    if short is None or getattr(entity, short[-1]) is None:
        return _heading(entity, language)
    return _joined(entity, short, language, " ")


def _heading(
    entity: Entity, language: Language, without: str = ""
) -> tuple[Piece, ...]:
    named_twice = "kind" if _has_kind_in_title(entity, language) else ""
    names = tuple(
        name for name in _HEADING[type(entity)] if name not in (without, named_twice)
    )
    named = _joined(entity, names, language, " · ")
    return named or (Piece(entity.id),)


def _has_kind_in_title(entity: Entity, language: Language) -> bool:
    """Return True if the title of ``entity`` begins with the words for its kind.

    So it is with laws ("Luật Tổ chức chính quyền địa phương") and many programmes.
    """
    if not isinstance(entity, Document | Agreement):
        return False
    if entity.kind is None or entity.title is None:
        return False
    kind = label(entity.kind, language).casefold().split()
    return entity.title.casefold().split()[: len(kind)] == kind


def _joined(
    entity: Entity, names: tuple[str, ...], language: Language, between: str
) -> tuple[Piece, ...]:
    values = [getattr(entity, name) for name in names]
    told = [_piece(value, language) for value in values if value is not None]
    lines = [evolve(one, text=" ".join(one.text.split())) for one in told]
    if lines:
        lines[0] = evolve(lines[0], text=capitalised(lines[0].text))
    return tuple(_between([(one,) for one in lines], between))


def _piece(value: object, language: Language) -> Piece:
    """Return a single value that refers to nothing."""
    if isinstance(value, StrEnum):
        return Piece(label(value, language))
    if isinstance(value, str):
        return Piece(value, is_quoted=True)
    return Piece(in_words(value, language))


def _between(parts: Sequence[tuple[Piece, ...]], mark: str) -> Iterator[Piece]:
    """Yield the pieces of ``parts``, with a mark between one part and the next."""
    for at, part in enumerate(parts):
        if at:
            yield Piece(mark)
        yield from part
