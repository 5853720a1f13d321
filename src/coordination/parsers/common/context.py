"""What a text says beside a value, without belonging to it."""

from datetime import time
from enum import StrEnum
from typing import Final

from attrs import field, frozen
from attrs.validators import optional

from coordination.model.checks import instance, whole
from coordination.model.relative import PartOfDay


class Stretch(StrEnum):
    """Which part of a period is meant: đầu, giữa, cuối.  None has fixed bounds."""

    EARLY = "early"
    MIDDLE = "middle"
    LATE = "late"


class Bound(StrEnum):
    """What a date or period is the bound of.

    In law "trước ngày" leaves its day out; office prose often means it in: it is
    kept as ``before`` and the doubt with it.  "chậm nhất", "đến hết" are ``by``;
    "đến", "tính đến" are ``until``; "từ", "kể từ" are ``since``; "sau" is
    ``after``; "tầm nhìn", "định hướng đến" are ``horizon``.
    """

    BEFORE = "before"
    BY = "by"
    UNTIL = "until"
    SINCE = "since"
    AFTER = "after"
    HORIZON = "horizon"


@frozen(kw_only=True)
class Context:
    """What a text says beside a value; every part may be absent.

    >>> Context(weekday=7, part_of_day=PartOfDay.MORNING).is_stated
    True

    Attributes:
        weekday: The weekday printed beside a date, 1 (Monday) to 7 (Sunday).  It
            is recorded, not checked.
        part_of_day: "sáng", "chiều" … beside a date.
        clock: The time of day beside a date.
        stretch: "đầu", "giữa", "cuối" before a period.
        bound: What it is the bound of, by the words before: "trước ngày", "đến năm" …
        repairs: The names of the repairs that reading it took, in kebab-case.
    """

    weekday: int | None = field(default=None, validator=optional(whole(1, 7)))
    part_of_day: PartOfDay | None = field(
        default=None, validator=optional(instance(PartOfDay, "part of day"))
    )
    clock: time | None = field(
        default=None, validator=optional(instance(time, "time of day"))
    )
    stretch: Stretch | None = field(
        default=None, validator=optional(instance(Stretch, "stretch"))
    )
    bound: Bound | None = field(
        default=None, validator=optional(instance(Bound, "bound"))
    )
    repairs: tuple[str, ...] = ()

    @property
    def is_stated(self) -> bool:
        """True if the text says anything beside the value."""
        return self != NO_CONTEXT


#: There is nothing beside the value; shared, because it is the common case.
NO_CONTEXT: Final = Context()
