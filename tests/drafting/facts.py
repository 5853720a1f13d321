"""Facts of a draft as a test reads them: collection, pointer, value, words."""

from typing import Any

from coordination import Source, to_dict
from coordination.drafting import Draft, draft
from coordination.model.enumerations import SourceKind

PAGE = Source(id="page", kind=SourceKind.ARTICLE)

#: A line that makes a page one about an agreement: of others no clause is drafted.
ABOUT = "\n\nẢnh: Thỏa thuận hợp tác năm 1999."

Fact = tuple[str, str, Any, str]


def drafted(text: str) -> Draft:
    """Draft a text."""
    return draft(text, PAGE)


def drafted_clauses(text: str) -> Draft:
    """Draft a text that names no agreement as if its page named one."""
    return drafted(text + ABOUT)


def facts(made: Draft) -> list[Fact]:
    """List the claims with the values they are about."""
    wire = to_dict(made.dossier)
    found: list[Fact] = []
    for claim in made.dossier.claims:
        place = made.dossier.index.by_id[claim.about]
        value: Any = wire[place.collection][place.at]
        for step in claim.field.split("/")[1:]:
            if isinstance(value, list):
                value = value[int(step)] if int(step) < len(value) else None
            else:
                value = value.get(step) if isinstance(value, dict) else None
        found.append((place.collection, claim.field, value, claim.quote))
    return found


def values(made: Draft, collection: str, field: str) -> list[Any]:
    """List the values of a field, those that are absent left out."""
    members = to_dict(made.dossier).get(collection, [])
    return [one[field] for one in members if field in one]


def asked(made: Draft) -> list[tuple[str, str]]:
    """List the questions: their codes and words."""
    return [(one.code, one.quote) for one in made.questions]
