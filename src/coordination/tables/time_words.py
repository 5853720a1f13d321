"""Words of the calendar, once for everyone who reads or writes them.

Parts of the day, weekdays, units of time, the words before a period.  Codes are those
of the model (`PartOfDay`, RFC 5545); spellings with another tone mark ("kì", "khoá")
are made by the patterns and are not listed here.
"""

from typing import Final

#: What a part of the day is called, and its code.
PARTS_OF_DAY: Final = {
    "rạng sáng": "dawn",
    "sáng": "morning",
    "trưa": "noon",
    "chiều": "afternoon",
    "tối": "evening",
    "đêm": "night",
    "khuya": "night",
}
#: Behind a part of the day: how many days from the day of writing.
STEPS_OF_PARTS: Final = {"nay": 0, "qua": -1, "mai": 1}
#: Words between a part of the day and its step.
NUANCES_OF_PARTS: Final = ("sớm", "muộn")

#: Before "thứ": what is counted in its order, so that no weekday follows ("lần thứ
#: 2", "kỳ họp thứ Sáu"), in lower case.
COUNTED_IN_ORDER: Final = frozenset(
    {
        "lần", "kỳ", "kì", "phiên", "kỳ họp", "kì họp", "phiên họp", "đợt", "khóa",
        "khoá", "vòng", "lượt", "hạng", "quý", "năm", "tháng", "tuần", "đứng", "xếp",
    }
)  # fmt: skip

#: Behind "thứ": the number of the weekday, 1 (Monday) to 6 (Saturday).
ORDINAL_WEEKDAYS: Final = {
    "hai": 1,
    "ba": 2,
    "tư": 3,
    "năm": 4,
    "sáu": 5,
    "bảy": 6,
    "bẩy": 6,
    "2": 1,
    "3": 2,
    "4": 3,
    "5": 4,
    "6": 5,
    "7": 6,
}
#: Names of Sunday, which has no ordinal.
SUNDAYS: Final = ("chủ nhật", "chúa nhật")
#: The weekdays as RFC 5545 codes, Monday first, and how they are written.
WEEKDAYS: Final = {
    "MO": "thứ hai",
    "TU": "thứ ba",
    "WE": "thứ tư",
    "TH": "thứ năm",
    "FR": "thứ sáu",
    "SA": "thứ bảy",
    "SU": "chủ nhật",
}

#: Units that recur, with their RFC 5545 frequency and how many of it they are.
RECURRING_UNITS: Final = {
    "năm": ("YEARLY", 1),
    "quý": ("MONTHLY", 3),
    "tháng": ("MONTHLY", 1),
    "tuần": ("WEEKLY", 1),
    "ngày": ("DAILY", 1),
}

#: Behind a unit of time: how many of it from the day of writing.
STEPS: Final = {
    "này": 0,
    "nay": 0,
    "trước": -1,
    "ngoái": -1,
    "kia": -2,
    "sau": 1,
    "tới": 1,
}

#: Words that promise a period of years or months.
PERIOD_HEADS: Final = (
    "giai đoạn",
    "thời kỳ",
    "nhiệm kỳ",
    "niên khóa",
    "niên vụ",
    "năm học",
    "thời gian",
)
#: Which part of a period is meant, and its code.
STRETCHES: Final = {"đầu": "early", "giữa": "middle", "cuối": "late"}

#: The names of lunar years, one of each: Giáp Thìn, Ất Tỵ …
STEMS_OF_YEARS: Final = (
    "giáp", "ất", "bính", "đinh", "mậu", "kỷ", "kỉ", "canh", "tân", "nhâm", "quý",
)  # fmt: skip
BRANCHES_OF_YEARS: Final = (
    "tý", "tí", "sửu", "dần", "mão", "mẹo", "thìn", "tỵ", "tị", "ngọ", "mùi", "thân",
    "dậu", "tuất", "hợi",
)  # fmt: skip

#: Behind "năm trước", "tháng sau" and the like: words that make them count from
#: another day, or that "trước", "sau" and "tới" belong to.
WORDS_BEHIND_STEPS: Final = (
    "đó", "khi", "ngày", "tháng", "năm", "mắt", "hết", "hạn", "thời hạn", "kỳ hạn",
    "tiên", "nhất", "cùng", "này", "giờ",
)  # fmt: skip
#: Behind "trưa qua" and the like: words that "qua" belongs to or goes through.
WORDS_BEHIND_QUA: Final = (
    "loa", "đời", "lại", "đi", "mặt", "khỏi", "đường", "cầu", "sông", "suối", "đèo",
    "biên giới", "cửa", "mạng", "điện thoại", "email", "thư", "zalo", "facebook",
    "đêm", "ngày", "năm", "tháng", "hệ thống", "kênh", "phà", "phố", "tay", "trạm",
    "quýt", "chuyện", "cơn", "mắt", "quít", "địa bàn", "khu vực", "truyền hình",
    "màn hình", "hình thức", "giao diện", "cổng", "ứng dụng", "vòng", "thời",
)  # fmt: skip

#: Words that go on with a sentence behind "6 tháng/lần", where a noun would say what
#: the time is of: "30 ngày/lần điều trị".
WORDS_OF_GRAMMAR: Final = (
    "vào", "theo", "để", "với", "và", "hoặc", "tại", "trên", "ở", "từ", "do", "đối",
    "trong", "nhằm", "về", "kèm", "giữa", "có", "bằng", "khi",
)  # fmt: skip
