"""Where days are on an axis, in hundredths of its width, and what is drawn there."""

from collections.abc import Iterator
from datetime import date
from typing import Final, Literal

from attrs import frozen

from coordination.adapters.report.timeline import Axis, DrawnDays, Row

#: The steps between labelled years, and how many labels a phone has room for.
_STEPS: Final = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000)
_MOST_LABELS: Final = 7

#: A stretch that is narrower is drawn as a point.
_NARROWEST: Final = 0.35


@frozen
class Shape:
    """Something on an axis.

    Attributes:
        form: A bar, a point, or an arrow to the left or to the right.
        at: Where it begins.
        width: How wide it is, of a bar.
        is_sure: Whether it is drawn with a solid line.
    """

    form: Literal["bar", "point", "left", "right"]
    at: float
    width: float = 0.0
    is_sure: bool = True


@frozen
class Tick:
    """A year with a label.

    Attributes:
        at: Where it begins.
        label: The year.
    """

    at: float
    label: str


def ticks(axis: Axis) -> tuple[Tick, ...]:
    """Return the years to label, so few that their labels fit on a phone.

    >>> [one.label for one in ticks((date(2001, 1, 1), date(2024, 12, 31)))]
    ['2005', '2010', '2015', '2020']
    """
    first, last = axis[0].year, axis[1].year
    step = next(one for one in _STEPS if (last - first) // one < _MOST_LABELS)
    years = range(-(-first // step) * step, last + 1, step)
    return tuple(Tick(position(date(year, 1, 1), axis), str(year)) for year in years)


def position(day: date, axis: Axis, *, is_end: bool = False) -> float:
    """Return where a day begins, or where it ends.

    >>> year = date(2024, 1, 1), date(2024, 12, 31)
    >>> position(date(2024, 7, 2), year)
    50.0
    >>> position(date(2024, 12, 31), year, is_end=True)
    100.0
    """
    days = (axis[1] - axis[0]).days + 1
    return round(100 * ((day - axis[0]).days + is_end) / days, 2)


def shapes(row: Row, axis: Axis) -> Iterator[Shape]:
    """Yield what is drawn for a row."""
    for stretch in row.stretches:
        yield from _shapes(stretch, axis)


def _shapes(stretch: DrawnDays, axis: Axis) -> Iterator[Shape]:
    start = position(max(stretch.first or axis[0], axis[0]), axis)
    end = position(min(stretch.last or axis[1], axis[1]), axis, is_end=True)
    is_point = None not in (stretch.first, stretch.last) and (
        stretch.first == stretch.last or end - start < _NARROWEST
    )
    if is_point:
        yield Shape("point", round((start + end) / 2, 2), is_sure=stretch.is_sure)
        return
    yield Shape("bar", start, round(end - start, 2), stretch.is_sure)
    if stretch.first is None:
        yield Shape("left", start, is_sure=stretch.is_sure)
    if stretch.last is None:
        yield Shape("right", end, is_sure=stretch.is_sure)
