"""CSV: without loss, safe on request, and every fault with its line."""

import csv
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coordination import Dossier, LoadError, Party, load
from coordination.adapters.csv_tables import (
    csv_text,
    parse_csv,
    read_csv,
    write_csv,
)
from coordination.adapters.decimal_comma import with_comma, with_point
from coordination.adapters.rows import from_rows, to_rows
from coordination.strategies import dossiers
from tests.bench.growth import MOST, growth
from tests.dossiers.examples import DOSSIERS, SAMPLE

#: Texts that spreadsheets, quotes and line ends could spoil.
HARD = (
    "=1+1",
    "+84 24",
    "-5",
    "@here",
    "'quoted'",
    "'=1",
    'say "x", y',
    "two\nlines",
    "a;b|c\\d",
    "1e5",
    "＝１",
    "x\n=1+1",
    "x;=1+1",
    'x;"=1+1"',
    "x\t@here\n-2|+3",
    "x;'=1",
    "x" * 200_000,
)
HEAD = "schema_version,id\n1.1,x\n"


def hard() -> Dossier:
    parties = (Party(id=f"p{at}", name=text) for at, text in enumerate(HARD))
    return Dossier(id="x", title=" - ".join(HARD[:3]), parties=tuple(parties))


@pytest.mark.parametrize("delimiter", [";", "\t", "|"])
@pytest.mark.parametrize(
    "dossier", [*map(load, DOSSIERS[:2]), hard()], ids=lambda dossier: dossier.id
)
def test_dossiers_come_back_in_the_form_of_other_countries(
    dossier: Dossier, delimiter: str, tmp_path: Path
) -> None:
    write_csv(
        dossier, tmp_path, delimiter=delimiter, decimal_comma=True, formula_safe=True
    )

    read = read_csv(
        tmp_path, delimiter=delimiter, decimal_comma=True, formula_safe=True
    )
    assert read == dossier
    header = (tmp_path / "dossier.csv").read_text("utf-8").splitlines()[0]
    assert header.split(delimiter)[:2] == ["$schema", "schema_version"]


@pytest.mark.parametrize(
    ("cell", "read"),
    [
        pytest.param("86,5", "86.5", id="comma"),
        pytest.param("86", "86", id="whole"),
        pytest.param("-0,5", "-0.5", id="below-zero"),
    ],
)
def test_decimals_with_a_comma(cell: str, read: str, tmp_path: Path) -> None:
    with_amount(tmp_path, cell)

    (outcome,) = read_csv(tmp_path, delimiter=";", decimal_comma=True).outcomes
    assert outcome.quantity is not None
    assert str(outcome.quantity.amount) == read


@pytest.mark.parametrize(
    ("cell", "code"),
    [
        pytest.param("24.550", "point-for-comma", id="thousands"),
        pytest.param("86.5", "point-for-comma", id="point"),
        pytest.param("24.550,5", "point-for-comma", id="both"),
        pytest.param("1,2,3", "not-a-number", id="two-commas"),
        pytest.param("86,50", "not-canonical", id="zero"),
    ],
)
def test_decimals_that_are_refused(cell: str, code: str, tmp_path: Path) -> None:
    with_amount(tmp_path, cell)

    with pytest.raises(LoadError) as refused:
        read_csv(tmp_path, delimiter=";", decimal_comma=True)

    (fault,) = refused.value.diagnostics
    assert fault.code == code
    assert fault.position is not None
    assert fault.position.line == 2


def with_amount(folder: Path, cell: str) -> None:
    (folder / "dossier.csv").write_text(HEAD.replace(",", ";"))
    (folder / "outcomes.csv").write_text(f"id;kind;quantity.amount\na;result;{cell}\n")


def test_another_delimiter_is_named(tmp_path: Path) -> None:
    write_csv(Dossier(id="x"), tmp_path, delimiter=";")

    with pytest.raises(LoadError, match="separated by ;, not by ,"):
        read_csv(tmp_path)
    with pytest.raises(ValueError, match="not ':'"):
        write_csv(Dossier(id="x"), tmp_path, delimiter=":")


@given(dossiers())
def test_all_that_can_be_drawn_comes_back(dossier: Dossier) -> None:
    """Lists that are empty or absent among it."""
    assert from_rows(to_rows(dossier)) == dossier
    for name, rows in to_rows(dossier).items():
        written = with_point(name, with_comma(name, rows))
        assert written == [dict(row) for row in rows]


@pytest.mark.parametrize("bom", [False, True])
@pytest.mark.parametrize("formula_safe", [False, True])
@pytest.mark.parametrize(
    "dossier",
    [*map(load, [SAMPLE, *DOSSIERS]), hard(), Dossier(id="empty")],
    ids=lambda dossier: dossier.id,
)
def test_dossiers_come_back(
    dossier: Dossier, *, bom: bool, formula_safe: bool, tmp_path: Path
) -> None:
    write_csv(dossier, tmp_path / "new", bom=bom, formula_safe=formula_safe)

    assert read_csv(tmp_path / "new", formula_safe=formula_safe) == dossier


def test_the_standard_reader_reads_the_same(tmp_path: Path) -> None:
    write_csv(load(DOSSIERS[0]), tmp_path)
    text = (tmp_path / "claims.csv").read_bytes().decode()

    rows = list(csv.DictReader(text.splitlines(keepends=True), strict=True))
    assert [row for _, row in parse_csv(text)] == rows
    assert text.count("\r\n") == len(rows) + 1


def test_no_cell_begins_a_formula(tmp_path: Path) -> None:
    write_csv(hard(), tmp_path, formula_safe=True)

    for _, row in parse_csv((tmp_path / "parties.csv").read_bytes().decode()):
        assert not str(row["name"]).startswith(("=", "+", "-", "@", "\t", "＝"))


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_no_cell_begins_a_formula_whatever_separates_it(
    separator: str, tmp_path: Path
) -> None:
    write_csv(hard(), tmp_path, formula_safe=True)
    text = (tmp_path / "parties.csv").read_bytes().decode()

    lines = text.replace("x" * 1_000, "").splitlines()
    rows = csv.reader(lines, delimiter=separator)
    cells = [cell.lstrip('"') for row in rows for cell in row]
    assert [cell for cell in cells if cell.startswith(tuple("=+-@＝"))] == []


@given(st.text(alphabet="=+-@'\"\t\n;|,x ", max_size=12))
def test_what_is_made_safe_comes_back(text: str) -> None:
    written = csv_text(["id"], [{"id": f"{text}."}], formula_safe=True)

    assert list(parse_csv(written, formula_safe=True)) == [(2, {"id": f"{text}."})]


@pytest.mark.growth
def test_many_columns_take_time_that_grows_with_them() -> None:
    def read(text: str) -> None:
        header = ",".join(f"c{at}" for at in range(len(text)))
        with pytest.raises(LoadError, match="c7"):
            list(parse_csv(f"{header},c7\n"))

    assert growth(read, ("", "x", "")).ratio <= MOST


def test_a_mark_is_written_on_request(tmp_path: Path) -> None:
    write_csv(Dossier(id="x"), tmp_path, bom=True)

    assert (tmp_path / "events.csv").read_bytes().startswith(b"\xef\xbb\xbfdossier,id")


def test_what_was_there_is_replaced(tmp_path: Path) -> None:
    write_csv(hard(), tmp_path)
    write_csv(Dossier(id="y"), tmp_path)

    assert read_csv(tmp_path) == Dossier(id="y")


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        pytest.param('id,name\na,"b', "broken-csv", 2, id="quote not closed"),
        pytest.param('id,name\na,b"c', "broken-csv", 2, id="quote inside"),
        pytest.param('id,name\na,"b"c', "broken-csv", 2, id="text after a quote"),
        pytest.param("id,name\na,b\rc,d", "broken-csv", 2, id="bare CR"),
        pytest.param("id,name\na,b\nc", "ragged-row", 3, id="too few"),
        pytest.param("id,name\na,b,c", "ragged-row", 2, id="too many"),
        pytest.param("id,name\na,b,", "ragged-row", 2, id="one comma too many"),
        pytest.param("id,id\na,b", "duplicate-key", None, id="column twice"),
        pytest.param('id,name\na,"b\nc"\nD,d', "not-an-identifier", 4, id="a fault"),
        pytest.param("id,name,size\na,b,1", "unknown-key", 2, id="unknown column"),
        pytest.param("id\na", "missing-key", 2, id="column missing"),
    ],
)
def test_faults_have_their_line(
    text: str, code: str, line: int | None, tmp_path: Path
) -> None:
    (tmp_path / "dossier.csv").write_text(HEAD)
    (tmp_path / "parties.csv").write_text(text, newline="")

    with pytest.raises(LoadError) as caught:
        read_csv(tmp_path)

    (finding,) = caught.value.diagnostics
    assert finding.code == code
    assert finding.pointer.startswith("/parties")
    assert (None if finding.position is None else finding.position.line) == line
    assert finding.message("vi") != finding.message("en")


def test_what_is_no_text_is_refused_by_table(tmp_path: Path) -> None:
    (tmp_path / "dossier.csv").write_bytes(b"\xff")

    with pytest.raises(LoadError) as caught:
        read_csv(tmp_path)

    assert [(one.pointer, one.code) for one in caught.value.diagnostics] == [
        ("/dossier", "not-utf8")
    ]


def test_a_folder_without_a_head_is_none(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        read_csv(tmp_path)


@pytest.mark.parametrize("end", ["", "\n", "\r\n", "\n\n"])
def test_the_last_line_end_is_optional(end: str) -> None:
    assert list(parse_csv("id,name\na," + end)) == [(2, {"id": "a", "name": ""})]
