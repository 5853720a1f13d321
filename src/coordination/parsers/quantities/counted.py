"""A figure, or two that make one amount, with known units, as it is printed.

In: text and a place.  Out: what is counted there, and whether the words around it let
it be a quantity.
"""

import re
from decimal import Decimal
from functools import cache, lru_cache
from typing import Final, NamedTuple

from coordination.model.quantity import Change, Comparator, Quantity
from coordination.parsers.common.phrases import alternatives, plain
from coordination.parsers.common.reading import Reading
from coordination.parsers.common.unit import Units, is_unit_at, rate, read_units
from coordination.parsers.quantities.extent import Extent
from coordination.parsers.quantities.figure import Figure, read_figure
from coordination.parsers.quantities.judge_frames import frame_start, read_bound
from coordination.parsers.quantities.judge_parts import is_part, wholes
from coordination.parsers.quantities.judge_quantities import (
    NO_LEAD,
    Lead,
    does_go_on,
    is_alone,
    is_date,
    is_time,
    may_continue,
    read_lead,
)
from coordination.parsers.quantities.judge_times import (
    COUNTS_OF_TIME,
    is_half_said,
    is_no_duration,
)
from coordination.tables.number_words import GAPS, HALF, SPOKEN_DIGITS, TEN
from coordination.tables.quantity_words import BOUNDS
from coordination.tables.units import MEASURES

#: Signs of money and measure that no table has, and letters, end no figure.
_SIGNS_OF_UNITS: Final = frozenset("%‰°₫$€£¥")


class Counted(NamedTuple):
    """One or two figures and what they count.

    Attributes:
        figure: The figure; the lower end of a range, the part of a share.
        units: Its units; empty where they are not known.
        end: Where the units end, or the figure without.
        upper: The upper end of a range.
        total: The whole of a share.
    """

    figure: Figure
    units: Units
    end: int
    upper: Figure | None = None
    total: Figure | None = None


def read_counted(text: str, at: int) -> Counted | None:
    """Read the figure at ``at`` with its known units; plain digits need some."""
    found = read_figure(text, at)
    if found is None:
        return None
    figure, end = found
    units, stop = read_units(text, end) or ((), end)
    if not units and (not _is_sure(figure) or _is_cut_off(text, end)):
        return None
    return Counted(figure, units, stop)


def read_extent(text: str, extent: Extent | None) -> Counted | None:
    """Read the units behind the two ends of a range; both ends have to agree."""
    if extent is None:
        return None
    low, high, stated, end = extent
    units, stop = read_units(text, end) or ((), end)
    if stated and stated != units:
        return None
    if not units and (not _is_sure(high) or _is_cut_off(text, end)):
        return None
    return Counted(low, units, stop, upper=high)


def read_quantity_of(text: str, at: int, counted: Counted) -> Reading[Quantity] | None:
    """Judge what is counted at ``at`` by the words around it."""
    figure, units, end, upper, total = counted
    start = at if upper is None else frame_start(text, at)
    lead = NO_LEAD
    if not is_alone(text, start):
        found = read_lead(text, start, figure, units)
        if found is None:
            return None
        start, lead = found
    if _is_refused(text, start, counted, lead):
        return None
    code, change, negative = lead
    if may_continue(text, end):
        bound = read_bound(text, end)
        if does_go_on(text, end, units) or (bound and (upper or total)):
            return None
        if bound and code is None:
            code, end = BOUNDS[plain(bound[0])], bound.end()
    amount = -figure.amount if negative else figure.amount
    most, whole = upper and upper.amount, total and total.amount
    value = value_of(amount, code or "exact", units, change, most, whole)
    return Reading(value, start, end)


def _is_refused(text: str, start: int, counted: Counted, lead: Lead) -> bool:
    """Return True if a figure reads two ways, or is a part of something else."""
    figure, units, end, upper, total = counted
    unit = units[0].lower() if units else ""
    if _is_refused_alone(figure, unit, lead):
        return True
    second = upper or total
    if second and (lead.negative or _is_refused_alone(second, unit, lead)):
        return True
    if unit not in _judged_units():
        return False
    if unit in COUNTS_OF_TIME:
        span = start, end
        no_duration = is_no_duration(text, span, lead, figure, unit)
        half_said = no_duration or is_half_said(text, start, end)
        return half_said or is_date(text, unit, end)
    if unit == "phần" and _share_of().match(text, end):
        return True  # "2 phần 3"
    return is_part(text, start, unit)


def _is_refused_alone(figure: Figure, unit: str, lead: Lead) -> bool:
    """Return True if one figure reads two ways, or is a year or an hour."""
    if figure.doubtful and unit not in MEASURES:
        return True  # "1,234" may be thousands
    return lead.code is None and is_time(figure, unit)


def _is_sure(figure: Figure) -> bool:
    """Return True if nothing but an amount is written like that."""
    return figure.grouped or figure.scaled


def _is_cut_off(text: str, end: int) -> bool:
    """Return True if more belongs to the figure than can be read."""
    after = text[end : end + 1]
    if after and (after.isalnum() or after in _SIGNS_OF_UNITS):
        return True
    return is_unit_at(text, end) or _more_words().match(text, end) is not None


@cache
def _judged_units() -> frozenset[str]:
    """Return the units that may be part of something else; most are never."""
    return COUNTS_OF_TIME | wholes() | {"phần"}


@cache
def _share_of() -> re.Pattern[str]:
    digits = alternatives([*SPOKEN_DIGITS, TEN])
    return re.compile(rf" {{1,3}}(?:[0-9]|{digits}(?!\w))", re.IGNORECASE)


@cache
def _more_words() -> re.Pattern[str]:
    """Match words that make another figure of the one before: "hai mươi mấy"."""
    words = alternatives({"mấy", "nửa", "phẩy", "phần", *GAPS, *HALF})
    return re.compile(rf" {{1,3}}{words}(?!\w)", re.IGNORECASE)


@lru_cache(maxsize=1024)
def value_of(  # noqa: PLR0913, PLR0917 - a quantity has as many parts
    amount: Decimal,
    code: str,
    units: Units,
    change: Change | None = None,
    upper: Decimal | None = None,
    total: Decimal | None = None,
) -> Quantity:
    """Build a value once: what is counted in a text is counted again.

    By place, because names of arguments make the look-up three times as slow.
    """
    counted, per = rate(units)
    return Quantity(
        amount=amount,
        comparator=Comparator(code),
        units=counted,
        upper=upper,
        total=total,
        per=per,
        change=change,
    )
