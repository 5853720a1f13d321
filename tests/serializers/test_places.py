"""Each fault of a JSON text has the line and the column where it stands."""

import json
from collections.abc import Iterator
from typing import Any

import pytest

from coordination import try_loads
from coordination.diagnostics.diagnostic import diagnose
from coordination.diagnostics.pointer import escape
from coordination.serializers.text_positions import placed
from tests.dossiers.examples import DOSSIERS, SAMPLE

TWELVE = """\
{
  "schema_version": "1.1",
  "id": "x",
  "title": " ",
  "language": null,
  "sources": [{"id": "s", "kind": "artcle"}],
  "parties": [
    {"id": "a", "nam": "Sở Y tế"},
    {"id": "B", "name": "Sở Y te\u0302\u0301", "names": ["x", 7, "x "]}
  ],
  "documents": [{"id": "d", "number": "238-QÐ/TW", "term": {"ordinal": 12.0}}],
  "extensions": {"a": [1, NaN]}
}
"""


def test_twelve_faults_have_twelve_places() -> None:
    found = [
        (one.code, one.pointer, one.position.line, one.position.column)
        for one in try_loads(TWELVE).diagnostics
        if one.position and one.code != "left-out"
    ]

    assert found == [
        ("untrimmed-text", "/title", 4, 12),
        ("null-value", "/language", 5, 15),
        ("unknown-code", "/sources/0/kind", 6, 35),
        ("missing-key", "/parties/0/name", 8, 5),
        ("unknown-key", "/parties/0/nam", 8, 17),
        ("not-an-identifier", "/parties/1/id", 9, 12),
        ("not-canonical", "/parties/1/name", 9, 25),
        ("wrong-type", "/parties/1/names/1", 9, 53),
        ("untrimmed-text", "/parties/1/names/2", 9, 56),
        ("not-canonical", "/documents/0/number", 11, 39),
        ("wrong-type", "/documents/0/term/ordinal", 11, 72),
        ("not-finite", "/extensions/a/1", 12, 27),
    ]


def pointers(value: Any, at: str = "") -> Iterator[tuple[str, Any]]:  # noqa: ANN401 - any JSON
    yield at, value
    if isinstance(value, dict):
        for name, item in value.items():
            yield from pointers(item, f"{at}/{escape(name)}")
    elif isinstance(value, list):
        for number, item in enumerate(value):
            yield from pointers(item, f"{at}/{number}")


def offset(text: str, line: int, column: int) -> int:
    return sum(len(one) + 1 for one in text.split("\n")[: line - 1]) + column - 1


HARD = '{"a/b~c": [1, {"": {"\\u0041": [[], {}, "]}\\\\", "\\""]}}], "é,:{[": null}'


@pytest.mark.parametrize(
    "text",
    [
        HARD,
        json.dumps(json.loads(HARD), indent=1),
        *(path.read_text("utf-8") for path in (SAMPLE, DOSSIERS[0])),
        " [1]",
        "\n7 ",
    ],
    ids=["hard", "hard in lines", "sample", "dossier", "list", "number"],
)
def test_at_its_place_stands_the_value(text: str) -> None:
    expected = dict(pointers(json.loads(text)))
    found = placed([diagnose("null-value", at) for at in expected], text)

    assert {one.pointer for one in found} == set(expected)
    for one in found:
        assert one.position is not None
        start = offset(text, one.position.line, one.position.column)
        value, _ = json.JSONDecoder().raw_decode(text, start)
        assert value == expected[one.pointer]


def test_the_missing_is_placed_where_its_object_begins() -> None:
    (one,) = placed([diagnose("missing-key", "/a/0/b/c", name="c")], '{"a":\n [{}]}')

    assert one.position is not None
    assert (one.position.line, one.position.column) == (2, 3)


def test_findings_are_in_the_order_of_the_text() -> None:
    text = '{"b": 1, "a": [2, 3]}'
    found = placed(
        [diagnose("null-value", at) for at in ("/a/1", "", "/a", "/b", "/a/0")], text
    )

    assert [one.pointer for one in found] == ["", "/b", "/a", "/a/0", "/a/1"]
