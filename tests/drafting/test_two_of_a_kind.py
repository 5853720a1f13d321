"""Bodies and offices of which a page names two: whose "UBND Thành phố" is."""

import pytest

from tests.drafting.facts import asked, drafted, facts, values

HELD = (
    "Ngày 25/8/2023, UBND tỉnh Đắk Nông và UBND Thành phố Hồ Chí Minh tổ chức lễ ký "
    "kết Thỏa thuận hợp tác.\n\n"
)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        pytest.param("UBND Thành phố báo cáo.", 2, id="the one city"),
        pytest.param("UBND TP báo cáo.", 2, id="the one city in short"),
        pytest.param("UBND tỉnh báo cáo.", 2, id="the one province"),
        pytest.param("UBND xã báo cáo.", 3, id="another tier"),
    ],
)
def test_a_tier_tells_which_of_two(text: str, count: int) -> None:
    assert len(values(drafted(HELD + text), "parties", "name")) == count


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        pytest.param(
            "Ông Lê Văn Tám, Chủ tịch UBND TP. Hồ Chí Minh dự. Chủ tịch UBND Thành phố "
            "Lê Văn Tám đề nghị các sở rà soát.",
            ["Chủ tịch UBND TP. Hồ Chí Minh"],
            id="one office by two names of the city",
        ),
        pytest.param(
            "Ông Lê Văn Tám, Chủ tịch UBND TP. Hồ Chí Minh dự. Phó Chủ tịch UBND Thành "
            "phố Lê Văn Tám đề nghị các sở rà soát.",
            ["Chủ tịch UBND TP. Hồ Chí Minh", "Phó Chủ tịch UBND Thành phố"],
            id="another office there",
        ),
        pytest.param(
            "Bà Lê Thị Tám, Chủ nhiệm Đoàn Luật sư tỉnh kiến nghị Sở Tư pháp rà soát.",
            ["Chủ nhiệm Đoàn Luật sư tỉnh"],
            id="before what somebody asks for",
        ),
        pytest.param(
            "Chủ tịch UBND Thành phố Lê Văn Tám đề nghị các sở rà soát.\n\nChủ tịch "
            "UBND Thành phố khen thưởng 4 tập thể.",
            ["Chủ tịch UBND Thành phố"],
            id="before the name, though the words are behind it, too",
        ),
    ],
)
def test_offices_of_one_person(text: str, titles: list[str]) -> None:
    made = drafted(HELD + text)
    (positions,) = values(made, "appearances", "positions")

    assert [one["title"] for one in positions] == titles
    assert "which-office" not in [code for code, _ in asked(made)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        pytest.param("các cơ quan THADS toàn tỉnh", ["Cục THADS tỉnh"], id="a field"),
        pytest.param("THADS báo cáo", ["Cục THADS tỉnh", "THADS"], id="the body"),
    ],
)
def test_letters_behind_a_noun_are_a_field(text: str, names: list[str]) -> None:
    made = drafted(f"Cục Thi hành án dân sự tỉnh Lào Cai họp. Cục THADS tỉnh, {text}.")

    assert values(made, "parties", "names") == [names]


SIGNED = "Sáng 3/4/2024, Sở Y tế và Hội Nông dân tỉnh ký kết Quy chế phối hợp.\n\n"


@pytest.mark.parametrize(
    ("text", "bearers"),
    [
        pytest.param(
            "Hai bên giao Văn phòng Sở Y tế về hậu cần và Văn phòng Hội Nông dân tỉnh "
            "là đầu mối.",
            [],
            id="a list that is not read to its end",
        ),
        pytest.param(
            "Hai bên giao Văn phòng Sở Y tế là đầu mối với Hội Nông dân tỉnh.",
            [["van-phong-so-y-te"]],
            id="another body behind the verb",
        ),
    ],
)
def test_half_of_those_who_owe_is_not_stated(
    text: str, bearers: list[list[str]]
) -> None:
    made = drafted(SIGNED + text)

    assert values(made, "obligations", "bearers") == bearers
    assert len(values(made, "obligations", "text")) == 1


def test_where_something_happens_nobody_need_sign() -> None:
    made = drafted(
        "Sáng 5/3/2026, tại hội trường UBND xã, UBND xã Ea Súp và Công ty Than Hà Lam "
        "tổ chức hội nghị sơ kết công tác và ký kết Quy chế phối hợp."
    )

    words = "UBND xã Ea Súp và Công ty Than Hà Lam"
    assert ("agreements", "/parties", words) in [
        (kind, field, quote) for kind, field, _, quote in facts(made)
    ]
