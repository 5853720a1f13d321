"""Dates and periods that cannot follow one another as they do."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from coordination.diagnostics.diagnostic import Diagnostic, diagnose
from coordination.model.agreement import Agreement
from coordination.model.document import Document
from coordination.model.obligation import Obligation
from coordination.model.outcome import Outcome
from coordination.model.partial_date import PartialDate
from coordination.model.period import Period
from coordination.model.references import Entity
from coordination.validators.record_context import RecordContext
from coordination.validators.rule import Rule

#: Dates that are of the past when they are written down.
_PAST: Final = {
    "sources": ("published", "retrieved"),
    "documents": ("issued",),
    "agreements": ("signed",),
    "outcomes": ("as_of",),
}


def find_reversed_periods(context: RecordContext) -> Iterator[Diagnostic]:
    """Find periods that surely end before they start."""
    for place in context.index.places:
        for pointer, period in list_periods(place.entity):
            if period.start and period.end and period.end.before(period.start):
                yield diagnose(
                    "period-ends-before-start",
                    place.pointer + pointer,
                    start=str(period.start),
                    end=str(period.end),
                )


def list_periods(entity: Entity) -> Iterator[tuple[str, Period]]:
    """Yield the periods of ``entity``, each with its pointer inside it."""
    match entity:
        case Agreement() | Outcome() if entity.period is not None:
            yield "/period", entity.period
        case Obligation() if entity.due is not None and entity.due.period is not None:
            yield "/due/period", entity.due.period


def find_later_bases(context: RecordContext) -> Iterator[Diagnostic]:
    """Find agreements that rest on what was surely issued after their signing.

    A number with a year says in which one it was issued.
    """
    for at, agreement in enumerate(context.dossier.agreements):
        for nth, basis in enumerate(agreement.bases or ()):
            place = context.index.by_id.get(basis)
            issued = None if place is None else _find_issue_date(place.entity)
            if place is None or issued is None or agreement.signed is None:
                continue
            if agreement.signed.before(issued):
                yield diagnose(
                    "basis-later-than-agreement",
                    f"/agreements/{at}/bases/{nth}",
                    (f"/agreements/{at}/signed", place.pointer),
                    signed=str(agreement.signed),
                    issued=str(issued),
                )


def _find_issue_date(entity: Entity) -> PartialDate | None:
    stated = get_issue_date(entity)
    number = entity.number if isinstance(entity, Document | Agreement) else None
    if stated is not None or number is None or number.year is None:
        return stated
    return PartialDate(year=number.year)


def get_issue_date(entity: Entity) -> PartialDate | None:
    """Return when a document was issued or an agreement signed."""
    match entity:
        case Document():
            return entity.issued
        case Agreement():
            return entity.signed
    return None


def get_span(day: PartialDate) -> tuple[date, date] | None:
    """Return the first and the last day it can mean; none where its year is unknown."""
    first, last = day.earliest, day.latest
    return None if first is None or last is None else (first, last)


def find_early_retrievals(context: RecordContext) -> Iterator[Diagnostic]:
    """Find sources surely retrieved before they were published."""
    for at, one in enumerate(context.dossier.sources):
        if one.retrieved and one.published and one.retrieved.before(one.published):
            yield diagnose(
                "retrieved-before-published",
                f"/sources/{at}/retrieved",
                (f"/sources/{at}/published",),
                retrieved=str(one.retrieved),
                published=str(one.published),
            )


def find_dates_in_the_future(context: RecordContext) -> Iterator[Diagnostic]:
    """Find what is surely dated after the day of checking.

    Events are left out: they may be announced.
    """
    if context.as_of is None:
        return
    for place in context.index.places:
        for name in _PAST.get(place.collection, ()):
            stated: PartialDate | None = getattr(place.entity, name)
            first = None if stated is None else stated.earliest
            if first is not None and first > context.as_of:
                yield diagnose(
                    "date-in-the-future",
                    f"{place.pointer}/{name}",
                    date=str(stated),
                    as_of=context.as_of.isoformat(),
                )


RULES: Final = (
    Rule(find_dates_in_the_future, ("date-in-the-future",), needs="as_of"),
    Rule(find_early_retrievals, ("retrieved-before-published",)),
    Rule(find_reversed_periods, ("period-ends-before-start",)),
    Rule(find_later_bases, ("basis-later-than-agreement",)),
)
