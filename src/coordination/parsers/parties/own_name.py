"""The name that a body gave itself: "Công ty Hoa Sen", "Cục An toàn thực phẩm"."""

from typing import Final

from coordination.parsers.parties.name_end import field_end
from coordination.parsers.parties.words import Words
from coordination.tables.bodies.body_kind import BodyKind
from coordination.tables.bodies.body_traits import IN_FULL
from coordination.tables.bodies.find_body import body_tree
from coordination.tables.issuing_bodies import AFTER_A_NAME, ALSO_IN_NAMES
from coordination.tables.party_words import OWN_NAME_PAIRS, RANKS

_MOST_WORDS_OF_A_NAME: Final = 14


def own_name_end(words: Words, kind: BodyKind, at: int) -> int:
    """Return where the proper name behind the first words of a body ends."""
    if not kind.open or at >= len(words) or _is_meaningless(words, kind, at):
        return at
    stop = _capitals(words, at)
    if kind.code == "navy-region":  # "Vùng 4 Hải quân"; "Vùng I" has another wage
        return stop if {"hải", "cảnh"}.intersection(words.keys[at:stop]) else at
    if stop > at and kind.code in IN_FULL:
        stop = _longer(words, stop, field_end(words, at))
    if stop - at < _LEAST.get(words.keys[at - 1], 0):
        return at
    return _purpose(words, stop) if kind.code == "steering-committee" else stop


def _is_meaningless(words: Words, kind: BodyKind, at: int) -> bool:
    """Return True if capitals say nothing: "HỘI NGHỊ BÁO CÁO", "Văn phòng Bộ"."""
    if words.is_shouted(at - 1) and words.raw(at).isupper():
        return kind.name.upper().endswith(words.raw(at - 1))
    return kind.code == "section" and words.keys[at] == "bộ"


def _longer(words: Words, stop: int, end: int) -> int:
    """Return ``end``, or ``stop`` where too many small words are between them."""
    small = 0
    for at in range(stop, end):
        small = 0 if words.has_capital(at) else small + 1
        if small > _MOST_SMALL_WORDS:
            return stop
    return max(stop, end)


_MOST_SMALL_WORDS: Final = 5

#: So many words follow: "Trường Sa" is an island, "Hội An" a town, "Vụ Xuân" a crop.
_LEAST: Final = {"trường": 2, "hội": 2, "vụ": 2, "đồng": 2, "sở": 2}
_ENDS: Final = AFTER_A_NAME | {"và"}


def _capitals(words: Words, at: int) -> int:
    """Return where a name ends of which each part begins with a capital letter."""
    stop = at
    while stop < len(words) and stop - at < _MOST_WORDS_OF_A_NAME:
        gap = words.gap(stop)
        if gap != " " and not (gap in (" - ", "-", " & ") and stop > at):
            break
        if words.keys[stop] in _TIER_WORDS or _is_other_phrase(words, stop):
            break
        if not (_is_part(words, stop) or _is_second(words, at, stop)):
            break
        stop += 1
    return stop


def _is_other_phrase(words: Words, at: int) -> bool:
    """Return True at "Chương trình", "Trung ương": they are not part of a name."""
    if not words.is_joined(at + 1) or words.has_capital(at + 1):
        return False
    two = f"{words.keys[at]} {words.keys[at + 1]}"
    return two == "trung ương" or (two in AFTER_A_NAME and two not in ALSO_IN_NAMES)


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
    key = words.keys[at]
    two = f"{key} {words.keys[at + 1]}" if words.is_joined(at + 1) else ""
    joins = two and (key in ("và", "số") or not {key, two} & _ENDS)
    if " ".join(words.keys[at + 1 : at + 3]) in RANKS:
        return False  # "Vùng 4 và Thượng tá …"
    if not joins or (key not in ("và", "số") and not words.has_capital(at - 1)):
        return False
    return _is_part(words, at + 1) and not words.walk(at + 1, body_tree())[0]


def _purpose(words: Words, at: int) -> int:
    """Return where "… về xây dựng Đảng" ends that says what a committee is for."""
    stop, says = at, False
    while words.is_joined(stop) and stop - at < _MOST_WORDS_OF_A_NAME:
        says = says or words.keys[stop] == "về"
        stop += 1
    return stop if says else at
