"""What is read as a fact, subject by subject, with the words it rests on."""

from typing import Any

import pytest

from tests.drafting.facts import drafted, drafted_clauses, facts, values

SIGNING = (
    "Sáng 12/3, Ban Dân vận Tỉnh ủy phối hợp với Hội Nông dân tỉnh tổ chức Hội nghị "
    "tổng kết Chương trình phối hợp giai đoạn 2021-2023; ký kết Chương trình phối hợp "
    "giữa Ban Dân vận Tỉnh ủy và Hội Nông dân tỉnh giai đoạn 2024-2026 theo tinh thần "
    "Quyết định số 42-QĐ/TW ngày 16/7/2019 của Ban Bí thư."
)
OWED = "Sở Y tế tỉnh và Hội Nông dân tỉnh ký kết Chương trình phối hợp.\n\n"
PEOPLE = "Sáng 3/4, tại hội nghị ký kết, "


def fact(name: str, text: str, *expected: object) -> Any:  # noqa: ANN401 - of pytest
    """Return a case: collection, pointer, value and words of a fact."""
    return pytest.param(text, expected, id=name)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # documents
        fact(
            "the number of what is cited", SIGNING,
            "documents", "/number", "42-QĐ/TW", "42-QĐ/TW",
        ),
        fact("its day", SIGNING, "documents", "/issued", "2019-07-16", "16/7/2019"),
        fact("its issuer", SIGNING, "documents", "/issuer", "Ban Bí thư", "Ban Bí thư"),
        fact(
            "a title in quotation marks",
            "Quyết định số 42-QĐ/TW về “Quy chế dân vận”.",
            "documents", "/title", "Quy chế dân vận", "Quy chế dân vận",
        ),
        fact(
            "a matter that a mark ends",
            "theo Kết luận số 12-KL/TW về công tác dân vận; việc khác",
            "documents", "/title", "về công tác dân vận", "về công tác dân vận",
        ),
        fact(
            "a law by its name", "Căn cứ Luật Thanh niên ngày 16 tháng 6 năm 2020;",
            "documents", "/title", "Luật Thanh niên", "Luật Thanh niên",
        ),
        fact(
            "a resolution of a congress",
            "UBND tỉnh thực hiện Nghị quyết Đại hội XII của Đảng.",
            "documents", "/title", "Nghị quyết Đại hội XII của Đảng",
            "Nghị quyết Đại hội XII của Đảng",
        ),
        fact(
            "each plenum of a list",
            "UBND tỉnh học Nghị quyết Hội nghị Trung ương 4, 5 (khóa XII).",
            "documents", "/title", "Nghị quyết Hội nghị Trung ương 5", "5",
        ),
        # bodies
        fact(
            "a body", SIGNING,
            "parties", "/name", "Hội Nông dân tỉnh", "Hội Nông dân tỉnh",
        ),
        fact(
            "the body in the name of its organ", "Thường trực HĐND tỉnh họp.",
            "parties", "/name", "HĐND tỉnh", "HĐND tỉnh",
        ),
        fact(
            "a fuller name of a body named before",
            "Sở Y tế họp. Sở Y tế tỉnh Lào Cai ký kết.",
            "parties", "/names/0", "Sở Y tế", "Sở Y tế",
        ),
        fact(
            "the body whose name goes on in that of a group",
            "Các cấp Hội Nông dân trong tỉnh họp.",
            "parties", "/name", "Hội Nông dân", "Hội Nông dân",
        ),
        fact(
            "the body inside the name of its organ",
            "Cơ quan Thường trực Ban Dân vận Trung ương tại Cần Thơ họp.",
            "parties", "/name", "Ban Dân vận Trung ương", "Ban Dân vận Trung ương",
        ),
        fact(
            "a name in small letters, which is also written in capitals",
            "UBND xã cùng đồn biên phòng Sa Vĩ họp. Đồn Biên phòng Sa Vĩ chủ trì.",
            "parties", "/name", "Đồn Biên phòng Sa Vĩ", "đồn biên phòng Sa Vĩ",
        ),
        # agreements
        fact(
            "the kind", SIGNING,
            "agreements", "/kind", "programme", "Chương trình phối hợp",
        ),
        fact(
            "the period", SIGNING,
            "agreements", "/period", "2024/2026", "giai đoạn 2024-2026",
        ),
        fact(
            "who signs", SIGNING,
            "agreements", "/parties/1",
            {"party": "hoi-nong-dan-tinh", "role": "signatory"}, "Hội Nông dân tỉnh",
        ),
        fact(
            "the day of the event as that of the signing", SIGNING,
            "agreements", "/signed", "XXXX-03-12", "12/3",
        ),
        fact(
            "the basis", SIGNING, "agreements", "/bases/0", "qd-42",
            "theo tinh thần Quyết định số 42-QĐ/TW",
        ),
        fact(
            "a numbered plan",
            "UBND tỉnh triển khai Kế hoạch số 12-KH/BDVTU-UBND ngày 3/2/2023.",
            "agreements", "/number", "12-KH/BDVTU-UBND", "12-KH/BDVTU-UBND",
        ),
        fact(
            "the stage that ends the matter of a number",
            "Hai bên ký Chương trình phối hợp số 18/CTr-SYT-HPN về chăm sóc sức khỏe "
            "phụ nữ giai đoạn 2024-2028.",
            "agreements", "/period", "2024/2028", "giai đoạn 2024-2028",
        ),
        fact(
            "a name in quotation marks",
            "Tổng kết Chương trình “Vì biển xanh” giai đoạn 2018-2020.",
            "agreements", "/title", "Vì biển xanh", "Vì biển xanh",
        ),
        fact(
            "how many sign", "Hai bên ký kết Quy chế phối hợp.",
            "agreements", "/mode", "bilateral", "Hai bên ký kết",
        ),
        fact(
            "what it replaces",
            "Hai bên ký Quy chế phối hợp số 56/QCPH-VKS-TA, thay thế Quy chế phối hợp "
            "số 90/QCPH-VKS-TA.",
            "agreements", "/supersedes/0", "quy-che-90",
            "thay thế Quy chế phối hợp số 90/QCPH-VKS-TA",
        ),
        fact(
            "from when it applies",
            "Hai bên ký Quy chế phối hợp. Quy chế có hiệu lực từ ngày 1/7/2018.",
            "agreements", "/effective", "2018-07-01", "1/7/2018",
        ),
        fact(
            "the name with what is coordinated",
            "Tổng kết Chương trình phối hợp bảo vệ rừng giai đoạn 2021-2025.",
            "agreements", "/title", "Chương trình phối hợp bảo vệ rừng",
            "Chương trình phối hợp bảo vệ rừng",
        ),
        fact(
            "a name in quotation marks behind the sides",
            "UBND tỉnh triển khai kế hoạch phối hợp giữa Sở Y tế và Hội Nông dân tỉnh "
            '"Vì sức khỏe nhà nông" năm 2024.',
            "agreements", "/title", "Vì sức khỏe nhà nông", "Vì sức khỏe nhà nông",
        ),
        fact(
            "a regulation by its sides",
            "Đánh giá Quy chế phối hợp giữa UBND tỉnh và HĐND tỉnh năm 2023.",
            "agreements", "/title", "Quy chế phối hợp giữa UBND tỉnh và HĐND tỉnh",
            "Quy chế phối hợp giữa UBND tỉnh và HĐND tỉnh",
        ),
        fact(
            "its end alone",
            "Hai bên ký kết thỏa thuận hợp tác phát triển du lịch đến năm 2030.",
            "agreements", "/period", "../2030", "đến năm 2030",
        ),
        fact(
            "the time behind what was signed",
            "Hai bên đã thực hiện tốt chương trình đã ký kết giai đoạn 2016-2020.",
            "agreements", "/period", "2016/2020", "giai đoạn 2016-2020",
        ),
        fact(
            "the stage of its programme at the end of the sentence of a plan",
            "Ký kết Chương trình phối hợp giai đoạn 2022-2025.\n\nTrên cơ sở Chương "
            "trình phối hợp giai đoạn 2022-2025, hai bên ký kết kế hoạch phối hợp; mở "
            "lớp tập huấn giai đoạn 2022 - 2025.",
            "agreements", "/period", "2022/2025", "giai đoạn 2022 - 2025",
        ),
        fact(
            "what is coordinated without a paper",
            "Sở Y tế và UBND tỉnh ký kết Chương trình phối hợp giai đoạn 2020-2022. "
            "Trong giai đoạn 2023-2025, hai bên tập trung phối hợp phòng, chống dịch.",
            "agreements", "/period", "2023/2025", "giai đoạn 2023-2025",
        ),
        # the event
        fact(
            "its day without a year", SIGNING,
            "events", "/date", "XXXX-03-12", "12/3",
        ),
        fact(
            "the words of the title of the page that its sentence repeats",
            "Trồng rừng ngập mặn ở Sa Vĩ\n\nSáng 3/4, UBND xã trồng rừng ngập mặn "
            "cùng Đồn Biên phòng Sa Vĩ.",
            "events", "/title", "Trồng rừng ngập mặn", "Trồng rừng ngập mặn",
        ),
        fact("its part of day", SIGNING, "events", "/part_of_day", "morning", "Sáng"),
        fact(
            "its place", "Chiều 5/6/2024, tại trụ sở UBND tỉnh, hai bên ký kết.",
            "events", "/place", "trụ sở UBND tỉnh", "trụ sở UBND tỉnh",
        ),
        fact(
            "who held it", SIGNING,
            "events", "/bodies/0",
            {"party": "ban-dan-van-tinh-uy", "role": "organiser"},
            "Ban Dân vận Tỉnh ủy",
        ),
        # what a body owes by its agreement
        fact(
            "a body that leads",
            OWED + "Theo chương trình, Sở Y tế chủ trì khám sức khỏe mỗi năm một lần.",
            "obligations", "/role", "lead", "Sở Y tế chủ trì",
        ),
        fact(
            "a body that is responsible",
            OWED + "Hội Nông dân tỉnh có trách nhiệm vận động hội viên tham gia.",
            "obligations", "/bearers/0", "hoi-nong-dan-tinh", "Hội Nông dân tỉnh",
        ),
        fact(
            "both sides",
            "Quy chế phối hợp giữa Sở Y tế và UBND tỉnh nhằm giữ vệ sinh. Thời gian "
            "tới, hai bên tiếp tục nắm chắc tình hình ngộ độc.",
            "obligations", "/bearers/1", "ubnd-tinh", "hai bên",
        ),
        fact(
            "with whom",
            OWED + "Sở Y tế tỉnh chủ trì, phối hợp với Hội Nông dân tỉnh mở lớp học.",
            "obligations", "/counterparts/0", "hoi-nong-dan-tinh",
            "Hội Nông dân tỉnh",
        ),
        fact(
            "a body by its first word",
            "Sở Y tế và Công ty Nước sạch Hà Đông ký kết Quy chế phối hợp.\n\nTheo quy "
            "chế, Sở Y tế chủ trì kiểm tra; Công ty có trách nhiệm báo cáo kết quả.",
            "obligations", "/bearers/0", "cong-ty-nuoc-sach-ha-dong", "Công ty",
        ),
        fact(
            "what both sides do again and again",
            OWED + "Hai bên họp giao ban mỗi tháng 2 buổi.",
            "obligations", "/due/recurrence", {"rule": "FREQ=MONTHLY", "times": 2},
            "mỗi tháng 2 buổi",
        ),
        fact(
            "by which day",
            PEOPLE + "ông Lê Văn Tám giao Sở Y tế tổng hợp trước ngày 15/12/2025.",
            "obligations", "/due/date", "2025-12-15", "15/12/2025",
        ),
        fact(
            "one of two times",
            PEOPLE + "ông Lê Văn Tám đề nghị Sở Y tế báo cáo hằng năm hoặc đột xuất.",
            "obligations", "/due/recurrence", {"words": "hằng năm hoặc đột xuất"},
            "hằng năm hoặc đột xuất",
        ),
        # people
        fact(
            "a name", PEOPLE + "đồng chí Trần Thị Bé, Chủ tịch UBND tỉnh chủ trì.",
            "appearances", "/name", "Trần Thị Bé", "Trần Thị Bé",
        ),
        fact(
            "an office",
            PEOPLE + "đồng chí Trần Thị Bé, Chủ tịch UBND tỉnh chủ trì.",
            "appearances", "/positions/0/title", "Chủ tịch UBND tỉnh",
            "Chủ tịch UBND tỉnh",
        ),
        fact(
            "who chairs", PEOPLE + "đồng chí Trần Thị Bé, Chủ tịch UBND tỉnh chủ trì.",
            "appearances", "/roles/0", "chair", "chủ trì",
        ),
        fact(
            "who chairs together",
            PEOPLE + "ông Lê Văn Tám, bà Trần Thị Bé cùng chủ trì.",
            "appearances", "/roles/0", "co-chair", "cùng chủ trì",
        ),
        fact(
            "an office with the place behind it",
            PEOPLE + "Thượng tá Lê Văn Tám, Trưởng Công an phường Cam Đường chủ trì.",
            "appearances", "/positions/0/title", "Trưởng Công an phường Cam Đường",
            "Trưởng Công an phường Cam Đường",
        ),
        fact(
            "sides that hold the signing",
            "Sở Y tế và Hội Nông dân tỉnh tổ chức lễ ký kết Quy chế phối hợp.",
            "agreements", "/parties/1",
            {"party": "hoi-nong-dan-tinh", "role": "signatory"}, "Hội Nông dân tỉnh",
        ),
        fact(
            "sides that are named far behind",
            "Hai bên ký kết Quy chế phối hợp về an ninh trật tự, phòng cháy giữa "
            "Công an tỉnh và Sở Y tế.",
            "agreements", "/parties/1",
            {"party": "so-y-te", "role": "signatory"}, "Sở Y tế",
        ),
        # duties
        fact(
            "what a speaker asks for",
            PEOPLE + "ông Lê Văn Tám đề nghị Sở Y tế gửi báo cáo hằng quý.",
            "obligations", "/force", "requested", "đề nghị",
        ),
        fact(
            "who owes it",
            PEOPLE + "ông Lê Văn Tám đề nghị Sở Y tế gửi báo cáo hằng quý.",
            "obligations", "/bearers/0", "so-y-te", "Sở Y tế",
        ),
        fact(
            "when it is due",
            PEOPLE + "ông Lê Văn Tám đề nghị Sở Y tế gửi báo cáo hằng quý.",
            "obligations", "/due/recurrence", {"rule": "FREQ=MONTHLY;INTERVAL=3"},
            "hằng quý",
        ),
        fact(
            "what it waits for",
            PEOPLE + "ông Lê Văn Tám yêu cầu Sở Y tế họp trước khi ban hành văn bản.",
            "obligations", "/due/event", {"words": "trước khi ban hành văn bản"},
            "trước khi ban hành văn bản",
        ),
        fact(
            "what an agreement aims at",
            "Quy chế phối hợp nhằm giữ gìn trật tự trường học; phòng, chống tội phạm.",
            "obligations", "/text", "phòng, chống tội phạm", "phòng, chống tội phạm.",
        ),
        fact(
            "its number in a list",
            "Chương trình phối hợp gồm 2 nội dung: (1) Tuyên truyền pháp luật về biển. "
            "(2) Nắm tình hình nhân dân vùng biển.",
            "obligations", "/ordinal", 2, "Nắm tình hình nhân dân vùng biển.",
        ),
        fact(
            "who speaks, by their office alone",
            PEOPLE + "ông Lê Văn Tám, Viện trưởng VKSND tỉnh chủ trì. Viện trưởng "
            "VKSND tỉnh yêu cầu Sở Y tế báo cáo kết quả.",
            "obligations", "/stated_by", "le-van-tam", "Viện trưởng VKSND tỉnh",
        ),
        fact(
            "the verb behind the person, not that of the speech",
            PEOPLE + "hai bên họp. Phát biểu chỉ đạo hội nghị, ông Lê Văn Tám đề nghị "
            "Sở Y tế báo cáo kết quả.",
            "obligations", "/force", "requested", "đề nghị",
        ),
        # results
        fact(
            "a figure", "Theo báo cáo, hai bên đã mở 46 lớp tập huấn.",
            "outcomes", "/quantity", {"amount": "46", "units": ["lớp tập huấn"]},
            "46 lớp tập huấn",
        ),
        fact(
            "the whole of its unit",
            "Theo báo cáo, hai bên đã mở 12 cuộc tọa đàm với dân.",
            "outcomes", "/quantity", {"amount": "12", "units": ["cuộc tọa đàm"]},
            "12 cuộc tọa đàm",
        ),
        fact(
            "a noun of two words",
            "Theo báo cáo, hai bên đã tổ chức 18 đợt trợ giúp cho dân.",
            "outcomes", "/quantity", {"amount": "18", "units": ["đợt trợ giúp"]},
            "18 đợt trợ giúp",
        ),
        fact(
            "the time of a result", "Riêng năm 2022, HĐND tỉnh ban hành 9 nghị quyết.",
            "outcomes", "/period", "2022", "năm 2022",
        ),
        fact(
            "the noun alone where its attributes go on",
            "Theo báo cáo, hai bên đã ban hành 12 văn bản chỉ đạo, định hướng.",
            "outcomes", "/quantity", {"amount": "12", "units": ["văn bản"]},
            "12 văn bản",
        ),
        fact(
            "the time of a result that goes on",
            "Năm 2022, việc phối hợp đạt nhiều kết quả. Cụ thể: mở 9 lớp tập huấn.",
            "outcomes", "/period", "2022", "Năm 2022",
        ),
        fact(
            "the time of an agreement that lasted as long",
            'Tổng kết Chương trình "Vì biển xanh" giai đoạn 2018-2020. Qua 3 năm, '
            'Chương trình "Vì biển xanh" đã trao 30 suất quà.',
            "outcomes", "/period", "2018/2020", "Qua 3 năm",
        ),
        fact(
            "the time under review in what a report says",
            "Sáng 3/4, hội nghị tổng kết Chương trình phối hợp năm 2023.\n\n"
            "Theo báo cáo, hai bên đã mở 46 lớp tập huấn.",
            "outcomes", "/period", "2023", "năm 2023",
        ),
        fact(
            "what fell short",
            "Hai bên đã phối hợp tốt. Tuy nhiên, việc trao đổi có lúc chưa kịp thời.",
            "outcomes", "/kind", "shortcoming",
            "Tuy nhiên, việc trao đổi có lúc chưa kịp",
        ),
        fact(
            "an award", "Tại hội nghị, UBND tỉnh đã tặng Bằng khen cho 5 tập thể.",
            "outcomes", "/award", "certificate-of-merit", "Bằng khen",
        ),
        fact(
            "who gave it", "Tại hội nghị, UBND tỉnh đã tặng Bằng khen cho 5 tập thể.",
            "outcomes", "/by/0", "ubnd-tinh", "UBND tỉnh",
        ),
    ],
)  # fmt: skip
def test_a_text_says(text: str, expected: tuple[str, str, object, str]) -> None:
    assert expected in facts(drafted_clauses(text))


@pytest.mark.parametrize(
    ("text", "collection", "field"),
    [
        pytest.param(
            "Quyết định số 42-QĐ/TW ban hành Quy chế phối hợp giữa các cấp.",
            "agreements", "kind",
            id="what a cited document issues is no agreement of the text",
        ),
        pytest.param(
            "Đánh giá Quy chế phối hợp giữa UBND tỉnh và HĐND tỉnh năm 2023.",
            "agreements", "period",
            id="a regulation is for no single year",
        ),
        pytest.param(
            "Theo báo cáo, hai bên đã mở 12 cuộc thăm hỏi, động viên.",
            "outcomes", "quantity",
            id="a unit whose end is not clear is asked about",
        ),
        pytest.param(
            "Theo báo cáo, hai bên đã góp ý kế hoạch đầu tư giai đoạn 2023-2025.",
            "outcomes", "period",
            id="the time of a plan is not that of a result",
        ),
        pytest.param(
            "Sáng 3/4, hội nghị sơ kết 2 năm thực hiện Chương trình phối hợp giai đoạn "
            "2022-2026.\n\nTheo báo cáo, hai bên đã mở 46 lớp tập huấn.",
            "outcomes", "period",
            id="the time of what goes on is not that of its first years",
        ),
        pytest.param(
            "Ngày 3/4/2024, UBND tỉnh đã ban hành Quyết định số 12/QĐ-UBND.",
            "events", "date",
            id="the day of a document is that of no event",
        ),
        pytest.param(
            "Các lực lượng cần có kế hoạch phối hợp để chủ động nắm tình hình.",
            "agreements", "kind",
            id="any plan is none",
        ),
        pytest.param(
            "Đẩy mạnh quy hoạch vùng sản xuất nông sản hàng hóa của tỉnh.",
            "obligations", "text",
            id="nothing is agreed where there is no agreement",
        ),
        pytest.param(
            "Hội nghị sơ kết kết quả thực hiện Chương trình phối hợp năm 2023.",
            "outcomes", "text",
            id="what a conference is about is no result",
        ),
        pytest.param(
            "Hai bên đã phối hợp tốt. Sở Y tế tiếp tục vận động để trao 50 suất quà.",
            "outcomes", "quantity",
            id="what goes on is no result",
        ),
        pytest.param(
            "Căn cứ Luật thanh niên ngày 16/6/2020;\nXét đề nghị của Sở Y tế.",
            "events", "date",
            id="the day of a basis is that of no event",
        ),
        pytest.param(
            "Hai bên cung cấp thông tin tại hội nghị giao ban báo chí của tỉnh.",
            "events", "title",
            id="a conference named in passing is not the event",
        ),
        pytest.param(
            "Trồng rừng ngập mặn ở Sa Vĩ\n\nSáng 3/4, UBND xã họp với dân.",
            "events", "title",
            id="a title that the sentence of the event does not repeat",
        ),
        pytest.param(
            "UBND xã trồng rừng ngập mặn ở Sa Vĩ\n\nSáng 3/4, UBND xã trồng rừng ngập "
            "mặn cùng dân.",
            "events", "title",
            id="a title that names who did it",
        ),
        pytest.param(
            "Sở Y tế họp. Kết quả, đã mở 9 lớp học.\n\nHai bên ký kết kế hoạch",
            "outcomes", "by",
            id="a line without a mark is a heading or a caption",
        ),
        pytest.param(
            "Quyết định\n\nĐiều 1. Nội dung\n1. Mức chi cho mỗi trạm y tế xã.\n"
            "Điều 2. Tổ chức thực hiện\n1. Sở Y tế tổ chức thực hiện.",
            "obligations", "text",
            id="the points of a decision are owed under no agreement",
        ),
        pytest.param(
            "Sở Y tế tỉnh đề nghị nguồn: http://vidu.vn/ky-ket",
            "obligations", "bearers",
            id="an address is owed by nobody",
        ),
        pytest.param(
            "Sáng 3/4, các đơn vị đồng hành ký kết kế hoạch phối hợp.",
            "parties", "name",
            id="a part of a group is not the group",
        ),
        pytest.param(
            "Theo báo cáo, qua 3 năm hai bên đã phối hợp tốt trong công tác.",
            "outcomes", "quantity",
            id="years are no result",
        ),
        pytest.param(
            PEOPLE + "đồng chí Trần Thị Bé, Bí thư thứ nhất của Đoàn, chủ trì.",
            "appearances", "positions",
            id="an office whose end is not clear is asked about",
        ),
        pytest.param(
            "Quy chế phối hợp gồm 3 chương, 28 điều và các phụ lục.",
            "obligations", "text",
            id="how many articles there are is owed by nobody",
        ),
        pytest.param(
            PEOPLE + "ông Lê Văn Tám giao Tổ công tác Sở Y tế làm đầu mối theo dõi.",
            "obligations", "bearers",
            id="a unit of a body is not the body",
        ),
        pytest.param(
            "Đảng ủy Cảnh sát biển họp.", "parties", "name",
            id="a name that may go on is not cut",
        ),
        pytest.param(
            "Quyết định số 42-QĐ/TW ban hành kèm theo Quy chế dân vận.",
            "documents", "title",
            id="what a document issues is not its title",
        ),
        pytest.param(
            "Sáng 3/4, hai bên đã tổ chức hội nghị ký kết Quy chế phối hợp.",
            "outcomes", "text",
            id="the conference itself is no result",
        ),
        pytest.param(
            "Sáng 3/4, tại hội nghị, ông Lê Văn Tám đề nghị mỗi sở, ngành cử người.",
            "obligations", "bearers",
            id="each of a group is no body",
        ),
        pytest.param(
            OWED + "Sở Y tế chủ trì hội nghị.", "obligations", "text",
            id="the chair of a meeting owes nothing",
        ),
        pytest.param(
            OWED + "Sở Y tế chủ trì và đã tổ chức 3 đợt khám.", "obligations", "text",
            id="what was done is not owed",
        ),
        pytest.param(
            "Hai bên ký Kế hoạch số 12-KH/BDVTU-UBND thực hiện Nghị quyết giai đoạn "
            "2021-2025 năm 2024.",
            "agreements", "period",
            id="a stage with another time behind it may be that of something else",
        ),
    ],
)  # fmt: skip
def test_nothing_is_guessed(text: str, collection: str, field: str) -> None:
    assert values(drafted(text), collection, field) == []


def test_both_sides_of_nothing_are_not_those_named_before() -> None:
    made = drafted(
        "Quy chế phối hợp có 9 điều. Theo quy chế, Sở Y tế chủ trì kiểm tra; hai cơ "
        "quan họp hằng quý."
    )

    assert values(made, "obligations", "bearers") == [["so-y-te"]]


def test_one_body_under_two_names_is_one_party() -> None:
    made = drafted("Hội LHPN tỉnh họp. Hội Liên hiệp Phụ nữ tỉnh Lào Cai ký kết.")

    assert values(made, "parties", "name") == ["Hội Liên hiệp Phụ nữ tỉnh Lào Cai"]


def test_what_is_signed_now_is_another_than_what_is_summed_up() -> None:
    made = drafted(SIGNING)

    assert values(made, "agreements", "period") == ["2021/2023", "2024/2026"]
    assert values(made, "events", "acts") == [
        [
            {
                "kind": "final-review",
                "agreement": "chuong-trinh-2021",
                "period": "2021/2023",
            },
            {"kind": "signing", "agreement": "chuong-trinh-2024"},
        ]
    ]


def test_two_grantors_of_one_award_leave_it_open() -> None:
    made = drafted_clauses(
        "Hai bên đã phối hợp tốt. UBND tỉnh Lào Cai tặng Bằng khen cho 5 tập thể.\n\n"
        "UBND tỉnh Hà Giang tặng Bằng khen cho 5 tập thể."
    )

    assert values(made, "outcomes", "by") == []
    assert ("which-body", "UBND tỉnh Hà Giang") in [
        (one.code, one.quote) for one in made.questions
    ]
