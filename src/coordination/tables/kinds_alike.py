"""Which kinds of body are taken for one another, and which are never.

Of two kinds that share no row, one body is surely not both.
"""

from typing import Final

#: Kinds that one body may be recorded as.
ALIKE: Final[tuple[frozenset[str], ...]] = (
    frozenset({"police", "armed-forces"}),
    frozenset({"peoples-council", "council-standing-body"}),
    frozenset({"national-assembly", "assembly-delegation"}),
    frozenset({"fatherland-front", "front-standing-body"}),
    frozenset(
        {
            "party-committee",
            "party-standing-body",
            "party-advisory-body",
            "party-caucus",
        }
    ),
    frozenset(
        {
            "government",
            "ministry",
            "department",
            "inspectorate",
            "state-audit",
            "vertical-agency",
            "judgment-enforcement",
            "service-unit",
            "school",
        }
    ),
    frozenset({"enterprise", "press", "school", "service-unit", "vertical-agency"}),
)

#: Kinds that anything can be: any body has an office, or leads a board.
UNDECIDED: Final = frozenset(
    {"foreign-body", "group", "office", "other", "steering-committee"}
)

#: The systems that bodies of a kind are in; a kind that is not here can be in any.
SYSTEMS: Final[dict[str, frozenset[str]]] = {
    **dict.fromkeys(
        ("party-committee", "party-standing-body", "party-advisory-body"),
        frozenset({"party"}),
    ),
    **dict.fromkeys(
        ("national-assembly", "assembly-delegation", "government", "peoples-committee"),
        frozenset({"state"}),
    ),
    **dict.fromkeys(
        ("peoples-council", "council-standing-body", "state-audit"),
        frozenset({"state"}),
    ),
    **dict.fromkeys(
        ("ministry", "court", "procuracy", "judgment-enforcement"),
        frozenset({"state", "armed-forces"}),
    ),
    **dict.fromkeys(("police", "armed-forces"), frozenset({"armed-forces", "state"})),
    **dict.fromkeys(
        ("fatherland-front", "front-standing-body"), frozenset({"front", "other"})
    ),
    "party-caucus": frozenset({"party"}),
    "mass-organisation": frozenset({"front", "other", "armed-forces"}),
}

#: Offices that only bodies of some kinds have, by their first words.
HOLDERS: Final[dict[str, frozenset[str]]] = {
    "chánh án": frozenset({"court"}),
    "bộ trưởng": frozenset({"ministry", "government", "police", "armed-forces"}),
    "thứ trưởng": frozenset({"ministry", "government", "police", "armed-forces"}),
    "viện trưởng": frozenset(
        {"procuracy", "ministry", "department", "service-unit", "school", "enterprise"}
    ),
    "hiệu trưởng": frozenset({"school", "service-unit"}),
    "chính ủy": frozenset({"armed-forces", "police"}),
    "tư lệnh": frozenset({"armed-forces", "police"}),
}

#: First words of offices behind which the name of a body may follow.
HEADS: Final[frozenset[str]] = frozenset(
    {
        *HOLDERS,
        "chủ tịch",
        "giám đốc",
        "cục trưởng",
        "chi cục trưởng",
        "vụ trưởng",
        "trưởng",
        "chỉ huy trưởng",
        "tổng giám đốc",
        "bí thư",
    }
)
