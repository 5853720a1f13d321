"""Words by which drafting recognises the parts of a page and what they report.

All in small letters.  A domain person extends these lists; the rules stay.
"""

from typing import Final

#: Short words before a dot that ends no sentence.
ABBREVIATIONS: Final = frozenset(
    {
        "tp", "tx", "ts", "ths", "pgs", "gs", "bs", "ks", "cn", "tt", "st", "q", "p",
        "t.ư", "t", "đ/c", "vd", "tr", "tel", "no", "1", "2", "3", "4", "5", "6", "7",
        "8", "9", "10", "11", "12", "13", "14", "15", "a", "b", "c", "d", "đ", "e",
    }
)  # fmt: skip

#: Headings of lists of links to other pages.
HEADINGS_OF_LINKS: Final = frozenset(
    {
        "tin cùng chuyên mục", "có thể bạn quan tâm", "tin liên quan", "các tin khác",
        "xem thêm", "xem nhiều nhất", "mới nhất", "phản hồi", "liên kết website",
        "bài viết liên quan", "tin mới", "tin khác", "các bài khác", "tin nổi bật",
        "đọc thêm", "tin đọc nhiều", "bài liên quan", "các tin đã đưa", "tin tức khác",
        "bình luận", "ý kiến bạn đọc", "tin bài khác", "tin cũ hơn", "tin mới hơn",
        "thông tin người gửi phản hồi", "chia sẻ", "từ khóa", "từ khoá", "tags",
    }
)  # fmt: skip

#: Lines before the title that name a section of a site.
SECTION_NAMES: Final = frozenset(
    {
        "thời sự", "chính trị", "tin tức", "trang chủ", "xã hội", "tin tức - sự kiện",
        "tin tức sự kiện", "xây dựng đảng", "tin trong tỉnh", "tin hoạt động",
        "in trang",
        "pháp luật", "kinh tế", "văn hóa", "giáo dục", "an ninh - quốc phòng",
    }
)  # fmt: skip

#: What lines begin with that are left by the machinery of a site.
WIDGETS: Final = (
    "leftcenterright", "banner ", "cỡ chữ", "font size", "print", "copy link",
    "đọc bài",
    "nghe đọc bài", "chia sẻ", "share", "email", "lượt xem", "facebook", "zalo",
)  # fmt: skip

#: What captions of pictures begin with.
CAPTION_BEGINNINGS: Final = (
    "ảnh", "toàn cảnh", "quang cảnh", "các đại biểu", "đại biểu", "lãnh đạo",
    "đại diện các",
    "hình ảnh", "khung cảnh",
)  # fmt: skip

#: What agreements between bodies are called, as types of documents.
AGREEMENT_TYPES: Final = (
    "quy chế", "kế hoạch", "chương trình", "quy định", "thỏa thuận", "thoả thuận",
    "biên bản", "nghị quyết liên tịch", "hướng dẫn liên",
)  # fmt: skip

#: Words before the name of a body that make an organ of it.
ORGANS: Final = ("ban thường trực", "thường trực", "ban thường vụ")

#: Code of a force that a text names → code of the command that is meant in a province.
COMMANDS: Final = {"border-guard": "border-command"}

#: Codes of forces of a region: what their command signs, they sign.
REGIONS: Final = frozenset({"navy-region", "military-region"})

#: Words behind a group ("các đơn vị") that make it a part of that group.
ATTRIBUTES_OF_GROUPS: Final = (
    "đồng hành", "thành viên", "trực thuộc", "chủ quản", "tài trợ", "kết nghĩa",
    "thụ hưởng", "khác",
)  # fmt: skip
