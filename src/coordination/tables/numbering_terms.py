"""The terms within which numbers run: of the Party's Centre and of the Assembly.

The Centre counts from 01 for each type in each term.  A term begins on the day of
the first plenum where that meets during the congress, else on the day after the
congress closes (Hướng dẫn 36-HD/VPTW, mục II.1.3.1 a; 05-HD/VPTW, mục 3.1.1 b).
Provincial and lower committees have terms of their own, which no table lists.
"""

from datetime import date
from functools import cache

from attrs import frozen


@frozen
class NumberingTerm:
    """One term.

    Attributes:
        ordinal: Its number: 13 for khóa XIII.
        first: A day from which on numbers surely belong to it.
        last: The last day on which they surely do; ``None`` for the present term.
        source: Key of `coordination.tables.number_sources.SOURCES`.
        confirmed: Whether two sources carry both days.
    """

    ordinal: int
    first: date
    last: date | None
    source: str
    confirmed: bool = True


@cache
def terms_of_the_centre() -> tuple[NumberingTerm, ...]:
    """Return the terms of the Central Committee.

    Around the congresses IX and X the day of the first plenum is not known: the
    days of the congress belong to neither term.
    """
    return (
        NumberingTerm(8, date(1996, 7, 2), date(2001, 4, 18), "congresses", False),  # noqa: FBT003 - a column of the table
        NumberingTerm(9, date(2001, 4, 23), date(2006, 4, 17), "congresses", False),  # noqa: FBT003 - the same
        NumberingTerm(10, date(2006, 4, 26), date(2011, 1, 17), "congresses"),
        NumberingTerm(11, date(2011, 1, 18), date(2016, 1, 26), "congresses"),
        NumberingTerm(12, date(2016, 1, 27), date(2021, 1, 30), "congresses"),
        NumberingTerm(13, date(2021, 1, 31), date(2026, 1, 22), "congresses"),
        NumberingTerm(14, date(2026, 1, 23), None, "congresses"),
    )


@cache
def terms_of_the_assembly() -> tuple[NumberingTerm, ...]:
    """Return the terms of the National Assembly, by the years that name them.

    The days within these years are general knowledge for most terms; a number of
    the first or of the last year can belong to either neighbour.
    """
    years = (
        (6, 1976, 1981), (7, 1981, 1987), (8, 1987, 1992), (9, 1992, 1997),
        (10, 1997, 2002), (11, 2002, 2007), (12, 2007, 2011), (13, 2011, 2016),
        (14, 2016, 2021), (15, 2021, 2026), (16, 2026, 2031),
    )  # fmt: skip
    old = 10
    return tuple(
        NumberingTerm(
            ordinal,
            date(first, 1, 1),
            date(last, 12, 31),
            "assembly" if ordinal >= old else "general",
            ordinal >= old,
        )
        for ordinal, first, last in years
    )
