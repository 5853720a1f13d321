"""``coordination validate`` and ``coordination show`` on files that can be read."""

import gzip
import json
import os
import subprocess
from contextlib import suppress
from pathlib import Path

import pytest
from click import Context

from coordination.adapters.cli.running import commands
from tests.adapters.commands import COMMAND, ENGLISH, NOTICE, SAMPLE, in_process, run

WRONG = b'{"schema_version": "1.1", "id": "a", "title": 7, "partys": []}'
DANGLING = (
    b'{"schema_version": "1.1", "id": "a",'
    b' "agreements": [{"id": "b", "parent": "gone"}]}'
)


def test_a_clean_dossier() -> None:
    done = run("validate", SAMPLE, "--text", f"notice={NOTICE}")

    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.endswith("sample.json: không có gì phải báo\n")


def test_faults_of_loading() -> None:
    status, said = in_process("validate", "-", "--language", "en", given=WRONG)

    assert status == 1
    assert said.startswith("-: 2 errors")
    assert "[wrong-type]" in said
    assert "/title" in said
    assert "[unknown-key]" in said
    assert "/partys" in said


@pytest.mark.parametrize("lines", [(), ("--lines",)], ids=["whole", "lines"])
def test_ids_that_lead_nowhere_beside_faults_of_loading(lines: tuple[str, ...]) -> None:
    given = DANGLING.replace(b'"id": "a",', b'"id": "a", "title": 7,')
    status, said = in_process("validate", "-", "--json", *lines, given=given)
    (line,) = said.splitlines()
    found = json.loads(line)["diagnostics"]

    assert status == 1
    assert [(one["code"], one["pointer"]) for one in found] == [
        ("wrong-type", "/title"),
        ("dangling-reference", "/agreements/0/parent"),
    ]
    assert {one["line"] for one in found} == {1}


def test_codes_are_chosen_among_what_the_parts_earn() -> None:
    given = DANGLING.replace(b'"id": "a",', b'"id": "a", "title": 7,')
    _, said = in_process("validate", "-", "--ignore", "dangling", given=given)

    assert "[dangling-reference]" not in said


@pytest.mark.parametrize(
    ("language", "word"), [("vi", "lỗi"), ("en", "error")], ids=["vi", "en"]
)
def test_findings_in_either_language(language: str, word: str) -> None:
    status, said = in_process("validate", "--language", language, "-", given=DANGLING)

    assert status == 1
    assert f"  {word} [dangling-reference]: " in said
    assert "    1:75 /agreements/0/parent\n" in said


def test_json_has_a_line_for_each_file(tmp_path: Path) -> None:
    (tmp_path / "wrong.json").write_bytes(WRONG)

    status, said = in_process("validate", "--json", SAMPLE, tmp_path / "wrong.json")
    sample, wrong = map(json.loads, said.splitlines())

    assert status == 1
    assert (sample["file"], sample["ok"]) == (str(SAMPLE), True)
    assert wrong["counts"]["error"] == 2
    assert {one["pointer"] for one in wrong["diagnostics"]} >= {"/title", "/partys"}


def test_equal_findings_are_told_once() -> None:
    agreements = [{"id": f"a{n}", "parent": "gone"} for n in range(400)]
    dossier = {"schema_version": "1.1", "id": "a", "agreements": agreements}

    status, said = in_process(
        "validate", "--language", "en", "-", given=json.dumps(dossier).encode()
    )

    assert status == 1
    assert said.count("dangling-reference") == 1
    assert "/agreements/4/parent, and 395 more places" in said


def test_a_report_that_is_cut_off_says_so_last() -> None:
    agreements = [{"id": f"a{n}", "parent": f"gone{n}"} for n in range(1_200)]
    dossier = {"schema_version": "1.1", "id": "a", "agreements": agreements}

    _, said = in_process("validate", "--json", "-", given=json.dumps(dossier).encode())
    found = json.loads(said)["diagnostics"]

    assert [one["code"] for one in found].index("truncated") == 1_000 == len(found) - 1
    assert found[999]["pointer"] == "/agreements/999/parent"
    assert found[999]["column"] > found[0]["column"]


def test_sarif_has_one_log_for_all_files(tmp_path: Path) -> None:
    (tmp_path / "một hồ sơ.json").write_bytes(DANGLING)

    status, said = in_process(
        "validate", "--format", "sarif", SAMPLE, tmp_path / "một hồ sơ.json"
    )
    (result, *_) = json.loads(said)["runs"][0]["results"]
    place = result["locations"][0]["physicalLocation"]

    assert status == 1
    assert result["ruleId"] == "dangling-reference"
    uri = place["artifactLocation"]["uri"]
    assert uri.startswith("file:///")
    assert json.loads(said)["runs"][0]["tool"]["driver"]["version"]
    assert uri.endswith("/m%E1%BB%99t%20h%E1%BB%93%20s%C6%A1.json")
    assert place["region"] == {"startLine": 1, "startColumn": 75}


@pytest.mark.parametrize(
    ("name", "uri"),
    [
        pytest.param("sub/hồ sơ.json", "sub/h%E1%BB%93%20s%C6%A1.json", id="relative"),
        pytest.param("a:b.json", "a%3Ab.json", id="a-colon-is-no-scheme"),
        pytest.param(os.fsdecode(b"\xff.json"), "%FF.json", id="a-name-of-no-encoding"),
    ],
)
def test_sarif_keeps_relative_names(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, uri: str
) -> None:
    monkeypatch.chdir(tmp_path)
    Path(name).parent.mkdir(exist_ok=True)
    Path(name).write_bytes(DANGLING)

    _, said = in_process("validate", "--format", "sarif", name)

    (result, *_) = json.loads(said)["runs"][0]["results"]
    place = result["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == uri


@pytest.mark.parametrize(
    ("options", "codes"),
    [
        pytest.param([], ["dangling-reference", "agreement-without-source"], id="all"),
        pytest.param(["--select", "dangling"], ["dangling-reference"], id="select"),
        pytest.param(
            ["--ignore", "dangling"], ["agreement-without-source"], id="ignore"
        ),
    ],
)
def test_codes_are_chosen(options: list[str], codes: list[str]) -> None:
    _, said = in_process("validate", "--json", *options, "-", given=DANGLING)

    assert [one["code"] for one in json.loads(said)["diagnostics"]] == codes


def test_severities_are_tuned() -> None:
    tuned = ["--severity", "dangling=info", "--severity", "agreement-without=info"]

    status, said = in_process("validate", "--json", *tuned, "-", given=DANGLING)

    assert status == 0
    assert json.loads(said)["counts"] == {"error": 0, "warning": 0, "info": 2}


def test_quotes_are_checked_against_the_text(tmp_path: Path) -> None:
    other = tmp_path / "other.txt"
    other.write_text("một văn bản khác " * 40, "utf-8")

    status, said = in_process("validate", SAMPLE, "--text", f"notice={other}")

    assert status == 1
    assert "/claims/0" in said


def test_a_text_of_no_source_is_refused() -> None:
    done = run(*ENGLISH, "validate", SAMPLE, "--text", f"notise={NOTICE}")

    assert done.returncode == 2
    assert "no dossier has a source notise; perhaps: notice\n" in done.stderr


def test_a_text_may_begin_with_a_byte_order_mark(tmp_path: Path) -> None:
    marked = tmp_path / "marked.txt"
    marked.write_bytes(b"\xef\xbb\xbf" + NOTICE.read_bytes())

    status, _ = in_process("validate", SAMPLE, "--text", f"notice={marked}")

    assert status == 0


def test_place_of_what_breaks_the_json() -> None:
    status, said = in_process("validate", "--language", "en", "-", given=b'{"id":\n ?')

    assert status == 2
    assert "2:2" in said


LINES = (
    b'{"schema_version": "1.1", "id": "a"}\n\n' + WRONG + b"\n" + DANGLING + b"\noops\n"
)


@pytest.mark.parametrize("name", ["many.jsonl", "many.jsonl.gz"])
def test_a_dossier_a_line(tmp_path: Path, name: str) -> None:
    data = gzip.compress(LINES) if name.endswith(".gz") else LINES
    (tmp_path / name).write_bytes(data)

    status, said = in_process("validate", "--language", "en", tmp_path / name)

    headings = [line for line in said.splitlines() if not line.startswith(" ")]
    assert status == 2
    assert [line.rpartition("/")[2] for line in headings] == [
        f"{name}:3: 2 errors",
        f"{name}:4: 1 error, 2 warnings",
        f"{name}:5: 1 error",
        f"{name}: 4 dossiers checked",
        "3 of 4 dossiers have errors",
    ]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        pytest.param("en", "2 of 3 dossiers have errors", id="english"),
        pytest.param("vi", "2/3 hồ sơ có lỗi", id="vietnamese"),
    ],
)
def test_of_many_it_says_how_many_failed(
    tmp_path: Path, language: str, said: str
) -> None:
    (tmp_path / "broken.json").write_bytes(b"{oops")
    (tmp_path / "wrong.json").write_bytes(DANGLING)
    names = (SAMPLE, tmp_path / "broken.json", tmp_path / "wrong.json")

    _, many = in_process("validate", "--language", language, *names)
    _, one = in_process("validate", "--language", language, SAMPLE)

    assert many.splitlines()[-1] == said
    assert said not in one


@pytest.mark.parametrize("name", [*commands.list_commands(Context(commands))])
def test_every_help_has_an_example(name: str) -> None:
    _, said = in_process(name, "--help")

    assert f"coordination {name}" in said.rpartition("Example")[2]


def test_lines_on_standard_input_as_json() -> None:
    status, said = in_process("validate", "--lines", "--json", "-", given=LINES)

    assert status == 2
    assert [json.loads(line)["line"] for line in said.splitlines()] == [3, 4, 5]


@pytest.mark.parametrize(
    ("name", "data"),
    [
        pytest.param("a.jsonl", b"\n\n", id="no-dossier"),
        pytest.param("a.jsonl.gz", b"no gzip", id="no-gzip"),
        pytest.param("a.jsonl.gz", gzip.compress(LINES * 99)[:-20], id="cut-off"),
    ],
)
def test_lines_that_cannot_be_read(tmp_path: Path, name: str, data: bytes) -> None:
    (tmp_path / name).write_bytes(data)

    done = run("validate", tmp_path / name)

    assert done.returncode == 2
    assert name in done.stdout + done.stderr
    assert "Traceback" not in done.stderr


def test_a_terminal_sees_how_far_it_is(tmp_path: Path) -> None:
    (tmp_path / "many.jsonl").write_bytes(LINES)
    terminal, inside = os.openpty()

    subprocess.run(
        [*COMMAND, "validate", tmp_path / "many.jsonl"],
        stdout=subprocess.DEVNULL,
        stderr=inside,
        check=False,
        timeout=60,
    )
    os.close(inside)
    shown = b""
    with suppress(OSError):  # Linux says so where the terminal's other end is closed
        while piece := os.read(terminal, 4_096):
            shown += piece
    os.close(terminal)

    assert b"many.jsonl" in shown
    assert b"100%" in shown


def test_show_tells_a_dossier() -> None:
    status, said = in_process("show", "--language", "en", SAMPLE)

    assert status == 0
    assert "Agreements (1)\n  Coordination programme · 15/CTr-SYT-HND\n" in said


@pytest.mark.parametrize("locale", ["C", "C.UTF-8"])
def test_output_is_utf8_whatever_the_locale(
    locale: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", locale)
    monkeypatch.setenv("PYTHONUTF8", "0")
    monkeypatch.setenv("PYTHONCOERCECLOCALE", "0")

    assert "Sở Y tế tỉnh Sơn Hải" in run("show", SAMPLE).stdout


def test_without_the_extra(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "click.py").write_text("raise ModuleNotFoundError(name='click')")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path), prepend=":")

    done = run("show", SAMPLE)

    assert done.returncode == 2
    assert "pip install '.[cli]'" in done.stderr
    assert "Traceback" not in done.stderr
