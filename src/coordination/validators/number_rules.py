"""Numbers against the dates and the parties beside them."""

from collections.abc import Collection, Hashable, Iterator
from functools import lru_cache
from typing import Final

from attrs import evolve

from coordination.diagnostics.diagnostic import Diagnostic, diagnose
from coordination.model.agreement import Agreement
from coordination.model.document import Document
from coordination.model.document_key import key_of
from coordination.model.enumerations import AgreementKind, DocumentKind, PartyRole
from coordination.model.index import Index, Place
from coordination.model.number import DocumentNumber
from coordination.model.number_roles import bodies_of
from coordination.model.party import Party
from coordination.model.references import Entity
from coordination.tables.bodies.existence import kinds_of_body
from coordination.tables.bodies.find_body import body_named
from coordination.tables.kinds_alike import UNDECIDED
from coordination.validators.body_kinds import are_kinds_apart
from coordination.validators.record_context import RecordContext
from coordination.validators.rule import Rule
from coordination.validators.sides import Sides, has_collective, list_wholes
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


def find_numbers_of_other_issuers(context: RecordContext) -> Iterator[Diagnostic]:
    """Find documents whose number is surely not one of the body that issued them.

    Silent where a code or the body is unknown, and for the heads of bodies.
    """
    for at, document in enumerate(context.dossier.documents):
        if document.number is None or document.issuer is None:
            continue
        if _is_of_another(document.number, document.issuer):
            yield diagnose(
                "number-of-another-issuer",
                f"/documents/{at}/number",
                (f"/documents/{at}/issuer",),
                number=str(document.number),
                issuer=document.issuer,
            )


def _is_of_another(number: DocumentNumber, issuer: str) -> bool:
    row = body_named(issuer)
    if row is None or row.open:
        return False
    if {number.system, row.system} == {"party", "state"}:
        return UNDECIDED.isdisjoint(row.kinds)
    codes = [kinds_of_issuer(code) for code in number.issuers]
    if not codes or not all(codes):
        return False
    known = frozenset().union(*codes)
    return all(are_kinds_apart(kind, known) for kind in row.kinds)


def find_numbers_held_twice(context: RecordContext) -> Iterator[Diagnostic]:
    """Find documents, and agreements, of which another has the same whole number.

    Numbers begin anew each year: of agreements that of signing must be the same.
    """
    seen: dict[DocumentNumber, list[Place]] = {}
    for place in context.index.places:
        if place.collection in ("documents", "agreements"):
            number = getattr(place.entity, "number", None)
            if number is not None:
                seen.setdefault(number, []).append(place)
    for number, places in seen.items():
        first: dict[Hashable, str] = {}
        for place in places if len(places) > 1 else ():
            known = _get_key(place.entity)
            pointer = first.setdefault(known, place.pointer)
            if known is not None and pointer != place.pointer:
                yield diagnose(
                    "number-held-twice",
                    f"{place.pointer}/number",
                    (f"{pointer}/number",),
                    number=str(number),
                )


def _get_key(entity: Entity) -> Hashable:
    """Return what identifies a document or an agreement; ``None`` if not all of it."""
    if isinstance(entity, Document):
        whole = key_of(entity)
        return evolve(whole, issued=None) if whole and whole.is_unique else None
    if not isinstance(entity, Agreement) or entity.number is None:
        return None
    year = entity.number.year or (entity.signed and entity.signed.year)
    return None if year is None else (Agreement, year)


@lru_cache(maxsize=512)
def kinds_of_issuer(code: str) -> frozenset[str]:
    """Return the kinds of body that ``code`` can stand for.

    >>> sorted(kinds_of_issuer("HĐND")), kinds_of_issuer("XYZ")
    (['council-standing-body', 'peoples-council'], frozenset())
    """
    known = [kinds_of_body(row.vi) for row in bodies_of(code)]
    return frozenset().union(*known) if all(known) else frozenset()


def _list_kinds_of_parties(index: Index, agreement: Agreement) -> frozenset[str]:
    """Return the kinds of all parties and of the bodies they are organs of.

    Where it is said which of them issued the agreement, only of those.
    """
    named: Collection[str] = [
        one.party
        for one in agreement.parties or ()
        if one.role is PartyRole.ISSUER and not has_collective(index, (one.party,))
    ] or Sides.of(index, agreement).parties
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
    Rule(find_numbers_of_other_issuers, ("number-of-another-issuer",)),
    Rule(find_numbers_held_twice, ("number-held-twice",)),
)
