"""Every rule with an example that fails and examples that do not."""

from typing import Final

from tests.validators.cases import claims, gaps, numbers, periods, ties, times
from tests.validators.cases.case import Case

CASES: Final[tuple[Case, ...]] = (
    *ties.CASES,
    *times.CASES,
    *periods.CASES,
    *numbers.CASES,
    *gaps.CASES,
    *claims.CASES,
)
