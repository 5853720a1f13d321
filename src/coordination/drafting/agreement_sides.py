"""Between whom an agreement is: "giữa A và B"."""

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from attrs import frozen

from coordination.drafting.named_bodies import Bodies
from coordination.drafting.signers import (
    Sides,
    bodies_in_list,
    joint_of_sides,
)
from coordination.drafting.text_reading import Span, TextReading
from coordination.drafting.word_patterns import any_of
from coordination.parsers.common.pieces import CAPITAL
from coordination.tables.draft_clauses import SHORT_BODIES

#: "Giữa" is so near behind an agreement.
_FAR: Final = 260
#: Nobody chooses from more bodies than this.
_MOST_CANDIDATES: Final = 9


@frozen
class SidesRead:
    """The sides that words name one after the other.

    Attributes:
        sides: Those that are known, each with its place.
        unread: The words behind "giữa" where not all of them are known.
        candidates: What the whole list can be, where one of them can be several.
        names: How many names were read, those that can be several bodies among them.
    """

    sides: Sides = ()
    unread: Span | None = None
    candidates: tuple[tuple[str, ...], ...] = ()
    names: int = 0


def read_sides(reading: TextReading, bodies: Bodies, at: int, stop: int) -> SidesRead:
    """Read "giữa A với B, C" right behind an agreement, or two sides further on.

    "Quy chế phối hợp của A, B" has two sides; one body behind "của" only issued it.
    """
    text = reading.text
    found = _between().match(text, at, stop)
    if found is not None:
        return _ListOfSides(reading, bodies, found.end(), stop).read()
    of = _of().match(text, at, stop)
    if of is not None:
        read = _ListOfSides(reading, bodies, of.end(), stop).read()
        return read if read.names > 1 else SidesRead()
    far = re.compile(r"(?<!\w)giữa\s").search(text, at, min(stop, at + _FAR))
    sides = bodies_in_list(reading, bodies, far.end(), stop) if far else ()
    return SidesRead(sides if len(sides) > 1 else ())


class _ListOfSides:
    """A list of sides of which one may be named by its first words: "Công an"."""

    def __init__(
        self, reading: TextReading, bodies: Bodies, start: int, stop: int
    ) -> None:
        self.reading, self.bodies = reading, bodies
        self.start, self.stop = start, stop
        self.sides: list[tuple[str, Span]] = []
        #: Where a side is missing in the list, and which parties it can be.
        self.missing: list[tuple[int, list[str]]] = []

    def read(self) -> SidesRead:
        """Read the list to its end."""
        end, moved = self.start, True
        while moved:
            read = bodies_in_list(self.reading, self.bodies, end, self.stop)
            known = {party for party, _ in self.sides}
            self.sides += [one for one in read if one[0] not in known]
            end = read[-1][1][1] if read else end
            short = self._short_at(end)
            moved = short is not None
            end = short.end() if short is not None else end
        text = self.reading.text
        goes_on = _more().match(text, end, self.stop) is not None
        is_named = bool(self.sides or self.missing or text[end : end + 1].isupper())
        is_whole = len(self.sides) > 1 and not self.missing and not goes_on
        unread = None if is_whole or not is_named else (self.start, self._end(end))
        can_be = () if goes_on else tuple(self._candidates())
        names = len(self.sides) + len(self.missing)
        return SidesRead(tuple(self.sides) if is_whole else (), unread, can_be, names)

    def _short_at(self, at: int) -> re.Match[str] | None:
        """Read a body by the first words of its name, if one alone has them."""
        text = self.reading.text
        joint = joint_of_sides().match(text, at)
        found = _short().match(text, joint.end() if joint else at, self.stop)
        if found is None:
            return None
        parties = self.bodies.begun.get(found[0], [])
        if len(parties) == 1:
            self.sides.append((parties[0], found.span()))
        else:
            self.missing.append((len(self.sides), parties))
        return found

    def _end(self, at: int) -> int:
        """Return where the words of a list end of which not all is known."""
        found = _end_of_list().search(self.reading.text, at, self.stop)
        return found.start() if found else self.stop

    def _candidates(self) -> Iterator[tuple[str, ...]]:
        """Yield what the list can be if one side is missing in it."""
        if len(self.missing) != 1:
            return
        ((at, parties),) = self.missing
        known = [party for party, _ in self.sides]
        for one in parties[:_MOST_CANDIDATES]:
            if known and one not in known:
                yield (*known[:at], one, *known[at:])


@cache
def _between() -> re.Pattern[str]:
    return re.compile(r"[\s,]{0,3}(?:công tác\s)?giữa\s", re.IGNORECASE)


@cache
def _of() -> re.Pattern[str]:
    return re.compile(r"[\s,]{0,3}của\s", re.IGNORECASE)


@cache
def _short() -> re.Pattern[str]:
    """Match the first words of the name of a body where no more of it follows."""
    words = any_of(one.capitalize() for one in SHORT_BODIES)
    return re.compile(rf"{words}(?!\w|\s{CAPITAL})")


@cache
def _more() -> re.Pattern[str]:
    """Match one more name in a list, which no table knows."""
    return re.compile(rf"\s(?:và|với|cùng)\s(?:các\s)?{CAPITAL}")


@cache
def _end_of_list() -> re.Pattern[str]:
    return re.compile(r"[,;:.(“\"\n]|\s(?:giai\sđoạn|năm|nhằm|về|trong|để)\s")
