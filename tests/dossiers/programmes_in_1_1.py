"""What to change in five dossiers of format 1.0, so that they hold all they can.

By ids, by the rows of the list of what 1.0 could not hold, and by offsets into the
texts: the dossiers and the texts stay outside of the project.
"""

from collections.abc import Mapping
from typing import Final

from tests.dossiers.programme import Member, Programme, Row, Said, Words


def _reviewed(year: int) -> Member:
    """Return the acts of a meeting that looks back at a year and plans the next."""
    return [
        {"kind": "annual-review", "agreement": "quy-che", "period": str(year)},
        {"kind": "planning", "agreement": "quy-che", "period": str(year + 1)},
    ]


def _years(row: int, event: str, year: int, past: Words, coming: Words) -> Row:
    """Hold what one meeting of Bắc Kạn looked at."""
    reviews, plans = f"{event}/acts/0/period", f"{event}/acts/1/period"
    return Row(
        row,
        (reviews, plans),
        (Said(reviews, past, str(year)), Said(plans, coming, str(year + 1))),
    )


_BAC_KAN: Final = Programme(
    texts={f"s{year}": f"bac-kan-{year}.txt" for year in (2022, 2023, 2024)},
    rows=(
        _years(1, "hn-2022", 2021, Words("s2022", 177, 185), Words("s2022", 211, 219)),
        _years(2, "hn-2023", 2022, Words("s2023", 196, 204), Words("s2023", 232, 240)),
        _years(3, "hn-2024", 2023, Words("s2024", 457, 465), Words("s2024", 491, 499)),
        Row(
            4,
            ("hn-2022/acts/0/kind", "hn-2023/acts/0/kind", "hn-2024/acts/0/kind"),
            (
                Said("hn-2022/acts/0/kind", Words("s2022", 76, 92), "annual-review"),
                Said("hn-2023/acts/0/kind", Words("s2023", 73, 96), "annual-review"),
                Said("hn-2024/acts/0/kind", Words("s2024", 332, 359), "annual-review"),
            ),
        ),
        Row(
            5,
            ("hoang-thu-trang/roles/0", "hoang-thu-trang/roles/1"),
            (Said("hoang-thu-trang/roles/1", Words("s2023", 554, 572), "concluder"),),
        ),
        Row(
            6,
            ("hop-ba-ben/due/event", "hop-truoc-ky/obligation"),
            (
                Said("hop-ba-ben/due/event/words", Words("s2023", 763, 781)),
                Said("hop-ba-ben/text", Words("s2023", 783, 816)),
                Said(
                    "hop-truoc-ky/obligation",
                    Words("s2023", 575, 587),
                    basis="inferred",
                ),
            ),
        ),
        Row(
            7,
            ("ra-van-ban/due/event", "chi-dao-sau-giam-sat/obligation"),
            (
                Said("ra-van-ban/due/event/words", Words("s2023", 1047, 1078)),
                Said("ra-van-ban/text", Words("s2023", 1080, 1108)),
                Said(
                    "chi-dao-sau-giam-sat/obligation",
                    Words("s2023", 575, 587),
                    basis="inferred",
                ),
            ),
        ),
        Row(8, ("to-trinh-som/due/event",)),
        Row(
            9,
            ("quy-che/areas",),
            (Said("quy-che/areas", Words("s2024", 826, 897)),),
        ),
    ),
    members={
        "hn-2022": {"acts": _reviewed(2021)},
        "hn-2023": {"acts": _reviewed(2022)},
        "hn-2024": {"acts": _reviewed(2023)},
        "hoang-thu-trang": {"roles": ["co-chair", "concluder"]},
        "to-trinh-som": {"due": {"event": {"words": Words("s2022", 666, 682)}}},
        "hop-truoc-ky": {"obligation": "hop-ba-ben"},
        "chi-dao-sau-giam-sat": {"obligation": "ra-van-ban"},
        "quy-che": {
            "areas": ["kỳ họp", "giám sát", "tiếp xúc cử tri", "tiếp công dân"]
        },
        "btt-mttq": {"kind": "front-standing-body"},
        "van-phong-ubnd": {"kind": "office"},
        "van-phong-hdnd": {"kind": "office"},
    },
    added={
        "obligations": [
            {
                "id": "hop-ba-ben",
                "agreement": "quy-che",
                "event": "hn-2023",
                "force": "agreed",
                "kind": "consult",
                "text": "Họp ba bên về nội dung kỳ họp",
                "bearers": ["thuong-truc-hdnd", "ubnd", "btt-mttq"],
                "due": {"event": {"words": Words("s2023", 763, 781)}},
            },
            {
                "id": "ra-van-ban",
                "agreement": "quy-che",
                "event": "hn-2023",
                "force": "agreed",
                "kind": "direct",
                "text": "Chỉ đạo các cơ quan về kiến nghị sau giám sát",
                "bearers": ["ubnd"],
                "due": {"event": {"words": Words("s2023", 1047, 1078)}},
            },
        ]
    },
    moved={"to-trinh-som/due/recurrence": "to-trinh-som/due/event"},
)

_PHU_THO: Final = Programme(
    texts={"bao-phu-tho": "phu-tho-truong-hoc.txt"},
    rows=(
        Row(
            10,
            ("nguyen-minh-tuan/rank",),
            (Said("nguyen-minh-tuan/rank", Words("bao-phu-tho", 170, 181)),),
        ),
        Row(
            11,
            ("quy-che/purpose", "quy-che/areas"),
            (Said("quy-che/areas", Words("bao-phu-tho", 351, 408)),),
        ),
        Row(
            12,
            ("hoc-sinh/kind", "hoc-sinh/quantity"),
            (Said("hoc-sinh/kind", Words("bao-phu-tho", 685, 712), basis="inferred"),),
        ),
        Row(
            13,
            ("giao-vien/kind", "giao-vien/quantity"),
            (Said("giao-vien/kind", Words("bao-phu-tho", 714, 745), basis="inferred"),),
        ),
        Row(
            14,
            ("quy-mo/rank",),
            (
                Said(
                    "quy-mo/rank",
                    Words("bao-phu-tho", 763, 781),
                    {"ordinal": 3, "among": Words("bao-phu-tho", 774, 781)},
                ),
                Said("quy-mo/text", Words("bao-phu-tho", 747, 762)),
            ),
        ),
        Row(
            15,
            ("hoc-sinh/as_of", "giao-vien/as_of"),
            (
                Said("hoc-sinh/as_of", Words("bao-phu-tho", 660, 672)),
                Said("giao-vien/as_of", Words("bao-phu-tho", 660, 672)),
            ),
            "left open: since a merger whose day and bodies the source does not name",
        ),
        Row(
            16,
            ("quy-che-cu/period",),
            reason="left open: a duration whose start the source does not name",
        ),
        Row(17, reason="the reasons that a speaker gives"),
        Row(18, reason="what a speaker says that it serves"),
    ),
    members={
        "nguyen-minh-tuan": {"rank": Words("bao-phu-tho", 170, 181)},
        "quy-che": {
            "purpose": "Giữ trường học an toàn và giáo dục pháp luật cho người học",
            "areas": [
                "an ninh, trật tự trường học",
                "phòng, chống tội phạm",
                "giáo dục pháp luật",
            ],
        },
        "hoc-sinh": {"kind": "context"},
        "giao-vien": {"kind": "context"},
    },
    added={
        "outcomes": [
            {
                "id": "quy-mo",
                "event": "le-ky",
                "kind": "context",
                "text": "Quy mô giáo dục của tỉnh",
                "rank": {"ordinal": 3, "among": Words("bao-phu-tho", 774, 781)},
            }
        ]
    },
    dropped=("an-ninh-truong-hoc", "phong-chong", "tuyen-truyen"),
    moved={
        f"{name}/text": "quy-che/purpose"
        for name in ("an-ninh-truong-hoc", "phong-chong", "tuyen-truyen")
    },
)

_CAO_BANG: Final = Programme(
    texts={f"s{year}": f"cao-bang-{year}.txt" for year in (2019, 2020)},
    rows=(
        Row(
            19,
            ("van-ngoc-que/rank",),
            (Said("van-ngoc-que/rank", Words("s2020", 386, 392)),),
        ),
        Row(
            20,
            ("luot-nguoi/part_of",),
            (Said("luot-nguoi/part_of", Words("s2020", 932, 982), "truyen-thong"),),
        ),
        Row(
            21,
            ("sinh-ke/part_of", "ho/part_of"),
            (
                Said("sinh-ke/part_of", Words("s2020", 984, 1050), "mo-hinh"),
                Said("ho/part_of", Words("s2020", 984, 1050), "mo-hinh"),
            ),
        ),
        Row(
            22,
            ("qua/recipients/0",),
            (Said("qua/recipients/0", Words("s2020", 1161, 1177)),),
        ),
        Row(
            23,
            ("hoc-bong/recipients/0",),
            (Said("hoc-bong/recipients/0", Words("s2020", 1203, 1224)),),
        ),
        Row(
            24,
            ("sinh-ke/recipients/0",),
            (Said("sinh-ke/recipients/0", Words("s2020", 1035, 1050)),),
        ),
        Row(
            25,
            ("tong-ket/acts/0/period", "tong-ket/acts/1/period"),
            (
                Said("tong-ket/acts/0/period", Words("s2020", 204, 223), "2018/2020"),
                Said("tong-ket/acts/1/period", Words("s2020", 311, 330), "2017/2020"),
            ),
        ),
        Row(26, ("lop/period",)),
        Row(
            27,
            ("phat-quang-775/acts/0/kind",),
            (Said("phat-quang-775/acts/0/kind", Words("s2019", 109, 134), "activity"),),
        ),
        Row(
            28,
            ("hoi-xa/province", "hoi-xa/part_of"),
            (
                Said(
                    "hoi-xa/province",
                    Words("s2019", 452, 460),
                    Words("s2019", 452, 460),
                    "inferred",
                ),
                Said(
                    "hoi-xa/part_of", Words("s2019", 486, 512), "hoi-huyen", "inferred"
                ),
            ),
        ),
    ),
    members={
        "van-ngoc-que": {"rank": Words("s2020", 386, 392)},
        "luot-nguoi": {"part_of": "truyen-thong"},
        "sinh-ke": {"part_of": "mo-hinh", "recipients": ["ho-gia-dinh"]},
        "ho": {"part_of": "mo-hinh"},
        "qua": {"recipients": ["phu-nu"]},
        "hoc-bong": {"recipients": ["hoc-sinh"]},
        "tong-ket": {
            "acts": [
                {
                    "kind": "final-review",
                    "agreement": "dong-hanh",
                    "period": "2018/2020",
                },
                {
                    "kind": "final-review",
                    "agreement": "van-dong",
                    "period": "2017/2020",
                },
            ]
        },
        "phat-quang-775": {
            "acts": [{"kind": "activity", "agreement": "ke-hoach-huyen"}]
        },
        "hoi-xa": {"province": Words("s2019", 452, 460)},
    },
    added={
        "parties": [
            {
                "id": name,
                "name": Words("s2020", *span),
                "kind": "group",
                "collective": True,
            }
            for name, span in {
                "phu-nu": (1165, 1177),
                "hoc-sinh": (1207, 1224),
                "ho-gia-dinh": (1039, 1050),
            }.items()
        ]
    },
)

_DONG_NAI: Final = Programme(
    texts={"plo": "dong-nai-vinh-long.txt"},
    rows=(
        Row(29, ("thoa-thuan/purpose",)),
        Row(30, ("thoa-thuan/period",)),
        Row(
            31,
            ("ton-ngoc-hanh/positions/0/party", "ho-thi-hoang-yen/positions/0/party"),
            (
                Said(
                    "ton-ngoc-hanh/positions/0/party",
                    Words("plo", 322, 338),
                    "tinh-uy-dn",
                ),
                Said(
                    "ho-thi-hoang-yen/positions/0/party",
                    Words("plo", 586, 603),
                    "tinh-uy-vl",
                ),
            ),
        ),
    ),
    members={
        "thoa-thuan": {
            "purpose": "Hai tỉnh và hai vùng gắn kết, phát huy tiềm năng của nhau"
        }
    },
    dropped=("lien-ket", "vung"),
    moved={
        "lien-ket/text": "thoa-thuan/purpose",
        "vung/text": "thoa-thuan/purpose",
    },
)

_HOA_BINH: Final = Programme(
    texts={"van-ban": "hoa-binh-quy-che.txt"},
    rows=(
        Row(
            32,
            ("quy-che/purpose",),
            (Said("quy-che/purpose", Words("van-ban", 689, 744)),),
        ),
        Row(
            33,
            ("dieu-2-1/article", "dieu-2-2/article"),
            (
                Said("dieu-2-1/article", Words("van-ban", 817, 823)),
                Said("dieu-2-2/article", Words("van-ban", 817, 823)),
            ),
        ),
        Row(
            34,
            ("ban-hanh/place",),
            (
                Said("ban-hanh/place", Words("van-ban", 61, 69)),
                Said("ban-hanh/date", Words("van-ban", 71, 95), "2019-03-20"),
            ),
        ),
        Row(
            35,
            ("dieu-2-2/due",),
            (Said("dieu-2-2/due", Words("van-ban", 1029, 1042)),),
            "left open: other texts set the deadlines",
        ),
    ),
    members={
        "quy-che": {"purpose": "Nói rõ nguyên tắc và cách hai cơ quan cùng làm việc"},
        "dieu-2-1": {"article": "Điều 2, khoản 1"},
        "dieu-2-2": {"article": "Điều 2, khoản 2"},
    },
    added={
        "events": [
            {
                "id": "ban-hanh",
                "date": "2019-03-20",
                "place": Words("van-ban", 61, 69),
                "acts": [{"kind": "signing", "agreement": "quy-che"}],
            }
        ]
    },
)

PROGRAMMES: Final[Mapping[str, Programme]] = {
    "bac-kan": _BAC_KAN,
    "phu-tho-truong-hoc": _PHU_THO,
    "cao-bang": _CAO_BANG,
    "dong-nai-vinh-long": _DONG_NAI,
    "hoa-binh-quy-che": _HOA_BINH,
}
