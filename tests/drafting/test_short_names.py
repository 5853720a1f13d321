"""Short names in brackets, names in headlines, and the lists in which they stand."""

import pytest

from tests.drafting.facts import drafted, values

HELD = (
    "Chiều 8/5/2024, Công ty Than Hà Lam (HALACO) và UBND xã Yên Mỹ (tỉnh Hà Lam) tổ "
    "chức hội nghị ký kết Quy chế phối hợp.\n\n"
)


def test_a_short_name_is_a_name_of_the_body() -> None:
    made = drafted(f"{HELD}HALACO đã tặng 40 suất quà.")

    assert values(made, "parties", "names") == [["HALACO"]]
    assert values(made, "outcomes", "by") == [["cong-ty-than-ha-lam"]]


def test_who_organised_stands_before_brackets() -> None:
    (held,) = values(drafted(HELD), "events", "bodies")

    assert [one["party"] for one in held] == ["cong-ty-than-ha-lam", "ubnd-xa-yen-my"]


@pytest.mark.parametrize(
    ("text", "bearers"),
    [
        pytest.param("HALACO chủ trì trồng rừng.", ["cong-ty-than-ha-lam"], id="short"),
        pytest.param("HALACO-2 chủ trì trồng rừng.", None, id="a longer name"),
        pytest.param("HALA chủ trì trồng rừng ở xã.", None, id="another name"),
    ],
)
def test_who_owes_by_a_short_name(text: str, bearers: list[str] | None) -> None:
    found = values(drafted(HELD + text), "obligations", "bearers")

    assert found == ([bearers] if bearers else [])


@pytest.mark.parametrize(
    ("text", "names"),
    [
        pytest.param("Sở Giáo dục và Đào tạo (GD&ĐT) họp.", [], id="a field"),
        pytest.param("Công ty Than Hà Lam (Hà Lam) họp.", [], id="a place"),
        pytest.param(
            "Công ty Than Hà Lam (HLC) và Công ty Điện Hà Lam (HLC) họp.",
            [],
            id="two bodies",
        ),
        pytest.param(
            "Công ty Than Hà Lam (HLC) họp; Công ty Than Hà Lam (HLC) báo cáo.",
            [["HLC"]],
            id="twice",
        ),
    ],
)
def test_what_is_a_short_name(text: str, names: list[list[str]]) -> None:
    assert values(drafted(text), "parties", "names") == names


def test_an_office_with_a_short_name() -> None:
    made = drafted(f"{HELD}Dự hội nghị có ông Lê Văn Tám, Tổng giám đốc HALACO.")

    assert values(made, "appearances", "positions") == [
        [{"title": "Tổng giám đốc HALACO", "party": "cong-ty-than-ha-lam"}]
    ]


TITLE = "Công ty Than và UBND xã Yên Mỹ ký kết Quy chế phối hợp\n\n"


@pytest.mark.parametrize(
    ("text", "companies"),
    [
        pytest.param(TITLE + HELD, 1, id="the whole name in the article"),
        pytest.param(
            f"{TITLE}{HELD}Công ty Than Đồi Chè cùng dự.", 3, id="two whole names"
        ),
        pytest.param(f"{HELD}Công ty Than báo cáo.", 2, id="not in a headline"),
        pytest.param(
            f"Công ty Điện và UBND xã Yên Mỹ ký kết Quy chế phối hợp\n\n{HELD}",
            2,
            id="another company",
        ),
    ],
)
def test_a_headline_names_by_first_words(text: str, companies: int) -> None:
    kinds = values(drafted(text), "parties", "kind")

    assert kinds.count("enterprise") == companies


@pytest.mark.parametrize(
    ("text", "count"),
    [
        pytest.param("Vùng 4 Hải quân họp. Bộ Tư lệnh Vùng 4 Hải quân.", 1, id="navy"),
        pytest.param("Quân khu 7 họp. Bộ Tư lệnh Quân khu 7.", 1, id="army"),
        pytest.param("Vùng 4 Hải quân họp. Bộ Tư lệnh Vùng 5 Hải quân.", 2, id="two"),
        pytest.param("Quân khu 7 họp. Bộ Tư lệnh Vùng 4 Hải quân.", 2, id="two arms"),
    ],
)
def test_a_region_is_its_command(text: str, count: int) -> None:
    assert len(values(drafted(text), "parties", "name")) == count


@pytest.mark.parametrize(
    ("text", "names"),
    [
        pytest.param(
            "Ngân hàng Công thương (VTB) Chi nhánh Hà Lam họp.", [], id="branch"
        ),
        pytest.param(
            "Ngân hàng Công thương (VTB) họp.", ["Ngân hàng Công thương"], id="the bank"
        ),
    ],
)
def test_a_bank_is_not_its_branch(text: str, names: list[str]) -> None:
    assert values(drafted(text), "parties", "name") == names
