"""Periods against the periods and the dates they should fit."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from coordination.diagnostics.diagnostic import Diagnostic, diagnose
from coordination.model.agreement import Agreement
from coordination.model.enumerations import OutcomeKind
from coordination.model.obligation import Obligation
from coordination.model.outcome import Outcome
from coordination.model.partial_date import PartialDate
from coordination.model.period import Period
from coordination.validators.record_context import RecordContext
from coordination.validators.rule import Rule


def find_periods_outside_parents(context: RecordContext) -> Iterator[Diagnostic]:
    """Find plans whose period surely reaches beyond that of what they carry out."""
    for at, plan in enumerate(context.dossier.agreements):
        parent = context.index.find(plan.parent, Agreement)
        if parent is None or plan.period is None or parent.period is None:
            continue
        if does_reach_beyond(plan.period, parent.period):
            yield diagnose(
                "period-outside-parent",
                f"/agreements/{at}/period",
                (f"{context.index.by_id[parent.id].pointer}/period",),
                period=str(plan.period),
                parent=str(parent.period),
            )


def find_overlaps_and_gaps(context: RecordContext) -> Iterator[Diagnostic]:
    """Find periods that overlap that of what is replaced, or leave a gap to it."""
    for at, later in enumerate(context.dossier.agreements):
        for nth, name in enumerate(later.supersedes or ()):
            earlier = context.index.find(name, Agreement)
            if earlier is None or later.period is None or earlier.period is None:
                continue
            code = _compare_ends(earlier.period, later.period)
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


def _compare_ends(earlier: Period, later: Period) -> str | None:
    if later.overlaps(earlier):
        return "periods-overlap"
    ends, begins = earlier.latest, later.earliest
    if ends is None or begins is None or (begins - ends).days <= 1:
        return None
    return "gap-between-periods"


def find_signings_outside_periods(context: RecordContext) -> Iterator[Diagnostic]:
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


def find_outcomes_outside_periods(context: RecordContext) -> Iterator[Diagnostic]:
    """Find outcomes measured for a time that their agreement surely does not cover."""
    for at, outcome in enumerate(context.dossier.outcomes):
        agreement = context.index.find(outcome.agreement, Agreement)
        if agreement is None or agreement.period is None:
            continue
        name, measured = _find_measured_time(outcome)
        if measured is not None and does_reach_beyond(measured, agreement.period):
            yield diagnose(
                "outcome-outside-period",
                f"/outcomes/{at}/{name}",
                (f"{context.index.by_id[agreement.id].pointer}/period",),
                measured=str(measured),
                period=str(agreement.period),
            )


def _find_measured_time(outcome: Outcome) -> tuple[str, Period | None]:
    """Return the time an outcome is measured for, and the field that says so.

    Figures of context are older or newer than any agreement.
    """
    if outcome.kind is OutcomeKind.CONTEXT:
        return "period", None
    if outcome.period is not None or outcome.as_of is None:
        return "period", outcome.period
    return "as_of", Period.of(outcome.as_of)


def find_early_duties(context: RecordContext) -> Iterator[Diagnostic]:
    """Find obligations surely due before their agreement was signed or began."""
    for at, obligation in enumerate(context.dossier.obligations):
        agreement = context.index.find(obligation.agreement, Agreement)
        if agreement is None:
            continue
        due, first = _find_latest_due(obligation), find_first_day(agreement)
        if due is not None and first is not None and due < first:
            yield diagnose(
                "due-before-agreement",
                f"/obligations/{at}/due",
                (context.index.by_id[agreement.id].pointer,),
                due=str(obligation.due),
                begins=first.isoformat(),
            )


def find_late_duties(context: RecordContext) -> Iterator[Diagnostic]:
    """Find obligations surely due after the period of their agreement has ended."""
    for at, obligation in enumerate(context.dossier.obligations):
        agreement = context.index.find(obligation.agreement, Agreement)
        due = obligation.due
        stated = None if due is None else due.date or due.period
        if agreement is None or agreement.period is None or stated is None:
            continue
        if _is_earlier(agreement.period.latest, stated.earliest):
            yield diagnose(
                "due-after-period",
                f"/obligations/{at}/due",
                (f"{context.index.by_id[agreement.id].pointer}/period",),
                due=str(due),
                period=str(agreement.period),
            )


def find_early_outcomes(context: RecordContext) -> Iterator[Diagnostic]:
    """Find outcomes surely measured for a time before their agreement began."""
    for at, outcome in enumerate(context.dossier.outcomes):
        agreement = context.index.find(outcome.agreement, Agreement)
        name, measured = _find_measured_time(outcome)
        if agreement is None or measured is None:
            continue
        first = find_first_day(agreement)
        if _is_earlier(measured.latest, first):
            yield diagnose(
                "outcome-before-agreement",
                f"/outcomes/{at}/{name}",
                (context.index.by_id[agreement.id].pointer,),
                measured=str(measured),
                begins=str(first),
            )


def find_replacements_of_later(context: RecordContext) -> Iterator[Diagnostic]:
    """Find agreements that replace one of a later period than theirs."""
    for at, newer in enumerate(context.dossier.agreements):
        for nth, name in enumerate(newer.supersedes or ()):
            older = context.index.find(name, Agreement)
            if older is None or newer.period is None or older.period is None:
                continue
            if newer.period.before(older.period) or _is_later(
                older.period, newer.period
            ):
                yield diagnose(
                    "supersedes-a-later-period",
                    f"/agreements/{at}/supersedes/{nth}",
                    (
                        f"/agreements/{at}/period",
                        f"{context.index.by_id[name].pointer}/period",
                    ),
                    period=str(newer.period),
                    replaced=str(older.period),
                )


def _is_later(one: Period, other: Period) -> bool:
    """Return True if ``one`` surely begins and ends after ``other``."""
    return _is_earlier(other.earliest, one.earliest) and _is_earlier(
        other.latest, one.latest
    )


def find_plans_before_parents(context: RecordContext) -> Iterator[Diagnostic]:
    """Find plans surely signed before what they carry out."""
    for at, plan in enumerate(context.dossier.agreements):
        parent = context.index.find(plan.parent, Agreement)
        if parent is None or plan.signed is None or parent.signed is None:
            continue
        if plan.signed.before(parent.signed):
            yield diagnose(
                "signed-before-parent",
                f"/agreements/{at}/signed",
                (f"{context.index.by_id[parent.id].pointer}/signed",),
                signed=str(plan.signed),
                parent=str(parent.signed),
            )


def find_early_effects(context: RecordContext) -> Iterator[Diagnostic]:
    """Find agreements that surely apply from a day before their signing."""
    for at, one in enumerate(context.dossier.agreements):
        if one.signed and one.effective and one.effective.before(one.signed):
            yield diagnose(
                "effective-before-signed",
                f"/agreements/{at}/effective",
                (f"/agreements/{at}/signed",),
                effective=str(one.effective),
                signed=str(one.signed),
            )


def find_late_effects(context: RecordContext) -> Iterator[Diagnostic]:
    """Find agreements that surely apply only from a day after their period."""
    for at, one in enumerate(context.dossier.agreements):
        if one.effective is None or one.period is None:
            continue
        if _is_earlier(one.period.latest, one.effective.earliest):
            yield diagnose(
                "effective-after-period",
                f"/agreements/{at}/effective",
                (f"/agreements/{at}/period",),
                effective=str(one.effective),
                period=str(one.period),
            )


def _find_latest_due(obligation: Obligation) -> date | None:
    due = obligation.due
    if due is None:
        return None
    stated = due.date or due.period
    return None if stated is None else stated.latest


def find_first_day(agreement: Agreement) -> date | None:
    """Return the first day on which anything can be owed; a plan may be signed late."""
    stated = (agreement.signed, agreement.effective, agreement.period)
    days = [one.earliest for one in stated if one is not None]
    return None if None in days else min((day for day in days if day), default=None)


def does_reach_beyond(inner: Period, outer: Period) -> bool:
    """Return True if a day of ``inner`` surely lies outside ``outer``."""
    if outer.overlaps(inner) is False:
        return True
    begins_before = _is_earlier(inner.earliest, outer.earliest)
    return begins_before or _is_earlier(outer.latest, inner.latest)


def is_outside(moment: PartialDate, period: Period) -> bool:
    """Return True if ``moment`` lies surely before or after ``period``."""
    return period.contains(moment) is False


def _is_earlier(one: date | None, other: date | None) -> bool:
    return one is not None and other is not None and one < other


RULES: Final = (
    Rule(find_periods_outside_parents, ("period-outside-parent",)),
    Rule(find_overlaps_and_gaps, ("periods-overlap", "gap-between-periods")),
    Rule(find_signings_outside_periods, ("signed-outside-period",)),
    Rule(find_outcomes_outside_periods, ("outcome-outside-period",)),
    Rule(find_early_duties, ("due-before-agreement",)),
    Rule(find_late_duties, ("due-after-period",)),
    Rule(find_early_outcomes, ("outcome-before-agreement",)),
    Rule(find_replacements_of_later, ("supersedes-a-later-period",)),
    Rule(find_plans_before_parents, ("signed-before-parent",)),
    Rule(find_early_effects, ("effective-before-signed",)),
    Rule(find_late_effects, ("effective-after-period",)),
)
