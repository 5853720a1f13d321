"""Draw JSON that a schema accepts, with nothing known but the schema.

It knows the keywords that the published schema uses, and refuses any other, so that
none is overlooked.
"""

from collections.abc import Callable, Iterator
from typing import Any, Final, TypeAlias

import jsonschema
from attrs import frozen
from hypothesis import reject
from hypothesis import strategies as st

Schema: TypeAlias = dict[str, Any]

_MOST_ITEMS: Final = 2
_MOST_OPTIONAL: Final = 4
_MOST_ATTEMPTS: Final = 20

#: What says nothing about which values there are.
_NOTES: Final = {"$schema", "$id", "$defs", "title", "description", "default"}
#: Checks over several members; what is drawn is checked against them.
_TOGETHER: Final = {"if", "then", "else", "anyOf", "dependentSchemas"}
_KNOWN: Final = (
    _NOTES
    | _TOGETHER
    | {
        *("type", "const", "oneOf", "pattern", "minimum", "maximum", "not", "$ref"),
        *("items", "minItems", "maxItems", "uniqueItems", "properties", "required"),
        *(
            "additionalProperties",
            "minProperties",
            "maxProperties",
            "dependentRequired",
        ),
    }
)


def instances(schema: Schema) -> st.SearchStrategy[Any]:
    """Draw values that ``schema`` accepts; its references lead into itself."""
    return _Drawing(schema.get("$defs", {})).of(schema)


class _Drawing:
    """Strategies for one schema, each definition's built once."""

    def __init__(self, definitions: dict[str, Schema]) -> None:
        self.definitions = definitions
        self.built: dict[str, st.SearchStrategy[Any]] = {}

    def of(self, schema: Schema) -> st.SearchStrategy[Any]:
        unknown = schema.keys() - _KNOWN
        if unknown:
            raise NotImplementedError(f"no way to draw {sorted(unknown)}")
        if "$ref" in schema:
            return self.definition(schema["$ref"].removeprefix("#/$defs/"))
        if "const" in schema:
            return st.just(schema["const"])
        if "oneOf" in schema:
            return st.one_of([self.of(one) for one in schema["oneOf"]])
        if "not" in schema:
            assert schema["not"] == {"type": "null"}
            return _free()
        kinds: dict[str, Callable[[Schema], st.SearchStrategy[Any]]] = {
            "string": lambda one: st.from_regex(one["pattern"]),
            "integer": lambda one: st.integers(one["minimum"], one["maximum"]),
            "boolean": lambda _: st.booleans(),
            "array": self.array,
            "object": self.object,
        }
        return kinds[schema["type"]](schema)

    def definition(self, name: str) -> st.SearchStrategy[Any]:
        if name not in self.built:
            self.built[name] = self.of(self.definitions[name])
        return self.built[name]

    def array(self, schema: Schema) -> st.SearchStrategy[list[Any]]:
        return st.lists(
            self.of(schema["items"]),
            min_size=schema.get("minItems", 0),
            max_size=schema.get("maxItems", _MOST_ITEMS),
            unique_by=repr if schema.get("uniqueItems") else None,
        )

    def object(self, schema: Schema) -> st.SearchStrategy[dict[str, Any]]:
        if "properties" not in schema:
            return st.dictionaries(st.text(max_size=5), _free(), max_size=2)
        members = {name: self.of(one) for name, one in schema["properties"].items()}
        if not schema.keys() & _TOGETHER:
            return _object(_Form(schema, members, lambda _: True))
        whole = jsonschema.Draft202012Validator(schema | {"$defs": self.definitions})
        return _object(_Form(schema, members, whole.is_valid))


@frozen(repr=False)
class _Form:
    """What an object is drawn from; what hypothesis prints of it stays short."""

    schema: Schema
    members: dict[str, st.SearchStrategy[Any]]
    is_valid: Callable[[object], bool]


@st.composite
def _object(draw: st.DrawFn, form: _Form) -> dict[str, Any]:
    """Draw objects until one is valid: some members are so only together."""
    schema, members = form.schema, form.members
    optional = [name for name in members if name not in schema["required"]]
    most = schema.get("maxProperties", len(members)) - len(schema["required"])
    least = max(schema.get("minProperties", 0) - len(schema["required"]), 0)
    some = st.lists(
        st.sampled_from(optional),
        min_size=least,
        max_size=min(most, _MOST_OPTIONAL),
        unique=True,
    )
    for attempt in range(_MOST_ATTEMPTS):
        names = draw(some) if optional and most else []
        if attempt and optional and len(names) < most:
            # Where the simplest object is none, one more member may make it so.
            names.append(optional[(attempt - 1) % len(optional)])
        chosen = {*schema["required"], *names}
        chosen |= {*_needed(schema, chosen)}
        value = {name: draw(members[name]) for name in members if name in chosen}
        if form.is_valid(value):
            return value
    return reject()


def _needed(schema: Schema, chosen: set[str]) -> Iterator[str]:
    for name, others in schema.get("dependentRequired", {}).items():
        if name in chosen:
            yield from others


def _free() -> st.SearchStrategy[Any]:
    """Draw any JSON but a bare null."""
    leaves = st.booleans() | st.integers(-(10**9), 10**9) | st.text(max_size=5)
    return st.recursive(
        leaves,
        lambda inner: (
            st.lists(inner | st.none(), max_size=2)
            | st.dictionaries(st.text(max_size=5), inner | st.none(), max_size=2)
        ),
        max_leaves=4,
    )
