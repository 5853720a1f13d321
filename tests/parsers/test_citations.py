"""Documents as running text cites them: every part with its place."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coordination import find_citations
from coordination.model.enumerations import DocumentKind
from coordination.parsers.citations.citation import Citation

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


@given(
    st.text(
        st.sampled_from("Nghị định số 12/QĐTW-ngày,của “”()\nvề khóa X"), max_size=60
    )
)
def test_any_text_can_be_searched(text: str) -> None:
    for citation in find_citations(text):
        assert 0 <= citation.start < citation.end <= len(text)
        assert (citation.number is None) != (citation.alias is None)
