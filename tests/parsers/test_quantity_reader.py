"""Quantities in running text: which digits are one, and how far it reaches."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coordination.folding.fold import fold
from coordination.model.quantity import Change, Quantity
from coordination.parsers.common.reading import Reading
from coordination.parsers.quantities.find_in_words import (
    ORDER_TRIGGERS,
    VAGUE_TRIGGERS,
    WORDS_TRIGGERS,
    read_order,
    read_vague,
    read_words,
)
from coordination.parsers.quantities.find_quantities import read_quantity
from tests.bench.growth import MOST, growth
from tests.shared_data import shared

READERS = {
    **dict.fromkeys(WORDS_TRIGGERS, read_words),
    **dict.fromkeys(ORDER_TRIGGERS, read_order),
    **dict.fromkeys(VAGUE_TRIGGERS, read_vague),
}

TRIGGERS = rf"(?<![0-9])[0-9]|(?<!\w)(?:{'|'.join(READERS)})(?!\w)"


def found(text: str) -> list[Reading[Quantity]]:
    """Read from left to right, as the scanner does."""
    readings: list[Reading[Quantity]] = []
    end = 0
    for trigger in re.finditer(TRIGGERS, text, re.IGNORECASE):
        read = READERS.get(trigger[0].lower(), read_quantity)
        reading = read(text, trigger.start()) if trigger.start() >= end else None
        if reading is not None:
            assert reading.start <= trigger.start() < reading.end
            readings.append(reading)
            end = reading.end
    return readings


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        pytest.param(
            "đăng tải hơn 24.550 tin, bài, phóng sự, video; xuất bản",
            "hơn 24.550 tin, bài, phóng sự, video",
            "more-than 24550 tin, bài, phóng sự, video",
            id="several-units",
        ),
        pytest.param(
            "gỡ bỏ 69 tài khoản facebook thường xuyên",
            "69 tài khoản facebook",
            "69 tài khoản facebook",
            id="named-service",
        ),
        pytest.param(
            "giao 01 đồng chí lãnh đạo", "01 đồng chí", "1 đồng chí", id="known-unit"
        ),
        pytest.param("tặng 19 bằng khen.", "19 bằng khen", "19 bằng khen", id="end"),
        pytest.param(
            "gần 150.000 lượt cán bộ dự",
            "gần 150.000 lượt cán bộ",
            "nearly 150000 lượt cán bộ",
            id="classifier-and-noun",
        ),
        pytest.param(
            "đón 9.300 lượt khách du lịch",
            "9.300 lượt khách du lịch",
            "9300 lượt khách du lịch",
            id="classifier-and-longer-noun",
        ),
        pytest.param(
            "tiêm 9.300 liều vắc xin",
            "9.300 liều vắc xin",
            "9300 liều vắc xin",
            id="classifier-of-medicine",
        ),
        pytest.param(
            "cấp 9.300 m3/ngày đêm",
            "9.300 m3/ngày đêm",
            "9300 m3/ngày đêm",
            id="unit-per-day-and-night",
        ),
        pytest.param("chiếm (42,7%).", "42,7%", "42.7 %", id="percent"),
        pytest.param(
            "mức 70.000 đồng / người / tháng,",
            "70.000 đồng / người / tháng",
            "70000 đồng/người/tháng",
            id="unit-per-unit",
        ),
        pytest.param("mật độ 45 hộ", "45 hộ", "45 hộ", id="độ-that-ends-a-noun"),
        pytest.param("tổng số 45 hộ", "45 hộ", "45 hộ", id="số-that-counts"),
        pytest.param("mỗi lớp 45 em", "45 em", "45 em", id="word-that-counts-each"),
        pytest.param(
            "nộp 45 ngày / 01 lần",
            "45 ngày / 01 lần",
            "45 ngày/lần",
            id="per-padded-one",
        ),
        pytest.param(
            "thu trên dưới 5 xã", "trên dưới 5 xã", "about 5 xã", id="trên-dưới"
        ),
        pytest.param(
            "vốn khoảng trên 5 xã", "khoảng trên 5 xã", "more-than 5 xã",
            id="estimate-and-more",
        ),
        pytest.param("tỷ lệ ≥ 95%", "≥ 95%", "at-least 95 %", id="sign"),
        pytest.param("tỷ lệ > 95%", "> 95%", "more-than 95 %", id="angle"),
        pytest.param("<td>5 xã", "5 xã", "5 xã", id="mark-of-a-page"),
        pytest.param(
            "vay 2 triệu rưỡi đồng", "2 triệu rưỡi đồng", "2500000 đồng", id="half"
        ),
        pytest.param("tổng số 24.550 xyz", "24.550", "24550", id="unknown-unit"),
        pytest.param(
            "trao cho 6 tập thể và 05 cá nhân", "6 tập thể", "6 tập thể", id="two"
        ),
        pytest.param(
            "có 3 cơ sở, báo cáo Tỉnh ủy", "3 cơ sở", "3 cơ sở", id="verb-ends-a-list"
        ),
        pytest.param(
            "ra đường: hàng nghìn người", "hàng nghìn người", "magnitude 1000 người",
            id="order",
        ),
        pytest.param(
            "chi mười ba tỷ sáu trăm bốn mươi triệu đồng",
            "mười ba tỷ sáu trăm bốn mươi triệu đồng",
            "13640000000 đồng", id="words-with-several-triggers",
        ),
        pytest.param(
            "nuôi gần sáu triệu con giống", "gần sáu triệu con giống",
            "nearly 6000000 con giống", id="words",
        ),
        pytest.param(
            "biểu dương nhiều tập thể, cá nhân", "nhiều tập thể, cá nhân",
            "nhiều tập thể, cá nhân", id="vague",
        ),
        pytest.param(
            "từ 5 người trở lên",
            "5 người trở lên",
            "at-least 5 người",
            id="bound-after",
        ),
        pytest.param(
            "nhận theo 2 đợt, tháng 12", "2 đợt", "2 đợt", id="time-ends-a-list"
        ),
        pytest.param("họp với UBND 12 tỉnh", "12 tỉnh", "12 tỉnh", id="acronym-before"),
        pytest.param("trong năm 5% số hộ", "5%", "5 %", id="percent-is-no-ordinal"),
        pytest.param("3 năm 2011 - 2013", "3 năm", "3 năm", id="years-and-which"),
        pytest.param(
            "vốn (khoảng 5 tỷ đồng)", "khoảng 5 tỷ đồng", "about 5000000000 đồng",
            id="comparator-after-a-parenthesis",
        ),
        pytest.param("trên 500 km đường", "trên 500 km", "more-than 500 km", id="trên"),
        pytest.param("không quá 30 ngày.", "không quá 30 ngày", "at-most 30 ngày",
                     id="longest-comparator"),
    ],
)  # fmt: skip
def test_reads(text: str, words: str, value: str) -> None:
    first = found(text)[0]

    assert (text[first.start : first.end], str(first.value)) == (words, value)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Ban Chỉ đạo 35 tỉnh", id="named-body"),
        pytest.param("phòng, chống COVID-19 trường hợp", id="disease"),
        pytest.param("tại WHA Zone 1 tỉnh Nghệ An", id="named-place"),
        pytest.param("tại Đại lễ Games 31 đoàn", id="named-occasion"),
        pytest.param("giá 150 triệu/cặp", id="rate-per-something-unknown"),
        pytest.param("theo Quyết định 238-QĐ/TW", id="document-number"),
        pytest.param("căn cứ Điều 5 luật này", id="article"),
        pytest.param("năm 2023 cán bộ", id="year"),
        pytest.param("trong 2023 cán bộ", id="number-like-a-year"),
        pytest.param("ngày 28/2/2023", id="date"),
        pytest.param("ngày 5 tháng 3", id="day-and-month"),
        pytest.param("trong 5 tháng ba", id="month-in-words"),
        pytest.param("7 triệu năm 2005", id="year-after-a-figure"),
        pytest.param("lúc 8 giờ 30", id="clock"),
        pytest.param("thông tin 2 chiều", id="no-unit"),
        pytest.param("triển khai trên 5 huyện", id="more-than-or-in"),
        pytest.param("cao hơn 5%", id="more-than-or-by"),
        pytest.param("sau 2 năm rưỡi", id="half-of-the-unit"),
        pytest.param("phủ sóng 4G", id="generation-of-a-network"),
        pytest.param("24,550 tin", id="comma-of-two-readings"),
        pytest.param("nghị quyết 35 điều chỉnh", id="unit-that-begins-a-verb"),
        pytest.param("có 5 điều chỉnh", id="unit-that-begins-another-noun"),
        pytest.param("năm hai nghìn không trăm hai ba", id="year-in-words"),
        pytest.param("tỷ lệ, triệu tập", id="words-that-look-like-multipliers"),
        pytest.param("nhiều hơn", id="adverb"),
        pytest.param("hàng năm", id="recurrence"),
        pytest.param("5 Lê Lợi", id="address"),
        pytest.param("bản 12/5 người", id="fraction"),
    ],
)
def test_leaves_alone(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "change"),
    [
        pytest.param("tăng 28.371 người so với năm 2016", Change.UP, id="tăng"),
        pytest.param("giảm hơn 5%", Change.DOWN, id="giảm-before-a-comparator"),
        pytest.param("vượt 20 xã so với kế hoạch", Change.OVER, id="vượt"),
        pytest.param("đạt 5%", None, id="no-change"),
    ],
)
def test_keeps_the_change_with_the_size(text: str, change: Change | None) -> None:
    assert [one.value.change for one in found(text)] == [change]


@pytest.mark.parametrize(
    ("name", "figures"),
    [
        pytest.param(
            "001-tay-ninh.txt",
            {
                "12 văn bản chỉ đạo",
                "more-than 24550 tin, bài, phóng sự, video",
                "69 tài khoản facebook",
            },
            id="tay-ninh",
        ),
        pytest.param(
            "002-ha-giang.txt",
            {"5 năm", "1 đồng chí", "1 đơn vị", "19 bằng khen"},
            id="ha-giang",
        ),
        pytest.param(
            "004-khanh-hoa.txt",
            {"7 sở, ban, ngành", "4 nội dung", "7 kế hoạch"},
            id="khanh-hoa",
        ),
    ],
)
def test_reads_the_figures_of_a_report_and_no_others(
    name: str, figures: set[str]
) -> None:
    text = fold(shared(f"seeds/{name}").read_text("utf-8")).text
    values = [one.value for one in found(text)]

    assert {str(one) for one in values if one.amount is not None} == figures


@given(
    st.lists(
        st.sampled_from(
            ["5", "24.550", "hơn", "trên", "trăm", "triệu", "tin", ",", "và", "/",
             "năm", "hàng", "nghìn", "nhiều", "-", "đến", "%", "(", ")", "lượt"]
        )
    )
)  # fmt: skip
def test_any_words_are_read_or_left(words: list[str]) -> None:
    text = " ".join(words)

    for reading in found(text):
        assert 0 <= reading.start < reading.end <= len(text)


@pytest.mark.growth
@pytest.mark.parametrize(
    "piece",
    [
        pytest.param("1.000", id="dots"),
        pytest.param("5, ", id="commas"),
        pytest.param("tin, ", id="units"),
        pytest.param("hai trăm ", id="words"),
        pytest.param("5 đồng / ", id="slashes"),
        pytest.param("5 triệu 4 nghìn ", id="chains"),
        pytest.param("5 (năm ", id="parentheses"),
        pytest.param("hơn ", id="comparators"),
        pytest.param("hàng trăm nghìn ", id="orders"),
    ],
)
def test_time_grows_with_the_text_and_no_faster(piece: str) -> None:
    assert growth(found, ("5 ", piece, "")).ratio <= MOST
