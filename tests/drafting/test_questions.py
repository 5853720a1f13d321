"""What the words leave open is asked, with what they allow."""

import pytest

from tests.drafting.facts import asked, drafted, drafted_clauses

EVENT = "Sáng 12/3, UBND tỉnh tổ chức hội nghị "


@pytest.mark.parametrize(
    ("text", "question"),
    [
        pytest.param(
            EVENT + "giao ban báo chí.", ("which-year", "12/3"), id="a day without year"
        ),
        pytest.param(
            "Theo báo cáo, hai bên đã mở 12 cuộc thăm hỏi, động viên.",
            ("which-unit", "12 cuộc"),
            id="where a unit ends",
        ),
        pytest.param(
            EVENT + "giao ban. Ông Lê Văn Tám đề nghị nắm chắc tình hình nhân dân.",
            ("who-owes", "nắm chắc tình hình nhân dân."),
            id="a duty without those who owe it",
        ),
        pytest.param(
            "Quyết định số 42-QĐ/TW ngày 3/2/2020. "
            "Quyết định số 42-QĐ/TW ngày 4/2/2020.",
            ("which-value", "4/2/2020"),
            id="two days of one document",
        ),
        pytest.param(
            "Tổng kết Chương trình phối hợp năm 2023. Hai bên làm kế hoạch phối hợp "
            "năm 2023.",
            ("which-agreement", "kế hoạch phối hợp"),
            id="two names for what is for one time",
        ),
    ],
)
def test_a_doubt_is_a_question(text: str, question: tuple[str, str]) -> None:
    assert question in asked(drafted_clauses(text))


@pytest.mark.parametrize(
    ("text", "years"),
    [
        pytest.param(
            "(Cập nhật 13/3/2024)\n\n" + EVENT + "tổng kết Chương trình phối hợp giai "
            "đoạn 2021-2023.",
            ["2023-03-12", "2024-03-12"],
            id="after what is summed up, before the page",
        ),
        pytest.param(
            EVENT
            + "đánh giá Quy chế phối hợp giữa HĐND tỉnh, UBND tỉnh năm 2022 và bàn "
            "nhiệm vụ năm 2023.",
            ["2022-03-12", "2023-03-12"],
            id="between the year looked back at and the year planned",
        ),
        pytest.param(EVENT + "giao ban báo chí.", [], id="nothing is known"),
        pytest.param(
            "(Cập nhật 13/3/2024)\n\n" + EVENT + "giao ban báo chí.",
            ["2024-03-12"],
            id="the year before the page",
        ),
    ],
)
def test_a_missing_year_has_the_years_that_the_text_allows(
    text: str, years: list[str]
) -> None:
    (question,) = [one for one in drafted(text).questions if one.code == "which-year"]

    assert [choice.value for choice in question.candidates] == years
    assert all(
        choice.reason("vi") and choice.reason("en") for choice in question.candidates
    )


@pytest.mark.parametrize(
    ("text", "also"),
    [
        pytest.param(
            EVENT + "ký kết Quy chế phối hợp giữa HĐND tỉnh và UBND tỉnh.",
            ("quy-che/signed",),
            id="what is signed at the event",
        ),
        pytest.param(
            EVENT + "ký kết Quy chế phối hợp; ký kết Kế hoạch phối hợp năm 2024.",
            ("ke-hoach-2024/signed", "quy-che/signed"),
            id="all that is signed there",
        ),
        pytest.param(
            EVENT + "tổng kết Chương trình phối hợp giai đoạn 2021-2023.",
            (),
            id="what is summed up was signed before",
        ),
        pytest.param(
            EVENT + "ký kết Kế hoạch số 12-KH/BDVTU-UBND ngày 3/2/2023.",
            (),
            id="what has a day of its own",
        ),
    ],
)
def test_one_year_is_asked_once(text: str, also: tuple[str, ...]) -> None:
    (question,) = [one for one in drafted(text).questions if one.code == "which-year"]

    assert tuple(sorted(question.also)) == also


def test_a_question_is_a_sentence_in_both_languages() -> None:
    (question,) = drafted(EVENT + "giao ban báo chí.").questions

    assert question.sentence("vi") == "Năm của “12/3” là năm nào?"
    assert question.sentence("en") == "Which year is meant by “12/3”?"
