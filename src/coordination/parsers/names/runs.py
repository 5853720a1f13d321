"""Runs: the stretches of a text in which each word can be a part of a name.

In: folded text.  Out: where names can be, and nothing of what lies between.  Most
words of a text are in no run: they are passed over in loops of C.  A run is short and
is written again and again ("Chủ tịch UBND tỉnh"): it is worth being remembered.

A word belongs to a run if it has a capital letter, is a figure, or is written in small
letters in names ("tỉnh", "của", "đồng chí"); a run needs a word that begins a name.
The words of a run decide what its names are, unless a name goes on in any small
letters ("Cục An toàn thực phẩm"): such a name is read up to the end of its clause.
"""

import re
from collections.abc import Callable, Iterator
from functools import cache
from typing import Final

from coordination.parsers.common.remembered import Remembered
from coordination.parsers.names.beginnings import can_be_name, can_begin_name
from coordination.parsers.parties.read_groups import group_trees
from coordination.parsers.parties.read_persons import honorific_tree, office_trees
from coordination.parsers.parties.read_places import province_tree
from coordination.parsers.parties.words import (
    MOST_CHARACTERS,
    Tree,
    plain,
    with_joined_lines,
)
from coordination.tables.bodies.find_body import body_tree
from coordination.tables.party_words import GROUP_MARKS
from coordination.tables.spelling import word_pattern
from coordination.tables.tiers import CITY_WORDS, TIERS

#: What a piece between two spaces is: of no name, a part, a whole name, a beginning
#: that needs another word.  In capitals: a sentence ends behind it.
_PLAIN, _PART, _NAME, _BEGINNING = "-", "p", "n", "b"
#: "TP." and "ThS." end no sentence.
_SHORT: Final = frozenset({"tp", "tx", "tt", "gs", "ts", "ths", "pgs"})
#: Behind a run they say nothing.
_SIGNS: Final = ",.;:!? "
#: Words that readers look for by themselves.
_OTHERS: Final = (
    "của các cấp cùng khu vực tư tw trung ương tối cao chi nhánh tại và gồm kiêm"
    " nguyên là lãnh đạo thuộc đại hội việt nam ngành cơ quan ủy đoàn bộ"
)


@cache
def _name_words() -> frozenset[str]:
    """Return the words that names contain in small letters."""
    words = {*_OTHERS.split(), *GROUP_MARKS}
    trees = (body_tree(), province_tree(), honorific_tree())
    for tree in (*trees, *group_trees(), *office_trees()):
        words.update(_words_of(tree))
    for phrase in (*(tier.word for tier in TIERS), *CITY_WORDS):
        words.update(plain(phrase).split())
    return frozenset(words)


def _words_of(tree: Tree) -> Iterator[str]:
    for word, branch in tree.items():
        if word and branch is not tree:
            yield word
            yield from _words_of(branch)


@cache
def _classes() -> Remembered[str]:
    return Remembered(_class_of)


def _class_of(piece: str) -> str:
    words = word_pattern().findall(piece)
    if not words:
        return _PART  # a dash, or a second space
    if _number().fullmatch(piece):
        return _PLAIN
    found = _PLAIN
    for word in words:
        if can_begin_name(word):
            whole = len(words) > 1 or can_be_name(word)
            found = _NAME if whole else _BEGINNING
            break
        if _is_part(word):
            found = _PART
    last = words[-1]
    ends = piece[-1] in ".!?" and len(last) > 1 and plain(last) not in _SHORT
    return found.upper() if ends else found


def _is_part(word: str) -> bool:
    if word.isdigit():
        return len(word) < _DIGITS_OF_A_YEAR
    return word[0].isupper() or plain(word) in _name_words()


_DIGITS_OF_A_YEAR: Final = 4


@cache
def _number() -> re.Pattern[str]:
    """Match days and numbers of documents: "30/4", "12/KH-UBND"."""
    sign = r"[-/.&]"
    return re.compile(rf"[0-9]+/(?:[0-9/]+|\w+(?:{sign}\w+)+)[,.;:)]*")


@cache
def _run() -> re.Pattern[str]:
    """Match the classes of the pieces of one run."""
    return re.compile("(?<![pnb])p*+(?:N|n[pnb]*+[PNB]?|b(?:[pnb]++[PNB]?|[PNB]))")


@cache
def _clause_end() -> re.Pattern[str]:
    """Match what no name contains that goes on in small letters."""
    return re.compile(r'\n\n|[;:"“”!?|/]|\.(?<![Tt][Pp]\.)')


@cache
def _lines() -> re.Pattern[str]:
    """Match ends of lines that end a sentence, a heading or a member of a list."""
    return re.compile(r"\n(?:(?=\n)|(?<=[.;:!?\n]\n))")


def runs_in(
    text: str, read: Callable[[str], object], nothing: object
) -> Iterator[tuple[int, str]]:
    """Yield where each run begins and its text, if ``read`` makes anything of it.

    >>> list(runs_in("Theo đó, UBND tỉnh đã giao cho Sở Y tế.", len, 0))
    [(9, 'UBND tỉnh'), (31, 'Sở Y tế')]

    Args:
        text: Folded text.
        read: What is asked for each run.
        nothing: Its answer for a run of which no more is wanted.
    """
    known, begin = _classes().__getitem__, 0
    for line in _lines().split(with_joined_lines(text)):
        pieces = line.split(" ")
        last, at = 0, begin
        for found in _run().finditer("".join(map(known, pieces))):
            first, end = found.span()
            whole = " ".join(pieces[first:end])
            run = whole.rstrip(_SIGNS)
            if read(run) is nothing:
                continue
            if first > last:
                at += len(" ".join(pieces[last:first])) + 1
            yield at, run
            last, at = end, at + len(whole) + 1
        begin += len(line) + 1


def clause_end(text: str, at: int) -> int:
    """Return where a name must have ended that is not at its end at ``at``."""
    most = min(len(text), at + MOST_CHARACTERS)
    found = _clause_end().search(text, at, most)
    return found.start() if found else most
