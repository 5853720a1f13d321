"""Build recurrences from a unit and a count; equal ones are built once and shared."""

import re
from functools import cache, lru_cache
from typing import Final

from coordination.errors import InvalidValueError
from coordination.model.recurrence import Deadline, Recurrence
from coordination.parsers.common import numerals
from coordination.parsers.common.pieces import SOME
from coordination.parsers.common.reading import Reading
from coordination.tables.time_words import RECURRING_UNITS

#: Units that recur, in both spellings.
UNITS: Final = RECURRING_UNITS | {"quí": RECURRING_UNITS["quý"]}
_LONGEST_INTERVAL: Final = 99


@cache
def _small_figures() -> re.Pattern[str]:
    """Match figures, and the words in brackets that repeat them."""
    return re.compile(f"([0-9]{{1,2}})(?:{SOME}[(][^()\\n]{{2,20}}[)])?")


def read_count(text: str, at: int) -> tuple[int, int] | None:
    """Read a small number in figures or words: "6", "sáu", "06 (sáu)"."""
    if found := _small_figures().match(text, at):
        return int(found[1]), found.end()
    return numerals.read_cardinal(text, at)


def interval_rule(unit: str, count: int) -> str | None:
    """Return the rule for each ``count`` of ``unit``, a key of `UNITS`."""
    frequency, months = UNITS[unit]
    interval = count * months
    if not 1 <= interval <= _LONGEST_INTERVAL:
        return None
    rule = f"FREQ={frequency}"
    return rule if interval == 1 else f"{rule};INTERVAL={interval}"


def as_reading(
    rule: str | None,
    start: int,
    end: int,
    times: int | None = None,
    *,
    at_least: bool = False,
) -> Reading[Recurrence] | None:
    """Return the reading of ``rule``; ``None`` without one."""
    value = build(rule, times, at_least=at_least) if rule else None
    return Reading(value, start, end) if value else None


@lru_cache(maxsize=2048)
def build(
    rule: str,
    times: int | None,
    *,
    at_least: bool,
    deadline: Deadline | None = None,
) -> Recurrence | None:
    """Build a recurrence; ``None`` where the model refuses the rule."""
    try:
        return Recurrence(rule=rule, times=times, at_least=at_least, deadline=deadline)
    except InvalidValueError:
        return None
