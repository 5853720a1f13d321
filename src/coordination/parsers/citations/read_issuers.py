"""Who issued a cited document: one body or several, behind "của" or alone.

Mostly they are behind the number, at times before it: "Công văn của Sở Y tế số".
"""

import re
from functools import cache
from typing import Final

from attrs import frozen

from coordination.model.number import DocumentNumber
from coordination.parsers.citations.citation import Phrase, phrase_of
from coordination.parsers.citations.citation_patterns import (
    A_PERSON,
    BLANK,
    GAP,
    type_words,
)
from coordination.parsers.parties.name_end import Body, find_name_end
from coordination.tables.issuers import issuers_by_code

#: The bodies that conclude together under "TW".
_OF_THE_CENTRE: Final = frozenset({"Bộ Chính trị", "Ban Bí thư"})
#: More than any joint document has.
_MOST: Final = 8


#: How far back the type begins: names of bodies are long.
_REACH: Final = 160
#: "số", its colon and blanks.
_SIGN: Final = 6


@frozen
class Issuers:
    """The bodies that issued one document; the last of several may not belong."""

    bodies: tuple[Body, ...]
    doubtful_list: bool = False

    @property
    def start(self) -> int:
        """Where the first name begins."""
        return self.bodies[0].start

    @property
    def end(self) -> int:
        """Where the last name ends."""
        return self.bodies[-1].end


@cache
def _of() -> re.Pattern[str]:
    joint = (
        rf"(?:liên{BLANK}(?:(?:tịch|ngành|bộ|sở)(?:{BLANK}?:|(?={BLANK}(?:bộ|sở))))?"
    )
    return re.compile(
        rf"{GAP}{{0,4}},?{GAP}{{1,6}}(của|do|giữa){GAP}{{1,4}}{joint}{BLANK}{{0,3}})?",
        re.IGNORECASE,
    )


@cache
def _issued() -> re.Pattern[str]:
    return re.compile(
        rf"{A_PERSON}{BLANK}{{1,3}}(?:đã{BLANK})?(?:ký{BLANK})?(?:ban hành|ký)(?!\w)"
    )


@cache
def _between() -> re.Pattern[str]:
    return re.compile(
        rf"{BLANK}{{0,2}}(,|;){BLANK}{{1,4}}|{BLANK}{{1,4}}(và|cùng|với|-){BLANK}{{1,4}}",
        re.IGNORECASE,
    )


@cache
def _matter() -> re.Pattern[str]:
    return re.compile(rf"{BLANK}{{1,4}}(?:về|v/v)(?!\w)", re.IGNORECASE)


def read_issuers(
    text: str, at: int, number: DocumentNumber | None, *, dated: bool
) -> Issuers | None:
    """Return who issued the document whose number or day ends at ``at``.

    Args:
        text: The folded text.
        at: Where the number or the day ends.
        number: The number, which may name the issuer, too.
        dated: True if a day precedes; only then a name may follow without "của".
    """
    if of := _of().match(text, at):
        first = find_name_end(text, of.end())
        if first is None:
            return None
        word = of[1].lower()
        found = _more(text, first, number, between=word == "giữa")
        if word == "giữa":
            return found if len(found.bodies) > 1 else None
        by = word == "do"
        return None if by and not _issued().match(text, found.end) else found
    if not dated or text[at : at + 1] not in {" ", "\n"}:
        return None
    alone = find_name_end(text, at + 1)
    if alone is None:
        return None
    fits = number is not None and _is_issuer_of(text[alone.start : alone.end], number)
    return Issuers((alone,)) if fits or _matter().match(text, alone.end) else None


def _is_issuer_of(name: str, number: DocumentNumber) -> bool:
    """Return True if the letters of ``number`` end in a code of the body."""
    letters = number.groups[-1].upper() if number.groups else ""
    return any(
        letters.endswith(code) and any(row.vi.lower() == name.lower() for row in rows)
        for code, rows in issuers_by_code().items()
    )


def _are_both_of_it(text: str, bodies: list[Body], number: DocumentNumber) -> bool:
    """Return True for "Bộ Chính trị, Ban Bí thư về": the number can be of each."""
    return (
        len(bodies) > 1
        and _matter().match(text, bodies[-1].end) is not None
        and number.groups[-1:] == ("TW",)
        and all(text[one.start : one.end] in _OF_THE_CENTRE for one in bodies)
    )


def _more(
    text: str, first: Body, number: DocumentNumber | None, *, between: bool
) -> Issuers:
    """Return ``first`` and the bodies that are listed behind it.

    Behind "giữa" some may be said with "với": "giữa A với B và C".
    """
    bodies = [first]
    sure = 1  # commas make a list only if "và" closes it
    joint = number is not None and len(number.issuers) > 1
    while len(bodies) < _MOST and (gap := _between().match(text, bodies[-1].end)):
        following = find_name_end(text, gap.end())
        alone = gap[2] is not None and gap[2].lower() == "với" and not between
        if following is None or alone:
            break
        bodies.append(following)
        if gap[2] or joint:
            sure = len(bodies)
        if gap[2] and gap[2] != "-" and not (between and gap[2].lower() == "với"):
            break
    if number is not None and _are_both_of_it(text, bodies, number):
        return Issuers(tuple(bodies))
    doubtful = sure > 1 and number is not None and len(number.issuers) == 1
    return Issuers(tuple(bodies[:sure]), doubtful)


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


def read_head(text: str, at: int, floor: int) -> tuple[Phrase, Phrase] | None:
    """Return the words for the type and the issuer of the number at ``at``.

    >>> [one.text for one in read_head("Công văn của Sở Y tế số 9/SYT-VP", 24, 0)]
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
