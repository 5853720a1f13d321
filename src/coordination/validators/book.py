"""The rules there are: an explicit list, in the order in which they report."""

from typing import Final

from coordination.validators import (
    acts,
    bodies,
    chains,
    claims,
    company,
    figures,
    gaps,
    identity,
    name_rules,
    number_rules,
    own_words,
    periods,
    persons,
    quotes,
    readings,
    recurrences,
    sides,
    symbols,
    terms,
    times,
    titles,
    use,
)
from coordination.validators.rule import Rule

RULES: Final[tuple[Rule, ...]] = (
    *identity.RULES,
    *chains.RULES,
    *sides.RULES,
    *company.RULES,
    *name_rules.RULES,
    *persons.RULES,
    *use.RULES,
    *bodies.RULES,
    *times.RULES,
    *periods.RULES,
    *acts.RULES,
    *figures.RULES,
    *recurrences.RULES,
    *own_words.RULES,
    *number_rules.RULES,
    *symbols.RULES,
    *terms.RULES,
    *titles.RULES,
    *gaps.RULES,
    *claims.RULES,
    *readings.RULES,
    *quotes.RULES,
)
