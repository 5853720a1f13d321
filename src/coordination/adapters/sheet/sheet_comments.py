"""Comments that people wrote into a sheet, kept when a machine writes it anew.

A comment belongs to what follows it in the next line, or to what is before it in its
own line.  Where that is gone, it goes to what it was a part of, or to the end: none is
ever lost.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final, TypeAlias

from attrs import frozen

from coordination.adapters.sheet.sheet_layout import MORE
from coordination.adapters.sheet.sheet_nodes import (
    SheetList,
    SheetMap,
    SheetNode,
    SheetText,
    read_nodes,
)
from coordination.errors import LoadError
from coordination.serializers.limits import Limits

#: A member by the names that lead to it: collection, id, field.
Path: TypeAlias = tuple[str, ...]

#: What follows the last member.
_END: Final[Path] = ("",)
#: How many names lead to a field.
_DEEPEST: Final = 3


@frozen
class Comment:
    """A comment and what it belongs to.

    Attributes:
        text: The comment, from its sign on.
        path: What it belongs to.
        is_behind: Whether it is in the same line, behind it.
    """

    text: str
    path: Path
    is_behind: bool


def keep_comments(before: str, after: str, limits: Limits) -> str:
    r"""Return the sheet ``after`` with the comments of the sheet ``before``.

    >>> old = "id: one  # the first\n# who\nparties:\n- a: A\n"
    >>> print(keep_comments(old, "id: two\nparties:\n- a: B\n", Limits()), end="")
    id: two  # the first
    # who
    parties:
    - a: B

    Args:
        before: A sheet; of anything else nothing is kept.
        after: The same sheet, as a machine has written it.
        limits: What is refused unread.
    """
    try:
        comments = list(_comments(before, limits))
        lines = after.split("\n")
        first = {path: line for line, path in reversed(_paths(after, limits))}
    except LoadError:
        return after
    end = len(lines) - (not lines[-1])
    above: dict[int, list[str]] = {}
    behind: dict[int, list[str]] = {}
    for comment in comments:
        line = _line_of(comment.path, first, end)
        is_behind = comment.is_behind and line < end
        (behind if is_behind else above).setdefault(line, []).append(comment.text)
    return "\n".join(_with(lines, above, behind))


def _with(
    lines: Sequence[str],
    above: Mapping[int, Sequence[str]],
    behind: Mapping[int, Sequence[str]],
) -> Iterator[str]:
    for at, line in enumerate(lines):
        indent = line[: len(line) - len(line.lstrip(" "))]
        for text in above.get(at, ()):
            yield indent + text
        yield "  ".join([line, *behind.get(at, ())])
    yield from above.get(len(lines), ())


def _line_of(path: Path, first: Mapping[Path, int], end: int) -> int:
    """Return the line of ``path``, or of what it was a part of."""
    for length in range(len(path), 0, -1):
        if path[:length] in first:
            return first[path[:length]]
    return end


def _comments(text: str, limits: Limits) -> Iterator[Comment]:
    """Yield the comments of a sheet with what they belong to."""
    root, _ = read_nodes(text, limits)
    paths = _paths(text, limits)
    spans = sorted(_spans(root))
    waiting: list[str] = []
    offset = nth = seen = 0
    for at, line in enumerate(text.split("\n")):
        while nth < len(spans) and spans[nth][1] <= offset:
            nth += 1
        start = _comment_in(line, offset, spans, nth)
        here = seen
        while seen < len(paths) and paths[seen][0] <= at:
            seen += 1
        if start is not None and line[:start].strip():
            owner = paths[here if seen > here else seen - 1][1] if seen else _END
            yield Comment(line[start:], owner, is_behind=True)
        elif start is not None:
            waiting.append(line[start:])
        if seen > here:
            yield from (
                Comment(one, paths[here][1], is_behind=False) for one in waiting
            )
            waiting.clear()
        offset += len(line) + 1
    yield from (Comment(one, _END, is_behind=False) for one in waiting)


def _comment_in(
    line: str, offset: int, spans: Sequence[tuple[int, int]], nth: int
) -> int | None:
    """Return where the comment of a line begins; ``spans`` are its texts."""
    at = line.find("#")
    while at >= 0:
        place = offset + at
        while nth < len(spans) and spans[nth][1] <= place:
            nth += 1
        is_inside = nth < len(spans) and spans[nth][0] <= place
        if not is_inside and (at == 0 or line[at - 1] in " \t"):
            return at
        at = line.find("#", at + 1)
    return None


def _spans(node: SheetNode | None) -> Iterator[tuple[int, int]]:
    match node:
        case SheetText():
            yield node.span
        case SheetList():
            for item in node.items:
                yield from _spans(item)
        case SheetMap():
            for key, value in node.pairs:
                yield key.span
                yield from _spans(value)


def _paths(text: str, limits: Limits) -> list[tuple[int, Path]]:
    """Return each member with its line (from 0), in the order of the text."""
    root, _ = read_nodes(text, limits)
    return list(_members(root, ()))


def _members(node: SheetNode | None, above: Path) -> Iterator[tuple[int, Path]]:
    """Yield the members of a sheet; deeper ones belong to their field."""
    if isinstance(node, SheetList) and len(above) == 1:
        for item in node.items:
            yield from _entity(item, above)
    elif isinstance(node, SheetMap):
        for key, value in node.pairs:
            if not key.text.strip(MORE):
                yield from _members(value, above)
                continue
            path = (*above, key.text)
            yield key.at.line - 1, path
            if len(path) < _DEEPEST:
                yield from _members(value, path)


def _entity(item: SheetNode, above: Path) -> Iterator[tuple[int, Path]]:
    if isinstance(item, SheetMap) and item.pairs:
        (key, _), *rest = item.pairs
        path = (*above, key.text)
        yield key.at.line - 1, path
        yield from _members(SheetMap(tuple(rest), item.at), path)
