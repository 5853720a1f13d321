"""Each collection has a page on which every field has its type, meaning and example."""

from pathlib import Path
from runpy import run_path

from coordination import json_schema

DOCS = Path(__file__).parent.parent / "docs"


def test_every_field_has_its_row_with_an_example() -> None:
    pages = dict(run_path(str(DOCS / "entities.py"))["entity_pages"]())
    schema = json_schema()
    collections = [one for one in schema["properties"].values() if "items" in one]

    assert len(pages) == len(collections)
    for one in collections:
        name = one["items"]["$ref"].removeprefix("#/$defs/")
        rows = [line for line in pages[f"entity-{name.lower()}"] if line[:3] == "| `"]
        fields = schema["$defs"][name]["properties"]
        for field, row in zip(fields, rows, strict=False):
            assert row.startswith(f"| `{field}`")
            assert row.endswith("` |"), "no example"
            assert all(cell.strip() for cell in row.split(" | ")[2:4])
