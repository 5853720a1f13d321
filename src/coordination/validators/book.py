"""The rules there are: an explicit list, in the order in which they report."""

from typing import Final

from coordination.validators import (
    chains,
    claims,
    gaps,
    identity,
    numbers,
    periods,
    quotes,
    recurrences,
    sides,
    symbols,
    times,
)
from coordination.validators.rule import Rule

RULES: Final[tuple[Rule, ...]] = (
    *identity.RULES,
    *chains.RULES,
    *sides.RULES,
    *times.RULES,
    *periods.RULES,
    *recurrences.RULES,
    *numbers.RULES,
    *symbols.RULES,
    *gaps.RULES,
    *claims.RULES,
    *quotes.RULES,
)
