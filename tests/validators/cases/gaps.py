"""Cases of what a complete record would also say."""

from typing import Final

from attrs import evolve

from coordination import (
    Agreement,
    Appearance,
    Claim,
    Dossier,
    Event,
    Obligation,
    Outcome,
)
from coordination.model.enumerations import ActKind, ObligationForce, OutcomeKind
from coordination.model.event import Act, Position
from tests.validators.cases.case import Case, Way, claim, dossier, parties

AWARD: Final = Outcome(
    id="award", kind=OutcomeKind.AWARD, by=("ubnd",), recipients=("hdnd",)
)
DAY: Final = Event(id="day", acts=(Act(kind=ActKind.SIGNING),))
SPEAKER: Final = Appearance(
    id="speaker",
    event="day",
    name="Nguyễn Văn A",
    positions=(Position(title="Chủ tịch UBND tỉnh", party="ubnd"),),
)
REQUEST: Final = Obligation(
    id="request",
    agreement="plan",
    force=ObligationForce.REQUESTED,
    text="Cung cấp thông tin",
    bearers=("mttq",),
)
PLAN: Final = Agreement(id="plan", parties=parties("ubnd", "hdnd"))


def _awarded(award: Outcome, *claims: Claim) -> Dossier:
    return dossier(outcomes=(award,), claims=claims)


def _seen(speaker: Appearance, *claims: Claim) -> Dossier:
    return dossier(events=(DAY,), appearances=(speaker,), claims=claims)


def _asked(request: Obligation, plan: Agreement = PLAN) -> Dossier:
    return dossier(plan, obligations=(request,), events=(DAY,))


CASES: Final = (
    Case(
        code="award-without-recipient",
        fails=_awarded(evolve(AWARD, recipients=None)),
        at="/outcomes/0/recipients",
        silent={
            "received": _awarded(AWARD),
            "left open": _awarded(
                evolve(AWARD, recipients=None), claim("award", "/recipients", "nhiều")
            ),
            "no award": _awarded(Outcome(id="tin", kind=OutcomeKind.RESULT)),
        },
    ),
    Case(
        code="award-without-grantor",
        fails=_awarded(evolve(AWARD, by=None)),
        at="/outcomes/0/by",
        silent={
            "granted": _awarded(AWARD),
            "left open": _awarded(
                evolve(AWARD, by=None), claim("award", "/by/0", "UBND tỉnh")
            ),
        },
    ),
    Case(
        code="person-without-position",
        fails=_seen(evolve(SPEAKER, positions=None)),
        at="/appearances/0/positions",
        silent={
            "in office": _seen(SPEAKER),
            "stated to hold none": _seen(evolve(SPEAKER, positions=())),
            "left open": _seen(
                evolve(SPEAKER, positions=None),
                claim("speaker", "/positions/0/title", "lãnh đạo"),
            ),
            "without a name": _seen(evolve(SPEAKER, positions=None, name=None)),
        },
    ),
    Case(
        code="event-without-act",
        fails=dossier(events=(Event(id="day"),)),
        at="/events/0/acts",
        others={
            "a claim is about another field": Way(
                dossier(
                    events=(Event(id="day"),),
                    claims=(claim("day", "/title/acts", "hội nghị"),),
                ),
                "/events/0/acts",
            ),
        },
        silent={
            "signed": dossier(events=(DAY,)),
            "left open": dossier(
                events=(Event(id="day"),), claims=(claim("day", "/acts/0", "hội nghị"),)
            ),
            "stated to be none": dossier(events=(Event(id="day", acts=()),)),
        },
    ),
    Case(
        code="agreement-without-source",
        fails=dossier(PLAN),
        at="/agreements/0",
        silent={
            "one claim": dossier(PLAN, claims=(claim("plan", "/title", "Kế hoạch"),))
        },
    ),
    Case(
        code="addressee-appears-nowhere-else",
        fails=_asked(REQUEST),
        at="/obligations/0/bearers/0",
        also=("/parties/3",),
        others={
            "the second of two": Way(
                _asked(evolve(REQUEST, bearers=("ubnd", "mttq"))),
                "/obligations/0/bearers/1",
                also=("/parties/3",),
            ),
        },
        silent={
            "a party": _asked(evolve(REQUEST, bearers=("ubnd",))),
            "an organ": _asked(evolve(REQUEST, bearers=("tt-hdnd",))),
            "collective": _asked(evolve(REQUEST, bearers=("cac-so",))),
            "perhaps among the parties": _asked(
                REQUEST, evolve(PLAN, parties=parties("ubnd", "cac-so"))
            ),
            "perhaps among those there": dossier(
                PLAN,
                obligations=(evolve(REQUEST, event="day"),),
                events=(evolve(DAY, bodies=parties("cac-so")),),
            ),
            "agreed": _asked(evolve(REQUEST, force=ObligationForce.AGREED)),
        },
    ),
)
