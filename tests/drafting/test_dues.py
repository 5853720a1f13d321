"""When a duty is owed: up to a year, a quarter, a month; never a guessed day."""

from typing import Any

import pytest

from coordination import to_dict
from tests.drafting.facts import asked, drafted

LEAD = (
    "Sở Y tế tỉnh và Hội Nông dân tỉnh ký kết Chương trình phối hợp.\n\n"
    "Chương trình nhằm "
)


def dues(clause: str) -> list[tuple[Any, str]]:
    """List what is claimed to be due, with the words."""
    made = drafted(f"{LEAD}{clause}.")
    owed = {one["id"]: one for one in to_dict(made.dossier).get("obligations", [])}
    return [
        (owed[claim.about].get("due"), claim.quote)
        for claim in made.dossier.claims
        if claim.field.startswith("/due")
    ]


@pytest.mark.parametrize(
    ("clause", "due", "words"),
    [
        pytest.param(
            "phấn đấu đến năm 2031 mọi xã có tủ thuốc", {"period": "../2031"},
            "đến năm 2031", id="up to a year",
        ),
        pytest.param(
            "lập xong hồ sơ sức khỏe đến hết năm 2028", {"period": "../2028"},
            "đến hết năm 2028", id="to the end of a year",
        ),
        pytest.param(
            "khám cho hội viên trong quý III/2029", {"period": "2029-35"},
            "quý III/2029", id="within a quarter",
        ),
        pytest.param(
            "bàn giao trạm y tế chậm nhất quý II năm 2027", {"period": "../2027-06"},
            "chậm nhất quý II năm 2027", id="at the latest in a quarter",
        ),
        pytest.param(
            "bàn giao trạm y tế muộn nhất là tháng 5/2027", {"period": "../2027-05"},
            "muộn nhất là tháng 5/2027", id="at the latest in a month",
        ),
        pytest.param(
            "bàn giao trạm y tế, hoàn thành vào năm 2028", {"period": "2028"},
            "năm 2028", id="in a year that ends the clause",
        ),
        pytest.param(
            "báo cáo kết quả chậm nhất đến ngày 20/11/2027", {"date": "2027-11-20"},
            "20/11/2027", id="at the latest on a day",
        ),
        pytest.param(
            "xây dựng kế hoạch tập huấn, hoàn thành đến hết tháng 3/2027",
            {"period": "../2027-03"}, "đến hết tháng 3/2027", id="when a plan is ready",
        ),
    ],
)  # fmt: skip
def test_by_when_it_is_owed(clause: str, due: dict[str, str], words: str) -> None:
    assert dues(clause) == [(due, words)]


@pytest.mark.parametrize(
    ("clause", "words"),
    [
        pytest.param(
            "bàn giao trạm y tế trước quý II/2027", ["quý II/2027"],
            id="before a quarter: its last day is not said",
        ),
        pytest.param(
            "bàn giao trạm y tế chậm nhất vào cuối năm 2027",
            ["chậm nhất vào cuối năm 2027"], id="at the end of a year",
        ),
        pytest.param(
            "hằng quý họp, đến hết năm 2028 tổng kết", ["hằng quý", "năm 2028"],
            id="two duties of one clause",
        ),
    ],
)  # fmt: skip
def test_what_the_model_cannot_hold_is_left_open(clause: str, words: list[str]) -> None:
    assert dues(clause) == [(None, one) for one in words]


@pytest.mark.parametrize(
    "clause",
    [
        pytest.param(
            "triển khai Đề án chăm sóc người cao tuổi đến năm 2030",
            id="the time of a paper",
        ),
        pytest.param(
            "thực hiện Nghị quyết số 20-NQ/TW ngày 25/10/2017 của Ban Chấp hành Trung "
            "ương về chăm sóc sức khỏe nhân dân đến năm 2030",
            id="the time of a paper that is cited",
        ),
        pytest.param(
            "phát huy kết quả đạt được vào năm 2026 ở cơ sở", id="what was reached then"
        ),
        pytest.param(
            "quán triệt tầm nhìn đến năm 2045 cho hội viên", id="how far one looks"
        ),
    ],
)
def test_what_is_no_time_of_a_duty(clause: str) -> None:
    assert dues(clause) == []
    assert not asked(drafted(f"{LEAD}{clause}."))


def test_again_and_again_and_in_a_year_is_left_open() -> None:
    clause = "sơ kết vào tháng 12 hằng năm và tổng kết vào quý I năm 2029"

    assert dues(clause) == [(None, "tháng 12 hằng năm"), (None, "quý I năm 2029")]
