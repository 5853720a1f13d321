"""Short names that a text brings in behind a body: "Công ty Than Hà Lam (THL)".

A body with a name of its own is called so from then on.  "Sở Giáo dục và Đào tạo
(GD&ĐT)" is not: the words in brackets are the field, and the name is "Sở GD&ĐT".
"""

import re
from bisect import bisect_left
from collections.abc import Iterable
from functools import cache
from typing import Any, Final

from attrs import evolve, frozen

from coordination.parsers.common.mention import Kind, Mention
from coordination.parsers.common.names import PartyName
from coordination.parsers.common.pieces import CAPITAL
from coordination.tables.bodies.find_body import bodies_by_code

#: A text brings in no more short names than this.
_MOST: Final = 50


@frozen
class ShortName:
    """A short name with the body that it is brought in for.

    Attributes:
        words: The short name.
        start: Where it is in brackets.
        of: The mention of the body before the brackets.
    """

    words: str
    start: int
    of: Mention[PartyName]


@cache
def in_brackets() -> re.Pattern[str]:
    """Match what is short for the name right before it, in capitals and brackets."""
    return re.compile(r"\s?\(([A-ZĐƯ][A-ZĐƯ&-]+(?:\s[A-ZĐƯ][A-ZĐƯ&-]+){0,2})\)")


@cache
def beside_a_name() -> re.Pattern[str]:
    """Match what may be in brackets behind a name: what is short for it, its place."""
    tiers = r"(?:tỉnh|thành\sphố|TP\.?|huyện|thị\sxã|quận|xã|phường)"
    return re.compile(
        rf"{in_brackets().pattern}|\s?\((?:{tiers}\s)?{CAPITAL}[^()\d,;:\n]{{1,30}}\)"
    )


def find_short_names(text: str, mentions: Iterable[Mention[Any]]) -> list[ShortName]:
    """List the short names that a text brings in; of two with one name none."""
    found: dict[str, ShortName | None] = {}
    for one in mentions:
        brackets = in_brackets().match(text, one.end)
        if one.kind is not Kind.PARTY or brackets is None or not _has_own_name(one):
            continue
        known = found.get(brackets[1])
        if brackets[1] not in found and len(found) < _MOST:
            found[brackets[1]] = ShortName(brackets[1], brackets.start(1), one)
        elif known is not None and known.of.value.name != one.value.name:
            found[brackets[1]] = None
    return [one for one in found.values() if one is not None]


def _has_own_name(one: Mention[PartyName]) -> bool:
    row = bodies_by_code().get(one.value.body or "")
    return row is not None and row.open and not one.value.collective


def mentions_by_short_name(
    text: str, mentions: tuple[Mention[Any], ...], names: list[ShortName]
) -> list[Mention[Any]]:
    """List the places where bodies are named by ``names``, outside other mentions.

    The value is that of the body; the words are the short name.
    """
    if not names:
        return []
    by_words = {one.words: one for one in names}
    listed = "|".join(sorted(map(re.escape, by_words), key=len, reverse=True))
    starts = [one.start for one in mentions]
    found: list[Mention[Any]] = []
    for place in re.finditer(rf"(?<![\w(&/-])(?:{listed})(?![\w)&/-])", text):
        before = bisect_left(starts, place.end()) - 1
        if before >= 0 and mentions[before].end > place.start():
            continue
        whole = by_words[place[0]].of
        found.append(evolve(whole, start=place.start(), end=place.end(), text=place[0]))
    return found
