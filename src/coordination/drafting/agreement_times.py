"""Times of agreements that are said away from their names.

"Trong giai đoạn 2023 - 2025 hai bên tập trung phối hợp …" repeats the time of an
agreement, or is one that has no name.
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from coordination.drafting.agreements import add_side
from coordination.drafting.found_agreements import Agreements
from coordination.drafting.notes import Notes
from coordination.drafting.text_reading import Sentence
from coordination.drafting.word_patterns import any_of
from coordination.model.agreement import Agreement
from coordination.model.period import Period
from coordination.parsers.common.mention import Kind, Mention
from coordination.tables.draft_agreements import COUNTS_OF_SIDES

#: So many letters before a time can be "trong ".
_NEAR: Final = 8
#: Who coordinates is said so near behind the time.
_BEGINNING: Final = 40


def draft_times(notes: Notes, found: Agreements) -> None:
    """Draft the times that are said away from the names of agreements."""
    _take_stage_of_parent(notes, found)
    stages = list(_stages(notes))
    for sentence, one in stages:
        _coordinate(notes, found, sentence, one)
    for _, one in stages:
        _repeat(notes, one)


def _stages(notes: Notes) -> Iterator[tuple[Sentence, Mention[Period]]]:
    """Yield the ranges behind "trong" that are not in a citation."""
    reading = notes.reading
    for sentence in reading.sentences:
        for one in reading.mentions_in(sentence.start, sentence.end, Kind.PERIOD):
            before = reading.text[max(sentence.start, one.start - _NEAR) : one.start]
            if (
                one.value.is_range
                and not reading.is_cited(one.start)
                and before.lower().rstrip().endswith("trong")
            ):
                yield sentence, one


def _take_stage_of_parent(notes: Notes, found: Agreements) -> None:
    """State the stage at the end of its sentence for a plan of a programme with it."""
    for phrase in found.phrases:
        plan = found.of_phrase.get(phrase.start)
        if plan is None or notes.get(plan, "period") is not None:
            continue
        parent, sentence = notes.get(plan, "parent"), phrase.sentence
        if parent is None:
            continue
        last = list(notes.reading.mentions_in(phrase.end, sentence.end, Kind.PERIOD))[
            -1:
        ]
        for one in last:
            is_last = not notes.reading.text[one.end : sentence.end].strip(" .")
            if is_last and one.value == notes.get(parent, "period"):
                notes.try_put(plan, "period", one.value, (one.start, one.end))


def _coordinate(
    notes: Notes, found: Agreements, sentence: Sentence, one: Mention[Period]
) -> None:
    """Draft what the sides coordinate in a time without a paper of its own."""
    text, main = notes.reading.text, found.main
    if one.start - sentence.start > _NEAR or main is None:
        return
    who = _both().match(text, one.end, min(sentence.end, one.end + _BEGINNING))
    if who is None or one.value in _periods(notes):
        return
    start = one.value.earliest
    about = notes.new(Agreement, f"phoi-hop {start.year}" if start else "phoi-hop")
    notes.try_put(about, "period", one.value, (one.start, one.end))
    notes.try_claim(about, "/kind", who.span(1))
    sides = notes.get(main, "parties") or []
    if len(sides) == COUNTS_OF_SIDES[who[3].lower()]:
        for side in sides:
            add_side(notes, about, side.party, who.span(2))
        notes.try_claim(about, "/parties", who.span(2))


@cache
def _both() -> re.Pattern[str]:
    """Match "hai bên tập trung phối hợp": all of it, who, their count."""
    counts = any_of(COUNTS_OF_SIDES)
    return re.compile(
        rf",?\s((({counts})\sbên)\s(?:sẽ\s|tiếp\stục\s|cùng\s|tập\strung\s){{1,3}}phối\shợp)",
        re.IGNORECASE,
    )


def _periods(notes: Notes) -> list[Period | None]:
    return [notes.get(about, "period") for about in notes.ids(Agreement)]


def _repeat(notes: Notes, one: Mention[Period]) -> None:
    """Claim the time of an agreement once more where the text repeats it."""
    same = [
        about
        for about in notes.ids(Agreement)
        if notes.get(about, "period") == one.value
    ]
    if len(same) == 1:
        notes.try_claim(same[0], "/period", (one.start, one.end))
