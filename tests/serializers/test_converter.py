"""The converter belongs to whoever asks for it."""

import cattrs
import pytest
from attrs import frozen

from coordination import Party, Term, loads, make_converter
from coordination.errors import LoadError


@frozen
class Note:
    """A class of a user's own, without validators."""

    text: str
    times: int = 1
    term: Term | None = None


def test_classes_of_users_are_read_as_strictly() -> None:
    converter = make_converter()
    data = {"text": "x", "times": 2, "term": {"ordinal": 3}}

    assert converter.structure(data, Note) == Note("x", 2, Term(ordinal=3))
    assert converter.unstructure(Note("x", 2, Term(ordinal=3))) == data
    with pytest.raises(LoadError) as caught:
        converter.structure({"text": 1, "times": "2", "term": {}}, Note)
    assert [finding.pointer for finding in caught.value.diagnostics] == [
        "/text",
        "/times",
        "/term/ordinal",
    ]


def test_changing_one_converter_changes_no_other() -> None:
    make_converter().register_structure_hook(Party, lambda *_: None)

    assert loads('{"id": "a", "name": "b"}', Party) == Party(id="a", name="b")


def test_the_global_converter_is_untouched() -> None:
    assert cattrs.structure({"id": "a", "name": "b"}, Party).id == "a"
    with pytest.raises(cattrs.BaseValidationError):
        cattrs.structure({}, Party)
