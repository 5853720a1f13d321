"""Find the kind of a body by the first words of its name."""

from collections.abc import Sequence
from functools import cache, lru_cache
from types import MappingProxyType
from typing import Any, Final

from coordination.tables.bodies import (
    body_fields,
    body_units,
    branches,
    of_the_courts,
    of_the_forces,
    of_the_front,
    of_the_party,
    of_the_state,
)
from coordination.tables.bodies.body_kind import BodyKind
from coordination.tables.spelling import plant, words_of

#: A branch: the next words, and under "" the kind that ends here.
Branch = dict[str, Any]

_LONGEST_NAME: Final = 400


@cache
def body_kinds() -> tuple[BodyKind, ...]:
    """Return all rows; built when first asked for."""
    return (
        *body_fields.rows(),
        *of_the_party.rows(),
        *of_the_state.rows(),
        *of_the_courts.rows(),
        *branches.rows(),
        *of_the_front.rows(),
        *of_the_forces.rows(),
        *body_units.rows(),
    )


@cache
def bodies_by_code() -> MappingProxyType[str, BodyKind]:
    """Return the rows under their codes."""
    return MappingProxyType({row.code: row for row in body_kinds()})


@cache
def body_tree() -> Branch:
    """Return all spellings as a tree of words."""
    tree: Branch = {}
    for row in body_kinds():
        for spelling in (row.name, *row.others):
            plant(tree, spelling, row)
    return tree


@lru_cache(maxsize=8192)
def body_named(name: str) -> BodyKind | None:
    """Return the kind of body whose name ``name`` begins with; the longest counts.

    >>> body_named("Ban Tuyên giáo và Dân vận Tỉnh ủy").code
    'propaganda-mass-board'
    >>> body_named("UỶ BAN NHÂN DÂN HUYỆN").code, body_named("Sở GD&ĐT").name
    ('peoples-committee', 'Sở Giáo dục và Đào tạo')
    >>> body_named("Câu lạc bộ Hưu trí") is None
    True
    """
    branch: Branch = body_tree()
    found: BodyKind | None = None
    for word in words_of(name[:_LONGEST_NAME]):
        if word not in branch:
            break
        branch = branch[word]
        found = branch.get("", found)
    return found


def words_behind(name: str) -> list[str]:
    """Return the words of a name behind those that say its kind.

    >>> words_behind("Uỷ ban nhân dân tỉnh Nghệ An")
    ['tỉnh', 'nghệ', 'an']
    """
    words = words_of(name[:_LONGEST_NAME])
    return words[length_of_kind(words) :]


def length_of_kind(words: Sequence[str]) -> int:
    """Return how many words at the beginning name a kind of body.

    >>> length_of_kind(["sở", "y", "tế", "tỉnh", "nghệ", "an"])
    3
    """
    branch: Branch = body_tree()
    length = 0
    for count, word in enumerate(words, 1):
        if word not in branch:
            break
        branch = branch[word]
        if "" in branch:
            length = count
    return length
