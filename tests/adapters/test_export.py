"""``coordination export``."""

from pathlib import Path

import pytest

from coordination import load
from coordination.adapters.csv_tables import read_csv
from tests.adapters.commands import SAMPLE, in_process


def test_what_is_exported_reads_back(tmp_path: Path) -> None:
    status, said = in_process("export", SAMPLE, "--to", tmp_path)

    assert (status, said) == (0, f"{tmp_path / 'son-hai'}\n")
    assert read_csv(tmp_path / "son-hai") == load(SAMPLE)


def test_for_spreadsheets(tmp_path: Path) -> None:
    given = SAMPLE.read_bytes().replace("Gửi kế".encode(), "=Gửi kế".encode())

    in_process("export", "-", "--to", tmp_path, "--bom", "--formula-safe", given=given)

    written = (tmp_path / "son-hai" / "obligations.csv").read_bytes()
    assert written.startswith(b"\xef\xbb\xbf")
    assert "'=Gửi kế hoạch".encode() in written


def test_one_dossier_never_replaces_another(tmp_path: Path) -> None:
    status, said = in_process("export", SAMPLE, SAMPLE, "--to", tmp_path)

    assert status == 2
    assert said.count("\n") == 1


@pytest.mark.parametrize(
    "folder",
    [
        pytest.param("/dev/null", id="no-folder"),
        pytest.param("a" * 300, id="name-too-long"),
    ],
)
def test_a_folder_that_cannot_be_written(folder: str) -> None:
    status, said = in_process("export", SAMPLE, "--to", folder)

    assert (status, said) == (2, "")
