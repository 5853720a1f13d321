"""Bodies of the Communist Party.

Kết luận 121-KL/TW of 24 January 2025: boards of Tuyên giáo and of Dân vận merged,
party caucuses (ban cán sự đảng, đảng đoàn) and blocs ended, at the centre on 3
February, in the provinces on days of their own from 3 February to 1 March.
"""

from collections.abc import Iterator
from datetime import date
from typing import Any, Final

from coordination.tables.bodies.body_kind import BodyKind, party_body
from coordination.tables.tiers import THREE_TIERS_UNTIL, TWO_TIERS

#: The centre changed, and the last province.
CENTRE_CHANGED: Final = date(2025, 2, 3)
PROVINCES_CHANGED: Final = date(2025, 3, 1)
CONCLUSION: Final = "Kết luận 121-KL/TW"

_DISTRICT_COMMITTEES: Final = (
    ("rural-district-committee", "Huyện ủy"),
    ("urban-district-committee", "Quận ủy"),
    ("town-committee", "Thị ủy"),
)
_COMMITTEES: Final = (
    "provincial-committee",
    "city-committee",
    *(code for code, _ in _DISTRICT_COMMITTEES),
    "party-committee",
)


def rows() -> Iterator[BodyKind]:
    """Yield the committees, then their organs."""
    yield from _committees()
    yield from _central_boards()
    yield from _boards()
    yield from _others()


def _committees() -> Iterator[BodyKind]:
    committee, standing = "party-committee", "party-standing-body"
    yield party_body(
        "central-committee",
        "Ban Chấp hành Trung ương Đảng",
        "Central Committee",
        committee,
        levels=("central",),
        others=(
            "Ban Chấp hành Trung ương",
            "Ban Chấp hành TW Đảng",
            "BCH Trung ương",
            "BCH Trung ương Đảng",
            "BCH TW Đảng",
            "Trung ương Đảng",
        ),
    )
    yield party_body(
        "politburo", "Bộ Chính trị", "Politburo", standing, levels=("central",)
    )
    yield party_body(
        "secretariat", "Ban Bí thư", "Secretariat", standing, levels=("central",)
    )
    yield BodyKind(
        code="provincial-committee",
        name="Tỉnh ủy",
        en="Provincial Party Committee",
        kinds=(committee, standing),
        system="party",
        levels=("province",),
    )
    yield party_body(
        "city-committee",
        "Thành ủy",
        "City Party Committee",
        committee,
        levels=("province", "district"),
    )
    for code, name in _DISTRICT_COMMITTEES:
        yield party_body(
            code,
            name,
            "District Party Committee",
            committee,
            levels=("district",),
            until=THREE_TIERS_UNTIL,
            source=TWO_TIERS,
        )
    yield party_body(
        "party-committee", "Đảng ủy", "Party Committee", committee, others=("Đảng bộ",)
    )
    yield party_body(
        "military-party-committee",
        "Đảng ủy Quân sự",
        "Military Party Committee",
        committee,
    )
    yield party_body(
        "bloc-committee",
        "Đảng ủy Khối",
        "Bloc Party Committee",
        committee,
        others=tuple(
            f"{head} Khối{rest}"
            for head in ("Đảng ủy", "Đảng bộ")
            for rest in (
                " các cơ quan",
                " Cơ quan",
                " Doanh nghiệp",
                " các cơ quan và doanh nghiệp",
                " Cơ quan và Doanh nghiệp",
            )
        ),
        until=PROVINCES_CHANGED,
        source=CONCLUSION,
    )
    yield party_body(
        "agencies-committee",
        "Đảng ủy các cơ quan Đảng",
        "Party Committee of the Party Agencies",
        committee,
        others=("Đảng bộ các cơ quan Đảng",),
        since=CENTRE_CHANGED,
        source=CONCLUSION,
    )
    yield party_body(
        "military-commission",
        "Quân ủy Trung ương",
        "Central Military Commission",
        committee,
        levels=("central",),
    )
    yield party_body(
        "standing-board",
        "Ban Thường vụ",
        "Standing Board",
        standing,
        organ_of=_COMMITTEES,
        others=("BTV",),
    )
    yield party_body(
        "committee-standing",
        "Thường trực",
        "Standing Members",
        standing,
        organ_of=_COMMITTEES,
    )
    yield party_body(
        "executive-committee",
        "Ban Chấp hành",
        "Executive Committee",
        committee,
        organ_of=_COMMITTEES,
        others=("BCH",),
    )


#: Code, name, English name, other spellings, since, until, successor, confirmed.
_Row = tuple[str, str, str, tuple[str, ...], date | None, date | None, str, bool]

_CENTRAL: Final[tuple[_Row, ...]] = (
    (
        "propaganda",
        "Ban Tuyên giáo",
        "Propaganda",
        ("BTG",),
        None,
        CENTRE_CHANGED,
        "propaganda-mass",
        True,
    ),
    (
        "mass",
        "Ban Dân vận",
        "Mass Mobilisation",
        ("BDV",),
        None,
        CENTRE_CHANGED,
        "propaganda-mass",
        True,
    ),
    (
        "propaganda-mass",
        "Ban Tuyên giáo và Dân vận",
        "Propaganda and Mass Mobilisation",
        ("BTG|DV",),
        CENTRE_CHANGED,
        None,
        "",
        True,
    ),
    ("economic", "Ban Kinh tế", "Economy", (), None, CENTRE_CHANGED, "policy", True),
    (
        "policy",
        "Ban Chính sách, chiến lược",
        "Policy and Strategy",
        (),
        CENTRE_CHANGED,
        None,
        "",
        True,
    ),
    (
        "external",
        "Ban Đối ngoại",
        "External Relations",
        (),
        None,
        CENTRE_CHANGED,
        "",
        True,
    ),
    ("organisation", "Ban Tổ chức", "Organisation", (), None, None, "", True),
    ("internal", "Ban Nội chính", "Internal Affairs", (), None, None, "", True),
)


def _central_boards() -> Iterator[BodyKind]:
    for code, name, en, others, since, until, successor, confirmed in _CENTRAL:
        yield party_body(
            f"central-{code}-commission",
            f"{name} Trung ương",
            f"Central Commission for {en}",
            "party-advisory-body",
            levels=("central",),
            organ_of=("central-committee",),
            others=tuple(f"{other} Trung ương" for other in others),
            since=since,
            until=until,
            successors=(f"central-{successor}-commission",) if successor else (),
            source=CONCLUSION if since or until else "",
            confirmed=confirmed,
        )
    yield party_body(
        "central-office",
        "Văn phòng Trung ương Đảng",
        "Central Office",
        "office",
        levels=("central",),
        others=("Văn phòng Trung ương",),
    )
    yield party_body(
        "central-inspection",
        "Ủy ban Kiểm tra Trung ương",
        "Central Inspection Commission",
        "party-advisory-body",
        levels=("central",),
        others=("UBKT Trung ương",),
    )


def _boards() -> Iterator[BodyKind]:
    board = "party-advisory-body"
    ended: dict[str, Any] = {"until": PROVINCES_CHANGED, "source": CONCLUSION}
    merged: dict[str, Any] = {**ended, "successors": ("propaganda-mass-board",)}
    table: tuple[tuple[str, str, str, tuple[str, ...], dict[str, Any]], ...] = (
        ("propaganda-board", "Ban Tuyên giáo", "Propaganda Board", ("BTG",), merged),
        ("mass-board", "Ban Dân vận", "Mass Mobilisation Board", ("BDV",), merged),
        (
            "propaganda-mass-board",
            "Ban Tuyên giáo và Dân vận",
            "Propaganda and Mass Board",
            ("BTG|DV",),
            {"since": CENTRE_CHANGED, "source": CONCLUSION},
        ),
        ("organisation-board", "Ban Tổ chức", "Organisation Board", (), {}),
        ("internal-board", "Ban Nội chính", "Internal Affairs Board", (), {}),
        (
            "inspection-commission",
            "Ủy ban Kiểm tra",
            "Inspection Commission",
            ("UBKT",),
            {},
        ),
        ("party-building-board", "Ban Xây dựng Đảng", "Party Building Board", (), {}),
    )
    for code, name, en, others, more in table:
        yield party_body(
            code,
            name,
            en,
            board,
            levels=("province", "district", "commune"),
            organ_of=_COMMITTEES,
            others=others,
            **more,
        )


def _others() -> Iterator[BodyKind]:
    ended: dict[str, Any] = {"until": PROVINCES_CHANGED, "source": CONCLUSION}
    caucus = "party-caucus"
    yield party_body(
        "party-caucus",
        "Ban cán sự đảng",
        "Party Caucus",
        caucus,
        others=("Ban cán sự", "BCSĐ", "BCS đảng"),
        successors=("party-committee",),
        **ended,
    )
    yield party_body(
        "party-delegation",
        "Đảng đoàn",
        "Party Delegation",
        caucus,
        successors=("party-committee",),
        **ended,
    )
    yield party_body(
        "standing-office",
        "Cơ quan Thường trực",
        "Standing Office",
        "party-advisory-body",
        others=("Văn phòng đại diện",),
    )
    yield party_body(
        "steering-committee",
        "Ban Chỉ đạo",
        "Steering Committee",
        "steering-committee",
        others=("BCĐ",),
        open=True,
    )
