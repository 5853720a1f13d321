"""The provinces of another package, which read the official lists on its own."""

import json
from datetime import date
from importlib.util import find_spec
from pathlib import Path

import pytest

from coordination.places import place, places_on, predecessors


def published(name: str) -> dict[str, str]:
    """Return the provinces of `vietnamadminunits`: code to name."""
    spec = find_spec("vietnamadminunits")
    if spec is None or spec.origin is None:
        pytest.skip("needs vietnamadminunits")
    path = Path(spec.origin).parent / "data" / name
    rows = json.loads(path.read_text("utf-8"))["DICT_PROVINCE"].values()
    return {row["provinceCode"]: row["province"] for row in rows}


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("parser_legacy.json", date(2025, 6, 30)),
        ("parser_from_2025.json", date(2025, 7, 1)),
    ],
)
def test_both_lists_have_the_same_units(name: str, day: date) -> None:
    rows = published(name)

    assert {row.code: row for row in places_on(day)} == {
        code: place(text, on=day).one for code, text in rows.items()
    }


def test_the_units_of_2025_were_formed_of_the_same() -> None:
    spec = find_spec("vietnamadminunits")
    if spec is None or spec.origin is None:
        pytest.skip("needs vietnamadminunits")
    path = Path(spec.origin).parent / "data" / "converter_2025.json"
    table = json.loads(path.read_text("utf-8"))["DICT_PROVINCE"]

    for new, olds in table.items():
        row = place(new, on=date(2025, 7, 1)).one
        assert row is not None
        before = predecessors(row) if row.seat else (row,)
        assert {place(old, on=date(2025, 6, 30)).one for old in olds} == set(before)
