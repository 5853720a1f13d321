"""Bodies without their tier: told as out of use in 2026, accepted in 2024."""

from datetime import date

import pytest

from coordination.tables.bodies.existence import span_of, tier_of

OF_THE_DISTRICT = [
    "UBND huyện",
    "Ủy ban nhân dân huyện",
    "Uỷ ban nhân dân huyện Bình Xuyên",
    "UBND quận Hoàn Kiếm",
    "Ủy ban nhân dân quận 1",
    "UBND thị xã Sơn Tây",
    "UBND thành phố Vinh",
    "UBND TP Hà Giang",
    "HĐND huyện",
    "Hội đồng nhân dân huyện",
    "Hội đồng nhân dân thị xã",
    "Thường trực HĐND huyện",
    "Thường trực Hội đồng nhân dân quận",
    "TAND huyện",
    "Tòa án nhân dân huyện",
    "Toà án nhân dân quận Ba Đình",
    "Tòa án nhân dân thị xã",
    "VKSND huyện",
    "Viện kiểm sát nhân dân huyện",
    "Viện KSND quận",
    "Viện kiểm sát nhân dân thành phố Vinh",
    "Công an huyện",
    "Công an quận Cầu Giấy",
    "Công an thị xã",
    "CÔNG AN HUYỆN Ý YÊN",
    "Huyện ủy",
    "Huyện uỷ Nam Đàn",
    "Quận ủy",
    "Thị ủy",
    "Ban Thường vụ Huyện ủy",
    "Ban Tuyên giáo Huyện ủy",
    "Ban Tuyên giáo Quận ủy",
    "Thường trực Huyện ủy",
    "Văn phòng UBND huyện",
    "Thanh tra huyện",
    "Ủy ban MTTQ Việt Nam huyện",
    "Hội LHPN huyện Trùng Khánh",
    "Hội Nông dân huyện",
    "Ban Chỉ huy Quân sự huyện",
    "Chi cục Thi hành án dân sự huyện",
    "BHXH huyện",
    "UBND thị trấn",
]
LAST = date(2025, 6, 30)


def test_there_are_forty_of_them() -> None:
    assert len(set(OF_THE_DISTRICT)) >= 40


@pytest.mark.parametrize("name", OF_THE_DISTRICT)
def test_out_of_use_since_the_district_tier_ended(name: str) -> None:
    span = span_of(name)

    assert span is not None
    assert span.in_use(date(2024, 5, 4), date(2024, 5, 4))
    assert not span.in_use(date(2026, 5, 4), date(2026, 5, 4))


@pytest.mark.parametrize(
    "name",
    [
        pytest.param("UBND tỉnh", id="of a province"),
        pytest.param("UBND thành phố Hồ Chí Minh", id="of a city under the centre"),
        pytest.param("UBND TP. Huế", id="of one that was a town before"),
        pytest.param("UBND thành phố", id="of a city that is not named"),
        pytest.param("UBND xã Quận Cuối", id="a commune"),
        pytest.param("Công an phường", id="a ward"),
        pytest.param("Báo Huyện đảo", id="a name of its own"),
        pytest.param("Bộ Nội vụ", id="a ministry of both times"),
        pytest.param("Ban Tổ chức Tỉnh ủy", id="a board of both times"),
    ],
)
def test_still_in_use(name: str) -> None:
    span = span_of(name)

    assert span is None or span.in_use(date(2026, 5, 4), date(2026, 5, 4))


@pytest.mark.parametrize(
    ("name", "first", "last"),
    [
        ("Ban Tuyên giáo Tỉnh ủy", None, date(2025, 3, 1)),
        ("Ban Tuyên giáo và Dân vận Tỉnh ủy", date(2025, 2, 3), None),
        ("Ban Tuyên giáo Trung ương", None, date(2025, 2, 3)),
        ("Ban Cán sự Đảng UBND tỉnh", None, date(2025, 3, 1)),
        ("Đảng đoàn HĐND", None, date(2025, 3, 1)),
        ("Bộ TN&MT", None, date(2025, 2, 28)),
        ("Bộ NN&MT", date(2025, 3, 1), None),
        ("Sở GTVT", None, LAST),
        ("Sở NN-MT", date(2025, 1, 17), None),
        ("TAND khu vực 3", date(2025, 7, 1), None),
        ("Viện KSND cấp cao", None, LAST),
        ("Chi cục Thuế khu vực XX", date(2025, 3, 1), LAST),
        ("BHXH khu vực XV", date(2025, 3, 1), date(2025, 7, 31)),
        ("NHNN chi nhánh tỉnh", None, date(2025, 2, 28)),
        ("UBND đặc khu Phú Quốc", date(2025, 7, 1), None),
    ],
)
def test_bounds(name: str, first: date | None, last: date | None) -> None:
    span = span_of(name)

    assert span is not None
    assert (span.since, span.until) == (first, last)
    assert span.source


@pytest.mark.parametrize(
    ("name", "word"),
    [
        ("UBND xã Nghĩa Đô", "xã"),
        ("Công an các xã, phường", "xã"),
        ("Huyện ủy", None),
        ("UBND thành phố Huế", None),
    ],
)
def test_the_tier_of_a_name(name: str, word: str | None) -> None:
    tier = tier_of(name)

    assert (tier.word if tier else None) == word
