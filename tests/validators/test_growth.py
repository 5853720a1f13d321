"""The cost of a check grows with the dossier, never with its square."""

import pytest

from tests.bench.validate import memory_above, ratio
from tests.bench.validate_shapes import SHAPES

pytestmark = pytest.mark.growth

#: Four times as large: a linear rule takes 4 times as long, a square one 16 times.
SMALL, LARGE, MOST = 500, 2_000, 6

#: A machine under load gives one bad figure, or two, never five.
TRIES = 5


@pytest.mark.parametrize("name", SHAPES)
def test_four_times_the_dossier_takes_about_four_times_as_long(name: str) -> None:
    assert any(ratio(SHAPES[name], SMALL, LARGE, 3) < MOST for _ in range(TRIES))


def test_misplaced_quotes_keep_no_copies_of_the_text() -> None:
    assert memory_above(200, 1_000_000) < 10_000_000
