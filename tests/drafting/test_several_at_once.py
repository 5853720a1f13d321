"""Several awards in one sentence, and several agreements signed at once."""

import pytest

from tests.drafting.facts import asked, drafted, drafted_clauses, values

HELD = "Sáng 3/4/2024, Sở Y tế và Hội Nông dân tỉnh "
THANKS = "Hai bên đã phối hợp tốt. Hội Nông dân Việt Nam tặng Bằng khen cho "


@pytest.mark.parametrize(
    ("text", "amounts"),
    [
        pytest.param("3 tập thể.", ["3"], id="one count"),
        pytest.param("3 tập thể, 5 cá nhân.", ["3", "5"], id="two counts"),
        pytest.param(
            "3 tập thể; Chủ tịch UBND tỉnh tặng Bằng khen cho 8 tập thể và 12 cá nhân.",
            ["3", "8", "12"],
            id="two grantors with two counts",
        ),
        pytest.param(
            "3 tập thể.\n\nHội Nông dân Việt Nam tặng Bằng khen cho 3 tập thể.",
            ["3"],
            id="the same count again",
        ),
        pytest.param("3 tập thể có 5 năm phối hợp.", ["3"], id="years are no count"),
    ],
)
def test_each_count_of_an_award_is_kept(text: str, amounts: list[str]) -> None:
    found = values(drafted_clauses(THANKS + text), "outcomes", "quantity")

    assert [one["amount"] for one in found] == amounts


def test_another_grantor_with_another_count_is_not_asked_about() -> None:
    made = drafted_clauses(
        THANKS + "3 tập thể; Chủ tịch UBND tỉnh tặng Bằng khen cho 8 tập thể."
    )

    assert asked(made) == []
    assert values(made, "outcomes", "by") == [["hoi-nong-dan-viet-nam"], ["ubnd-tinh"]]


@pytest.mark.parametrize(
    ("text", "signed"),
    [
        pytest.param(
            "ký kết Chương trình phối hợp giai đoạn 2024-2028 và Quy chế phối hợp.",
            2,
            id="a list",
        ),
        pytest.param(
            "ký kết Chương trình phối hợp giai đoạn 2024-2028 và tổng kết Quy chế phối "
            "hợp.",
            1,
            id="the second is reviewed",
        ),
        pytest.param(
            "ký kết Chương trình phối hợp giai đoạn 2024-2028 trên cơ sở Quy chế phối "
            "hợp.",
            1,
            id="the second is a basis",
        ),
    ],
)
def test_what_is_signed_with_another_is_signed(text: str, signed: int) -> None:
    (acts,) = values(drafted(HELD + text), "events", "acts")

    assert [one["kind"] for one in acts].count("signing") == signed
