"""Offices: "Phó Chủ tịch Thường trực UBND tỉnh", "Trưởng Ban Tuyên giáo Tỉnh ủy"."""

from functools import cache
from typing import Final

from attrs import frozen

from coordination.parsers.common.names import Office, PartyName
from coordination.parsers.parties.body_facts import read_body
from coordination.parsers.parties.words import Tree, Words, tree_of
from coordination.tables.party_words import GRADES, OFFICES, SHARED, STANDING

#: Offices that name their body themselves.
_OF_THE_COMMITTEE: Final = {
    "tỉnh ủy viên": "Tỉnh ủy",
    "thành ủy viên": "Thành ủy",
    "huyện ủy viên": "Huyện ủy",
}


@frozen
class Held:
    """An office, and the words it takes.

    Attributes:
        office: What it is; its title contains its body unless it is a grade there.
        start: Its first word.
        end: The word after its last.
        body_at: The first word of the body; ``end`` where none is named.
    """

    office: Office
    start: int
    end: int
    body_at: int


@cache
def office_tree() -> Tree:
    """Return the first words of offices as a tree."""
    return tree_of(OFFICES)


@cache
def _standing() -> Tree:
    return tree_of(STANDING)


def read_position(words: Words, at: int) -> Held | None:
    """Read the office that begins at ``at``."""
    count, phrase = words.walk(at, office_tree())
    if not count or (words.gap(at + count - 1) not in (" ", "") and count > 1):
        return None
    end = at + count
    bare = end
    if words.is_joined(end):
        end += words.follows(end, _standing())
    party, stop = _body(words, end)
    body_at = end
    if party is None and end > bare:
        party, stop = _body(words, bare)
        body_at = bare
    if party is None and (shared := _shared(words, bare, phrase)):
        body_at = bare - shared
        following = words.is_joined(bare) and words.has_capital(bare)
        any_case = following and not words.has_capital(body_at)
        read = read_body(words, body_at, any_case=any_case)
        if read is not None and read[1] > bare:
            party, stop = read
    if party is None:
        if phrase in ("trưởng", "phó trưởng", "đại biểu", "ủy viên", "thư ký"):
            return None
        body_at = stop = end
        if owner := _OF_THE_COMMITTEE.get(phrase):
            party = PartyName(name=owner)
    unit = GRADES.get(phrase)
    alone = unit is not None and body_at < stop and words.keys[body_at] != unit
    title = " ".join(words.between(at, body_at if alone else stop).split())
    return Held(Office(title=title, party=party), at, stop, body_at)


def _shared(words: Words, end: int, phrase: str) -> int:
    """Return how many last words of an office begin the name of the body."""
    if phrase.endswith("công an"):
        return 2
    return int(words.keys[end - 1] in SHARED)


def _body(words: Words, at: int) -> tuple[PartyName | None, int]:
    if at < len(words) and words.keys[at] == "của":
        at += 1
    if not words.is_joined(at):
        return None, at
    read = read_body(words, at)
    return (None, at) if read is None else read
