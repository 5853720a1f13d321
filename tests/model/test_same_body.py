"""Two names of one body or of two, and what followed a body."""

from datetime import date

import pytest

from coordination.model.enumerations import Level
from coordination.model.party import Party
from coordination.model.same_body import compare_bodies, same_body, successors

DAY = date(2024, 5, 4)


def party(name: str, place: str | None = None, level: Level | None = None) -> Party:
    return Party(id="a", name=name, place=place, level=level)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (party("UBND tỉnh Tây Ninh"), party("Ủy ban nhân dân tỉnh", "Tây Ninh")),
        (party("UBND tỉnh", "tỉnh Đăk Lăk"), party("Uỷ ban nhân dân tỉnh Đắk Lắk")),
        (party("Bộ TN&MT"), party("Bộ Tài nguyên và Môi trường")),
        (party("TAND tối cao"), party("Toà án nhân dân tối cao")),
        (
            party("Ban Tuyên giáo Tỉnh ủy Hà Giang"),
            party("Ban Tuyên giáo Tỉnh ủy", "Hà Giang"),
        ),
        (party("Sở GD-ĐT Nghệ An"), party("Sở Giáo dục và Đào tạo tỉnh Nghệ An")),
    ],
)
def test_one_body(one: Party, other: Party) -> None:
    assert same_body(one, other, on=DAY) is True
    assert same_body(other, one, on=DAY) is True


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (party("UBND tỉnh Tây Ninh"), party("UBND tỉnh Bắc Ninh")),
        (party("HĐND tỉnh Tây Ninh"), party("Thường trực HĐND tỉnh Tây Ninh")),
        (
            party("UBND tỉnh", "Tây Ninh"),
            party("Ban cán sự đảng UBND tỉnh", "Tây Ninh"),
        ),
        (party("UBND tỉnh"), party("UBND huyện")),
        (party("Bộ Y tế"), party("Sở Y tế")),
        (party("Trường Đại học Vinh"), party("Trường Đại học Tây Bắc")),
        (party("UBND xã Nghĩa Đô", "Nghĩa Đô"), party("UBND xã Tân An", "Tân An")),
    ],
)
def test_two_bodies(one: Party, other: Party) -> None:
    assert same_body(one, other, on=DAY) is False


def test_a_group_is_no_body_of_it() -> None:
    one = party("Công an xã", "Tân An", Level.COMMUNE)
    group = Party(id="b", name="Công an xã", place="Tân An", collective=True)

    assert same_body(one, group, on=DAY) is False


@pytest.mark.parametrize(
    ("one", "other", "on", "missing"),
    [
        (party("UBND tỉnh"), party("UBND tỉnh Tây Ninh"), DAY, ("place",)),
        (party("UBND", "Tây Ninh"), party("UBND tỉnh Tây Ninh"), DAY, ("level",)),
        (party("UBND tỉnh Tây Ninh"), party("UBND tỉnh", "Tây Ninh"), None, ("day",)),
        (party("Câu lạc bộ A"), party("Câu lạc bộ B"), DAY, None),
    ],
)
def test_what_is_missing_to_know(
    one: Party, other: Party, on: date | None, missing: tuple[str, ...] | None
) -> None:
    found = compare_bodies(one, other, on)

    assert found.same is None
    assert found.missing == missing or missing is None


@pytest.mark.parametrize(
    ("body", "on", "after"),
    [
        (
            party("Ban Tuyên giáo Tỉnh ủy", "Long An"),
            date(2026, 1, 1),
            [("Ban Tuyên giáo và Dân vận", "Tây Ninh")],
        ),
        (
            party("UBND tỉnh Hà Giang"),
            date(2025, 7, 1),
            [("Ủy ban nhân dân", "Tuyên Quang")],
        ),
        (party("UBND tỉnh Hà Giang"), date(2025, 6, 30), []),
        (
            party("UBND tỉnh Tây Ninh"),
            date(2026, 1, 1),
            [("Ủy ban nhân dân", "Tây Ninh")],
        ),
        (party("UBND tỉnh Nghệ An"), date(2026, 1, 1), []),
        (
            party("Bộ Thủy sản"),
            date(2026, 1, 1),
            [("Bộ Nông nghiệp và Môi trường", None)],
        ),
        (
            party("Sở LĐ-TB&XH", "Khánh Hòa"),
            date(2026, 1, 1),
            [("Sở Nội vụ", "Khánh Hòa")],
        ),
        (
            party("UBND tỉnh Đồng Nai"),
            date(2026, 5, 1),
            [("Ủy ban nhân dân", "Đồng Nai")],
        ),
        (party("Ban Đối ngoại Trung ương"), date(2026, 1, 1), []),
        (party("Câu lạc bộ A"), date(2026, 1, 1), []),
    ],
)
def test_successors(body: Party, on: date, after: list[tuple[str, str | None]]) -> None:
    assert [(one.name, one.place) for one in successors(body, on)] == after
