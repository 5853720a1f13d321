"""Names of issuing bodies: where they end, and where nobody can be sure."""

import pytest

from coordination.parsers.parties.name_end import find_name_end

#: What is read, what follows it, why it ends there.
WHOLE = [
    ("Bộ Giáo dục và Đào tạo", " về việc học", "và-inside"),
    ("Bộ Văn hóa, Thể thao và Du lịch", " ban hành", "comma-inside"),
    ("Sở Dân số, Gia đình và Trẻ em", " về", "comma-in-a-name-no-table-has"),
    ("Phòng Quản lý Xây dựng và Giao thông", " về", "a-verb-that-is-a-field"),
    ("Cục Chuyển đổi số quốc gia", " số 5", "số-inside"),
    ("Ủy ban Pháp luật và Tư pháp", " về", "luật-inside"),
    ("Bộ Tư pháp", " luật hóa", "luật-behind-a-whole-name"),
    ("Bộ Công an", " và Bộ Tư pháp", "another-body"),
    ("Bộ Nội vụ", " và xét Báo cáo", "a-verb-behind-và"),
    ("Ban Tuyên giáo và Dân vận Trung ương", " về", "longest-name"),
    ("Ban Tuyên giáo và Dân vận Tỉnh ủy Nghệ An", " về", "organ-of-a-committee"),
    ("Tòa án nhân dân khu vực 1", " tuyên", "figure-of-a-region"),
    ("Bộ Tư lệnh Quân khu 5", " ban hành", "figure-of-the-army"),
    ("TAND khu vực 3 - Đà Nẵng", " về", "province-of-a-region"),
    ("TAND khu vực 3", " - Phòng 2", "no-province-of-a-region"),
    ("UBND tỉnh", " Nguyễn Văn An ký", "person-behind-a-province"),
    ("UBND xã Ea Kar", " Trần Văn An ký", "person-behind-a-commune"),
    ("UBND huyện Trần Văn Thời", " về", "place-named-after-a-person"),
    ("Thủ tướng", " Lê Văn An", "head-alone-before-a-person"),
    ("Thủ tướng Chính phủ", " về", "head-with-its-body"),
    ("Phòng 4", " về", "figure-alone"),
    ("Chính phủ", " Quy định chi tiết", "capital-title"),
    ("UBND tỉnh Khánh Hòa", " Ban hành Kế hoạch", "place-then-title"),
    ("Ủy ban nhân dân xã Tân Lập, huyện Mộc Châu, tỉnh Sơn La", " về", "levels"),
    ("Bộ trưởng Bộ Nội vụ", " yêu cầu", "person-at-the-head"),
    ("Chủ tịch UBND thành phố Hà Nội", " giao", "person-of-a-city"),
    ("Sở Lao động - Thương binh và Xã hội tỉnh Bà Rịa - Vũng Tàu", " về", "dashes"),
    ("Ban Thường vụ Tỉnh ủy Quảng Nam", " về", "committee-not-level"),
    ("Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam", " về", "front"),
    ("Tập đoàn Điện lực Việt Nam", " (EVN) về", "short-form-in-brackets"),
    ("Ủy ban nhân dân (UBND) tỉnh Lai Châu", " về", "short-form-inside"),
    ("Ủy ban Pháp luật và Tư pháp", "\nPhụ lục", "a-line-that-is-not-full"),
    ("Sở Tài nguyên\nvà Môi trường", " về", "a-line-that-goes-on"),
    ("Bộ Công an", " (BCA) về", "short-form-behind-a-whole-name"),
    ("Chủ tịch UBND huyện Ea H'leo", " về", "apostrophe"),
    ("Ban kinh tế và ngân sách HĐND tỉnh", " về", "known-in-small-letters"),
    ("Sở", " yêu cầu", "head-alone"),
    ("Cục Phòng, chống tham nhũng", " đề nghị", "comma-in-a-word"),
    ("Uỷ ban Thường vụ Quốc hội", " khoá XII", "old-tone-marks"),
    ("Tỉnh ủy", "\\r\\nthực hiện Chỉ thị", "line-end-written-out"),
]

DOUBTFUL = [
    ("Tổ Công tác triển khai Đề án 06", " ban hành", "task-with-figure"),
    ("Ban Chỉ đạo 35 tỉnh", " triển khai Nghị quyết", "verb-behind-a-level"),
    ("Ban Chỉ đạo 389 quốc gia", " về", "three-figures"),
    ("Tổ Công tác thu hồi nợ, xử lý tài sản công", " về việc", "task-with-comma"),
    ("Ban Chỉ đạo quốc gia về an toàn hồ đập", " ban hành", "task-behind-về"),
    ("Ban Chỉ đạo quốc gia", " về an toàn hồ đập;", "the-matter-or-the-task"),
    ("BỘ GIÁO DỤC VÀ ĐÀO TẠO", " VỀ VIỆC", "all-capitals"),
    ("Ban công nghiệp và dịch vụ HĐND tỉnh", " về", "small-letters"),
]

NO_BODY = [
    ("ông Nguyễn Văn A", "person"),
    ("nước chủ nhà", "no-office"),
    ("ban ngày", "word-of-another-meaning"),
    ("các sở, ngành", "group"),
    ("Hội nghị lần thứ sáu", "a-head-in-another-word"),
    ("Báo cáo thẩm định", "a-type-of-document"),
    ("tập thể lãnh đạo", "no-name"),
    ("", "nothing"),
]


@pytest.mark.parametrize(
    ("name", "after"), [pytest.param(*case[:2], id=case[2]) for case in WHOLE]
)
def test_a_name_ends_where_the_body_ends(name: str, after: str) -> None:
    body = find_name_end(name + after, 0)

    assert body is not None
    assert (name + after)[: body.end] == name
    assert not body.doubtful


@pytest.mark.parametrize(
    ("name", "after"), [pytest.param(*case[:2], id=case[2]) for case in DOUBTFUL]
)
def test_a_doubtful_end_is_marked(name: str, after: str) -> None:
    body = find_name_end(name + after, 0)

    assert body is not None
    assert ((name + after)[: body.end], body.doubtful) == (name, True)


@pytest.mark.parametrize(
    "text", [pytest.param(text, id=reason) for text, reason in NO_BODY]
)
def test_what_no_table_begins_is_no_body(text: str) -> None:
    assert find_name_end(text, 0) is None
