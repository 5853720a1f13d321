"""Texts, lists and maps → YAML lines, as short as they can be read.

What fits in a line is written in one, ``{name: Sở Y tế, kind: department}``; what does
not gets a line for each member.
"""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final, TypeAlias

#: What a sheet consists of.
Tree: TypeAlias = "str | Sequence[Tree] | Mapping[str, Tree]"

#: How wide a line may be that has more than one member.
WIDTH: Final = 120
#: How long a member may be that shares its line.
SHORT: Final = 64
#: The key of a map whose members are those of the map around it.
MORE: Final = "+"
_STEP: Final = "  "
#: The last character whose escape has four digits.
_SHORTEST: Final = 0xFFFF

_PLAIN: Final = re.compile(
    r"(?:[^\s\-?:,\[\]{}#&*!|>'\"%@`]|[-?:](?=[^\s,\[\]{}]))"
    r"(?:[^\s:#]|(?<=[^ ])#|:(?! |\Z)| (?! {0,99}(?:#|\Z)))*"
)
#: Signs that end a text inside a line in braces.
_IN_FLOW: Final = re.compile(r"[,\[\]{}]")


def write_scalar(text: str, *, in_flow: bool = False) -> str:
    """Write a text, in quotation marks if it needs them.

    What cannot be seen is an escape: a blank that does not break a line, say.

    >>> write_scalar("a: b"), write_scalar("a, b"), write_scalar("a, b", in_flow=True)
    ("'a: b'", 'a, b', "'a, b'")
    """
    if not text.isprintable():
        quoted = json.dumps(text, ensure_ascii=False)
        return "".join(c if c.isprintable() else _escaped(c) for c in quoted)
    if _PLAIN.fullmatch(text) and not (in_flow and _IN_FLOW.search(text)):
        return text
    return "'" + text.replace("'", "''") + "'"


def _escaped(character: str) -> str:
    code = ord(character)
    return f"\\u{code:04x}" if code <= _SHORTEST else f"\\U{code:08x}"


def write_flow(tree: Tree) -> str:
    """Write ``tree`` in one line."""
    match tree:
        case str():
            return write_scalar(tree, in_flow=True)
        case Mapping():
            return "{" + ", ".join(_pairs(tree)) + "}"
    items = (
        next(_pairs(one))
        if isinstance(one, Mapping) and len(one) == 1
        else write_flow(one)
        for one in tree
    )
    return "[" + ", ".join(items) + "]"


def _pairs(tree: "Mapping[str, Tree]") -> Iterator[str]:
    for key, value in tree.items():
        yield f"{write_scalar(key, in_flow=True)}: {write_flow(value)}"


def write_block(tree: "Mapping[str, Tree]", indent: str = "") -> Iterator[str]:
    """Yield the lines of a map, each member in one line if it fits."""
    for key, value in tree.items():
        yield from _member(f"{indent}{write_scalar(key)}:", value, indent)


def _member(head: str, value: Tree, indent: str) -> Iterator[str]:
    if isinstance(value, str):
        yield f"{head} {write_scalar(value)}"
        return
    line = f"{head} {write_flow(value)}"
    most = 1 if indent else 0
    is_table = any(isinstance(one, Mapping) and len(one) > most for one in value)
    is_short = len(line) <= WIDTH or len(value) == 1 or not has_words(value)
    if not value or (is_short and not is_table):
        yield line
        return
    yield head
    if isinstance(value, Mapping):
        yield from write_block(gathered(value, indent + _STEP), indent + _STEP)
    else:
        for item in value:
            yield from _item(item, indent)


def _item(item: Tree, indent: str) -> Iterator[str]:
    """Yield the lines of an item of a list, as deep as its key."""
    if isinstance(item, str):
        yield f"{indent}- {write_scalar(item)}"
        return
    line = f"{indent}- {write_flow(item)}"
    if not isinstance(item, Mapping) or (len(item) > 1 and len(line) <= WIDTH):
        yield line
        return
    first, *rest = write_block(gathered(item, indent + _STEP, 1), indent + _STEP)
    yield f"{indent}- {first.strip()}"
    yield from rest


def gathered(
    tree: "Mapping[str, Tree]", indent: str, kept: int = 0
) -> "Mapping[str, Tree]":
    """Put short members on common lines, under `MORE`.

    >>> write_flow(gathered({"kind": "plan", "title": "= A", "mode": "hub"}, ""))
    '{+: {kind: plan, mode: hub, title: = A}}'

    Args:
        tree: The members; those without words may come before those with.
        indent: What is before the line.
        kept: How many members stay as they are before them.
    """
    keys = [*tree]
    rest = sorted(keys[kept:], key=lambda key: has_words(tree[key]) or key[0] == "/")
    lines: list[dict[str, Tree]] = []
    room = 0
    for key in rest:
        size = len(write_flow({key: tree[key]}))
        if size > room or size > SHORT:
            room = WIDTH - len(indent) - len(f"{MORE * 3}: {{}}")
            lines.append({})
        lines[-1][key] = tree[key]
        room = 0 if size > SHORT else room - size
    done = {key: tree[key] for key in keys[:kept]}
    marks = 0
    for line in lines:
        if len(line) > 1:
            marks += 1
            done[MORE * marks] = line
        else:
            done |= line
    return done


def has_words(value: Tree) -> bool:
    """Return True if any cell of ``value`` has the words of a source."""
    if isinstance(value, str):
        return value.startswith("= ") or " | " in value
    inner = value.values() if isinstance(value, Mapping) else value
    return any(map(has_words, inner))
