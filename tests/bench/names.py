"""Measure how much longer `find_mentions` takes where names are asked for, too.

    python -m tests.bench.names FOLDER [FOLDER ...]

Reads all text files of the folders one by one, with names and without, in turns, and
prints the times and their ratio: each text read for the first time, nothing remembered
of any text; each read again; all of them as one text repeated to a megabyte.  Each text
counts with its best processor time of so many rounds.
"""

import gc
import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from time import process_time
from typing import Final

from coordination import find_mentions
from coordination.kinds import Kind
from coordination.parsers.common.remembered import Remembered
from tests.caches import forget_answers

ROUNDS: Final = 10
MEGABYTE: Final = 1_000_000


def forget() -> None:
    """Forget what was read, and keep the tables."""
    forget_answers()
    for found in gc.get_objects():
        if isinstance(found, Remembered):
            found.clear()


def _read(
    texts: Sequence[str], kinds: Iterable[Kind] | None, best: list[float]
) -> None:
    for at, text in enumerate(texts):
        start = process_time()
        for _ in find_mentions(text, kinds):
            pass
        best[at] = min(best[at], process_time() - start)


def measure(
    texts: Sequence[str], before: Callable[[], object], rounds: int = ROUNDS
) -> tuple[float, float]:
    """Return the seconds without names and with them; ``before`` is called first."""
    without, named = ([float("inf")] * len(texts) for _ in range(2))
    for _ in range(rounds):
        before()
        _read(texts, None, without)
        before()
        _read(texts, list(Kind), named)
    return sum(without), sum(named)


def main() -> None:
    """Print the times of the texts in the folders that are named."""
    files = [one for name in sys.argv[1:] for one in sorted(Path(name).glob("*.txt"))]
    texts = [one.read_text("utf-8") for one in files]
    whole = "\n".join(texts)
    again = whole * (MEGABYTE // len(whole.encode()) + 1)
    measure(texts, gc.collect, 1)  # builds the tables
    for name, some, before in (
        ("first", texts, forget),
        ("again", texts, gc.collect),
        ("repeated", [again], gc.collect),
    ):
        without, named = measure(some, before)
        print(  # noqa: T201 - a script
            f"{name}: {without * 1000:.1f} ms, with names {named * 1000:.1f} ms,"
            f" {named / without:.2f} times"
        )


if __name__ == "__main__":
    main()
