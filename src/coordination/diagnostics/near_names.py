"""Which of the known names was probably meant."""

from collections.abc import Collection
from difflib import get_close_matches

from coordination.diagnostics.escaping import LONGEST_ECHO


def near_names(name: str, known: Collection[str]) -> dict[str, str]:
    """Return the param ``hint`` of a message, if any of ``known`` is like ``name``.

    >>> near_names("notise", ["notice", "decision"]), near_names("x", ["notice"])
    ({'hint': 'notice'}, {})
    """
    near = get_close_matches(name[:LONGEST_ECHO], known)
    return {"hint": ", ".join(near)} if near else {}
