"""Words between a person and their offices that name nothing.

In: folded text.  Out: text of the same length with spaces in their place, and the parts
of brackets to be read by themselves.

- What is said of a life: "Lê Văn An (sinh năm 1977), Giám đốc …", "(SN 1965, trú xã
  Tân Hòa), nguyên …", "(58 tuổi, nguyên …)".
- In a signature block the lines between an office in capitals and the name of who
  signs: blank ones, "(Đã ký)".
"""

import re
from functools import cache
from typing import Final

from coordination.parsers.common.pieces import CAPITAL
from coordination.tables.party_words import OFFICES, RANKS

#: Lines between an office and a name: more than any block has.
_MOST_LINES: Final = 6


@cache
def _life() -> re.Pattern[str]:
    """Match brackets behind a name that say when someone was born, or how old."""
    born = "(?:[sS]inh(?: năm| ngày)?|SN|sn|S\\.N\\.?)[ :.]{0,3}[0-9][0-9/.]{1,9}"
    return re.compile(
        f"\\((?P<life>(?:{born}|[0-9]{{1,3}} tuổi))"
        "(?P<rest>[,;-]? {0,3}[^()\\n]{0,80})\\)(?P<sign>,?)"
    )


@cache
def _goes_on() -> re.Pattern[str]:
    """Match an office at the beginning of what goes on in a bracket."""
    offices = sorted(OFFICES, key=len, reverse=True)
    return re.compile(f"[,;-]? {{0,3}}(?i:nguyên |cựu |{'|'.join(offices)})")


@cache
def _signature() -> re.Pattern[str]:
    """Match the end of a line in capitals, what follows, and the line of a name."""
    aside = r"\((?:[đĐ]ã ký|[kK]ý[^()\n]{0,40})\)"
    lines = f"(?:[ \\t]*+(?:{aside}[ \\t]*+)?\\n){{0,{_MOST_LINES}}}[ \\t]*+"
    rank = f"(?:(?i:{'|'.join(RANKS)}) )?"
    name = f"(?:{CAPITAL}[^\\W\\d_A-Z]{{0,7}} ){{1,5}}{CAPITAL}[^\\W\\d_A-Z]{{0,7}}"
    return re.compile(
        f"\\n(?<={CAPITAL}\\n)({lines})(?={rank}{name}[ \\t]*+(?:\\n|\\Z))"
    )


@cache
def _office_in_capitals() -> re.Pattern[str]:
    offices = sorted((one.upper() for one in OFFICES), key=len, reverse=True)
    return re.compile(f"(?<![^\\W\\d_])(?:{'|'.join(offices)})\\Z")


def without_asides(text: str) -> tuple[str, list[tuple[int, int]]]:
    r"""Return text with spaces for such words, and where to read by itself.

    >>> without_asides("Lê An (sinh năm 1977), Bí thư")
    ('Lê An                , Bí thư', [])
    >>> without_asides("BÍ THƯ\n(Đã ký)\nLê Văn An")[0]
    'BÍ THƯ         Lê Văn An'
    """
    inner: list[tuple[int, int]] = []

    def blank_life(found: re.Match[str]) -> str:
        life, rest = found["life"], found["rest"]
        if rest.strip() and _goes_on().match(rest):
            blank = " " * (len(life) + len(rest) - len(rest.lstrip(",;- ")))
            return f"({blank}{rest.lstrip(',;- ')}){found['sign']}"
        if rest.strip() and not found["sign"]:
            return found[0]
        if rest.strip():
            inner.append(found.span("rest"))
        return " " * (len(found[0]) - len(found["sign"])) + found["sign"]

    def join_signature(found: re.Match[str]) -> str:
        before = text[max(0, found.start() - 40) : found.start()]
        is_office = _office_in_capitals().search(before)
        return " " * len(found[0]) if is_office else found[0]

    if "(" in text:
        text = _life().sub(blank_life, text)
    if "\n" in text:
        text = _signature().sub(join_signature, text)
    return text, inner
