"""Cases of bodies and places on a day."""

from typing import Final

from attrs import evolve

from coordination import Agreement, Appearance, Dossier, Event, Outcome
from coordination.model.enumerations import Level, OutcomeKind
from coordination.model.event import Position
from tests.validators.cases.case import (
    COMMITTEE,
    COUNCIL,
    Case,
    Way,
    day,
    dossier,
    parties,
)

PROVINCIAL: Final = evolve(COMMITTEE, level=Level.PROVINCE)


def _of(place: str, signed: str, name: str = "UBND tỉnh") -> Dossier:
    return dossier(
        Agreement(id="plan", signed=day(signed), parties=parties("ubnd", "hdnd")),
        parties=(evolve(PROVINCIAL, place=place, name=name), COUNCIL),
    )


def _named(name: str, signed: str) -> Dossier:
    return _of("Hà Giang", signed).replace(
        parties=(evolve(PROVINCIAL, name=name), COUNCIL)
    )


def _called(name: str, signed: str) -> Dossier:
    return dossier(
        Agreement(id="plan", signed=day(signed), parties=parties("ubnd", "hdnd")),
        parties=(evolve(COMMITTEE, name=name), COUNCIL),
    )


def _on(date: str, **more: object) -> Dossier:
    return dossier(
        parties=(evolve(PROVINCIAL, place="Bạc Liêu"),),
        events=(Event(id="day", date=day(date)),),
        **more,
    )


def _represented(title: str, date: str = "2025-07-02") -> Dossier:
    office = Position(title=title, party="ubnd")
    one = Appearance(id="one", event="day", name="Lê Văn Tám", positions=(office,))
    return _on(date, appearances=(one,))


def _granted(kind: OutcomeKind) -> Dossier:
    return _on(
        "2025-07-02",
        outcomes=(Outcome(id="done", kind=kind, event="day", by=("ubnd",)),),
    )


CASES: Final = (
    Case(
        code="place-out-of-use",
        fails=_of("Hà Giang", "2025-11-20"),
        at="/agreements/0/parties/0/party",
        also=("/parties/0/place",),
        others={
            "now a city": Way(
                _of("Bắc Ninh", "2026-10-06", "UBND tỉnh Bắc Ninh"),
                "/agreements/0/parties/0/party",
                also=("/parties/0/place",),
            ),
            "not yet a city": Way(
                _of("thành phố Huế", "2024-11-20", "UBND thành phố Huế"),
                "/agreements/0/parties/0/party",
                also=("/parties/0/place",),
            ),
            "a province then": Way(
                _of("Đồng Nai", "2025-11-20", "UBND thành phố Đồng Nai"),
                "/agreements/0/parties/0/party",
                also=("/parties/0/place",),
            ),
            "at an event": Way(
                dossier(
                    parties=(evolve(PROVINCIAL, place="Bạc Liêu"),),
                    events=(
                        Event(id="day", date=day("2025-07-02"), bodies=parties("ubnd")),
                    ),
                ),
                "/events/0/bodies/0/party",
                also=("/parties/0/place",),
            ),
            "by its name alone": Way(
                _named("UBND tỉnh Bình Phước", "2025-12-29"),
                "/agreements/0/parties/0/party",
                also=("/parties/0/name",),
                says="no province or city was called Bình Phước",
            ),
            "its place with its kind": Way(
                _of("tỉnh Hà Giang", "2025-11-20"),
                "/agreements/0/parties/0/party",
                also=("/parties/0/place",),
                says="no province or city was called tỉnh Hà Giang",
            ),
            "on the day of effect": Way(
                dossier(
                    Agreement(
                        id="plan", effective=day("2025-07-02"), parties=parties("ubnd")
                    ),
                    parties=(evolve(PROVINCIAL, place="Bạc Liêu"),),
                ),
                "/agreements/0/parties/0/party",
                also=("/parties/0/place",),
            ),
            "by who holds an office": Way(
                _represented("Chủ tịch UBND tỉnh"),
                "/appearances/0/positions/0/party",
                also=("/parties/0/place",),
            ),
            "who grants an award": Way(
                _granted(OutcomeKind.AWARD),
                "/outcomes/0/by/0",
                also=("/parties/0/place",),
            ),
        },
        silent={
            "still there": _of("Hà Giang", "2021-07-12"),
            "in the year of the change": _of("Hà Giang", "2025"),
            "a unit of the same name": _of("Tây Ninh", "2026-03-01"),
            "year unknown": _of("Hà Giang", "XXXX-07-12"),
            "no province": _of("Sơn Hải", "2026-03-01"),
            "a town": dossier(
                Agreement(id="plan", signed=day("2026-01-05"), parties=parties("ubnd")),
                parties=(evolve(COMMITTEE, level=Level.DISTRICT, place="Hà Giang"),),
            ),
            "who held an office": _represented("Nguyên Chủ tịch UBND tỉnh"),
            "at an event of no day": _represented("Chủ tịch UBND tỉnh", "XXXX-07-02"),
            "a result of earlier work": _granted(OutcomeKind.RESULT),
            "a city": _of("TP. Huế", "2025-01-20", "UBND thành phố Huế"),
        },
    ),
    Case(
        code="body-out-of-use",
        fails=_called("Ban Tuyên giáo Tỉnh ủy", "2025-11-20"),
        at="/agreements/0/parties/0/party",
        also=("/parties/0/name",),
        silent={
            "still there": _called("Ban Tuyên giáo Tỉnh ủy", "2024-05-04"),
            "year unknown": _called("Ban Tuyên giáo Tỉnh ủy", "XXXX-11-20"),
            "each on its own day": _called("Ban Tuyên giáo Tỉnh ủy", "2025-02"),
            "what came after": _called("Ban Tuyên giáo và Dân vận", "2025-11-20"),
            "unknown": _called("Ban Tổ chức Tỉnh ủy", "2025-11-20"),
        },
    ),
)
