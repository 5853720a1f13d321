"""What most claims and most entities of a dossier have in common, written once."""

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

from attrs import evolve, frozen

from coordination.adapters.sheet.sheet_cells import Marks
from coordination.adapters.sheet.sheet_shorts import Wire
from coordination.adapters.sheet.sheet_types import type_at
from coordination.diagnostics.pointer import split
from coordination.model.agreement import Agreement
from coordination.model.document import Document
from coordination.model.event import Appearance, Event
from coordination.model.obligation import Obligation
from coordination.model.outcome import Outcome
from coordination.model.party import Party
from coordination.model.references import COLLECTIONS, LINKS
from coordination.model.source import Source

#: The class of the members of each collection.
KINDS: Final[Mapping[str, type]] = dict(zip(COLLECTIONS, LINKS, strict=True))
#: The member whose value is beside the id.
MAIN: Final[Mapping[type, str]] = {
    Source: "title",
    Party: "name",
    Document: "title",
    Agreement: "title",
    Obligation: "text",
    Outcome: "text",
    Event: "title",
    Appearance: "name",
}
#: The key of what all members of a collection have unless they say otherwise.
EACH: Final = "(each)"
#: The value of ``order`` by which claims are in the order of the texts.
BY_TEXT: Final = "text"
#: The key of claims about an entity as a whole, whose pointer is empty.
WHOLE: Final = "/"
#: Longer pointers are not used as keys of a map.
LONGEST_KEY: Final = 200
#: What is written once must be left out more often than it is taken back by so many.
_WORTH: Final = 2


@frozen(kw_only=True)
class Common:
    """How most claims are.

    Attributes:
        source: Their source.
        part: The part of it; empty if it is not stated.
        is_read: Whether claims on values repeat the value as their reading.
    """

    source: str = ""
    part: str = ""
    is_read: bool = True

    @classmethod
    def of(cls, wire: Mapping[str, Any]) -> "Common":
        """Find what is said least often if it is said of all that differ."""
        claims = wire.get("claims", [])
        kinds = {
            one["id"]: KINDS[name]
            for name in reversed(COLLECTIONS)
            for one in reversed(wire.get(name, []))
        }
        read = Counter(
            "reading" in one
            for one in claims
            if (kind := kinds.get(one["about"])) is not None
            and (found := type_at(kind, split(one["field"]))) is not None
            and found.has_reading
        )
        source = _most(one["source"] for one in claims)
        return cls(
            source=source or first_source(wire),
            part=_most(one.get("part", "") for one in claims),
            is_read=read[True] >= read[False],
        )

    def marks(self, first: str) -> str:
        """Write it as the marks of a cell; ``first`` is the source of those without."""
        words = [
            "" if self.source == first else f"@{self.source}",
            self.part,
            "" if self.is_read else "unread",
        ]
        return " ".join(filter(None, words))

    def with_marks(self, marks: Marks) -> "Common":
        """Return what is common where ``marks`` are written for all claims."""
        return evolve(
            self,
            source=marks.source or self.source,
            part=self.part if marks.part is None else marks.part,
            is_read=self.is_read if marks.is_read is None else marks.is_read,
        )


def shared_members(
    entities: Sequence[Mapping[str, Any]],
    claimed: frozenset[tuple[str, str]],
    main: str,
) -> Wire:
    """Return the members that so many have that they are better written once.

    Args:
        entities: The entities of a collection, as they are on the wire.
        claimed: The ids and the names of members with claims, which say their value.
        main: The member that is always written.
    """
    counts: dict[str, Counter[str]] = {}
    values: Wire = {}
    present: Counter[str] = Counter()
    for entity in entities:
        present.update(entity.keys())
        for name, value in entity.items():
            if name not in ("id", main) and (entity["id"], name) not in claimed:
                text = json.dumps(value, ensure_ascii=False)
                values[text] = value
                counts.setdefault(name, Counter())[text] += 1
    found: Wire = {}
    for name, of_name in counts.items():
        text, count = of_name.most_common(1)[0]
        lacking = len(entities) - present[name]
        if count - lacking > _WORTH:
            found[name] = values[text]
    return found


def sources_of(wire: Mapping[str, Any]) -> list[str]:
    """Return the ids of the sources."""
    return [str(one["id"]) for one in wire.get("sources", [])]


def first_source(wire: Mapping[str, Any]) -> str:
    """Return the id of the first source, whose the claims without one are."""
    return next(iter(sources_of(wire)), "")


def _most(values: Iterable[str]) -> str:
    """Return the most frequent of ``values``; of equal ones the first."""
    counts = Counter(values)
    return max(counts, key=counts.__getitem__, default="")
