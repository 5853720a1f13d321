"""Find bodies, persons and places: run by run, then what the whole text decides."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from operator import itemgetter
from typing import Any, Final

from attrs import evolve

from coordination.parsers.common.names import (
    Office,
    PartyName,
    PersonName,
    PlaceName,
)
from coordination.parsers.common.reading import Reading
from coordination.parsers.common.remembered import Remembered
from coordination.parsers.names.asides import without_asides
from coordination.parsers.names.going_on import clause_end
from coordination.parsers.names.place_of_names import (
    Provinces,
    settle,
    share_levels,
)
from coordination.parsers.names.read_run import (
    NO_NAMES,
    Found,
    Names,
    Span,
    Taken,
    read_run,
    read_runs,
)
from coordination.parsers.names.runs import runs_in
from coordination.parsers.parties.words import with_plain_marks, words_in
from coordination.tables.provinces import find_by_name

#: So many runs, and so many clauses, are remembered if they are no longer than this.
_MOST_KNOWN: Final = 4_096
_LONGEST: Final = 600
#: So many are read at once.
_TOGETHER: Final = 1_024


def find_names(text: str, taken: Taken = ()) -> list[Reading[Any]]:
    """Return the names in folded text, from left to right, never overlapping.

    Args:
        text: Folded text.
        taken: Spans of other readings, sorted, that no name may share words with.
    """
    given = with_plain_marks(text)
    text, asides = without_asides(given)
    found = _read(text, taken)
    for start, end in asides:
        near = [(at - start, to - start) for at, to in taken if start <= at < end]
        found += [one.moved(start) for one in _read(given[start:end], near)]
    parties: list[Found[PartyName]] = []
    others: list[Found[Any]] = []
    for one in found:
        (parties if type(one.value) is PartyName else others).append(one)
    places = [one for one in others if type(one.value) is PlaceName]
    settled = _settled(text, parties, places)
    named: list[Found[Any]] = [*settled, *places]
    if len(places) < len(others):
        named += _persons(others, settled)
    return [Reading(one.value, one.start, one.end) for one in _apart(named)]


def find_parties(text: str) -> list[Found[PartyName]]:
    """Return the bodies in folded text alone, with the tiers that lists share."""
    return share_levels(text, _parties_of(read_run(words_in(text))))


def _parties_of(found: Iterable[Found[Any]]) -> list[Found[PartyName]]:
    return [one for one in found if type(one.value) is PartyName]


@cache
def _known_runs() -> Remembered[Names | None]:
    return Remembered(_read_alone, most=_MOST_KNOWN, longest=_LONGEST)


def _read_alone(run: str) -> Names | None:
    return read_runs([run])[run]


@lru_cache(maxsize=_MOST_KNOWN)
def _read_clause(clause: str, end: int, taken: tuple[Span, ...]) -> Names:
    """Return what the first ``end`` characters name, with all that may belong to it."""
    return Names(read_run(words_in(clause), taken, end))


def _read(text: str, taken: Taken) -> list[Found[Any]]:
    """Return the names in the runs of a text, from left to right."""
    found: list[Found[Any]] = []
    known = _known_runs()
    done = seen = 0
    for at, run in _runs(text):
        names = known[run]
        end = at + len(run)
        if names is NO_NAMES or end <= done:
            continue
        if at < done:  # the name before has taken its first words
            run = run[done - at :]  # noqa: PLW2901 - the rest
            names = known[run]
        while seen < len(taken) and taken[seen][1] <= max(at, done):
            seen += 1
        is_free = seen == len(taken) or taken[seen][0] >= end
        if names is None or not is_free:
            names = _read_on(text, run, end, taken, seen)
        base = end - len(run) - names.origin
        for one in names.found:
            if _is_inside_a_name(text, end - len(run), one, base):
                continue
            found.append(one.moved(base))
            done = max(done, base + one.end)
    return found


def _runs(text: str) -> Iterator[tuple[int, str]]:
    """Yield the runs of a text and read those that are new, many at once."""
    known = _known_runs()
    runs = list(runs_in(text))
    for first in range(0, len(runs), _TOGETHER):
        part = runs[first : first + _TOGETHER]
        if len(known) > _MOST_KNOWN - _TOGETHER:
            known.clear()
        new = {run for _, run in part if run not in known and len(run) <= _LONGEST}
        known.update(read_runs(list(new)))
        yield from part


def _is_inside_a_name(text: str, at: int, one: Found[Any], base: int) -> bool:
    """Return True for a province behind one word with a capital in a sentence.

    The run that begins at ``at`` does not say whether a sentence begins there.
    """
    place = base + one.start
    return (
        1 < at < place
        and type(one.value) is PlaceName
        and one.value.level is None
        and text[at : place - 1].isalnum()
        and text[at].isupper()
        and text[place - 1] == text[at - 1] == " "
        and text[at - 2].isalnum()
    )


def _read_on(text: str, run: str, end: int, taken: Taken, seen: int) -> Names:
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
    read = _read_clause if len(clause) <= _LONGEST else _read_clause.__wrapped__
    return read(clause, len(run), near)


def _persons(
    found: list[Found[Any]], settled: list[Found[PartyName]]
) -> Iterator[Found[PersonName]]:
    """Yield the persons with a cue, and names that are theirs."""
    persons = [one for one in found if type(one.value) is PersonName]
    names = {one.value.name for one in persons if one.cued}
    by_start = {one.start: one.value for one in settled} if persons else {}
    for one in persons:
        if one.value.name in names:
            yield one._replace(value=_with_settled(one, by_start))


def _with_settled(one: Found[PersonName], by_start: dict[int, PartyName]) -> PersonName:
    """Return a person in whose offices are the bodies as they were settled."""
    if by_start.keys().isdisjoint(one.bodies):
        return one.value
    held = tuple(
        Office(title=office.title, party=by_start.get(at, office.party))
        for office, at in zip(one.value.positions, one.bodies, strict=True)
    )
    return evolve(one.value, positions=held)


def _settled(
    text: str, parties: list[Found[PartyName]], places: list[Found[PlaceName]]
) -> list[Found[PartyName]]:
    shared = share_levels(text, parties)
    provinces = [
        (value.name, start, end) for value, start, end, *_ in places if value.province
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


def _apart(readings: list[Found[Any]]) -> Iterator[Found[Any]]:
    """Yield names from left to right; of two that overlap, the longer first."""
    done = 0
    readings.sort(key=itemgetter(2), reverse=True)
    readings.sort(key=itemgetter(1))
    for one in readings:
        if one.start >= done:
            yield one
            done = one.end
