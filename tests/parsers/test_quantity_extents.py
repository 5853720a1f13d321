"""Ranges, shares, signs and bounds of quantities; what only looks like one.

Each table is one rule: what is read, its neighbours, and the nearest text that must
be read otherwise or left alone.
"""

import pytest

from coordination import find_mentions, parse_quantity
from coordination.errors import ParseError


def found(text: str) -> list[str]:
    """Return the quantities of ``text``, written."""
    return [str(one.value) for one in find_mentions(text, "quantity")]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        pytest.param("giảm 5-7 %", ["down 5-7 %"], id="dash"),
        pytest.param("có 10 - 15 người dự", ["10-15 người"], id="spaced-dash"),
        pytest.param("chiếm từ 40 đến 50 % dân số", ["40-50 %"], id="từ-đến"),
        pytest.param("mức 5% - 7%", ["5-7 %"], id="unit-at-both-ends"),
        pytest.param("khoảng 10 tới 15 ngày", ["about 10-15 ngày"], id="comparator"),
        pytest.param("3.000-5.000 tấn", ["3000-5000 tấn"], id="thousands"),
        pytest.param("thu 2,5-3 triệu đồng", ["2500000-3000000 đồng"], id="scale"),
        pytest.param(
            "phạt từ 5 đến 10 triệu đồng", ["5000000-10000000 đồng"], id="shared-scale"
        ),
        pytest.param(
            "từ 500.000 đồng đến 1 triệu đồng",
            ["500000-1000000 đồng"],
            id="scale-of-one-end",
        ),
        pytest.param("từ hai đến ba trăm hộ", ["200-300 hộ"], id="in-words"),
        pytest.param("hai ba trăm hộ", ["200-300 hộ"], id="neighbours-in-words"),
        pytest.param("chừng ba bốn mươi hộ", ["about 30-40 hộ"], id="tens"),
        pytest.param("họp 2 hoặc 3 lần", ["2-3 lần"], id="one-or-the-other"),
        pytest.param(
            "vài chục đến vài trăm triệu đồng",
            ["magnitude 10000000-100000000 đồng"],
            id="orders-share-a-scale",
        ),
        pytest.param(
            "hàng trăm đến hàng nghìn người", ["magnitude 100-1000 người"], id="orders"
        ),
        pytest.param("500 đến 1 triệu đồng", [], id="unsure-scale"),
        pytest.param("hai ba nghìn hộ", [], id="23,000-or-two-to-three"),
        pytest.param("bốn năm trăm hộ", [], id="400-to-500-or-four-years"),
        pytest.param("mỗi năm ba trăm hộ", ["300 hộ"], id="year-before-a-figure"),
        pytest.param("10-12-15 người", [], id="three-figures"),
        pytest.param("từ 15 đến 10 người", [], id="falling"),
        pytest.param("từ 5 ngày đến 2 tháng", [], id="two-units"),
        pytest.param("2 hoặc 5 lần", [], id="no-neighbours"),
        pytest.param("5 xã hoặc 3 phường", ["5 xã", "3 phường"], id="two-amounts"),
        pytest.param("giai đoạn 2021-2025", [], id="years"),
        pytest.param("khoản 5-7 điều này", [], id="numbered"),
        pytest.param("tầng 10-15.", [], id="no-unit"),
    ],
)
def test_ranges(text: str, values: list[str]) -> None:
    assert found(text) == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        pytest.param("đạt 98/100 xã", ["98/100 xã"], id="share"),
        pytest.param("hơn 98/100 xã", ["more-than 98/100 xã"], id="comparator"),
        pytest.param("có 5/8 xã", ["5/8 xã"], id="no-day-behind-có"),
        pytest.param("cả 15/15 đơn vị", ["15/15 đơn vị"], id="all-of-them"),
        pytest.param("1.120/1.135 hộ", ["1120/1135 hộ"], id="thousands"),
        pytest.param("4 vụ/8 đối tượng", ["4 vụ", "8 đối tượng"], id="two-amounts"),
        pytest.param(
            "276 buổi/8.500 lượt người",
            ["276 buổi", "8500 lượt người"],
            id="more-amounts",
        ),
        pytest.param("về 5/8 xã họp", [], id="may-be-a-day"),
        pytest.param("ít nhất 2/3 đại biểu", [], id="fraction"),
        pytest.param("bản 12/5 người", [], id="more-than-the-whole"),
        pytest.param("xếp thứ 12/34 tỉnh", [], id="rank"),
        pytest.param("tỷ lệ 1/500 bản đồ", [], id="scale-of-a-map"),
        pytest.param("từ tháng 5/2023 xã họp", [], id="year"),
        pytest.param("5 triệu đồng/2 ha", [], id="rate-per-two"),
    ],
)
def test_shares(text: str, values: list[str]) -> None:
    assert found(text) == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        pytest.param("kết quả âm 0,6%", ["-0.6 %"], id="below-zero"),
        pytest.param("lãi âm 12,5 tỷ đồng", ["-12500000000 đồng"], id="money"),
        pytest.param("siêu âm 20 người", ["20 người"], id="syllable-of-a-word"),
        pytest.param("âm âm 5%", [], id="twice"),
        pytest.param("giảm tới 50%", ["down at-most 50 %"], id="tới"),
        pytest.param("có tới 50% số hộ", ["50 %"], id="as-many-as"),
        pytest.param("vay đến 50 triệu đồng", ["at-most 50000000 đồng"], id="đến"),
        pytest.param("đưa lên đến 50%", ["50 %"], id="reaching"),
        pytest.param("tới 5 huyện", ["5 huyện"], id="journey"),
        pytest.param(
            "giá chỉ từ 450 triệu đồng", ["at-least 450000000 đồng"], id="chỉ-từ"
        ),
        pytest.param("(>50%)", ["more-than 50 %"], id="sign"),
        pytest.param("<b>50%</b>", ["50 %"], id="mark-of-a-page"),
        pytest.param("ba triệu rưởi đồng", ["3500000 đồng"], id="rưởi"),
        pytest.param("hai mươi mấy hộ", [], id="some-more-than-twenty"),
        pytest.param("2 phần 3 số xã", [], id="fraction-in-words"),
        pytest.param("đạt 85 % kế hoạch", ["85 %"], id="percent-after-a-blank"),
        pytest.param("40 phần trăm", ["40 %"], id="percent-in-words"),
        pytest.param("giá 50.000₫", ["50000 ₫"], id="sign-of-money"),
        pytest.param("giá 50.000đồng", ["50000 đồng"], id="glued-money"),
        pytest.param("giá 50.000¥", [], id="unknown-sign"),
        pytest.param("100.000 (một trăm nghìn) đồng/môn", [], id="unknown-rate"),
        pytest.param("sân 5 x 3 m", [], id="two-sides"),
        pytest.param("5 ± 2%", [], id="tolerance"),
        pytest.param(
            "33 cuộc khảo sát, giám sát",
            ["33 cuộc khảo sát, giám sát"],
            id="units-of-one-head",
        ),
        pytest.param(
            "33 cuộc khảo sát, yêu cầu", ["33 cuộc khảo sát"], id="clause-behind"
        ),
        pytest.param(
            "thời hạn không được quá 48 giờ", ["at-most 48 giờ"], id="must-not-be-more"
        ),
        pytest.param(
            "không được vượt quá 5%", ["at-most 5 %"], id="must-not-go-beyond"
        ),
        pytest.param(
            "nghỉ không được dưới 12 giờ", ["at-least 12 giờ"], id="must-not-be-less"
        ),
        pytest.param(
            "không được ít hơn 3 người", ["at-least 3 người"], id="must-not-be-fewer"
        ),
        pytest.param(
            "không được chậm quá 30 ngày", ["at-most 30 ngày"], id="must-not-be-late"
        ),
        pytest.param("chậm hơn 30 ngày", [], id="later-by"),
        pytest.param("không lớn hơn 5%", ["at-most 5 %"], id="not-greater"),
        pytest.param("đã được dưới 5%", ["at-most 5 %"], id="nothing-denied"),
        pytest.param("chưa đủ 15 tuổi", ["at-most 15 tuổi"], id="not-yet"),
        pytest.param("từ đủ 16 tuổi", ["16 tuổi"], id="just"),
        pytest.param("tăng 0,3 điểm %", ["up 0.3 điểm %"], id="point-of-percent"),
        pytest.param("đạt 7,5 điểm", ["7.5 điểm"], id="point-of-a-mark"),
        pytest.param(
            "168 phường, xã, đặc khu", ["168 phường, xã, đặc khu"], id="tiers-of-2025"
        ),
        pytest.param(
            "84,5 - 86,5 triệu đồng/lượng",
            ["84500000-86500000 đồng/lượng"],
            id="price-of-gold",
        ),
        pytest.param("20.000 viên thuốc", ["20000 viên"], id="pills"),
        pytest.param("5 viên chức", ["5 viên chức"], id="staff"),
        pytest.param("10.000 kilôgam", ["10000 kilôgam"], id="measure-in-full"),
        pytest.param("hơn 40 chủng loại", ["more-than 40 chủng loại"], id="chủng-loại"),
    ],
)
def test_signs_bounds_and_units(text: str, values: list[str]) -> None:
    assert found(text) == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        pytest.param("họp lúc 8g sáng", [], id="g-is-an-hour"),
        pytest.param("8g đường", ["8 g"], id="g-is-a-gram"),
        pytest.param("11 giờ kém 15 ngày 3/4/2024", [], id="minutes-to"),
        pytest.param("14 giờ 00 ngày 5/6/2024", [], id="minutes"),
        pytest.param("khoảng 8 giờ sáng", [], id="about-an-hour-of-the-day"),
        pytest.param("từ 7 đến 9 giờ", [], id="range-of-hours"),
        pytest.param("sau gần 3 giờ", ["nearly 3 giờ"], id="duration"),
        pytest.param("Kế hoạch số 12-KH/BCĐ 35 ngày 3/4/2024", [], id="body"),
        pytest.param("Chỉ thị 48 ngày 22/10/2010", [], id="directive"),
        pytest.param("Đề án 06 tỉnh", [], id="project"),
        pytest.param("Kế hoạch 5 năm", ["5 năm"], id="plan-of-years"),
        pytest.param("trong 35 ngày, từ 3/4", ["35 ngày"], id="days"),
        pytest.param("2 giờ trước", [], id="ago"),
        pytest.param("cách đây hơn 3 ngày", [], id="cách-đây"),
        pytest.param("3 tuần nữa", [], id="ahead"),
        pytest.param("10 ngày trước khi họp", ["10 ngày"], id="before-a-meeting"),
        pytest.param("định kỳ hằng quý, 6 tháng, 1 năm", [], id="rhythm"),
        pytest.param("sau 6 tuần, 1 năm", ["6 tuần", "1 năm"], id="no-rhythm"),
        pytest.param("trong vòng 30 ngày", ["30 ngày"], id="within"),
        pytest.param("vòng 5 giải vô địch", [], id="round"),
        pytest.param("cao điểm 45 ngày đêm", ["45 ngày đêm"], id="peak"),
        pytest.param("án phạt 12 năm 6 tháng tù", [], id="one-time-in-two-units"),
        pytest.param("gia hạn 2 tháng 15 ngày", [], id="months-and-days"),
        pytest.param("12 năm, 6 tháng", ["12 năm", "6 tháng"], id="two-times"),
        pytest.param("qua 5 năm, 63 tỉnh", ["5 năm", "63 tỉnh"], id="another-thing"),
        pytest.param("ngày 23 tháng Chạp", [], id="last-month-of-the-lunar-year"),
        pytest.param("15 tháng Giêng", [], id="first-month-of-the-lunar-year"),
        pytest.param("lượt khách thứ 10.000 người", [], id="ordinal"),
        pytest.param("những năm sáu mươi của thế kỷ trước", [], id="decade"),
        pytest.param("thập niên tám mươi", [], id="decade-by-its-word"),
        pytest.param("mỗi năm sáu mươi hộ", ["60 hộ"], id="each-year"),
        pytest.param("các khoản 1, 2 và 4 Điều 5", [], id="last-of-some-clauses"),
        pytest.param("tại các điều 12, 13, 14 Nghị định", [], id="last-of-articles"),
        pytest.param("điểm a, b, 3 và 4 Phần I", [], id="last-of-points"),
        pytest.param("khoản 2, khoản 4 Điều 5", [], id="each-with-its-word"),
        pytest.param("tại Điều 5, 4 xã", ["4 xã"], id="not-a-part-of-an-article"),
        pytest.param("Luật gồm 4 chương, 42 điều", ["4 chương", "42 điều"], id="size"),
        pytest.param(
            "2 nghị định, 4 thông tư", ["2 nghị định", "4 thông tư"], id="ours"
        ),
        pytest.param("đạt nhiều thành tựu", [], id="first-syllable-of-another-word"),
        pytest.param("tại nhiều thành phố", ["nhiều thành phố"], id="whole-word"),
        pytest.param(
            "nhiều nhà nghiên cứu", ["nhiều nhà nghiên cứu"], id="people-not-houses"
        ),
    ],
)
def test_times_and_names(text: str, values: list[str]) -> None:
    assert found(text) == values


@pytest.mark.parametrize(
    ("text", "written"),
    [
        pytest.param("40–50 %", "40-50 %", id="long-dash"),
        pytest.param(
            "khoảng 5 - 7 tỷ đồng", "about 5000000000-7000000000 đồng", id="tỷ"
        ),
        pytest.param("từ 5 đến 10 người", "5-10 người", id="từ-đến"),
        pytest.param("bốn năm trăm hộ", "400-500 hộ", id="neighbours"),
        pytest.param("2 hoặc 3 lần mỗi năm", "2-3 lần/năm", id="one-or-the-other"),
        pytest.param("98/100 xã", "98/100 xã", id="share"),
        pytest.param("âm 0,6%", "-0.6 %", id="below-zero"),
        pytest.param("50.000₫", "50000 ₫", id="sign-of-money"),
        pytest.param("chỉ từ 450 triệu", "at-least 450000000", id="chỉ-từ"),
        pytest.param(
            "vài chục đến vài trăm triệu đồng",
            "magnitude 10000000-100000000 đồng",
            id="orders",
        ),
    ],
)
def test_parse_reads(text: str, written: str) -> None:
    assert str(parse_quantity(text)) == written


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("hai phần ba số xã", id="two-thirds"),
        pytest.param("một phần tư dân số", id="quarter"),
        pytest.param("2/3 xã", id="fraction"),
        pytest.param("4 vụ/8 đối tượng", id="two-amounts"),
        pytest.param("10-15", id="day-or-range"),
        pytest.param("15-10 người", id="falling"),
        pytest.param("5 người đến 10 hộ", id="two-units"),
        pytest.param("500 đến 1 triệu đồng", id="unsure-scale"),
        pytest.param("hai ba nghìn hộ", id="23,000-or-two-to-three"),
        pytest.param("1,500-2,500 người", id="comma-of-two-readings"),
    ],
)
def test_parse_refuses(text: str) -> None:
    with pytest.raises(ParseError):
        parse_quantity(text)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        pytest.param("thi hành xong 812 việc, đạt 70%", ["812 việc", "70 %"], id="law"),
        pytest.param("tạo 1.200 việc làm mới", ["1200 việc làm"], id="jobs"),
        pytest.param("năm 2022 việc phối hợp", [], id="a year before a noun"),
        pytest.param("khoản 3 việc xử lý", [], id="numbered"),
        pytest.param("Quyết định 38 việc ban hành", [], id="a document"),
    ],
)
def test_what_is_executed_is_counted(text: str, values: list[str]) -> None:
    assert found(text) == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        pytest.param(
            "bắt 19 vụ - 23 đối tượng", ["19 vụ", "23 đối tượng"], id="two-counts"
        ),
        pytest.param("(19 vụ-23 đối tượng)", ["19 vụ", "23 đối tượng"], id="close"),
        pytest.param(
            "gồm 3 tổ – 12 cán bộ, 2 xe", ["3 tổ", "12 cán bộ", "2 xe"], id="en-dash"
        ),
        pytest.param("từ 19 vụ - 23 vụ", ["19-23 vụ"], id="one-noun"),
        pytest.param("có 19 - 23 vụ", ["19-23 vụ"], id="one-unit"),
        pytest.param("5 km - 7 người", [], id="a-measure-and-a-count"),
        pytest.param("19 vụ - 23/5 đối tượng", [], id="a-share-behind"),
    ],
)
def test_a_dash_between_two_counts(text: str, values: list[str]) -> None:
    assert found(text) == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        pytest.param("giảm 14 vụ (-18,9%)", ["down 14 vụ", "-18.9 %"], id="bracket"),
        pytest.param("tăng trưởng -2,3%", ["-2.3 %"], id="growth"),
        pytest.param("ở mức -0,5 điểm phần trăm", ["-0.5 điểm phần trăm"], id="points"),
        pytest.param("nhiệt độ -5 độ C", ["-5 độ C"], id="temperature"),
        pytest.param("từ 5 -7%", ["5-7 %"], id="range"),
        pytest.param("mức A-2,3%", [], id="glued"),
        pytest.param("- thu\n-5% số hộ", [], id="item-of-a-list"),
        pytest.param("(-5 người)", [], id="no-measure"),
        pytest.param("Hà Nội -5%", [], id="name"),
    ],
)
def test_a_minus_is_a_sign_where_nothing_else_can_be_meant(
    text: str, values: list[str]
) -> None:
    assert found(text) == values


@pytest.mark.parametrize(
    ("text", "value"),
    [("-2,5%", "-2.5 %"), ("-0,5 điểm phần trăm", "-0.5 điểm phần trăm")],
)
def test_a_whole_text_with_a_minus(text: str, value: str) -> None:
    assert str(parse_quantity(text)) == value


@pytest.mark.parametrize(
    ("text", "values"),
    [
        pytest.param("với hơn 300 cử tri", ["more-than 300 cử tri"], id="voters"),
        pytest.param("của 17 bị hại", ["17 bị hại"], id="victims"),
        pytest.param("có 3 cơ sở dữ liệu", ["3 cơ sở dữ liệu"], id="data"),
        pytest.param("cấp 5.000 căn cước", ["5000 căn cước"], id="identity-cards"),
        pytest.param("gồm 2 hội thẩm", ["2 hội thẩm"], id="assessors"),
        pytest.param("xử lý 12 tin báo", ["12 tin báo"], id="tips"),
        pytest.param("ban hành 01 kháng nghị", ["1 kháng nghị"], id="appeals"),
        pytest.param("khám xét 4 địa điểm", ["4 địa điểm"], id="places"),
        pytest.param("có 3 cơ sở", ["3 cơ sở"], id="establishments"),
        pytest.param("có 5 căn nhà", ["5 căn nhà"], id="houses"),
    ],
)
def test_what_courts_and_the_police_count(text: str, values: list[str]) -> None:
    assert found(text) == values


@pytest.mark.parametrize("text", ["24/24 giờ", "7/7 ngày"])
def test_around_the_clock_is_no_share(text: str) -> None:
    with pytest.raises(ParseError):
        parse_quantity(text)


def test_a_share_of_days_is_one() -> None:
    assert str(parse_quantity("20/30 ngày")) == "20/30 ngày"
