"""Words with which texts say what they cite of a document and what becomes of it."""

from typing import Final, Literal, TypeAlias

#: What one document does to another.
Effect: TypeAlias = Literal[
    "amends", "replaces", "repeals", "details", "guides", "corrects", "consolidates"
]

#: Attributes of a type of document, as registers and texts print them behind it.
ATTRIBUTES: Final = (
    "thẩm định", "thẩm tra", "giải trình", "tổng hợp", "tổng kết", "sơ kết",
    "kiểm điểm", "giám sát", "đánh giá", "chuyên đề", "hành động", "hành chính", "khẩn",
    "hỏa tốc", "hoả tốc", "mật", "cá biệt", "kết luận", "thanh tra", "kiểm tra",
    "kiểm toán", "tiếp thu", "liên tịch", "liên ngành", "công tác", "thực hiện",
)  # fmt: skip

#: Parts of a document, from the smallest to the largest.
UNITS: Final = (
    "tiết", "điểm", "khoản", "điều", "tiểu mục", "mục", "chương", "phần", "phụ lục",
)  # fmt: skip

#: What words say that one document does to another.  Longer words come first.
RELATIONS: Final[dict[str, Effect]] = {
    "sửa đổi, bổ sung": "amends",
    "sửa đổi và bổ sung": "amends",
    "điều chỉnh, bổ sung": "amends",
    "sửa đổi": "amends",
    "bổ sung": "amends",
    "điều chỉnh": "amends",
    "thay thế": "replaces",
    "thay cho": "replaces",
    "bãi bỏ": "repeals",
    "huỷ bỏ": "repeals",
    "hủy bỏ": "repeals",
    "quy định chi tiết": "details",
    "hướng dẫn thi hành": "guides",
    "hướng dẫn thực hiện": "guides",
    "hướng dẫn": "guides",
    "đính chính": "corrects",
    "hợp nhất": "consolidates",
}

#: Words between these and the document.
BETWEEN: Final = (
    "một", "số", "điều", "nội", "dung", "quy", "định", "của", "các", "cho", "toàn",
    "bộ", "phần", "thi", "hành", "thực", "hiện", "và", "biện", "pháp", "chi", "tiết",
    "việc", "tại", "theo", "bởi", "bằng", "khoản", "phụ", "lục", "mục", "tiêu", "tên",
)  # fmt: skip

#: Words with which the matter of a document begins, behind its number or issuer.
MATTERS: Final = (
    "về việc", "về", "v/v", "quy định", "hướng dẫn", "ban hành", "phê duyệt",
    "sửa đổi", "bổ sung", "bãi bỏ", "công bố", "thành lập", "triển khai", "thực hiện",
)  # fmt: skip

#: Types whose names can only mean a document.
DOCUMENTS_ONLY: Final = frozenset(
    {
        "nghị định", "thông tư", "nghị quyết", "chỉ thị", "luật", "bộ luật",
        "pháp lệnh", "quy chế", "công văn", "tờ trình", "thông tư liên tịch",
        "nghị quyết liên tịch",
    }
)  # fmt: skip

#: What a figure behind the name of a law counts, so that it is not its year: "phổ biến
#: Luật Nhà ở 2000 người".  Not all that can be counted: "2023 quy định" goes on with a
#: verb.
COUNTED_BEHIND_LAWS: Final = (
    "người", "hộ", "đại biểu", "học viên", "lượt", "bản", "cuốn", "ha", "đồng",
    "nghìn", "triệu", "tỷ",
)  # fmt: skip

#: Words that a name of a law before its bare year does not contain.
NOT_IN_NAMES_OF_LAWS: Final = (
    "của", "các", "những", "cho", "khi", "với", "cũng", "còn", "năm", "hiện", "mới",
    "cả", "hơn", "gần", "khoảng", "trên",
)  # fmt: skip
