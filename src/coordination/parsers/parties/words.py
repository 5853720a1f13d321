"""The words of a text, with their places and how they are compared."""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import accumulate
from operator import itemgetter
from typing import Any, Final, NamedTuple

from attrs import frozen

from coordination.parsers.common.remembered import Remembered
from coordination.tables.spelling import OLD_TONES, with_new_tones, word_pattern

#: A tree of words: the next words, and what ends here under "".
Tree = dict[str, Any]

#: A name may contain a comma after so many words: "Sở Văn hóa, Thể thao …".
_BEFORE_A_COMMA: Final = 2

_NOTHING: Final = object()

#: More words than this make no name.
LONGEST: Final = 40


#: The marks with which names of persons of the highlands begin: "H'Yim", "K'Ré".
MARKS: Final = frozenset({"h'", "k'", "y'"})


def plain(word: str) -> str:
    """Return a word as it is compared; one that begins with a mark by that alone.

    >>> plain("Uỷ"), plain("H'Yim"), plain("H'leo")
    ('ủy', "h'", "h'leo")
    """
    key = word.lower()
    if key[-2:] in OLD_TONES:
        return with_new_tones(key)
    return key[:2] if key[:2] in MARKS and word[2:3].isupper() else key


@cache
def _inner() -> re.Pattern[str]:
    """Match what may be between the words of one name."""
    return re.compile(r" ?[ \-,&/().] ?|&| - |\n")


@frozen
class Words:
    """The words of a text.

    Attributes:
        text: The folded text.
        starts: Where each word begins.
        ends: Where each word ends.
        raws: Each word as written.
        keys: Each word as it is compared.
        gaps: The text between each word and the word before it; none at the first.
        capitals: Whether each word begins with a capital letter.
        size: How many words there are.
    """

    text: str
    starts: list[int]
    ends: list[int]
    raws: list[str]
    keys: list[str]
    gaps: list[str]
    capitals: list[bool]
    size: int

    def raw(self, at: int) -> str:
        """Return a word as written."""
        return self.raws[at]

    def has_capital(self, at: int) -> bool:
        """Return True if a word begins with a capital letter."""
        return self.capitals[at]

    def is_shouted(self, at: int) -> bool:
        """Return True if a word of more than one letter is in capitals."""
        word = self.raw(at)
        return len(word) > 1 and word.isupper()

    def gap(self, at: int) -> str:
        """Return the text between a word and the word before it."""
        return self.gaps[at]

    def is_joined(self, at: int) -> bool:
        """Return True if only a space precedes a word."""
        return 0 <= at < self.size and self.gaps[at] == " "

    def between(self, first: int, end: int) -> str:
        """Return the text from one word to another, exclusive."""
        return self.text[self.starts[first] : self.ends[end - 1]]

    def follows(self, at: int, phrases: Tree) -> int:
        """Return how many words at ``at`` are one of ``phrases``, the longest."""
        return self.walk(at, phrases)[0]

    def walk(self, at: int, tree: Tree) -> tuple[int, Any]:
        """Follow a tree of words from ``at``: how many words, and what ends there."""
        keys, gaps = self.keys, self.gaps
        branch = tree.get(keys[at]) if 0 <= at < self.size else None
        if branch is None:
            return 0, None
        found = branch.get("", _NOTHING)
        end = at + 1
        for stop in range(end, min(self.size, at + LONGEST)):
            further = branch.get(keys[stop])
            if further is None:
                break
            gap = gaps[stop]
            if gap != " " and not _is_inside(gap, stop - at):
                break
            if further is not branch:  # "và" leads back to where it is
                branch = further
                if "" in branch:
                    end, found = stop + 1, branch[""]
        return (0, None) if found is _NOTHING else (end - at, found)


def _is_inside(gap: str, words_before: int) -> bool:
    """Return True if ``gap`` may be in a name, behind so many of its words."""
    if "," in gap and words_before < _BEFORE_A_COMMA:
        return False
    return _inner().fullmatch(gap) is not None


@cache
def _line_end() -> re.Pattern[str]:
    """Match an end of a line between two words."""
    return re.compile(r"\n(?<=[^\W_]\n)(?=[^\W\d_])")  # the break is found fast


def _blank_if_wrapped(found: re.Match[str]) -> str:
    """Return a blank where a sentence, or a heading in capitals, goes on."""
    text, at = found.string, found.start()
    before, after = text[max(0, at - 2) : at], text[at + 1 : at + 3]
    goes_on = after[0].islower() or (
        before.isupper() and after.isupper() and len(before) == len(after) > 1
    )
    return " " if goes_on else "\n"


def with_joined_lines(text: str) -> str:
    """Return text with a blank at the end of each line that goes on."""
    return _line_end().sub(_blank_if_wrapped, text)


def words_in(text: str) -> Words:
    """Return the words of folded text; lines that go on are joined."""
    text = with_plain_marks(with_joined_lines(text))
    pattern = _word() if "'" in text or "_" in text else _plain_word()
    parts = pattern.split(text)  # all in loops of C: words are many
    borders = list(accumulate(map(len, parts)))
    raws, gaps = parts[1::2], parts[:-1:2]
    if gaps:
        gaps[0] = ""
    keys = list(map(_keys().__getitem__, raws))
    starts, ends = borders[:-1:2], borders[1::2]
    capitals = list(map(str.isupper, map(itemgetter(0), raws)))
    return Words(text, starts, ends, raws, keys, gaps, capitals, len(raws))


def with_plain_marks(text: str) -> str:
    """Write the marks inside of words as typewriters do: "Ea H’leo" is "Ea H'leo".

    >>> with_plain_marks("H’Hen Niê, ‘Ba’")
    "H'Hen Niê, ‘Ba’"
    """
    return _curled_mark().sub("'", text) if "’" in text else text


@cache
def _curled_mark() -> re.Pattern[str]:
    return re.compile(r"’(?<=[^\W\d_]’)(?=[^\W\d_])")


@cache
def _plain_word() -> re.Pattern[str]:
    """Match a word where no sign is a part of one: twice as fast."""
    return re.compile(r"(\w+)")


@cache
def _word() -> re.Pattern[str]:
    return re.compile(f"({word_pattern().pattern})")


@cache
def _keys() -> Remembered[str]:
    return Remembered(plain)


def tree_of(phrases: Iterable[str]) -> Tree:
    """Return a tree of phrases; each is what ends at its last word."""
    tree: Tree = {}
    for phrase in phrases:
        branch = tree
        for word in word_pattern().findall(phrase):
            branch = branch.setdefault(word, {})
        branch[""] = phrase
    return tree


#: No name is longer.
MOST_CHARACTERS: Final = 320


class NameWord(NamedTuple):
    """One word of a name.

    Attributes:
        at: Its place in the words of the text.
        given: As written.
        plain: As it is compared.
        gap: The sign between it and the last word: a dash, a comma, "&", an end of
            a line that does not go on, or nothing.
    """

    at: int
    given: str
    plain: str
    gap: str

    @property
    def is_capital(self) -> bool:
        """True if it begins with a capital letter."""
        return self.given[0].isupper()


@cache
def _gap() -> re.Pattern[str]:
    """Match what may be between two words of a name."""
    return re.compile(r"[^\S\n]{1,6}|\n|[^\S\n]?-[^\S\n]?|,[^\S\n]{1,4}|&")


@cache
def _short() -> re.Pattern[str]:
    """Match an abbreviation in brackets, behind which the name goes on."""
    return re.compile(r"\s?\([A-ZĐĂÂÊÔƠƯ&-]{2,16}\)(?=\s|,)")


def words_of_a_name(words: Words, at: int) -> Iterator[NameWord]:
    """Yield the words from ``at`` on, as long as only a name can go on so.

    An abbreviation in brackets is passed over: "Ủy ban nhân dân (UBND) tỉnh".
    """
    text, last, passed = words.text, words.starts[at], 0
    stop = last + MOST_CHARACTERS
    first = at
    while at < words.size and words.ends[at] <= stop:
        start = words.starts[at]
        if start < passed:
            at += 1
            continue
        gap = words.gaps[at] if passed != last else text[last:start]
        sign = ""
        if at > first and gap != " ":
            if "(" in gap and (short := _short().match(text, last)):
                last = passed = short.end()
                continue
            if _gap().fullmatch(gap):
                sign = gap.strip(" \t\r\u00a0")
            elif gap not in (".", ". ") or words.keys[at - 1] != "tp":
                return
        yield NameWord(at, words.raws[at], words.keys[at], sign)
        last = words.ends[at]
        at += 1
