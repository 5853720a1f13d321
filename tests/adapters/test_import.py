"""``coordination import``: the tables of ``export``, edited, as dossiers again."""

import json
from pathlib import Path

import pytest

from coordination import load, loads
from tests.adapters.commands import (
    ENGLISH,
    SAMPLE,
    in_process,
    in_process_with_errors,
    run,
)
from tests.dossiers.examples import DOSSIERS

VIETNAMESE_EXCEL = ("--delimiter", ";", "--decimal-comma")


@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_what_is_exported_comes_back(form: str, tmp_path: Path) -> None:
    own = VIETNAMESE_EXCEL if form == "csv" else ()
    exported = run(
        "export", *DOSSIERS, "--to", tmp_path / "out", "--format", form, *own
    )
    sources = exported.stdout.splitlines()

    done = run("import", *sources, *VIETNAMESE_EXCEL)

    assert (exported.returncode, done.returncode, done.stderr) == (0, 0, "")
    assert [loads(line) for line in done.stdout.splitlines()] == [*map(load, DOSSIERS)]


def test_files_can_be_written(tmp_path: Path) -> None:
    in_process("export", SAMPLE, "--to", tmp_path)

    status, said = in_process("import", tmp_path / "son-hai", "--to", tmp_path / "new")

    target = tmp_path / "new" / "son-hai.json"
    assert (status, said) == (0, f"{target}\n")
    assert load(target) == load(SAMPLE)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("vi", "/parties/0/level: dòng 2: "),
        ("en", "/parties/0/level: line 2: "),
    ],
)
def test_faults_are_told_with_their_lines(
    language: str, sentence: str, tmp_path: Path
) -> None:
    (tmp_path / "dossier.csv").write_text("schema_version,id\n1.1,x\n")
    (tmp_path / "parties.csv").write_text("id,name,level\np,A,top\n")

    status, said, errors = in_process_with_errors(
        "import", tmp_path, "--language", language
    )

    assert (status, said) == (2, "")
    assert sentence in errors


def test_no_source_stops_the_others(tmp_path: Path) -> None:
    in_process("export", SAMPLE, "--to", tmp_path)
    (tmp_path / "no.xlsx").write_bytes(b"no")
    good = tmp_path / "son-hai"

    status, said, errors = in_process_with_errors(
        *ENGLISH, "import", tmp_path / "none", tmp_path / "no.xlsx", good, good
    )

    assert status == 2
    assert json.loads(said)["id"] == "son-hai"
    assert "none: no such file" in errors
    assert "no.xlsx: " in errors
    assert "son-hai is written already" in errors


@pytest.mark.parametrize("option", ["--bom", "--decimal-comma", "--formula-safe"])
def test_options_of_csv_are_of_no_use_for_workbooks(
    option: str, tmp_path: Path
) -> None:
    status, _, errors = in_process_with_errors(
        *ENGLISH, "export", SAMPLE, "--to", tmp_path, "--format", "xlsx", option
    )

    assert status == 2
    assert f"{option} is for --format csv only" in errors
