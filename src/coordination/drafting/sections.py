"""Headings of plans, notices and reports: what they say of the lines below them.

For example::

    I. KẾT QUẢ …                    what was done
    II. TỒN TẠI, HẠN CHẾ            what fell short
    III. TRÁCH NHIỆM THỰC HIỆN      what is owed
    1. Sở Y tế                      by whom
    a) Khám bệnh cho hội viên …
"""

import re
from functools import cache
from typing import Final

from attrs import evolve

from coordination.drafting.clause import Sense, State
from coordination.drafting.clause_parts import after_number
from coordination.drafting.list_items import item_of
from coordination.drafting.text_reading import Sentence, TextReading
from coordination.drafting.word_patterns import any_of
from coordination.model.enumerations import ObligationForce
from coordination.parsers.common.mention import Kind
from coordination.parsers.common.phrases import plain
from coordination.tables.draft_agreements import COUNTS_OF_SIDES
from coordination.tables.draft_sections import SECTIONS, SIGNATURES, TELLING

#: A longer line is not a heading.
_LONGEST: Final = 160
#: Nor is one of more words that neither a number nor capitals mark.
_MOST_WORDS: Final = 8
#: The type of a paper is in so many letters at its top.
_TOP: Final = 1500
#: So many upright lines or tabs divide a row of a table.
_CELLS: Final = 2

_SENSES: Final = {
    "result": Sense.RESULT,
    "shortcoming": Sense.SHORTCOMING,
    "duty": Sense.DUTY,
    "nothing": Sense.NOTHING,
}


def is_row(reading: TextReading, sentence: Sentence) -> bool:
    """Return True for a row of a table: its cells say nothing without their heads."""
    words = reading.text[sentence.start : sentence.end]
    return words.count(" | ") >= _CELLS or words.count("\t") >= _CELLS


class Sections:
    """Reads headings and the lines that name those who owe what is below them."""

    def __init__(self, reading: TextReading, *, is_agreement: bool) -> None:
        """Begin with a text that is an agreement, or is not."""
        self.reading, self.is_agreement = reading, is_agreement
        self._starts = {one.paragraph: one.start for one in reversed(reading.sentences)}
        self._ends = {one.paragraph: one.end for one in reading.sentences}
        self._is_telling = _telling().search(reading.text, 0, _TOP) is not None

    def heading(self, sentence: Sentence, state: State) -> State | None:
        """Return what a heading says of the lines below; ``None`` if it is not one."""
        start, end, text = sentence.start, sentence.end, self.reading.text
        if not self._is_short_line(sentence):
            return None
        if text.startswith(SIGNATURES, start):
            return State(cue=(start, end), is_section=True)
        item = item_of(text, start, end)
        at = item.end if item else start
        words = text[at:end].rstrip(" :")
        if not words or words[-1] in ".;,…!?" or not words[0].isupper():
            return None
        is_marked = item is not None or words.isupper()
        if not is_marked and len(words.split()) > _MOST_WORDS:
            return None
        code = _code(plain(words))
        if code is None:
            is_roman = item is not None and item.level == "roman"
            return State() if is_roman and state.is_section else None
        sense, paragraph = _SENSES[code], sentence.paragraph
        return State(sense, cue=(at, end), paragraph=paragraph, is_section=True)

    def is_end(self, sentence: Sentence, state: State) -> bool:
        """Return True for a heading about something else: a section ends there."""
        if not (state.is_section and self._is_short_line(sentence)):
            return False
        return not self._is_owner(sentence.start, sentence.end)

    def _is_short_line(self, sentence: Sentence) -> bool:
        """Return True if a sentence is a whole line that can be a heading."""
        nth = sentence.paragraph
        whole = (self._starts[nth], self._ends[nth])
        is_short = sentence.end - sentence.start <= _LONGEST
        return is_short and whole == (sentence.start, sentence.end)

    def item(self, sentence: Sentence, state: State) -> State:
        """Return the state at a sentence: another owner, or none, begins with it."""
        start, end, text = sentence.start, sentence.end, self.reading.text
        if self._starts[sentence.paragraph] != start:
            return state
        item = item_of(text, start, end)
        level = item.level if item else ""
        if self._is_owner(item.end if item else start, end):
            return evolve(state, owner=(start, end), level=level)
        if state.owner is not None and level and level == state.level:
            return evolve(state, owner=None)
        return state

    def _is_owner(self, at: int, end: int) -> bool:
        """Return True if a line names bodies and says nothing else."""
        text = self.reading.text
        lead = _before_owner().match(text, at, end)
        at = lead.end() if lead else at
        moved = False
        for one in self.reading.mentions_in(at, end, Kind.PARTY):
            if not _joint().fullmatch(text, at, one.start):
                return False
            at, moved = one.end, True
        return moved and not text[at:end].strip(" :")

    def force(self, sentence: Sentence, state: State) -> ObligationForce | None:
        """Return how strongly an item below a heading is owed; ``None`` in doubt.

        In an agreement it is agreed, and so is what both sides do.  A paper of one body
        assigns what it says that another does.
        """
        text = self.reading.text
        at = after_number(text, sentence)
        if self.is_agreement or _both().match(text, at, sentence.end):
            return ObligationForce.AGREED
        begins = any(self.reading.mentions_in(at, at + 1, Kind.PARTY))
        if self._is_telling and (begins or state.owner is not None):
            return ObligationForce.ASSIGNED
        return None


def _code(words: str) -> str | None:
    """Return what a heading is about; "nothing" where it is about two things."""
    found = _sections().match(words)
    if found is None:
        return None
    code = SECTIONS[" ".join(found[1].split())]
    for more in _and().finditer(words, found.end()):
        other = _sections().match(words, more.end())
        if other is not None and not _is_same(
            code, SECTIONS[" ".join(other[1].split())]
        ):
            return "nothing"
    return code


def _is_same(code: str, other: str) -> bool:
    """Return True if two parts of a heading are about one thing, or one is a cause."""
    return code == other or (code == "shortcoming" and other == "nothing")


@cache
def _sections() -> re.Pattern[str]:
    return re.compile(rf"({any_of(SECTIONS)})(?!\w)")


@cache
def _and() -> re.Pattern[str]:
    return re.compile(r"(?:,|;|\svà|\s[-–])\s{1,2}")


@cache
def _before_owner() -> re.Pattern[str]:
    return re.compile(
        r"(?:Trách nhiệm (?:thực hiện |phối hợp )?của |Đối với |Giao )", re.IGNORECASE
    )


@cache
def _joint() -> re.Pattern[str]:
    return re.compile(
        r"[\s,;–-]{0,3}(?:(?:và|với|cùng)\s{1,3})?(?:các\s)?", re.IGNORECASE
    )


@cache
def _both() -> re.Pattern[str]:
    counts = any_of(COUNTS_OF_SIDES)
    return re.compile(
        rf"(?:(?:định\skỳ\s)?h[ằà]ng\s\w{{2,5}},?\s)?(?:{counts}|các)\s(?:bên|ngành|cơ\squan)(?!\w)",
        re.IGNORECASE,
    )


@cache
def _telling() -> re.Pattern[str]:
    types = any_of(TELLING)
    return re.compile(rf"^[ \t]*{types}[ \t]*$", re.MULTILINE)
