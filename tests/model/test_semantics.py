"""What every value and entity keeps: equality, hash, copies, text, immutability."""

import copy
import inspect
import pickle
from collections.abc import Hashable, Iterator
from decimal import Decimal
from enum import Enum
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from coordination import PartialDate
from coordination.frozen_json import JsonObject
from coordination.model.dossier import Dossier
from coordination.model.relative import Relative
from tests.strategies.kinds import KINDS

#: What a frozen value may be made of, down to the leaves.
LEAVES = (str, int, float, Decimal, Enum, type(None))


def leaves(value: Any) -> Iterator[object]:  # noqa: ANN401 - any value
    """Walk a value down to what has no parts."""
    if isinstance(value, tuple):
        for item in value:
            yield from leaves(item)
    elif attrs.has(type(value)):
        yield from leaves(attrs.astuple(value, recurse=False))
    else:
        yield value


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
@given(data=st.data())
def test_twins_are_the_same_to_everyone_and_others_differ(
    kind: type, data: st.DataObject
) -> None:
    value = data.draw(st.from_type(kind))
    twins = [
        copy.copy(value),
        copy.deepcopy(value),
        pickle.loads(pickle.dumps(value)),
        attrs.evolve(value),
    ]
    others: list[object] = [str(value), attrs.astuple(value), {}]

    assert isinstance(value, Hashable)
    for twin in twins:
        assert type(twin) is kind
        assert twin == value
        assert hash(twin) == hash(value)
        assert repr(twin) == repr(value)
        assert str(twin) == str(value)
    assert all(value != other for other in others)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
@given(data=st.data())
def test_nothing_in_a_value_can_change(kind: type, data: st.DataObject) -> None:
    value = data.draw(st.from_type(kind))

    assert all(isinstance(leaf, LEAVES) for leaf in leaves(value))
    for one in attrs.fields(kind):
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            setattr(value, one.name, None)
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            delattr(value, one.name)
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        value.another = 1


@pytest.mark.parametrize(
    "kind",
    [one for one in KINDS if one not in (JsonObject, PartialDate)],
    ids=lambda one: one.__name__,
)
def test_fields_are_given_by_name(kind: type) -> None:
    with pytest.raises(TypeError, match="takes 1 positional argument"):
        kind("x")


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_classes_are_closed(kind: type) -> None:
    assert "__dict__" not in dir(kind) or kind is Dossier or kind is JsonObject
    told = inspect.getdoc(kind)  # Python 3.13 takes the indentation away itself
    assert told is not None
    if kind is not JsonObject:
        named = [one.name for one in attrs.fields(kind)]
        assert all(f"\n    {name}: " in told for name in named)


@given(st.from_type(Dossier))
def test_an_index_that_was_built_changes_nothing(dossier: Dossier) -> None:
    plain = pickle.loads(pickle.dumps(dossier))
    assert dossier.index is dossier.index

    again = pickle.loads(pickle.dumps(dossier))

    assert again == plain == dossier
    assert hash(again) == hash(dossier)
    assert repr(again) == repr(plain)
    assert again.index.by_id.keys() == dossier.index.by_id.keys()


def test_relatives_are_no_part_of_a_dossier() -> None:
    assert Relative in KINDS
