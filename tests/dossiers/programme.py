"""How the changes to a dossier of format 1.0 are written down."""

from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias

from attrs import frozen

#: A member of an entity: plain JSON, in which `Words` stand for words of a text.
Member: TypeAlias = Any


@frozen
class Words:
    """Words of a source, by where they stand."""

    source: str
    start: int
    end: int


@frozen
class Said:
    """A claim to add: where it is about, the words, how they read."""

    place: str
    words: Words
    reading: Member = None
    basis: str | None = None


@frozen
class Row:
    """What becomes of one row of the list.

    Attributes:
        row: Its number, from 1.
        places: The id of an entity followed by a pointer inside it, for each place.
        said: The claims that are added.
        reason: Why no field holds it, or why one is left open.
    """

    row: int
    places: tuple[str, ...] = ()
    said: tuple[Said, ...] = ()
    reason: str = ""


@frozen(kw_only=True)
class Programme:
    """What to change in one dossier.

    Attributes:
        texts: The text of each source.
        rows: Where each row of the list is held.
        members: New members of entities by id; ``None`` takes one away.
        added: New entities by collection.
        dropped: Ids of entities that go: what they held stands elsewhere.
        moved: Old places of claims and their new ones.
    """

    texts: Mapping[str, str]
    rows: tuple[Row, ...]
    members: Mapping[str, Mapping[str, Member]]
    added: Mapping[str, Sequence[Mapping[str, Member]]] = {}
    dropped: tuple[str, ...] = ()
    moved: Mapping[str, str] = {}
