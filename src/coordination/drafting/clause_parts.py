"""Where a sentence divides into clauses: semicolons, "(1)", numbers of items."""

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from coordination.drafting.asked import ask_again
from coordination.drafting.clause import PAST, SHORTEST, Clause, Sense, State
from coordination.drafting.list_items import item_of
from coordination.drafting.text_reading import Sentence, TextReading
from coordination.drafting.word_patterns import any_of
from coordination.parsers.common.mention import Kind
from coordination.parsers.common.pieces import CAPITAL
from coordination.tables.draft_clauses import NO_CLAUSES

#: Fewer letters count nothing.
_FEWEST: Final = 10


def after_number(text: str, sentence: Sentence) -> int:
    """Return where a sentence begins behind the number of an item."""
    item = item_of(text, sentence.start, sentence.end)
    return item.end if item else sentence.start


def _is_told(words: str, sense: Sense) -> bool:
    """Return True if words say something: few do, unless they count what was done."""
    is_counted = sense in PAST and any(map(str.isdigit, words))
    shortest = _FEWEST if is_counted else SHORTEST
    return len(words) >= shortest and any(map(str.isalpha, words))


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


def split_sentence(
    reading: TextReading, sentence: Sentence, state: State
) -> Iterator[Clause]:
    """Yield the clauses of a sentence: semicolons and "(1)" divide it."""
    text, start = reading.text, max(state.at, sentence.start)
    ordinal, is_first = None, True
    bounds = [*_divisions(text, start, sentence.end, state.sense), None]
    for mark in bounds:
        end = mark.start() if mark else sentence.end
        low, high = reading.trimmed(start, end)
        while low < high and text[low] in ",:-–•+ ":
            low += 1
        item = item_of(text, low, high) if low == sentence.start else None
        if item is not None:
            low = item.end
            ordinal = item.number
        is_told = _is_told(text[low:high], state.sense)
        asked = ask_again(text, low, high, state)
        if asked is not None:
            state, is_first, low = asked, True, asked.at
        is_lead = text[high - 1 : high] == ":" and (
            state.sense in PAST or not any(reading.mentions_in(low, high, Kind.PARTY))
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
                owner=state.owner,
                sentence=sentence,
            )
            is_first = False
        if mark is not None:
            start = mark.end()
            ordinal = int(mark[1]) if mark[1] and int(mark[1]) else ordinal
