"""Words by which names and titles say what body, which level and what unit they mean.

All in small letters and in the spelling of `split_plain_words`.
"""

from typing import Final

#: Families of bodies: the phrases that name one, and the kinds of party it can be.
#: Bodies of one family share offices; those of two never do.
FAMILIES: Final[dict[str, tuple[tuple[str, ...], frozenset[str]]]] = {
    "committee": (
        ("ubnd", "ủy ban nhân dân"),
        frozenset({"peoples-committee"}),
    ),
    "council": (
        ("hđnd", "hội đồng nhân dân"),
        frozenset({"peoples-council", "council-standing-body"}),
    ),
    "party": (
        ("tỉnh ủy", "thành ủy", "huyện ủy", "quận ủy", "thị ủy", "đảng ủy"),
        frozenset({"party-committee", "party-standing-body"}),
    ),
    "front": (
        ("mttq", "mttqvn", "mặt trận tổ quốc"),
        frozenset({"fatherland-front", "front-standing-body"}),
    ),
    "police": (("công an",), frozenset({"police"})),
    "army": (
        (
            "bộ đội",
            "bđbp",
            "bộ chỉ huy",
            "bộ tư lệnh",
            "quân khu",
            "quân chủng",
            "hải quân",
            "cảnh sát biển",
            "đồn biên phòng",
        ),
        frozenset({"armed-forces"}),
    ),
    "court": (("tòa án", "tand"), frozenset({"court"})),
    "procuracy": (("viện kiểm sát", "vksnd", "vks"), frozenset({"procuracy"})),
    "enforcement": (
        ("thi hành án", "thads"),
        frozenset({"judgment-enforcement"}),
    ),
    "delegation": (
        ("đoàn đbqh", "đoàn đại biểu quốc hội"),
        frozenset({"assembly-delegation"}),
    ),
    "women": (
        ("hội lhpn", "hội liên hiệp phụ nữ", "hội phụ nữ"),
        frozenset({"mass-organisation"}),
    ),
    "farmers": (("hội nông dân",), frozenset({"mass-organisation"})),
    "veterans": (("hội cựu chiến binh", "hội ccb"), frozenset({"mass-organisation"})),
    "youth": (
        ("đoàn thanh niên", "tỉnh đoàn", "thành đoàn", "huyện đoàn"),
        frozenset({"mass-organisation"}),
    ),
    "unions": (
        ("liên đoàn lao động", "lđlđ", "công đoàn"),
        frozenset({"mass-organisation"}),
    ),
    "enterprise": (
        ("công ty", "tập đoàn", "tổng công ty"),
        frozenset({"enterprise"}),
    ),
}

#: Words before the name of a body that say which part of it is meant.
PARTS: Final = frozenset({"các", "lãnh", "đạo", "thường", "trực", "ban", "vụ", "ủy"})

#: What names a level; of the phrases at one place the longest counts.  A phrase of no
#: level is there so that a shorter one in it is not taken for one.
LEVELS: Final[dict[str, frozenset[str]]] = {
    "trung ương": frozenset({"central"}),
    "tỉnh": frozenset({"province"}),
    "tỉnh ủy": frozenset({"province"}),
    "tỉnh đoàn": frozenset({"province"}),
    "thành phố": frozenset({"province", "district"}),
    "tp": frozenset({"province", "district"}),
    "thành ủy": frozenset({"province", "district"}),
    "huyện": frozenset({"district"}),
    "huyện ủy": frozenset({"district"}),
    "huyện đoàn": frozenset({"district"}),
    "quận": frozenset({"district"}),
    "quận ủy": frozenset({"district"}),
    "thị xã": frozenset({"district"}),
    "thị ủy": frozenset({"district"}),
    "xã": frozenset({"commune"}),
    "phường": frozenset({"commune"}),
    "thị trấn": frozenset({"commune"}),
    "đặc khu": frozenset({"commune"}),
    "xã hội": frozenset(),
    "hợp tác xã": frozenset(),
    "trực thuộc trung ương": frozenset(),
    "trung ương đoàn": frozenset(),
}

#: Words before the name of a province or a city under central authority.
UNIT_WORDS: Final = frozenset({"tỉnh", "thành phố", "tp"})

#: Offices of which a body has only one, by their first words.
SINGLE_OFFICES: Final = (
    "chủ tịch",
    "bí thư",
    "giám đốc",
    "viện trưởng",
    "chánh án",
    "bộ trưởng",
    "chỉ huy trưởng",
    "tư lệnh",
    "chính ủy",
    "cục trưởng",
    "chi cục trưởng",
    "chánh văn phòng",
    "chánh thanh tra",
)

#: First words of a former office.
FORMER: Final = ("nguyên ", "cựu ")

#: A deputy of whom a body has only one says so.
FIRST_DEPUTY: Final = "thường trực"
