"""Whether two names are those of one body, and what followed a body.

A name alone seldom names a body: "UBND tỉnh" is one of 34, and "UBND tỉnh Tây
Ninh" was another body before July 2025.  The result says what is missing.
"""

import re
from collections.abc import Iterator
from datetime import date
from functools import lru_cache
from typing import Final, Protocol

from attrs import field, frozen

from coordination.model.enumerations import Level
from coordination.places import successors as later_places
from coordination.tables.bodies.body_kind import BodyKind
from coordination.tables.bodies.existence import tier_of
from coordination.tables.bodies.find_body import (
    bodies_by_code,
    body_named,
    words_behind,
)
from coordination.tables.provinces import Province, find_by_name
from coordination.tables.spelling import words_of


class NamedBody(Protocol):
    """What is compared: a `Party`, or a `PartyName`, or anything with the same."""

    @property
    def name(self) -> str:  # pyright: ignore[reportReturnType] - a protocol
        """The name, as written."""

    @property
    def place(self) -> str | None:
        """The place it belongs to, as written."""

    @property
    def level(self) -> Level | None:
        """The level it is of."""

    @property
    def collective(self) -> bool:  # pyright: ignore[reportReturnType] - a protocol
        """Whether it stands for several."""


@frozen
class Comparison:
    """What comparing two bodies says.

    Attributes:
        same: True or False; None where something is missing to know.
        missing: What is missing: "name", "level", "place", "day".
    """

    same: bool | None
    missing: tuple[str, ...] = ()


@frozen
class BodyKey:
    """What identifies a body, as far as its name says.

    Attributes:
        kind: Code of its kind; absent where no row of the table fits.
        tail: The words of its own behind the kind, without tier and place.
        level: The level it is of.
        place: The name of its province in the form of the table, or the words of
            another place.
        is_group: Whether it stands for several.
    """

    kind: str | None
    tail: tuple[str, ...]
    level: Level | None
    place: str | None
    is_group: bool = False

    @property
    def is_whole(self) -> bool:
        """Whether it says all that identifies one body."""
        if self.kind is None or self.is_group or self.level is None:
            return False
        return self.place is not None or self.level is Level.CENTRAL


#: Words behind a kind that say where a body is, and nothing of its own.
_OF_NOTHING: Final = frozenset({"của", "cấp", "các"})

#: A short form in brackets says nothing more: "Bộ đội Biên phòng (BĐBP) tỉnh".
_SHORT_FORM: Final = re.compile(r"\s\([A-ZĐƯ&-]{2,}\)(?=\s|\Z)")


def body_key(body: NamedBody) -> BodyKey:
    """Return what identifies ``body``."""
    return _key(body.name, body.place, body.level, body.collective)


@lru_cache(maxsize=4096)
def _key(
    name: str,
    place: str | None,
    level: Level | None,
    group: bool,  # noqa: FBT001 - as the field it is
) -> BodyKey:
    name = _SHORT_FORM.sub("", name)
    kind = body_named(name)
    words = words_of(name) if kind is None else words_behind(name)
    tier = tier_of(name) if kind is not None and not kind.open else None
    if level is None and tier is not None:
        level = Level(tier.level)
    if level is None and kind is not None and kind.level:
        level = Level(kind.level)
    where, rest = _place(place, words)
    tail = _without_tiers(rest)
    if kind is not None and tail:
        owner = body_named(" ".join(tail))
        if owner is not None and level is None and owner.level:
            level = Level(owner.level)
    return BodyKey(kind.code if kind else None, tail, level, where, group)


_LONGEST_PLACE: Final = 4


def _place(place: str | None, words: list[str]) -> tuple[str | None, list[str]]:
    """Return the place, and the words of the name without it."""
    if place is not None:
        rows = find_by_name(place)
        where = rows[0].name if rows else " ".join(words_of(place))
        known = words_of(where)
        size = len(known)
        if size and words[-size:] == known:
            words = words[:-size]
        return where, words
    for count in range(min(_LONGEST_PLACE, len(words)), 0, -1):
        if rows := find_by_name(" ".join(words[-count:])):
            return rows[0].name, words[:-count]
    return None, words


def _without_tiers(words: list[str]) -> tuple[str, ...]:
    kept = [word for word in words if word not in _OF_NOTHING]
    while kept and kept[-1] in ("tỉnh", "phố", "tp", "thành"):
        del kept[-1]
    return tuple(kept)


def compare_bodies(
    one: NamedBody, other: NamedBody, on: date | None = None
) -> Comparison:
    """Say whether two names are those of one body on a day, or what is missing.

    Args:
        one: A body.
        other: Another.
        on: The day; needed where the place had another extent at another time.
    """
    first, second = body_key(one), body_key(other)
    if _are_apart(first, second):
        return Comparison(same=False)
    missing = tuple(_missing(first, second, on))
    return Comparison(None, missing) if missing else Comparison(same=True)


def _are_apart(one: BodyKey, other: BodyKey) -> bool:
    """Return True if two keys are surely those of two bodies."""
    if one.is_group != other.is_group:
        return True
    if one.kind is None or other.kind is None:
        return False
    return (
        one.kind != other.kind
        or bool(one.tail and other.tail and one.tail != other.tail)
        or is_different(one.level, other.level)
        or is_different(one.place, other.place)
    )


def _missing(one: BodyKey, other: BodyKey, on: date | None) -> Iterator[str]:
    if one.kind is None or other.kind is None or one.is_group or one.tail != other.tail:
        yield "name"
    levels = (one.level, other.level)
    if None in levels:
        yield "level"
    if Level.CENTRAL in levels:
        return
    if one.place is None or other.place is None:
        yield "place"
    elif on is None and len(find_by_name(one.place)) > 1:
        yield "day"


def same_body(one: NamedBody, other: NamedBody, on: date | None = None) -> bool | None:
    """Return whether two names are those of one body; None where that is not known.

    `compare_bodies` says what is missing.

    >>> from coordination.model.party import Party
    >>> one = Party(id="a", name="UBND tỉnh", place="Nghệ An")
    >>> other = Party(id="b", name="Uỷ ban nhân dân tỉnh Nghệ An")
    >>> same_body(one, other), same_body(one, Party(id="c", name="UBND tỉnh"))
    (True, None)
    """
    return compare_bodies(one, other, on).same


def is_different(one: object, other: object) -> bool:
    """Return True if both are stated and they are not the same."""
    return one is not None and other is not None and one != other


@frozen(kw_only=True)
class Successor:
    """What took the place of a body.

    Attributes:
        name: The name of its kind.
        kind: Code of its kind.
        place: The name of its province, where it has one.
        level: The level it is of.
        source: What says so.
        collective: False: it is one body.
    """

    name: str
    kind: str
    place: str | None = None
    level: Level | None = None
    source: str = ""
    collective: bool = field(default=False, init=False)


def successors(body: NamedBody, on: date) -> tuple[Successor, ...]:
    """Return the successors of a body on a day; nothing if it still exists.

    >>> from coordination.model.party import Party
    >>> board = Party(id="a", name="Ban Tuyên giáo Tỉnh ủy", place="Long An")
    >>> [(one.name, one.place) for one in successors(board, on=date(2026, 1, 1))]
    [('Ban Tuyên giáo và Dân vận', 'Tây Ninh')]

    Args:
        body: A body of an earlier time.
        on: The day.
    """
    key = body_key(body)
    kind = bodies_by_code().get(key.kind or "")
    if kind is None or key.is_group:
        return ()
    kinds = _kinds_on(kind, on)
    province = None if key.level is Level.DISTRICT else key.place
    places = _places_on(province, on)
    changed = kinds != (kind,)
    found = tuple(
        Successor(
            name=one.name,
            kind=one.code,
            place=row.name if row else key.place,
            level=key.level,
            source=kind.source if changed else (row.source if row else ""),
        )
        for one in kinds
        for row in (places or (None,))
    )
    return found if changed or not _is_there(province, on) else ()


def _kinds_on(kind: BodyKind, on: date) -> tuple[BodyKind, ...]:
    """Follow the successors of a kind up to a day."""
    if kind.until is None or on <= kind.until:
        return (kind,)
    return tuple(
        later
        for code in kind.successors
        for later in _kinds_on(bodies_by_code()[code], on)
    )


def _places_on(place: str | None, on: date) -> tuple[Province, ...]:
    """Follow the oldest unit of a name up to a day."""
    rows = find_by_name(place or "")
    return _follow(rows[0], on) if rows else ()


def _follow(row: Province, on: date) -> tuple[Province, ...]:
    if row.until is None or on <= row.until:
        return (row,)
    return tuple(
        reached for later in later_places(row) for reached in _follow(later, on)
    )


def _is_there(place: str | None, on: date) -> bool:
    """Return True if no other unit took the place of the oldest of that name."""
    rows = find_by_name(place or "")
    return not rows or rows[0].in_use(on, on)


__all__ = [
    "BodyKey",
    "Comparison",
    "NamedBody",
    "Successor",
    "body_key",
    "compare_bodies",
    "same_body",
    "successors",
]
