"""Terms against dates."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Final

from coordination.diagnostics.diagnostic import Diagnostic, diagnose
from coordination.model.partial_date import PartialDate
from coordination.model.term import Term, TermBody, roman
from coordination.tables.numbering_terms import (
    NumberingTerm,
    terms_of_the_assembly,
    terms_of_the_centre,
)
from coordination.validators.record_context import RecordContext
from coordination.validators.rule import Rule
from coordination.validators.times import get_span

#: Around a congress the old and the new term may both be meant.
_CHANGE: Final = timedelta(days=31)


def find_terms_against_dates(context: RecordContext) -> Iterator[Diagnostic]:
    """Find documents surely issued outside the term they are said to be of.

    Silent where the body is not said: provincial bodies count their own terms.
    """
    for at, document in enumerate(context.dossier.documents):
        term, issued = document.term, document.issued
        row = None if term is None else _find_row(term)
        if term is None or row is None or issued is None:
            continue
        if _is_outside(issued, row):
            yield diagnose(
                "term-against-date",
                f"/documents/{at}/term",
                (f"/documents/{at}/issued",),
                term=roman(term.ordinal),
                date=str(issued),
            )


def _find_row(term: Term) -> NumberingTerm | None:
    match term.body:
        case TermBody.PARTY_CENTRAL_COMMITTEE:
            table = terms_of_the_centre()
        case TermBody.NATIONAL_ASSEMBLY:
            table = terms_of_the_assembly()
        case _:
            return None
    return next((row for row in table if row.ordinal == term.ordinal), None)


def _is_outside(day: PartialDate, row: NumberingTerm) -> bool:
    """Return True if ``day`` lies surely before a term began or after it ended."""
    span = get_span(day)
    if span is None:
        return False
    first, last = span
    ended = row.last is not None and first > row.last + _CHANGE
    return ended or last < row.first - _CHANGE


RULES: Final = (Rule(find_terms_against_dates, ("term-against-date",)),)
