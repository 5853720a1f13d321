"""A date of which some parts may be unknown."""

import re
from datetime import date
from typing import Final

from attrs import astuple, field, frozen
from attrs.validators import optional

from coordination.diagnostics.diagnostic import Diagnostic, diagnose
from coordination.errors import InvalidValueError
from coordination.model.checks import require, whole
from coordination.model.edtf_parts import left_out

FIRST_YEAR: Final = 1
LAST_YEAR: Final = 9999
_DAYS: Final = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_EDTF: Final = re.compile(
    r"(?:(?P<year>(?!0000)[0-9]{4})|XXXX)"
    r"(?:-(?P<month>0[1-9]|1[0-2])(?:-(?P<day>0[1-9]|[12][0-9]|3[01]))?)?"
)


@frozen
class PartialDate:
    """A year, a month or a day, as precise as its source and no more.

    A missing part is unknown, never a default: ``23/2`` in a news page is the
    23rd of February of some year.  Texts are EDTF (ISO 8601-2).

    >>> day = PartialDate(year=2023, month=2, day=28)
    >>> str(day), str(PartialDate(month=2, day=23))
    ('2023-02-28', 'XXXX-02-23')
    >>> day.before(PartialDate(year=2024)), day.before(PartialDate(month=3))
    (True, None)

    Attributes:
        year: From 1 to 9999.
        month: From 1 to 12.
        day: A day that the month can have; needs ``month``.

    Raises:
        InvalidValueError: No real date is like that: day 32, 29 February 2023,
            a day without its month, nothing at all.
    """

    year: int | None = field(
        default=None, validator=optional(whole(FIRST_YEAR, LAST_YEAR))
    )
    month: int | None = field(default=None, validator=optional(whole(1, 12)))
    day: int | None = field(default=None, validator=optional(whole(1, 31)))

    def __attrs_post_init__(self) -> None:
        """Refuse what no calendar has."""
        if self.day is not None:
            require(_day_fault(self.year, self.month, self.day))
        elif self.year is None and self.month is None:
            require(diagnose("nothing-stated", expected="year, month"))

    @classmethod
    def of(cls, day: date) -> "PartialDate":
        """Return the complete date ``day``."""
        return cls(year=day.year, month=day.month, day=day.day)

    @classmethod
    def from_edtf(cls, text: str) -> "PartialDate":
        """Read the canonical text.

        >>> PartialDate.from_edtf("XXXX-02-23")
        PartialDate(year=None, month=2, day=23)

        Raises:
            InvalidValueError: ``text`` is anything else.
        """
        try:
            return cls.from_held(text)
        except InvalidValueError as error:
            if error.diagnostics[0].code != "not-edtf":
                raise
            better = left_out(text, cls.from_held)
            raise (error if better is None else InvalidValueError(better)) from None

    @classmethod
    def from_held(cls, text: str) -> "PartialDate":
        """Read the canonical text; of another, do not say what it is in EDTF.

        Raises:
            InvalidValueError: ``text`` is anything else.
        """
        found = _EDTF.fullmatch(text)
        if found is None:
            fault = diagnose(
                "not-edtf", expected="date", got=text, example="2023-02-28"
            )
            raise InvalidValueError(fault)
        parts = {name: int(part) for name, part in found.groupdict().items() if part}
        try:
            return cls(**parts)
        except InvalidValueError as error:
            raise error.of_text() from None

    @property
    def is_complete(self) -> bool:
        """Return True if year, month and day are all known."""
        return self.year is not None and self.day is not None

    @property
    def earliest(self) -> date | None:
        """The first day it can mean; ``None`` where the year is unknown."""
        if self.year is None:
            return None
        return date(self.year, self.month or 1, self.day or 1)

    @property
    def latest(self) -> date | None:
        """The last day it can mean; ``None`` where the year is unknown."""
        if self.year is None:
            return None
        month = self.month or 12
        return date(self.year, month, self.day or days_in(self.year, month))

    def before(self, other: "PartialDate") -> bool | None:
        """Return whether it is certainly before, certainly not, or unknown."""
        return surely_before(self, other)

    def after(self, other: "PartialDate") -> bool | None:
        """Return whether it is certainly after, certainly not, or unknown."""
        return surely_before(other, self)

    def same_day(self, other: "PartialDate") -> bool | None:
        """Return whether both are certainly one day, certainly not, or unknown.

        >>> PartialDate(month=2, day=23).same_day(PartialDate(month=2, day=24))
        False
        """
        pairs = list(zip(astuple(self), astuple(other), strict=True))
        if any(None not in pair and pair[0] != pair[1] for pair in pairs):
            return False
        year, month, day = (mine if mine is not None else its for mine, its in pairs)
        if month is not None and day is not None and day > days_in(year, month):
            return False  # that year has no 29 February
        return True if self.is_complete and other.is_complete else None

    @property
    def sort_key(self) -> tuple[int, int, int]:
        """A key for stable lists; it puts the unknown first and claims no order."""
        return (self.year or 0, self.month or 0, self.day or 0)

    def __str__(self) -> str:
        """Write EDTF."""
        year = "XXXX" if self.year is None else f"{self.year:04d}"
        month = "" if self.month is None else f"-{self.month:02d}"
        return year + month + ("" if self.day is None else f"-{self.day:02d}")


def surely_before(one: "PartialDate", other: "PartialDate") -> bool | None:
    """Return whether ``one`` ends before ``other`` begins; ``None`` if unknown."""
    if (
        one.earliest is None
        or one.latest is None
        or other.earliest is None
        or other.latest is None
    ):
        return None
    if one.latest < other.earliest:
        return True
    return False if one.earliest >= other.latest else None


def days_in(year: int | None, month: int) -> int:
    """Count the days of a month; February of an unknown year can have 29."""
    leap = year is None or (year % 4 == 0 and (year % 100 != 0 or year % 400 == 0))
    return 28 if month == 2 and not leap else _DAYS[month - 1]  # noqa: PLR2004


def _day_fault(year: int | None, month: int | None, day: int) -> Diagnostic | None:
    if month is None:
        return diagnose("needs-another", "/month", name="day", other="month")
    if day <= days_in(year, month):
        return None
    of_year = "" if year is None else f"/{year}"
    return diagnose("no-such-day", "/day", day=day, month=month, of_year=of_year)
