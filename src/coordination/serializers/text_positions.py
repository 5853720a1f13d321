"""The position of each fault in a JSON text: a second pass, only after a failure.

Parsing keeps no positions, and a parser that did would make every good file pay
for the bad ones.
"""

import json
import re
from collections.abc import Iterable, Iterator
from typing import Final

from attrs import define, evolve, field

from coordination.diagnostics.diagnostic import Diagnostic, TextPosition
from coordination.diagnostics.pointer import split

_PIECE: Final = r'"[^"\\]*+(?:\\.[^"\\]*+)*+"|[\[\]{},:]|[^\s\[\]{},:"]++'

#: Faults of a name, not of what it names.
_OF_KEYS: Final = frozenset({"unknown-key", "duplicate-key"})


@define
class _Node:
    """A step of a pointer that is looked for, and where it was met."""

    key: int | None = None
    value: int | None = None
    steps: "dict[str, _Node]" = field(factory=dict)


def placed(found: Iterable[Diagnostic], text: str) -> tuple[Diagnostic, ...]:
    """Return each finding its line and column, in the order of the text.

    What is missing is placed where the object begins that lacks it.

    Args:
        found: Findings with pointers into ``text``.
        text: Valid JSON.
    """
    findings = list(found)
    root = _Node()
    for finding in findings:
        _descend(root, split(finding.pointer), grow=True)
    _visit(text, root)
    offsets = [_offset(root, finding) for finding in findings]
    positions = _positions(text, sorted(set(offsets)))
    # Sorting is stable: of one place, what was found first comes first.
    order = sorted(range(len(findings)), key=offsets.__getitem__)
    return tuple(evolve(findings[i], position=positions[offsets[i]]) for i in order)


def _descend(node: _Node, steps: Iterable[str], *, grow: bool = False) -> list[_Node]:
    """Return the nodes along ``steps``, as far as there are any."""
    path = [node]
    for step in steps:
        if grow:
            node.steps.setdefault(step, _Node())
        if step not in node.steps:
            break
        node = node.steps[step]
        path.append(node)
    return path


def _offset(root: _Node, finding: Diagnostic) -> int:
    path = _descend(root, split(finding.pointer))
    last = path[-1]
    if finding.code in _OF_KEYS and last.key is not None:
        return last.key
    return next((node.value for node in reversed(path) if node.value is not None), 0)


def _visit(text: str, root: _Node) -> None:
    """Note the positions of the nodes of ``root`` in ``text``, without recursion.

    Each list or object that is open is a node, if it is looked into, and the
    number of its next item, if it is a list.
    """
    opened: list[tuple[_Node | None, int]] = []
    node: _Node | None = root
    expects_key = False
    for token in re.finditer(_PIECE, text, re.DOTALL):
        sign = token[0][0]
        if sign in "]}":
            opened.pop()
        elif sign == ",":
            outer, at = opened[-1]
            expects_key = at < 0
            if not expects_key:
                opened[-1] = (outer, at + 1)
                node = outer.steps.get(str(at + 1)) if outer else None
        elif sign == ":":
            expects_key = False
        elif expects_key:
            outer, _ = opened[-1]
            node = outer.steps.get(json.loads(token[0])) if outer else None
            if node is not None:
                node.key = token.start()
        else:
            if node is not None:
                node.value = token.start()
            if sign in "[{":
                expects_key = sign == "{"
                opened.append((node, -1 if expects_key else 0))
                node = node.steps.get("0") if node and not expects_key else None


def _positions(text: str, offsets: Iterable[int]) -> dict[int, TextPosition]:
    """Return line and column of each of ``offsets``, which are sorted."""
    return dict(_count_lines(text, offsets))


def _count_lines(
    text: str, offsets: Iterable[int]
) -> Iterator[tuple[int, TextPosition]]:
    line, at = 1, 0
    for offset in offsets:
        line += text.count("\n", at, offset)
        at = offset
        column = offset - text.rfind("\n", 0, offset)
        yield offset, TextPosition(line=line, column=column)
