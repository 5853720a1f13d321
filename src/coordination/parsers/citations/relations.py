"""What one document does to another: the words before a citation that say so."""

import re
from functools import cache
from typing import Final

from attrs import frozen

from coordination.parsers.citations.citation_patterns import BLANK
from coordination.tables.citation_words import BETWEEN, RELATIONS, Effect

#: Further before a citation than any of these words begin.
_BEFORE: Final = 110


@frozen
class RelationWords:
    """The words that say what is done, their place, and which document does it."""

    effect: Effect
    start: int
    end: int
    acts: bool


@cache
def _pattern() -> re.Pattern[str]:
    verbs = "|".join(sorted(RELATIONS, key=len, reverse=True)).replace(" ", r"\s")
    between = "|".join(BETWEEN)
    return re.compile(
        rf"((?:được|bị){BLANK})?(?<!\w)({verbs})(?!\w)"
        rf"((?:(?:,?{BLANK}{{1,3}})(?:{between})(?!\w)){{0,16}}){BLANK}{{0,3}}\Z",
        re.IGNORECASE,
    )


@cache
def _by() -> re.Pattern[str]:
    return re.compile(r"(?<!\w)(?:bởi|bằng|tại|theo)\Z", re.IGNORECASE)


@cache
def sentence_end() -> re.Pattern[str]:
    """Match where a sentence ends, or a clause that a semicolon closes."""
    return re.compile(r"[.!?:]\s|;|\n\s?\n")


def relation_before(text: str, at: int, floor: int) -> RelationWords | None:
    """Return what the words before a citation at ``at`` say is done."""
    found = _pattern().search(text, max(floor, at - _BEFORE), at)
    if found is None:
        return None
    passive = found[1] is not None
    if passive and not _by().search(found[3]):
        return None
    verb = " ".join(found[2].lower().split())
    return RelationWords(RELATIONS[verb], found.start(2), found.end(2), passive)
