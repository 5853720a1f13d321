"""Write recurrences."""

from typing import Final

from coordination.model.partial_date import PartialDate
from coordination.model.recurrence import Deadline, Recurrence
from coordination.parsers.recurrences.parse_recurrence import parse_recurrence
from coordination.parsers.writing.format_date import Style, write_date
from coordination.parsers.writing.read_back import check_words, no_words
from coordination.tables.time_words import RECURRING_UNITS, WEEKDAYS

_UNITS: Final = {
    f"FREQ={frequency}" + (f";INTERVAL={count}" if count > 1 else ""): unit
    for unit, (frequency, count) in RECURRING_UNITS.items()
}
_DEADLINES: Final = {None: "", Deadline.BEFORE: "trước ", Deadline.BY: "chậm nhất "}


def format_recurrence(value: Recurrence, style: Style = "official") -> str:
    """Write ``value``.

    >>> format_recurrence(
    ...     Recurrence(
    ...         rule="FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15", deadline=Deadline.BEFORE
    ...     )
    ... )
    'trước ngày 15 tháng 12 hằng năm'
    >>> format_recurrence(Recurrence(rule="FREQ=YEARLY", times=1, at_least=True))
    'ít nhất 01 lần/năm'
    >>> format_recurrence(Recurrence(rule="FREQ=MONTHLY;INTERVAL=6"))
    'định kỳ 6 tháng'

    Raises:
        InvalidValueError: No words of the reader mean it.
    """
    return check_words(_text(value, style), value, parse_recurrence)


def _text(value: Recurrence, style: Style) -> str:
    if value.rule is None:
        return value.words or ""
    unit = _UNITS.get(value.rule)
    if value.times is not None and unit:
        at_least = "ít nhất " if value.at_least else ""
        return f"{at_least}{value.times:02d} lần/{unit}"
    return _DEADLINES[value.deadline] + _turn(value, unit, style)


def _turn(value: Recurrence, unit: str | None, style: Style) -> str:
    """Write the rule of ``value``."""
    if unit:
        return f"hằng {unit}"
    rule = dict(part.split("=") for part in (value.rule or "").split(";"))
    every = _UNITS[f"FREQ={rule.pop('FREQ')}"]
    if rule.keys() == {"INTERVAL"}:
        return f"định kỳ {rule['INTERVAL']} {every}"
    if rule.keys() == {"BYDAY"} and rule["BYDAY"] in WEEKDAYS:
        return f"{WEEKDAYS[rule['BYDAY']]} hằng {every}"
    if rule.keys() == {"BYMONTHDAY"} and rule["BYMONTHDAY"].isdecimal():
        return f"ngày {int(rule['BYMONTHDAY']):02d} hằng {every}"
    day, month = rule.get("BYMONTHDAY", ""), rule.get("BYMONTH", "")
    if "INTERVAL" in rule or not month.isdecimal() or (day and not day.isdecimal()):
        raise no_words(value)
    date = PartialDate(month=int(month), day=int(day) if day else None)
    return f"{write_date(date, style)} hằng {every}"
