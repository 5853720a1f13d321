"""Periods against the periods and the dates they should fit."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from coordination.diagnostics.diagnostic import Diagnostic, diagnose
from coordination.model.agreement import Agreement
from coordination.model.obligation import Obligation
from coordination.model.outcome import Outcome
from coordination.model.partial_date import PartialDate
from coordination.model.period import Period
from coordination.validators.context import Context
from coordination.validators.rule import Rule


def outside_parent(context: Context) -> Iterator[Diagnostic]:
    """Find plans whose period surely reaches beyond that of what they carry out."""
    for at, plan in enumerate(context.dossier.agreements):
        parent = context.index.find(plan.parent, Agreement)
        if parent is None or plan.period is None or parent.period is None:
            continue
        if reaches_beyond(plan.period, parent.period):
            yield diagnose(
                "period-outside-parent",
                f"/agreements/{at}/period",
                (f"{context.index.by_id[parent.id].pointer}/period",),
                period=str(plan.period),
                parent=str(parent.period),
            )


def successive(context: Context) -> Iterator[Diagnostic]:
    """Find periods that overlap that of what is replaced, or leave a gap to it."""
    for at, later in enumerate(context.dossier.agreements):
        for nth, name in enumerate(later.supersedes or ()):
            earlier = context.index.find(name, Agreement)
            if earlier is None or later.period is None or earlier.period is None:
                continue
            code = _join(earlier.period, later.period)
            if code is not None:
                yield diagnose(
                    code,
                    f"/agreements/{at}/supersedes/{nth}",
                    (
                        f"/agreements/{at}/period",
                        f"{context.index.by_id[name].pointer}/period",
                    ),
                    earlier=str(earlier.period),
                    later=str(later.period),
                )


def _join(earlier: Period, later: Period) -> str | None:
    if later.overlaps(earlier):
        return "periods-overlap"
    ends, begins = earlier.latest, later.earliest
    if ends is None or begins is None or (begins - ends).days <= 1:
        return None
    return "gap-between-periods"


def signed_outside(context: Context) -> Iterator[Diagnostic]:
    """Find agreements surely signed before their period began or after it ended."""
    for at, agreement in enumerate(context.dossier.agreements):
        if agreement.signed is None or agreement.period is None:
            continue
        if is_outside(agreement.signed, agreement.period):
            yield diagnose(
                "signed-outside-period",
                f"/agreements/{at}/signed",
                (f"/agreements/{at}/period",),
                signed=str(agreement.signed),
                period=str(agreement.period),
            )


def measured_outside(context: Context) -> Iterator[Diagnostic]:
    """Find outcomes measured for a time that their agreement surely does not cover."""
    for at, outcome in enumerate(context.dossier.outcomes):
        agreement = context.index.find(outcome.agreement, Agreement)
        if agreement is None or agreement.period is None:
            continue
        name, measured = _measured(outcome)
        if measured is not None and reaches_beyond(measured, agreement.period):
            yield diagnose(
                "outcome-outside-period",
                f"/outcomes/{at}/{name}",
                (f"{context.index.by_id[agreement.id].pointer}/period",),
                measured=str(measured),
                period=str(agreement.period),
            )


def _measured(outcome: Outcome) -> tuple[str, Period | None]:
    """Return the time an outcome is measured for, and the field that says so."""
    if outcome.period is not None or outcome.as_of is None:
        return "period", outcome.period
    return "as_of", Period.of(outcome.as_of)


def due_before(context: Context) -> Iterator[Diagnostic]:
    """Find obligations surely due before their agreement was signed or began."""
    for at, obligation in enumerate(context.dossier.obligations):
        agreement = context.index.find(obligation.agreement, Agreement)
        if agreement is None:
            continue
        due, begins = _latest_due(obligation), _begins(agreement)
        if due is not None and begins is not None and due < begins:
            yield diagnose(
                "due-before-agreement",
                f"/obligations/{at}/due",
                (context.index.by_id[agreement.id].pointer,),
                due=str(obligation.due),
                begins=begins.isoformat(),
            )


def _latest_due(obligation: Obligation) -> date | None:
    due = obligation.due
    if due is None:
        return None
    stated = due.date or due.period
    return None if stated is None else stated.latest


def _begins(agreement: Agreement) -> date | None:
    """Return the first day on which anything can be owed; a plan may be signed late."""
    stated = (agreement.signed, agreement.effective, agreement.period)
    days = [one.earliest for one in stated if one is not None]
    return None if None in days else min((day for day in days if day), default=None)


def reaches_beyond(inner: Period, outer: Period) -> bool:
    """Tell whether a day of ``inner`` surely lies outside ``outer``."""
    if outer.overlaps(inner) is False:
        return True
    begins_before = _earlier(inner.earliest, outer.earliest)
    return begins_before or _earlier(outer.latest, inner.latest)


def is_outside(moment: PartialDate, period: Period) -> bool:
    """Tell whether ``moment`` lies surely before or after ``period``."""
    return Period.of(moment).overlaps(period) is False


def _earlier(one: date | None, other: date | None) -> bool:
    return one is not None and other is not None and one < other


RULES: Final = (
    Rule(outside_parent, ("period-outside-parent",)),
    Rule(successive, ("periods-overlap", "gap-between-periods")),
    Rule(signed_outside, ("signed-outside-period",)),
    Rule(measured_outside, ("outcome-outside-period",)),
    Rule(due_before, ("due-before-agreement",)),
)
