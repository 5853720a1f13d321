"""Patterns of canonical texts, in the regular expressions that JSON Schema shares.

They say what a regular expression can say.  That a year had no 29 February, that a
list of dates is in order or that a text is NFC only the loader knows; the guide to
the format lists these differences.
"""

from typing import Final

from coordination.model.checks import DIGEST, ID
from coordination.model.number import TEXT
from coordination.model.quantity import MOST_DIGITS
from coordination.model.recurrence import RULE
from coordination.model.trigger import DURATION as TIME_AFTER

_YEAR: Final = "(?!0000)[0-9]{4}"
_MONTH: Final = "(?:0[1-9]|1[0-2])"
_DAY: Final = (
    "(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
    "|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)"
    "|02-(?:0[1-9]|[12][0-9]))"
)
_DATE: Final = f"(?:{_YEAR}|(?:{_YEAR}|XXXX)-(?:{_DAY}|{_MONTH}))"
_MEMBER: Final = f"(?:{_DATE}|(?:{_YEAR}|XXXX)-(?:3[3-6]|4[01]))"

#: Characters no text may contain, and what may neither begin nor end one.
_UNUSABLE: Final = r"\u0000-\u0008\u000b-\u001f\u007f"
_EDGE: Final = rf"[^\s\u0085{_UNUSABLE}]"

#: Nothing follows, not even the last line end, before which `$` matches in Python.
_END: Final = r"$(?!\n)"


def _whole(pattern: str) -> str:
    return f"^(?:{pattern}){_END}"


IDENTIFIER: Final = _whole(ID.pattern)
SHA256: Final = _whole(DIGEST.pattern)
NUMBER: Final = _whole(TEXT)
RECURRENCE: Final = _whole(RULE)
DURATION: Final = _whole(TIME_AFTER.pattern)
DATE: Final = _whole(_DATE)
PERIOD: Final = _whole(
    f"{_MEMBER}"
    f"|{_DATE}/(?:{_DATE}|\\.\\.)|\\.\\./{_DATE}"
    f"|\\{{{_MEMBER}(?:,{_MEMBER})+\\}}"
)
DECIMAL: Final = (
    f"^(?!-0$)-?(?:0|[1-9][0-9]{{0,{MOST_DIGITS - 1}}})"
    rf"(?:\.[0-9]{{0,{MOST_DIGITS - 1}}}[1-9])?{_END}"
)
TRIMMED: Final = rf"^{_EDGE}(?:[^{_UNUSABLE}]*{_EDGE})?{_END}"
VERBATIM: Final = rf"^[^{_UNUSABLE}]+{_END}"
POINTER: Final = (
    rf"^(?:/(?:(?:[^~{_UNUSABLE}]|~[01])*(?:[^~\s\u0085{_UNUSABLE}]|~[01]))?)?{_END}"
)
