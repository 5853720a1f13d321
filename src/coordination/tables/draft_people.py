"""Words by which texts say what persons did at an event."""

from typing import Final

#: Words before a list of persons → code of the role that all of them have.
BEFORE_PERSONS: Final[dict[str, str]] = {
    "dự và chỉ đạo": "director",
    "tham dự và chỉ đạo": "director",
    "dự, chỉ đạo": "director",
    "chủ trì": "chair",
    "đồng chủ trì": "co-chair",
    "dự": "attendee",
    "tham dự": "attendee",
    "cùng dự": "attendee",
    "tham gia": "attendee",
    "kết luận": "concluder",
    "phát biểu kết luận": "concluder",
    "phát biểu chỉ đạo": "speaker",
    "phát biểu": "speaker",
    "khai mạc": "opener",
    "theo": "speaker",
    "chứng kiến": "witness",
}

#: Words behind persons → code of the role that they have.
BEHIND_PERSONS: Final[dict[str, str]] = {
    "dự và chủ trì": "chair",
    "dự, chủ trì": "chair",
    "chủ trì": "chair",
    "cùng chủ trì": "co-chair",
    "đồng chủ trì": "co-chair",
    "dự và chỉ đạo": "director",
    "dự, chỉ đạo": "director",
    "tham dự và chỉ đạo": "director",
    "đến dự và chỉ đạo": "director",
    "cùng dự": "attendee",
    "tham dự": "attendee",
    "đến dự": "attendee",
    "dự": "attendee",
    "phát biểu kết luận": "concluder",
    "kết luận": "concluder",
    "trình bày báo cáo": "rapporteur",
    "đã trình bày báo cáo": "rapporteur",
    "trình bày": "rapporteur",
    "trình bày tham luận": "speaker",
    "khai mạc": "opener",
    "phát biểu khai mạc": "opener",
    "phát biểu": "speaker",
    "nêu ý kiến": "speaker",
    "đề nghị": "speaker",
    "yêu cầu": "speaker",
    "mong muốn": "speaker",
    "nhấn mạnh": "speaker",
    "khẳng định": "speaker",
    "cho biết": "speaker",
    "đánh giá": "speaker",
    "bày tỏ": "speaker",
    "ghi nhận": "speaker",
    "biểu dương": "speaker",
    "lưu ý": "speaker",
    "đề xuất": "speaker",
    "chứng kiến": "witness",
    "thay mặt": "speaker",
}

#: What events are called behind such a word: "chủ trì hội nghị".
OF_THE_EVENT: Final = (
    "hội nghị", "buổi lễ", "lễ", "lễ ký kết", "lễ ký", "buổi làm việc", "cuộc họp",
    "hội thảo",
    "phiên họp",
)  # fmt: skip

#: Words before the head of a department that is one of a list.
HEADS_OF_A_LIST: Final = ("giám đốc", "lãnh đạo", "thủ trưởng")

#: Words of small letters that may follow an office and do not belong to it.
BEHIND_OFFICES: Final = frozenset(
    {
        "và", "cùng", "với", "đã", "dự", "tham", "đến", "chủ", "đồng", "phát", "kết",
        "nhấn", "đề", "yêu", "mong", "trình", "khẳng", "cho", "đánh", "bày", "ghi",
        "biểu", "lưu", "khai", "chứng", "thay", "nêu", "làm", "giao", "chỉ", "là", "ký",
        "trao", "thông", "báo", "tặng", "đại", "ông", "bà", "tại", "về", "trên", "có",
        "điều", "được", "cũng", "đang", "sẽ", "phối", "đọc", "công", "tổ", "gợi",
        "thống",
        "giải", "tiếp", "giới", "trả", "chúc", "chia", "kêu", "góp", "đều", "các", "để",
        "cảm", "hoan", "mở", "kiểm", "thăm", "nguyên", "kiêm", "khóa", "khoá",
    }
)  # fmt: skip
