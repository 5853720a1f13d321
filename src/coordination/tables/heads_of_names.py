"""With which words the names of issuing bodies begin, and what may follow them."""

from collections.abc import Iterator
from functools import cache
from typing import Any

from coordination.tables import issuing_bodies as table
from coordination.tables.bodies.find_body import body_kinds
from coordination.tables.issuers import issuers
from coordination.tables.party_words import HEADS_OF_BODIES
from coordination.tables.spelling import plant


@cache
def head_tree() -> dict[str, Any]:
    """Return all heads and whole names as a tree of words; at each end its class."""
    tree: dict[str, Any] = {}
    for name, kind in _rows():
        plant(tree, name, kind)
    return tree


def _rows() -> Iterator[tuple[str, str]]:
    """Yield each head and its class; the first row of a head counts."""
    classes = {
        "office": (*HEADS_OF_BODIES, *table.ALONE),
        "task": table.TASKED,
        "open": table.OPEN,
        "whole": table.WHOLE,
    }
    for kind, names in classes.items():
        for name in names:
            yield name, kind
    for body in body_kinds():
        for name in (body.name, *body.others):
            yield name, "open" if body.open else "whole"
    for issuer in issuers():
        if issuer.vi[0].isupper() and ";" not in issuer.vi and ", to" not in issuer.vi:
            yield issuer.vi, "whole"
