"""Speed and accuracy of reading document numbers, beside what others do.

    pip install "coordination[bench]"
    python -m tests.bench.numbers

Prints microseconds for one value, the median of seven interleaved rounds, and how
many of the real number strings beside the checkout each pattern recovers whole.
"""

import statistics
import sys
import time
from collections.abc import Callable

from packaging.version import Version
from stdnum.vn import mst

from coordination import parse_number
from tests.bench.public_patterns import PATTERNS, runs
from tests.bench.test_number_accuracy import printed

PLAIN = ("238-QĐ/TW", "36/2021/QH15", "05/2012/TTLT-BCA-BTP", "1121/QĐ-UBND")
MESSY = ("221 - QĐ/TW", "84 QĐ/TWĐTN", "135/QĐ/UBND/2008", "Số: 15/QĐ-BNV")
VERSIONS = ("1.2.3", "2.0.0rc1", "1!2.0", "22.1.0")
TAX_CODES = ("0100109106", "0302712571")

SUBJECTS: dict[str, tuple[Callable[[str], object], tuple[str, ...]]] = {
    "parse_number, plain": (parse_number, PLAIN),
    "parse_number, messy": (parse_number, MESSY),
    "packaging.version.Version": (Version, VERSIONS),
    "stdnum.vn.mst.validate": (mst.validate, TAX_CODES),
}


def microseconds(
    read: Callable[[str], object], texts: tuple[str, ...], times: int = 500
) -> float:
    """Time one reading of one text."""
    start = time.perf_counter()
    for _ in range(times):
        for text in texts:
            read(text)
    return (time.perf_counter() - start) / (times * len(texts)) * 1e6


def main() -> None:
    """Print both tables."""
    rounds = [
        {name: microseconds(*subject) for name, subject in SUBJECTS.items()}
        for _ in range(7)
    ]
    write = sys.stdout.write
    for name in SUBJECTS:
        median = statistics.median(each[name] for each in rounds)
        write(f"{name:28} {median:6.2f} µs\n")
    texts = printed()
    for name, read in {"coordination": _ours, **PATTERNS}.items():
        whole = sum(runs(read(text)) == runs(text) for text in texts)
        write(f"{name:28} {whole:4} of {len(texts)}\n")


def _ours(text: str) -> str:
    return str(parse_number(text))


if __name__ == "__main__":
    main()
