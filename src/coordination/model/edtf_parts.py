"""Parts of EDTF (ISO 8601-2) that are not supported: which, and what to write.

EDTF says more than this format supports: marks of doubt, digits left open, seasons,
unknown sides.  Each rule below finds one such part and rewrites it, so that what is
left can be read; only then was the text EDTF at all.
"""

import re
from collections.abc import Callable
from functools import cache
from typing import Final, TypeAlias

from attrs import frozen

from coordination.diagnostics.diagnostic import Diagnostic, diagnose, echo
from coordination.errors import InvalidValueError

#: A list of 366 days is shorter.
_LONGEST: Final = 4_400

_DOUBT: Final = (
    "marks-of-doubt",
    "write-without-mark",
)
_CLOCK: Final = ("times-of-day", "write-the-day")
_DIGITS: Final = (
    "open-digits",
    "write-all-years",
)
_UNKNOWN_PARTS: Final = (
    "open-digits",
    "leave-out-unknown-parts",
)
_YEAR: Final = ("open-digits", "write-xxxx")
_SEASON: Final = (
    "seasons",
    "write-the-months",
)
_THIRD: Final = ("thirds-of-a-year", "write-both-months")
_QUARTER: Final = (
    "quarters-in-a-range",
    "write-both-months",
)
_SIDE: Final = ("unknown-side", "write-two-dots")
_NOTHING: Final = ("nothing-known", "leave-out-member")
_ONE_OF: Final = (
    "one-of-several",
    "write-the-whole-time",
)
_INSIDE: Final = (
    "ranges-in-a-list",
    "write-each-date",
)
_FAR: Final = (
    "far-years",
    "write-a-nearer-year",
)

#: First and last month of the codes of ISO 8601-2 for parts of a year.
_MONTHS: Final = {
    "33": ("01", "03"),
    "34": ("04", "06"),
    "35": ("07", "09"),
    "36": ("10", "12"),
    "37": ("01", "04"),
    "38": ("05", "08"),
    "39": ("09", "12"),
    "40": ("01", "06"),
    "41": ("07", "12"),
}

#: What is EDTF all the same; it is said when the part is gone.
_OTHER_FAULTS: Final = ("no-such-day", "not-canonical", "repeated", "too-many")

Match: TypeAlias = "re.Match[str]"


@frozen
class _Rule:
    """How one part is found and what replaces it.

    Attributes:
        pattern: The part.
        said: What it is called, and what to do instead.
        rewrite: What is written instead.
        keeps: Whether the rewritten text says all that the part said, so that it can
            be offered; asked of the match.
    """

    pattern: "re.Pattern[str]"
    said: tuple[str, str]
    rewrite: str | Callable[[Match], str]
    keeps: Callable[[Match], bool]


def left_out(text: str, read: Callable[[str], object]) -> Diagnostic | None:
    """Report the unsupported part of EDTF in ``text``, and what to write.

    Args:
        text: What was given.
        read: Reads the supported texts of that kind.

    Returns:
        ``None`` if the text is not EDTF, or too long for it.
    """
    if len(text) > _LONGEST:
        return None
    if _is_nothing(text):
        return _describe(text, _NOTHING)
    rewritten, first, keeps = text, None, True
    for rule in _rules():
        found = rule.pattern.search(rewritten)
        if found is None:
            continue
        first = first or rule
        keeps = keeps and rule.keeps(found)
        rewritten = rule.pattern.sub(rule.rewrite, rewritten)
    if first is None or not _is_period(rewritten):
        return None
    offered = keeps and _can_be_read(read, rewritten, but=())
    return _describe(text, first.said, rewritten if offered else None)


def _describe(text: str, said: tuple[str, str], hint: str | None = None) -> Diagnostic:
    part, instead = said
    more = {} if hint is None else {"hint": hint}
    return diagnose(
        "edtf-not-held", got=echo(text), feature=part, instead=instead, **more
    )


def _is_nothing(text: str) -> bool:
    """Return True if EDTF says by ``text`` that nothing is known."""
    sides = text.split("/")
    nothing = ("", "..", "unknown", "open") if len(sides) == 2 else ("unknown", "open")  # noqa: PLR2004 - both sides of a range
    return len(sides) <= 2 and all(  # noqa: PLR2004 - the same
        side in nothing or re.fullmatch(r"(?:XXXX|xxxx|uuuu)(?:-(?:XX|uu)){0,2}", side)
        for side in sides
    )


def _is_period(text: str) -> bool:
    from coordination.model.period import Period  # noqa: PLC0415 - it needs this module

    return _can_be_read(Period.from_held, text)


def _can_be_read(
    read: Callable[[str], object], text: str, *, but: tuple[str, ...] = _OTHER_FAULTS
) -> bool:
    """Return True if ``read`` takes ``text``, or refuses it for one of ``but``."""
    try:
        read(text)
    except InvalidValueError as error:
        return error.diagnostics[0].code in but
    return True


@cache
def _rules() -> tuple[_Rule, ...]:
    """Return the rules in the order in which they apply."""
    start, stop = r"(?:(?<=[/{,\[])|\A)", r"(?=[/},\]]|\Z)"
    open_part = "(?:XX|xx|uu)"

    def rule(
        pattern: str,
        said: tuple[str, str],
        rewrite: str | Callable[[Match], str],
        *,
        keeps: bool | Callable[[Match], bool] = True,
    ) -> _Rule:
        can = keeps if callable(keeps) else lambda _: keeps
        return _Rule(re.compile(pattern), said, rewrite, can)

    return (
        rule(r"[?~%]", _DOUBT, ""),
        rule(
            r"(?<=-[0-9]{2})T[0-9]{2}(?::?[0-9]{2}){0,2}(?:\.[0-9]{1,9})?"
            r"(?:Z|[+-][0-9]{2}(?::?[0-9]{2})?)?" + stop,
            _CLOCK,
            "",
        ),
        rule(rf"{start}(?:unknown|open){stop}", _SIDE, ".."),
        rule(r"\A(?=/)", _SIDE, ".."),
        rule(r"(?<=/)\Z", _SIDE, ".."),
        rule(rf"{start}(?:xxxx|uuuu)(?=-)", _YEAR, "XXXX"),
        rule(rf"{start}Y-?[0-9]{{5,12}}{stop}", _FAR, "2000", keeps=False),
        rule(rf"{start}-[0-9]{{4}}(?=[-/}},\]]|\Z)", _FAR, "2000", keeps=False),
        rule(rf"{start}0000(?=[-/}},\]]|\Z)", _FAR, "2000", keeps=False),
        rule(
            rf"{start}([0-9]{{2}})(?:([0-9])[Xxu]|XX|xx|uu){stop}",
            _DIGITS,
            _all_years,
            keeps=_is_whole,
        ),
        rule(
            rf"(?<=[0-9]{{4}})-{open_part}(?:-{open_part})?{stop}", _UNKNOWN_PARTS, ""
        ),
        rule(rf"(?<=[0-9X]{{4}}-[0-9]{{2}})-{open_part}{stop}", _UNKNOWN_PARTS, ""),
        rule(
            rf"(?<=[0-9]{{4}})-{open_part}-[0-9]{{2}}{stop}",
            _UNKNOWN_PARTS,
            "",
            keeps=False,
        ),
        rule(rf"(?<=[0-9]{{4}})-[01][Xxu]{stop}", _UNKNOWN_PARTS, "", keeps=False),
        rule(rf"(?<=-[0-9]{{2}})-[0-3][Xxu]{stop}", _UNKNOWN_PARTS, "", keeps=False),
        rule(rf"(?<=[0-9]{{4}})-(?:2[1-9]|3[0-2]){stop}", _SEASON, "", keeps=False),
        rule(
            rf"{start}([0-9]{{4}})-(3[7-9]){stop}", _THIRD, _all_months, keeps=_is_whole
        ),
        rule(
            r"([0-9]{4})-(3[3-6]|4[01])(?=/)|(?<=/)([0-9]{4})-(3[3-6]|4[01])\Z",
            _QUARTER,
            _all_months,
        ),
        rule(r"\A\[(.{1,4400})\]\Z", _ONE_OF, r"{\1}", keeps=False),
        rule(r"(?<=[0-9])\.\.(?=[0-9])", _INSIDE, ",", keeps=False),
    )


def _is_whole(found: Match) -> bool:
    """Return True if the part is the whole text."""
    return found.start() == 0 and found.end() == len(found.string)


def _all_years(found: Match) -> str:
    """Write the first and the last year; in a range, the one on its side."""
    century, decade = found.groups()
    first = f"{century}{decade or '0'}0"
    last = f"{century}{decade or '9'}9"
    return _on_its_side(found, first, last)


def _all_months(found: Match) -> str:
    """Write the first and the last month; in a range, the one on its side."""
    year, code = (one for one in found.groups() if one is not None)
    first, last = (f"{year}-{month}" for month in _MONTHS[code])
    return _on_its_side(found, first, last)


def _on_its_side(found: Match, first: str, last: str) -> str:
    if found.string[: found.start()].endswith("/"):
        return last
    return f"{first}/{last}" if _is_whole(found) else first
