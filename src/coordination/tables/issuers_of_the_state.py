"""Codes of the highest State bodies, of ministries and of courts."""

from datetime import date
from typing import Final

from coordination.tables.issuers import Issuer

#: Nghị quyết 176/2025/QH15: the new ministries work from the day after.
_MERGER: Final = date(2025, 2, 28)
_MERGED: Final = date(2025, 3, 1)

#: Nghị quyết 01/2007/QH12 and 02/2002/QH11 on the ministries of their terms.
_CABINET_2007: Final = date(2007, 8, 8)
_CABINET_2002: Final = date(2002, 8, 12)


def rows() -> tuple[Issuer, ...]:
    """Return the rows, the highest bodies first."""
    return (
        *_highest(),
        *_ministries(),
        *_merged(),
        *_older(),
        *_of_finance(),
        *_judicial(),
    )


def _highest() -> tuple[Issuer, ...]:
    table: tuple[tuple[str, str, str, tuple[str, ...], date | None, str], ...] = (
        ("QH", "Quốc hội", "National Assembly", ("QHK",), None, ""),
        (
            "UBTVQH",
            "Uỷ ban Thường vụ Quốc hội",
            "Standing Committee of the National Assembly",
            ("UBNVQH",),
            None,
            "",
        ),
        ("VPQH", "Văn phòng Quốc hội", "Office of the National Assembly", (), None, ""),
        ("CTN", "Chủ tịch nước", "State President", (), None, ""),
        ("VPCTN", "Văn phòng Chủ tịch nước", "Office of the President", (), None, ""),
        ("CP", "Chính phủ", "Government", (), None, ""),
        ("TTg", "Thủ tướng Chính phủ", "Prime Minister", (), None, ""),
        ("VPCP", "Văn phòng Chính phủ", "Government Office", (), None, ""),
        ("KTNN", "Kiểm toán nhà nước", "State Audit", (), None, ""),
        ("BHXH", "Bảo hiểm xã hội", "Social Security", (), None, ""),
        ("HĐNN", "Hội đồng Nhà nước", "Council of State", (), date(1992, 9, 24), "CTN"),
        (
            "HĐBT",
            "Hội đồng Bộ trưởng",
            "Council of Ministers",
            (),
            date(1992, 10, 1),
            "CP",
        ),
        (
            "HĐCP",
            "Hội đồng Chính phủ",
            "Government Council",
            (),
            date(1981, 7, 4),
            "HĐBT",
        ),
        ("LB", "liên bộ", "several ministries together", (), date(1997, 9, 23), ""),
    )
    unseen = {"VPCTN", "HĐCP"}
    return tuple(
        Issuer(
            code,
            vi,
            en,
            "state",
            "central",
            "general" if code in unseen else "specimens",
            confirmed=code not in unseen,
            aliases=aliases,
            until=until,
            successors=(successor,) if successor else (),
        )
        for code, vi, en, aliases, until, successor in table
    )


def _ministries() -> tuple[Issuer, ...]:
    table: tuple[tuple[str, str, str, tuple[str, ...], date | None], ...] = (
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
            (),
            None,
        ),
        (
            "BGDĐT",
            "Bộ Giáo dục và Đào tạo",
            "Ministry of Education and Training",
            ("BGD", "GDĐT"),
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
    return tuple(
        Issuer(code, vi, en, "state", "central", "nq176", aliases=aliases, since=since)
        for code, vi, en, aliases, since in table
    )


def _merged() -> tuple[Issuer, ...]:
    """Ministries that ended on 28/2/2025."""
    table: tuple[tuple[str, str, str, tuple[str, ...], str], ...] = (
        (
            "BNNPTNT",
            "Bộ Nông nghiệp và Phát triển nông thôn",
            "Ministry of Agriculture and Rural Development",
            ("BNN",),
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
            ("BKH",),
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
            ("LĐTBXH",),
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
        for code, vi, en, aliases, successor in table
    )


def _older() -> tuple[Issuer, ...]:
    """Ministries and agencies that ended in 2002 or 2007.

    The codes are printed on many documents; the days are general knowledge, so
    the rows are unconfirmed where a day stands.
    """
    table = (
        ("BTM", "Bộ Thương mại", "Ministry of Trade", _CABINET_2007, "BCT"),
        ("BCN", "Bộ Công nghiệp", "Ministry of Industry", _CABINET_2007, "BCT"),
        (
            "BVHTT",
            "Bộ Văn hóa - Thông tin",
            "Ministry of Culture and Information",
            _CABINET_2007,
            "BVHTTDL",
        ),
        ("BTS", "Bộ Thủy sản", "Ministry of Fisheries", _CABINET_2007, "BNNPTNT"),
        (
            "BBCVT",
            "Bộ Bưu chính, Viễn thông",
            "Ministry of Posts and Telematics",
            _CABINET_2007,
            "BTTTT",
        ),
        (
            "UBTDTT",
            "Uỷ ban Thể dục thể thao",
            "Sports Committee",
            _CABINET_2007,
            "BVHTTDL",
        ),
        (
            "BKHCNMT",
            "Bộ Khoa học, Công nghệ và Môi trường",
            "Ministry of Science, Technology and Environment",
            _CABINET_2002,
            "BKHCN",
        ),
        (
            "BTCCBCP",
            "Ban Tổ chức - Cán bộ Chính phủ",
            "Government Committee on Organisation and Personnel",
            _CABINET_2002,
            "BNV",
        ),
        (
            "TCCP",
            "Ban Tổ chức - Cán bộ Chính phủ",
            "Government Committee on Organisation and Personnel",
            _CABINET_2002,
            "BNV",
        ),
        (
            "TCĐC",
            "Tổng cục Địa chính",
            "General Department of Land Administration",
            _CABINET_2002,
            "BTNMT",
        ),
    )
    return tuple(
        Issuer(
            code,
            vi,
            en,
            "state",
            "central",
            "general",
            confirmed=False,
            until=until,
            successors=(successor,),
        )
        for code, vi, en, until, successor in table
    )


def _of_finance() -> tuple[Issuer, ...]:
    """Bộ Tài chính as it signed until about 2004, and two of its departments."""
    table = (
        ("TC", "Bộ Tài chính", "Ministry of Finance", ("BTC",)),
        ("TCT", "Tổng cục Thuế", "General Department of Taxation", ()),
        ("TCHQ", "Tổng cục Hải quan", "General Department of Customs", ()),
    )
    return tuple(
        Issuer(
            code,
            vi,
            en,
            "state",
            "central",
            "specimens",
            successors=successors,
            signs_jointly=False,
        )
        for code, vi, en, successors in table
    )


def _judicial() -> tuple[Issuer, ...]:
    seen: tuple[tuple[str, str, str, tuple[str, ...]], ...] = (
        ("TANDTC", "Toà án nhân dân tối cao", "Supreme People's Court", ("TATC",)),
        (
            "HĐTP",
            "Hội đồng Thẩm phán Toà án nhân dân tối cao",
            "Council of Judges of the Supreme People's Court",
            (),
        ),
        (
            "VKSNDTC",
            "Viện kiểm sát nhân dân tối cao",
            "Supreme People's Procuracy",
            ("VKSTC",),
        ),
    )
    local = (
        ("TA", "toà án nhân dân", "people's court"),
        ("TAND", "toà án nhân dân", "people's court"),
        ("VKS", "viện kiểm sát nhân dân", "people's procuracy"),
        ("VKSND", "viện kiểm sát nhân dân", "people's procuracy"),
        ("VKSKV", "viện kiểm sát nhân dân khu vực", "regional procuracy"),
        ("THA", "cơ quan thi hành án dân sự", "enforcement agency"),
    )
    chief = Issuer(
        "CA",
        "Chánh án Toà án nhân dân tối cao; công an in local numbers",
        "Chief Justice; the police in local numbers",
        "state",
        None,
        "specimens",
    )
    return (
        *(
            Issuer(code, vi, en, "state", "central", "specimens", aliases=aliases)
            for code, vi, en, aliases in seen
        ),
        *(Issuer(code, vi, en, "state", None, "specimens") for code, vi, en in local),
        chief,
    )
