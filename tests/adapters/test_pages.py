"""Text from UTF-8, HTML and Word: all of it, decoded, or a reason why not."""

import io
from collections.abc import Callable
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from coordination import Limits, LoadError
from coordination.adapters.page_forms import form_of
from coordination.adapters.pages import page_text, read_page
from tests.adapters.word_files import document, docx, paragraph
from tests.bench.growth import MOST, growth

HTML = [
    pytest.param("Số 15 &amp; 16 &#7879;&nbsp;a", "Số 15 & 16 ệ\xa0a\n", id="entities"),
    pytest.param("một<p>hai<div>ba<br>tư", "một\nhai\nba\ntư\n", id="blocks"),
    pytest.param("một <b>hai</b>-<i>ba</i>", "một hai-ba\n", id="inline"),
    pytest.param("<p>một\n  hai\t ba </p>", "một hai ba\n", id="blanks"),
    pytest.param("<pre>một\n hai</pre>ba", "một\nhai\nba\n", id="lines"),
    pytest.param("<tr><td>a<td>b<p>c<tr><th>d", "a\tb\nc\nd\n", id="cells"),
    pytest.param("<title>x</title><script>y</script><style>z</style>a", "a\n", id="no"),
    pytest.param("a<!-- b -->c<script>d", "ac\n", id="comment"),
    pytest.param("<noscript>a</noscript><template>b", "ab\n", id="passes-over-nothing"),
    pytest.param("<head><p>a", "a\n", id="head-not-ended"),
    pytest.param("<svg><title>a</title><p>b", "b\n", id="picture-not-ended"),
    pytest.param("a < b & c &lt d &bogus; <", "a < b & c < d &bogus; <\n", id="loose"),
    pytest.param("a\0b", "a\ufffdb\n", id="nul"),
    pytest.param("&#xd800;&#0;&#x110000;", "\ufffd" * 3 + "\n", id="no-characters"),
    pytest.param("", "", id="empty"),
    pytest.param("<!-- a -->", "", id="nothing"),
]


@pytest.mark.parametrize(("page", "text"), HTML)
def test_a_page_as_it_is_shown(page: str, text: str) -> None:
    assert page_text(page.encode(), "a.html") == text


@pytest.mark.parametrize(
    ("data", "text"),
    [
        pytest.param("<p>ệ".encode(), "ệ\n", id="utf-8"),
        pytest.param("\ufeff<p>ệ".encode(), "ệ\n", id="mark"),
        pytest.param("\ufeff<p>ệ".encode("utf-16-le"), "ệ\n", id="utf-16"),
        pytest.param("<meta charset='latin1'><p>ệ".encode(), "ệ\n", id="wrong-claim"),
        pytest.param(
            "<?xml version='1.0' encoding='latin1'?><p>ệ".encode(), "ệ\n", id="xml"
        ),
        pytest.param(
            b"<meta http-equiv=a content='b; charset=Windows-1258'><p>\xd0",
            "Đ\n",
            id="old",
        ),
    ],
)
def test_encodings(data: bytes, text: str) -> None:
    assert page_text(data, "a.html") == text


_FALLBACK = (
    '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/'
    'markup-compatibility/2006"><mc:Choice><w:txbxContent>{0}</w:txbxContent>'
    "</mc:Choice><mc:Fallback>{0}</mc:Fallback></mc:AlternateContent>"
)
WORD = [
    pytest.param(paragraph("Số 15") + paragraph("năm"), "Số 15\nnăm\n", id="lines"),
    pytest.param("<w:p><w:t>a</w:t><w:br/><w:t>b</w:t></w:p>", "a\nb\n", id="break"),
    pytest.param(
        "<w:p><w:t>15</w:t><w:noBreakHyphen/><w:t>KH</w:t></w:p>",
        "15\u2011KH\n",
        id="hyphen",
    ),
    pytest.param(
        "<w:p><w:t>a</w:t><w:tab/><w:t>b</w:t><w:softHyphen/></w:p>", "a b\n", id="tab"
    ),
    pytest.param(
        "<w:p><w:ins><w:r><w:t>a</w:t></w:r></w:ins>"
        "<w:del><w:r><w:delText>b</w:delText></w:r></w:del>"
        "<w:moveFrom><w:r><w:t>c</w:t></w:r></w:moveFrom>"
        "<w:moveTo><w:r><w:t>d</w:t></w:r></w:moveTo></w:p>",
        "ad\n",
        id="changes",
    ),
    pytest.param(
        f"<w:tbl><w:tr><w:tc>{paragraph('a')}</w:tc><w:tc>{paragraph('b')}</w:tc>"
        f"</w:tr></w:tbl>{paragraph('c')}",
        "a\nb\nc\n",
        id="cells",
    ),
    pytest.param(
        f"<w:p><w:r>{_FALLBACK.format(paragraph('box'))}</w:r></w:p>", "box\n", id="box"
    ),
    pytest.param(
        "<w:p><w:instrText>PAGE</w:instrText><w:t>5</w:t></w:p>", "5\n", id="field"
    ),
]


@pytest.mark.parametrize(("body", "text"), WORD)
def test_a_document_of_word(body: str, text: str) -> None:
    assert page_text(docx(body)) == text


def test_depth_is_no_fault() -> None:
    body = "<w:p>" * 9_000 + "<w:t>a</w:t>" + "</w:p>" * 9_000

    assert page_text(docx(body)) == "a\n"


def test_notes_follow_the_body() -> None:
    parts = {kind: document(paragraph(kind)) for kind in ("header", "footnotes")}

    assert page_text(docx(paragraph("body"), parts)) == "body\nfootnotes\nheader\n"


@pytest.mark.parametrize(
    ("name", "data", "form"),
    [
        ("a.html", b"text", "html"),
        ("a.XHTML", b"text", "html"),
        ("a.txt", b"<!DOCTYPE html>", "text"),
        ("-", b"\xef\xbb\xbf\n <!DOCTYPE  html>", "html"),
        ("", b"<html lang=vi>", "html"),
        ("", b"<htmlx>", "text"),
        ("a.txt", b"PK\x03\x04", "docx"),
        ("", b"", "text"),
    ],
)
def test_forms_are_known_by_name_or_beginning(
    name: str, data: bytes, form: str
) -> None:
    assert form_of(data, name) == form


def package(*parts: tuple[str, str]) -> bytes:
    file = io.BytesIO()
    with ZipFile(file, "w", ZIP_DEFLATED) as written:
        for name, text in parts:
            written.writestr(name, text)
    return file.getvalue()


def with_entity() -> bytes:
    bomb = '<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>'
    return docx_of(bomb + document("<w:p>&b;</w:p>"))


def docx_of(xml: str) -> bytes:
    with ZipFile(io.BytesIO(docx(""))) as whole:
        types = whole.read("[Content_Types].xml").decode()
    return package(("[Content_Types].xml", types), ("word/document.main.xml", xml))


def encrypted() -> bytes:
    """Return a document with the bit set that says its parts are encrypted."""
    return docx("").replace(
        b"PK\x01\x02\x14\x03\x14\0\0\0", b"PK\x01\x02\x14\x03\x14\0\x01\0"
    )


REFUSED = [
    pytest.param(lambda: b"%PDF-1.7\n", "unread-form", id="pdf"),
    pytest.param(lambda: b"{\\rtf1}", "unread-form", id="rtf"),
    pytest.param(lambda: b"\xd0\xcf\x11\xe0\xa1\xb1", "unread-form", id="doc"),
    pytest.param(lambda: docx(paragraph("a"))[:300], "broken-docx", id="cut-off"),
    pytest.param(lambda: package(("a", "b")), "broken-docx", id="zip"),
    pytest.param(
        lambda: package(("[Content_Types].xml", "<Types/>")), "broken-docx", id="empty"
    ),
    pytest.param(
        lambda: package(("[Content_Types].xml", "<Types")), "broken-docx", id="xml"
    ),
    pytest.param(encrypted, "broken-docx", id="encrypted"),
    pytest.param(lambda: docx("<w:p>"), "broken-docx", id="xml-of-the-body"),
    pytest.param(with_entity, "broken-docx", id="entities"),
    pytest.param(lambda: docx("a" * 200_000), "too-large", id="swelling"),
    pytest.param(lambda: b"a" * 100_001, "too-large", id="large"),
    pytest.param(lambda: b"\xff", "not-utf8", id="no-text"),
]


@pytest.mark.parametrize(("data", "code"), REFUSED)
def test_what_has_no_text_is_refused(data: Callable[[], bytes], code: str) -> None:
    with pytest.raises(LoadError) as refused:
        page_text(data(), limits=Limits(bytes=100_000))

    (fault,) = refused.value.diagnostics
    assert fault.code == code
    assert fault.message("vi") != fault.message("en")


@pytest.mark.parametrize(
    ("page", "code"),
    [
        pytest.param(b"<p>\xff", "not-utf8", id="named-nowhere"),
        pytest.param(b"<meta charset=utf-8>\xff", "not-utf8", id="named-utf-8"),
        pytest.param(b"<meta charset=koi8-r>\xff", "wrong-encoding", id="unknown"),
        pytest.param(b"<meta charset=hex>\xff", "wrong-encoding", id="no-encoding"),
    ],
)
def test_a_page_in_an_encoding_that_is_not_read(page: bytes, code: str) -> None:
    with pytest.raises(LoadError) as refused:
        page_text(page, "a.html")

    assert [one.code for one in refused.value.diagnostics] == [code]


@pytest.mark.parametrize(
    "piece", ["<div>", "<p><b><i>", "<table>", "<!--", "</p>", "&#1;", "<a x=1 "]
)
@pytest.mark.growth
def test_a_page_takes_time_that_grows_with_it(piece: str) -> None:
    def read(text: str) -> None:
        page_text(text.encode(), "a.html")

    assert growth(read, ("", piece, "")).ratio <= MOST


def test_a_file(tmp_path: Path) -> None:
    path = tmp_path / "notice.html"
    path.write_text("<p>Số 15", "utf-8")

    assert read_page(path) == "Số 15\n"
    with pytest.raises(FileNotFoundError):
        read_page(tmp_path / "none")
