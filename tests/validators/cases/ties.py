"""Cases of ids, chains and parties."""

from typing import Final

from attrs import evolve

from coordination import Agreement, Document, Dossier, Obligation, Outcome
from coordination.model.enumerations import (
    AgreementMode,
    ObligationForce,
    OutcomeKind,
)
from coordination.model.party import Involvement
from tests.validators.cases.case import (
    COMMITTEE,
    COUNCIL,
    Case,
    Way,
    claim,
    day,
    dossier,
    parties,
)

PLAN: Final = Agreement(id="plan", parent="programme")
PROGRAMME: Final = Agreement(id="programme", parties=parties("ubnd", "hdnd"))


def _bound(bearer: str, **changes: object) -> Obligation:
    """Bind ``bearer`` by the programme."""
    held: dict[str, object] = {
        "id": "duty",
        "agreement": "programme",
        "force": ObligationForce.AGREED,
        "text": "Cung cấp thông tin",
        "bearers": (bearer,),
        **changes,
    }
    return Obligation(**held)  # type: ignore[arg-type]  # by name


def _replacing(date: str, other: str) -> Dossier:
    return dossier(
        documents=(
            Document(id="new", issued=day(date), supersedes=("old",)),
            Document(id="old", issued=day(other)),
        )
    )


def _resting(signed: str, replaced: str) -> Dossier:
    return dossier(
        Agreement(id="plan", signed=day(signed), bases=("old",)),
        documents=(
            Document(id="old"),
            Document(id="new", issued=day(replaced), supersedes=("old",)),
        ),
    )


def _with(obligation: Obligation, agreement: Agreement = PROGRAMME) -> Dossier:
    return dossier(agreement, obligations=(obligation,))


def _in_mode(
    mode: AgreementMode | None, involved: tuple[Involvement, ...] | None
) -> Dossier:
    return dossier(Agreement(id="programme", mode=mode, parties=involved))


CASES: Final = (
    Case(
        code="repeated-id",
        fails=dossier(Agreement(id="plan"), Agreement(id="plan", title="Kế hoạch")),
        at="/agreements/1/id",
        also=("/agreements/0/id",),
        silent={"two ids": dossier(Agreement(id="plan"), Agreement(id="plan-2"))},
    ),
    Case(
        code="dangling-reference",
        fails=dossier(PLAN),
        at="/agreements/0/parent",
        others={
            "the source of a claim": Way(
                dossier(claims=(claim("ubnd", "/name", "UBND tỉnh", source="lost"),)),
                "/claims/0/source",
                says="lost",
            ),
            "what a claim is about": Way(
                dossier(claims=(claim("nothing", "/name", "UBND tỉnh"),)),
                "/claims/0/about",
                says="no entity has the id nothing",
            ),
        },
        silent={"it is there": dossier(PLAN, PROGRAMME)},
    ),
    Case(
        code="wrong-kind-of-reference",
        fails=dossier(PLAN, documents=(Document(id="programme"),)),
        at="/agreements/0/parent",
        also=("/documents/0",),
        others={
            "one of two kinds": Way(
                dossier(Agreement(id="plan", bases=("ubnd",))),
                "/agreements/0/bases/0",
                also=("/parties/0",),
                says="one of parties; here it must be one of documents, agreements",
            ),
            "the source of a claim": Way(
                dossier(claims=(claim("ubnd", "/name", "UBND tỉnh", source="hdnd"),)),
                "/claims/0/source",
                also=("/parties/1",),
                says="one of parties; here it must be one of sources",
            ),
        },
        silent={
            "an agreement can be a basis": dossier(
                Agreement(id="plan", bases=("programme", "decision")),
                PROGRAMME,
                documents=(Document(id="decision"),),
            )
        },
    ),
    Case(
        code="cycle-of-parents",
        fails=dossier(PLAN, evolve(PROGRAMME, parent="plan")),
        at="/agreements/0/parent",
        also=("/agreements/1/parent",),
        others={
            "said of the first": Way(
                dossier(PLAN, evolve(PROGRAMME, parent="plan")),
                "/agreements/0/parent",
                also=("/agreements/1/parent",),
                says="plan is one of 2 agreements that carry out one another in a "
                "circle",
            ),
        },
        silent={"a chain": dossier(PLAN, PROGRAMME)},
    ),
    Case(
        code="cycle-of-bases",
        fails=dossier(Agreement(id="plan", bases=("plan",))),
        at="/agreements/0/bases",
        others={
            "on one another": Way(
                dossier(
                    Agreement(id="plan", bases=("programme",)),
                    Agreement(id="programme", bases=("plan",)),
                ),
                "/agreements/0/bases",
                also=("/agreements/1/bases",),
            ),
        },
        silent={
            "on another": dossier(
                Agreement(id="plan", bases=("programme",)), Agreement(id="programme")
            ),
            "on a document": dossier(
                Agreement(id="plan", bases=("law",)), documents=(Document(id="law"),)
            ),
        },
    ),
    Case(
        code="cycle-of-supersession",
        fails=dossier(
            documents=(
                Document(id="old", supersedes=("new",)),
                Document(id="new", supersedes=("old",)),
            )
        ),
        at="/documents/0/supersedes",
        also=("/documents/1/supersedes",),
        others={
            "an agreement": Way(
                dossier(Agreement(id="plan", supersedes=("plan",))),
                "/agreements/0/supersedes",
            ),
        },
        silent={
            "two replace one": dossier(
                documents=(
                    Document(id="old", supersedes=()),
                    Document(id="new", supersedes=("old",)),
                    Document(id="newer", supersedes=("new", "old")),
                )
            )
        },
    ),
    Case(
        code="cycle-of-bodies",
        fails=dossier(parties=(evolve(COMMITTEE, part_of="ubnd"),)),
        at="/parties/0/part_of",
        silent={"an organ": dossier()},
    ),
    Case(
        code="cycle-of-succession",
        fails=dossier(
            parties=(
                evolve(COMMITTEE, succeeds=("hdnd",)),
                evolve(COUNCIL, succeeds=("ubnd",)),
            )
        ),
        at="/parties/0/succeeds",
        also=("/parties/1/succeeds",),
        silent={
            "a line": dossier(
                parties=(
                    evolve(COMMITTEE, succeeds=("hdnd",)),
                    evolve(COUNCIL, succeeds=()),
                )
            ),
        },
    ),
    Case(
        code="cycle-of-outcomes",
        fails=dossier(
            outcomes=(Outcome(id="a", kind=OutcomeKind.RESULT, part_of="a"),)
        ),
        at="/outcomes/0/part_of",
        silent={
            "a part": dossier(
                outcomes=(
                    Outcome(id="a", kind=OutcomeKind.RESULT, part_of="b"),
                    Outcome(id="b", kind=OutcomeKind.RESULT),
                )
            ),
            "bodies in a circle": dossier(parties=(evolve(COMMITTEE, part_of="ubnd"),)),
        },
    ),
    Case(
        code="supersedes-what-is-later",
        fails=_replacing("2018-06-20", "2020-09-30"),
        at="/documents/0/supersedes/0",
        also=("/documents/1",),
        others={
            "an agreement": Way(
                dossier(
                    Agreement(id="new", signed=day("2018-06-20"), supersedes=("old",)),
                    Agreement(id="old", signed=day("2020-09-30")),
                ),
                "/agreements/0/supersedes/0",
                also=("/agreements/1",),
            ),
            "after what is not in the file": Way(
                dossier(
                    documents=(
                        Document(
                            id="new", issued=day("2018"), supersedes=("lost", "old")
                        ),
                        Document(id="old", issued=day("2020")),
                    )
                ),
                "/documents/0/supersedes/1",
                also=("/documents/1",),
            ),
        },
        silent={
            "what is earlier": _replacing("2020-09-30", "2009-04-27"),
            "perhaps later": _replacing("2020", "2020-09-30"),
            "no date": dossier(
                documents=(
                    Document(id="new", supersedes=("old",)),
                    Document(id="old", issued=day("2020")),
                )
            ),
        },
    ),
    Case(
        code="basis-was-replaced",
        fails=_resting("2022-02-24", "2020-09-30"),
        at="/agreements/0/bases/0",
        also=("/documents/1",),
        others={
            "after one that is in force": Way(
                dossier(
                    Agreement(
                        id="plan", signed=day("2022-02-24"), bases=("new", "old")
                    ),
                    documents=(
                        Document(id="old"),
                        Document(id="new", issued=day("2020"), supersedes=("old",)),
                    ),
                ),
                "/agreements/0/bases/1",
                also=("/documents/1",),
            ),
        },
        silent={
            "replaced afterwards": _resting("2016-03-11", "2020-09-30"),
            "year unknown": _resting("XXXX-03-11", "2020-09-30"),
            "not replaced": dossier(
                evolve(PLAN, parent=None, bases=("old",)),
                documents=(Document(id="old"),),
            ),
        },
    ),
    Case(
        code="agreement-without-second-party",
        fails=dossier(Agreement(id="programme", parties=parties("ubnd"))),
        at="/agreements/0/parties",
        others={
            "a witness is none": Way(
                dossier(
                    Agreement(id="programme", parties=parties("ubnd", hdnd="witness"))
                ),
                "/agreements/0/parties",
            ),
        },
        silent={
            "two": dossier(PROGRAMME),
            "not stated": dossier(Agreement(id="programme")),
            "collective": dossier(Agreement(id="a", parties=parties("cac-so"))),
            "imposed": dossier(
                Agreement(
                    id="rule", mode=AgreementMode.IMPOSED, parties=parties("ubnd")
                )
            ),
        },
    ),
    Case(
        code="bearer-is-no-party",
        fails=_with(_bound("mttq")),
        at="/obligations/0/bearers/0",
        also=("/agreements/0/parties",),
        silent={
            "a party": _with(_bound("ubnd")),
            "an organ of a party": _with(_bound("tt-hdnd")),
            "a party is an organ of it": _with(
                _bound("hdnd"), evolve(PROGRAMME, parties=parties("ubnd", "tt-hdnd"))
            ),
            "collective": _with(_bound("cac-so")),
            "a party is collective": _with(
                _bound("mttq"), evolve(PROGRAMME, parties=parties("ubnd", "cac-so"))
            ),
            "parties not stated": _with(_bound("mttq"), Agreement(id="programme")),
            "requested": _with(_bound("mttq", force=ObligationForce.REQUESTED)),
            "of no agreement": _with(_bound("mttq", agreement=None)),
        },
    ),
    Case(
        code="bearer-is-counterpart",
        fails=_with(_bound("ubnd", counterparts=("hdnd", "ubnd"))),
        at="/obligations/0/counterparts",
        also=("/obligations/0/bearers/0",),
        silent={
            "to another": _with(_bound("ubnd", counterparts=("hdnd",))),
            "both to each other": _with(
                _bound("ubnd", bearers=("ubnd", "hdnd"), counterparts=("ubnd", "hdnd"))
            ),
            "among several": _with(_bound("cac-so", counterparts=("cac-so",))),
            "to nobody named": _with(_bound("ubnd")),
        },
    ),
    Case(
        code="mode-against-parties",
        fails=_in_mode(AgreementMode.MULTILATERAL, parties("ubnd", "mttq")),
        at="/agreements/0/mode",
        also=("/agreements/0/parties",),
        others={
            "two sides for three": Way(
                _in_mode(AgreementMode.BILATERAL, parties("ubnd", "mttq", "hdnd")),
                "/agreements/0/mode",
                also=("/agreements/0/parties",),
            ),
            "those who signed count": Way(
                _in_mode(
                    AgreementMode.MULTILATERAL,
                    (*parties("hdnd"), *parties(ubnd="signatory", mttq="signatory")),
                ),
                "/agreements/0/mode",
                also=("/agreements/0/parties",),
            ),
            "a hub with one partner": Way(
                _in_mode(AgreementMode.HUB, parties("ubnd", "mttq")),
                "/agreements/0/mode",
                also=("/agreements/0/parties",),
            ),
        },
        silent={
            "two": _in_mode(AgreementMode.BILATERAL, parties("ubnd", "mttq")),
            "three": _in_mode(
                AgreementMode.MULTILATERAL, parties("ubnd", "mttq", "hdnd")
            ),
            "a hub": _in_mode(AgreementMode.HUB, parties("ubnd", "mttq", "hdnd")),
            "an organ beside its body": _in_mode(
                AgreementMode.BILATERAL, parties("ubnd", "hdnd", "tt-hdnd")
            ),
            "a witness": _in_mode(
                AgreementMode.BILATERAL, parties("ubnd", "mttq", hdnd="witness")
            ),
            "stands for several": _in_mode(
                AgreementMode.MULTILATERAL, parties("ubnd", "cac-so")
            ),
            "one side": _in_mode(AgreementMode.BILATERAL, parties("ubnd")),
            "imposed": _in_mode(AgreementMode.IMPOSED, parties("ubnd", "mttq")),
            "no mode": _in_mode(None, parties("ubnd", "mttq", "hdnd")),
            "no parties": _in_mode(AgreementMode.BILATERAL, None),
        },
    ),
)
