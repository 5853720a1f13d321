"""The order of the claims of a dossier, which a sheet has in the order of its fields.

A sheet says only which claims are out of that order: each of these has its place.
"""

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from itertools import islice
from typing import Any, TypeVar

T = TypeVar("T")


def by_texts(
    order: Iterable[int],
    claims: Sequence[Mapping[str, Any]],
    sources: Sequence[str],
) -> list[int]:
    """Return the places of ``claims`` in ``order``, but in that of the texts first.

    Args:
        order: The places of the claims, as their fields follow each other.
        claims: The claims as they are on the wire.
        sources: The ids of the sources, in their order.
    """
    nth = {name: at for at, name in enumerate(sources)}

    def key(at: int) -> tuple[int, int, int]:
        one = claims[at]
        return nth.get(one["source"], len(nth)), one["start"], one["end"]

    return sorted(order, key=key)


def out_of_order(places: Sequence[int]) -> frozenset[int]:
    """Return the fewest of ``places`` without which the rest are in order.

    >>> sorted(out_of_order([0, 5, 1, 2, 3, 4]))
    [5]
    """
    tails: list[int] = []
    holders: list[int] = []
    before: list[int] = []
    for at, place in enumerate(places):
        length = bisect_left(tails, place)
        before.append(holders[length - 1] if length else -1)
        if length == len(tails):
            tails.append(place)
            holders.append(at)
        else:
            tails[length] = place
            holders[length] = at
    kept: set[int] = set()
    at = holders[-1] if holders else -1
    while at >= 0:
        kept.add(places[at])
        at = before[at]
    return frozenset(places) - kept


def in_order(items: Iterable[tuple[T, int | None]]) -> list[T]:
    """Return items in their order, those with a place (from 1) at it.

    A place behind the end, or one that another has, is taken as the next free one.

    >>> in_order([("a", None), ("d", 2), ("b", None), ("c", None)])
    ['a', 'd', 'b', 'c']
    """
    given = list(items)
    free = iter([item for item, place in given if place is None])
    placed = sorted(
        ((place, at) for at, (_, place) in enumerate(given) if place is not None)
    )
    done: list[T] = []
    for place, at in placed:
        while len(done) < place - 1:
            rest = list(islice(free, place - 1 - len(done)))
            if not rest:
                break
            done += rest
        done.append(given[at][0])
    return [*done, *free]
