"""`parse_quantity`: what is read, what is refused, and what always holds."""

import unicodedata
from decimal import Decimal

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from coordination.errors import ParseError
from coordination.model.quantity import Comparator, Quantity
from coordination.parsers.quantities.parse_quantity import parse_quantity


@pytest.mark.parametrize(
    ("text", "amount", "comparator", "units"),
    [
        pytest.param("1.135 hộ", "1135", "exact", ["hộ"], id="dots-group"),
        pytest.param("1.234.567 người", "1234567", "exact", ["người"], id="two-dots"),
        pytest.param("24.550", "24550", "exact", [], id="no-unit"),
        pytest.param("01 đồng chí", "1", "exact", ["đồng chí"], id="padded"),
        pytest.param("0 trường hợp", "0", "exact", ["trường hợp"], id="zero"),
        pytest.param("86,5% dân số", "86.5", "exact", ["% dân số"], id="% of what"),
        pytest.param("0,75 %", "0.75", "exact", ["%"], id="spaced-percent"),
        pytest.param("40 phần trăm", "40", "exact", ["%"], id="percent-in-words"),
        pytest.param(
            "1234,567 người", "1234.567", "exact", ["người"], id="no-thousands-possible"
        ),
        pytest.param("5kg", "5", "exact", ["kg"], id="glued-measure"),
        pytest.param(
            "12,345 ha", "12.345", "exact", ["ha"], id="measure-of-3-decimals"
        ),
        pytest.param("4,4 tỷ đồng", "4400000000", "exact", ["đồng"], id="tỷ"),
        pytest.param("4,125 tỉ đồng", "4125000000", "exact", ["đồng"], id="tỉ"),
        pytest.param("2,5 nghìn tỷ", "2500000000000", "exact", [], id="nghìn-tỷ"),
        pytest.param("80 ngàn người", "80000", "exact", ["người"], id="ngàn"),
        pytest.param(
            "2 tỷ 300 triệu đồng", "2300000000", "exact", ["đồng"], id="chain"
        ),
        pytest.param(
            "250 (hai trăm năm mươi) triệu đồng",
            "250000000",
            "exact",
            ["đồng"],
            id="repeated-in-words",
        ),
        pytest.param(
            "sáu triệu con giống", "6000000", "exact", ["con giống"], id="words"
        ),
        pytest.param(
            "hai triệu rưỡi đồng", "2500000", "exact", ["đồng"], id="and-a-half"
        ),
        pytest.param("năm đơn vị", "5", "exact", ["đơn vị"], id="năm-is-five"),
        pytest.param("năm năm", "5", "exact", ["năm"], id="five-years"),
        pytest.param("hơn 500 bài", "500", "more-than", ["bài"], id="hơn"),
        pytest.param("Trên 500 bài", "500", "more-than", ["bài"], id="trên"),
        pytest.param("gần 500 bài", "500", "nearly", ["bài"], id="gần"),
        pytest.param("chưa đầy 500 bài", "500", "nearly", ["bài"], id="chưa-đầy"),
        pytest.param("khoảng 500 bài", "500", "about", ["bài"], id="khoảng"),
        pytest.param("ước tính khoảng 500 bài", "500", "about", ["bài"], id="ước-tính"),
        pytest.param("độ 40 bài", "40", "about", ["bài"], id="độ"),
        pytest.param("trên dưới 40 bài", "40", "about", ["bài"], id="trên-dưới"),
        pytest.param("ngót nghét 40 bài", "40", "nearly", ["bài"], id="ngót-nghét"),
        pytest.param("khoảng gần 40 bài", "40", "nearly", ["bài"], id="khoảng-gần"),
        pytest.param(
            "ước đạt trên 40 tấn", "40", "more-than", ["tấn"], id="ước-đạt-trên"
        ),
        pytest.param("ước thực hiện 40%", "40", "about", ["%"], id="ước-thực-hiện"),
        pytest.param("≥ 40%", "40", "at-least", ["%"], id="sign-and-space"),
        pytest.param("≤40%", "40", "at-most", ["%"], id="sign-glued"),
        pytest.param("hơn trăm hộ", "100", "more-than", ["hộ"], id="more-than-one-of"),
        pytest.param("gần chục bài", "10", "nearly", ["bài"], id="nearly-ten"),
        pytest.param(
            "4 triệu rưỡi đồng", "4500000", "exact", ["đồng"], id="half-of-digits"
        ),
        pytest.param("ít nhất 3 cuộc", "3", "at-least", ["cuộc"], id="ít-nhất"),
        pytest.param("không dưới 3 cuộc", "3", "at-least", ["cuộc"], id="không-dưới"),
        pytest.param("không ít hơn 3 xã", "3", "at-least", ["xã"], id="không-ít-hơn"),
        pytest.param("từ 5 người trở lên", "5", "at-least", ["người"], id="trở-lên"),
        pytest.param("5 người trở xuống", "5", "at-most", ["người"], id="trở-xuống"),
        pytest.param("không quá 5 ngày", "5", "at-most", ["ngày"], id="không-quá"),
        pytest.param("tối đa 5 ngày", "5", "at-most", ["ngày"], id="tối-đa"),
        pytest.param("dưới 5%", "5", "at-most", ["%"], id="dưới"),
        pytest.param("đến 5 triệu đồng", "5000000", "at-most", ["đồng"], id="up-to"),
        pytest.param("lên tới 80%", "80", "exact", ["%"], id="reaching"),
        pytest.param("hàng vạn lượt", "10000", "magnitude", ["lượt"], id="hàng-vạn"),
        pytest.param("hàng chục nghìn", "10000", "magnitude", [], id="hàng-chục-nghìn"),
        pytest.param("vài trăm người", "100", "magnitude", ["người"], id="vài-trăm"),
        pytest.param(
            "hơn 24.550 tin, bài, phóng sự và video",
            "24550",
            "more-than",
            ["tin", "bài", "phóng sự", "video"],
            id="several-units",
        ),
        pytest.param(
            "5.000 ca mắc COVID-19",
            "5000",
            "exact",
            ["ca mắc COVID-19"],
            id="open-unit",
        ),
        pytest.param("  Hơn  80  ngàn ", "80000", "more-than", [], id="spaces"),
    ],
)
def test_reads(text: str, amount: str, comparator: str, units: list[str]) -> None:
    wanted = Quantity(
        amount=Decimal(amount), comparator=Comparator(comparator), units=tuple(units)
    )

    assert parse_quantity(text) == wanted
    assert parse_quantity(unicodedata.normalize("NFD", text)) == wanted


@pytest.mark.parametrize(
    ("text", "written"),
    [
        pytest.param(
            "147.000 đồng / người / tháng", "147000 đồng/người/tháng", id="two-slashes"
        ),
        pytest.param("7 triệu đồng/1 ha", "7000000 đồng/ha", id="slash-and-one"),
        pytest.param("2 cuộc mỗi năm", "2 cuộc/năm", id="mỗi"),
        pytest.param(
            "ít nhất 3 tin, bài mỗi tháng", "at-least 3 tin, bài/tháng", id="list"
        ),
        pytest.param("nhiều cuộc mỗi năm", "nhiều cuộc/năm", id="vague"),
        pytest.param(
            "tăng 28.371 người so với năm 2016",
            "up 28371 người against năm 2016",
            id="up-against-a-year",
        ),
        pytest.param(
            "vượt 20 xã so với kế hoạch",
            "over 20 xã against kế hoạch",
            id="over-a-plan",
        ),
        pytest.param("giảm hơn 5%", "down more-than 5 %", id="down-without-base"),
    ],
)
def test_reads_rates_and_changes(text: str, written: str) -> None:
    assert str(parse_quantity(text)) == written


@pytest.mark.parametrize(
    ("text", "words", "units"),
    [
        pytest.param(
            "nhiều tập thể, cá nhân", "nhiều", ["tập thể", "cá nhân"], id="nhiều"
        ),
        pytest.param("vài ba đơn vị", "vài ba", ["đơn vị"], id="vài-ba"),
        pytest.param("một loạt đơn vị", "một loạt", ["đơn vị"], id="một-loạt"),
        pytest.param("Một số đơn vị", "một số", ["đơn vị"], id="một-số"),
        pytest.param("các xã", "các", ["xã"], id="các"),
    ],
)
def test_reads_what_is_vague_without_a_figure(
    text: str, words: str, units: list[str]
) -> None:
    assert parse_quantity(text) == Quantity(
        comparator=Comparator.VAGUE, words=words, units=tuple(units)
    )


@pytest.mark.parametrize(
    ("text", "expected", "wrong"),
    [
        pytest.param("", "a figure", "", id="empty"),
        pytest.param("COVID-19", "a figure", "COVID-19", id="disease"),
        pytest.param("Ban Chỉ đạo 35", "a figure", "Ban Chỉ đạo 35", id="named-body"),
        pytest.param("WHA Zone 1", "a figure", "WHA Zone 1", id="named-place"),
        pytest.param("238-QĐ/TW", "a figure", "238-QĐ/TW", id="document-number"),
        pytest.param("ngày 28/2/2023", "a figure", "ngày 28/2/2023", id="date"),
        pytest.param("28/2", "a figure", "28/2", id="date-without-cue"),
        pytest.param("19-1", "a figure", "19-1", id="day-and-month"),
        pytest.param("năm 2023", "a known unit after 'năm'", "năm", id="year"),
        pytest.param("2 đồng/người mỗi năm", "one word", "2", id="two-rates"),
        pytest.param("năm nay", "a known unit after 'năm'", "năm", id="this-year"),
        pytest.param("năm hai nghìn", "a figure", "năm hai nghìn", id="year-in-words"),
        pytest.param("5 tháng ba", "a unit", " tháng ba", id="day-and-month-in-words"),
        pytest.param("8h30", "a unit", "h30", id="clock"),
        pytest.param("5người", "a unit", "người", id="glued-noun"),
        pytest.param("5 người,", "a unit", ",", id="dangling-comma"),
        pytest.param("02 tập thể và 05 cá nhân", "a unit", " và 05 cá nhân", id="two"),
        pytest.param("10.5 tỷ", "a figure", "10.5 tỷ", id="decimal-point"),
        pytest.param("1,234,567", "a figure", "1,234,567", id="commas-that-group"),
        pytest.param("24,550 tin", "decimals", "24,550", id="comma-of-two-readings"),
        pytest.param("hai ba người", "a figure", "hai ba người", id="two-or-three"),
        pytest.param("5 nghìn triệu", "a unit", " triệu", id="rising-multipliers"),
        pytest.param("2 triệu 300 tỷ", "a unit", " 300 tỷ", id="rising-chain"),
        pytest.param(
            "hơn 5 người trở lên", "one comparator", " trở lên", id="two-bounds"
        ),
        pytest.param("2,5 triệu rưỡi", "a unit", " rưỡi", id="half-and-decimals"),
        pytest.param("2 năm rưỡi", "a unit", " năm rưỡi", id="half-of-the-unit"),
        pytest.param("hai phẩy ba lần", "a unit", " phẩy", id="decimals-in-words"),
        pytest.param("mười mấy thôn", "a unit", " mấy", id="some-more-than-ten"),
        pytest.param("0234567 máy", "a figure", "0234567", id="telephone"),
        pytest.param("một nửa số thôn", "a unit", " nửa số thôn", id="one-half"),
        pytest.param("4G", "a unit", "G", id="generation-of-a-network"),
        pytest.param("trăm hộ", "a figure", "trăm hộ", id="multiplier-alone"),
        pytest.param("nhiều", "a unit", "", id="vague-without-noun"),
        pytest.param("-5 người", "a figure", "-5 người", id="negative"),
        pytest.param(
            "hơn gần 5 người", "a figure", "gần 5 người", id="two-comparators"
        ),
        pytest.param(
            "15.000 (mười sáu nghìn) đồng",
            "a figure",
            "15.000 (mười sáu nghìn) đồng",
            id="words-that-disagree",
        ),
        pytest.param(
            "5 người so với kế hoạch", "a unit", " người so", id="base-of-no-change"
        ),
    ],
)
def test_refuses(text: str, expected: str, wrong: str) -> None:
    with pytest.raises(ParseError) as caught:
        parse_quantity(text)

    assert caught.value.expected.startswith(expected)
    assert caught.value.text == text
    assert text[slice(*caught.value.span)].startswith(wrong)


def test_points_into_the_text_as_given() -> None:
    text = unicodedata.normalize("NFD", "hơn gần năm người")

    with pytest.raises(ParseError) as caught:
        parse_quantity(text)

    start, end = caught.value.span
    assert unicodedata.normalize("NFC", text[start:end]) == "gần năm người"


@given(
    st.text()
    | st.from_regex(r"(hơn |gần |nhiều |hàng |tăng )?[0-9.,]{0,9}( [\w%/,]{1,9}){0,4}")
)
@example("hàng tỷ lệ")
@example("9" * 40 + " tỷ")
@example("999.999.999.999.999 trăm nghìn tỷ đồng")
@example("5 \U0002f800")  # which NFC writes otherwise
def test_raises_nothing_but_parse_error(text: str) -> None:
    try:
        value = parse_quantity(text)
    except ParseError as error:
        start, end = error.span
        assert 0 <= start <= end <= len(text)
    else:
        assert value.amount is None or value.amount >= 0 or "âm" in text.lower()


@given(st.integers(0, 10**15 - 1), st.integers(0, 99))
def test_figures_are_read_as_the_country_writes_them(whole: int, cents: int) -> None:
    text = f"{whole:,}".replace(",", ".") + f",{cents:02d} ha"

    assert parse_quantity(text).amount == Decimal(f"{whole}.{cents:02d}")
