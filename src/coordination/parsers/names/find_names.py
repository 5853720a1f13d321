"""Find bodies, persons and places: run by run, then what the whole text decides."""

from bisect import bisect_left
from collections.abc import Iterator
from functools import cache, lru_cache
from operator import itemgetter
from typing import Any, Final

from attrs import evolve, field, frozen

from coordination.parsers.common.names import Office, PartyName
from coordination.parsers.common.reading import Reading
from coordination.parsers.common.remembered import Remembered
from coordination.parsers.names.beginnings import possible_beginnings
from coordination.parsers.names.place_of_names import (
    Found,
    Provinces,
    settle,
    share_levels,
)
from coordination.parsers.names.read_run import (
    NO_NAMES,
    FoundPerson,
    Place,
    RunNames,
    Span,
    Taken,
    read_run,
)
from coordination.parsers.names.runs import clause_end, runs_in
from coordination.parsers.parties.words import Words, with_plain_marks, words_in
from coordination.tables.bodies.body_traits import IN_SMALL_LETTERS, TASKED
from coordination.tables.bodies.find_body import body_kinds, body_tree
from coordination.tables.party_words import SHARED
from coordination.tables.provinces import find_by_name
from coordination.tables.spelling import spellings

#: So many runs, and so many clauses, are remembered if they are no longer than this.
_MOST_KNOWN: Final = 4_096
_LONGEST_KNOWN: Final = 600
#: Stands for a word of no name before a run: "nói Hà Nội", not ". Hà Nội".
_WORD_BEFORE: Final = "a "


def find_names(text: str, taken: Taken = ()) -> list[Reading[Any]]:
    """Return the names in folded text, from left to right, never overlapping.

    Args:
        text: Folded text.
        taken: Spans of other readings, sorted, that no name may share words with.
    """
    text = with_plain_marks(text)
    names = _read(text, taken)
    settled = _settled(text, names.parties, names.places)
    by_start = {one.start: one.value for one in settled}
    persons = [_with_settled(one, by_start) for one in names.persons]
    known = {one.value.name for one in persons}
    persons += [one for one in names.uncued if one.value.name in known]
    readings: list[Reading[Any]] = [
        Reading(one.value, one.start, one.end) for one in settled
    ]
    readings += [Reading(one.value, one.start, one.end) for one in persons]
    readings += [Reading(value, start, end) for value, start, end in names.places]
    return list(_apart(readings))


def find_parties(text: str) -> list[Found]:
    """Return the bodies in folded text alone, with the tiers that lists share."""
    return share_levels(text, list(read_run(words_in(text)).parties))


@cache
def _known_runs() -> Remembered[RunNames | None]:
    return Remembered(_read_alone, most=_MOST_KNOWN, longest=_LONGEST_KNOWN)


def _read_alone(run: str) -> RunNames | None:
    """Return what a run names; None if one of the names may go on behind it."""
    words = words_in(run)
    starts = list(possible_beginnings(words))
    if not starts:
        return NO_NAMES
    return None if _may_go_on(words) else read_run(words, starts=starts)


@lru_cache(maxsize=_MOST_KNOWN)
def _read_clause(clause: str, end: int, taken: tuple[Span, ...]) -> RunNames:
    """Return what the first ``end`` characters name, with all that may belong to it."""
    return read_run(words_in(clause), taken, end)


@cache
def _open_words() -> frozenset[str]:
    """Return the first words of bodies that choose a name for themselves."""
    return frozenset(
        spelling[0]
        for row in body_kinds()
        if row.open
        for name in (row.name, *row.others)
        for spelling in spellings(name)
    )


def _may_go_on(words: Words) -> bool:
    """Return True if a body begins whose name can go on in any words."""
    known = _open_words()
    if known.isdisjoint(words.keys):
        return False
    return any(
        key in known and _may_go_on_from(words, at) for at, key in enumerate(words.keys)
    )


def _may_go_on_from(words: Words, at: int) -> bool:
    count, kind = words.walk(at, body_tree())
    if not count or not kind.open:
        return False
    end = at + count
    named = words.is_joined(end) and not words.raw(end).islower()
    if not named and kind.code not in TASKED:
        return False
    small = count > 1 and IN_SMALL_LETTERS.intersection(kind.kinds)
    return words.has_capital(at) or bool(small) or words.keys[at] in SHARED


@frozen
class _Names:
    """What a text names, each with its place in the text."""

    parties: list[Found] = field(factory=list)
    places: list[Place] = field(factory=list)
    persons: list[FoundPerson] = field(factory=list)
    uncued: list[FoundPerson] = field(factory=list)

    def add(self, names: RunNames, at: int) -> None:
        """Add the names of a run that begins at ``at``."""
        self.parties.extend(
            [Found(one.value, one.start + at, one.end + at) for one in names.parties]
        )
        if names.places:
            self.places.extend(
                [(value, start + at, end + at) for value, start, end in names.places]
            )
        if names.persons:
            self.persons.extend([one.moved(at) for one in names.persons])
        if names.uncued:
            self.uncued.extend([one.moved(at) for one in names.uncued])


def _read(text: str, taken: Taken) -> _Names:
    """Read the runs of a text, from left to right."""
    found = _Names()
    known = _known_runs()
    done = seen = 0
    for at, whole in runs_in(text, known.__getitem__, NO_NAMES):
        end = at + len(whole)
        if end <= done:
            continue
        run = _left_of(whole, text, at, done)
        while seen < len(taken) and taken[seen][1] <= max(at, done):
            seen += 1
        is_free = seen == len(taken) or taken[seen][0] >= end
        names = known[run] if is_free else None
        if names is None:
            names = _read_on(text, run, end, taken, seen)
        if names is not NO_NAMES:
            base = end - len(run)
            found.add(names, base)
            done = base + names.end
    return found


def _left_of(run: str, text: str, at: int, done: int) -> str:
    """Return a run as it is read behind a name that ends at ``done``.

    That name may have taken its first words.
    """
    if at < done:
        return run[done - at :]
    return _WORD_BEFORE + run if _is_inside(text, at) else run


def _is_inside(text: str, at: int) -> bool:
    """Return True at a capital letter inside a sentence."""
    return (
        at > 1 and text[at].isupper() and text[at - 1] == " " and text[at - 2].isalnum()
    )


def _read_on(text: str, run: str, end: int, taken: Taken, seen: int) -> RunNames:
    """Read a run with the rest of its clause, into which its names may go on.

    Args:
        text: The text that has the run.
        run: The run.
        end: Where it ends.
        taken: Spans that no name may share words with.
        seen: How many of them are before the run.
    """
    base, stop = end - len(run), clause_end(text, end)
    clause = run + text[end:stop]
    behind = bisect_left(taken, stop, seen, key=itemgetter(0))
    near = tuple([(start - base, last - base) for start, last in taken[seen:behind]])
    read = _read_clause if len(clause) <= _LONGEST_KNOWN else _read_clause.__wrapped__
    return read(clause, len(run), near)


def _with_settled(one: FoundPerson, by_start: dict[int, PartyName]) -> FoundPerson:
    """Return a person in whose offices are the bodies as they were settled."""
    if by_start.keys().isdisjoint(one.bodies):
        return one
    held = tuple(
        Office(title=office.title, party=by_start.get(at, office.party))
        for office, at in zip(one.value.positions, one.bodies, strict=True)
    )
    return evolve(one, value=evolve(one.value, positions=held))


def _settled(text: str, parties: list[Found], places: list[Place]) -> list[Found]:
    shared = share_levels(text, parties)
    provinces = [
        (value.name, start, end) for value, start, end in places if value.province
    ]
    provinces += [
        (one.value.place, one.start, one.end)
        for one in shared
        if one.value.place
        and one.value.level == "province"
        and not one.value.place_span
    ]
    provinces = [
        (rows[0].name, start, end)
        for name, start, end in provinces
        if (rows := find_by_name(name))
    ]
    named_there = Provinces(tuple(sorted(provinces, key=lambda one: one[1])))
    return settle(text, shared, named_there)


def _apart(readings: list[Reading[Any]]) -> Iterator[Reading[Any]]:
    """Yield readings from left to right; of two that overlap, the longer first."""
    done = 0
    readings.sort(key=itemgetter(2), reverse=True)
    readings.sort(key=itemgetter(1))
    for one in readings:
        if one.start >= done:
            yield one
            done = one.end
