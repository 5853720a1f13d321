"""What was given beside awards is a result; of an award the figure is its own."""

import pytest

from tests.drafting.facts import drafted, drafted_clauses, facts, values

LEAD = "Sáng 5/4/2027, Hội Nông dân tỉnh tổ chức hội nghị tổng kết.\n\n"
AWARD = "Tại hội nghị, UBND tỉnh đã tặng Bằng khen cho 4 tập thể. "


def given(text: str) -> list[tuple[str, str | None]]:
    made = drafted_clauses(LEAD + text)
    return [
        (one.kind.value, str(one.quantity) if one.quantity else None)
        for one in made.dossier.outcomes
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            f"{AWARD}Dịp này, Sở Y tế trao 12 suất học bổng cho học sinh nghèo.",
            [("award", "4 tập thể"), ("result", "12 suất học bổng")],
            id="behind an award",
        ),
        pytest.param(
            f"{AWARD}\n\nCũng tại hội nghị, Sở Y tế tặng 30 phần quà cho bà con.",
            [("award", "4 tập thể"), ("result", "30 phần quà")],
            id="in a paragraph of its own",
        ),
        pytest.param(
            "Nhân dịp này, UBND tỉnh trao 7 xe đạp và tặng Bằng khen cho 3 cá nhân.",
            [("result", "7 xe đạp"), ("award", "3 cá nhân")],
            id="before an award: its figure is another",
        ),
        pytest.param(
            "Tại hội nghị, UBND tỉnh đã trao 6 Bằng khen cho các tập thể.",
            [("award", "6 Bằng khen")], id="how many awards",
        ),
        pytest.param(
            f"{AWARD}Các tập thể này dẫn đầu phong trào trong 5 năm.",
            [("award", "4 tập thể")], id="nothing given",
        ),
        pytest.param(
            f"{AWARD}Các đại biểu trao đổi 15 ý kiến.",
            [("award", "4 tập thể")], id="another verb that begins so",
        ),
    ],
)  # fmt: skip
def test_what_was_given(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert given(text) == expected


def test_who_gave_it_by_its_own_words() -> None:
    made = drafted_clauses(f"{LEAD}{AWARD}Dịp này, Sở Y tế trao 12 suất học bổng.")

    assert values(made, "outcomes", "by")[-1] == ["so-y-te"]
    said = [fact for fact in facts(made) if fact[:2] == ("outcomes", "/kind")]
    assert said[-1] == ("outcomes", "/kind", "result", "trao")


def test_a_gift_that_is_owed_is_no_result() -> None:
    made = drafted(
        "Sở Y tế tỉnh và Hội Nông dân tỉnh ký kết Chương trình phối hợp.\n\n"
        "Chương trình nhằm khám bệnh cho hội viên; hằng năm tặng 20 suất "
        "quà cho hội viên nghèo."
    )

    assert made.dossier.outcomes == ()
    assert len(made.dossier.obligations) == 2
