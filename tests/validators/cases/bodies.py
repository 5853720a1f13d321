"""Cases of bodies that others succeeded."""

from typing import Final

from coordination import Dossier, Event, Party
from tests.validators.cases.case import Case, Way, day, dossier, parties

OLD: Final = Party(id="old", name="Ban Tuyên giáo")


def _after(former: str, *later: str, succeeds: tuple[str, ...] = ("old",)) -> Dossier:
    """Let the old body take part on one day, and the new one on each of the later."""
    return dossier(
        parties=(
            OLD,
            Party(id="new", name="Ban Xây dựng Đảng", succeeds=succeeds or None),
        ),
        events=(
            Event(id="review", date=day(former), bodies=parties("old")),
            *(
                Event(id="start" + "-again" * nth, date=day(one), bodies=parties("new"))
                for nth, one in enumerate(later)
            ),
        ),
    )


CASES: Final = (
    Case(
        code="party-succeeded",
        fails=_after("2024-05-05", "2024-03-03"),
        at="/events/0/bodies/0/party",
        also=("/parties/1/succeeds/0",),
        others={
            reason: Way(
                _after("2024-05-05", *later),
                "/events/0/bodies/0/party",
                also=("/parties/1/succeeds/0",),
                says="did on 2024-03-03",
            )
            for reason, later in (
                ("the first of two days", ("2024-03-03", "2024-06-06")),
                ("the first stands last in the file", ("2024-06-06", "2024-03-03")),
                ("after a day that is not known", ("XXXX-03-03", "2024-03-03")),
            )
        },
        silent={
            "before": _after("2024-03-03", "2024-05-05"),
            "on the same day": _after("2024-03-03", "2024-03-03"),
            "perhaps before": _after("2024-03-03", "2024-03"),
            "succeeds nobody": _after("2024-05-05", "2024-03-03", succeeds=()),
            "no day is known": _after("2024-05-05", "XXXX-03-03"),
            "no day of the former is known": _after("XXXX-05-05", "2024-03-03"),
            "the former is not in the file": dossier(
                parties=_after("2024-05-05").parties[1:],
                events=_after("2024-05-05", "2024-03-03").events,
            ),
        },
    ),
)
