"""The readers read the corpus as it is labelled, but for the misses that are listed.

The corpus covers every form, every kind of fault and near misses.  A new miss fails;
`python -m tests.accuracy` names the listed ones that have gone.
"""

import unicodedata

import pytest

from coordination import Kind
from coordination.parsers.scanner import NAMES
from tests.accuracy.corpus import (
    CORPUS,
    Cited,
    Document,
    Label,
    Whole,
    find_words,
    read_documents,
    read_text,
    read_wholes,
)
from tests.accuracy.score import PARSERS, Miss, known_misses, score, score_wholes
from tests.parsers.forms import FORMS

DOCUMENTS = list(read_documents())
WHOLES = read_wholes()

#: Kinds of faults that readers of such texts have had; a text guards against each.
FAULTS = {
    "back-references", "blank-serial", "broken-number", "cells-of-tables",
    "clock-times", "days-of-a-month", "decomposed", "elided-lists",
    "end-of-an-issuer", "figure-before-a-month", "figures-of-names",
    "fractions-and-approximations", "glued-cue", "how-long-ago", "html-entities",
    "impossible-days", "in-force", "invented-years", "iso-dates", "laws-by-name",
    "letter-case", "letter-for-a-digit", "look-alikes", "lost-hyphens", "lunar",
    "minutes-are-no-day", "named-days", "no-part-dropped", "open-ends", "pinpoints",
    "ranges-and-shares", "recurring-lists", "relations", "shared-year",
    "short-months", "sign-in-words", "text-glued-to-a-year",
    "units-and-terms-in-numbers", "weeks", "what-qua-belongs-to", "years-in-words",
}  # fmt: skip


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda each: each.name)
def test_reads_what_the_text_states_and_nothing_else(document: Document) -> None:
    known = set(known_misses())

    assert [
        miss
        for miss in score([document]).misses
        if (miss.file, miss.figure, miss.words) not in known
    ] == []


@pytest.mark.parametrize("whole", WHOLES, ids=lambda each: f"{each.call}-{each.text}")
def test_reads_or_refuses_a_whole_text(whole: Whole) -> None:
    known = set(known_misses())

    assert [
        miss
        for miss in score_wholes([whole]).misses
        if (miss.file, miss.figure, miss.words) not in known
    ] == []


def test_every_parser_has_texts_and_refusals() -> None:
    calls = {(each.call, each.value == "refused") for each in WHOLES}

    assert calls == {(call, refused) for call in PARSERS for refused in (True, False)}


def test_the_corpus_is_large_enough() -> None:
    assert len(DOCUMENTS) >= 60
    assert sorted(path.name for path in (CORPUS / "texts").iterdir()) == sorted(
        document.name for document in DOCUMENTS
    )


def test_every_form_is_in_a_text() -> None:
    assert {form for each in DOCUMENTS for form in each.forms} == set(FORMS)


def test_every_kind_of_fault_has_a_text() -> None:
    assert {fault for each in DOCUMENTS for fault in each.faults} == FAULTS


def test_every_kind_of_value_is_labelled() -> None:
    kinds = {label.kind for each in DOCUMENTS for label in each.labels}

    assert kinds == {kind.value for kind in Kind if kind not in NAMES}


def test_texts_are_short() -> None:
    lines = {each.name: each.text.count("\n") for each in DOCUMENTS}

    assert {name: count for name, count in lines.items() if not 3 <= count <= 15} == {}


def test_some_texts_are_decomposed_and_some_escaped() -> None:
    texts = {each.name: read_text(each.name) for each in DOCUMENTS}

    assert unicodedata.is_normalized("NFC", texts["tin-ky-ket-rung.txt"])
    assert not unicodedata.is_normalized("NFC", texts["nfd-bao-cao.txt"])
    assert "&#" in texts["thuc-the-html.txt"]


def test_every_listed_miss_has_a_reason() -> None:
    names = {document.name for document in DOCUMENTS} | {"strings.tsv"}

    assert all(reason for reason in known_misses().values())
    assert {file for file, _, _ in known_misses()} <= names


TEXT = "Sáng 5/3/2024, Sở Y tế gửi Công văn số 7/SYT-NV của Sở Y tế."
DATE = Label("date", 5, "5/3/2024", "2024-03-05", ("part=morning",))
NUMBER = Label("number", 39, "7/SYT-NV", "07/SYT-NV", ())
CITED = Cited("Công văn", "07/SYT-NV", "", "Sở Y tế", "", "", "")


def misses(labels: list[Label], cited: list[Cited]) -> list[tuple[str, str, str]]:
    document = Document("a.txt", "", (), (), TEXT, tuple(labels), tuple(cited))
    return [miss[1:4] for miss in score([document]).misses]


def test_nothing_is_missed_where_all_agrees() -> None:
    assert misses([DATE, NUMBER], [CITED]) == []


@pytest.mark.parametrize(
    ("label", "missed"),
    [
        pytest.param(
            DATE._replace(value="2024-03-06"),
            [
                ("date recall", "5/3/2024", "date 2024-03-06"),
                ("date precision", "5/3/2024", ""),
            ],
            id="value",
        ),
        pytest.param(
            DATE._replace(kind="period"),
            [
                ("period recall", "5/3/2024", "period 2024-03-05"),
                ("date precision", "5/3/2024", ""),
            ],
            id="kind",
        ),
        pytest.param(
            DATE._replace(start=0, words="Sáng 5/3/2024"),
            [("date exact span", "Sáng 5/3/2024", "Sáng 5/3/2024")],
            id="span",
        ),
        pytest.param(
            DATE._replace(start=15),
            [
                ("date recall", "5/3/2024", "date 2024-03-05"),
                ("date precision", "5/3/2024", ""),
            ],
            id="another-place",
        ),
        pytest.param(
            DATE._replace(parts=("weekday=1",)),
            [("parts", "5/3/2024", "weekday=1")],
            id="what-stands-beside",
        ),
    ],
)
def test_the_scorer_sees_a_difference(
    label: Label, missed: list[tuple[str, str, str]]
) -> None:
    assert misses([label, NUMBER], [CITED]) == missed


@pytest.mark.parametrize(
    ("parts", "missed"),
    [
        pytest.param({"type": ""}, "cited type", id="type"),
        pytest.param({"day": "2024"}, "cited day", id="day"),
        pytest.param({"issuers": "Sở Y tế; Sở Nội vụ"}, "cited issuers", id="issuers"),
        pytest.param({"title": "A"}, "cited title", id="title"),
        pytest.param({"pinpoints": "điều 5"}, "cited pinpoints", id="pinpoints"),
        pytest.param({"effect": "amends"}, "cited effect", id="effect"),
    ],
)
def test_the_scorer_sees_a_part_of_a_citation(
    parts: dict[str, str], missed: str
) -> None:
    found = misses([DATE, NUMBER], [CITED._replace(**parts)])

    assert [figure for figure, _, _ in found] == [missed]


def test_the_scorer_sees_a_citation_too_many_or_too_few() -> None:
    other = CITED._replace(document="08/SYT-NV")

    assert misses([DATE, NUMBER], []) == [("cited precision", "07/SYT-NV", "")]
    assert misses([DATE, NUMBER], [CITED, other]) == [
        ("cited recall", "08/SYT-NV", "Công văn")
    ]


@pytest.mark.parametrize(
    ("whole", "missed"),
    [
        (Whole("parse_date", "5/3", "XXXX-03-05", ()), []),
        (Whole("parse_date", "5/3", "XXXX-05-03", ()), ["parse_date"]),
        (Whole("parse_date", "5/3", "refused", ()), ["parse_date"]),
        (Whole("parse_date", "5/13", "XXXX-05-13", ()), ["parse_date"]),
        (Whole("parse_date", "5/13", "refused", ()), []),
        (
            Whole("parse_number", "7-QĐ/TU", "07-QĐ/TU", ("type=KH",)),
            ["parse_number parts"],
        ),
    ],
    ids=["right", "wrong", "read", "refused", "rightly-refused", "part"],
)
def test_the_scorer_sees_what_is_read_as_a_whole(
    whole: Whole, missed: list[str]
) -> None:
    assert [miss.figure for miss in score_wholes([whole]).misses] == missed


def test_figures_are_shares() -> None:
    document = Document("a.txt", "", (), (), TEXT, (DATE,), (CITED,))

    assert score([document]).figures() == {
        "number precision": 0.0,
        "date precision": 1.0,
        "date recall": 1.0,
        "date exact span": 1.0,
        "parts": 1.0,
        "cited precision": 1.0,
        "cited recall": 1.0,
        "cited type": 1.0,
        "cited day": 1.0,
        "cited issuers": 1.0,
        "cited title": 1.0,
        "cited pinpoints": 1.0,
        "cited effect": 1.0,
    }


def test_words_are_found_by_their_occurrence() -> None:
    assert [find_words("5 và 5", "5", nth) for nth in (1, 2)] == [0, 5]
    with pytest.raises(ValueError, match="do not occur 3 times"):
        find_words("5 và 5", "5", 3)


def test_a_miss_is_said_in_words() -> None:
    miss = Miss("a.txt", "date recall", "5/3", "date XXXX-03-05", "")

    assert str(miss) == (
        "a.txt: date recall: '5/3'\n    label: date XXXX-03-05\n    found: -"
    )
