"""What a body, a province or a person signed, and which bodies changed."""

from collections.abc import Iterable, Iterator
from datetime import date

from coordination.collections.answers import ChangedBody, Signing
from coordination.model.agreement import Agreement
from coordination.model.deadlines import lifetime
from coordination.model.dossier import Dossier
from coordination.model.enumerations import ActKind, AppearanceRole
from coordination.model.event import Appearance, Event
from coordination.model.party import Party
from coordination.model.same_body import NamedBody, same_body, successors
from coordination.places import Province, place
from coordination.tables.spelling import words_of


def list_signed_by_body(
    dossiers: Iterable[Dossier], body: NamedBody
) -> Iterator[Signing]:
    """Yield the agreements that a body is a party to, or may be."""
    for dossier in dossiers:
        for agreement, party in _sides(dossier):
            same = same_body(party, body, lifetime(agreement)[0])
            if same is not False:
                yield _signing(dossier, agreement, party.name, same=same)


def list_signed_in_province(
    dossiers: Iterable[Dossier], province: str
) -> Iterator[Signing]:
    """Yield the agreements of bodies of a province.

    A province that was merged is another one than that of its name today: where the
    day of signing is not known and both are possible, that is left open.
    """
    asked = set(place(province))
    for dossier in dossiers:
        for agreement, party in _sides(dossier):
            words = party.province or party.place
            if words is None:
                continue
            found = set(place(words, on=lifetime(agreement)[0])) or set(place(words))
            if found & asked:
                same = _is_one(found, asked)
                yield _signing(dossier, agreement, party.name, same=same)


def _is_one(found: set[Province], asked: set[Province]) -> bool | None:
    return True if found <= asked else None


def list_signed_by_person(dossiers: Iterable[Dossier], name: str) -> Iterator[Signing]:
    """Yield the agreements that persons of a name signed.

    A name alone identifies nobody: whether it is one person is never known.
    """
    asked = words_of(name)
    for dossier in dossiers:
        for one in dossier.appearances:
            is_signing = AppearanceRole.SIGNATORY in (one.roles or ())
            if is_signing and one.name is not None and words_of(one.name) == asked:
                yield from _signed_at(dossier, one)


def _signed_at(dossier: Dossier, one: Appearance) -> Iterator[Signing]:
    event = dossier.index.find(one.event, Event)
    acts = () if event is None else event.acts or ()
    for agreement in [act.agreement for act in acts if act.kind is ActKind.SIGNING] or [
        None
    ]:
        found = dossier.index.find(agreement, Agreement)
        yield Signing(
            dossier=dossier.id,
            agreement=agreement,
            title=None if found is None else found.title,
            signed=found.signed if found else (event.date if event else None),
            who=one.name or "",
            same=None,
        )


def list_changed_bodies(dossiers: Iterable[Dossier], on: date) -> Iterator[ChangedBody]:
    """Yield the parties whose place others have taken by a day.

    First what a dossier itself says, then what the table of bodies knows of bodies of
    that kind and that province.
    """
    for dossier in dossiers:
        for party in dossier.parties:
            became = [
                one.name for one in dossier.parties if party.id in (one.succeeds or ())
            ]
            if became:
                yield _changed(dossier, party, became, "record")
            elif found := successors(party, on):
                names = [" ".join(filter(None, (o.name, o.place))) for o in found]
                yield _changed(dossier, party, names, found[0].source)


def _changed(
    dossier: Dossier, party: Party, became: list[str], known_from: str
) -> ChangedBody:
    return ChangedBody(
        dossier=dossier.id,
        party=party.id,
        name=party.name,
        became=tuple(became),
        known_from=known_from,
    )


def _sides(dossier: Dossier) -> Iterator[tuple[Agreement, Party]]:
    """Yield each agreement with each of its parties, once."""
    for agreement in dossier.agreements:
        for identifier in dict.fromkeys(one.party for one in agreement.parties or ()):
            party = dossier.index.find(identifier, Party)
            if party is not None:
                yield agreement, party


def _signing(
    dossier: Dossier, agreement: Agreement, who: str, *, same: bool | None
) -> Signing:
    return Signing(
        dossier=dossier.id,
        agreement=agreement.id,
        title=agreement.title,
        signed=agreement.signed,
        who=who,
        same=same,
    )
