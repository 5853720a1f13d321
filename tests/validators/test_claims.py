"""When readings of one field surely mean different things."""

import pytest

from coordination import PartialDate
from coordination.frozen_json import FrozenJson
from coordination.validators.claims import are_different
from coordination.validators.fields import Field


@pytest.mark.parametrize(
    ("kind", "readings"),
    [
        pytest.param(PartialDate, ("2023-02", "2023-03"), id="two months"),
        pytest.param(
            PartialDate, ("2023", "XXXX-02", "2024-02"), id="two years of three"
        ),
        pytest.param(PartialDate, ("2023", 2023), id="no text"),
        pytest.param(PartialDate, ("2023", "tháng 2"), id="no date"),
        pytest.param(str, ("2023", "2023-02"), id="texts that look like dates"),
    ],
)
def test_differ(kind: type, readings: tuple[FrozenJson, ...]) -> None:
    assert are_different(Field(kind, None), readings) is True


@pytest.mark.parametrize(
    ("kind", "readings"),
    [
        pytest.param(PartialDate, (), id="none"),
        pytest.param(PartialDate, ("2023", "2023-02", "XXXX-02-23"), id="one date"),
        pytest.param(PartialDate, ("không rõ", "không rõ"), id="the same words"),
        pytest.param(str, ("Kế hoạch", "Kế hoạch"), id="the same text"),
    ],
)
def test_do_not_differ(kind: type, readings: tuple[FrozenJson, ...]) -> None:
    assert are_different(Field(kind, None), readings) is False
