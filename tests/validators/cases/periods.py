"""Cases of periods, deadlines and recurrences."""

from typing import Final

from coordination import (
    Agreement,
    Dossier,
    Due,
    Obligation,
    Outcome,
    Recurrence,
)
from coordination.model.enumerations import ObligationForce, OutcomeKind
from tests.validators.cases.case import Case, Way, day, dossier, period


def _plan(plan: str, programme: str) -> Dossier:
    return dossier(
        Agreement(id="programme", period=period(programme)),
        Agreement(id="plan", period=period(plan), parent="programme"),
    )


def _replacing(later: str, earlier: str) -> Dossier:
    return dossier(
        Agreement(id="later", period=period(later), supersedes=("earlier",)),
        Agreement(id="earlier", period=period(earlier)),
    )


def _signed(date: str, within: str) -> Dossier:
    return dossier(Agreement(id="plan", signed=day(date), period=period(within)))


def _measured(
    within: str, measured: str | None = None, as_of: str | None = None
) -> Dossier:
    return dossier(
        Agreement(id="plan", period=period(within)),
        outcomes=(
            Outcome(
                id="tin",
                agreement="plan",
                kind=OutcomeKind.RESULT,
                period=period(measured) if measured else None,
                as_of=day(as_of) if as_of else None,
            ),
        ),
    )


def _in_force(effective: str | None, within: str | None) -> Dossier:
    return dossier(
        Agreement(
            id="plan",
            effective=day(effective) if effective else None,
            period=period(within) if within else None,
        )
    )


def _due(due: Due, agreement: Agreement) -> Dossier:
    duty = Obligation(
        id="duty",
        agreement="plan",
        force=ObligationForce.AGREED,
        text="Báo cáo",
        due=due,
    )
    return dossier(agreement, obligations=(duty,))


def _on(date: str, signed: str, within: str | None = None) -> Dossier:
    plan = Agreement(
        id="plan", signed=day(signed), period=period(within) if within else None
    )
    return _due(Due(date=day(date)), plan)


def _each(rule: str, within: str | None) -> Dossier:
    plan = Agreement(id="plan", period=period(within) if within else None)
    return _due(Due(recurrence=Recurrence(rule=rule)), plan)


CASES: Final = (
    Case(
        code="period-outside-parent",
        fails=_plan("2026", "2021/2025"),
        at="/agreements/1/period",
        also=("/agreements/0/period",),
        others={
            "begun before its programme": Way(
                _plan("2020/2025", "2021/2025"),
                "/agreements/1/period",
                also=("/agreements/0/period",),
            ),
            "ended after its programme": Way(
                _plan("2021/2026", "2021/2025"),
                "/agreements/1/period",
                also=("/agreements/0/period",),
            ),
        },
        silent={
            "inside": _plan("2024", "2021/2025"),
            "to its end": _plan("2022/2025", "2021/2025"),
            "open above": _plan("2026", "2021/.."),
            "year unknown": _plan("XXXX-07", "2021/2025"),
        },
    ),
    Case(
        code="periods-overlap",
        fails=_replacing("2020/2024", "2016/2020"),
        at="/agreements/0/supersedes/0",
        also=("/agreements/0/period", "/agreements/1/period"),
        others={
            "the second of two": Way(
                dossier(
                    Agreement(
                        id="later",
                        period=period("2020/2024"),
                        supersedes=("open", "earlier"),
                    ),
                    Agreement(id="open"),
                    Agreement(id="earlier", period=period("2016/2020")),
                ),
                "/agreements/0/supersedes/1",
                also=("/agreements/0/period", "/agreements/2/period"),
            ),
        },
        silent={
            "one after the other": _replacing("2021/2025", "2016/2020"),
            "no end stated": _replacing("2021/2025", "2016/.."),
        },
    ),
    Case(
        code="gap-between-periods",
        fails=_replacing("2022/2025", "2016/2020"),
        at="/agreements/0/supersedes/0",
        also=("/agreements/0/period", "/agreements/1/period"),
        others={
            "one day": Way(
                _replacing("2021/2025", "2016/2020-12-30"),
                "/agreements/0/supersedes/0",
                also=("/agreements/0/period", "/agreements/1/period"),
            ),
        },
        silent={
            "one after the other": _replacing("2021/2025", "2016/2020"),
            "overlap": _replacing("2020/2024", "2016/2020"),
            "no end stated": _replacing("2022/2025", "2016/.."),
            "no day after the last one": _replacing("2022/2025", "9999"),
            "no beginning stated": _replacing("../2025", "2016/2020"),
        },
    ),
    Case(
        code="signed-outside-period",
        fails=_signed("2022-01-10", "2020/2021"),
        at="/agreements/0/signed",
        also=("/agreements/0/period",),
        silent={
            "late but inside": _signed("2019-03-20", "2016/2021"),
            "year unknown": _signed("XXXX-05-04", "2024"),
            "perhaps inside": _signed("2021", "2021-06/2025"),
        },
    ),
    Case(
        code="outcome-outside-period",
        fails=_measured("2021/2025", "2016/2020"),
        at="/outcomes/0/period",
        also=("/agreements/0/period",),
        others={
            "measured on a later day": Way(
                _measured("2021/2022", as_of="2023-12-31"),
                "/outcomes/0/as_of",
                also=("/agreements/0/period",),
            ),
            "on a day within, for a time without": Way(
                _measured("2021/2022", "2023", as_of="2022-12-31"),
                "/outcomes/0/period",
                also=("/agreements/0/period",),
            ),
        },
        silent={
            "one of its years": _measured("2021/2025", "2022"),
            "up to a day in it": _measured("2021/2025", as_of="2023-12-31"),
            "year unknown": _measured("2021/2025", "XXXX-40"),
        },
    ),
    Case(
        code="due-before-agreement",
        fails=_on("2022-06-15", "2023-02-28"),
        at="/obligations/0/due",
        also=("/agreements/0",),
        others={
            "a period": Way(
                _due(
                    Due(period=period("2021/2022")),
                    Agreement(id="plan", signed=day("2023-02-28")),
                ),
                "/obligations/0/due",
                also=("/agreements/0",),
            ),
        },
        silent={
            "in force before it was signed": _due(
                Due(date=day("2023-01-31")),
                Agreement(
                    id="plan", signed=day("2023-02-28"), effective=day("2023-01-01")
                ),
            ),
            "after": _on("2023-06-15", "2023-02-28"),
            "signed late, inside its period": _on("2023-01-31", "2023-02-28", "2023"),
            "year unknown": _on("2022-06-15", "XXXX-02-28"),
            "perhaps after": _on("2023", "2023-02-28"),
            "the day it is signed": _on("2023-02-28", "2023-02-28"),
            "signed in a year unknown": _on("2022-06-15", "XXXX-02-28", "2023"),
        },
    ),
    Case(
        code="never-falls-due",
        fails=_each("FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15", "2024-01/2024-06"),
        at="/obligations/0/due/recurrence/rule",
        also=("/agreements/0/period",),
        others={
            "30 February": Way(
                _each("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", None),
                "/obligations/0/due/recurrence/rule",
                says="from 2001-01-01 to 2028-12-31",
            ),
            "30 February, without end": Way(
                _each("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "2024/.."),
                "/obligations/0/due/recurrence/rule",
                says="from 2001-01-01 to 2028-12-31",
            ),
            "on one day": Way(
                _each("FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15", "2024-06-15"),
                "/obligations/0/due/recurrence/rule",
                also=("/agreements/0/period",),
                says="from 2024-06-15 to 2024-06-15",
            ),
        },
        silent={
            "once": _each("FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15", "2024"),
            "no end": _each("FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15", "2024-01/.."),
            "29 February": _each("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", None),
            "in words": _due(
                Due(recurrence=Recurrence(words="định kỳ")), Agreement(id="plan")
            ),
            "no beginning": _each("FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15", "../2024-06"),
            "fifth year of nothing": _each("FREQ=YEARLY;INTERVAL=5", None),
            "a period that ends before it begins": _each(
                "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15", "2024-06/2024-01"
            ),
        },
    ),
    Case(
        code="due-after-period",
        fails=_on("2031-01-01", "2025", "../2030"),
        at="/obligations/0/due",
        also=("/agreements/0/period",),
        others={
            "a period": Way(
                _due(
                    Due(period=period("2031/2032")),
                    Agreement(id="plan", period=period("2026/2030")),
                ),
                "/obligations/0/due",
                also=("/agreements/0/period",),
            ),
        },
        silent={
            "within": _on("2030-12-31", "2025", "../2030"),
            "may be within": _on("2030", "2025", "2025-06/2030-06"),
            "no end": _on("2031", "2025", "2025/.."),
            "no period": _on("2031", "2025"),
            "again and again": _each("FREQ=YEARLY", "2025/2030"),
        },
    ),
    Case(
        code="outcome-before-agreement",
        fails=dossier(
            Agreement(id="plan", signed=day("2024-06-01")),
            outcomes=(
                Outcome(
                    id="tin",
                    agreement="plan",
                    kind=OutcomeKind.RESULT,
                    period=period("2022"),
                ),
            ),
        ),
        at="/outcomes/0/period",
        also=("/agreements/0",),
        others={
            "as of a day": Way(
                _measured("2024/2025", as_of="2023-12-31"),
                "/outcomes/0/as_of",
                also=("/agreements/0",),
            ),
        },
        silent={
            "after": _measured("2024/2025", "2024"),
            "not known when it began": _measured("../2025", "2020"),
            "no time": _measured("2024/2025"),
            "a figure of context": dossier(
                Agreement(id="plan", signed=day("2024-06-01")),
                outcomes=(
                    Outcome(
                        id="tin",
                        agreement="plan",
                        kind=OutcomeKind.CONTEXT,
                        period=period("2022"),
                    ),
                ),
            ),
        },
    ),
    Case(
        code="supersedes-a-later-period",
        fails=_replacing("2021/2025", "2026/2030"),
        at="/agreements/0/supersedes/0",
        also=("/agreements/0/period", "/agreements/1/period"),
        others={
            "with a year in common": Way(
                _replacing("2021/2026", "2026/2030"),
                "/agreements/0/supersedes/0",
                also=("/agreements/0/period", "/agreements/1/period"),
            ),
            "the second of two": Way(
                dossier(
                    Agreement(
                        id="later",
                        period=period("2021/2025"),
                        supersedes=("open", "earlier"),
                    ),
                    Agreement(id="open"),
                    Agreement(id="earlier", period=period("2026/2030")),
                ),
                "/agreements/0/supersedes/1",
                also=("/agreements/0/period", "/agreements/2/period"),
            ),
            "without an end": Way(
                _replacing("2021/2025", "2026/.."),
                "/agreements/0/supersedes/0",
                also=("/agreements/0/period", "/agreements/1/period"),
            ),
        },
        silent={
            "an earlier one": _replacing("2026/2030", "2021/2025"),
            "the same": _replacing("2021/2025", "2021/2025"),
            "a shorter one": _replacing("2021/2030", "2022/2025"),
            "until the same year": _replacing("2021/2025", "2023/2025"),
            "from the same year": _replacing("2021/2025", "2021/2026"),
            "the end is open": _replacing("2021/..", "2026/2030"),
        },
    ),
    Case(
        code="signed-before-parent",
        fails=dossier(
            Agreement(id="plan", signed=day("2017-03-01"), parent="programme"),
            Agreement(id="programme", signed=day("2019-08-01")),
        ),
        at="/agreements/0/signed",
        also=("/agreements/1/signed",),
        silent={
            reason: dossier(
                Agreement(
                    id="plan",
                    signed=day(signed) if signed else None,
                    parent="programme",
                ),
                Agreement(id="programme", signed=day(above) if above else None),
            )
            for reason, signed, above in (
                ("on the same day", "2019-08-01", "2019-08-01"),
                ("after", "2019-09-01", "2019-08-01"),
                ("in that year", "2019", "2019-08-01"),
                ("no year", "XXXX-03-01", "2019-08-01"),
                ("not said", None, "2019-08-01"),
                ("not said of the programme", "2017", None),
            )
        },
    ),
    Case(
        code="effective-before-signed",
        fails=dossier(
            Agreement(id="plan", signed=day("2024-03-01"), effective=day("2024-02-01"))
        ),
        at="/agreements/0/effective",
        also=("/agreements/0/signed",),
        silent={
            "on that day": dossier(
                Agreement(
                    id="plan", signed=day("2024-03-01"), effective=day("2024-03-01")
                )
            ),
            "in that year": dossier(
                Agreement(id="plan", signed=day("2024-03-01"), effective=day("2024"))
            ),
            "not signed": dossier(Agreement(id="plan", effective=day("2024"))),
            "not in force": dossier(Agreement(id="plan", signed=day("2024"))),
        },
    ),
    Case(
        code="effective-after-period",
        fails=_in_force("2027-01-01", "2021/2025"),
        at="/agreements/0/effective",
        also=("/agreements/0/period",),
        silent={
            "within": _in_force("2025-12-31", "2021/2025"),
            "in its last year": _in_force("2025", "2021/2025"),
            "no end": _in_force("2027-01-01", "2021/.."),
            "no period": _in_force("2027-01-01", None),
            "not in force": _in_force(None, "2021/2025"),
        },
    ),
)
