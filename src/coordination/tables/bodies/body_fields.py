"""Ministries and departments: both are named by a field, and fields were merged.

Nghị quyết 176/2025/QH15: the ministries of 2025 work from 1 March.  Departments
followed (Nghị định 45/2025/NĐ-CP, then 150/2025/NĐ-CP), each province on its own
day: the bounds here are the widest that are known, from Bắc Ninh on 17 January to
the merger of the provinces.
"""

from collections.abc import Iterator
from datetime import date
from typing import Final

from attrs import frozen

from coordination.tables.bodies.body_kind import BodyKind
from coordination.tables.tiers import THREE_TIERS_UNTIL

#: Nghị quyết 176/2025/QH15.
MERGED_SINCE: Final = date(2025, 3, 1)
MERGED_UNTIL: Final = date(2025, 2, 28)
#: The first province known to have merged its departments.
DEPARTMENTS_SINCE: Final = date(2025, 1, 17)

#: Nghị quyết 01/2007/QH12 and 02/2002/QH11 on the ministries of their terms; the
#: days are general knowledge.
CABINET_2007: Final = date(2007, 8, 8)
CABINET_2002: Final = date(2002, 8, 12)

STATE: Final = "Nghị quyết 176/2025/QH15"
OFFICES: Final = "Nghị định 45/2025/NĐ-CP"


@frozen
class BodyField:
    """What a ministry, a department or both are for.

    Attributes:
        code: Its own name in this table.
        name: As it follows "Bộ" and "Sở".
        en: The same in English.
        others: Other spellings; ``|`` as in `BodyKind.others`.
        tier: "both", "ministry" or "department".
        into: The field into which it was merged.
        until: Last day of the ministry where that is not 28/2/2025.
        since_2025: Whether it is new since the mergers.
    """

    code: str
    name: str
    en: str
    others: tuple[str, ...] = ()
    tier: str = "both"
    into: str = ""
    until: date = MERGED_UNTIL
    since_2025: bool = False


FIELDS: Final = (
    BodyField("education", "Giáo dục và Đào tạo", "Education and Training", ("GD|ĐT",)),
    BodyField("health", "Y tế", "Health"),
    BodyField("finance", "Tài chính", "Finance"),
    BodyField("home-affairs", "Nội vụ", "Home Affairs"),
    BodyField("justice", "Tư pháp", "Justice"),
    BodyField("industry-trade", "Công Thương", "Industry and Trade"),
    BodyField("construction", "Xây dựng", "Construction"),
    BodyField("science", "Khoa học và Công nghệ", "Science and Technology", ("KH|CN",)),
    BodyField(
        "culture-sports-tourism",
        "Văn hóa, Thể thao và Du lịch",
        "Culture, Sports and Tourism",
        ("VH|TT|DL",),
    ),
    BodyField(
        "agriculture-environment",
        "Nông nghiệp và Môi trường",
        "Agriculture and Environment",
        ("NN|MT",),
        since_2025=True,
    ),
    BodyField(
        "ethnic-religious",
        "Dân tộc và Tôn giáo",
        "Ethnic and Religious Affairs",
        ("DT|TG",),
        since_2025=True,
    ),
    BodyField("public-security", "Công an", "Public Security", tier="ministry"),
    BodyField("defence", "Quốc phòng", "National Defence", tier="ministry"),
    BodyField("foreign", "Ngoại giao", "Foreign Affairs", tier="ministry"),
    BodyField("foreign-department", "Ngoại vụ", "Foreign Affairs", tier="department"),
    BodyField("tourism", "Du lịch", "Tourism", tier="department"),
    BodyField(
        "planning-architecture",
        "Quy hoạch - Kiến trúc",
        "Planning and Architecture",
        ("QH|KT",),
        tier="department",
    ),
    BodyField(
        "culture-sports",
        "Văn hóa và Thể thao",
        "Culture and Sports",
        ("VH|TT",),
        tier="department",
    ),
    # merged in 2025
    BodyField(
        "agriculture-rural",
        "Nông nghiệp và Phát triển nông thôn",
        "Agriculture and Rural Development",
        ("NN|PTNT", "Nông nghiệp và PTNT", "NN|PT|NT"),
        into="agriculture-environment",
    ),
    BodyField(
        "natural-resources",
        "Tài nguyên và Môi trường",
        "Natural Resources and Environment",
        ("TN|MT",),
        into="agriculture-environment",
    ),
    BodyField(
        "planning-investment",
        "Kế hoạch và Đầu tư",
        "Planning and Investment",
        ("KH|ĐT",),
        into="finance",
    ),
    BodyField(
        "transport",
        "Giao thông vận tải",
        "Transport",
        ("GTVT", "Giao thông - Vận tải"),
        into="construction",
    ),
    BodyField(
        "information",
        "Thông tin và Truyền thông",
        "Information and Communications",
        ("TT|TT",),
        into="science",
    ),
    BodyField(
        "labour",
        "Lao động - Thương binh và Xã hội",
        "Labour, Invalids and Social Affairs",
        ("LĐ|TB|XH", "Lao động - TB|XH", "Lao động Thương binh Xã hội"),
        into="home-affairs",
    ),
    # ministries that ended in 2002 or 2007
    BodyField(
        "trade", "Thương mại", "Trade", (), "ministry", "industry-trade", CABINET_2007
    ),
    BodyField(
        "industry",
        "Công nghiệp",
        "Industry",
        (),
        "ministry",
        "industry-trade",
        CABINET_2007,
    ),
    BodyField(
        "culture-information",
        "Văn hóa - Thông tin",
        "Culture and Information",
        ("VH|TT",),
        "ministry",
        "culture-sports-tourism",
        CABINET_2007,
    ),
    BodyField(
        "fisheries",
        "Thủy sản",
        "Fisheries",
        (),
        "ministry",
        "agriculture-rural",
        CABINET_2007,
    ),
    BodyField(
        "posts",
        "Bưu chính, Viễn thông",
        "Posts and Telematics",
        (),
        "ministry",
        "information",
        CABINET_2007,
    ),
    BodyField(
        "science-environment",
        "Khoa học, Công nghệ và Môi trường",
        "Science, Technology and Environment",
        (),
        "ministry",
        "science",
        CABINET_2002,
    ),
)

_KINDS: Final = {
    "public-security": ("ministry", "police"),
    "defence": ("ministry", "armed-forces"),
}


def rows() -> Iterator[BodyKind]:
    """Yield the ministries, then the departments."""
    yield from (_ministry(one) for one in FIELDS if one.tier != "department")
    yield from (_department(one) for one in FIELDS if one.tier != "ministry")


def _ministry(one: BodyField) -> BodyKind:
    changed = one.since_2025 or one.into
    return BodyKind(
        code=f"ministry-{one.code}",
        name=f"Bộ {one.name}",
        en=f"Ministry of {one.en}",
        kinds=_KINDS.get(one.code, ("ministry",)),
        system="state",
        levels=("central",),
        others=tuple(f"Bộ {other}" for other in one.others),
        since=MERGED_SINCE if one.since_2025 else None,
        until=one.until if one.into else None,
        successors=(f"ministry-{one.into}",) if one.into else (),
        source=STATE if changed and one.until == MERGED_UNTIL else "",
        confirmed=one.until == MERGED_UNTIL,
    )


def _department(one: BodyField) -> BodyKind:
    return BodyKind(
        code=f"department-{one.code}",
        name=f"Sở {one.name}",
        en=f"Department of {one.en}",
        kinds=("department",),
        system="state",
        levels=("province",),
        others=tuple(f"Sở {other}" for other in one.others),
        organ_of=("peoples-committee",),
        since=DEPARTMENTS_SINCE if one.since_2025 else None,
        until=THREE_TIERS_UNTIL if one.into else None,
        successors=(f"department-{one.into}",) if one.into else (),
        source=OFFICES if one.since_2025 or one.into else "",
    )
