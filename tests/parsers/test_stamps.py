"""Whole stamps of pages and documents, and days near the day of writing."""

from datetime import date

import pytest

from coordination import ParseError, parse_date

NEAR = date(2024, 3, 1)  # a Friday


@pytest.mark.parametrize(
    ("text", "value"),
    [
        pytest.param("Hà Nội, ngày 01 tháng 7 năm 2025", "2025-07-01", id="place"),
        pytest.param(
            "TP. Hồ Chí Minh, ngày 5 tháng 3 năm 2024", "2024-03-05", id="city"
        ),
        pytest.param("Cập nhật lúc 10:15, 02-01-2024", "2024-01-02", id="update"),
        pytest.param("Ngày đăng: 12/03/2024", "2024-03-12", id="label"),
        pytest.param("Đăng lúc: 08:30 12/03/2024", "2024-03-12", id="label-and-clock"),
        pytest.param("20/06/2018 - 08:29 (GMT+7)", "2018-06-20", id="zone"),
        pytest.param("10:15:20 AM, 02/01/2024", "2024-01-02", id="seconds"),
        pytest.param("vào hồi 14 giờ 00 ngày 5/6/2024", "2024-06-05", id="spoken"),
        pytest.param("2025-03-09T10:15:00+07:00", "2025-03-09", id="iso"),
        pytest.param("01 Thg 9, 2019", "2019-09-01", id="short-month"),
        pytest.param("10 Th9, 2023", "2023-09-10", id="shorter-month"),
    ],
)
def test_a_whole_stamp_is_read(text: str, value: str) -> None:
    assert str(parse_date(text)) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        pytest.param("thứ tư tuần tới", "2024-03-06", id="weekday-of-next-week"),
        pytest.param("thứ 2 tuần sau", "2024-03-04", id="weekday-by-number"),
        pytest.param("Chủ nhật tuần này", "2024-03-03", id="sunday"),
        pytest.param("thứ tư tuần trước", "2024-02-21", id="last-week"),
        pytest.param("ngày 4 tháng này", "2024-03-04", id="day-of-this-month"),
        pytest.param("mùng 2 tháng sau", "2024-04-02", id="day-of-next-month"),
        pytest.param("ngày 29 tháng trước", "2024-02-29", id="leap-day"),
        pytest.param("5/3 năm ngoái", "2023-03-05", id="day-of-last-year"),
        pytest.param("tháng 6 năm sau", "2025-06", id="month-of-next-year"),
        pytest.param("ngày 5 tháng 3 năm 24", "2024-03-05", id="short-year"),
    ],
)
def test_what_counts_from_a_day_needs_that_day(text: str, value: str) -> None:
    assert str(parse_date(text, near=NEAR)) == value
    with pytest.raises(ParseError, match="near"):
        parse_date(text)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        pytest.param("họp ngày 5/3/2024 tại Hà Nội", "find_mentions", id="sentence"),
        pytest.param("ngày 5/3/2024 tại Hà Nội", "find_mentions", id="left-over"),
        pytest.param("Q3/2025", "parse_period", id="quarter"),
        pytest.param("giai đoạn 2021-2025", "parse_period", id="range"),
        pytest.param("6 tháng đầu năm 2024", "parse_period", id="half"),
        pytest.param("ngày 30 tháng trước", "a day that the month", id="no-such-day"),
        pytest.param("văn bản không có ngày", "a date such as", id="nothing-there"),
        pytest.param("Huế, ngày … tháng 3 năm 2024", "has a blank", id="blank"),
    ],
)
def test_a_refusal_says_what_to_use(text: str, says: str) -> None:
    with pytest.raises(ParseError, match=says):
        parse_date(text, near=NEAR)
