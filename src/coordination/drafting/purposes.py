"""What an agreement is for, and which fields it is about, as its sentence says."""

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from coordination.drafting.agreement_phrases import AgreementPhrase
from coordination.drafting.found_agreements import Agreements
from coordination.drafting.notes import Notes
from coordination.drafting.text_reading import Span
from coordination.model.checks import is_writable

#: More words than this name no field.
_LONGEST_AREA: Final = 5
#: A list has no more fields than this.
_MOST_AREAS: Final = 30


def draft_purposes(notes: Notes, agreements: Agreements) -> None:
    """State the purpose of each agreement that one clause says, and its fields.

    Both are said right behind its name, its time and its sides.
    """
    for phrase in agreements.phrases:
        about = agreements.of_phrase.get(phrase.start)
        if about is not None:
            _purpose(notes, agreements, about, phrase)
            _areas(notes, about, phrase)


def _ends(phrase: AgreementPhrase) -> Iterator[int]:
    """Yield where an agreement with its sides ends, and where its time does."""
    named = [span for _, span in phrase.signers]
    named += [phrase.name] if phrase.name else []
    yield max([phrase.end, *(end for _, end in named)])
    if phrase.period is not None:
        yield phrase.period.end


def _behind(
    notes: Notes, phrase: AgreementPhrase, words: re.Pattern[str]
) -> re.Match[str] | None:
    """Match words right behind an agreement in its sentence."""
    text, stop = notes.reading.text, phrase.sentence.end
    found = (words.match(text, at, stop) for at in _ends(phrase))
    return next(filter(None, found), None)


def _purpose(
    notes: Notes, agreements: Agreements, about: str, phrase: AgreementPhrase
) -> None:
    """State the one clause behind "nhằm"; several are what the sides owe."""
    found = _behind(notes, phrase, _aim())
    if found is None:
        return
    span = notes.reading.trimmed(*found.span(1))
    words = notes.reading.words(span)
    if is_writable(words) and notes.try_put(about, "purpose", words, span):
        agreements.purposes.add(span[0])


@cache
def _aim() -> re.Pattern[str]:
    """Match "nhằm" right behind an agreement, and one clause up to the full stop."""
    made = r"(?:,?\s(?:đã\s)?(?:được\s)?(?:ký\skết|ký|ban\shành|xây\sdựng))?"
    return re.compile(
        rf"{made},?\snhằm\s(?:mục\sđích\s)?([^;:()\n]{{12,400}}?)\s*(?:[.…]+\s*)?\Z",
        re.IGNORECASE,
    )


def _areas(notes: Notes, about: str, phrase: AgreementPhrase) -> None:
    """State the fields of a list; leave them open where "và" may be inside one."""
    found = _behind(notes, phrase, _fields())
    if found is None:
        return
    span = found.span(1)
    listed = [" ".join(one.split()) for one in found[1].split(",")]
    is_list = len(listed) <= _MOST_AREAS and all(map(_is_area, listed))
    if not is_list:
        return
    if " và " in listed[-1] or len(set(listed)) < len(listed):
        notes.try_claim(about, "/areas", span)
        return
    if notes.get(about, "areas") is None:
        _state(notes, about, listed, span)


def _state(notes: Notes, about: str, listed: list[str], span: Span) -> None:
    at = span[0]
    for one in listed:
        words = re.compile(r"\s+".join(map(re.escape, one.split())))
        place = words.search(notes.reading.text, at, span[1])
        if place is not None:
            notes.append(about, "areas", one, place.span())
            at = place.end()


def _is_area(words: str) -> bool:
    """Return True if words in small letters can name a field."""
    return words.islower() and 0 < len(words.split()) <= _LONGEST_AREA


@cache
def _fields() -> re.Pattern[str]:
    """Match the list behind "trên các lĩnh vực", up to what ends it."""
    return re.compile(
        r"\s(?:trên|trong|về)\s(?:(?:các|những|một\ssố)\s)?lĩnh\svực:?\s([^.;:()“”\"\n]{2,300}?)"
        r"(?=[.;(\n]|\Z|,?\s(?:nhằm|giai\sđoạn|giữa|với|của|đã|được|qua\sđó|góp\sphần"
        r"|trong\sđó|trên\sđịa\sbàn|năm\s\d))",
        re.IGNORECASE,
    )
