"""Which sentences say by their first words who owes something under an agreement.

"Sở Y tế chủ trì …", "theo đó, A và B là đầu mối …", "hai bên giao Sở Y tế …".
"""

import re
from functools import cache
from typing import Final

from coordination.drafting.clause import Sense, State
from coordination.drafting.signers import joint_of_sides
from coordination.drafting.text_reading import Sentence, Span, TextReading
from coordination.drafting.word_patterns import all_sides, any_of
from coordination.model.enumerations import ObligationForce
from coordination.parsers.common.mention import Kind
from coordination.tables.draft_clauses import BY_AGREEMENT, LAYING_DOWN, OWES

#: More bodies than this owe nothing together.
_MOST: Final = 8


def find_owed(reading: TextReading, sentence: Sentence) -> State | None:
    """Return the duty of a sentence that begins with who owes it, or lays it down."""
    text = reading.text
    lead = _by_agreement().match(text, sentence.start, sentence.end)
    at = lead.end() if lead else sentence.start
    if " đã " in text[at : sentence.end]:
        return None
    laid = _lay_down().match(text, at, sentence.end)
    if laid and any(reading.mentions_in(laid.end(), laid.end() + 1, Kind.PARTY)):
        return _duty(laid.span(1), laid.end(), sentence)
    found = _meeting(reading, at, sentence.end) or _owing(reading, at, sentence.end)
    return _duty(found, at, sentence) if found else None


def _duty(cue: Span, at: int, sentence: Sentence) -> State:
    return State(Sense.DUTY, cue, ObligationForce.AGREED, at, sentence.paragraph)


def _meeting(reading: TextReading, at: int, stop: int) -> Span | None:
    """Return the verb of what both sides do again and again."""
    found = _meet().match(reading.text, at, stop)
    if found is None or not any(reading.mentions_in(at, stop, Kind.RECURRENCE)):
        return None
    return found.span(1)


def _owing(reading: TextReading, at: int, stop: int) -> Span | None:
    """Return the words behind the bodies at ``at`` that say that they owe something."""
    listed = 0
    for one in reading.mentions_in(at, stop, Kind.PARTY):
        joint = joint_of_sides().fullmatch(reading.text, at, one.start)
        if listed == _MOST or not joint or (listed == 0 and one.start != at):
            return None
        at, listed = reading.end_of_name(one), listed + 1
        owes = _owes().match(reading.text, at, stop)
        if owes is not None:
            return owes.span(1)
    return None


@cache
def _by_agreement() -> re.Pattern[str]:
    """Match the words before a body that does what an agreement lays down."""
    words = any_of(BY_AGREEMENT)
    return re.compile(rf"{words}[,:]?\s", re.IGNORECASE)


@cache
def _lay_down() -> re.Pattern[str]:
    """Match "hai bên giao" before those to whom a duty is given."""
    verbs = any_of(LAYING_DOWN)
    return re.compile(rf"({all_sides()}\s(?:cũng\s|cùng\s)?{verbs})\s", re.IGNORECASE)


@cache
def _meet() -> re.Pattern[str]:
    """Match "hai bên họp": what both sides do again and again."""
    return re.compile(
        r"(?:định\skỳ\s[^.;]{1,60},\s)?(?:cả\s)?"
        rf"{all_sides()}\s"
        r"(?:(?:sẽ|cùng|định\skỳ|luân\sphiên|tổ\schức|chuẩn\sbị|thống\snhất)\s){0,3}"
        r"(họp|gặp|nội\sdung|giao\sban|trao\sđổi|đánh\sgiá|rà\ssoát|báo\scáo|sơ\skết|tổng\skết)(?!\w)",
        re.IGNORECASE,
    )


@cache
def _owes() -> re.Pattern[str]:
    """Match the words behind a body that owes something; no chair of a meeting.

    Between them may be whose bodies are meant: "Sở Y tế hai tỉnh chủ trì".
    """
    words = any_of(OWES)
    meeting = r"hội\snghị|lễ|buổi|cuộc\shọp|phiên"
    return re.compile(
        rf"(?:\s(?:của\s)?{all_sides()})?\s({words}),?\s(?!(?:{meeting})(?!\w))",
        re.IGNORECASE,
    )
