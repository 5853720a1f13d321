"""Excel workbooks: texts stay texts, all comes back, and what is lost is refused."""

import io
import zipfile
from collections.abc import Callable
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings

from coordination import (
    Dossier,
    InvalidValueError,
    Limits,
    LoadError,
    Party,
    load,
    loads,
)
from coordination.adapters.xlsx_reading import from_xlsx, read_xlsx
from coordination.adapters.xlsx_tables import LONGEST_CELL, to_xlsx, write_xlsx
from coordination.strategies import dossiers
from tests.adapters.test_csv_tables import HARD
from tests.dossiers.examples import DOSSIERS, SAMPLE

openpyxl = pytest.importorskip("openpyxl", reason="openpyxl is not installed")

SPOILT = ("2024-03", "3/4", "1e5", "007", "1234567890123456789", "TRUE", "#N/A")
ESCAPES = ("_x000D_", "_x005F_x000D_", "a_x", "_xZZZZ_")

MIDNIGHT = datetime.fromisoformat("2024-03-01T00:00")
EIGHT = datetime.fromisoformat("2024-03-01T08:00")


def hard() -> Dossier:
    texts = [*HARD[:-1], *SPOILT, *ESCAPES, "x" * LONGEST_CELL]
    return Dossier(
        id="hard",
        parties=tuple(Party(id=f"p{at}", name=text) for at, text in enumerate(texts)),
    )


@pytest.mark.parametrize(
    "dossier",
    [*map(load, [SAMPLE, *DOSSIERS]), hard(), Dossier(id="empty")],
    ids=lambda dossier: dossier.id,
)
def test_dossiers_come_back(dossier: Dossier, tmp_path: Path) -> None:
    write_xlsx(dossier, tmp_path / "new" / "book.xlsx")

    assert read_xlsx(tmp_path / "new" / "book.xlsx") == dossier


@settings(max_examples=10)
@given(dossiers())
def test_all_that_can_be_drawn_comes_back(dossier: Dossier) -> None:
    assert from_xlsx(to_xlsx(dossier)) == dossier


def test_the_same_dossier_gives_the_same_bytes() -> None:
    assert to_xlsx(load(SAMPLE)) == to_xlsx(load(SAMPLE))


def cells(data: bytes, table: str) -> dict[str, Any]:
    """Return the cells of the first row by the names of the columns."""
    sheet = openpyxl.load_workbook(io.BytesIO(data))[table]
    header, row = sheet.iter_rows(max_row=2)
    return {one.value: cell for one, cell in zip(header, row, strict=True)}


def test_texts_are_texts_and_figures_can_be_counted_with() -> None:
    found = cells(to_xlsx(load(SAMPLE)), "obligations")
    assert (found["id"].data_type, found["id"].number_format) == ("s", "@")
    party = cells(
        to_xlsx(Dossier(id="x", parties=(Party(id="p", name="=1"),))), "parties"
    )
    assert (party["name"].data_type, party["name"].value) == ("s", "=1")
    assert party["collective"].value is False


@pytest.mark.parametrize(
    ("amount", "kind"), [("86.5", "n"), ("1" * 15, "n"), ("1" * 16, "s")]
)
def test_long_figures_are_texts(amount: str, kind: str) -> None:
    text = (
        '{"schema_version": "1.1", "id": "x", "outcomes": [{"id": "o", "kind":'
        f' "result", "quantity": {{"amount": "{amount}", "units": []}}}}]}}'
    )
    dossier = loads(text)
    data = to_xlsx(dossier)

    assert cells(data, "outcomes")["quantity.amount"].data_type == kind
    assert from_xlsx(data) == dossier


def book(**tables: list[list[Any]]) -> bytes:
    """Return a workbook as a person makes it."""
    made = openpyxl.Workbook()
    made.remove(made.active)
    for name, rows in {
        "dossier": [["schema_version", "id"], ["1.1", "x"]],
        **tables,
    }.items():
        sheet = made.create_sheet(name)
        for row in rows:
            sheet.append(row)
    file = io.BytesIO()
    made.save(file)
    return file.getvalue()


def with_signed(value: object, number_format: str = "General") -> bytes:
    made = openpyxl.load_workbook(
        io.BytesIO(book(agreements=[["id", "signed"], ["a", value]]))
    )
    made["agreements"]["B2"].number_format = number_format
    file = io.BytesIO()
    made.save(file)
    return file.getvalue()


@pytest.mark.parametrize(
    ("value", "number_format", "signed"),
    [
        pytest.param("2024-03", "@", "2024-03", id="text"),
        pytest.param(2024, "General", "2024", id="year"),
        pytest.param(2024.0, "General", "2024", id="year-as-a-fraction"),
        pytest.param(date(2024, 3, 1), "dd/mm/yyyy", "2024-03-01", id="day"),
        pytest.param(MIDNIGHT, "[$-42A]d/m/yy;@", "2024-03-01", id="local"),
    ],
)
def test_what_people_type(value: object, number_format: str, signed: str) -> None:
    found = from_xlsx(with_signed(value, number_format))

    assert str(found.agreements[0].signed) == signed


@pytest.mark.parametrize(
    ("value", "number_format", "code"),
    [
        pytest.param(date(2024, 3, 1), "mmm-yy", "date-in-cell", id="month"),
        pytest.param(date(2024, 3, 1), "d-mmm", "date-in-cell", id="no-year"),
        pytest.param(EIGHT, "d/m/yyyy h:mm", "date-in-cell", id="hour"),
        pytest.param(time(8), "h:mm", "date-in-cell", id="time"),
        pytest.param("=A2", "General", "formula-in-cell", id="formula"),
        pytest.param("#REF!", "General", "error-in-cell", id="error"),
    ],
)
def test_cells_that_no_longer_say_what_was_typed(
    value: object, number_format: str, code: str
) -> None:
    with pytest.raises(LoadError) as refused:
        from_xlsx(with_signed(value, number_format))

    (fault,) = refused.value.diagnostics
    assert (fault.code, fault.pointer) == (code, "/agreements/0/signed")
    assert fault.position is not None
    assert fault.position.line == 2
    assert "B2" in fault.message("vi")


def test_faults_have_their_line_although_lines_are_empty() -> None:
    data = book(parties=[["id", "name"], [None, None], ["p", "A"], [], ["Q", "B", 7]])

    with pytest.raises(LoadError) as refused:
        from_xlsx(data)

    found = {
        (one.code, one.position and one.position.line)
        for one in refused.value.diagnostics
    }
    assert found == {("unknown-key", 5), ("not-an-identifier", 5)}


def test_a_column_twice_and_a_sheet_that_is_no_table() -> None:
    with pytest.raises(LoadError) as twice:
        from_xlsx(book(parties=[["id", "id"], ["p", "q"]]))
    with pytest.raises(LoadError) as unknown:
        from_xlsx(book(Sheet1=[["a"]]))

    assert [one.code for one in twice.value.diagnostics] == ["duplicate-key"]
    assert [one.code for one in unknown.value.diagnostics] == ["unknown-table"]


def far_cell() -> bytes:
    made = openpyxl.load_workbook(io.BytesIO(book()))
    made["dossier"].cell(row=1_000_000, column=16_000, value="a")
    file = io.BytesIO()
    made.save(file)
    return file.getvalue()


def swollen() -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("xl/workbook.xml", " " * 20_000_000)
    return file.getvalue()


@pytest.mark.parametrize(
    ("data", "code"),
    [
        pytest.param(lambda: b"", "broken-xlsx", id="empty"),
        pytest.param(lambda: b"id;name", "broken-xlsx", id="csv"),
        pytest.param(lambda: book()[:900], "broken-xlsx", id="cut-off"),
        pytest.param(swollen, "too-large", id="swelling"),
        pytest.param(far_cell, "too-many-items", id="a-cell-far-away"),
        pytest.param(lambda: b"a" * 2_000_001, "too-large", id="large"),
    ],
)
def test_what_is_not_a_workbook_is_refused(
    data: Callable[[], bytes], code: str
) -> None:
    with pytest.raises(LoadError) as refused:
        from_xlsx(data(), limits=Limits(bytes=2_000_000, items=200_000))

    assert [one.code for one in refused.value.diagnostics] == [code]


def test_a_text_longer_than_a_cell_is_never_cut() -> None:
    long = Dossier(id="x", parties=(Party(id="p", name="x" * (LONGEST_CELL + 1)),))

    with pytest.raises(InvalidValueError) as refused:
        to_xlsx(long)

    (fault,) = refused.value.diagnostics
    assert (fault.code, fault.pointer) == ("cell-too-long", "/parties/0/name")
