"""The rules there are: an explicit list, in the order in which they report."""

from typing import Final

from coordination.validators import (
    chains,
    claims,
    company,
    gaps,
    identity,
    numbers,
    periods,
    quotes,
    readings,
    recurrences,
    sides,
    symbols,
    terms,
    times,
    use,
)
from coordination.validators.rule import Rule

RULES: Final[tuple[Rule, ...]] = (
    *identity.RULES,
    *chains.RULES,
    *sides.RULES,
    *company.RULES,
    *use.RULES,
    *times.RULES,
    *periods.RULES,
    *recurrences.RULES,
    *numbers.RULES,
    *symbols.RULES,
    *terms.RULES,
    *gaps.RULES,
    *claims.RULES,
    *readings.RULES,
    *quotes.RULES,
)
