"""What the letters of a number should not say, in themselves or at their date."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Final, Protocol

from coordination.diagnostics.diagnostic import Diagnostic, diagnose
from coordination.folding.fold import fold
from coordination.model.agreement import Agreement
from coordination.model.claim import Claim
from coordination.model.document import Document
from coordination.model.index import Place
from coordination.model.number import DocumentNumber
from coordination.model.number_form import has_irregular_form
from coordination.model.number_roles import bodies_of
from coordination.model.partial_date import PartialDate
from coordination.parsers.numbers.find_numbers import read_number_at
from coordination.parsers.numbers.number_repairs import spelling_repairs
from coordination.tables.document_types import types_by_code
from coordination.tables.numbering_terms import terms_of_the_assembly
from coordination.validators.record_context import RecordContext
from coordination.validators.rule import Rule
from coordination.validators.times import get_issue_date, get_span


class _InUse(Protocol):
    """A row of a table that says when it was in use."""

    @property
    def since(self) -> date | None: ...
    @property
    def until(self) -> date | None: ...


def find_faults(
    number: DocumentNumber, issued: PartialDate | None = None
) -> Iterator[Diagnostic]:
    """Find what is wrong with ``number`` itself, and with it at its date.

    >>> [each.code for each in find_faults(DocumentNumber.from_text("238/QĐ-TW"))]
    ['party-number-in-state-form']
    """
    if has_irregular_form(number) and number.system == "party":
        yield diagnose("party-number-in-state-form", number=str(number))
    for code in number.issuers:
        if not bodies_of(code):
            yield diagnose("unknown-issuer", number=str(number), issuer=code)
    if _is_of_another_system(number):
        yield diagnose("type-of-another-system", number=str(number))
    if issued is not None:
        yield from _find_codes_out_of_use(number, issued)
    if _is_session_missed(number, issued):
        yield diagnose("session-not-at-date", number=str(number))


def _is_of_another_system(number: DocumentNumber) -> bool:
    """Return True if no list of its issuer's system has its type."""
    if number.system is None or number.type is None:
        return False
    rows = types_by_code().get(number.type.upper())
    return rows is not None and all(row.system != number.system for row in rows)


def _find_codes_out_of_use(
    number: DocumentNumber, issued: PartialDate
) -> Iterator[Diagnostic]:
    """Find codes that were surely not in use on the day of issue."""
    for code in number.issuers:
        bodies = [row for row in bodies_of(code) if row.confirmed]
        if bodies and all(_is_surely_outside(row, issued) for row in bodies):
            yield _report_out_of_use(number, code, issued)
    types = () if number.type is None else types_by_code().get(number.type.upper())
    if types and all(_is_surely_outside(row, issued) for row in types):
        yield _report_out_of_use(number, number.type, issued)


def _report_out_of_use(
    number: DocumentNumber, code: str | None, issued: PartialDate
) -> Diagnostic:
    return diagnose(
        "code-out-of-use", number=str(number), unused=code, date=str(issued)
    )


def _is_surely_outside(row: _InUse, issued: PartialDate) -> bool:
    span = get_span(issued)
    if span is None:
        return False
    first, last = span
    ended = row.until is not None and first > row.until
    return ended or (row.since is not None and last < row.since)


def _is_session_missed(number: DocumentNumber, issued: PartialDate | None) -> bool:
    """Return True if the printed year or the day of issue misses the session."""
    rows = (row for row in terms_of_the_assembly() if row.confirmed)
    term = next((row for row in rows if row.ordinal == number.session), None)
    if term is None or term.last is None:
        return False
    years = [number.year, issued.year if issued else None]
    first, last = term.first.year, term.last.year
    return any(year is not None and not first <= year <= last for year in years)


def find_wrong_numbers(context: RecordContext) -> Iterator[Diagnostic]:
    """Find the faults of all numbers of documents and agreements."""
    for place in context.index.places:
        entity = place.entity
        if isinstance(entity, Document | Agreement) and entity.number is not None:
            for fault in find_faults(entity.number, get_issue_date(entity)):
                yield fault.under(f"{place.pointer}/number")


def find_irregular_spellings(context: RecordContext) -> Iterator[Diagnostic]:
    """Find numbers that a source prints otherwise than the rules prescribe."""
    for about, claims in context.index.claims.items():
        place = context.index.by_id.get(about)
        if place is not None:
            yield from _find_irregular_spellings_of(place, claims)


def _find_irregular_spellings_of(
    place: Place, claims: Sequence[tuple[int, Claim]]
) -> Iterator[Diagnostic]:
    for at, claim in claims:
        if claim.field != "/number":
            continue
        repairs = list_repairs(claim.quote)
        if repairs:
            yield diagnose(
                "number-printed-irregularly",
                f"{place.pointer}/number",
                (f"/claims/{at}",),
                quote=claim.quote,
                repairs=", ".join(repairs),
            )


def list_repairs(quote: str) -> tuple[str, ...]:
    """Name what the first number in ``quote`` would need to be as prescribed.

    >>> list_repairs("Quyết định số 238/QĐ-TW")
    ('form-of-the-issuer',)
    """
    folded = fold(quote)
    for at, letter in enumerate(folded.text):
        read = read_number_at(folded.text, at) if letter.isdigit() else None
        if read is not None:
            start, end = folded.span(read.start, read.end)
            return spelling_repairs(quote[start:end]) + read.context.repairs
    return ()


RULES: Final = (
    Rule(
        find_wrong_numbers,
        (
            "party-number-in-state-form",
            "unknown-issuer",
            "type-of-another-system",
            "code-out-of-use",
            "session-not-at-date",
        ),
    ),
    Rule(find_irregular_spellings, ("number-printed-irregularly",)),
)
