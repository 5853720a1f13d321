"""Words by which texts report events: what they are called, what is done there."""

from typing import Final

#: What an event is called.
EVENT_NOUNS: Final = (
    "hội nghị", "lễ ký kết", "lễ ký", "buổi lễ", "lễ công bố", "lễ phát động",
    "buổi làm việc",
    "hội thảo", "buổi tọa đàm", "tọa đàm", "cuộc họp", "phiên họp", "lễ ra quân",
    "chương trình giao lưu", "lễ trao", "buổi gặp mặt", "diễn đàn", "lễ",
)  # fmt: skip

#: What an event does with an agreement → code of the act.
ACTS: Final[dict[str, str]] = {
    "tổng kết": "final-review",
    "sơ kết": "interim-review",
    "đánh giá": "interim-review",
    "ký kết": "signing",
    "kí kết": "signing",
    "triển khai": "planning",
    "phát động": "launch",
}

#: Verbs of who organises an event.
HOLDING: Final = ("tổ chức", "mở", "phối hợp tổ chức", "đồng tổ chức")

#: Words between who organises an event and with whom.
TOGETHER: Final = ("phối hợp với", "phối hợp cùng", "cùng với", "cùng")

#: Words before bodies that were at an event.
ATTENDING: Final = (
    "cùng dự có", "tham dự có", "dự hội nghị có", "dự có", "cùng tham dự có",
    "tham dự hội nghị có", "dự lễ có", "dự buổi lễ có", "tham gia hội nghị có",
    "dự và chỉ đạo hội nghị có", "dự và chỉ đạo buổi lễ có", "dự và chỉ đạo có",
)  # fmt: skip

#: Words behind "dự" that say what somebody came to.
ATTENDED: Final = ("hội nghị", "lễ", "buổi", "cuộc họp", "có", "còn có")

#: Words before a body by which those who lead it or speak for it were there.
LEADERS: Final = ("lãnh đạo", "đại diện", "đại diện lãnh đạo")

#: Parts of a day, as they are written before a date.
PARTS_OF_DAY: Final = ("rạng sáng", "sáng", "trưa", "chiều", "tối", "đêm")

#: Words that begin what a place is called.
PLACE_WORDS: Final = (
    "trụ sở", "hội trường", "trung tâm", "nhà văn hóa", "nhà văn hoá", "tp",
    "thành phố",
    "thị xã", "huyện", "xã", "phường", "tỉnh", "thủ đô", "nhà khách", "trường",
    "khách sạn",
)  # fmt: skip

#: First words of sentences whose days are those of documents.
NO_EVENT: Final = ("căn cứ", "xét", "theo đề nghị", "quyết định", "nghị quyết", "điều")
