"""A stretch of time, or a list of such: what is coarser or longer than a day.

Texts are EDTF (ISO 8601-2): ``2024``, ``2023-34`` (second quarter), ``2021/2025``,
``2020/..`` (no end stated), ``{2020,2021,2022}``.
"""

import re
from datetime import date, timedelta
from typing import Final, TypeAlias

from attrs import field, frozen
from attrs.validators import optional

from coordination.diagnostics.diagnostic import Diagnostic, diagnose
from coordination.diagnostics.notebook_html import escape_html
from coordination.errors import InvalidValueError
from coordination.model.checks import each, instance, require, whole
from coordination.model.edtf_parts import left_out
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
_SUB_YEAR: Final = re.compile(r"(?:((?!0000)[0-9]{4})|XXXX)-(3[3-6]|4[01])")
_OPEN: Final = ".."

#: More dates than any text lists; a bound against hostile input.
MOST_DATES: Final = 366

#: First and last day; ``None`` where it is not stated or its year is unknown.
Span: TypeAlias = tuple[date | None, date | None]


@frozen(kw_only=True)
class SubYear:
    """A quarter or a half of a year that may be unknown.

    >>> str(SubYear(year=2023, code=34)), SubYear(year=2023, code=34).latest
    ('2023-34', datetime.date(2023, 6, 30))

    Attributes:
        year: From 1 to 9999.
        code: Quarters 33 to 36, halves 40 and 41 (ISO 8601-2, sub-year groupings).

    Raises:
        InvalidValueError: The code is not one of these.
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
        """A key for stable lists: by the first month, the longer before the shorter."""
        return (self.year or 0, _MONTHS[self.code][0], -self.code)

    def __str__(self) -> str:
        """Write EDTF."""
        year = "XXXX" if self.year is None else f"{self.year:04d}"
        return f"{year}-{self.code}"


Member: TypeAlias = PartialDate | SubYear


@frozen(kw_only=True)
class Period:
    """Either a range from ``start`` to ``end``, or one or more ``dates``.

    A range may lack one side: no start, or no end, is stated, which does not say
    that there is none.  It may even end before it starts: records say so by
    mistake, `coordination.validate` reports it, and no comparison knows anything
    of such a period.

    >>> term = Period(start=PartialDate(year=2021), end=PartialDate(year=2025))
    >>> str(term), term.earliest, term.latest
    ('2021/2025', datetime.date(2021, 1, 1), datetime.date(2025, 12, 31))
    >>> term.contains(PartialDate(year=2023)), term.contains(PartialDate(month=7))
    (True, None)

    Attributes:
        start: First date of a range; absent where none is stated.
        end: Last date of a range, included; absent where none is stated.
        dates: The members of a list, in order of time, each once, at most 366.

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
        validator=each(
            instance(Member, "date"),  # type: ignore[arg-type] # a union will do
            most=MOST_DATES,
            unique=True,
        ),
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
        try:
            return cls.from_held(text)
        except InvalidValueError as error:
            is_other = error.diagnostics[0].code == "not-edtf"
            better = left_out(text, cls.from_held) if is_other else None
            found = error if better is None else InvalidValueError(better)
            raise found.of_text() from None

    @classmethod
    def from_held(cls, text: str) -> "Period":
        """Read the canonical text; of another, do not say what it is in EDTF.

        Raises:
            InvalidValueError: ``text`` is anything else.
        """
        if text.startswith("{") and text.endswith("}") and "," in text:
            return cls(dates=tuple(map(_member, text[1:-1].split(","))))
        start, slash, end = text.partition("/")
        if not slash:
            return cls(dates=(_member(text),))
        if start == end == _OPEN:
            raise InvalidValueError(_not_a_period(text))
        return cls(start=_bound(start), end=_bound(end))

    @property
    def is_range(self) -> bool:
        """Return True if it is a range, False if it is a list."""
        return not self.dates

    @property
    def spans(self) -> list[Span]:
        """The stretches it is made of: one of a range, one for each date of a list."""
        if self.is_range:
            return [(self.earliest, self.latest)]
        return [(one.earliest, one.latest) for one in self.dates]

    @property
    def earliest(self) -> date | None:
        """Its first day; ``None`` where it is not stated or its year is unknown."""
        if self.is_range:
            return None if self.start is None else self.start.earliest
        days = [first for first, _ in self.spans if first is not None]
        return min(days) if len(days) == len(self.spans) else None

    @property
    def latest(self) -> date | None:
        """Its last day; ``None`` where it is not stated or its year is unknown."""
        if self.is_range:
            return None if self.end is None else self.end.latest
        days = [last for _, last in self.spans if last is not None]
        return max(days) if len(days) == len(self.spans) else None

    @property
    def is_reversed(self) -> bool:
        """Return True if it ends before it starts."""
        first, last = self.earliest, self.latest
        return first is not None and last is not None and last < first

    def contains(self, moment: PartialDate) -> bool | None:
        """Return whether all of ``moment`` lies in it, none of it, or unknown.

        >>> Period.from_edtf("2020/..").contains(PartialDate(year=2019))
        False
        >>> Period.from_edtf("2020/..").contains(PartialDate(year=2024)) is None
        True
        """
        first, last = moment.earliest, moment.latest
        if first is None or last is None or self.is_reversed:
            return None
        if _is_covered(self.spans, first, last):
            return True
        return None if _may_touch(self.spans, first, last) else False

    def before(self, other: "Period") -> bool | None:
        """Return whether it ends before ``other`` begins; ``None`` if unknown."""
        if self.is_reversed or other.is_reversed:
            return None
        return _ends_before(
            (self.earliest, self.latest), (other.earliest, other.latest)
        )

    def after(self, other: "Period") -> bool | None:
        """Return whether it begins after ``other`` ends; ``None`` if unknown."""
        return other.before(self)

    def overlaps(self, other: "Period") -> bool | None:
        """Return whether they share a day; ``None`` if unknown.

        >>> Period.from_edtf("{2020,2022}").overlaps(Period.from_edtf("2021"))
        False
        """
        if self.is_reversed or other.is_reversed:
            return None
        if not self.is_range and not other.is_range:
            return _share_a_day(self.spans, other.spans)
        answers = {_meet(mine, its) for mine in self.spans for its in other.spans}
        if True in answers:
            return True
        return None if None in answers else False

    @property
    def sort_key(self) -> tuple[int, int, int]:
        """A key for stable lists; it puts the unknown first and claims no order."""
        first = (self.start or self.end) if self.is_range else self.dates[0]
        return (0, 0, 0) if first is None else first.sort_key

    def _repr_html_(self) -> str:
        """Show in a notebook the text and the first and last day."""
        first, last = self.earliest or "?", self.latest or "?"
        return f"<code>{escape_html(str(self))}</code> ({first} – {last})"

    def __str__(self) -> str:
        """Write EDTF."""
        if self.is_range:
            return f"{self.start or _OPEN}/{self.end or _OPEN}"
        if len(self.dates) == 1:
            return str(self.dates[0])
        return "{" + ",".join(map(str, self.dates)) + "}"


def _is_covered(spans: list[Span], first: date, last: date) -> bool:
    """Return True if ``spans``, in order, certainly cover every day of a stretch.

    Of a span with one side only that day is sure.
    """
    for low, high in spans:
        start, end = low or high, high or low
        if start is not None and end is not None and start <= first <= end:
            if last <= end:
                return True
            first = end + timedelta(days=1)
    return False


def _may_touch(spans: list[Span], first: date, last: date) -> bool:
    """Return True if some of ``spans`` may contain a day of a stretch."""
    return any(
        (low is None or low <= last) and (high is None or first <= high)
        for low, high in spans
    )


def _ends_before(one: Span, other: Span) -> bool | None:
    """Return whether ``one`` ends before ``other`` begins; ``None`` if unknown.

    Whatever is not stated, nothing ends before its first day or begins after its
    last.
    """
    end, start = one[1], other[0]
    if end is not None and start is not None:
        return end < start
    soonest, furthest = end or one[0], start or other[1]
    if soonest is not None and furthest is not None and soonest >= furthest:
        return False
    return None


def _meet(one: Span, other: Span) -> bool | None:
    """Return whether they share a day; ``None`` if unknown."""
    apart = (_ends_before(one, other), _ends_before(other, one))
    if True in apart:
        return False
    return None if None in apart else True


def _share_a_day(one: list[Span], other: list[Span]) -> bool | None:
    """Return whether spans of two lists share a day, in one walk over both.

    A span of a list has both sides, or none where its year is unknown.
    """
    known = [
        (first, last, side)
        for side, spans in enumerate((one, other))
        for first, last in spans
        if first is not None and last is not None
    ]
    reached: list[date | None] = [None, None]  # the last day so far on each side
    for first, last, side in sorted(known):
        end, opposite = reached[side], reached[1 - side]
        if opposite is not None and first <= opposite:
            return True
        reached[side] = last if end is None else max(last, end)
    return False if len(known) == len(one) + len(other) else None


def _bound(text: str) -> PartialDate | None:
    return None if text == _OPEN else PartialDate.from_held(text)


def _member(text: str) -> Member:
    if found := _SUB_YEAR.fullmatch(text):
        year, code = found.groups()
        return SubYear(year=None if year is None else int(year), code=int(code))
    try:
        return PartialDate.from_held(text)
    except InvalidValueError as error:
        if error.diagnostics[0].code == "not-edtf":
            raise InvalidValueError(_not_a_period(text)) from None
        raise


def _not_a_period(text: str) -> Diagnostic:
    return diagnose("not-edtf", expected="period", got=text, example="2021/2025")
