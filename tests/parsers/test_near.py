"""What a whole text means on the day it was written: `near` supplies, never changes."""

from collections.abc import Callable
from contextlib import suppress
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coordination import ParseError, parse_date, parse_period

WRITTEN = date(2024, 3, 12)  # a Tuesday


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        pytest.param("năm nay", "2024", id="this-year"),
        pytest.param("năm ngoái", "2023", id="last-year"),
        pytest.param("tháng tới", "2024-04", id="next-month"),
        pytest.param("quý này", "2024-33", id="this-quarter"),
        pytest.param("tuần này", "2024-03-11/2024-03-17", id="this-week"),
        pytest.param("6 tháng đầu năm", "2024-40", id="a-half-without-a-year"),
        pytest.param("quý I", "2024-33", id="a-quarter-without-a-year"),
        pytest.param("từ 26/1 đến 1/2", "2024-01-26/2024-02-01", id="days-of-no-year"),
        pytest.param("từ 26/1 đến 1/2/2021", "2021-01-26/2021-02-01", id="year-stated"),
        pytest.param("quý I năm 2023", "2023-33", id="a-stated-year-is-kept"),
        pytest.param("đến năm 2030", "../2030", id="an-open-start-stays-open"),
    ],
)
def test_a_period(text: str, meant: str) -> None:
    assert str(parse_period(text, near=WRITTEN)) == meant


@pytest.mark.parametrize(
    ("parse", "text", "near", "code"),
    [
        pytest.param(
            parse_period,
            "năm nay",
            None,
            "period-needs-near",
            id="without-near",
        ),
        pytest.param(
            parse_period, "hôm nay", WRITTEN, "finer-than-a-period", id="a-day"
        ),
        pytest.param(
            parse_period, "12/7/2021", None, "date-for-a-period", id="a-stated-day"
        ),
        pytest.param(
            parse_period, "tháng 13/2021", None, "no-such-month", id="no-month"
        ),
        pytest.param(
            parse_period,
            "năm sau",
            date(9999, 5, 1),
            "period-out-of-years",
            id="a-year-after-the-last",
        ),
        pytest.param(
            parse_date, "hôm qua", date(1, 1, 1), "date-out-of-years", id="day-zero"
        ),
        pytest.param(
            parse_date, "năm sau", date(9999, 5, 1), "date-out-of-years", id="no-year"
        ),
        pytest.param(
            parse_date, "tuần này", WRITTEN, "coarser-than-a-date", id="seven-days"
        ),
    ],
)
def test_refused(
    parse: Callable[..., object], text: str, near: date | None, code: str
) -> None:
    with pytest.raises(ParseError) as caught:
        parse(text, near=near)

    assert caught.value.diagnostic.code == code


@pytest.mark.parametrize("parse", [parse_date, parse_period])
@given(
    text=st.sampled_from(
        ["hôm qua", "ngày mai", "tuần tới", "năm sau", "năm ngoái", "quý trước", "29/2"]
    ),
    near=st.dates() | st.sampled_from([date.min, date.max]),
)
def test_raises_nothing_but_parse_error(
    parse: Callable[..., object], text: str, near: date
) -> None:
    with suppress(ParseError):
        parse(text, near=near)
