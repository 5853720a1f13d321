"""Rules as another package would bring them."""

from collections.abc import Iterator
from typing import Final

from coordination import Diagnostic
from coordination.diagnostics.catalogue.entry import Entry
from coordination.diagnostics.diagnostic import diagnose_as
from coordination.validators.record_context import RecordContext
from coordination.validators.rule import Rule

UNTITLED: Final = Entry(
    "acme-untitled", "info", "{id} chưa có tên", "{id} has no title"
)


def untitled(context: RecordContext) -> Iterator[Diagnostic]:
    """Find agreements without a title."""
    for at, one in enumerate(context.dossier.agreements):
        if one.title is None:
            yield diagnose_as(UNTITLED, f"/agreements/{at}/title", id=one.id)


def broken(_: RecordContext) -> Iterator[Diagnostic]:
    """Fail, as a rule with a bug does."""
    raise ZeroDivisionError


OWN: Final = Rule(untitled, ("acme-untitled",))
BROKEN: Final = Rule(broken, ("acme-broken",))
PAIR: Final = (OWN, OWN)
NO_RULE: Final = untitled
MIXED: Final = (OWN, untitled)
