"""Titles against what the record says of kind, period and acts."""

from collections.abc import Iterator
from typing import Final

from coordination.diagnostics.diagnostic import Diagnostic, diagnose
from coordination.model.agreement import Agreement
from coordination.model.document import Document
from coordination.model.period import Period
from coordination.validators.record_context import RecordContext
from coordination.validators.rule import Rule
from coordination.validators.stated import find_codes, find_codes_of_head, find_reader

#: Of a longer title only the beginning is read.
_LONGEST: Final = 300

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
        if entity.kind and said and entity.kind.value not in said | _ANY_TITLE:
            yield _report_title(
                f"{place.pointer}/kind", entity.title, entity.kind.value
            )
        period = entity.period if isinstance(entity, Agreement) else None
        read = find_reader(Period)
        if period and read is not None and read(entity.title[:_LONGEST], str(period)):
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


def _report_title(pointer: str, title: str, held: str) -> Diagnostic:
    above = pointer.rpartition("/")[0]
    return diagnose(
        "title-says-otherwise", pointer, (f"{above}/title",), title=title, held=held
    )


RULES: Final = (
    Rule(find_misleading_titles, ("title-says-otherwise",)),
    Rule(find_misleading_event_titles, ("title-says-otherwise",)),
)
