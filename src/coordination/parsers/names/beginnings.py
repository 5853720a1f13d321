"""Where names can begin: a look at a word and the next, before anything is read.

In: the words of a text.  Out: the few at which reading is worth while.  Most words
that begin a name begin other phrases, too; the word behind them decides.
"""

from collections.abc import Iterable, Iterator
from functools import cache
from itertools import compress
from typing import Final, TypeAlias

from coordination.parsers.parties.read_groups import group_tree
from coordination.parsers.parties.read_persons import office_tree
from coordination.parsers.parties.read_places import province_tree
from coordination.parsers.parties.words import MARKS, Tree, Words, plain
from coordination.tables.bodies.body_traits import can_begin_small
from coordination.tables.bodies.find_body import body_kinds, body_tree
from coordination.tables.party_words import GROUP_MARKS, SURNAMES
from coordination.tables.tiers import CITY_WORDS, SHORT_TIERS, TIERS

#: What a word can begin.
BODY: Final = 1
OFFICE: Final = 2
GROUP: Final = 4
PLACE: Final = 8
PERSON: Final = 16
TIER: Final = 32

#: Words of digits sort before it, words of letters behind it.
_AFTER_DIGITS: Final = ":"
#: Behind "các" they are the parts of one body: "các Ban của HĐND tỉnh".
_PARTS: Final = frozenset({"ban", "cấp"})
#: What goes on with a list of nouns: "sở và ngành", "phòng cơ quan", "ban, ngành".
_GOES_ON: Final = frozenset({"và", "cơ", "ngành"})
_SIGNS: Final = (", ", " - ")
#: "Cấp có thẩm quyền", "cơ quan báo chí" are groups by the words behind them.
_BY_WHAT_FOLLOWS: Final = ("cấp", "quan")

#: For each first word what begins with it and each second word; under "" what it can
#: begin by itself, or before any word.
Beginnings: TypeAlias = dict[str, dict[str, int]]
_NOTHING: Final[dict[str, int]] = {}


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
    yield TIER, (tuple(plain(one.word).split()) for one in TIERS)
    yield TIER, ((short,) for short in SHORT_TIERS)
    yield TIER, (tuple(one.split()) for one in CITY_WORDS)
    yield (
        BODY,
        (
            tuple(plain(spelling).split()[:2])
            for row in body_kinds()
            if can_begin_small(row)
            for spelling in (row.name, *row.others)
        ),
    )


def _first_two(tree: Tree) -> Iterator[tuple[str, ...]]:
    for first, branch in tree.items():
        for second in branch:
            yield (first, second) if second else (first,)


@cache
def small_beginnings() -> Beginnings:
    """Return what begins with each word in small letters."""
    table: Beginnings = {"lãnh": {"đạo": GROUP}}
    for mark in GROUP_MARKS:
        table[mark] = dict.fromkeys((*_PARTS, *group_tree()), GROUP)
    for what, phrases in _in_any_case():
        _add(table, what, phrases)
    return table


@cache
def capital_beginnings() -> Beginnings:
    """Return what begins with each word that has a capital letter."""
    table = {word: dict(seconds) for word, seconds in small_beginnings().items()}
    for what, phrases in _in_capitals():
        _add(table, what, phrases)
    return table


def _add(table: Beginnings, what: int, phrases: Iterable[tuple[str, ...]]) -> None:
    for first, *more in phrases:
        second = more[0] if more else ""
        known = table.setdefault(first, {})
        known[second] = known.get(second, 0) | what


def can_be_alone(word: str, *, capital: bool) -> bool:
    """Return True if a word that can begin a name can be one by itself: "UBND"."""
    if word in MARKS:
        return capital
    if capital:
        return capital_beginnings()[word].get("", 0) & (OFFICE | BODY | PLACE) != 0
    return small_beginnings()[word].get("", 0) & OFFICE != 0


def possible_beginnings(
    words: Words, before: int | None = None
) -> Iterator[tuple[int, int]]:
    """Yield the words, all or those ``before`` one, at which a name may begin as what.

    >>> from coordination.parsers.parties.words import words_in
    >>> words = words_in("tại tỉnh Tây Ninh, ủy quyền cho Ủy ban")
    >>> [at for at, _ in possible_beginnings(words)]
    [1, 2, 7]
    """
    keys, size, nouns = words.keys, words.size, group_tree()
    in_small, in_capitals = small_beginnings(), capital_beginnings()
    known = map(in_capitals.__contains__, keys[:before])
    for at in compress(range(size), known):
        key = keys[at]
        seconds = (
            in_capitals[key] if words.capitals[at] else in_small.get(key, _NOTHING)
        )
        if key in nouns and at and keys[at - 1] < _AFTER_DIGITS:
            yield at - 1, GROUP  # "7 sở": figures begin nothing else
        second = keys[at + 1] if at + 1 < size else ""
        what = seconds.get(second, 0) if second else 0
        if what & GROUP and key in nouns and not _is_group(words, at + 1):
            what &= ~GROUP
        if whole := seconds.get(""):
            what |= _whole(words, at, whole)
        if what:
            yield at, what


def _whole(words: Words, at: int, whole: int) -> int:
    """Return what of ``whole`` the word at ``at`` can begin by itself."""
    if whole & GROUP and not _is_group(words, at):
        whole &= ~GROUP
    alone = words.keys[at] in MARKS  # "ông K'Brẻo"
    if whole & (PERSON | TIER) and not (alone or _is_part(words, at + 1)):
        whole &= ~(PERSON | TIER)
    return whole


def _is_group(words: Words, at: int) -> bool:
    """Return True if a noun that ends at ``at`` can be one of several in a group."""
    if words.keys[at] in _BY_WHAT_FOLLOWS:
        return True
    after = at + 1
    return after < words.size and (
        words.keys[after] in _GOES_ON or words.gaps[after] in _SIGNS
    )


def _is_part(words: Words, at: int) -> bool:
    """Return True if a word can go on with a name: "Bà", "5"."""
    return at < words.size and (words.has_capital(at) or words.keys[at] < _AFTER_DIGITS)
