"""How much of real numbers is recovered, beside regular expressions in public use."""

import csv

from coordination import parse_number
from tests.bench.public_patterns import PATTERNS, runs
from tests.shared_data import shared


def printed() -> list[str]:
    """Return real number strings, dirty on purpose, without their labels."""
    with shared("eval/numbers_parts.tsv").open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        return [row["raw"].removeprefix("Số: ") for row in rows]


def test_recovers_more_than_any_public_pattern() -> None:
    texts = printed()
    theirs = {
        name: sum(runs(read(text)) == runs(text) for text in texts)
        for name, read in PATTERNS.items()
    }
    ours = sum(runs(str(parse_number(text))) == runs(text) for text in texts)

    assert ours == len(texts)
    assert max(theirs.values()) < 0.9 * len(texts)
