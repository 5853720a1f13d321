"""Dossiers of any size for `validate`: each collection by itself, each pair joined.

A shape takes a size and gives a dossier with the texts of its sources.  Where a rule
follows ids from one collection into another, a shape makes both sides of the join
large: a rule that walks one for each member of the other takes size × size steps.
"""

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Final, TypeAlias

from coordination import (
    Agreement,
    Appearance,
    Claim,
    Document,
    Dossier,
    Due,
    Event,
    Obligation,
    Outcome,
    Party,
    Source,
)
from coordination.frozen_json import JsonObject
from coordination.model.enumerations import (
    ActKind,
    AgreementKind,
    ObligationForce,
    OutcomeKind,
    SourceKind,
)
from coordination.model.event import Act, Position
from coordination.model.party import Involvement
from coordination.model.quantity import Quantity
from coordination.model.waiver import Waiver
from tests.validators.cases.case import day, number, period

Texts: TypeAlias = Mapping[str, str]
Shape: TypeAlias = Callable[[int], tuple[Dossier, Texts]]

NOTHING: Final[Texts] = {}
WORDS: Final = "Ngày 01/3/2022, hai bên ký kế hoạch. "
PAGE: Final = Source(id="page", kind=SourceKind.ARTICLE)


def _parties(size: int, part_of: str | None = None) -> tuple[Party, ...]:
    return tuple(
        Party(id=f"p{n}", name=f"UBND xã Số {n}", part_of=part_of) for n in range(size)
    )


def _involved(size: int) -> tuple[Involvement, ...]:
    return tuple(Involvement(party=f"p{n}") for n in range(size))


def _plan(size: int = 0) -> Agreement:
    return Agreement(
        id="plan",
        kind=AgreementKind.PLAN,
        signed=day("2022-03-01"),
        period=period("2022/2025"),
        parties=_involved(size) or None,
    )


def _obligations(
    size: int,
    force: ObligationForce = ObligationForce.AGREED,
    *,
    agreement: str | None = None,
    event: str | None = None,
) -> tuple[Obligation, ...]:
    return tuple(
        Obligation(
            id=f"o{n}",
            force=force,
            text="Báo cáo",
            bearers=(f"p{n}",),
            due=Due(date=day("2023")),
            agreement=agreement,
            event=event,
        )
        for n in range(size)
    )


def _outcomes(
    size: int, kind: OutcomeKind = OutcomeKind.RESULT, **more: object
) -> tuple[Outcome, ...]:
    return tuple(
        Outcome(id=f"t{n}", kind=kind, text="Mở lớp", period=period("2023"), **more)  # type: ignore[arg-type]  # by name
        for n in range(size)
    )


def _claim(about: str, field: str, at: int = 0, **more: object) -> Claim:
    return Claim(
        source="page",
        about=about,
        field=field,
        quote="Ngày 01/3/2022",
        start=at,
        end=at + 14,
        **more,  # type: ignore[arg-type]  # by name
    )


#: One member of each collection, by its position.
MEMBERS: Final[Mapping[str, Callable[[int], object]]] = {
    "sources": lambda n: Source(
        id=f"s{n}", kind=SourceKind.ARTICLE, published=day("2022")
    ),
    "parties": lambda n: Party(id=f"p{n}", name=f"UBND xã Số {n}"),
    "documents": lambda n: Document(
        id=f"d{n}", number=number("238-QĐ/TW"), issued=day("2020-09-30")
    ),
    "agreements": lambda n: Agreement(
        id=f"a{n}",
        number=number("84-KH/UBND"),
        signed=day("2022-03-01"),
        period=period("2022"),
        parent=f"a{n // 2}" if n else None,
        supersedes=(f"a{n - 1}",) if n % 3 == 1 else (),
    ),
    "obligations": lambda n: Obligation(
        id=f"o{n}",
        force=ObligationForce.AGREED,
        text="Báo cáo",
        due=Due(date=day("2023")),
    ),
    "outcomes": lambda n: Outcome(
        id=f"t{n}", kind=OutcomeKind.RESULT, text="Mở lớp", period=period("2023")
    ),
    "events": lambda n: Event(id=f"e{n}", date=day("2022-03-01")),
    "appearances": lambda n: Appearance(
        id=f"w{n}", event="gone", name=f"Nguyễn Văn {n}"
    ),
    "claims": lambda n: _claim(f"x{n}", "/title"),
    "waivers": lambda n: Waiver(
        code="repeated-id", pointer=f"/parties/{n}", reason="đúng như nguồn"
    ),
}


def _alone(name: str) -> Shape:
    """Give the shape of one collection by itself."""

    def shape(size: int) -> tuple[Dossier, Texts]:
        members = tuple(MEMBERS[name](n) for n in range(size))
        return Dossier(id="big").replace(**{name: members}), NOTHING

    return shape


def _requests_of_an_agreement(size: int) -> tuple[Dossier, Texts]:
    asked = _obligations(size, ObligationForce.REQUESTED, agreement="plan")
    return Dossier(
        id="big",
        parties=_parties(size),
        agreements=(_plan(size),),
        obligations=asked,
    ), NOTHING


def _requests_at_an_event(size: int) -> tuple[Dossier, Texts]:
    asked = _obligations(size, ObligationForce.HOPED, event="meeting")
    meeting = Event(id="meeting", bodies=_involved(size), acts=())
    return Dossier(
        id="big", parties=_parties(size), events=(meeting,), obligations=asked
    ), NOTHING


def _duties_of_strangers(size: int) -> tuple[Dossier, Texts]:
    return Dossier(
        id="big",
        parties=_parties(2 * size),
        agreements=(_plan(size),),
        obligations=_obligations(2 * size, agreement="plan"),
    ), NOTHING


def _organs_beside_their_body(size: int) -> tuple[Dossier, Texts]:
    parties = _parties(size, "p0")
    return Dossier(id="big", parties=parties, agreements=(_plan(size),)), NOTHING


def _chain_of_bodies(size: int) -> tuple[Dossier, Texts]:
    chain = tuple(
        Party(id=f"p{n}", name="Tổ", part_of=f"p{n + 1}" if n + 1 < size else None)
        for n in range(size)
    )
    return Dossier(
        id="big",
        parties=chain,
        agreements=(_plan(size),),
        obligations=_obligations(size, agreement="plan"),
    ), NOTHING


def _outcomes_of_an_agreement(size: int) -> tuple[Dossier, Texts]:
    achieved = _outcomes(
        size,
        agreement="plan",
        event="meeting",
        by=("p0", "p1"),
        quantity=Quantity(amount=Decimal(7), units=("lớp",)),
    )
    return Dossier(
        id="big",
        parties=_parties(size),
        agreements=(_plan(size),),
        events=(Event(id="meeting", acts=()),),
        outcomes=achieved,
    ), NOTHING


def _acts_of_an_event(size: int) -> tuple[Dossier, Texts]:
    agreements = tuple(
        Agreement(id=f"a{n}", signed=day("2022-03-01"), parties=_involved(2))
        for n in range(size)
    )
    acts = tuple(Act(kind=ActKind.SIGNING, agreement=f"a{n}") for n in range(size))
    meeting = Event(
        id="meeting", date=day("2022-03-01"), bodies=_involved(size), acts=acts
    )
    return Dossier(
        id="big", parties=_parties(size), agreements=agreements, events=(meeting,)
    ), NOTHING


def _events_of_an_agreement(size: int) -> tuple[Dossier, Texts]:
    events = tuple(
        Event(
            id=f"e{n}",
            date=day("2022-03-01"),
            bodies=_involved(2),
            acts=(Act(kind=ActKind.SIGNING, agreement="plan"),),
        )
        for n in range(size)
    )
    return Dossier(
        id="big", parties=_parties(size), agreements=(_plan(size),), events=events
    ), NOTHING


def _persons_at_an_event(size: int) -> tuple[Dossier, Texts]:
    office = Position(title="Chủ tịch UBND xã", party="p0")
    seen = tuple(
        Appearance(
            id=f"w{n}", event="meeting", name=f"Nguyễn Văn {n}", positions=(office,)
        )
        for n in range(size)
    )
    meeting = Event(id="meeting", date=day("2022"), bodies=_involved(size), acts=())
    return Dossier(
        id="big", parties=_parties(size), events=(meeting,), appearances=seen
    ), NOTHING


def _offices_of_a_person(size: int) -> tuple[Dossier, Texts]:
    offices = tuple(
        Position(title=f"Chủ tịch UBND xã Số {n}", party=f"p{n}") for n in range(size)
    )
    one = Appearance(id="w", event="meeting", name="Nguyễn Văn A", positions=offices)
    return Dossier(
        id="big",
        parties=_parties(size),
        events=(Event(id="meeting", bodies=_involved(size), acts=()),),
        appearances=(one,),
    ), NOTHING


def _replaced_bases(size: int) -> tuple[Dossier, Texts]:
    laws = tuple(
        Document(id=f"d{n}", issued=day("2020"), supersedes=(f"d{(n + 1) % size}",))
        for n in range(size)
    )
    plan = Agreement(
        id="plan",
        signed=day("2022"),
        bases=tuple(f"d{n}" for n in range(size)),
        supersedes=tuple(f"d{n}" for n in range(size)),
    )
    return Dossier(id="big", documents=laws, agreements=(plan,)), NOTHING


def _plans_of_a_programme(size: int) -> tuple[Dossier, Texts]:
    plans = tuple(
        Agreement(id=f"a{n}", parent="plan", signed=day("2023"), period=period("2026"))
        for n in range(size)
    )
    return Dossier(
        id="big", parties=_parties(size), agreements=(_plan(size), *plans)
    ), NOTHING


def _awards_of_one_id(size: int) -> tuple[Dossier, Texts]:
    awards = tuple(Outcome(id="award", kind=OutcomeKind.AWARD) for _ in range(size))
    claims = tuple(_claim("award", "/quantity", n) for n in range(size))
    return Dossier(id="big", sources=(PAGE,), outcomes=awards, claims=claims), NOTHING


def _persons_of_one_id(size: int) -> tuple[Dossier, Texts]:
    persons = tuple(
        Appearance(id="w", event="meeting", name=f"Nguyễn Văn {n}") for n in range(size)
    )
    claims = tuple(_claim("w", "/name", n) for n in range(size))
    return Dossier(
        id="big",
        sources=(PAGE,),
        events=(Event(id="meeting", acts=()),),
        appearances=persons,
        claims=claims,
    ), NOTHING


def _readings_of_a_field(size: int) -> tuple[Dossier, Texts]:
    claims = tuple(
        _claim("plan", "/signed", reading=f"2022-03-{n % 28 + 1:02d}")
        for n in range(size)
    )
    return Dossier(
        id="big", sources=(PAGE,), agreements=(_plan(),), claims=claims
    ), NOTHING


def _counts_of_a_collection(size: int) -> tuple[Dossier, Texts]:
    claims = tuple(
        _claim("plan", "/obligations", reading=JsonObject.of({"count": 7}))
        for _ in range(size)
    )
    return Dossier(
        id="big",
        sources=(PAGE,),
        agreements=(_plan(),),
        obligations=_obligations(size, agreement="plan"),
        claims=claims,
    ), NOTHING


def _claims_in_a_text(size: int) -> tuple[Dossier, Texts]:
    claims = tuple(_claim("plan", "/signed", n * len(WORDS)) for n in range(size))
    return Dossier(id="big", sources=(PAGE,), agreements=(_plan(),), claims=claims), {
        "page": WORDS * size
    }


def _claims_to_the_end_of_a_text(size: int) -> tuple[Dossier, Texts]:
    text = WORDS * size
    claims = tuple(
        Claim(
            source="page",
            about="plan",
            field="/title",
            quote=f"Kế hoạch {n}",
            start=n,
            end=len(text),
        )
        for n in range(size)
    )
    return Dossier(id="big", sources=(PAGE,), agreements=(_plan(),), claims=claims), {
        "page": text
    }


def _claims_of_namesakes(size: int) -> tuple[Dossier, Texts]:
    """Quote one name of as many bodies for as many bearers that have another."""
    namesakes = tuple(Party(id=f"n{n}", name="Ngày 01/3/2022") for n in range(size))
    duty = Obligation(
        id="duty",
        force=ObligationForce.AGREED,
        text="Báo cáo",
        bearers=tuple(f"p{n}" for n in range(size)),
    )
    return Dossier(
        id="big",
        parties=(*_parties(size), *namesakes),
        obligations=(duty,),
        claims=tuple(_claim("duty", f"/bearers/{n}") for n in range(size)),
    ), NOTHING


def _parts_told_together(size: int) -> tuple[Dossier, Texts]:
    """Let one outcome be the whole of all that follow it."""
    parts = tuple(
        Outcome(
            id=f"t{n}",
            kind=OutcomeKind.RESULT,
            text=f"Trong đó 12 lớp của khối {n}" if n else "Mở lớp",
            quantity=Quantity(amount=Decimal(12), units=("lớp",)),
        )
        for n in range(size)
    )
    return Dossier(id="big", outcomes=parts), NOTHING


SHAPES: Final[Mapping[str, Shape]] = {
    **{name: _alone(name) for name in MEMBERS},
    "requests × parties of an agreement": _requests_of_an_agreement,
    "requests × bodies of an event": _requests_at_an_event,
    "duties × parties of an agreement": _duties_of_strangers,
    "organs × parties of an agreement": _organs_beside_their_body,
    "bodies in a chain × parties and duties": _chain_of_bodies,
    "outcomes × an agreement and an event": _outcomes_of_an_agreement,
    "acts × bodies of an event": _acts_of_an_event,
    "events × an agreement": _events_of_an_agreement,
    "persons × bodies of an event": _persons_at_an_event,
    "offices × bodies of an event": _offices_of_a_person,
    "bases × supersedes": _replaced_bases,
    "plans × parties of a programme": _plans_of_a_programme,
    "awards of one id × claims": _awards_of_one_id,
    "persons of one id × claims": _persons_of_one_id,
    "claims × bodies of one name": _claims_of_namesakes,
    "parts × a whole": _parts_told_together,
    "claims × a field": _readings_of_a_field,
    "counts × obligations": _counts_of_a_collection,
    "claims × a text": _claims_in_a_text,
    "claims × all the rest of a text": _claims_to_the_end_of_a_text,
}
