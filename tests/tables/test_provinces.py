"""63 provinces and cities, then 34; each has a name and a code on every day."""

from collections import Counter
from datetime import date, timedelta

import pytest

from coordination.tables.provinces import Province, find_by_name, provinces


def _on(day: date) -> list[Province]:
    return [row for row in provinces() if row.in_use(day, day)]


@pytest.mark.parametrize(
    ("day", "units", "cities"),
    [
        (date(2024, 12, 31), 63, 5),
        (date(2025, 1, 1), 63, 6),
        (date(2025, 6, 30), 63, 6),
        (date(2025, 7, 1), 34, 6),
        (date(2026, 4, 30), 34, 7),
        (date(2026, 9, 1), 34, 8),
        (date(2026, 9, 20), 34, 9),
    ],
)
def test_counts(day: date, units: int, cities: int) -> None:
    rows = _on(day)

    assert len(rows) == units
    assert sum(row.city for row in rows) == cities
    assert len({row.name for row in rows}) == len({row.code for row in rows}) == units


def test_every_unit_that_ended_has_its_successor_on_the_day_after() -> None:
    for row in provinces():
        if row.until is None:
            assert row.successors == ()
            continue
        (code,) = row.successors
        begun = {one.since for one in provinces() if one.code == code}
        assert row.until + timedelta(days=1) in begun


def test_twenty_three_units_were_formed_by_merger() -> None:
    merged = Counter(
        row.successors[0] for row in provinces() if row.until == date(2025, 6, 30)
    )

    assert len(merged) == 23
    assert set(merged.values()) == {2, 3}
    assert sum(merged.values()) == 52


@pytest.mark.parametrize(
    ("name", "before", "after"),
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
def test_seven_codes_are_not_those_of_the_old_namesakes(
    name: str, before: str, after: str
) -> None:
    codes = [row.code for row in find_by_name(name)]

    assert (codes[0], codes[1]) == (before, after)


@pytest.mark.parametrize(
    ("spelling", "name"),
    [
        ("Thừa Thiên – Huế", "Thừa Thiên Huế"),
        ("Bà Rịa-Vũng Tàu", "Bà Rịa - Vũng Tàu"),
        ("Đăk Lăk", "Đắk Lắk"),
        ("Hoà Bình", "Hòa Bình"),
        ("KHÁNH HOÀ", "Khánh Hòa"),
        ("Kontum", "Kon Tum"),
        ("HCM", "Hồ Chí Minh"),
    ],
)
def test_other_spellings(spelling: str, name: str) -> None:
    assert {row.name for row in find_by_name(spelling)} == {name}
