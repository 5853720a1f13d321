"""Measure how the time of `validate` grows with a dossier, and the memory of quotes.

    python -m tests.bench.validate [WORDS OF A SHAPE]

Prints, for each shape, how many times as long 16,000 take as 4,000 in processor time,
each the best of five, the least of three such ratios; then the peak of memory above
the text for 1,000 claims on 2 MB.
Returns 1 where a ratio is above 4.8 or the memory above 60 MB.
"""

import gc
import sys
import tracemalloc
from collections.abc import Mapping
from time import process_time
from typing import Final

from attrs import evolve

from coordination import Dossier, validate
from tests.bench.validate_shapes import SHAPES, WORDS, Shape
from tests.caches import forget_answers

SMALL: Final = 4_000
LARGE: Final = 16_000
MOST: Final = 4.8
TRIES: Final = 3

CLAIMS: Final = 1_000
TEXT: Final = 2_000_000
MOST_MEMORY: Final = 60_000_000


def seconds(dossier: Dossier, texts: Mapping[str, str], runs: int = 5) -> float:
    """Return the best processor time of some runs, each with an index of its own.

    Each reads every name anew: a cache that holds all the names of the small dossier
    and not those of the large one would look like a rule that is not linear.
    """
    best = float("inf")
    validate(dossier, texts=texts)  # builds the tables
    gc.collect()
    gc.disable()  # it walks all that lives, more often the more there is
    try:
        for _ in range(runs):
            fresh = evolve(dossier)
            forget_answers()
            start = process_time()
            validate(fresh, texts=texts)
            best = min(best, process_time() - start)
    finally:
        gc.enable()
    return best


def ratio(shape: Shape, small: int, large: int, runs: int = 5) -> float:
    """Return how many times as long the large dossier takes as the small one."""
    before = seconds(*shape(small), runs)
    return seconds(*shape(large), runs) / before


def memory_above(claims: int, size: int) -> int:
    """Return the peak of memory, in bytes, for misplaced claims on a text."""
    dossier, _ = SHAPES["claims × all the rest of a text"](claims)
    text = (WORDS * (size // len(WORDS) + 1))[:size]
    last = tuple(evolve(one, end=size) for one in dossier.claims)
    held = evolve(dossier, claims=last)
    tracemalloc.start()
    validate(held, texts={"page": text})
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return peak


def main(words: str = "") -> int:
    """Measure every shape that holds ``words``; return 1 if one grows too fast."""
    worst = 0.0
    for name, shape in SHAPES.items():
        if words in name:
            found = min(ratio(shape, SMALL, LARGE) for _ in range(TRIES))
            worst = max(worst, found)
            print(f"{found:6.2f}  {name}", flush=True)  # noqa: T201 - a script
    memory = memory_above(CLAIMS, TEXT)
    print(f"worst {worst:.2f}, may be {MOST}")  # noqa: T201 - a script
    print(f"{memory / 1e6:.1f} MB above the text, may be {MOST_MEMORY / 1e6:.0f}")  # noqa: T201 - a script
    return worst > MOST or memory > MOST_MEMORY


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
