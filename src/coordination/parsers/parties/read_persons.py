"""Persons: a name with an honorific, a rank or an office beside it."""

from functools import cache
from typing import Final

from coordination.parsers.common.names import PersonName
from coordination.parsers.parties.read_positions import Held
from coordination.parsers.parties.words import Tree, Words, tree_of
from coordination.tables.party_words import HONORIFICS, RANKS, SURNAMES

_MOST_WORDS: Final = 6
_MOST_OFFICES: Final = 8
_LONGEST_CUE: Final = 3


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
    while stop < len(words) and stop - at < _MOST_WORDS:
        raw = words.raw(stop)
        if words.gap(stop) != " " or not raw[0].isupper() or not raw.isalpha():
            break
        if len(raw) > 1 and raw.isupper() and not words.raw(at).isupper():
            break  # an abbreviation: "Nguyễn Văn An UBND"
        stop += 1
    return stop if stop - at > 1 else at


def cue_before(words: Words, at: int) -> tuple[bool, str | None]:
    """Return whether an honorific or a rank precedes a name, and the rank."""
    cued = False
    rank = None
    while at:
        if words.gap(at) not in (" ", ": ", ". ", ":"):
            break
        for count in range(min(_LONGEST_CUE, at), 0, -1):
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


def offices_after(words: Words, at: int, starts: dict[int, Held]) -> tuple[Held, ...]:
    """Return the offices behind a name, up to the first other words."""
    found: list[Held] = []
    while at < len(words) and len(found) < _MOST_OFFICES:
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


def offices_before(words: Words, at: int, ends: dict[int, Held]) -> tuple[Held, ...]:
    """Return the offices before a name, in their order."""
    found: list[Held] = []
    while at > 0 and len(found) < _MOST_OFFICES:
        held = ends.get(at)
        if held is None:
            break
        allowed = (" ",) if not found else (", ", " ")
        if words.gap(at) not in allowed:
            break
        if found and words.gap(at) == " " and words.keys[at - 1] != "kiêm":
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
