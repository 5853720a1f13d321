"""Search for texts on which the time of a reader grows faster than the text.

    python -m tests.bench.growth [--units 20000] [--seconds 600] [--reader NAME]
                                 [--memory]

Draws units of one to four tokens of the grammars' alphabet, some with a head and a
tail, and reads 4 KB and 32 KB of each, in processor time (a whole value: an eighth of
the longest that is read, and the longest).  Time may grow 20-fold for 8-fold text.
Prints for each reader how many units it tried and the worst of them; ends with 1 if
one grows faster.  What looks slow is measured again: three times the best of five.
With ``--memory`` it also reads 1 MB of each of the worst 20 in a process of its own,
on Linux, and prints by how much these grew at most: at their highest, while all that
was found is held, and when it is let go.
"""

import argparse
import gc
import multiprocessing
import resource
import sys
import time
from collections.abc import Callable, Iterable
from concurrent.futures import ProcessPoolExecutor
from itertools import islice, repeat
from pathlib import Path
from typing import Final, NamedTuple

from coordination import (
    ParseError,
    Source,
    find_citations,
    find_mentions,
    parse_date,
    parse_number,
    parse_party,
    parse_period,
    parse_quantity,
    parse_recurrence,
)
from coordination.drafting import draft
from coordination.model.enumerations import SourceKind
from coordination.parsers.common.fold_value import LONGEST_VALUE
from tests.bench.alphabet import hostile, units

LARGE: Final = 32_768
MEGABYTE: Final = 1_000_000
TIMES: Final = 8
MOST: Final = 20.0
SEED: Final = 20261128
#: Shorter times are the clock's.
SHORTEST: Final = 0.0005
_AGAIN: Final = 10.0
_MORE: Final = 3


def _all(find: Callable[[str], Iterable[object]]) -> Callable[[str], object]:
    def read(text: str) -> None:
        for _ in find(text):
            pass

    return read


def _whole(parse: Callable[[str], object]) -> Callable[[str], object]:
    def read(text: str) -> None:
        try:
            parse(text)
        except ParseError as error:
            str(error)

    return read


def _find_names(text: str) -> Iterable[object]:
    return find_mentions(text, ["party", "person", "place"])


def _draft(text: str) -> None:
    draft(text, Source(id="page", kind=SourceKind.ARTICLE))


_FINDERS: Final[dict[str, Callable[[str], object]]] = {
    "find_mentions": _all(find_mentions),
    "find_mentions of names": _all(_find_names),
    "find_citations": _all(find_citations),
    "draft": _draft,
}
READERS: Final[dict[str, Callable[[str], object]]] = _FINDERS | {
    "parse_number": _whole(parse_number),
    "parse_party": _whole(parse_party),
    "parse_date": _whole(parse_date),
    "parse_period": _whole(parse_period),
    "parse_recurrence": _whole(parse_recurrence),
    "parse_quantity": _whole(parse_quantity),
}


class Growth(NamedTuple):
    """How much longer the long text takes, and of what it is made."""

    ratio: float
    seconds: float
    parts: tuple[str, str, str]


def seconds(read: Callable[[str], object], text: str, rounds: int) -> float:
    """Return the processor time of reading ``text``, the best of some rounds."""
    best = float("inf")
    for _ in range(rounds):
        start = time.process_time()
        read(text)
        best = min(best, time.process_time() - start)
    return best


def growth(read: Callable[[str], object], parts: tuple[str, str, str]) -> Growth:
    """Measure one unit; if it looks slow, again with care, and keep the best.

    A busy machine changes its clock between two measurements, so one ratio proves
    nothing; a reader that is not linear is slow every time.
    """
    found = _measure(read, parts, 1)
    for _ in range(_MORE):
        if found.ratio < _AGAIN:
            break
        found = min(found, _measure(read, parts, 5))
    return found


def _measure(
    read: Callable[[str], object], parts: tuple[str, str, str], rounds: int
) -> Growth:
    size = LARGE if read in _FINDERS.values() else LONGEST_VALUE
    large = seconds(read, hostile(*parts, size), rounds)
    small = seconds(read, hostile(*parts, size // TIMES), rounds)
    return Growth(large / max(small, SHORTEST), large, parts)


def search(
    read: Callable[[str], object], count: int, until: float, seed: int = SEED
) -> tuple[int, list[Growth]]:
    """Return how many units were tried before the time ``until``, the worst first."""
    worst: list[Growth] = []
    tried = 0
    for parts in islice(units(seed), count):
        if time.monotonic() > until:
            break
        tried += 1
        worst = sorted([*worst, growth(read, parts)], reverse=True)[:20]
    return tried, worst


def swelling(name: str, parts: tuple[str, str, str]) -> tuple[int, int]:
    """Return how many bytes this process grew for 1 MB: at its highest, and after."""
    text = hostile(*parts, MEGABYTE)
    READERS[name]("")
    before = _resident()
    READERS[name](text)
    gc.collect()
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 - before, (
        _resident() - before
    )


def _resident() -> int:
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return pages * resource.getpagesize()


def _say_memory(name: str, worst: list[Growth]) -> str:
    fresh = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(1, mp_context=fresh, max_tasks_per_child=1) as process:
        grown = list(process.map(swelling, repeat(name), [one.parts for one in worst]))
    highest, after = (max(each) // MEGABYTE for each in zip(*grown, strict=True))
    return f"{name}: 1 MB takes {highest} MB at most, and {after} MB after"


def main() -> int:
    """Search for each reader; return 1 if a text grows faster than it may."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--units", type=int, default=20_000)
    options.add_argument("--seconds", type=float, default=600)
    options.add_argument("--seed", type=int, default=SEED)
    options.add_argument("--reader", choices=READERS, action="append")
    options.add_argument("--memory", action="store_true")
    chosen = options.parse_args()
    failed = False
    for name in chosen.reader or READERS:
        until = time.monotonic() + chosen.seconds
        tried, worst = search(READERS[name], chosen.units, until, chosen.seed)
        slow = max(worst, key=lambda one: one.seconds)
        failed = failed or worst[0].ratio > MOST
        print(  # noqa: T201 - a script
            f"{name}: {tried} units, worst {worst[0].ratio:.1f} {worst[0].parts!r},"
            f" slowest {slow.seconds:.2f} s {slow.parts!r}",
            flush=True,
        )
        if chosen.memory:
            print(_say_memory(name, worst), flush=True)  # noqa: T201 - a script
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
