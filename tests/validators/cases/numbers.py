"""Cases of document numbers."""

from typing import Final

from attrs import evolve

from coordination import Agreement, Document, Dossier, Party, Term
from coordination.model.enumerations import AgreementKind, PartyKind
from coordination.model.term import TermBody
from tests.validators.cases.case import (
    COMMITTEE,
    COUNCIL,
    FRONT,
    STANDING,
    Case,
    Way,
    day,
    dossier,
    number,
    parties,
)

OFFICE: Final = Party(
    id="office", name="Văn phòng", kind=PartyKind.DEPARTMENT, part_of="ubnd"
)


def _issued(text: str, date: str) -> Dossier:
    return dossier(documents=(Document(id="d", number=number(text), issued=day(date)),))


def _numbered(text: str, *names: str) -> Agreement:
    return Agreement(id="plan", number=number(text), parties=parties(*names))


def _of_term(ordinal: int, date: str, body: TermBody | None) -> Dossier:
    term = Term(ordinal=ordinal, body=body)
    return dossier(documents=(Document(id="d", issued=day(date), term=term),))


def _called(kind: AgreementKind, text: str) -> Agreement:
    return Agreement(id="plan", kind=kind, number=number(text))


CASES: Final = (
    Case(
        code="number-year-differs",
        fails=_issued("77/2010/NĐ-CP", "2020-07-12"),
        at="/documents/0/number",
        also=("/documents/0/issued",),
        others={
            "an agreement": Way(
                dossier(
                    Agreement(
                        id="plan",
                        number=number("84/2022/KH-UBND"),
                        signed=day("2023-01-05"),
                    )
                ),
                "/agreements/0/number",
                also=("/agreements/0/signed",),
            ),
        },
        silent={
            "same year": _issued("77/2010/NĐ-CP", "2010-07-12"),
            "no year in the number": _issued("238-QĐ/TW", "2020-09-30"),
            "no year in the date": _issued("77/2010/NĐ-CP", "XXXX-07-12"),
        },
    ),
    Case(
        code="number-of-another-kind",
        fails=dossier(_called(AgreementKind.PROGRAMME, "84-KH/HĐND")),
        at="/agreements/0/number",
        also=("/agreements/0/kind",),
        silent={
            "a plan": dossier(_called(AgreementKind.PLAN, "84-KH/HĐND")),
            "by decision": dossier(_called(AgreementKind.REGULATION, "1121/QĐ-UBND")),
            "joint": dossier(
                _called(AgreementKind.JOINT_RESOLUTION, "02/2017/NQLT-BTNMT-HND")
            ),
            "kind not stated": dossier(_numbered("84-KH/HĐND", "ubnd", "hdnd")),
            "no type in the number": dossier(
                _called(AgreementKind.PLAN, "238/UBND-KGVX")
            ),
            "a joint programme as a programme": dossier(
                _called(AgreementKind.JOINT_PROGRAMME, "01/CTr-UBND")
            ),
            "a joint resolution as a resolution": dossier(
                _called(AgreementKind.JOINT_RESOLUTION, "02/NQ-HĐND")
            ),
            "a joint circular as a circular": dossier(
                _called(AgreementKind.JOINT_CIRCULAR, "05/TT-BTC")
            ),
            "an accord in minutes": dossier(
                _called(AgreementKind.ACCORD, "10/BB-UBND")
            ),
            "an accord": dossier(_called(AgreementKind.ACCORD, "10/BTT-UBND")),
            "a memorandum in minutes": dossier(
                _called(AgreementKind.MEMORANDUM, "10/BB-UBND")
            ),
            "a memorandum": dossier(_called(AgreementKind.MEMORANDUM, "10/BGN-UBND")),
        },
    ),
    Case(
        code="issuer-is-no-party",
        fails=dossier(_numbered("84-KH/HĐND", "ubnd", "mttq")),
        at="/agreements/0/number",
        also=("/agreements/0/parties",),
        silent={
            "a party": dossier(_numbered("84-KH/HĐND", "ubnd", "hdnd")),
            "its organ is": dossier(_numbered("84-KH/HĐND", "ubnd", "tt-hdnd")),
            "unknown code": dossier(_numbered("84-KH/XYZ", "ubnd", "mttq")),
            "collective": dossier(_numbered("84-KH/HĐND", "ubnd", "cac-so")),
            "a kind is open": dossier(
                _numbered("84-KH/HĐND", "ubnd", "hdnd"),
                parties=(COMMITTEE, evolve(COUNCIL, kind=None), STANDING),
            ),
            "the whole of a party": dossier(
                _numbered("12/KH-UBND", "office", "mttq"),
                parties=(COMMITTEE, OFFICE, FRONT),
            ),
        },
    ),
    Case(
        code="term-against-date",
        fails=_of_term(11, "2019-04-20", TermBody.PARTY_CENTRAL_COMMITTEE),
        at="/documents/0/term",
        also=("/documents/0/issued",),
        others={
            "before it began": Way(
                _of_term(13, "2020-12-30", TermBody.PARTY_CENTRAL_COMMITTEE),
                "/documents/0/term",
                also=("/documents/0/issued",),
            ),
            "after it ended": Way(
                _of_term(12, "2021-03-03", TermBody.PARTY_CENTRAL_COMMITTEE),
                "/documents/0/term",
                also=("/documents/0/issued",),
            ),
            "of the Assembly": Way(
                _of_term(13, "2019-04-20", TermBody.NATIONAL_ASSEMBLY),
                "/documents/0/term",
                also=("/documents/0/issued",),
            ),
        },
        silent={
            "within": _of_term(12, "2019-04-20", TermBody.PARTY_CENTRAL_COMMITTEE),
            "about the change": _of_term(
                12, "2021-02-10", TermBody.PARTY_CENTRAL_COMMITTEE
            ),
            "body not said": _of_term(11, "2019-04-20", None),
            "a province's own": _of_term(
                19, "2022-04-20", TermBody.PROVINCIAL_PARTY_COMMITTEE
            ),
            "year unknown": _of_term(
                11, "XXXX-04-20", TermBody.PARTY_CENTRAL_COMMITTEE
            ),
            "a month before": _of_term(
                13, "2020-12-31", TermBody.PARTY_CENTRAL_COMMITTEE
            ),
            "its first days": _of_term(
                13, "2021-02-05", TermBody.PARTY_CENTRAL_COMMITTEE
            ),
            "a month after": _of_term(
                12, "2021-03-02", TermBody.PARTY_CENTRAL_COMMITTEE
            ),
            "in no table": _of_term(30, "2019-04-20", TermBody.PARTY_CENTRAL_COMMITTEE),
        },
    ),
)
