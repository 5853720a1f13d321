"""What identifies a body, a document or an agreement beyond its dossier.

An identity is a hashable value, so that things are matched in linear time.  Equal
identities mean one and the same thing; without one, nobody can know.
"""

from collections.abc import Hashable
from typing import Final, TypeAlias

from attrs import evolve

from coordination.model.agreement import Agreement
from coordination.model.document import Document
from coordination.model.document_key import DocumentKey, NamedIssuer, key, key_of
from coordination.model.dossier import Dossier
from coordination.model.enumerations import Level
from coordination.model.party import Party
from coordination.model.same_body import BodyKey, NamedBody, body_key
from coordination.tables.provinces import find_by_name
from coordination.tables.spelling import words_of

Identity: TypeAlias = Hashable

#: What the parties of an agreement say in place of its number.
_SAID_BY_PARTIES: Final = frozenset({"body", "issuer", "kind"})

#: An agreement of fewer bodies is not identified by them.
_FEWEST: Final = 2


def identify_body(body: NamedBody, province: str | None = None) -> Identity | None:
    """Return what identifies a body: its key, and below a province the province.

    >>> identify_body(Party(id="a", name="UBND tỉnh")) is None
    True
    """
    found = body_key(body)
    if not found.is_whole:
        return None
    if _is_placed(found):
        return found
    rows = find_by_name(province) if province is not None else ()
    return (found, rows[0].name) if rows else None


def _is_placed(found: BodyKey) -> bool:
    """Return True if a key says where in the country its body is."""
    if found.level is Level.CENTRAL:
        return True
    return found.level is Level.PROVINCE and bool(find_by_name(found.place or ""))


def identify_document(document: Document) -> Identity | None:
    """Return what identifies a document, whenever it was issued.

    `same_document` is True for undated keys of equal identities.
    """
    found = undated_key(document)
    if found is None or not found.is_unique:
        return None
    where = None
    if not _is_issuer_clear(document):
        where = identify_body(NamedIssuer(document.issuer or ""))
        if where is None:
            return None
    return (found.symbol, found.serial, found.series, found.kind, where)


def undated_key(document: Document) -> DocumentKey | None:
    """Return the key of a document without its day, which may be in doubt."""
    found = key_of(document)
    if found is None or document.number is None:
        return None
    return evolve(found, issued=None, year=document.number.year)


def _is_issuer_clear(document: Document) -> bool:
    """Return True if the number alone says whose document it is."""
    found = key_of(evolve(document, issuer=None))
    return found is not None and "body" not in found.missing


def identify_agreement(dossier: Dossier, agreement: Agreement) -> Identity | None:
    """Return what identifies an agreement: its parties, and its number or its signing.

    Without a number it is the title and the full day: bodies may sign several
    agreements on one day.
    """
    bodies = _identify_parties(dossier, agreement)
    if bodies is None:
        return None
    signed = agreement.signed
    if agreement.number is not None:
        found = key(agreement.number, issued=signed)
        if not _SAID_BY_PARTIES.issuperset(found.missing):
            return None
        return (bodies, found.symbol, found.serial, found.series)
    if signed is None or not signed.is_complete or agreement.title is None:
        return None
    return (bodies, str(signed), tuple(words_of(agreement.title)))


def _identify_parties(
    dossier: Dossier, agreement: Agreement
) -> frozenset[Identity] | None:
    found: set[Identity] = set()
    for one in agreement.parties or ():
        party = dossier.index.find(one.party, Party)
        body = None if party is None else identify_body(party, party.province)
        if body is None:
            return None
        found.add(body)
    return frozenset(found) if len(found) >= _FEWEST else None
