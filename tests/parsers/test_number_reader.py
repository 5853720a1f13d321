"""Document numbers in running text: which are found, where they end, which are none."""

import re

import pytest

from coordination import find_mentions
from coordination.folding.fold import fold
from coordination.parsers.numbers.find_numbers import read_number_at


def numbers_in(text: str) -> list[tuple[str, str]]:
    """Read at every run of digits; return what was read and as what."""
    folded = fold(text).text
    found = []
    end = 0
    for run in re.finditer("(?<![0-9])[0-9]", folded):
        if run.start() >= end and (read := read_number_at(folded, run.start())):
            end = read.end
            found.append((folded[read.start : read.end], str(read.value)))
    return found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param("theo 12-QĐ/TW, ngày", [("12-QĐ/TW", "12-QĐ/TW")], id="party"),
        pytest.param(
            "theo Quyết định số 12/QĐ-TW ngày",
            [("12/QĐ-TW", "12-QĐ/TW")],
            id="party-in-the-form-of-the-state",
        ),
        pytest.param(
            "Nghị quyết số 12 - NQ / TU và",
            [("12 - NQ / TU", "12-NQ/TU")],
            id="spaces-round-the-marks",
        ),
        pytest.param(
            "12/2008/TTLT-BTC -\nBNV ngày",
            [("12/2008/TTLT-BTC -\nBNV", "12/2008/TTLT-BTC-BNV")],
            id="line-ends-after-a-mark",
        ),
        pytest.param(
            "Nghị định 43-CP, 26/CP và số 12/CP",
            [("43-CP", "43-CP"), ("26/CP", "26/CP"), ("12/CP", "12/CP")],
            id="a-list-is-announced-once",
        ),
        pytest.param(
            "Văn bản số 1234/VPCP- KTN ngày",
            [("1234/VPCP- KTN", "1234/VPCP-KTN")],
            id="space-before-the-unit-of-a-letter",
        ),
        pytest.param(
            "theo 12/QĐ-UBND\n- UBND tỉnh",
            [("12/QĐ-UBND", "12/QĐ-UBND")],
            id="item-of-a-list-on-the-next-line",
        ),
        pytest.param(
            "Quyết định 12/QĐ-UBND. UBND tỉnh",
            [("12/QĐ-UBND", "12/QĐ-UBND")],
            id="sentence-ends",
        ),
        pytest.param(
            "Tờ trình số 12/TTr. SXD ngày",
            [("12/TTr. SXD", "12/TTr-SXD")],
            id="dot-before-the-issuer",
        ),
        pytest.param(
            "12/QĐ-UBND - Hà Nội", [("12/QĐ-UBND", "12/QĐ-UBND")], id="dash-of-the-text"
        ),
        pytest.param("Số:84-KH/TU", [("84-KH/TU", "84-KH/TU")], id="glued-label"),
        pytest.param("số84-KH/TU", [("84-KH/TU", "84-KH/TU")], id="glued-word"),
        pytest.param(
            "QĐ-12/QĐ-UBND", [("12/QĐ-UBND", "12/QĐ-UBND")], id="type-before-the-serial"
        ),
        pytest.param(
            "Quyết định 84 QĐ/TWĐTN",
            [("84 QĐ/TWĐTN", "84-QĐ/TWĐTN")],
            id="no-first-mark",
        ),
        pytest.param(
            "135/QĐ-UBND/2008 của",
            [("135/QĐ-UBND/2008", "135/2008/QĐ-UBND")],
            id="year-last",
        ),
        pytest.param(
            "12/QĐ/2007/QĐ-UBND",
            [("12/QĐ/2007/QĐ-UBND", "12/2007/QĐ-UBND")],
            id="type-twice",
        ),
        pytest.param(
            "theo CV 72/XYZ-TH", [("72/XYZ-TH", "72/XYZ-TH")], id="short-name-announces"
        ),
        pytest.param(
            "Nghị định 14/2011 NĐ-CP",
            [("14/2011 NĐ-CP", "14/2011/NĐ-CP")],
            id="no-mark-after-the-year",
        ),
        pytest.param(
            "theo 14/2011TT-BTC",
            [("14/2011TT-BTC", "14/2011/TT-BTC")],
            id="type-glued-to-the-year",
        ),
        pytest.param(
            "theo 872QĐ-UBND", [("872QĐ-UBND", "872/QĐ-UBND")], id="type-glued"
        ),
        pytest.param(
            "theo 14/11/TT-BTC", [("14/11/TT-BTC", "14/2011/TT-BTC")], id="short-year"
        ),
        pytest.param(
            "Quyết định số 1.872/QĐ-UBND",
            [("1.872/QĐ-UBND", "1872/QĐ-UBND")],
            id="dot-in-the-serial",
        ),
        pytest.param(
            "TT14/2011/TT-BTC", [("14/2011/TT-BTC", "14/2011/TT-BTC")], id="glued-type"
        ),
        pytest.param("số 12bis-CP", [("12bis-CP", "12bis-CP")], id="suffix-bis"),
        pytest.param("12 A/QĐ-CA", [("12 A/QĐ-CA", "12A/QĐ-CA")], id="suffix-apart"),
        pytest.param("theo 12c/NQ-CP", [("12c/NQ-CP", "12c/NQ-CP")], id="suffix"),
        pytest.param(
            "số 03/2003/NĐ-CP, số 04/2003/NĐ-CP",
            [("03/2003/NĐ-CP", "03/2003/NĐ-CP"), ("04/2003/NĐ-CP", "04/2003/NĐ-CP")],
            id="list",
        ),
        pytest.param(
            "03/2009/QĐ-TTg và 49/2012/QĐ-TTg",
            [
                ("03/2009/QĐ-TTg", "03/2009/QĐ-TTg"),
                ("49/2012/QĐ-TTg", "49/2012/QĐ-TTg"),
            ],
            id="two",
        ),
        pytest.param(
            "văn bản số 828/TNMT", [("828/TNMT", "828/TNMT")], id="unknown-body"
        ),
        pytest.param("Nghị định số 95/CP", [("95/CP", "95/CP")], id="body-alone"),
        pytest.param(
            "công văn 238/UBND-KGVX", [("238/UBND-KGVX", "238/UBND-KGVX")], id="unit"
        ),
        pytest.param(
            "Luật số 12/2008/QH12", [("12/2008/QH12", "12/2008/QH12")], id="session"
        ),
        pytest.param(
            "mẫu 12/2021/TT-BTC",
            [("12/2021/TT-BTC", "12/2021/TT-BTC")],
            id="no-form-prints-a-year",
        ),
        pytest.param("lúc 7:05/QĐ-UBND", [], id="digits-before-a-colon"),
        pytest.param("khoảng 5/L-XY", [], id="one-letter-is-no-type"),
        pytest.param(
            "Lệnh số 5/L-XY", [("5/L-XY", "05/L-XY")], id="one-letter-announced"
        ),
        pytest.param(
            "tại 12/2006/qđ-ubnd", [("12/2006/qđ-ubnd", "12/2006/QĐ-UBND")], id="small"
        ),
        pytest.param(
            "Mẫu số 01 ban hành theo Thông tư số 12/TT-BTC",
            [("12/TT-BTC", "12/TT-BTC")],
            id="a-form-named-further-before",
        ),
    ],
)
def test_finds(text: str, found: list[tuple[str, str]]) -> None:
    assert numbers_in(text) == found


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("ngày 12/3/2018", id="date"),
        pytest.param("giai đoạn 2021-2025", id="range"),
        pytest.param("trực 24/7", id="round-the-clock"),
        pytest.param("tốc độ 60 km/h", id="measure"),
        pytest.param("60/km", id="measure-after-a-slash"),
        pytest.param("QCVN 05:2013/BTNMT", id="standard"),
        pytest.param("TCVN 12/BXD", id="standard-without-year"),
        pytest.param("Qtkđ: 12/2010/blđtbxh", id="technical-procedure"),
        pytest.param("theo Mẫu số 01/GTGT", id="form"),
        pytest.param("theo Mẫu số 01/TB-TĐT", id="form-like-a-notice"),
        pytest.param("mẫu số 01/BC-TC, 02/BC-TC", id="list-of-forms"),
        pytest.param("bản án số 12/2021/HS-ST", id="judgment"),
        pytest.param("bản án số 12/2021/DSPT", id="judgment-in-one-word"),
        pytest.param("lô B52/D1-CP", id="letter-before"),
        pytest.param("nút QL1A-QL14", id="roads"),
        pytest.param("điện thoại số 0912-345-678", id="telephone"),
        pytest.param("thụ lý số 31/2019/TLPT-HNGĐ", id="case-of-a-court"),
        pytest.param("Quyết định số 31/2019/QĐXXST-KDTM", id="decision-in-a-case"),
        pytest.param("theo Mẫu 3C-BTC/2010", id="form-of-a-year"),
        pytest.param("nhà số 12/CP", id="house"),
        pytest.param("trụ sở tại số 12/C5, đường Hoa Mai", id="house-in-a-street"),
        pytest.param("hóa đơn số 12/TU", id="bill"),
        pytest.param("gói thầu số 12/XL", id="lot-of-works"),
        pytest.param("hồ sơ số 12/CP", id="case-file"),
        pytest.param("xe 30A-123.45", id="plate"),
        pytest.param("kỳ họp thứ 14 - HĐND tỉnh", id="session-and-body"),
        pytest.param("mã số 0351 - Các dự án", id="code-and-title"),
        pytest.param("1.234/QĐ-UBND", id="part-of-a-longer-figure"),
        pytest.param("số 1.234/2020/NĐ-CP", id="item-of-a-list-with-its-number"),
        pytest.param("PA06/CAT-XDLL", id="code-of-a-unit"),
        pytest.param("142011TTLT-BTC-BYT", id="year-glued-to-the-serial"),
        pytest.param("ngõ 12/34/A2-B5", id="house-in-a-lane"),
        pytest.param("động cơ 5HP/TC", id="letters-glued-to-digits"),
        pytest.param("khoảng 5 TB/xã", id="type-without-mark-and-body"),
        pytest.param("chi 60 CP/", id="mark-at-the-end"),
        pytest.param("12/QĐ-UBND-5", id="continues-with-a-digit"),
        pytest.param("5/tw", id="small-letters-alone"),
    ],
)
def test_leaves_alone(text: str) -> None:
    assert numbers_in(text) == []


def test_names_repairs() -> None:
    read = read_number_at("số 12 - QĐ/TW của", 3)

    assert read is not None
    assert read.context.repairs == ("space-inside",)


@pytest.mark.parametrize(
    ("text", "repairs"),
    [
        pytest.param("số 12-QĐ/TW", (), id="as-prescribed"),
        pytest.param("số 12\u2013QĐ/TW", ("look-alike",), id="dash"),
        pytest.param("số 12-Q\u00d0/TW", ("look-alike",), id="eth"),
        pytest.param("số 12-QĐ\u200b/TW", ("invisible",), id="zero-width"),
        pytest.param("số 12\u00a0-\u00a0QĐ/TW", ("space-inside",), id="no-break-space"),
        pytest.param(
            "số 12 \u2013 QĐ/TW", ("look-alike", "space-inside"), id="spaces-and-dash"
        ),
    ],
)
def test_mentions_tell_what_folding_changed(
    text: str, repairs: tuple[str, ...]
) -> None:
    (mention,) = find_mentions(text, {"number"})

    assert (str(mention.value), mention.context.repairs) == ("12-QĐ/TW", repairs)
