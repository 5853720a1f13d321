"""Words by which texts say deadlines, shares and who acts.

In small letters and in the spelling of `split_plain_words`.
"""

from typing import Final

#: One of the two words before a time that something is due at.
DEADLINES: Final = frozenset({"trước", "đến", "hết", "vào", "trong", "nhất"})

#: A part of every phrase that says how often.
OFTEN: Final = ("hằng", "hàng", "mỗi", "kỳ", "lần", "năm", "tháng", "quý", "tuần")

#: Units of time behind a figure, and how ISO 8601 writes the length.
DURATIONS: Final = {
    "ngày": "P{}D",
    "tuần": "P{}W",
    "tháng": "P{}M",
    "năm": "P{}Y",
    "giờ": "PT{}H",
}

#: Words of texts that state figures of other things beside their own.
ABOUT_OTHERS: Final = frozenset(
    {"tiêu", "hoạch", "với", "tổng", "đó", "số", "thêm", "còn", "mỗi", "từ"}
)

#: What says that a figure is a share of a whole, and what that it may exceed it.
SHARES: Final = ("tỷ lệ", "tỉ lệ", "chiếm")
AGAINST_A_PLAN: Final = (
    "kế hoạch",
    "chỉ tiêu",
    "dự toán",
    "so với",
    "cùng kỳ",
    "vượt",
    "tăng",
    "gấp",
    "bằng",
    "giao",
)

#: Words of texts in which a lower figure may be the better one.
LESS_IS_BETTER: Final = frozenset({"giảm", "hạ", "kéo", "chưa", "không"})

#: Kinds of body that, at the beginning of a text, are who acts.
SUBJECTS: Final = frozenset(
    {
        "peoples-committee",
        "peoples-council",
        "council-standing-body",
        "police",
        "court",
        "procuracy",
        "judgment-enforcement",
        "ministry",
        "department",
        "enterprise",
        "fatherland-front",
        "mass-organisation",
    }
)

#: First words of their names, as texts write them.
FIRST_WORDS: Final = frozenset(
    {
        "ubnd",
        "ủy",
        "uỷ",
        "hđnd",
        "hội",
        "thường",
        "công",
        "tòa",
        "toà",
        "tand",
        "viện",
        "vksnd",
        "sở",
        "bộ",
        "tập",
        "đoàn",
        "liên",
        "cục",
        "chi",
    }
)

#: Words of texts in which the body at the beginning may not be who acts.
DONE_TO: Final = frozenset({"được", "bị", "do", "cho", "nhận"})
