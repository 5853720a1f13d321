"""Bodies with a name of their own: press, schools, enterprises, offices."""

from collections.abc import Iterator
from typing import Final

from coordination.tables.bodies.body_kind import BodyKind

#: Code, first words, English name, kind, system, other first words.
_ROWS: Final[tuple[tuple[str, str, str, str, str, tuple[str, ...]], ...]] = (
    ("newspaper", "Báo", "Newspaper", "press", "", ("Tạp chí", "Tòa soạn Báo")),
    (
        "broadcaster",
        "Đài Phát thanh và Truyền hình",
        "Broadcaster",
        "press",
        "",
        ("Đài PT|TH", "Đài Truyền hình", "Đài Phát thanh", "Đài Tiếng nói"),
    ),
    (
        "press-broadcaster",
        "Báo và phát thanh, truyền hình",
        "Newspaper and Broadcaster",
        "press",
        "",
        ("Báo và Đài Phát thanh, Truyền hình",),
    ),
    (
        "news-agency",
        "Thông tấn xã Việt Nam",
        "Vietnam News Agency",
        "press",
        "state",
        ("TTXVN",),
    ),
    (
        "portal",
        "Cổng Thông tin điện tử",
        "Portal",
        "press",
        "",
        ("Cổng TTĐT",),
    ),
    ("political-school", "Trường Chính trị", "Political School", "school", "party", ()),
    (
        "school",
        "Trường",
        "School",
        "school",
        "",
        ("Trường Đại học", "Trường Cao đẳng", "Trường ĐH", "Trường CĐ", "Đại học"),
    ),
    (
        "academy",
        "Học viện",
        "Academy",
        "school",
        "",
        ("Viện Hàn lâm", "Học viện Chính trị quốc gia"),
    ),
    ("political-centre", "Trung tâm Chính trị", "Political Centre", "school", "", ()),
    (
        "company",
        "Công ty",
        "Company",
        "enterprise",
        "other",
        (
            "Công ty Cổ phần",
            "Công ty CP",
            "Công ty TNHH",
            "Công ty TNHH MTV",
            "Công ty TNHH Một thành viên",
            "Công ty TNHH MTV Xổ số kiến thiết",
            "Công ty TNHH Một thành viên Xổ số kiến thiết",
            "Công ty Xổ số kiến thiết",
            "Công ty Trách nhiệm hữu hạn",
            "Tổng công ty",
            "Tổng Công ty",
        ),
    ),
    ("corporation", "Tập đoàn", "Corporation", "enterprise", "other", ()),
    (
        "bank",
        "Ngân hàng",
        "Bank",
        "enterprise",
        "other",
        ("Ngân hàng TMCP",),
    ),
    (
        "policy-bank",
        "Ngân hàng Chính sách xã hội",
        "Bank for Social Policies",
        "enterprise",
        "state",
        ("NHCSXH", "Ngân hàng CSXH"),
    ),
    (
        "company-branch",
        "VNPT",
        "Branch of a Company",
        "enterprise",
        "other",
        (
            "Ngân hàng Nông nghiệp và Phát triển nông thôn",
            "Viettel",
            "MobiFone",
            "Agribank",
            "Vietcombank",
            "VietinBank",
            "BIDV",
        ),
    ),
    ("office", "Văn phòng", "Office", "office", "", ()),
    (
        "church",
        "Giáo hội",
        "Church",
        "other",
        "other",
        ("Hội thánh", "Ban Trị sự Giáo hội", "Tòa Giám mục", "Ban Đoàn kết Công giáo"),
    ),
    ("hospital", "Bệnh viện", "Hospital", "service-unit", "state", ()),
    ("institute", "Viện", "Institute", "service-unit", "", ()),
    ("centre", "Trung tâm", "Centre", "service-unit", "", ()),
    (
        "management-board",
        "Ban Quản lý",
        "Management Board",
        "service-unit",
        "state",
        (
            "Ban Quản lý rừng phòng hộ",
            "Ban Quản lý rừng đặc dụng",
            "Ban Quản lý dự án",
            "Ban Quản lý các khu công nghiệp",
        ),
    ),
    (
        "directorate",
        "Tổng cục",
        "General Department",
        "vertical-agency",
        "state",
        (),
    ),
    ("bureau", "Cục", "Bureau", "vertical-agency", "state", ()),
    ("sub-bureau", "Chi cục", "Sub-bureau", "vertical-agency", "state", ()),
    ("association", "Hiệp hội", "Association", "mass-organisation", "other", ()),
    ("society", "Hội", "Society", "mass-organisation", "other", ()),
    ("federation", "Liên đoàn", "Federation", "mass-organisation", "other", ()),
    ("section", "Phòng", "Section", "department", "", ()),
    ("division-of-ministry", "Vụ", "Division of a Ministry", "department", "state", ()),
    ("department", "Sở", "Department", "department", "state", ()),
    ("council", "Hội đồng", "Council", "other", "", ()),
    ("commission", "Ủy ban", "Commission", "other", "state", ()),
    ("command-board", "Ban Chỉ huy", "Command Board", "steering-committee", "", ()),
    (
        "weather-station",
        "Đài Khí tượng Thủy văn",
        "Weather Station",
        "service-unit",
        "state",
        (),
    ),
    ("library", "Thư viện", "Library", "service-unit", "state", ()),
    ("museum", "Bảo tàng", "Museum", "service-unit", "state", ()),
    ("post-office", "Bưu điện", "Post Office", "enterprise", "other", ()),
    (
        "ranger-station",
        "Hạt Kiểm lâm",
        "Ranger Station",
        "vertical-agency",
        "state",
        (),
    ),
)


#: Those that have no name of their own behind the first words.
_CLOSED: Final = frozenset(
    {"news-agency", "policy-bank", "company-branch", "office", "weather-station"}
)


def rows() -> Iterator[BodyKind]:
    """Yield the kinds, each with a name of its own after the first words."""
    for code, name, en, kind, system, others in _ROWS:
        yield BodyKind(
            code=code,
            name=name,
            en=en,
            kinds=(kind,),
            system=system,
            others=others,
            open=code not in _CLOSED,
        )
