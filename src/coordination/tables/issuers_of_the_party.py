"""Codes of Party committees, their organs and their service units.

Hướng dẫn 05-HD/VPTW, mục 3.1.2 b, in force since 27/5/2026, and before it Hướng
dẫn 36-HD/VPTW, mục II.1.3.1 b: initials of the name, then the level (TW, TU, HU).
"""

from datetime import date

from attrs import evolve

from coordination.tables.bodies.of_the_party import CENTRE_CHANGED, PROVINCES_CHANGED
from coordination.tables.issuer import BodyLevel, Issuer, issuer_of
from coordination.tables.tiers import THREE_TIERS_UNTIL


def rows() -> tuple[Issuer, ...]:
    """Return the rows: committees, organs by level, service units, the army."""
    return (
        *_committees(),
        *_central_organs(),
        *_organs("TU", "Tỉnh uỷ, Thành uỷ", "the Provincial Committee", "province"),
        *_organs("HU", "Huyện uỷ", "the District Committee", "district"),
        *_levelless(),
        *_service_units(),
        *_army(),
    )


def _committees() -> tuple[Issuer, ...]:
    plain: tuple[tuple[str, str, str, BodyLevel | None], ...] = (
        (
            "TW",
            "Ban Chấp hành Trung ương, Bộ Chính trị, Ban Bí thư",
            "Central Committee, Politburo and Secretariat",
            "central",
        ),
        ("ĐH", "đại hội", "congress and its organs", None),
        ("TU", "Tỉnh uỷ, Thành uỷ", "Provincial or City Committee", "province"),
        ("ĐU", "đảng uỷ", "Party Committee", None),
        ("CB", "chi bộ", "Party cell", None),
        ("ĐUQS", "đảng uỷ quân sự", "Military Party Committee", None),
        ("ĐUCA", "đảng uỷ công an", "Police Party Committee", None),
        ("ĐUBP", "đảng uỷ biên phòng", "Border Guard Party Committee", None),
    )
    ended: tuple[tuple[str, str, str, BodyLevel | None, date], ...] = (
        ("HU", "Huyện uỷ", "District Committee", "district", THREE_TIERS_UNTIL),
        ("ĐUK", "Đảng uỷ Khối", "Bloc Party Committee", None, PROVINCES_CHANGED),
        ("ĐĐ", "đảng đoàn", "Party delegation", None, PROVINCES_CHANGED),
        ("BCSĐ", "ban cán sự đảng", "Party caucus", None, PROVINCES_CHANGED),
        (
            "BCSĐCP",
            "Ban cán sự đảng Chính phủ",
            "Party caucus of the Government",
            "central",
            CENTRE_CHANGED,
        ),
    )
    return (
        *(
            Issuer(code, vi, en, "party", level, "hd05")
            for code, vi, en, level in plain
        ),
        *(
            Issuer(code, vi, en, "party", level, "hd36", until=until)
            for code, vi, en, level, until in ended
        ),
        *(
            Issuer(code, vi, en, "party", "district", "general", confirmed=False)
            for code, vi, en in (
                ("ThU", "Thành uỷ of a provincial city", "City Committee"),
                ("TXU", "Thị uỷ", "Town Committee"),
                ("QU", "Quận uỷ; Quân uỷ in army papers", "District Committee"),
            )
        ),
    )


def _central_organs() -> tuple[Issuer, ...]:
    """Return the organs of the centre; no printed number shows some of them."""
    table = (
        ("VPTW", "central-office", "specimens", ""),
        ("UBKTTW", "central-inspection", "specimens", ""),
        ("BTCTW", "central-organisation-commission", "specimens", ""),
        ("BTGTW", "central-propaganda-commission", "specimens", "BTGDVTW"),
        ("BDVTW", "central-mass-commission", "specimens", "BTGDVTW"),
        ("BTGDVTW", "central-propaganda-mass-commission", "kl121", ""),
        ("BKTTW", "central-economic-commission", "hd36", "BCSCLTW"),
        ("BNCTW", "central-internal-commission", "initials", ""),
        ("BCSCLTW", "central-policy-commission", "initials", ""),
        ("BĐNTW", "central-external-commission", "initials", ""),
    )
    return tuple(
        issuer_of(
            body,
            code,
            "party",
            "central",
            source,
            confirmed=source != "initials",
            successors=(successor,) if successor else (),
        )
        for code, body, source, successor in table
    )


def _organs(
    level_code: str, owner_vi: str, owner_en: str, level: BodyLevel
) -> tuple[Issuer, ...]:
    """Return the organs of one level by the open pattern: organ, then level."""
    table = (
        ("UBKT", "inspection-commission"),
        ("BTC", "organisation-board"),
        ("BTG", "propaganda-board"),
        ("BDV", "mass-board"),
        ("BNC", "internal-board"),
        ("BTGDV", "propaganda-mass-board"),
    )
    ended = THREE_TIERS_UNTIL if level == "district" else None
    office = Issuer(
        f"VP{level_code}",
        f"Văn phòng {owner_vi}",
        f"Office of {owner_en}",
        "party",
        level,
        "hd36",
        until=ended,
    )
    return (
        office,
        *(
            evolve(
                row,
                vi=f"{row.vi} {owner_vi}",
                en=f"{row.en} of {owner_en}",
                since=None,
                until=ended or row.until,
            )
            for row in (
                issuer_of(
                    body,
                    organ + level_code,
                    "party",
                    level,
                    "hd36",
                    successors=(f"BTGDV{level_code}",)
                    if organ in ("BTG", "BDV")
                    else (),
                )
                for organ, body in table
            )
        ),
    )


def _levelless() -> tuple[Issuer, ...]:
    """Organs whose code does not say whose they are."""
    table = (
        ("UBKT", "uỷ ban kiểm tra", "inspection commission", "hd05"),
        (
            "CQUBKT",
            "cơ quan uỷ ban kiểm tra",
            "office of the inspection commission",
            "hd05",
        ),
        ("BTGDV", "ban tuyên giáo và dân vận", "board of propaganda", "hd05"),
        ("BXDĐ", "ban xây dựng đảng", "Party building board", "hd05"),
        ("BTC", "ban tổ chức", "organisation board", "digest05"),
        ("BTG", "ban tuyên giáo", "propaganda board", "digest05"),
        ("BDV", "ban dân vận", "mass mobilisation board", "digest05"),
        ("BNC", "ban nội chính", "internal affairs board", "digest05"),
    )
    whole = tuple(
        Issuer(
            code,
            vi,
            en,
            "party",
            None,
            source,
            confirmed=source == "hd05",
            signs_jointly=False,
        )
        for code, vi, en, source in table
    )
    bloc = Issuer(
        "BTGĐUK",
        "Ban Tuyên giáo Đảng uỷ Khối",
        "Propaganda Board of a Bloc Committee",
        "party",
        None,
        "specimens",
        until=PROVINCES_CHANGED,
    )
    steering = Issuer(
        "BCĐTW",
        "ban chỉ đạo Trung ương",
        "central steering committee",
        "party",
        "central",
        "specimens",
    )
    return (*whole, bloc, steering)


def _service_units() -> tuple[Issuer, ...]:
    table = (
        ("BND", "Báo Nhân Dân", "Nhân Dân newspaper"),
        ("TCCS", "Tạp chí Cộng sản", "Communist Review"),
        ("HVCTQGHCM", "Học viện Chính trị quốc gia Hồ Chí Minh", "Academy of Politics"),
        ("ĐTHVN", "Đài Truyền hình Việt Nam", "Vietnam Television"),
        ("ĐTNVN", "Đài Tiếng nói Việt Nam", "Voice of Vietnam"),
        ("TTXVN", "Thông tấn xã Việt Nam", "Vietnam News Agency"),
        (
            "VHLKHXHVN",
            "Viện Hàn lâm Khoa học xã hội Việt Nam",
            "Academy of Social Sciences",
        ),
        (
            "VHLKHCNVN",
            "Viện Hàn lâm Khoa học và Công nghệ Việt Nam",
            "Academy of Science and Technology",
        ),
        ("TCT", "trường chính trị", "political school"),
        ("TTCT", "trung tâm chính trị", "political centre"),
        ("CQBPTTH", "cơ quan báo và phát thanh truyền hình", "press and broadcaster"),
    )
    return tuple(
        Issuer(code, vi, en, "party", None, "hd05", signs_jointly=False)
        for code, vi, en in table
    )


def _army() -> tuple[Issuer, ...]:
    return (
        Issuer(
            "QUTW",
            "Quân uỷ Trung ương",
            "Central Military Commission",
            "party",
            "central",
            "hd05",
        ),
        Issuer(
            "ĐUQSTW",
            "Đảng uỷ Quân sự Trung ương",
            "Central Military Party Committee",
            "party",
            "central",
            "specimens",
            successors=("QUTW",),
        ),
        Issuer(
            "VPQU",
            "Văn phòng Quân uỷ Trung ương",
            "Office of the Central Military Commission",
            "party",
            "central",
            "specimens",
        ),
    )
