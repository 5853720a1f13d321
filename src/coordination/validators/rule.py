"""What a rule is."""

from collections.abc import Callable, Iterator

from attrs import frozen

from coordination.diagnostics.diagnostic import Diagnostic
from coordination.validators.context import Context


@frozen
class Rule:
    """A question asked of a dossier, and the codes it may answer with.

    Attributes:
        check: A pure function that gives every finding, in time linear in the
            dossier.  It raises nothing: an exception is a bug of the rule.
        codes: The codes of its findings.
    """

    check: Callable[[Context], Iterator[Diagnostic]]
    codes: tuple[str, ...]
