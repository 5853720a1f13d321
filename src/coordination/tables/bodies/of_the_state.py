"""The highest bodies of the State, and councils and committees everywhere."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from coordination.tables.bodies.body_fields import (
    CABINET_2002,
    CABINET_2007,
    MERGED_UNTIL,
    OFFICES,
    STATE,
)
from coordination.tables.bodies.body_kind import BodyKind, state_body
from coordination.tables.tiers import THREE_TIERS_UNTIL

_CENTRAL: Final = ("central",)
_LOCAL: Final = ("province", "district", "commune")


def rows() -> Iterator[BodyKind]:
    """Yield the central bodies, then the local ones."""
    yield from _central()
    yield from _former()
    yield from _local()


def _central() -> Iterator[BodyKind]:
    assembly = "national-assembly"
    table: tuple[tuple[str, str, str, str, tuple[str, ...]], ...] = (
        ("national-assembly", "Quốc hội", "National Assembly", assembly, ()),
        (
            "assembly-standing",
            "Ủy ban Thường vụ Quốc hội",
            "Standing Committee of the National Assembly",
            assembly,
            ("UBTVQH", "UBTV Quốc hội"),
        ),
        (
            "assembly-office",
            "Văn phòng Quốc hội",
            "Office of the National Assembly",
            "office",
            (),
        ),
        (
            "president-office",
            "Văn phòng Chủ tịch nước",
            "Office of the President",
            "office",
            (),
        ),
        (
            "election-council",
            "Hội đồng bầu cử quốc gia",
            "National Election Council",
            "other",
            (),
        ),
        ("government", "Chính phủ", "Government", "government", ()),
        (
            "government-office",
            "Văn phòng Chính phủ",
            "Government Office",
            "ministry",
            ("VPCP",),
        ),
        (
            "state-bank",
            "Ngân hàng Nhà nước",
            "State Bank",
            "ministry",
            ("Ngân hàng Nhà nước Việt Nam", "NHNN", "NHNN Việt Nam"),
        ),
        (
            "government-inspectorate",
            "Thanh tra Chính phủ",
            "Government Inspectorate",
            "ministry",
            (),
        ),
        (
            "state-audit",
            "Kiểm toán nhà nước",
            "State Audit",
            "state-audit",
            ("Kiểm toán Nhà nước", "KTNN"),
        ),
    )
    for code, name, en, kind, others in table:
        kinds = ("ministry", "inspectorate") if "inspect" in code else (kind,)
        yield BodyKind(
            code=code,
            name=name,
            en=en,
            kinds=kinds,
            system="state",
            levels=_CENTRAL,
            others=others,
        )
    yield state_body(
        "ethnic-committee",
        "Ủy ban Dân tộc",
        "Committee for Ethnic Affairs",
        "ministry",
        levels=_CENTRAL,
        until=MERGED_UNTIL,
        successors=("ministry-ethnic-religious",),
        source=STATE,
    )


def _former() -> Iterator[BodyKind]:
    table = (
        (
            "council-of-state",
            "Hội đồng Nhà nước",
            "Council of State",
            date(1992, 9, 24),
            "",
        ),
        (
            "council-of-ministers",
            "Hội đồng Bộ trưởng",
            "Council of Ministers",
            date(1992, 10, 1),
            "government",
        ),
        (
            "government-council",
            "Hội đồng Chính phủ",
            "Government Council",
            date(1981, 7, 4),
            "council-of-ministers",
        ),
        (
            "sports-committee",
            "Ủy ban Thể dục thể thao",
            "Sports Committee",
            CABINET_2007,
            "ministry-culture-sports-tourism",
        ),
        (
            "personnel-committee",
            "Ban Tổ chức - Cán bộ Chính phủ",
            "Government Committee on Organisation and Personnel",
            CABINET_2002,
            "ministry-home-affairs",
        ),
        (
            "land-administration",
            "Tổng cục Địa chính",
            "General Department of Land Administration",
            CABINET_2002,
            "ministry-natural-resources",
        ),
    )
    for code, name, en, until, successor in table:
        yield state_body(
            code,
            name,
            en,
            "government" if code.startswith(("council", "gov")) else "other",
            levels=_CENTRAL,
            until=until,
            successors=(successor,) if successor else (),
            confirmed=False,
        )


def _local() -> Iterator[BodyKind]:
    council = ("peoples-council",)
    committee = ("peoples-committee",)
    yield BodyKind(
        code="peoples-council",
        name="Hội đồng nhân dân",
        en="People's Council",
        kinds=("peoples-council", "council-standing-body"),
        system="state",
        levels=_LOCAL,
        others=("HĐND",),
    )
    yield state_body(
        "council-standing",
        "Thường trực Hội đồng nhân dân",
        "Standing Body of the People's Council",
        "council-standing-body",
        levels=_LOCAL,
        organ_of=council,
        others=("Thường trực HĐND", "TT HĐND", "TT.HĐND"),
    )
    yield state_body(
        "peoples-committee",
        "Ủy ban nhân dân",
        "People's Committee",
        "peoples-committee",
        levels=_LOCAL,
        others=("UBND",),
    )
    yield state_body(
        "assembly-delegation",
        "Đoàn đại biểu Quốc hội",
        "Delegation to the National Assembly",
        "assembly-delegation",
        levels=("province",),
        others=("Đoàn ĐBQH",),
    )
    yield state_body(
        "committee-office",
        "Văn phòng Ủy ban nhân dân",
        "Office of the People's Committee",
        "office",
        levels=_LOCAL,
        organ_of=committee,
        others=("Văn phòng UBND", "VP UBND"),
    )
    yield state_body(
        "council-office",
        "Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân",
        "Office of the Delegation and the Council",
        "office",
        levels=("province",),
        organ_of=council,
        others=(
            "Văn phòng Đoàn ĐBQH và HĐND",
            "Văn phòng HĐND và Đoàn ĐBQH",
            "Văn phòng HĐND",
            "Văn phòng Hội đồng nhân dân",
            "Văn phòng Đoàn đại biểu Quốc hội và HĐND",
            "Văn phòng Đoàn ĐBQH và Hội đồng nhân dân",
            "Văn phòng Đoàn đại biểu Quốc hội",
            "Văn phòng Đoàn ĐBQH",
        ),
    )
    yield state_body(
        "council-board",
        "Ban Pháp chế",
        "Board of the People's Council",
        "other",
        levels=_LOCAL,
        organ_of=council,
        others=("Ban Kinh tế - Ngân sách", "Ban Văn hóa - Xã hội", "Ban Đô thị"),
    )
    yield state_body(
        "inspectorate",
        "Thanh tra",
        "Inspectorate",
        "inspectorate",
        levels=("province", "district"),
        organ_of=committee,
    )
    yield state_body(
        "ethnic-board",
        "Ban Dân tộc",
        "Ethnic Affairs Board",
        "department",
        levels=("province",),
        organ_of=council,
        until=THREE_TIERS_UNTIL,
        successors=("department-ethnic-religious",),
        source=OFFICES,
    )
    yield state_body(
        "traffic-safety-board",
        "Ban An toàn giao thông",
        "Traffic Safety Board",
        "other",
    )
    yield BodyKind(
        code="investigation-agency",
        name="Cơ quan Cảnh sát điều tra",
        en="Police Investigation Agency",
        kinds=("police",),
        system="armed-forces",
        others=("Cơ quan CSĐT",),
        organ_of=("police",),
    )
    yield BodyKind(
        code="police",
        name="Công an",
        en="Police",
        kinds=("police",),
        system="armed-forces",
        levels=_LOCAL,
    )
