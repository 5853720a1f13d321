"""How the names of issuing bodies begin, go on and end.

A name begins with a head; the class of the head says what may follow it.  Heads listed
in `coordination.tables.bodies` or `coordination.tables.issuers` are not repeated here,
unless more may follow them than those tables say; the offices are those of
`coordination.tables.party_words`.  All words are in small letters, with the tone marks
of "ủy" and "tòa".
"""

from typing import Final

#: Nothing follows but a level and a place, or the body that it is an organ of.
WHOLE: Final = (
    "trung ương", "đảng", "đảng cộng sản việt nam", "thủ tướng", "chủ tịch nước",
    "hội đồng dân tộc", "thường trực chính phủ", "tỉnh", "ttcp", "ttg",
    "cục cảnh sát quản lý hành chính về trật tự xã hội", "cơ quan",
    "chi bộ", "liên ngành", "quân ủy", "hội đồng thẩm phán",
)  # fmt: skip

#: The name of a field or a name of its own follows.
OPEN: Final = (
    "bộ", "ban", "liên hiệp hội", "tổng hội", "thanh tra", "kiểm toán",
    "kho bạc", "bảo hiểm", "cảng vụ",
    "bộ chỉ huy", "bộ tổng tham mưu", "hải quân", "tổng cục chính trị", "đoàn",
    "liên minh", "đài", "tòa án", "viện kiểm sát", "cơ quan cảnh sát", "quỹ", "khối",
    "nhà xuất bản", "thông tấn xã", "hợp tác xã",
    "tổng liên đoàn",
)  # fmt: skip

#: A task follows, in whatever words: such a name may contain verbs, figures, commas.
TASKED: Final = (
    "ban chỉ đạo", "bcđ", "ban chỉ huy", "tổ công tác", "tổ chỉ đạo", "tiểu ban",
    "hội đồng",
    "ban vận động", "ban tổ chức cuộc thi", "đoàn kiểm tra", "đoàn giám sát",
)  # fmt: skip

#: Persons who issue alone, besides the heads of a body that follows (`OFFICES`).
ALONE: Final = frozenset(
    {"tổng kiểm toán nhà nước", "tổng thanh tra chính phủ", "tổng bí thư"}
)

#: Heads that are named without their body as well.
MAY_BE_ALONE: Final = frozenset({"thủ tướng", "phó thủ tướng"})

#: Words of a level, behind which a place may follow.
LEVELS: Final = frozenset(
    {
    "tỉnh", "thành phố", "tp", "huyện", "quận", "thị xã", "xã", "phường", "thị trấn",
    "đặc khu", "khu vực", "trung ương", "trung ương đảng", "tối cao", "cấp cao",
    "cấp tỉnh", "cấp huyện", "cấp xã", "việt nam", "quân khu", "vùng", "chi nhánh",
    "nhà nước", "chính phủ", "quốc hội", "nhân dân", "tw",
    "quốc gia",
    }
)  # fmt: skip

#: Last words of names that a figure distinguishes: "khu vực 1", "Quân khu 5".
NUMBERED: Final = frozenset({"vực", "khu", "vùng"})

#: Words with which the sentence goes on behind a name: verbs, prepositions.
AFTER_A_NAME: Final = frozenset(
    {
        "ban hành", "báo cáo", "bãi bỏ", "bảo đảm", "bằng", "bổ sung", "bởi", "cho",
        "chính thức", "chưa", "chương trình", "chấp thuận", "chỉ thị", "chỉ đạo",
        "chủ trì", "chứ", "coi", "còn", "có", "công bố", "công văn", "cùng", "căn cứ",
        "cũng", "cấp", "cần", "cụ thể", "do", "dưới", "giai đoạn", "giao", "giải quyết",
        "gồm", "gửi", "hay", "hiện hành", "hiệu lực", "hoặc", "hướng dẫn",
        "hết hiệu lực", "hội nghị", "hủy bỏ", "khi", "khoá", "khoản", "khóa", "không",
        "khẳng định", "kiến nghị", "kèm", "kính gửi", "ký", "kế hoạch", "kết luận",
        "liên quan", "luật", "là", "lên", "lần", "mà", "mới", "mục", "nay",
        "nghị quyết", "nghị định", "ngoài", "ngày", "nhiệm kỳ", "như", "nhưng",
        "nhấn mạnh", "nhằm", "này", "nâng cao", "nên", "nêu", "nói trên", "năm", "nếu",
        "phát động", "phê chuẩn", "phê duyệt", "phải", "phần", "phối hợp", "quy chế",
        "quy định", "quyết định", "quán triệt", "quý", "ra", "rà soát", "rằng", "sau",
        "sơ kết", "sẽ", "số", "sửa đổi", "tham mưu", "thay thế", "theo", "thuộc",
        "thành lập", "tháng", "thì", "thông báo", "thông qua", "thông tư",
        "thường xuyên", "thực hiện", "tiếp tục", "triển khai", "trong", "trên", "trình",
        "trước", "tuy nhiên", "tăng cường", "tại", "tập trung", "tổ chức", "tổng kết",
        "tới", "tờ trình", "từ", "tự", "v", "vào", "vẫn", "về", "với", "vừa", "xuống",
        "xác định", "xây dựng", "xét", "xử lý", "yêu cầu", "đang", "đi", "điều", "điểm",
        "đánh giá", "đã", "được", "đẩy mạnh", "đặt", "đến", "đề nghị", "đề án", "để",
        "đối với", "đồng thời", "đồng ý", "ở", "ủy quyền",
        "của", "làm", "trực thuộc", "chịu", "đưa", "phụ trách",
        "phát hiện", "bắt giữ", "thu giữ", "tiến hành", "trao", "tặng", "mời",
        "dự kiến", "khai mạc", "bế mạc", "phát biểu", "cho biết", "chia sẻ",
        "nhận định", "tham dự", "tiếp nhận", "ghi nhận", "biểu dương", "chúc mừng",
        "khởi tố", "tạm giữ", "tạm giam", "khuyến cáo", "tuyên phạt", "tuyên án",
        "nhiều", "tán thành", "nhất trí", "biểu quyết", "tuyên bố", "từ chối",
        "hoàn thành", "thống nhất", "bàn giao", "khởi công", "khánh thành", "nói",
    }
)  # fmt: skip

#: Words of two syllables that do not end a name, although the second alone would.
WHOLE_WORDS: Final = frozenset(
    {
        "pháp luật", "kỷ luật", "việc làm", "công trình", "giao thông", "giao dịch",
        "đăng ký", "giáo trình", "hành trình", "quy trình", "lưu ký", "sát điều",
    }
)  # fmt: skip

#: Two words with a comma between them that are one: "phòng, chống".
TWO_IN_ONE: Final = frozenset(
    {("phòng", "chống"), ("khám", "chữa"), ("cứu", "chữa"), ("lụt", "bão")}
)

#: Of these, those that also end the name of a body with a task.
AFTER_A_TASK: Final = frozenset(
    {
        "ban hành", "công bố", "giao", "gửi", "hướng dẫn", "khi", "kèm", "kết luận",
        "là", "nếu", "phê duyệt", "quy định", "sẽ", "sửa đổi", "theo", "thì", "trình",
        "tại", "v", "về", "vừa", "yêu cầu", "đã", "được", "đề nghị", "để",
    }
)  # fmt: skip

#: Of these, those that in capital letters are a field: "Phòng Quản lý Xây dựng".
ALSO_IN_NAMES: Final = frozenset(
    {
        "xây dựng", "tổ chức", "kế hoạch", "luật", "hội nghị", "điều", "phần", "mới",
        "tự", "giao", "cấp", "v", "trao",
    }
)  # fmt: skip
