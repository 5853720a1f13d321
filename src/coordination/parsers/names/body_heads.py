"""With which words the names of bodies begin, and the proper names of provinces."""

import re
from functools import cache
from typing import Any

from coordination.parsers.names.name_words import WORD, plain_word
from coordination.tables import issuing_bodies as table
from coordination.tables.issuers import issuers
from coordination.tables.provinces import provinces


@cache
def head_tree() -> dict[str, Any]:
    """Return all heads and whole names as a tree of words; under "" the class."""
    rows = [
        *((name, "open") for name in table.OPEN),
        *((name, "organ") for name in table.ORGANS),
        *((name, "task") for name in table.TASKED),
        *((name, "office") for name in table.OFFICES),
        *((name, "whole") for name in table.WHOLE),
        *(
            (row.vi, "whole")
            for row in issuers()
            if row.vi[0].isupper() and ";" not in row.vi and ", to" not in row.vi
        ),
    ]
    tree: dict[str, Any] = {}
    for name, kind in rows:
        branch = tree
        for word in re.findall(WORD, name):
            branch = branch.setdefault(plain_word(word), {})
        branch[""] = "open" if name in {"bộ", "sở", "thanh tra"} else kind
    return tree


@cache
def province_names() -> frozenset[tuple[str, ...]]:
    """Return the words of the names of all provinces, old and new."""
    names = {row.name for row in provinces()}
    return frozenset(tuple(map(plain_word, re.findall(WORD, name))) for name in names)
