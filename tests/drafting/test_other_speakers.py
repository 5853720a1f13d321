"""Sentences that do not go on with what a speaker asked for, or with what was done."""

import pytest

from coordination import to_dict
from tests.drafting.facts import drafted, values

SIGNED = "Sáng 3/4/2024, Sở Y tế và Hội Nông dân tỉnh ký kết Quy chế phối hợp.\n\n"
ASKED = "Ông Lê Văn Tám, Giám đốc Sở Y tế yêu cầu các trạm y tế gửi danh sách hội viên."
WISHED = "Ông Lê Văn Tám đề nghị Sở Y tế mở điểm khám bệnh"


@pytest.mark.parametrize(
    ("text", "forces"),
    [
        pytest.param(
            "Ông Lê Văn Tám, Giám đốc Sở Y tế ghi nhận kết quả hai đơn vị đã đạt được; "
            "đề nghị Hội Nông dân tỉnh rà soát danh sách hội viên trước ngày 30/9.",
            ["requested"],
            id="what a speaker asks for behind what he praises",
        ),
        pytest.param(
            f"{ASKED}\n\nTheo quy chế mới, mỗi năm hai bên khám ít nhất 10 đợt.",
            ["assigned", "agreed"],
            id="what was agreed, behind what a speaker wants",
        ),
        pytest.param(
            f"{ASKED}\n\nTham dự hội nghị còn có lãnh đạo các phòng chuyên môn.",
            ["assigned"],
            id="who came",
        ),
        pytest.param(
            f"{ASKED} Đại diện lãnh đạo hai cơ quan đồng chủ trì hội nghị này.",
            ["assigned"],
            id="who presided",
        ),
        pytest.param(
            "Định kỳ hằng tháng, cả 2 đơn vị sẽ chuẩn bị nội dung hội nghị giao ban.",
            ["agreed"],
            id="what both do again and again",
        ),
    ],
)
def test_whose_duty_it_is(text: str, forces: list[str]) -> None:
    assert values(drafted(SIGNED + text), "obligations", "force") == forces


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            f"{WISHED}; yêu cầu Hội Nông dân tỉnh lập danh sách hội viên.",
            [("requested", ["so-y-te"]), ("assigned", ["hoi-nong-dan-tinh"])],
            id="of another body, by another verb",
        ),
        pytest.param(
            f"{WISHED}; đồng thời, yêu cầu các trạm y tế lập danh sách hội viên.",
            [("requested", ["so-y-te"]), ("assigned", None)],
            id="of a group",
        ),
        pytest.param(
            f"{WISHED}; giao các nhiệm vụ khám bệnh cho trạm y tế.",
            [("requested", ["so-y-te"]), ("requested", ["so-y-te"])],
            id="what the body is to give to others",
        ),
        pytest.param(
            f"{WISHED}; đề xuất cấp thuốc cho các xã vùng cao.",
            [("requested", ["so-y-te"]), ("requested", ["so-y-te"])],
            id="what the body is to propose",
        ),
        pytest.param(
            f"{WISHED}; yêu cầu báo cáo gửi trước ngày 5/5/2025.",
            [("requested", ["so-y-te"]), ("assigned", None)],
            id="of nobody by name",
        ),
    ],
)  # fmt: skip
def test_a_speaker_goes_on(text: str, expected: list[tuple[str, list[str]]]) -> None:
    owed = to_dict(drafted(SIGNED + text).dossier)["obligations"]

    assert [(one["force"], one.get("bearers")) for one in owed] == expected


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        pytest.param(
            "Ông Lê Văn Tám ghi nhận những kết quả đạt được của hai đơn vị.",
            [],
            id="praise",
        ),
        pytest.param(
            "Ông Lê Văn Tám biểu dương kết quả đạt được với 25 buổi khám bệnh.",
            ["result"],
            id="praise with a figure",
        ),
        pytest.param(
            "Hai đơn vị đã đạt được nhiều kết quả trong khám bệnh.",
            ["result"],
            id="what was reached",
        ),
    ],
)
def test_praise_is_no_result(text: str, kinds: list[str]) -> None:
    assert values(drafted(SIGNED + text), "outcomes", "kind") == kinds


def test_principles_are_no_results() -> None:
    made = drafted(
        SIGNED + "Các đơn vị phối hợp trên tinh thần đẩy mạnh cải cách hành chính, "
        "góp phần nâng cao hiệu quả công tác."
    )

    assert "outcomes" not in to_dict(made.dossier)


@pytest.mark.parametrize(
    ("text", "periods"),
    [
        pytest.param(
            "Năm 2024, hai đơn vị đã khám 120 lượt hội viên, tăng 20% so với năm 2023.",
            ["2024", "2024"],
            id="not what it is compared with",
        ),
        pytest.param(
            "Hai đơn vị đã khám 120 lượt hội viên, tăng 20% so với cùng kỳ năm 2023.",
            [None, None],
            id="nobody says of which time",
        ),
        pytest.param(
            "Tỷ lệ hộ nghèo đã giảm từ 28,4% (năm 2019) còn 15,1% vào cuối năm 2023.",
            ["2019", "2023"],
            id="each figure its own",
        ),
        pytest.param(
            "Tỷ lệ hộ nghèo đã giảm từ 28,4% (năm 2019) xuống còn 15,1%.",
            ["2019", None],
            id="in brackets, of one figure alone",
        ),
        pytest.param(
            "Năm 2023, hai đơn vị đã mở 12 hội nghị, tăng 3 hội nghị so với năm 2022.",
            ["2023", "2023"],
            id="not what is compared with",
        ),
        pytest.param(
            "Hai đơn vị đã dâng hương kỷ niệm 77 năm Ngày Thương binh - Liệt sĩ "
            "(27/7/1947 - 27/7/2024).",
            [None],
            id="not what is celebrated",
        ),
    ],
)
def test_times_of_figures(text: str, periods: list[str | None]) -> None:
    made = drafted(SIGNED + text)

    assert [
        None if one.period is None else str(one.period) for one in made.dossier.outcomes
    ] == periods


def test_a_day_with_its_part_at_the_end_of_a_sentence_is_that_of_the_event() -> None:
    made = drafted(
        "Ký kết quy chế giao ban báo chí\n\nQuy chế do Ban Tuyên giáo Tỉnh ủy, "
        "Sở Thông tin và Truyền thông và Hội Nhà báo tỉnh Sơn Hải ký kết vào sáng 3/5."
    )

    assert [str(one.date) for one in made.dossier.events] == ["XXXX-05-03"]
