"""Whatever a file holds, a command says what is wrong and does not fall over."""

import os
from pathlib import Path

import pytest

from tests.adapters.commands import ENGLISH, SAMPLE, run
from tests.adapters.commands import in_process_with_errors as attempt

NO_JSON = [
    pytest.param(b"", "empty", id="empty"),
    pytest.param(b" \n", "no-json", id="blank"),
    pytest.param(b"\x7fELF\x80\x81", "not-utf8", id="binary"),
    pytest.param(b'{"id": "\xed\xa0\x80"}', "not-utf8", id="surrogate"),
    pytest.param(b'{"id": "a",\n  oops}', "2:3", id="broken"),
    pytest.param(b"[" * 10_000 + b"]" * 10_000, "nested-too-deep", id="deep"),
    pytest.param(
        b'{"id": "a", "title": ' + b"7" * 5_000 + b"}", "number-too-long", id="digits"
    ),
    pytest.param(b'{"id": "a", "id": "b"}', "duplicate-key", id="duplicate-key"),
    pytest.param(b'{"id": NaN}', "not-finite", id="nan"),
    pytest.param(
        b'"' + b"x" * 50_000_000 + b'"',
        "more bytes than are read",
        id="one-line-of-50-mb",
    ),
]


def check(done: tuple[int, str, str], expected: str, name: str) -> None:
    """Hold that a run refused ``name`` for the ``expected`` reason."""
    status, *streams = done
    said = "".join(streams)
    assert status == 2
    assert expected in said
    assert name in said
    assert "Traceback" not in said
    assert len(said) < 2_000


@pytest.mark.parametrize(("data", "expected"), NO_JSON)
def test_validate_refuses_what_is_no_json(
    tmp_path: Path, data: bytes, expected: str
) -> None:
    (tmp_path / "given").write_bytes(data)

    check(attempt(*ENGLISH, "validate", tmp_path / "given"), expected, "given")


@pytest.mark.parametrize(
    ("command", "of_a_folder"),
    [
        pytest.param("read", "the folder contains no text", id="read"),
        pytest.param("validate", "is a folder", id="validate"),
        pytest.param("show", "is a folder", id="show"),
    ],
)
def test_files_that_cannot_be_opened(
    tmp_path: Path, command: str, of_a_folder: str
) -> None:
    check(attempt(*ENGLISH, command, tmp_path / "none"), "no such file", "none")
    check(attempt(*ENGLISH, command, tmp_path), of_a_folder, tmp_path.name)


@pytest.mark.skipif(os.geteuid() == 0, reason="root can read every file")
def test_a_file_without_permission(tmp_path: Path) -> None:
    (tmp_path / "closed").touch(mode=0o000)

    check(attempt(*ENGLISH, "show", tmp_path / "closed"), "permission denied", "closed")


def test_show_refuses_what_is_no_dossier(tmp_path: Path) -> None:
    (tmp_path / "given").write_bytes(b'{"id": 7}')

    check(attempt("show", tmp_path / "given"), "wrong-type", "given")


def test_one_bad_file_does_not_hide_the_others(tmp_path: Path) -> None:
    status, said, errors = attempt(*ENGLISH, "validate", tmp_path / "none", SAMPLE)

    assert status == 2
    assert "no such file" in errors
    assert "sample.json" in said


def test_a_name_cannot_command_the_terminal(tmp_path: Path) -> None:
    _, _, errors = attempt("show", tmp_path / "a\x1b[2Jb")

    assert "[2Jb" in errors
    assert "\x1b" not in errors


@pytest.mark.parametrize(
    "arguments",
    [
        pytest.param(["chek"], id="unknown-command"),
        pytest.param(["show"], id="no-file"),
        pytest.param(["validate", "--language", "fr", "-"], id="unknown-language"),
        pytest.param(["validate", "--text", "notice", "-"], id="text-without-file"),
        pytest.param(["validate", "--text", "a=none", "-"], id="text-that-is-missing"),
        pytest.param(["validate", "--select", "no-such", "-"], id="unknown-code"),
        pytest.param(["validate", "--severity", "cycle=bad", "-"], id="no-severity"),
        pytest.param(["explain", "--language", "en", "cycle"], id="no-whole-code"),
        pytest.param(["validate", "--as-of", "8/7/2025", "-"], id="no-iso-date"),
    ],
)
def test_usage(arguments: list[str]) -> None:
    status, said, errors = attempt(*ENGLISH, *arguments)

    assert (status, said) == (2, "")
    assert "Error" in errors


def test_a_process_ends_as_the_command_does(tmp_path: Path) -> None:
    (tmp_path / "deep").write_bytes(b"[" * 100_000)

    done = run(*ENGLISH, "validate", tmp_path / "deep", tmp_path / "none")

    assert done.returncode == 2
    assert "nested-too-deep" in done.stdout
    assert done.stderr == f"Error: {tmp_path / 'none'}: no such file or folder\n"
