"""Where names can begin: a look at a word and the next, before anything is read.

In: the words of a text.  Out: the few at which reading is worth while.  Most words
that begin a name begin other phrases, too; the word behind them decides.
"""

from collections.abc import Iterable, Iterator
from functools import cache
from itertools import compress
from typing import Final

from attrs import Factory, frozen

from coordination.parsers.common.remembered import Remembered
from coordination.parsers.parties.read_groups import group_tree
from coordination.parsers.parties.read_persons import office_tree
from coordination.parsers.parties.read_places import province_tree
from coordination.parsers.parties.words import Tree, Words, plain
from coordination.tables.bodies.body_traits import IN_SMALL_LETTERS
from coordination.tables.bodies.find_body import body_kinds, body_tree
from coordination.tables.party_words import GROUP_MARKS, SURNAMES
from coordination.tables.tiers import CITY_WORDS, TIERS

#: What a word can begin.
BODY: Final = 1
OFFICE: Final = 2
GROUP: Final = 4
PLACE: Final = 8
PERSON: Final = 16

#: Words of digits sort before it, words of letters behind it.
_AFTER_DIGITS: Final = ":"
#: Behind "các" they are the parts of one body: "các Ban của HĐND tỉnh".
_PARTS: Final = frozenset({"ban", "cấp"})
#: What goes on with a list of nouns: "sở và ngành", "phòng cơ quan", "ban, ngành".
_GOES_ON: Final = frozenset({"và", "cơ", "ngành"})
_SIGNS: Final = (", ", " - ")
#: "Cấp có thẩm quyền" is a group by the words behind it.
_BY_WHAT_FOLLOWS: Final = "cấp"


@frozen
class _Beginning:
    """What a first word can begin.

    Attributes:
        whole: What it can be by itself, or before any word.
        seconds: The words of which one follows it in everything else.
    """

    whole: int = 0
    seconds: set[str] = Factory(set)


@cache
def beginnings() -> dict[str, int]:
    """Return what each word can begin."""
    first: dict[str, int] = {"lãnh": GROUP, **dict.fromkeys(GROUP_MARKS, GROUP)}
    for what, phrases in (*_in_capitals(), *_in_any_case()):
        for phrase in phrases:
            first[phrase[0]] = first.get(phrase[0], 0) | what
    return first


_Phrases = Iterator[tuple[int, Iterable[tuple[str, ...]]]]


def _in_capitals() -> _Phrases:
    """Yield kinds of names with the first one or two words of each."""
    yield BODY, _first_two(body_tree())
    yield PLACE, _first_two(province_tree())
    yield PERSON, ((name,) for name in SURNAMES)


def _in_any_case() -> _Phrases:
    """Yield the same of what is a name in small letters, too."""
    yield OFFICE, _first_two(office_tree())
    yield GROUP, _first_two(group_tree())
    yield PLACE, (tuple(plain(one.word).split()) for one in TIERS)
    yield PLACE, (tuple(one.split()) for one in CITY_WORDS)
    yield (
        BODY,
        (
            tuple(plain(spelling).split()[:2])
            for row in body_kinds()
            if IN_SMALL_LETTERS.intersection(row.kinds)
            for spelling in (row.name, *row.others)
        ),
    )


def _first_two(tree: Tree) -> Iterator[tuple[str, ...]]:
    for first, branch in tree.items():
        for second in branch:
            yield (first, second) if second else (first,)


@cache
def _following() -> dict[str, _Beginning]:
    """Return what has to follow each first word."""
    table = {word: _Beginning() for word in beginnings()}
    table["lãnh"].seconds.add("đạo")
    for mark in GROUP_MARKS:
        table[mark].seconds.update(_PARTS, group_tree())
    for what, phrases in (*_in_capitals(), *_in_any_case()):
        for first, *more in phrases:
            known = table[first]
            if more:
                known.seconds.add(more[0])
            else:
                table[first] = _Beginning(known.whole | what, known.seconds)
    return table


@cache
def _small() -> frozenset[str]:
    """Return the words that begin something in small letters, too."""
    firsts = {phrase[0] for _, phrases in _in_any_case() for phrase in phrases}
    return frozenset({*firsts, *GROUP_MARKS, "lãnh"})


def can_begin_name(word: str) -> bool:
    """Return True if a word as written can be the first of a name."""
    key = plain(word)
    return key in beginnings() and (key in _small() or word[0].isupper())


@cache
def _known() -> Remembered[bool]:
    return Remembered(can_begin_name)


def can_be_name(word: str) -> bool:
    """Return True if a word that can begin a name can be one by itself: "UBND"."""
    key = plain(word)
    alone = OFFICE | BODY | PLACE if word[0].isupper() else OFFICE
    return _following()[key].whole & alone != 0


def possible_beginnings(words: Words) -> Iterator[int]:
    """Yield the words at which a name may begin.

    >>> from coordination.parsers.parties.words import words_in
    >>> list(possible_beginnings(words_in("tại tỉnh Tây Ninh, ủy quyền cho Ủy ban")))
    [1, 2, 7]
    """
    keys, size, table, nouns = words.keys, words.size, _following(), group_tree()
    for at in compress(range(size), map(_known().__getitem__, words.raws)):
        key = keys[at]
        if key in nouns and at and keys[at - 1] < _AFTER_DIGITS:
            yield at - 1  # "7 sở": figures begin nothing else
        second = keys[at + 1] if at + 1 < size else ""
        known = table[key]
        if second in known.seconds or (
            known.whole and _is_whole(words, at, second, known.whole)
        ):
            yield at


def _is_whole(words: Words, at: int, second: str, whole: int) -> bool:
    """Return True if the word at ``at`` can begin a name before ``second``."""
    key = words.keys[at]
    if not words.has_capital(at):
        whole &= ~(BODY | PERSON)
        if whole == GROUP and key != _BY_WHAT_FOLLOWS:
            return second != "" and (second in _GOES_ON or words.gap(at + 1) in _SIGNS)
    if whole == PERSON:
        return second != "" and words.has_capital(at + 1)
    return whole != 0
