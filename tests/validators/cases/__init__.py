"""Every rule with an example that fails and examples that do not."""

from typing import Final

from tests.validators.cases import (
    acts,
    bodies,
    claims,
    company,
    gaps,
    names,
    numbers,
    own_words,
    periods,
    symbols,
    ties,
    times,
    use,
)
from tests.validators.cases.case import Case

#: The cases by what they are about, as the page of rules tells them.
FAMILIES: Final[dict[str, tuple[Case, ...]]] = {
    "Ids, chains and parties": ties.CASES,
    "Who signs with whom": company.CASES,
    "Names, persons and offices": names.CASES,
    "Bodies and places of their day": (*use.CASES, *bodies.CASES),
    "Dates": times.CASES,
    "Periods and deadlines": periods.CASES,
    "Events and outcomes": (*acts.CASES, *own_words.CASES),
    "Numbers": (*numbers.CASES, *symbols.CASES),
    "Gaps": gaps.CASES,
    "Claims and quotes": claims.CASES,
}

CASES: Final = tuple(case for cases in FAMILIES.values() for case in cases)
