"""What the groups of a number stand for, told by their order and by the tables."""

import pytest

from coordination.model.number import DocumentNumber


@pytest.mark.parametrize(
    ("text", "kind", "issuers", "units"),
    [
        pytest.param("238-QĐ/TW", "QĐ", "TW", "", id="type-and-issuer"),
        pytest.param("84-KH/HĐND-BTGTU", "KH", "HĐND BTGTU", "", id="two-issuers"),
        pytest.param("367-QĐ/TWĐTN-VP", "QĐ", "TWĐTN", "VP", id="unit"),
        pytest.param("87-HD/TWĐTN-BTG", "HD", "TWĐTN", "BTG", id="organ-without-owner"),
        pytest.param("133/KH-MTTW-BTT", "KH", "MTTW", "BTT", id="organ-of-the-front"),
        pytest.param("56/2013/TT-BCA-A81", "TT", "BCA", "A81", id="unit-with-digits"),
        pytest.param("238/UBND-KGVX", None, "UBND", "KGVX", id="letter"),
        pytest.param("12/BTC-BNV", None, "BTC", "BNV", id="letter-to-a-known-body"),
        pytest.param("5104/BTTTT-TT", None, "BTTTT", "TT", id="unit-like-a-type"),
        pytest.param("01/LN-VKS-XY-TA", "LN", "VKS XY TA", "", id="joint-type"),
        pytest.param(
            "611/TTrLN-XY-ZZ", "TTrLN", "XY ZZ", "", id="type-with-joint-mark"
        ),
        pytest.param("12/TTr-LS-XY-ZZ", "TTr", "XY ZZ", "", id="joint-mark-apart"),
        pytest.param("05-TT/LB", "TT", "LB", "", id="ministries-together"),
        pytest.param("1450/LB-TT", "TT", "LB", "", id="ministries-first"),
        pytest.param("32-TĐC/QĐ", "QĐ", "TĐC", "", id="office-first"),
        pytest.param("217-KHKT/TT", "TT", "KHKT", "", id="old-office-first"),
        pytest.param("06/QC-TT.HĐND-UBND", "QC", "TTHĐND UBND", "", id="standing-body"),
        pytest.param("812/QĐ-CT.UBND", "QĐ", "CTUBND", "", id="chairman"),
        pytest.param("63/2010/NĐCP", "NĐ", "CP", "", id="type-glued"),
        pytest.param("12/QĐUBND-NC", "QĐ", "UBND", "NC", id="type-glued-and-a-unit"),
        pytest.param("05/TTCP", None, "TTCP", "", id="a-body-that-looks-glued"),
        pytest.param("21/TC-TCT", None, "TC", "TCT", id="office-like-a-type"),
        pytest.param("10/TC/QĐ/CĐTC", "QĐ", "TC", "CĐTC", id="type-after-the-office"),
        pytest.param("05/TC-UBND", "TC", "UBND", "", id="communiqué"),
        pytest.param("124/TT.TTr", "TTr", "", "", id="submission"),
        pytest.param("83/2026/VBHN-TT-BXD", "VBHN", "BXD", "", id="consolidated"),
        pytest.param("18/YC-VKSKV7", "YC", "VKSKV7", "", id="type-of-a-field"),
        pytest.param("12/TNMT-KH", None, "TNMT", "KH", id="two-unknown"),
        pytest.param("03/TTLN", "TTLN", "", "", id="type-alone"),
        pytest.param("193/HĐBT", None, "HĐBT", "", id="issuer-alone"),
        pytest.param("36/2021/QH15", None, "QH", "", id="assembly"),
        pytest.param("12-QH/TU", "QH", "TU", "", id="master-plan"),
        pytest.param("01/2019/TT-VKSTC", "TT", "VKSNDTC", "", id="alias"),
        pytest.param("12/NQ-HĐND16", "NQ", "HĐND16", "", id="session-of-a-council"),
        pytest.param("07/TT-BNN&PTNT", "TT", "BNNPTNT", "", id="ampersand-aside"),
        pytest.param("84-KH/HĐND-BTGTU-VP", "KH", "HĐND BTGTU", "VP", id="unit-last"),
        pytest.param("03/HĐLN-XY-ZZ", "HĐLN", "XY ZZ", "", id="joint-contract"),
        pytest.param("12-LT/CTN-XY", "Lt", "CTN", "XY", id="luật-is-not-liên-tịch"),
        pytest.param("03/TC", "TC", "", "", id="communiqué-alone"),
        pytest.param(
            "83/2026/VBHN-TT-BXD-XY", "VBHN", "BXD", "XY", id="consolidated-by-a-unit"
        ),
        pytest.param(
            "124/TT.TTr-HĐND-KT", "TTr", "HĐND", "KT", id="submission-of-a-council"
        ),
        pytest.param(
            "18/YC-VKSKV7-XY", "YC", "VKSKV7", "XY", id="type-of-a-field-and-a-unit"
        ),
        pytest.param("12/NĐXYZ", None, "NĐXYZ", "", id="no-body-after-the-type"),
        pytest.param(
            "12/NĐSYT", None, "NĐSYT", "", id="unconfirmed-body-after-the-type"
        ),
        pytest.param("12/KHUBND", None, "KHUBND", "", id="type-that-is-never-glued"),
        pytest.param("12/QĐVKSTC", None, "QĐVKSTC", "", id="alias-after-the-type"),
        pytest.param("03/TTLB-XY-ZZ", "TTLB", "XY ZZ", "", id="type-that-looks-glued"),
        pytest.param("12/TTr-LS-XY", "TTr", "XY", "", id="joint-mark-and-one-body"),
        pytest.param("83/VBHN-BXD", "VBHN", "BXD", "", id="consolidated-of-any-type"),
        pytest.param("12/BTTTT-TT-QĐ", None, "BTTTT", "TT QĐ", id="two-like-types"),
        pytest.param("12/XY-SYT", None, "XY", "SYT", id="unknown-before-unconfirmed"),
        pytest.param(
            "06/QC-UBND-TT.HĐND", "QC", "UBND TTHĐND", "", id="standing-body-second"
        ),
        pytest.param(
            "12/NQ-HĐNDX", "NQ", "HĐNDX", "", id="no-session-is-a-roman-number"
        ),
    ],
)
def test_sorts(text: str, kind: str | None, issuers: str, units: str) -> None:
    number = DocumentNumber.from_text(text)

    assert number.type == kind
    assert " ".join(number.issuers) == issuers
    assert " ".join(number.units) == units


@pytest.mark.parametrize(
    ("text", "system"),
    [
        pytest.param("31/QĐ-TW", "party", id="party-in-the-form-of-the-state"),
        pytest.param("15-QĐ/UBND", "state", id="state-in-the-form-of-the-party"),
        pytest.param("84-KH/HĐND-BTGTU", None, id="both"),
        pytest.param("133/KH-MTTW-BTT", None, id="neither"),
        pytest.param("43-CV/BCĐ", None, id="a-code-of-both"),
        pytest.param("4069/TCT-CS", "state", id="party-numbers-have-a-type"),
        pytest.param("12/QĐ-BTC", "state", id="confirmed-outweighs-unconfirmed"),
        pytest.param("12/QĐ-SYT", "state", id="unconfirmed-alone"),
        pytest.param("12/QĐ-HĐNDX", None, id="only-digits-are-aside"),
        pytest.param("12/BTGTW-VP", "party", id="letter-of-a-body-of-the-party"),
        pytest.param("12/QĐ-XYZ", None, id="unknown"),
        pytest.param("03/TTLN", None, id="no-issuer"),
        pytest.param("12/NQ-HĐND16", "state", id="digits-aside"),
        pytest.param("05/2016/TTLT-BCA-VKSNDTC", "state", id="several-of-one"),
    ],
)
def test_the_issuer_decides_the_system(text: str, system: str | None) -> None:
    assert DocumentNumber.from_text(text).system == system


@pytest.mark.parametrize(
    ("text", "names"),
    [
        pytest.param("66-QĐ/TW", ["quyết định", "quy định"], id="two-of-the-party"),
        pytest.param("66/QĐ-BNV", ["quyết định"], id="one-of-the-state"),
        pytest.param("08-QĐi/TW", ["quy định"], id="regulation-to-2026"),
        pytest.param("12-TT/TW", ["thông tri"], id="circular-of-the-party"),
        pytest.param("12/2020/TT-BNV", ["thông tư"], id="circular-of-the-state"),
        pytest.param("25/TT-MTTW-BTT", ["thông tri"], id="circular-of-the-front"),
        pytest.param("12/TT-XYZ", ["thông tri", "thông tư", "thông tri"], id="of-whom"),
        pytest.param("84-KHPH/TU", ["kế hoạch"], id="joint"),
        pytest.param(
            "05-CTPH/BTGTU", ["chương trình phối hợp"], id="no-directive-with-a-mark"
        ),
        pytest.param(
            "611/TTrLN-XY-ZZ", ["tờ trình", "tờ trình"], id="joint-submission-of-whom"
        ),
        pytest.param("18/YC-VKS", [], id="no-table-has-it"),
        pytest.param("193/HĐBT", [], id="none-printed"),
    ],
)
def test_types_keep_all_they_can_mean(text: str, names: list[str]) -> None:
    number = DocumentNumber.from_text(text)

    assert [row.vi for row in number.document_types] == names
