"""Cases of the letters and marks of document numbers."""

from typing import Final

from coordination import Document, Dossier
from tests.validators.cases.case import Case, Way, claim, day, dossier, number


def _holding(text: str, date: str | None = None) -> Dossier:
    issued = None if date is None else day(date)
    return dossier(documents=(Document(id="d", number=number(text), issued=issued),))


def _quoted(quote: str) -> Dossier:
    return dossier(
        documents=(Document(id="d", number=number("238-QĐ/TW")),),
        claims=(claim("d", "/number", quote),),
    )


CASES: Final = (
    Case(
        code="party-number-in-state-form",
        fails=_holding("238/QĐ-TW"),
        at="/documents/0/number",
        silent={
            "as prescribed": _holding("238-QĐ/TW"),
            "a State number in Party form": _holding("15-QĐ/UBND"),
            "an organ of either system": _holding("04/KH-BCĐ"),
        },
    ),
    Case(
        code="unknown-issuer",
        fails=_holding("12/QĐ-XYZ"),
        at="/documents/0/number",
        silent={
            "known": _holding("12/QĐ-BNV"),
            "known by its alias": _holding("46/QĐ-VKSTC"),
            "no issuer printed": _holding("63/2019/NĐ"),
        },
    ),
    Case(
        code="type-of-another-system",
        fails=_holding("12-NĐ/TW"),
        at="/documents/0/number",
        silent={
            "of both": _holding("12-QĐ/TW"),
            "of a body of either": _holding("12/KL-BCĐ"),
            "no type": _holding("238/UBND-KGVX"),
            "a joint type": _holding("84-KHPH/TU"),
        },
    ),
    Case(
        code="code-out-of-use",
        fails=_holding("05/2026/TT-BTNMT", "2026-01-05"),
        at="/documents/0/number",
        others={
            "not yet": Way(
                _holding("05/2025/TT-BNNMT", "2025-02-28"),
                "/documents/0/number",
                says="the code BNNMT in 05/2025/TT-BNNMT was not in use on 2025-02-28",
            ),
            "a type": Way(
                _holding("238-QĐi/TW", "2018-04-02"),
                "/documents/0/number",
                says="the code QĐi in 238-QĐi/TW was not in use on 2018-04-02",
            ),
        },
        silent={
            "in use": _holding("05/2024/TT-BTNMT", "2024-01-05"),
            "only the year is known": _holding("05/2025/TT-BTNMT", "2025"),
            "the year is not known": _holding("05/2025/TT-BTNMT", "XXXX-05"),
            "no date": _holding("05/2026/TT-BTNMT"),
            "days that are not confirmed": _holding("05/2020/TT-BTM", "2020-01-05"),
            "its last day": _holding("05/2025/TT-BTNMT", "2025-02-28"),
            "its first day": _holding("05/2025/TT-BNNMT", "2025-03-01"),
            "no type": _holding("238/UBND-KGVX", "2018-04-02"),
            "a type of two meanings, one in use": _holding("12/SL-UBND", "2020-01-05"),
            "a type in use": _holding("238-QĐi/TW", "2018-04-03"),
        },
    ),
    Case(
        code="session-not-at-date",
        fails=_holding("36/2021/QH13"),
        at="/documents/0/number",
        others={
            "by its date": Way(
                _holding("36/NQ-UBTVQH13", "2021-05-05"), "/documents/0/number"
            ),
        },
        silent={
            "within the term": _holding("36/2021/QH15"),
            "the year in which terms change": _holding("36/2021/QH14"),
            "neither year nor date": _holding("36/NQ-UBTVQH13"),
            "within a term that is not confirmed": _holding(
                "17-LCT/HĐNN7", "1984-01-05"
            ),
            "outside a term that is not confirmed": _holding(
                "17-LCT/HĐNN7", "1990-01-05"
            ),
        },
    ),
    Case(
        code="number-printed-irregularly",
        fails=_quoted("Quy định số 238/QĐ-TW"),
        at="/documents/0/number",
        also=("/claims/0",),
        others={
            "two repairs, after another claim": Way(
                dossier(
                    documents=(Document(id="d", number=number("238-QĐ/TW")),),
                    claims=(
                        claim("d", "/title", "Quy định"),
                        claim("d", "/number", "số 238/QĐ\u2013TW"),
                    ),
                ),
                "/documents/0/number",
                also=("/claims/1",),
                says="(look-alike, form-of-the-issuer)",
            ),
        },
        silent={
            "as prescribed": _quoted("Quy định số 238-QĐ/TW"),
            "a quote without number": _quoted("Quy định về phối hợp"),
            "a quote about another field": dossier(
                documents=(Document(id="d", number=number("238-QĐ/TW")),),
                claims=(claim("d", "/title", "Quy định số 238/QĐ-TW"),),
            ),
            "a dash before it": _quoted("Quy định \u2013 số 238-QĐ/TW"),
            "a dash after it": _quoted("Số 238-QĐ/TW \u2013 về phối hợp"),
        },
    ),
)
