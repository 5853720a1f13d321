"""Which units the place of a body can name."""

import pytest

from coordination.validators.use import find_units


@pytest.mark.parametrize(
    ("place", "body", "cities"),
    [
        pytest.param("Bắc Ninh", "UBND", [False, False, True], id="of both kinds"),
        pytest.param("tỉnh Bắc Ninh", "UBND", [False, False], id="a province"),
        pytest.param(
            "Bắc Ninh", "UBND tỉnh Bắc Ninh", [False, False], id="its body says so"
        ),
        pytest.param("thành phố Bắc Ninh", "UBND", [True], id="a city"),
        pytest.param("Bắc Ninh", "UBND Thành phố Bắc Ninh", [True], id="its body says"),
        pytest.param("TP. Hải Phòng", "UBND", [True, True], id="short"),
        pytest.param("TP Hải Phòng", "UBND", [True, True], id="short without stop"),
        pytest.param("Sơn Hải", "UBND", [], id="no unit"),
    ],
)
def test_units_are_known_by_the_words_before_them(
    place: str, body: str, cities: list[bool]
) -> None:
    assert [row.city for row in find_units(place, body)] == cities
