"""Cases of document numbers."""

from typing import Final

from attrs import evolve

from coordination import Agreement, Document, Dossier, Party, Term
from coordination.model.enumerations import AgreementKind, DocumentKind, PartyKind
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


def _by(text: str | None, issuer: str | None) -> Dossier:
    one = Document(id="d", number=number(text) if text else None, issuer=issuer)
    return dossier(documents=(one,))


def _twice(*texts: str) -> Dossier:
    return dossier(
        documents=tuple(
            Document(id=f"d-{nth}", number=number(text), kind=DocumentKind.LAW)
            for nth, text in enumerate(texts)
        )
    )


def _signed(date: str, name: str) -> Agreement:
    return Agreement(id=name, number=number("526/KH-BNN"), signed=day(date))


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
            "the issuer among several": dossier(
                Agreement(
                    id="plan",
                    number=number("84-KH/HĐND"),
                    parties=parties("cac-so", hdnd="issuer"),
                )
            ),
        },
        others={
            "not of the one that issued it": Way(
                dossier(
                    Agreement(
                        id="plan",
                        number=number("84-KH/HĐND"),
                        parties=parties("cac-so", ubnd="issuer"),
                    )
                ),
                "/agreements/0/number",
                also=("/agreements/0/parties",),
            ),
        },
    ),
    Case(
        code="number-of-another-issuer",
        fails=_by("59/2023/NĐ-CP", "Quốc hội"),
        at="/documents/0/number",
        also=("/documents/0/issuer",),
        others={
            "of the Party, in numbers of the State": Way(
                _by("263/QĐ-TTg", "Bộ Chính trị"),
                "/documents/0/number",
                also=("/documents/0/issuer",),
            ),
        },
        silent={
            "its own": _by("59/2023/NĐ-CP", "Chính phủ"),
            "another body of the Centre": _by("26-NQ/TW", "Bộ Chính trị"),
            "the standing body of a council": _by(
                "15/NQ-HĐND", "Thường trực HĐND tỉnh"
            ),
            "one of two codes is unknown": _by("02/2017/NQLT-BTNMT-XYZ", "HĐND tỉnh"),
            "a school may be anybody's": _by("12/QĐ-UBND", "Trường Cao đẳng Y"),
            "a body of two kinds, one is its kind": _by(
                "05/2024/TT-BTNMT", "Bộ Quốc phòng"
            ),
            "one of several": _by("11/2016/TTLT-BTP-TANDTC-VKSNDTC", "Bộ Tư pháp"),
            "the head of a body": _by("263/QĐ-TTg", "Thủ tướng Chính phủ"),
            "unknown code": _by("12/QĐ-XYZ", "Quốc hội"),
            "a board that anybody leads": _by("08/KH-BCĐ", "Ban Chỉ đạo tỉnh"),
            "no issuer": _by("59/2023/NĐ-CP", None),
            "no number": _by(None, "Quốc hội"),
        },
    ),
    Case(
        code="number-held-twice",
        fails=_twice("10/2022/QH15", "10/2022/QH15"),
        at="/documents/1/number",
        also=("/documents/0/number",),
        others={
            "an agreement": Way(
                dossier(_signed("2021-07-05", "a"), _signed("2021-08-05", "b")),
                "/agreements/1/number",
                also=("/agreements/0/number",),
            ),
            "agreements of the year in their number": Way(
                dossier(
                    *(
                        Agreement(id=name, number=number("02/2017/NQLT-BTNMT-HND"))
                        for name in ("a", "b")
                    )
                ),
                "/agreements/1/number",
                also=("/agreements/0/number",),
            ),
            "the day of one is not known": Way(
                dossier(
                    documents=tuple(
                        Document(
                            id=name,
                            number=number("10/2022/QH15"),
                            kind=DocumentKind.LAW,
                            issued=issued,
                        )
                        for name, issued in (("a", day("2022-11-10")), ("b", None))
                    )
                ),
                "/documents/1/number",
                also=("/documents/0/number",),
            ),
        },
        silent={
            "agreements of two numbers": dossier(
                _signed("2021-07-05", "a"),
                evolve(_signed("2021-07-05", "b"), number=number("99-CTr/HĐND")),
            ),
            "of two years": _twice("62/2015/NĐ-CP", "62/2016/NĐ-CP"),
            "of two types": _twice("62/2015/NĐ-CP", "62/2015/TT-BCA"),
            "each province has one": _twice("12/2015/QĐ-UBND", "12/2015/QĐ-UBND"),
            "agreements of two years": dossier(
                _signed("2021-07-05", "a"), _signed("2022-07-05", "b")
            ),
            "agreements of no year": dossier(
                _signed("XXXX-07-05", "a"), _signed("XXXX-07-05", "b")
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
            "the present term": _of_term(
                14, "2026-03-03", TermBody.PARTY_CENTRAL_COMMITTEE
            ),
            "in no table": _of_term(30, "2019-04-20", TermBody.PARTY_CENTRAL_COMMITTEE),
        },
    ),
)
