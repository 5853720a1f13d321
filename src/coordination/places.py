"""Provinces and cities under central authority by name or code, on a day.

A name or a code alone names no unit: Tây Ninh of 2024 and Tây Ninh of 2026 are two,
and 24 was Bắc Giang before it was Bắc Ninh.  With a day, each names one or none.

>>> from datetime import date
>>> place("Tây Ninh", on=date(2024, 5, 4)).one.code
'72'
>>> place("Tây Ninh", on=date(2026, 5, 4)).one.code
'80'
>>> place("24", on=date(2025, 7, 1)).one.name
'Bắc Ninh'
>>> place("Tây Ninh").reason
<Reason.DAY_NOT_GIVEN: 'day-not-given'>
"""

from collections.abc import Iterator
from datetime import date, timedelta
from enum import StrEnum
from functools import cache, lru_cache
from types import MappingProxyType
from typing import Final

from attrs import frozen

from coordination.tables.provinces import (
    Province,
    coded,
    find_by_name,
    provinces,
    type_in,
)
from coordination.tables.tiers import THREE_TIERS_UNTIL, TIERS, Tier

__all__ = [
    "Places",
    "Province",
    "Reason",
    "Tier",
    "place",
    "places_on",
    "predecessors",
    "successors",
    "tiers_on",
]

#: Names are short; no longer text is looked up.
_LONGEST_NAME: Final = 100


class Reason(StrEnum):
    """Why not exactly one unit was found.

    ``UNKNOWN``: no unit ever had this name or code.  ``NOT_ON_THE_DAY``: units had
    it at other times.  ``OF_THE_OTHER_KIND``: on that day it was a province and the
    words say thành phố, or the other way round.  ``TOWN``: as a city it was a town
    of a province on that day.  ``DAY_NOT_GIVEN``: several units had it.
    """

    UNKNOWN = "unknown"
    NOT_ON_THE_DAY = "not-on-the-day"
    OF_THE_OTHER_KIND = "of-the-other-kind"
    TOWN = "town"
    DAY_NOT_GIVEN = "day-not-given"


@frozen
class Places:
    """What a name or a code can name.

    Attributes:
        found: The units, the oldest first.
        reason: Why it is not exactly one; absent where it is.
        others: Units that have the name or the code at other times.
    """

    found: tuple[Province, ...]
    reason: Reason | None = None
    others: tuple[Province, ...] = ()

    @property
    def one(self) -> Province | None:
        """The unit, where it is exactly one."""
        return self.found[0] if len(self.found) == 1 else None

    def __iter__(self) -> Iterator[Province]:
        """Yield the units."""
        return iter(self.found)

    def __len__(self) -> int:
        """Count the units."""
        return len(self.found)


def place(name_or_code: str, on: date | None = None) -> Places:
    """Return the unit that has a name or a code on a day.

    >>> from datetime import date
    >>> place("thành phố Huế", on=date(2024, 5, 4)).reason.value
    'town'
    >>> place("tinh Ba Ria-Vung Tau", on=date(2024, 5, 4)).one.name
    'Bà Rịa - Vũng Tàu'

    Args:
        name_or_code: A name in any spelling, with or without "tỉnh" or "thành
            phố"; or a code of two digits.
        on: The day; without it every unit that ever had the name is found.
    """
    return _place(name_or_code[:_LONGEST_NAME], on)


@lru_cache(maxsize=8192)
def _place(text: str, on: date | None) -> Places:
    rows, city = _rows(text)
    if not rows:
        return Places((), Reason.UNKNOWN)
    fitting = rows if city is None else tuple([row for row in rows if row.city is city])
    if on is None:
        found = fitting
        reason = Reason.DAY_NOT_GIVEN if len(found) > 1 else None
        return Places(found, reason if found else Reason.OF_THE_OTHER_KIND)
    there = tuple([row for row in fitting if row.in_use(on, on)])
    others = tuple([row for row in rows if not any(row is one for one in there)])
    if there:
        return Places(there, None, others)
    return Places((), _reason(rows, city, on), others)


def _reason(rows: tuple[Province, ...], city: bool | None, on: date) -> Reason:  # noqa: FBT001 - a third value says "not said"
    if city and on <= THREE_TIERS_UNTIL:
        return Reason.TOWN
    if any(row.in_use(on, on) for row in rows):
        return Reason.OF_THE_OTHER_KIND
    return Reason.NOT_ON_THE_DAY


@cache
def _codes() -> frozenset[str]:
    return frozenset(row.code for row in provinces())


def _rows(text: str) -> tuple[tuple[Province, ...], bool | None]:
    """Return the units ever so named, and whether the words say city or province."""
    if text in _codes():
        return coded(text), None
    return find_by_name(text), type_in(text)


def places_on(day: date) -> tuple[Province, ...]:
    """Return all units of a day, in the order of their codes.

    >>> from datetime import date
    >>> len(places_on(date(2025, 6, 30))), len(places_on(date(2025, 7, 1)))
    (63, 34)
    """
    rows = (row for row in provinces() if row.in_use(day, day))
    return tuple(sorted(rows, key=lambda row: row.code))


def successors(unit: Province) -> tuple[Province, ...]:
    """Return what took the place of a unit on the day after its last.

    >>> from datetime import date
    >>> [row.name for row in successors(place("Long An").one)]
    ['Tây Ninh']
    """
    if unit.until is None:
        return ()
    after = unit.until + timedelta(days=1)
    return tuple(
        row for code in unit.successors for row in coded(code) if row.since == after
    )


@cache
def _came_from() -> MappingProxyType[tuple[str, date | None], tuple[Province, ...]]:
    found: dict[tuple[str, date | None], tuple[Province, ...]] = {}
    for row in provinces():
        for later in successors(row):
            key = (later.code, later.since)
            found[key] = (*found.get(key, ()), row)
    return MappingProxyType(found)


def predecessors(unit: Province) -> tuple[Province, ...]:
    """Return the units whose place a unit took on its first day.

    >>> from datetime import date
    >>> [row.code for row in predecessors(place("80", on=date(2026, 1, 1)).one)]
    ['72', '80']
    """
    return _came_from().get((unit.code, unit.since), ())


def tiers_on(day: date) -> tuple[Tier, ...]:
    """Return the kinds of units below the centre that were there on a day.

    >>> from datetime import date
    >>> [tier.word for tier in tiers_on(date(2025, 7, 1))]
    ['tỉnh', 'xã', 'phường', 'đặc khu']
    """
    return tuple(tier for tier in TIERS if tier.can_be_on(day))
