"""Names that go on in any small letters: whether one does, and where it must end."""

import re
from collections.abc import Iterator
from functools import cache
from itertools import compress

from coordination.parsers.parties.words import MOST_CHARACTERS, Words
from coordination.tables.bodies.body_traits import TASKED, can_begin_small
from coordination.tables.bodies.find_body import body_kinds, body_tree
from coordination.tables.party_words import SHARED
from coordination.tables.spelling import spellings, words_of


@cache
def _open_words() -> frozenset[str]:
    """Return the first words of bodies that choose a name for themselves."""
    return frozenset(
        spelling[0]
        for row in body_kinds()
        if row.open
        for name in (row.name, *row.others)
        for spelling in spellings(name)
    )


@cache
def _small_words() -> frozenset[str]:
    """Return those of them that begin a body in small letters, too."""
    return SHARED | frozenset(
        words_of(name)[0]
        for row in body_kinds()
        if row.open and can_begin_small(row)
        for name in (row.name, *row.others)
    )


def names_that_go_on(words: Words) -> Iterator[int]:
    """Yield where bodies begin whose names can go on in any words."""
    small, known = _small_words(), _open_words().__contains__
    for at in compress(range(words.size), map(known, words.keys)):
        if not (words.capitals[at] or words.keys[at] in small):
            continue
        count, kind = words.walk(at, body_tree())
        if not count or not kind.open:
            continue
        end = at + count
        named = words.is_joined(end) and not words.raw(end).islower()
        if named or kind.code in TASKED:
            yield at


@cache
def _clause_end() -> re.Pattern[str]:
    """Match what no name contains that goes on in small letters."""
    return re.compile(r'\n\n|[;:"“”!?|/]|\.(?<![Tt][Pp]\.)')


def clause_end(text: str, at: int) -> int:
    """Return where a name must have ended that is not at its end at ``at``."""
    most = min(len(text), at + MOST_CHARACTERS)
    found = _clause_end().search(text, at, most)
    return found.start() if found else most
