"""Whether a sentence goes on with what the sentences before it said."""

import re
from functools import cache
from typing import Final

from coordination.drafting.clause import Sense, State
from coordination.drafting.text_reading import Sentence, TextReading
from coordination.drafting.word_patterns import all_sides, any_of
from coordination.model.enumerations import ObligationForce
from coordination.parsers.common.mention import Kind
from coordination.parsers.common.pieces import CAPITAL
from coordination.tables.draft_clauses import (
    FORWARD,
    FUTURE,
    NEEDED,
    PLANNED,
    UNITS_OF_NO_RESULT,
)

#: A day so near to the beginning of a sentence is that of what it reports.
_EARLY: Final = 30


def go_on(reading: TextReading, sentence: Sentence, state: State) -> State:
    """Return what the sentences before say at the beginning of a sentence.

    Results end at words of duty, and with their paragraph unless the next goes on.
    So does what a speaker asks for; what is agreed ends where a day is reported.
    """
    words = reading.text[sentence.start : sentence.end].lower()
    goes_on = sentence.paragraph == state.paragraph or bool(_item().match(words))
    if state.sense is Sense.DUTY and state.force is not ObligationForce.AGREED:
        if _promises().match(reading.text, sentence.start, sentence.end):
            return State()
        return state if goes_on or is_begun_by(words, FORWARD) else State()
    if state.sense is Sense.DUTY and not goes_on and _has_day(reading, sentence):
        return State()
    if state.sense is not Sense.RESULT:
        return state
    is_counted = _is_counted(reading, sentence)
    if " đã " not in words and (
        _is_future().search(words) or (not is_counted and _is_needed().search(words))
    ):
        return State()
    return state if goes_on or is_counted or _did().match(words) else State()


def _has_day(reading: TextReading, sentence: Sentence) -> bool:
    """Return True if a sentence begins with the day of what it reports."""
    stop = min(sentence.end, sentence.start + _EARLY)
    return any(
        one.context.bound is None and not reading.is_cited(one.start)
        for one in reading.mentions_in(sentence.start, stop, Kind.DATE)
    )


@cache
def _promises() -> re.Pattern[str]:
    """Match a name before a verb of saying: another speaks, and asks for nothing."""
    verbs = r"cam\skết|khẳng\sđịnh|cho\sbiết|bày\stỏ|cảm\sơn|hứa"
    return re.compile(
        rf"[^,;.:]{{0,80}}?(?<=\s){CAPITAL}\w{{1,9}}\s(?:cũng\s)?(?:{verbs})(?!\w)"
    )


@cache
def _is_future() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){any_of((*FUTURE, *PLANNED))}(?!\w)")


@cache
def _is_needed() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){any_of(NEEDED)}(?!\w)")


@cache
def _did() -> re.Pattern[str]:
    """Match "hai bên phối hợp": what the sides did, where results are reported."""
    return re.compile(rf"{all_sides()}\sphối\shợp(?!\w)")


@cache
def _item() -> re.Pattern[str]:
    """Match what begins an item of a list."""
    return re.compile(r"[-–•+*]|\(?\d{1,2}[.)]|[a-zđ]\)")


def _is_counted(reading: TextReading, sentence: Sentence) -> bool:
    """Return True if a sentence counts anything but time and parts of a text."""
    found = reading.mentions_in(sentence.start, sentence.end, Kind.QUANTITY)
    units = (one.value.units[0].lower() for one in found if one.value.units)
    return any(unit not in UNITS_OF_NO_RESULT for unit in units)


def is_begun_by(lower: str, words: tuple[str, ...]) -> bool:
    """Return True if a sentence in small letters begins with one of ``words``."""
    return lower.lstrip(' -–+•"“').startswith(words)
