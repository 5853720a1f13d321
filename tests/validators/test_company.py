"""Whether parties are of one level is computed, and may be unknown."""

import pytest

from coordination import Dossier
from coordination.validators.company import is_of_same_level
from tests.validators.cases import company


@pytest.mark.parametrize(
    ("held", "expected"),
    [
        pytest.param(company.SAME, True, id="one level"),
        pytest.param(company.DIFFERENT, False, id="two levels"),
        pytest.param(company.ALONE, None, id="a party alone"),
        pytest.param(company.UNKNOWN, None, id="a level not stated"),
    ],
)
def test_same_level(held: Dossier, expected: bool | None) -> None:  # noqa: FBT001 - the expected answer
    assert is_of_same_level(held.index, held.agreements[0]) is expected
