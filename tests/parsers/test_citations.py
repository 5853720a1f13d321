"""Documents as running text cites them: every part with its place."""

import unicodedata
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coordination import find_citations
from coordination.model.enumerations import DocumentKind
from coordination.parsers.citations.citation import Citation, Pinpoint

PARTS = ("type_words", "number", "alias", "issued", "issuer", "term", "title")


def told(citation: Citation) -> dict[str, str]:
    """Return the words of each part that is stated."""
    parts = {name: getattr(citation, name) for name in PARTS}
    return {name: part.text for name, part in parts.items() if part is not None}


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        pytest.param(
            "Quyết định số 42-QĐ/TW, ngày 30/9/2020 của Ban Bí thư về “Quy chế ABC”.",
            {
                "type_words": "Quyết định",
                "number": "42-QĐ/TW",
                "issued": "30/9/2020",
                "issuer": "Ban Bí thư",
                "title": "Quy chế ABC",
            },
            id="everything",
        ),
        pytest.param(
            "Công điện số 15/CĐ-UBND hồi 14 giờ 30 phút ngày 7/9/2024 của UBND tỉnh",
            {
                "type_words": "Công điện",
                "number": "15/CĐ-UBND",
                "issued": "7/9/2024",
                "issuer": "UBND tỉnh",
            },
            id="hour-of-a-telegram",
        ),
        pytest.param(
            "Quyết định số 18/QĐ-UBND do Chủ tịch UBND tỉnh Lê Văn An ký ngày 8/1/2025",
            {
                "type_words": "Quyết định",
                "number": "18/QĐ-UBND",
                "issued": "8/1/2025",
                "issuer": "Chủ tịch UBND tỉnh",
            },
            id="person-who-signed",
        ),
        pytest.param(
            "Quyết định 22/QĐ-TTg của Thủ tướng Lê Văn An phê duyệt",
            {
                "type_words": "Quyết định",
                "number": "22/QĐ-TTg",
                "issuer": "Thủ tướng",
            },
            id="head-named-alone",
        ),
        pytest.param(
            "Quyết định 7/QĐ-TTg phê duyệt “Đề án ABC”",
            {
                "type_words": "Quyết định",
                "number": "7/QĐ-TTg",
                "title": "Đề án ABC",
            },
            id="title-behind-a-verb",
        ),
        pytest.param(
            "Nghị quyết 26-NQ/TW của Bộ Chính trị (khóa XI) về bảo vệ",
            {
                "type_words": "Nghị quyết",
                "number": "26-NQ/TW",
                "issuer": "Bộ Chính trị",
                "term": "khóa XI",
            },
            id="term-in-brackets",
        ),
        pytest.param(
            "Thông tư liên tịch\nsố 02/2007/TTLT-BCA-\nBTC ngày\n01 tháng 2 năm 2007",
            {
                "type_words": "Thông tư liên tịch",
                "number": "02/2007/TTLT-BCA-\nBTC",
                "issued": "01 tháng 2 năm 2007",
            },
            id="lines-end-inside",
        ),
        pytest.param(
            "Công văn số 12/UBND-KT ngày 5/6/2020 của UBND tỉnh Nghệ An hướng dẫn",
            {
                "type_words": "Công văn",
                "number": "12/UBND-KT",
                "issued": "5/6/2020",
                "issuer": "UBND tỉnh Nghệ An",
            },
            id="the-sentence-goes-on",
        ),
        pytest.param(
            "Quy chế phối hợp liên ngành số 3/QCPH-CTHA-TAND ngày 5/6/2020",
            {
                "type_words": "Quy chế phối hợp liên ngành",
                "number": "3/QCPH-CTHA-TAND",
                "issued": "5/6/2020",
            },
            id="a type with two attributes",
        ),
        pytest.param(
            "liên ngành số 3/LN-TAND",
            {"type_words": "liên ngành", "number": "3/LN-TAND"},
            id="what is a type, too, alone",
        ),
        pytest.param("theo 12/QĐ-UBND", {"number": "12/QĐ-UBND"}, id="number-alone"),
        pytest.param(
            "12/QĐ-UBND họp ngày 5/6/2020",
            {"number": "12/QĐ-UBND"},
            id="date-of-others",
        ),
    ],
)
def test_reads_the_parts(text: str, parts: dict[str, str]) -> None:
    (citation,) = find_citations(text)

    assert told(citation) == parts


def test_members_of_a_list_share_the_type_words() -> None:
    text = (
        "các Nghị định số 06/2003/NĐ-CP ngày 6/6/2003, số 07/2003/NĐ-CP ngày "
        "23/6/2003 và 08/2003/NĐ-CP của Chính phủ"
    )

    found = list(find_citations(text))

    assert [str(each.refers_to) for each in found] == [
        "06/2003/NĐ-CP",
        "07/2003/NĐ-CP",
        "08/2003/NĐ-CP",
    ]
    assert {each.kind for each in found} == {DocumentKind.DECREE}
    assert [each.issuer is None for each in found] == [True, True, False]


def test_two_numbers_are_two_citations() -> None:
    found = list(find_citations("142/2009/QĐ-TTg và 49/2012/QĐ-TTg"))

    assert [str(each.refers_to) for each in found] == [
        "142/2009/QĐ-TTg",
        "49/2012/QĐ-TTg",
    ]


def test_a_sentence_between_ends_the_list() -> None:
    text = "Nghị định số 06/2003/NĐ-CP. Ngày hôm ấy, 07/2003/NĐ-CP ra đời"

    assert [each.type_words is None for each in find_citations(text)] == [False, True]


@pytest.mark.parametrize(
    ("text", "resolved"),
    [
        pytest.param("Quy chế 42 … 42-QĐ/TW", "42-QĐ/TW", id="regulation-by-decision"),
        pytest.param("42-QĐ/TW … Quyết định 42", "42-QĐ/TW", id="before-it"),
        pytest.param("Nghị quyết số 42 … 42-NQ/TW", "42-NQ/TW", id="with-the-word-số"),
        pytest.param("Luật 36 … 36/2021/QH15", "36/2021/QH15", id="type-not-printed"),
        pytest.param("Nghị quyết 42 … 42-QĐ/TW", None, id="another-kind"),
        pytest.param(
            "Quy chế 42 … 42-QĐ/TW, 42/QĐ-UBND", None, id="two-could-be-meant"
        ),
        pytest.param("Quy chế 42 được ký", None, id="nothing-to-resolve-it"),
        pytest.param(
            "07/2020/NĐ-CP … Nghị định 07/2020", "07/2020/NĐ-CP", id="with-its-year"
        ),
        pytest.param("07/2020/NĐ-CP … Nghị định 07/2021", None, id="another-year"),
        pytest.param("Thông tư 45/2021 quy định", None, id="year-and-nothing-else"),
    ],
)
def test_aliases_resolve_within_the_text(text: str, resolved: str | None) -> None:
    (alias,) = (each for each in find_citations(text) if each.alias)

    assert (alias.refers_to and str(alias.refers_to)) == resolved


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("kế hoạch 5 năm", id="measure"),
        pytest.param("kế hoạch 2021-2025", id="range"),
        pytest.param("kế hoạch 15/12", id="fraction"),
        pytest.param("kế hoạch 15.000", id="figure"),
        pytest.param("báo cáo 30%", id="share"),
        pytest.param("kế hoạch 9 tháng đầu năm", id="period"),
        pytest.param("kế hoạch 11, 12 tháng 1 năm 2010", id="part-of-days"),
        pytest.param("kế hoạch 9/2020", id="month"),
        pytest.param("Nghị định 45/2020-2021", id="two-years"),
    ],
)
def test_measures_are_no_aliases(text: str) -> None:
    assert list(find_citations(text)) == []


def test_offsets_count_the_text_as_given() -> None:
    text = unicodedata.normalize(
        "NFD", "Căn cứ Nghị quyết số 12 – NQ/TU, ngày 5/6/2020 của Tỉnh uỷ Nghệ An;"
    )

    (citation,) = find_citations(text)

    for name, words in told(citation).items():
        part = getattr(citation, name)
        assert text[part.start : part.end] == words
    assert text[citation.start : citation.end] == text[text.index("Ngh") : -1]


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        pytest.param(
            "Thông tư số 04, 05 và 06/2021/TT-BTC",
            ["04/2021/TT-BTC", "05/2021/TT-BTC", "06/2021/TT-BTC"],
            id="comma-and-và",
        ),
        pytest.param(
            "Quyết định số: 21; 22; 23/QĐ-UBND",
            ["21/QĐ-UBND", "22/QĐ-UBND", "23/QĐ-UBND"],
            id="semicolons",
        ),
        pytest.param(
            "các Công văn số 7a và 8/SNV-TH", ["07a/SNV-TH", "08/SNV-TH"], id="suffix"
        ),
        pytest.param("ngày 12, 13/QĐ-UBND", ["13/QĐ-UBND"], id="no-type-no-list"),
        pytest.param("tăng 12, 13/QĐ-UBND", ["13/QĐ-UBND"], id="an-amount"),
    ],
)
def test_serials_share_the_rest_of_the_last(text: str, numbers: list[str]) -> None:
    found = list(find_citations(text))

    assert [str(each.refers_to) for each in found] == numbers
    assert [each.elided for each in found] == [True] * (len(numbers) - 1) + [False]
    for each in found:
        assert each.number is not None
        assert text[each.number.start : each.number.end] == each.number.text


def test_an_elided_member_has_the_issuer_of_the_last() -> None:
    first, last = find_citations("Thông tư số 04 và 05/2021/TT-BTC của Bộ Tài chính")

    assert first.issuers == last.issuers
    assert first.issued is last.issued is None


@pytest.mark.parametrize(
    ("text", "issuers", "doubts"),
    [
        pytest.param(
            "12/TTLT-BCA-BTP của Bộ Công an và Bộ Tư pháp về",
            ["Bộ Công an", "Bộ Tư pháp"],
            (),
            id="as-many-as-the-number-prints",
        ),
        pytest.param(
            "12/TTLT-BCA-BQP-BTP của Bộ Công an, Bộ Quốc phòng, Bộ Tư pháp.",
            ["Bộ Công an", "Bộ Quốc phòng", "Bộ Tư pháp"],
            (),
            id="commas-alone",
        ),
        pytest.param(
            "12/TTLT-BYT-BTC của liên Bộ Y tế - Bộ Tài chính.",
            ["Bộ Y tế", "Bộ Tài chính"],
            (),
            id="dash",
        ),
        pytest.param(
            "12/BCA-V01 của Bộ Công an, Bộ Quốc phòng đã họp",
            ["Bộ Công an"],
            (),
            id="a-comma-that-begins-a-clause",
        ),
        pytest.param(
            "12/BCA-V01 của Bộ Công an và Bộ Quốc phòng đã họp",
            ["Bộ Công an", "Bộ Quốc phòng"],
            ("issuers",),
            id="the-second-may-begin-a-clause",
        ),
        pytest.param("5-KH/TU do Tỉnh ủy ban hành", ["Tỉnh ủy"], (), id="do-ban-hành"),
        pytest.param(
            "5/KHPH-CAT-SYT giữa Công an tỉnh và Sở Y tế",
            ["Công an tỉnh", "Sở Y tế"],
            (),
            id="giữa-two",
        ),
        pytest.param(
            "5/KHPH-CAT-SYT giữa Công an tỉnh với Sở Y tế",
            ["Công an tỉnh", "Sở Y tế"],
            (),
            id="giữa-với",
        ),
        pytest.param(
            "5/TTr-SYT của Sở Y tế với Sở Tài chính", ["Sở Y tế"], (), id="của-với"
        ),
        pytest.param(
            "7/TTr-SXD của Sở Xây dựng và Báo cáo thẩm tra",
            ["Sở Xây dựng"],
            (),
            id="another-document-behind-và",
        ),
        pytest.param("5-KH/TU do Tỉnh ủy chủ trì", [], (), id="do-without-issuing"),
        pytest.param(
            "5/2018/NĐ-CP ngày 3/4/2018 Chính phủ yêu cầu",
            ["Chính phủ"],
            (),
            id="without-của-as-the-number-says",
        ),
        pytest.param(
            "5/QĐ-UBND ngày 3/4/2018 Sở Nội vụ tham mưu",
            [],
            (),
            id="without-của-another-body",
        ),
        pytest.param("5/QĐ-UBND của ông Nguyễn Văn A", [], (), id="no-body"),
        pytest.param(
            "5-KL/TW của Bộ Chính trị, Ban Bí thư về việc",
            ["Bộ Chính trị", "Ban Bí thư"],
            (),
            id="two-of-the-centre",
        ),
        pytest.param(
            "5/QĐ-BYT của Cục Dược, Bộ Y tế về việc",
            ["Cục Dược"],
            (),
            id="a-department-and-its-ministry",
        ),
    ],
)
def test_reads_who_issued_it(
    text: str, issuers: list[str], doubts: tuple[str, ...]
) -> None:
    (citation,) = find_citations(text)

    assert [each.text for each in citation.issuers] == issuers
    assert tuple(d for d in citation.doubts if d != "subject") == doubts
    if issuers:
        assert citation.issuer is not None
        assert citation.issuer.text.startswith(issuers[0])
        assert citation.issuer.text.endswith(issuers[-1])


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Nghị định **số 7/2020/NĐ-CP** ngày 3/4/2020", id="bold"),
        pytest.param("| Nghị định | 7/2020/NĐ-CP | 03/04/2020 |", id="cells"),
        pytest.param("<b>Nghị định</b> số 7/2020/NĐ-CP<br/>ngày 3/4/2020", id="tags"),
        pytest.param("Nghị định  \n số 7/2020/NĐ-CP  \n ngày 3/4/2020", id="blanks"),
        pytest.param("thực hiệnNghị định số 7/2020/NĐ-CP ngày 3/4/2020", id="glued"),
        pytest.param("Nghị định số 7/2020/NĐ-CP\\r\\nngày 3/4/2020", id="data-base"),
    ],
)
def test_reads_through_what_files_put_between(text: str) -> None:
    (citation,) = find_citations(text)

    assert citation.type_words is not None
    assert citation.type_words.text == "Nghị định"
    assert citation.issued is not None
    assert str(citation.issued.value) == "2020-04-03"


@pytest.mark.parametrize(
    ("text", "words", "kind"),
    [
        ("Báo cáo thẩm tra số 7/BC-STP", "Báo cáo thẩm tra", DocumentKind.REPORT),
        ("Báo cáo tự đánh giá số 7/BC-STP", "Báo cáo tự đánh giá", DocumentKind.REPORT),
        ("tại văn bản số 7/SNV-TH", "văn bản", None),
        ("phê duyệt đề án số 7/ĐA-UBND", "đề án", DocumentKind.SCHEME),
    ],
)
def test_type_words_may_have_an_attribute(
    text: str, words: str, kind: DocumentKind | None
) -> None:
    (citation,) = find_citations(text)

    assert citation.type_words is not None
    assert (citation.type_words.text, citation.kind) == (words, kind)


@pytest.mark.parametrize(
    ("text", "name", "issued"),
    [
        pytest.param("Luật Thủ đô số 39/2024/QH15", "Thủ đô", None, id="before-number"),
        pytest.param("Luật Nhà ở năm 2023", "Nhà ở", "2023", id="year"),
        pytest.param("Bộ luật Lao động năm 2019", "Lao động", "2019", id="code"),
        pytest.param(
            "Luật Cán bộ, công chức ngày 13/11/2008",
            "Cán bộ, công chức",
            "2008-11-13",
            id="comma-and-day",
        ),
        pytest.param(
            "Luật Thuế và Luật Nhà ở năm 2023", "Nhà ở", "2023", id="another-law-first"
        ),
        pytest.param(
            "Luật sửa đổi một số điều của Luật Thuế số 39/2024/QH15",
            "sửa đổi một số điều của Luật Thuế",
            None,
            id="name-with-another-in-it",
        ),
        pytest.param("Hiến pháp năm 2013", None, "2013", id="constitution"),
        pytest.param("Luật Nhà ở 2023 nêu", "Nhà ở", "2023", id="bare-year"),
        pytest.param(
            "Bộ luật Lao động 2019 (đã dẫn)", "Lao động", "2019", id="bracket-behind"
        ),
    ],
)
def test_reads_laws_by_name(text: str, name: str | None, issued: str | None) -> None:
    (citation,) = find_citations(text)

    assert (citation.name and citation.name.text) == name
    assert (citation.issued and str(citation.issued.value)) == issued


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("theo Luật Nhà ở trong năm 2023", id="when-it-happened"),
        pytest.param("Luật sư đoàn năm 2023", id="another-word"),
        pytest.param("Luật Nhà ở đã thông qua năm 2023", id="a-sentence-between"),
        pytest.param("theo Luật Nhà ở", id="no-year"),
        pytest.param("phổ biến Luật Nhà ở 2000 người", id="what-is-counted"),
        pytest.param("Luật Nhà ở cho 2023", id="a-word-between"),
        pytest.param("Luật Nhà ở 2014, 2023", id="two-bare-years"),
        pytest.param("Luật Nhà ở 2021-2025", id="range-of-bare-years"),
    ],
)
def test_a_law_without_its_year_is_not_cited(text: str) -> None:
    assert list(find_citations(text)) == []


def test_a_decree_does_not_take_the_name_of_a_law() -> None:
    (citation,) = find_citations("hướng dẫn Luật Lao động về nghỉ số 11/2002/NĐ-CP")

    assert citation.name is None


@pytest.mark.parametrize(
    ("text", "alias", "issued"),
    [
        pytest.param("Chỉ thị số 9 ngày 1/2/2020", "9", "2020-02-01", id="day"),
        pytest.param("Nghị định 43 năm 2014", "43", "2014", id="year"),
    ],
)
def test_a_bare_serial_may_have_its_day(text: str, alias: str, issued: str) -> None:
    (citation,) = find_citations(text)

    assert citation.alias is not None
    assert citation.issued is not None
    assert (citation.alias.text, str(citation.issued.value)) == (alias, issued)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("kế hoạch 5 ngày làm việc", id="days"),
        pytest.param("kế hoạch 5 năm 2021", id="five-years"),
        pytest.param("quy trình\n1. Tiếp nhận", id="item-of-a-list"),
    ],
)
def test_measures_and_items_are_no_serials(text: str) -> None:
    assert list(find_citations(text)) == []


@pytest.mark.parametrize(
    ("text", "refers_to"),
    [
        ("Nghị định 7/2020/NĐ-CP; Nghị định này", None),
        ("Nghị định 7/2020/NĐ-CP; Nghị định nêu trên", "07/2020/NĐ-CP"),
        ("Nghị định 7/2020/NĐ-CP; Thông tư nêu trên", None),
        ("7/2020/NĐ-CP; 8/2020/NĐ-CP; Nghị định nói trên", None),
    ],
    ids=["itself-or-the-last", "only-one", "another-kind", "two"],
)
def test_resolves_back_references_only_where_one_can_be_meant(
    text: str, refers_to: str | None
) -> None:
    *_, back = find_citations(text)

    assert back.back_reference is not None
    assert (back.refers_to and str(back.refers_to)) == refers_to


def test_a_place_is_no_back_reference() -> None:
    assert list(find_citations("quyết định trên địa bàn; Nghị định trên cơ sở")) == []


@pytest.mark.parametrize(
    ("text", "short"),
    [
        ("7/QĐ-TTg của Chính phủ (Đề án 09)", "Đề án 09"),
        ("7/QĐ-TTg (sau đây gọi tắt là Chương trình)", "Chương trình"),
        ("7/QĐ-TTg: phê duyệt Đề án (sau đây viết tắt là Đề án 09)", "Đề án 09"),
        ("7/QĐ-TTg (đã hết hiệu lực)", None),
    ],
    ids=["type-and-serial", "said-so", "behind-the-subject", "a-remark"],
)
def test_reads_short_names(text: str, short: str | None) -> None:
    (citation,) = find_citations(text)

    assert (citation.short_name and citation.short_name.text) == short


def test_a_short_name_is_resolved() -> None:
    *_, alias = find_citations("Quyết định 7/QĐ-TTg (Đề án 09) … Đề án 09 nêu")

    assert str(alias.refers_to) == "07/QĐ-TTg"


@pytest.mark.parametrize(
    ("text", "pinpoints"),
    [
        (
            "điểm a, b khoản 2 Điều 5 Nghị định 7/2020/NĐ-CP",
            [("điểm", "a"), ("điểm", "b"), ("khoản", "2"), ("điều", "5")],
        ),
        (
            "khoản 1 và khoản 3, Điều 7 của Nghị định 7/2020/NĐ-CP",
            [("khoản", "1"), ("khoản", "3"), ("điều", "7")],
        ),
        ("từ Điều 5 đến Điều 7 Luật Nhà ở năm 2023", [("điều", "5", "7")]),
        ("các Điều 5-7 Thông tư này", [("điều", "5", "7")]),
        ("mục III Chỉ thị 9-CT/TU", [("mục", "III")]),
        ("khoản tiền của Nghị định 7/2020/NĐ-CP", []),
    ],
    ids=["letters", "list", "range", "dash", "roman", "another-word"],
)
def test_reads_which_part_is_meant(text: str, pinpoints: list[tuple[str, ...]]) -> None:
    (citation,) = find_citations(text)

    assert list(citation.pinpoints) == [Pinpoint(*each) for each in pinpoints]


@pytest.mark.parametrize(
    ("text", "effect", "acts"),
    [
        ("Quyết định này thay thế Quyết định 7/QĐ-UBND", "replaces", False),
        (
            "8/2021/NĐ-CP sửa đổi một số điều của Nghị định 7/2020/NĐ-CP",
            "amends",
            False,
        ),
        ("8/2021/NĐ-CP được bổ sung bởi Nghị định 9/2022/NĐ-CP", "amends", True),
        ("8/2021/TT-BTC hướng dẫn thi hành Nghị định 7/2020/NĐ-CP", "guides", False),
        ("Quyết định này bãi bỏ khoản 2 Điều 5 Quyết định 7/QĐ-UBND", "repeals", False),
    ],
)
def test_reads_what_one_does_to_the_other(text: str, effect: str, acts: bool) -> None:  # noqa: FBT001 - a case
    first, second = find_citations(text)

    assert first.relation is None
    assert second.relation is not None
    assert (second.relation.effect, second.relation.acts) == (effect, acts)
    assert second.relation.other == first.start
    words = second.relation.words
    assert text[words.start : words.end] == words.text


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "7/QĐ-UBND hết hiệu lực. Thay thế Quyết định 8/QĐ-UBND", id="sentence"
        ),
        pytest.param("thay thế Quyết định 8/QĐ-UBND", id="nothing-before"),
    ],
)
def test_nothing_is_related_across_sentences(text: str) -> None:
    *_, last = find_citations(text)

    assert last.relation is not None
    assert last.relation.other is None


def test_a_clause_ends_what_is_shared() -> None:
    *_, last = find_citations("thay thế Quyết định 7/QĐ-UBND; Quyết định 8/QĐ-UBND")

    assert last.relation is None


def test_the_subject_ends_before_the_next_document() -> None:
    text = (
        "7/QĐ-UBND về việc học; 8/QĐ-UBND ban hành Quy chế thay thế Quyết định 9/QĐ-UB"
    )

    first, second, _ = find_citations(text)

    assert first.subject is not None
    assert second.subject is not None
    assert first.subject.text == "về việc học"
    assert second.subject.text == "ban hành Quy chế thay thế"
    assert "subject" in first.doubts


def test_a_matter_may_stand_before_day_and_issuer() -> None:
    (citation,) = find_citations(
        "Nghị định số 7/2020/NĐ-CP quy định về vận tải ngày 3/4/2020 của Chính phủ"
    )

    assert citation.subject is not None
    assert citation.issued is not None
    assert citation.issuer is not None
    assert citation.subject.text == "quy định về vận tải"
    assert citation.issued.text == "3/4/2020"
    assert citation.issuer.text == "Chính phủ"


def test_a_day_in_the_matter_is_no_day_of_issue() -> None:
    (citation,) = find_citations("7/QĐ-UBND về việc nghỉ lễ ngày 2/9/2020 tại tỉnh")

    assert citation.issued is None


def test_all_parts_lead_back_to_the_text_as_given() -> None:
    text = unicodedata.normalize(
        "NFD",
        "Nghị định này thay thế khoản 2 Điều 5 Luật Thủ đô số 39/2024/QH15 của Quốc hội"
        " (Luật 39) về việc học",
    )

    _, citation = find_citations(text)

    for part in (citation.name, citation.short_name, *citation.issuers):
        assert part is not None
        assert text[part.start : part.end] == part.text
    assert citation.relation is not None
    assert citation.relation.other == 0
    words = citation.relation.words
    assert text[words.start : words.end] == words.text


@given(
    st.lists(
        st.sampled_from(
            [
                "Nghị định ", "số ", "12", ", ", "và ", "/QĐ-UBND ", "Luật Đất đai ",
                "năm 2013 ", "điểm a ", "khoản 2 ", "Điều 5 ", "của ", "Bộ Y tế ",
                "Ban Chỉ đạo ", "này ", "nêu trên ", "(Đề án 06) ", "(sau đây gọi là ",
                "thay thế ", "sửa đổi, bổ sung ", "\n", "| ", "**", "\u0301",
                "ngày 3/4/2020 ",
            ]
        ),
        max_size=30,
    ).map("".join)
)  # fmt: skip
def test_citations_never_overlap(text: str) -> None:
    found = list(find_citations(text))

    for one, two in pairwise(found):
        assert one.end <= two.start


@given(
    st.text(
        st.sampled_from("Nghị định số 12/QĐTW-ngày,của “”()\nvề khóa X"), max_size=60
    )
)
def test_any_text_can_be_searched(text: str) -> None:
    for citation in find_citations(text):
        assert 0 <= citation.start < citation.end <= len(text)
        named = [citation.number, citation.alias, citation.back_reference]
        assert sum(part is not None for part in named) <= 1


@pytest.mark.parametrize(
    ("text", "type_words", "issuers"),
    [
        pytest.param(
            "Quy chế số 05/QCPH-MTTQ-HĐND-UBND ngày 12/3/2026 giữa Ủy ban MTTQ tỉnh với"
            " Thường trực HĐND và UBND tỉnh",
            "Quy chế",
            ["Ủy ban MTTQ tỉnh", "Thường trực HĐND", "UBND tỉnh"],
            id="one with two",
        ),
        pytest.param(
            "Quy chế số 05/QCPH-CA-HND ngày 1/3/2026 giữa Công an tỉnh với Hội Nông dân"
            " tỉnh quy định",
            "Quy chế",
            ["Công an tỉnh", "Hội Nông dân tỉnh"],
            id="one with one",
        ),
        pytest.param(
            "Kế hoạch số 05/KH-CAT ngày 12/3/2026 của Công an tỉnh với Hội Nông dân",
            "Kế hoạch",
            ["Công an tỉnh"],
            id="with, but not between",
        ),
        pytest.param(
            "Kế hoạch số 31/KH-CA-VKS-TA ngày 1/4/2026 của Công an, Viện kiểm sát và"
            " Tòa án tỉnh",
            "Kế hoạch",
            ["Công an", "Viện kiểm sát", "Tòa án tỉnh"],
            id="a bare name before and",
        ),
        pytest.param(
            "Kế hoạch số 31/KH-TA-CA ngày 1/4/2026 của Tòa án và Công an tỉnh",
            "Kế hoạch",
            ["Tòa án", "Công an tỉnh"],
            id="a bare name first",
        ),
        pytest.param(
            "Kế hoạch số 31/KH-TA ngày 1/4/2026 của Hội và nhân dân xã",
            "Kế hoạch",
            [],
            id="no body behind and",
        ),
        pytest.param(
            "Thỏa thuận phối hợp số 04/TTPH-HND-NHCSXH ngày 10/4/2026",
            "Thỏa thuận phối hợp",
            [],
            id="an accord",
        ),
        pytest.param(
            "Thoả thuận số 04/TT-HND ngày 10/4/2026",
            "Thoả thuận",
            [],
            id="an accord in older spelling",
        ),
        pytest.param(
            "Công văn của Sở Tư pháp số 98/STP-PBGDPL ngày 5/1/2026",
            "Công văn",
            ["Sở Tư pháp"],
            id="issuer before the number",
        ),
        pytest.param(
            "Công điện của Thủ tướng Chính phủ, số: 61/CĐ-TTg ngày 21/6/2024",
            "Công điện",
            ["Thủ tướng Chính phủ"],
            id="issuer before a comma",
        ),
        pytest.param(
            "Công văn của Sở Tư pháp gửi số 98/STP-VP",
            None,
            [],
            id="a verb before the number",
        ),
        pytest.param(
            "Công văn của Sở số 98/STP-VP của Sở Tư pháp",
            "Công văn",
            ["Sở Tư pháp"],
            id="issuer on both sides",
        ),
        pytest.param(
            "Biên bản thỏa thuận số 15/BBTT-HND",
            "Biên bản thỏa thuận",
            [],
            id="minutes of an accord",
        ),
    ],
)
def test_accords_and_who_is_party_to_them(
    text: str, type_words: str | None, issuers: list[str]
) -> None:
    (citation,) = find_citations(text)

    assert (citation.type_words and citation.type_words.text) == type_words
    assert [one.text for one in citation.issuers] == issuers


@pytest.mark.parametrize(
    "text",
    ["hai bên thỏa thuận 5 nội dung", "Thỏa thuận 04 được ký", "đạt thỏa thuận số 3"],
)
def test_to_agree_cites_nothing(text: str) -> None:
    assert list(find_citations(text)) == []
