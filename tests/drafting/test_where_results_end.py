"""Where the report of results ends: words of duty, words of the future, a paragraph."""

import pytest

from tests.drafting.facts import drafted, values

SIGNED = "Sáng 3/4/2024, Sở Y tế và Hội Nông dân tỉnh ký kết Quy chế phối hợp.\n\n"
DONE = "Năm 2023, hai bên đã khám bệnh cho 300 hội viên."
ASKED = "Ông Lê Văn Tám, Giám đốc Sở Y tế yêu cầu các trạm y tế gửi danh sách hội viên"


@pytest.mark.parametrize(
    ("text", "results"),
    [
        pytest.param(
            "\n\nHội Nông dân tỉnh tư vấn cho 25 chi hội.", 2, id="another figure"
        ),
        pytest.param(
            "\n\nHai bên phối hợp vận động hội viên kịp thời.", 2, id="what both did"
        ),
        pytest.param("\n\n- Vận động hội viên kịp thời.", 2, id="an item of a list"),
        pytest.param(
            " Trạm y tế cử cán bộ hướng dẫn hội viên.", 2, id="the same paragraph"
        ),
        pytest.param(
            " Các trạm y tế tặng 12 suất quà cho hộ cần giúp đỡ.", 2, id="counted need"
        ),
        pytest.param(
            "\n\nTrạm y tế là nơi hội viên tìm đến mỗi khi ốm đau.", 1, id="a paragraph"
        ),
        pytest.param(
            "\n\nQuy chế gồm 3 chương, 9 điều và có phụ lục.",
            1,
            id="what it consists of",
        ),
        pytest.param(
            " Các trạm y tế cần quan tâm hội viên nghèo.", 1, id="what is needed"
        ),
        pytest.param(
            "\n\nNăm 2024, hai bên đặt mục tiêu khám cho 500 hội viên.", 1, id="an aim"
        ),
        pytest.param(
            "\n\nHai bên dự kiến khám cho 500 hội viên.", 1, id="what is expected"
        ),
        pytest.param(
            "\n\nHai bên đã đặt mục tiêu, khám cho 500 hội viên.", 2, id="an aim before"
        ),
        pytest.param(
            " Các trạm y tế sẽ khám cho 500 hội viên.", 1, id="what is to come"
        ),
    ],
)
def test_results_go_on(text: str, results: int) -> None:
    kinds = values(drafted(SIGNED + DONE + text), "outcomes", "kind")

    assert kinds == ["result"] * results


@pytest.mark.parametrize(
    ("text", "bearers"),
    [
        pytest.param(
            "Hai bên giao Văn phòng Sở Y tế tổng hợp, trước ngày 10/12 hằng năm gửi "
            "báo cáo.",
            [["van-phong-so-y-te"]],
            id="what both sides give to somebody",
        ),
        pytest.param(
            "Sở Y tế hai tỉnh chủ trì mở ít nhất 3 lớp trước ngày 30/9/2024.",
            [["so-y-te"]],
            id="whose body it is, before the verb",
        ),
        pytest.param(
            "Sở Y tế, Hội Nông dân tỉnh là đầu mối theo dõi việc thực hiện.",
            [["so-y-te", "hoi-nong-dan-tinh"]],
            id="focal points",
        ),
        pytest.param(
            "Theo đó, Sở Y tế có trách nhiệm cung cấp tài liệu; mở ít nhất 3 lớp mỗi "
            "năm.",
            [["so-y-te"], ["so-y-te"]],
            id="what follows from it",
        ),
        pytest.param(
            "Sở Y tế chịu trách nhiệm in tài liệu. Hội Nông dân tỉnh hỗ trợ kinh phí "
            "hằng năm không dưới 50 triệu đồng.",
            [["so-y-te"], ["hoi-nong-dan-tinh"]],
            id="the next duty without words of duty",
        ),
    ],
)
def test_a_duty_behind_results_is_no_result(
    text: str, bearers: list[list[str]]
) -> None:
    made = drafted(f"{SIGNED}{DONE}\n\n{text}")

    assert values(made, "obligations", "bearers") == bearers
    assert values(made, "outcomes", "kind") == ["result"]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "Hai bên giao ban 4 lần với 60 lượt cán bộ.", id="a meeting of both"
        ),
        pytest.param(
            "Hai bên đã giao Sở Y tế mở 3 lớp tập huấn.", id="it was given before"
        ),
        pytest.param(
            "Sở Y tế chủ trì buổi tọa đàm với 40 người.", id="the chair of a meeting"
        ),
    ],
)
def test_what_was_done_is_no_duty(text: str) -> None:
    assert values(drafted(f"{SIGNED}{DONE}\n\n{text}"), "obligations", "text") == []


@pytest.mark.parametrize(
    ("text", "forces"),
    [
        pytest.param(
            "; đồng thời đề nghị Hội Nông dân tỉnh lập danh sách hội viên nghèo.",
            ["assigned", "requested"],
            id="another verb",
        ),
        pytest.param(
            ". Chủ tịch Hội Lê Thị Ba cam kết lập danh sách hội viên nghèo.",
            ["assigned"],
            id="what another promises",
        ),
        pytest.param(
            ". Trạm y tế cam kết lập danh sách hội viên nghèo.",
            ["assigned", "assigned"],
            id="what those who are asked promise",
        ),
        pytest.param(
            ".\n\nTheo nội dung ký kết, hai bên khám cho ít nhất 90 hội viên.",
            ["assigned", "agreed"],
            id="what was signed",
        ),
        pytest.param(
            "; phối hợp lập danh sách hội viên nghèo.",
            ["assigned", "assigned"],
            id="the same verb",
        ),
        pytest.param(
            ".\n\nDịp này, hai bên chụp ảnh lưu niệm với hội viên.",
            ["assigned"],
            id="a paragraph that does not go on",
        ),
        pytest.param(
            ".\n\n- Tiếp tục khám bệnh cho hội viên nghèo.",
            ["assigned", "assigned"],
            id="an item of a list",
        ),
    ],
)
def test_what_a_speaker_wants_by_each_verb(text: str, forces: list[str]) -> None:
    assert values(drafted(SIGNED + ASKED + text), "obligations", "force") == forces


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        pytest.param(
            "Hạn chế được chỉ ra là 3 vụ việc chưa giải quyết xong.",
            ["result", "shortcoming"],
            id="shortcomings that are named",
        ),
        pytest.param(
            "Hội nghị chỉ ra một số tồn tại: trao đổi thông tin chưa thường xuyên.",
            ["result", "shortcoming"],
            id="what it is called, before a colon",
        ),
        pytest.param(
            "Tuy nhiên, 3 tổ còn yếu kém; công tác kiểm tra ở cơ sở còn chậm.",
            ["result", "shortcoming", "shortcoming"],
            id="a noun begins another",
        ),
        pytest.param(
            "Hạn chế tối đa 3 vụ việc phát sinh.", ["result", "result"], id="a verb"
        ),
    ],
)
def test_what_fell_short(text: str, kinds: list[str]) -> None:
    made = drafted(f"{SIGNED}{DONE}\n\n{text}")

    assert values(made, "outcomes", "kind") == kinds


def test_no_unit_goes_on_over_a_negation() -> None:
    made = drafted(f"{SIGNED}{DONE} Còn 3 vụ lấn chiếm chưa giải quyết xong.")

    assert values(made, "outcomes", "quantity")[-1]["units"] == ["vụ lấn chiếm"]


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        pytest.param(
            "Qua 5 năm thực hiện, dư nợ đạt 20 tỷ đồng.", ["result"], id="years of work"
        ),
        pytest.param("Đến nay, dư nợ đạt 20 tỷ đồng.", ["result"], id="until now"),
        pytest.param("5 năm qua, dư nợ đạt 20 tỷ đồng.", ["result"], id="years past"),
        pytest.param("Sau 5 năm nữa, dư nợ là 20 tỷ đồng.", [], id="years ahead"),
        pytest.param("Đến năm 2030, dư nợ là 20 tỷ đồng.", [], id="a target"),
        pytest.param(
            "Qua 5 năm thực hiện, dư nợ đạt 20 tỷ đồng.\n\nTuy vậy, 3 tổ còn yếu kém.",
            ["result", "shortcoming"],
            id="yet",
        ),
    ],
)
def test_results_by_the_time_they_took(text: str, kinds: list[str]) -> None:
    assert values(drafted(SIGNED + text), "outcomes", "kind") == kinds


@pytest.mark.parametrize(
    ("text", "periods"),
    [
        pytest.param(
            "Hai bên đã mở 9 lớp, tăng 3 lớp so với năm 2022.", [], id="compared with"
        ),
        pytest.param(
            "Hai bên đã mở 9 lớp, tăng 3 lớp so với cùng kỳ năm 2022.",
            [],
            id="compared with the same time",
        ),
        pytest.param(
            "Năm 2023, hai bên đã mở 9 lớp, tăng 3 lớp so với năm 2022.",
            ["2023", "2023"],
            id="its own and another",
        ),
    ],
)
def test_a_time_compared_with_is_not_that_of_a_result(
    text: str, periods: list[str]
) -> None:
    assert values(drafted(SIGNED + text), "outcomes", "period") == periods


def test_who_owes_behind_what_was_signed() -> None:
    made = drafted(
        f"{SIGNED}Theo nội dung ký kết, Sở Y tế chủ động cung cấp tài liệu hằng tháng."
    )

    assert values(made, "obligations", "bearers") == [["so-y-te"]]


def test_items_of_a_list_have_numbers_and_bearers() -> None:
    made = drafted(
        f"{SIGNED}Thời gian tới, hai bên thực hiện các nhiệm vụ:\n\n1. Sở Y tế cung "
        "cấp danh sách bệnh nhân hằng tháng.\n\n2. Hội Nông dân tỉnh vận động hội viên."
    )

    assert values(made, "obligations", "ordinal") == [1, 2]
    assert values(made, "obligations", "bearers") == [
        ["so-y-te"],
        ["hoi-nong-dan-tinh"],
    ]
    assert not values(made, "obligations", "text")[0].startswith("1")
