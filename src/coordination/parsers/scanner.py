"""Find all kinds of atoms in running text, in one pass from left to right.

The table `READERS` is the one place that says where which readers are tried and
in which order.  At each trigger they are tried from the top; the first that reads
wins, so each row lists the longer forms before the shorter ones that begin them.
Overlaps between triggers are resolved by two rules:

1. A mention that began earlier keeps its words: what lies inside it is not read.
2. A quantity gives way to any other kind that shares words with it, because "6
   tháng" is an amount only where it is no part of a period.
"""

from collections.abc import Callable, Iterable, Iterator
from functools import cache
from heapq import merge
from typing import Any, Final, TypeAlias

from coordination.folding.fold import Folded, fold
from coordination.parsers import (
    days,
    number_reader,
    periods,
    quantity_reader,
    recurrences,
    relatives,
    terms,
    triggers,
)
from coordination.parsers.mention import Kind, Mention
from coordination.parsers.reading import Reading

Attempt: TypeAlias = tuple[Kind, Callable[[str, int], Reading[Any] | None]]

#: Trigger → what is tried there, in this order.
READERS: Final[dict[str, tuple[Attempt, ...]]] = {
    "digits": (
        (Kind.RECURRENCE, recurrences.read_yearly),
        (Kind.RECURRENCE, recurrences.read_monthly),
        (Kind.PERIOD, days.read_days),
        (Kind.DATE, days.read_date),
        (Kind.PERIOD, periods.read_years),
        (Kind.PERIOD, periods.read_cued_month),
        (Kind.PERIOD, periods.read_part_of_year),
        (Kind.RECURRENCE, recurrences.read_interval),
        (Kind.RECURRENCE, recurrences.read_times_per),
        (Kind.PERIOD, periods.read_short_period),
        (Kind.NUMBER, number_reader.read_number_at),
        (Kind.QUANTITY, quantity_reader.read_quantity),
    ),
    "year": (
        (Kind.PERIOD, periods.read_framed),
        (Kind.PERIOD, periods.read_year_period),
        (Kind.RELATIVE, relatives.read_relative),
    ),
    "month": (
        (Kind.RECURRENCE, recurrences.read_yearly),
        (Kind.PERIOD, periods.read_named_month),
        (Kind.RELATIVE, relatives.read_relative),
    ),
    "quarter": (
        (Kind.PERIOD, periods.read_quarter_period),
        (Kind.RELATIVE, relatives.read_relative),
    ),
    "day": (
        (Kind.DATE, days.read_day_in_words),
        (Kind.RELATIVE, relatives.read_relative),
    ),
    "shift": ((Kind.RELATIVE, relatives.read_relative),),
    "frame": ((Kind.PERIOD, periods.read_framed),),
    "each": ((Kind.RECURRENCE, recurrences.read_each),),
    "every": ((Kind.RECURRENCE, recurrences.read_periodic),),
    "times": ((Kind.RECURRENCE, recurrences.read_times),),
    "term": ((Kind.TERM, terms.read_term),),
    "half": ((Kind.PERIOD, periods.read_half),),
    "words": ((Kind.QUANTITY, quantity_reader.read_words),),
    "order": ((Kind.QUANTITY, quantity_reader.read_order),),
    "vague": ((Kind.QUANTITY, quantity_reader.read_vague),),
}


def find_mentions(
    text: str, kinds: Iterable[Kind | str] | None = None
) -> Iterator[Mention]:
    """Yield what ``text`` mentions, from left to right, never overlapping.

    >>> text = "Chiều 23/2, tổng kết năm 2023 theo khóa XII."
    >>> [(m.kind.value, str(m.value), m.start) for m in find_mentions(text)]
    [('date', 'XXXX-02-23', 6), ('period', '2023', 21), ('term', 'XII', 35)]

    Args:
        text: Running text, in any Unicode form.  Offsets count its code points.
        kinds: Which kinds are wanted; all of them by default.  The others are
            read all the same, so that a part of a number is never taken for a date.

    Raises:
        ValueError: ``kinds`` holds what is no kind.
    """
    wanted = None if kinds is None else frozenset(map(Kind, kinds))
    return _find(fold(text), wanted)


def _find(folded: Folded, wanted: frozenset[Kind] | None) -> Iterator[Mention]:
    for kind, reading in _resolve(folded.text):
        if wanted is not None and kind not in wanted:
            continue
        value, start, end, context = reading
        if folded.starts:
            start, end = folded.span(start, end)
        yield Mention(kind, value, start, end, folded.original[start:end], context)


def _resolve(text: str) -> Iterator[tuple[Kind, Reading[Any]]]:
    """Yield the readings that stay when no two may overlap."""
    done = 0
    weak: tuple[Kind, Reading[Any]] | None = None
    for at, attempts in _places(text):
        if at < done:
            continue
        if weak is not None and at >= weak[1].end:
            yield weak
            done, weak = weak[1].end, None
        for kind, read in attempts:
            reading = read(text, at)
            if reading is None or reading.start < done:
                continue
            if kind is Kind.QUANTITY:
                weak = weak or (kind, reading)
            else:
                if weak is not None and reading.start >= weak[1].end:
                    yield weak
                weak = None
                yield kind, reading
                done = reading.end
            break
    if weak is not None:
        yield weak


def _places(text: str) -> Iterator[tuple[int, tuple[Attempt, ...]]]:
    """Yield the places where readers are tried, from left to right."""
    return merge(_digit_places(text), _word_places(text), key=_first)


def _first(place: tuple[int, tuple[Attempt, ...]]) -> int:
    return place[0]


def _digit_places(text: str) -> Iterator[tuple[int, tuple[Attempt, ...]]]:
    attempts = READERS["digits"]
    for found in triggers.digits().finditer(text):
        yield found.start(), attempts


def _word_places(text: str) -> Iterator[tuple[int, tuple[Attempt, ...]]]:
    pattern, rows = _words()
    for found in pattern.finditer(text):
        offset, attempts = rows[found.lastindex or 0]
        yield found.start() - offset, attempts


@cache
def _words() -> tuple[Any, tuple[tuple[int, tuple[Attempt, ...]], ...]]:
    pattern, rows = triggers.word_pattern()
    nothing: tuple[int, tuple[Attempt, ...]] = (0, ())
    return pattern, (nothing, *((at, READERS[name]) for name, at in rows))
