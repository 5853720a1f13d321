"""Which clauses of an article say what is to be done, what was done, what fell short.

In: the reading.  Out: clauses in the order of the text.  A sentence without words of
its own goes on with what the one before it said.
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from attrs import evolve

from coordination.drafting.asked import ask_again, find_aim, find_request
from coordination.drafting.clause import SHORTEST, Clause, Sense, State
from coordination.drafting.owed import find_owed
from coordination.drafting.statutes import is_statute, points_of
from coordination.drafting.text_reading import Sentence, Span, TextReading
from coordination.drafting.word_patterns import any_of
from coordination.model.enumerations import ClaimPart, ObligationForce
from coordination.parsers.common.mention import Kind
from coordination.parsers.common.pieces import CAPITAL
from coordination.tables.draft_agreements import COUNTS_OF_SIDES, SIGNED_BEFORE
from coordination.tables.draft_clauses import (
    AHEAD,
    AWARDS,
    BACKWARD,
    BY_PAPER,
    DONE,
    FORWARD,
    FUTURE,
    GIVING,
    NEEDED,
    NO_CLAUSES,
    NOT_DONE,
    PRINCIPLES,
    SHORT,
    SIDES,
    SURELY_DONE,
    UNITS_OF_NO_RESULT,
)
from coordination.tables.draft_events import ACTS, ATTENDED

#: A longer line without a mark at its end is a sentence that was cut.
_LONGEST_HEADING: Final = 160
#: Words by which figures are aims.
_PLANNED: Final = (
    "đặt mục tiêu",
    "đặt ra mục tiêu",
    "đặt chỉ tiêu",
    "phấn đấu",
    "dự kiến",
)
#: Fewer letters count nothing.
_FEWEST: Final = 10
#: A day so near to the beginning of a sentence is that of what it reports.
_EARLY: Final = 60


#: What was done, or was not.
_PAST: Final = (Sense.RESULT, Sense.SHORTCOMING)


def clauses_of(reading: TextReading, *, is_agreement: bool) -> Iterator[Clause]:
    """Yield the clauses of the body about duties, results, shortcomings, awards.

    Of a text in articles only an agreement says what its sides owe each other.
    """
    if is_statute(reading):
        yield from points_of(reading) if is_agreement else ()
        return
    state = State()
    for sentence in reading.sentences:
        if sentence.part is not ClaimPart.BODY or _is_heading(reading, sentence):
            continue
        if state.sense in (Sense.AWARD, Sense.SHORTCOMING) and (
            sentence.paragraph != state.paragraph
        ):
            state = State(Sense.RESULT, state.cue)
        owed = find_owed(reading, sentence)
        if owed is not None:
            state = owed
            yield from _split(reading, sentence, owed)
            continue
        state = _next(reading, sentence, _at_paragraph(reading, sentence, state))
        if state.sense is Sense.NOTHING:
            continue
        if not _is_about_event(reading, sentence, state):
            yield from _split(reading, sentence, state)
        elif state.sense is Sense.RESULT and state.cue[0] >= sentence.start:
            state = State()


def _at_paragraph(reading: TextReading, sentence: Sentence, state: State) -> State:
    """Return what the sentences before say at the beginning of a sentence.

    Results end at words of duty, and with their paragraph unless the next goes on.
    So does what a speaker asks for.
    """
    words = reading.text[sentence.start : sentence.end].lower()
    goes_on = sentence.paragraph == state.paragraph or bool(_item().match(words))
    if state.sense is Sense.DUTY and state.force is not ObligationForce.AGREED:
        return state if goes_on or _is_begun_by(words, FORWARD) else State()
    if state.sense is not Sense.RESULT:
        return state
    is_counted = _is_counted(reading, sentence)
    if " đã " not in words and (
        _is_future().search(words) or (not is_counted and _is_needed().search(words))
    ):
        return State()
    return state if goes_on or is_counted or _did().match(words) else State()


@cache
def _is_future() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){any_of((*FUTURE, *_PLANNED))}(?!\w)")


@cache
def _is_needed() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){any_of(NEEDED)}(?!\w)")


@cache
def _did() -> re.Pattern[str]:
    """Match "hai bên phối hợp": what the sides did, where results are reported."""
    counts, nouns = any_of((*COUNTS_OF_SIDES, "các")), any_of(SIDES)
    return re.compile(rf"{counts}\s{nouns}\sphối\shợp(?!\w)")


@cache
def _item() -> re.Pattern[str]:
    """Match what begins an item of a list."""
    return re.compile(r"[-–•+*]|\(?\d{1,2}[.)]|[a-zđ]\)")


def _is_counted(reading: TextReading, sentence: Sentence) -> bool:
    """Return True if a sentence counts anything but time and parts of a text."""
    found = reading.mentions_in(sentence.start, sentence.end, Kind.QUANTITY)
    units = (one.value.units[0].lower() for one in found if one.value.units)
    return any(unit not in UNITS_OF_NO_RESULT for unit in units)


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
    if _awards().search(lower):
        return evolve(
            here, sense=Sense.AWARD, cue=_awarded(sentence, lower), force=None
        )
    return (
        find_request(reading, sentence)
        or find_aim(reading, sentence)
        or _say_on(sentence, lower, here)
    )


def _say_on(sentence: Sentence, lower: str, here: State) -> State:
    """Return what a sentence says by its own words, or as the one before it."""
    beginning = (sentence.start, min(sentence.end, sentence.start + 40))
    is_past = here.sense in _PAST
    if is_past and (_yet().match(lower) or any(one in lower for one in SHORT)):
        return evolve(here, sense=Sense.SHORTCOMING, cue=beginning, force=None)
    if here.sense is Sense.SHORTCOMING:
        return here
    is_surely_done = _is_done(lower, evolve(here, sense=Sense.DUTY))
    by_paper = _is_begun_by(lower, BY_PAPER) and not is_surely_done
    if by_paper or _is_begun_by(lower, FORWARD) or any(one in lower for one in AHEAD):
        force = (None if by_paper else here.force) or ObligationForce.AGREED
        return evolve(here, sense=Sense.DUTY, force=force, cue=beginning)
    if _is_done(lower, here):
        return evolve(here, sense=Sense.RESULT, cue=beginning, force=None)
    if here.sense is Sense.RESULT and "tiếp tục" in lower:
        return State()
    return here


@cache
def _yet() -> re.Pattern[str]:
    """Match "tuy vậy" at the beginning of what fell short, or what it is called."""
    called = r"tồn\stại|hạn\schế|khó\skhăn|vướng\smắc|bất\scập"
    return re.compile(
        r"[\s–+•“\"-]{0,4}tuy\s(?:nhiên|vậy|thế)(?!\w)"
        rf"|.{{0,80}}?(?<!\w)(?:một\ssố|những)\s(?:{called})[^.;:]{{0,40}}:"
    )


def _is_begun_by(lower: str, words: tuple[str, ...]) -> bool:
    return lower.lstrip(' -–+•"“').startswith(words)


def _is_done(lower: str, state: State) -> bool:
    """Return True if a sentence says what was done."""
    if " đã " not in lower and any(one in lower for one in PRINCIPLES):
        return False
    plain = lower
    for words in (*NOT_DONE, *SIGNED_BEFORE):
        plain = plain.replace(words, "")
    if _is_begun_by(plain, BACKWARD) or _since().match(plain):
        return True
    if state.sense is Sense.DUTY:
        return any(one in plain for one in SURELY_DONE)
    if any(one in plain[:60] for one in BACKWARD):
        return True
    return any(one in plain for one in DONE)


@cache
def _awards() -> re.Pattern[str]:
    given = any_of(GIVING)
    awards = any_of(AWARDS)
    return re.compile(rf"(?<!\w){given}(?!\w)[^.;]{{0,80}}?(?<!\w){awards}(?!\w)")


def _awarded(sentence: Sentence, lower: str) -> Span:
    found = _awards().search(lower)
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
    opens = _is_of_event().search(words) is not None and " đã " not in words
    if opens or "trình bày báo cáo" in words:
        return True
    if _is_begun_by(words, FORWARD):
        return False
    if persons and " đã " not in words and "kết quả" not in words:
        return True
    return state.sense is Sense.DUTY and (
        "ký kết" in words and "tổ chức ký kết" not in words
    )


def _is_report_of_event(reading: TextReading, sentence: Sentence) -> bool:
    """Return True if a sentence begins with the day of a signing or a conference."""
    early = sentence.start + _EARLY
    for one in reading.mentions_in(sentence.start, min(sentence.end, early), Kind.DATE):
        if not reading.is_cited(one.start):
            found = _held_pattern().search(reading.text, one.end, sentence.end)
            return found is not None
    return False


@cache
def _since() -> re.Pattern[str]:
    """Match "Qua 5 năm thực hiện": what follows was done by then."""
    carried = r"(?:triển\skhai\s)?(?:thực\shiện|phối\shợp|ký\skết)|triển\skhai|qua"
    return re.compile(
        rf"(?:qua|sau|trong)\s(?:hơn\s|gần\s)?\d{{1,2}}\s(?:năm|tháng)\s(?:{carried})(?!\w)"
        r"|(?:tính\s)?đến\snay(?!\w)|\d{1,2}\snăm\squa(?!\w)"
    )


@cache
def _is_of_event() -> re.Pattern[str]:
    """Match "hội nghị sơ kết …", not "hội nghị đánh giá, …", which says more.

    It also matches the beginning "dự hội nghị có" and "đồng chủ trì hội nghị".
    """
    acts = any_of(ACTS)
    return re.compile(
        rf"\A(?:hội\snghị|lễ|buổi\slễ|cuộc\shọp)\s{acts}(?!\w|,)"
        rf"|\A(?:cùng\s|đến\s)?(?:tham\s)?dự\s(?:{any_of(ATTENDED)})(?!\w)"
        r"|(?<!\w)đồng\schủ\strì\s(?:hội\snghị|buổi|lễ|cuộc\shọp)(?!\w)"
    )


@cache
def _held_pattern() -> re.Pattern[str]:
    return re.compile(
        r"(?<!\w)(?:hội nghị|lễ|ký kết|buổi làm việc)(?!\w)", re.IGNORECASE
    )


@cache
def _marks() -> re.Pattern[str]:
    return re.compile(rf";\s*|\s*\((\d{{1,2}})\)\s*|(?<=:)\s+|(?<=…)(?={CAPITAL})")


def _divisions(
    text: str, start: int, end: int, sense: Sense
) -> Iterator[re.Match[str]]:
    """Yield the marks that begin a clause; behind a semicolon a noun begins none.

    Of what fell short a noun begins another: "công tác kiểm tra ở xã còn chậm".
    """
    for mark in _marks().finditer(text, start, end):
        goes_on = mark[0].startswith(";") and _goes_on().match(text, mark.end(), end)
        if sense is Sense.SHORTCOMING or not goes_on:
            yield mark


@cache
def _goes_on() -> re.Pattern[str]:
    nouns = any_of(NO_CLAUSES)
    return re.compile(rf"(?:và\s)?(?:(?:các|những)\s)?{nouns}(?!\w)")


def _is_told(words: str, sense: Sense) -> bool:
    """Return True if words say something: few do, unless they count what was done."""
    is_counted = sense in _PAST and any(map(str.isdigit, words))
    shortest = _FEWEST if is_counted else SHORTEST
    return len(words) >= shortest and any(map(str.isalpha, words))


@cache
def _numbered() -> re.Pattern[str]:
    """Match "1. " before an item of a list."""
    return re.compile(rf"(\d{{1,2}})[.)]\s{{1,3}}(?={CAPITAL})")


def _split(reading: TextReading, sentence: Sentence, state: State) -> Iterator[Clause]:
    """Yield the clauses of a sentence: semicolons and "(1)" divide it."""
    text, start = reading.text, max(state.at, sentence.start)
    ordinal, is_first = None, True
    bounds = [*_divisions(text, start, sentence.end, state.sense), None]
    for mark in bounds:
        end = mark.start() if mark else sentence.end
        low, high = reading.trimmed(start, end)
        while low < high and text[low] in ",:-–•+ ":
            low += 1
        item = _numbered().match(text, low, high) if low == sentence.start else None
        if item is not None:
            low, ordinal = item.end(), int(item[1]) or None
        is_told = _is_told(text[low:high], state.sense)
        asked = ask_again(text, low, high, state)
        if asked is not None:
            state, is_first, low = asked, True, asked.at
        is_lead = text[high - 1 : high] == ":" and (
            state.sense in _PAST or not any(reading.mentions_in(low, high, Kind.PARTY))
        )
        if is_told and not is_lead:
            yield Clause(
                start=low,
                end=high,
                sense=state.sense,
                cue=state.cue,
                force=state.force,
                is_first=is_first,
                ordinal=ordinal,
                sentence=sentence,
            )
            is_first = False
        if mark is not None:
            start = mark.end()
            ordinal = int(mark[1]) if mark[1] and int(mark[1]) else ordinal
