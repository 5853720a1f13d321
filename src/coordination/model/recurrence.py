"""What happens again and again, or should."""

import re
from enum import StrEnum
from typing import Any, Final

from attrs import Attribute, field, frozen
from attrs.validators import optional

from coordination.diagnostics.diagnostic import diagnose, echo
from coordination.model.checks import instance, is_text, refuse, require, whole

#: The part of RFC 5545 that Vietnamese texts express, in its one canonical order.
RULE: Final = re.compile(
    r"FREQ=(?:YEARLY|MONTHLY|WEEKLY|DAILY)"
    r"(?:;INTERVAL=(?:[2-9]|[1-9][0-9]))?"
    r"(?:;BYMONTH=(?:[1-9]|1[0-2])(?:,(?:[1-9]|1[0-2]))*)?"
    r"(?:;BYMONTHDAY=(?:-1|[1-9]|[12][0-9]|3[01])(?:,(?:[1-9]|[12][0-9]|3[01]))*)?"
    r"(?:;BYDAY=(?:MO|TU|WE|TH|FR|SA|SU)(?:,(?:MO|TU|WE|TH|FR|SA|SU))*)?"
)
_SHAPE: Final = "FREQ[;INTERVAL][;BYMONTH][;BYMONTHDAY][;BYDAY]"


class Deadline(StrEnum):
    """On which side of its date a deadline lies."""

    BEFORE = "before"
    BY = "by"


def _rule(_: object, attribute: "Attribute[Any]", value: object) -> None:
    if not isinstance(value, str) or not RULE.fullmatch(value):
        refuse(attribute, "not-a-rule", got=echo(str(value)), expected=_SHAPE)


@frozen(kw_only=True)
class Recurrence:
    """A rule of RFC 5545, or the words of a source that give none.

    >>> yearly = Recurrence(
    ...     rule="FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15", deadline=Deadline.BEFORE
    ... )
    >>> str(yearly), str(Recurrence(words="thường xuyên"))
    ('FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15', 'thường xuyên')

    Attributes:
        rule: FREQ, then INTERVAL, BYMONTH, BYMONTHDAY, BYDAY as needed, in this order.
        deadline: Whether each date is a day to be ready ``before`` or ``by``.
        times: How often within each turn of the rule ("2 lần/năm" is 2 a year).
        at_least: Whether ``times`` is a lower bound ("ít nhất 01 lần/năm").
        words: What the source says, where that is no rule ("định kỳ").

    Raises:
        InvalidValueError: Neither rule nor words, or a rule of another shape.
    """

    rule: str | None = field(default=None, validator=optional(_rule))
    deadline: Deadline | None = field(
        default=None, validator=optional(instance(Deadline, "deadline"))
    )
    times: int | None = field(default=None, validator=optional(whole(1, 366)))
    at_least: bool = field(default=False, validator=instance(bool, "true or false"))
    words: str | None = field(default=None, validator=optional(is_text))

    def __attrs_post_init__(self) -> None:
        """Refuse what says nothing, and bounds on nothing."""
        if self.rule is None and self.words is None:
            require(diagnose("nothing-stated", expected="rule, words"))
        if self.at_least and self.times is None:
            require(
                diagnose("needs-another", "/at_least", name="at_least", other="times")
            )
        if self.rule is None and (self.deadline or self.times):
            extra = "deadline" if self.deadline else "times"
            require(diagnose("needs-another", f"/{extra}", name=extra, other="rule"))

    def __str__(self) -> str:
        """Write the rule, or the words where there is none."""
        return self.rule or self.words or ""
