"""The bodies of an event: who organised it, alone or together, and who was there."""

import re
from functools import cache

from coordination.drafting.named_bodies import Bodies
from coordination.drafting.notes import Notes
from coordination.drafting.signers import Sides, bodies_before, bodies_in_list
from coordination.drafting.text_reading import Sentence, Span
from coordination.drafting.word_patterns import any_of
from coordination.model.enumerations import PartyRole
from coordination.model.party import Involvement
from coordination.parsers.common.mention import Kind
from coordination.tables.draft_events import ATTENDING, HOLDING, LEADERS, TOGETHER


def state_holders(notes: Notes, about: str, bodies: Bodies, sentence: Sentence) -> None:
    """State who organised the event, alone or together."""
    text, reading = notes.reading.text, notes.reading
    for found in _holding().finditer(text, sentence.start, sentence.end):
        before = bodies_before(reading, bodies, sentence.start, found.start())
        if not before:
            continue
        start = before[0][1][0]
        by = _passive().search(text, max(sentence.start, start - 4), start)
        together = _together(text, sentence.start, start)
        if together is not None:
            owners = bodies_before(reading, bodies, sentence.start, together[0])
            _hold(notes, about, owners, PartyRole.ORGANISER)
            _hold(notes, about, before, PartyRole.CO_ORGANISER)
            span = (owners[0][1][0] if owners else together[0], before[-1][1][1])
        else:
            _hold(notes, about, before, PartyRole.ORGANISER)
            span = (by.start() if by else start, found.end())
        if not _has_more(text, sentence.start, span[0]):
            notes.try_claim(about, "/bodies", span)
        return


def _has_more(text: str, start: int, at: int) -> bool:
    """Return True if a body that no table lists is in the list before ``at``."""
    return text[max(start, at - 8) : at].rstrip().endswith((" và", " với", " cùng"))


def _together(text: str, start: int, at: int) -> Span | None:
    found = _with().search(text, max(start, at - 24), at)
    return found.span() if found else None


@cache
def _holding() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:đã\s)?{any_of(HOLDING)}(?!\w)")


@cache
def _passive() -> re.Pattern[str]:
    return re.compile(r"(?<!\w)do\s", re.IGNORECASE)


@cache
def _with() -> re.Pattern[str]:
    """Match what is between who organises an event and with whom."""
    words = rf"(?<!\w)(?:đã\s)?{any_of(TOGETHER)}\s{{1,2}}\Z"
    return re.compile(words, re.IGNORECASE)


def _hold(notes: Notes, about: str, held: Sides, role: PartyRole) -> None:
    known = {one.party for one in notes.get(about, "bodies") or ()}
    for party, span in held:
        if party not in known:
            notes.append(about, "bodies", Involvement(party=party, role=role), span)


def state_guests(notes: Notes, about: str, bodies: Bodies) -> None:
    """State the bodies that were there: behind "dự có", and "; lãnh đạo" behind it."""
    reading = notes.reading
    for found in _attending().finditer(reading.text):
        sentence = reading.sentence_at(found.start())
        stop = sentence.end if sentence else found.end()
        lists = [found, *_leaders().finditer(reading.text, found.end(), stop)]
        for one in lists:
            held = bodies_in_list(reading, bodies, one.end(), stop, _between_guests())
            _hold(notes, about, _unless_of_a_person(notes, held), PartyRole.PARTICIPANT)


def _unless_of_a_person(notes: Notes, held: Sides) -> Sides:
    """Return bodies without the last if a person follows: "lãnh đạo Sở Y tế Lê A"."""
    end = held[-1][1][1] if held else 0
    is_office = any(notes.reading.mentions_in(end, end + 2, Kind.PERSON))
    return held[:-1] if is_office else held


@cache
def _attending() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){any_of(ATTENDING)}(?!\w)", re.IGNORECASE)


@cache
def _leaders() -> re.Pattern[str]:
    """Match what begins the bodies among the guests, behind the persons."""
    return re.compile(rf";\s(?:cùng\s|và\s)?(?={any_of(LEADERS)}\s)", re.IGNORECASE)


@cache
def _between_guests() -> re.Pattern[str]:
    return re.compile(
        rf"[\s,]{{0,3}}(?:(?:và|cùng|với|cùng\svới)\s)?(?:{any_of(LEADERS)}\s)?",
        re.IGNORECASE,
    )
