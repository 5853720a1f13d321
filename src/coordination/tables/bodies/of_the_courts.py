"""Courts, procuracies and the enforcement of judgments.

Regional ones since 1 July 2025 (Nghị quyết 81 and 84/2025/UBTVQH15).
"""

from collections.abc import Iterator
from typing import Final

from coordination.tables.bodies.body_kind import BodyKind, state_body
from coordination.tables.tiers import THREE_TIERS_UNTIL, TWO_TIERS_SINCE

COURTS: Final = "Nghị quyết 81/2025/UBTVQH15"
PROCURACIES: Final = "Nghị quyết 84/2025/UBTVQH15"

_CENTRAL: Final = ("central",)


def rows() -> Iterator[BodyKind]:
    """Yield the courts, then the procuracies."""
    court, procuracy = "court", "procuracy"
    yield state_body(
        "court",
        "Tòa án nhân dân",
        "People's Court",
        court,
        others=("TAND", "Tòa án", "TA nhân dân"),
    )
    yield state_body(
        "supreme-court",
        "Tòa án nhân dân tối cao",
        "Supreme People's Court",
        court,
        levels=_CENTRAL,
        others=("TAND tối cao", "TANDTC"),
    )
    yield state_body(
        "high-court",
        "Tòa án nhân dân cấp cao",
        "High People's Court",
        court,
        levels=("regional",),
        others=("TAND cấp cao",),
        until=THREE_TIERS_UNTIL,
        source=COURTS,
    )
    yield state_body(
        "regional-court",
        "Tòa án nhân dân khu vực",
        "Regional People's Court",
        court,
        levels=("regional",),
        others=("TAND khu vực",),
        since=TWO_TIERS_SINCE,
        source=COURTS,
    )
    yield state_body(
        "procuracy",
        "Viện kiểm sát nhân dân",
        "People's Procuracy",
        procuracy,
        others=("VKSND", "Viện KSND", "Viện kiểm sát"),
    )
    yield state_body(
        "supreme-procuracy",
        "Viện kiểm sát nhân dân tối cao",
        "Supreme People's Procuracy",
        procuracy,
        levels=_CENTRAL,
        others=("VKSND tối cao", "Viện KSND tối cao", "VKSNDTC"),
    )
    yield state_body(
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
    yield state_body(
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
    yield state_body(
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
