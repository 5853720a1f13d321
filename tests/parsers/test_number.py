"""Document numbers as people write them: what is read, what is mended, what is not."""

import pytest

from coordination.errors import ParseError
from coordination.parsers.numbers.parse_number import parse_number, read_number


@pytest.mark.parametrize(
    ("text", "canonical", "repairs"),
    [
        pytest.param("238-QĐ/TW", "238-QĐ/TW", (), id="party"),
        pytest.param("Số: 15/QĐ-BNV", "15/QĐ-BNV", (), id="label-of-the-state"),
        pytest.param("Số 15-BC/ĐH", "15-BC/ĐH", (), id="label-of-the-party"),
        pytest.param("số31-QĐ/TW", "31-QĐ/TW", (), id="label-glued"),
        pytest.param(
            "Số hiệu:Nghị định số 107/2016/NĐ-CP",
            "107/2016/NĐ-CP",
            (),
            id="label-and-type-word",
        ),
        pytest.param(
            "238/QĐ-TW", "238-QĐ/TW", ("form-of-the-issuer",), id="party-form"
        ),
        pytest.param(
            "15-QĐ/UBND", "15/QĐ-UBND", ("form-of-the-issuer",), id="state-form"
        ),
        pytest.param("221 - QĐ/TW", "221-QĐ/TW", ("space-inside",), id="spaces"),
        pytest.param(
            "221\u00a0– QĐ/TW", "221-QĐ/TW", ("look-alike", "space-inside"), id="dash"
        ),
        pytest.param("3043/Q\u00d0-UBND", "3043/QĐ-UBND", ("look-alike",), id="eth"),
        pytest.param("3043/Q\u200bĐ-UBND", "3043/QĐ-UBND", ("invisible",), id="unseen"),
        pytest.param("84 QĐ/TWĐTN", "84-QĐ/TWĐTN", ("mark-missing",), id="no-mark"),
        pytest.param("12QĐ/TW", "12-QĐ/TW", ("mark-missing",), id="type-glued"),
        pytest.param("12//QĐ-TTg", "12/QĐ-TTg", ("mark-doubled",), id="two-marks"),
        pytest.param(
            "30_2020_NĐ-CP", "30/2020/NĐ-CP", ("underscore-for-slash",), id="file-name"
        ),
        pytest.param("155/2020/nđ-cp", "155/2020/NĐ-CP", ("letter-case",), id="small"),
        pytest.param("12/QĐ-TTG", "12/QĐ-TTg", ("letter-case",), id="large"),
        pytest.param("12/QD-CP", "12/QĐ-CP", ("stroke-missing",), id="type-unstroked"),
        pytest.param(
            "12/NQ-HDND", "12/NQ-HĐND", ("stroke-missing",), id="body-unstroked"
        ),
        pytest.param("445-KL/TƯ", "445-KL/TW", ("tư-for-tw",), id="tư"),
        pytest.param(
            "07/2025/TT-BKH,CN", "07/2025/TT-BKHCN", ("comma-inside",), id="comma"
        ),
        pytest.param(
            "1O2/2020/NĐ-CP", "102/2020/NĐ-CP", ("letter-for-digit",), id="scan"
        ),
        pytest.param("86/2002/N§-CP", "86/2002/NĐ-CP", ("legacy-letter",), id="tcvn3"),
        pytest.param(
            "135/QĐ-UBND/2008", "135/2008/QĐ-UBND", ("year-moved",), id="year-last"
        ),
        pytest.param(
            "201/HĐBT 1989", "201/1989/HĐBT", ("year-moved",), id="year-apart"
        ),
        pytest.param(
            "26/21/NĐ-CP", "26/2021/NĐ-CP", ("year-of-two-digits",), id="short-year"
        ),
        pytest.param(
            "109/2005/QĐ-BCA (A11)",
            "109/2005/QĐ-BCA-A11",
            ("unit-in-brackets",),
            id="unit-in-brackets",
        ),
        pytest.param(
            "QĐ-12/2020/BNV",
            "12/2020/QĐ-BNV",
            ("type-moved", "form-of-the-issuer"),
            id="type-before-year",
        ),
        pytest.param("44-L/CTN", "44-L/CTN", (), id="form-of-an-old-regime"),
        pytest.param("12-TT/TW", "12-TT/TW", (), id="party-prints-no-year"),
        pytest.param(
            "26/45/NQ-XY",
            "26/1945/NQ-XY",
            ("year-of-two-digits",),
            id="first-short-year",
        ),
        pytest.param(
            "26/44/NQ-XY",
            "26/2044/NQ-XY",
            ("year-of-two-digits",),
            id="last-short-year",
        ),
        pytest.param(
            "12-vbhn-vpqh.pdf",
            "12/VBHN-VPQH",
            ("file-extension", "form-of-the-issuer", "letter-case"),
            id="name-of-a-file",
        ),
        pytest.param("QĐ-12/TW", "12-QĐ/TW", ("type-moved",), id="type-in-front"),
        pytest.param("QĐ-12/QĐ-BNV", "12/QĐ-BNV", ("type-doubled",), id="type-twice"),
        pytest.param(
            "TT 14/2011/TTLT-BYT-BTC",
            "14/2011/TTLT-BYT-BTC",
            ("type-doubled",),
            id="short-name-of-the-type-in-front",
        ),
        pytest.param(
            "TT14/2011/TT-BTC",
            "14/2011/TT-BTC",
            ("type-doubled",),
            id="short-name-glued-in-front",
        ),
        pytest.param("KH số 18/KH-UBND", "18/KH-UBND", (), id="label-short"),
        pytest.param("CV số 905/VPCP-NC", "905/VPCP-NC", (), id="label-is-no-type"),
        pytest.param("Qđ: 905/QĐ-TTg", "905/QĐ-TTg", (), id="label-short-and-colon"),
        pytest.param("Công văn: 905/VPCP-NC", "905/VPCP-NC", (), id="label-and-colon"),
        pytest.param("Bộ luật số 91/2015/QH13", "91/2015/QH13", (), id="label-of-code"),
        pytest.param("So: 18/QD-UBND", "18/QĐ-UBND", ("stroke-missing",), id="ascii"),
        pytest.param(
            "Số: 1.872/QĐ-UBND", "1872/QĐ-UBND", ("serial-grouped",), id="dot-in-serial"
        ),
        pytest.param(
            "14/2011TT-BTC",
            "14/2011/TT-BTC",
            ("mark-missing", "form-of-the-issuer"),
            id="type-glued-to-the-year",
        ),
        pytest.param("5-QĐ/TW", "05-QĐ/TW", ("padding",), id="unpadded"),
        pytest.param("0755/BTM", "755/BTM", ("padding",), id="padded-too-far"),
        pytest.param("119 A/QĐ-CA", "119A/QĐ-CA", ("space-inside",), id="suffix-apart"),
        pytest.param("44 L/CTN", "44-L/CTN", ("mark-missing",), id="type-apart"),
        pytest.param("18B/SL", "18B/SL", (), id="suffix"),
        pytest.param("12bis/QĐ-BNV", "12bis/QĐ-BNV", (), id="suffix-bis"),
        pytest.param(
            "12 bis/QĐ-BNV", "12bis/QĐ-BNV", ("space-inside",), id="suffix-bis-apart"
        ),
    ],
)
def test_reads(text: str, canonical: str, repairs: tuple[str, ...]) -> None:
    read = read_number(text)

    assert (str(read.value), read.repairs) == (canonical, repairs)


@pytest.mark.parametrize(
    ("text", "expected", "span"),
    [
        pytest.param("", "a serial number of 1 to 6 digits", (0, 0), id="empty"),
        pytest.param(
            "Số      -CV/ĐU", "a serial number of 1 to 6 digits", (8, 8), id="draft"
        ),
        pytest.param(
            "4263", "the letters of a symbol, such as QĐ-TTg", (4, 4), id="bare"
        ),
        pytest.param(
            "12/3/2018", "the letters of a symbol, such as QĐ-TTg", (2, 2), id="date"
        ),
        pytest.param(
            "49/2007/TTLT-BTC-BGD ngày 18/5/2007",
            "the end of the number",
            (20, 35),
            id="date-behind",
        ),
        pytest.param(
            "142/2009/QĐ-TTg và 49/2012/QĐ-TTg",
            "the end of the number",
            (15, 33),
            id="two-in-one",
        ),
        pytest.param(
            "Zalo 12/UBND", "a serial number of 1 to 6 digits", (0, 0), id="other-word"
        ),
        pytest.param(
            "PA06/CAT", "a serial number of 1 to 6 digits", (0, 0), id="code-of-a-unit"
        ),
        pytest.param(
            "1.872/2011/QĐ-UBND",
            "the letters of a symbol, such as QĐ-TTg",
            (1, 1),
            id="item-and-number",
        ),
        pytest.param(
            "322009ttlt-bqp", "'-' or '/' after the serial", (6, 6), id="year-glued"
        ),
        pytest.param(
            "15nqltcptandtc", "'-' or '/' after the serial", (2, 2), id="all-glued"
        ),
        pytest.param("24 km", "'-' or '/' after the serial", (2, 2), id="measure"),
        pytest.param(
            "2 - Detail", "the letters of a symbol, such as QĐ-TTg", (1, 1), id="words"
        ),
        pytest.param(
            "0/QĐ-TTg",
            "a serial from 1 and one year from 1945 to 2099",
            (0, 8),
            id="zero",
        ),
        pytest.param(
            "12/2020/QĐ-TTg/2021",
            "a serial from 1 and one year from 1945 to 2099",
            (0, 19),
            id="two-years",
        ),
        pytest.param("1" * 301, "at most 300 characters", (300, 301), id="endless"),
    ],
)
def test_refuses(text: str, expected: str, span: tuple[int, int]) -> None:
    with pytest.raises(ParseError) as caught:
        parse_number(text)

    assert (caught.value.expected, caught.value.span) == (expected, span)
