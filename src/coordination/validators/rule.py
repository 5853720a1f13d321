"""The class of rules: a check, its codes and what it needs."""

from collections.abc import Callable, Iterator
from typing import Literal

from attrs import field, frozen

from coordination.diagnostics.diagnostic import Diagnostic
from coordination.validators.record_context import RecordContext


@frozen
class Rule:
    """A question asked of a dossier, and the codes it may answer with.

    Attributes:
        check: A pure function that yields every finding, in time linear in the
            dossier.  It raises nothing: an exception is a bug in the rule.
        codes: The codes of its findings.
        needs: What it cannot answer without: the texts of the sources, or the day
            of checking.
    """

    check: Callable[[RecordContext], Iterator[Diagnostic]]
    codes: tuple[str, ...]
    needs: Literal["texts", "as_of"] | None = field(default=None, kw_only=True)

    def can_look(self, context: RecordContext) -> bool:
        """Return True if all it needs is given."""
        match self.needs:
            case "texts":
                return all(one.id in context.texts for one in context.dossier.sources)
            case "as_of":
                return context.as_of is not None
        return True
