"""Who issued a document, said before its number: "Công văn của Sở Y tế số"."""

import re
from functools import cache
from typing import Final

from coordination.parsers.citations.citation import Phrase, phrase_of
from coordination.parsers.citations.citation_patterns import BLANK, type_words
from coordination.parsers.parties.name_end import find_name_end

#: How far back the type begins: names of bodies are long.
_REACH: Final = 160
#: "số", its colon and blanks.
_SIGN: Final = 6


@cache
def _typed() -> re.Pattern[str]:
    return re.compile(
        rf"({type_words()}){BLANK}{{1,3}}của{BLANK}{{1,3}}", re.IGNORECASE
    )


@cache
def _number_sign() -> re.Pattern[str]:
    return re.compile(
        rf"{BLANK}?,?{BLANK}{{1,3}}số{BLANK}?:?{BLANK}{{0,3}}", re.IGNORECASE
    )


def issued_before(text: str, at: int, floor: int) -> tuple[Phrase, Phrase] | None:
    """Return the words for the type and the issuer of the number at ``at``.

    >>> [one.text for one in issued_before("Công văn của Sở Y tế số 9/SYT-VP", 24, 0)]
    ['Công văn', 'Sở Y tế']

    Args:
        text: The folded text.
        at: Where the number begins.
        floor: Where the citation before ends.
    """
    if "số" not in text[max(floor, at - _SIGN) : at].lower():
        return None
    for found in _typed().finditer(text, max(floor, at - _REACH), at):
        body = find_name_end(text, found.end())
        if body and _number_sign().fullmatch(text, body.end, at):
            issuer = phrase_of(text, body.start, body.end)
            return phrase_of(text, *found.span(1)), issuer
    return None
