"""Columns: a dossier comes back as it was, and texts and findings become rows."""

import json
import os
import signal
import subprocess
import sys
import time
import tracemalloc
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given

from coordination import (
    Dossier,
    LoadError,
    Outcome,
    Party,
    Quantity,
    find_mentions,
    load,
)
from coordination.model.enumerations import OutcomeKind
from coordination.strategies import dossiers
from tests.adapters.commands import (
    ENGLISH,
    NOTICE,
    ROOT,
    in_process,
    in_process_with_errors,
)

pa = pytest.importorskip("pyarrow", reason="columns need the extra 'arrow'")

from coordination.adapters.arrow_dossiers import (  # noqa: E402 - behind the skip
    dossier_schemas,
    dossier_tables,
    dossiers_from_tables,
    try_dossiers_from_tables,
)
from coordination.adapters.arrow_files import (  # noqa: E402
    read_dossier_tables,
    write_dossier_tables,
    write_table,
)
from coordination.adapters.arrow_mentions import (  # noqa: E402
    citations_table,
    diagnostics_table,
    mentions_table,
    read_batch,
    text_schemas,
    validate_batch,
)
from coordination.adapters.arrow_schema_page import schema_page  # noqa: E402

FILES = sorted((ROOT / "examples" / "dossiers").glob("*.json"))


@pytest.fixture(scope="module")
def examples() -> list[Dossier]:
    return [load(path) for path in FILES]


@given(dossiers())
def test_a_drawn_dossier_comes_back(drawn: Dossier) -> None:
    assert list(dossiers_from_tables(dossier_tables([drawn]))) == [drawn]


def test_many_dossiers_come_back_in_order(examples: list[Dossier]) -> None:
    tables = dossier_tables(examples)

    assert list(dossiers_from_tables(tables)) == examples
    assert tables["claims"].num_rows == sum(len(one.claims) for one in examples)
    assert {name: table.schema for name, table in tables.items()} == dossier_schemas()


def test_rows_may_be_in_any_order(examples: list[Dossier]) -> None:
    tables = {
        name: table.take(pa.array(range(table.num_rows)[::-1], pa.int64()))
        for name, table in dossier_tables(examples).items()
    }

    assert list(dossiers_from_tables(tables)) == examples[::-1]


def test_what_stands_beside_a_text_is_ready_for_tables() -> None:
    figure = Quantity(amount=Decimal("98.5"), units=("%",))
    held = Outcome(id="o", kind=OutcomeKind.RESULT, quantity=figure)

    (row,) = dossier_tables([Dossier(id="x", outcomes=(held,))])["outcomes"].to_pylist()

    assert row["quantity"]["amount"] == {"text": "98.5", "value": Decimal("98.5")}
    assert (row["dossier"], row["position"], row["text"]) == ("x", 0, None)


def test_a_figure_too_long_for_a_decimal_keeps_its_text() -> None:
    figure = Quantity(amount=Decimal("0.00000000001"))
    held = Outcome(id="o", kind=OutcomeKind.RESULT, quantity=figure)
    tables = dossier_tables([Dossier(id="x", outcomes=(held,))])

    (row,) = tables["outcomes"].to_pylist()

    assert row["quantity"]["amount"] == {"text": "0.00000000001", "value": None}
    assert next(dossiers_from_tables(tables)).outcomes == (held,)


def test_a_wrong_cell_is_said_of_its_dossier_only() -> None:
    tables = dossier_tables(
        [Dossier(id="x", parties=(Party(id="a", name="A"),)), Dossier(id="y")]
    )
    broken = tables["parties"].set_column(2, "id", pa.array(["NOT AN ID"]))

    faulty, sound = try_dossiers_from_tables({**tables, "parties": broken})

    assert [(one.code, one.pointer) for one in faulty.faults] == [
        ("not-an-identifier", "/parties/0/id")
    ]
    assert sound.value == Dossier(id="y")


def strange(name: str) -> dict[str, Any]:
    tables = dossier_tables([Dossier(id="x", parties=(Party(id="a", name="A"),))])
    heads = tables["dossiers"]
    return {
        "unknown-table": {**tables, "things": heads},
        "not-one-head": {**tables, "dossiers": pa.concat_tables([heads, heads])},
        "row-of-another": {**tables, "dossiers": heads.slice(0, 0)},
    }[name]


@pytest.mark.parametrize("code", ["unknown-table", "not-one-head", "row-of-another"])
def test_strange_tables_are_refused(code: str) -> None:
    with pytest.raises(LoadError) as caught:
        list(dossiers_from_tables(strange(code)))

    assert [one.code for one in caught.value.diagnostics] == [code]


def test_an_id_used_twice_is_refused() -> None:
    with pytest.raises(ValueError, match="two dossiers have the id 'x'"):
        dossier_tables([Dossier(id="x"), Dossier(id="x")])


def test_mentions_are_those_of_the_loop() -> None:
    text = NOTICE.read_text("utf-8")

    rows = mentions_table([text, "", text], ["a", "b", "c"]).to_pylist()

    found = list(find_mentions(text))
    assert [row["id"] for row in rows] == ["a"] * len(found) + ["c"] * len(found)
    assert [
        (row["start"], row["end"], row["kind"], row["value"], row["words"])
        for row in rows[: len(found)]
    ] == [(m.start, m.end, m.kind, str(m.value), m.text) for m in found]


def test_the_parts_of_mentions_are_columns() -> None:
    text = "sáng 8/7/2025, số 15/2024/QĐ-UBND, hơn 3.200 lượt"

    day, number, figure = mentions_table([text]).to_pylist()

    assert (day["earliest"], day["latest"]) == (date(2025, 7, 8), date(2025, 7, 8))
    assert (day["precision"], json.loads(day["context"])) == (
        "day",
        {"part_of_day": "morning"},
    )
    assert (number["serial"], number["year"], number["type"]) == (15, 2024, "QĐ")
    assert (figure["amount"], figure["comparator"], figure["units"]) == (
        Decimal(3200),
        "more-than",
        ["lượt"],
    )


def test_equal_numbers_of_other_punctuation_keep_their_own_text() -> None:
    texts = ["số 7-KH/XYZ", "số 7/KH-XYZ"]

    rows = mentions_table(texts).to_pylist()

    found = [str(one.value) for text in texts for one in find_mentions(text)]
    assert [row["value"] for row in rows] == found


def test_citations_are_rows() -> None:
    text = "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ"

    (row,) = citations_table([text], ["a"]).to_pylist()

    assert (row["id"], row["kind"], row["number"]) == ("a", "decree", "30/2020/NĐ-CP")
    assert (row["earliest"], row["issuers"]) == (date(2020, 3, 5), ["Chính phủ"])


def test_one_function_validates_a_batch_for_any_engine() -> None:
    cells = ['{"schema_version": "1.1", "id": "x"}', "{", None]

    found = validate_batch(
        pa.RecordBatch.from_pydict({"id": ["a", "b", "c"], "json": cells})
    )

    assert found.schema == text_schemas()["diagnostics"]
    assert [(row["id"], row["code"]) for row in found.to_pylist()] == [
        ("b", "broken-json")
    ]


def test_one_function_reads_a_batch_for_any_engine() -> None:
    batch = pa.RecordBatch.from_pydict({"text": ["năm 2024", None, "số 15-QĐ/TU"]})

    rows = read_batch(batch).to_pylist()

    assert [(row["id"], row["value"]) for row in rows] == [
        ("0", "2024"),
        ("2", "15-QĐ/TU"),
    ]
    assert read_batch(batch.slice(0, 0)).schema == text_schemas()["mentions"]


def test_no_findings_are_an_empty_table() -> None:
    assert diagnostics_table([]).num_rows == 0


def test_the_page_of_schemas_is_the_published_one() -> None:
    published = ROOT / "docs" / "schema" / "tables-1.json"

    assert json.loads(published.read_text("utf-8")) == schema_page()


@pytest.mark.parametrize("form", ["parquet", "arrow"])
@pytest.mark.parametrize("division", [None, "year", "province"])
def test_files_come_back(
    form: str, division: str | None, tmp_path: Path, examples: list[Dossier]
) -> None:
    write_dossier_tables(iter(examples), tmp_path / "out", form, division)  # type: ignore[arg-type]

    back = dossiers_from_tables(read_dossier_tables(tmp_path / "out"))
    assert sorted(back, key=lambda one: one.id) == sorted(
        examples, key=lambda one: one.id
    )
    if division == "year":
        assert (tmp_path / "out" / "agreements" / "year=2023" / f"part.{form}").exists()


def test_a_folder_that_is_not_empty_is_left_alone(tmp_path: Path) -> None:
    write_dossier_tables([Dossier(id="x")], tmp_path / "out")
    before = sorted(path.stat().st_mtime_ns for path in tmp_path.rglob("*"))

    with pytest.raises(OSError, match="not empty"):
        write_dossier_tables([Dossier(id="y")], tmp_path / "out")

    assert sorted(path.stat().st_mtime_ns for path in tmp_path.rglob("*")) == before


_WRITER = """
import sys
from coordination import Dossier, Party
from coordination.adapters.arrow_files import write_dossier_tables
many = (Dossier(id=f"d{n}", parties=(Party(id="a", name="A"),)) for n in range(10**6))
print("ready", flush=True)
write_dossier_tables(many, sys.argv[1])
"""


def test_a_killed_export_leaves_no_folder(tmp_path: Path) -> None:
    process = subprocess.Popen(
        [sys.executable, "-c", _WRITER, str(tmp_path / "out")], stdout=subprocess.PIPE
    )
    assert process.stdout is not None
    process.stdout.readline()
    time.sleep(0.5)
    os.kill(process.pid, signal.SIGKILL)
    process.communicate(timeout=60)

    assert not (tmp_path / "out").exists()


def test_export_writes_what_can_be_read(tmp_path: Path) -> None:
    (tmp_path / "bad.json").write_text("{oops", "utf-8")

    status, said, errors = in_process_with_errors(
        *ENGLISH,
        "export",
        *("--format", "parquet", "--to", tmp_path / "out"),
        *(*FILES, tmp_path / "bad.json", FILES[0]),
    )

    assert (status, said) == (2, f"{tmp_path / 'out'}\n")
    assert "bad.json: no dossier" in errors
    assert "is written already" in errors
    back = dossiers_from_tables(read_dossier_tables(tmp_path / "out"))
    assert list(back) == [load(path) for path in FILES]


def test_read_writes_the_mentions_of_a_folder(tmp_path: Path) -> None:
    for name in ("b/2.txt", "a.txt", "b/left-out.csv"):
        (tmp_path / "in" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "in" / name).write_text("ký ngày 8/7/2025", "utf-8")

    status, _ = in_process(
        "read", tmp_path / "in", "--format", "parquet", "--to", tmp_path / "m.parquet"
    )

    from pyarrow import parquet  # noqa: PLC0415 - behind the skip

    rows = parquet.read_table(tmp_path / "m.parquet").to_pylist()
    assert status == 0
    assert [Path(row["id"]).name for row in rows] == ["a.txt", "2.txt"]
    assert {row["earliest"] for row in rows} == {date(2025, 7, 8)}


def test_a_table_replaces_a_file_whole(tmp_path: Path) -> None:
    table = mentions_table(["năm 2024"])
    target = tmp_path / "m.parquet"
    write_table(table, target)

    def failing() -> Iterator[Any]:
        yield from table.to_batches()
        raise RuntimeError

    before = target.read_bytes()
    with pytest.raises(RuntimeError):
        write_table(failing(), target, schema=table.schema)

    assert target.read_bytes() == before
    assert [path.name for path in tmp_path.iterdir()] == ["m.parquet"]


def test_a_table_of_mentions_takes_half_of_the_objects() -> None:
    texts = [
        f"Ngày {at % 28 + 1}/7/2025, UBND tỉnh ký kế hoạch số {at + 1}/KH-UBND, mở"
        f" {at} lớp với {at}.500 lượt người, đến năm {2025 + at % 9}"
        for at in range(400)
    ]
    tracemalloc.start()
    objects = [one for text in texts for one in find_mentions(text)]
    taken, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    table = mentions_table(texts)

    assert table.num_rows == len(objects)
    assert table.nbytes <= 0.5 * taken


def test_a_table_of_mentions_has_the_columns_of_a_batch() -> None:
    texts = ["theo 15/QĐ-TU và 15-QĐ/TU, ngày 8/7/2025", "không có gì", "hơn 5 lớp"]
    plain = read_batch(
        pa.RecordBatch.from_pydict({"id": ["a", "b", "c"], "text": texts})
    )

    table = mentions_table(texts, ["a", "b", "c"])

    assert table.to_pylist() == plain.to_pylist()
    assert table.schema.names == plain.schema.names
    assert pa.types.is_dictionary(table.schema.field("kind").type)


def test_texts_without_mentions_are_a_table_without_rows() -> None:
    assert mentions_table(["không có gì"]).num_rows == 0
    assert mentions_table([]).num_rows == 0
