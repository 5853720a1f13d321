"""Numbers against the dates and the parties beside them."""

from collections.abc import Iterator
from typing import Final

from coordination.diagnostics.diagnostic import Diagnostic, diagnose
from coordination.model.agreement import Agreement
from coordination.model.document import Document
from coordination.model.enumerations import AgreementKind, DocumentKind
from coordination.model.index import Index
from coordination.model.number_roles import bodies_of
from coordination.model.party import Party
from coordination.tables.bodies.existence import kinds_of_body
from coordination.validators.record_context import RecordContext
from coordination.validators.rule import Rule
from coordination.validators.sides import Sides, list_wholes
from coordination.validators.times import get_issue_date

#: Kinds that share the types of numbers of plainer ones; the types of accords and
#: memoranda (BTT, BGN) are those of no kind of document.
_SAME_KINDS: Final[dict[str, frozenset[str]]] = {
    AgreementKind.JOINT_PROGRAMME: frozenset({"programme", "joint-programme"}),
    AgreementKind.JOINT_RESOLUTION: frozenset({"resolution", "joint-resolution"}),
    DocumentKind.JOINT_RESOLUTION: frozenset({"resolution", "joint-resolution"}),
    AgreementKind.JOINT_CIRCULAR: frozenset({"circular", "joint-circular"}),
    DocumentKind.JOINT_CIRCULAR: frozenset({"circular", "joint-circular"}),
    AgreementKind.ACCORD: frozenset({"accord", "minutes", "programme", "other"}),
    AgreementKind.MEMORANDUM: frozenset({"memorandum", "minutes", "other"}),
}


def find_other_years(context: RecordContext) -> Iterator[Diagnostic]:
    """Find numbers that print another year than the date beside them."""
    for place in context.index.places:
        entity = place.entity
        if not isinstance(entity, Document | Agreement) or entity.number is None:
            continue
        day = get_issue_date(entity)
        printed = entity.number.year
        if day is None or day.year is None or printed is None or day.year == printed:
            continue
        name = "issued" if isinstance(entity, Document) else "signed"
        yield diagnose(
            "number-year-differs",
            f"{place.pointer}/number",
            (f"{place.pointer}/{name}",),
            number=str(entity.number),
            year=printed,
            date=str(day),
        )


def find_other_issuers(context: RecordContext) -> Iterator[Diagnostic]:
    """Find numbers of agreements whose issuer is of no kind among the parties.

    Silent where the code is unknown, and where parties are not all named or their
    kinds are not all stated.
    """
    for at, agreement in enumerate(context.dossier.agreements):
        if agreement.number is None:
            continue
        kinds = _list_kinds_of_parties(context.index, agreement)
        for code in agreement.number.issuers if kinds else ():
            expected = kinds_of_issuer(code)
            if expected and kinds.isdisjoint(expected):
                yield diagnose(
                    "issuer-is-no-party",
                    f"/agreements/{at}/number",
                    (f"/agreements/{at}/parties",),
                    number=str(agreement.number),
                    issuer=code,
                )


def kinds_of_issuer(code: str) -> frozenset[str]:
    """Return the kinds of body that ``code`` can stand for.

    >>> sorted(kinds_of_issuer("HĐND")), kinds_of_issuer("XYZ")
    (['council-standing-body', 'peoples-council'], frozenset())
    """
    known = [kinds_of_body(row.vi) for row in bodies_of(code)]
    return frozenset().union(*known) if all(known) else frozenset()


def _list_kinds_of_parties(index: Index, agreement: Agreement) -> frozenset[str]:
    """Return the kinds of all parties and of the bodies they are organs of."""
    named = Sides.of(index, agreement).parties
    bodies = [index.find(one, Party) for one in named]
    if any(body is None or body.kind is None for body in bodies):
        return frozenset()
    above = (
        index.find(whole, Party) for one in named for whole in list_wholes(index, one)
    )
    return frozenset(
        body.kind.value
        for body in (*bodies, *above)
        if body is not None and body.kind is not None
    )


def find_other_kinds(context: RecordContext) -> Iterator[Diagnostic]:
    """Find numbers whose type is not what the agreement or document is called.

    A decision may promulgate anything, so its number goes with every kind.
    """
    for place in context.index.places:
        entity = place.entity
        if not isinstance(entity, Document | Agreement) or entity.number is None:
            continue
        printed = {row.kind for row in entity.number.document_types}
        if entity.kind is None or not printed or "decision" in printed:
            continue
        if not printed.isdisjoint(_SAME_KINDS.get(entity.kind, {entity.kind.value})):
            continue
        yield diagnose(
            "number-of-another-kind",
            f"{place.pointer}/number",
            (f"{place.pointer}/kind",),
            number=str(entity.number),
            printed=", ".join(sorted(printed)),
            kind=entity.kind.value,
        )


RULES: Final = (
    Rule(find_other_kinds, ("number-of-another-kind",)),
    Rule(find_other_years, ("number-year-differs",)),
    Rule(find_other_issuers, ("issuer-is-no-party",)),
)
