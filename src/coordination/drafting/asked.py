"""Which sentences say what a speaker asks for, and what an agreement aims at."""

import re
from functools import cache
from typing import Final

from coordination.drafting.clause import Sense, State
from coordination.drafting.text_reading import Sentence, TextReading
from coordination.drafting.word_patterns import all_sides, any_of, list_lead
from coordination.model.enumerations import ObligationForce
from coordination.parsers.common.mention import Kind
from coordination.parsers.common.phrases import plain
from coordination.tables.draft_clauses import (
    AIMS,
    ASKED_AGAIN,
    REQUESTS,
    SPEAKERS,
)

#: A verb further in its sentence than this is no longer that of who speaks.
_FAR: Final = 260


def find_request(reading: TextReading, sentence: Sentence) -> State | None:
    """Return the duty that a speaker asks for in a sentence."""
    by_words: State | None = None
    for found in _requests().finditer(reading.text, sentence.start, sentence.end):
        before = reading.text[sentence.start : found.start()].lower()
        if len(before) > _FAR or (";" in before and not before.endswith("; ")):
            break
        verb = plain(found[1])
        force = ObligationForce(REQUESTS[verb])
        here = State(Sense.DUTY, found.span(1), force, found.end(), sentence.paragraph)
        if any(reading.mentions_in(sentence.start, found.start(), Kind.PERSON)):
            return here
        if by_words is None and _speakers().search(before):
            by_words = here
    return by_words


@cache
def _requests() -> re.Pattern[str]:
    verbs = any_of(REQUESTS)
    return re.compile(
        rf"(?<!\w)(?!(?<=,\s)chỉ\sđạo|chỉ\sđạo,)({verbs})(?!\w)"
        r"(?!\s(?:việc|tại|của|hội\snghị|(?-i:ban)|lưu|thông|dịch|thừa)(?!\w))",
        re.IGNORECASE,
    )


@cache
def _speakers() -> re.Pattern[str]:
    listed = any_of(SPEAKERS)
    return re.compile(rf"(?<!\w){listed}(?!\w)")


def ask_again(text: str, start: int, stop: int, state: State) -> State | None:
    """Return what a speaker asks for in the next clause by another verb.

    "Ông A yêu cầu Sở Y tế rà soát …; đồng thời đề nghị Sở Tài chính bố trí …".
    """
    if state.force in (None, ObligationForce.AGREED):
        return None
    found = _again().match(text, start, stop)
    if found is None:
        return None
    force = ObligationForce(REQUESTS[plain(found[1])])
    return State(Sense.DUTY, found.span(1), force, found.end(), state.paragraph)


@cache
def _again() -> re.Pattern[str]:
    verbs = any_of(ASKED_AGAIN)
    return re.compile(rf"(?:và\s|đồng\sthời,?\s)?(?:cũng\s)?({verbs})\s", re.IGNORECASE)


def find_aim(reading: TextReading, sentence: Sentence) -> State | None:
    """Return the duty that an agreement aims at, or that it lists, in a sentence."""
    text, start, end = reading.text, sentence.start, sentence.end
    aim = _aims().search(text, start, end) or _lays_down().search(text, start, end)
    aim = aim or _contents().match(text, start, end)
    if aim is None:
        return None
    agreed = ObligationForce.AGREED
    return State(Sense.DUTY, aim.span(1), agreed, aim.end(), sentence.paragraph)


@cache
def _lays_down() -> re.Pattern[str]:
    """Match "Quy chế quy định rõ:", behind which an agreement lists what is owed.

    "Quy định về việc …" is a paper or says what a paper is about: nobody owes it.
    """
    return re.compile(
        r"(?:chương\strình|kế\shoạch|quy\schế|thỏa\sthuận|thoả\sthuận)(?!\w)[^.;:]{0,80}?"
        r"(?<!\w)(?<!theo\s)(quy\sđịnh)(?:\s(?:rõ|cụ\sthể|như\ssau)){0,2}(?=\s?:)",
        re.IGNORECASE,
    )


@cache
def _contents() -> re.Pattern[str]:
    """Match "hai bên tiếp tục phối hợp trên 3 nội dung:" before what they owe."""
    return re.compile(
        rf"(?:[^.;:]{{0,80}},\s)?({all_sides()}(?!\sđã\s)[^.;:]{{0,120}}?)"
        rf"\s(?=\d|các|những|một){list_lead().pattern}",
        re.IGNORECASE,
    )


@cache
def _aims() -> re.Pattern[str]:
    aims = any_of(AIMS)
    return re.compile(
        r"(?:chương\strình|kế\shoạch|quy\schế|thỏa\sthuận|thoả\sthuận)(?!\w)[^.;:]{0,200}?"
        rf"(?<!\w)({aims})(?!\smục\sđích|\s\d{{1,2}}\s(?:chương|điều|phần|mục))(?!\w)",
        re.IGNORECASE,
    )
