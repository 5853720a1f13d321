"""The army, the border guard, the navy and the coast guard."""

from collections.abc import Iterator
from typing import Final

from coordination.tables.bodies.body_kind import BodyKind

#: Code, name, English name, level, other spellings, whether its own name follows.
_ROWS: Final[tuple[tuple[str, str, str, str, tuple[str, ...], bool], ...]] = (
    (
        "military-command",
        "Bộ Chỉ huy Quân sự",
        "Provincial Military Command",
        "province",
        ("Bộ CHQS", "BCH Quân sự"),
        False,
    ),
    (
        "district-military-command",
        "Ban Chỉ huy Quân sự",
        "Military Command",
        "",
        ("Ban CHQS",),
        False,
    ),
    (
        "border-command",
        "Bộ Chỉ huy Bộ đội Biên phòng",
        "Provincial Border Guard Command",
        "province",
        ("Bộ Chỉ huy BĐBP", "BCH BĐBP", "BCH Bộ đội Biên phòng"),
        False,
    ),
    (
        # below the Military Command of the province; since when, no source here says
        "border-guard-command",
        "Ban Chỉ huy Bộ đội Biên phòng",
        "Border Guard Command of a Military Command",
        "province",
        ("Ban Chỉ huy BĐBP",),
        False,
    ),
    (
        "border-headquarters",
        "Bộ Tư lệnh Bộ đội Biên phòng",
        "Border Guard High Command",
        "central",
        ("BTL BĐBP", "Bộ Tư lệnh BĐBP", "BTL Bộ đội Biên phòng"),
        False,
    ),
    ("general-staff", "Bộ Tổng Tham mưu", "General Staff", "central", (), False),
    ("border-guard", "Bộ đội Biên phòng", "Border Guard", "", ("BĐBP",), False),
    (
        "border-post",
        "Đồn Biên phòng",
        "Border Post",
        "",
        (
            "Đồn Biên phòng Cửa khẩu",
            "Đồn Biên phòng Cửa khẩu quốc tế",
            "Đồn Biên phòng Cửa khẩu cảng",
            "Đồn BP",
        ),
        True,
    ),
    ("coast-guard", "Cảnh sát biển", "Coast Guard", "", (), False),
    (
        "economic-defence-unit",
        "Đoàn Kinh tế - Quốc phòng",
        "Economic Defence Unit",
        "",
        ("Đoàn KT|QP",),
        True,
    ),
    ("command", "Bộ Tư lệnh", "Command", "", ("BTL",), True),
    ("military-region", "Quân khu", "Military Region", "regional", ("QK",), True),
    ("corps", "Quân đoàn", "Army Corps", "", (), True),
    ("service", "Quân chủng", "Service", "central", (), True),
    ("branch", "Binh chủng", "Branch", "central", (), True),
    ("navy-region", "Vùng", "Region of the Navy", "regional", (), True),
    ("division", "Sư đoàn", "Division", "", (), True),
    ("brigade", "Lữ đoàn", "Brigade", "", (), True),
    ("regiment", "Trung đoàn", "Regiment", "", (), True),
    ("battalion", "Tiểu đoàn", "Battalion", "", (), True),
    ("squadron", "Hải đội", "Squadron", "", ("Hải đoàn",), True),
    (
        "political-directorate",
        "Tổng cục Chính trị",
        "General Political Directorate",
        "central",
        ("Tổng cục Chính trị Quân đội nhân dân Việt Nam",),
        False,
    ),
)


def rows() -> Iterator[BodyKind]:
    """Yield the commands, then the units."""
    for code, name, en, level, others, own_name in _ROWS:
        yield BodyKind(
            code=code,
            name=name,
            en=en,
            kinds=("armed-forces",),
            system="armed-forces",
            levels=(level,) if level else (),
            others=others,
            open=own_name,
        )
