"""Document numbers as values: what they hold, how they compare, what is refused."""

from typing import Any

import pytest
from attrs import evolve

from coordination.errors import InvalidValueError
from coordination.model.number import DocumentNumber
from tests.model.faults import faults

DECISION = DocumentNumber(serial=238, groups=("QĐ", "TW"), form="-/")


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("238-QĐ/TW", id="party"),
        pytest.param("84-KH/HĐND-BTGTU", id="party-and-state-together"),
        pytest.param("36/2021/QH15", id="national-assembly"),
        pytest.param("1111/NQ-UBTVQH14", id="standing-committee-without-year"),
        pytest.param("39/2001/PL-UBTVQH10", id="ordinance"),
        pytest.param("05/2012/TTLT-BCA-BTP", id="joint-circular"),
        pytest.param("42-CP", id="government-before-1997"),
        pytest.param("193/HĐBT", id="council-of-ministers"),
        pytest.param("17-LCT/HĐNN7", id="council-of-state"),
        pytest.param("18B/SL", id="letter-after-the-serial"),
        pytest.param("238/UBND-KGVX", id="letter-without-type"),
        pytest.param("06/QC-TT.HĐND-UBND", id="dot-between-groups"),
        pytest.param("01/2017/TTLT-BCA-BNN&PTNT", id="ampersand"),
        pytest.param("21/QĐ-VKSKV7", id="digit-in-a-code"),
        pytest.param("30025/SNNMT-QLĐT", id="five-digits"),
        pytest.param("36/2021/QH15A", id="letters-behind-what-looks-like-a-session"),
        pytest.param("36/QĐ-" + "A" * 24, id="longest-group"),
        pytest.param("05/TTLT" + "-BCA" * 11, id="most-groups"),
    ],
)
def test_text_holds_everything(text: str) -> None:
    number = DocumentNumber.from_text(text)

    assert str(number) == text
    assert DocumentNumber.from_text(str(number)) == number


@pytest.mark.parametrize(
    ("text", "code"),
    [
        pytest.param("5/QĐ-TTg", "not-canonical", id="unpadded"),
        pytest.param("005/QĐ-TTg", "not-canonical", id="padded-too-far"),
        pytest.param("05/QĐ-TTg ", "not-a-document-number", id="space-at-the-end"),
        pytest.param("05 - QĐ/TW", "not-a-document-number", id="spaces-inside"),
        pytest.param("05/QÐ-TTg", "not-a-document-number", id="eth-for-đ"),
        pytest.param("05/QD-TTg", "not-canonical", id="type-without-its-stroke"),
        pytest.param("445-KL/TƯ", "not-canonical", id="tư-for-tw"),
        pytest.param("445-KL/BTGTƯ", "not-canonical", id="tư-for-tw-in-a-longer-code"),
        pytest.param("05/QĐ–TTg", "not-a-document-number", id="en-dash"),
        pytest.param("00/QĐ-TTg", "out-of-range", id="serial-zero"),
        pytest.param("05/1944/QĐ-TTg", "out-of-range", id="before-the-first-number"),
        pytest.param("36/2021/QH015", "not-canonical", id="padded-session"),
        pytest.param("36/2021/QH0", "out-of-range", id="session-zero"),
        pytest.param("36/2021", "not-a-document-number", id="nothing-but-digits"),
        pytest.param("36/qđ-TTg", "not-a-group", id="groups-begin-with-a-capital"),
        pytest.param("36/QĐ-" + "A" * 25, "not-a-group", id="endless-group"),
        pytest.param("", "not-a-document-number", id="empty"),
    ],
)
def test_only_canonical_text_is_read(text: str, code: str) -> None:
    with pytest.raises(InvalidValueError) as caught:
        DocumentNumber.from_text(text)

    assert [fault.code for fault in caught.value.diagnostics] == [code]


@pytest.mark.parametrize(
    ("number", "text"),
    [
        pytest.param({"groups": ("HĐBT",)}, "07/HĐBT", id="slash"),
        pytest.param({"groups": ("QĐ", "TTg")}, "07/QĐ-TTg", id="then-hyphens"),
        pytest.param(
            {"year": 2021, "groups": ("TTLT", "BCA", "BTP")},
            "07/2021/TTLT-BCA-BTP",
            id="slashes-around-the-year",
        ),
    ],
)
def test_without_its_form_it_has_that_of_the_state(
    number: dict[str, Any], text: str
) -> None:
    assert str(DocumentNumber(serial=7, **number)) == text


@pytest.mark.parametrize(
    ("text", "serial", "year", "other"),
    [
        pytest.param("30/2020/NĐ-CP", 7, 2021, "07/2021/NĐ-CP", id="with-a-year"),
        pytest.param("238-QĐ/TW", 239, None, "239-QĐ/TW", id="form-kept"),
        pytest.param("36/2021/QH15", 1, 1945, "01/1945/QH15", id="session-kept"),
        pytest.param("18B/SL", 1, None, "01/SL", id="the-first-has-no-suffix"),
        pytest.param("18B/SL", 999_999, None, "999999/SL", id="nor-has-the-last"),
        pytest.param("18B/2020/SL", 1, 1945, "01/1945/SL", id="first-year"),
        pytest.param("18B/2020/SL", 1, 2099, "01/2099/SL", id="last-year"),
    ],
)
def test_another_number_with_the_same_letters(
    text: str, serial: int, year: int | None, other: str
) -> None:
    number = DocumentNumber.from_text(text).numbered(serial, year)

    assert str(number) == other
    assert number == DocumentNumber.from_text(other)
    assert number.form == DocumentNumber.from_text(other).form


@pytest.mark.parametrize(
    ("serial", "year", "place", "code"),
    [
        pytest.param(0, 2021, "/serial", "out-of-range", id="serial-zero"),
        pytest.param(1_000_000, 2021, "/serial", "out-of-range", id="serial-too-long"),
        pytest.param(7, 1944, "/year", "out-of-range", id="before-the-first-number"),
        pytest.param(7, 2100, "/year", "out-of-range", id="too-far-ahead"),
        pytest.param(7, None, "/form", "form-does-not-fit", id="a-year-is-printed"),
    ],
)
def test_no_other_number_is_like_that(
    serial: int, year: int | None, place: str, code: str
) -> None:
    decree = DocumentNumber.from_text("30/2020/NĐ-CP")

    assert faults(lambda: decree.numbered(serial, year)) == [(place, code)]


def test_no_year_is_added_where_none_is_printed() -> None:
    assert faults(lambda: DECISION.numbered(7, 2021)) == [
        ("/form", "form-does-not-fit")
    ]


def test_the_right_spelling_is_given() -> None:
    with pytest.raises(InvalidValueError) as caught:
        DocumentNumber.from_text("5-QĐ/TW")

    assert caught.value.diagnostics[0].params["canonical"] == "05-QĐ/TW"


@pytest.mark.parametrize(
    ("change", "code"),
    [
        pytest.param({"serial": 0}, "out-of-range", id="serial-zero"),
        pytest.param({"serial": 1_000_000}, "out-of-range", id="serial-too-long"),
        pytest.param({"serial": "238"}, "wrong-type", id="serial-as-text"),
        pytest.param({"suffix": "bbbb"}, "not-a-suffix", id="suffix-too-long"),
        pytest.param({"suffix": None}, "wrong-type", id="suffix-none"),
        pytest.param({"groups": ()}, "too-few", id="no-group"),
        pytest.param({"groups": ["QĐ", "TW"]}, "wrong-type", id="groups-in-a-list"),
        pytest.param({"groups": ("QĐ", 7)}, "wrong-type", id="group-no-text"),
        pytest.param({"groups": ("QĐ", "QH15")}, "session-in-group", id="session"),
        pytest.param({"groups": ("QĐ", "TW?")}, "not-a-group", id="mark-in-a-group"),
        pytest.param({"groups": ("A",) * 13}, "out-of-range", id="too-many-groups"),
        pytest.param({"session": 15}, "session-of-nobody", id="session-of-the-party"),
        pytest.param({"form": "-"}, "form-does-not-fit", id="form-too-short"),
        pytest.param({"form": "-_"}, "not-a-form", id="unknown-mark"),
        pytest.param({"form": None}, "wrong-type", id="form-none"),
    ],
)
def test_refuses(change: dict[str, Any], code: str) -> None:
    with pytest.raises(InvalidValueError) as caught:
        evolve(DECISION, **change)

    assert [fault.code for fault in caught.value.diagnostics] == [code]


@pytest.mark.parametrize(
    "other",
    [
        pytest.param("238/QĐ-TW", id="form"),
        pytest.param("238-QĐ/Tw", id="case"),
    ],
)
def test_equal(other: str) -> None:
    number = DocumentNumber.from_text(other)

    assert number == DECISION
    assert hash(number) == hash(DECISION)


def test_ampersand_does_not_tell_apart() -> None:
    one, other = map(DocumentNumber.from_text, ["07/TT-BNN&PTNT", "07/TT-BNNPTNT"])

    assert one == other


@pytest.mark.parametrize(
    "other",
    [
        pytest.param("239-QĐ/TW", id="serial"),
        pytest.param("238a-QĐ/TW", id="suffix"),
        pytest.param("238/2020/QĐ-TW", id="year"),
        pytest.param("238-QĐ/TU", id="issuer"),
        pytest.param("238-QĐ/TW-VP", id="unit"),
    ],
)
def test_different(other: str) -> None:
    assert DocumentNumber.from_text(other) != DECISION


def test_session_is_part_of_the_number() -> None:
    one, other = map(DocumentNumber.from_text, ["09/2021/QH14", "09/2021/QH15"])

    assert one != other
    assert (one.session, one.groups) == (14, ("QH",))
