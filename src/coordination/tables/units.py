"""Units that reports count in: the known ones of an open list.

`parse_quantity` takes any words for a unit.  In running text a unit ends where the
longest entry of this table ends, so entries are whole nouns ("văn bản", "bằng
khen"); after a classifier ("lượt cán bộ", "suất học bổng") a second entry follows.
Collected from the reports listed in the project's sources; sorted by what they are.
"""

from typing import Final

#: What is measured: three decimals are possible, and figures may be glued to it.
MEASURES: Final = frozenset(
    {
        "%", "cm", "g", "gam", "gb", "gram", "gwh", "ha", "hecta", "héc-ta", "hải lý",
        "kg", "ki lô gam", "ki lô mét", "ki-lô-gam", "ki-lô-mét", "kilogam", "kilogram",
        "kilomet", "kilôgam", "kilômét", "km", "km2", "km²", "kv", "kva", "kw", "kwh",
        "l", "lít", "lượng", "m", "m2", "m3", "mb", "mg", "ml", "mm", "mva", "mw",
        "mwh", "m²", "m³", "mét", "mét khối", "mét vuông", "sào", "tb", "tạ", "tấn",
        "yến", "đ",
        "miligam", "mililít", "phần nghìn", "phần trăm", "điểm %", "điểm phần trăm",
        "độ c", "‰",
    }
)  # fmt: skip

MONEY: Final = frozenset(
    {
        "$", "eur", "euro", "nhân dân tệ", "usd", "vnd", "vnđ", "đô la", "đô la mỹ",
        "đồng", "€", "₫",
    }
)  # fmt: skip

TIME: Final = frozenset(
    {
        "giây", "giờ", "ngày", "ngày công", "ngày làm việc", "ngày đêm", "nhiệm kỳ",
        "năm", "phút", "quý", "tháng", "thập kỷ", "thập niên", "thế kỷ",
        "tiếng đồng hồ", "tuần", "tuổi",
    }
)  # fmt: skip

#: Where things are: "trên 5 huyện" may be in five districts.
PLACES: Final = frozenset(
    {
        "buôn", "bản", "bộ", "cổng thông tin", "huyện", "hình thức", "khu dân cư",
        "khu phố", "khu vực", "khóm", "kênh", "làng", "lĩnh vực", "mạng xã hội",
        "mặt", "nước", "nền tảng", "phương diện", "phường", "phố", "quận",
        "quốc gia", "sóc", "sở", "thành", "thành phố", "thôn", "thị trấn", "thị xã",
        "trang", "trang thông tin", "trang web", "tuyến", "tuyến đường",
        "tài khoản", "tỉnh", "tờ báo", "vùng", "xã", "điểm", "đặc khu", "địa bàn",
        "địa phương", "ấp",
        "địa điểm", "tụ điểm",
    }
)  # fmt: skip

#: Nouns that a second noun may follow: "lượt cán bộ", "con giống", "căn nhà".
CLASSIFIERS: Final = frozenset(
    {
        "bó", "bộ", "bức", "chiếc", "con", "cuốn", "cuộc", "cái", "câu", "cây", "căn",
        "em", "gian", "hộp", "khẩu", "kiện", "liều", "loại", "lô", "lượt", "món",
        "ngôi", "người", "nhóm", "phần", "quyển", "quả", "suất", "thùng", "túi", "tấm",
        "tờ", "viên",
    }
)  # fmt: skip

#: What offices of justice count that is a verb, too; sources: see `JUSTICE`.
ACTS_OF_JUSTICE: Final = frozenset(
    {"kháng nghị", "khiếu nại", "tranh chấp", "thông tin"}
)

#: Nouns that are verbs too: in a list they may begin the next clause.
ALSO_VERBS: Final = ACTS_OF_JUSTICE | frozenset(
    {
        "báo cáo", "cam kết", "chỉ đạo", "dự thảo", "góp ý", "hướng dẫn",
        "khuyến nghị", "kiến nghị", "kết luận", "phản ánh", "quyết định",
        "thông báo", "tố cáo", "tờ trình", "vi phạm", "ý kiến", "đề nghị",
        "đề xuất",
    }
)  # fmt: skip

PEOPLE: Final = frozenset(
    {
        "biên chế", "bác sĩ", "bác sỹ", "báo cáo viên", "bệnh nhân", "bị can", "bị cáo",
        "chiến sĩ", "chuyên gia", "cháu", "chức sắc", "cá nhân", "cán bộ",
        "công an viên", "công chức", "công dân", "công nhân", "cầu thủ",
        "cộng tác viên", "cựu chiến binh", "diễn viên", "doanh nhân", "du khách", "dân",
        "dân quân", "dược sĩ", "em", "già làng", "giáo viên", "giảng viên", "hssv",
        "hành khách", "hòa giải viên", "học sinh", "học viên", "hội viên", "khách",
        "khách du lịch", "khẩu", "kỹ sư", "lao động", "liệt sĩ", "luật sư", "lãnh đạo",
        "mẹ việt nam anh hùng", "nghệ nhân", "nghệ sĩ", "ngư dân", "người",
        "người bệnh",
        "người cao tuổi", "người có công", "người có uy tín", "người dân",
        "người khuyết tật", "người lao động", "người nghèo", "nhà báo", "nhà cung cấp",
        "nhà giáo", "nhà hoạt động", "nhà hảo tâm", "nhà khoa học", "nhà lãnh đạo",
        "nhà nghiên cứu", "nhà quản lý", "nhà thầu", "nhà thơ", "nhà trí thức",
        "nhà tài trợ", "nhà văn", "nhà đầu tư", "nhân dân", "nhân khẩu", "nhân viên",
        "nông dân", "nạn nhân",
        "phóng viên", "phạm nhân", "phật tử", "phụ nữ", "quần chúng", "sinh viên",
        "sản phụ", "thanh niên", "thuyền viên", "thành viên", "thân nhân", "thí sinh",
        "thương binh", "thạc sĩ", "tiến sĩ", "trẻ", "trẻ em", "trẻ mồ côi",
        "tuyên truyền viên", "tuyển thủ", "tình nguyện viên", "tín đồ", "tăng ni",
        "tổ viên", "uỷ viên", "viên chức", "vận động viên", "xã viên", "y sĩ",
        "điều dưỡng", "đoàn viên", "đại biểu", "đảng viên", "đối tượng", "đồng bào",
        "đồng chí", "ủy viên", "ứng viên",
        "cử tri", "bị hại", "tân binh", "phụ huynh", "kiểm sát viên", "thẩm phán",
        "hội thẩm", "điều tra viên", "trợ giúp viên", "quân nhân", "sĩ quan", "sỹ quan",
        "ứng cử viên", "người ứng cử", "kiều bào", "chức việc", "chủ hộ", "cấp ủy viên",
        "đương sự", "người nước ngoài", "người nghiện", "người chấp hành án",
    }
)  # fmt: skip

BODIES: Final = frozenset(
    {
        "ban", "bên", "bệnh viện", "chi bộ", "chi cục", "chi hội", "chi nhánh",
        "chi đoàn", "câu lạc bộ", "công ty", "công đoàn cơ sở", "cơ quan",
        "cơ quan báo chí", "cơ sở", "cấp uỷ", "cấp ủy", "cụm", "cụm công nghiệp",
        "cửa hàng", "doanh nghiệp", "gia đình", "htx", "hộ", "hộ cận nghèo", "hộ dân",
        "hộ gia đình", "hộ kinh doanh", "hộ nghèo", "hộ sản xuất", "hội", "hợp tác xã",
        "khu công nghiệp", "khách sạn", "khối", "làng nghề", "mô hình", "ngành",
        "ngân hàng", "nhà hàng", "nhà máy", "nhà thuốc", "nhà trường", "nhóm", "phòng",
        "phòng khám", "quỹ tín dụng nhân dân", "siêu thị", "trang trại", "trung tâm",
        "trường", "trường học", "trạm", "trạm biến áp", "trạm y tế", "tập thể", "tổ",
        "tổ chức", "tổ chức cơ sở đảng", "tổ chức đảng", "tổ công tác", "tổ hoà giải",
        "tổ hòa giải", "tổ hợp tác", "tổ đảng", "uỷ ban", "xí nghiệp", "đoàn",
        "đoàn công tác", "đoàn giám sát", "đoàn kiểm tra", "đoàn thể", "đơn vị",
        "đảng bộ", "đội", "ủy ban",
        "băng nhóm", "ổ nhóm", "cơ sở kinh doanh", "cơ sở lưu trú", "cơ sở thờ tự",
        "tổ dân phố", "tổ tự quản", "đại sứ quán", "đầu mối",
    }
)  # fmt: skip

WORKS: Final = frozenset(
    {
        "biên bản", "biểu mẫu", "bài", "bài báo", "bài dự thi", "bài hát", "bài học",
        "bài viết", "bình luận", "băng rôn", "băng-rôn", "bản", "bản tin", "bản án",
        "bản đồ", "bảng", "bằng khen", "chuyên mục", "chuyên trang", "chuyên đề",
        "chính sách", "chương", "chương trình", "chương trình phối hợp", "chỉ số",
        "chỉ thị", "chỉ tiêu", "clip", "câu hỏi", "công trình", "công văn", "cờ",
        "cờ thi đua", "dịch vụ", "dịch vụ công", "dự án", "giải", "giải pháp",
        "giải thưởng", "giấy khen", "huy chương", "huân chương", "hạng mục", "hồ sơ",
        "hợp đồng", "khoản", "khẩu hiệu", "kế hoạch", "kỷ niệm chương", "luật",
        "mục tiêu", "nghị quyết", "nghị quyết liên tịch", "nghị định", "nhiệm vụ",
        "nhóm giải pháp", "nhóm nhiệm vụ", "nội dung", "pa nô", "pa-nô", "phim",
        "phiếu", "phóng sự", "phụ lục", "quy chế", "quy định", "sách", "sáng kiến",
        "sản phẩm", "tham luận", "thông tư", "thủ tục", "thủ tục hành chính", "tin",
        "tin bài", "tin nhắn", "tiêu chuẩn", "tiêu chí", "tiểu phẩm", "tài liệu",
        "tác phẩm", "tờ bướm", "tờ gấp", "tờ rơi", "video", "video clip", "văn bản",
        "văn bản chỉ đạo", "vấn đề", "ý tưởng", "điều", "đơn", "đơn thư", "đề tài",
        "đề án", "ảnh", "ấn phẩm",
        "biên bản ghi nhớ", "bài đăng", "ca khúc", "căn cước", "cáo trạng",
        "cơ sở dữ liệu", "di tích", "dự thảo văn bản", "giao dịch", "giấy chứng nhận",
        "giấy phép", "hiệp định", "hộ chiếu", "kháng nghị", "lá đơn", "phiếu bầu",
        "phiếu khảo sát", "phần mềm", "tin báo", "tiền án", "tiền sự", "áp phích",
        "đơn hàng",
    }
)  # fmt: skip

DEEDS: Final = frozenset(
    {
        "buổi", "buổi họp", "buổi lễ", "buổi tuyên truyền", "bước", "bữa", "ca",
        "ca bệnh", "ca mắc", "ca nhiễm", "ca tử vong", "chuyến", "chuyến công tác",
        "cuộc", "cuộc giám sát", "cuộc gọi", "cuộc họp", "cuộc khảo sát",
        "cuộc kiểm tra", "cuộc thanh tra", "cuộc thi", "cuộc vận động",
        "giờ phát thanh", "hoạt động", "hành vi", "hội nghị", "hội thi", "hội thảo",
        "khóa học", "kỳ", "kỳ họp", "lượt", "lượt bình luận", "lượt chia sẻ",
        "lượt theo dõi", "lượt thích", "lượt tiếp cận", "lượt truy cập",
        "lượt tương tác", "lượt xem", "lần", "lễ hội", "lớp", "lớp bồi dưỡng",
        "lớp học", "lớp tập huấn", "lời chứng", "mũi tiêm", "phiên", "phiên họp",
        "phiên toà", "phiên tòa", "phong trào", "phương thức", "sự kiện", "sự việc",
        "tiết", "tiết mục", "trường hợp", "trận", "tồn tại", "ván", "vòng", "vụ",
        "vụ cháy", "vụ tai nạn", "vụ tai nạn giao thông", "vụ vi phạm", "vụ việc",
        "vụ án", "ý kiến", "đám", "đợt", "đợt cao điểm", "đợt kiểm tra",
        # what is executed of judgments is counted in "việc" and in money: Thông tư
        # 06/2019/TT-BTP and 05/2024/TT-BTP; "việc làm" are jobs (Luật Việc làm)
        "việc", "việc làm",
        "bậc", "phiên tòa rút kinh nghiệm", "vụ án hình sự",
    }
)  # fmt: skip

THINGS: Final = frozenset(
    {
        "bao", "bò", "chỗ", "chỗ ngồi", "chủng loại", "chức danh", "chữ ký",
        "con giống", "cây giống", "cây trồng", "cây xanh", "căn hộ", "căn nhà", "cầu",
        "cột mốc", "gia cầm",
        "gia súc", "gian hàng", "giường bệnh", "giếng khoan", "giống", "gà", "gương",
        "gương điển hình", "hài cốt", "hài cốt liệt sĩ", "học bổng", "ki ốt", "lá cờ",
        "lô hàng", "lợn", "mái ấm",
        "máy", "máy tính", "mặt hàng", "nguyên tắc", "nhà", "nhà tình nghĩa",
        "nhà văn hoá", "nhà văn hóa", "nhà đại đoàn kết", "nhà ở", "phòng học",
        "phương tiện", "phần quà", "quà", "suất học bổng", "suất quà", "sổ tiết kiệm",
        "thiết bị", "thuyền", "viên", "thẻ", "trang bị", "trâu", "trọng tâm",
        "tài khoản",
        "tàu", "tàu cá", "tầng", "vaccine", "vé", "vật nuôi", "vắc xin", "vắc-xin",
        "vịt", "xe", "xe máy", "xe ô tô", "xe đạp", "áo", "ô tô", "điểm cầu",
        "điển hình", "đàn", "đột phá",
        "hiện vật", "kíp nổ", "loài", "tang vật", "vật chứng", "xe lăn",
    }
)  # fmt: skip

#: What offices of justice count: sources of information on crime (Criminal Procedure
#: Code 101/2015/QH13, article 4.1 d), protests and petitions of procuracies (Law
#: 63/2014/QH13, article 5), complaints (Laws 02/2011/QH13 and 25/2018/QH14), what is
#: conciliated (Law 35/2013/QH13, article 3), information (Law 104/2016/QH13, article
#: 2), identity cards (Law 26/2023/QH15, article 3).
JUSTICE: Final = frozenset(
    {
        "nguồn tin", "nguồn tin tội phạm", "nguồn tin về tội phạm", "tin báo",
        "tin báo tội phạm", "tin báo về tội phạm", "tố giác", "tố giác tội phạm",
        "tố giác về tội phạm", "kiến nghị khởi tố", "tin tố giác",
        "tin tố giác tội phạm", "tin tố giác về tội phạm", "đơn tố giác",
        "đơn khiếu nại", "đơn tố cáo", "đơn kiến nghị", "bản kiến nghị",
        "bản kháng nghị", "mâu thuẫn", "căn cước", "căn cước công dân",
        "thẻ căn cước", "thẻ căn cước công dân",
    }
)  # fmt: skip

#: Names of foreign services that specify an account, a group, a page.
SERVICES: Final = frozenset(
    {"facebook", "fanpage", "instagram", "tiktok", "twitter", "youtube", "zalo"}
)

#: What is counted one by one.
COUNTED: Final = (
    PLACES
    | PEOPLE
    | BODIES
    | WORKS
    | DEEDS
    | THINGS
    | CLASSIFIERS
    | ALSO_VERBS
    | JUSTICE
)
UNITS: Final = COUNTED | MEASURES | MONEY | TIME

#: A unit before one of these is the first syllable of another word.
OTHER_WORDS: Final = {
    "ban": frozenset({"bố", "công", "đầu", "đêm", "hành", "ngày", "sơ", "tặng"}),
    "bài": frozenset({"bản", "trừ"}),
    "bản": frozenset({"chất", "địa", "lĩnh", "quyền", "thân"}),
    "bộ": frozenset({"binh", "đội", "hành", "máy", "môn", "phận", "trưởng"}),
    "ca": frozenset({"khúc", "kịch", "ngợi", "sĩ"}),
    "câu": frozenset({"chuyện"}),
    "căn": frozenset({"bệnh", "cứ", "dặn", "nguyên"}),
    "dân": frozenset({"chủ", "cư", "quân", "số", "sự", "tộc", "vận"}),
    "giải": frozenset(
        {"đáp", "ngân", "phóng", "quyết", "thể", "thích", "tỏa", "toả", "trình"}
    ),
    "hội": frozenset({"đàm", "đồng", "họp", "nhập", "tụ", "trường"}),
    "hộ": frozenset({"chiếu", "khẩu", "tịch", "trợ"}),
    "khách": frozenset({"hàng", "quan", "sạn"}),
    "khối": frozenset({"lượng"}),
    "kỳ": frozenset({"thi", "vọng"}),
    "luật": frozenset({"pháp", "sư"}),
    "máy": frozenset({"bay", "móc"}),
    "mặt": frozenset({"bằng", "trận"}),
    "nhà": frozenset({"cửa", "nước", "trẻ", "xuất"}),
    "nước": frozenset({"ngoài", "sạch", "ta", "uống"}),
    "phiên": frozenset({"bản", "dịch"}),
    "phòng": frozenset({"chống", "ngừa", "thủ", "vệ"}),
    "phần": frozenset({"cứng", "đông", "lớn", "mềm", "nào", "thưởng", "trăm"}),
    "sở": frozenset({"hữu", "tại", "trường"}),
    "sách": frozenset({"lược", "nhiễu"}),
    "tin": frozenset({"cậy", "học", "tưởng"}),
    "thành": frozenset({"công", "phần", "quả", "tích", "tựu"}),
    "tấn": frozenset({"công"}),
    "tổ": frozenset({"quốc", "tiên"}),
    "xã": frozenset({"đội", "giao", "hội"}),
    "điều": frozenset({"chỉnh", "hành", "kiện", "lệ", "lệnh", "tra", "trị", "động"}),
    "điểm": frozenset({"chuẩn", "lại", "nóng", "sàn", "số"}),
    "đoàn": frozenset({"kết"}),
    "đơn": frozenset({"giản", "giá", "phương", "thuần"}),
    "đội": frozenset({"hình", "ngũ"}),
    "đồng": frozenset(
        {
            "bằng", "bộ", "chủ", "hành", "hương", "loạt", "lòng", "minh", "nghiệp",
            "thời", "thuận", "tình", "ý",
        }
    ),
}  # fmt: skip
