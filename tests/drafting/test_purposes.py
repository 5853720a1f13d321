"""What an agreement is for, and its fields, where words say so right behind it."""

import pytest

from tests.drafting.facts import drafted, facts, values

TWO = "Sở Y tế và Hội Nông dân tỉnh"
PLAN = f"Kế hoạch phối hợp giữa {TWO}"


@pytest.mark.parametrize(
    ("text", "purpose"),
    [
        pytest.param(
            f"{PLAN} nhằm nâng cao sức khỏe nông dân.",
            "nâng cao sức khỏe nông dân",
            id="behind its sides",
        ),
        pytest.param(
            "Kế hoạch phối hợp năm 2024 nhằm nâng cao sức khỏe nông dân.",
            "nâng cao sức khỏe nông dân",
            id="behind its time",
        ),
        pytest.param(
            f"{PLAN} được ký kết nhằm mục đích nâng cao sức khỏe, đời sống nông dân.",
            "nâng cao sức khỏe, đời sống nông dân",
            id="in full words",
        ),
        pytest.param(
            f"{TWO} ký kết Chương trình phối hợp nhằm thực hiện tốt Kế hoạch phối hợp "
            "năm 2024.",
            "thực hiện tốt Kế hoạch phối hợp năm 2024",
            id="it names another agreement",
        ),
    ],
)
def test_one_clause_is_the_purpose_and_no_duty(text: str, purpose: str) -> None:
    made = drafted(text)

    assert values(made, "agreements", "purpose") == [purpose]
    assert not made.dossier.obligations


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            f"{PLAN} nhằm nâng cao sức khỏe nông dân; mở rộng bảo hiểm y tế.",
            id="several clauses",
        ),
        pytest.param(
            f"{PLAN} đã mở 9 lớp học nhằm nâng cao sức khỏe nông dân.",
            id="that of something else",
        ),
        pytest.param(
            f"{TWO} họp nhằm nâng cao sức khỏe nông dân.", id="without an agreement"
        ),
        pytest.param(f"{PLAN} nhằm: nâng cao sức khỏe nông dân.", id="a list"),
    ],
)
def test_nothing_else_is_a_purpose(text: str) -> None:
    assert values(drafted(text), "agreements", "purpose") == []


@pytest.mark.parametrize(
    ("text", "areas"),
    [
        pytest.param(
            f"{PLAN} trên các lĩnh vực y tế, giáo dục, môi trường.",
            ["y tế", "giáo dục", "môi trường"],
            id="a list",
        ),
        pytest.param(
            f"{PLAN} trong lĩnh vực y tế giai đoạn 2024-2026.",
            ["y tế"],
            id="one field before the time",
        ),
        pytest.param(
            f"{TWO} ký kết Kế hoạch phối hợp về lĩnh vực y tế, môi trường nhằm giúp "
            "nông dân.",
            ["y tế", "môi trường"],
            id="before what it is for",
        ),
    ],
)
def test_fields_of_an_agreement(text: str, areas: list[str]) -> None:
    assert values(drafted(text), "agreements", "areas") == [areas]


def test_fields_are_left_open_where_one_may_have_two_words() -> None:
    made = drafted(f"{PLAN} trên các lĩnh vực y tế, giáo dục và đào tạo.")

    assert values(made, "agreements", "areas") == []
    words = "y tế, giáo dục và đào tạo"
    assert ("agreements", "/areas", None, words) in facts(made)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            f"{PLAN} đã có nhiều kết quả trên các lĩnh vực y tế, môi trường.",
            id="those of the results",
        ),
        pytest.param(
            f"{PLAN} trên các lĩnh vực mà hai bên cùng có trách nhiệm quản lý.",
            id="a clause",
        ),
    ],
)
def test_nothing_else_is_a_field(text: str) -> None:
    assert values(drafted(text), "agreements", "areas") == []
