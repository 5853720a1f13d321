"""What was probably meant: computed for the findings that are kept, never earlier.

A hint is given only where one reading is left; of two, both are named.
"""

import re
from collections.abc import Callable
from difflib import SequenceMatcher, get_close_matches
from functools import cache
from typing import Any, Final

from attrs import evolve

from coordination.diagnostics.diagnostic import Diagnostic, diagnose
from coordination.errors import InvalidValueError, ParseError
from coordination.frozen_json import JsonObject
from coordination.parsers.dates.parse_date import parse_date
from coordination.parsers.dates.parse_period import parse_period
from coordination.parsers.numbers.parse_number import parse_number
from coordination.tables.code_labels import LABELS

#: Longer words are not typing errors, and comparing them takes long.
_LONGEST: Final = 80

_MONTHS: Final = 12

#: Names that are about as near as the nearest are other readings.
_CLEARLY: Final = 0.03


@cache
def _day_and_month() -> re.Pattern[str]:
    """Match a date of figures alone, of which either can be the day."""
    return re.compile(r"(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)")


def hinted(finding: Diagnostic) -> Diagnostic:
    """Add to ``finding`` what was probably meant, if that is known.

    A value that can be read, though it is not in its canonical form, is reported as
    ``not-canonical`` with the form to write.
    """
    hinter = _HINTERS.get(finding.code)
    return finding if hinter is None else hinter(finding)


def _name(finding: Diagnostic) -> Diagnostic:
    params = dict(finding.params)
    return _with_hint(finding, _nearest(str(params["name"]), str(params["known"])))


def _code(finding: Diagnostic) -> Diagnostic:
    """Hint at a code: by its spelling, or by what people call it."""
    got = str(finding.params["got"])
    labels = LABELS.get(str(finding.params["list"]), {})
    called_so = [
        code
        for code, called in labels.items()
        if got.casefold() in map(str.casefold, called)
    ]
    if called_so:
        return _with_hint(finding, called_so[0] if len(called_so) == 1 else None)
    return _with_hint(finding, _nearest(got, str(finding.params["known"])))


def _nearest(word: str, known: str) -> str | None:
    if len(word) >= _LONGEST:
        return None
    folded = word.casefold().replace("_", "-").replace(" ", "-")
    spelt = {name.replace("_", "-"): name for name in known.split(", ")}
    near = get_close_matches(folded, spelt, n=2, cutoff=0.7)
    if len(near) > 1 and _likeness(folded, near[0]) - _likeness(folded, near[1]) < (
        _CLEARLY
    ):
        return None
    return spelt[near[0]] if near else None


def _likeness(word: str, name: str) -> float:
    return SequenceMatcher(None, name, word).ratio()


def _with_hint(finding: Diagnostic, hint: str | None) -> Diagnostic:
    if hint is None:
        return finding
    return evolve(finding, params=JsonObject.of({**finding.params, "hint": hint}))


def _value(parse: Callable[[str], Any]) -> Callable[[Diagnostic], Diagnostic]:
    """Hint at the canonical text of a value that ``parse`` reads."""

    def hint(finding: Diagnostic) -> Diagnostic:
        got = str(finding.params["got"])
        try:
            canonical = str(parse(got)) if len(got) < _LONGEST else ""
        except (ParseError, InvalidValueError):
            canonical = ""
        if not canonical:
            return finding
        better = diagnose(
            "not-canonical", finding.pointer, canonical=canonical, got=got
        )
        return evolve(better, position=finding.position)

    return hint


def _edtf(finding: Diagnostic) -> Diagnostic:
    """Hint at the EDTF text of a date or a period in Vietnamese.

    Vietnamese has the day first, but "3/4/2024" may come from a program that has the
    month first: of a date both are named, of a period nothing is.
    """
    is_date = finding.params["expected"] == "date"
    got = str(finding.params["got"])
    dates = _day_and_month().findall(got) if len(got) < _LONGEST else []
    if not dates or not all(_is_either(*one) for one in dates):
        return (_value(parse_date) if is_date else _value(parse_period))(finding)
    if not is_date or len(dates) > 1:
        return finding
    first, second, year = (int(one) for one in dates[0])
    named = {
        "day_first": f"{year:04}-{second:02}-{first:02}",
        "month_first": f"{year:04}-{first:02}-{second:02}",
    }
    either = diagnose("day-or-month-first", finding.pointer, got=got, **named)
    return evolve(either, position=finding.position)


def _is_either(first: str, second: str, _: str) -> bool:
    """Return True if both figures can be the month, and that makes two days."""
    return first != second and 1 <= int(first) <= _MONTHS >= int(second) >= 1


_HINTERS: Final[dict[str, Callable[[Diagnostic], Diagnostic]]] = {
    "unknown-key": _name,
    "unknown-code": _code,
    "not-a-document-number": _value(parse_number),
    "not-edtf": _edtf,
}
