"""Codes of Party committees, their organs and their service units.

Hướng dẫn 05-HD/VPTW, mục 3.1.2 b, in force since 27/5/2026, and before it Hướng
dẫn 36-HD/VPTW, mục II.1.3.1 b: initials of the name, then the level (TW, TU, HU).
"""

from datetime import date

from coordination.tables.issuers import BodyLevel, Issuer

#: Kết luận 121-KL/TW; each province chose its own day from 3/2 to 1/3/2025.
_CENTRE_CHANGED = date(2025, 2, 3)
_PROVINCES_CHANGED = date(2025, 3, 1)

#: The last day of the district level.
_DISTRICTS_ENDED = date(2025, 6, 30)


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
        ("HU", "Huyện uỷ", "District Committee", "district", _DISTRICTS_ENDED),
        ("ĐUK", "Đảng uỷ Khối", "Bloc Party Committee", None, _PROVINCES_CHANGED),
        ("ĐĐ", "đảng đoàn", "Party delegation", None, _PROVINCES_CHANGED),
        ("BCSĐ", "ban cán sự đảng", "Party caucus", None, _PROVINCES_CHANGED),
        (
            "BCSĐCP",
            "Ban cán sự đảng Chính phủ",
            "Party caucus of the Government",
            "central",
            _CENTRE_CHANGED,
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
    seen = (
        ("VPTW", "Văn phòng Trung ương", "Central Office"),
        ("UBKTTW", "Uỷ ban Kiểm tra Trung ương", "Central Inspection Commission"),
        ("BTCTW", "Ban Tổ chức Trung ương", "Central Organisation Commission"),
    )
    unseen = (
        (
            "BNCTW",
            "Ban Nội chính Trung ương",
            "Central Commission for Internal Affairs",
        ),
        (
            "BCSCLTW",
            "Ban Chính sách, chiến lược Trung ương",
            "Central Commission for Policy and Strategy",
        ),
        (
            "BĐNTW",
            "Ban Đối ngoại Trung ương",
            "Central Commission for External Relations",
        ),
    )
    return (
        *(Issuer(*row, "party", "central", "specimens") for row in seen),
        Issuer(
            "BTGTW",
            "Ban Tuyên giáo Trung ương",
            "Central Propaganda Commission",
            "party",
            "central",
            "specimens",
            until=_CENTRE_CHANGED,
            successors=("BTGDVTW",),
        ),
        Issuer(
            "BDVTW",
            "Ban Dân vận Trung ương",
            "Central Mass Mobilisation Commission",
            "party",
            "central",
            "specimens",
            until=_CENTRE_CHANGED,
            successors=("BTGDVTW",),
        ),
        Issuer(
            "BTGDVTW",
            "Ban Tuyên giáo và Dân vận Trung ương",
            "Central Commission for Propaganda and Mass Mobilisation",
            "party",
            "central",
            "kl121",
            since=_CENTRE_CHANGED,
        ),
        Issuer(
            "BKTTW",
            "Ban Kinh tế Trung ương",
            "Central Economic Commission",
            "party",
            "central",
            "hd36",
            until=_CENTRE_CHANGED,
            successors=("BCSCLTW",),
        ),
        *(
            Issuer(*row, "party", "central", "initials", confirmed=False)
            for row in unseen
        ),
    )


def _organs(
    level_code: str, owner_vi: str, owner_en: str, level: BodyLevel
) -> tuple[Issuer, ...]:
    """Return the organs of one level by the open pattern: organ, then level."""
    ended = _DISTRICTS_ENDED if level == "district" else None
    changed = ended or _PROVINCES_CHANGED
    table: tuple[tuple[str, str, str, date | None], ...] = (
        ("VP", "Văn phòng", "Office", ended),
        ("UBKT", "Uỷ ban Kiểm tra", "Inspection Commission", ended),
        ("BTC", "Ban Tổ chức", "Organisation Board", ended),
        ("BTG", "Ban Tuyên giáo", "Propaganda Board", changed),
        ("BDV", "Ban Dân vận", "Mass Mobilisation Board", changed),
        ("BNC", "Ban Nội chính", "Internal Affairs Board", ended),
        ("BTGDV", "Ban Tuyên giáo và Dân vận", "Propaganda and Mass Board", ended),
    )
    return tuple(
        Issuer(
            organ + level_code,
            f"{vi} {owner_vi}",
            f"{en} of {owner_en}",
            "party",
            level,
            "hd36",
            until=until,
            successors=(f"BTGDV{level_code}",) if organ in ("BTG", "BDV") else (),
        )
        for organ, vi, en, until in table
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
        until=_PROVINCES_CHANGED,
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
