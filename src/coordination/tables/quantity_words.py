"""The words around a figure: comparators, magnitudes, vague words, changes.

The codes are those of `coordination.model.quantity.Comparator`.
"""

from typing import Final

#: Said of an estimate, alone or before a word that says more.
_ESTIMATES: Final = (
    "khoảng",
    "vào khoảng",
    "ước",
    "ước tính",
    "ước đạt",
    "ước thực hiện",
)
_CLOSER: Final = {
    "hơn": "more-than",
    "trên": "more-than",
    "gần": "nearly",
    "xấp xỉ": "about",
}

#: What denies a comparator, and what is then said: "không được quá 5" is at most 5.
_DENIALS: Final = ("không", "không được", "không thể", "không được phép")
_DENIED: Final = {
    **dict.fromkeys(("dưới", "ít hơn", "thấp hơn", "nhỏ hơn", "sớm hơn"), "at-least"),
    **dict.fromkeys(("quá", "vượt quá", "chậm quá", "kéo dài quá"), "at-most"),
    **dict.fromkeys(("trên", "hơn", "nhiều hơn", "cao hơn", "lớn hơn"), "at-most"),
    **dict.fromkeys(("chậm hơn", "muộn hơn"), "at-most"),
}

#: Before a figure.  *Dưới* is less than; nothing false is said by ``at-most``.
COMPARATORS: Final = {
    **dict.fromkeys(_ESTIMATES, "about"),
    **{f"{about} {word}": _CLOSER[word] for about in _ESTIMATES for word in _CLOSER},
    "hơn": "more-than",
    "trên": "more-than",
    "quá": "more-than",
    "gần": "nearly",
    "ngót": "nearly",
    "ngót nghét": "nearly",
    "non": "nearly",
    "chưa đầy": "nearly",
    "chưa đến": "nearly",
    "không đầy": "nearly",
    "chưa tới": "nearly",
    "khoảng chừng": "about",
    "trên dưới": "about",
    "suýt soát": "about",
    "chừng": "about",
    "cỡ": "about",
    "xấp xỉ": "about",
    "ước khoảng": "about",
    "ước tính khoảng": "about",
    "ước đạt khoảng": "about",
    "chỉ từ": "at-least",
    "ít nhất": "at-least",
    "ít nhất là": "at-least",
    "ít nhất từ": "at-least",
    "chí ít": "at-least",
    "tối thiểu": "at-least",
    "tối thiểu là": "at-least",
    "nhiều nhất": "at-most",
    "nhiều nhất là": "at-most",
    "tối đa": "at-most",
    "tối đa là": "at-most",
    "tối đa không quá": "at-most",
    "dưới": "at-most",
    "chưa đủ": "at-most",
    "chưa quá": "at-most",
    **{f"{no} {word}": code for no in _DENIALS for word, code in _DENIED.items()},
}

#: Signs before a figure.
SIGNS: Final = {
    "≥": "at-least",
    "≤": "at-most",
    ">": "more-than",
    "<": "at-most",
    "~": "about",
    "≈": "about",
}

#: Comparators only where the whole text is a quantity: in running text they also
#: lead to the end of a range or of a journey, or end a noun ("mật độ 5 người").
ENDS: Final = {
    "độ": "about",
    "đến": "at-most",
    "tới": "at-most",
    "cho đến": "at-most",
    "lên đến": "exact",
    "lên tới": "exact",
}

#: After the unit: "từ 5 người trở lên".
BOUNDS: Final = {"trở lên": "at-least", "trở xuống": "at-most"}

#: "Trên 5 huyện" may mean in five districts, "cao hơn 5%" higher by 5 %.
PLACE_WORDS: Final = frozenset({"trên", "dưới"})
COMPARED: Final = frozenset(
    {
        "bé", "cao", "chậm", "dài", "ít", "kém", "lớn", "muộn", "ngắn", "nhanh",
        "nhiều", "nhỏ", "rộng", "sớm", "thấp", "thêm", "xa",
    }
)  # fmt: skip

#: Before "tới", which then says no bound: "có tới 50%" are 50 %.
REACHED: Final = frozenset(
    {
        "cần", "chiếm", "có", "còn", "hết", "lên", "mất", "tốn", "xuống", "đạt", "đi",
        "gần", "hướng", "kéo", "từ",
    }
)  # fmt: skip
#: Before "đến", which then says a bound: "phạt đến 50 triệu đồng".
BOUNDED: Final = frozenset({"giảm", "phạt", "thưởng", "tiền", "trợ", "tăng", "vay"})

#: Before "âm", which then is a syllable of another word: "siêu âm", "ghi âm".
SOUNDS: Final = frozenset(
    {
        "cách", "cát", "ghi", "lồng", "nguyên", "ngữ", "phát", "phụ", "siêu", "thanh",
        "thu",
    }
)  # fmt: skip

#: Before a time of day, and before a duration.
CLOCK_CUES: Final = frozenset(
    {"hồi", "lúc", "sau", "trước", "từ", "vào", "đến", "khoảng", "gần", "hơn"}
)
DURATION_CUES: Final = frozenset({"dài", "mất", "qua", "sau", "suốt", "trong"})
#: Behind "trước", which then counts back from something that is named.
NO_POINTS: Final = frozenset(
    {
        "bầu", "cuộc", "giờ", "hạn", "hội", "khi", "kỳ", "lúc", "lễ", "mùa", "ngày",
        "năm", "phiên", "tháng", "thềm", "thời", "tết", "đó", "đại",
    }
)  # fmt: skip

#: Words before a share that could be a day: "có 5/8 xã".
SHARED: Final = frozenset(
    {"cho", "có", "còn", "gồm", "tại", "với", "được", "đạt", "là"}
)

#: Before a power of ten: "hàng nghìn", "vài trăm", "hàng chục triệu".
ORDERS: Final = frozenset({"hàng", "hằng", "vài", "mấy", "cả"})

#: Instead of a figure.
VAGUE: Final = frozenset(
    {
        "nhiều", "rất nhiều", "một số", "một vài", "vài", "vài ba", "dăm ba",
        "đôi ba", "mấy", "một ít", "không ít", "hàng loạt", "một loạt",
        "đông đảo", "các", "những",
    }
)  # fmt: skip

#: Those that are neither articles nor adverbs before a noun that is counted.
VAGUE_IN_TEXT: Final = frozenset({"nhiều", "một số", "hàng loạt"})

#: A figure after one of these is the size of a change.
CHANGES: Final = {
    "tăng": "up",
    "tăng thêm": "up",
    "giảm": "down",
    "giảm bớt": "down",
    "vượt": "over",
}

#: Where "số" and the like count and do not number: "tổng số 125 đại biểu", "trong
#: vòng 30 ngày", "cao điểm 45 ngày đêm", "cung cấp 12 tài liệu".
COUNTING: Final = frozenset(
    {"tổng số", "trong số", "trong vòng", "cao điểm", "cung cấp"}
)

#: Before a word of NUMBERED, which then counts: "mỗi đội 6 người".
EACH: Final = frozenset({"mỗi", "từng"})

#: What a change is measured against.
AGAINST: Final = "so với"

#: Capitals in which a document has its number: "Đề án 06 tỉnh".
NUMBERED_IN_CAPITALS: Final = frozenset(
    {
        "Báo cáo", "Chương trình", "Công văn", "Dự án", "Hướng dẫn", "Kế hoạch",
        "Tờ trình", "Đề án",
    }
)  # fmt: skip

#: Digits after one of these name or number a thing and count nothing.
NUMBERED: Final = frozenset(
    {
        "ban chỉ đạo", "bcđ", "bài", "binh đoàn", "biểu", "bước", "bảng", "chương",
        "chỉ thị", "công điện", "cấp", "đại đội", "đại hội", "đại lộ", "điểm",
        "điều", "đoàn", "đội", "đợt",
        "đường", "giai đoạn", "gói", "hạng", "hình", "hội nghị trung ương", "hẻm",
        "kết luận", "khóa", "khoá", "khoản", "khu", "khu phố", "khu vực", "kỳ",
        "lần", "lần thứ", "lớp", "luật", "lữ đoàn", "mẫu", "mục", "mùng", "mồng",
        "mức", "năm", "ngày", "nghị định", "nghị quyết", "nhóm", "nhà số", "ngõ",
        "phần", "phụ lục", "phường", "quân đoàn", "quân khu", "quận", "quốc lộ",
        "quý", "quyết định", "quy chế", "quy định", "sư đoàn", "số", "thông báo",
        "thông tư", "tháng", "thứ", "tiểu đoàn", "tiểu mục", "tiết", "top", "tổ",
        "trang", "trung đoàn", "trung ương", "tuyến", "tập", "tỉnh lộ", "vòng",
        "vùng", "vị trí", "xã hội", "zone", "giờ", "lúc", "hồi",
    }
)  # fmt: skip

#: Words behind which a sign that touches a figure is a minus: "tăng trưởng -2,3%".
BEFORE_A_MINUS: Final = (
    "trưởng", "mức", "là", "đạt", "còn", "xuống", "lên", "ở", "độ", "chỉ số", "bằng",
)  # fmt: skip
