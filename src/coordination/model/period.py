"""A stretch of time, or a list of such: what is coarser or longer than a day.

Texts are EDTF (ISO 8601-2): ``2024``, ``2023-34`` (second quarter), ``2021/2025``,
``2020/..`` (no end stated), ``{2020,2021,2022}``.
"""

from datetime import date
from typing import Final, TypeAlias

from attrs import field, frozen
from attrs.validators import optional

from coordination.diagnostics.diagnostic import Diagnostic, diagnose
from coordination.errors import InvalidValueError
from coordination.model.checks import each, instance, require, whole
from coordination.model.partial_date import (
    FIRST_YEAR,
    LAST_YEAR,
    PartialDate,
    days_in,
)

#: Sub-year groupings of ISO 8601-2: their first and last month.
QUARTERS: Final = {33: (1, 3), 34: (4, 6), 35: (7, 9), 36: (10, 12)}
HALVES: Final = {40: (1, 6), 41: (7, 12)}
_MONTHS: Final = QUARTERS | HALVES
_OPEN: Final = ".."


@frozen(kw_only=True)
class SubYear:
    """A quarter or a half of a year that may be unknown.

    >>> str(SubYear(year=2023, code=34)), SubYear(year=2023, code=34).latest
    ('2023-34', datetime.date(2023, 6, 30))

    Attributes:
        year: From 1 to 9999.
        code: Quarters 33 to 36, halves 40 and 41 (ISO 8601-2, sub-year groupings).

    Raises:
        InvalidValueError: The code is none of these.
    """

    year: int | None = field(
        default=None, validator=optional(whole(FIRST_YEAR, LAST_YEAR))
    )
    code: int = field(validator=whole(33, 41))

    def __attrs_post_init__(self) -> None:
        """Refuse codes between the quarters and the halves."""
        if self.code not in _MONTHS:
            require(
                diagnose(
                    "out-of-range", "/code", low="33", high="36, 40, 41", got=self.code
                )
            )

    @property
    def earliest(self) -> date | None:
        """Its first day; ``None`` where the year is unknown."""
        return None if self.year is None else date(self.year, _MONTHS[self.code][0], 1)

    @property
    def latest(self) -> date | None:
        """Its last day; ``None`` where the year is unknown."""
        if self.year is None:
            return None
        month = _MONTHS[self.code][1]
        return date(self.year, month, days_in(self.year, month))

    @property
    def sort_key(self) -> tuple[int, int, int]:
        """A key for stable lists."""
        return (self.year or 0, self.code, 0)

    def __str__(self) -> str:
        """Write EDTF."""
        year = "XXXX" if self.year is None else f"{self.year:04d}"
        return f"{year}-{self.code}"


Member: TypeAlias = PartialDate | SubYear


@frozen(kw_only=True)
class Period:
    """Either a range from ``start`` to ``end``, or one or more ``dates``.

    A range may be open at one side.  It may even end before it starts: records
    say so by mistake, and `coordination.validate` reports it.

    >>> term = Period(start=PartialDate(year=2021), end=PartialDate(year=2025))
    >>> str(term), term.earliest, term.latest
    ('2021/2025', datetime.date(2021, 1, 1), datetime.date(2025, 12, 31))
    >>> term.contains(PartialDate(year=2023)), term.contains(PartialDate(month=7))
    (True, None)

    Attributes:
        start: First date of a range; absent where the range is open there.
        end: Last date of a range, included; absent where no end is stated.
        dates: The members of a list, in order of time, each once.

    Raises:
        InvalidValueError: Neither a range nor a list is given, or both, or a list
            that is not sorted.
    """

    start: PartialDate | None = field(
        default=None, validator=optional(instance(PartialDate, "date"))
    )
    end: PartialDate | None = field(
        default=None, validator=optional(instance(PartialDate, "date"))
    )
    dates: tuple[Member, ...] = field(
        default=(),
        validator=each(instance(Member, "date"), unique=True),  # type: ignore[arg-type]
    )

    def __attrs_post_init__(self) -> None:
        """Refuse what is neither a range nor a list."""
        require(self._shape_fault())

    def _shape_fault(self) -> Diagnostic | None:
        is_range = self.start is not None or self.end is not None
        if is_range == bool(self.dates):
            return diagnose("not-exactly-one", expected="start/end, dates")
        if is_range and self.start == self.end:
            return diagnose("not-canonical", canonical=str(self.start), got=str(self))
        if list(self.dates) != sorted(self.dates, key=lambda one: one.sort_key):
            right = Period(
                dates=tuple(sorted(self.dates, key=lambda one: one.sort_key))
            )
            return diagnose(
                "not-canonical", "/dates", canonical=str(right), got=str(self)
            )
        return None

    @classmethod
    def of(cls, *dates: Member) -> "Period":
        """Return the list of ``dates``, sorted.

        >>> str(Period.of(PartialDate(year=2021), PartialDate(year=2020)))
        '{2020,2021}'
        """
        return cls(dates=tuple(sorted(set(dates), key=lambda one: one.sort_key)))

    @classmethod
    def from_edtf(cls, text: str) -> "Period":
        """Read the canonical text.

        >>> Period.from_edtf("2020/..").end is None
        True

        Raises:
            InvalidValueError: ``text`` is anything else.
        """
        if text.startswith("{") and text.endswith("}") and "," in text:
            return cls(dates=tuple(_member(part) for part in text[1:-1].split(",")))
        start, slash, end = text.partition("/")
        if not slash:
            return cls(dates=(_member(text),))
        if start == end == _OPEN:
            raise InvalidValueError(_not_a_period(text))
        return cls(start=_bound(start), end=_bound(end))

    @property
    def is_range(self) -> bool:
        """Tell a range from a list."""
        return not self.dates

    @property
    def earliest(self) -> date | None:
        """Its first day; ``None`` where it is open or unknown."""
        if self.is_range:
            return None if self.start is None else self.start.earliest
        days = [one.earliest for one in self.dates]
        return None if None in days else min(day for day in days if day is not None)

    @property
    def latest(self) -> date | None:
        """Its last day; ``None`` where it is open or unknown."""
        if self.is_range:
            return None if self.end is None else self.end.latest
        days = [one.latest for one in self.dates]
        return None if None in days else max(day for day in days if day is not None)

    def contains(self, moment: PartialDate) -> bool | None:
        """Tell whether all of ``moment`` lies in it, none of it, or unknown."""
        spans = (
            [(self.start, self.end)] if self.is_range else [(m, m) for m in self.dates]
        )
        answers = [_within(start, end, moment) for start, end in spans]
        if True in answers:
            return True
        return None if None in answers else False

    def before(self, other: "Period") -> bool | None:
        """Tell whether it ends before ``other`` begins; ``None`` if unknown."""
        if self.latest is not None and other.earliest is not None:
            return self.latest < other.earliest
        if self.earliest is not None and other.latest is not None:
            return False if self.earliest > other.latest else None
        return None

    def overlaps(self, other: "Period") -> bool | None:
        """Tell whether they share a day; ``None`` if unknown.

        A list is taken as the stretch from its first to its last day.
        """
        apart = (self.before(other), other.before(self))
        if True in apart:
            return False
        return None if None in apart else True

    @property
    def sort_key(self) -> tuple[int, int, int]:
        """A key for stable lists; it puts the unknown first and claims no order."""
        first = (self.start or self.end) if self.is_range else self.dates[0]
        return (0, 0, 0) if first is None else first.sort_key

    def __str__(self) -> str:
        """Write EDTF."""
        if self.is_range:
            return f"{self.start or _OPEN}/{self.end or _OPEN}"
        if len(self.dates) == 1:
            return str(self.dates[0])
        return "{" + ",".join(map(str, self.dates)) + "}"


def _within(
    start: Member | None, end: Member | None, moment: PartialDate
) -> bool | None:
    """Tell whether ``moment`` lies between the two; ``None`` bounds are open."""
    low = date.min if start is None else start.earliest
    high = date.max if end is None else end.latest
    if low is None or high is None or moment.earliest is None or moment.latest is None:
        return None
    if moment.latest < low or high < moment.earliest:
        return False
    return True if low <= moment.earliest and moment.latest <= high else None


def _bound(text: str) -> PartialDate | None:
    return None if text == _OPEN else PartialDate.from_edtf(text)


def _member(text: str) -> Member:
    year, dash, code = text.partition("-")
    if dash and len(code) == 2 and code.isdecimal() and int(code) in _MONTHS:  # noqa: PLR2004
        at = PartialDate.from_edtf(f"{year}-01")  # refuses what is no year
        return SubYear(year=at.year, code=int(code))
    try:
        return PartialDate.from_edtf(text)
    except InvalidValueError as error:
        if error.diagnostics[0].code == "not-edtf":
            raise InvalidValueError(_not_a_period(text)) from None
        raise


def _not_a_period(text: str) -> Diagnostic:
    return diagnose("not-edtf", expected="period", got=text, example="2021/2025")
