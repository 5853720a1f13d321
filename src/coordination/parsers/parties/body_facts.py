"""One body: its kind, the body whose organ it is, its tier and its place."""

from functools import cache
from typing import Final

from attrs import evolve, frozen

from coordination.model.enumerations import Level, PartyKind, PartySystem
from coordination.parsers.common.names import PartyName
from coordination.parsers.parties.read_places import read_name, read_placed
from coordination.parsers.parties.words import Words
from coordination.tables.bodies.body_kind import BodyKind
from coordination.tables.bodies.find_body import body_kinds, body_tree
from coordination.tables.issuing_bodies import AFTER_A_NAME
from coordination.tables.party_words import OWN_NAME_PAIRS, RANKS, SURNAMES

#: Kinds whose names in small letters are names all the same.
IN_SMALL_LETTERS: Final = frozenset(
    {"peoples-council", "peoples-committee", "party-advisory-body", "party-caucus"}
)

#: Single words that name a body only where a place or a tier follows.
_NEEDS_MORE: Final = frozenset(
    {
        "inspectorate",
        "committee-standing",
        "police",
        "navy-region",
        "newspaper",
        "school",
        "institute",
        "centre",
        "bureau",
        "sub-bureau",
        "bank",
        "company",
        "corporation",
        "association",
        "hospital",
        "academy",
        "command",
        "division",
        "brigade",
        "regiment",
        "corps",
        "service",
        "branch",
        "directorate",
        "management-board",
        "tax",
    }
)

#: Organs of whatever body follows them.
_ORGANS: Final = frozenset(
    {
        "party-committee",
        "standing-board",
        "executive-committee",
        "committee-standing",
        "front-standing",
        "party-caucus",
        "party-delegation",
        "committee-office",
        "council-office",
        "political-directorate",
        "inspection-commission",
        "standing-office",
    }
)

#: How deep bodies may be organs of one another.
_DEEPEST: Final = 4
_MOST_WORDS_OF_A_NAME: Final = 14

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
    if not (any_case or small or words.has_capital(at)):
        return None
    end = _own_name(words, kind, at + count)
    own = end > at + count
    if words.keys[end - 1] == "vực" and words.is_joined(end) and _is_number(words, end):
        end += 1
    read = None if own else _owner(words, kind, end, depth)
    owner, end = read or (None, end)
    where = _where(words, end)
    if kind.code in _NEEDS_MORE and not (own or owner or where.level or where.place):
        return None
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
    organ = kind.organ_of or kind.code in _ORGANS
    if not organ or at >= len(words):
        return None
    start = at + 1 if words.keys[at] == "của" else at
    if start >= len(words) or not words.is_joined(start):
        return None
    if words.gap(at) != " ":
        return None
    read = read_body(words, start, depth + 1)
    if read is None or not words.has_capital(start):
        return None
    return None if read[0].body == kind.code else read


def _where(words: Words, at: int) -> _Where:
    """Read tier and place behind a body."""
    if at >= len(words) or words.gap(at) not in (" ", ") "):
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
            return _Where(at + 2 + numbered, Level.REGIONAL)
    return _placed(words, at)


_CENTRAL: Final = frozenset({"trung ương", "việt nam", "tối cao"})
_OF_ALL_LEVELS: Final = frozenset({"các cấp", "cùng cấp"})


def _placed(words: Words, at: int) -> _Where:
    placed = read_placed(words, at)
    if placed is None:
        return _Where(at)
    place = None
    if placed.end > placed.name_at:
        place = " ".join(words.between(placed.name_at, placed.end).split())
    return _Where(placed.end, placed.level, place, placed.several)


#: Committees behind which the name of a district or town stands at once.
_OF_DISTRICTS: Final = frozenset(
    {
        "rural-district-committee",
        "urban-district-committee",
        "town-committee",
        "city-committee",
    }
)


def _district(words: Words, kind: BodyKind, where: _Where) -> _Where:
    """Read the name behind "Huyện ủy": "Huyện ủy Nam Đàn"."""
    at = where.end
    if kind.code not in _OF_DISTRICTS or where.place or not words.is_joined(at):
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


def _own_name(words: Words, kind: BodyKind, at: int) -> int:
    """Return where the name ends that a body gave itself, behind its first words."""
    if not kind.open:
        return at
    stop = _capitals(words, at)
    if kind.code == "navy-region":  # "Vùng 4 Hải quân"; "Vùng I" has another wage
        return stop if {"hải", "cảnh"}.intersection(words.keys[at:stop]) else at
    if kind.code == "school" and words.keys[at - 1] == "trường" and stop - at < _SCHOOL:
        return at  # "Trường Sa" is an island
    if stop > at and kind.code in _IN_FULL:
        return _small_words(words, stop)
    return _purpose(words, stop) if kind.code == "steering-committee" else stop


#: Kinds whose own names go on in small letters: "Cục An toàn thực phẩm".
_IN_FULL: Final = frozenset(
    {
        "bureau",
        "sub-bureau",
        "directorate",
        "centre",
        "institute",
        "hospital",
        "school",
    }
)
#: The name of a school has so many words behind "Trường".
_SCHOOL: Final = 2
_MOST_SMALL_WORDS: Final = 6
_ENDS: Final = AFTER_A_NAME | {"và", "của", "làm", "trực", "chịu", "đưa", "phụ trách"}


def _small_words(words: Words, at: int) -> int:
    """Return where a name ends that goes on in small letters, up to a verb."""
    if not words.is_joined(at) or words.gap(at - 1) != " ":
        return at
    stop = at
    while words.is_joined(stop) and stop - at < _MOST_SMALL_WORDS:
        key = words.keys[stop]
        two = f"{key} {words.keys[stop + 1]}" if words.is_joined(stop + 1) else key
        if {key, two} & _ENDS or key in _TIER_WORDS:
            break
        if words.has_capital(stop) and words.walk(stop, body_tree())[0]:
            break
        stop += 1
    return stop


def _capitals(words: Words, at: int) -> int:
    """Return where a name ends of which each part begins with a capital letter."""
    stop = at
    while stop < len(words) and stop - at < _MOST_WORDS_OF_A_NAME:
        gap = words.gap(stop)
        if gap != " " and not (gap in (" - ", "-", " & ") and stop > at):
            break
        if words.keys[stop] in _TIER_WORDS:
            break
        if not (_is_part(words, stop) or _is_second(words, at, stop)):
            break
        stop += 1
    return stop


_TIER_WORDS: Final = frozenset(
    {"tỉnh", "thành", "huyện", "quận", "xã", "phường", "thị"}
)


def _is_part(words: Words, at: int) -> bool:
    return words.has_capital(at) or words.keys[at].isdigit()


def _is_second(words: Words, first: int, at: int) -> bool:
    """Return True if a small word goes on with a name: "Kỹ thuật", "X và Y"."""
    if at == first:
        return False
    if f"{words.keys[at - 1]} {words.keys[at]}" in OWN_NAME_PAIRS:
        return True
    joins = words.keys[at] in ("và", "số") and words.is_joined(at + 1)
    if " ".join(words.keys[at + 1 : at + 3]) in RANKS:
        return False  # "Vùng 4 và Thượng tá …"
    return joins and _is_part(words, at + 1) and not words.walk(at + 1, body_tree())[0]


def _purpose(words: Words, at: int) -> int:
    """Return where "… về xây dựng Đảng" ends that says what a committee is for."""
    stop, says = at, False
    while words.is_joined(stop) and stop - at < _MOST_WORDS_OF_A_NAME:
        says = says or words.keys[stop] == "về"
        stop += 1
    return stop if says else at
