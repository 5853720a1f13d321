"""The codes by which numbers name the type of a document.

One row for each meaning of a code within one system, so QĐ has three: the Party
writes it for quyết định and for quy định, the State for quyết định.
"""

from datetime import date
from functools import cache
from types import MappingProxyType
from typing import Final, Literal, TypeAlias

from attrs import frozen

System: TypeAlias = Literal["party", "state", "front"]


@frozen
class DocumentType:
    """One meaning of one code.

    Attributes:
        code: In its prescribed case.
        vi: The name of the type.
        en: The same in English.
        kind: The kind of document in the records of this library.
        system: Who uses it so: the Party, the State, the Front.
        source: Key of `coordination.tables.number_sources.SOURCES`.
        confirmed: Whether the text of a rule or two sources carry it.
        since: First day of use, if a rule states it.
        until: Last day of use.
    """

    code: str
    vi: str
    en: str
    kind: str
    system: System
    source: str
    confirmed: bool = True
    since: date | None = None
    until: date | None = None


def document_types() -> tuple[DocumentType, ...]:
    """Return all rows: the Party's, the State's, the Front's."""
    return (
        *_party(),
        *_appendix(),
        *_normative(),
        *_coordination(),
        *_older(),
        *_front(),
    )


@cache
def types_by_code() -> MappingProxyType[str, tuple[DocumentType, ...]]:
    """Return the rows under their code in capitals."""
    found: dict[str, tuple[DocumentType, ...]] = {}
    for row in document_types():
        found[row.code.upper()] = (*found.get(row.code.upper(), ()), row)
    return MappingProxyType(found)


#: What a code adds when several bodies sign: KH + PH is a kế hoạch phối hợp.
JOINT_MARKS: Final = MappingProxyType(
    {
        "LT": ("liên tịch", "joint"),
        "LN": ("liên ngành", "inter-sector"),
        "LB": ("liên bộ", "inter-ministerial"),
        "LS": ("liên sở", "inter-departmental"),
        "PH": ("phối hợp", "coordination"),
    }
)


def _party() -> tuple[DocumentType, ...]:
    """Hướng dẫn 05-HD/VPTW, mục 3.1.2 a: initials of the type, six of them fixed."""
    rule, initials = "hd05", "initials"
    rows = (
        ("QĐ", "quyết định", "decision", "decision", rule),
        ("QĐ", "quy định", "rule", "rule", rule),
        ("NQ", "nghị quyết", "resolution", "resolution", rule),
        ("CT", "chỉ thị", "directive", "directive", rule),
        ("KL", "kết luận", "conclusion", "conclusion", rule),
        ("QC", "quy chế", "regulation", "regulation", rule),
        ("BC", "báo cáo", "report", "report", rule),
        ("CTr", "chương trình", "programme", "programme", rule),
        ("TT", "thông tri", "Party circular", "circular", rule),
        ("TTr", "tờ trình", "submission", "submission", rule),
        ("BB", "biên bản", "minutes", "minutes", rule),
        ("CV", "công văn", "official letter", "letter", rule),
        ("HD", "hướng dẫn", "guideline", "guideline", "hd36"),
        ("TB", "thông báo", "notice", "notice", "specimens"),
        ("KH", "kế hoạch", "plan", "plan", "specimens"),
        ("ĐA", "đề án", "scheme", "scheme", "specimens"),
        ("PA", "phương án", "option plan", "other", "digest05"),
        ("BS", "bản sao", "copy", "other", "hd36"),
        ("QĐNS", "quyết định nhân sự", "personnel decision", "decision", "press"),
        ("DA", "dự án", "project", "other", initials),
        ("QH", "quy hoạch", "master plan", "other", initials),
        ("CL", "chiến lược", "strategy", "other", initials),
        ("TC", "thông cáo", "communiqué", "other", initials),
        ("LKG", "lời kêu gọi", "appeal", "other", initials),
        ("QTr", "quy trình", "procedure", "other", initials),
        ("GM", "giấy mời", "invitation", "other", initials),
        ("GGT", "giấy giới thiệu", "letter of introduction", "other", initials),
        ("GCN", "giấy chứng nhận", "certificate", "other", initials),
        ("GĐĐ", "giấy đi đường", "travel order", "other", initials),
        ("GNP", "giấy nghỉ phép", "leave permit", "other", initials),
        ("PC", "phiếu chuyển", "transfer slip", "other", initials),
        ("PG", "phiếu gửi", "dispatch slip", "other", initials),
    )
    fixed = tuple(
        DocumentType(code, vi, en, kind, "party", source, source != initials)
        for code, vi, en, kind, source in rows
    )
    once = DocumentType(
        "QĐi",
        "quy định",
        "rule",
        "rule",
        "party",
        "hd36",
        since=date(2018, 4, 3),
        until=date(2026, 5, 26),
    )
    return (*fixed, once)


def _appendix() -> tuple[DocumentType, ...]:
    """Nghị định 30/2020/NĐ-CP, Phụ lục III: 27 types and 3 kinds of copy."""
    rows = (
        ("NQ", "nghị quyết", "resolution", "resolution"),
        ("QĐ", "quyết định", "decision", "decision"),
        ("CT", "chỉ thị", "directive", "directive"),
        ("QC", "quy chế", "regulation", "regulation"),
        ("QyĐ", "quy định", "rule", "rule"),
        ("TC", "thông cáo", "communiqué", "other"),
        ("TB", "thông báo", "notice", "notice"),
        ("HD", "hướng dẫn", "guideline", "guideline"),
        ("CTr", "chương trình", "programme", "programme"),
        ("KH", "kế hoạch", "plan", "plan"),
        ("PA", "phương án", "option plan", "other"),
        ("ĐA", "đề án", "scheme", "scheme"),
        ("DA", "dự án", "project", "other"),
        ("BC", "báo cáo", "report", "report"),
        ("BB", "biên bản", "minutes", "minutes"),
        ("TTr", "tờ trình", "submission", "submission"),
        ("HĐ", "hợp đồng", "contract", "other"),
        ("CĐ", "công điện", "urgent dispatch", "other"),
        ("BGN", "bản ghi nhớ", "memorandum", "other"),
        ("BTT", "bản thỏa thuận", "accord", "other"),
        ("GUQ", "giấy uỷ quyền", "authorisation", "other"),
        ("GM", "giấy mời", "invitation", "other"),
        ("GGT", "giấy giới thiệu", "letter of introduction", "other"),
        ("GNP", "giấy nghỉ phép", "leave permit", "other"),
        ("PG", "phiếu gửi", "dispatch slip", "other"),
        ("PC", "phiếu chuyển", "transfer slip", "other"),
        ("PB", "phiếu báo", "notification slip", "other"),
        ("SY", "bản sao y", "certified copy", "other"),
        ("TrS", "bản trích sao", "extract", "other"),
        ("SL", "bản sao lục", "copy of a copy", "other"),
    )
    return tuple(DocumentType(*row, "state", "nd30") for row in rows)


def _normative() -> tuple[DocumentType, ...]:
    """Thông tư liên tịch 55/2005/TTLT-BNV-VPCP and the practice since."""
    rows = (
        ("NĐ", "nghị định", "decree", "decree", "ttlt55"),
        ("TT", "thông tư", "circular", "circular", "ttlt55"),
        ("TTLT", "thông tư liên tịch", "joint circular", "joint-circular", "ttlt55"),
        (
            "NQLT",
            "nghị quyết liên tịch",
            "joint resolution",
            "joint-resolution",
            "ttlt55",
        ),
        ("PL", "pháp lệnh", "ordinance", "ordinance", "ttlt55"),
        ("L", "lệnh", "order", "other", "ttlt55"),
        ("Lt", "luật", "law", "law", "ttlt55"),
        ("VBHN", "văn bản hợp nhất", "consolidated text", "other", "specimens"),
        ("CV", "công văn", "official letter", "letter", "specimens"),
        ("LN", "liên ngành", "inter-sector document", "other", "specimens"),
    )
    return tuple(
        DocumentType(code, vi, en, kind, "state", source)
        for code, vi, en, kind, source in rows
    )


def _coordination() -> tuple[DocumentType, ...]:
    """CTPH, as programmes write it: CT alone would be a chỉ thị."""
    return tuple(
        DocumentType(
            "CTPH",
            "chương trình phối hợp",
            "coordination programme",
            "programme",
            system,
            "initials",
            confirmed=False,
        )
        for system in ("party", "state")
    )


def _older() -> tuple[DocumentType, ...]:
    """Codes of regimes that have ended."""
    return (
        DocumentType(
            "SL",
            "sắc lệnh",
            "decree-law",
            "other",
            "state",
            "specimens",
            since=date(1945, 9, 2),
            until=date(1957, 12, 31),
        ),
        DocumentType(
            "LCT",
            "lệnh công bố của Chủ tịch Hội đồng Nhà nước",
            "order of promulgation by the Council of State",
            "other",
            "state",
            "specimens",
            since=date(1981, 7, 4),
            until=date(1992, 9, 24),
        ),
        DocumentType(
            "TTLN",
            "thông tư liên ngành",
            "inter-sector circular",
            "joint-circular",
            "state",
            "specimens",
        ),
        DocumentType(
            "TTLB",
            "thông tư liên bộ",
            "inter-ministerial circular",
            "joint-circular",
            "state",
            "specimens",
        ),
    )


def _front() -> tuple[DocumentType, ...]:
    """The Front names its documents as the Party does, in the State's order."""
    return (
        DocumentType("TT", "thông tri", "circular", "circular", "front", "specimens"),
    )
