"""What the command line cannot do is said in the language that is asked for."""

import io
import re
import string
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path

import pytest

from coordination.adapters.cli.asked_language import asked_language
from coordination.adapters.cli.error_sentences import ENTRIES
from coordination.adapters.cli.running import run as run_here
from coordination.folding.nfc import is_nfc
from tests.adapters.commands import NOTICE, SAMPLE, run

FILES = {
    "broken.json": b'{"schema_version": "1.1", "id": 7}',
    "empty.json": b"",
    "packed.json.gz": b"no gzip",
    "lines.jsonl": b'{"no": "text"}\n',
    "binary.txt": b"a\n\xff",
    "nul.txt": b"a\nb\0",
    "empty.jsonl": b"",
    "page.pdf": b"%PDF-1.7",
    "folder/page.pdf": b"%PDF-1.7",
    "sheet.yaml": b"id: A B\n",
    "known.jsonl": b"{}\n",
}
ICS: list[str | Path] = ["export", "x", "--to", "o", "--format", "ics"]

#: What is typed, and what is said in Vietnamese and in English.
CASES: list[tuple[list[str | Path], str, str]] = [
    (["nosuch"], "không có lệnh nosuch", "there is no command nosuch"),
    (["shwo"], "shwo; có lẽ là: show", "shwo; perhaps: show"),
    (["show"], "thiếu FILE...", "FILE... is missing"),
    (["export", "x"], "thiếu --to", "--to is missing"),
    (["show", "--sumary"], "không có tùy chọn --sumary", "there is no option --sumary"),
    (
        ["validate", "--sumary", "x"],
        "--sumary; có lẽ là: --summary",
        "--sumary; perhaps: --summary",
    ),
    (["--nosuch"], "không có tùy chọn --nosuch", "there is no option --nosuch"),
    (["new", "a", "b"], "nhiều đối số hơn", "more arguments than"),
    (["export", "x", "--to"], "--to cần một giá trị", "--to needs a value"),
    (
        ["show", "--lines=1", "x"],
        "--lines không nhận giá trị",
        "--lines takes no value",
    ),
    (
        ["read", "--format", "pdf", "x"],
        "--format phải là một trong: table, csv, json, parquet, arrow",
        "--format has to be one of: table, csv, json, parquet, arrow",
    ),
    (["query", "who", "x"], "phải là một trong: due,", "has to be one of: due,"),
    (
        ["read", "--jobs", "0", "x"],
        "--jobs phải là số nguyên từ 1 đến 256",
        "--jobs has to be a whole number from 1 to 256",
    ),
    (
        ["validate", "--as-of", "8/7/2025", "x"],
        "--as-of phải là một ngày, ví dụ 2024-12-31",
        "--as-of has to be a day such as 2024-12-31",
    ),
    (
        [*ICS, "--stamp", "2024-01-02T08:30"],
        "--stamp phải là một thời điểm có múi giờ",
        "--stamp has to be a moment with its time zone",
    ),
    (
        ["draft", "--published", "hôm nào", "x"],
        "--published: cần một ngày",
        "--published: expected a date",
    ),
    (
        ["query", "body", "--name", "7", SAMPLE],
        "--name: cần",
        "--name: expected",
    ),
    (["query", "alive", SAMPLE], "alive cần --on", "alive needs --on"),
    (ICS, "ics cần --from, --until", "ics needs --from, --until"),
    (
        ["validate", "--text", "notice", "x"],
        "cần ID=FILE, không phải notice",
        "expected ID=FILE, got notice",
    ),
    (
        ["validate", "--severity", "info", "x"],
        "cần CODE=LEVEL, không phải info",
        "expected CODE=LEVEL, got info",
    ),
    (
        ["build", "--text", "=x", "x"],
        "cần ID=FILE, không phải =x",
        "expected ID=FILE, got =x",
    ),
    (
        ["validate", "--text", f"notise={NOTICE}", SAMPLE],
        "không hồ sơ nào có nguồn notise; có lẽ là: notice",
        "no dossier has a source notise; perhaps: notice",
    ),
    (
        ["validate", "--ignore", "repeated-ids", "x"],
        "không có mã repeated-ids; có lẽ là: repeated-id",
        "there is no code repeated-ids; perhaps: repeated-id",
    ),
    (
        ["validate", "--severity", "repeated=bad", "x"],
        "bad không phải là mã hợp lệ; chỉ có: error, warning, info",
        "bad is not a known code; known: error, warning, info",
    ),
    (
        ["validate", "--summary", "--json", "x"],
        "--summary chỉ dùng với --format text",
        "--summary is for --format text only",
    ),
    (
        ["export", "x", "--to", "o", "--by", "year"],
        "--by chỉ dùng với --format parquet, arrow",
        "--by is for --format parquet, arrow only",
    ),
    (["read", "x", "--to", "y"], "--to đi cùng --format", "--to goes with --format"),
    (
        ["draft", "a", "b", "--save-text", "c"],
        "--save-text chỉ dùng khi có một đầu vào",
        "--save-text is for one input only",
    ),
    (
        ["sheet", SAMPLE, "--to", "a", "-o", "b"],
        "không dùng --output cùng với --to",
        "--output and --to do not go together",
    ),
    (["sheet", SAMPLE, SAMPLE], "có nhiều hồ sơ", "several dossiers"),
    (["new", "A B"], "ID: mã 'A B' không hợp lệ", "ID: 'A B' is not a valid id"),
    (["explain", "no-such"], "không có mã no-such", "there is no code no-such"),
    (["show", "none"], "none: không có tệp", "none: no such file"),
    (["show", "folder"], "folder: đây là một thư mục", "folder: it is a folder"),
    (["show", "empty.json"], "tệp trống", "the file is empty"),
    (["show", "empty.jsonl"], "tệp không có hồ sơ nào", "the file contains no dossier"),
    (
        ["show", "packed.json.gz"],
        "dữ liệu nén hỏng hoặc bị cắt ngang (",
        "the compressed data are broken or cut off (",
    ),
    (
        ["show", "broken.json"],
        "broken.json: không phải hồ sơ: dòng 1, cột 33, /id: ",
        "broken.json: no dossier: line 1, column 33, /id: ",
    ),
    (
        ["read", "binary.txt"],
        "không phải văn bản UTF-8: byte 0xff ở vị trí 2, dòng 2",
        "not UTF-8 text: byte 0xff at offset 2, in line 2",
    ),
    (["read", "nul.txt"], "có ký tự NUL ở dòng 2", "NUL in line 2"),
    (["read", "lines.jsonl"], 'có thành phần "text"', 'with the member "text"'),
    (["read", "page.pdf"], "không đọc được văn bản từ tệp PDF", "no text is read"),
    (["read", "folder"], "không đọc các tệp không phải", "files not read"),
    (["read", "folder"], "không có văn bản nào", "the folder contains no text"),
    (["ask", "sheet.yaml"], "phiếu có lỗi", "the sheet has errors"),
    (
        ["validate", "--baseline", "known.jsonl", SAMPLE],
        "dòng 1 không phải do",
        "line 1 is not what",
    ),
    (
        ["import", "none"],
        "none: không có tệp hay thư mục này",
        "none: no such file or folder",
    ),
    (
        ["export", SAMPLE, SAMPLE, "--to", "o"],
        "son-hai đã được ghi rồi",
        "son-hai is written already",
    ),
    (
        ["export", SAMPLE, "--to", "nul.txt"],
        "một phần của đường dẫn không phải là thư mục",
        "a part of the path is not a folder",
    ),
    (
        ["validate", "--format", "sarif", "none"],
        '"text": "không có tệp hay thư mục này"',
        '"text": "no such file or folder"',
    ),
    (
        ["validate", "--format", "junit", "none"],
        'message="không có tệp hay thư mục này"',
        'message="no such file or folder"',
    ),
]


@pytest.fixture
def _folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "folder").mkdir()
    for name, data in FILES.items():
        (tmp_path / name).write_bytes(data)


def told(*arguments: str | Path) -> tuple[int, str]:
    """Run the programme in this process; return all that it says."""
    said = [io.BytesIO(), io.BytesIO()]
    out, err = (io.TextIOWrapper(one, "utf-8") for one in said)
    with redirect_stdout(out), redirect_stderr(err):
        status = run_here([*map(str, arguments)])
        return status, "".join(one.getvalue().decode() for one in said)


@pytest.mark.usefixtures("_folder")
@pytest.mark.parametrize(
    ("arguments", "vi", "en"),
    CASES,
    ids=[en for _, _, en in CASES],
)
def test_it_is_said_in_the_language_asked_for(
    arguments: list[str | Path], vi: str, en: str
) -> None:
    for language, expected, other in (("vi", vi, en), ("en", en, vi)):
        status, said = told("--language", language, *arguments)

        assert status == 2
        assert expected in said
        assert other not in said


@pytest.mark.parametrize("extra", ["arrow", "calendar", "pages", "sheet", "xlsx"])
def test_a_missing_extra_is_named_in_both(extra: str) -> None:
    for language, needs, where in (
        ("vi", "cần cài thêm", "trong thư mục mã nguồn"),
        ("en", "this needs", "in a checkout"),
    ):
        said = ENTRIES["needs-extra"].template(language).format(extra=extra)

        assert said.startswith(needs)
        assert said.endswith(f"{where}, pip install '.[{extra}]'")


@pytest.mark.parametrize("entry", ENTRIES.values(), ids=lambda entry: entry.code)
def test_both_sentences_have_the_same_params(entry: object) -> None:
    vi, en = (getattr(entry, language) for language in ("vi", "en"))
    params = [
        {name for _, name, _, _ in string.Formatter().parse(said) if name}
        for said in (vi, en)
    ]

    assert params[0] == params[1]
    assert is_nfc(vi)
    assert vi != en
    assert not re.search(r"[.!?]$", vi + en)


@pytest.mark.parametrize(
    ("arguments", "language"),
    [
        pytest.param([], "vi", id="nothing"),
        pytest.param(["show", "--language", "en"], "en", id="two words"),
        pytest.param(["show", "--language=en"], "en", id="one word"),
        pytest.param(["--language", "en", "show"], "en", id="before the command"),
        pytest.param(["--language", "en", "x", "--language", "vi"], "vi", id="last"),
        pytest.param(["--language", "en", "--language", "fr"], "en", id="unknown"),
        pytest.param(["show", "--", "--language", "en"], "vi", id="a file"),
        pytest.param(["show", "--language"], "vi", id="no value"),
    ],
)
def test_the_last_language_counts(arguments: list[str], language: str) -> None:
    assert asked_language(arguments) == language


def test_the_language_before_a_command_is_that_of_its_output() -> None:
    assert (
        run("--language", "en", "show", SAMPLE).stdout
        == run("show", "--language", "en", SAMPLE).stdout
    )


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("vi", ["Cách dùng: ", "Lỗi: không có tùy chọn --x\n"]),
        ("en", ["Usage: ", "Error: there is no option --x\n"]),
    ],
)
def test_from_outside(language: str, expected: list[str]) -> None:
    done = run("--language", language, "show", "--x")

    said = "coordination show [OPTIONS] FILE...\n".join(expected)
    assert (done.returncode, done.stdout, done.stderr) == (2, "", said)


def test_without_arguments_it_prints_its_help() -> None:
    status, said = told()

    assert status == 2
    assert said.startswith("Cách dùng: coordination [OPTIONS]")
    assert "Lỗi" not in said
