"""Cases of bodies and places on a day."""

from typing import Final

from attrs import evolve

from coordination import Agreement, Dossier, Event
from coordination.model.enumerations import Level
from tests.validators.cases.case import (
    COMMITTEE,
    COUNCIL,
    Case,
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


def _called(name: str, signed: str) -> Dossier:
    return dossier(
        Agreement(id="plan", signed=day(signed), parties=parties("ubnd", "hdnd")),
        parties=(evolve(COMMITTEE, name=name), COUNCIL),
    )


CASES: Final = (
    Case(
        code="place-out-of-use",
        fails=_of("Hà Giang", "2025-11-20"),
        at="/agreements/0/parties/0/party",
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
        },
    ),
    Case(
        code="body-out-of-use",
        fails=_called("Ban Tuyên giáo Tỉnh ủy", "2025-11-20"),
        at="/agreements/0/parties/0/party",
        silent={
            "still there": _called("Ban Tuyên giáo Tỉnh ủy", "2024-05-04"),
            "each on its own day": _called("Ban Tuyên giáo Tỉnh ủy", "2025-02"),
            "what came after": _called("Ban Tuyên giáo và Dân vận", "2025-11-20"),
            "unknown": _called("Ban Tổ chức Tỉnh ủy", "2025-11-20"),
        },
    ),
)

#: A province that became a city, by both of its names.
STILL_A_PROVINCE: Final = _of("Bắc Ninh", "2026-10-06", "UBND tỉnh Bắc Ninh")
NOT_YET_A_CITY: Final = _of("thành phố Huế", "2024-11-20", "UBND thành phố Huế")
CITY_TO_BE: Final = _of("Đồng Nai", "2025-11-20", "UBND thành phố Đồng Nai")
ALREADY_A_CITY: Final = _of("TP. Huế", "2025-01-20", "UBND thành phố Huế")

#: Bodies at an event are looked at, too.
AT_AN_EVENT: Final = dossier(
    parties=(evolve(PROVINCIAL, place="Bạc Liêu"),),
    events=(Event(id="day", date=day("2025-07-02"), bodies=parties("ubnd")),),
)
