"""Headings of plans, notices and reports: what they make of the lines below them."""

from typing import Any

import pytest

from coordination import to_dict
from tests.drafting.facts import asked, drafted, facts, values

PLAN = """SỞ Y TẾ TỈNH ĐẮK LẮK - HỘI NÔNG DÂN TỈNH ĐẮK LẮK
Số: 31/KHPH-SYT-HND
Đắk Lắk, ngày 4 tháng 2 năm 2026

KẾ HOẠCH PHỐI HỢP
Chăm sóc sức khỏe hội viên giai đoạn 2026 - 2030

I. MỤC ĐÍCH, YÊU CẦU
Giúp hội viên khỏe mạnh; bảo đảm thiết thực, hiệu quả lâu dài.

II. NỘI DUNG PHỐI HỢP
1. Khám bệnh cho hội viên nghèo ở các xã vùng cao.
2. Tập huấn sơ cứu cho cán bộ chi hội.

III. TRÁCH NHIỆM THỰC HIỆN
1. Sở Y tế
a) Cử bác sĩ tham gia các đợt khám bệnh.
b) Cấp thuốc cho tủ thuốc của chi hội.
2. Hội Nông dân tỉnh:
- Lập danh sách hội viên nghèo.
3. Sở Tài chính có trách nhiệm bố trí tiền mua thuốc.

IV. TỔ CHỨC THỰC HIỆN
1. Hằng năm, hai bên sơ kết việc phối hợp.
2. Kinh phí thực hiện do mỗi bên tự bảo đảm theo quy định.
3. Kế hoạch này có hiệu lực từ ngày ký và thay thế Kế hoạch phối hợp số 08/KHPH-SYT-HND.

Nơi nhận:
- UBND tỉnh Đắk Lắk để báo cáo;
- Lưu: VT, NVY, phòng kế hoạch.

TM. HỘI NÔNG DÂN TỈNH
Chủ tịch Hội Nông dân tỉnh đã ký tên
"""

NOTICE = """SỞ Y TẾ TỈNH ĐẮK LẮK
Số: 77/TB-SYT

THÔNG BÁO
Kết quả phối hợp với Hội Nông dân tỉnh

I. KẾT QUẢ
1. Hai ngành tổ chức 25 buổi khám bệnh trong năm 2026, tăng 10% so với năm 2025.
2. Hội Nông dân tỉnh lập 14 câu lạc bộ "Sống khỏe và vui" tại các xã.
Tháng | Buổi khám | Lượt người
1 | 12 | 340

II. TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN
- Thuốc ở một số xã còn thiếu kéo dài.

- Cán bộ chi hội ít được tập huấn.

III. KIẾN NGHỊ
Chưa có kiến nghị gì gửi cấp trên.

IV. NHIỆM VỤ NĂM 2027
1. Hội Nông dân tỉnh lập danh sách hội viên cần khám bệnh.
2. Mở thêm các điểm khám bệnh lưu động.
3. Hằng quý, hai ngành trao đổi thông tin.
"""

AGREED = "Thực hiện Chương trình phối hợp giữa Sở Y tế và Hội Nông dân tỉnh.\n\n"


def owed(text: str) -> list[tuple[Any, ...]]:
    """List the duties: force, number, who owes them, text."""
    made = to_dict(drafted(text).dossier)
    return [
        (one["force"], one.get("ordinal"), one.get("bearers"), one["text"])
        for one in made.get("obligations", [])
    ]


def test_a_plan_of_two_bodies_is_an_agreement() -> None:
    found = facts(drafted(PLAN))

    for expected in (
        ("agreements", "/kind", "plan", "KẾ HOẠCH PHỐI HỢP"),
        ("agreements", "/number", "31/KHPH-SYT-HND", "31/KHPH-SYT-HND"),
        ("agreements", "/signed", "2026-02-04", "ngày 4 tháng 2 năm 2026"),
        ("agreements", "/period", "2026/2030", "giai đoạn 2026 - 2030"),
        (
            "agreements", "/title", "Chăm sóc sức khỏe hội viên",
            "Chăm sóc sức khỏe hội viên",
        ),
    ):  # fmt: skip
        assert expected in found


def test_what_it_replaces() -> None:
    made = drafted(PLAN)

    assert values(made, "agreements", "supersedes") == [["ke-hoach-8"]]


def test_items_below_a_heading_are_owed_by_the_body_above_them() -> None:
    health, farmers = "so-y-te", "hoi-nong-dan-tinh"

    assert owed(PLAN) == [
        ("agreed", 1, None, "Khám bệnh cho hội viên nghèo ở các xã vùng cao"),
        ("agreed", 2, None, "Tập huấn sơ cứu cho cán bộ chi hội"),
        ("agreed", None, [health], "Cử bác sĩ tham gia các đợt khám bệnh"),
        ("agreed", None, [health], "Cấp thuốc cho tủ thuốc của chi hội"),
        ("agreed", None, [farmers], "Lập danh sách hội viên nghèo"),
        (
            "agreed", 3, ["so-tai-chinh"],
            "Sở Tài chính có trách nhiệm bố trí tiền mua thuốc",
        ),
        ("agreed", 1, [health, farmers], "Hằng năm, hai bên sơ kết việc phối hợp"),
    ]  # fmt: skip


def test_a_heading_says_what_was_done_and_what_fell_short() -> None:
    made = to_dict(drafted(AGREED + NOTICE).dossier)

    assert [
        (one["kind"], one.get("quantity", {}).get("amount"), one.get("period"))
        for one in made["outcomes"]
    ] == [
        ("result", "25", "2026"),
        ("result", "10", "2026"),
        ("result", "14", None),
        ("shortcoming", None, None),
        ("shortcoming", None, None),
    ]
    assert 'câu lạc bộ "Sống khỏe và vui"' in made["outcomes"][2]["text"]


def test_a_notice_assigns_what_it_says_that_another_does() -> None:
    assert [one[:3] for one in owed(AGREED + NOTICE)] == [
        ("assigned", 1, ["hoi-nong-dan-tinh"]),
        ("agreed", 3, ["so-y-te", "hoi-nong-dan-tinh"]),
    ]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            f"{AGREED}I. KẾT QUẢ VÀ NHIỆM VỤ\n1. Sở Y tế khám bệnh cho hội viên nghèo.",
            id="a heading about two things",
        ),
        pytest.param(
            f"{AGREED}I. NHIỆM VỤ\nII. ĐẶC ĐIỂM TÌNH HÌNH\n"
            "1. Sở Y tế có hai mươi bác sĩ ở các xã.",
            id="another heading ends what is owed",
        ),
        pytest.param(
            f"{AGREED}I. NHIỆM VỤ\nNguyên nhân là do thiếu thuốc ở các xã.",
            id="a cause",
        ),
        pytest.param(
            f"{AGREED}I. NHIỆM VỤ\n1. Sở Y tế đã khám bệnh cho hội viên nghèo.",
            id="what was done already",
        ),
    ],
)
def test_what_a_heading_does_not_say(text: str) -> None:
    assert owed(text) == []


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "SỞ Y TẾ TỈNH ĐẮK LẮK\n\nKẾ HOẠCH\nThực hiện Chương trình phối hợp với Hội "
            "Nông dân tỉnh năm 2027\n\nSở Y tế ban hành kế hoạch.",
            id="a plan of one body",
        ),
        pytest.param(
            "SỞ Y TẾ TỈNH ĐẮK LẮK\n\nKẾ HOẠCH\nPhòng, chống dịch bệnh năm 2027\n\nSở Y "
            "tế ban hành kế hoạch.",
            id="a plan of nothing together",
        ),
    ],
)
def test_a_paper_of_one_body_is_no_agreement_itself(text: str) -> None:
    made = drafted(text)

    assert "KẾ HOẠCH" not in [words for *_, words in facts(made)]


@pytest.mark.parametrize(
    ("text", "agreements"),
    [
        pytest.param(
            "Thực hiện Chương trình phối hợp số 12/CTr-SYT-HND ngày 3/2/2024 giữa Sở Y "
            "tế và Hội Nông dân tỉnh về khám bệnh giai đoạn 2024-2028, Sở Y tế báo cáo "
            "kết quả thực hiện Chương trình phối hợp giữa Sở Y tế và Hội Nông dân tỉnh "
            "năm 2026.",
            [("12/CTr-SYT-HND", "2024/2028")],
            id="a year of the programme",
        ),
        pytest.param(
            "Sở Y tế báo cáo kết quả thực hiện Chương trình phối hợp giữa Sở Y tế và "
            "Hội Nông dân tỉnh năm 2026.",
            [(None, None)],
            id="nobody says of which years the programme is",
        ),
        pytest.param(
            "Sở Y tế báo cáo kết quả thực hiện Chương trình phối hợp giữa Sở Y tế và "
            "Hội Nông dân tỉnh giai đoạn 2021-2025.",
            [(None, "2021/2025")],
            id="the years of the programme",
        ),
        pytest.param(
            "Hai bên tổng kết Chương trình phối hợp giữa Sở Y tế và Hội Nông dân tỉnh "
            "năm 2026.",
            [(None, "2026")],
            id="a programme of one year",
        ),
    ],
)
def test_a_year_of_what_is_reported(
    text: str, agreements: list[tuple[str | None, str | None]]
) -> None:
    made = to_dict(drafted(text).dossier)

    assert [
        (one.get("number"), one.get("period")) for one in made["agreements"]
    ] == agreements


def test_the_part_of_a_department_is_not_named_by_half() -> None:
    text = f"{AGREED}Phòng Tuyên truyền, giáo dục sức khỏe có trách nhiệm in tờ gấp."

    assert "phong-tuyen-truyen" not in [one.id for one in drafted(text).dossier.parties]
    assert asked(drafted(text)) == []


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Năm 2026, tỉnh đã trồng 400 ha rừng.", id="no event"),
        pytest.param(
            "Sáng 5/4/2026, UBND tỉnh tổ chức hội nghị. Năm 2025, tỉnh đã trồng 400 ha "
            "rừng.",
            id="an event of one body",
        ),
        pytest.param(
            "Ông Lê Văn Tám, Giám đốc Sở Y tế yêu cầu các trạm y tế báo cáo.",
            id="what a speaker wants",
        ),
    ],
)
def test_a_page_about_no_agreement_has_no_results_and_no_duties(text: str) -> None:
    made = to_dict(drafted(text).dossier)

    assert not {"outcomes", "obligations"} & made.keys()


def test_an_event_about_working_together_is_enough() -> None:
    made = drafted(
        "Sáng 5/4/2026, hai sở họp bàn việc phối hợp. Năm 2025, hai sở đã trồng 400 ha "
        "rừng."
    )

    assert values(made, "outcomes", "kind") == ["result"]


def test_a_heading_about_something_else_ends_a_section() -> None:
    made = drafted(
        f"{AGREED}Những kết quả đạt được\n\nHai sở đã trồng 400 ha rừng.\n\nTriển vọng "
        "của nghề rừng\n\nRừng ở tỉnh là rừng nghèo, ít gỗ quý."
    )

    assert values(made, "outcomes", "kind") == ["result"]


def test_another_agreement_of_the_same_kind_is_not_the_text_itself() -> None:
    made = to_dict(
        drafted(
            PLAN.replace(
                "I. MỤC ĐÍCH",
                "Căn cứ Kế hoạch phối hợp giữa Bộ Y tế và Bộ Tài chính;\n\nI. MỤC ĐÍCH",
            )
        ).dossier
    )

    first, *_ = made["agreements"]
    assert [one["party"] for one in first["parties"]] == [
        "so-y-te",
        "hoi-nong-dan-tinh",
    ]


@pytest.mark.parametrize(
    ("second", "bearers"),
    [
        pytest.param(
            "ngày 15 tháng cuối quý, các đơn vị gửi báo cáo", None, id="other units"
        ),
        pytest.param("sáu tháng, hai ngành họp", ["a", "b"], id="both again"),
        pytest.param("sơ kết vào cuối năm", ["a", "b"], id="no subject"),
    ],
)
def test_who_owes_the_next_clause(second: str, bearers: list[str] | None) -> None:
    ids = {"so-y-te": "a", "hoi-nong-dan-tinh": "b"}
    text = f"{AGREED}IV. NHIỆM VỤ\n1. Hằng quý, hai ngành trao đổi; {second}."

    *_, last = to_dict(drafted(text).dossier)["obligations"]

    found = last.get("bearers")
    assert (found and [ids[one] for one in found]) == bearers
