"""What was probably meant is told; where nothing can be told, nothing is."""

import json

import pytest

from coordination import Diagnostic, Quantity, try_loads
from coordination.diagnostics.diagnostic import diagnose
from coordination.model.agreement import Agreement
from coordination.model.document import Document
from coordination.model.party import Party
from coordination.model.recurrence import Recurrence
from coordination.serializers.hints import hinted

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


@pytest.mark.parametrize(
    ("text", "day_first", "month_first"),
    [
        ("3/4/2024", "2024-04-03", "2024-03-04"),
        ("04-03-2024", "2024-03-04", "2024-04-03"),
        ("ngày 12.1.2024", "2024-01-12", "2024-12-01"),
    ],
)
def test_a_day_that_may_be_the_month_is_told_both_ways(
    text: str, day_first: str, month_first: str
) -> None:
    finding = fault(Agreement, {"id": "a", "signed": text})

    assert finding.code == "day-or-month-first"
    for language in ("vi", "en"):
        assert day_first in finding.message(language)
        assert month_first in finding.message(language)


@pytest.mark.parametrize(
    ("field", "text", "canonical"),
    [
        pytest.param("signed", "13/4/2024", "2024-04-13", id="no-month-13"),
        pytest.param("signed", "4/4/2024", "2024-04-04", id="the-same"),
        pytest.param("signed", "2024/03/04", "2024-03-04", id="year-first"),
        pytest.param(
            "period", "3/4/2024-25/6/2024", "2024-04-03/2024-06-25", id="one-decides"
        ),
    ],
)
def test_a_day_that_cannot_be_a_month(field: str, text: str, canonical: str) -> None:
    finding = fault(Agreement, {"id": "a", field: text})

    assert finding.params["canonical"] == canonical


def test_a_period_of_two_readings_gets_no_hint() -> None:
    finding = fault(Agreement, {"id": "a", "period": "3/4/2024-5/6/2024"})

    assert finding.code == "not-edtf"


@pytest.mark.parametrize(
    ("name", "hint"), [("signex", None), ("signe", "signed"), ("signes", "signed")]
)
def test_a_name_as_near_to_two_gets_no_hint(name: str, hint: str | None) -> None:
    known = "signed, signet" if hint is None else "signed, period"
    found = hinted(diagnose("unknown-key", name=name, known=known))

    assert found.params.get("hint") == hint


def test_a_part_of_a_number_is_told_in_the_whole() -> None:
    finding = fault(Document, {"id": "d", "number": "15/QD-UBND"})

    assert finding.params["canonical"] == "15/QĐ-UBND"


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
