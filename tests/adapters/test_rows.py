"""Tables of flat rows: all facts go in and come back."""

import json
from typing import Any

import pytest

from coordination import Dossier, LoadError, Party, load
from coordination.adapters.cells import join, split
from coordination.adapters.columns import tables
from coordination.adapters.rows import from_rows, to_rows
from tests.dossiers.examples import DOSSIERS, SAMPLE

HEAD = {"schema_version": "1.1", "id": "x"}


@pytest.mark.parametrize("path", [SAMPLE, *DOSSIERS], ids=lambda path: path.stem)
def test_dossiers_come_back(path: Any) -> None:  # noqa: ANN401 - a path
    dossier = load(path)
    rows = to_rows(dossier)

    assert from_rows(rows) == dossier
    for name, columns in tables().items():
        wanted = [column.name for column in columns]
        for row in rows[name]:
            assert [key for key in row if key != "dossier"] == wanted
            assert all(
                cell is None or isinstance(cell, str | int) for cell in row.values()
            )


def test_every_column_is_described() -> None:
    assert list(tables())[:3] == ["dossier", "sources", "parties"]
    for columns in tables().values():
        for column in columns:
            assert column.description.endswith("."), column.name


def test_absent_and_none_stay_apart() -> None:
    parties = (
        Party(id="a", name="A"),
        Party(id="b", name="B", names=()),
        Party(id="c", name="C", names=("[]",), collective=True),
    )
    dossier = Dossier(id="x", parties=parties)
    rows = to_rows(dossier)

    assert [row["names"] for row in rows["parties"]] == [None, "[]", "\\[]"]
    assert [row["collective"] for row in rows["parties"]] == [False, False, True]
    assert from_rows(rows) == dossier


@pytest.mark.parametrize(
    "items",
    [
        [],
        ["a"],
        ["a", "b c"],
        ["|"],
        ["\\", "\\|", "a\\"],
        ["[]"],
        ["[]", "[]"],
        ["a\nb"],
        ["x" * 5_000],
    ],
    ids=str,
)
def test_lists_come_back_from_one_cell(items: list[str]) -> None:
    assert split(join(items)) == items


@pytest.mark.parametrize(
    ("rows", "pointer", "code"),
    [
        ({}, "", "not-one-head"),
        ({"dossier": [HEAD, HEAD]}, "", "not-one-head"),
        ({"dossier": [HEAD], "people": []}, "", "unknown-table"),
        ({"dossier": [HEAD | {"colour": "red"}]}, "/colour", "unknown-key"),
        (
            {"dossier": [HEAD], "parties": [{"id": "a", "name": "A", "dossier": "y"}]},
            "/parties/0",
            "row-of-another",
        ),
        (
            {"dossier": [HEAD], "parties": [{"id": "a", "name": "A", "level": "top"}]},
            "/parties/0/level",
            "unknown-code",
        ),
        (
            {"dossier": [HEAD], "parties": [{"id": "a", "name": "A", "rank": "1"}]},
            "/parties/0/rank",
            "unknown-key",
        ),
        (
            {
                "dossier": [HEAD],
                "parties": [{"id": "a", "name": "A", "collective": "yes"}],
            },
            "/parties/0/collective",
            "wrong-type",
        ),
        ({"dossier": [HEAD | {"extensions": "{"}]}, "/extensions", "broken-json"),
        (
            {"dossier": [HEAD], "documents": [{"id": "d", "term.ordinal": "XII"}]},
            "/documents/0/term/ordinal",
            "wrong-type",
        ),
        (
            {"dossier": [HEAD], "documents": [{"id": "d", "title": 7}]},
            "/documents/0/title",
            "wrong-type",
        ),
        (
            {"dossier": [HEAD], "documents": [{"id": "d", "term.body": "congress"}]},
            "/documents/0/term/ordinal",
            "missing-key",
        ),
    ],
)
def test_faults_have_their_place(rows: dict[str, Any], pointer: str, code: str) -> None:
    with pytest.raises(LoadError) as caught:
        from_rows(rows)

    assert (pointer, code) in [
        (one.pointer, one.code) for one in caught.value.diagnostics
    ]
    for one in caught.value.diagnostics:
        assert one.message("vi") != one.message("en")


def test_cells_may_be_texts_throughout() -> None:
    documents = [{"id": "d", "term.ordinal": "12", "aliases": "A|B", "number": ""}]
    parties = [{"id": "a", "name": "A", "collective": "TRUE"}]
    dossier = from_rows({"dossier": [HEAD], "documents": documents, "parties": parties})

    document = dossier.documents[0]
    assert document.term is not None
    assert (document.term.ordinal, document.aliases) == (12, ("A", "B"))
    assert document.number is None
    assert dossier.parties[0].collective


def test_free_json_is_json_in_its_cell() -> None:
    (row,) = to_rows(from_rows({"dossier": [HEAD | {"extensions": '{"a":[1]}'}]}))[
        "dossier"
    ]

    assert json.loads(str(row["extensions"])) == {"a": [1]}
