"""Lists of what an agreement is about, and lists of what its sides owe."""

import pytest

from tests.drafting.facts import drafted, facts, values

SIGNED = (
    "Sáng 3/4/2024, Sở Y tế và Hội Nông dân tỉnh tổng kết Kế hoạch phối hợp năm 2023 "
    "và ký kết Chương trình phối hợp giai đoạn 2024-2026.\n\n"
)


@pytest.mark.parametrize(
    ("text", "areas"),
    [
        pytest.param(
            "Chương trình gồm 3 lĩnh vực: y tế; dân số; khám và chữa bệnh.",
            [["y tế", "dân số", "khám và chữa bệnh"]],
            id="fields",
        ),
        pytest.param(
            "Theo chương trình ký kết, hai bên tiếp tục phối hợp trên 2 nội dung: "
            "tuyên truyền dinh dưỡng; công tác dân số ở cơ sở.",
            [["tuyên truyền dinh dưỡng", "công tác dân số ở cơ sở"]],
            id="one of them is a noun",
        ),
        pytest.param(
            "Hai bên phối hợp trên các lĩnh vực: y tế, dân số, dinh dưỡng.",
            [["y tế", "dân số", "dinh dưỡng"]],
            id="between commas",
        ),
        pytest.param(
            "Hai bên phối hợp trên các lĩnh vực: y tế, dân số và dinh dưỡng.",
            [],
            id="a last member that may be two",
        ),
        pytest.param(
            "Hai bên đã phối hợp trên 2 lĩnh vực: y tế; dân số.", [], id="what was done"
        ),
        pytest.param(
            "Ông Lê Văn Tám đề nghị hai bên tập trung 2 lĩnh vực: y tế; dân số.",
            [],
            id="what a speaker asks for",
        ),
        pytest.param(
            "Tỉnh có thế mạnh ở 2 lĩnh vực: nông nghiệp; du lịch.", [], id="of nobody"
        ),
    ],
)
def test_areas_of_an_agreement(text: str, areas: list[list[str]]) -> None:
    made = drafted(SIGNED + text)

    assert values(made, "agreements", "areas") == areas
    assert "agreed" not in values(made, "obligations", "force")


def test_areas_that_may_be_more_are_left_open() -> None:
    made = drafted(
        f"{SIGNED}Hai bên phối hợp trên các lĩnh vực: y tế, dân số và dinh dưỡng."
    )

    assert ("agreements", "/areas", None, "y tế, dân số và dinh dưỡng") in facts(made)


def test_a_list_of_verbs_is_what_the_sides_owe() -> None:
    made = drafted(
        f"{SIGNED}Năm 2023, hai bên đã khám cho 300 hội viên.\n\nHai bên tiếp tục phối "
        "hợp trên 2 nội dung: tổ chức khám bệnh cho hội viên; xây dựng vườn thuốc mẫu."
    )

    assert values(made, "agreements", "areas") == []
    assert values(made, "obligations", "text") == [
        "tổ chức khám bệnh cho hội viên",
        "xây dựng vườn thuốc mẫu",
    ]
    assert len(values(made, "outcomes", "text")) == 1
