"""A run over many files: every format says the same of every file."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest

from coordination.model.dossier import SCHEMA_VERSION
from tests.adapters.commands import ENGLISH, in_process, in_process_with_errors


def dossier(name: str, *agreements: dict[str, str]) -> dict[str, object]:
    return {
        "schema_version": SCHEMA_VERSION,
        "id": name,
        "agreements": list(agreements),
    }


def written(path: Path, *dossiers: dict[str, object]) -> Path:
    path.write_text("\n".join(map(json.dumps, dossiers)), "utf-8")
    return path


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    dangling = {"id": "plan", "parent": "gone"}
    found = [
        written(tmp_path / f"{at}.json", dossier(f"d{at}", dangling)) for at in range(3)
    ]
    (tmp_path / "broken.json").write_text("{oops", "utf-8")
    (tmp_path / "empty.json").touch()
    lines = [dossier("l1"), dossier("l2", dangling), dossier("l1")]
    found.append(written(tmp_path / "many.ndjson", *lines))
    return [*found, tmp_path / "broken.json", tmp_path / "empty.json", tmp_path / "no"]


def validated(*arguments: str | Path) -> tuple[int, str]:
    ignored = ("--ignore", "agreement-without", "--language", "en")
    return in_process("validate", *ignored, *arguments)


def as_json(*arguments: str | Path) -> Iterator[tuple[str, str]]:
    """Yield file and code of each finding."""
    for line in validated("--format", "json", *arguments)[1].splitlines():
        one = json.loads(line)
        for finding in one["diagnostics"]:
            yield Path(one["file"]).name, finding["code"]


def test_a_dossier_of_an_older_version_is_checked_too(tmp_path: Path) -> None:
    held = dossier("x", {"id": "plan", "parent": "gone"}) | {"schema_version": "1.0"}

    found = list(as_json(written(tmp_path / "x.json", held)))

    assert found == [("x.json", "dangling-reference"), ("x.json", "migrated")]


FOUND = [
    ("0.json", "dangling-reference"),
    ("1.json", "dangling-reference"),
    ("2.json", "dangling-reference"),
    ("many.ndjson", "dangling-reference"),
    ("many.ndjson", "id-used-by-another-dossier"),
    ("broken.json", "broken-json"),
    ("empty.json", "unusable-file"),
    ("no", "unusable-file"),
]


def test_json_lines_leave_no_file_out(files: list[Path]) -> None:
    assert list(as_json(*files)) == FOUND


def test_sarif_leaves_no_file_out(files: list[Path]) -> None:
    status, said = validated("--format", "sarif", *files)
    (run,) = json.loads(said)["runs"]
    (invocation,) = run["invocations"]

    def name(result: dict[str, Any]) -> str:
        (place,) = result["locations"]
        uri = place["physicalLocation"]["artifactLocation"]["uri"]
        return str(uri).rpartition("/")[2]

    assert status == 2
    told = [(name(one), one["ruleId"]) for one in run["results"]]
    unusable = invocation["toolExecutionNotifications"]
    told += [(name(one), one["descriptor"]["id"]) for one in unusable]
    assert told == FOUND
    assert not invocation["executionSuccessful"]
    rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    assert [rules[one["ruleIndex"]] for one in run["results"]] == [
        one["ruleId"] for one in run["results"]
    ]
    assert "{" not in json.dumps(
        [r["shortDescription"] for r in run["tool"]["driver"]["rules"]]
    ).replace('{"text"', "")


def test_junit_leaves_no_file_out(files: list[Path]) -> None:
    status, said = validated("--format", "junit", *files)
    suite = ET.fromstring(said.encode())

    assert status == 2
    assert (suite.get("tests"), suite.get("failures"), suite.get("errors")) == (
        "9",
        "5",
        "2",
    )
    assert len(suite.findall("testcase")) == 9
    assert {Path(str(one.get("name"))).name for one in suite if len(one)} == {
        *("0.json", "1.json", "2.json", "many.ndjson:2", "many.ndjson:3"),
        *("broken.json", "empty.json", "no"),
    }


def test_a_summary_counts_findings_and_files(files: list[Path]) -> None:
    status, said = validated("--summary", *files)

    assert status == 2
    rows = [line.split() for line in said.splitlines()[1:]]
    assert rows[0] == ["error", "dangling-reference", "4", "4"]
    assert ["error", "unusable-file", "2", "2"] in rows


def test_a_baseline_leaves_what_is_new(files: list[Path], tmp_path: Path) -> None:
    _, said = validated("--format", "json", *files)
    (tmp_path / "before").write_text(said, "utf-8")
    old: list[str | Path] = ["--baseline", tmp_path / "before"]

    # What could not be checked is said again.
    assert list(as_json(*old, *files)) == FOUND[-2:]
    # An agreement before the old one moves its pointer and its line.
    new = {"id": "other", "parent": "lost"}
    plan = {"id": "plan", "parent": "gone"}
    written(files[0], dossier("d0", new, plan))
    written(files[1], dossier("d1"))

    arguments = ["validate", "--ignore", "agreement-without", "--language", "en"]
    status, said, errors = in_process_with_errors(
        *arguments, "--format", "json", *old, *files[:4]
    )
    findings = [
        one["pointer"]
        for line in said.splitlines()
        for one in json.loads(line)["diagnostics"]
    ]
    assert (status, findings) == (1, ["/agreements/0/parent"])
    assert "gone: dangling-reference: 1\n" in errors


@pytest.mark.parametrize("text", ["{}", "[1]", "oops", '{"diagnostics": [1]}'])
def test_what_is_no_baseline_is_refused(
    text: str, tmp_path: Path, files: list[Path]
) -> None:
    (tmp_path / "before").write_text(text, "utf-8")

    status, said, errors = in_process_with_errors(
        *ENGLISH, "validate", "--baseline", tmp_path / "before", files[0]
    )

    assert (status, said) == (2, "")
    assert "before: line 1 is not what" in errors


def test_many_findings_of_one_code_are_one_line(tmp_path: Path) -> None:
    agreements = [{"id": f"a{n}", "parent": f"gone{n}"} for n in range(200)]
    path = written(tmp_path / "x.json", dossier("x", *agreements))

    _, said = validated(path)

    assert len(said.splitlines()) == 3
    assert "…" in said
    assert "/agreements/4/parent, and 195 more places" in said


@pytest.mark.parametrize("command", ["show", "export", "migrate"])
def test_every_command_reads_lines_and_tells_the_bad_one(
    command: str, tmp_path: Path
) -> None:
    path = tmp_path / "many.ndjson"
    path.write_text(
        f"{json.dumps(dossier('a'))}\noops\n{json.dumps(dossier('b'))}\n", "utf-8"
    )
    more: list[str | Path] = ["--to", tmp_path / "out"] if command == "export" else []

    status, said, errors = in_process_with_errors(*ENGLISH, command, path, *more)

    assert status == 2
    assert f"{path}:2: no dossier: " in errors
    if command == "export":
        assert len(said.splitlines()) == 2


def test_migrate_brings_every_line_to_the_current_version(tmp_path: Path) -> None:
    old = [dossier(name) | {"schema_version": "1.0"} for name in ("a", "b")]
    path = written(tmp_path / "many.jsonl", *old)

    status, _, errors = in_process_with_errors("migrate", "--language", "en", path)

    versions = [
        json.loads(line)["schema_version"] for line in path.read_text().splitlines()
    ]
    assert status == 0
    assert len(versions) == 2
    assert "1.0" not in versions
    assert f"{path}:2: /schema_version" in errors
