"""What kind of body a Vietnamese name names, by its first words."""

from typing import Final

#: First words of names in the form of the tables, and the kinds of party that a
#: body so named can be in a record.  The longest that fits decides.
BODY_KINDS: Final[dict[str, frozenset[str]]] = {
    "Hội đồng nhân dân": frozenset({"peoples-council", "council-standing-body"}),
    "Uỷ ban nhân dân": frozenset({"peoples-committee"}),
    "Bộ": frozenset({"ministry"}),
    "Bộ Công an": frozenset({"ministry", "police"}),
    "Bộ Quốc phòng": frozenset({"ministry", "armed-forces"}),
    "Chính phủ": frozenset({"government"}),
    "Quốc hội": frozenset({"national-assembly"}),
    "Viện kiểm sát": frozenset({"procuracy"}),
    "Toà án": frozenset({"court"}),
    "Công an": frozenset({"police"}),
    "Thi hành án": frozenset({"judgment-enforcement"}),
    "Kiểm toán": frozenset({"state-audit"}),
    "Thanh tra": frozenset({"inspectorate"}),
    "Sở": frozenset({"department"}),
    "Uỷ ban Mặt trận": frozenset({"fatherland-front"}),
    "Tỉnh uỷ": frozenset({"party-committee", "party-standing-body"}),
    "Ban Tuyên giáo": frozenset({"party-advisory-body"}),
    "Ban Dân vận": frozenset({"party-advisory-body"}),
    "Ban Nội chính": frozenset({"party-advisory-body"}),
    "Ban Tổ chức": frozenset({"party-advisory-body"}),
    "Ban cán sự": frozenset({"party-caucus"}),
    "Đảng đoàn": frozenset({"party-caucus"}),
}

_LONGEST: Final = 4


def kinds_of_body(name: str) -> frozenset[str]:
    """Return the kinds that a body of this name can be; none where it is unknown.

    >>> sorted(kinds_of_body("Bộ Công an")), kinds_of_body("Tổng cục Thống kê")
    (['ministry', 'police'], frozenset())
    """
    words = name.split()
    for count in range(_LONGEST, 0, -1):
        if kinds := BODY_KINDS.get(" ".join(words[:count])):
            return kinds
    return frozenset()
