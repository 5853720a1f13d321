"""Which clauses of an article say what is to be done, what was done, what fell short.

In: the reading.  Out: clauses in the order of the text.  A sentence without words of
its own goes on with what the one before it said.
"""

from collections.abc import Iterator
from typing import Final

from attrs import evolve

from coordination.drafting import clause_patterns as patterns
from coordination.drafting.asked import find_aim, find_request
from coordination.drafting.clause import PAST, Clause, Sense, State
from coordination.drafting.clause_parts import after_number, split_sentence
from coordination.drafting.goes_on import go_on, is_begun_by
from coordination.drafting.owed import find_owed
from coordination.drafting.sections import Sections, is_row
from coordination.drafting.statutes import is_statute, points_of
from coordination.drafting.text_reading import Sentence, Span, TextReading
from coordination.model.enumerations import ClaimPart, ObligationForce
from coordination.parsers.common.mention import Kind
from coordination.tables.draft_agreements import SIGNED_BEFORE
from coordination.tables.draft_clauses import (
    AHEAD,
    BACKWARD,
    BY_PAPER,
    DONE,
    FORWARD,
    NO_DUTY,
    NOT_DONE,
    PRINCIPLES,
    SHORT,
    SURELY_DONE,
)

#: A longer line without a mark at its end is a sentence that was cut.
_LONGEST_HEADING: Final = 160
#: A day so near to the beginning of a sentence is that of what it reports.
_EARLY: Final = 60
#: So many letters of a sentence say what it is about.
_LEAD: Final = 40
#: "Trao", "tặng" is so near before what is handed over.
_GIVEN: Final = 20


def clauses_of(reading: TextReading, *, is_agreement: bool) -> Iterator[Clause]:
    """Yield the clauses of the body about duties, results, shortcomings, awards.

    Of a text in articles only an agreement says what its sides owe each other.
    """
    if is_statute(reading):
        yield from points_of(reading) if is_agreement else ()
        return
    state, sections = State(), Sections(reading, is_agreement=is_agreement)
    for sentence in reading.sentences:
        if sentence.part is not ClaimPart.BODY or is_row(reading, sentence):
            continue
        heading = sections.heading(sentence, state)
        if heading is not None:
            state = heading
            continue
        if _is_heading(reading, sentence):
            state = State() if sections.is_end(sentence, state) else state
            continue
        if _is_about_paper(reading, sentence):
            continue
        if state.is_section:
            state = sections.item(sentence, state)
            here = _in_section(reading, sections, sentence, state)
        else:
            state, here = _outside(reading, sentence, state)
        if here is not None:
            yield from split_sentence(reading, sentence, here)


def _outside(
    reading: TextReading, sentence: Sentence, state: State
) -> tuple[State, State | None]:
    """Return what follows from a sentence below no heading, and what it says itself."""
    if state.sense in (Sense.AWARD, Sense.SHORTCOMING) and (
        sentence.paragraph != state.paragraph
    ):
        state = State(Sense.RESULT, state.cue)
    owed = find_owed(reading, sentence)
    if owed is not None:
        return owed, owed
    state = _next(reading, sentence, go_on(reading, sentence, state))
    if state.sense is Sense.NOTHING:
        return state, None
    if not _is_about_event(reading, sentence, state):
        return state, state
    if state.sense is Sense.RESULT and state.cue[0] >= sentence.start:
        return State(), None
    return state, None


def _in_section(
    reading: TextReading, sections: Sections, sentence: Sentence, state: State
) -> State | None:
    """Return what a sentence below a heading says; ``None`` if nothing of its kind."""
    if state.owner == (sentence.start, sentence.end):
        return None
    lower = reading.text[after_number(reading.text, sentence) : sentence.end].lower()
    here = evolve(state, at=sentence.start)
    request = find_request(reading, sentence)
    if request is not None:
        return evolve(request, owner=state.owner)
    if state.sense is Sense.DUTY:
        is_done = " đã " in lower or is_begun_by(lower, NO_DUTY)
        force = None if is_done else sections.force(sentence, state)
        return evolve(here, force=force) if force else None
    return _past(sentence, lower, here) if state.sense in PAST else None


def _past(sentence: Sentence, lower: str, here: State) -> State | None:
    """Return what a sentence below a heading about what was done says."""
    if is_begun_by(lower, FORWARD) or any(one in lower for one in AHEAD):
        return None
    if here.sense is Sense.RESULT and patterns.awards().search(lower):
        return evolve(here, sense=Sense.AWARD, cue=_awarded(sentence, lower))
    if here.sense is Sense.RESULT and _is_short(lower):
        return evolve(here, sense=Sense.SHORTCOMING, cue=_beginning(sentence))
    return here


def _is_short(lower: str) -> bool:
    begins = patterns.yet().match(lower) is not None
    return begins or any(one in lower for one in SHORT)


def _beginning(sentence: Sentence) -> Span:
    return (sentence.start, min(sentence.end, sentence.start + _LEAD))


def _is_heading(reading: TextReading, sentence: Sentence) -> bool:
    """Return True for a short line without a mark at its end, and no item of a list."""
    text = reading.text
    if sentence.end - sentence.start > _LONGEST_HEADING:
        return False
    return text[sentence.end - 1].isalnum() and text[sentence.start].isupper()


def _next(reading: TextReading, sentence: Sentence, state: State) -> State:
    """Return what a sentence says, given what the one before it said."""
    lower = reading.text[sentence.start : sentence.end].lower()
    here = evolve(state, at=sentence.start, paragraph=sentence.paragraph)
    if patterns.awards().search(lower) or _has_gift(reading, sentence):
        return evolve(
            here, sense=Sense.AWARD, cue=_awarded(sentence, lower), force=None
        )
    return (
        find_request(reading, sentence)
        or find_aim(reading, sentence)
        or _say_on(sentence, lower, here)
    )


def _is_about_paper(reading: TextReading, sentence: Sentence) -> bool:
    """Return True if a sentence says how an agreement is made up, not what is owed."""
    at = after_number(reading.text, sentence)
    return patterns.made_up().match(reading.text, at, sentence.end) is not None


def _say_on(sentence: Sentence, lower: str, here: State) -> State:
    """Return what a sentence says by its own words, or as the one before it."""
    beginning = _beginning(sentence)
    if here.sense in PAST and _is_short(lower):
        return evolve(here, sense=Sense.SHORTCOMING, cue=beginning, force=None)
    if here.sense is Sense.SHORTCOMING:
        return here
    is_surely_done = _is_done(lower, evolve(here, sense=Sense.DUTY))
    by_paper = is_begun_by(lower, BY_PAPER) and not is_surely_done
    if by_paper or is_begun_by(lower, FORWARD) or any(one in lower for one in AHEAD):
        force = (None if by_paper else here.force) or ObligationForce.AGREED
        return evolve(here, sense=Sense.DUTY, force=force, cue=beginning)
    if _is_done(lower, here):
        return evolve(here, sense=Sense.RESULT, cue=beginning, force=None)
    if here.sense is Sense.RESULT and "tiếp tục" in lower:
        return State()
    return here


def _is_done(lower: str, state: State) -> bool:
    """Return True if a sentence says what was done."""
    if " đã " not in lower and any(one in lower for one in PRINCIPLES):
        return False
    plain = lower
    for words in (*NOT_DONE, *SIGNED_BEFORE):
        plain = plain.replace(words, "")
    if is_begun_by(plain, BACKWARD) or patterns.since().match(plain):
        return True
    if state.sense is Sense.DUTY:
        return any(one in plain for one in SURELY_DONE)
    if any(one in plain[:60] for one in BACKWARD):
        return True
    return any(one in plain for one in DONE)


def _has_gift(reading: TextReading, sentence: Sentence) -> bool:
    """Return True if a sentence says what was given there: "dịp này, A tặng 5 xe"."""
    said = patterns.at_event().match(reading.text, sentence.start, sentence.end)
    if said is None:
        return False
    for one in reading.mentions_in(said.end(), sentence.end, Kind.QUANTITY):
        low = max(said.end(), one.start - _GIVEN)
        if patterns.giving().search(reading.text, low, one.start):
            return True
    return False


def _awarded(sentence: Sentence, lower: str) -> Span:
    found = patterns.awards().search(lower)
    start, end = found.span() if found else (0, 1)
    return sentence.start + start, min(sentence.end, sentence.start + end)


def _is_about_event(reading: TextReading, sentence: Sentence, state: State) -> bool:
    """Return True if a sentence says who was there, or what was signed."""
    if state.at > sentence.start:
        return False
    if _is_report_of_event(reading, sentence):
        return True
    persons = list(reading.mentions_in(sentence.start, sentence.end, Kind.PERSON))
    words = reading.text[sentence.start : sentence.end].lower()
    opens = patterns.of_event().search(words) is not None and " đã " not in words
    if opens or "trình bày báo cáo" in words:
        return True
    if is_begun_by(words, (*FORWARD, *BY_PAPER)):
        return False
    if persons and " đã " not in words and _is_praise(reading, sentence, words):
        return True
    return state.sense is Sense.DUTY and (
        "ký kết" in words and "tổ chức ký kết" not in words
    )


def _is_praise(reading: TextReading, sentence: Sentence, words: str) -> bool:
    """Return True if a speaker of a sentence praises, or speaks of no results."""
    counted = any(reading.mentions_in(sentence.start, sentence.end, Kind.QUANTITY))
    praises = patterns.praises().search(words) is not None and not counted
    return praises or "kết quả" not in words


def _is_report_of_event(reading: TextReading, sentence: Sentence) -> bool:
    """Return True if a sentence begins with the day of a signing or a conference."""
    early = sentence.start + _EARLY
    for one in reading.mentions_in(sentence.start, min(sentence.end, early), Kind.DATE):
        if not reading.is_cited(one.start):
            found = patterns.held_event().search(reading.text, one.end, sentence.end)
            return found is not None
    return False
