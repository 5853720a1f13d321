"""What the words about an agreement lay down, and what only describes the paper."""

import pytest

from coordination import to_dict
from tests.drafting.facts import drafted

LEAD = "Sở Y tế tỉnh và Hội Nông dân tỉnh ký kết Quy chế phối hợp.\n\n"


def owed(text: str) -> list[str]:
    made = to_dict(drafted(LEAD + text).dossier)
    return [one["text"] for one in made.get("obligations", [])]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Quy chế quy định rõ: hằng quý hai bên trao đổi thông tin; mỗi năm khám "
            "bệnh cho hội viên một lần.",
            [
                "hằng quý hai bên trao đổi thông tin",
                "mỗi năm khám bệnh cho hội viên một lần",
            ],
            id="what a regulation lays down",
        ),
        pytest.param(
            "Quy chế bao gồm khám bệnh cho hội viên nghèo; tư vấn dinh dưỡng trẻ em.",
            ["khám bệnh cho hội viên nghèo", "tư vấn dinh dưỡng trẻ em"],
            id="what it consists of",
        ),
    ],
)
def test_what_is_owed(text: str, expected: list[str]) -> None:
    assert owed(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "Quy chế này quy định về việc phối hợp khám bệnh, chữa bệnh.",
            id="what a paper is about",
        ),
        pytest.param(
            "Quy chế quy định trách nhiệm, nguyên tắc và nội dung phối hợp.",
            id="which matters it has rules on",
        ),
        pytest.param(
            "Quy chế này thay thế Quy định về việc phối hợp khám bệnh năm 2019.",
            id="the name of another paper",
        ),
        pytest.param(
            "Kinh phí của chương trình được thực hiện theo quy định về ngân sách.",
            id="by the rules of the law",
        ),
        pytest.param(
            "Thời gian tới, hai bên tập trung khám bệnh. Quy chế gồm 4 chương, 15 "
            "điều, được lập thành 3 bản.",
            id="how many articles it has",
        ),
        pytest.param(
            "Thời gian tới, hai bên tập trung khám bệnh. Quy chế có hiệu lực từ ngày "
            "ký.",
            id="from when it applies",
        ),
    ],
)
def test_what_nobody_owes(text: str) -> None:
    assert not [one for one in owed(text) if "hai bên tập trung" not in one]
