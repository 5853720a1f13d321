"""The Fatherland Front and the mass organisations.

In 2025 the organisations came under the Front's own structure; they kept their
names.
"""

from collections.abc import Iterator
from typing import Final

from coordination.tables.bodies.body_kind import BodyKind

#: Code, name, English name, other spellings.
_ORGANISATIONS: Final = (
    (
        "farmers-union",
        "Hội Nông dân",
        "Farmers' Union",
        ("Hội Nông dân Việt Nam", "Hội ND"),
    ),
    (
        "womens-union",
        "Hội Liên hiệp Phụ nữ",
        "Women's Union",
        (
            "Hội Liên hiệp Phụ nữ Việt Nam",
            "Hội LHPN",
            "Hội LHPN Việt Nam",
            "Hội Phụ nữ",
            "Hội Liên hiệp Phụ nữ (LHPN)",
        ),
    ),
    (
        "veterans-association",
        "Hội Cựu chiến binh",
        "Veterans' Association",
        ("Hội Cựu chiến binh Việt Nam", "Hội CCB", "Hội CCB Việt Nam"),
    ),
    (
        "youth-union",
        "Đoàn Thanh niên Cộng sản Hồ Chí Minh",
        "Youth Union",
        (
            "Đoàn TNCS Hồ Chí Minh",
            "Đoàn Thanh niên",
            "Đoàn TNCS",
            "Trung ương Đoàn",
            "Trung ương Đoàn TNCS Hồ Chí Minh",
            "Ban Chấp hành Trung ương Đoàn",
            "BCH Trung ương Đoàn",
            "Tỉnh đoàn",
            "Thành đoàn",
            "Huyện đoàn",
        ),
    ),
    (
        "labour-federation",
        "Liên đoàn Lao động",
        "Labour Federation",
        ("LĐLĐ", "Liên đoàn LĐ"),
    ),
    (
        "labour-confederation",
        "Tổng Liên đoàn Lao động Việt Nam",
        "General Confederation of Labour",
        (
            "Tổng LĐLĐ Việt Nam",
            "Tổng Liên đoàn Lao động",
            "Tổng LĐLĐ|VN",
            "Tổng LĐLĐ",
        ),
    ),
    ("lawyers-association", "Hội Luật gia", "Lawyers' Association", ()),
    ("bar-association", "Đoàn Luật sư", "Bar Association", ()),
    ("study-association", "Hội Khuyến học", "Association for Study", ()),
    ("red-cross", "Hội Chữ thập đỏ", "Red Cross", ("Hội CTĐ",)),
    ("journalists-association", "Hội Nhà báo", "Journalists' Association", ()),
    (
        "elderly-association",
        "Hội Người cao tuổi",
        "Association of the Elderly",
        ("Hội NCT",),
    ),
    (
        "arts-association",
        "Hội Văn học nghệ thuật",
        "Arts Association",
        ("Hội Văn học - Nghệ thuật", "Hội VHNT"),
    ),
    (
        "science-union",
        "Liên hiệp các Hội Khoa học và Kỹ thuật",
        "Union of Science Associations",
        ("Liên hiệp các Hội KH|KT",),
    ),
    (
        "cooperative-alliance",
        "Liên minh Hợp tác xã",
        "Cooperative Alliance",
        ("Liên minh HTX",),
    ),
    (
        "friendship-union",
        "Liên hiệp các tổ chức hữu nghị",
        "Union of Friendship Organisations",
        ("Liên hiệp các Tổ chức Hữu nghị Việt Nam",),
    ),
)


def rows() -> Iterator[BodyKind]:
    """Yield the Front, then the organisations."""
    yield BodyKind(
        code="front",
        name="Ủy ban Mặt trận Tổ quốc Việt Nam",
        en="Fatherland Front",
        kinds=("fatherland-front",),
        system="front",
        others=(
            "Ủy ban Mặt trận Tổ quốc",
            "Ủy ban MTTQ",
            "Ủy ban MTTQ Việt Nam",
            "Ủy ban MTTQVN",
            "Ủy ban Mặt trận",
            "Mặt trận Tổ quốc",
            "Mặt trận Tổ quốc Việt Nam",
            "MTTQ",
            "MTTQ Việt Nam",
            "MTTQVN",
            "UBMTTQ",
            "UBMTTQ Việt Nam",
            "UB MTTQ",
        ),
    )
    yield BodyKind(
        code="central-front",
        name="Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam",
        en="Central Committee of the Fatherland Front",
        kinds=("fatherland-front",),
        system="front",
        levels=("central",),
        others=("Ủy ban Trung ương MTTQ Việt Nam", "UBTW MTTQ Việt Nam"),
    )
    yield BodyKind(
        code="presidium",
        name="Đoàn Chủ tịch",
        en="Presidium",
        kinds=("front-standing-body",),
        system="front",
        levels=("central",),
        organ_of=("central-front", "labour-confederation", "womens-union"),
    )
    yield BodyKind(
        code="front-standing",
        name="Ban Thường trực",
        en="Standing Body of the Front",
        kinds=("front-standing-body",),
        system="front",
        organ_of=("front", "central-front"),
        others=("BTT",),
    )
    for code, name, en, others in _ORGANISATIONS:
        yield BodyKind(
            code=code,
            name=name,
            en=en,
            kinds=("mass-organisation",),
            system="front",
            levels=("central",) if code == "labour-confederation" else (),
            others=(
                *others,
                *(f"Trung ương {one}" for one in others if one.endswith("Việt Nam")),
            ),
        )
