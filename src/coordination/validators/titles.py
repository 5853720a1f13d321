"""Titles against what the record says of kind, period and acts."""

from collections.abc import Iterator
from typing import Final

from coordination.diagnostics.diagnostic import Diagnostic, diagnose
from coordination.model.agreement import Agreement
from coordination.model.document import Document
from coordination.model.partial_date import PartialDate
from coordination.model.period import Period
from coordination.parsers.scanner import TIMES, find_mentions
from coordination.validators.periods import does_reach_beyond
from coordination.validators.record_context import RecordContext
from coordination.validators.rule import Rule
from coordination.validators.stated import (
    find_any_codes,
    find_codes,
    find_codes_of_head,
    find_reader,
)

#: Of a longer title only the beginning is read.
_LONGEST: Final = 300

#: What nothing else promulgates: their titles are only theirs.
_ONLY_THEIRS: Final = frozenset({"constitution", "law", "ordinance"})

_REVIEWS: Final = frozenset({"interim-review", "final-review", "annual-review"})

#: What may promulgate anything and bear its title, and what is called nothing known.
_ANY_TITLE: Final = frozenset(
    {"decision", "decree", "resolution", "circular", "directive", "other"}
)


def find_misleading_titles(context: RecordContext) -> Iterator[Diagnostic]:
    """Find agreements and documents whose title says another kind or period."""
    for place in context.index.places:
        entity = place.entity
        if not isinstance(entity, Agreement | Document) or entity.title is None:
            continue
        said = find_codes_of_head(entity.title)
        allowed = said if said & _ONLY_THEIRS else said | _ANY_TITLE
        if entity.kind and said and entity.kind.value not in {*allowed, "other"}:
            yield _report_title(
                f"{place.pointer}/kind", entity.title, entity.kind.value
            )
        period = entity.period if isinstance(entity, Agreement) else None
        read = find_reader(Period)
        stated = read(entity.title[:_LONGEST], str(period)) if period and read else ()
        if period and stated and not any(_is_year_of(one, period) for one in stated):
            yield _report_title(f"{place.pointer}/period", entity.title, str(period))


def find_misleading_event_titles(context: RecordContext) -> Iterator[Diagnostic]:
    """Find events whose title says an act that is not among theirs."""
    for at, event in enumerate(context.dossier.events):
        if event.title is None or not event.acts:
            continue
        said = find_codes("ActKind", event.title)
        done = {act.kind.value for act in event.acts}
        if said and done.isdisjoint({*said, "other"}):
            yield _report_title(
                f"/events/{at}/acts", event.title, ", ".join(sorted(done))
            )


def _is_year_of(stated: str, period: Period) -> bool:
    """Return True if ``stated`` is a year that ``period`` is a part of."""
    if not stated.isdecimal():
        return False
    return not does_reach_beyond(period, Period.from_edtf(stated))


def find_reviews_of_other_years(context: RecordContext) -> Iterator[Diagnostic]:
    """Find events whose title names a review, and only times that it does not review.

    Silent where the title names other acts, too: what is planned is of another year.
    """
    for at, event in enumerate(context.dossier.events):
        reviews = [
            (nth, act.period)
            for nth, act in enumerate(event.acts or ())
            if act.kind.value in _REVIEWS and act.period is not None
        ]
        if event.title is None or len(reviews) != 1:
            continue
        nth, period = reviews[0]
        title = event.title[:_LONGEST]
        said = find_any_codes("ActKind", title)
        done = {act.kind.value for act in event.acts or ()}
        if not said or (said | done) - _REVIEWS - {"award"}:
            continue
        named = [one.value for one in find_mentions(title, TIMES)]
        if named and all(_is_apart(one, period) for one in named):
            yield _report_title(f"/events/{at}/acts/{nth}/period", title, str(period))


def _is_apart(stated: object, period: Period) -> bool:
    """Return True if a time surely has no day of ``period``."""
    if isinstance(stated, PartialDate):
        stated = Period.of(stated)
    return isinstance(stated, Period) and period.overlaps(stated) is False


def _report_title(pointer: str, title: str, held: str) -> Diagnostic:
    above = "/".join(pointer.split("/")[:3])
    return diagnose(
        "title-says-otherwise", pointer, (f"{above}/title",), title=title, held=held
    )


RULES: Final = (
    Rule(find_misleading_titles, ("title-says-otherwise",)),
    Rule(find_misleading_event_titles, ("title-says-otherwise",)),
    Rule(find_reviews_of_other_years, ("title-says-otherwise",)),
)
