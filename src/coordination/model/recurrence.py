"""What happens again and again, or should."""

import re
from enum import StrEnum
from functools import cache
from typing import Any, Final

from attrs import Attribute, field, frozen
from attrs.validators import optional

from coordination.diagnostics.diagnostic import Diagnostic, describe, diagnose
from coordination.model.checks import instance, is_text, refuse, require, whole
from coordination.model.conversions import accept_exact

#: The weekdays as RFC 5545 codes, Monday first.
CODES_OF_WEEKDAYS: Final = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_WEEKDAY: Final = "|".join(CODES_OF_WEEKDAYS)
#: The part of RFC 5545 that Vietnamese texts express, in its one canonical order.
RULE: Final = (
    r"(?!FREQ=WEEKLY.*BYMONTHDAY)"  # the two exclude each other (RFC 5545, 3.3.10)
    r"FREQ=(?:YEARLY|MONTHLY|WEEKLY|DAILY)"
    r"(?:;INTERVAL=(?:[2-9]|[1-9][0-9]))?"
    r"(?:;BYMONTH=(?:[1-9]|1[0-2])(?:,(?:[1-9]|1[0-2])){0,11})?"
    r"(?:;BYMONTHDAY=(?:-1|[1-9]|[12][0-9]|3[01])"
    r"(?:,(?:[1-9]|[12][0-9]|3[01])){0,31})?"
    rf"(?:;BYDAY=(?:{_WEEKDAY})(?:,(?:{_WEEKDAY})){{0,6}})?"
)
_RULE_LIKE: Final = re.compile(r"[A-Z]{4,10}=")
_SHAPE: Final = "FREQ[;INTERVAL][;BYMONTH][;BYMONTHDAY][;BYDAY]"


@cache
def rule_pattern() -> re.Pattern[str]:
    """Match `RULE`, compiled when the first rule is looked at."""
    return re.compile(RULE)


class Deadline(StrEnum):
    """On which side of its date a deadline lies."""

    BEFORE = "before"
    BY = "by"


def is_rule(_: object, attribute: "Attribute[Any]", value: object) -> None:
    """Accept a rule of RFC 5545 in the canonical form and order."""
    if type(value) is str and (gap := _left_out(value)):
        feature, instead = gap
        refuse(
            attribute,
            "rule-not-held",
            got=describe(value),
            feature=feature,
            instead=instead,
        )
        return
    if type(value) is not str or not rule_pattern().fullmatch(value):
        refuse(attribute, "not-a-rule", got=describe(value), expected=_SHAPE)
        return
    if (right := _in_order(value)) != value:
        refuse(attribute, "not-canonical", canonical=right, got=value)


#: Parts of RFC 5545 that are not supported: their names, and what to do instead.
_LEFT_OUT: Final = (
    (
        r"BYDAY=(?:[A-Z]{2},){0,6}[+-]?[0-9]",
        "weekday-of-a-week",
        "keep-the-words",
    ),
    (
        r"COUNT=",
        "count",
        "list-the-days",
    ),
    (
        r"UNTIL=",
        "until",
        "end-by-the-period",
    ),
    (
        r"BYMONTHDAY=(?:-?[0-9]{1,2},){0,31}-(?!1(?:[,;]|\Z))[0-9]",
        "days-from-the-end",
        "keep-the-words",
    ),
    (
        r"BYSETPOS=|BYWEEKNO=|BYYEARDAY=|WKST=",
        "other-rule-parts",
        "keep-the-words",
    ),
    (
        r"BYHOUR=|BYMINUTE=|BYSECOND=|FREQ=(?:HOURLY|MINUTELY|SECONDLY)",
        "times-of-day",
        "keep-the-words",
    ),
)
#: No rule that is meant is longer.
_LONGEST: Final = 400


def _left_out(rule: str) -> tuple[str, str] | None:
    """Return the part of RFC 5545 in ``rule`` that is not supported, and what to do."""
    if len(rule) > _LONGEST or not _RULE_LIKE.match(rule):
        return None
    return next(
        (
            (feature, instead)
            for pattern, feature, instead in _LEFT_OUT
            if re.search(pattern, rule)
        ),
        None,
    )


def _in_order(rule: str) -> str:
    """Sort the lists of ``rule`` and drop what they repeat."""
    parts = [part.partition("=") for part in rule.split(";")]
    return ";".join(
        f"{name}={','.join(_sorted(values)) if ',' in values else values}"
        for name, _, values in parts
    )


def _sorted(values: str) -> list[str]:
    """Sort days of the week from Monday on, months and days by their numbers."""
    return sorted(
        set(values.split(",")),
        key=lambda one: (
            CODES_OF_WEEKDAYS.index(one) if one in CODES_OF_WEEKDAYS else int(one)
        ),
    )


@frozen(kw_only=True, field_transformer=accept_exact)
class Recurrence:
    """A rule of RFC 5545, or the words of a source if no rule expresses them.

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
        words: The words of the source, if no rule expresses them ("định kỳ").

    Raises:
        InvalidValueError: Neither rule nor words, or a rule of another shape.
    """

    rule: str | None = field(default=None, validator=optional(is_rule))
    deadline: Deadline | None = field(
        default=None, validator=optional(instance(Deadline, "deadline"))
    )
    times: int | None = field(default=None, validator=optional(whole(1, 366)))
    at_least: bool = field(default=False, validator=instance(bool, "true or false"))
    words: str | None = field(default=None, validator=optional(is_text))

    def __attrs_post_init__(self) -> None:
        """Refuse what says nothing, and bounds on nothing."""
        faults = []
        if self.rule is None and self.words is None:
            faults.append(diagnose("nothing-stated", expected="rule, words"))
        if self.at_least and self.times is None:
            faults.append(_needs("at_least", "times"))
        if self.rule is None and self.deadline is not None:
            faults.append(_needs("deadline", "rule"))
        if self.rule is None and self.times is not None:
            faults.append(_needs("times", "rule"))
        require(*faults)

    def __str__(self) -> str:
        """Write the rule, or the words where there is none."""
        return str(self.rule or self.words)


def _needs(name: str, other: str) -> Diagnostic:
    return diagnose("needs-another", f"/{other}", name=name, other=other)
