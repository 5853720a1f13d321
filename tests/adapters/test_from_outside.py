"""What tools pass over elsewhere is told: as a process, in both languages.

Parts of EDTF and RFC 5545 that are left out are in `test_forms_left_out`, errors in
`test_errors_in_both_languages`, many files in `test_many_files`.
"""

import csv
import json
import subprocess
from pathlib import Path
from xml.etree import ElementTree as ET

import openpyxl
import pytest

from tests.adapters.commands import NOTICE, SAMPLE, run


@pytest.fixture(params=["vi", "en"])
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def told(
    language: str, *arguments: str | Path, given: bytes = b""
) -> "subprocess.CompletedProcess[str]":
    done = run("--language", language, *arguments, given=given)
    assert "Traceback" not in done.stderr
    return done


def dossier(name: str, **more: object) -> str:
    return json.dumps({"schema_version": "1.1", "id": name} | more)


def duty(**more: object) -> dict[str, object]:
    return {"id": "duty", "force": "agreed", "kind": "other", "text": "Báo cáo"} | more


def test_lines_and_files_that_are_missing_leave_a_mark(
    folder: Path, language: str
) -> None:
    one = dossier("a", title="Một")
    (folder / "many.ndjson").write_text(f"{one}\noops\n{one}\n", "utf-8")

    found = told(language, "validate", "--json", "many.ndjson", "none", "-")
    shown = told(language, "show", "many.ndjson")

    lines = [json.loads(line) for line in found.stdout.splitlines()]
    codes = [
        (line["file"], line.get("line"), one["code"])
        for line in lines
        for one in line["diagnostics"]
    ]
    assert codes == [
        ("many.ndjson", 2, "broken-json"),
        ("many.ndjson", 3, "id-used-by-another-dossier"),
        ("none", None, "unusable-file"),
        ("-", None, "unusable-file"),
    ]
    reasons = [one["params"]["reason"] for one in lines[2]["diagnostics"]]
    assert (found.returncode, reasons) == (2, ["no-such-file"])
    expected = {"vi": "many.ndjson:2: không phải hồ sơ", "en": "many.ndjson:2: no dos"}
    assert (shown.returncode, shown.stdout.count("Một")) == (2, 2)
    assert expected[language] in shown.stderr


def test_sarif_and_junit_are_read_by_machines(folder: Path, language: str) -> None:
    text = dossier("a", agreements=[{"id": "x", "parent": "gone"}])
    (folder / "a.json").write_text(text, "utf-8")
    (folder / "b.json").write_text(f"\n\n{text}", "utf-8")

    names = ["a.json", "b.json", "none"]
    log = told(language, "validate", "--format", "sarif", *names)
    suite = ET.fromstring(
        told(language, "validate", "--format", "junit", *names).stdout
    )

    run_of_all = json.loads(log.stdout)["runs"][0]
    rules = run_of_all["tool"]["driver"]["rules"]
    first, _, second, *_ = run_of_all["results"]
    assert run_of_all["language"] == language
    assert all("{" not in rule["shortDescription"]["text"] for rule in rules)
    assert first["partialFingerprints"] == second["partialFingerprints"]
    assert rules[first["ruleIndex"]]["id"] == first["ruleId"] == "dangling-reference"
    expected = {"vi": "không có tệp hay thư mục này", "en": "no such file or folder"}
    notifications = run_of_all["invocations"][0]["toolExecutionNotifications"]
    assert [one["message"]["text"] for one in notifications] == [expected[language]]
    assert [one.get("message") for one in suite.iter("error")] == [expected[language]]


def test_many_equal_findings_are_one_line(folder: Path, language: str) -> None:
    agreements = [{"id": f"a{n}", "parent": f"gone{n}"} for n in range(200)]
    (folder / "x.json").write_text(dossier("x", agreements=agreements), "utf-8")
    known = told(language, "validate", "x.json", "--json")
    (folder / "known").write_text(known.stdout, "utf-8")
    (folder / "x.json").write_text(dossier("x", agreements=agreements[1:]), "utf-8")

    lines = told(language, "validate", "x.json").stdout.splitlines()
    counted = told(language, "validate", "x.json", "--summary").stdout.splitlines()
    since = told(language, "validate", "x.json", "--baseline", "known")

    more = {"vi": "và 194 chỗ khác", "en": "and 194 more places"}
    gone = {"vi": "không còn: ", "en": "gone: "}
    heads = {"vi": ["mức", "độ"], "en": ["severity", "code"]}
    assert len(lines) == 5
    assert lines[2].endswith(more[language])
    assert counted[0].split()[:2] == heads[language]
    assert ["dangling-reference", "199", "1"] in [row.split()[-3:] for row in counted]
    assert since.returncode == 0
    assert f"{gone[language]}dangling-reference: 1\n" in since.stderr


def starting(word: str, lines: list[str]) -> list[str]:
    return [line for line in lines if line.startswith(word)]


def test_calendars_keep_their_uids(folder: Path, language: str) -> None:
    days = ["--from", "2024-01-01", "--until", "2024-12-31"]
    stamp = ["--stamp", "2024-01-02T08:30:00+07:00", "--alarm", "7"]
    for folder_of, day in (("one", "2024-05-20"), ("two", "2024-06-20")):
        text = dossier("a", obligations=[duty(due={"date": day})])
        done = told(
            *(language, "export", "-", "--to", folder_of, "--format", "ics"),
            *(*days, *stamp),
            given=text.encode(),
        )
        assert done.returncode == 0

    one, two = (
        (folder / name / "a.ics").read_text("utf-8").splitlines()
        for name in ("one", "two")
    )
    assert [x for x in one if x[:4] == "UID:"] == [x for x in two if x[:4] == "UID:"]
    assert [x for x in one if x[:7] == "DTSTART"] != [
        x for x in two if x[:7] == "DTSTART"
    ]
    assert "BEGIN:VALARM" in one


@pytest.mark.usefixtures("folder")
def test_tables_of_spreadsheets_come_back(language: str) -> None:
    comma = ["--delimiter", ";", "--decimal-comma"]
    told(language, "export", SAMPLE, "--to", "tables", *comma, "--bom")
    told(language, "export", SAMPLE, "--to", "books", "--format", "xlsx")
    back = told(language, "import", "tables/son-hai", *comma)
    book = openpyxl.load_workbook("books/son-hai.xlsx")
    at = [cell.value for cell in book["agreements"][1]].index("period") + 1
    changed = book["agreements"].cell(2, at)
    again = told(language, "import", "books/son-hai.xlsx")
    changed.value = 45_000
    changed.number_format = "mmm-yy"
    book.save("books/changed.xlsx")
    refused = told(language, "import", "books/changed.xlsx")

    given = json.loads(SAMPLE.read_bytes())
    assert json.loads(back.stdout) == json.loads(again.stdout) == given
    assert refused.returncode == 2
    line = {"vi": "dòng 2: ", "en": "line 2: "}
    assert f"/agreements/0/period: {line[language]}" in refused.stderr


def test_an_amount_of_two_readings_gets_no_hint(folder: Path, language: str) -> None:
    quantity = {"amount": "24.550", "units": ["tin"]}
    outcome = {"id": "o", "kind": "result", "quantity": quantity}
    (folder / "a.json").write_text(dossier("a", outcomes=[outcome]), "utf-8")

    said = told(language, "validate", "a.json").stdout

    assert "thousands-or-decimals" in said
    assert "24550" in said
    assert "24.55 " in said.replace(",", " ").replace(")", " ").replace(";", " ")
    assert {"vi": "có lẽ là", "en": "perhaps"}[language] not in said


def test_values_are_shown_in_words(folder: Path, language: str) -> None:
    rule = {"rule": "FREQ=YEARLY;BYMONTH=7;BYMONTHDAY=20", "deadline": "before"}
    text = dossier("a", obligations=[duty(due={"recurrence": rule})])
    (folder / "page.html").write_text("<p>Ng&agrave;y 5/6/2024, họp.<p>Hết.", "utf-8")

    shown = told(language, "show", "-", given=text.encode()).stdout
    mentioned = told(language, "read", "--format", "csv", folder, NOTICE).stdout

    words = {"vi": "trước ngày 20/7", "en": "every year, before 20 July"}
    assert words[language] in shown
    assert "FREQ" not in shown
    rows = [*csv.DictReader(mentioned.splitlines())]
    assert rows[0]["sentence"] == "Ngày 5/6/2024, họp."
    assert {row["file"].rpartition("/")[2] for row in rows} == {
        "page.html",
        "son-hai.txt",
    }
