"""Strict reading: only what the rules in force prescribe, and which rule is broken."""

import pytest

from coordination import ParseError, parse_number


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("238-QĐ/TW", id="party"),
        pytest.param("Số 16-BC/ĐH", id="party-with-label"),
        pytest.param("05-QC/BTCTU-BNCTU", id="party-joint"),
        pytest.param("Số: 15/QĐ-BNV", id="state"),
        pytest.param("2456/STC-QLNS", id="letter-of-the-state"),
        pytest.param("30/2020/NĐ-CP", id="normative"),
        pytest.param("08/2026/TTLT-BCA-BQP-TANDTC-VKSNDTC", id="joint-circular"),
        pytest.param("36/2021/QH15", id="assembly"),
        pytest.param("629/2019/UBTVQH14", id="standing-committee"),
        pytest.param("1670/NQ-UBTVQH15", id="standing-committee-without-year"),
        pytest.param("12/KH-MTTW-UB", id="front"),
        pytest.param("27-CTr/TWĐTN-CTĐ", id="youth-union"),
        pytest.param("12/QĐ-XYZ", id="unknown-body-as-the-state"),
        pytest.param("12-QĐ/XYZ", id="unknown-body-as-the-party"),
    ],
)
def test_accepts_what_is_prescribed(text: str) -> None:
    assert parse_number(text, strict=True) == parse_number(text)


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        pytest.param("238/QĐ-TW", "form-of-the-issuer", id="party-as-state"),
        pytest.param("238 - QĐ/TW", "space-inside", id="spaces"),
        pytest.param("5-QĐ/TW", "padding", id="unpadded"),
        pytest.param("18B/QĐ-BNV", "no letter after the serial", id="suffix"),
        pytest.param("17-LCT/HĐNN7", "a body in session that exists", id="old-session"),
        pytest.param(
            "39/2001/PL-UBTVQH10", "the form 36/2021/QH15", id="old-ordinance"
        ),
        pytest.param("193/HĐBT", "a type and an issuer", id="one-group"),
        pytest.param("32-TĐC/QĐ", "the type before the issuer", id="office-first"),
        pytest.param("12/VPTW-TH", "the Party's official letters", id="untyped-party"),
        pytest.param(
            "12/2020/BNV-VP", "only documents that name theirs", id="untyped-year"
        ),
        pytest.param("12/QĐ-XYZ.VP", "hyphens after the issuer", id="dot"),
        pytest.param("12-2020/TT-XYZ", "the form 30/2020/NĐ-CP", id="hyphen-year"),
        pytest.param("12-QĐ-XYZ", "the form 238-QĐ/TW", id="two-hyphens"),
        pytest.param("12-XYZ/VP", "the form 238-QĐ/TW", id="letter-with-hyphen"),
        pytest.param("12-LCT/XYZ", "a type in use", id="old-type"),
        pytest.param("05/2020/TT-BTNMT", "a body in use", id="old-body"),
    ],
)
def test_says_which_rule_is_broken(text: str, rule: str) -> None:
    with pytest.raises(ParseError) as caught:
        parse_number(text, strict=True)

    assert rule in caught.value.expected
    assert caught.value.span == (0, len(text))
