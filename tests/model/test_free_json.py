"""JSON where users may put any: what is refused, and at which place inside."""

import math
from typing import Any

import pytest
from attrs import evolve

from coordination.diagnostics.diagnostic import Diagnostic, diagnose
from coordination.errors import InvalidValueError
from coordination.frozen_json import DEEPEST, FrozenJson, JsonObject
from coordination.model.claim import Claim
from coordination.model.dossier import Dossier
from tests.model.faults import faults

CLAIM = Claim(source="s", about="a", field="", quote="x", start=0, end=1)

LONGEST = 10**100 - 1
TOO_DEEP = "nested-too-deep"
FREEZE = "use-freeze"


def held(members: dict[str, FrozenJson]) -> JsonObject:
    """Hold what `freeze` would refuse."""
    return JsonObject(items=tuple(members.items()))


def nested(depth: int, *, lists: bool) -> FrozenJson:
    """Nest ``depth`` containers in one another."""
    value: FrozenJson = 1
    for _ in range(depth):
        value = (value,) if lists else held({"a": value})
    return value


@pytest.mark.parametrize(
    "value",
    [
        pytest.param(None, id="nothing"),
        pytest.param(False, id="truth-value"),
        pytest.param("", id="empty-text"),
        pytest.param(" a\n", id="text-is-not-trimmed"),
        pytest.param(LONGEST, id="hundred-digits"),
        pytest.param(-LONGEST, id="hundred-digits-below-zero"),
        pytest.param(1e308, id="float"),
        pytest.param((1, ("a", held({"b": ()})), held({})), id="containers"),
        pytest.param(nested(DEEPEST, lists=True), id="deepest-list"),
        pytest.param(nested(DEEPEST, lists=False), id="deepest-object"),
    ],
)
def test_accepts(value: FrozenJson) -> None:
    assert evolve(CLAIM, reading=value).reading == value


@pytest.mark.parametrize(
    ("value", "told"),
    [
        pytest.param(
            (0, ("a\x00",)),
            [diagnose("unusable-character", "/reading/1/0", got="U+0000")],
            id="text-in-lists",
        ),
        pytest.param(
            "u\u0309",
            [diagnose("not-canonical", "/reading", canonical="ủ", got="u\u0309")],
            id="decomposed-text",
        ),
        pytest.param(
            held({"u\u0309": 1}),
            [diagnose("not-canonical", "/reading", canonical="ủ", got="u\u0309")],
            id="decomposed-name-of-a-member",
        ),
        pytest.param(
            held({"a/b": held({"c": "\x00"})}),
            [diagnose("unusable-character", "/reading/a~1b/c", got="U+0000")],
            id="text-in-an-object",
        ),
        pytest.param(
            (1, LONGEST + 1),
            [diagnose("too-many-digits", "/reading/1", high=100, got="…")],
            id="a-digit-more",
        ),
        pytest.param(
            -LONGEST - 1,
            [diagnose("too-many-digits", "/reading", high=100, got="…")],
            id="a-digit-more-below-zero",
        ),
        pytest.param(
            (math.nan, held({"a": -math.inf})),
            [
                diagnose("not-a-number", "/reading/0", got="nan"),
                diagnose("not-a-number", "/reading/1/a", got="-inf"),
            ],
            id="everything-is-told",
        ),
        pytest.param(
            ("a", {1}),
            [diagnose("not-json", "/reading/1", reason=FREEZE)],
            id="set",
        ),
        pytest.param(
            nested(DEEPEST + 1, lists=True),
            [diagnose("not-json", "/reading" + "/0" * 32, reason=TOO_DEEP)],
            id="too-many-lists",
        ),
        pytest.param(
            nested(DEEPEST + 1, lists=False),
            [diagnose("not-json", "/reading" + "/a" * 32, reason=TOO_DEEP)],
            id="too-many-objects",
        ),
    ],
)
def test_refuses(value: FrozenJson, told: list[Diagnostic]) -> None:
    with pytest.raises(InvalidValueError) as caught:
        evolve(CLAIM, reading=value)

    assert list(caught.value.diagnostics) == told


def test_extensions_are_an_object() -> None:
    inside = held({"a": "\x00"})

    assert faults(lambda: Dossier(id="d", extensions=inside)) == [
        ("/extensions/a", "unusable-character")
    ]
    strange: Any = ()
    assert faults(lambda: Dossier(id="d", extensions=strange)) == [
        ("/extensions", "wrong-class")
    ]
