"""Every rule with an example that fails and examples that do not."""

from typing import Final

from tests.validators.cases import claims, numbers, ties, times
from tests.validators.cases.case import Case

CASES: Final[tuple[Case, ...]] = (
    *ties.CASES,
    *times.CASES,
    *numbers.CASES,
    *claims.CASES,
)
