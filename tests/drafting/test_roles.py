"""What persons did at an event: each has the role that words about them say."""

import pytest

from coordination import to_dict
from tests.drafting.facts import drafted

DAY = "Sáng 3/4/2026, Sở Y tế tổ chức hội nghị tổng kết Chương trình phối hợp. "


def roles(text: str) -> dict[str, list[str]]:
    """Return the roles of each person."""
    people = to_dict(drafted(DAY + text).dossier)["appearances"]
    return {one["name"]: one.get("roles", []) for one in people}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Dự và chỉ đạo hội nghị có đồng chí Lê Văn Tám, Phó Chủ tịch UBND tỉnh; "
            "đồng chí Trần Thị Bé, Giám đốc Sở Y tế chủ trì hội nghị.",
            {"Lê Văn Tám": ["director"], "Trần Thị Bé": ["chair"]},
            id="who has a verb of his own behind a semicolon",
        ),
        pytest.param(
            "Tham dự hội nghị có đồng chí Lê Văn Tám, Phó Chủ tịch UBND tỉnh; đồng chí "
            "Trần Thị Bé, Giám đốc Sở Y tế.",
            {"Lê Văn Tám": ["attendee"], "Trần Thị Bé": ["attendee"]},
            id="a list of one role",
        ),
        pytest.param(
            "Theo báo cáo do đồng chí Lê Văn Tám, Phó Giám đốc Sở Y tế trình bày, hai "
            "đơn vị đã khám 120 lượt hội viên.",
            {"Lê Văn Tám": ["rapporteur"]},
            id="who read the report that is quoted",
        ),
        pytest.param(
            "Theo đồng chí Lê Văn Tám, Phó Giám đốc Sở Y tế, hai đơn vị đã khám 120 "
            "lượt hội viên.",
            {"Lê Văn Tám": ["speaker"]},
            id="who is quoted",
        ),
        pytest.param(
            "Theo Phó Giám đốc Sở Y tế Lê Văn Tám, hai đơn vị đã khám nhiều hội viên.",
            {"Lê Văn Tám": ["speaker"]},
            id="who is quoted with an office before the name",
        ),
        pytest.param(
            "Theo kết quả khám của bác sĩ Lê Văn Tám, Trưởng khoa Nội, hội viên khỏe.",
            {},
            id="whose result is quoted",
        ),
        pytest.param(
            "Đồng chí Lê Văn Tám, Phó Giám đốc Sở Y tế trình bày tham luận.",
            {"Lê Văn Tám": ["speaker"]},
            id="who read a paper of his own",
        ),
    ],
)
def test_what_persons_did(text: str, expected: dict[str, list[str]]) -> None:
    assert {name: held for name, held in roles(text).items() if held} == expected
