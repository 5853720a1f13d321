"""Compare reading dates with dateparser and dateutil, in one run on the same strings.

    python -m tests.bench.dates

Needs the extra ``bench``.  Correctness counts precision: a day that the text does
not state is wrong.  All sides take turns in each round; ratios are medians.
"""

import statistics
import sys
import time
from collections.abc import Callable
from datetime import date
from functools import partial

import dateparser
from dateparser.search import search_dates
from dateutil import parser as dateutil

from coordination import ParseError, find_mentions, parse_date
from tests.parsers.forms import FORMS

SINGLE = ("28/2/2023", "ngày 28 tháng 2 năm 2023", "27.4.2009", "26-01-2010")
TEXT = (
    "Chiều 23/2/2024, Sở Tư pháp và Sở Nội vụ tổng kết chương trình phối hợp năm 2023. "
    "Kế hoạch ký ngày 05 tháng 3 năm 2020 được gửi trước ngày 15/12/2023. "
)
ROUNDS = 5


def ours(text: str) -> str | None:
    """Read with this library."""
    try:
        return str(parse_date(text))
    except ParseError:
        return None


def theirs(text: str) -> str | None:
    """Read with dateparser, which always gives a whole day."""
    found = dateparser.parse(text, languages=["vi"], settings={"DATE_ORDER": "DMY"})
    return found.date().isoformat() if found else None


def dateutils(text: str) -> str | None:
    """Read with dateutil, which fills what is missing from today."""
    try:
        return dateutil.parse(text, dayfirst=True).date().isoformat()
    except (ValueError, OverflowError):
        return None


def cases() -> list[tuple[str, str | None]]:
    """List the dates of the forms with their values, and what is none."""
    found: list[tuple[str, str | None]] = []
    for form in FORMS.values():
        found += [(t, v) for r, t, v in form.accepted.values() if r == "date"]
        found += [(t, None) for r, t in form.refused.values() if r == "date"]
    return found


def seconds(work: Callable[[], object]) -> float:
    """Time ``work``."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def ratio(ours: Callable[[], object], other: Callable[[], object], more: int) -> float:
    """Return how many times faster ours is; it runs ``more`` times as often."""
    rounds = []
    for _ in range(ROUNDS):
        mine = seconds(lambda: [ours() for _ in range(more)]) / more
        rounds.append(seconds(other) / mine)
    return statistics.median(rounds)


def say(text: str) -> None:
    """Print a line."""
    sys.stdout.write(text + "\n")


def main() -> None:
    """Print correctness and speed."""
    strings = cases()
    for name, read in (("ours", ours), ("dateparser", theirs), ("dateutil", dateutils)):
        right = sum(read(text) == value for text, value in strings)
        wrong = sum(read(text) not in (value, None) for text, value in strings)
        say(f"{name:12} right {right}/{len(strings)}, wrong values given {wrong}")
    for text in SINGLE:
        mine = partial(ours, text)
        against = f"{ratio(mine, partial(theirs, text), 200):8.0f} x dateparser"
        if dateutils(text):
            times = ratio(mine, partial(dateutils, text), 50)
            against += f" {times:6.1f} x dateutil"
        say(f"{text:26} {against}")
    long = TEXT * 5
    found = ratio(
        lambda: list(find_mentions(long)),
        lambda: search_dates(long, languages=["vi"]),
        20,
    )
    say(f"finding in text            {found:8.0f} x dateparser.search")
    say(f"on {date.today().isoformat()}")  # noqa: DTZ011 - the day of a measurement


if __name__ == "__main__":
    main()
