"""Read the units after a figure in running text, by the table of known ones.

Rule: a unit ends where the longest entry of the table ends.  A classifier ("lượt",
"suất") may be followed by a second entry, an account or a page by the name of its
service, any unit by what it is for ("đồng / người / tháng"), and a comma or "và" by
a further unit, unless that one is a verb too, or things behind people.  A rate per
something unknown is not a unit.
"""

import re
from collections.abc import Container
from functools import cache, lru_cache
from typing import Final, TypeAlias

from coordination.parsers.common.pieces import LATIN, either_case
from coordination.tables.units import (
    ALSO_VERBS,
    CLASSIFIERS,
    COUNTED,
    MEASURES,
    MONEY,
    OTHER_WORDS,
    PEOPLE,
    SERVICES,
    THINGS,
    UNITS,
)

Units: TypeAlias = tuple[str, ...]

#: The figure one before the unit that another is counted for.
_ONE: Final = frozenset({"1", "01"})

#: The name of a service on which accounts and pages are counted.
_SERVICE: Final = rf" {{1,3}}(?i:{'|'.join(sorted(SERVICES))})(?!\w)"
_PERCENT: Final = "phần trăm"
#: No real list has more units.
_MOST_UNITS: Final = 8


def read_units(text: str, at: int) -> tuple[Units, int] | None:
    """Read the known units that follow a figure ending at ``at``.

    >>> read_units("3.120 tờ rơi, băng rôn, video gửi", 5)
    (('tờ rơi', 'băng rôn', 'video'), 29)
    >>> read_units("5 điều chỉnh", 1), read_units("5kg gạo", 1)
    (None, (('kg',), 3))
    """
    end = _end_of_unit(text, at)
    if end is None:
        return None
    if _more().match(text, end) is None:
        return (as_written(text[at:end]),), end
    return _read_on(text, at, end)


def is_counted_at(text: str, at: int) -> bool:
    """Return True if a known noun for what is counted one by one begins at ``at``."""
    return _entry(text, at, COUNTED) is not None


def is_unit_at(text: str, at: int) -> bool:
    """Return True if a known unit begins at ``at``, whatever it is counted for.

    >>> is_unit_at("5 đồng/môn thi", 1), read_units("5 đồng/môn thi", 1)
    (True, None)
    """
    return _end_of_unit(text, at) is not None


def _read_on(text: str, at: int, end: int) -> tuple[Units, int] | None:
    """Read what follows the unit from ``at`` to ``end``: its rate, further units."""
    if text.startswith(" ", at):
        end = _skip_service(text, end)
    if _slash().match(text, end):
        whole = _per(text, end, counted=_entry(text, at, COUNTED) is not None)
        if whole is None:
            return None
        end = whole
    units = [as_written(text[at:end])]
    end = _read_more(text, at, end, units)
    return tuple(units), end


def _read_more(text: str, at: int, end: int, units: list[str]) -> int:
    """Add to ``units`` what is counted with the first; return where the last ends."""
    comma: re.Match[str] | None = _comma().match(text, end)
    if comma is None:
        return end
    if units[0].lower() not in COUNTED and _entry(text, at, COUNTED) is None:
        return end
    while comma is not None and len(units) < _MOST_UNITS:
        more = _end_of_unit(text, comma.end(), COUNTED)
        if more is None or not _can_be_second(text, comma.end(), units[0]):
            more = _elided(text, comma.end(), units[0])
        else:
            more = _skip_service(text, more)
        if more is None:
            break
        units.append(as_written(text[comma.end() : more]))
        end = more
        comma = _comma().match(text, end)
    return end


def _can_be_second(text: str, at: int, first: str) -> bool:
    """Return True if what begins at ``at`` can be counted together with ``first``.

    Not so what is a verb, too, nor things behind people: "bắt 9 đối tượng, tang vật".
    """
    if _entry(text, at, ALSO_VERBS):
        return False
    return first.lower() not in PEOPLE or _entry(text, at, THINGS) is None


def _elided(text: str, at: int, first: str) -> int | None:
    """Return where a unit ends that leaves out its first word, as that of ``first``.

    "33 cuộc khảo sát, giám sát" counts "cuộc giám sát" as well.
    """
    head, space, _ = first.partition(" ")
    found = _two_words().match(text, at) if space else None
    if found is None or f"{head} {' '.join(found[0].lower().split())}" not in COUNTED:
        return None
    return found.end()


@lru_cache(maxsize=1024)
def as_written(unit: str) -> str:
    """Return ``unit`` without spaces, and without the one of "/ 1 lần".

    >>> as_written(" đồng  / tháng"), as_written("ngày / 01 lần")
    ('đồng/tháng', 'ngày/lần')
    """
    if "/" not in unit:
        written = " ".join(unit.split())
        return "%" if written.lower() == _PERCENT else written
    parts = [part.split() for part in unit.split("/")]
    return "/".join(" ".join(part[part[0] in _ONE :]) for part in parts)


def rate(units: Units) -> tuple[Units, str | None]:
    """Separate what is counted from what it is counted for.

    >>> rate(("đồng/người/tháng",)), rate(("tin", "bài"))
    ((('đồng',), 'người/tháng'), (('tin', 'bài'), None))
    """
    if not units or "/" not in units[-1]:
        return units, None
    last, _, per = units[-1].partition("/")
    return (*units[:-1], last), per


def _end_of_unit(text: str, at: int, table: Container[str] = UNITS) -> int | None:
    """Return where the unit that begins at ``at`` ends."""
    if not text.startswith(" ", at):
        return _glued(text, at)
    found = _entry(text, at, table)
    if found is None:
        return None
    entry, end = found
    if entry in CLASSIFIERS and (more := _entry(text, end, COUNTED)):
        end = more[1]
    return end


def _skip_service(text: str, end: int) -> int:
    """Skip the name of a service on which what ends at ``end`` is counted."""
    found = _service().match(text, end)
    return found.end() if found else end


def _per(text: str, at: int, *, counted: bool) -> int | None:
    """Return where what each unit is for ends: "đồng / người / tháng".

    Behind what is ``counted`` a slash may lead to a second figure: "4 vụ/8 người".
    """
    if counted and _second_figure().match(text, at):
        return at
    for _ in range(_MOST_UNITS):
        slash = _slash().match(text, at)
        if slash is None:
            return at
        each = _entry(f" {text[slash.end() : slash.end() + 40]}", 0, UNITS)
        if each is None:
            return None
        at = slash.end() + each[1] - 1
    return at


def _entry(text: str, at: int, table: Container[str]) -> tuple[str, int] | None:
    """Return the longest entry of ``table`` that begins at ``at``, and its end."""
    found = _words().match(text, at)
    if found is None:
        return None
    beginnings = _beginnings()
    entry, longest = found[1].lower(), None
    while (open_ended := beginnings.get(entry)) is not None:
        end = found.end(1)
        if not open_ended:
            return (entry, end) if entry in table else longest
        following = found[2].lower() if found[2] else ""
        if entry in table and following not in OTHER_WORDS.get(entry, ()):
            longest = entry, end
        entry = f"{entry} {following}"
        open_ended = beginnings.get(entry)
        if open_ended is False and entry in table:
            return entry, found.end(2)
        if not open_ended or (found := _words().match(text, end)) is None:
            break
    return longest


def _glued(text: str, at: int) -> int | None:
    """Read a measure that is written to the figure: "5kg", "86,5%", but not "5G"."""
    found = _measure().match(text, at)
    return found.end() if found and found[0] != "G" else None


@cache
def _beginnings() -> dict[str, bool]:
    """Return what entries begin with, and whether the word behind it matters."""
    longer = {
        entry[:at]
        for entry in UNITS
        for at, letter in enumerate(entry)
        if letter == " "
    }
    return {entry: entry in longer or entry in OTHER_WORDS for entry in UNITS | longer}


@cache
def _service() -> re.Pattern[str]:
    return re.compile(_SERVICE)


@cache
def _words() -> re.Pattern[str]:
    """Match a word, or a sign such as "%", and the one behind it if there is one."""
    letters = f"{LATIN}{{1,12}}(?:-{LATIN}{{1,8}}){{0,2}}"
    word = f" {{1,3}}({letters}[23²³]?|[%‰₫€$])(?!\\w)"
    return re.compile(f"{word}(?:{word})?")


@cache
def _more() -> re.Pattern[str]:
    """Match what can go on behind a unit: a rate, a further unit, a service."""
    return re.compile(f" {{0,3}}/|, | {{1,3}}và |{_SERVICE}")


@cache
def _comma() -> re.Pattern[str]:
    return re.compile(r",(?= )| {1,3}và(?= )")


@cache
def _second_figure() -> re.Pattern[str]:
    return re.compile(" {0,3}/ {0,3}[0-9]")


@cache
def _two_words() -> re.Pattern[str]:
    return re.compile(r" {1,3}[^\W\d_]{1,8} {1,3}[^\W\d_]{1,8}(?!\w)")


@cache
def _slash() -> re.Pattern[str]:
    return re.compile(" {0,3}/ {0,3}(?:0?1 )?")


@cache
def _measure() -> re.Pattern[str]:
    entries = sorted(map(re.escape, MEASURES | MONEY), key=len, reverse=True)
    first = either_case("".join(sorted({entry[0] for entry in MEASURES | MONEY})))
    return re.compile(f"(?={first})(?i:{'|'.join(entries)})(?!\\w)")
