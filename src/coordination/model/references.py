"""Which fields contain ids, and of what: the links between the collections."""

from collections.abc import Iterator
from typing import Final, TypeAlias

from attrs import field, frozen

from coordination.model.agreement import Agreement
from coordination.model.document import Document
from coordination.model.event import Appearance, Event
from coordination.model.obligation import Obligation
from coordination.model.outcome import Outcome
from coordination.model.party import Party
from coordination.model.source import Source

#: Whatever has an id.
Entity: TypeAlias = (
    Source | Party | Document | Agreement | Obligation | Outcome | Event | Appearance
)

#: The collections whose members have ids, in the order of the file.
COLLECTIONS: Final = (
    "sources",
    "parties",
    "documents",
    "agreements",
    "obligations",
    "outcomes",
    "events",
    "appearances",
)


@frozen
class Link:
    """A field that contains ids.

    Attributes:
        name: The field: one id, or a tuple of ids or of objects with one.
        kinds: The collections to which its ids may belong.
        member: The field of those objects that contains the id.
        owns: Whether what is named owns the entity: a plan belongs to its programme,
            but not to the decision it rests on.
    """

    name: str
    kinds: tuple[str, ...]
    member: str | None = None
    owns: bool = False


@frozen
class Reference:
    """An id by which one entity refers to another.

    Attributes:
        pointer: Its place inside the entity.
        target: The id.
        kinds: The collections to which it may belong.
    """

    pointer: str
    target: str
    kinds: tuple[str, ...] = field(repr=False)


_PARTY: Final = ("parties",)
_DOCUMENT: Final = ("documents",)
_AGREEMENT: Final = ("agreements",)
_EVENT: Final = ("events",)

LINKS: Final[dict[type, tuple[Link, ...]]] = {
    Source: (),
    Party: (Link("part_of", _PARTY, owns=True), Link("succeeds", _PARTY)),
    Document: (Link("supersedes", _DOCUMENT),),
    Agreement: (
        Link("parties", _PARTY, "party"),
        Link("bases", ("documents", "agreements")),
        Link("parent", _AGREEMENT, owns=True),
        Link("supersedes", _AGREEMENT),
    ),
    Obligation: (
        Link("agreement", _AGREEMENT, owns=True),
        Link("event", _EVENT, owns=True),
        Link("stated_by", ("appearances",)),
        Link("bearers", _PARTY),
        Link("counterparts", _PARTY),
        Link("documents", _DOCUMENT),
    ),
    Outcome: (
        Link("agreement", _AGREEMENT, owns=True),
        Link("obligation", ("obligations",), owns=True),
        Link("event", _EVENT, owns=True),
        Link("part_of", ("outcomes",), owns=True),
        Link("by", _PARTY),
        Link("documents", _DOCUMENT),
        Link("recipients", _PARTY),
    ),
    Event: (Link("bodies", _PARTY, "party"), Link("acts", _AGREEMENT, "agreement")),
    Appearance: (Link("event", _EVENT, owns=True), Link("positions", _PARTY, "party")),
}


def references(entity: Entity) -> Iterator[Reference]:
    """Yield every id in the fields of ``entity``, in their order.

    >>> organ = Party(id="tt-hdnd", name="Thường trực HĐND", part_of="hdnd")
    >>> [(one.pointer, one.target) for one in references(organ)]
    [('/part_of', 'hdnd')]
    """
    for link in LINKS[type(entity)]:
        held = getattr(entity, link.name)
        if isinstance(held, str):
            yield Reference(f"/{link.name}", held, link.kinds)
            continue
        for at, item in enumerate(held or ()):
            step = f"/{link.name}/{at}"
            if link.member is None:
                yield Reference(step, item, link.kinds)
            elif (target := getattr(item, link.member)) is not None:
                yield Reference(f"{step}/{link.member}", target, link.kinds)


def owners(entity: Entity) -> Iterator[str]:
    """Yield the ids of the owners of ``entity``."""
    for link in LINKS[type(entity)]:
        if link.owns and (target := getattr(entity, link.name)) is not None:
            yield target


def owned(kind: type) -> tuple[str, ...]:
    """Name the collections whose members can belong to an entity of ``kind``.

    >>> owned(Agreement), owned(Document)
    (('agreements', 'obligations', 'outcomes'), ())
    """
    at = list(LINKS).index(kind)
    return tuple(
        COLLECTIONS[nth]
        for nth, links in enumerate(LINKS.values())
        if any(link.owns and COLLECTIONS[at] in link.kinds for link in links)
    )
