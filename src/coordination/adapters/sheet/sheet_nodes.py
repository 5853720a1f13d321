"""YAML text → texts, lists and maps with their places, and nothing else.

Every scalar is a text: no word becomes a truth value, a number, a date or nothing.
What lets a short text stand for a long one (anchors, aliases), or for something of
another class (tags), is refused, and so is a key given twice.  This needs the extra
``sheet``: PyYAML.
"""

from collections.abc import Iterator
from itertools import islice
from typing import Any, TypeAlias

from attrs import define, evolve, field, frozen

from coordination.diagnostics.diagnostic import (
    Diagnostic,
    TextPosition,
    diagnose,
    echo,
)
from coordination.errors import LoadError
from coordination.serializers.faults import MOST_FAULTS
from coordination.serializers.limits import Limits
from coordination.serializers.text import decoded


@frozen
class SheetText:
    """A scalar: a text, whatever it looks like.

    Attributes:
        text: What it says.
        at: Where it begins.
        span: Where it begins and ends in the sheet, in code points.
    """

    text: str
    at: TextPosition
    span: tuple[int, int] = (0, 0)


@frozen
class SheetList:
    """A list."""

    items: "tuple[SheetNode, ...]"
    at: TextPosition


@frozen
class SheetMap:
    """A map, in the order of the text."""

    pairs: "tuple[tuple[SheetText, SheetNode], ...]"
    at: TextPosition


SheetNode: TypeAlias = SheetText | SheetList | SheetMap


@define
class _Open:
    """A list or a map that is not yet closed."""

    is_map: bool
    at: TextPosition
    held: list[SheetNode] = field(factory=list)


def read_nodes(
    data: str | bytes, limits: Limits
) -> tuple[SheetNode | None, tuple[Diagnostic, ...]]:
    """Read YAML text.

    Returns:
        What it contains, ``None`` if that is nothing; and each key given twice.

    Raises:
        LoadError: It is not YAML, exceeds ``limits``, or uses what is refused.
    """
    text = decoded(data, limits)
    repeated: list[Diagnostic] = []
    opened: list[_Open] = []
    root: SheetNode | None = None
    count = 0
    for kind, event in _events(text):
        at = _place(event)
        count += 1
        if count > limits.items:
            raise _refused(at, "too-many-items", high=limits.items)
        if kind.endswith("StartEvent") and kind[:3] in ("Seq", "Map"):
            if len(opened) >= limits.depth:
                raise _refused(at, "nested-too-deep", high=limits.depth)
            opened.append(_Open(kind[:3] == "Map", at))
            continue
        node = _scalar(event, at) if kind == "ScalarEvent" else _close(opened)
        if isinstance(node, SheetMap):
            room = MOST_FAULTS - len(repeated)
            repeated += islice(_repetitions(node), room)
        if opened:
            opened[-1].held.append(node)
        else:
            root = node
    return root, tuple(repeated)


def _scalar(event: Any, at: TextPosition) -> SheetText:  # noqa: ANN401 - of PyYAML
    span = event.start_mark.index, event.end_mark.index
    return SheetText(event.value, at, span)


def _close(opened: list[_Open]) -> SheetNode:
    done = opened.pop()
    if not done.is_map:
        return SheetList(tuple(done.held), done.at)
    pairs: list[tuple[SheetText, SheetNode]] = []
    for key, value in zip(done.held[::2], done.held[1::2], strict=True):
        if not isinstance(key, SheetText):
            raise _refused(key.at, "yaml-not-used")
        pairs.append((key, value))
    return SheetMap(tuple(pairs), done.at)


def _repetitions(node: SheetMap) -> Iterator[Diagnostic]:
    seen: set[str] = set()
    for key, _ in node.pairs:
        if key.text in seen:
            yield evolve(
                diagnose("duplicate-key", name=echo(key.text)), position=key.at
            )
        seen.add(key.text)


def _events(text: str) -> Iterator[tuple[str, Any]]:
    """Yield the events that make up the one document of ``text``.

    Raises:
        LoadError: It is not YAML, has several documents, or uses what is refused.
    """
    import yaml  # noqa: PLC0415 - an extra, and nobody else pays for it

    loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    documents = 0
    try:
        for event in yaml.parse(text, Loader=loader):
            kind = type(event).__name__
            if kind == "DocumentStartEvent":
                documents += 1
                if documents > 1:
                    raise _refused(_place(event), "yaml-not-used")
            if kind.startswith(("Stream", "Document")):
                continue
            if kind == "AliasEvent" or getattr(event, "anchor", None):
                raise _refused(_place(event), "yaml-not-used")
            if getattr(event, "tag", None):
                raise _refused(_place(event), "yaml-not-used")
            yield kind, event
    except yaml.YAMLError as error:
        raise LoadError(_broken(error, text)) from None
    except UnicodeEncodeError as error:
        fault = diagnose(
            "unusable-character", got=f"U+{ord(error.object[error.start]):04X}"
        )
        raise LoadError(evolve(fault, position=_position(text, error.start))) from None


def _broken(error: Any, text: str) -> Diagnostic:  # noqa: ANN401 - of PyYAML
    reason = str(getattr(error, "problem", None) or getattr(error, "reason", None))
    mark = getattr(error, "problem_mark", None)
    offset = getattr(error, "position", None)
    if mark is not None:
        at = TextPosition(line=mark.line + 1, column=mark.column + 1)
    else:
        at = _position(text, offset if isinstance(offset, int) else 0)
    return evolve(diagnose("broken-yaml", reason=reason), position=at)


def _position(text: str, offset: int) -> TextPosition:
    line_start = text.rfind("\n", 0, offset) + 1
    line = text.count("\n", 0, offset) + 1
    return TextPosition(line=line, column=offset - line_start + 1)


def _place(event: Any) -> TextPosition:  # noqa: ANN401 - of PyYAML
    mark = event.start_mark
    return TextPosition(line=mark.line + 1, column=mark.column + 1)


def _refused(at: TextPosition, code: str, **params: object) -> LoadError:
    return LoadError(evolve(diagnose(code, **params), position=at))
