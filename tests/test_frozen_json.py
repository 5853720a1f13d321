"""JSON that cannot change: what freezes, what does not, and how it is looked up."""

import json
import math
import pickle
from types import MappingProxyType
from typing import Any

import pytest
from hypothesis import given

from coordination.frozen_json import DEEPEST, FrozenJson, JsonObject, freeze, thaw
from coordination.strategies import frozen_json
from tests.bench.growth import MOST, growth


@given(frozen_json())
def test_thawing_and_freezing_are_inverse(value: FrozenJson) -> None:
    again = freeze(thaw(value))

    assert again == value
    assert hash(again) == hash(value)
    assert repr(again) == repr(value)
    assert freeze(value) == value


@given(frozen_json())
def test_what_is_thawed_is_json(value: FrozenJson) -> None:
    assert json.loads(json.dumps(thaw(value))) == thaw(value)


@pytest.mark.parametrize(
    "value",
    [
        pytest.param(math.nan, id="nan"),
        pytest.param(math.inf, id="infinity"),
        pytest.param(-math.inf, id="minus-infinity"),
        pytest.param([1, math.nan], id="nan-inside"),
        pytest.param({1: "a"}, id="number-for-a-key"),
        pytest.param({"a": {None: 1}}, id="none-for-a-key-inside"),
        pytest.param({"a"}, id="set"),
        pytest.param(b"a", id="bytes"),
        pytest.param(object(), id="object"),
        pytest.param(1j, id="complex"),
        pytest.param([object()], id="object-inside"),
    ],
)
def test_what_is_not_json_is_refused(value: object) -> None:
    with pytest.raises(TypeError):
        freeze(value)


def nested(depth: int, *, lists: bool) -> Any:  # noqa: ANN401 - JSON
    """Nest ``depth`` containers in one another."""
    value: Any = 1
    for _ in range(depth):
        value = [value] if lists else {"a": value}
    return value


@pytest.mark.parametrize("lists", [True, False])
def test_depth(lists: bool) -> None:  # noqa: FBT001 - a table
    assert thaw(freeze(nested(DEEPEST, lists=lists))) == nested(DEEPEST, lists=lists)
    for deeper in (DEEPEST + 1, 10_000):
        with pytest.raises(ValueError, match="nested deeper than 32 levels"):
            freeze(nested(deeper, lists=lists))


def test_objects_are_mappings_in_order_of_their_keys() -> None:
    value = JsonObject.of({"b": [1, 2], "a": {"c": None}, "": True})

    assert list(value) == ["", "a", "b"]
    assert len(value) == 3
    assert value["b"] == (1, 2)
    assert value[""] is True
    assert value["a"] == JsonObject.of({"c": None})
    assert "d" not in value
    assert dict(value) == {"": True, "a": JsonObject.of({"c": None}), "b": (1, 2)}
    assert eval(repr(value), {"JsonObject": JsonObject}) == value
    assert pickle.loads(pickle.dumps(value)) == value


@pytest.mark.parametrize("key", ["a0", "b0", "zz", "A"])
def test_missing_keys(key: str) -> None:
    value = JsonObject.of({"a": 1, "b": 2, "z": 3})

    assert value.get(key) is None
    with pytest.raises(KeyError, match=key):
        value[key]


def test_other_mappings_freeze_too() -> None:
    assert freeze(MappingProxyType({"a": (1,)})) == JsonObject.of({"a": [1]})


def test_a_later_change_does_not_reach_in() -> None:
    given = {"a": [1]}
    value = JsonObject.of(given)

    given["a"].append(2)

    assert value["a"] == (1,)


@pytest.mark.growth
def test_the_keys_take_time_that_grows_with_them() -> None:
    def look_up(text: str) -> None:
        value = JsonObject.of({f"{at:06d}": at for at in range(len(text))})
        assert sum(len(key) for key, _ in value.items()) == 6 * len(value)

    assert growth(look_up, ("", "x", "")).ratio <= MOST
