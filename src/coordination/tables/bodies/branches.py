"""Agencies with branches of their own: social security, bank, tax, customs.

They were regional from March 2025, and some of them provincial again from July
(Quyết định 381, 382, 391, 2286/QĐ-BTC).
"""

from collections.abc import Iterator
from datetime import date

from coordination.tables.bodies.body_fields import MERGED_SINCE, MERGED_UNTIL
from coordination.tables.bodies.body_kind import BodyKind, state_body
from coordination.tables.tiers import THREE_TIERS_UNTIL, TWO_TIERS_SINCE


def rows() -> Iterator[BodyKind]:
    """Yield the agencies and their branches."""
    branch = "vertical-agency"
    yield state_body(
        "social-insurance",
        "Bảo hiểm xã hội",
        "Social Security",
        branch,
        others=("BHXH",),
    )
    yield state_body(
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
    yield state_body(
        "local-social-insurance",
        "Bảo hiểm xã hội cơ sở",
        "Local Social Security",
        branch,
        levels=("regional",),
        others=("BHXH cơ sở",),
        since=TWO_TIERS_SINCE,
        source="2286/QĐ-BTC",
    )
    yield state_body(
        "regional-bank",
        "Ngân hàng Nhà nước chi nhánh Khu vực",
        "Regional Branch of the State Bank",
        branch,
        levels=("regional",),
        others=("NHNN chi nhánh Khu vực", "Ngân hàng Nhà nước Khu vực"),
        since=MERGED_SINCE,
        source="Báo chí và sbv.gov.vn",
    )
    yield state_body(
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
        ("local-tax", "Thuế cơ sở", "Local Tax Office", TWO_TIERS_SINCE, None),
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
        "local-tax": "381/QĐ-BTC",
        "regional-tax-office": "381/QĐ-BTC",
        "regional-customs": "382/QĐ-BTC",
    }
    for code, name, en, since, until in table:
        yield state_body(
            code,
            name,
            en,
            branch,
            levels=("regional",) if code == "local-tax" else (),
            others=("KBNN",) if code == "treasury" else (),
            since=since,
            until=until,
            successors=("tax",) if code == "regional-tax-office" else (),
            source=source.get(code, ""),
        )
