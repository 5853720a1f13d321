"""Cases of dates and periods."""

from datetime import date
from typing import Final

from coordination import (
    Agreement,
    Document,
    Dossier,
    Due,
    Event,
    Obligation,
    Outcome,
    Source,
)
from coordination.model.enumerations import ObligationForce, OutcomeKind, SourceKind
from tests.validators.cases.case import Case, Way, day, dossier, number, period


def _resting(signed: str, issued: str) -> Dossier:
    return dossier(
        Agreement(id="programme", signed=day(signed), bases=("decision",)),
        documents=(Document(id="decision", issued=day(issued)),),
    )


def _numbered(text: str) -> Dossier:
    return dossier(
        Agreement(id="plan", signed=day("2019-03-20"), bases=("basis",)),
        documents=(Document(id="basis", number=number(text)),),
    )


def _kept(retrieved: str | None, published: str | None) -> Dossier:
    one = Source(
        id="page",
        kind=SourceKind.ARTICLE,
        retrieved=day(retrieved) if retrieved else None,
        published=day(published) if published else None,
    )
    return dossier(sources=(one,))


def _signed(text: str) -> Dossier:
    return dossier(Agreement(id="programme", signed=day(text)))


CASES: Final = (
    Case(
        code="date-in-the-future",
        fails=_signed("2032-02-24"),
        at="/agreements/0/signed",
        as_of=date(2026, 3, 1),
        others={
            "a page": Way(
                dossier(
                    sources=(
                        Source(
                            id="new",
                            kind=SourceKind.ARTICLE,
                            retrieved=day("2026-03-02"),
                        ),
                    )
                ),
                "/sources/0/retrieved",
            ),
            "a figure": Way(
                dossier(
                    outcomes=(
                        Outcome(id="tin", kind=OutcomeKind.RESULT, as_of=day("2027")),
                    )
                ),
                "/outcomes/0/as_of",
            ),
        },
        silent={
            "the day itself": _signed("2026-03-01"),
            "perhaps past": _signed("2026"),
            "year unknown": _signed("XXXX-12-24"),
            "an event that is announced": dossier(
                events=(Event(id="day", date=day("2026-04-01")),)
            ),
        },
    ),
    Case(
        code="period-ends-before-start",
        fails=dossier(Agreement(id="programme", period=period("2025/2021"))),
        at="/agreements/0/period",
        others={
            "of a deadline": Way(
                dossier(
                    obligations=(
                        Obligation(
                            id="duty",
                            force=ObligationForce.AGREED,
                            text="Báo cáo",
                            due=Due(period=period("2022-05/2022-03")),
                        ),
                    )
                ),
                "/obligations/0/due/period",
            ),
            "of a figure": Way(
                dossier(
                    outcomes=(
                        Outcome(
                            id="tin",
                            kind=OutcomeKind.RESULT,
                            period=period("2023/2022-06"),
                        ),
                    )
                ),
                "/outcomes/0/period",
            ),
        },
        silent={
            "in order": dossier(Agreement(id="programme", period=period("2021/2025"))),
            "open": dossier(Agreement(id="programme", period=period("2021/.."))),
            "open before": dossier(Agreement(id="programme", period=period("../2021"))),
            "a deadline on a day": dossier(
                obligations=(
                    Obligation(
                        id="duty",
                        force=ObligationForce.AGREED,
                        text="Báo cáo",
                        due=Due(date=day("2022-05-01")),
                    ),
                )
            ),
            "winter of unknown years": dossier(
                Agreement(id="programme", period=period("XXXX-11/XXXX-02"))
            ),
            "years": dossier(Agreement(id="programme", period=period("{2020,2022}"))),
        },
    ),
    Case(
        code="basis-later-than-agreement",
        fails=_resting("2023-01-08", "2023-03-21"),
        at="/agreements/0/bases/0",
        also=("/agreements/0/signed", "/documents/0"),
        others={
            "an agreement, after one of no date": Way(
                dossier(
                    Agreement(
                        id="plan",
                        signed=day("2023-01-08"),
                        bases=("undated", "programme"),
                    ),
                    Agreement(id="undated"),
                    Agreement(id="programme", signed=day("2023-03-21")),
                ),
                "/agreements/0/bases/1",
                also=("/agreements/0/signed", "/agreements/2"),
            ),
            "by the year of its number": Way(
                _numbered("629/2020/UBTVQH14"),
                "/agreements/0/bases/0",
                also=("/agreements/0/signed", "/documents/0"),
            ),
        },
        silent={
            "earlier": _resting("2023-01-08", "2022-12-20"),
            "the same day": _resting("2023-01-08", "2023-01-08"),
            "perhaps later": _resting("2023", "2023-03-21"),
            "issued earlier than the year of its number": dossier(
                Agreement(id="programme", signed=day("2023-01-08"), bases=("d",)),
                documents=(
                    Document(
                        id="d", issued=day("2022-12-20"), number=number("01/2024/NĐ-CP")
                    ),
                ),
            ),
            "year unknown": _resting("XXXX-01-08", "2023-03-21"),
            "its number is of that year": _numbered("629/2019/UBTVQH14"),
            "its number has no year": _numbered("238-QĐ/TW"),
        },
    ),
    Case(
        code="retrieved-before-published",
        fails=_kept("2025-02-27", "2026-02-27"),
        at="/sources/0/retrieved",
        also=("/sources/0/published",),
        silent={
            "on that day": _kept("2026-02-27", "2026-02-27"),
            "in that year": _kept("2026", "2026-02-27"),
            "not retrieved": _kept(None, "2026-02-27"),
            "not published": _kept("2025-02-27", None),
        },
    ),
)
