"""What is reviewed, what is signed beside it, and what somebody was awarded for."""

from typing import Any

import pytest

from coordination import to_dict
from tests.drafting.facts import asked, drafted, values

HELD = (
    "Sáng 12/1/2024, tại Trường Chính trị tỉnh, Công an tỉnh Lào Cai và Sở Y tế (SYT) "
    "tổ chức hội nghị tổng kết Quy chế phối hợp liên ngành số 4/QCPH-CAT-SYT ngày "
    "5/9/2020 về bảo đảm an ninh bệnh viện"
)
BOTH = [
    {"party": "cong-an-tinh-lao-cai", "role": "signatory"},
    {"party": "so-y-te", "role": "signatory"},
]


def test_a_type_with_attributes_is_no_title() -> None:
    made = drafted(f"{HELD}.")

    assert values(made, "agreements", "number") == ["04/QCPH-CAT-SYT"]
    assert values(made, "agreements", "signed") == ["2020-09-05"]
    assert values(made, "agreements", "title") == []
    assert values(made, "documents", "kind") == []


@pytest.mark.parametrize(
    ("number", "sides"),
    [
        pytest.param("4/QCPH-CAT-SYT", ["cong-an-tinh-lao-cai", "so-y-te"], id="known"),
        pytest.param("4/QCPH-CAT-SNV", [], id="a body that the page does not name"),
        pytest.param("4/QCPH-CAT-XYZ", [], id="letters that no table knows"),
    ],
)
def test_whom_a_number_names_can_be_its_sides(number: str, sides: list[str]) -> None:
    made = drafted(HELD.replace("4/QCPH-CAT-SYT", number) + ".")
    found = [one for one in made.questions if one.code == "which-parties"]

    assert [one.quote for one in found] == [number]
    listed: Any = [one.value for question in found for one in question.candidates]
    assert [one["party"] for choice in listed for one in choice] == sides


@pytest.mark.parametrize(
    ("text", "signed"),
    [
        pytest.param(
            " và ký kết Quy chế phối hợp giai đoạn 2024-2028.", BOTH, id="both"
        ),
        pytest.param(
            "; ký kết Quy chế phối hợp giai đoạn 2024-2028.", BOTH, id="behind a mark"
        ),
        pytest.param(
            " và ký kết Quy chế phối hợp giai đoạn 2024-2028 với Hội Nông dân tỉnh.",
            [*BOTH, {"party": "hoi-nong-dan-tinh", "role": "signatory"}],
            id="with one more",
        ),
    ],
)
def test_who_holds_the_conference_signs(
    text: str, signed: list[dict[str, str]]
) -> None:
    made = drafted(HELD + text)
    old, new = to_dict(made.dossier)["agreements"]

    assert (old["signed"], old.get("period")) == ("2020-09-05", None)
    assert (new["signed"], new["period"]) == ("2024-01-12", "2024/2028")
    assert new["parties"] == signed


def test_of_one_who_holds_it_nobody_knows_the_sides() -> None:
    made = drafted(
        "Sáng 12/1/2024, Sở Y tế tổ chức hội nghị tổng kết công tác y tế và ký kết Quy "
        "chế phối hợp giai đoạn 2024-2028."
    )

    assert values(made, "agreements", "parties") == []
    assert asked(made) == [("which-parties", "Quy chế phối hợp")]


THANKS = "Sở Y tế tặng giấy khen cho 5 tập thể"


@pytest.mark.parametrize(
    ("text", "periods"),
    [
        pytest.param(
            f"{THANKS} có thành tích trong thực hiện Quy chế phối hợp giai đoạn 2020 - "
            "2023.",
            [],
            id="what somebody was awarded for",
        ),
        pytest.param(
            f"{THANKS} có thành tích. Quy chế phối hợp giai đoạn 2020 - 2023 được tổng "
            "kết.",
            ["2020/2023"],
            id="another sentence says it",
        ),
        pytest.param(
            f"{THANKS}; ký kết Quy chế phối hợp giai đoạn 2024 - 2028.",
            ["2024/2028"],
            id="what is signed then",
        ),
    ],
)
def test_the_years_of_an_award_are_no_period(text: str, periods: list[str]) -> None:
    assert values(drafted(f"{HELD}.\n\n{text}"), "agreements", "period") == periods


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        pytest.param(
            "Thỏa thuận liên ngành số 4/TTLN-CAT-SYT", ["accord"], id="accord"
        ),
        pytest.param(
            "Quy chế phối hợp liên ngành số 4/QCLN-CAT-SYT", ["regulation"], id="rules"
        ),
        pytest.param("Công văn liên ngành số 4/CVLN-CAT-SYT", [], id="a letter"),
    ],
)
def test_what_several_branches_issue(text: str, kinds: list[str]) -> None:
    made = drafted(f"Công an tỉnh và Sở Y tế tổng kết {text} ngày 5/9/2020.")

    assert values(made, "agreements", "kind") == kinds
    assert len(values(made, "documents", "kind")) == 1 - len(kinds)


@pytest.mark.parametrize(
    ("title", "count"),
    [
        pytest.param("Công an tỉnh và Sở Y tế sơ kết quy chế phối hợp", 1, id="bare"),
        pytest.param(
            "Công an tỉnh và Sở Y tế sơ kết kế hoạch phối hợp năm 2023", 2, id="another"
        ),
        pytest.param("Công an tỉnh và Sở Y tế ký quy chế phối hợp", 2, id="signed now"),
    ],
)
def test_a_title_reviews_what_the_article_reviews(title: str, count: int) -> None:
    article = HELD.replace("tổng kết", "sơ kết")
    made = drafted(f"{title}\n\n{article}.")

    assert len(values(made, "agreements", "kind")) == count
