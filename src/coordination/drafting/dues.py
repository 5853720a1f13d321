"""When a duty is owed: upon an event, again and again, by a day, within a time."""

import re
from functools import cache

from coordination.drafting.clause import Clause
from coordination.drafting.notes import Notes
from coordination.drafting.word_patterns import any_of
from coordination.model.due import Due
from coordination.model.recurrence import Recurrence
from coordination.model.trigger import Trigger
from coordination.parsers.common.context import Bound
from coordination.parsers.common.mention import Kind
from coordination.tables.draft_clauses import OTHER_TIMES


def fall_due(notes: Notes, about: str, clause: Clause) -> None:
    """State when a duty is owed, by the first words for a time in its clause."""
    for state in (_try_event, _try_recurrence, _try_day, _try_period):
        if state(notes, about, clause):
            return


def _try_event(notes: Notes, about: str, clause: Clause) -> bool:
    reading = notes.reading
    waits = _before_event().search(reading.text, clause.start, clause.end)
    if waits is None:
        return False
    words = reading.words(waits.span()).rstrip(".,;… ")
    if re.match(r"trước mỗi", words, re.IGNORECASE):
        due, name = Due(recurrence=Recurrence(words=words)), "recurrence"
    else:
        due, name = Due(event=Trigger(words=words)), "event"
    notes.try_put_inner(about, f"/due/{name}", due, waits.span())
    return True


def _try_recurrence(notes: Notes, about: str, clause: Clause) -> bool:
    """State a rule, or the words for one; return True if the clause has any."""
    reading = notes.reading
    found = list(reading.mentions_in(clause.start, clause.end, Kind.RECURRENCE))
    vague = _vague().search(reading.text, clause.start, clause.end)
    if len(found) == 1:
        span = (found[0].start, found[0].end)
        due = Due(recurrence=found[0].value)
        if _or().match(reading.text, span[1]):
            other = _or_else().match(reading.text, span[1])
            if other is None:
                return True
            span = (span[0], other.end())
            due = Due(recurrence=Recurrence(words=reading.words(span)))
        notes.try_put_inner(about, "/due/recurrence", due, span)
    elif vague is not None and not found:
        due = Due(recurrence=Recurrence(words=vague[0].lower()))
        notes.try_put_inner(about, "/due/recurrence", due, vague.span())
    return bool(found) or vague is not None


def _try_day(notes: Notes, about: str, clause: Clause) -> bool:
    """State a deadline: "trước ngày 15/12/2025", "chậm nhất ngày 20/11"."""
    reading = notes.reading
    days = [
        one
        for one in reading.mentions_in(clause.start, clause.end, Kind.DATE)
        if one.context.bound in (Bound.BEFORE, Bound.BY)
        and not reading.is_cited(one.start)
    ]
    if len(days) != 1:
        return False
    span = (days[0].start, days[0].end)
    return notes.try_put_inner(about, "/due/date", Due(date=days[0].value), span)


def _try_period(notes: Notes, about: str, clause: Clause) -> bool:
    reading = notes.reading
    low = clause.cue[1] if clause.is_first else clause.start
    low = low if clause.sentence.start <= low <= clause.start else clause.start
    for one in reading.mentions_in(low, clause.end, Kind.PERIOD):
        before = reading.text[max(low, one.start - 8) : one.start].strip(" ,").lower()
        if reading.is_cited(one.start) or (before and not before.endswith("trong")):
            continue
        span = (one.start, one.end)
        return notes.try_put_inner(about, "/due/period", Due(period=one.value), span)
    soon = _soon().search(reading.text, clause.sentence.start, clause.end)
    return soon is not None and notes.try_claim(about, "/due", soon.span())


@cache
def _or() -> re.Pattern[str]:
    """Match what makes a time one of several."""
    return re.compile(r"\s(?:hoặc|hay)(?!\w)")


@cache
def _or_else() -> re.Pattern[str]:
    """Match the other of two times, where it is one word for a time."""
    times = any_of(OTHER_TIMES)
    return re.compile(rf"\s(?:hoặc|hay)\s(?:theo\s)?{times}(?!\w)")


@cache
def _before_event() -> re.Pattern[str]:
    return re.compile(r"(?<!\w)trước\s(?:khi|mỗi)\s[^,;.()\n]{4,80}", re.IGNORECASE)


@cache
def _vague() -> re.Pattern[str]:
    return re.compile(r"(?<!\w)(?:thường xuyên|định kỳ)(?!\w)", re.IGNORECASE)


@cache
def _soon() -> re.Pattern[str]:
    return re.compile(r"(?<!\w)(?:trong\s)?thời\sgian\stới(?!\w)", re.IGNORECASE)
