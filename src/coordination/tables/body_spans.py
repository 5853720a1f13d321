"""From when and until when bodies of a name were there.

Where each province chose its own day, the bounds are the widest that are known, so
that only what is surely outside is doubted.  Nothing here may cause an error.
"""

from datetime import date
from functools import cache
from types import MappingProxyType
from typing import Final

from attrs import frozen

#: First day of the Government of 2025 (Nghị quyết 176/2025/QH15).
_GOVERNMENT: Final = date(2025, 3, 1)
_OLD_GOVERNMENT: Final = date(2025, 2, 28)
#: First and last day on which provinces merged their boards (Kết luận 121-KL/TW).
_BOARDS: Final = date(2025, 2, 3)
_OLD_BOARDS: Final = date(2025, 3, 1)
#: Two tiers of local government (Nghị quyết 203/2025/QH15).
_TWO_TIERS: Final = date(2025, 7, 1)
_THREE_TIERS: Final = date(2025, 6, 30)


@frozen
class BodySpan:
    """When bodies whose names begin so were there.

    Attributes:
        name: First words of the name, in small letters.
        since: The earliest day on which one of them was there.
        until: The latest day on which one of them was there.
        source: What says so.
    """

    name: str
    source: str
    since: date | None = None
    until: date | None = None

    def in_use(self, earliest: date, latest: date) -> bool:
        """Tell whether it can have been there from ``earliest`` to ``latest``."""
        begun = self.since is None or self.since <= latest
        return begun and (self.until is None or self.until >= earliest)


_PARTY: Final = "Kết luận 121-KL/TW"
_STATE: Final = "Nghị quyết 176/2025/QH15"
_OFFICES: Final = "Nghị định 45/2025/NĐ-CP"
_COURTS: Final = "Nghị quyết 81/2025/UBTVQH15"
_PROCURACIES: Final = "Nghị quyết 84/2025/UBTVQH15"
_TIERS: Final = "Nghị quyết 203/2025/QH15"

BODY_SPANS: Final = (
    BodySpan("ban tuyên giáo", _PARTY, until=_OLD_BOARDS),
    BodySpan("ban dân vận", _PARTY, until=_OLD_BOARDS),
    BodySpan("ban tuyên giáo và dân vận", _PARTY, since=_BOARDS),
    BodySpan("ban cán sự đảng", _PARTY, until=_OLD_BOARDS),
    BodySpan("đảng đoàn", _PARTY, until=_OLD_BOARDS),
    BodySpan("ban kinh tế trung ương", _PARTY, until=_BOARDS),
    BodySpan("ban chính sách, chiến lược trung ương", _PARTY, since=_BOARDS),
    BodySpan("bộ kế hoạch và đầu tư", _STATE, until=_OLD_GOVERNMENT),
    BodySpan("bộ giao thông vận tải", _STATE, until=_OLD_GOVERNMENT),
    BodySpan("bộ tài nguyên và môi trường", _STATE, until=_OLD_GOVERNMENT),
    BodySpan("bộ thông tin và truyền thông", _STATE, until=_OLD_GOVERNMENT),
    BodySpan("bộ lao động", _STATE, until=_OLD_GOVERNMENT),
    BodySpan("bộ nông nghiệp và phát triển nông thôn", _STATE, until=_OLD_GOVERNMENT),
    BodySpan("bộ nông nghiệp và môi trường", _STATE, since=_GOVERNMENT),
    BodySpan("bộ dân tộc và tôn giáo", _STATE, since=_GOVERNMENT),
    BodySpan("sở thông tin và truyền thông", _OFFICES, until=_THREE_TIERS),
    BodySpan("sở tài nguyên và môi trường", _OFFICES, until=_THREE_TIERS),
    BodySpan("sở lao động", _OFFICES, until=_THREE_TIERS),
    BodySpan("sở giao thông vận tải", _OFFICES, until=_THREE_TIERS),
    BodySpan("sở kế hoạch và đầu tư", _OFFICES, until=_THREE_TIERS),
    BodySpan("tòa án nhân dân khu vực", _COURTS, since=_TWO_TIERS),
    BodySpan("tòa án nhân dân huyện", _COURTS, until=_THREE_TIERS),
    BodySpan("viện kiểm sát nhân dân khu vực", _PROCURACIES, since=_TWO_TIERS),
    BodySpan("viện kiểm sát nhân dân huyện", _PROCURACIES, until=_THREE_TIERS),
    BodySpan("huyện ủy", _TIERS, until=_THREE_TIERS),
    BodySpan("ubnd huyện", _TIERS, until=_THREE_TIERS),
    BodySpan("hđnd huyện", _TIERS, until=_THREE_TIERS),
    BodySpan("chi cục thuế khu vực", "381/QĐ-BTC", _GOVERNMENT, _THREE_TIERS),
)

_LONGEST: Final = 8


@cache
def _by_name() -> MappingProxyType[str, BodySpan]:
    return MappingProxyType({row.name: row for row in BODY_SPANS})


def span_of(name: str) -> BodySpan | None:
    """Return the row whose name ``name`` begins with; the longest one counts.

    >>> span_of("Ban Tuyên giáo và Dân vận Tỉnh ủy").since
    datetime.date(2025, 2, 3)
    >>> span_of("Ban Tổ chức Tỉnh ủy") is None
    True
    """
    words = name.lower().replace("uỷ", "ủy").replace("toà", "tòa").split()
    for count in range(min(_LONGEST, len(words)), 0, -1):
        if row := _by_name().get(" ".join(words[:count])):
            return row
    return None
