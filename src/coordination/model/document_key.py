"""When two numbers name one document.

No number is unique forever (Luật 80/2015/QH13, điều 10; Nghị định 30/2020/NĐ-CP,
điều 15; Hướng dẫn 05-HD/VPTW, mục 3.1.1):

* a Party body counts each type within its term, and writes QĐ for quyết định and
  for quy định;
* a State body counts within the calendar year, and the code of a People's
  Committee does not say of which place it is;
* the National Assembly counts laws and resolutions apart within its term, and
  prints neither type.

`key` gathers what identifies a document and says what is still missing.
"""

from attrs import frozen

from coordination.model.document import Document
from coordination.model.enumerations import DocumentKind, Level
from coordination.model.number import DocumentNumber
from coordination.model.number_roles import issuer_of
from coordination.model.partial_date import PartialDate
from coordination.model.same_body import is_different, same_body
from coordination.model.term import Term
from coordination.tables.numbering_terms import terms_of_the_centre


@frozen(kw_only=True)
class DocumentKey:
    """What identifies one document.

    >>> key(DocumentNumber.from_text("238-QĐ/TW")).missing
    ('term', 'kind')

    Attributes:
        symbol: The letters, every body under its main code.
        serial: The place in the register, with its suffix.
        series: Within what the register counts: ``2020`` for a year, ``XII`` for
            a term of the Centre, ``QH15`` for a session; ``None`` if unknown.
        year: Printed in the number, or else of the day of issue.
        kind: What the document is called.
        body: Whose document it is, as written; the code alone may leave it open.
        issued: When it was issued.
        missing: What would still have to be known: ``term``, ``year``, ``kind``,
            ``body``, ``issuer``.  Empty where the key is unique.
    """

    symbol: tuple[str, ...]
    serial: tuple[int, str]
    series: str | None
    year: int | None
    kind: DocumentKind | None
    body: str | None
    issued: PartialDate | None
    missing: tuple[str, ...]

    @property
    def is_unique(self) -> bool:
        """Return True if the key names exactly one document."""
        return not self.missing


def key(
    number: DocumentNumber,
    *,
    issued: PartialDate | None = None,
    term: Term | None = None,
    kind: DocumentKind | None = None,
    body: str | None = None,
) -> DocumentKey:
    """Return the key of the document with ``number``.

    >>> number = DocumentNumber.from_text("238-QĐ/TW")
    >>> day = PartialDate(year=2020, month=9, day=30)
    >>> found = key(number, issued=day, kind=DocumentKind.RULE)
    >>> found.series, found.is_unique
    ('XII', True)

    Args:
        number: As printed.
        issued: When the document was issued.
        term: The term of the issuing body; else the Centre's follows from the day.
        kind: What it is called, if the number does not show it.
        body: Whose it is, as written: "UBND tỉnh Nghệ An".
    """
    known = kind or _kind_of(number)
    year = number.year or (issued.year if issued else None)
    series = _series(number, issued, term, year)
    open_points = {
        "issuer": not number.issuers,
        "term": series is None and number.system == "party",
        "year": series is None and number.system != "party",
        "kind": known is None and _is_kind_needed(number),
        "body": body is None and _is_body_needed(number),
    }
    return DocumentKey(
        symbol=(number.type or "", *number.issuers, *number.units),
        serial=(number.serial, number.suffix.upper()),
        series=series,
        year=year,
        kind=known,
        body=body and " ".join(body.casefold().split()),
        issued=issued,
        missing=tuple(name for name, is_open in open_points.items() if is_open),
    )


def key_of(document: Document) -> DocumentKey | None:
    """Return the key of a recorded document; ``None`` if it has no number."""
    if document.number is None:
        return None
    return key(
        document.number,
        issued=document.issued,
        term=document.term,
        kind=document.kind,
        body=document.issuer,
    )


def same_document(one: DocumentKey, other: DocumentKey) -> bool | None:
    """Return whether two keys name one document; ``None`` where that is not known.

    >>> decree = key(DocumentNumber.from_text("30/2020/NĐ-CP"))
    >>> same_document(decree, decree)
    True
    >>> letter = key(DocumentNumber.from_text("12/UBND-KT"))
    >>> print(same_document(letter, letter))
    None
    """
    if one.serial != other.serial:
        return False
    if any(
        is_different(getattr(one, name), getattr(other, name))
        for name in ("series", "year", "kind")
    ):
        return False
    is_same_body = _compare_bodies(one, other)
    if is_same_body is False:
        return False
    if one.issued and other.issued and one.issued.same_day(other.issued) is False:
        return False
    if one.symbol != other.symbol:
        return None if _is_cut_short(one.symbol, other.symbol) else False
    is_known = one.is_unique and other.is_unique and is_same_body is True
    return True if is_known else None


@frozen
class NamedIssuer:
    """A body of which only the name is known, as a `NamedBody`.

    Attributes:
        name: The name, as written.
        place: Not known beside the name.
        level: Not known beside the name.
        collective: No group issues a document.
    """

    name: str
    place: str | None = None
    level: Level | None = None
    collective: bool = False


def _compare_bodies(one: DocumentKey, other: DocumentKey) -> bool | None:
    """Return whether the bodies of two keys are one; a body not stated may be any."""
    if one.body is None or other.body is None or one.body == other.body:
        return True
    day = one.issued or other.issued
    return same_body(
        NamedIssuer(one.body),
        NamedIssuer(other.body),
        None if day is None else day.earliest,
    )


def _is_cut_short(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Return True if one symbol is the beginning of the other: 63/2019/NĐ."""
    length = min(len(one), len(other))
    return one[:length] == other[:length]


def _kind_of(number: DocumentNumber) -> DocumentKind | None:
    """Return the kind that the type names, if it names only one."""
    kinds = {row.kind for row in number.document_types}
    return DocumentKind(kinds.pop()) if len(kinds) == 1 else None


def _is_kind_needed(number: DocumentNumber) -> bool:
    """Return True if one series of numbers numbers documents of several kinds.

    A letter without type is of one kind; QH and UBTVQH print none, but have two.
    """
    return bool(number.document_types) or number.session is not None


def _is_body_needed(number: DocumentNumber) -> bool:
    """Return True if the codes leave open whose document it is."""
    rows = [issuer_of(code) for code in number.issuers]
    return any(row is None or row.level != "central" for row in rows)


def _series(
    number: DocumentNumber,
    issued: PartialDate | None,
    term: Term | None,
    year: int | None,
) -> str | None:
    """Return within what the number was counted."""
    if number.session is not None:
        return f"QH{number.session}"
    if number.system == "party":
        return str(term) if term else _term_on(number, issued)
    return None if year is None else str(year)


def _term_on(number: DocumentNumber, issued: PartialDate | None) -> str | None:
    """Return the term of the Centre in which ``issued`` surely lies.

    ``number`` is one of the Party, and so has an issuer.
    """
    row = issuer_of(number.issuers[0])
    if issued is None or row is None or row.level != "central":
        return None
    first, last = issued.earliest, issued.latest
    if first is None or last is None:
        return None
    for each in terms_of_the_centre():
        if first >= each.first and (each.last is None or last <= each.last):
            return str(Term(ordinal=each.ordinal))
    return None
