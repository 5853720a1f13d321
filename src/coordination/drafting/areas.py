"""Lists of what an agreement is about: "gồm 3 lĩnh vực: du lịch; y tế; giao thông".

Nouns are its areas.  Where every member begins with a verb the list says what the
sides owe, and is left to the clauses.
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from coordination.drafting.asked import find_request
from coordination.drafting.found_agreements import Agreements
from coordination.drafting.notes import Notes
from coordination.drafting.text_reading import Sentence, Span
from coordination.drafting.word_patterns import all_sides, any_of, list_lead
from coordination.model.agreement import Agreement
from coordination.model.checks import is_writable
from coordination.tables.draft_agreements import QUOTED_NOUNS
from coordination.tables.draft_clauses import VERBS_OF_DUTIES

#: A list has no more members than this.
_MOST: Final = 30
#: A member of more words names no area.
_LONGEST: Final = 14


def draft_areas(notes: Notes, agreements: Agreements) -> None:
    """State the areas of each agreement that a list behind a colon names."""
    if agreements.main is None and agreements.heading is None:
        return
    for sentence in notes.reading.sentences:
        found = list_lead().search(notes.reading.text, sentence.start, sentence.end)
        if found is None or not _is_of_agreement(notes, sentence, found.start()):
            continue
        span = notes.reading.trimmed(found.end(), sentence.end)
        members = list(_members(notes.reading.text, span))
        if not _are_areas(notes, members, found[1].lower()):
            continue
        agreements.listed[sentence.start] = span
        about = _agreement_of(notes, agreements, sentence, found.start())
        if about is not None and notes.get(about, "areas") is None:
            _state(notes, about, members)


def _is_of_agreement(notes: Notes, sentence: Sentence, at: int) -> bool:
    """Return True if the words before a list say what is agreed, not what was done."""
    before = notes.reading.text[sentence.start : at]
    if " đã " in before or find_request(notes.reading, sentence) is not None:
        return False
    return _agreed().search(before) is not None


@cache
def _agreed() -> re.Pattern[str]:
    nouns = any_of(QUOTED_NOUNS)
    return re.compile(
        rf"(?<!\w)(?:{nouns}|thỏa\sthuận|thoả\sthuận|biên\sbản|{all_sides()})(?!\w)",
        re.IGNORECASE,
    )


def _members(text: str, span: Span) -> Iterator[Span]:
    """Yield where the members of a list are: between semicolons, or else commas."""
    mark = ";" if ";" in text[slice(*span)] else ","
    for one in re.compile(rf"[^{mark}]+").finditer(text, *span):
        words = one[0].rstrip(" .…\n")
        lead = len(words) - len(words.lstrip())
        joint = re.match(r"và\s", words.lstrip())
        start = one.start() + lead + (joint.end() if joint else 0)
        yield start, one.start() + len(words)


def _are_areas(notes: Notes, members: list[Span], noun: str) -> bool:
    """Return True if the members of a list name what an agreement is about."""
    said = [notes.reading.words(one) for one in members]
    if not 1 < len(said) <= _MOST or not all(map(is_writable, said)):
        return False
    if any(not 0 < len(one.split()) <= _LONGEST for one in said):
        return False
    is_duty = [_verbs().match(one.lower()) is not None for one in said]
    return noun == "lĩnh vực" or not all(is_duty)


@cache
def _verbs() -> re.Pattern[str]:
    return re.compile(rf"{any_of(VERBS_OF_DUTIES)}(?!\w)")


def _agreement_of(
    notes: Notes, agreements: Agreements, sentence: Sentence, at: int
) -> str | None:
    """Return the agreement that a list is about; ``None`` in doubt."""
    named = {about for _, about in agreements.named_in(sentence.start, at)}
    if named:
        return next(iter(named)) if len(named) == 1 else None
    if agreements.heading is not None:
        return agreements.heading
    known = list(notes.ids(Agreement))
    if len(known) == 1:
        return known[0]
    signed = [
        about
        for about in known
        if any(one.signing for one in agreements.by_id.get(about, ()))
    ]
    return signed[0] if len(signed) == 1 else None


def _state(notes: Notes, about: str, members: list[Span]) -> None:
    """State the areas; leave them open where "và" may be inside the last."""
    whole = (members[0][0], members[-1][1])
    last = notes.reading.text[slice(*members[-1])]
    is_by_commas = ";" not in notes.reading.text[slice(*whole)]
    if is_by_commas and re.search(r"\svà\s", last):
        notes.try_claim(about, "/areas", whole)
        return
    for one in members:
        notes.append(about, "areas", notes.reading.words(one), one)
    notes.try_claim(about, "/areas", whole)
