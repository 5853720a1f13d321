"""Places: a word for a tier and a name, or the name of a province."""

from functools import cache
from typing import NamedTuple

from coordination.model.enumerations import Level
from coordination.parsers.parties.words import Tree, Words, plain
from coordination.tables.bodies.find_body import body_tree
from coordination.tables.party_words import (
    NAMED_AFTER_PERSONS,
    OWN_NAME_PAIRS,
    SURNAMES,
)
from coordination.tables.provinces import find_by_name, provinces
from coordination.tables.spelling import plant
from coordination.tables.tiers import CITY_WORDS, tiers_by_word

_MOST_WORDS = 4

#: Words for tiers that a full stop may follow.
_ABBREVIATED = frozenset({"tp", "tx", "tt", "q"})


#: Those that are short for other words as well.
_DOUBTFUL = frozenset({"q", "tt"})

#: Spellings of provinces whose words differ from those of the table.
_OTHER_NAMES = ("Đăk Lăk", "Đắc Lắc", "Đăk Nông", "Đắc Nông", "Bắc Cạn", "HCM", "TPHCM")


class Placed(NamedTuple):
    """A tier, a name, or both, and where they end.

    Attributes:
        end: The word after the last.
        level: What the word for the tier says.
        name_at: The first word of the name; ``end`` where there is none.
        several: Whether several of the tier are meant ("các xã, phường").
    """

    end: int
    level: Level | None
    name_at: int
    several: bool = False


@cache
def province_tree() -> Tree:
    """Return the names of all provinces as a tree of words."""
    tree: Tree = {}
    for name in {row.name for row in provinces()} | set(_OTHER_NAMES):
        plant(tree, name, name)
    return tree


def is_society(words: Words, at: int) -> bool:
    """Return True for "xã hội" and "hợp tác xã", which have no commune in them.

    In "Cộng hòa Xã hội Chủ nghĩa" and the like a word joins it, in capitals.
    """
    if words.keys[at] != "xã":
        return False
    before = words.keys[at - 1] if words.is_joined(at) else ""
    if before == "tác":
        return True
    if not words.is_joined(at + 1) or words.keys[at + 1] != "hội":
        return False
    in_small = words.raws[at] == "xã" and words.raws[at + 1] == "hội"
    return in_small or (before != "" and words.has_capital(at))


def is_tier(words: Words, at: int) -> bool:
    """Return True if a word for a tier begins, and no abbreviation."""
    return words.keys[at] not in _ABBREVIATED and read_tier(words, at)[0] > 0


def read_tier(words: Words, at: int) -> tuple[int, Level | None, bool]:
    """Read a word for a tier: how many words it is, its level, whether a city's."""
    one = words.keys[at] if at < words.size else ""
    if one not in _tier_words() or (one in _DOUBTFUL and not _is_short(words, at)):
        return 0, None, False
    if words.is_joined(at + 1):
        following = words.keys[at + 1]
        if following in ("ủy", "đoàn") or is_society(words, at):
            return 0, None, False  # "Tỉnh ủy": a body
        if found := _tiers().get(f"{one} {following}"):
            return 2, *found
    found = _tiers().get(one)
    return (1, *found) if found else (0, None, False)


def _is_short(words: Words, at: int) -> bool:
    """Return True for "Q.1", "TT. Cái Bè": such letters need a full stop and a name.

    "TT." is short for other words, too: "TT. Tỉnh ủy", "TT. Thông tin".
    """
    after = at + 1
    if after >= words.size or words.gaps[after] not in (".", ". "):
        return False
    if not words.raws[at].isupper() or words.is_shouted(after):
        return False
    if words.keys[at] == "q":
        return not (words.is_joined(at) and _is_name(words, at - 1))
    two = words.keys[after : after + 2]
    return (
        words.has_capital(after)
        and words.is_joined(after + 1)
        and words.has_capital(after + 1)
        and " ".join(two) not in OWN_NAME_PAIRS
        and words.walk(after, body_tree())[0] == 0
    )


def _is_name(words: Words, at: int) -> bool:
    """Return True for a word of a name, and not for an abbreviation."""
    return words.has_capital(at) and not words.is_shouted(at)


@cache
def _tier_words() -> frozenset[str]:
    """Return the first words of words for tiers."""
    phrases = (*tiers_by_word(), *CITY_WORDS)
    return frozenset(phrase.partition(" ")[0] for phrase in phrases)


@cache
def _tiers() -> dict[str, tuple[Level | None, bool]]:
    """Return the level of each word for a tier, and whether it is a city's."""
    tiers: dict[str, tuple[Level | None, bool]] = {
        word: (Level(tier.level), False) for word, tier in tiers_by_word().items()
    }
    tiers.update(dict.fromkeys(CITY_WORDS, (None, True)))
    return tiers


def read_name(words: Words, at: int) -> int:
    """Return where the proper name at ``at`` ends; ``at`` itself where none is."""
    count, _ = words.walk(at, province_tree())
    if count and words.has_capital(at):
        return at + count
    stop = at
    if 0 < at < words.size and words.is_shouted(at - 1) and words.is_shouted(at):
        return at  # "… XÃ SƠ KẾT": capitals alone do not say where a name ends
    while stop < words.size and stop - at < _MOST_WORDS:
        if stop > at and not words.is_joined(stop):
            break
        if not words.has_capital(stop) and not words.keys[stop].isdigit():
            break
        stop += 1
    return stop


@cache
def placed_words() -> frozenset[str]:
    """Return the words with which a tier or a place can begin."""
    return _tier_words() | province_tree().keys() | {"các", "cấp", "của", "thuộc"}


def read_placed(words: Words, at: int) -> Placed | None:
    """Read "tỉnh Tây Ninh", "huyện", "các xã, phường", "Tây Ninh"."""
    start = at
    several = at < words.size and words.keys[at] == "các"
    if several:
        at += 1
    if at < words.size and words.keys[at] in ("cấp", "của", "thuộc"):
        at += 1
    count, level, city = read_tier(words, at)
    if count:
        if at > start and not words.is_joined(at):
            return None
        at += count
        if several or _may_begin_list(words, at):
            return _several(words, at, level)
        name_at = at
        end = _name_after(words, at, level)
        if city:
            level = city_level(words.between(name_at, end) if end > name_at else "")
        return Placed(end, level, name_at)
    if at > start:
        return None
    count, _ = words.walk(at, province_tree())
    if count and words.has_capital(at):
        return Placed(at + count, Level.PROVINCE, at)
    return None


def _may_begin_list(words: Words, at: int) -> bool:
    """Return True if another tier without a name follows: "quận, huyện"."""
    if at >= words.size or words.gap(at) not in (", ", " - "):
        return False
    count, _, _ = read_tier(words, at)
    end = at + count
    if not count or not words.raw(at).islower():
        return False
    return not words.is_joined(end) or words.raw(end)[0].islower()


def _name_after(words: Words, at: int, level: Level | None) -> int:
    """Return where the name ends behind a word for a tier; ``at`` where none is."""
    if at >= words.size:
        return at
    if not (words.has_capital(at) or words.keys[at].isdigit()):
        return at
    short = words.keys[at - 1] in _ABBREVIATED and words.gap(at) in (".", ". ")
    if not (words.is_joined(at) or short) or words.keys[at : at + 2] == _THE_COUNTRY:
        return at
    if words.has_capital(at) and (count := words.follows(at, province_tree())):
        end = at + count  # and no more: "TP.HCM Trần Văn An"
        return end + _is_one_more(words, end, level)
    return name_before_person(words, at, read_name(words, at), level)


def _is_one_more(words: Words, at: int, level: Level | None) -> bool:
    """Return True at "Trung" of "xã Thái Bình Trung": no province, and no person."""
    if level not in (Level.COMMUNE, Level.DISTRICT) or not words.is_joined(at):
        return False
    following = at + 1
    alone = not (words.is_joined(following) and words.has_capital(following))
    return alone and words.has_capital(at) and words.keys[at] not in SURNAMES


def name_before_person(words: Words, at: int, end: int, level: Level | None) -> int:
    """Return where a name of a place ends before a person; ``at`` if it is one.

    Args:
        words: The words of the text.
        at: The first word of the name.
        end: Where its capitals end.
        level: What the word for the tier before it says.
    """
    end = _without_person(words, at, end)
    return at if _is_person(words, at, end, level) else end


def _without_person(words: Words, at: int, end: int) -> int:
    """Return where a place ends before a person: "huyện Đồng Văn Lò Văn Lai"."""
    most = at + _LONGEST_RUN
    stop = end
    while stop < most and words.is_joined(stop) and words.has_capital(stop):
        stop += 1
    if not at + _PLACE_AND_PERSON <= stop < most:
        return end
    for size in (1,) if words.keys[at].isdigit() else (2, 3):
        rest = stop - at - size
        if words.keys[at + size] in SURNAMES and _A_PERSON <= rest <= _MOST_WORDS:
            middle = words.keys[at + size] == "văn" and size == _A_PERSON
            return at + size - (middle and words.keys[at + 1] in SURNAMES)
    return end


#: No unit has its name: "các làng xã Việt Nam".
_THE_COUNTRY = ["việt", "nam"]
#: A place and a person together have so many words.
_PLACE_AND_PERSON = 4
_LONGEST_RUN = 9


def _is_person(words: Words, at: int, end: int, level: Level | None) -> bool:
    """Return True for "Công an tỉnh Nguyễn Văn An": a person, and no place."""
    if end - at < _A_PERSON or words.keys[at] not in SURNAMES:
        return False
    name = words.between(at, end)
    if find_by_name(name) or plain(name) in NAMED_AFTER_PERSONS:
        return False
    return level is Level.PROVINCE or end - at > _A_PERSON


#: A name of a person has so many words; a place named after one has more seldom.
_A_PERSON = 2


#: There never were more kinds of units; what goes on is not a list of them.
_MOST_TIERS = 10


def _several(words: Words, at: int, level: Level | None) -> Placed:
    """Read on over "xã, phường, đặc khu"."""
    for _ in range(_MOST_TIERS):
        if at >= words.size or words.gap(at) not in (", ", " ", " - "):
            break
        step = at + 1 if words.keys[at] == "và" else at
        if step > at and not words.is_joined(step):
            break
        count, _, _ = read_tier(words, step)
        if not count:
            break
        at = step + count
    return Placed(at, level, at, several=True)


def city_level(name: str) -> Level:
    """Return the level of a city: a town of a province unless it has a city's name."""
    if not name or any(row.city for row in find_by_name(name)):
        return Level.PROVINCE
    return Level.DISTRICT
