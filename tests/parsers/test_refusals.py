"""Every refusal of ``parse_*`` has a code, and a sentence in both languages."""

import pickle
from collections.abc import Callable

import pytest

from coordination import (
    ParseError,
    parse_date,
    parse_number,
    parse_period,
    parse_quantity,
    parse_recurrence,
)


@pytest.mark.parametrize(
    ("parse", "text", "code", "vietnamese"),
    [
        pytest.param(parse_date, "xin chào", "not-a-date", "cần một ngày", id="words"),
        pytest.param(
            parse_date, "tháng 13/2022", "no-such-month", "từ 1 đến 12", id="month"
        ),
        pytest.param(
            parse_date, "31/2/2023", "no-such-day-of-month", "từ 1 đến 28", id="day"
        ),
        pytest.param(parse_date, "hôm qua", "needs-near", "`near`", id="relative"),
        pytest.param(
            parse_period, "xin chào", "not-a-period", "khoảng thời gian", id="period"
        ),
        pytest.param(
            parse_recurrence, "xin chào", "not-a-recurrence", "chu kỳ", id="recurrence"
        ),
        pytest.param(parse_quantity, "xin", "not-a-figure", "con số", id="figure"),
        pytest.param(
            parse_number, "36/2021", "no-symbol", "ký hiệu", id="number-without-letters"
        ),
    ],
)
def test_a_refusal_says_it_in_both_languages(
    parse: Callable[[str], object], text: str, code: str, vietnamese: str
) -> None:
    with pytest.raises(ParseError) as caught:
        parse(text)

    error = caught.value
    assert error.diagnostic.code == code
    assert error.diagnostics == (error.diagnostic,)
    assert vietnamese in error.diagnostic.message("vi")
    assert error.diagnostic.message("en") == f"expected {error.expected}"
    assert str(error).startswith(f"expected {error.expected}\n")
    assert pickle.loads(pickle.dumps(error)).diagnostic == error.diagnostic
