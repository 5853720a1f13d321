"""The name that a body gave itself: "Công ty Hoa Sen", "Cục An toàn thực phẩm"."""

from typing import Final

from coordination.parsers.parties.words import Words
from coordination.tables.bodies.body_kind import BodyKind
from coordination.tables.bodies.body_traits import IN_FULL
from coordination.tables.bodies.find_body import body_tree
from coordination.tables.issuing_bodies import AFTER_A_NAME
from coordination.tables.party_words import OWN_NAME_PAIRS, RANKS

_MOST_WORDS_OF_A_NAME: Final = 14


def own_name_end(words: Words, kind: BodyKind, at: int) -> int:
    """Return where the name ends that a body gave itself, behind its first words."""
    if not kind.open:
        return at
    stop = _capitals(words, at)
    if kind.code == "navy-region":  # "Vùng 4 Hải quân"; "Vùng I" has another wage
        return stop if {"hải", "cảnh"}.intersection(words.keys[at:stop]) else at
    if kind.code == "school" and words.keys[at - 1] == "trường" and stop - at < _SCHOOL:
        return at  # "Trường Sa" is an island
    if stop > at and kind.code in IN_FULL:
        return _small_words(words, stop)
    return _purpose(words, stop) if kind.code == "steering-committee" else stop


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
