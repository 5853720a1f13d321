"""What the words of a name or a title say: which bodies, levels and provinces."""

import re
from functools import cache, lru_cache
from typing import Final

from coordination.folding.fold import fold_text
from coordination.model.index import Index
from coordination.model.party import Party
from coordination.tables.body_words import FAMILIES, LEVELS, PARTS, UNIT_WORDS
from coordination.tables.provinces import Province, find_by_name
from coordination.validators.sides import list_wholes

#: The longest phrase of the tables, in words.
_LONGEST_PHRASE: Final = 5

#: The longest name of a province, in words.
_LONGEST_NAME: Final = 4

#: Names are short; of longer ones only so many characters are read and remembered.
_MOST_READ: Final = 300


def split_plain_words(text: str) -> tuple[str, ...]:
    """Return the words of ``text`` as the tables spell them.

    >>> split_plain_words("Uỷ ban nhân dân TP. Huế")
    ('ủy', 'ban', 'nhân', 'dân', 'tp', 'huế')
    """
    small = (
        fold_text(text[:_MOST_READ]).lower().replace("uỷ", "ủy").replace("toà", "tòa")
    )
    return tuple(_word().findall(small.replace("hoà", "hòa")))


@cache
def _word() -> re.Pattern[str]:
    return re.compile(r"\w+")


def families_of(text: str) -> frozenset[str]:
    """Return the families of all bodies that ``text`` names.

    >>> sorted(families_of("Ủy viên BTV Tỉnh ủy, Giám đốc Công an tỉnh"))
    ['party', 'police']
    """
    return _families_of(text[:_MOST_READ])


@lru_cache(maxsize=128)
def _families_of(text: str) -> frozenset[str]:
    table = _index_families()
    words = split_plain_words(text)
    return frozenset(table[one] for one in list_phrases(words) if one in table)


def family_of_head(text: str) -> str | None:
    """Return the family of the body whose name ``text`` begins with.

    >>> family_of_head("Thường trực HĐND tỉnh"), family_of_head("Văn phòng UBND tỉnh")
    ('council', None)
    """
    return _family_of_head(text[:_MOST_READ])


@lru_cache(maxsize=128)
def _family_of_head(text: str) -> str | None:
    words = list(split_plain_words(text))
    while words:
        for count in range(_LONGEST_PHRASE, 0, -1):
            if found := _index_families().get(" ".join(words[:count])):
                return found
        if words[0] not in PARTS:
            return None
        del words[0]
    return None


def families_of_kind(kind: str | None) -> frozenset[str]:
    """Return the families of bodies that a party of ``kind`` can be."""
    return frozenset(name for name, (_, kinds) in FAMILIES.items() if kind in kinds)


def families_of_party(index: Index, party: Party) -> frozenset[str]:
    """Return the families of ``party`` and of what it is an organ of.

    Names say more than kinds: two mass organisations are of one kind.
    """
    above = [index.find(one, Party) for one in list_wholes(index, party.id)]
    found: set[str] = set()
    for one in (party, *above):
        if one is not None:
            named_so = frozenset().union(
                *map(families_of, (one.name, *(one.names or ())))
            )
            found |= named_so or families_of_kind(one.kind)
    return frozenset(found)


def levels_of(text: str) -> frozenset[str]:
    """Return the levels that ``text`` names.

    >>> sorted(levels_of("UBND xã Ngọc Chung")), levels_of("Bảo hiểm xã hội")
    (['commune'], frozenset())
    """
    return _levels_of(text[:_MOST_READ])


@lru_cache(maxsize=128)
def _levels_of(text: str) -> frozenset[str]:
    words = split_plain_words(text)
    found: set[str] = set()
    at = 0
    while at < len(words):
        for count in range(_LONGEST_PHRASE, 0, -1):
            phrase = " ".join(words[at : at + count])
            if phrase in LEVELS:
                found |= LEVELS[phrase]
                at += count
                break
        else:
            at += 1
    return frozenset(found)


def provinces_of(text: str) -> tuple[Province, ...]:
    """Return the units that ``text`` names behind tỉnh or thành phố, or at its end.

    At its end only where it names no lower unit: communes share their names.

    >>> {row.name for row in provinces_of("Công an tỉnh Đồng Nai")}
    {'Đồng Nai'}
    >>> provinces_of("UBND xã Hòa Bình")
    ()
    """
    return _provinces_of(text[:_MOST_READ])


@lru_cache(maxsize=128)
def _provinces_of(text: str) -> tuple[Province, ...]:
    words = split_plain_words(text)
    found: dict[Province, None] = {}
    for at in range(len(words)):
        if words[at] in UNIT_WORDS or " ".join(words[at - 1 : at + 1]) in UNIT_WORDS:
            found |= dict.fromkeys(
                _find_longest_name(words[at + 1 : at + 1 + _LONGEST_NAME])
            )
    if found or levels_of(text) & {"district", "commune"}:
        return tuple(found)
    for count in range(min(_LONGEST_NAME, len(words) - 1), 1, -1):
        if rows := find_by_name(" ".join(words[-count:])):
            return rows
    return ()


def provinces_of_place(place: str | None) -> tuple[Province, ...]:
    """Return the units that a place is, if it is one of them."""
    return () if place is None else find_by_name(place)


def _find_longest_name(words: tuple[str, ...]) -> tuple[Province, ...]:
    """Return the units named by the most of the first of ``words``."""
    for count in range(len(words), 0, -1):
        if rows := find_by_name(" ".join(words[:count])):
            return rows
    return ()


def are_apart(some: tuple[Province, ...], others: tuple[Province, ...]) -> bool:
    """Return True if no unit of ``some`` is one of ``others``, before or after it.

    Two that one unit took over from are apart, if neither has its name.
    """
    if not some or not others:
        return False
    if not {row.name for row in some}.isdisjoint(row.name for row in others):
        return False
    return not (_is_after(some, others) or _is_after(others, some))


def _is_after(later: tuple[Province, ...], earlier: tuple[Province, ...]) -> bool:
    after = {code for row in earlier for code in row.successors}
    return any(row.code in after for row in later)


def list_phrases(words: tuple[str, ...]) -> list[str]:
    """Return every run of words as long as a phrase of the tables."""
    return [
        " ".join(words[at:end])
        for at in range(len(words))
        for end in range(at + 1, min(at + _LONGEST_PHRASE, len(words)) + 1)
    ]


@cache
def _index_families() -> dict[str, str]:
    return {phrase: name for name, (names, _) in FAMILIES.items() for phrase in names}
