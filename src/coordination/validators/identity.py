"""Ids: each once, and each that is named exists and is of the right kind."""

from collections.abc import Iterator, Sequence
from typing import Final

from coordination.diagnostics.diagnostic import Diagnostic, diagnose
from coordination.model.index import Place
from coordination.model.references import COLLECTIONS, Reference, references
from coordination.validators.record_context import RecordContext
from coordination.validators.rule import Rule


def find_repeated_ids(context: RecordContext) -> Iterator[Diagnostic]:
    """Find entities whose id an earlier one has."""
    for place in context.index.repeated:
        first = context.index.by_id[place.entity.id]
        yield diagnose(
            "repeated-id",
            f"{place.pointer}/id",
            (f"{first.pointer}/id",),
            id=place.entity.id,
        )


def list_references(context: RecordContext) -> Sequence[tuple[Place, Reference]]:
    """Return every id by which an entity refers to another; computed only once."""
    return context.once(_collect_references)


def _collect_references(context: RecordContext) -> list[tuple[Place, Reference]]:
    return [
        (place, reference)
        for place in context.index.places
        for reference in references(place.entity)
    ]


def find_bad_references(context: RecordContext) -> Iterator[Diagnostic]:
    """Find ids that lead nowhere, or to something of another kind."""
    for place, reference in list_references(context):
        yield from _check_reference(context, place.pointer, reference)


def find_bad_claims(context: RecordContext) -> Iterator[Diagnostic]:
    """Find claims of unknown sources and about unknown entities."""
    for at, claim in enumerate(context.dossier.claims):
        for reference in (
            Reference("/source", claim.source, ("sources",)),
            Reference("/about", claim.about, COLLECTIONS),
        ):
            yield from _check_reference(context, f"/claims/{at}", reference)


def _check_reference(
    context: RecordContext, prefix: str, reference: Reference
) -> Iterator[Diagnostic]:
    found = context.index.by_id.get(reference.target)
    if found is None:
        yield diagnose(
            "dangling-reference", prefix + reference.pointer, id=reference.target
        )
    elif found.collection not in reference.kinds:
        yield diagnose(
            "wrong-kind-of-reference",
            prefix + reference.pointer,
            (found.pointer,),
            id=reference.target,
            got=found.collection,
            expected=", ".join(reference.kinds),
        )


RULES: Final = (
    Rule(find_repeated_ids, ("repeated-id",)),
    Rule(find_bad_references, ("dangling-reference", "wrong-kind-of-reference")),
    Rule(find_bad_claims, ("dangling-reference", "wrong-kind-of-reference")),
)
