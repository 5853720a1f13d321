"""When two numbers name one document, and when nobody can know."""

from collections.abc import Callable

import pytest

from coordination.model.document import Document
from coordination.model.document_key import DocumentKey, key, key_of, same_document
from coordination.model.enumerations import DocumentKind
from coordination.model.number import DocumentNumber
from coordination.model.partial_date import PartialDate
from coordination.model.term import Term


def day(
    year: int, month: int | None = None, of_month: int | None = None
) -> PartialDate:
    return PartialDate(year=year, month=month, day=of_month)


def key_for(
    text: str,
    *,
    issued: PartialDate | None = None,
    term: Term | None = None,
    kind: DocumentKind | None = None,
    body: str | None = None,
) -> Callable[[], DocumentKey]:
    """Let a test build the key itself: what tables build, no mutant reaches."""
    number = DocumentNumber.from_text(text)
    return lambda: key(number, issued=issued, term=term, kind=kind, body=body)


@pytest.mark.parametrize(
    ("build", "missing"),
    [
        pytest.param(key_for("30/2020/NĐ-CP"), (), id="decree"),
        pytest.param(key_for("468/QĐ-TTg"), ("year",), id="decision-without-year"),
        pytest.param(
            key_for("468/QĐ-TTg", issued=day(2022)), (), id="year-of-the-date"
        ),
        pytest.param(key_for("36/2021/QH15"), ("kind",), id="law-or-resolution"),
        pytest.param(key_for("36/2021/QH15", kind=DocumentKind.LAW), (), id="law"),
        pytest.param(key_for("1111/NQ-UBTVQH14"), (), id="session-prints-its-type"),
        pytest.param(key_for("26-NQ/TW"), ("term",), id="party-without-term"),
        pytest.param(
            key_for("26-NQ/TW", term=Term(ordinal=11)), (), id="party-with-term"
        ),
        pytest.param(
            key_for("26-NQ/TW", issued=day(2013, 7, 30)), (), id="term-by-date"
        ),
        pytest.param(
            key_for("26-NQ/TW", issued=day(2006, 4)), ("term",), id="two-terms"
        ),
        pytest.param(
            key_for("26-NQ/TW", issued=day(1980)), ("term",), id="before-the-table"
        ),
        pytest.param(
            key_for("26-NQ/TW", issued=day(2016, 1, 26)), (), id="last-day-of-a-term"
        ),
        pytest.param(
            key_for("26-NQ/TW", issued=day(2016, 1, 27)), (), id="first-day-of-a-term"
        ),
        pytest.param(
            key_for("26-NQ/TW", issued=day(2027)), (), id="term-that-runs-still"
        ),
        pytest.param(
            key_for("26-NQ/TW", issued=PartialDate(month=7)), ("term",), id="no-year"
        ),
        pytest.param(key_for("238-QĐ/TW", issued=day(2020)), ("kind",), id="which-qđ"),
        pytest.param(
            key_for("08-QĐi/TW", issued=day(2018, 10, 25)), (), id="qđi-is-a-rule"
        ),
        pytest.param(key_for("06-CTr/TU"), ("term", "body"), id="which-province"),
        pytest.param(
            key_for("06-CTr/TU", issued=day(2022), body="Tỉnh uỷ Nghệ An"),
            ("term",),
            id="provinces-have-terms-of-their-own",
        ),
        pytest.param(key_for("12/2021/QĐ-UBND"), ("body",), id="which-committee"),
        pytest.param(key_for("12/2021/TT-XYZ"), ("body",), id="unknown-body"),
        pytest.param(key_for("63/2019/NĐ"), ("issuer",), id="cut-short"),
        pytest.param(
            key_for("238/UBND-KGVX", issued=day(2020)), ("body",), id="letter"
        ),
        pytest.param(
            key_for("4069/TCT-CS", issued=day(2020)), (), id="first-body-of-a-code"
        ),
    ],
)
def test_says_what_is_missing(
    build: Callable[[], DocumentKey], missing: tuple[str, ...]
) -> None:
    found = build()

    assert (found.missing, found.is_unique) == (missing, not missing)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        pytest.param(
            key_for("30/2020/NĐ-CP"), key_for("30/2020/NĐ-CP"), True, id="same"
        ),
        pytest.param(
            key_for("01/2016/TT-VKSTC"), key_for("01/2016/TT-VKSNDTC"), True, id="alias"
        ),
        pytest.param(
            key_for("26-NQ/TW", issued=day(2013)),
            key_for("26-NQ/TW", term=Term(ordinal=11)),
            True,
            id="date-within-the-term",
        ),
        pytest.param(
            key_for("26-NQ/TW", issued=day(2013)),
            key_for("26-NQ/TW", issued=day(2008)),
            False,
            id="other-term",
        ),
        pytest.param(key_for("26-NQ/TW"), key_for("26-NQ/TW"), None, id="any-term"),
        pytest.param(
            key_for("468/QĐ-TTg"),
            key_for("468/QĐ-TTg", issued=day(2022)),
            None,
            id="any-year",
        ),
        pytest.param(
            key_for("468/QĐ-TTg", issued=day(2021)),
            key_for("468/QĐ-TTg", issued=day(2022)),
            False,
            id="other-year",
        ),
        pytest.param(
            key_for("12/2021/QĐ-UBND", issued=day(2021, 3, 1)),
            key_for("12/2021/QĐ-UBND", issued=day(2021, 3, 2)),
            False,
            id="other-day",
        ),
        pytest.param(
            key_for("12/2021/QĐ-UBND", body="UBND tỉnh  Nghệ An"),
            key_for("12/2021/QĐ-UBND", body="Ubnd tỉnh Nghệ An"),
            True,
            id="same-committee",
        ),
        pytest.param(
            key_for("12/2021/QĐ-UBND", body="UBND tỉnh Nghệ An"),
            key_for("12/2021/QĐ-UBND", body="UBND tỉnh Hà Tĩnh"),
            False,
            id="other-committee",
        ),
        pytest.param(
            key_for("12/2021/QĐ-UBND", body="UBND tỉnh Nghệ An"),
            key_for("12/2021/QĐ-UBND"),
            None,
            id="body-of-one-alone",
        ),
        pytest.param(
            key_for(
                "12/2021/QĐ-UBND", body="UBND tỉnh Tây Ninh", issued=day(2021, 3, 1)
            ),
            key_for("12/2021/QĐ-UBND", body="Ủy ban nhân dân tỉnh Tây Ninh"),
            True,
            id="day-of-one-alone-settles-the-place",
        ),
        pytest.param(
            key_for("12/2021/QĐ-UBND", body="UBND tỉnh Tây Ninh"),
            key_for("12/2021/QĐ-UBND", body="Ủy ban nhân dân tỉnh Tây Ninh"),
            None,
            id="no-day-settles-the-place",
        ),
        pytest.param(
            key_for("12/2021/QĐ-UBND", body="UBND tỉnh Tây Ninh"),
            key_for("12/2021/QĐ-UBND", body="UBND tỉnh Tây Ninh"),
            True,
            id="same-words-need-no-day",
        ),
        pytest.param(
            key_for("30/2020/NĐ-CP", issued=day(2020, 3, 5)),
            key_for("30/2020/NĐ-CP", issued=day(2020, 3, 5)),
            True,
            id="same-day",
        ),
        pytest.param(
            key_for("09/2021/QH14"), key_for("09/2021/QH15"), False, id="other-session"
        ),
        pytest.param(
            key_for("32/1999/QH10"),
            key_for("32/2000/QH10"),
            False,
            id="other-year-of-a-session",
        ),
        pytest.param(
            key_for("36/2021/QH15", kind=DocumentKind.LAW),
            key_for("36/2021/QH15", kind=DocumentKind.RESOLUTION),
            False,
            id="law-and-resolution",
        ),
        pytest.param(
            key_for("12/QĐ-BNV"), key_for("13/QĐ-BNV"), False, id="other-serial"
        ),
        pytest.param(key_for("18B/SL"), key_for("18/SL"), False, id="other-suffix"),
        pytest.param(
            key_for("12/QĐ-BNV"), key_for("12/TB-BNV"), False, id="other-type"
        ),
        pytest.param(
            key_for("12/QĐ-BNV"), key_for("12/QĐ-BYT"), False, id="other-body"
        ),
        pytest.param(
            key_for("63/2019/NĐ"), key_for("63/2019/NĐ-CP"), None, id="one-is-cut-short"
        ),
    ],
)
def test_compares(
    one: Callable[[], DocumentKey],
    other: Callable[[], DocumentKey],
    *,
    same: bool | None,
) -> None:
    assert same_document(one(), other()) is same
    assert same_document(other(), one()) is same


@pytest.mark.parametrize(
    ("build", "series", "year"),
    [
        pytest.param(key_for("468/QĐ-TTg", issued=day(2022)), "2022", 2022, id="date"),
        pytest.param(
            key_for("30/2020/NĐ-CP", issued=day(2021)), "2020", 2020, id="printed-first"
        ),
        pytest.param(key_for("468/QĐ-TTg"), None, None, id="unknown"),
        pytest.param(key_for("36/2021/QH15"), "QH15", 2021, id="session"),
        pytest.param(
            key_for("26-NQ/TW", issued=day(2013, 7)), "XI", 2013, id="term-of-the-date"
        ),
        pytest.param(
            key_for("15-CTr/BTGTW-TU", issued=day(2013, 7)),
            "XI",
            2013,
            id="term-of-the-first-issuer",
        ),
        pytest.param(
            key_for("26-NQ/TW", issued=day(2016, 1, 26)), "XI", 2016, id="its-last-day"
        ),
        pytest.param(
            key_for("26-NQ/TW", issued=day(2016, 1, 27)), "XII", 2016, id="its-first"
        ),
        pytest.param(
            key_for("26-NQ/TW", issued=day(2013), term=Term(ordinal=12)),
            "XII",
            2013,
            id="stated-term-first",
        ),
    ],
)
def test_says_within_what_the_register_counts(
    build: Callable[[], DocumentKey], series: str | None, year: int | None
) -> None:
    found = build()

    assert (found.series, found.year) == (series, year)


def test_gathers_what_identifies_a_document() -> None:
    number = DocumentNumber.from_text("18b/TT-VKSTC-VP")
    found = key(number, issued=day(2019, 3, 5), body="VKSND  Tối cao")

    assert found == DocumentKey(
        symbol=("TT", "VKSNDTC", "VP"),
        serial=(18, "B"),
        series="2019",
        year=2019,
        kind=DocumentKind.CIRCULAR,
        body="vksnd tối cao",
        issued=day(2019, 3, 5),
        missing=(),
    )


def test_a_letter_has_no_type_in_its_symbol() -> None:
    assert key_for("238/UBND-KGVX")().symbol == ("", "UBND", "KGVX")


def test_a_recorded_document_has_a_key() -> None:
    number = DocumentNumber.from_text("238-QĐ/TU")
    document = Document(
        id="rule",
        kind=DocumentKind.RULE,
        number=number,
        issued=day(2020, 9, 30),
        term=Term(ordinal=18),
        issuer="Tỉnh uỷ Nghệ An",
    )

    assert key_of(document) == key(
        number,
        issued=day(2020, 9, 30),
        term=Term(ordinal=18),
        kind=DocumentKind.RULE,
        body="Tỉnh uỷ Nghệ An",
    )
    assert key_of(Document(id="unnumbered")) is None
