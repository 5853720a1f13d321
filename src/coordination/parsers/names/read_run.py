"""The names in the words of one run, or of any short text.

What is read depends on these words alone: `find_names` reads the runs of a text one by
one and remembers them.
"""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from itertools import chain
from typing import Final

from attrs import frozen

from coordination.model.enumerations import Level
from coordination.parsers.common.names import PersonName, PlaceName
from coordination.parsers.names.beginnings import (
    BODY,
    GROUP,
    OFFICE,
    PERSON,
    PLACE,
    beginnings,
    possible_beginnings,
)
from coordination.parsers.names.place_of_names import Found
from coordination.parsers.parties.body_facts import Read, read_body
from coordination.parsers.parties.read_groups import read_field, read_group
from coordination.parsers.parties.read_persons import (
    Held,
    cue_before,
    is_first_in_list,
    name_end,
    offices_after,
    offices_before,
    person,
    read_position,
)
from coordination.parsers.parties.read_places import read_placed
from coordination.parsers.parties.words import Words
from coordination.tables.party_words import SURNAMES
from coordination.tables.provinces import find_by_name

Span = tuple[int, int]

#: Stretches that names must leave alone.
Taken = Sequence[Span]

Place = tuple[PlaceName, int, int]


@frozen
class FoundPerson:
    """A person, and where the bodies of their offices begin.

    Attributes:
        value: Who it is.
        start: Where the name begins.
        end: Where it ends.
        bodies: For each office where its body begins; -1 where none is named.
    """

    value: PersonName
    start: int
    end: int
    bodies: tuple[int, ...] = ()

    def moved(self, by: int) -> "FoundPerson":
        """Return the same person so many characters later."""
        bodies = tuple([at + by if at >= 0 else at for at in self.bodies])
        return FoundPerson(self.value, self.start + by, self.end + by, bodies)


@frozen
class RunNames:
    """What a run names, each with its place in the run.

    Attributes:
        parties: The bodies.
        places: The places.
        persons: The persons with a rank, an honorific or an office beside them.
        uncued: Names that are those of persons if others say so.
        end: Where the last name ends.
    """

    parties: tuple[Found, ...] = ()
    places: tuple[Place, ...] = ()
    persons: tuple[FoundPerson, ...] = ()
    uncued: tuple[FoundPerson, ...] = ()
    end: int = 0


#: What most runs name.
NO_NAMES: Final = RunNames()


def read_run(
    words: Words,
    taken: Taken = (),
    end: int | None = None,
    starts: Iterable[int] | None = None,
) -> RunNames:
    """Read the names that begin in ``words``.

    Args:
        words: The words of a run, or of it and its clause.
        taken: Spans of other readings, sorted, that no name may share words with.
        end: Where the run ends if more than it is given: no later name is read.
        starts: The words at which names may begin, if that is known.
    """
    scan = _Scan(words, taken)
    done = 0
    size = words.size if end is None else bisect_left(words.starts, end)
    for at in chain(possible_beginnings(words) if starts is None else starts, (size,)):
        if at > size:
            break
        while done <= scan.in_list < at:
            done = scan.read_list_at(scan.in_list)
        if done <= at < size:
            done = scan.read_list_at(at)
    return scan.found()


class _Scan:
    """One pass over the words of a text."""

    def __init__(self, words: Words, taken: Taken) -> None:
        self.words = words
        self.parties: list[Found] = []
        self.offices: dict[int, Held] = {}
        self.places: list[Place] = []
        self.surnames: list[int] = []
        self._taken = taken
        self._free = _Free(taken)
        self.in_list = -1
        self._beginnings = beginnings()

    def found(self) -> RunNames:
        """Return what was read, with the persons that it makes known."""
        persons: list[FoundPerson] = []
        uncued: list[FoundPerson] = []
        if self.surnames:
            persons, uncued = _persons(
                self.words, self.offices, self.surnames, self._taken
            )
        if not (self.parties or self.places or persons or uncued):
            return NO_NAMES
        ends = [one.end for one in self.parties]
        ends += [one.end for one in (*persons, *uncued)]
        ends += [end for _, _, end in self.places]
        return RunNames(
            parties=tuple(self.parties),
            places=tuple(self.places),
            persons=tuple(persons),
            uncued=tuple(uncued),
            end=max(ends),
        )

    def read_list_at(self, at: int) -> int:
        """Read what begins at a word, and the list it begins; return where to go on."""
        done = self.read_at(at)
        while done == self.in_list and done > at:
            at, done = done, self.read_at(done)
        return done

    def read_at(self, at: int) -> int:
        """Read what begins at a word; return where to go on."""
        words = self.words
        what = self._beginnings.get(words.keys[at], 0)
        if words.keys[at].isdigit():
            what |= GROUP
        if not what and self.in_list != at:
            return at + 1
        if not self._free.is_free(words.starts[at], words.ends[at]):
            return at + 1
        return (
            (self.in_list == at and self._read_field(at))
            or (what & OFFICE and self._read_office(at))
            or (what & (BODY | GROUP) and self._read_party(at, what))
            or (what & PLACE and self._read_place(at))
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


def _place(words: Words, at: int) -> tuple[Place, int] | None:
    placed = read_placed(words, at)
    if placed is None or placed.end <= placed.name_at or placed.several:
        return None
    tiered = placed.name_at > at
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
    return (value, words.starts[at], words.ends[placed.end - 1]), placed.end


def _is_inside_a_name(words: Words, at: int) -> bool:
    """Return True if a capital before a name makes it a part of another one."""
    if not at or words.gap(at) != " " or not words.has_capital(at - 1):
        return False
    before = at - 1
    begins_sentence = not before or words.gap(before) != " "
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
) -> tuple[list[FoundPerson], list[FoundPerson]]:
    """Read persons: those with a cue, and names that may be theirs."""
    ends = {held.end: held for held in offices.values()}
    free = _Free(taken)
    found: list[FoundPerson] = []
    uncued: list[FoundPerson] = []
    done = 0
    list_end = -1
    shared: tuple[Held, ...] = ()  # by a list: "các Phó Chủ tịch: An, Ba và Tư"
    for at in surnames:
        if at < done:
            continue
        end = name_end(words, at)
        if end == at or not free.is_free(words.starts[at], words.ends[end - 1]):
            continue
        cued, rank = cue_before(words, at)
        before = offices_before(words, _without_cues(words, at), ends)
        after = offices_after(words, end, offices)
        in_list = not (cued or before) and _is_next_in_list(words, at, list_end)
        if in_list and not after:
            before = shared
        if not (cued or before or after or in_list):
            if not find_by_name(words.between(at, end)):  # "tư tưởng Hồ Chí Minh"
                value = PersonName(name=words.between(at, end))
                uncued.append(FoundPerson(value, words.starts[at], words.ends[end - 1]))
            continue
        if in_list or is_first_in_list(words, at, before):
            list_end, shared = end, before or shared
        held = (*before, *after)
        value = person(words, at, end, rank, held)
        bodies = tuple(
            words.starts[one.body_at] if one.body_at < one.end else -1 for one in held
        )
        found.append(FoundPerson(value, words.starts[at], words.ends[end - 1], bodies))
        done = end
    return found, uncued


def _is_next_in_list(words: Words, at: int, list_end: int) -> bool:
    """Return True if the name at ``at`` is the next of a list of persons."""
    if at == list_end:
        return words.gap(at) == ", "
    joined = at == list_end + 1 and words.keys[at - 1] == "và"
    return joined and words.is_joined(at)


def _without_cues(words: Words, at: int) -> int:
    """Return where the words before a name begin, without rank or honorific."""
    cued, rank = cue_before(words, at)
    return at - len(rank.split()) if cued and rank else at
