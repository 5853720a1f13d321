"""The words of a text as long as they can belong to one name."""

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from attrs import frozen

from coordination.parsers.parties.words import Words

#: No name is longer.
MOST_CHARACTERS: Final = 320


@frozen
class NameWord:
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
    def capital(self) -> bool:
        """Whether it begins with a capital letter."""
        return self.given[0].isupper()


@cache
def _gap() -> re.Pattern[str]:
    """Match what may stand between two words of a name."""
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
    while at < len(words) and words.ends[at] <= stop:
        start = words.starts[at]
        if start < passed:
            at += 1
            continue
        gap = text[last:start]
        if at > first and "(" in gap and (short := _short().match(text, last)):
            last = passed = short.end()
            continue
        if at > first and not _gap().fullmatch(gap):
            if gap not in (".", ". ") or words.keys[at - 1] != "tp":
                return
            gap = ""
        sign = gap.strip(" \t\r\u00a0") if at > first else ""
        yield NameWord(at, words.raw(at), words.keys[at], sign)
        last = words.ends[at]
        at += 1
