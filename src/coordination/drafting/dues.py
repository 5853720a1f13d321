"""When a duty is owed: upon an event, again and again, by a day, within a time."""

import re
from collections.abc import Iterator
from functools import cache
from typing import Any, Final

from coordination.drafting.clause import Clause
from coordination.drafting.notes import Notes
from coordination.drafting.text_reading import Span
from coordination.drafting.word_patterns import any_of
from coordination.errors import ParseError
from coordination.model.due import Due
from coordination.model.period import Period
from coordination.model.recurrence import Recurrence
from coordination.model.trigger import Trigger
from coordination.parsers.common.context import Bound
from coordination.parsers.common.mention import Kind, Mention
from coordination.parsers.dates.parse_period import parse_period
from coordination.tables.draft_clauses import OTHER_TIMES, PAPERS

#: "Chậm nhất là vào cuối" is so near before its time.
_BOUND: Final = 30
#: So many letters are those of "vào ".
_AT: Final = 4
#: The name of a paper is no longer than this.
_NAME: Final = 400


def fall_due(notes: Notes, about: str, clause: Clause) -> None:
    """State when a duty is owed, by the first words for a time in its clause.

    Where it is owed again and again and by some time, too, the time is left open:
    nobody can say which part of the clause is owed when.
    """
    again = next(_in_clause(notes, clause, Kind.RECURRENCE), None)
    ends = [*_in_clause(notes, clause, Kind.DATE, Kind.PERIOD)]
    bound = next((one for one in ends if _is_end(notes, one)), None)
    if again is not None and bound is not None:
        for one in (again, bound):
            notes.try_claim(about, "/due", (one.start, one.end))
        return
    for state in (_try_event, _try_recurrence, _try_day, _try_period):
        if state(notes, about, clause):
            return


def _is_end(notes: Notes, one: Mention[Any]) -> bool:
    """Return True for a time by which, or in which, a part of a clause is owed."""
    before = notes.reading.text[max(0, one.start - _AT) : one.start].lower()
    return one.context.bound is not None or before.endswith("vào ")


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
    days = [
        one
        for one in _in_clause(notes, clause, Kind.DATE)
        if one.context.bound in (Bound.BEFORE, Bound.BY) or _latest(notes, clause, one)
    ]
    if len(days) != 1:
        return False
    span = (days[0].start, days[0].end)
    return notes.try_put_inner(about, "/due/date", Due(date=days[0].value), span)


def _in_clause(notes: Notes, clause: Clause, *kinds: Kind) -> Iterator[Mention[Any]]:
    """Yield the times of a clause that are not those of documents it cites."""
    for one in notes.reading.mentions_in(clause.start, clause.end, *kinds):
        if not notes.reading.is_cited(one.start):
            yield one


def _latest(notes: Notes, clause: Clause, one: Mention[Any]) -> Span | None:
    """Return where "chậm nhất là" or "đến" is before a time."""
    low = max(clause.sentence.start, one.start - _BOUND)
    found = _at_latest().search(notes.reading.text, low, one.start)
    if found is None and one.context.bound in (Bound.UNTIL, Bound.BY):
        found = _up_to().search(notes.reading.text, low, one.start)
    return found.span() if found else None


def _try_period(notes: Notes, about: str, clause: Clause) -> bool:
    """State in which time a duty is owed, or up to which: "đến năm 2030"."""
    reading = notes.reading
    low = clause.cue[1] if clause.is_first else clause.start
    low = low if clause.sentence.start <= low <= clause.start else clause.start
    for one in reading.mentions_in(low, clause.end, Kind.PERIOD):
        before = reading.text[max(low, one.start - 8) : one.start].strip(" ,").lower()
        is_within = before.endswith("trong")
        if reading.is_cited(one.start) or (
            not is_within and _is_of_paper(notes, clause, one)
        ):
            continue
        latest = _latest(notes, clause, one)
        if one.context.bound is Bound.BEFORE and latest is None:
            return notes.try_claim(about, "/due", (one.start, one.end))
        if latest is not None:
            return _try_end(notes, about, one, latest)
        is_last = not reading.text[one.end : clause.end].strip(" .;")
        if is_within or not before or (is_last and before.endswith("vào")):
            due, span = Due(period=one.value), (one.start, one.end)
            return notes.try_put_inner(about, "/due/period", due, span)
    soon = _soon().search(reading.text, clause.sentence.start, clause.end)
    return soon is not None and notes.try_claim(about, "/due", soon.span())


def _try_end(notes: Notes, about: str, one: Mention[Period], latest: Span) -> bool:
    """State that a duty is owed at the latest in a time: its first day is open."""
    span = (latest[0], one.end)
    if one.context.stretch or one.value.is_range:
        return notes.try_claim(about, "/due", span)
    try:
        period = parse_period(f"đến {one.text}")
    except ParseError:
        return notes.try_claim(about, "/due", span)
    return notes.try_put_inner(about, "/due/period", Due(period=period), span)


def _is_of_paper(notes: Notes, clause: Clause, one: Mention[Period]) -> bool:
    """Return True for the time in the name of a paper: "Đề án … đến năm 2030".

    Nobody can say where its name ends, unless words before the time say that
    something is to be finished.
    """
    low = max(clause.start, one.start - _NAME)
    before = notes.reading.text[low : one.start].lower()
    papers = list(_paper().finditer(before))
    return bool(papers) and _finished().search(before, papers[-1].end()) is None


@cache
def _paper() -> re.Pattern[str]:
    nouns = any_of(
        (*PAPERS, "chỉ thị", "quyết định", "tầm nhìn", "mục tiêu", "kết luận")
    )
    return re.compile(rf"(?<!\w){nouns}(?!\w)")


@cache
def _finished() -> re.Pattern[str]:
    return re.compile(
        r"(?<!\w)(?:hoàn\sthành|hoàn\stất|xong|phấn\sđấu|(?:chậm|muộn|trễ)\snhất)(?!\w)"
    )


@cache
def _at_latest() -> re.Pattern[str]:
    return re.compile(
        r"(?<!\w)(?:chậm|muộn|trễ)\snhất(?:\s(?:là|vào|đến|trong|hết|cuối|ngày)){0,4}\s\Z",
        re.IGNORECASE,
    )


@cache
def _up_to() -> re.Pattern[str]:
    return re.compile(r"(?<!\w)đến(?:\s(?:hết|cuối|ngày)){0,3}\s\Z", re.IGNORECASE)


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
