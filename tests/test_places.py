"""Provinces and cities by any name or code, on any day."""

from datetime import date, timedelta
from unicodedata import combining, normalize

import pytest

from coordination.places import (
    Places,
    Province,
    Reason,
    place,
    places_on,
    predecessors,
    successors,
    tiers_on,
)
from coordination.tables.provinces import provinces

BEFORE, AFTER, LATE = date(2024, 5, 4), date(2025, 7, 1), date(2026, 11, 1)

#: Each unit, with a day on which it was there.
UNITS = [
    (row, day)
    for day in (BEFORE, date(2025, 6, 30), AFTER, LATE)
    for row in places_on(day)
]


def unaccented(name: str) -> str:
    bare = normalize("NFD", name.replace("đ", "d").replace("Đ", "D"))
    return "".join(letter for letter in bare if not combining(letter))


def old_tones(name: str) -> str:
    for new, old in (("òa", "oà"), ("óa", "oá"), ("ọa", "oạ")):
        name = name.replace(new, old)
    return name


@pytest.mark.parametrize(
    ("row", "day"), UNITS, ids=[f"{row.name}-{day}" for row, day in UNITS]
)
def test_every_unit_by_name_variant_unaccented_name_and_code(
    row: Province, day: date
) -> None:
    for text in (
        row.name,
        row.name.upper(),
        row.full_name,
        old_tones(row.name),
        normalize("NFD", row.name),
        row.name.replace(" - ", " – "),
        row.name.replace(" - ", "-"),
        unaccented(row.name),
        unaccented(row.full_name).title(),
        f"{row.full_name} (cũ)",
        row.code,
    ):
        assert place(text, on=day).one == row, text


@pytest.mark.parametrize(
    ("day", "units", "cities"),
    [
        (date(2024, 12, 31), 63, 5),
        (date(2025, 6, 30), 63, 6),
        (date(2025, 7, 1), 34, 6),
        (date(2026, 4, 30), 34, 7),
        (date(2026, 9, 1), 34, 8),
        (date(2026, 9, 20), 34, 9),
    ],
)
def test_how_many_there_were(day: date, units: int, cities: int) -> None:
    rows = places_on(day)

    assert (len(rows), sum(row.city for row in rows)) == (units, cities)
    assert len({row.code for row in rows}) == units


def test_every_unit_but_the_last_has_successors_and_they_lead_back() -> None:
    for row in provinces():
        assert bool(successors(row)) == (row.until is not None)
        assert all(row in predecessors(later) for later in successors(row))
    assert {len(predecessors(row)) for row in places_on(AFTER) if row.seat} == {2, 3}


def found(text: str, day: date | None = None) -> tuple[list[str], Reason | None]:
    places = place(text, on=day)
    return [f"{row.code} {row.full_name}" for row in places], places.reason


@pytest.mark.parametrize(
    ("name", "code", "later"),
    [
        ("Lào Cai", "10", "15"),
        ("Bắc Ninh", "27", "24"),
        ("Quảng Trị", "45", "44"),
        ("Gia Lai", "64", "52"),
        ("Tây Ninh", "72", "80"),
        ("Đồng Tháp", "87", "82"),
        ("An Giang", "89", "91"),
    ],
)
def test_trap_seven_codes_are_not_those_of_the_namesake(
    name: str, code: str, later: str
) -> None:
    before, after = place(name, on=BEFORE).one, place(name, on=AFTER).one

    assert before is not None
    assert after is not None
    assert (before.code, after.code) == (code, later)
    old = place(later, on=BEFORE).one
    assert old is not None
    assert old.name == after.seat != name
    assert {old, before} <= set(predecessors(after))


def test_trap_a_code_alone_names_no_unit() -> None:
    assert found("24") == (
        ["24 tỉnh Bắc Giang", "24 tỉnh Bắc Ninh", "24 thành phố Bắc Ninh"],
        Reason.DAY_NOT_GIVEN,
    )
    assert found("24", BEFORE) == (["24 tỉnh Bắc Giang"], None)


def test_trap_a_name_alone_names_no_unit() -> None:
    assert found("Tây Ninh")[1] is Reason.DAY_NOT_GIVEN
    assert place("Tây Ninh", on=BEFORE).one != place("Tây Ninh", on=AFTER).one


def test_trap_hue_was_a_town_before_it_was_a_city_under_the_centre() -> None:
    assert found("thành phố Huế", date(2024, 12, 31)) == ([], Reason.TOWN)
    assert found("thành phố Huế", date(2025, 1, 1)) == (["46 thành phố Huế"], None)
    assert found("Thừa Thiên – Huế", date(2025, 1, 1)) == ([], Reason.NOT_ON_THE_DAY)
    (later,) = successors(place("Thừa Thiên Huế").found[0])
    assert later.name == "Huế"


def test_trap_the_town_of_bac_ninh_was_no_city_under_the_centre() -> None:
    assert found("thành phố Bắc Ninh", BEFORE) == ([], Reason.TOWN)
    assert found("thành phố Bắc Ninh", date(2026, 1, 1)) == (
        [],
        Reason.OF_THE_OTHER_KIND,
    )


def test_trap_a_licence_of_october_2026_still_prints_the_province() -> None:
    places = place("tỉnh Bắc Ninh", on=date(2026, 10, 6))

    assert (places.found, places.reason) == ((), Reason.OF_THE_OTHER_KIND)
    assert [row.full_name for row in places.others if row.until is None] == [
        "thành phố Bắc Ninh"
    ]


def test_trap_adoption_and_operation_are_two_days() -> None:
    row = place("Cà Mau", on=AFTER).one

    assert row is not None
    assert (row.adopted, row.since) == (date(2025, 6, 12), date(2025, 7, 1))
    hue = place("Huế", on=AFTER).one
    assert hue is not None
    assert (hue.adopted, hue.since) == (date(2024, 11, 30), date(2025, 1, 1))


def test_trap_there_were_57_provinces_and_6_cities_in_the_spring_of_2025() -> None:
    rows = places_on(date(2025, 3, 1))

    assert (len(rows), sum(row.city for row in rows)) == (63, 6)


def test_trap_provincial_towns_are_in_no_table() -> None:
    assert found("TP Hà Giang", BEFORE) == ([], Reason.TOWN)
    assert found("thành phố Vinh") == ([], Reason.UNKNOWN)


@pytest.mark.parametrize(
    ("spelling", "name"),
    [
        ("TP.HCM", "Hồ Chí Minh"),
        ("TPHCM", "Hồ Chí Minh"),
        ("TP HCM", "Hồ Chí Minh"),
        ("Tp. Hồ Chí Minh", "Hồ Chí Minh"),
        ("HCM", "Hồ Chí Minh"),
        ("Sài Gòn", "Hồ Chí Minh"),
        ("Thừa Thiên-Huế", "Thừa Thiên Huế"),
        ("TT-Huế", "Thừa Thiên Huế"),
        ("TT Huế", "Thừa Thiên Huế"),
        ("BR-VT", "Bà Rịa - Vũng Tàu"),
        ("BRVT", "Bà Rịa - Vũng Tàu"),
        ("Bà Rịa Vũng Tàu", "Bà Rịa - Vũng Tàu"),
        ("tỉnh Đăk Lăk", "Đắk Lắk"),
        ("Đắc Lắc", "Đắk Lắk"),
        ("Dak Lak", "Đắk Lắk"),
        ("Đăk Nông", "Đắk Nông"),
        ("Đắc Nông", "Đắk Nông"),
        ("Bắc Cạn", "Bắc Kạn"),
        ("Kontum", "Kon Tum"),
        ("Kon-Tum", "Kon Tum"),
        ("Gia-lai", "Gia Lai"),
        ("Thủ đô Hà Nội", "Hà Nội"),
        ("tỉnh Hà Giang (trước đây)", "Hà Giang"),
    ],
)
def test_spellings(spelling: str, name: str) -> None:
    assert {row.name for row in place(spelling)} == {name}


@pytest.mark.parametrize(
    "text", ["", "tỉnh", "99", "Sơn Hải", "tỉnh nhà", "Nghệ Tĩnh", "x" * 500]
)
def test_no_unit(text: str) -> None:
    assert place(text) == Places((), Reason.UNKNOWN)


def test_no_unit_is_lost_or_doubled_on_any_day_of_change() -> None:
    days = {row.since for row in provinces() if row.since}
    for day in days:
        assert len(places_on(day)) == (34 if day >= AFTER else 63)
        assert len(places_on(day - timedelta(days=1))) == (34 if day > AFTER else 63)


def test_tiers() -> None:
    assert [tier.word for tier in tiers_on(BEFORE)] == [
        *("tỉnh", "huyện", "quận", "thị xã", "xã", "phường", "thị trấn")
    ]
    assert [tier.word for tier in tiers_on(AFTER)] == [
        "tỉnh",
        "xã",
        "phường",
        "đặc khu",
    ]
