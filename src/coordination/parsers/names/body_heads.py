"""With which words the names of bodies begin, and the proper names of provinces."""

import re
from collections.abc import Iterator
from functools import cache
from typing import Any

from coordination.parsers.names.name_words import WORD, plain_word
from coordination.tables import issuing_bodies as table
from coordination.tables.bodies.find_body import body_kinds
from coordination.tables.issuers import issuers
from coordination.tables.provinces import provinces


@cache
def head_tree() -> dict[str, Any]:
    """Return all heads and whole names as a tree of words; under "" the class."""
    tree: dict[str, Any] = {}
    for name, kind in _rows():
        branch = tree
        for word in re.findall(WORD, name):
            branch = branch.setdefault(plain_word(word), {})
        branch[""] = kind
    return tree


def _rows() -> Iterator[tuple[str, str]]:
    """Yield each head and its class; the last row of a head counts."""
    for body in body_kinds():
        for name in (body.name, *body.others):
            for joined in {name.replace("|", sign) for sign in ("", "-")}:
                yield joined, "open" if body.open else "whole"
    for issuer in issuers():
        if issuer.vi[0].isupper() and ";" not in issuer.vi and ", to" not in issuer.vi:
            yield issuer.vi, "whole"
    classes = {
        "whole": table.WHOLE,
        "organ": table.ORGANS,
        "open": table.OPEN,
        "task": table.TASKED,
        "office": table.OFFICES,
    }
    for kind, names in classes.items():
        for name in names:
            yield name, kind


@cache
def province_names() -> frozenset[tuple[str, ...]]:
    """Return the words of the names of all provinces, old and new."""
    names = {row.name for row in provinces()}
    return frozenset(tuple(map(plain_word, re.findall(WORD, name))) for name in names)
