"""Codes of State bodies, and of the Front and the mass organisations."""

from datetime import date

from coordination.tables.issuers import Issuer

_MERGER = date(2025, 2, 28)
_MERGED = date(2025, 3, 1)


def rows() -> tuple[Issuer, ...]:
    """Return the rows, the highest bodies first."""
    return (*_highest(), *_ministries(), *_former(), *_local(), *_judicial(), *_mass())


def _highest() -> tuple[Issuer, ...]:
    return tuple(
        Issuer(code, vi, en, "state", "central", "specimens", aliases=aliases)
        for code, vi, en, aliases in (
            ("QH", "Quốc hội", "National Assembly", ("QHK",)),
            (
                "UBTVQH",
                "Uỷ ban Thường vụ Quốc hội",
                "Standing Committee of the National Assembly",
                ("UBNVQH",),
            ),
            ("VPQH", "Văn phòng Quốc hội", "Office of the National Assembly", ()),
            ("CTN", "Chủ tịch nước", "State President", ()),
            ("HĐNN", "Hội đồng Nhà nước", "Council of State", ()),
            ("HĐBT", "Hội đồng Bộ trưởng", "Council of Ministers", ()),
            ("HĐCP", "Hội đồng Chính phủ", "Government Council", ()),
            ("CP", "Chính phủ", "Government", ()),
            ("TTg", "Thủ tướng Chính phủ", "Prime Minister", ()),
            ("VPCP", "Văn phòng Chính phủ", "Government Office", ()),
            ("KTNN", "Kiểm toán nhà nước", "State Audit", ()),
        )
    )


def _ministries() -> tuple[Issuer, ...]:
    return tuple(
        Issuer(code, vi, en, "state", "central", "nq176", aliases=aliases, since=since)
        for code, vi, en, aliases, since in (
            ("BCA", "Bộ Công an", "Ministry of Public Security", (), None),
            ("BQP", "Bộ Quốc phòng", "Ministry of National Defence", (), None),
            ("BNG", "Bộ Ngoại giao", "Ministry of Foreign Affairs", (), None),
            ("BNV", "Bộ Nội vụ", "Ministry of Home Affairs", (), None),
            ("BTP", "Bộ Tư pháp", "Ministry of Justice", (), None),
            ("BTC", "Bộ Tài chính", "Ministry of Finance", (), None),
            ("BCT", "Bộ Công Thương", "Ministry of Industry and Trade", (), None),
            ("BXD", "Bộ Xây dựng", "Ministry of Construction", (), None),
            (
                "BKHCN",
                "Bộ Khoa học và Công nghệ",
                "Ministry of Science and Technology",
                ("BKH&CN",),
                None,
            ),
            (
                "BGDĐT",
                "Bộ Giáo dục và Đào tạo",
                "Ministry of Education and Training",
                ("BGD", "BGDDT", "GDĐT", "BGD&ĐT"),
                None,
            ),
            ("BYT", "Bộ Y tế", "Ministry of Health", (), None),
            (
                "BVHTTDL",
                "Bộ Văn hóa, Thể thao và Du lịch",
                "Ministry of Culture, Sports and Tourism",
                (),
                None,
            ),
            (
                "BNNMT",
                "Bộ Nông nghiệp và Môi trường",
                "Ministry of Agriculture and Environment",
                (),
                _MERGED,
            ),
            (
                "BDTTG",
                "Bộ Dân tộc và Tôn giáo",
                "Ministry of Ethnic and Religious Affairs",
                (),
                _MERGED,
            ),
            ("NHNN", "Ngân hàng Nhà nước", "State Bank", ("NHNNVN",), None),
            ("TTCP", "Thanh tra Chính phủ", "Government Inspectorate", (), None),
        )
    )


def _former() -> tuple[Issuer, ...]:
    merged = (
        (
            "BNNPTNT",
            "Bộ Nông nghiệp và Phát triển nông thôn",
            "Ministry of Agriculture and Rural Development",
            ("BNN", "BNN&PTNT"),
            "BNNMT",
        ),
        (
            "BTNMT",
            "Bộ Tài nguyên và Môi trường",
            "Ministry of Natural Resources and Environment",
            (),
            "BNNMT",
        ),
        (
            "BKHĐT",
            "Bộ Kế hoạch và Đầu tư",
            "Ministry of Planning and Investment",
            ("BKH", "BKHDT", "BKH&ĐT"),
            "BTC",
        ),
        ("BGTVT", "Bộ Giao thông vận tải", "Ministry of Transport", (), "BXD"),
        (
            "BTTTT",
            "Bộ Thông tin và Truyền thông",
            "Ministry of Information and Communications",
            (),
            "BKHCN",
        ),
        (
            "BLĐTBXH",
            "Bộ Lao động - Thương binh và Xã hội",
            "Ministry of Labour, Invalids and Social Affairs",
            ("LĐTBXH", "BLDTBXH", "LDTBXH", "BLĐTB&XH"),
            "BNV",
        ),
        ("UBDT", "Uỷ ban Dân tộc", "Committee for Ethnic Affairs", (), "BDTTG"),
    )
    return tuple(
        Issuer(
            code,
            vi,
            en,
            "state",
            "central",
            "nq176",
            aliases=aliases,
            until=_MERGER,
            successors=(successor,),
        )
        for code, vi, en, aliases, successor in merged
    )


def _local() -> tuple[Issuer, ...]:
    return (
        Issuer("HĐND", "Hội đồng nhân dân", "People's Council", "state", None, "nd30"),
        Issuer(
            "UBND",
            "Uỷ ban nhân dân",
            "People's Committee",
            "state",
            None,
            "nd30",
            aliases=("UB",),
        ),
        Issuer(
            "STC", "Sở Tài chính", "Department of Finance", "state", "province", "nd30"
        ),
    )


def _judicial() -> tuple[Issuer, ...]:
    return tuple(
        Issuer(code, vi, en, "state", "central", "specimens", aliases=aliases)
        for code, vi, en, aliases in (
            (
                "TANDTC",
                "Toà án nhân dân tối cao",
                "Supreme People's Court",
                ("TATC",),
            ),
            (
                "VKSNDTC",
                "Viện kiểm sát nhân dân tối cao",
                "Supreme People's Procuracy",
                ("VKSTC",),
            ),
        )
    )


def _mass() -> tuple[Issuer, ...]:
    return (
        Issuer(
            "MTTW",
            "Uỷ ban Trung ương Mặt trận Tổ quốc Việt Nam",
            "Central Committee of the Fatherland Front",
            "front",
            "central",
            "specimens",
            order="state",
        ),
        Issuer(
            "TWĐTN",
            "Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh",
            "Central Committee of the Youth Union",
            "front",
            "central",
            "specimens",
            order="party",
        ),
    )
