"""Codes of local State bodies and of bodies found at every level.

The codes of departments are "S" and the initials of their field.  Those that no
printed number shows follow from that rule and are unconfirmed.
"""

from datetime import date
from typing import Final

from coordination.tables.issuers import BodySystem, Issuer

#: Nghị định 45/2025/NĐ-CP; each People's Council chose its own day.
_DEPARTMENTS_MERGED: Final = date(2025, 3, 1)


def rows() -> tuple[Issuer, ...]:
    """Return the rows: councils, committees, departments, advisory bodies."""
    return (*_councils(), *_departments(), *_former_departments(), *_advisory())


def _councils() -> tuple[Issuer, ...]:
    table: tuple[tuple[str, str, str, str, bool], ...] = (
        ("HĐND", "Hội đồng nhân dân", "People's Council", "nd30", True),
        (
            "TTHĐND",
            "Thường trực Hội đồng nhân dân",
            "Standing Body of the People's Council",
            "specimens",
            True,
        ),
        ("UBND", "Uỷ ban nhân dân", "People's Committee", "nd30", True),
        (
            "CTUBND",
            "Chủ tịch Uỷ ban nhân dân",
            "Chair of the People's Committee",
            "specimens",
            True,
        ),
        (
            "VPUBND",
            "Văn phòng Uỷ ban nhân dân",
            "Office of the People's Committee",
            "initials",
            False,
        ),
        ("CAT", "Công an tỉnh", "Provincial Police", "specimens", True),
    )
    older = Issuer(
        "UB",
        "Uỷ ban nhân dân, to about 2004",
        "People's Committee, to about 2004",
        "state",
        None,
        "specimens",
        successors=("UBND",),
    )
    return (
        *(
            Issuer(code, vi, en, "state", None, source, confirmed)
            for code, vi, en, source, confirmed in table
        ),
        older,
    )


def _departments() -> tuple[Issuer, ...]:
    table = (
        ("SNV", "Sở Nội vụ", "Home Affairs", True),
        ("STP", "Sở Tư pháp", "Justice", True),
        ("STC", "Sở Tài chính", "Finance", True),
        ("SCT", "Sở Công Thương", "Industry and Trade", False),
        ("SXD", "Sở Xây dựng", "Construction", True),
        ("SKHCN", "Sở Khoa học và Công nghệ", "Science and Technology", True),
        ("SYT", "Sở Y tế", "Health", False),
        ("SNgV", "Sở Ngoại vụ", "Foreign Affairs", False),
        ("SDL", "Sở Du lịch", "Tourism", False),
        ("SDTTG", "Sở Dân tộc và Tôn giáo", "Ethnic and Religious Affairs", False),
        ("SQHKT", "Sở Quy hoạch - Kiến trúc", "Planning and Architecture", False),
        ("SVHTTDL", "Sở Văn hóa, Thể thao và Du lịch", "Culture and Sports", True),
        ("SGDĐT", "Sở Giáo dục và Đào tạo", "Education and Training", True),
        (
            "SNNMT",
            "Sở Nông nghiệp và Môi trường",
            "Agriculture and Environment",
            True,
        ),
    )
    return tuple(
        Issuer(
            code,
            vi,
            f"Department of {en}",
            "state",
            "province",
            "specimens" if seen else "initials",
            confirmed=seen,
            since=_DEPARTMENTS_MERGED if code in ("SNNMT", "SDTTG") else None,
        )
        for code, vi, en, seen in table
    )


def _former_departments() -> tuple[Issuer, ...]:
    table = (
        ("STNMT", "Sở Tài nguyên và Môi trường", "Natural Resources", True, "SNNMT"),
        ("SNNPTNT", "Sở Nông nghiệp và PTNT", "Agriculture", False, "SNNMT"),
        ("SKHĐT", "Sở Kế hoạch và Đầu tư", "Planning and Investment", True, "STC"),
        ("SGTVT", "Sở Giao thông vận tải", "Transport", False, "SXD"),
        ("STTTT", "Sở Thông tin và Truyền thông", "Information", True, "SKHCN"),
        ("SLĐTBXH", "Sở Lao động - TB&XH", "Labour", False, "SNV"),
    )
    return tuple(
        Issuer(
            code,
            vi,
            f"Department of {en}",
            "state",
            "province",
            "specimens" if seen else "initials",
            confirmed=seen,
            until=_DEPARTMENTS_MERGED,
            successors=(successor,),
        )
        for code, vi, en, seen, successor in table
    )


def _advisory() -> tuple[Issuer, ...]:
    """Bodies that the Party and the State have alike: their code tells nothing."""
    table = (
        ("BCĐ", "ban chỉ đạo", "steering committee"),
        ("TB", "tiểu ban", "subcommittee"),
        ("HĐ", "hội đồng", "council"),
    )
    uses: tuple[tuple[BodySystem, str], ...] = (("state", "nd30"), ("party", "hd05"))
    return tuple(
        Issuer(code, vi, en, system, None, source, signs_jointly=False)
        for code, vi, en in table
        for system, source in uses
    )
