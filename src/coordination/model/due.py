"""When something is owed."""

from attrs import field, frozen
from attrs.validators import optional

from coordination.diagnostics.diagnostic import diagnose
from coordination.model.checks import instance, require
from coordination.model.conversions import accept_exact
from coordination.model.partial_date import PartialDate
from coordination.model.period import Period
from coordination.model.recurrence import Recurrence
from coordination.model.trigger import Trigger


@frozen(kw_only=True, field_transformer=accept_exact)
class Due:
    """Exactly one of a date, a period, a recurrence and an event in words.

    >>> str(Due(date=PartialDate(year=2025, month=6, day=15)))
    '2025-06-15'

    Attributes:
        date: The day, month or year it falls due.
        period: The stretch of time within which it is owed.
        recurrence: The rule by which it falls due again and again.
        event: What it waits for, where no calendar knows the day.

    Raises:
        InvalidValueError: None of them is given, or more than one.
    """

    date: PartialDate | None = field(
        default=None, validator=optional(instance(PartialDate, "date"))
    )
    period: Period | None = field(
        default=None, validator=optional(instance(Period, "period"))
    )
    recurrence: Recurrence | None = field(
        default=None, validator=optional(instance(Recurrence, "recurrence"))
    )
    event: Trigger | None = field(
        default=None, validator=optional(instance(Trigger, "event in words"))
    )

    def __attrs_post_init__(self) -> None:
        """Refuse all but exactly one."""
        given = [self.date, self.period, self.recurrence, self.event]
        if given.count(None) != len(given) - 1:
            expected = "date, period, recurrence, event"
            require(diagnose("not-exactly-one", expected=expected))

    def __str__(self) -> str:
        """Write the one that is given."""
        return str(self.date or self.period or self.recurrence or self.event)
