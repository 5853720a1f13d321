"""What was probably meant: computed for the findings that are kept, never earlier."""

from collections.abc import Callable
from difflib import get_close_matches
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
    for code, called in labels.items():
        if got.casefold() in map(str.casefold, called):
            return _with_hint(finding, code)
    return _with_hint(finding, _nearest(got, str(finding.params["known"])))


def _nearest(word: str, known: str) -> str | None:
    if len(word) >= _LONGEST:
        return None
    folded = word.casefold().replace("_", "-").replace(" ", "-")
    spelt = {name.replace("_", "-"): name for name in known.split(", ")}
    near = get_close_matches(folded, spelt, n=1, cutoff=0.7)
    return spelt[near[0]] if near else None


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
    """Hint at the EDTF text of a date or a period in Vietnamese."""
    is_date = finding.params["expected"] == "date"
    return (_value(parse_date) if is_date else _value(parse_period))(finding)


_HINTERS: Final[dict[str, Callable[[Diagnostic], Diagnostic]]] = {
    "unknown-key": _name,
    "unknown-code": _code,
    "not-a-document-number": _value(parse_number),
    "not-edtf": _edtf,
}
