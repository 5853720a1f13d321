"""Questions in a sheet, their answers, and comments that a machine keeps."""

import json
from pathlib import Path

import pytest

from coordination import Dossier, dumps, load
from coordination.adapters.sheet import build_sheet, write_sheet
from coordination.adapters.sheet.sheet_comments import keep_comments
from coordination.drafting import Choice, Question
from coordination.frozen_json import thaw
from coordination.serializers.limits import Limits
from tests.adapters.commands import SAMPLE, in_process
from tests.adapters.commands import in_process_with_errors as attempt

TEXT = "Sáng 12/3, Sở Y tế ký Chương trình phối hợp 2024-2026. Sở Y tế chủ trì."
SHEET = """\
# ai đọc cũng được
schema_version: 1.1
id: one  # mã
sources: {page: {kind: article}}
parties:
- health: = Sở Y tế | (1)   # chủ trì
- farmers: Hội Nông dân
agreements:
# chưa rõ năm
- plan: _
  signed: XXXX-03-12 | 12/3
questions:
- plan/signed: Năm của “12/3” là năm nào?
  en: Which year is meant by “12/3”?
  code: which-year
  words: _ | 12/3
  can be: [2023-03-12, {value: 2024-03-12, vi: có trong bài, en: is in the text}]
  answer: _   # hỏi lại
- plan/parties: Các bên?
  words: _ | Sở Y tế | (2)
  answer:
"""
TEXTS = {"page": TEXT}


def answered(signed: str = "_", parties: str = "") -> Dossier:
    sheet = SHEET.replace("answer: _ ", f"answer: {signed} ")
    sheet = sheet.replace("answer:\n", f"answer: {parties}\n")
    built = build_sheet(sheet, texts=TEXTS)
    assert [str(one) for one in built.diagnostics] == []
    assert built.value is not None
    return built.value


def test_open_questions_are_returned_and_change_nothing() -> None:
    built = build_sheet(SHEET, texts=TEXTS)

    assert built.diagnostics == ()
    assert [one for one, _ in built.questions] == [
        Question(
            code="which-year",
            about="plan",
            field="/signed",
            vi="Năm của “12/3” là năm nào?",
            en="Which year is meant by “12/3”?",
            candidates=(
                Choice(value="2023-03-12"),
                Choice(
                    value="2024-03-12",
                    reason_vi="có trong bài",
                    reason_en="is in the text",
                ),
            ),
            source="page",
            quote="12/3",
            start=5,
            end=9,
        ),
        Question(
            code="question",
            about="plan",
            field="/parties",
            vi="Các bên?",
            en="Các bên?",
            source="page",
            quote="Sở Y tế",
            start=55,
            end=62,
        ),
    ]
    assert str(answered().agreements[0].signed) == "XXXX-03-12"


def test_questions_come_back() -> None:
    built = build_sheet(SHEET, texts=TEXTS)
    assert built.value is not None
    questions = [one for one, _ in built.questions]

    again = build_sheet(
        write_sheet(built.value, texts=TEXTS, questions=questions), texts=TEXTS
    )

    assert [one for one, _ in again.questions] == questions
    assert again.value is not None
    assert dumps(again.value) == dumps(built.value)


def test_an_answer_is_the_value_and_is_inferred_from_the_words() -> None:
    dossier = answered(signed="2024-03-12")

    assert str(dossier.agreements[0].signed) == "2024-03-12"
    stated, inferred = dossier.claims_about("plan", "/signed")
    assert (stated.reading, stated.basis) == ("XXXX-03-12", "stated")
    assert (inferred.reading, inferred.basis) == ("2024-03-12", "inferred")
    assert (inferred.quote, inferred.start) == ("12/3", 5)


def test_one_answer_fills_other_fields_of_its_kind() -> None:
    two = SHEET.replace(
        "questions:\n", "events:\n- day: _\n  date: XXXX-03-12\nquestions:\n"
    )
    asked = two.replace("  answer: _ ", "  also: [day/date]\n  answer: 2024-03-12 ")

    built = build_sheet(asked, texts=TEXTS)

    assert built.value is not None
    assert str(built.value.agreements[0].signed) == "2024-03-12"
    assert str(built.value.events[0].date) == "2024-03-12"
    (claim,) = built.value.claims_about("day", "/date")
    assert (claim.quote, claim.basis) == ("12/3", "inferred")


def test_what_else_an_answer_fills_comes_back() -> None:
    built = build_sheet(
        SHEET.replace("  answer: _ ", "  also: [plan/effective]\n  answer: _ "),
        texts=TEXTS,
    )
    assert built.value is not None
    questions = [one for one, _ in built.questions]
    assert questions[0].also == ("plan/effective",)

    written = write_sheet(built.value, texts=TEXTS, questions=questions)

    again = build_sheet(written, texts=TEXTS)
    assert [one for one, _ in again.questions] == questions


def test_an_answer_may_bring_its_own_words() -> None:
    dossier = answered(signed="2024-03-12 | 2024-2026 // cùng năm")

    *_, claim = dossier.claims_about("plan", "/signed")
    assert (claim.quote, claim.note, claim.basis) == ("2024-2026", "cùng năm", "stated")


def test_an_answer_may_be_a_list() -> None:
    dossier = answered(parties="[health: signatory, farmers: signatory]")

    assert [one.party for one in dossier.agreements[0].parties or ()] == [
        "health",
        "farmers",
    ]
    (claim,) = dossier.claims_about("plan", "/parties")
    assert (claim.quote, claim.basis, claim.reading) == ("Sở Y tế", "inferred", None)


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        pytest.param("plan/signed", "nobody/signed", "question-expected", id="entity"),
        pytest.param("plan/signed", "plan/sined", "question-expected", id="field"),
        pytest.param(
            "answer: _ ", "answer: 12/3 ", "not-canonical", id="not-on-the-wire"
        ),
        pytest.param("_ | 12/3", "_ | 13/3", "words-not-found", id="words"),
        pytest.param(
            "plan/parties: Các bên?\n  words: _ | Sở Y tế | (2)\n  answer:",
            "plan: Các bên?\n  words: _ | Sở Y tế | (2)\n  answer: x",
            "no-answer",
            id="answer-to-no-field",
        ),
        pytest.param(
            "  answer: _ ",
            "  also: [nobody/signed]\n  answer: 2024-03-12 ",
            "no-answer",
            id="another-field-of-nobody",
        ),
        pytest.param(
            "  answer: _ ",
            "  also: [plan/parties]\n  answer: 2024-03-12 ",
            "no-answer",
            id="another-field-of-another-kind",
        ),
    ],
)
def test_questions_that_cannot_be(old: str, new: str, code: str) -> None:
    built = build_sheet(SHEET.replace(old, new), texts=TEXTS)

    assert code in {one.code for one in built.diagnostics}


@pytest.fixture
def page(tmp_path: Path) -> tuple[Path, str]:
    (tmp_path / "page.txt").write_text(TEXT, "utf-8")
    (tmp_path / "page.yaml").write_text(SHEET, "utf-8")
    return tmp_path / "page.yaml", f"page={tmp_path / 'page.txt'}"


@pytest.mark.parametrize(
    ("typed", "signed", "left"),
    [
        pytest.param("2\n\n", "2024-03-12", 1, id="number-of-a-choice"),
        pytest.param("2025-03-12\nq\n", "2025-03-12", 1, id="value"),
        pytest.param("\n\n", "XXXX-03-12", 2, id="skipped"),
        pytest.param("q\n", "XXXX-03-12", 2, id="stopped"),
        pytest.param("", "XXXX-03-12", 2, id="end-of-input"),
        pytest.param("2\n", "2024-03-12", 1, id="input-ends-early"),
        pytest.param("hôm qua\n1\n\n", "2023-03-12", 1, id="asked-again"),
        pytest.param("2\n[\nhealth\n", "2024-03-12", 0, id="all"),
        pytest.param("2\n[health: signatory]\n", "2024-03-12", 0, id="list"),
    ],
)
def test_ask(page: tuple[Path, str], typed: str, signed: str, left: int) -> None:
    sheet, text = page

    status, said = in_process(
        "ask", sheet, "--text", text, "--language", "en", given=typed.encode()
    )

    assert status == 0
    assert "Which year is meant by “12/3”?" in said
    assert "2) 2024-03-12 (is in the text)" in said
    assert said.endswith(f"questions without an answer: {left}\n")
    built = build_sheet(sheet.read_text("utf-8"), texts=TEXTS)
    assert built.value is not None
    assert str(built.value.agreements[0].signed) == signed


def test_answers_leave_the_rest_of_the_sheet_alone(page: tuple[Path, str]) -> None:
    sheet, text = page

    in_process("ask", sheet, "--text", text, given=b"2\n")

    assert sheet.read_text("utf-8") == SHEET.replace(
        "answer: _ ", "answer: 2024-03-12 "
    )


def test_a_list_of_parties_is_chosen_by_its_number(page: tuple[Path, str]) -> None:
    sheet, text = page
    listed = "  can be: ['[farmers, health: signatory]', '[health]']\n  answer:\n"
    sheet.write_text(SHEET.replace("  answer:\n", listed), "utf-8")

    _, said = in_process("ask", sheet, "--text", text, given=b"\n1\n")

    assert "1) [farmers, health: signatory]" in said
    built = build_sheet(sheet.read_text("utf-8"), texts=TEXTS)
    assert built.value is not None
    sides = built.value.agreements[0].parties or ()
    assert [(one.party, one.role) for one in sides] == [
        ("farmers", None),
        ("health", "signatory"),
    ]


def test_a_choice_of_parties_comes_back() -> None:
    listed = SHEET.replace(
        "  answer:\n", "  can be: ['[farmers, health]']\n  answer:\n"
    )
    built = build_sheet(listed, texts=TEXTS)
    assert built.value is not None
    questions = [one for one, _ in built.questions]
    assert thaw(questions[1].candidates[0].value) == [
        {"party": "farmers"},
        {"party": "health"},
    ]

    written = write_sheet(built.value, texts=TEXTS, questions=questions)

    assert "can be: ['[farmers, health]']" in written
    again = build_sheet(written, texts=TEXTS)
    assert [one for one, _ in again.questions] == questions


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        pytest.param("2\n?\n", "  health: Sở Y tế\n", id="lists-ids"),
        pytest.param("2\nhelth\n", "? lists the ids of the parties", id="no-such-id"),
        pytest.param("2\nSở Y tế\n", "? lists the ids of the parties", id="a-name"),
    ],
)
def test_ask_helps_with_ids(page: tuple[Path, str], typed: str, told: str) -> None:
    sheet, text = page

    _, said = in_process(
        "ask", sheet, "--text", text, "--language", "en", given=typed.encode()
    )

    assert told in said.partition("plan/parties")[2]
    assert said.endswith("questions without an answer: 1\n")


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        pytest.param("hôm qua", "hôm qua is not a date", id="of-another-form"),
        pytest.param("\n[health: signatry]", "perhaps: signatory", id="of-a-member"),
        pytest.param("\nSở Y tế", "'Sở Y tế' is not a valid id", id="a-name"),
        pytest.param("\n[helth, nobody]", "helth", id="two-ids-of-nothing"),
        pytest.param("12/3 | 13/3", "12/3", id="a-value-and-words"),
    ],
)
def test_an_answer_that_cannot_be_used_is_refused_in_one_sentence(
    page: tuple[Path, str], typed: str, why: str
) -> None:
    sheet, text = page
    two = SHEET.replace(
        "questions:\n", "events:\n- day: _\n  date: XXXX-03-12\nquestions:\n"
    )
    asked = two.replace("  answer: _ ", "  also: [day/date]\n  answer: _ ")
    sheet.write_text(asked, "utf-8")

    _, said, errors = attempt(
        "ask", sheet, "--text", text, "--language", "en", given=f"{typed}\nq\n".encode()
    )

    answer = typed.strip()
    assert errors.startswith(f"the answer “{answer}” cannot be used: ")
    assert why in errors
    assert errors.count("\n") == 1
    assert "left out" not in errors
    assert "page.yaml" not in errors
    assert said.endswith("questions without an answer: 2\n")
    assert sheet.read_text("utf-8") == asked


def test_ask_lists_questions_as_json_lines(page: tuple[Path, str]) -> None:
    sheet, text = page

    status, said = in_process("ask", sheet, "--text", text, "--json")

    assert status == 0
    first, second = map(json.loads, said.splitlines())
    assert first["candidates"] == ["2023-03-12", "2024-03-12"]
    assert (second["about"], second["field"]) == ("plan", "/parties")


@pytest.mark.parametrize(
    "content",
    [
        pytest.param("a: [", id="no-yaml"),
        pytest.param("- a", id="no-sheet"),
        pytest.param("id: a", id="no-dossier"),
    ],
)
def test_ask_needs_a_sheet_without_errors(tmp_path: Path, content: str) -> None:
    (tmp_path / "a.yaml").write_text(content, "utf-8")

    status, said, errors = attempt("ask", tmp_path / "a.yaml")

    assert (status, said) == (2, "")
    assert "coordination build" in errors


def test_build_says_how_many_questions_are_open(page: tuple[Path, str]) -> None:
    sheet, text = page

    status, _, errors = attempt("build", sheet, "--text", text, "--language", "en")

    assert status == 0
    assert errors == "questions without an answer: 2 (coordination ask)\n"


def test_comments_survive_an_edit_by_machine(page: tuple[Path, str]) -> None:
    sheet, text = page
    record = sheet.with_suffix(".json")
    assert in_process("build", sheet, "--text", text, "-o", record)[0] == 0
    edited = load(record).rename("health", "so-y-te").remove("farmers")
    record.write_text(dumps(edited), "utf-8")

    assert in_process("sheet", record, "--text", text, "-o", sheet)[0] == 0

    written = sheet.read_text("utf-8")
    assert "# ai đọc cũng được\nschema_version: 1.1\nid: one  # mã\n" in written
    assert "# chưa rõ năm\n- " in written
    assert "# chủ trì" in written
    assert "answer: _  # hỏi lại" in written
    built = build_sheet(written, texts=TEXTS)
    assert built.value == edited
    assert len(built.questions) == 2


COMMENTS = [
    pytest.param("# a\nid: x", "id: y", "# a\nid: y", id="above"),
    pytest.param("id: x # a", "id: y", "id: y  # a", id="behind"),
    pytest.param("id: x\n# a", "id: y\n", "id: y\n# a\n", id="at-the-end"),
    pytest.param("gone: x # a", "id: y\n", "id: y\n# a\n", id="of-what-is-gone"),
    pytest.param("id: 'a # b'", "id: y", "id: y", id="sign-in-quotes"),
    pytest.param("id: a#b", "id: y", "id: y", id="sign-in-a-word"),
    pytest.param(
        "parties:\n- a: A\n  kind: x # k\n",
        "parties:\n- {a: A, kind: y}\n",
        "parties:\n- {a: A, kind: y}  # k\n",
        id="field-on-another-line",
    ),
    pytest.param(
        "parties:\n- a: A\n  # k\n  kind: x\n",
        "parties:\n- a: A\n  +: {kind: y, level: z}\n",
        "parties:\n- a: A\n  # k\n  +: {kind: y, level: z}\n",
        id="above-a-field",
    ),
    pytest.param("a: [", "id: y", "id: y", id="no-sheet-before"),
]


@pytest.mark.parametrize(("before", "after", "expected"), COMMENTS)
def test_where_comments_go(before: str, after: str, expected: str) -> None:
    assert keep_comments(before, after, Limits()) == expected


def test_a_sample_has_no_questions() -> None:
    assert "questions" not in write_sheet(load(SAMPLE))
