"""Measure how the time of `find_mentions` grows from 20 KB to 1 MB of hostile text.

    python -m tests.bench.growth

Prints, for each text, both times and their ratio; fails above 100.  Texts are
repeated until the small run takes 20 ms, so that the clock does not decide.
"""

import sys
import time

from coordination import find_mentions
from tests.bench.hostile import HOSTILE, OF_FORMS, long

SMALL = 20_000
LARGE = 1_000_000
SHORTEST = 0.020
MOST = 100


def run(text: str, times: int) -> float:
    """Return the seconds of ``times`` scans, the best of five."""
    best = float("inf")
    for _ in range(5):
        start = time.perf_counter()
        for _ in range(times):
            for _ in find_mentions(text):
                pass
        best = min(best, time.perf_counter() - start)
    return best


def main() -> int:
    """Measure every text; return 1 if one of them grows faster than it may."""
    worst = 0.0
    for piece in (*HOSTILE, *(f"{text}; " for text in OF_FORMS)):
        small = long(piece, SMALL)
        times = max(1, round(SHORTEST / run(small, 1) + 0.5))
        ratio = run(long(piece, LARGE), 1) / (run(small, times) / times)
        worst = max(worst, ratio)
        print(f"{ratio:7.1f}  {piece[:50]!r}", flush=True)  # noqa: T201 - a script
    print(f"worst {worst:.1f}, may be {MOST}")  # noqa: T201 - a script
    return worst > MOST


if __name__ == "__main__":
    sys.exit(main())
