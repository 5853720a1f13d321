"""Expressions that mean a date only to who knows the day of writing."""

from enum import StrEnum
from typing import Final

from attrs import field, frozen
from attrs.validators import optional

from coordination.diagnostics.diagnostic import diagnose
from coordination.model.checks import instance, require, whole
from coordination.model.conversions import accept_exact

_QUARTERS: Final = "months in threes"


class PartOfDay(StrEnum):
    """Which part of a day: rạng sáng, sáng, trưa, chiều, tối, đêm."""

    DAWN = "dawn"
    MORNING = "morning"
    NOON = "noon"
    AFTERNOON = "afternoon"
    EVENING = "evening"
    NIGHT = "night"


class TimeUnit(StrEnum):
    """What a relative expression counts in, as ISO 8601 letters it; times after T."""

    MINUTE = "TM"
    HOUR = "TH"
    DAY = "D"
    WEEK = "W"
    MONTH = "M"
    YEAR = "Y"


@frozen(kw_only=True, field_transformer=accept_exact)
class Relative:
    """So many days, weeks, months or years from the day of writing; hours, minutes.

    >>> str(Relative(count=-1, unit=TimeUnit.DAY)), str(Relative(unit=TimeUnit.YEAR))
    ('-P1D', 'P0Y')

    Attributes:
        count: Negative for the past: hôm qua is -1 day, năm nay 0 years.
        unit: What is counted.  A quarter is three months; ``quarter`` marks it.
        quarter: The expression names a quarter ("quý này"), not a month.
        part_of_day: "sáng nay" is the morning of this day.

    Raises:
        InvalidValueError: The count is beyond 1,000 either way; a quarter that is
            not counted in threes of months.
    """

    count: int = field(default=0, validator=whole(-1000, 1000))
    unit: TimeUnit = field(validator=instance(TimeUnit, "unit of time"))
    quarter: bool = field(default=False, validator=instance(bool, "true or false"))
    part_of_day: PartOfDay | None = field(
        default=None, validator=optional(instance(PartOfDay, "part of day"))
    )

    def __attrs_post_init__(self) -> None:
        """Refuse quarters that are not a multiple of three months."""
        if self.quarter and (self.unit is not TimeUnit.MONTH or self.count % 3):
            require(diagnose("needs-another", "/unit", name="quarter", other=_QUARTERS))

    def __str__(self) -> str:
        """Write the duration of ISO 8601."""
        sign = "-" if self.count < 0 else ""
        time, letter = self.unit[:-1], self.unit[-1]
        return f"{sign}P{time}{abs(self.count)}{letter}"
