"""What a step from one version of the format to the next is."""

from collections.abc import Callable
from typing import Any, TypeAlias

from attrs import frozen

from coordination.diagnostics.diagnostic import Diagnostic, diagnose

#: A dossier as parsed JSON.
Json: TypeAlias = dict[str, Any]


@frozen
class Step:
    """From one version of the format to the next.

    Attributes:
        source: The version it takes.
        target: The version it returns.
        apply: Returns the new JSON, and a ``migrated`` for each change but that of
            the version; use `changed` to build it.
    """

    source: str
    target: str
    apply: Callable[[Json], tuple[Json, list[Diagnostic]]]


def changed(pointer: str, old: str, new: str) -> Diagnostic:
    """Say that ``old`` became ``new`` at ``pointer`` (in the new format)."""
    return diagnose("migrated", pointer, old=old, new=new)
