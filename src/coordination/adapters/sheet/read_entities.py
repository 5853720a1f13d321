"""The collections of a sheet → entities as on the wire."""

from collections.abc import Iterator
from typing import Final

from coordination.adapters.sheet.read_fields import plain
from coordination.adapters.sheet.sheet_common import EACH, MAIN
from coordination.adapters.sheet.sheet_nodes import (
    SheetList,
    SheetMap,
    SheetNode,
    SheetText,
)
from coordination.adapters.sheet.sheet_shorts import Wire
from coordination.adapters.sheet.sheet_state import (
    EntityPlace,
    Members,
    SheetState,
    pairs_of,
)

#: The members of a claim that is not about an entity of the sheet.
_APART: Final = frozenset({"about", "field", "claim"})


def read_entities(
    state: SheetState, name: str, kind: type, node: SheetNode
) -> list[Wire]:
    """Return the entities of the collection ``name``, and note their claims."""
    state.fields.positions[f"/{name}"] = node.at
    shared: Members = {}
    found: list[Wire] = []
    for item in _items(node):
        if not isinstance(item, SheetMap) or not item.pairs:
            state.fields.fault(item.at, "entity-expected")
            continue
        (key, first), *rest = item.pairs
        if key.text == EACH:
            shared = state.members([*pairs_of(first), *rest])
            continue
        given = state.members([*pairs_of(first), *rest])
        if not isinstance(first, SheetMap):
            given = state.members(rest, {MAIN[kind]: (key, first)})
        place = f"/{name}/{len(found)}"
        state.fields.positions[place] = key.at
        state.fields.positions[f"{place}/id"] = key.at
        members = given | {one: shared[one] for one in shared if one not in given}
        fields = state.fields.entity(kind, key.text, members, place)
        found.append({"id": key.text, **fields})
        state.entities.setdefault(key.text, EntityPlace(kind, found[-1], place))
    return found


def _items(node: SheetNode) -> Iterator[SheetNode]:
    """Yield the entities of a collection, which may also be written as one map."""
    match node:
        case SheetList():
            yield from node.items
        case SheetMap():
            for pair in node.pairs:
                yield SheetMap((pair,), pair[0].at)
        case SheetText() if node.text:
            yield node


def read_claims_apart(state: SheetState, node: SheetNode) -> None:
    """Note claims about what is not in the sheet."""
    for item in node.items if isinstance(node, SheetList) else (node,):
        given = state.members(pairs_of(item))
        _, cell = given.get("claim", (None, None))
        if given.keys() != _APART or not isinstance(cell, SheetText):
            state.fields.fault(item.at, "claim-expected")
            continue
        about, pointer = (str(plain(given[one][1])) for one in ("about", "field"))
        state.fields.claim(None, about, pointer, cell)
