"""The names in the words of one run, or of any short text.

What is read depends on these words alone: `find_names` reads the runs of a text one by
one and remembers them.
"""

from bisect import bisect, bisect_left
from collections.abc import Iterator, Sequence
from itertools import accumulate, chain
from typing import Any, Final, Generic, NamedTuple, TypeVar

from coordination.model.enumerations import Level
from coordination.parsers.common.names import PartyName, PersonName, PlaceName
from coordination.parsers.names.beginnings import (
    BODY,
    GROUP,
    OFFICE,
    PERSON,
    PLACE,
    TIER,
    possible_beginnings,
)
from coordination.parsers.names.going_on import names_that_go_on
from coordination.parsers.parties.body_facts import Read, read_body
from coordination.parsers.parties.read_groups import read_field, read_group
from coordination.parsers.parties.read_persons import (
    Held,
    cue_before,
    is_first_in_list,
    name_end,
    offices_after,
    offices_before,
    offices_before_rank,
    person,
    read_position,
)
from coordination.parsers.parties.read_places import read_placed
from coordination.parsers.parties.words import Words, words_in
from coordination.tables.party_words import SURNAMES
from coordination.tables.provinces import find_by_name

T_co = TypeVar("T_co", covariant=True)

Span = tuple[int, int]

#: Stretches that names must leave alone.
Taken = Sequence[Span]

#: Between runs that are read together: a word that no name and no table has.
_APART: Final = "|\ua7f7|"


class Found(NamedTuple, Generic[T_co]):
    """A name and its place; of a person also where the bodies of the offices begin.

    Attributes:
        value: What the name says.
        start: Where it begins.
        end: Where it ends.
        bodies: For each office where its body begins; -1 where none is named.
        cued: Whether a rank, an honorific or an office is beside the name of a
            person; a name without is a person's if others say so.
    """

    value: T_co
    start: int
    end: int
    bodies: tuple[int, ...] = ()
    cued: bool = False

    def moved(self, by: int) -> "Found[T_co]":
        """Return the same name so many characters later."""
        value, start, end, bodies, cued = self
        if bodies:
            bodies = tuple([at + by if at >= 0 else at for at in bodies])
        return Found(value, start + by, end + by, bodies, cued)


class Names(NamedTuple):
    """What a run names: bodies, then places, then persons.

    Attributes:
        found: The names.
        origin: Where the run begins if their places are those in a longer text.
    """

    found: Sequence[Found[Any]]
    origin: int = 0


#: What most runs name.
NO_NAMES: Final = Names(())


def read_run(
    words: Words, taken: Taken = (), end: int | None = None
) -> list[Found[Any]]:
    """Return the names that begin in ``words``.

    Args:
        words: The words of a run, or of it and its clause.
        taken: Spans of other readings, sorted, that no name may share words with.
        end: Where the run ends if more than it is given: no later name is read.
    """
    size = words.size if end is None else bisect_left(words.starts, end)
    return _read_from(words, dict(possible_beginnings(words, size)), size, taken)


def read_runs(runs: Sequence[str]) -> dict[str, Names | None]:
    """Return what each run names; None if one of the names may go on behind it."""
    words = words_in(_APART.join(runs))
    begins = list(accumulate([len(run) + len(_APART) for run in runs], initial=0))
    go_on = {bisect(begins, words.starts[at]) for at in names_that_go_on(words)}
    what = dict(possible_beginnings(words))
    for run in go_on:
        first, end = (bisect_left(words.starts, begins[at]) for at in (run - 1, run))
        for at in range(first, end):
            what.pop(at, None)
    named: dict[int, list[Found[Any]]] = {}
    for one in _read_from(words, what, words.size):
        named.setdefault(bisect(begins, one.start), []).append(one)
    answers: dict[str, Names | None] = dict.fromkeys(runs, NO_NAMES)
    answers.update((runs[at - 1], Names(n, begins[at - 1])) for at, n in named.items())
    answers.update((runs[at - 1], None) for at in go_on)
    return answers


def _read_from(
    words: Words, what: dict[int, int], size: int, taken: Taken = ()
) -> list[Found[Any]]:
    """Return the names that begin before word ``size``: ``what`` may, at each word."""
    scan = _Scan(words, what, taken)
    done = 0
    for at in chain(what, (size,)):
        if at > size:
            break
        while done <= scan.in_list < at:
            done = scan.read_list_at(scan.in_list)
        if done <= at < size:
            done = scan.read_list_at(at)
    return scan.found()


class _Scan:
    """One pass over the words of a text."""

    def __init__(self, words: Words, what: dict[int, int], taken: Taken) -> None:
        self.words = words
        self.parties: list[Found[PartyName]] = []
        self.offices: dict[int, Held] = {}
        self.places: list[Found[PlaceName]] = []
        self.surnames: list[int] = []
        self._taken = taken
        self._free = _Free(taken)
        self.in_list = -1
        self._what = what

    def found(self) -> list[Found[Any]]:
        """Return what was read, with the persons that it makes known."""
        return [
            *self.parties,
            *self.places,
            *_persons(self.words, self.offices, self.surnames, self._taken),
        ]

    def read_list_at(self, at: int) -> int:
        """Read what begins at a word, and the list it begins; return where to go on."""
        done = self.read_at(at)
        while done == self.in_list and done > at:
            at, done = done, self.read_at(done)
        return done

    def read_at(self, at: int) -> int:
        """Read what begins at a word; return where to go on."""
        words = self.words
        what = self._what.get(at, 0)
        if not what and self.in_list != at:
            return at + 1
        if not self._free.is_free(words.starts[at], words.ends[at]):
            return at + 1
        return (
            (self.in_list == at and self._read_field(at))
            or (what & OFFICE and self._read_office(at))
            or (what & (BODY | GROUP) and self._read_party(at, what))
            or (what & (PLACE | TIER) and self._read_place(at))
            or (what & PERSON and self._read_surname(at))
            or at + 1
        )

    def _read_field(self, at: int) -> int:
        read = read_field(self.words, at)
        if read is None:
            return 0
        self._add(at, read)
        self.in_list = _next_in_list(self.words, read[1])
        return read[1]

    def _read_office(self, at: int) -> int:
        held = read_position(self.words, at)
        if held is None:
            return 0
        self.offices[at] = held
        if held.read is not None:
            self._add(held.body_at, held.read)
        return held.end

    def _read_party(self, at: int, what: int) -> int:
        words = self.words
        read = read_body(words, at) if what & BODY else None
        if read is not None and _is_of_a_congress(words, at):
            return read[1]
        if read is None and what & GROUP:
            read = read_group(words, at)
        if read is None or not self._free.is_free(
            words.starts[at], words.ends[read[1] - 1]
        ):
            return 0
        self._add(at, read)
        if _may_begin_list(words, at, read[1]):
            self.in_list = _next_in_list(words, read[1])
        return read[1]

    def _read_place(self, at: int) -> int:
        read = _place(self.words, at)
        if read is None:
            return 0
        self.places.append(read[0])
        return read[1]

    def _read_surname(self, at: int) -> int:
        if not self.words.has_capital(at):
            return 0
        self.surnames.append(at)
        stop = name_end(self.words, at)
        return stop if stop > at and cue_before(self.words, at)[0] else 0

    def _add(self, at: int, read: Read) -> None:
        words = self.words
        self.parties.append(Found(read[0], words.starts[at], words.ends[read[1] - 1]))


def _is_of_a_congress(words: Words, at: int) -> bool:
    """Return True for "Đại hội Đảng bộ tỉnh": a congress, and no body that acts."""
    return at > 1 and words.keys[at - 2 : at] == ["đại", "hội"] and words.is_joined(at)


def _may_begin_list(words: Words, at: int, end: int) -> bool:
    """Return True if departments may follow that leave out "Sở"."""
    keys = words.keys[at:end]
    return keys[0] == "sở" or keys[-1] == "sở"


def _next_in_list(words: Words, at: int) -> int:
    """Return where the next department of a list can begin; -1 where none can."""
    if at >= words.size:
        return -1
    gap = words.gap(at)
    if gap in (", ", ": ", "; ", ":"):
        return at
    if gap == " " and words.keys[at] in ("và", "gồm") and words.is_joined(at + 1):
        return at + 1
    return -1


def _place(words: Words, at: int) -> tuple[Found[PlaceName], int] | None:
    placed = read_placed(words, at)
    if placed is None or placed.end <= placed.name_at or placed.several:
        return None
    tiered = placed.name_at > at
    if not tiered and words.gap(at) in ("-", "/") and words.is_shouted(at - 1):
        return None  # a code: "VIFC-HCM"
    name = " ".join(words.between(placed.name_at, placed.end).split())
    if not tiered:
        if _is_inside_a_name(words, at):
            return None
        following = placed.end
        if words.is_joined(following) and words.has_capital(following):
            return None
        if name.lower() == "hồ chí minh":
            return None
    province = bool(find_by_name(name)) and (not tiered or placed.level in _WIDE)
    value = PlaceName(
        name=name, level=placed.level if tiered else None, province=province
    )
    return (
        Found(value, words.starts[at], words.ends[placed.end - 1]),
        placed.end,
    )


def _is_inside_a_name(words: Words, at: int) -> bool:
    """Return True if a capital before a name makes it a part of another one."""
    if not at or words.gap(at) != " " or not words.has_capital(at - 1):
        return False
    before = at - 1
    begins_sentence = words.gap(before) != " "
    return not begins_sentence or words.keys[before] in SURNAMES


_WIDE: Final = (None, Level.PROVINCE)


class _Free:
    """Which stretches are not taken; asked from left to right."""

    def __init__(self, taken: Taken) -> None:
        self._taken = taken
        self._at = 0

    def is_free(self, start: int, end: int) -> bool:
        """Return True if nothing taken shares a character with the stretch."""
        while self._at < len(self._taken) and self._taken[self._at][1] <= start:
            self._at += 1
        return self._at >= len(self._taken) or self._taken[self._at][0] >= end


def _persons(
    words: Words, offices: dict[int, Held], surnames: list[int], taken: Taken
) -> Iterator[Found[PersonName]]:
    """Yield persons: those with a cue, and names that may be theirs."""
    ends = {held.end: held for held in offices.values()}
    free = _Free(taken)
    done = used = 0
    list_end = -1
    shared: tuple[Held, ...] = ()  # by a list: "các Phó Chủ tịch: An, Ba và Tư"
    for at in surnames:
        if at < done:
            continue
        end = name_end(words, at)
        if end == at or not free.is_free(words.starts[at], words.ends[end - 1]):
            continue
        start, stop = words.starts[at], words.ends[end - 1]
        cued, rank = cue_before(words, at)
        before = offices_before(words, _without_cues(words, at), ends)
        after = offices_after(words, end, offices)
        if rank and not (before or after):
            before = offices_before_rank(words, _without_cues(words, at), ends, used)
        used = after[-1].end if after else end
        in_list = not (cued or before) and _is_next_in_list(words, at, list_end)
        if in_list and not after:
            before = shared
        if not (cued or before or after or in_list):
            name = words.between(at, end)
            if not find_by_name(name):  # "tư tưởng Hồ Chí Minh"
                yield Found(PersonName(name=name), start, stop)
            continue
        if in_list:
            list_end = end
        elif is_first_in_list(words, at, before):
            list_end, shared = end, before
        held = (*before, *after)
        value = person(words, at, end, rank, held)
        bodies = tuple(
            words.starts[one.body_at] if one.body_at < one.end else -1 for one in held
        )
        yield Found(value, start, stop, bodies, cued=True)
        done = end


def _is_next_in_list(words: Words, at: int, list_end: int) -> bool:
    """Return True if the name at ``at`` is the next of a list of persons."""
    if at == list_end:
        return words.gap(at).strip(" ") == ","
    joined = at == list_end + 1 and words.keys[at - 1] == "và"
    return joined and words.is_joined(at)


def _without_cues(words: Words, at: int) -> int:
    """Return where the words before a name begin, without rank or honorific."""
    cued, rank = cue_before(words, at)
    return at - len(rank.split()) if cued and rank else at
