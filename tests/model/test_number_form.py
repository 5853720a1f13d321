"""When a number is punctuated otherwise than its issuer must, and when nobody says."""

import pytest

from coordination.model.number import DocumentNumber
from coordination.model.number_form import has_irregular_form, prescribed_form


@pytest.mark.parametrize(
    ("text", "differs"),
    [
        pytest.param("238-QĐ/TW", False, id="party"),
        pytest.param("238/QĐ-TW", True, id="party-in-the-form-of-the-state"),
        pytest.param("468/QĐ-TTg", False, id="state"),
        pytest.param("468-QĐ/TTg", True, id="state-in-the-form-of-the-party"),
        pytest.param("12/2021/QĐ-UBND", False, id="state-with-a-year"),
        pytest.param("12-2021/QĐ-UBND", True, id="hyphen-before-the-year"),
        pytest.param("44-L/CTN", False, id="from-before-the-year-was-printed"),
        pytest.param("12-QĐ/SYT", False, id="unconfirmed-body"),
        pytest.param("12-QĐ/XYZ", False, id="unknown-body"),
        pytest.param("193-HĐBT", False, id="body-alone"),
        pytest.param("32-TĐC/QĐ", False, id="type-last"),
        pytest.param("217-QĐ/HĐBT", False, id="body-of-old-regimes"),
        pytest.param("12-QĐ/BTC-HĐBT", False, id="one-body-of-old-regimes"),
        pytest.param("238-UBND/KGVX", False, id="letter"),
        pytest.param("12-UBND/QĐ", False, id="type-after-a-body-of-today"),
        pytest.param("12-NQCP", False, id="type-glued"),
        pytest.param("12/TT-TW", True, id="circular-of-the-party-has-no-year"),
    ],
)
def test_differs(text: str, *, differs: bool) -> None:
    assert has_irregular_form(DocumentNumber.from_text(text)) is differs


def test_all_groups_but_the_first_follow_a_hyphen() -> None:
    assert prescribed_form(("TTLT", "BCA", "BTP"), dated=True) == "//--"
    assert prescribed_form(("QĐ", "TW", "VP"), dated=False) == "-/-"


def test_a_year_needs_a_mark_even_where_the_party_prints_none() -> None:
    assert prescribed_form(("QĐ", "TW"), dated=True) == "//-"
