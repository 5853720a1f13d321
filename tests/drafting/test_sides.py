"""Between whom an agreement is: names in full, by their first words, and unknown."""

from typing import Any

import pytest

from coordination.frozen_json import thaw
from tests.drafting.facts import asked, drafted, values

PLAN = "Kế hoạch phối hợp giữa "


def sides(text: str) -> list[str]:
    """List the parties of the agreement of a text."""
    (parties,) = values(drafted(text), "agreements", "parties") or [[]]
    return [one["party"] for one in parties]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            f"{PLAN}Sở Y tế và Hội Nông dân tỉnh.",
            ["so-y-te", "hoi-nong-dan-tinh"],
            id="in full",
        ),
        pytest.param(
            f"Công an tỉnh họp. {PLAN}Công an và Sở Y tế năm 2024.",
            ["cong-an-tinh", "so-y-te"],
            id="the first by its first words",
        ),
        pytest.param(
            f"Công an tỉnh họp. {PLAN}Sở Y tế với Công an, Hội Nông dân tỉnh.",
            ["so-y-te", "cong-an-tinh", "hoi-nong-dan-tinh"],
            id="one in the middle",
        ),
        pytest.param(
            f"Công ty Nước sạch Hà Đông họp. {PLAN}Sở Y tế và Công ty.",
            ["so-y-te", "cong-ty-nuoc-sach-ha-dong"],
            id="the last",
        ),
        pytest.param(
            "Sở Y tế và Hội Nông dân tỉnh đã thực hiện tốt chương trình phối hợp đã ký "
            "kết giai đoạn 2021-2025.",
            ["so-y-te", "hoi-nong-dan-tinh"],
            id="those who carry out what was signed",
        ),
        pytest.param(
            "Công an tỉnh sơ kết Quy chế phối hợp của Công an, Viện kiểm sát nhân dân "
            "tỉnh, Tòa án nhân dân tỉnh về án kinh tế.",
            ["cong-an-tinh", "vien-kiem-sat-nhan-dan-tinh", "toa-an-nhan-dan-tinh"],
            id="several behind của",
        ),
        pytest.param(
            "Thực hiện Quy chế phối hợp số 12/QC-SYT-HND ngày 2/3/2026 của Sở Y tế và "
            "Hội Nông dân tỉnh về khám bệnh.",
            ["so-y-te", "hoi-nong-dan-tinh"],
            id="those of a number behind của",
        ),
    ],
)
def test_sides_that_words_decide(text: str, expected: list[str]) -> None:
    assert sides(text) == expected
    assert "which-parties" not in [code for code, _ in asked(drafted(text))]


@pytest.mark.parametrize(
    ("text", "words", "choices"),
    [
        pytest.param(
            f"{PLAN}Công an và Liên đoàn Lao động năm 2024.",
            "Công an và Liên đoàn Lao động",
            [],
            id="nobody says whose police",
        ),
        pytest.param(
            "Công an tỉnh Lào Cai, Công an tỉnh Hà Giang họp. "
            f"{PLAN}Công an và Sở Y tế.",
            "Công an và Sở Y tế",
            [["cong-an-tinh-lao-cai", "so-y-te"], ["cong-an-tinh-ha-giang", "so-y-te"]],
            id="two have these first words",
        ),
        pytest.param(
            f"{PLAN}Sở Y tế, Hội Nông dân tỉnh và Trung tâm kiểm soát.",
            "Sở Y tế, Hội Nông dân tỉnh và Trung tâm kiểm soát",
            [],
            id="the last is in no table",
        ),
        pytest.param(
            f"{PLAN}Sở Y tế và Nhóm thiện nguyện nhằm giúp dân.",
            "Sở Y tế và Nhóm thiện nguyện",
            [],
            id="one of two is in no table",
        ),
        pytest.param(
            "Thực hiện Quy chế phối hợp số 12/QC-CA-TA ngày 2/3/2026 của Công an, Tòa "
            "án nhân dân tỉnh trong xét xử.",
            "Công an, Tòa án nhân dân tỉnh",
            [],
            id="those of a number, one of them in short",
        ),
    ],
)
def test_sides_that_no_words_decide_are_asked_for(
    text: str, words: str, choices: list[list[str]]
) -> None:
    made = drafted(text)

    (question,) = [one for one in made.questions if one.code == "which-parties"]
    assert question.quote == words
    listed: list[Any] = [thaw(choice.value) for choice in question.candidates]
    assert [[one["party"] for one in choice] for choice in listed] == choices


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Quy chế phối hợp giữa hai bên có hiệu quả.", id="both"),
        pytest.param("Quy chế phối hợp giữa các cấp có hiệu quả.", id="a group"),
        pytest.param(
            f"{PLAN}Công an và Sở Y tế. {PLAN}Công an tỉnh và Sở Y tế.",
            id="said in full elsewhere",
        ),
    ],
)
def test_nothing_is_asked(text: str) -> None:
    assert "which-parties" not in [code for code, _ in asked(drafted(text))]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "Sở Y tế đã thực hiện tốt chương trình phối hợp đã ký kết.",
            id="one body",
        ),
        pytest.param(
            "Sở Y tế và Sở Tài chính thực hiện Chương trình phối hợp năm 2024.",
            id="nobody says that these signed it",
        ),
        pytest.param(
            "Sở Y tế và Sở Tài chính họp, đánh giá chương trình phối hợp đã ký kết.",
            id="they do something else",
        ),
    ],
)
def test_sides_that_no_words_name(text: str) -> None:
    assert sides(text) == []


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(f"{PLAN}Công an và Liên đoàn Lao động.", id="one of two"),
        pytest.param(
            f"{PLAN}Công an, Sở Y tế và Hội Nông dân tỉnh.", id="two of three"
        ),
        pytest.param("Quy chế phối hợp của Sở Y tế về khám bệnh.", id="who issued it"),
        pytest.param(
            "Quy chế phối hợp số 12/QC-SYT-HND ngày 2/3/2026 của Sở Y tế về khám bệnh.",
            id="who issued a number",
        ),
        pytest.param(
            "Hai bên ký Kế hoạch phối hợp số 12/KH-SYT-HND của Sở Y tế tỉnh.",
            id="who issued what is signed",
        ),
    ],
)
def test_a_part_of_the_sides_is_not_stated_alone(text: str) -> None:
    assert sides(text) == []


def test_a_regulation_has_no_name_of_half_its_sides() -> None:
    made = drafted("Quy chế phối hợp giữa Sở Y tế, Sở Tài chính và Nhóm thiện nguyện.")

    assert values(made, "agreements", "title") == []
