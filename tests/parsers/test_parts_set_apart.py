"""Dates whose parts are spaced, glued or far apart; days of each quarter.

Each table holds one rule: what is read whole, and the nearest text that is not.
"-" is nothing.
"""

import pytest

from coordination import ParseError, find_mentions, parse_recurrence
from coordination.model.relative import PartOfDay
from tests.parsers.test_what_is_a_date import find, without_amounts

TABLES: dict[str, dict[str, tuple[str, str]]] = {
    "years-far-apart": {
        "dash": ("kỷ niệm năm 1054 - 2014", "period 1054/2014"),
        "from-until": ("từ năm 1428 đến năm 1788", "period 1428/1788"),
        "stretch": ("giai đoạn 1802-1975", "period 1802/1975"),
        "head-said-once": ("từ năm 1802 đến 1975", "period 1802/1975"),
        "sentence-behind": ("năm 1010 - 2010, thành phố", "period 1010/2010"),
        "amount": ("năm 1850 - 2050 hộ", "period 1850"),
        "money": ("năm 1850 - 2050 tỷ đồng", "period 1850"),
        "too-late": ("năm 2005 - 2500", "period 2005"),
        "falling": ("năm 2010 - 1010", "period 2010"),
    },
    "a-space-behind-each-dot": {
        "day": ("ngày 2. 3. 1948", "date 1948-03-02"),
        "part-of-day": ("sáng 2. 3. 1948", "date 1948-03-02"),
        "range": (
            "từ 2. 3. 1948 đến 5. 3. 1948",
            "period 1948-03-02/1948-03-05",
        ),
        "no-cue": ("trang 2. 3. 1948", "-"),
        "no-year": ("ngày 2. 3 xã", "-"),
        "impossible": ("ngày 2. 13. 1948", "-"),
        "uneven": ("ngày 2. 3.1948", "-"),
        "close": ("2.3.1948", "date 1948-03-02"),
    },
    "a-space-before-the-comma": {
        "days": ("ngày 3 , 4 tháng 9", "period {XXXX-09-03,XXXX-09-04}"),
        "year": (
            "ngày 3 , 4 tháng 9 năm 2023",
            "period {2023-09-03,2023-09-04}",
        ),
        "of-something-else": ("mục 3 , 4 tháng 9 năm 2023", "period 2023-09"),
    },
    "a-year-glued-to-its-month": {
        "month": ("tháng 9năm 2023", "period 2023-09"),
        "day": ("ngày 4 tháng 9năm 2023", "date 2023-09-04"),
        "no-year": ("tháng 9năm", "-"),
        "this-year": ("tháng 9năm nay", "-"),
        "too-long": ("tháng 9năm 20235", "-"),
        "other-letter": ("tháng 9o năm 2023", "period 2023"),
    },
    "a-sign-for-and": {
        "days": ("ngày 14 & 15/6", "period {XXXX-06-14,XXXX-06-15}"),
        "year": ("ngày 14 & 15/6/2023", "period {2023-06-14,2023-06-15}"),
        "name": ("Công ty A & 15/6", "-"),
        "fraction": ("ngày 14 & 2/3 số hộ", "-"),
    },
    "a-day-of-each-quarter": {
        "deadline": (
            "trước ngày 18 tháng cuối quý",
            "recurrence FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=18",
        ),
        "of": (
            "chậm nhất ngày 5 của tháng đầu quý",
            "recurrence FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=5",
        ),
        "each-quarter": (
            "ngày 18 tháng giữa mỗi quý",
            "recurrence FREQ=YEARLY;BYMONTH=2,5,8,11;BYMONTHDAY=18",
        ),
        "each-year": (
            "ngày 18 tháng cuối quý hằng năm",
            "recurrence FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=18",
        ),
        "no-deadline": ("ngày 18 tháng cuối quý", "-"),
        "one-quarter": ("trước ngày 18 tháng cuối quý III", "period XXXX-35"),
        "this-quarter": ("trước ngày 18 tháng cuối quý này", "relative P0M"),
        "not-in-all-months": ("trước ngày 31 tháng cuối quý", "-"),
        "amount": ("xong trong 18 tháng cuối", "-"),
    },
    "once-in-a-unit": {
        "quarter": ("- Quý một lần", "recurrence FREQ=MONTHLY;INTERVAL=3"),
        "brackets": ("họp giao ban (tháng một lần)", "recurrence FREQ=MONTHLY"),
        "figures": ("(tuần 01 lần)", "recurrence FREQ=WEEKLY"),
        "one": ("họp một quý một lần", "recurrence FREQ=MONTHLY;INTERVAL=3"),
        "two": ("họp hai quý một lần", "recurrence FREQ=MONTHLY;INTERVAL=6"),
        "a-few": ("vài quý một lần", "-"),
        "a-report": ("báo cáo quý một lần", "-"),
        "turn": ("- Quý một lần thứ ba", "-"),
        "quarter-itself": ("- Quý một năm 2024", "period 2024-33"),
        "month-itself": ("vào tháng một năm 2024", "period 2024-01"),
    },
}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(*case, id=f"{kind}-{shows}")
        for kind, table in TABLES.items()
        for shows, case in table.items()
    ],
)
def test_what_is_found(text: str, expected: str) -> None:
    assert without_amounts(find(text)) == expected


def test_a_weekday_that_recurs_has_its_part_of_day() -> None:
    (found,) = find_mentions("họp chiều thứ tư hằng tuần", "recurrence")
    assert found.context.part_of_day is PartOfDay.AFTERNOON


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        pytest.param(
            "trước ngày 18 tháng cuối quý",
            "FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=18",
            id="day-of-a-quarter",
        ),
        pytest.param("quý một lần", "FREQ=MONTHLY;INTERVAL=3", id="once"),
    ],
)
def test_a_whole_text(text: str, rule: str) -> None:
    assert parse_recurrence(text).rule == rule


def test_a_day_of_one_quarter_does_not_recur() -> None:
    with pytest.raises(ParseError):
        parse_recurrence("trước ngày 18 tháng cuối quý III")
