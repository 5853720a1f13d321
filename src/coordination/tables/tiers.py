"""Units of administration below and at the province, by the word for them.

The names of districts and communes are in no table here; which kinds of them there
were on a day is known.  Districts ended with 30 June 2025 (Nghị quyết
203/2025/QH15); townships (thị trấn) became communes or wards, and special zones
(đặc khu) came on the next day.
"""

from datetime import date
from functools import cache
from types import MappingProxyType
from typing import Final

from attrs import frozen

from coordination.tables.lifetimes import can_overlap

#: The last day of three tiers, and the first of two.
THREE_TIERS_UNTIL: Final = date(2025, 6, 30)
TWO_TIERS_SINCE: Final = date(2025, 7, 1)

TWO_TIERS: Final = "Nghị quyết 203/2025/QH15"


@frozen
class Tier:
    """A kind of unit, by its word.

    Attributes:
        word: In small letters: "huyện".
        level: Code of `Level`.
        en: The same in English.
        others: Abbreviations, in small letters.
        since: Its first day, where that is known.
        until: Its last day; absent where it is still there.
        source: What says so; empty where no day is said.
    """

    word: str
    level: str
    en: str
    others: tuple[str, ...] = ()
    since: date | None = None
    until: date | None = None
    source: str = ""

    def can_be_on(self, day: date) -> bool:
        """Return True if there were such units on ``day``."""
        return can_overlap(self.since, self.until, day, day)


TIERS: Final = (
    Tier("tỉnh", "province", "province"),
    Tier("huyện", "district", "rural district", (), None, THREE_TIERS_UNTIL, TWO_TIERS),
    Tier(
        "quận", "district", "urban district", ("q",), None, THREE_TIERS_UNTIL, TWO_TIERS
    ),
    Tier("thị xã", "district", "town", ("tx",), None, THREE_TIERS_UNTIL, TWO_TIERS),
    Tier("xã", "commune", "commune"),
    Tier("phường", "commune", "ward"),
    Tier(
        "thị trấn", "commune", "township", ("tt",), None, THREE_TIERS_UNTIL, TWO_TIERS
    ),
    Tier(
        "đặc khu", "commune", "special zone", ("đk",), TWO_TIERS_SINCE, None, TWO_TIERS
    ),
)

#: "thành phố" alone does not say its tier: some are under central authority, the
#: others were towns of a province until `THREE_TIERS_UNTIL`.
CITY_WORDS: Final = ("thành phố", "tp")


#: Abbreviations before a name that Hướng dẫn 36-HD/VPTW (1.4) allows, in small letters.
SHORT_TIERS: Final = ("q", "tx", "tt")


@cache
def tiers_by_word() -> MappingProxyType[str, Tier]:
    """Return the rows under their words and abbreviations."""
    return MappingProxyType(
        {word: tier for tier in TIERS for word in (tier.word, *tier.others)}
    )
