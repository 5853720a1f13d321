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
from tests.validators.cases.case import Case, day, dossier, period


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
        silent={
            "one after the other": _replacing("2021/2025", "2016/2020"),
            "no end stated": _replacing("2021/2025", "2016/.."),
        },
    ),
    Case(
        code="gap-between-periods",
        fails=_replacing("2022/2025", "2016/2020"),
        at="/agreements/0/supersedes/0",
        silent={
            "one after the other": _replacing("2021/2025", "2016/2020"),
            "overlap": _replacing("2020/2024", "2016/2020"),
            "no end stated": _replacing("2022/2025", "2016/.."),
        },
    ),
    Case(
        code="signed-outside-period",
        fails=_signed("2022-01-10", "2020/2021"),
        at="/agreements/0/signed",
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
        silent={
            "after": _on("2023-06-15", "2023-02-28"),
            "signed late, inside its period": _on("2023-01-31", "2023-02-28", "2023"),
            "year unknown": _on("2022-06-15", "XXXX-02-28"),
            "perhaps after": _on("2023", "2023-02-28"),
        },
    ),
    Case(
        code="never-falls-due",
        fails=_each("FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15", "2024-01/2024-06"),
        at="/obligations/0/due/recurrence/rule",
        silent={
            "once": _each("FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15", "2024"),
            "no end": _each("FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15", "2024-01/.."),
            "29 February": _each("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", None),
            "fifth year of nothing": _each("FREQ=YEARLY;INTERVAL=5", None),
        },
    ),
)

#: A plan may end with its programme and yet begin before it.
BEGUN_BEFORE: Final = _plan("2020/2025", "2021/2025")

#: Measured on a day, after the agreement had ended.
MEASURED_LATER: Final = _measured("2021/2022", as_of="2023-12-31")

#: No year has that day.
NO_SUCH_DAY: Final = _each("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", None)
