"""Words by which persons, their offices and groups of bodies are known."""

from typing import Final

#: First words of names of persons, in small letters, of all peoples of the country.
_SURNAMES: Final = """
biện bàn bành bùi bạch bế ca cao chu chung châu chẩu chề chử cung cà cái cát cù cư cầm
cự danh diêm diệp doãn dư dương giang giàng giáp hoa hoàng huỳnh hà hàn hán hình hùng
hạ hạng hầu hồ hồng hứa kha khang khiếu khuất khà khúc khương khổng kim kiên kiều kpă
ksor kông la linh liêu luân ly lâm lã lãnh lê lò lô lù lý lưu lương lường lại lầm lầu
lệnh lỗ lộc lục lữ ma mai mã mùa mạc mạnh mẫn nay nghiêm nghị nguyễn ngân ngô ngọ ngụy
nhan nhâm nhữ ninh niê nông nùng ong phan phí phó phù phùng phương phạm quan quyền
quàng quách quý quản rcom rmah rơ siu sùng sầm sằm thang thi thích thiều thào thái
thân thôi thạch thẩm thịnh tiêu trang tri triệu trà tráng trưng trương trần trịnh tào
tòng tô tôn tăng tưởng tạ tất tẩn tẩy tống tụ từ ung uông vi viêm viên vàng vòng võ
văn vũ vương vạn vừ xa xín xồng y yên ánh âu đan đinh điêu điểu điền đoàn đàm đàng đào
đèo đăng đường đầu đậu đằng đặng đồng đổng đỗ đới ứng alăng arất bhling bling briu
bríu h' hiao k' pơloong rah y' zơrâm chảo hảng hờ lừu lỳ phàn sồng thò thền
"""
SURNAMES: Final = frozenset(_SURNAMES.split())

#: Districts, communes and wards that have the whole name of a person.
_PLACES: Final = """
trần văn thời|nguyễn việt khái|trần hưng đạo|lê hồng phong|hoàng văn thụ|
phan đình phùng|nguyễn thị minh khai|trần quốc toản|phan bội châu|phan chu trinh|
phan châu trinh|nguyễn đình chiểu|nguyễn thái học|nguyễn thái bình|trần quang khải|
trần nhật duật|trần đăng ninh|lê thanh nghị|nguyễn văn cừ|nguyễn văn linh|
nguyễn lương bằng|trần tế xương|đinh tiên hoàng|lê thánh tông|lý thường kiệt|
lý thái tổ|nguyễn bỉnh khiêm|nguyễn cư trinh|hồ tùng mậu|lê đại hành|hồ thị kỷ|
phan ngọc hiển|nguyễn trung trực|huỳnh thúc kháng|ngô gia tự|trần thành ngọ|
nguyễn trường tộ|trần nguyên hãn|nguyễn văn trỗi|võ thị sáu|phạm ngũ lão|
nguyễn cảnh chân|đặng thùy trâm|phạm hồng thái|nguyễn phích|lê hồng sơn
"""
NAMED_AFTER_PERSONS: Final = frozenset(_PLACES.replace("\n", "").split("|"))

#: Words before the name of a person.
HONORIFICS: Final = (
    "đồng chí",
    "các đồng chí",
    "đ/c",
    "ông",
    "bà",
    "anh",
    "chị",
    "ngài",
    "gs",
    "ts",
    "ths",
    "pgs",
    "nhà báo",
    "luật sư",
    "giáo sư",
    "phó giáo sư",
    "tiến sĩ",
    "tiến sỹ",
    "thạc sĩ",
    "thạc sỹ",
    "bác sĩ",
    "bác sỹ",
    "kỹ sư",
    "kiến trúc sư",
    "nhạc sĩ",
    "nhạc sỹ",
    "họa sĩ",
    "ca sĩ",
    "nghệ sĩ",
    "nghệ nhân",
    "nsnd",
    "nsưt",
    "nhà văn",
    "nhà thơ",
    "nhà giáo",
    "phóng viên",
    "linh mục",
    "mục sư",
    "hòa thượng",
    "thượng tọa",
    "đại đức",
    "bị can",
    "bị cáo",
    "bị hại",
    "bị đơn",
    "nguyên đơn",
    "bị án",
    "đối tượng",
    "nghi phạm",
    "nghi can",
    "nạn nhân",
    "phạm nhân",
    "liệt sĩ",
    "liệt sỹ",
    "cháu",
    "cụ",
    "cô",
    "thầy",
    "bs",
    "ls",
    "ks",
)

#: Ranks of the army and the police, with those of the navy.
RANKS: Final = tuple(
    f"{grade} {rank}".strip()
    for grade, ranks in (
        ("đại", ("tướng", "tá", "úy")),
        ("thượng", ("tướng", "tá", "úy")),
        ("trung", ("tướng", "tá", "úy")),
        ("thiếu", ("tướng", "tá", "úy")),
        ("chuẩn đô", ("đốc",)),
        ("phó đô", ("đốc",)),
        ("đô", ("đốc",)),
    )
    for rank in ranks
)

#: Words that may follow a head of an office: "Phó Chủ tịch Thường trực".
STANDING: Final = (
    "thường trực",
    "phụ trách",
    "điều hành",
    "chuyên trách",
    "chính trị",
    "thứ nhất",
)

#: Heads of bodies: those that take "Phó" before them.
HEADS: Final = (
    "bí thư",
    "chủ tịch",
    "trưởng ban",
    "trưởng đoàn",
    "trưởng phòng",
    "trưởng khoa",
    "giám đốc",
    "tổng giám đốc",
    "chánh án",
    "viện trưởng",
    "chánh văn phòng",
    "chánh thanh tra",
    "chủ nhiệm",
    "cục trưởng",
    "chi cục trưởng",
    "tổng cục trưởng",
    "vụ trưởng",
    "hiệu trưởng",
    "tư lệnh",
    "chính ủy",
    "tham mưu trưởng",
    "chỉ huy trưởng",
    "tổng biên tập",
    "thủ tướng",
    "thống đốc",
    "tổng thanh tra",
    "tổng kiểm toán",
    "trưởng công an",
    "đồn trưởng",
    "lữ đoàn trưởng",
    "trung đoàn trưởng",
    "tiểu đoàn trưởng",
    "hạt trưởng",
    "trạm trưởng",
    "đội trưởng",
    "trưởng thôn",
    "tổng tham mưu trưởng",
    "tổng thư ký",
    "trưởng",
)

#: Offices that a person holds, by their first words.
OFFICES: Final = (
    *HEADS,
    *(f"phó {head}" for head in HEADS),
    "tổng bí thư",
    "chủ tịch nước",
    "phó chủ tịch nước",
    "bộ trưởng",
    "thứ trưởng",
    "ủy viên",
    "ủy viên dự khuyết",
    "ủy viên thường trực",
    "ủy viên chuyên trách",
    "tỉnh ủy viên",
    "thành ủy viên",
    "huyện ủy viên",
    "tuv",
    "uvbtv",
    "uvbch",
    "uvtw",
    "pgđ",
    "pct",
    "chính trị viên",
    "xã đội trưởng",
    "phó chính trị viên",
    "đại biểu",
    "thư ký",
    "trợ lý",
    "kiểm sát viên",
    "thẩm phán",
    "thường trực ban bí thư",
    *(
        f"{member} {board}"
        for member in ("chủ tịch", "phó chủ tịch", "ủy viên", "thành viên")
        for board in ("hội đồng quản trị", "hội đồng thành viên", "hđqt", "hđtv")
    ),
)

#: Those that issue documents in the name of the body that follows.
HEADS_OF_BODIES: Final = (
    *(name for name in OFFICES if name.removeprefix("phó ") in HEADS[:-1]),
    "bộ trưởng",
    "thứ trưởng",
)

#: Words of an office that are the first word of the body that follows: the
#: "Trưởng Ban Tuyên giáo" is "Trưởng" of the "Ban Tuyên giáo".
SHARED: Final = frozenset({"ban", "đoàn", "phòng", "văn", "thanh", "công", "khoa"})

#: Heads who are a grade, too, in bodies that are not the unit they name: a "Vụ
#: trưởng" of the "Ban Tuyên giáo Trung ương".
GRADES: Final = {"vụ trưởng": "vụ", "phó vụ trưởng": "vụ"}

#: What groups of bodies are called.
GROUPS: Final = (
    "sở",
    "ban",
    "ngành",
    "cơ quan",
    "đơn vị",
    "địa phương",
    "đoàn thể",
    "bên",
    "phòng",
    "trung tâm",
    "đồn",
    "cơ sở",
    "bộ",
    "tổ chức",
    "cấp",
)

#: What makes a group of them: a word before, or one of the words behind.
GROUP_MARKS: Final = frozenset({"các", "những"})

#: What may follow, and belongs to the name of the group.
GROUP_WORDS: Final = (
    "nhà nước",
    "quản lý nhà nước",
    "báo chí",
    "xuất bản",
    "truyền thông",
    "cổng thông tin điện tử",
    "liên quan",
    "có liên quan",
    "cùng cấp",
    "chuyên môn",
    "trực thuộc",
    "ký kết",
    "chức năng",
    "giáo dục",
    "có thẩm quyền",
    "chính trị",
    "biên phòng",
    "đảng",
    "của đảng",
    "nội chính",
    "tư pháp",
    "chính trị xã hội",
    "ngang bộ",
)

#: Where a group is: behind its name.
GROUP_PLACES: Final = (
    "của tỉnh",
    "tỉnh",
    "cấp tỉnh",
    "cấp huyện",
    "cấp xã",
    "huyện",
    "các cấp",
    "trung ương",
    "ở trung ương",
    "của trung ương",
    "của thành phố",
    "thành phố",
    "trên địa bàn tỉnh",
    "trên địa bàn",
    "trong tỉnh",
    "thuộc tỉnh",
    "địa phương",
)

#: Two syllables, the second in small letters, in names that bodies choose themselves:
#: "Trường Cao đẳng Kỹ thuật Hải quân".
_PAIRS: Final = """
sát biển|an ninh|an toàn|biên phòng|báo chí|bưu chính|bảo hiểm|bảo tàng|
bảo vệ|bầu cử|cao su|cao đẳng|chuyển đổi|chính sách|chính trị|
chăn nuôi|chữa cháy|cà phê|công binh|công nghiệp|công nghệ|
công thương|công đoàn|cải cách|cảnh sát|cổ phần|cứu hỏa|cứu hộ|
cứu nạn|cựu chiến|doanh nghiệp|du lịch|dân tộc|dầu khí|dịch thuật|
dịch vụ|giao thông|giáo dục|giáo viên|hàng hải|hàng không|hành chính
|hóa chất|hóa học|hải quan|hải quân|hậu cần|hội đồng|hợp tác|
khoa học|khoáng sản|khu kinh|khuyến học|khí hậu|không quân|kinh tế|
kiểm lâm|kiểm sát|kỹ thuật|lao động|liên lạc|luật gia|lâm nghiệp|
lịch sử|lục quân|môi trường|mầm non|mỹ thuật|nghiên cứu|nghệ thuật|
ngoại giao|ngoại ngữ|ngoại thương|ngân hàng|nhân dân|nhân văn|
nông nghiệp|nông thôn|nội trú|nội vụ|pháo binh|phát thanh|phát triển
|phòng chống|phòng không|phổ thông|phụ nữ|quân sự|quân đội|quốc gia
|quốc phòng|quốc tế|sân khấu|sĩ quan|sư phạm|sản xuất|tham mưu|
than khoáng|thanh niên|thi đua|thuốc lá|thông tin|thú y|thư viện|
thương mại|thể thao|thống kê|thủy lợi|thủy sản|thủy văn|thực vật|
tiểu học|trung cấp|trung học|truyền hình|truyền thông|tuyên huấn|
tuyên truyền|tài chính|tài nguyên|tòa án|tôn giáo|tăng thiết|tư pháp
|tư vấn|tập đoàn|viễn thông|văn hóa|vận tải|xuất bản|xuất nhập|
xây dựng|xã hội|y tế|âm nhạc|điện lực|điện tử|điện ảnh|đào tạo|
thế giới|cộng sản|độc lập|chính phủ|sát cơ|cơ động|
đô thị|đường bộ|đường sắt|đại học|đầu tư|đặc công|ứng dụng
"""
OWN_NAME_PAIRS: Final = frozenset(_PAIRS.replace("\n", "").split("|"))

#: Behind "Phòng Cảnh sát điều tra tội phạm về".
KINDS_OF_CRIMES: Final = (
    "ma túy",
    "hình sự",
    "trật tự xã hội",
    "kinh tế",
    "kinh tế và chức vụ",
    "môi trường",
    "tham nhũng, kinh tế, buôn lậu",
    "tham nhũng, kinh tế, buôn lậu, môi trường",
)
