"""A dossier as a person reads it: names for ids, words for codes, gaps distinguished.

The four states of a field stay visible.  Stated values are shown; values
stated as absent say so; open fields are shown with the words that leave them
open; fields that no source mentions are left out.
"""

from collections.abc import Iterator, Mapping
from enum import StrEnum
from typing import Final

import attrs
from attrs import frozen

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


def tell(dossier: Dossier, language: Language = "vi") -> Iterator[str]:
    """Yield the lines of ``dossier``, in the order of the file.

    >>> dossier = Dossier(id="d", parties=(Party(id="p", name="Sở Y tế"),))
    >>> list(tell(dossier, "en"))
    ['d', '', 'Parties (1)', '  Sở Y tế']
    """
    return _Teller(dossier, language, _names(dossier, language)).lines()


@frozen
class _Teller:
    """One dossier in one language, with a name for every id."""

    dossier: Dossier
    language: Language
    names: Mapping[str, str]

    def lines(self) -> Iterator[str]:
        yield self.dossier.title or self.dossier.id
        for collection in COLLECTIONS:
            members: tuple[Entity, ...] = getattr(self.dossier, collection)
            if members:
                yield ""
                yield f"{_sentence(self.name_of(collection))} ({len(members)})"
            for member in members:
                yield f"  {_heading(member, self.language)}"
                yield from self.fields(member)

    def fields(self, entity: Entity) -> Iterator[str]:
        links = {link.name for link in LINKS[type(entity)]}
        for attribute in attrs.fields(type(entity)):
            name = attribute.name
            if name == "id" or name in _HEADING[type(entity)]:
                continue
            value = getattr(entity, name)
            if value is None or value is False:
                continue
            told = self.format_value(value, identifies=name in links)
            yield f"    {self.name_of(name, type(entity))}: {told}"
        yield from self.left_open(entity)

    def left_open(self, entity: Entity) -> Iterator[str]:
        """Yield the fields that are absent although sources speak of them."""
        for _, claim in self.dossier.index.about(entity.id):
            steps = split(claim.field)
            name = steps[0] if steps else ""
            if getattr(entity, name, "") is None:
                source = self.names.get(claim.source, claim.source)
                yield (
                    f"    {self.name_of(name, type(entity))}: {_OPEN[self.language]} — "
                    f"“{' '.join(claim.quote.split())}” ({source})"
                )

    def format_value(self, value: object, *, identifies: bool) -> str:
        """Write a value in one line."""
        if isinstance(value, tuple):
            items = (self.format_value(item, identifies=identifies) for item in value)
            return "; ".join(items) or _NONE[self.language]
        if isinstance(value, StrEnum):
            return label(value, self.language)
        if isinstance(value, str):
            return self.names.get(value, value) if identifies else value
        if type(value) in _PAIRS:
            return self.pair(value)
        return _YES[self.language] if value is True else in_words(value, self.language)

    def pair(self, value: object) -> str:
        """Write the parts of a value one after the other."""
        parts = [
            self.format_value(getattr(value, name), identifies=name in _IDS)
            for name in _PAIRS[type(value)]
            if getattr(value, name) is not None
        ]
        return " — ".join(parts)

    def name_of(self, name: str, kind: type = Dossier) -> str:
        vietnamese, english = field_label(kind.__name__, name)
        return vietnamese if self.language == "vi" else english


def _names(dossier: Dossier, language: Language) -> dict[str, str]:
    """Name every entity by what its source calls it, or else by its id."""
    return {
        member.id: _name(member, language)
        for collection in COLLECTIONS
        for member in getattr(dossier, collection)
    }


def _name(entity: Entity, language: Language) -> str:
    short = _SHORT.get(type(entity))
    if short is None or getattr(entity, short[-1]) is None:
        return _heading(entity, language)
    return _joined(entity, short, language, " ")


def _heading(entity: Entity, language: Language) -> str:
    return _joined(entity, _HEADING[type(entity)], language, " · ") or entity.id


def _joined(
    entity: Entity, names: tuple[str, ...], language: Language, between: str
) -> str:
    values = [getattr(entity, name) for name in names]
    told = [
        label(value, language)
        if isinstance(value, StrEnum)
        else in_words(value, language)
        for value in values
        if value is not None
    ]
    return _sentence(between.join(" ".join(text.split()) for text in told))


def _sentence(text: str) -> str:
    """Begin with a capital letter and leave the rest alone."""
    return text[:1].upper() + text[1:]
