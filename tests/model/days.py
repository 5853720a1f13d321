"""Every day that a value can mean, counted out: what the short cuts must agree with."""

from datetime import date, timedelta
from functools import cache

from coordination.model.partial_date import PartialDate
from coordination.model.period import Member, SubYear

#: The years that an unknown year is tried with: around those of the tests, with a
#: 29 February on either side.
YEARS = range(2019, 2030)

MONTHS = {33: (1, 2, 3), 34: (4, 5, 6), 35: (7, 8, 9), 36: (10, 11, 12)} | {
    40: (1, 2, 3, 4, 5, 6),
    41: (7, 8, 9, 10, 11, 12),
}


def calendar() -> list[date]:
    """List every day of `YEARS`."""
    first = date(YEARS[0], 1, 1)
    count = (date(YEARS[-1], 12, 31) - first).days + 1
    return [first + timedelta(days=at) for at in range(count)]


CALENDAR = calendar()


@cache
def meanings(value: Member) -> list[date]:
    """List the days of `CALENDAR` that ``value`` can mean."""
    if isinstance(value, SubYear):
        months = MONTHS[value.code]
        return [
            day
            for day in CALENDAR
            if day.month in months and value.year in (None, day.year)
        ]
    return [
        day
        for day in CALENDAR
        if value.year in (None, day.year)
        and value.month in (None, day.month)
        and value.day in (None, day.day)
    ]


def three_valued(answers: set[bool]) -> bool | None:
    """Fold the answers for all meanings into one."""
    return answers.pop() if len(answers) == 1 else None


def of(text: str) -> PartialDate:
    """Read a date."""
    return PartialDate.from_edtf(text)
