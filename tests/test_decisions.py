"""Decision records have one form, and each a number of its own."""

import re
from pathlib import Path

import pytest

RECORDS = sorted(Path(__file__).parents[1].glob("docs/decisions/*.md"))


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: record.stem)
def test_a_record_has_its_number_and_three_parts(record: Path) -> None:
    title, *lines = record.read_text("utf-8").splitlines()
    headings = [line for line in lines if line.startswith("## ")]

    assert re.fullmatch(rf"# {record.name[:4]} [A-Z].*[^.]", title)
    assert headings[:2] == ["## Context", "## Decision"]
    assert set(headings[2:]) <= {"## Rejected", "## Later"}


def test_no_two_records_have_one_number() -> None:
    assert len({record.name[:4] for record in RECORDS}) == len(RECORDS)
