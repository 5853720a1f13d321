"""Sheet → dossier."""

from collections.abc import Mapping
from typing import Final

from attrs import evolve, frozen

from coordination.adapters.sheet.answer_questions import answer_questions
from coordination.adapters.sheet.place_claims import place_claims
from coordination.adapters.sheet.read_entities import read_claims_apart, read_entities
from coordination.adapters.sheet.read_fields import FieldReader, plain
from coordination.adapters.sheet.sheet_cells import parse_marks
from coordination.adapters.sheet.sheet_common import KINDS, Common
from coordination.adapters.sheet.sheet_nodes import (
    SheetList,
    SheetMap,
    SheetNode,
    SheetText,
    read_nodes,
)
from coordination.adapters.sheet.sheet_places import TextPlaces
from coordination.adapters.sheet.sheet_shorts import WireValue
from coordination.adapters.sheet.sheet_state import Members, SheetState
from coordination.diagnostics.diagnostic import (
    Diagnostic,
    TextPosition,
    diagnose,
    echo,
)
from coordination.drafting.draft_types import Question
from coordination.errors import LoadError
from coordination.model.dossier import Dossier
from coordination.serializers.hints import hinted
from coordination.serializers.limits import DEFAULT_LIMITS, Limits
from coordination.serializers.loading import Loaded, build
from coordination.serializers.text import parse

#: Far above any sheet that people write, far below what takes long to read.
SHEET_LIMITS: Final = Limits(bytes=8 * 1024 * 1024, items=200_000, depth=24)

_HEAD: Final = ("$schema", "schema_version", "id", "title", "language")
#: What a sheet may have beside the members of a dossier.
_OWN: Final = ("marks", "order")
_KNOWN: Final = (
    *(*_HEAD, "extensions", *_OWN, *KINDS),
    *("claims", "waivers", "questions"),
)


@frozen(kw_only=True)
class BuiltSheet(Loaded[Dossier]):
    """What came of a sheet: a dossier, what is wrong, and what is open.

    Attributes:
        questions: The questions without an answer, each with the blank for it.
    """

    questions: tuple[tuple[Question, SheetText | None], ...] = ()


def build_sheet(
    data: str | bytes,
    *,
    texts: Mapping[str, str] | None = None,
    limits: Limits = SHEET_LIMITS,
) -> BuiltSheet:
    r"""Build the dossier that a sheet describes.

    >>> lines = (
    ...     "schema_version: 1.1",
    ...     "id: one",
    ...     "sources: {page: _}",
    ...     "agreements:",
    ...     "- programme: = Chương trình phối hợp",
    ...     "  period: 2024/2026 | giai đoạn 2024-2026",
    ... )
    >>> texts = {"page": "Chương trình phối hợp giai đoạn 2024-2026"}
    >>> built = build_sheet("\n".join(lines), texts=texts)
    >>> [(one.position.line, one.code) for one in built.diagnostics]
    [(3, 'missing-key')]
    >>> built = build_sheet(
    ...     "\n".join(lines).replace("_}", "{kind: article}}"), texts=texts
    ... )
    >>> built.value.claims_about("programme", "/period")[0].start
    22

    Args:
        data: A text, or UTF-8 with or without a byte order mark.
        texts: The texts of sources by their ids, in which the words are looked for;
            words with an offset need none.
        limits: What is refused unread.

    Returns:
        The dossier, and what is wrong with the sheet, with line and column.  Where
        the sheet itself is wrong there is no dossier.
    """
    try:
        root, repeated = read_nodes(data, limits)
    except LoadError as error:
        return BuiltSheet(value=None, diagnostics=error.diagnostics)
    if not isinstance(root, SheetMap):
        at = root.at if root else TextPosition(line=1, column=1)
        fault = evolve(diagnose("not-a-sheet"), position=at)
        return BuiltSheet(value=None, diagnostics=(*repeated, fault))
    state = SheetState(TextPlaces(texts or {}), FieldReader(Common(), [*repeated]))
    return _build(state, {key.text: (key, node) for key, node in root.pairs})


def _build(state: SheetState, members: Members) -> BuiltSheet:
    """Build the dossier whose members are ``members``."""
    _read_head(state, members)
    for name, kind in KINDS.items():
        if name in members:
            state.wire[name] = read_entities(state, name, kind, members[name][1])
    if "claims" in members:
        read_claims_apart(state, members["claims"][1])
    questions: list[tuple[Question, SheetText | None]] = []
    if "questions" in members:
        questions += answer_questions(state, members["questions"][1])
    order = members["order"][1] if "order" in members else None
    if claims := list(place_claims(state, order)):
        state.wire["claims"] = claims
    if "waivers" in members:
        state.wire["waivers"] = _plain(state, members["waivers"][1], "/waivers")
    built = build(state.wire, Dossier)
    placed = (_placed(state, one) for one in built.diagnostics)
    found = dict.fromkeys([*state.fields.faults, *placed])
    return BuiltSheet(
        value=None if state.fields.faults else built.value,
        diagnostics=tuple(sorted(found, key=_place)),
        questions=tuple(questions),
    )


def _read_head(state: SheetState, members: Members) -> None:
    fields = state.fields
    for name, (key, node) in members.items():
        if name not in _KNOWN:
            known = ", ".join(_KNOWN)
            fault = hinted(diagnose("unknown-key", name=echo(name), known=known))
            fields.add([fault], key.at)
        elif name in _HEAD:
            state.wire[name] = _plain(state, node, f"/{name}")
        elif name == "extensions":
            fields.positions["/extensions"] = node.at
            try:
                state.wire[name] = parse(str(plain(node)), DEFAULT_LIMITS)
            except LoadError as error:
                fields.add(error.diagnostics, node.at)
        elif name == "marks":
            marks, faults = parse_marks(str(plain(node)))
            fields.add(faults, node.at)
            fields.common = fields.common.with_marks(marks)


def _plain(state: SheetState, node: SheetNode, place: str) -> WireValue:
    """Return texts, lists and dicts, and note where they are."""
    state.fields.positions[place] = node.at
    if isinstance(node, SheetList):
        items = enumerate(node.items)
        return [_plain(state, item, f"{place}/{at}") for at, item in items]
    if isinstance(node, SheetMap):
        return {
            key.text: _plain(state, value, f"{place}/{key.text}")
            for key, value in node.pairs
        }
    return node.text


def _placed(state: SheetState, found: Diagnostic) -> Diagnostic:
    """Return a finding of the wire with its place in the sheet."""
    pointer = found.pointer
    while pointer and pointer not in state.fields.positions:
        pointer = pointer.rpartition("/")[0]
    start = TextPosition(line=1, column=1)
    return evolve(found, position=state.fields.positions.get(pointer, start))


def _place(found: Diagnostic) -> tuple[int, int]:
    at = found.position
    return (at.line, at.column) if at else (0, 0)
