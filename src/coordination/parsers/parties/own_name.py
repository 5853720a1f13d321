"""The name that a body gave itself: "Công ty Hoa Sen", "Cục An toàn thực phẩm"."""

from functools import cache
from typing import Final

from coordination.parsers.parties.name_end import field_end
from coordination.parsers.parties.read_places import is_tier, province_tree
from coordination.parsers.parties.words import Tree, Words, tree_of
from coordination.tables.bodies.body_kind import BodyKind
from coordination.tables.bodies.body_traits import IN_FULL, TASKED
from coordination.tables.bodies.find_body import body_tree
from coordination.tables.issuing_bodies import (
    AFTER_A_NAME,
    ALSO_IN_NAMES,
    TWO_IN_ONE,
)
from coordination.tables.party_words import KINDS_OF_CRIMES, OWN_NAME_PAIRS, RANKS

_MOST_WORDS_OF_A_NAME: Final = 14


def own_name_end(words: Words, kind: BodyKind, at: int) -> int:
    """Return where the proper name behind the first words of a body ends."""
    if not kind.open or at >= words.size or _is_meaningless(words, kind, at):
        return at
    if kind.code in TASKED and (end := _task_end(words, at)) > at:
        return end
    stop = _capitals(words, at)
    if kind.code == "navy-region":  # "Vùng 4 Hải quân"; "Vùng I" has another wage
        return stop if {"hải", "cảnh"}.intersection(words.keys[at:stop]) else at
    if stop > at and kind.code in IN_FULL:
        stop = _longer(words, stop, field_end(words, at))
    if stop - at < _LEAST.get(words.keys[at - 1], 0):
        return at
    if words.keys[stop - 1 : stop + 1] == ["phạm", "về"]:
        return stop + 1 + words.follows(stop + 1, _crimes()) if stop > at else at
    return _purpose(words, stop) if kind.code == "steering-committee" else stop


@cache
def _crimes() -> Tree:
    return tree_of(KINDS_OF_CRIMES)


#: No task has more words: "Ban Chỉ đạo cải cách tư pháp tỉnh".
_MOST_WORDS_OF_A_TASK: Final = 14
#: Verbs with which a task can be said.
_TASKS: Final = frozenset({"xây dựng", "thực hiện", "triển khai", "tổ chức"})


def _task_end(words: Words, at: int) -> int:
    """Return where a task ends that a tier follows; ``at`` where none does."""
    stop = at
    while stop < words.size and stop - at < _MOST_WORDS_OF_A_TASK:
        key = words.keys[stop]
        two = f"{key} {words.keys[stop + 1]}" if words.is_joined(stop + 1) else key
        if words.gap(stop) != " " and (words.keys[stop - 1], key) not in TWO_IN_ONE:
            break
        if two == "quốc gia" and stop > at and not _is_tier(words, stop + 2):
            return stop + 2
        if is_tier(words, stop) and words.raw(stop).islower():
            return stop
        body = words.walk(stop, body_tree())[0]
        if {key, two} & _TASK_ENDS or body > 1 or (body and words.has_capital(stop)):
            break
        stop += 1
    return at


def _is_tier(words: Words, at: int) -> bool:
    return at < words.size and is_tier(words, at)


def _is_meaningless(words: Words, kind: BodyKind, at: int) -> bool:
    """Return True if capitals say nothing: "HỘI NGHỊ BÁO CÁO", "Văn phòng Bộ"."""
    if words.is_shouted(at - 1) and words.raw(at).isupper():
        return kind.name.upper().endswith(words.raw(at - 1))
    if kind.code == "centre" and words.walk(at, province_tree())[0]:
        return True  # "Trung tâm Hà Nội" is a part of the city
    return (kind.code == "section" and words.keys[at] == "bộ") or (
        words.keys[at - 1] in ("vụ", "hội") and words.keys[at] in _OTHERS
    )


_OTHER_PHRASES: Final = AFTER_A_NAME - ALSO_IN_NAMES - OWN_NAME_PAIRS | {
    "trung ương",
    "chi nhánh",
}

#: "Bệnh viện Nhi đồng 1"; a longer figure is an amount.
_LONGEST_FIGURE: Final = 2

#: "Vụ Đông Xuân" is a crop, "Hội Xuân" and "Hội Lim" are feasts, "Hội An" is a town.
_OTHERS: Final = frozenset({"đông", "xuân", "hè", "thu", "mùa", "an", "lim", "gióng"})


def _longer(words: Words, stop: int, end: int) -> int:
    """Return ``end``, or the end of the word at ``stop`` where a sentence goes on."""
    small = 0
    counted = end < words.size and words.is_joined(end) and words.keys[end].isdigit()
    for at in range(stop, end):
        if not words.has_capital(at) and _is_behind_a_place(words, at):
            return at
        small = 0 if words.has_capital(at) else small + 1
        if small > _MOST_SMALL_WORDS:
            counted = True
    return _word_end(words, stop) if counted else max(stop, end)


def _word_end(words: Words, at: int) -> int:
    """Return where a word of two syllables ends: "Quản lý", and not "Quản"."""
    cut = words.has_capital(at - 1) and words.is_joined(at)
    return at + 1 if cut and words.keys[at] not in _ENDS else at


def _is_behind_a_place(words: Words, at: int) -> bool:
    """Return True if "Việt Nam" or a province precedes a word."""
    two = words.keys[max(0, at - 2) : at]
    return two == ["việt", "nam"] or words.walk(at - 2, province_tree())[0] == len(two)


_MOST_SMALL_WORDS: Final = 5

#: So many words follow: "Trường Sa" is an island, "Hội An" a town, "Vụ Xuân" a crop.
_LEAST: Final = {"trường": 2, "hội": 2, "vụ": 2, "đồng": 2, "sở": 2}
_ENDS: Final = AFTER_A_NAME | {"và"}
_TASK_ENDS: Final = AFTER_A_NAME - _TASKS | {"các", "lãnh đạo"}
_PURPOSE_ENDS: Final = AFTER_A_NAME - _TASKS | {"họp"}


def _capitals(words: Words, at: int) -> int:
    """Return where a name ends of which each part begins with a capital letter."""
    stop = at
    while stop < words.size and stop - at < _MOST_WORDS_OF_A_NAME:
        gap = words.gap(stop)
        if gap != " " and not (gap in (" - ", "-", " & ") and stop > at):
            break
        if gap == " - " and _is_body(words, stop):
            break  # "Công ty Hoa Sen - Công an tỉnh"
        if is_tier(words, stop) or _is_other_phrase(words, stop):
            break
        if " ".join(words.keys[stop : stop + 2]) in RANKS:
            break  # "TRƯỞNG PHÒNG Thiếu tá Lê Văn An" signs
        if stop > at and words.is_shouted(stop - 1) and _is_body(words, stop):
            break  # "Phòng CSGT Công an tỉnh"
        if not (_is_part(words, stop) or _is_second(words, at, stop)):
            break
        stop += 1
    half = stop > at and words.is_joined(stop) and _is_body(words, stop - 1)
    return stop - 1 if half and not words.has_capital(stop) else stop


def _is_body(words: Words, at: int) -> bool:
    """Return True if the whole first words of a body begin, not one syllable."""
    return words.has_capital(at) and words.walk(at, body_tree())[0] > 1


def _is_other_phrase(words: Words, at: int) -> bool:
    """Return True at "Chương trình", "Trung ương": they are not part of a name."""
    if not words.is_joined(at + 1) or words.has_capital(at + 1):
        return False
    two = f"{words.keys[at]} {words.keys[at + 1]}"
    return two in _OTHER_PHRASES


def _is_part(words: Words, at: int) -> bool:
    return words.has_capital(at) or words.keys[at].isdigit()


def _is_second(words: Words, first: int, at: int) -> bool:
    """Return True if a small word goes on with a name: "Kỹ thuật", "X và Y"."""
    if at == first:
        return False
    social = at > first + 1 and words.keys[at - 2 : at + 2] == _SOCIAL_SCIENCE
    if (
        social
        or _is_of_the_people(words, at)
        or f"{words.keys[at - 1]} {words.keys[at]}" in OWN_NAME_PAIRS
    ):
        return True
    if not words.is_joined(at + 1) or words.walk(at + 1, body_tree())[0]:
        return False
    if words.keys[at] in ("và", "số", "miền"):
        ranked = " ".join(words.keys[at + 1 : at + 3]) in RANKS
        return _is_part(words, at + 1) and not ranked  # "Vùng 4 và Thượng tá …"
    two = f"{words.keys[at]} {words.keys[at + 1]}"
    if {words.keys[at], two} & _ENDS or _is_behind_a_place(words, at):
        return False
    short = len(words.keys[at + 1]) <= _LONGEST_FIGURE and _is_part(words, at + 1)
    return words.has_capital(at - 1) and (words.has_capital(at + 1) or short)


def _is_of_the_people(words: Words, at: int) -> bool:
    """Return True in the small letters of "Công an nhân dân", "An ninh nhân dân"."""
    keys = words.keys
    for first in range(max(1, at - 3), at):
        if keys[first + 2 : first + 4] == _PEOPLE and at < first + 4:
            return f"{keys[first]} {keys[first + 1]}" in _FORCES
    return False


_PEOPLE: Final = ["nhân", "dân"]
_FORCES: Final = frozenset(
    {"công an", "an ninh", "cảnh sát", "quân đội", "kiểm sát", "tòa án"}
)

#: One word in names: "Viện Hàn lâm Khoa học xã hội Việt Nam".
_SOCIAL_SCIENCE: Final = ["khoa", "học", "xã", "hội"]


def _purpose(words: Words, at: int) -> int:
    """Return where "… về xây dựng Đảng" ends that says what a committee is for."""
    stop, says = at, False
    while stop < words.size and stop - at < _MOST_WORDS_OF_A_NAME:
        key, gap = words.keys[stop], words.gap(stop)
        parts = gap == ", " and (words.keys[stop - 1], key) in TWO_IN_ONE
        if gap != " " and not parts:
            break
        two = f"{key} {words.keys[stop + 1]}" if words.is_joined(stop + 1) else key
        if says and {key, two} & _PURPOSE_ENDS:
            break
        says = says or key == "về"
        stop += 1
    return stop if says else at
