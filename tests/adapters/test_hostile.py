"""Nothing of the input reaches a terminal raw or long, in any command or format."""

import io
import json
import os
import re
import subprocess
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import openpyxl
import pytest
from click.testing import CliRunner

from coordination import InvalidValueError, LoadError, ParseError, parse_date, try_loads
from coordination.adapters.cli.running import commands
from coordination.diagnostics.report import Report
from tests.adapters import matrix
from tests.adapters.commands import COMMAND
from tests.adapters.word_files import docx, paragraph

#: Commands to a terminal, marks that turn the direction of writing, line ends.
RAW = "\x1b[2J\x07\x7f\x9b31m\x85\u200f\u202e\u2066\u2028\u2029\ufeff"
#: What of them a record may hold.
KEPT = "\x85\x9b31m\u200f\u202e\u2066\u2028\u2029"
LONG = "k" * 5_000

BROKEN = {
    "schema_version": "1.0",
    "id": f"a{RAW}",
    f"key{RAW}": 1,
    LONG: {RAW: 1},
    "title": 7,
    "extensions": {f"{RAW}{LONG}": {RAW: "\x00"}, "numbers": [RAW, LONG]},
    "parties": [
        {"id": "p", "name": RAW, "kind": f"kind{RAW}", f"x{RAW}": None},
        {"id": LONG, "name": LONG, "kind": LONG, "level": RAW},
    ],
    "agreements": [{"id": "b", "signed": f"2024{RAW}", "number": f"1{RAW}/QĐ"}],
}
SOUND = {
    "schema_version": "1.0",
    "id": "sound",
    "title": f"title {KEPT}.",
    "parties": [{"id": "p", "name": f"name {KEPT}.", "kind": "department"}],
    "agreements": [{"id": "b", "title": f"title {KEPT}.", "parent": "gone"}],
    "extensions": {f"key{KEPT}.": f"value {KEPT}."},
}

#: Beside every command in every format, what people may choose.
RUNS = [
    *matrix.RUNS,
    *(
        ["validate", "--format", form, "--language", "en", *more]
        for form in ("text", "json", "sarif", "junit")
        for more in ([], ["--lines"])
    ),
    ["show", "--lines", "--language", "en"],
    ["export", "--to", "out", "--format", "xlsx", "--lines"],
    ["export", "--to", "out", "--format", "ics", *matrix.ICS, "--lines"],
    ["export", "--to", "out", "--format", "ics", *matrix.ICS, "--name", f"{RAW}{LONG}"],
    ["export", "--to", "out", "--format", "ics", "--stamp", f"{RAW}{LONG}"],
    ["export", "--to", "out", "--delimiter", f"{RAW}{LONG}"],
    [
        *("export", "--to", "out", "--delimiter", ";"),
        *("--decimal-comma", "--bom", "--formula-safe"),
    ],
    ["import", "--delimiter", ";", "--decimal-comma", "--language", "en"],
    ["import", "--to", f"{RAW}{LONG}"],
    ["validate", "--summary"],
    ["validate", "--summary", "--language", "en", "--lines"],
    ["validate", "--baseline", f"baseline{RAW}"],
    ["read", "--format", "csv", "--delimiter", ";", "--formula-safe"],
    ["read", "--format", f"{RAW}{LONG}"],
    ["report", "-o", f"{RAW}{LONG}.html", "--lines", "--language", "en"],
    ["sheet", "--to", "out"],
    ["build", "--language", "en"],
    ["draft", "--published", f"{RAW}{LONG}"],
    ["draft", "--kind", f"{RAW}{LONG}"],
    ["query", f"{RAW}{LONG}"],
    ["query", "body", "--name", f"{RAW}{LONG}"],
    ["build", "--text", f"{RAW}{LONG}"],
    ["--language", f"{RAW}{LONG}"],
    ["validate", f"--{RAW}{LONG}"],
    ["validate", "--as-of", f"{RAW}{LONG}"],
    ["validate", "--select", f"{RAW}{LONG}"],
    ["validate", f"--text={RAW}{LONG}"],
    [f"{RAW}{LONG}"],
]


def on_terminal(folder: Path, *arguments: str) -> str:
    """Return everything that a run writes to a terminal."""
    terminal, inside = os.openpty()
    process = subprocess.Popen(
        [*COMMAND, *arguments], stdout=inside, stderr=inside, cwd=folder
    )
    os.close(inside)
    said = b""
    with suppress(OSError):  # Linux says so where the terminal's other end is closed
        while piece := os.read(terminal, 65_536):
            said += piece
    os.close(terminal)
    assert process.wait(timeout=60) in (0, 1, 2)
    return said.decode().replace("\r\n", "\n")


def raw(said: str) -> Iterator[str]:
    """Yield what is no letter, sign or line end, but for what the commands write.

    That is: a line in bold type, and the bar that shows how far they are.
    """
    plain = re.sub(r"\x1b\[(?:[01]m|\?25[lh]|K)|\r", "", said)
    return (c for c in plain if not c.isprintable() and c != "\n")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    name = f"hostile{RAW}"
    (tmp_path / f"broken{name}").write_text(json.dumps(BROKEN), "utf-8")
    (tmp_path / f"sound{name}").write_text(
        json.dumps(SOUND, ensure_ascii=False), "utf-8"
    )
    (tmp_path / f"sheet{name}.yaml").write_text(json.dumps(BROKEN), "utf-8")
    (tmp_path / f"lines{name}.jsonl").write_text(
        f"{json.dumps(BROKEN)}\n{json.dumps(SOUND)}\n", "utf-8"
    )
    page = f"<!doctype html><p>Ng&agrave;y 5/6/2024 {KEPT}&#27;[2J.<p>K{LONG}"
    (tmp_path / f"page{name}.html").write_text(page, "utf-8")
    words = paragraph(f"ng\u00e0y 5/6/2024 {KEPT}") + paragraph(f"K{LONG}")
    (tmp_path / f"page{name}.docx").write_bytes(docx(words))
    for ending in ("docx", "xlsx"):
        path = tmp_path / f"broken{name}.{ending}"
        path.write_bytes(b"PK\x03\x04" + RAW.encode())
    (tmp_path / f"book{name}.xlsx").write_bytes(book())
    tables = tmp_path / f"tables{name}"
    tables.mkdir()
    (tables / "dossier.csv").write_text("schema_version,id\n1.1,x\n", "utf-8")
    (tables / "parties.csv").write_text(
        f'id,name,level,"x{RAW}{LONG}"\np,"{RAW}",{LONG},"{RAW}"\n', "utf-8"
    )
    return tmp_path


def book() -> bytes:
    """Return a workbook with what a terminal would obey in names and cells."""
    made = openpyxl.Workbook()
    made.active.title = f"a{KEPT}"
    made.active.append([f"key{KEPT}", LONG])
    head = made.create_sheet("dossier")
    head.append(["schema_version", "id", f"key{KEPT}", LONG])
    head.append(["1.1", f"x{KEPT}", f"value{KEPT}", LONG])
    file = io.BytesIO()
    made.save(file)
    return file.getvalue()


@pytest.mark.parametrize("arguments", RUNS, ids=lambda run: "-".join(run)[:40].encode())
def test_nothing_commands_a_terminal(folder: Path, arguments: list[str]) -> None:
    names = sorted(path.name for path in folder.iterdir())

    said = on_terminal(folder, *arguments, *names, f"missing{RAW}{'n' * 100}")

    assert said
    assert list(raw(said)) == []
    assert "k" * 81 not in said
    assert "Traceback" not in said


def test_migrate_writes_to_a_terminal_what_reads_back(tmp_path: Path) -> None:
    terminal, inside = os.openpty()
    subprocess.run(
        [*COMMAND, "migrate", "-"],
        input=json.dumps(SOUND).encode(),
        stdout=inside,
        check=True,
        cwd=tmp_path,
        timeout=60,
    )
    os.close(inside)
    said = os.read(terminal, 65_536).decode()
    os.close(terminal)

    assert list(raw(said.replace("\r\n", "\n"))) == []
    written = json.loads(said)
    assert written == SOUND | {"schema_version": written["schema_version"]}


def test_errors_and_diagnostics_are_safe_to_print() -> None:
    loaded = try_loads(json.dumps(BROKEN))
    errors = [LoadError(*loaded.faults), InvalidValueError(*loaded.faults)]
    with pytest.raises(ParseError) as refused:
        parse_date(f"ngày {RAW}{LONG}")

    said = [*map(str, loaded.diagnostics), *map(str, errors), str(refused.value)]
    said += [one.message("vi") for one in loaded.diagnostics]
    assert list(raw("".join(said))) == []
    assert max(map(len, "\n".join(said).split("\n"))) < 700
    assert "k" * 81 not in "".join(said)


def test_json_of_a_report_is_short() -> None:
    written = json.dumps(Report.of(try_loads(json.dumps(BROKEN)).diagnostics).to_json())

    assert "k" * 81 not in written


def test_a_thousand_faults_below_a_long_key_stay_small() -> None:
    many = ",".join(["NaN"] * 1_000)
    text = f'{{"schema_version": "1.0", "id": "x", "{LONG}": 1, "extensions":'
    loaded = try_loads(f'{text} {{"{LONG * 20}": [{many}]}}}}')

    assert sum(len(one.pointer) for one in loaded.diagnostics) < 200_000


@pytest.mark.parametrize(
    "arguments",
    [
        pytest.param(["read", "-"], id="read"),
        pytest.param(["validate", "--format", "json", "-"], id="validate"),
    ],
)
def test_file_names_in_json_are_whole_for_machines(
    tmp_path: Path, arguments: list[str]
) -> None:
    name = str(tmp_path / ("n" * 200))
    Path(name).write_text("ngày 8/7/2025", "utf-8")
    flags = ["--json"] if arguments[0] == "read" else []

    done = CliRunner().invoke(commands, [arguments[0], *arguments[1:-1], *flags, name])

    assert json.loads(done.stdout)["file"] == name
