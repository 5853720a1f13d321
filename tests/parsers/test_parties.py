"""Bodies, persons and places in running text; bodies as whole texts."""

from datetime import date

import pytest

from coordination import Kind, ParseError, find_mentions
from coordination.model.enumerations import Level, PartyKind, PartySystem
from coordination.parsers.common.names import PartyName, PersonName
from coordination.parsers.names.parse_party import parse_party
from coordination.parsers.parties.read_places import read_placed
from coordination.parsers.parties.words import words_in


def parties(text: str) -> list[PartyName]:
    return [mention.value for mention in find_mentions(text, "party")]


def words(text: str) -> list[str]:
    return [mention.text for mention in find_mentions(text, "party")]


def persons(text: str) -> list[PersonName]:
    return [mention.value for mention in find_mentions(text, "person")]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param(
            "Thường trực HĐND, UBND tỉnh họp",
            ["Thường trực HĐND", "UBND tỉnh"],
            id="two bodies of the province",
        ),
        pytest.param("Ngân hàng Thế giới", ["Ngân hàng Thế giới"], id="half a word"),
        pytest.param("tại trụ sở cơ quan", [], id="the seat of a body"),
        pytest.param("trụ sở Sở Y tế", ["Sở Y tế"], id="the seat of a department"),
        pytest.param("sở, ngành của tỉnh", ["sở, ngành của tỉnh"], id="departments"),
        pytest.param(
            "Phòng Tư pháp nhiều huyện được lập", ["Phòng Tư pháp"], id="some of many"
        ),
        pytest.param("Tạp chí Cộng sản", ["Tạp chí Cộng sản"], id="half a word again"),
        pytest.param(
            "Bộ Tư lệnh Cảnh sát cơ động họp",
            ["Bộ Tư lệnh Cảnh sát cơ động"],
            id="a force in small letters",
        ),
        pytest.param(
            "Tổng công ty Điện lực miền Bắc",
            ["Tổng công ty Điện lực miền Bắc"],
            id="a part of the country",
        ),
        pytest.param(
            "Cục Quản lý khám, chữa bệnh ban hành",
            ["Cục Quản lý khám, chữa bệnh"],
            id="two words in one",
        ),
        pytest.param(
            "Ban Chỉ đạo Trung ương về phòng, chống tham nhũng họp",
            ["Ban Chỉ đạo Trung ương về phòng, chống tham nhũng"],
            id="a purpose with a comma",
        ),
        pytest.param(
            "Ban Chỉ đạo 389 quốc gia kiểm tra; Ban Chỉ đạo phòng thủ dân sự quốc gia",
            ["Ban Chỉ đạo 389 quốc gia", "Ban Chỉ đạo phòng thủ dân sự quốc gia"],
            id="committees of the country",
        ),
        pytest.param(
            "Ban Chỉ đạo thi tốt nghiệp quốc gia tỉnh",
            ["Ban Chỉ đạo thi tốt nghiệp quốc gia tỉnh"],
            id="of the country in a province",
        ),
        pytest.param(
            "Phòng CSGT Công an tỉnh Nghệ An",
            ["Phòng CSGT", "Công an tỉnh Nghệ An"],
            id="a body behind an abbreviation",
        ),
        pytest.param(
            "Trường THPT Nguyễn Du phát biểu", ["Trường THPT Nguyễn Du"], id="a verb"
        ),
        pytest.param(
            "Chủ tịch UBND TP.HCM Trần Văn An phát biểu",
            ["UBND TP.HCM"],
            id="a city before a person",
        ),
        pytest.param(
            "Chủ tịch UBND TP.Huế Nguyễn Văn An",
            ["UBND TP.Huế"],
            id="a city of one syllable before a person",
        ),
        pytest.param(
            "Chủ tịch UBND xã Kbang Nguyễn Văn An",
            ["UBND xã Kbang"],
            id="a commune of one syllable before a person",
        ),
        pytest.param(
            "Chủ tịch UBND huyện Đồng Văn Lò Văn An",
            ["UBND huyện Đồng Văn"],
            id="a district of two syllables before a person",
        ),
        pytest.param(
            "Viện KSND Khu vực 8 - Gia Lai và TAND khu vực 3 - Đà Nẵng",
            ["Viện KSND Khu vực 8 - Gia Lai", "TAND khu vực 3 - Đà Nẵng"],
            id="the province of a region",
        ),
        pytest.param(
            "TAND khu vực 3 - Phòng họp số 2",
            ["TAND khu vực 3"],
            id="no province behind a region",
        ),
        pytest.param(
            "UBND huyện Ea H’leo họp", ["UBND huyện Ea H’leo"], id="a curled mark"
        ),
        pytest.param("bầu ‘UBND tỉnh’ mới", ["UBND tỉnh"], id="curled quotes"),
        pytest.param(
            "với các sở, ban, ngành của tỉnh",
            ["các sở, ban, ngành của tỉnh"],
            id="a group stays a group",
        ),
        pytest.param(
            "giám đốc các sở: Giáo dục và Đào tạo, Lao động - Thương binh và Xã hội,"
            " Y tế; lãnh đạo",
            [
                "các sở",
                "Giáo dục và Đào tạo",
                "Lao động - Thương binh và Xã hội",
                "Y tế",
            ],
            id="departments whose names hold dashes and conjunctions",
        ),
        pytest.param(
            "Sở Văn hóa, Thể thao và Du lịch, Công an tỉnh và Sở Y tế",
            ["Sở Văn hóa, Thể thao và Du lịch", "Công an tỉnh", "Sở Y tế"],
            id="a comma within a name",
        ),
        pytest.param(
            "Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh Bắc Kạn",
            ["Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh Bắc Kạn"],
            id="an organ of a body",
        ),
        pytest.param(
            "Ban Cán sự đảng UBND tỉnh, ban cán sự Đảng UBND Tỉnh",
            ["Ban Cán sự đảng UBND tỉnh", "ban cán sự Đảng UBND Tỉnh"],
            id="small letters and capitals",
        ),
        pytest.param(
            "Trường Cao đẳng Kỹ thuật Hải quân đã ký",
            ["Trường Cao đẳng Kỹ thuật Hải quân"],
            id="a school",
        ),
        pytest.param(
            "Tập đoàn Viettel và Công ty TNHH Hoa Sen ký",
            ["Tập đoàn Viettel", "Công ty TNHH Hoa Sen"],
            id="companies",
        ),
        pytest.param(
            "Bộ Tư lệnh Vùng 4 Hải quân, Quân khu 1, Lữ đoàn 172",
            ["Bộ Tư lệnh Vùng 4 Hải quân", "Quân khu 1", "Lữ đoàn 172"],
            id="army units",
        ),
        pytest.param(
            "Bộ Chỉ huy BĐBP Cao Bằng",
            ["Bộ Chỉ huy BĐBP Cao Bằng"],
            id="the border guard",
        ),
        pytest.param(
            "Ban Chỉ đạo 35 tỉnh họp", ["Ban Chỉ đạo 35 tỉnh"], id="with a number"
        ),
        pytest.param(
            "Các sở: Nội vụ, Tư pháp và Xây dựng; khác",
            ["Các sở", "Nội vụ", "Tư pháp", "Xây dựng"],
            id="the last of a list",
        ),
        pytest.param(
            "Bộ Tư lệnh Vùng Cảnh sát biển 4 và Thượng tá Lê Văn Mây",
            ["Bộ Tư lệnh Vùng Cảnh sát biển 4"],
            id="the coast guard",
        ),
        pytest.param(
            "Chi cục Hải quan khu vực XX, TAND khu vực 3",
            ["Chi cục Hải quan khu vực XX", "TAND khu vực 3"],
            id="regions with numbers",
        ),
        pytest.param(
            "Đảng ủy các cơ quan Đảng tỉnh, Đảng ủy UBND tỉnh",
            ["Đảng ủy các cơ quan Đảng tỉnh", "Đảng ủy UBND tỉnh"],
            id="committees new in 2025",
        ),
        pytest.param(
            "UBND XÃ SƠ KẾT CÔNG TÁC", ["UBND XÃ"], id="capitals say no place"
        ),
        pytest.param(
            "Các đơn vị ký kết chương trình", ["Các đơn vị"], id="a verb behind a group"
        ),
        pytest.param("Huyện ủy Nam Đàn họp", ["Huyện ủy Nam Đàn"], id="a district"),
        pytest.param(
            "Trung ương Hội Nông dân Việt Nam",
            ["Trung ương Hội Nông dân Việt Nam"],
            id="the centre of an organisation",
        ),
        pytest.param(
            "TỈNH VÀ ỦY BAN MTTQ XÃ", ["ỦY BAN MTTQ XÃ"], id="between two bodies"
        ),
        pytest.param(
            "của Ủy ban MTTQ Việt Nam\ntỉnh Bến Tre",
            ["Ủy ban MTTQ Việt Nam\ntỉnh Bến Tre"],
            id="a line that goes on",
        ),
        pytest.param(
            "ỦY BAN NHÂN DÂN\nTỈNH BẾN TRE",
            ["ỦY BAN NHÂN DÂN\nTỈNH BẾN TRE"],
            id="a heading of two lines",
        ),
        pytest.param(
            "Họp tại UBND xã\nThứ Hai, nghỉ", ["UBND xã"], id="a line that ends"
        ),
        pytest.param(
            "tỉnh Đắk\nLắk và Mặt trận\nTổ quốc",
            ["Mặt trận\nTổ quốc"],
            id="a known name on two lines",
        ),
        pytest.param(
            "Ủy ban nhân dân (UBND) tỉnh Cà Mau",
            ["Ủy ban nhân dân (UBND) tỉnh Cà Mau"],
            id="a short form inside",
        ),
        pytest.param("Số:  /HD-MTTQ-BTT", [], id="codes of a number without figure"),
        pytest.param(
            "Thường trực HĐND-UBND xã",
            ["Thường trực HĐND", "UBND xã"],
            id="a dash between two bodies",
        ),
        pytest.param(
            "UBND quận - huyện và UBND các huyện, thị xã, thành phố",
            ["UBND quận - huyện", "UBND các huyện, thị xã, thành phố"],
            id="several tiers",
        ),
        pytest.param(
            "UBND tỉnh, huyện Nam Đàn", ["UBND tỉnh"], id="a place behind a comma"
        ),
        pytest.param(
            "thủ trưởng các Sở, Ban, Ngành và các Sở: Y tế, Nội vụ.",
            ["các Sở, Ban, Ngành", "các Sở", "Y tế", "Nội vụ"],
            id="groups in capitals",
        ),
        pytest.param("các Sở Y tế và", ["Sở Y tế"], id="bodies, and no group"),
        pytest.param(
            "Phòng Tư pháp quận 8, Vụ Pháp chế và Phòng, chống lụt",
            ["Phòng Tư pháp quận 8", "Vụ Pháp chế"],
            id="sections and divisions",
        ),
        pytest.param(
            "Sở Giao thông Công chính; Sở Thương mại và Du lịch đề nghị",
            ["Sở Giao thông Công chính", "Sở Thương mại và Du lịch"],
            id="departments that no table has",
        ),
        pytest.param(
            "Ban Kinh tế và Ngân sách HĐND tỉnh, Ban Pháp chế của Quốc",
            ["Ban Kinh tế và Ngân sách HĐND tỉnh"],
            id="boards of a council",
        ),
        pytest.param(
            "Cục Quản lý Xây dựng và Chất lượng công trình giao thông của Bộ Y tế",
            ["Cục Quản lý Xây dựng và Chất lượng công trình giao thông", "Bộ Y tế"],
            id="a field in small letters",
        ),
        pytest.param(
            "Hội Sinh viên Việt Nam bế mạc, Hội An đón khách",
            ["Hội Sinh viên Việt Nam"],
            id="a society, a town",
        ),
        pytest.param(
            "XÃ HỘI CHỦ NGHĨA, HỘI NGHỊ BÁO CÁO TỔNG KẾT", [], id="capitals say no name"
        ),
        pytest.param(
            "Văn phòng Huyện ủy, Văn phòng Đoàn đại biểu Quốc hội và HĐND tỉnh",
            ["Văn phòng Huyện ủy", "Văn phòng Đoàn đại biểu Quốc hội và HĐND tỉnh"],
            id="offices of a body",
        ),
        pytest.param(
            "Ngân hàng Chính sách xã hội chi nhánh tỉnh Hà Nam; Viettel Hà Nam",
            ["Ngân hàng Chính sách xã hội chi nhánh tỉnh Hà Nam", "Viettel Hà Nam"],
            id="branches of a company",
        ),
        pytest.param(
            "Hội Cựu giáo chức tỉnh, Giáo hội Phật giáo Việt Nam tỉnh Hà Nam họp",
            ["Hội Cựu giáo chức tỉnh", "Giáo hội Phật giáo Việt Nam tỉnh Hà Nam"],
            id="societies and churches",
        ),
        pytest.param(
            "Công an phường Trần Hưng Đạo và Công an phường Lê Văn Tám Chín",
            ["Công an phường Trần Hưng Đạo", "Công an phường"],
            id="a ward named after a person",
        ),
        pytest.param(
            "Viện kiểm sát quân sự Quân khu 1; Cơ quan CSĐT Công an tỉnh",
            ["Viện kiểm sát quân sự Quân khu 1", "Cơ quan CSĐT Công an tỉnh"],
            id="organs of the forces",
        ),
        pytest.param(
            "đồn biên phòng Sa Vĩ, đồn biên phòng cửa khẩu Bắc Luân",
            ["đồn biên phòng Sa Vĩ", "đồn biên phòng cửa khẩu Bắc Luân"],
            id="posts in small letters that have a name",
        ),
        pytest.param(
            "một đồn biên phòng ở Sa Vĩ, đồn biên phòng huyện, đồn biên phòng.",
            [],
            id="posts in small letters without a name",
        ),
        pytest.param(
            "Chi cục Kiểm ngư Vùng V và Ban Tuyên giáo các tỉnh ủy",
            ["Chi cục Kiểm ngư Vùng V", "Ban Tuyên giáo"],
            id="a Roman figure, committees of the provinces",
        ),
        pytest.param(
            "Vụ Đông Xuân được mùa, Hội Xuân khai mạc, Trung tâm Hà Nội, trung tâm xã",
            [],
            id="a crop, a feast, the middle of a city",
        ),
        pytest.param(
            "Bí thư Đảng ủy xã Lũng Cú Vàng Dỉ Lình, Công an quận 3 Lê Văn Tám",
            ["Đảng ủy xã Lũng Cú", "Công an quận 3"],
            id="a place and a person",
        ),
        pytest.param(
            "Phòng Tham mưu Bộ Chỉ huy Quân sự tỉnh; Hạt Kiểm lâm Mường Lát",
            ["Phòng Tham mưu Bộ Chỉ huy Quân sự tỉnh", "Hạt Kiểm lâm Mường Lát"],
            id="a verb that is a field, a place without a tier",
        ),
        pytest.param(
            "Ban Chỉ đạo cải cách tư pháp tỉnh; Ban Chỉ đạo đã làm việc với tỉnh",
            ["Ban Chỉ đạo cải cách tư pháp tỉnh", "Ban Chỉ đạo"],
            id="a task before a tier",
        ),
        pytest.param(
            "Chi cục Kiểm ngư bắt giữ 500 tàu",
            ["Chi cục Kiểm ngư"],
            id="an amount says that the sentence goes on",
        ),
        pytest.param(
            "Cục Kiểm lâm phát hiện bắt giữ nhiều xe chở gỗ lậu",
            ["Cục Kiểm lâm"],
            id="so many small words are a sentence",
        ),
        pytest.param(
            "Hội Người mù Việt Nam bế mạc; Công ty Sữa Việt Nam mua Lúa",
            ["Hội Người mù Việt Nam", "Công ty Sữa Việt Nam"],
            id="a name ends with the country",
        ),
        pytest.param(
            "Ban Chỉ đạo Chương trình họp; Ban Chỉ đạo Trung ương",
            ["Ban Chỉ đạo", "Ban Chỉ đạo Trung ương"],
            id="capitals that are no part of a name",
        ),
        pytest.param(
            "Tập đoàn Hoa Sen ký Thỏa thuận", ["Tập đoàn Hoa Sen"], id="a verb between"
        ),
        pytest.param(
            "Ban Chỉ đạo Xã hội học tập tỉnh; Ban Chỉ đạo mời Công an tỉnh",
            ["Ban Chỉ đạo Xã hội học tập tỉnh", "Ban Chỉ đạo", "Công an tỉnh"],
            id="tasks end before a tier, and never contain a body",
        ),
        pytest.param(
            "Ủy ban nhân dân (UBND) họp",
            ["Ủy ban nhân dân", "UBND"],
            id="a short form at the end",
        ),
        pytest.param(
            "về tổ chức cơ quan chính trị", ["cơ quan chính trị"], id="a verb, a group"
        ),
        pytest.param("lãnh đạo Tỉnh ủy họp", ["Tỉnh ủy"], id="leaders of a committee"),
        pytest.param(
            "Trung tâm Bảo trợ xã hội tỉnh; Ban Chỉ đạo an sinh xã hội xã Ba Vì",
            ["Trung tâm Bảo trợ xã hội tỉnh", "Ban Chỉ đạo an sinh xã hội xã Ba Vì"],
            id="society is no commune",
        ),
        pytest.param(
            "Cục Quản lý thị trường tiến hành; Trung tâm Trao đổi văn hóa trao quà",
            ["Cục Quản lý thị trường", "Trung tâm Trao đổi văn hóa"],
            id="verbs end a name in small letters",
        ),
        pytest.param(
            "Báo Công an nhân dân, Học viện An ninh nhân dân, Báo Công an tỉnh",
            ["Báo Công an nhân dân", "Học viện An ninh nhân dân", "Công an tỉnh"],
            id="forces of the people",
        ),
        pytest.param(
            "Công ty Hoa Sen - Công an tỉnh; Công ty Hoa Sen - Chi nhánh Huế",
            ["Công ty Hoa Sen", "Công an tỉnh", "Công ty Hoa Sen"],
            id="a body behind a dash",
        ),
        pytest.param(
            "Công ty Cổ phần Sao Việt - Hà Nội họp",
            ["Công ty Cổ phần Sao Việt - Hà Nội"],
            id="a name behind a dash",
        ),
        pytest.param(
            "Phòng CSĐT tội phạm về ma túy (PC04) Công an TP Huế",
            ["Phòng CSĐT tội phạm về ma túy", "Công an TP Huế"],
            id="kinds of crimes",
        ),
        pytest.param(
            "Phòng Cảnh sát điều tra tội phạm về tham nhũng, kinh tế, buôn lậu, họp",
            ["Phòng Cảnh sát điều tra tội phạm về tham nhũng, kinh tế, buôn lậu"],
            id="kinds of crimes in a list",
        ),
        pytest.param(
            "Phòng Cảnh sát hình sự điều tra vụ án",
            ["Phòng Cảnh sát hình sự"],
            id="a verb behind a field",
        ),
        pytest.param(
            "Ngân hàng Chính sách xã hội (Agribank) chi nhánh Huế và (UBND) tỉnh",
            ["Ngân hàng Chính sách xã hội (Agribank) chi nhánh Huế", "UBND"],
            id="brackets belong to what is before them",
        ),
        pytest.param(
            "Ban Dân tộc HĐND tỉnh, Ban Dân tộc tỉnh",
            ["Ban Dân tộc HĐND tỉnh", "Ban Dân tộc tỉnh"],
            id="boards of two bodies",
        ),
        pytest.param("ba cơ quan ở Vùng I", [], id="a region of wages"),
        pytest.param("ở Trường Sa và Báo chí cả nước", [], id="an island, the press"),
        pytest.param("Đại hội Đảng bộ tỉnh lần thứ XX", [], id="a congress"),
        pytest.param(
            "Kế hoạch số 84-KH/HĐND-BTGTU ngày 28/2/2023", [], id="codes in a number"
        ),
        pytest.param("phần việc của Đảng, Ủy viên", [], id="a comma between words"),
        pytest.param("Quốc Hương và Thanh Tân", [], id="names of persons"),
        pytest.param("do Sở tại", [], id="a first word alone"),
    ],
)
def test_bodies_in_a_text(text: str, found: list[str]) -> None:
    assert words(text) == found


def test_what_is_known_of_a_body() -> None:
    (party,) = parties("Ban Tuyên giáo Tỉnh ủy Tây Ninh")

    assert (party.body, party.kind) == (
        "propaganda-board",
        PartyKind.PARTY_ADVISORY_BODY,
    )
    assert (party.system, party.level) == (PartySystem.PARTY, Level.PROVINCE)
    assert party.place == "Tây Ninh"
    assert party.part_of is not None
    assert (party.part_of.name, party.part_of.place) == ("Tỉnh ủy Tây Ninh", "Tây Ninh")


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        pytest.param("Bộ Chỉ huy BĐBP tỉnh Lai Châu", "armed-forces", id="until 2025"),
        pytest.param("Ban Chỉ huy BĐBP tỉnh Lai Châu", "armed-forces", id="today"),
        pytest.param(
            "Ban Chỉ huy Bộ đội Biên phòng tỉnh", "armed-forces", id="in full"
        ),
        pytest.param(
            "Ban Chỉ huy phòng thủ dân sự tỉnh", "steering-committee", id="for a task"
        ),
    ],
)
def test_a_command_of_forces_is_no_committee(text: str, kind: str) -> None:
    assert parse_party(text)[0].kind == kind


def test_a_list_shares_tier_and_place() -> None:
    first, second = parties("Thường trực HĐND, UBND tỉnh Hà Giang")

    assert (first.level, first.place) == (Level.PROVINCE, "Hà Giang")
    assert first.place_span == (18, 36)
    assert (second.level, second.place, second.place_span) == (
        Level.PROVINCE,
        "Hà Giang",
        None,
    )


def test_the_province_comes_from_the_text_with_the_words_that_decided_it() -> None:
    text = "Nghệ An: UBND tỉnh họp."
    (party,) = parties(text)

    assert party.place == "Nghệ An"
    assert party.place_span is not None
    assert text[slice(*party.place_span)] == "Nghệ An"


def test_of_two_provinces_the_nearest_before_decides() -> None:
    text = (
        "Phía Đồng Nai có UBND tỉnh. Phía Vĩnh Long có Tỉnh ủy.\n"
        "Sau đó HĐND tỉnh kết luận."
    )

    assert [(party.name, party.place) for party in parties(text)] == [
        ("UBND tỉnh", "Đồng Nai"),
        ("Tỉnh ủy", "Vĩnh Long"),
        ("HĐND tỉnh", None),
    ]


def test_the_province_that_a_text_speaks_of_is_not_the_one_named_once() -> None:
    text = "UBND tỉnh Bắc Ninh. " + "Tỉnh ủy Tây Ninh họp. " * 4 + "UBND tỉnh đã trao."

    assert parties(text)[-1].place == "Tây Ninh"
    assert parties(text)[0].place == "Bắc Ninh"


@pytest.mark.parametrize(
    ("text", "name", "rank", "titles"),
    [
        pytest.param(
            "đồng chí Đào Xuân Yên, Ủy viên Ban Thường vụ, Trưởng Ban Tuyên giáo"
            " Tỉnh ủy; khách",
            "Đào Xuân Yên",
            None,
            ["Ủy viên Ban Thường vụ", "Trưởng Ban Tuyên giáo Tỉnh ủy"],
            id="offices behind",
        ),
        pytest.param(
            "Phó Trưởng Ban Tuyên giáo Tỉnh ủy Tây Ninh Phạm Văn Tín nói",
            "Phạm Văn Tín",
            None,
            ["Phó Trưởng Ban Tuyên giáo Tỉnh ủy Tây Ninh"],
            id="an office before",
        ),
        pytest.param(
            "Đại tá Tào Đức Thắng, Chủ tịch kiêm Tổng giám đốc",
            "Tào Đức Thắng",
            "Đại tá",
            ["Chủ tịch", "Tổng giám đốc"],
            id="a rank and two offices",
        ),
        pytest.param(
            "Ủy viên Ban Thường vụ Tỉnh ủy, Giám đốc Công an tỉnh Nguyễn Minh Tuấn",
            "Nguyễn Minh Tuấn",
            None,
            ["Ủy viên Ban Thường vụ Tỉnh ủy", "Giám đốc Công an tỉnh"],
            id="two offices before",
        ),
        pytest.param(
            "bà Lục Thị Nga - Phó Chủ tịch thường trực Hội LHPN tỉnh Cao Bằng",
            "Lục Thị Nga",
            None,
            ["Phó Chủ tịch thường trực Hội LHPN tỉnh Cao Bằng"],
            id="behind a dash",
        ),
        pytest.param(
            "Đồng chí Vũ Mạnh Hà,Trưởng ban Tuyên giáo Tỉnh ủy",
            "Vũ Mạnh Hà",
            None,
            ["Trưởng ban Tuyên giáo Tỉnh ủy"],
            id="without a space",
        ),
        pytest.param(
            "ông Lê Văn An UBND tỉnh", "Lê Văn An", None, [], id="a body next"
        ),
        pytest.param(
            "Chủ tịch UBND huyện Đồng Văn Hoàng Văn Thịnh ký",
            "Hoàng Văn Thịnh",
            None,
            ["Chủ tịch UBND huyện Đồng Văn"],
            id="behind a place",
        ),
        pytest.param(
            "ông Lê Văn An, Ủy viên BCH Trung ương Đảng, Bí thư Tỉnh ủy",
            "Lê Văn An",
            None,
            ["Ủy viên BCH Trung ương Đảng", "Bí thư Tỉnh ủy"],
            id="a committee in short",
        ),
        pytest.param(
            "Trưởng Công an xã Nguyễn Văn Bảy nói",
            "Nguyễn Văn Bảy",
            None,
            ["Trưởng Công an xã"],
            id="an office and a body share two words",
        ),
        pytest.param(
            "anh Lê Văn An - Bí thư thứ nhất Ban Chấp hành Trung ương Đoàn",
            "Lê Văn An",
            None,
            ["Bí thư thứ nhất Ban Chấp hành Trung ương Đoàn"],
            id="the first of the secretaries",
        ),
        pytest.param(
            "ông Lê Văn An, Ủy viên Hội đồng quản trị kiêm Tổng giám đốc Công ty Sao",
            "Lê Văn An",
            None,
            ["Ủy viên Hội đồng quản trị", "Tổng giám đốc Công ty Sao"],
            id="the board of a company",
        ),
        pytest.param(
            "ông Lê Văn An, Chủ tịch HĐQT Công ty Sao",
            "Lê Văn An",
            None,
            ["Chủ tịch HĐQT Công ty Sao"],
            id="the board of a company in short",
        ),
        pytest.param(
            "ông Lê Văn An, Vụ trưởng Vụ Pháp chế",
            "Lê Văn An",
            None,
            ["Vụ trưởng Vụ Pháp chế"],
            id="the head of a department",
        ),
        pytest.param(
            "ông Lê Văn An, Phó Vụ trưởng Ban Tuyên giáo Trung ương",
            "Lê Văn An",
            None,
            ["Phó Vụ trưởng"],
            id="a grade in a body of another kind",
        ),
        pytest.param("ông Lê Văn An nói", "Lê Văn An", None, [], id="no office"),
        pytest.param(
            "Chủ nhiệm Ủy ban Kinh tế và Tài chính Phan Văn An trình",
            "Phan Văn An",
            None,
            ["Chủ nhiệm Ủy ban Kinh tế và Tài chính"],
            id="behind a name that goes on in capitals",
        ),
        pytest.param(
            "Hiệu trưởng Trường THCS Nguyễn Du Lê Thị Hoa",
            "Lê Thị Hoa",
            None,
            ["Hiệu trưởng Trường THCS Nguyễn Du"],
            id="behind a school with the name of another",
        ),
        pytest.param("bác sĩ Trương Văn An", "Trương Văn An", None, [], id="doctor"),
        pytest.param(
            "đối tượng Nguyễn Văn An", "Nguyễn Văn An", None, [], id="a suspect"
        ),
        pytest.param("liệt sĩ Lê Văn An", "Lê Văn An", None, [], id="a martyr"),
        pytest.param(
            "bà H’Mai Niê, Phó Chủ tịch HĐND tỉnh",
            "H'Mai Niê",
            None,
            ["Phó Chủ tịch HĐND tỉnh"],
            id="a mark at the beginning",
        ),
        pytest.param(
            "ông Điểu K'Văn nói", "Điểu K'Văn", None, [], id="a mark in a second word"
        ),
        pytest.param(
            "Thường trực Ban Bí thư Lê Văn An chủ trì",
            "Lê Văn An",
            None,
            ["Thường trực Ban Bí thư"],
            id="the standing member of the secretariat",
        ),
        pytest.param(
            "Hạt trưởng Hạt Kiểm lâm khu vực III Đinh Văn Bảo",
            "Đinh Văn Bảo",
            None,
            ["Hạt trưởng Hạt Kiểm lâm khu vực III"],
            id="the head of a station",
        ),
        pytest.param(
            "Trưởng thôn Hờ A Chống nói",
            "Hờ A Chống",
            None,
            ["Trưởng thôn"],
            id="the head of a village",
        ),
        pytest.param(
            "Bộ trưởng Bộ Công an, Đại tướng Lê Văn An dự",
            "Lê Văn An",
            "Đại tướng",
            ["Bộ trưởng Bộ Công an"],
            id="an office before a rank",
        ),
        pytest.param(
            "Ủy viên Trung ương Đảng, Thứ trưởng Bộ Quốc phòng, Thượng tướng Lê An",
            "Lê An",
            "Thượng tướng",
            ["Ủy viên Trung ương Đảng", "Thứ trưởng Bộ Quốc phòng"],
            id="two offices before a rank",
        ),
        pytest.param(
            "cùng Bí thư Tỉnh ủy, Thiếu tướng Lê An, Giám đốc Công an tỉnh",
            "Lê An",
            "Thiếu tướng",
            ["Giám đốc Công an tỉnh"],
            id="the office of another before a rank",
        ),
        pytest.param(
            "Chánh Văn phòng Đoàn ĐBQH và HĐND tỉnh Lê Văn An",
            "Lê Văn An",
            None,
            ["Chánh Văn phòng Đoàn ĐBQH và HĐND tỉnh"],
            id="the office of two bodies",
        ),
        pytest.param(
            "Bí thư Thành ủy TP.HCM Trần Văn An",
            "Trần Văn An",
            None,
            ["Bí thư Thành ủy TP.HCM"],
            id="behind a city",
        ),
        pytest.param(
            "ông Trần Văn An, Chủ tịch UBND TP. Hồ Chí Minh",
            "Trần Văn An",
            None,
            ["Chủ tịch UBND TP. Hồ Chí Minh"],
            id="a city with the name of a person is no person",
        ),
        pytest.param(
            "Chủ tịch UBND Thành phố Hồ Chí Minh Trần Văn An",
            "Trần Văn An",
            None,
            ["Chủ tịch UBND Thành phố Hồ Chí Minh"],
            id="behind a city with the name of a person",
        ),
    ],
)
def test_persons_with_their_offices(
    text: str, name: str, rank: str | None, titles: list[str]
) -> None:
    (person,) = persons(text)

    assert (person.name, person.rank) == (name, rank)
    assert [office.title for office in person.positions] == titles


@pytest.mark.parametrize(
    ("text", "names", "titles"),
    [
        pytest.param(
            "các Phó Chủ tịch UBND tỉnh: Lê Văn An, Trần Thị Ba và Võ Văn Cư",
            ["Lê Văn An", "Trần Thị Ba", "Võ Văn Cư"],
            ["Phó Chủ tịch UBND tỉnh"],
            id="several in one office",
        ),
        pytest.param(
            "các đồng chí Lê Văn An, Trần Thị Ba",
            ["Lê Văn An", "Trần Thị Ba"],
            [],
            id="several with one honorific",
        ),
        pytest.param("ông Lê Văn An, Trần Thị Ba", ["Lê Văn An"], [], id="one alone"),
        pytest.param(
            "bắt 3 đối tượng Lê Văn An (SN 1990), Trần Thị Ba (SN 1992) và Võ Văn Cư",
            ["Lê Văn An", "Trần Thị Ba", "Võ Văn Cư"],
            [],
            id="counted, with their lives",
        ),
        pytest.param("Chủ tịch UBND tỉnh: Lê Văn An", [], [], id="a heading"),
    ],
)
def test_persons_in_a_list(text: str, names: list[str], titles: list[str]) -> None:
    found = persons(text)

    assert [person.name for person in found] == names
    for person in found:
        assert [office.title for office in person.positions] == titles


def test_a_rank_takes_no_office_of_the_person_before_it() -> None:
    found = persons("ông Lê Văn An, Bí thư Tỉnh ủy, Đại tá Võ Văn Tư dự")

    assert [[held.title for held in one.positions] for one in found] == [
        ["Bí thư Tỉnh ủy"],
        [],
    ]


def test_a_list_takes_no_office_from_the_list_before_it() -> None:
    found = persons(
        "các Phó Chủ tịch UBND tỉnh: Lê Văn An, Trần Thị Ba;"
        " các đồng chí Võ Văn Cư, Đỗ Thị Dung"
    )

    assert [len(one.positions) for one in found] == [1, 1, 0, 0]


def test_the_name_of_a_city_is_a_person_only_where_it_is_said() -> None:
    found = persons("Chủ tịch Hồ Chí Minh; tư tưởng Hồ Chí Minh; TP. Hồ Chí Minh")

    assert [one.name for one in found] == ["Hồ Chí Minh"]


def test_an_office_belongs_to_the_name_behind_it() -> None:
    found = persons(
        "Phó Thủ tướng Trần Văn Lúa, Bộ trưởng Bộ Y tế Đào Thị Sen,"
        " Chánh án TAND tỉnh Võ Văn Đay"
    )

    assert [(one.name, [held.title for held in one.positions]) for one in found] == [
        ("Trần Văn Lúa", ["Phó Thủ tướng"]),
        ("Đào Thị Sen", ["Bộ trưởng Bộ Y tế"]),
        ("Võ Văn Đay", ["Chánh án TAND tỉnh"]),
    ]


def test_a_group_takes_no_place_from_the_text() -> None:
    (group,) = parties("Nghệ An: họp với các sở, ban, ngành của tỉnh")

    assert (group.level, group.place) == (Level.PROVINCE, None)


def test_a_company_takes_no_tier_from_a_list() -> None:
    company, insurance = parties("Tập đoàn Viettel, BHXH tỉnh")

    assert company.level is None
    assert insurance.level is Level.PROVINCE


def test_offices_know_their_bodies() -> None:
    (person,) = persons(
        "ông Trần Đức Quý, Tỉnh ủy viên, Phó Chủ tịch UBND tỉnh Lào Cai"
    )

    held = [office.party for office in person.positions]
    assert [party and party.name for party in held] == ["Tỉnh ủy", "UBND tỉnh Lào Cai"]


def test_a_grade_has_its_body_beside_its_title() -> None:
    (person,) = persons("ông Lê Văn An, Phó Vụ trưởng Ban Tuyên giáo Trung ương")

    (office,) = person.positions
    assert office.party is not None
    assert office.party.name == "Ban Tuyên giáo Trung ương"


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Ảnh: Thanh Tân", id="who took a picture"),
        pytest.param("đường Lê Lợi", id="a street"),
        pytest.param("23 đối tượng Hà Nội bắt", id="a city behind suspects"),
        pytest.param("Bí thư Thành ủy Cam Ranh phát biểu", id="a town"),
        pytest.param("tư tưởng Hồ Chí Minh", id="a teaching"),
        pytest.param("Sở tại Hồ Chí Minh", id="a city"),
        pytest.param("Ông nói: Sở Y tế", id="an honorific alone"),
        pytest.param(
            "Hiệu trưởng Trường THPT Lê Hồng Phong", id="the name of a school"
        ),
        pytest.param("Giám đốc Bệnh viện Nguyễn Tri Phương", id="that of a hospital"),
        pytest.param("Chủ tịch UBND huyện Trần Văn Thời", id="that of a district"),
    ],
)
def test_no_person(text: str) -> None:
    assert persons(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("tại TP Hà Giang, tỉnh Hà Giang", [("TP Hà Giang", Level.DISTRICT, False)]),
        ("huyện Trần Văn Thời", [("huyện Trần Văn Thời", Level.DISTRICT, False)]),
        ("xã Ngọc Chung", [("xã Ngọc Chung", Level.COMMUNE, False)]),
        ("cao tốc Hà Nội - Vinh", [("Hà Nội", None, True)]),
        ("ông Nguyễn Thái Bình", []),
        ("tư tưởng Hồ Chí Minh", []),
        ("UBND XÃ SƠ KẾT CÔNG TÁC", []),
        ("UBND tỉnh Tây Ninh", []),
        ("hương ước của các làng xã Việt Nam", []),
        ("Hợp tác xã Nông nghiệp Hòa Phong", []),
        ("Cộng Hòa Xã Hội Chủ Nghĩa Việt Nam", []),
        ("xã Hội Sơn", [("xã Hội Sơn", Level.COMMUNE, False)]),
        ("xã Việt Xuân", [("xã Việt Xuân", Level.COMMUNE, False)]),
    ],
)
def test_places(text: str, found: list[tuple[str, Level | None, bool]]) -> None:
    mentions = list(find_mentions(text, "place"))[: len(found) or None]

    assert [(m.text, m.value.level, m.value.province) for m in mentions] == found


def test_names_are_found_only_when_asked_for() -> None:
    text = "Ngày 4/5, UBND tỉnh Tây Ninh ký với ông Lê Văn An tại Hà Nội."

    assert [m.kind for m in find_mentions(text)] == [Kind.DATE]
    asked = [Kind.PARTY, Kind.PERSON, Kind.PLACE]
    assert [m.kind for m in find_mentions(text, asked)] == asked


def test_an_amount_gives_way_to_a_group() -> None:
    text = "ký với 7 sở, ban, ngành"

    assert [m.text for m in find_mentions(text, ["quantity", "party"])] == [
        "7 sở, ban, ngành"
    ]


@pytest.mark.parametrize("text", ["U\u0309y ban nhân dân", "UBND\u00a0tỉnh Tây Ninh"])
def test_offsets_are_those_of_the_text_as_given(text: str) -> None:
    (mention,) = find_mentions(f"do {text} ký", "party")

    assert mention.text == text


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("UBND tỉnh Tây Ninh", ["UBND tỉnh Tây Ninh"]),
        ("  Sở GD&ĐT ", ["Sở GD&ĐT"]),
        ("Ban Tuyên giáo Tỉnh ủy với HĐND tỉnh", None),
        ("HĐND tỉnh, UBND tỉnh, VKSND tỉnh", ["HĐND tỉnh", "UBND tỉnh", "VKSND tỉnh"]),
    ],
)
def test_whole_texts(text: str, names: list[str] | None) -> None:
    found = [party.name for party in parse_party(text)]

    assert found == (names or ["Ban Tuyên giáo Tỉnh ủy", "HĐND tỉnh"])


@pytest.mark.parametrize(
    "text", ["", "họp UBND tỉnh", "UBND tỉnh họp", "Lê Văn An", "x" * 2_000]
)
def test_what_is_no_body_is_refused(text: str) -> None:
    with pytest.raises(ParseError, match="name of a body"):
        parse_party(text)


def test_the_place_may_be_given() -> None:
    (party,) = parse_party("Ban Tuyên giáo Tỉnh ủy", place="Tây Ninh")

    assert party.place == "Tây Ninh"
    assert party.part_of is not None
    assert party.part_of.place == "Tây Ninh"


def test_the_tier_of_a_city_depends_on_the_day() -> None:
    text = "UBND thành phố Huế"
    (before,) = parse_party(text, on=date(2024, 5, 4))
    (after,) = parse_party(text, on=date(2025, 5, 4))

    assert (before.level, after.level) == (Level.DISTRICT, Level.PROVINCE)


@pytest.mark.parametrize(
    "piece",
    ["UBND ", "các sở, ", "Ban Tuyên giáo ", "Nguyễn ", "Phó Chủ tịch ", "tỉnh A, "],
)
def test_hostile_texts_are_read_in_linear_time(piece: str) -> None:
    assert list(find_mentions(piece * 3_000, ["party", "person", "place"])) is not None


#: Texts that name something of every kind; each word of them can be the last one.
EVERYTHING = (
    "các Ban của HĐND tỉnh, lãnh đạo tỉnh Hà Giang với 7 sở, ban, ngành cùng cấp",
    "Ban Thường trực Ủy ban MTTQ Việt Nam các cấp và các cấp Hội LHPN huyện",
    "ông Trần Đức Quý, Tỉnh ủy viên, nguyên Phó Trưởng Ban Tuyên giáo Tỉnh ủy Tây Ninh",
    "Văn phòng đại diện Báo Nhân Dân tại Đà Nẵng, TP. Huế, thị xã Sơn Tây, khu vực 3",
    "Các sở: Nội vụ, Văn hóa, Thể thao và Du lịch; Ban Chỉ đạo 35 về xây dựng Đảng",
)


@pytest.mark.parametrize("text", EVERYTHING, ids=lambda text: text.split()[1])
def test_a_text_may_end_behind_any_word(text: str) -> None:
    ends = [at for at, sign in enumerate(text) if sign == " "]

    for end in (*ends, len(text)):
        for mention in find_mentions(text[:end], ["party", "person", "place"]):
            assert mention.end <= end


def test_a_list_of_tiers_is_read_no_further_than_there_are_tiers() -> None:
    placed = read_placed(words_in("xã, " * 100), 0)

    assert placed is not None
    assert placed.end <= 12


def test_leaders_of_leaders_are_no_group() -> None:
    assert list(find_mentions("lãnh đạo " * 2_000, Kind.PARTY)) == []
