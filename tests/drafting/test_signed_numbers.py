"""A numbered programme, plan or regulation that two bodies sign is an agreement."""

import pytest

from coordination import to_dict
from tests.drafting.facts import drafted, values

TWO = "Sở Y tế và Hội Nông dân tỉnh"


@pytest.mark.parametrize(
    ("text", "kind", "number"),
    [
        pytest.param(
            f"{TWO} ký Chương trình phối hợp số 07/CTr-SYT.",
            "programme", "07/CTr-SYT", id="with what it is for",
        ),
        pytest.param(
            f"{TWO} ký Chương trình số 12/CTr-SYT.",
            "programme", "12/CTr-SYT", id="without it",
        ),
        pytest.param(
            f"{TWO} ký kết Quy chế số 3/QC-SYT.",
            "regulation", "03/QC-SYT", id="a regulation",
        ),
        pytest.param(
            f"{TWO} ký ban hành Kế hoạch số 15/KH-SYT.",
            "plan", "15/KH-SYT", id="signed and issued",
        ),
        pytest.param(
            f"{TWO} đã ký Kế hoạch phối hợp số 15/KH-SYT.",
            "plan", "15/KH-SYT", id="signed before",
        ),
        pytest.param(
            f"Sáng 5/3, {TWO} cùng ký kết Kế hoạch số 15/KH-SYT.",
            "plan", "15/KH-SYT", id="signed together",
        ),
        pytest.param(
            f"Lễ ký Kế hoạch số 15/KH-SYT giữa {TWO}.",
            "plan", "15/KH-SYT", id="the ceremony",
        ),
        pytest.param(
            f"Kế hoạch số 15/KH-SYT ngày 5/3/2024 giữa {TWO} có hiệu quả.",
            "plan", "15/KH-SYT", id="between two bodies",
        ),
        pytest.param(
            "Sở Y tế ký Chương trình số 12/CTr-SYT với Hội Nông dân tỉnh.",
            "programme", "12/CTr-SYT", id="the other side behind it",
        ),
        pytest.param(
            f"{TWO} ký Kế hoạch số 15/KH-SYT. Kế hoạch số 15/KH-SYT có hiệu quả.",
            "plan", "15/KH-SYT", id="named again",
        ),
    ],
)  # fmt: skip
def test_what_two_bodies_sign_is_an_agreement(
    text: str, kind: str, number: str
) -> None:
    made = drafted(text)

    (one,) = to_dict(made.dossier)["agreements"]
    assert (one["kind"], one["number"]) == (kind, number)
    assert [side["role"] for side in one["parties"]] == ["signatory", "signatory"]
    assert not made.dossier.documents


def test_its_day_and_its_stage_are_read_with_it() -> None:
    made = drafted(
        f"{TWO} đã ký kết Chương trình số 07/CTr-SYT ngày 5/3/2024 về chăm sóc sức "
        "khỏe nông dân giai đoạn 2024-2028."
    )

    assert values(made, "agreements", "signed") == ["2024-03-05"]
    assert values(made, "agreements", "period") == ["2024/2028"]


def test_who_both_sides_are_is_asked() -> None:
    made = drafted("Hai bên ký kết Chương trình số 07/CTr-SYT.")

    assert values(made, "agreements", "number") == ["07/CTr-SYT"]
    assert [one.code for one in made.questions] == ["which-parties"]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(f"Căn cứ Chương trình số 12/CTr-UBND, {TWO} họp.", id="a basis"),
        pytest.param(
            f"{TWO} thực hiện Chương trình số 12/CTr-CP của Chính phủ.",
            id="carried out",
        ),
        pytest.param(
            f"{TWO} ký kết thực hiện Chương trình số 12/CTr-CP của Chính phủ.",
            id="what is signed carries it out",
        ),
        pytest.param("Sở Y tế ký ban hành Kế hoạch số 15/KH-SYT.", id="by one body"),
        pytest.param(f"{TWO} ký Quyết định số 12/QĐ-UBND.", id="a decision"),
        pytest.param(
            "Kế hoạch số 15/KH-SYT của Sở Y tế có hiệu quả.", id="signed by nobody"
        ),
    ],
)
def test_any_other_stays_a_document(text: str) -> None:
    made = drafted(text)

    assert len(made.dossier.documents) == 1
    assert not made.dossier.agreements
