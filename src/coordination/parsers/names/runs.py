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
from collections.abc import Iterator
from functools import cache
from itertools import accumulate
from typing import Final

from coordination.parsers.common.remembered import Remembered
from coordination.parsers.names.beginnings import (
    can_be_alone,
    capital_beginnings,
    small_beginnings,
)
from coordination.parsers.parties.read_groups import group_trees
from coordination.parsers.parties.read_persons import honorific_tree, office_trees
from coordination.parsers.parties.read_places import province_tree
from coordination.parsers.parties.words import Tree, plain
from coordination.tables.bodies.find_body import body_tree
from coordination.tables.party_words import GROUP_MARKS
from coordination.tables.spelling import word_pattern
from coordination.tables.tiers import CITY_WORDS, SHORT_TIERS, TIERS

#: What a piece between two spaces is: of no name, a part, a whole name, a beginning
#: that needs another word.  In capitals: a sentence ends behind it.
_PLAIN, _PART, _NAME, _BEGINNING = "-", "p", "n", "b"
_BEGINS: Final = (_NAME, _BEGINNING)
#: "TP." and "ThS." end no sentence.
_SHORT: Final = frozenset({"tp", "tx", "tt", "q", "gs", "ts", "ths", "pgs"})
#: Before and behind a run they say nothing.
_SIGNS: Final = ',.;:!?()"“”- \n'
#: Signs between words of one name, or of two that make a list.
_BETWEEN: Final = '\n,;:()"“”'
#: Stands for the end of a line.
_LINE_END: Final = "."
#: So many characters of a text are looked at together, at least.
_BLOCK: Final = 8_192
#: Words that readers look for by themselves.
_OTHERS: Final = (
    "của các cấp cùng khu vực tư tw trung ương tối cao chi nhánh tại và gồm kiêm"
    " nguyên là lãnh đạo thuộc đại hội việt nam ngành cơ quan ủy đoàn bộ trụ"
)


@cache
def _name_words() -> frozenset[str]:
    """Return the words that names contain in small letters."""
    words = {*_OTHERS.split(), *GROUP_MARKS}
    trees = (body_tree(), province_tree(), honorific_tree())
    for tree in (*trees, *group_trees(), *office_trees()):
        words.update(_words_of(tree))
    for phrase in (*(tier.word for tier in TIERS), *SHORT_TIERS, *CITY_WORDS):
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
    if piece.isalpha():
        return _class_of_letters(piece)
    words = word_pattern().findall(piece)
    if not words:
        return _PLAIN if piece == _LINE_END else _PART  # a dash, or a second space
    if _number().fullmatch(piece):
        return _PLAIN
    known = [_class_of_word(word) for word in words]
    found = _PLAIN
    if any(one in _BEGINS for one in known):
        found = _BEGINNING if known == [_BEGINNING] else _NAME
    elif _PART in known:
        found = _PART
    last = words[-1]
    ends = piece[-1] in ".!?" and len(last) > 1 and plain(last) not in _SHORT
    return found.upper() if ends else found


def _class_of_word(word: str) -> str:
    if word.isdigit():
        return _PART if len(word) < _DIGITS_OF_A_YEAR else _PLAIN
    return _class_of_letters(word)


def _class_of_letters(word: str) -> str:
    if word[0].isupper():
        return _in_capitals().get(plain(word), _PART)
    return _in_small_letters().get(plain(word), _PLAIN)


@cache
def _in_capitals() -> dict[str, str]:
    """Return the class of each word that begins a name with a capital letter."""
    return {
        word: _NAME if can_be_alone(word, capital=True) else _BEGINNING
        for word in capital_beginnings()
    }


@cache
def _in_small_letters() -> dict[str, str]:
    """Return the class of each word that names contain in small letters."""
    begin = {
        word: _NAME if can_be_alone(word, capital=False) else _BEGINNING
        for word in small_beginnings()
    }
    return dict.fromkeys(_name_words(), _PART) | begin


_DIGITS_OF_A_YEAR: Final = 4


@cache
def _number() -> re.Pattern[str]:
    """Match days and numbers of documents: "30/4", "12/KH-UBND"."""
    sign = r"[-/.&]"
    return re.compile(rf"[0-9]+/(?:[0-9/]+|\w+(?:{sign}\w+)+)\.*")


@cache
def _run() -> re.Pattern[str]:
    """Match the classes of the pieces of one run."""
    return re.compile("(?<![pnb])p*+(?:N|n[pnb]*+[PNB]?|b(?:[pnb]++[PNB]?|[PNB]))")


def _with_spaces(text: str) -> str:
    """Return text of the same length with signs and ends of lines made spaces.

    A line that ends a sentence, a heading or a member of a list ends in its sign.
    """
    for end in ("\n\n", ";\n", ":\n"):
        text = text.replace(end, f"{_LINE_END} ")
    for sign in _BETWEEN:
        text = text.replace(sign, " ")
    return text


def runs_in(text: str) -> Iterator[tuple[int, str]]:
    """Yield where each run begins and its text.

    >>> list(runs_in("Theo đó, UBND tỉnh đã giao cho Sở Y tế."))
    [(9, 'UBND tỉnh'), (31, 'Sở Y tế')]
    """
    for begin, block in _blocks(text):
        pieces = _with_spaces(block).split(" ")
        ends = list(accumulate(map(len, pieces), initial=begin))
        classes = "".join(map(_classes().__getitem__, pieces))
        for found in _run().finditer(classes):
            first, end = found.span()
            stop = ends[end] + end - 1
            run = text[ends[first] + first : stop].lstrip(_SIGNS)
            yield stop - len(run), run.rstrip(_SIGNS)


def _blocks(text: str) -> Iterator[tuple[int, str]]:
    """Yield a text in parts between which no run is, each with where it begins.

    The pieces of a long text together need new memory each time, which takes longer.
    """
    begin = 0
    while begin < len(text):
        found = _line_ends().search(text, begin + _BLOCK)
        end = found.end() if found else len(text)
        yield begin, text[begin:end]
        begin = end


@cache
def _line_ends() -> re.Pattern[str]:
    """Match what ends a sentence, a heading or a member of a list."""
    return re.compile(r"[\n;:]\n|[^\W\d_]{4}[.!?]\n")  # and not "TP.", "ThS."
