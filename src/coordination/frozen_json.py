"""JSON values that cannot change, so that they can be hashed and shared.

A plain ``dict`` inside a frozen record could be changed, and so the record.
`freeze` turns parsed JSON into tuples and `JsonObject`; `thaw` returns ordinary
lists and dicts.
"""

import math
from bisect import bisect_left
from collections.abc import Iterator, Mapping
from operator import itemgetter
from typing import Any, Final, TypeAlias

from attrs import field, frozen

#: Deeper nesting is refused, so that no walk over a value can exhaust the stack.
DEEPEST: Final = 32


@frozen(repr=False, eq=True)
class JsonObject(Mapping[str, "FrozenJson"]):
    """A JSON object: a mapping that is frozen, hashable and sorted by key.

    >>> one = JsonObject.of({"b": 2, "a": 1})
    >>> one["a"], list(one), hash(one) == hash(JsonObject.of({"a": 1, "b": 2}))
    (1, ['a', 'b'], True)
    """

    items_: "tuple[tuple[str, FrozenJson], ...]" = field(alias="items")

    @classmethod
    def of(cls, mapping: Mapping[str, Any]) -> "JsonObject":
        """Freeze ``mapping`` and everything in it.

        Raises:
            TypeError: Something in it is not JSON.
            ValueError: It is nested deeper than `DEEPEST`.
        """
        frozen_mapping = freeze(mapping)
        assert isinstance(frozen_mapping, JsonObject)  # noqa: S101 - for mypy
        return frozen_mapping

    def __getitem__(self, key: str) -> "FrozenJson":
        at = bisect_left(self.items_, key, key=itemgetter(0))
        if at < len(self.items_) and self.items_[at][0] == key:
            return self.items_[at][1]
        raise KeyError(key)

    def __iter__(self) -> Iterator[str]:
        return (name for name, _ in self.items_)

    def __len__(self) -> int:
        return len(self.items_)

    def __repr__(self) -> str:
        return f"JsonObject.of({thaw(self)!r})"


FrozenJson: TypeAlias = (
    bool | int | float | str | tuple["FrozenJson", ...] | JsonObject | None
)


#: What is frozen by nature, so that most values need no closer look.
_LEAVES: Final = frozenset({str, int, bool, type(None)})


def freeze(value: Any, depth: int = 0) -> FrozenJson:  # noqa: ANN401 - any JSON
    """Turn parsed JSON into values that cannot change.

    Raises:
        TypeError: Something in it is not JSON (a number that is not finite, too).
        ValueError: It is nested deeper than `DEEPEST`.
    """
    if type(value) in _LEAVES:
        return value  # type: ignore[no-any-return]  # one of the four
    if depth >= DEEPEST and isinstance(value, list | tuple | Mapping):
        raise ValueError(f"JSON is nested deeper than {DEEPEST} levels")
    match value:
        case float() if not math.isfinite(value):
            raise TypeError("a JSON number is finite")
        case None | bool() | int() | float() | str():
            return value
        case list() | tuple():
            return tuple(freeze(item, depth + 1) for item in value)
        case Mapping():
            for name in value:
                if not isinstance(name, str):
                    raise TypeError("the keys of a JSON object are texts")
            pairs = ((name, freeze(value[name], depth + 1)) for name in sorted(value))
            return JsonObject(items=tuple(pairs))
    raise TypeError(f"not JSON: {type(value).__name__}")


def thaw(value: FrozenJson) -> Any:  # noqa: ANN401 - any JSON
    """Return ordinary lists and dicts.

    >>> thaw(freeze({"a": [1, {"b": None}]}))
    {'a': [1, {'b': None}]}
    """
    match value:
        case JsonObject():
            return {name: thaw(item) for name, item in value.items_}
        case tuple():
            return [thaw(item) for item in value]
    return value
