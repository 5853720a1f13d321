"""One code with a dossier that earns it and dossiers that do not."""

from collections.abc import Mapping
from datetime import date
from typing import Final

from attrs import field, frozen

from coordination import (
    Agreement,
    Claim,
    DocumentNumber,
    Dossier,
    PartialDate,
    Party,
    Period,
    Report,
    Source,
    validate,
)
from coordination.frozen_json import FrozenJson
from coordination.model.enumerations import PartyKind, PartyRole, SourceKind
from coordination.model.party import Involvement


@frozen
class Way:
    """A dossier that earns a code once.

    Attributes:
        fails: The dossier.
        at: The pointer of the finding.
        also: The pointers to other places that have part in it.
        says: How its English sentence ends, where that tells it from others.
        alone: It is earned only where nothing else is in the file.
    """

    fails: Dossier
    at: str
    also: tuple[str, ...] = ()
    says: str = ""
    alone: bool = False


@frozen(kw_only=True)
class Case:
    """What a code is for and what it is not for.

    Attributes:
        code: The code.
        fails: A dossier that earns it once, as plain as can be.
        at: The pointer of that finding.
        also: The pointers to other places that have part in it.
        others: Dossiers that earn it in other ways, by what is special.
        silent: Dossiers that do not earn it, by the reason.
        as_of: The day on which all of them are checked.
        texts: The texts of their sources.
    """

    code: str
    fails: Dossier
    at: str
    also: tuple[str, ...] = ()
    others: Mapping[str, Way] = field(factory=dict)
    silent: Mapping[str, Dossier]
    as_of: date | None = None
    texts: Mapping[str, str] = field(factory=dict)

    @property
    def ways(self) -> dict[str, Way]:
        """All dossiers that earn the code, the plain one first."""
        return {"plain": Way(self.fails, self.at, self.also), **self.others}

    def report(self, dossier: Dossier) -> Report:
        """Check ``dossier`` as this case is checked."""
        return validate(dossier, as_of=self.as_of, texts=self.texts)


def parties(*names: str, **more: object) -> tuple[Involvement, ...]:
    """Involve parties by their ids; keywords give ids with roles."""
    plain = [Involvement(party=name) for name in names]
    cast = [
        Involvement(party=name, role=PartyRole(str(role)))
        for name, role in more.items()
    ]
    return (*plain, *cast)


def day(text: str) -> PartialDate:
    """Read EDTF."""
    return PartialDate.from_edtf(text)


def period(text: str) -> Period:
    """Read EDTF."""
    return Period.from_edtf(text)


def number(text: str) -> DocumentNumber:
    """Read a canonical number."""
    return DocumentNumber.from_text(text)


def claim(  # noqa: PLR0913 - a claim has that many parts
    about: str,
    pointer: str,
    quote: str,
    *,
    reading: FrozenJson = None,
    source: str = "page",
    start: int = 0,
) -> Claim:
    """Claim ``pointer`` of ``about`` by ``quote``."""
    return Claim(
        source=source,
        about=about,
        field=pointer,
        quote=quote,
        start=start,
        end=start + len(quote),
        reading=reading,
    )


#: Bodies of one province, as the cases need them.
COMMITTEE: Final = Party(id="ubnd", name="UBND tỉnh", kind=PartyKind.PEOPLES_COMMITTEE)
COUNCIL: Final = Party(id="hdnd", name="HĐND tỉnh", kind=PartyKind.PEOPLES_COUNCIL)
STANDING: Final = Party(
    id="tt-hdnd",
    name="Thường trực HĐND tỉnh",
    kind=PartyKind.COUNCIL_STANDING_BODY,
    part_of="hdnd",
)
FRONT: Final = Party(
    id="mttq", name="Ủy ban MTTQ tỉnh", kind=PartyKind.FATHERLAND_FRONT
)
DEPARTMENTS: Final = Party(id="cac-so", name="các sở, ngành", collective=True)
BODIES: Final = (COMMITTEE, COUNCIL, STANDING, FRONT, DEPARTMENTS)

PAGE: Final = Source(id="page", kind=SourceKind.ARTICLE)
OTHER_PAGE: Final = Source(id="other-page", kind=SourceKind.ARTICLE)
PAGES: Final = (PAGE, OTHER_PAGE)


def dossier(*agreements: Agreement, **collections: object) -> Dossier:
    """Hold ``agreements`` among the bodies and pages above."""
    held: dict[str, object] = {
        "parties": BODIES,
        "sources": PAGES,
        "agreements": agreements,
        **collections,
    }
    return Dossier(id="case", **held)  # type: ignore[arg-type]  # by name
