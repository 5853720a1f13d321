"""Recurrences that never occur within their agreement."""

from collections.abc import Iterator
from datetime import date
from functools import lru_cache
from typing import Final

from coordination.diagnostics.diagnostic import Diagnostic, diagnose
from coordination.model.agreement import Agreement
from coordination.model.deadlines import lifetime
from coordination.model.recurrence import Recurrence
from coordination.model.turns import turns
from coordination.validators.record_context import RecordContext
from coordination.validators.rule import Rule

#: Where no period bounds a rule, it must occur in one cycle of the calendar:
#: after 28 years days and weekdays are the same again.
_CYCLE: Final = (date(2001, 1, 1), date(2028, 12, 31))


def find_rules_never_due(context: RecordContext) -> Iterator[Diagnostic]:
    """Find recurring obligations that never fall due while their agreement lives."""
    for at, obligation in enumerate(context.dossier.obligations):
        recurrence = None if obligation.due is None else obligation.due.recurrence
        if recurrence is None:
            continue
        agreement = context.index.find(obligation.agreement, Agreement)
        low, high = lifetime(agreement)
        span = (low, high) if low and high and low <= high else _CYCLE
        if not _can_occur(recurrence, *span):
            yield diagnose(
                "never-falls-due",
                f"/obligations/{at}/due/recurrence/rule",
                (f"{context.index.by_id[agreement.id].pointer}/period",)
                if agreement is not None and span is not _CYCLE
                else (),
                rule=recurrence.rule,
                start=span[0].isoformat(),
                end=span[1].isoformat(),
            )


@lru_cache(maxsize=1024)
def _can_occur(recurrence: Recurrence, start: date, end: date) -> bool:
    """Return True if the rule has a turn in this time; many obligations share one."""
    found = turns(recurrence, start, end, start)
    return found is None or next(found, None) is not None


RULES: Final = (Rule(find_rules_never_due, ("never-falls-due",)),)
