"""What stays of a finding when a file is edited, so that runs can be compared."""

from collections.abc import Callable
from hashlib import sha256
from typing import TypeAlias

from coordination.diagnostics.diagnostic import Diagnostic
from coordination.diagnostics.pointer import split

#: Says for a pointer which entity it leads into, by ids instead of places in lists.
Naming: TypeAlias = Callable[[str], str]


def without_places(pointer: str) -> str:
    """Drop places in lists from ``pointer``: they change when an item is added.

    >>> without_places("/agreements/3/parties/0/party")
    'agreements/parties/party'
    """
    return "/".join(step for step in split(pointer) if not step.isdecimal())


def fingerprint(finding: Diagnostic, name: Naming = without_places) -> str:
    """Return a short text that is the same for the same code, entity and field.

    >>> from coordination.diagnostics.diagnostic import diagnose
    >>> one, other = (diagnose("empty-text", f"/names/{n}") for n in (1, 2))
    >>> fingerprint(one) == fingerprint(other)
    True

    Args:
        finding: The finding; its words and its lines have no part in it.
        name: Names the entity that a pointer leads into.
    """
    told = f"{finding.code}\0{name(finding.pointer)}"
    return sha256(told.encode("utf-8", "surrogatepass")).hexdigest()[:32]
