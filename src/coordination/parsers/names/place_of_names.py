"""What bodies of a list share, and the province that a text speaks of."""

import re
from collections import Counter
from collections.abc import Sequence
from functools import cache
from typing import Final

from attrs import frozen

from coordination.model.enumerations import Level
from coordination.parsers.common.names import PartyName
from coordination.parsers.names.read_run import Found
from coordination.tables.bodies.find_body import bodies_by_code

#: A province is that of the text if it is named this many times as often as others.
_OFTEN: Final = 3


@cache
def _list() -> re.Pattern[str]:
    return re.compile(r"(?:\s*[,;&-]\s*|\s+)(?:và |với |cùng |and )?\s*")


def share_levels(text: str, parties: list[Found[PartyName]]) -> list[Found[PartyName]]:
    """Return bodies of a list the tier and place that only the last one says.

    "Thường trực HĐND, UBND tỉnh" names two bodies of the province.
    """
    shared = list(parties)
    for at in range(len(shared) - 2, -1, -1):
        one, following = shared[at], shared[at + 1]
        if following.start - one.end > _LONGEST_GAP:
            continue
        if not _can_take_from(one.value, following.value):
            continue
        if not _list().fullmatch(text, one.end, following.start):
            continue
        later = following.value
        span = later.place_span
        if later.place and not span:
            span = (following.start, following.end)
        level = one.value.level or later.level
        taken = _with_place(one.value, level, later.place, span)
        shared[at] = Found(taken, one.start, one.end)
    return shared


def _with_place(
    party: PartyName,
    level: Level | None,
    place: str | None,
    place_span: tuple[int, int] | None,
) -> PartyName:
    """Return a body at a level and a place; `evolve` takes five times as long."""
    return PartyName(
        name=party.name,
        body=party.body,
        kind=party.kind,
        system=party.system,
        level=level,
        place=place,
        place_span=place_span,
        part_of=party.part_of,
        collective=party.collective,
    )


_LONGEST_GAP: Final = 12


def _can_take_from(one: PartyName, other: PartyName) -> bool:
    """Return True if the level and place of ``other`` can be those of ``one``."""
    if one.collective or other.collective or one.place is not None:
        return False
    if one.body is not None and bodies_by_code()[one.body].open:
        return False
    if one.level is Level.CENTRAL or other.level in (None, Level.CENTRAL):
        return False
    return one.level is None or (one.level is other.level and other.place is not None)


@frozen
class Provinces:
    """The provinces that a text names, each with where.

    Attributes:
        named: Each name and its place, from left to right.
    """

    named: tuple[tuple[str, int, int], ...]

    def of_the_text(self) -> tuple[str, int, int] | None:
        """Return the province that the text speaks of, if it is one.

        It is the only one named, or named three times as often as any other.
        """
        counts = Counter(name for name, _, _ in self.named).most_common(2)
        if not counts:
            return None
        if len(counts) > 1 and counts[0][1] < _OFTEN * counts[1][1]:
            return None
        return next(one for one in self.named if one[0] == counts[0][0])


def settle(
    text: str, parties: Sequence[Found[PartyName]], provinces: Provinces
) -> list[Found[PartyName]]:
    """Return bodies of a province without a name the province of their context.

    Where a text speaks of several, the nearest that is named before in the same
    paragraph decides; where none is, the place stays open.
    """
    whole = provinces.of_the_text()
    settled: list[Found[PartyName]] = []
    nearest = -1
    named = provinces.named
    for one in parties:
        while nearest + 1 < len(named) and named[nearest + 1][1] < one.start:
            nearest += 1
        decided = whole
        if decided is None and nearest >= 0:
            before = named[nearest]
            if "\n" not in text[before[2] : one.start]:
                decided = before
        if decided is not None and _is_open(one.value):
            name, start, end = decided
            value = _with_place(one.value, one.value.level, name, (start, end))
            settled.append(Found(value, one.start, one.end))
        else:
            settled.append(one)
    return settled


def _is_open(party: PartyName) -> bool:
    return (
        party.level is Level.PROVINCE and party.place is None and not party.collective
    )
