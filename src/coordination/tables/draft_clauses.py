"""Words by which texts say what is to be done, what was done and what fell short."""

from typing import Final

#: Verbs of speakers who want something done → code of its force.
REQUESTS: Final[dict[str, str]] = {
    "đề nghị": "requested",
    "yêu cầu": "assigned",
    "giao": "assigned",
    "chỉ đạo": "assigned",
    "mong muốn": "hoped",
    "mong": "hoped",
    "nhấn mạnh": "hoped",
    "lưu ý": "requested",
    "đề xuất": "requested",
    "góp ý": "requested",
    "kiến nghị": "requested",
    "kêu gọi": "hoped",
}

#: Those of them with which a speaker goes on: "đồng thời đề nghị …".
ASKED_AGAIN: Final = ("đề nghị", "yêu cầu", "mong muốn", "kiến nghị")

#: Verbs with which a speaker thanks or praises, and reports nothing.
PRAISES: Final = (
    "ghi nhận", "biểu dương", "đánh giá cao", "chúc mừng", "cảm ơn", "hoan nghênh",
    "bày tỏ", "trân trọng",
)  # fmt: skip

#: Words of who speaks without a name, before such a verb.
SPEAKERS: Final = (
    "đồng chí", "các đại biểu", "đại biểu", "đại diện", "hội nghị", "lãnh đạo",
    "kết luận",
    "phó bí thư", "bí thư", "chủ tịch", "phó chủ tịch", "giám đốc", "trưởng ban",
    "ông", "bà",
    "các ý kiến", "phát biểu", "viện trưởng", "chánh án", "bộ trưởng", "thứ trưởng",
    "trưởng phòng", "phó trưởng ban", "chủ nhiệm", "tư lệnh", "chính ủy", "trung tá",
    "thượng tá", "đại tá", "thiếu tướng", "trung tướng", "thượng tướng",
)  # fmt: skip

#: Words behind an agreement before what it is to achieve, or what it consists of.
AIMS: Final = ("nhằm", "gồm", "bao gồm", "tập trung vào")

#: Words before a body that does what an agreement lays down.
BY_AGREEMENT: Final = (
    "theo chương trình", "theo kế hoạch", "theo quy chế", "theo thỏa thuận",
    "theo thoả thuận", "theo chương trình phối hợp", "theo nội dung ký kết", "theo đó",
    "trong đó", "cụ thể",
)  # fmt: skip

#: First words of a sentence that goes over from a speaker to what was agreed.
BY_PAPER: Final = (
    "theo chương trình", "theo kế hoạch phối hợp", "theo quy chế", "theo thỏa thuận",
    "theo thoả thuận", "theo nội dung ký kết",
)  # fmt: skip

#: Words that say how bodies are to work together, and not what they did.
PRINCIPLES: Final = ("theo nguyên tắc", "trên nguyên tắc", "trên tinh thần")

#: Words behind a body that owes something under an agreement.
OWES: Final = (
    "có trách nhiệm", "có nhiệm vụ", "chịu trách nhiệm", "chủ trì", "là đầu mối",
    "làm đầu mối", "là cơ quan đầu mối", "làm cơ quan đầu mối",
    "là cơ quan thường trực", "làm cơ quan thường trực",
)  # fmt: skip

#: What the sides of an agreement are called together: "hai bên", "hai ngành".
SIDES: Final = ("bên", "cơ quan", "đơn vị", "ngành", "địa phương", "tỉnh")

#: Verbs with which the sides assign a duty to somebody.
LAYING_DOWN: Final = (
    "giao", "giao cho", "thống nhất giao", "phân công", "thống nhất phân công",
)  # fmt: skip

#: Words by which a sentence reports no result unless it also says "đã".
FUTURE: Final = (
    "sẽ", "có trách nhiệm", "chịu trách nhiệm", "là đầu mối", "làm đầu mối",
    "là cơ quan đầu mối", "làm cơ quan đầu mối", "cam kết sẽ",
)  # fmt: skip

#: Words by which figures are aims.
PLANNED: Final = (
    "đặt mục tiêu",
    "đặt ra mục tiêu",
    "đặt chỉ tiêu",
    "phấn đấu",
    "dự kiến",
)

#: Words that say so only where nothing is counted: "trao 5 suất quà cho hộ cần giúp".
NEEDED: Final = ("cần", "phải", "cần phải", "nên", "hãy")

#: First words of sentences about what is to come.
FORWARD: Final = (
    "đẩy mạnh", "tăng cường", "nâng cao", "tiếp tục", "tập trung", "trong đó tập trung",
    "trong thời gian tới", "thời gian tới", "đồng thời, các", "chú trọng", "nhiệm vụ",
)  # fmt: skip

#: Words anywhere in a sentence about what is to come.
AHEAD: Final = (
    "thời gian tới",
    "hai bên tập trung",
    "các bên tập trung",
    "sẽ tập trung",
)

#: Words with which a text begins what was done.
BACKWARD: Final = (
    "theo báo cáo", "hội nghị đánh giá", "kết quả,", "nhờ vậy", "qua đó, đã",
    "báo cáo tại", "cụ thể:", "ngoài ra,", "riêng năm", "những năm qua",
    "qua thực hiện",
    "sau khi", "thực hiện tốt", "đánh giá",
)  # fmt: skip

#: Words that say that something was done.
DONE: Final = (" đã ", "đạt được", "đạt nhiều", "nhiều kết quả", "góp phần", " được ")

#: Words that say so even behind a sentence about what is to be done.
SURELY_DONE: Final = (" đã ", "đạt được nhiều", "đạt nhiều", "thu được nhiều")

#: Behind "đã" they are about the agreement, not about what was done.
NOT_DONE: Final = ("đã ký", "đã đề ra", "đã được ký", "đã nêu", "đã giao")

#: Words that begin what fell short.
SHORT: Final = (
    "tuy nhiên", "bên cạnh đó, còn", "bên cạnh kết quả", "mặc dù vậy",
    "còn gặp khó khăn",
    "còn hạn chế", "còn tồn tại", "một số hạn chế", "tồn tại, hạn chế:", "khó khăn như",
    "hạn chế được chỉ ra", "hạn chế là", "hạn chế lớn nhất", "tồn tại, hạn chế là",
    "hạn chế, tồn tại", "bên cạnh những kết quả", "bên cạnh các kết quả",
    "bên cạnh mặt được",
)  # fmt: skip

#: First words of what is one more object of a clause and no clause of its own.
NO_CLAUSES: Final = (
    "việc", "công tác", "kết quả", "biên giới", "cơ chế", "chính sách", "chủ trương",
    "phong trào", "dự án", "đề án", "nghị quyết", "chỉ thị", "vấn đề", "ngày lễ",
    "kỳ họp", "phiên họp", "tình hình", "lĩnh vực",
)  # fmt: skip

#: A name for what fell short, without saying what it was.
SHORTCOMINGS: Final = ("hạn chế, vướng mắc", "khó khăn, vướng mắc", "khó khăn, hạn chế")

#: First words below a heading about duties of what nobody owes.
NO_DUTY: Final = (
    "kinh phí", "nguồn kinh phí", "trong quá trình", "quá trình thực hiện", "trên đây",
    "nguyên nhân", "mục đích", "yêu cầu", "phấn đấu", "căn cứ", "nơi nhận", "ghi chú",
)  # fmt: skip

#: What is awarded → code.
AWARDS: Final[dict[str, str]] = {
    "bằng khen": "certificate-of-merit",
    "giấy khen": "certificate-of-commendation",
    "kỷ niệm chương": "commemorative-medal",
    "cờ thi đua": "emulation-flag",
    "huân chương": "order",
}

#: Verbs with which an award is handed over.
GIVING: Final = (
    "trao",
    "tặng",
    "trao tặng",
    "khen thưởng",
    "tặng thưởng",
    "biểu dương",
)

#: Verbs with which what is to be done begins; nouns are other words.
VERBS_OF_DUTIES: Final = (
    "bảo đảm", "bảo vệ", "ban hành", "biên soạn", "bố trí", "bồi dưỡng", "chăm lo",
    "chăm sóc", "chia sẻ", "chỉ đạo", "chống", "chủ động", "chuyển giao", "cung cấp",
    "cử", "đảm bảo", "đánh giá", "đào tạo", "đấu tranh", "đẩy mạnh", "đề xuất",
    "điều tra", "đôn đốc", "đổi mới", "đưa", "gặp gỡ", "giải quyết", "giám sát",
    "giáo dục", "giúp", "giúp đỡ", "giữ", "hoàn thiện", "hỗ trợ", "huấn luyện",
    "huy động", "hướng dẫn", "khai thác", "khảo sát", "khuyến khích", "kết nối",
    "kịp thời", "kiểm tra", "lồng ghép", "mở", "nắm", "nâng cao", "nghiên cứu",
    "nhân rộng", "phát động", "phát hiện", "phát huy", "phát triển", "phân công",
    "phòng", "phòng ngừa", "phổ biến", "phối hợp", "quán triệt", "quản lý", "rà soát",
    "sơ kết", "tập huấn", "tập trung", "tăng cường", "tặng", "tham gia", "tham mưu",
    "thành lập", "thăm", "thăm hỏi", "theo dõi", "thống nhất", "thu hút", "thông tin",
    "thúc đẩy", "thường xuyên", "thực hiện", "tiếp nhận", "tiếp tục", "tìm kiếm",
    "tổ chức", "tổng kết", "trao đổi", "triển khai", "trợ giúp", "tuần tra",
    "tuyên truyền", "tư vấn", "ứng dụng", "vận động", "xác minh", "xây dựng", "xử lý",
)  # fmt: skip

#: First words of a sentence about what was done at the event itself.
AT_EVENT: Final = (
    "dịp này", "nhân dịp này", "tại hội nghị", "tại buổi lễ", "tại lễ",
    "tại chương trình", "tại buổi làm việc", "kết thúc hội nghị", "trong khuôn khổ",
    "trước đó",
)  # fmt: skip

#: Units of time and of the text itself: no result is counted in them.
UNITS_OF_NO_RESULT: Final = frozenset(
    {
        "năm", "tháng", "ngày", "tuần", "giờ", "phút", "quý", "nội dung", "kế hoạch",
        "chương trình", "quy chế", "điều", "chương", "khoản", "bên", "vấn đề", "chiều",
        "nhiệm vụ", "giải pháp", "lĩnh vực", "nhóm", "mục tiêu", "cơ quan", "kết quả",
    }
)  # fmt: skip

#: Units that say little without the words behind them: "276 cuộc truyền thông".
OPEN_UNITS: Final = frozenset(
    {
        "cuộc",
        "buổi",
        "đợt",
        "vụ",
        "nhà",
        "công trình",
        "lớp",
        "suất",
        "lượt",
        "ngôi",
        "mô hình",
    }
)

#: Words that end the name of a unit.
UNIT_ENDS: Final = frozenset(
    {
        "với", "cho", "của", "về", "tại", "trong", "và", "được", "đã", "để", "do",
        "từ", "theo",
        "dự", "tham", "trị", "có", "là", "ở", "trên", "đến", "cùng", "nhằm", "bằng",
        "hỗ",
        "giúp", "trao", "tổ", "thu", "cần", "đạt", "tăng", "giảm", "thuộc", "gồm",
        "như",
        "liên", "vào", "ra", "thường", "đăng", "khi", "qua", "mỗi", "hoặc", "chưa",
        "không", "bị", "so", "sẽ", "phải", "còn", "mà", "đang",
    }
)  # fmt: skip

#: Words behind a body that say as what it does something → code.
ROLES: Final[dict[str, str]] = {
    "chủ trì": "lead",
    "tổ chức": "organiser",
    "là cơ quan thường trực": "standing-body",
    "làm cơ quan thường trực": "standing-body",
    "là đầu mối": "focal-point",
    "làm đầu mối": "focal-point",
}

#: Units of what a duty is to be done with → code of the resource.
RESOURCE_UNITS: Final[dict[str, str]] = {
    "đồng chí": "personnel",
    "cán bộ": "personnel",
    "lãnh đạo": "personnel",
    "đơn vị": "unit",
    "phòng": "unit",
}

#: Verbs before such a unit.
GIVEN: Final = ("giao", "cử", "phân công", "bố trí")

#: Headings of articles that say nothing about what is owed.
ARTICLES_WITHOUT_DUTIES: Final = (
    "phạm vi", "đối tượng", "giải thích", "hiệu lực", "điều khoản", "căn cứ",
    "mục đích",
)  # fmt: skip

#: First words of sentences that go on with what the one before them reported.
GOES_ON: Final = ("cụ thể", "kết quả", "trong đó", "theo đó")

#: First words of what a report says of the time under review.
REPORTS: Final = ("theo báo cáo", "báo cáo", "kết quả")

#: Papers whose names end with a time that is their own.
PAPERS: Final = (
    "kế hoạch", "chương trình", "đề án", "dự án", "quy hoạch", "chiến lược",
    "nghị quyết",
)  # fmt: skip

#: What may be written behind "hằng năm hoặc".
OTHER_TIMES: Final = (
    "giai đoạn", "đột xuất", "định kỳ", "hằng quý", "hàng quý", "hằng tháng",
    "hàng tháng", "khi cần", "khi cần thiết", "khi có yêu cầu", "từng giai đoạn",
)  # fmt: skip

#: Words before those with whom something is to be done.
BESIDE: Final = ("phối hợp với", "phối hợp cùng", "phối hợp chặt chẽ với")

#: First words of names that stand for the whole name behind its first place.
SHORT_BODIES: Final = frozenset(
    {
        "công ty", "tập đoàn", "tổng công ty", "trường", "nhà trường", "bệnh viện",
        "ngân hàng", "hội", "đoàn", "sở", "ban", "chi cục", "cục", "trung tâm",
        "công an", "liên đoàn", "viện", "học viện", "hiệp hội", "chi nhánh",
    }
)  # fmt: skip

#: Words before those of whom there are several: no verb follows them.
SEVERAL: Final = (
    "các", "những", "mọi", "mỗi", "từng", "một số", "nhiều", "toàn thể", "tất cả",
    "cả", "hai", "ba", "bốn",
)  # fmt: skip

#: First words of a clause that say who does something; a verb is not among them.
SUBJECTS: Final = (
    "huyện", "phường", "thôn", "địa phương", "đơn vị", "cơ quan", "ngành",
    "cấp ủy", "cấp uỷ", "chính quyền", "sở, ban", "đoàn thể",
    "công an", "quân đội", "bộ đội", "biên phòng", "trường", "nhà trường",
    "doanh nghiệp", "công ty", "người dân", "nhân dân", "hội viên", "cán bộ",
    "lực lượng", "mặt trận", "tòa án", "toà án", "viện kiểm sát", "thanh niên",
    "phụ nữ", "nông dân", "đoàn viên", "chi hội", "chi đoàn", "chi bộ", "đảng bộ",
    "đảng ủy", "ủy ban", "uỷ ban", "văn phòng", "ubnd", "hđnd", "đồn",
)  # fmt: skip
