"""What was probably meant is told; where nothing can be told, nothing is."""

import json

import pytest

from coordination import Diagnostic, Quantity, try_loads
from coordination.model.agreement import Agreement
from coordination.model.document import Document
from coordination.model.party import Party
from coordination.model.recurrence import Recurrence

PARTY = {"id": "a", "name": "x"}


def fault(cls: type, data: object) -> Diagnostic:
    (finding,) = try_loads(json.dumps(data), cls).faults
    return finding


@pytest.mark.parametrize(
    ("cls", "data", "hint"),
    [
        (Party, PARTY | {"palce": "Hà Giang"}, "place"),
        (Party, PARTY | {"Part of": "b"}, "part_of"),
        (Party, PARTY | {"part-of": "b"}, "part_of"),
        (Party, PARTY | {"level": "Province"}, "province"),
        (Party, PARTY | {"level": "tỉnh"}, "province"),
        (Party, PARTY | {"kind": "Viện Kiểm sát"}, "procuracy"),
        (Party, PARTY | {"kind": "peoples_comittee"}, "peoples-committee"),
        (Recurrence, {"rule": "FREQ=DAILY", "deadline": "befor"}, "before"),
    ],
)
def test_a_near_miss_is_hinted_at(cls: type, data: object, hint: str) -> None:
    finding = fault(cls, data)

    assert finding.params["hint"] == hint
    assert finding.message("en").endswith(f"; perhaps: {hint}")
    assert finding.message("vi").endswith(f"; có lẽ là: {hint}")


@pytest.mark.parametrize(
    "data",
    [
        PARTY | {"colour": "red"},
        PARTY | {"x" * 100_000: "red"},
        PARTY | {"": "red"},
        PARTY | {"kind": "x" * 100_000},
        PARTY | {"kind": ""},
    ],
    ids=["other word", "very long", "empty name", "very long code", "empty code"],
)
def test_what_is_like_nothing_gets_no_hint(data: object) -> None:
    assert "hint" not in fault(Party, data).params


@pytest.mark.parametrize(
    ("data", "canonical"),
    [
        ({"id": "d", "number": "238-QÐ/TW"}, "238-QĐ/TW"),
        ({"id": "d", "number": "221 - QĐ/TW"}, "221-QĐ/TW"),
    ],
)
def test_a_value_that_can_be_read_is_told_in_its_form(
    data: object, canonical: str
) -> None:
    finding = fault(Document, data)

    assert finding.code == "not-canonical"
    assert finding.params["canonical"] == canonical
    assert finding.position is not None


@pytest.mark.parametrize(
    ("field", "text", "canonical"),
    [
        ("signed", "28/02/2023", "2023-02-28"),
        ("signed", "ngày 28 tháng 2 năm 2023", "2023-02-28"),
        ("signed", "tháng 3/2022", "2022-03"),
        ("period", "2021-2025", "2021/2025"),
        ("period", "quý II/2023", "2023-34"),
    ],
)
def test_a_date_in_vietnamese_order_is_told_in_edtf(
    field: str, text: str, canonical: str
) -> None:
    finding = fault(Agreement, {"id": "a", field: text})

    assert finding.code == "not-canonical"
    assert finding.params["canonical"] == canonical


@pytest.mark.parametrize("text", ["hôm qua", "31/02/2023", "sớm", "20230228"])
def test_a_date_that_says_no_day_is_not_guessed(text: str) -> None:
    finding = fault(Agreement, {"id": "a", "signed": text})

    assert "canonical" not in finding.params


def test_a_value_that_cannot_be_read_is_not_guessed() -> None:
    assert fault(Document, {"id": "d", "number": "238"}).code == "not-a-document-number"


@pytest.mark.parametrize(
    ("amount", "code"),
    [
        pytest.param("24.550", "thousands-or-decimals", id="thousands-or-decimals"),
        pytest.param("-3.000", "thousands-or-decimals", id="below-zero"),
        pytest.param("0.500", "not-canonical", id="no-thousands-begin-with-0"),
        pytest.param("24.50", "not-canonical", id="no-thousands-of-two-digits"),
        pytest.param("1234.500", "not-canonical", id="no-four-digits-before-a-point"),
    ],
)
def test_a_hint_is_given_only_where_one_reading_is_left(amount: str, code: str) -> None:
    (fault,) = try_loads(f'{{"amount": "{amount}"}}', Quantity).diagnostics

    assert fault.code == code
    if code == "thousands-or-decimals":
        said = fault.message("en")
        assert amount.replace(".", "") in said
        assert f"{float(amount):g}" in said
