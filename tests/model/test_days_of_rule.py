"""The days of a rule are those that dateutil finds, and none is looked for in vain."""

from datetime import date, datetime
from itertools import product

import pytest
from dateutil.rrule import rrulestr

from coordination import Recurrence
from coordination.model.days_of_rule import days_of_rule
from coordination.model.turns import turns

FIRST, LAST = date(2019, 1, 1), date(2025, 3, 15)
#: In the middle of a year, on a day that not every month has.
MONDAY = date(2020, 8, 31)
RULES = [
    ";".join(part for part in parts if part)
    for parts in product(
        ("FREQ=YEARLY", "FREQ=MONTHLY", "FREQ=WEEKLY", "FREQ=DAILY"),
        ("", "INTERVAL=2", "INTERVAL=5"),
        ("", "BYMONTH=2", "BYMONTH=2,6,12"),
        ("", "BYMONTHDAY=-1", "BYMONTHDAY=15", "BYMONTHDAY=-1,29,31"),
        ("", "BYDAY=MO", "BYDAY=TU,SU"),
    )
    if not (parts[0] == "FREQ=WEEKLY" and parts[3])
]


@pytest.mark.parametrize("first", [FIRST, MONDAY], ids=str)
def test_the_days_are_those_of_dateutil(first: date) -> None:
    begin, end = (datetime(day.year, day.month, day.day) for day in (first, LAST))  # noqa: DTZ001 - days have no zone
    for rule in RULES:
        parts = dict(part.split("=") for part in rule.split(";"))
        theirs = rrulestr(rule, dtstart=begin).between(begin, end, inc=True)
        ours = list(days_of_rule(parts, first, LAST))
        assert ours == [day.date() for day in theirs], rule


@pytest.mark.parametrize(
    "rule",
    [
        pytest.param("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", id="of-every-year"),
        pytest.param("FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30", id="of-every-day"),
        pytest.param("FREQ=DAILY;BYMONTH=4,6,9,11;BYMONTHDAY=31", id="of-four-months"),
        pytest.param("FREQ=YEARLY;INTERVAL=2;BYMONTH=2;BYMONTHDAY=29", id="odd-years"),
    ],
)
def test_a_day_that_never_comes_is_not_looked_for(rule: str) -> None:
    found = turns(Recurrence(rule=rule), FIRST, date(2028, 12, 31), FIRST)

    assert found is not None
    assert list(found) == []


@pytest.mark.parametrize(
    ("rule", "days"),
    [
        pytest.param(
            {"FREQ": "YEARLY", "BYMONTH": "2", "BYMONTHDAY": "29"},
            [date(2020, 2, 29), date(2024, 2, 29)],
            id="of-leap-years",
        ),
        pytest.param(
            {"FREQ": "MONTHLY", "INTERVAL": "2", "BYMONTH": "4", "BYMONTHDAY": "30"},
            [],
            id="of-a-month-that-is-left-out",
        ),
        pytest.param(
            {"FREQ": "YEARLY", "INTERVAL": "3", "BYMONTH": "6", "BYMONTHDAY": "30"},
            [date(2019, 6, 30), date(2022, 6, 30)],
            id="of-every-third-year",
        ),
        pytest.param(
            {"FREQ": "YEARLY", "INTERVAL": "4", "BYMONTH": "1", "BYMONTHDAY": "9,16"},
            [date(2019, 1, 9), date(2019, 1, 16), date(2023, 1, 9), date(2023, 1, 16)],
            id="after-the-earlier-days-of-its-month",
        ),
    ],
)
def test_the_days_come_in_order_up_to_the_last_of_a_month(
    rule: dict[str, str], days: list[date]
) -> None:
    assert list(days_of_rule(rule, FIRST, LAST)) == days


@pytest.mark.parametrize("frequency", ["YEARLY", "MONTHLY", "DAILY"])
def test_the_last_day_of_the_calendar_ends_the_search(frequency: str) -> None:
    parts = {"FREQ": frequency, "BYMONTH": "12", "BYMONTHDAY": "-1"}

    assert list(days_of_rule(parts, date(9998, 5, 1), date.max))[-1] == date.max
