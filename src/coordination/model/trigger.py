"""Upon what something falls due that no calendar knows."""

import re
from typing import Any, Final

from attrs import Attribute, field, frozen
from attrs.validators import optional

from coordination.diagnostics.diagnostic import describe, diagnose
from coordination.model.checks import instance, is_text, refuse, require
from coordination.model.conversions import accept_exact

#: The part of ISO 8601 that says how long before (-) or after an event.
DURATION: Final = re.compile(r"-?P(?:[1-9][0-9]{0,3}[DWMY]|T[1-9][0-9]{0,3}H)")


def is_duration(_: object, attribute: "Attribute[Any]", value: object) -> None:
    """Accept whole days, weeks, months, years or hours, before or after an event."""
    if type(value) is not str or not DURATION.fullmatch(value):
        refuse(attribute, "not-a-duration", got=describe(value))


@frozen(kw_only=True, field_transformer=accept_exact)
class Trigger:
    """An event upon which something falls due, in the words of the source.

    No day is ever computed from it: when the event takes place nobody says.

    >>> answer = Trigger(
    ...     words="03 ngày làm việc kể từ ngày nhận được",
    ...     duration="P3D",
    ...     working_days=True,
    ... )
    >>> str(answer)
    '03 ngày làm việc kể từ ngày nhận được'

    Attributes:
        words: The event and all that is said of the time, as written ("trước mỗi
            kỳ họp").
        duration: How long after the event, as in ISO 8601 ("P3D", "PT24H"); with a
            minus how long before it ("-P15D"); absent where the source says none.
        working_days: Whether only working days count.

    Raises:
        InvalidValueError: A field has a value that none can have; working days
            without a number of days.
    """

    words: str = field(validator=is_text)
    duration: str | None = field(default=None, validator=optional(is_duration))
    working_days: bool = field(default=False, validator=instance(bool, "true or false"))

    def __attrs_post_init__(self) -> None:
        """Refuse working days without a number of days."""
        if self.working_days and not (self.duration or "").endswith("D"):
            require(
                diagnose(
                    "needs-another",
                    "/duration",
                    name="working_days",
                    other="duration in days",
                )
            )

    def __str__(self) -> str:
        """Write the words."""
        return self.words
