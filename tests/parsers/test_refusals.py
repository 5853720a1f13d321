"""Every refusal of ``parse_*`` has a code, and a sentence in both languages."""

import pickle
from collections.abc import Callable

import pytest

from coordination import (
    ParseError,
    parse_date,
    parse_number,
    parse_party,
    parse_period,
    parse_quantity,
    parse_recurrence,
)
from coordination.parsers.common.fold_value import LONGEST_VALUE


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


@pytest.mark.parametrize(
    ("parse", "value"),
    [
        pytest.param(parse_date, "28/2/2023", id="date"),
        pytest.param(parse_period, "quý I/2024", id="period"),
        pytest.param(parse_recurrence, "hằng năm", id="recurrence"),
        pytest.param(parse_quantity, "24.550 tin", id="quantity"),
        pytest.param(parse_party, "UBND tỉnh", id="party"),
    ],
)
def test_a_text_longer_than_any_value_is_refused(
    parse: Callable[[str], object], value: str
) -> None:
    assert parse(value.ljust(LONGEST_VALUE)) == parse(value)

    with pytest.raises(ParseError) as refused:
        parse(value.ljust(LONGEST_VALUE + 1))

    assert refused.value.diagnostic.code == "too-long-for-a-value"
    assert refused.value.span == (LONGEST_VALUE, LONGEST_VALUE + 1)
