"""The example scripts, run as their first lines say."""

import csv
import subprocess
import sys
from pathlib import Path

from coordination import loads, validate
from examples import spreadsheet

ROOT = Path(__file__).parent.parent.parent
DOSSIERS = sorted((ROOT / "examples" / "dossiers").glob("*.json"))
CSV = ROOT / "examples" / "spreadsheet.csv"


def script(name: str, *arguments: str | Path) -> list[str]:
    """Run a script of ``examples`` and return the lines it prints."""
    done = subprocess.run(
        [sys.executable, "-X", "utf8", ROOT / "examples" / name, *arguments],
        capture_output=True,
        check=True,
        encoding="utf-8",
    )
    assert done.stderr == ""
    return done.stdout.splitlines()


def test_deadlines() -> None:
    sample = ROOT / "examples" / "sample.json"

    lines = script("deadlines.py", "2024-01-01", "2024-12-31", sample, *DOSSIERS)

    assert any(line.startswith("2024-04-30 | Sở Y tế tỉnh Sơn Hải: ") for line in lines)
    assert any(line.startswith("2024-01-01 – 2024-12-31 | ") for line in lines)
    assert any(line.startswith("thường xuyên (không có quy tắc) | ") for line in lines)


def test_compare_provinces() -> None:
    rows = {
        row["dossier"]: row
        for row in csv.DictReader(script("compare_provinces.py", *DOSSIERS))
    }

    assert len(rows) == len(DOSSIERS)
    assert rows["tay-ninh"]["rests on"] == "238-QĐ/TW"
    assert int(rows["tay-ninh"]["other figures"]) > 0
    assert int(rows["ha-giang"]["left open"]) > 0


def test_spreadsheet() -> None:
    dossier = loads("\n".join(script("spreadsheet.py", CSV)))

    first, second, third = dossier.agreements
    assert str(first.number) == "15/CTr-SYT-HND"
    assert str(first.signed) == "2024-03-12"
    assert second.period is None
    assert (str(third.signed), str(third.period)) == ("2025-02", "2025-40")
    assert len(dossier.parties) == 4
    assert validate(dossier).ok


def test_notice_to_dossier() -> None:
    dossier = loads("\n".join(script("notice_to_dossier.py")))

    assert str(dossier.agreements[0].number) == "15/CTr-SYT-HND"
    assert str(dossier.agreements[0].period) == "2024/2026"
    assert [claim.field for claim in dossier.claims] == [
        "/number",
        "/period",
        "/name",
    ]


def test_cells_that_cannot_be_read() -> None:
    rows = list(csv.DictReader(CSV.read_text("utf-8").splitlines()))
    rows[1] |= {"Ngày ký": "31/2/2023", "Loại": "hợp đồng"}
    faults: list[str] = []

    spreadsheet.read(rows, faults)

    assert [fault.partition(":")[0] for fault in faults] == [
        "line 3, Loại",
        "line 3, Ngày ký",
    ]
