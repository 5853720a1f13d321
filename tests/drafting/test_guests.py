"""Bodies that were at an event: those listed behind "dự có", and by their leaders."""

import pytest

from coordination import to_dict
from tests.drafting.facts import drafted

EVENT = "Sáng 3/4, hai bên ký kết Quy chế phối hợp.\n\n"
PERSON = "đồng chí Trần Thị Bé, Chủ tịch UBND tỉnh"


def guests(text: str) -> list[str]:
    """List the bodies that took part in the event of a text."""
    (event,) = to_dict(drafted(EVENT + text).dossier)["events"]
    bodies = event.get("bodies", [])
    return [one["party"] for one in bodies if one["role"] == "participant"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Dự hội nghị có Sở Y tế, Sở Tài chính.",
            ["so-y-te", "so-tai-chinh"],
            id="bodies",
        ),
        pytest.param(
            "Tham dự có đại diện Sở Y tế và Sở Tài chính.",
            ["so-y-te", "so-tai-chinh"],
            id="who speaks for them",
        ),
        pytest.param(
            f"Đến dự hội nghị có {PERSON}; lãnh đạo Sở Y tế, lãnh đạo Văn phòng UBND "
            "tỉnh và các cơ quan báo chí.",
            ["so-y-te", "van-phong-ubnd-tinh", "cac-co-quan-bao-chi"],
            id="their leaders behind the persons",
        ),
        pytest.param(
            f"Dự và chỉ đạo hội nghị có {PERSON}; cùng đại diện lãnh đạo Sở Y tế.",
            ["so-y-te"],
            id="who speaks for the leaders",
        ),
        pytest.param(
            f"Dự hội nghị có {PERSON}; lãnh đạo Sở Y tế; đại diện Sở Tài chính.",
            ["so-y-te", "so-tai-chinh"],
            id="one after the other",
        ),
        pytest.param(
            "Dự hội nghị có đại diện Sở Y tế và ông Lê Văn Tám, Giám đốc Sở Tài chính.",
            ["so-y-te"],
            id="a person ends the list",
        ),
    ],
)
def test_who_was_there(text: str, expected: list[str]) -> None:
    assert guests(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "Dự hội nghị có ông Lê Văn Tám, đại diện lãnh đạo Sở Y tế.",
            id="the office of a person",
        ),
        pytest.param(
            f"Dự hội nghị có {PERSON}; lãnh đạo Sở Y tế Lê Văn Tám.",
            id="a person behind the body",
        ),
        pytest.param(
            f"{PERSON} đề nghị: rà soát quy chế; lãnh đạo Sở Y tế báo cáo hằng quý.",
            id="a duty of leaders",
        ),
        pytest.param("Lãnh đạo Sở Y tế báo cáo kết quả.", id="no list of guests"),
    ],
)
def test_who_was_not_said_to_be_there(text: str) -> None:
    assert guests(text) == []
