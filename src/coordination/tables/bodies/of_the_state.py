"""The highest bodies of the State, councils and committees, courts and offices.

Courts and procuracies: Nghị quyết 81 and 84/2025/UBTVQH15, regional ones since 1
July 2025.  Agencies with branches of their own were regional from March 2025, and
some of them provincial again from July (Quyết định 381, 382, 391, 2286/QĐ-BTC).
"""

from collections.abc import Iterator
from datetime import date
from typing import Any, Final

from coordination.tables.bodies.body_kind import BodyKind
from coordination.tables.bodies.fields import (
    CABINET_2002,
    CABINET_2007,
    MERGED_SINCE,
    MERGED_UNTIL,
    OFFICES,
    STATE,
)
from coordination.tables.tiers import THREE_TIERS_UNTIL, TWO_TIERS_SINCE

COURTS: Final = "Nghị quyết 81/2025/UBTVQH15"
PROCURACIES: Final = "Nghị quyết 84/2025/UBTVQH15"

_CENTRAL: Final = ("central",)
_LOCAL: Final = ("province", "district", "commune")


def rows() -> Iterator[BodyKind]:
    """Yield the central bodies, then the local ones."""
    yield from _central()
    yield from _former()
    yield from _local()
    yield from _judicial()
    yield from _branches()


def _state(code: str, name: str, en: str, kind: str, **more: Any) -> BodyKind:  # noqa: ANN401 - the other fields of a kind of body
    return BodyKind(code=code, name=name, en=en, kinds=(kind,), system="state", **more)


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
    yield _state(
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
        yield _state(
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
    yield _state(
        "council-standing",
        "Thường trực Hội đồng nhân dân",
        "Standing Body of the People's Council",
        "council-standing-body",
        levels=_LOCAL,
        organ_of=council,
        others=("Thường trực HĐND", "TT HĐND", "TT.HĐND"),
    )
    yield _state(
        "peoples-committee",
        "Ủy ban nhân dân",
        "People's Committee",
        "peoples-committee",
        levels=_LOCAL,
        others=("UBND",),
    )
    yield _state(
        "assembly-delegation",
        "Đoàn đại biểu Quốc hội",
        "Delegation to the National Assembly",
        "assembly-delegation",
        levels=("province",),
        others=("Đoàn ĐBQH",),
    )
    yield _state(
        "committee-office",
        "Văn phòng Ủy ban nhân dân",
        "Office of the People's Committee",
        "office",
        levels=_LOCAL,
        organ_of=committee,
        others=("Văn phòng UBND", "VP UBND"),
    )
    yield _state(
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
        ),
    )
    yield _state(
        "inspectorate",
        "Thanh tra",
        "Inspectorate",
        "inspectorate",
        levels=("province", "district"),
        organ_of=committee,
    )
    yield _state(
        "ethnic-board",
        "Ban Dân tộc",
        "Ethnic Affairs Board",
        "department",
        levels=("province",),
        until=THREE_TIERS_UNTIL,
        successors=("department-ethnic-religious",),
        source=OFFICES,
    )
    yield BodyKind(
        code="police",
        name="Công an",
        en="Police",
        kinds=("police",),
        system="armed-forces",
        levels=_LOCAL,
    )


def _judicial() -> Iterator[BodyKind]:
    court, procuracy = "court", "procuracy"
    yield _state(
        "court",
        "Tòa án nhân dân",
        "People's Court",
        court,
        others=("TAND", "Tòa án", "TA nhân dân"),
    )
    yield _state(
        "supreme-court",
        "Tòa án nhân dân tối cao",
        "Supreme People's Court",
        court,
        levels=_CENTRAL,
        others=("TAND tối cao", "TANDTC"),
    )
    yield _state(
        "high-court",
        "Tòa án nhân dân cấp cao",
        "High People's Court",
        court,
        levels=("regional",),
        others=("TAND cấp cao",),
        until=THREE_TIERS_UNTIL,
        source=COURTS,
    )
    yield _state(
        "regional-court",
        "Tòa án nhân dân khu vực",
        "Regional People's Court",
        court,
        levels=("regional",),
        others=("TAND khu vực",),
        since=TWO_TIERS_SINCE,
        source=COURTS,
    )
    yield _state(
        "procuracy",
        "Viện kiểm sát nhân dân",
        "People's Procuracy",
        procuracy,
        others=("VKSND", "Viện KSND", "Viện kiểm sát"),
    )
    yield _state(
        "supreme-procuracy",
        "Viện kiểm sát nhân dân tối cao",
        "Supreme People's Procuracy",
        procuracy,
        levels=_CENTRAL,
        others=("VKSND tối cao", "Viện KSND tối cao", "VKSNDTC"),
    )
    yield _state(
        "high-procuracy",
        "Viện kiểm sát nhân dân cấp cao",
        "High People's Procuracy",
        procuracy,
        levels=("regional",),
        others=("VKSND cấp cao", "Viện KSND cấp cao"),
        until=THREE_TIERS_UNTIL,
        source=PROCURACIES,
        confirmed=False,
    )
    yield _state(
        "regional-procuracy",
        "Viện kiểm sát nhân dân khu vực",
        "Regional People's Procuracy",
        procuracy,
        levels=("regional",),
        others=("VKSND khu vực", "Viện KSND khu vực"),
        since=TWO_TIERS_SINCE,
        source=PROCURACIES,
    )
    yield BodyKind(
        code="military-procuracy",
        name="Viện kiểm sát quân sự",
        en="Military Procuracy",
        kinds=(procuracy,),
        system="armed-forces",
        others=("VKSQS", "Viện KSQS"),
    )
    yield BodyKind(
        code="military-court",
        name="Tòa án quân sự",
        en="Military Court",
        kinds=(court,),
        system="armed-forces",
        others=("TAQS",),
    )
    yield _state(
        "judgment-enforcement",
        "Thi hành án dân sự",
        "Civil Judgment Enforcement",
        "judgment-enforcement",
        levels=("province", "regional", "district"),
        others=(
            "THADS",
            "Cục Thi hành án dân sự",
            "Cục THADS",
            "Chi cục Thi hành án dân sự",
            "Chi cục THADS",
        ),
    )


def _branches() -> Iterator[BodyKind]:
    branch = "vertical-agency"
    yield _state(
        "social-insurance",
        "Bảo hiểm xã hội",
        "Social Security",
        branch,
        others=("BHXH",),
    )
    yield _state(
        "regional-social-insurance",
        "Bảo hiểm xã hội khu vực",
        "Regional Social Security",
        branch,
        levels=("regional",),
        others=("BHXH khu vực",),
        since=MERGED_SINCE,
        until=date(2025, 7, 31),
        successors=("social-insurance",),
        source="391/QĐ-BTC, 2286/QĐ-BTC",
    )
    yield _state(
        "regional-bank",
        "Ngân hàng Nhà nước chi nhánh Khu vực",
        "Regional Branch of the State Bank",
        branch,
        levels=("regional",),
        others=("NHNN chi nhánh Khu vực", "Ngân hàng Nhà nước Khu vực"),
        since=MERGED_SINCE,
        source="Báo chí và sbv.gov.vn",
    )
    yield _state(
        "provincial-bank",
        "Ngân hàng Nhà nước Việt Nam chi nhánh tỉnh",
        "Provincial Branch of the State Bank",
        branch,
        levels=("province",),
        others=(
            "Ngân hàng Nhà nước chi nhánh tỉnh",
            "NHNN chi nhánh tỉnh",
            "NHNN Việt Nam chi nhánh tỉnh",
            "Chi nhánh Ngân hàng Nhà nước",
        ),
        until=MERGED_UNTIL,
        successors=("regional-bank",),
        source="Báo chí và sbv.gov.vn",
    )
    table = (
        ("tax-office", "Cục Thuế", "Tax Office", None, None),
        ("tax", "Thuế tỉnh", "Provincial Tax", TWO_TIERS_SINCE, None),
        (
            "regional-tax-office",
            "Chi cục Thuế khu vực",
            "Regional Tax Office",
            MERGED_SINCE,
            THREE_TIERS_UNTIL,
        ),
        (
            "regional-customs",
            "Chi cục Hải quan khu vực",
            "Regional Customs Office",
            MERGED_SINCE,
            None,
        ),
        ("customs-office", "Cục Hải quan", "Customs Office", None, None),
        ("treasury", "Kho bạc Nhà nước", "State Treasury", None, None),
        ("statistics", "Cục Thống kê", "Statistics Office", None, None),
    )
    source = {
        "tax": "381/QĐ-BTC",
        "regional-tax-office": "381/QĐ-BTC",
        "regional-customs": "382/QĐ-BTC",
    }
    for code, name, en, since, until in table:
        yield _state(
            code,
            name,
            en,
            branch,
            others=("KBNN",) if code == "treasury" else (),
            since=since,
            until=until,
            successors=("tax",) if code == "regional-tax-office" else (),
            source=source.get(code, ""),
        )
