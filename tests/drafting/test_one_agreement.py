"""One agreement that is named twice: once by its time, once by its number."""

import pytest

from coordination import to_dict
from tests.drafting.facts import asked, drafted, values

TWO = "Sở Y tế và Hội Nông dân tỉnh"
STAGE = f"{TWO} ký Chương trình phối hợp giai đoạn 2024-2028. "


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            f"{TWO} ký Chương trình phối hợp bảo vệ rừng giai đoạn 2024-2028. Hai bên "
            "ký Chương trình phối hợp số 07/CTr-SYT về bảo vệ rừng.",
            id="the same is coordinated",
        ),
        pytest.param(
            f"{TWO} ký Chương trình phối hợp bảo vệ rừng giai đoạn 2024-2028. Hai bên "
            "ký Chương trình phối hợp bảo vệ rừng số 07/CTr-SYT.",
            id="a number behind what is coordinated",
        ),
        pytest.param(
            f"{TWO} ký Chương trình phối hợp bảo vệ rừng giai đoạn 2024-2028. {TWO} đã "
            "ký Chương trình số 07/CTr-SYT về việc bảo vệ rừng.",
            id="in other words",
        ),
        pytest.param(
            f"{TWO} ký Chương trình phối hợp giai đoạn 2024-2028\n\nSáng 5/3, {TWO} ký "
            "Chương trình số 07/CTr-SYT.",
            id="the title of the page, by the same bodies",
        ),
        pytest.param(
            f"{STAGE}{TWO} ký Chương trình số 07/CTr-SYT về bảo vệ rừng giai đoạn "
            "2024-2028.",
            id="the same time",
        ),
    ],
)
def test_what_words_make_one_is_one(text: str) -> None:
    (one,) = to_dict(drafted(text).dossier)["agreements"]

    assert (one["number"], one["period"]) == ("07/CTr-SYT", "2024/2028")


def test_a_number_behind_what_is_coordinated_is_that_of_the_agreement() -> None:
    made = drafted(f"{TWO} ký Chương trình phối hợp bảo vệ rừng số 07/CTr-SYT.")

    (one,) = to_dict(made.dossier)["agreements"]
    assert one["number"] == "07/CTr-SYT"
    assert one["title"] == "Chương trình phối hợp bảo vệ rừng"
    assert not made.dossier.documents


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(f"{STAGE}{TWO} ký Chương trình số 07/CTr-SYT.", id="by the same"),
        pytest.param(f"{STAGE}Hai bên ký Chương trình số 07/CTr-SYT.", id="by both"),
        pytest.param(
            f"{STAGE}{TWO} ký Chương trình số 07/CTr-SYT về bảo vệ rừng.",
            id="what is coordinated is said once",
        ),
    ],
)
def test_a_doubt_is_asked_about_and_makes_no_second_agreement(text: str) -> None:
    made = drafted(text)

    assert values(made, "agreements", "number") == ["07/CTr-SYT"]
    assert values(made, "agreements", "period") == []
    (question,) = [one for one in made.questions if one.code == "which-period"]
    assert question.field == "/period"
    assert [choice.value for choice in question.candidates] == ["2024/2028"]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(f"{STAGE}{TWO} ký Kế hoạch số 07/KH-SYT.", id="another kind"),
        pytest.param(
            f"{STAGE}Sở Y tế và Công an tỉnh ký Chương trình số 07/CTr-SYT.",
            id="other sides",
        ),
        pytest.param(
            f"{TWO} ký Chương trình phối hợp bảo vệ rừng giai đoạn 2024-2028. {TWO} ký "
            "Chương trình số 07/CTr-SYT về phòng bệnh.",
            id="something else is coordinated",
        ),
        pytest.param(
            f"Tổng kết Chương trình phối hợp giai đoạn 2019-2023; {TWO} ký Chương "
            "trình số 07/CTr-SYT.",
            id="what is summed up, and what is signed",
        ),
    ],
)
def test_what_differs_is_two(text: str) -> None:
    made = drafted(text)

    assert len(made.dossier.agreements) == 2
    assert "which-period" not in [code for code, _ in asked(made)]
