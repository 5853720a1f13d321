"""One body: its kind, the body whose organ it is, its tier and its place."""

from functools import cache
from typing import Final

from attrs import evolve, frozen

from coordination.model.enumerations import Level, PartyKind, PartySystem
from coordination.parsers.common.names import PartyName
from coordination.parsers.parties.own_name import own_name_end
from coordination.parsers.parties.read_places import (
    province_tree,
    read_name,
    read_placed,
)
from coordination.parsers.parties.words import Words
from coordination.tables.bodies.body_kind import BodyKind
from coordination.tables.bodies.body_traits import (
    IN_SMALL_LETTERS,
    NEEDS_MORE,
    OF_ANY_BODY,
    OF_DISTRICTS,
)
from coordination.tables.bodies.find_body import body_kinds, body_tree
from coordination.tables.party_words import SURNAMES

#: How deep bodies may be organs of one another.
_DEEPEST: Final = 4

Read = tuple[PartyName, int]


def read_body(
    words: Words, at: int, depth: int = 0, *, any_case: bool = False
) -> Read | None:
    """Read the body whose name begins at ``at``: what it is, and where it ends.

    Args:
        words: The words of the text.
        at: The first word.
        depth: How many bodies it is an organ of, so far.
        any_case: Whether its first word may be in small letters.
    """
    count, kind = words.walk(at, body_tree())
    if not count or depth > _DEEPEST:
        return None
    small = count > 1 and IN_SMALL_LETTERS.intersection(kind.kinds)
    if not (any_case or small or words.has_capital(at)) or _is_in_a_code(words, at):
        return None
    end = own_name_end(words, kind, at + count)
    own = end > at + count
    region = _Where(end)
    if words.keys[end - 1] == "vực" and words.is_joined(end) and _is_number(words, end):
        region = _province_behind(words, end + 1)
        end = region.end
    behind = _behind_short(words, end)
    read = None if own else _owner(words, kind, behind, depth)
    owner, behind = read or (None, behind)
    where = _where(words, behind)
    if owner is None and where.end == behind:
        where = evolve(region, end=end)
    if kind.code in NEEDS_MORE and not (own or owner or where.level or where.place):
        return None
    if kind.code == "centre" and not own:
        return None  # "trung tâm thành phố"
    where = _seat(words, kind, _district(words, kind, where))
    level, place = where.level, where.place
    if owner is not None and place is None and level is None:
        level, place = owner.level, owner.place
    if kind.code == "border-post" and own:
        place = words.between(at + count, end)
    if level is None and words.keys[at + count - 2 : at + count] == ["việt", "nam"]:
        level = Level.CENTRAL
    party = PartyName(
        name=" ".join(words.between(at, where.end).split()),
        body=kind.code,
        kind=_codes(kind)[0],
        system=_codes(kind)[1],
        level=level or _codes(kind)[2],
        place=place,
        part_of=owner,
        collective=where.several,
    )
    return party, where.end


def _behind_short(words: Words, at: int) -> int:
    """Return where a name goes on behind its short form: "… nhân dân (UBND) tỉnh"."""
    if at >= words.size or words.gap(at) != " (" or not words.raw(at).isupper():
        return at
    stop = at + 1
    while stop < words.size and words.gap(stop) in ("&", "-"):
        stop += 1
    return stop if stop < words.size and words.gap(stop) == ") " else at


#: A code has so many parts before a body, at most.
_MOST_PARTS: Final = 6


def _is_in_a_code(words: Words, at: int) -> bool:
    """Return True for "BTT" in "/HD-MTTQ-BTT", and not for "UBND" in "HĐND-UBND"."""
    for part in range(at, max(0, at - _MOST_PARTS), -1):
        if words.gap(part) not in ("-", "/") or not words.raw(part - 1).isupper():
            return False
        if words.keys[part - 1] not in body_tree():
            return True
    return False


@frozen
class _Where:
    """Tier and place behind a body, and where they end."""

    end: int
    level: Level | None = None
    place: str | None = None
    several: bool = False


def _codes(kind: BodyKind) -> tuple[PartyKind, PartySystem | None, Level | None]:
    """Return the codes of a row as members of their enumerations."""
    return _codes_of()[kind.code]


@cache
def _codes_of() -> dict[str, tuple[PartyKind, PartySystem | None, Level | None]]:
    return {
        row.code: (
            PartyKind(row.kinds[0]),
            PartySystem(row.system) if row.system else None,
            Level(row.level) if row.level else None,
        )
        for row in body_kinds()
    }


def _owner(words: Words, kind: BodyKind, at: int, depth: int) -> Read | None:
    """Read the body whose organ this one is, behind it."""
    organ = kind.organ_of or kind.code in OF_ANY_BODY
    if not organ or at >= words.size:
        return None
    start = at + 1 if words.keys[at] == "của" else at
    if start >= words.size or words.gap(start) not in (" ", ") "):
        return None
    if words.gap(at) not in (" ", ") "):
        return None
    read = read_body(words, start, depth + 1)
    if read is None or not words.has_capital(start):
        return None
    return None if read[0].body == kind.code else read


def _where(words: Words, at: int) -> _Where:
    """Read tier and place behind a body."""
    if at >= words.size or words.gap(at) not in (" ", ") "):
        return _Where(at)
    key = words.keys[at]
    if key in ("tw", "tư") and words.has_capital(at):
        return _Where(at + 1, Level.CENTRAL)
    if words.is_joined(at + 1):
        two = f"{key} {words.keys[at + 1]}"
        if two in _CENTRAL:
            further = _where(words, at + 2)
            return evolve(further, level=further.level or Level.CENTRAL)
        if two in _OF_ALL_LEVELS:
            return _Where(at + 2, several=True)
        if two == "khu vực":
            numbered = words.is_joined(at + 2) and _is_number(words, at + 2)
            region = _province_behind(words, at + 3) if numbered else _Where(at + 2)
            return evolve(region, level=Level.REGIONAL)
    return _placed(words, at)


def _province_behind(words: Words, at: int) -> _Where:
    """Read the province of a numbered region: "khu vực 3 - Đà Nẵng"."""
    if at >= words.size or words.gap(at) != " - " or not words.has_capital(at):
        return _Where(at)
    count = words.follows(at, province_tree())
    return _Where(at + count, place=words.between(at, at + count) if count else None)


_CENTRAL: Final = frozenset({"trung ương", "việt nam", "tối cao"})
_OF_ALL_LEVELS: Final = frozenset({"các cấp", "cùng cấp"})


def _placed(words: Words, at: int) -> _Where:
    """Read a tier and a place, also those of a branch: "chi nhánh tỉnh Hà Tĩnh"."""
    branch = words.keys[at : at + 2] == ["chi", "nhánh"] and words.is_joined(at + 2)
    placed = read_placed(words, at + 2 if branch else at)
    if placed is None:
        return _Where(at)
    place = None
    if placed.end > placed.name_at:
        place = " ".join(words.between(placed.name_at, placed.end).split())
    return _Where(placed.end, placed.level, place, placed.several)


def _district(words: Words, kind: BodyKind, where: _Where) -> _Where:
    """Read the name behind "Huyện ủy": "Huyện ủy Nam Đàn"."""
    at = where.end
    if kind.code not in OF_DISTRICTS or where.place or not words.is_joined(at):
        return where
    if words.keys[at] in SURNAMES or not words.has_capital(at):
        return where
    stop = read_name(words, at)
    if stop == at:
        return where
    return evolve(where, end=stop, place=words.between(at, stop), level=Level.DISTRICT)


def _seat(words: Words, kind: BodyKind, where: _Where) -> _Where:
    """Read on over "tại Đà Nẵng" behind an office of a central body."""
    at = where.end
    if kind.code != "standing-office" or not words.is_joined(at):
        return where
    if words.keys[at] != "tại" or not words.is_joined(at + 1):
        return where
    stop = read_name(words, at + 1)
    if stop == at + 1:
        return where
    return evolve(where, end=stop, place=words.between(at + 1, stop))


def _is_number(words: Words, at: int) -> bool:
    key = words.keys[at]
    return key.isdigit() or all(letter in "ivx" for letter in key)
