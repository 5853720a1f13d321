"""``coordination read``."""

import csv
import json
import subprocess
from pathlib import Path

import pytest

from tests.adapters.commands import COMMAND, ENGLISH, NOTICE, in_process, run
from tests.adapters.commands import in_process_with_errors as attempt
from tests.adapters.test_bad_input import check
from tests.adapters.word_files import docx, paragraph

NO_TEXT = [
    pytest.param(b"", "empty", id="empty"),
    pytest.param(b"\xff\xfe\x00", "byte 0xff at offset 0, in line 1", id="binary"),
    pytest.param("một\nhai\n".encode() + b"\xed\xa0\x80", "line 3", id="surrogate"),
    pytest.param(b"a\nb\0", "NUL in line 2", id="nul"),
    pytest.param(
        b"1" * 50_000_000,
        "are read (20,000,000)",
        id="one-line-of-50-mb",
    ),
]


@pytest.mark.parametrize(("data", "expected"), NO_TEXT)
def test_read_refuses_what_is_no_text(
    tmp_path: Path, data: bytes, expected: str
) -> None:
    (tmp_path / "given").write_bytes(data)

    check(attempt(*ENGLISH, "read", tmp_path / "given"), expected, "given")


def test_a_reader_that_goes_away(tmp_path: Path) -> None:
    (tmp_path / "long").write_text("ngày 8/7/2025\n" * 20_000, "utf-8")
    process = subprocess.Popen(
        [*COMMAND, "read", "--json", str(tmp_path / "long")],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.readline()
    process.stdout.close()
    said = process.stderr.read()
    process.stderr.close()

    assert (process.wait(timeout=60), said) == (2, b"")


def test_a_table_of_what_a_notice_mentions() -> None:
    done = run("read", NOTICE)

    assert (done.returncode, done.stderr) == (0, "")
    heading, *lines = done.stdout.splitlines()
    assert heading.split() == ["line", "kind", "value", "words", "beside", "it"]
    assert any(line.split()[:3] == ["7", "date", "2024-04-30"] for line in lines)


def test_json_tells_where_each_mention_stands() -> None:
    text = "\ufeffNăm 2024:\n  số 15/CTr-SYT-HND,\n  hơn 3.200 lượt, hôm qua"

    status, said = in_process("read", "--json", "-", given=text.encode())
    found = [json.loads(line) for line in said.splitlines()]

    assert status == 0
    assert [(one["line"], one["kind"], one["value"]) for one in found] == [
        (1, "period", "2024"),
        (2, "number", "15/CTr-SYT-HND"),
        (
            3,
            "quantity",
            {"amount": "3200", "comparator": "more-than", "units": ["lượt"]},
        ),
        (3, "relative", "-P1D"),
    ]
    assert [text[1:][one["start"] : one["end"]] for one in found] == [
        one["text"] for one in found
    ]


def test_kinds_and_files_can_be_chosen() -> None:
    status, said = in_process("read", "--kind", "date", NOTICE, NOTICE)

    kinds = [line.split()[1] for line in said.splitlines() if line[0].isdigit()]
    assert status == 0
    assert kinds == ["date", "date"] * 2
    assert said.count("son-hai.txt:\n") == 2


def test_markup_in_a_text_stays_text() -> None:
    _, said = in_process("read", "-", given="[red]năm 2024[/red]".encode())

    assert "năm 2024" in said


PAGE = "<!doctype html><title>x</title><p>Ng&agrave;y 5/6/2024, TP. Huế họp.<p>Xong."


@pytest.fixture
def pages(tmp_path: Path) -> Path:
    (tmp_path / "sub").mkdir()
    (tmp_path / "a.txt").write_text('Năm 2024 đạt\nhơn 15 lượt; "đủ". Hết.', "utf-8")
    (tmp_path / "sub" / "b.HTML").write_text(PAGE, "utf-8")
    (tmp_path / "sub" / "c.docx").write_bytes(docx(paragraph("Số 15/KH-UBND")))
    (tmp_path / "sub" / ".hidden.txt").write_text("năm 2020", "utf-8")
    (tmp_path / "d.pdf").write_bytes(b"%PDF-1.7")
    return tmp_path


def test_csv_of_a_folder_has_the_sentence_around_each_mention(pages: Path) -> None:
    done = run(*ENGLISH, "read", pages, "--format", "csv")
    rows = [*csv.DictReader(done.stdout.splitlines())]

    assert done.returncode == 0
    assert "files not read" in done.stderr
    assert [
        (Path(row["file"]).name, row["line"], row["value"], row["sentence"])
        for row in rows
    ] == [
        ("a.txt", "1", "2024", 'Năm 2024 đạt hơn 15 lượt; "đủ".'),
        ("a.txt", "2", "more-than 15 lượt", 'Năm 2024 đạt hơn 15 lượt; "đủ".'),
        ("b.HTML", "1", "2024-06-05", "Ngày 5/6/2024, TP. Huế họp."),
        ("c.docx", "1", "15/KH-UBND", "Số 15/KH-UBND"),
    ]


def test_csv_for_spreadsheets() -> None:
    given = "=1 năm 2024".encode()

    _, said = in_process(
        *("read", "-", "--format", "csv", "--delimiter", ";", "--bom"),
        "--formula-safe",
        given=given,
    )

    header, row = said.splitlines()
    assert header.startswith("\ufefffile;line;start;end;kind;value;words;")
    assert row.endswith(";'=1 năm 2024")


def test_what_has_no_text_in_a_folder_stops_no_other(pages: Path) -> None:
    (pages / "bad.docx").write_bytes(b"PK\x03\x04")
    (pages / "none").mkdir()

    status, said, errors = attempt(*ENGLISH, "read", "--json", pages, pages / "none")

    assert status == 2
    assert len(said.splitlines()) == 4
    assert "bad.docx: the .docx file is damaged" in errors
    assert "none: the folder contains no text" in errors


@pytest.mark.parametrize(
    ("data", "value"),
    [
        pytest.param(PAGE.encode(), "2024-06-05", id="html"),
        pytest.param(docx(paragraph("năm 2024")), "2024", id="docx"),
        pytest.param(b"<p>n\xc4\x83m 2024", "2024", id="text"),
    ],
)
def test_standard_input_may_be_a_page(data: bytes, value: str) -> None:
    status, said = in_process("read", "--json", "-", given=data)

    assert status == 0
    assert json.loads(said)["value"] == value


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        pytest.param(b"%PDF-1.7", "no text is read from PDF; save the file", id="pdf"),
        pytest.param(b"<html></html>", "the file contains no text", id="empty-page"),
        pytest.param(b"<html>\xff", "not UTF-8", id="encoding"),
    ],
)
def test_what_cannot_be_read_is_told(data: bytes, expected: str) -> None:
    check(attempt(*ENGLISH, "read", "-", given=data), expected, "-")
