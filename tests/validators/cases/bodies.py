"""Cases of bodies that others succeeded."""

from typing import Final

from coordination import Dossier, Event, Party
from tests.validators.cases.case import Case, day, dossier, parties


def _after(former: str, later: str, *succeeds: str) -> Dossier:
    return dossier(
        parties=(
            Party(id="old", name="Ban Tuyên giáo"),
            Party(id="new", name="Ban Xây dựng Đảng", succeeds=succeeds or None),
        ),
        events=(
            Event(id="review", date=day(former), bodies=parties("old")),
            Event(id="start", date=day(later), bodies=parties("new")),
        ),
    )


CASES: Final = (
    Case(
        code="party-succeeded",
        fails=_after("2024-05-05", "2024-03-03", "old"),
        at="/events/0/bodies/0/party",
        also=("/parties/1/succeeds/0",),
        silent={
            "before": _after("2024-03-03", "2024-05-05", "old"),
            "on the same day": _after("2024-03-03", "2024-03-03", "old"),
            "perhaps before": _after("2024-03-03", "2024-03", "old"),
            "succeeds nobody": _after("2024-05-05", "2024-03-03"),
            "no day is known": _after("2024-05-05", "XXXX-03-03", "old"),
        },
    ),
)
