"""Cases of document numbers."""

from typing import Final

from attrs import evolve

from coordination import Agreement, Document, Dossier, Term
from coordination.model.enumerations import AgreementKind
from coordination.model.term import TermBody
from tests.validators.cases.case import (
    COMMITTEE,
    COUNCIL,
    STANDING,
    Case,
    day,
    dossier,
    number,
    parties,
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
        },
    ),
    Case(
        code="issuer-is-no-party",
        fails=dossier(_numbered("84-KH/HĐND", "ubnd", "mttq")),
        at="/agreements/0/number",
        silent={
            "a party": dossier(_numbered("84-KH/HĐND", "ubnd", "hdnd")),
            "its organ is": dossier(_numbered("84-KH/HĐND", "ubnd", "tt-hdnd")),
            "unknown code": dossier(_numbered("84-KH/XYZ", "ubnd", "mttq")),
            "collective": dossier(_numbered("84-KH/HĐND", "ubnd", "cac-so")),
            "a kind is open": dossier(
                _numbered("84-KH/HĐND", "ubnd", "hdnd"),
                parties=(COMMITTEE, evolve(COUNCIL, kind=None), STANDING),
            ),
        },
    ),
    Case(
        code="term-against-date",
        fails=_of_term(11, "2019-04-20", TermBody.PARTY_CENTRAL_COMMITTEE),
        at="/documents/0/term",
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
        },
    ),
)
