"""What is surely wrong with the parts of a broken dossier is told in the same run."""

import json
from typing import Any

import pytest

from coordination.serializers.checking_parts import validate_json


def _text(**collections: Any) -> str:  # noqa: ANN401 - any JSON
    return json.dumps({"schema_version": "1.1", "id": "x", "title": 7, **collections})


def _found(text: str) -> list[tuple[str, str]]:
    return [
        (one.code, one.pointer)
        for one in validate_json(text)
        if one.severity == "error"
    ]


PLAN = {"id": "plan", "parent": "programme"}
UNBUILT = {"id": "UPPER"}


@pytest.mark.parametrize(
    ("collections", "told"),
    [
        pytest.param(
            {"agreements": [PLAN]},
            ("dangling-reference", "/agreements/0/parent"),
            id="an id that leads nowhere",
        ),
        pytest.param(
            {"agreements": [UNBUILT, PLAN]},
            ("dangling-reference", "/agreements/1/parent"),
            id="behind an item that is left out",
        ),
        pytest.param(
            {"agreements": [UNBUILT, {"id": "a"}, UNBUILT, PLAN]},
            ("dangling-reference", "/agreements/3/parent"),
            id="behind two items that are left out",
        ),
        pytest.param(
            {
                "agreements": [
                    UNBUILT,
                    {"id": "a", "parties": [{"party": 7}, {"party": "nobody"}]},
                ]
            },
            ("dangling-reference", "/agreements/1/parties/1/party"),
            id="in a list with a gap, in a list with a gap",
        ),
        pytest.param(
            {
                "agreements": [UNBUILT, {"id": "a", "parent": "ubnd"}],
                "parties": [{"id": "ubnd", "name": "UBND"}],
            },
            ("wrong-kind-of-reference", "/agreements/1/parent"),
            id="an id of another kind",
        ),
        pytest.param(
            {"agreements": [UNBUILT, {"id": "a"}, {"id": "a"}]},
            ("repeated-id", "/agreements/2/id"),
            id="an id twice",
        ),
        pytest.param(
            {"agreements": [{"id": "a", "parent": "a"}, {"title": "no id"}]},
            ("cycle-of-parents", "/agreements/0/parent"),
            id="a circle, whatever is left out",
        ),
        pytest.param(
            {"agreements": [{"id": "a", "bases": ["a"]}, {"title": "no id"}]},
            ("cycle-of-bases", "/agreements/0/bases"),
            id="a circle of bases",
        ),
    ],
)
def test_is_told_beside_faults_of_form(
    collections: dict[str, Any], told: tuple[str, str]
) -> None:
    found = _found(_text(**collections))

    assert ("wrong-type", "/title") in found
    assert told in found


@pytest.mark.parametrize(
    "collections",
    [
        pytest.param(
            {
                "agreements": [
                    {"id": "programme", "kind": 7, "parties": [[]], "x": 1},
                    PLAN,
                ]
            },
            id="the entity is there without a field",
        ),
        pytest.param(
            {"outcomes": [{"id": "programme"}], "agreements": [PLAN]},
            id="the entity is left out",
        ),
        pytest.param(
            {"outcomes": [{"kind": "result"}], "agreements": [PLAN]},
            id="an entity without an id is left out",
        ),
        pytest.param(
            {"documents": 7, "agreements": [PLAN]}, id="a whole collection is left out"
        ),
        pytest.param(
            {"outcomes": [{"id": "0"}], "agreements": [{"id": "plan", "parent": "p"}]},
            id="an id that looks like a place",
        ),
    ],
)
def test_stays_silent_where_what_is_named_may_be_left_out(
    collections: dict[str, Any],
) -> None:
    codes = {code for code, _ in _found(_text(**collections))}

    assert codes.isdisjoint({"dangling-reference", "wrong-kind-of-reference"})


def test_other_rules_wait_until_the_form_is_right() -> None:
    alone = {"id": "a", "parties": []}
    whole = json.dumps({"schema_version": "1.1", "id": "x", "agreements": [alone]})

    assert [one.code for one in validate_json(_text(agreements=[alone]))] == [
        "wrong-type"
    ]
    assert "agreement-without-second-party" in validate_json(whole).by_code()


def test_places_each_finding_in_the_text() -> None:
    text = _text(agreements=[UNBUILT, PLAN])
    (found,) = validate_json(text).by_code()["dangling-reference"]

    assert found.position is not None
    assert text[found.position.column - 1 :].startswith('"programme"')


def test_related_places_lead_into_the_text_as_well() -> None:
    text = _text(agreements=[{"id": "a"}, UNBUILT, {"id": "a"}])
    (found,) = validate_json(text).by_code()["repeated-id"]

    assert (found.pointer, found.related) == ("/agreements/2/id", ("/agreements/0/id",))


def test_nothing_is_said_of_parts_where_not_all_faults_are_known() -> None:
    faults = [{"id": f"D{nth}"} for nth in range(1_100)]

    found = validate_json(_text(agreements=[PLAN], documents=faults)).by_code()

    assert "dangling-reference" not in found


@pytest.mark.parametrize("text", ["", "[]", "7", '{"id": 7}'])
def test_what_cannot_be_built_has_faults_of_form_only(text: str) -> None:
    assert not validate_json(text).ok
