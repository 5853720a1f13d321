"""Words by which texts name agreements, and say what is done with them."""

from typing import Final

#: What an agreement is called → code of its kind; empty where it is called nothing.
#: Longer words come first.
AGREEMENT_NOUNS: Final[dict[str, str]] = {
    "chương trình phối hợp": "programme",
    "chương trình hợp tác": "programme",
    "chương trình liên tịch": "joint-programme",
    "kế hoạch liên tịch": "plan",
    "kế hoạch liên ngành": "plan",
    "kế hoạch phối hợp": "plan",
    "kế hoạch hợp tác": "plan",
    "quy chế phối hợp": "regulation",
    "quy chế liên ngành": "regulation",
    "quy chế về phối hợp": "regulation",
    "quy chế về việc phối hợp": "regulation",
    "quy định phối hợp": "rule",
    "quy định về phối hợp": "rule",
    "quy định về việc phối hợp": "rule",
    "nghị quyết liên tịch": "joint-resolution",
    "thỏa thuận hợp tác": "accord",
    "thoả thuận hợp tác": "accord",
    "thỏa thuận phối hợp": "accord",
    "biên bản ghi nhớ": "memorandum",
    "biên bản thỏa thuận": "memorandum",
    "công tác phối hợp": "",
}

#: First words of agreements that have their own name in quotation marks.
QUOTED_NOUNS: Final[dict[str, str]] = {
    "chương trình": "programme",
    "kế hoạch": "plan",
    "quy chế": "regulation",
}

#: What the members of a list are, by which an agreement is about them.
AREA_NOUNS: Final = ("lĩnh vực", "nội dung", "mảng", "mảng công tác", "mặt công tác")

#: What may be written behind these words before the list.
ATTRIBUTES_OF_LISTS: Final = (
    "chính", "trọng tâm", "chủ yếu", "cụ thể", "cơ bản", "lớn", "phối hợp", "hợp tác",
    "sau", "sau đây",
)  # fmt: skip

#: What an agreement is called in its id in a draft.
STEMS: Final[dict[str, str]] = {
    "programme": "chuong-trinh",
    "joint-programme": "chuong-trinh-lien-tich",
    "plan": "ke-hoach",
    "regulation": "quy-che",
    "rule": "quy-dinh",
    "joint-resolution": "nghi-quyet-lien-tich",
    "accord": "thoa-thuan",
    "memorandum": "bien-ban",
    "": "phoi-hop",
}

#: Words before an agreement by which it is signed at the event that is reported.
SIGNING: Final = ("ký kết", "kí kết", "ký", "lễ ký", "ký ban hành", "thống nhất ký")

#: Words before an agreement, or behind it, by which it was signed before.
SIGNED_BEFORE: Final = ("đã ký kết", "đã ký", "đã được ký kết", "đã được ký")

#: Words before "ký" that only say when or how.
ADVERBS_OF_SIGNING: Final = (
    "đã", "tiếp tục", "cùng", "tiến hành", "tổ chức", "sẽ", "chính thức", "vừa", "lễ",
    "hội nghị", "buổi lễ", "buổi",
)  # fmt: skip

#: Words before an agreement by which an event looks back at it → code of the act.
REVIEWS: Final[dict[str, str]] = {
    "tổng kết": "final-review",
    "sơ kết": "interim-review",
    "đánh giá": "interim-review",
    "kiểm điểm": "interim-review",
    "xem xét": "interim-review",
    "hội nghị triển khai": "planning",
}

#: Words by which one agreement carries out another that follows them.
CARRIES_OUT: Final = (
    "trên cơ sở",
    "thực hiện",
    "triển khai",
    "tiếp tục thực hiện",
    "cụ thể hóa",
)

#: All that is before an agreement in a sentence that begins with it.
FRONTED: Final = frozenset(
    {
        "thực hiện", "triển khai", "triển khai thực hiện", "căn cứ", "theo",
        "tiếp tục thực hiện", "trên cơ sở", "để thực hiện", "nhằm thực hiện",
    }
)  # fmt: skip

#: Words before a document that make it the basis of an agreement.
BASIS: Final = (
    "thực hiện",
    "căn cứ",
    "trên tinh thần",
    "theo tinh thần",
    "theo tinh thần chỉ đạo tại",
    "trên cơ sở",
    "triển khai",
    "theo",
)

#: How many bodies words count.
COUNTED_SIDES: Final[dict[str, str]] = {
    "hai": "bilateral",
    "ba": "multilateral",
    "bốn": "multilateral",
    "năm": "multilateral",
}

#: How many that is.
COUNTS_OF_SIDES: Final[dict[str, int]] = {"hai": 2, "ba": 3, "bốn": 4, "năm": 5}

#: The heading of an agreement that is the text itself → code of its kind.
HEADINGS: Final[dict[str, str]] = {
    "quy chế": "regulation",
    "quy chế phối hợp": "regulation",
    "chương trình": "programme",
    "chương trình phối hợp": "programme",
    "kế hoạch": "plan",
    "kế hoạch phối hợp": "plan",
    "kế hoạch liên tịch": "plan",
    "kế hoạch liên ngành": "plan",
    "quy chế liên ngành": "regulation",
    "quy chế phối hợp liên ngành": "regulation",
    "chương trình hợp tác": "programme",
    "chương trình phối hợp công tác": "programme",
    "quy định phối hợp": "rule",
    "quy định": "rule",
    "nghị quyết liên tịch": "joint-resolution",
    "chương trình liên tịch": "joint-programme",
    "thỏa thuận": "accord",
    "thỏa thuận hợp tác": "accord",
    "thỏa thuận phối hợp": "accord",
    "thoả thuận hợp tác": "accord",
}

#: Words in such a heading by which several bodies agreed on what it is the heading of.
JOINT: Final = ("phối hợp", "liên tịch", "liên ngành", "hợp tác")

#: First words of the title of a paper by which one body carries out an agreement.
CARRIED_OUT: Final = (
    "thực hiện",
    "triển khai",
    "tổ chức thực hiện",
    "sơ kết",
    "tổng kết",
)

#: What is a unit of the body whose name follows.
UNITS_OF_A_BODY: Final = (
    "văn phòng ", "phòng ", "trung tâm ", "khoa ", "tổ ", "đội ", "tổ công tác ",
    "đoàn công tác ", "bộ phận ",
)  # fmt: skip

#: First words behind an agreement that do not say what is coordinated.
NO_MATTER: Final = frozenset(
    {
        "của", "và", "với", "năm", "giai", "đã", "được", "là", "nhằm", "gồm", "tại",
        "cho", "để", "trong", "từ", "đến", "có", "này", "trên", "theo", "số", "lần",
        "hằng", "hàng", "định", "giữa", "sẽ", "do", "nhiệm", "còn", "đạt", "các",
        "cùng", "hoặc", "khi", "như", "ngày", "mới", "cụ", "chung", "sau", "trước",
        "nêu", "nói", "chưa", "một", "những", "hay", "thì", "mà", "nên", "bằng",
    }
)  # fmt: skip

#: Words that are in no name of an agreement: behind them something else is said.
NOT_IN_A_NAME: Final = (
    "đã", "được", "sẽ", "ký kết", "ký", "nhằm", "gồm", "là", "góp phần", "đạt", "có",
    "kết quả", "này", "trong năm", "hai bên", "các bên",
)  # fmt: skip
