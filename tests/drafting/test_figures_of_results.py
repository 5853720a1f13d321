"""Which words and which quantity each figure of a clause has."""

from typing import Any

import pytest

from coordination import to_dict
from tests.drafting.facts import asked, drafted, values

SIGNED = "Sáng 3/4/2024, Sở Y tế và Hội Nông dân tỉnh ký kết Quy chế phối hợp.\n\n"


def outcomes(text: str) -> list[tuple[str, str | None]]:
    """List the words and the amounts of the outcomes of a text."""
    found: list[dict[str, Any]] = to_dict(drafted(SIGNED + text).dossier)["outcomes"]
    return [(one["text"], one.get("quantity", {}).get("amount")) for one in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Hai bên đã giải quyết 912 việc, đạt 71,5%.",
            [("Hai bên đã giải quyết 912 việc", "912"), ("đạt 71,5%", "71.5")],
            id="a share behind a comma",
        ),
        pytest.param(
            "Hai bên đã thẩm tra 912 phù hiệu, đạt 71,5%.",
            [("Hai bên đã thẩm tra 912 phù hiệu", None), ("đạt 71,5%", "71.5")],
            id="a first figure without a known unit",
        ),
        pytest.param(
            "Hai bên đã tặng 40 suất quà trị giá 20 triệu đồng.",
            [
                ("Hai bên đã tặng 40 suất quà", "40"),
                ("trị giá 20 triệu đồng", "20000000"),
            ],
            id="what it is worth",
        ),
        pytest.param(
            "Hai bên đã mở 12 lớp, giảm 3 lớp so với năm 2022 (kế hoạch là 15 lớp).",
            [
                ("Hai bên đã mở 12 lớp", "12"),
                ("giảm 3 lớp so với năm 2022", "3"),
                ("kế hoạch là 15 lớp", "15"),
            ],
            id="a change, and brackets",
        ),
        pytest.param(
            "Hai bên đã bắt 12 vụ/30 đối tượng, tang vật gồm 4 kg ma túy; xử lý 5 vụ.",
            [
                ("Hai bên đã bắt 12 vụ", "12"),
                ("30 đối tượng", "30"),
                ("tang vật gồm 4 kg ma túy", "4"),
                ("xử lý 5 vụ", "5"),
            ],
            id="a noun of the next figure, and a short clause",
        ),
        pytest.param(
            "Hai bên đã thực hiện Đề án 06 với 14 buổi.",
            [("Hai bên đã thực hiện Đề án 06 với 14 buổi", "14")],
            id="a number that counts nothing",
        ),
    ],
)
def test_words_and_figures(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert outcomes(text) == expected


def test_a_figure_without_a_unit_is_asked_about() -> None:
    made = drafted(f"{SIGNED}Hai bên đã thẩm tra 912 phù hiệu, đạt 71,5%.")

    assert ("which-unit", "912") in asked(made)
    assert len(values(made, "outcomes", "quantity")) == 1
