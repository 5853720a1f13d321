"""``coordination draft``."""

import json
from pathlib import Path

import pytest

from coordination import load
from tests.adapters.commands import ENGLISH, ROOT, in_process
from tests.adapters.commands import in_process_with_errors as attempt

PAGE = ROOT / "examples" / "pages" / "son-hai.txt"


def test_a_page_becomes_a_dossier(tmp_path: Path) -> None:
    status, said = in_process("draft", PAGE, "-o", tmp_path / "out.json")

    assert status == 0
    assert "thỏa thuận phối hợp (2)" in said
    assert "Năm của “12/3” là năm nào?" in said
    assert load(tmp_path / "out.json").id == "son-hai"


def test_a_sheet_is_built_back_into_the_same_dossier(tmp_path: Path) -> None:
    pytest.importorskip("yaml")
    sheet, built, plain = (tmp_path / f"a.{end}" for end in ("yaml", "json", "2.json"))

    in_process("draft", PAGE, "-o", sheet)
    in_process("build", sheet, "--text", f"son-hai={PAGE}", "-o", built)
    in_process("draft", PAGE, "-o", plain)

    assert load(built) == load(plain)


def test_questions_are_asked_in_the_language_that_is_wanted() -> None:
    assert "Which year is meant by “12/3”?" in in_process(
        "draft", PAGE, "--language", "en"
    )[1]  # fmt: skip


def test_json_has_the_questions_and_what_was_left_out() -> None:
    _, said = in_process("draft", PAGE, "--json")
    made = json.loads(said)
    text = PAGE.read_text("utf-8")

    (question,) = made["questions"]
    assert question["pointer"] == "/events/0/date"
    assert question["candidates"] == ["2023-03-12", "2024-03-12"]
    assert text[question["start"] : question["end"]] == question["quote"] == "12/3"
    assert {one["reason"] for one in made["left_out"]} == {
        "widget", "timestamp", "byline", "related-links",
    }  # fmt: skip
    assert made["dossier"]["id"] == "son-hai"


def test_the_day_of_the_page_narrows_the_years(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Sáng 12/3, UBND tỉnh tổng kết quý I.", "utf-8")

    said = in_process("draft", tmp_path / "a.txt", "--json", "--published", "13/3/2024")

    assert json.loads(said[1])["dossier"]["sources"][0]["published"] == "2024-03-13"


def test_the_text_of_a_page_is_kept(tmp_path: Path) -> None:
    pytest.importorskip("lxml")
    (tmp_path / "a.html").write_text("<p>Sở Y tế &amp; hội</p>", "utf-8")
    kept, out = tmp_path / "a.txt", tmp_path / "a.json"

    in_process("draft", tmp_path / "a.html", "-o", out, "--save-text", kept)

    text = kept.read_text("utf-8")
    assert all(text[one.start : one.end] == one.quote for one in load(out).claims)
    assert in_process("validate", out, "--text", f"a={kept}")[0] == 0


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        pytest.param(["no.txt"], "no such file", id="no file"),
        pytest.param([PAGE, PAGE, "-o", "a.json"], "for one input", id="two into one"),
        pytest.param([PAGE, "--published", "x"], "--published", id="no date"),
    ],
)
def test_what_cannot_be_done_is_said(arguments: list[str], expected: str) -> None:
    status, _, error = attempt(*ENGLISH, "draft", *arguments)

    assert status == 2
    assert expected in error


def test_every_file_is_drafted_whatever_the_others_are(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"\xff\xfe\x00")

    status, said, error = attempt("draft", tmp_path / "a.txt", PAGE)

    assert status == 2
    assert "a.txt" in error
    assert "thỏa thuận phối hợp (2)" in said
