"""When a body of a name was there, by its kind and by its tier.

Where each province chose its own day, the bounds are the widest that are known, so
that only what is surely outside is doubted.  Nothing here may cause an error.
"""

from datetime import date
from functools import cache, lru_cache

from attrs import frozen

from coordination.tables.bodies.body_kind import BodyKind
from coordination.tables.bodies.find_body import body_named, length_of_kind
from coordination.tables.lifetimes import can_overlap
from coordination.tables.provinces import find_by_name
from coordination.tables.spelling import words_of
from coordination.tables.tiers import (
    CITY_WORDS,
    THREE_TIERS_UNTIL,
    TWO_TIERS,
    Tier,
    tiers_by_word,
)


@frozen
class BodySpan:
    """When bodies of a name were there.

    Attributes:
        since: The earliest day on which one of them was there, where it is known.
        until: The latest day on which one of them was there.
        source: What says so.
        kind: Code of the kind of body, where the name begins with one.
    """

    since: date | None = None
    until: date | None = None
    source: str = ""
    kind: str | None = None

    def in_use(self, earliest: date, latest: date) -> bool:
        """Return True if it can have been there from ``earliest`` to ``latest``."""
        return can_overlap(self.since, self.until, earliest, latest)


@lru_cache(maxsize=8192)
def span_of(name: str) -> BodySpan | None:
    """Return when bodies of this name were there; None where no day is known.

    >>> span_of("Ban Tuyên giáo và Dân vận Tỉnh ủy").since
    datetime.date(2025, 2, 3)
    >>> span_of("Ủy ban nhân dân huyện Bình Xuyên").until
    datetime.date(2025, 6, 30)
    >>> span_of("Ban Tổ chức Tỉnh ủy") is None
    True
    """
    kind = body_named(name)
    if kind is None:
        return None
    spans = [
        BodySpan(one.since, one.until, one.source, kind.code)
        for one in (kind, *_owners(kind, name))
        if one.since or one.until
    ]
    tier = None if kind.open else tier_of(name)
    if tier is not None and (tier.since or tier.until):
        spans.append(BodySpan(tier.since, tier.until, tier.source, kind.code))
    if not spans:
        return None
    # What is an organ of another was there no longer than that one.
    since = max((one.since for one in spans if one.since), default=None)
    until = min((one.until for one in spans if one.until), default=None)
    source = ", ".join(dict.fromkeys(one.source for one in spans if one.source))
    return BodySpan(since, until, source, kind.code)


def tier_of(name: str) -> Tier | None:
    """Return the tier that the name of a body says, after its first words.

    >>> tier_of("Tòa án nhân dân thị xã Sơn Tây").word
    'thị xã'
    >>> tier_of("UBND thành phố Vinh").level, tier_of("UBND thành phố Huế")
    ('district', None)
    """
    words = words_of(name)
    at = _length_of_kind(words)
    while at < len(words):
        one, two = words[at], " ".join(words[at : at + 2])
        if two in CITY_WORDS or one in CITY_WORDS:
            return _city(words[at + (2 if two in CITY_WORDS else 1) :])
        tier = tiers_by_word().get(two) or tiers_by_word().get(one)
        if tier is not None:
            return tier
        step = _length_of_kind(words[at:])
        if not step:  # the name of a place or of its own begins
            return None
        at += step
    return None


def _city(rest: list[str]) -> Tier | None:
    """Return the tier of a city: a town of a province unless it has the name of one."""
    rows = (row for count in (1, 2, 3) for row in find_by_name(" ".join(rest[:count])))
    if not rest or any(row.city for row in rows):
        return None
    return Tier("thành phố", "district", "city", (), None, THREE_TIERS_UNTIL, TWO_TIERS)


@cache
def _everywhere() -> frozenset[str]:
    return frozenset({"các", "cấp", "của"})


def _length_of_kind(words: list[str]) -> int:
    """Return how many words at the beginning name a kind of body."""
    return 1 if words and words[0] in _everywhere() else length_of_kind(words)


def _owners(kind: BodyKind, name: str) -> list[BodyKind]:
    """Return the bodies that the name names after its first words."""
    words = words_of(name)
    at = _length_of_kind(words)
    owner = body_named(" ".join(words[at:])) if at < len(words) else None
    return [owner] if owner is not None and not owner.open and owner != kind else []


def kinds_of_body(name: str) -> frozenset[str]:
    """Return the kinds that a body of this name can be; none where it is unknown.

    >>> sorted(kinds_of_body("Bộ Công an")), kinds_of_body("Câu lạc bộ Hưu trí")
    (['ministry', 'police'], frozenset())
    """
    kind = body_named(name)
    return frozenset() if kind is None else frozenset(kind.kinds)
