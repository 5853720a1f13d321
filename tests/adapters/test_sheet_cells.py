"""A cell of a sheet: what it says, what it refuses, and that it reads back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coordination.adapters.sheet.sheet_cells import (
    Cell,
    Marks,
    parse_cell,
    write_cell,
    write_column,
)
from coordination.adapters.sheet.sheet_shorts import read_short, write_short
from coordination.model.quantity import Quantity
from coordination.model.rank import Rank
from coordination.model.recurrence import Recurrence
from coordination.model.term import Term
from coordination.model.trigger import Trigger

ACCEPTED = [
    pytest.param("Sở Y tế", Cell(value="Sở Y tế"), id="value"),
    pytest.param("_", Cell(value=None), id="blank"),
    pytest.param("", Cell(value=None), id="empty"),
    pytest.param("a | b", Cell(value="a", words="b"), id="words"),
    pytest.param("_ | b", Cell(value=None, words="b"), id="left-open"),
    pytest.param("= b", Cell(value="b", is_quoted=True, words="b"), id="quoted"),
    pytest.param("a | b // c", Cell(value="a", words="b", note="c"), id="note"),
    pytest.param(
        "a | b | title (2) @page inferred // c | d",
        Cell(
            value="a",
            words="b",
            marks=Marks(source="page", nth=2, part="title", is_inferred=True),
            note="c | d",
        ),
        id="all",
    ),
    pytest.param(
        "= b | :7-9 no-part unread ^3",
        Cell(
            value="b",
            is_quoted=True,
            words="b",
            marks=Marks(start=7, end=9, part="", is_read=False, place=3),
        ),
        id="offsets",
    ),
    pytest.param("a|b//c", Cell(value="a|b//c"), id="signs-inside-words"),
    pytest.param(r"a \| b \// c", Cell(value="a | b // c"), id="escaped-signs"),
    pytest.param(r"\= a", Cell(value="= a"), id="escaped-equals"),
    pytest.param(r"\_", Cell(value="_"), id="escaped-blank"),
    pytest.param(
        r"= \sa\n\t\\",
        Cell(value=" a\n\t\\", is_quoted=True, words=" a\n\t\\"),
        id="escapes",
    ),
]


@pytest.mark.parametrize(("text", "cell"), ACCEPTED)
def test_accepted(text: str, cell: Cell) -> None:
    assert parse_cell(text) == (cell, ())


@pytest.mark.parametrize(
    ("text", "code"),
    [
        pytest.param("a | b | c", "unknown-mark", id="mark-that-is-a-note"),
        pytest.param("a | b | (0)", "unknown-mark", id="place-zero"),
        pytest.param("a | b | title body", "repeated", id="two-parts"),
        pytest.param("a | b | | c", "cell-too-long", id="four-columns"),
        pytest.param("= b | title | c", "cell-too-long", id="three-after-equals"),
        pytest.param("a | ", "cell-without-words", id="no-words"),
        pytest.param("a // c", "cell-without-words", id="note-on-nothing"),
        pytest.param("= ", None, id="equals-alone"),
        pytest.param(r"a\d", "unknown-escape", id="unknown-escape"),
        pytest.param("a\\", "unknown-escape", id="backslash-at-the-end"),
    ],
)
def test_refused(text: str, code: str | None) -> None:
    _, faults = parse_cell(text)

    assert [one.code for one in faults] == ([code] if code else [])


@given(
    st.one_of(st.none(), st.text("ab |/\\=_\n\t\xa0", min_size=1)),
    st.text("ab |/\\=_\n\t\xa0", min_size=1),
    st.one_of(st.none(), st.text("ab |/\\=_\n\t\xa0", min_size=1)),
)
def test_what_is_written_reads_back(
    value: str | None, words: str, note: str | None
) -> None:
    written = write_cell(
        None if value is None else write_column(value),
        write_column(words),
        "title",
        None if note is None else write_column(note),
    )

    cell, faults = parse_cell(written)

    assert faults == ()
    assert cell.value == (words if value is None else value)
    assert (cell.words, cell.note, cell.marks.part) == (words, note, "title")


SHORTS = [
    (Quantity, "24550 tin; bài", {"amount": "24550", "units": ["tin", "bài"]}),
    (
        Quantity,
        "more-than 5 lớp",
        {"comparator": "more-than", "amount": "5", "units": ["lớp"]},
    ),
    (Quantity, "40..50 %", {"amount": "40", "upper": "50", "units": ["%"]}),
    (Quantity, "98/100 xã", {"amount": "98", "total": "100", "units": ["xã"]}),
    (
        Quantity,
        "up 5 % per năm against 2016",
        {
            "change": "up",
            "amount": "5",
            "units": ["%"],
            "per": "năm",
            "against": "2016",
        },
    ),
    (
        Quantity,
        "vague nhiều; tập thể; cá nhân",
        {"comparator": "vague", "words": "nhiều", "units": ["tập thể", "cá nhân"]},
    ),
    (
        Term,
        "12 party-central-committee",
        {"ordinal": 12, "body": "party-central-committee"},
    ),
    (Rank, "12/34 cả nước", {"ordinal": 12, "of": 34, "among": "cả nước"}),
    (Recurrence, "FREQ=YEARLY before", {"rule": "FREQ=YEARLY", "deadline": "before"}),
    (
        Recurrence,
        "FREQ=YEARLY x2+",
        {"rule": "FREQ=YEARLY", "times": 2, "at_least": True},
    ),
    (Recurrence, "thường xuyên", {"words": "thường xuyên"}),
    (
        Trigger,
        "P3D working-days kể từ ngày nhận",
        {"duration": "P3D", "working_days": True, "words": "kể từ ngày nhận"},
    ),
]


@pytest.mark.parametrize(
    ("kind", "text", "wire"), SHORTS, ids=lambda one: str(one)[:30]
)
def test_short_forms(kind: type, text: str, wire: dict[str, object]) -> None:
    assert read_short(kind, text) == wire
    assert write_short(kind, wire) == text


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        pytest.param(Quantity, "hơn 5 lớp", id="words-instead-of-a-code"),
        pytest.param(Quantity, "", id="empty"),
        pytest.param(Term, "012", id="zero-before-a-number"),
        pytest.param(Term, "XII", id="roman"),
        pytest.param(Recurrence, "FREQ=YEARLY sometimes 7", id="more-than-a-rule"),
        pytest.param(Quantity, "5 " + "x per y" * 10_000, id="long"),
    ],
)
def test_what_is_no_short_form(kind: type, text: str) -> None:
    assert read_short(kind, text) is None


@pytest.mark.parametrize(
    ("kind", "wire"),
    [
        pytest.param(
            Quantity, {"amount": "5", "units": ["a; b"]}, id="separator-in-unit"
        ),
        pytest.param(Quantity, {"amount": "5", "units": ["a per b"]}, id="per-in-unit"),
        pytest.param(
            Recurrence, {"rule": "FREQ=DAILY", "words": "x"}, id="rule-and-words"
        ),
        pytest.param(Trigger, {"words": "P3D sau"}, id="words-like-a-duration"),
    ],
)
def test_what_has_no_short_form(kind: type, wire: dict[str, object]) -> None:
    assert write_short(kind, wire) is None
