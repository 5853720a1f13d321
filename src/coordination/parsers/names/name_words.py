"""The words of a text as long as they can belong to one name."""

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from attrs import frozen

#: No name is longer.
_MOST_CHARACTERS: Final = 320

#: "Ea H'leo" is two words.
WORD: Final = r"[^\W_]+(?:'[^\W_]+)?(?:/v(?!\w))?"
#: Blanks between two words, with the line ends that data bases write out.
BLANK: Final = r"(?:\s|\\[rnt])"


@frozen
class Word:
    """One word: its place, its letters, and what stands between it and the last."""

    start: int
    end: int
    given: str
    plain: str
    gap: str

    @property
    def capital(self) -> bool:
        """Whether it begins with a capital letter."""
        return self.given[0].isupper()


def plain_word(word: str) -> str:
    """Return ``word`` as the tables spell it.

    >>> plain_word("Uỷ"), plain_word("TOÀ")
    ('ủy', 'tòa')
    """
    lower = word.lower()
    return {"uỷ": "ủy", "toà": "tòa", "hoà": "hòa", "khoá": "khóa"}.get(lower, lower)


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(WORD)


@cache
def _gap() -> re.Pattern[str]:
    return re.compile(rf"{BLANK}{{1,6}}|{BLANK}?-{BLANK}?|,{BLANK}{{1,4}}|&")


@cache
def _short() -> re.Pattern[str]:
    """Match an abbreviation in brackets, behind which the name goes on."""
    return re.compile(rf"{BLANK}?\([A-ZĐĂÂÊÔƠƯ&-]{{2,16}}\)(?={BLANK}|,)")


def words_from(text: str, at: int) -> Iterator[Word]:
    """Yield the words from ``at`` on, as long as only a name can go on so."""
    stop = min(len(text), at + _MOST_CHARACTERS)
    last = at
    for found in _pattern().finditer(text, at, stop):
        raw = text[last : found.start()]
        if found.start() < last:
            continue
        if last != at and "(" in raw and (short := _short().match(text, last)):
            last = short.end()  # an abbreviation in brackets is a part of the name
            yield Word(found.start(), last, "(" + found[0] + ")", "", "")
            continue
        if last != at and not _gap().fullmatch(raw):
            if not re.fullmatch(r"\.\s?", raw) or text[last - 2 : last].lower() != "tp":
                return
            raw = " "
        gap = raw.replace("\\r", "").replace("\\n", "").replace("\\t", "").strip()
        if last != at and "\n\n" in raw.replace(" ", ""):
            return
        yield Word(found.start(), found.end(), found[0], plain_word(found[0]), gap)
        last = found.end()
