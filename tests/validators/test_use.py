"""Bodies and places on a day, where the case of a code does not say it all."""

import pytest

from coordination import Dossier, validate
from tests.validators.cases import use


@pytest.mark.parametrize(
    ("held", "pointers"),
    [
        pytest.param(
            use.STILL_A_PROVINCE, ["/agreements/0/parties/0/party"], id="now a city"
        ),
        pytest.param(
            use.NOT_YET_A_CITY, ["/agreements/0/parties/0/party"], id="not yet a city"
        ),
        pytest.param(
            use.CITY_TO_BE, ["/agreements/0/parties/0/party"], id="a province then"
        ),
        pytest.param(use.ALREADY_A_CITY, [], id="a city"),
        pytest.param(use.AT_AN_EVENT, ["/events/0/bodies/0/party"], id="an event"),
    ],
)
def test_places_have_their_day(held: Dossier, pointers: list[str]) -> None:
    found = validate(held).by_code().get("place-out-of-use", ())

    assert [one.pointer for one in found] == pointers
