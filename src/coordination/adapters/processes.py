"""One function over many items, in several processes, with the results in order.

The items are taken as they are needed, so that memory does not grow with their number.
Processes get the items themselves: hand over bytes, which pickle fast, and let the
function build what it needs.
"""

from collections.abc import Callable, Generator, Iterable
from typing import TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")


def map_in_order(
    work: Callable[[Item], Result],
    items: Iterable[Item],
    jobs: int,
    *,
    lost: Callable[[Item], Result],
    weigh: Callable[[Item], int] = lambda _: 1,
) -> Generator[tuple[Item, Result], None, None]:
    """Yield each item with what ``work`` returns for it, in the order of the items.

    The processes end with the iteration, however it ends.

    >>> list(map_in_order(len, ["a", "bc"], 1, lost=lambda _: 0))
    [('a', 1), ('bc', 2)]

    Args:
        work: A function that pickles; with one job it runs in this process.
        items: They pickle, too.
        jobs: How many processes work.
        lost: What an item gets whose process was ended from outside, by a lack of
            memory for example.  All other items are worked on again.
        weigh: How much an item weighs in bytes, more or less.

    Raises:
        RuntimeError: ``work`` raised, which is a bug of it; the message says where.
    """
    if jobs < 2:  # noqa: PLR2004 - one process is this one
        for item in items:
            yield item, work(item)
        return
    from coordination.adapters.process_pool import (  # noqa: PLC0415 - as it says
        Pool,
        in_pieces,
    )

    pool = Pool(work, jobs, lost)
    try:
        for piece in pool.run(in_pieces(items, weigh)):
            yield from zip(piece.items, piece.results or (), strict=True)
    finally:
        pool.stop()
