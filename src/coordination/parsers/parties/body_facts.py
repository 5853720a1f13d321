"""One body: its kind, the body whose organ it is, its tier and its place."""

from functools import cache
from typing import Final, NamedTuple

from coordination.model.enumerations import Level, PartyKind, PartySystem
from coordination.parsers.common.names import PartyName
from coordination.parsers.parties.own_name import own_name_end
from coordination.parsers.parties.read_places import (
    is_society,
    placed_words,
    province_tree,
    read_name,
    read_placed,
)
from coordination.parsers.parties.words import Words
from coordination.tables.bodies.body_kind import BodyKind
from coordination.tables.bodies.body_traits import (
    NEEDS_MORE,
    OF_ANY_BODY,
    OF_COMMUNES,
    OF_DISTRICTS,
    SMALL_BEFORE_A_NAME,
    can_begin_small,
)
from coordination.tables.bodies.find_body import body_kinds, body_tree
from coordination.tables.party_words import OFFICES, SURNAMES

#: What may be between a body and what goes on with it.
_GOES_ON: Final = frozenset({" ", ") ", " ("})
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
    facts = _facts()[kind.code]
    capital = any_case or words.has_capital(at) or (count > 1 and facts.in_small)
    if not capital or _is_inside(words, at):
        return None
    named = at + count
    end = own_name_end(words, kind, named) if kind.open else named
    own = end > named
    where = _Where(end)
    numbered = words.keys[end - 1] == "vực" or kind.code in OF_COMMUNES
    if numbered and words.is_joined(end) and _is_number(words, end):
        where = _province_behind(words, end + 1)
        end = where.end
    owner = None
    if end < words.size and _can_go_on(words, at, end):
        owner, where = _behind(words, kind, where, depth, own=own)
    level, place = where.level, where.place
    if kind.code in NEEDS_MORE and not (own or owner or level or place):
        return None
    is_small = kind.code in SMALL_BEFORE_A_NAME and words.raw(at).islower()
    if not own and (is_small or kind.code == "centre"):
        return None  # "một đồn biên phòng", "trung tâm thành phố"
    if owner is not None and place is None and level is None:
        level, place = owner.level, owner.place
    if kind.code == "border-post" and own:
        place = words.between(named, end)
    if level is None and words.keys[named - 2 : named] == ["việt", "nam"]:
        level = Level.CENTRAL
    facts = _facts_with(facts, kind, owner)
    party = PartyName(
        name=" ".join(words.between(at, where.end).split()),
        body=kind.code,
        kind=facts.kind,
        system=facts.system,
        level=level or facts.level,
        place=place,
        part_of=owner,
        collective=where.several,
    )
    return party, where.end


def _can_go_on(words: Words, at: int, end: int) -> bool:
    """Return True if a body may go on at ``end``, and not out of its own bracket."""
    gap = words.gaps[end]
    return gap in _GOES_ON and not (gap == ") " and words.gaps[at].endswith("("))


def _facts_with(facts: "_Facts", kind: BodyKind, owner: PartyName | None) -> "_Facts":
    """Return facts of a body; only a board of the Party is a Party body."""
    if owner is None or owner.kind is None or kind.code != "standing-board":
        return facts
    if owner.system in (None, PartySystem.PARTY):
        return facts
    return facts._replace(kind=owner.kind, system=owner.system)


def _behind(
    words: Words, kind: BodyKind, so_far: "_Where", depth: int, *, own: bool
) -> tuple[PartyName | None, "_Where"]:
    """Read the owner, the tier and the place behind a body and what is known."""
    behind = _behind_short(words, so_far.end)
    read = None if own else _owner(words, kind, behind, depth)
    owner, behind = read or (None, behind)
    where = _where(words, behind)
    if owner is None and where.end == behind:
        where = so_far
    if kind.code in OF_DISTRICTS:
        where = _district(words, where)
    elif kind.code in OF_COMMUNES and where.level is None:
        where = _district(words, where)._replace(level=None)
    elif kind.code == "standing-office":
        where = _seat(words, where)
    return owner, where


def _behind_short(words: Words, at: int) -> int:
    """Return where a name goes on behind its short form: "… nhân dân (UBND) tỉnh"."""
    if at >= words.size or words.gap(at) != " (":
        return at
    if not (words.raw(at).isupper() or words.follows(at, body_tree()) == 1):
        return at
    stop = at + 1
    while stop < words.size and words.gap(stop) in ("&", "-"):
        stop += 1
    return stop if stop < words.size and words.gap(stop) == ") " else at


def _is_inside(words: Words, at: int) -> bool:
    """Return True in a code, and at the second word of "xã hội"."""
    in_society = words.is_joined(at) and is_society(words, at - 1)
    return in_society or _is_in_a_code(words, at)


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


class _Where(NamedTuple):
    """Tier and place behind a body, and where they end."""

    end: int
    level: Level | None = None
    place: str | None = None
    several: bool = False


class _Facts(NamedTuple):
    """What the row of a body says, as members of the enumerations.

    Attributes:
        kind: What kind of party it is.
        system: The system it belongs to.
        level: The level at which alone it is found.
        in_small: Whether its name in small letters is a name, too.
    """

    kind: PartyKind
    system: PartySystem | None
    level: Level | None
    in_small: bool


@cache
def _facts() -> dict[str, _Facts]:
    return {
        row.code: _Facts(
            kind=PartyKind(row.kinds[0]),
            system=PartySystem(row.system) if row.system else None,
            level=Level(row.level) if row.level else None,
            in_small=can_begin_small(row),
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
    key = words.keys[at] if at < words.size else ""
    if key not in _before_places() or words.gap(at) not in (" ", ") "):
        return _Where(at)
    if key in ("tw", "tư") and words.has_capital(at):
        return _Where(at + 1, Level.CENTRAL)
    if words.is_joined(at + 1):
        two = f"{key} {words.keys[at + 1]}"
        if two in _CENTRAL:
            further = _where(words, at + 2)
            return further._replace(level=further.level or Level.CENTRAL)
        if two in _OF_ALL_LEVELS:
            return _Where(at + 2, several=True)
        if two == "khu vực":
            numbered = words.is_joined(at + 2) and _is_number(words, at + 2)
            region = _province_behind(words, at + 3) if numbered else _Where(at + 2)
            return region._replace(level=Level.REGIONAL)
    return _placed(words, at)


def _province_behind(words: Words, at: int) -> _Where:
    """Read the province of a numbered region: "khu vực 3 - Đà Nẵng"."""
    if at >= words.size or words.gap(at) != " - " or not words.has_capital(at):
        return _Where(at)
    count = words.follows(at, province_tree())
    return _Where(at + count, place=words.between(at, at + count) if count else None)


@cache
def _before_places() -> frozenset[str]:
    """Return the words with which a tier or a place can begin behind a body."""
    phrases = (*_CENTRAL, *_OF_ALL_LEVELS, "khu vực", "chi nhánh", "tw", "tư")
    return placed_words().union(phrase.partition(" ")[0] for phrase in phrases)


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


def _district(words: Words, where: _Where) -> _Where:
    """Read the name behind "Huyện ủy": "Huyện ủy Nam Đàn"."""
    at = where.end
    if where.place or not words.is_joined(at):
        return where
    if not words.has_capital(at):
        return where
    stop = read_name(words, at)
    if words.keys[at] in SURNAMES:
        stop = _town_end(words, at, stop)
    if stop == at:
        return where
    return where._replace(end=stop, place=words.between(at, stop), level=Level.DISTRICT)


def _town_end(words: Words, at: int, stop: int) -> int:
    """Return where a town ends whose name begins like a person's; ``at`` if none.

    "Thành ủy Phan Thiết" has no room for a person; "Bí thư Thành ủy Lê Hưng" has.
    """
    town = at + _WORDS_OF_A_TOWN
    if stop == town:
        before = at - _WORDS_OF_A_COMMITTEE - 1
        held = before >= 0 and words.keys[before] in _ends_of_offices()
        return at if held and words.is_joined(before + 1) else stop
    if town < words.size and words.keys[town] in SURNAMES:
        person = _person_end(words, town)
        if person - town >= _WORDS_OF_A_PERSON:
            return town
    return at


_WORDS_OF_A_TOWN: Final = 2
_WORDS_OF_A_COMMITTEE: Final = 2
_WORDS_OF_A_PERSON: Final = 3


def _person_end(words: Words, at: int) -> int:
    """Return where the words with a capital end that begin at ``at``."""
    while at < words.size and words.is_joined(at) and words.has_capital(at):
        at += 1
    return at


@cache
def _ends_of_offices() -> frozenset[str]:
    return frozenset(phrase.rpartition(" ")[2] for phrase in OFFICES)


def _seat(words: Words, where: _Where) -> _Where:
    """Read on over "tại Đà Nẵng" behind an office of a central body."""
    at = where.end
    if not (words.is_joined(at) and words.is_joined(at + 1)) or words.keys[at] != "tại":
        return where
    stop = read_name(words, at + 1)
    if stop == at + 1:
        return where
    return where._replace(end=stop, place=words.between(at + 1, stop))


def _is_number(words: Words, at: int) -> bool:
    key = words.keys[at]
    return key.isdigit() or all(letter in "ivx" for letter in key)
