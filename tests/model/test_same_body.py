"""Two names of one body or of two, and what followed a body."""

from datetime import date

import pytest

from coordination.model.enumerations import Level
from coordination.model.party import Party
from coordination.model.same_body import (
    body_key,
    compare_bodies,
    same_body,
    successors,
)

DAY = date(2024, 5, 4)


def party(name: str, place: str | None = None, level: Level | None = None) -> Party:
    return Party(id="a", name=name, place=place, level=level)


GROUP = Party(
    id="b", name="Công an xã", place="Tân An", level=Level.COMMUNE, collective=True
)


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
        (party("UBND", "Tây Ninh", Level.PROVINCE), party("UBND tỉnh Tây Ninh")),
        (party("UBND xã Nghĩa Đô", "Nghĩa Đô"), party("UBND xã", "Nghĩa Đô")),
        (party("UBND tỉnh Thừa Thiên Huế"), party("UBND tỉnh", "Thừa Thiên Huế")),
        (party("Sở Y tế Huế"), party("Sở Y tế", "Huế")),
        (party("Sở Y tế TP Hà Nội"), party("Sở Y tế", "Hà Nội")),
        (party("Sở Y tế thành phố Hà Nội"), party("Sở Y tế", "Hà Nội")),
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
        (
            party("Trường Cao đẳng Y tỉnh Nghệ An"),
            party("Trường Cao đẳng Nghề tỉnh Nghệ An"),
        ),
    ],
)
def test_two_bodies(one: Party, other: Party) -> None:
    assert same_body(one, other, on=DAY) is False


def test_a_group_is_no_body_of_it() -> None:
    one = party("Công an xã", "Tân An", Level.COMMUNE)

    assert same_body(one, GROUP, on=DAY) is False


@pytest.mark.parametrize(
    ("one", "other", "on", "missing"),
    [
        (party("UBND tỉnh"), party("UBND tỉnh Tây Ninh"), DAY, ("place",)),
        (party("UBND", "Tây Ninh"), party("UBND tỉnh Tây Ninh"), DAY, ("level",)),
        (party("UBND tỉnh Tây Ninh"), party("UBND tỉnh", "Tây Ninh"), None, ("day",)),
        (
            party("Câu lạc bộ A"),
            party("Câu lạc bộ B"),
            DAY,
            ("name", "level", "place"),
        ),
        (
            party("tỉnh Tây Ninh", level=Level.PROVINCE),
            party("UBND tỉnh Tây Ninh"),
            DAY,
            ("name",),
        ),
        (
            party("UBND tỉnh Tây Ninh"),
            party("tỉnh Tây Ninh", level=Level.PROVINCE),
            DAY,
            ("name",),
        ),
        (GROUP, GROUP, DAY, ("name",)),
        (
            party("Trường Cao đẳng", "Vinh", Level.PROVINCE),
            party("Trường Cao đẳng Y", "Vinh", Level.PROVINCE),
            DAY,
            ("name",),
        ),
        (
            party("Ban cán sự đảng", level=Level.CENTRAL),
            party("Ban cán sự đảng"),
            DAY,
            ("level",),
        ),
    ],
)
def test_what_is_missing_to_know(
    one: Party, other: Party, on: date | None, missing: tuple[str, ...]
) -> None:
    for found in (compare_bodies(one, other, on), compare_bodies(other, one, on)):
        assert (found.same, found.missing) == (None, missing)


@pytest.mark.parametrize("tier", ["tỉnh", "thành phố", "TP"])
def test_a_tier_at_the_end_is_no_part_of_the_own_name(tier: str) -> None:
    named = party(f"Trường Cao đẳng Y {tier}", "Vinh")

    assert body_key(named).tail == ("y",)
    assert body_key(named).level is None, "a school in a province may be the State's"


@pytest.mark.parametrize(
    ("body", "level", "place", "tail"),
    [
        pytest.param(
            party("Ban cán sự đảng Bộ Y tế"),
            *(Level.CENTRAL, None, ("bộ", "y", "tế")),
            id="level of the body it belongs to",
        ),
        pytest.param(
            party("Ban cán sự đảng Bộ Y tế", level=Level.PROVINCE),
            *(Level.PROVINCE, None, ("bộ", "y", "tế")),
            id="level as stated",
        ),
        pytest.param(
            party("Ban cán sự đảng UBND"),
            *(None, None, ("ubnd",)),
            id="the body it belongs to is at several levels",
        ),
        pytest.param(
            party("UBND tỉnh", level=Level.DISTRICT),
            *(Level.DISTRICT, None, ()),
            id="level as stated, not as named",
        ),
        pytest.param(
            party("Bộ Y tế", level=Level.REGIONAL),
            *(Level.REGIONAL, None, ()),
            id="level as stated, not of its kind",
        ),
        pytest.param(
            party("Trường Cao đẳng Y Huế"),
            *(None, "Huế", ("y",)),
            id="place of one word behind words of its own",
        ),
        pytest.param(
            party("Sở Y tế Bà Rịa - Vũng Tàu"),
            *(Level.PROVINCE, "Bà Rịa - Vũng Tàu", ()),
            id="longest place",
        ),
        pytest.param(
            party("Trường Cao đẳng của các Sở Y tế"),
            *(Level.PROVINCE, None, ("sở", "y", "tế")),
            id="words of nothing before the own name",
        ),
        pytest.param(
            party("Trường Cao đẳng tỉnh Nghệ An"),
            *(None, "Nghệ An", ()),
            id="a school in a province may be the State's",
        ),
        pytest.param(
            party("các Sở Y tế"),
            *(None, None, ("sở", "y", "tế")),
            id="words of nothing and no kind before them",
        ),
        pytest.param(
            party("Trường Cao đẳng Y của Sở Y tế"),
            *(None, None, ("y", "sở", "y", "tế")),
            id="words of nothing inside the own name",
        ),
    ],
)
def test_what_a_name_says(
    body: Party, level: Level | None, place: str | None, tail: tuple[str, ...]
) -> None:
    found = body_key(body)

    assert (found.level, found.place, found.tail) == (level, place, tail)


@pytest.mark.parametrize(
    ("body", "is_whole"),
    [
        pytest.param(party("UBND tỉnh Tây Ninh"), True, id="level and place"),
        pytest.param(party("Bộ Y tế"), True, id="one in the country"),
        pytest.param(party("UBND tỉnh"), False, id="no place"),
        pytest.param(party("UBND", "Tây Ninh"), False, id="no level"),
        pytest.param(
            party("Câu lạc bộ A", "Tây Ninh", Level.PROVINCE), False, id="no kind"
        ),
        pytest.param(GROUP, False, id="several"),
    ],
)
def test_a_name_is_whole_or_not(body: Party, *, is_whole: bool) -> None:
    assert body_key(body).is_whole is is_whole


def test_a_place_that_was_always_the_same_needs_no_day() -> None:
    one, other = party("UBND tỉnh Nghệ An"), party("UBND tỉnh", "Nghệ An")

    assert same_body(one, other) is True


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
        (
            party("Ban Tuyên giáo Tỉnh ủy", "Long An"),
            date(2025, 6, 30),
            [("Ban Tuyên giáo và Dân vận", "Long An")],
        ),
        (party("Ban Tuyên giáo Tỉnh ủy", "Nghệ An"), date(2025, 3, 1), []),
        (
            party("Ban Tuyên giáo Tỉnh ủy", "Nghệ An"),
            date(2025, 3, 2),
            [("Ban Tuyên giáo và Dân vận", "Nghệ An")],
        ),
        (
            party("UBND thành phố Hà Giang", level=Level.DISTRICT),
            date(2026, 1, 1),
            [],
        ),
        (party("Ban Đối ngoại Trung ương"), date(2026, 1, 1), []),
        (party("Câu lạc bộ A"), date(2026, 1, 1), []),
        (
            Party(id="a", name="UBND tỉnh", place="Hà Giang", collective=True),
            date(2026, 1, 1),
            [],
        ),
    ],
)
def test_successors(body: Party, on: date, after: list[tuple[str, str | None]]) -> None:
    assert [(one.name, one.place) for one in successors(body, on)] == after


@pytest.mark.parametrize(
    ("body", "after"),
    [
        pytest.param(
            party("Ban Tuyên giáo Tỉnh ủy", "Long An"),
            ("propaganda-mass-board", Level.PROVINCE, "Kết luận 121-KL/TW"),
            id="of another kind, by what changed the kind",
        ),
        pytest.param(
            party("UBND tỉnh Hà Giang"),
            ("peoples-committee", Level.PROVINCE, "202/2025/QH15; 19/2025/QĐ-TTg"),
            id="of another place, by what merged the places",
        ),
        pytest.param(
            party("UBND tỉnh Bình Phước"),
            ("peoples-committee", Level.PROVINCE, "202/2025/QH15; 19/2025/QĐ-TTg"),
            id="of the place as it was on the day",
        ),
    ],
)
def test_a_successor_says_what_it_is_and_by_what(
    body: Party, after: tuple[str, Level, str]
) -> None:
    (found,) = successors(body, date(2026, 1, 1))

    assert (found.kind, found.level, found.source) == after
