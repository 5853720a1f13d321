"""The commands about sheets: from a dossier to a sheet and back, and what they say."""

import json
import sys
from pathlib import Path

import pytest

from coordination import load, loads
from tests.adapters.commands import ENGLISH, NOTICE, SAMPLE, in_process, run
from tests.adapters.commands import in_process_with_errors as attempt
from tests.adapters.word_files import docx, paragraph

TEXT = f"notice={NOTICE}"
PAGE = "<!doctype html><title>Tin</title><p>Sáng 12/3, Sở Y tế &amp; Hội Nông dân họp."


def test_a_sheet_becomes_the_same_file(tmp_path: Path) -> None:
    sheet, again = tmp_path / "a.yaml", tmp_path / "a.json"

    assert in_process("sheet", SAMPLE, "--text", TEXT, "-o", sheet) == (0, "")
    assert in_process("build", sheet, "--text", TEXT, "-o", again) == (0, "")

    assert again.read_bytes() == SAMPLE.read_bytes()
    assert "2024/2026 | giai đoạn 2024-2026" in sheet.read_text("utf-8")
    assert ":60" not in sheet.read_text("utf-8")


def test_without_the_text_the_sheet_has_offsets() -> None:
    status, sheet = in_process("sheet", SAMPLE)

    assert status == 0
    assert "2024/2026 | giai đoạn 2024-2026 | :60" in sheet
    assert in_process("build", "-", given=sheet.encode())[0] == 0


def test_several_sheets_become_json_lines(tmp_path: Path) -> None:
    status, said = in_process("sheet", SAMPLE, "--to", tmp_path / "sheets")
    sheet = tmp_path / "sheets" / "son-hai.yaml"

    assert (status, said) == (0, f"{sheet}\n")
    status, said = in_process("build", sheet, sheet)
    assert status == 0
    assert [loads(line) for line in said.splitlines()] == [load(SAMPLE)] * 2


def test_faults_have_file_line_and_column(tmp_path: Path) -> None:
    sheet = tmp_path / "a.yaml"
    sheet.write_text("schema_version: 1.1\nid: a\nparties:\n- b: _\n", "utf-8")

    status, said, errors = attempt("build", "--language", "en", sheet)

    assert (status, said) == (1, "")
    assert errors == (
        f"{sheet}:4:6: the required member name is missing; b is left out for it"
        " [missing-key]\n"
    )


@pytest.mark.parametrize(
    ("content", "status"),
    [
        pytest.param("a: [", 2, id="no-yaml"),
        pytest.param("a: &b c", 2, id="anchor"),
        pytest.param("[]", 2, id="no-sheet"),
        pytest.param("", 2, id="empty"),
        pytest.param("id: a", 1, id="record-with-errors"),
    ],
)
def test_the_exit_status(tmp_path: Path, content: str, status: int) -> None:
    (tmp_path / "a.yaml").write_text(content, "utf-8")

    got, said, errors = attempt("build", tmp_path / "a.yaml")

    assert (got, said) == (status, "")
    assert "a.yaml" in errors
    assert "Traceback" not in errors


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        pytest.param(["sheet", SAMPLE, SAMPLE], "--to", id="two-without-folder"),
        pytest.param(["sheet", SAMPLE, "-o", "a", "--to", "b"], "--to", id="both"),
        pytest.param(["sheet", SAMPLE, "--text", "a"], "ID=FILE", id="no-pair"),
        pytest.param(["build", "a", "b", "-o", "c"], "--output", id="one-output"),
        pytest.param(["new", "A B"], "is not a valid id", id="no-id"),
    ],
)
def test_usage(arguments: list[str | Path], expected: str) -> None:
    status, said, errors = attempt(*ENGLISH, *arguments)

    assert (status, said) == (2, "")
    assert expected in errors


def test_a_new_sheet_is_built() -> None:
    status, sheet = in_process("new", "son-hai")

    assert status == 0
    assert "id: son-hai\n" in sheet
    status, said = in_process("build", "-", given=sheet.encode())
    assert (status, json.loads(said)["id"]) == (0, "son-hai")


@pytest.mark.parametrize(
    ("name", "content"),
    [
        pytest.param("page.html", PAGE.encode(), id="html"),
        pytest.param("page.docx", docx(paragraph("Sáng 12/3, họp.")), id="docx"),
    ],
)
def test_a_page_is_its_own_text(tmp_path: Path, name: str, content: bytes) -> None:
    page, sheet, record = (tmp_path / one for one in (name, "a.yaml", "a.json"))
    page.write_bytes(content)
    assert in_process("draft", page, "--published", "2024-03-13", "-o", sheet)[0] == 0

    assert in_process("build", sheet, "--text", f"page={page}", "-o", record)[0] == 0
    assert in_process("validate", record, "--text", f"page={page}")[0] == 0


def test_a_text_in_a_form_that_is_not_read_is_named(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(b"%PDF-1.7")

    status, _, errors = attempt(
        "validate", SAMPLE, "--text", f"notice={tmp_path / 'a.pdf'}"
    )

    assert status == 2
    assert "PDF" in errors


def test_a_missing_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "yaml", None)

    status, _, errors = attempt("build", SAMPLE)

    assert status == 2
    assert "pip install '.[sheet]'" in errors


def test_json_is_a_sheet_too_where_it_is_the_form_of_a_sheet() -> None:
    done = run("build", "-", given=b'{"schema_version": "1.1", "id": "a"}')

    assert (done.returncode, json.loads(done.stdout)["id"]) == (0, "a")
