"""Find all kinds of atoms in running text, in one pass from left to right.

The table `READERS` is the one place that says where which readers are tried and
in which order.  At each trigger they are tried from the top; the first that reads
wins, so each row lists the longer forms before the shorter ones that begin them.
Overlaps between triggers are resolved by two rules:

1. A mention that began earlier keeps its words: what lies inside it is not read.
2. A quantity gives way to any other kind that shares words with it, because "6
   tháng" is an amount only where it is not part of a period.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from operator import itemgetter
from typing import Any, Final, Literal, TypeAlias, overload

from attrs import evolve

from coordination.folding.fold import Folded, fold
from coordination.model.number import DocumentNumber
from coordination.model.partial_date import PartialDate
from coordination.model.period import Period
from coordination.model.quantity import Quantity
from coordination.model.recurrence import Recurrence
from coordination.model.relative import Relative
from coordination.model.term import Term
from coordination.parsers import triggers
from coordination.parsers.calendar.line_breaks import without_breaks
from coordination.parsers.common.mention import SLOTS, Kind, Mention, Value
from coordination.parsers.common.names import PartyName, PersonName, PlaceName
from coordination.parsers.common.reading import Reading
from coordination.parsers.dates import (
    find_ago,
    find_days,
    find_open_periods,
    find_parted_days,
    find_parts_of_year,
    find_periods,
    find_relatives,
    find_terms,
)
from coordination.parsers.numbers import find_numbers
from coordination.parsers.numbers.number_repairs import spelling_repairs
from coordination.parsers.quantities import find_in_words, find_quantities
from coordination.parsers.recurrences import (
    find_lists,
    find_quarters,
    find_recurrences,
)

Read: TypeAlias = Callable[[str, int], Reading[Any] | None]
Attempts: TypeAlias = tuple[Read, ...]

#: Trigger → the readers tried there, in this order.
READERS: Final[dict[str, Attempts]] = {
    # runs of digits, by what is beside them
    "lettered": (
        find_periods.read_short_period,
        find_recurrences.read_from_day,
        find_days.read_from_day,
        find_numbers.read_number_at,
        find_parted_days.read_month_first,
        find_quantities.read_quantity,
    ),
    "iso": (find_days.read_from_day, find_numbers.read_number_at),
    "dated": (
        find_days.read_from_day,
        find_numbers.read_number_at,
        find_quantities.read_quantity,
    ),
    "spelled": (
        find_days.read_from_day,
        find_recurrences.read_interval,
        find_quantities.read_quantity,
    ),
    "signed": (
        find_recurrences.read_from_day,
        find_days.read_from_day,
        find_periods.read_cued_month,
        find_numbers.read_number_at,
        find_quantities.read_quantity,
    ),
    "listed": (
        find_recurrences.read_from_day,
        find_days.read_from_day,
        find_quantities.read_quantity,
    ),
    "month": (
        find_quarters.read_day_of_quarter,
        find_recurrences.read_from_day,
        find_days.read_from_day,
        find_open_periods.read_months_of_one_year,
        find_parts_of_year.read_part_of_year,
        find_recurrences.read_interval,
        find_quantities.read_quantity,
    ),
    "joined": (
        find_quarters.read_day_of_quarter,
        find_recurrences.read_from_day,
        find_days.read_from_day,
        find_quantities.read_quantity,
    ),
    "ago": (
        find_recurrences.read_from_day,
        find_days.read_from_day,
        find_ago.read_ago,
        find_quantities.read_quantity,
    ),
    "since": (find_ago.read_since,),
    "times": (find_recurrences.read_times_per, find_quantities.read_quantity),
    "interval": (find_recurrences.read_interval, find_quantities.read_quantity),
    "years": (
        find_recurrences.read_from_day,
        find_days.read_from_day,
        find_periods.read_years,
        find_numbers.read_number_at,
        find_quantities.read_quantity,
    ),
    "number": (find_numbers.read_number_at, find_quantities.read_quantity),
    "amount": (find_quantities.read_quantity,),
    # words
    "year": (find_periods.read_year_period, find_recurrences.read_interval_in_words),
    "month-word": (
        find_parted_days.read_parted_day,
        find_quarters.read_unit_once,
        find_recurrences.read_yearly_month,
        find_periods.read_named_month,
        find_parts_of_year.read_part_of_year_in_words,
        find_recurrences.read_interval_in_words,
        find_relatives.read_relative,
    ),
    "quarter": (
        find_quarters.read_unit_once,
        find_periods.read_quarter_period,
        find_recurrences.read_interval_in_words,
        find_relatives.read_relative,
    ),
    "quarters": (find_parts_of_year.read_quarters_of_year,),
    "day": (
        find_recurrences.read_day_in_words,
        find_days.read_day_in_words,
        find_recurrences.read_interval_in_words,
        find_relatives.read_relative,
    ),
    "shift": (find_relatives.read_relative,),
    "frame": (find_periods.read_framed,),
    "school": (find_open_periods.read_school_years, find_periods.read_framed),
    "from": (
        find_lists.read_framed,
        find_open_periods.read_school_years,
        find_periods.read_framed,
    ),
    "horizon": (find_open_periods.read_horizon,),
    "each": (find_recurrences.read_each,),
    "every": (find_recurrences.read_periodic,),
    "once": (find_recurrences.read_interval_in_words, find_quarters.read_unit_once),
    "times-word": (find_recurrences.read_times,),
    "term": (find_terms.read_term,),
    "half": (find_parts_of_year.read_half,),
    "words": (find_in_words.read_words,),
    "order": (find_in_words.read_order,),
    "vague": (find_in_words.read_vague,),
}

#: The kind that each type of value is.
KINDS: Final[dict[type, Kind]] = {
    DocumentNumber: Kind.NUMBER,
    PartialDate: Kind.DATE,
    Period: Kind.PERIOD,
    Recurrence: Kind.RECURRENCE,
    Relative: Kind.RELATIVE,
    Term: Kind.TERM,
    Quantity: Kind.QUANTITY,
    PartyName: Kind.PARTY,
    PersonName: Kind.PERSON,
    PlaceName: Kind.PLACE,
}

#: The kinds that are read only when they are asked for.
NAMES: Final = frozenset({Kind.PARTY, Kind.PERSON, Kind.PLACE})
#: Bound once, because looking up a member of an enumeration takes long.
_NUMBER: Final = Kind.NUMBER
#: The kinds that name a time by itself.
TIMES: Final = (Kind.DATE, Kind.PERIOD)


_Number: TypeAlias = Literal[Kind.NUMBER, "number"]
_Date: TypeAlias = Literal[Kind.DATE, "date"]
_Period: TypeAlias = Literal[Kind.PERIOD, "period"]
_Recurrence: TypeAlias = Literal[Kind.RECURRENCE, "recurrence"]
_Relative: TypeAlias = Literal[Kind.RELATIVE, "relative"]
_Term: TypeAlias = Literal[Kind.TERM, "term"]
_Quantity: TypeAlias = Literal[Kind.QUANTITY, "quantity"]
_Party: TypeAlias = Literal[Kind.PARTY, "party"]
_Person: TypeAlias = Literal[Kind.PERSON, "person"]
_Place: TypeAlias = Literal[Kind.PLACE, "place"]


@overload
def find_mentions(text: str, kinds: _Number) -> Iterator[Mention[DocumentNumber]]: ...
@overload
def find_mentions(text: str, kinds: _Date) -> Iterator[Mention[PartialDate]]: ...
@overload
def find_mentions(text: str, kinds: _Period) -> Iterator[Mention[Period]]: ...
@overload
def find_mentions(text: str, kinds: _Recurrence) -> Iterator[Mention[Recurrence]]: ...
@overload
def find_mentions(text: str, kinds: _Relative) -> Iterator[Mention[Relative]]: ...
@overload
def find_mentions(text: str, kinds: _Term) -> Iterator[Mention[Term]]: ...
@overload
def find_mentions(text: str, kinds: _Quantity) -> Iterator[Mention[Quantity]]: ...
@overload
def find_mentions(text: str, kinds: _Party) -> Iterator[Mention[PartyName]]: ...
@overload
def find_mentions(text: str, kinds: _Person) -> Iterator[Mention[PersonName]]: ...
@overload
def find_mentions(text: str, kinds: _Place) -> Iterator[Mention[PlaceName]]: ...
@overload
def find_mentions(
    text: str, kinds: Iterable[Kind | str] | None = None
) -> Iterator[Mention[Value]]: ...
def find_mentions(
    text: str, kinds: Iterable[Kind | str] | None = None
) -> Iterator[Mention[Any]]:
    """Yield what ``text`` mentions, from left to right, never overlapping.

    >>> text = "Chiều 23/2, tổng kết năm 2023 theo khóa XII."
    >>> [(m.kind.value, str(m.value), m.start) for m in find_mentions(text)]
    [('date', 'XXXX-02-23', 6), ('period', '2023', 21), ('term', 'XII', 35)]

    Args:
        text: Running text, in any Unicode form.  Offsets count its code points.
        kinds: Which kinds are wanted: one, or several; by default all but the names
            of parties, persons and places, which are read only when asked for.  The
            others are read all the same, so that a part of a number is never taken
            for a date.

    Raises:
        ValueError: ``kinds`` names something that is not a kind.
    """
    if isinstance(kinds, str):
        kinds = (kinds,)
    wanted = None if kinds is None else frozenset(map(Kind, kinds))
    return _find(fold(text), wanted)


def _find(folded: Folded, wanted: frozenset[Kind] | None) -> Iterator[Mention[Any]]:
    original = folded.original
    moved = bool(folded.starts)
    readings: Iterable[Reading[Any]] = _resolve(without_breaks(folded.text))
    if wanted is not None and wanted & NAMES:
        readings = _with_names(_with_cells(folded), list(readings))
    kinds = KINDS if wanted is None else {t: k for t, k in KINDS.items() if k in wanted}
    new = object.__new__
    set_kind, set_value, set_start, set_end, set_text, set_context = SLOTS
    for value, at, stop, context in readings:
        kind = kinds.get(type(value))
        if kind is None:
            continue
        start, end = folded.span(at, stop) if moved else (at, stop)
        words = original[start:end]
        if kind is _NUMBER and words != folded.text[at:stop]:
            repairs = spelling_repairs(words) + context.repairs
            context = evolve(context, repairs=repairs)  # noqa: PLW2901 - the same, with all repairs
        mention: Mention[Any] = new(Mention)
        set_kind(mention, kind)
        set_value(mention, value)
        set_start(mention, start)
        set_end(mention, end)
        set_text(mention, words)
        set_context(mention, context)
        yield mention


def _with_cells(folded: Folded) -> str:
    """Return folded text with a bar where cells of a table end in a tab.

    A tab becomes a blank otherwise, over which a name would go on.
    """
    text, given = folded.text, folded.original
    if "\t" not in given:
        return text
    return "".join(
        "|" if sign == " " and given[folded.span(at, at + 1)[0]] == "\t" else sign
        for at, sign in enumerate(text)
    )


def _with_names(text: str, readings: list[Reading[Any]]) -> list[Reading[Any]]:
    """Return readings and names: an amount gives way to a name, a name to the rest."""
    from coordination.parsers.names.find_names import (  # noqa: PLC0415 - only who asks pays
        find_names,
    )

    taken = [
        (one.start, one.end) for one in readings if type(one.value) is not Quantity
    ]
    names = find_names(text, taken)
    spans = iter([*((one.start, one.end) for one in names), (len(text), len(text) + 1)])
    start, end = next(spans)
    kept: list[Reading[Any]] = []
    for one in readings:
        while end <= one.start:
            start, end = next(spans)
        if one.end <= start or type(one.value) is not Quantity:
            kept.append(one)
    kept += names
    kept.sort(key=itemgetter(1))
    return kept


def _resolve(text: str) -> Iterator[Reading[Any]]:
    """Yield the readings that stay when no two may overlap."""
    done = held = 0
    amount: Reading[Any] | None = None  # until it is known what else ends before `held`
    for at, attempts in _places(text):
        if at < done:
            continue
        if amount is not None and at >= held:
            yield amount
            done, amount = held, None
        for read in attempts:
            reading = read(text, at)
            if reading is not None and reading.start >= done:
                break
        else:
            continue
        if type(reading.value) is Quantity:
            if amount is None:
                amount, held = reading, reading.end
            continue
        if amount is not None and reading.start >= held:
            yield amount
        amount = None
        yield reading
        done = reading.end
    if amount is not None:
        yield amount


def _places(text: str) -> list[tuple[int, Attempts]]:
    """List the places where readers are tried, from left to right."""
    pattern, offsets, attempts = _table()
    places = [
        (found.start() - offsets[group], attempts[group])
        for found in pattern.finditer(text)
        if (group := found.lastindex)
    ]
    places.sort(key=itemgetter(0))  # sorted but for a few: in linear time
    return places


@cache
def _table() -> tuple[re.Pattern[str], tuple[int, ...], tuple[Attempts, ...]]:
    """Return the pattern of triggers; for each group where it begins, what is tried."""
    pattern, groups = triggers.trigger_pattern()
    offsets = (0, *(offset for _, offset in groups))
    return pattern, offsets, ((), *(READERS[name] for name, _ in groups))
