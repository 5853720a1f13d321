"""Words behind which a figure numbers a thing, so that it is not a day before "tháng".

"Đề án 06 tháng 8" is a project and a month.  Last words of phrases are enough: of
"Ban Chỉ đạo" the last is "đạo".  None of them directly precedes a day.
"""

from typing import Final

#: The last words of types of documents; several days may follow them ("theo kế hoạch
#: 11, 12 tháng 1").
LAST_WORDS_OF_TYPES: Final = frozenset(
    {"báo", "cáo", "hoạch", "trình", "quyết", "định", "luận", "thị", "tư", "văn"}
)

#: The last words of what is numbered, in lower case.
LAST_WORDS_OF_NUMBERED: Final = frozenset(
    {
        # programmes and what documents consist of
        "án", "số", "luật", "lục", "đề", "bài", "câu", "tập", "quyển", "cuốn",
        "trang", "mẫu", "biểu", "bảng", "hình", "điều", "khoản", "mục",
        "điểm", "chương", "phần",
        # bodies and units
        "đạo", "ban", "tổ", "đội", "đoàn", "nhóm", "khối", "khu", "vực", "vùng",
        "ty", "phép", "nghiệp", "viện", "kênh",
        "sở", "đồn", "trạm", "chốt", "máy", "ương", "tw", "bcđ", "lớp", "liên",
        # places
        "quận", "phường", "thôn", "ấp", "xóm", "phố", "đường", "ngõ", "hẻm", "lộ",
        "tuyến", "lô", "thửa", "tầng", "nhà", "kho", "cầu", "cống", "giếng",
        # turns
        "thứ", "đợt", "khóa", "khoá", "kỳ", "kì", "phiên", "lần", "vòng", "lượt",
        "đoạn", "bước", "hạng", "cấp", "bậc", "loại", "mức", "gói", "ca", "chặng",
        "chuyến", "tàu", "xe", "bão", "top", "zone",
    }
)  # fmt: skip

#: Phrases of the same kind whose last word also precedes a day ("đi công tác 5
#: tháng 3"), in lower case.
PHRASES_OF_NUMBERED: Final = ("tổ công tác", "đoàn công tác", "đội công tác")

#: Between "Ngày" with a name and a bare "2/3": words of a clause, not of a name.
WORDS_OF_CLAUSES: Final = frozenset(
    {
        "bằng", "bị", "chiếm", "cho", "chỉ", "có", "còn", "cùng", "cứ", "đã", "đạt",
        "để", "được", "đến", "gần", "giảm", "gồm", "hơn", "huy", "hút", "khoảng",
        "mất", "mới", "sẽ", "tăng", "thì", "thu", "trên", "tới", "từ", "vượt", "với",
    }
)  # fmt: skip

#: Words that lead to an amount whose noun is left out, and never to a day: "đạt 5".
WORDS_BEFORE_AMOUNTS: Final = frozenset(
    {
        "bằng", "chiếm", "chỉ", "còn", "dưới", "đạt", "được", "gấp", "gần", "giảm",
        "gồm", "hơn", "khoảng", "là", "lên", "mất", "tăng", "thêm", "trên", "xuống",
        "có", "và", "hoặc", "từng", "đủ", "với",
    }
)  # fmt: skip
