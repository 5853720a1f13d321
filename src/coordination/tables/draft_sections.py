"""Words by which headings say what the lines below them are about.

Plans, notices and reports have such headings: "I. KẾT QUẢ", "III. NHIỆM VỤ NĂM 2027".
They follow the parts that Decree 30/2020/NĐ-CP and Guidance 36-HD/VPTW prescribe for
such papers, and the reports among the sources of the project.
"""

from typing import Final

#: First words of a heading → what is below it: a sense of clauses, or "nothing".
SECTIONS: Final[dict[str, str]] = {
    **dict.fromkeys(
        (
            "kết quả", "những kết quả", "một số kết quả", "các kết quả", "ưu điểm",
            "tình hình thực hiện", "tình hình, kết quả", "tình hình và kết quả",
            "những việc đã làm",
        ),
        "result",
    ),
    **dict.fromkeys(
        (
            "tồn tại", "hạn chế", "khó khăn", "vướng mắc", "khuyết điểm", "bất cập",
            "những tồn tại", "những hạn chế", "những khó khăn", "một số tồn tại",
            "một số hạn chế", "một số khó khăn", "các hạn chế", "nhược điểm",
        ),
        "shortcoming",
    ),
    **dict.fromkeys(
        (
            "nhiệm vụ", "phương hướng", "trách nhiệm", "nội dung phối hợp", "giải pháp",
            "nội dung và trách nhiệm", "phân công", "tổ chức thực hiện",
            "một số nhiệm vụ", "các nhiệm vụ", "nội dung thực hiện",
            "phân công trách nhiệm", "phân công nhiệm vụ", "nội dung, nhiệm vụ",
        ),
        "duty",
    ),
    **dict.fromkeys(
        (
            "mục đích", "mục tiêu", "yêu cầu", "phạm vi", "đối tượng", "nguyên tắc",
            "căn cứ", "cơ sở", "đặc điểm", "kinh phí", "nguồn lực", "nơi nhận",
            "nguyên nhân", "bài học", "kiến nghị", "đề xuất", "thành phần",
            "thời gian, địa điểm", "thời gian thực hiện", "thời gian và địa điểm",
            "địa điểm", "khái quát", "quan điểm", "phụ lục", "hình thức", "phương thức",
            "phương pháp", "đánh giá", "nhận xét", "công tác chỉ đạo",
        ),
        "nothing",
    ),
}  # fmt: skip

#: What begins the lines of a signature.
SIGNATURES: Final = ("TM.", "KT.", "T/M", "TL.", "TUQ.", "Q.", "T.M", "K/T")

#: Types of papers in which one body says what others are to do.
TELLING: Final = (
    "THÔNG BÁO", "CÔNG VĂN", "KẾT LUẬN", "QUYẾT ĐỊNH", "CHỈ THỊ", "HƯỚNG DẪN",
    "KẾ HOẠCH", "CHƯƠNG TRÌNH",
)  # fmt: skip
