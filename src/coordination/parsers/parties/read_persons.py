"""Persons and their offices.

A person is a name with an honorific, a rank or an office beside it; an office may name
its body: "Phó Chủ tịch Thường trực UBND tỉnh", "Trưởng Ban Tuyên giáo Tỉnh ủy".
"""

from functools import cache
from typing import Final

from attrs import evolve, frozen

from coordination.parsers.common.names import Office, PartyName, PersonName
from coordination.parsers.parties.body_facts import Read, read_body
from coordination.parsers.parties.words import MARKS, Tree, Words, plain, tree_of
from coordination.tables.party_words import (
    GRADES,
    HONORIFICS,
    NAMED_AFTER_PERSONS,
    OFFICES,
    RANKS,
    SHARED,
    STANDING,
    SURNAMES,
)
from coordination.tables.provinces import find_by_name

_MOST_WORDS: Final = 6
_MOST_OFFICES: Final = 8
_LONGEST_CUE: Final = 3
#: Offices that name their body themselves.
_OF_THE_COMMITTEE: Final = {
    "tỉnh ủy viên": "Tỉnh ủy",
    "thành ủy viên": "Thành ủy",
    "huyện ủy viên": "Huyện ủy",
    "thường trực ban bí thư": "Ban Bí thư",
}


@frozen
class Held:
    """An office, and the words it takes.

    Attributes:
        office: What it is; its title contains its body unless it is a grade there.
        start: Its first word.
        end: The word after its last.
        body_at: The first word of the body; ``end`` where none is named.
        read: The body and where it ends, where one is named.
    """

    office: Office
    start: int
    end: int
    body_at: int
    read: Read | None = None


@cache
def office_tree() -> Tree:
    """Return the first words of offices as a tree."""
    return tree_of(OFFICES)


@cache
def _standing() -> Tree:
    return tree_of(STANDING)


def office_trees() -> tuple[Tree, ...]:
    """Return all trees of words of which offices consist."""
    return office_tree(), _standing()


def read_position(words: Words, at: int) -> Held | None:
    """Read the office that begins at ``at``."""
    count, phrase = words.walk(at, office_tree())
    if not count or (words.gap(at + count - 1) not in (" ", "") and count > 1):
        return None
    bare = end = at + count
    if words.is_joined(end):
        end += words.follows(end, _standing())
    body_at, read = _body(words, end)
    if read is None and end > bare:
        body_at, read = _body(words, bare)
    if read is not None and phrase.endswith("văn phòng"):
        body_at, read = _office_of_both(words, bare - 2) or (body_at, read)
    if read is None and (shared := _shared(words, bare, phrase)):
        body_at = bare - shared
        following = words.is_joined(bare) and words.has_capital(bare)
        any_case = following and not words.has_capital(body_at)
        read = read_body(words, body_at, any_case=any_case)
        if read is not None and read[1] <= bare:
            read = None
    if read is not None:
        read = _without_person(words, body_at, read)
    if read is None:
        if phrase in ("trưởng", "phó trưởng", "đại biểu", "ủy viên", "thư ký"):
            return None
        owner = _OF_THE_COMMITTEE.get(phrase)
        party = PartyName(name=owner) if owner else None
        office = Office(title=_title(words, at, end), party=party)
        return Held(office, at, end, end)
    party, stop = read
    unit = GRADES.get(phrase)
    is_grade = unit is not None and words.keys[body_at] != unit
    title = _title(words, at, end if is_grade else stop)
    return Held(Office(title=title, party=party), at, stop, body_at, read)


def _office_of_both(words: Words, at: int) -> tuple[int, Read] | None:
    """Read the office of two bodies: "Văn phòng Đoàn ĐBQH và HĐND tỉnh"."""
    read = read_body(words, at, any_case=True)
    if read is None or "và" not in words.keys[at : read[1]]:
        return None
    return at, read


#: Behind these a name is that of a school, a house, a prize.
_NAMED: Final = frozenset(
    {
        "thpt", "thcs", "học", "non", "chuyên", "đẳng", "viện", "quỹ", "bổng", "ty",
        "hãng", "thưởng", "đoàn", "hội", "trường", "tàng", "họ", "số", "và",
    }
)  # fmt: skip
#: Names of persons have so many syllables where bodies may have names of their own.
_SYLLABLES: Final = (4, 3)


def _without_person(words: Words, at: int, read: Read) -> Read:
    """Return a body without the person that its own name seems to end with.

    "Chủ nhiệm Ủy ban Kinh tế và Tài chính Phan Văn Mãi" holds an office there.
    """
    party, stop = read
    for size in _SYLLABLES:
        first = stop - size
        if first < at + 2 or name_end(words, first) != stop:
            continue
        name = words.between(first, stop)
        named_after = plain(name) in NAMED_AFTER_PERSONS or find_by_name(name)
        if words.keys[first - 1] in _NAMED or named_after:
            return read
        place = party.place and (party.place.removesuffix(name).strip() or None)
        short = _title(words, at, first)
        return evolve(party, name=short, place=place), first
    return read


def _title(words: Words, at: int, end: int) -> str:
    return " ".join(words.between(at, end).split())


def _shared(words: Words, end: int, phrase: str) -> int:
    """Return how many last words of an office begin the name of the body."""
    if phrase.endswith("công an"):
        return 2
    return int(words.keys[end - 1] in SHARED)


def _body(words: Words, at: int) -> tuple[int, Read | None]:
    """Read the body behind an office: where it begins, and what it is."""
    if at < words.size and words.keys[at] == "của":
        at += 1
    return at, read_body(words, at) if words.is_joined(at) else None


@cache
def _cues() -> frozenset[str]:
    return frozenset(one.replace("/", " ") for one in HONORIFICS)


@cache
def _ranks() -> frozenset[str]:
    return frozenset(RANKS)


@cache
def honorific_tree() -> Tree:
    """Return the words that precede persons, as a tree."""
    return tree_of((*HONORIFICS, *RANKS))


def name_end(words: Words, at: int) -> int:
    """Return where the name of a person ends that begins at ``at``; ``at`` if none."""
    if words.keys[at] not in SURNAMES or not words.has_capital(at):
        return at
    stop = at + 1
    while stop < words.size and stop - at < _MOST_WORDS:
        raw = words.raw(stop)
        letters = raw.replace("'", "")
        if words.gap(stop) != " " or not (raw[0].isupper() or "'" in raw):
            break
        if not letters.isalpha():
            break
        if len(raw) > 1 and raw.isupper() and not words.raw(at).isupper():
            break  # an abbreviation: "Nguyễn Văn An UBND"
        stop += 1
    alone = words.keys[at] in MARKS and cue_before(words, at)[0]  # "ông K'Brẻo"
    return stop if stop - at > 1 or alone else at


def cue_before(words: Words, at: int) -> tuple[bool, str | None]:
    """Return whether an honorific or a rank precedes a name, and the rank."""
    cued = False
    rank = None
    while at:
        if words.gap(at) not in (" ", ": ", ". ", ":"):
            break
        for count in range(_longest_cue(words, at), 0, -1):
            phrase = " ".join(words.keys[at - count : at])
            if phrase in _ranks():
                rank = words.between(at - count, at)
                break
            if phrase in _cues():
                break
        else:
            break
        cued = True
        at -= count
    return cued, rank


def _longest_cue(words: Words, at: int) -> int:
    """Return of how many words before ``at`` a cue can consist: no sign parts them."""
    count = min(1, at)
    while count < min(_LONGEST_CUE, at) and not words.gap(at - count).strip(" .-\n"):
        count += 1
    return count


def offices_after(words: Words, at: int, starts: dict[int, Held]) -> tuple[Held, ...]:
    """Return the offices behind a name, up to the first other words."""
    found: list[Held] = []
    while at < words.size and len(found) < _MOST_OFFICES:
        gap = words.gap(at).strip(" \n")
        joined = gap == "" and words.keys[at] in ("kiêm", "nguyên")
        if joined or (gap in ("", ",") and words.keys[at] in ("kiêm", "nguyên")):
            at += 1
        elif gap not in (",", "-", "(", "–"):
            break
        elif words.keys[at] in ("nguyên", "là") and at + 1 in starts:
            at += 1
        held = starts.get(at)
        if held is None or _is_of_the_next(words, held.end):
            break
        found.append(held)
        at = held.end
    return tuple(found)


def _is_of_the_next(words: Words, at: int) -> bool:
    """Return True if a name follows an office: it is that person's."""
    return words.is_joined(at) and name_end(words, at) > at


def is_plural(words: Words, at: int) -> bool:
    """Return True if "các", "hai", "2" precedes: names follow in a list."""
    if not (at > 0 and words.is_joined(at)):
        return False
    return words.keys[at - 1] in _PLURALS or words.keys[at - 1].isdigit()


def is_first_in_list(words: Words, at: int, before: tuple[Held, ...]) -> bool:
    """Return True if the person at ``at`` is the first of several said together."""
    if before:
        return is_plural(words, before[0].start)
    return any(
        is_plural(words, at - count)
        and " ".join(words.keys[at - count : at]) in _cues()
        for count in range(1, _longest_cue(words, at) + 1)
    )


_PLURALS: Final = frozenset({"các", "hai", "ba", "bốn", "những"})


def offices_before_rank(
    words: Words, at: int, ends: dict[int, Held], done: int
) -> tuple[Held, ...]:
    """Return the offices before a rank: "Bộ trưởng Bộ Công an, Đại tướng …".

    Args:
        words: The words of the text.
        at: Where the rank begins.
        ends: The offices, by where they end.
        done: Where the offices of the person before end: none of them is taken.
    """
    held = ends.get(at)
    if held is None or held.start < done or words.gap(at) != ", ":
        return ()
    before = offices_before(words, held.start, ends, behind=True)
    return (*(one for one in before if one.start >= done), held)


def offices_before(
    words: Words, at: int, ends: dict[int, Held], *, behind: bool = False
) -> tuple[Held, ...]:
    """Return the offices before a name, in their order.

    ``behind``: before another office at ``at``, with a comma.
    """
    found: list[Held] = []
    if words.gap(at) == ": " and at in ends:
        heads = ends[at]
        return (heads,) if is_plural(words, heads.start) else ()
    while at > 0 and len(found) < _MOST_OFFICES:
        held = ends.get(at)
        if held is None:
            break
        gap = words.gap(at)
        listed = behind or found
        if gap != (", " if listed else " ") and gap.strip(" "):
            break
        if listed and not gap.strip(" ") and words.keys[at - 1] != "kiêm":
            break
        found.insert(0, held)
        at = held.start
        if at and words.keys[at - 1] == "kiêm":
            at -= 1
    return tuple(found)


def person(
    words: Words, at: int, end: int, rank: str | None, offices: tuple[Held, ...]
) -> PersonName:
    """Return the person of a name."""
    return PersonName(
        name=words.between(at, end),
        rank=rank,
        positions=tuple(held.office for held in offices),
    )
