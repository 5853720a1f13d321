"""Recurrences in words of a language, for people."""

from collections.abc import Iterator
from typing import Final

from coordination.adapters.time_in_words import day_in_words, joined
from coordination.diagnostics.diagnostic import Language
from coordination.model.partial_date import days_in
from coordination.model.recurrence import Deadline, Recurrence

_EVERY: Final[dict[Language, dict[str, str]]] = {
    "vi": {
        "YEARLY": "hằng năm",
        "MONTHLY": "hằng tháng",
        "WEEKLY": "hằng tuần",
        "DAILY": "hằng ngày",
    },
    "en": {
        "YEARLY": "every year",
        "MONTHLY": "every month",
        "WEEKLY": "every week",
        "DAILY": "every day",
    },
}
_UNITS: Final[dict[Language, dict[str, str]]] = {
    "vi": {"YEARLY": "năm", "MONTHLY": "tháng", "WEEKLY": "tuần", "DAILY": "ngày"},
    "en": {"YEARLY": "years", "MONTHLY": "months", "WEEKLY": "weeks", "DAILY": "days"},
}
_WEEKDAYS: Final[dict[Language, dict[str, str]]] = {
    "vi": {
        "MO": "thứ Hai",
        "TU": "thứ Ba",
        "WE": "thứ Tư",
        "TH": "thứ Năm",
        "FR": "thứ Sáu",
        "SA": "thứ Bảy",
        "SU": "Chủ nhật",
    },
    "en": {
        "MO": "Monday",
        "TU": "Tuesday",
        "WE": "Wednesday",
        "TH": "Thursday",
        "FR": "Friday",
        "SA": "Saturday",
        "SU": "Sunday",
    },
}
_DEADLINES: Final[dict[Language, dict[Deadline | None, str]]] = {
    "vi": {None: "vào ", Deadline.BEFORE: "trước ", Deadline.BY: "chậm nhất "},
    "en": {Deadline.BEFORE: "before ", Deadline.BY: "by "},
}
_LAST: Final[dict[Language, str]] = {"vi": "ngày cuối tháng", "en": "the last day"}

#: More days are written as days and months, not one by one.
_MOST_DAYS: Final = 6


def recurrence_in_words(value: Recurrence, language: Language) -> str:
    """Write a recurrence; words without a rule stay as they are.

    >>> yearly = Recurrence(
    ...     rule="FREQ=YEARLY;BYMONTH=7;BYMONTHDAY=20", deadline=Deadline.BEFORE
    ... )
    >>> recurrence_in_words(yearly, "vi")
    'hằng năm, trước ngày 20/7'
    >>> recurrence_in_words(yearly, "en")
    'every year, before 20 July'
    """
    if value.rule is None:
        return value.words or ""
    rule = dict(part.split("=") for part in value.rule.split(";"))
    told = [_every(rule, language)]
    if on := joined_days(rule, language):
        opening = _DEADLINES[language].get(value.deadline)
        if opening is None:
            names_days = not {"BYMONTHDAY", "BYDAY"}.isdisjoint(rule)
            opening = "on " if names_days else "in "
        told.append(opening + on)
    elif value.deadline is not None:
        ends = {"vi": "kết thúc kỳ", "en": "it ends"}
        told.append(_DEADLINES[language][value.deadline] + ends[language])
    if value.times is not None:
        told.append(_times(value.times, language, at_least=value.at_least))
    if value.words is not None:
        told.append(f"“{value.words}”")
    return ", ".join(told)


def _every(rule: dict[str, str], language: Language) -> str:
    interval = rule.get("INTERVAL")
    if interval is None:
        return _EVERY[language][rule["FREQ"]]
    unit = _UNITS[language][rule["FREQ"]]
    return (
        f"{interval} {unit} một lần" if language == "vi" else f"every {interval} {unit}"
    )


def joined_days(rule: dict[str, str], language: Language) -> str:
    """Write the months, days and weekdays that ``rule`` names."""
    return " — ".join(_yield_names(rule, language))


def _yield_names(rule: dict[str, str], language: Language) -> Iterator[str]:
    months = [int(one) for one in rule.get("BYMONTH", "").split(",") if one]
    days = [int(one) for one in rule.get("BYMONTHDAY", "").split(",") if one]
    fixed = all(day > 0 for day in days) and len(months) * len(days) <= _MOST_DAYS
    # A day that its month never has ("30 February") is not possible.
    possible = all(day <= days_in(None, month) for day in days for month in months)
    if months and days and fixed and possible:
        each = [day_in_words(month, day, language) for month in months for day in days]
        yield joined(each, language)
    else:
        if days:
            yield joined([_day(one, language) for one in days], language)
        if months:
            each = [day_in_words(month, None, language) for month in months]
            yield joined(each, language)
    if weekdays := rule.get("BYDAY"):
        names = [_WEEKDAYS[language][one] for one in weekdays.split(",")]
        yield joined(names, language)


def _day(day: int, language: Language) -> str:
    if day < 0:
        return _LAST[language]
    return f"ngày {day}" if language == "vi" else f"day {day}"


def _times(times: int, language: Language, *, at_least: bool) -> str:
    if language == "vi":
        return f"{'ít nhất ' if at_least else ''}{times} lần"
    how = "once" if times == 1 else f"{times} times"
    return f"{'at least ' if at_least else ''}{how}"
