"""Read a figure in running text with the units it counts, whatever stands around.

Digits with one known unit of one or two words are the usual case, which one pattern
and one look-up read; all else is read piece by piece, by `figure` and `unit`.
"""

import re
from functools import cache
from typing import NamedTuple

from coordination.parsers.quantities.figure import (
    DIGITS,
    Figure,
    of_digits,
    read_figure,
)
from coordination.parsers.quantities.unit import (
    Units,
    begins_unit,
    may_go_on,
    plain_unit,
    read_units,
)
from coordination.tables.number_words import MULTIPLIERS


class Counted(NamedTuple):
    """A figure and what it counts.

    Attributes:
        figure: The figure.
        units: Its units; empty where they are not known.
        end: Where the units end, or the figure without.
    """

    figure: Figure
    units: Units
    end: int


def read_counted(text: str, at: int) -> Counted | None:
    """Read the figure at ``at`` with its units; plain digits need some.

    >>> counted = read_counted("12 văn bản của", 0)
    >>> str(counted.figure.amount), counted.units, counted.end
    ('12', ('văn bản',), 10)
    >>> read_counted("2 chiều", 0) is None
    True
    """
    found = _usual().match(text, at)
    if found is None:
        return read_pieces(text, at)
    whole, fraction, sign, first, second = found.groups()
    figure, unit = of_digits(whole, fraction), sign
    if first is not None:
        if first.lower() in MULTIPLIERS:
            return read_pieces(text, at)
        unit = plain_unit(first, second)
        if unit is None and not (figure.grouped or begins_unit(first)):
            return None
    if unit is not None:
        end = found.end(4) if unit is first else found.end()
        if not may_go_on(text, end, unit):
            return Counted(figure, (unit,), end)
    return _with_units(text, figure, found.end(1) if fraction is None else found.end(2))


def read_pieces(text: str, at: int) -> Counted | None:
    """Read the figure at ``at``, in digits or words, and its units as far as known."""
    found = read_figure(text, at)
    if found is None:
        return None
    return _with_units(text, *found)


def _with_units(text: str, figure: Figure, at: int) -> Counted | None:
    """Read the units of ``figure``, which ends at ``at``, as far as they are known."""
    units, end = read_units(text, at) or ((), at)
    if not (units or figure.grouped or figure.scaled):
        return None
    return Counted(figure, units, end)


@cache
def _usual() -> re.Pattern[str]:
    word = r" {1,3}([^\W\d_]{1,12})(?![\w-])"
    return re.compile(f"{DIGITS}(?:([%‰])(?!\\w)|{word}(?:{word})?)")
