"""Sheet → dossier."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from attrs import define, evolve, field, frozen

from coordination.adapters.sheet.read_fields import (
    ABSENT,
    OF_FIELD,
    FieldPath,
    FieldReader,
    Noted,
    plain,
    steps_of,
)
from coordination.adapters.sheet.sheet_cells import Cell, Marks, parse_marks
from coordination.adapters.sheet.sheet_common import (
    BY_TEXT,
    EACH,
    KINDS,
    MAIN,
    Common,
    sources_of,
)
from coordination.adapters.sheet.sheet_layout import MORE
from coordination.adapters.sheet.sheet_nodes import (
    SheetList,
    SheetMap,
    SheetNode,
    SheetText,
    read_nodes,
)
from coordination.adapters.sheet.sheet_order import by_texts, in_order
from coordination.adapters.sheet.sheet_places import TextPlaces
from coordination.adapters.sheet.sheet_questions import SheetQuestion, put_answer
from coordination.adapters.sheet.sheet_shorts import Wire, WireValue
from coordination.adapters.sheet.sheet_types import FieldType, type_at, value_at
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

_HEAD: Final = ("schema_version", "id", "title", "language")
#: What a sheet may have beside the members of a dossier.
_OWN: Final = ("marks", "order")
_KNOWN: Final = (
    *(*_HEAD, "extensions", *_OWN, *KINDS),
    *("claims", "waivers", "questions"),
)

_Members = dict[str, tuple[SheetText, SheetNode]]


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
    builder = _Builder(TextPlaces(texts or {}), FieldReader(Common(), [*repeated]))
    return builder.build(root)


@define
class _Builder:
    """Builds one dossier.

    Attributes:
        places: The texts that are at hand.
        fields: What reads the fields, and gathers claims and faults.
        wire: The dossier as it is on the wire, as far as it is read.
    """

    places: TextPlaces
    fields: FieldReader
    wire: Wire = field(factory=dict)

    def build(self, root: SheetNode | None) -> BuiltSheet:
        """Build the dossier whose sheet is ``root``."""
        if not isinstance(root, SheetMap):
            at = root.at if root else TextPosition(line=1, column=1)
            fault = evolve(diagnose("not-a-sheet"), position=at)
            return BuiltSheet(value=None, diagnostics=(*self.fields.faults, fault))
        members = {key.text: (key, node) for key, node in root.pairs}
        self._head(members)
        for name, kind in KINDS.items():
            if name in members:
                self.wire[name] = list(self._collection(name, kind, members[name][1]))
        if "claims" in members:
            self._claims_apart(members["claims"][1])
        questions = list(self._questions(members))
        claims = list(self._claims(members))
        if claims:
            self.wire["claims"] = claims
        if "waivers" in members:
            self.wire["waivers"] = self._plain(members["waivers"][1], "/waivers")
        built = build(self.wire, Dossier)
        found = (*self.fields.faults, *map(self._placed, built.diagnostics))
        unique = tuple(dict.fromkeys(found))
        ordered = sorted(unique, key=_place)
        value = None if self.fields.faults else built.value
        return BuiltSheet(
            value=value, diagnostics=tuple(ordered), questions=tuple(questions)
        )

    def _head(self, members: _Members) -> None:
        for name, (key, node) in members.items():
            if name not in _KNOWN:
                known = ", ".join(_KNOWN)
                fault = hinted(diagnose("unknown-key", name=echo(name), known=known))
                self.fields.add([fault], key.at)
            elif name in _HEAD:
                self.wire[name] = self._plain(node, f"/{name}")
        if "extensions" in members:
            self._extensions(members["extensions"][1])
        self._marks(members.get("marks"))

    def _extensions(self, node: SheetNode) -> None:
        self.fields.positions["/extensions"] = node.at
        try:
            self.wire["extensions"] = parse(str(plain(node)), DEFAULT_LIMITS)
        except LoadError as error:
            self.fields.add(error.diagnostics, node.at)

    def _marks(self, given: tuple[SheetText, SheetNode] | None) -> None:
        if given is None:
            return
        _, node = given
        marks, faults = parse_marks(str(plain(node)))
        self.fields.add(faults, node.at)
        self.fields.common = self.fields.common.with_marks(marks)

    def _collection(self, name: str, kind: type, node: SheetNode) -> Iterator[Wire]:
        """Yield the entities of a collection."""
        self.fields.positions[f"/{name}"] = node.at
        shared: _Members = {}
        at = 0
        for item in _items(node):
            place = f"/{name}/{at}"
            if not isinstance(item, SheetMap) or not item.pairs:
                self.fields.fault(item.at, "entity-expected")
                continue
            (key, first), *rest = item.pairs
            if key.text == EACH:
                shared = self._members(rest)
                shared |= self._members(
                    first.pairs if isinstance(first, SheetMap) else ()
                )
                continue
            given = self._members(rest, {MAIN[kind]: (key, first)})
            if isinstance(first, SheetMap):
                given = self._members([*first.pairs, *rest])
            self.fields.positions[place] = key.at
            self.fields.positions[f"{place}/id"] = key.at
            members = {**given, **{k: v for k, v in shared.items() if k not in given}}
            yield {"id": key.text, **self.fields.entity(kind, key.text, members, place)}
            at += 1

    def _members(
        self,
        pairs: Iterable[tuple[SheetText, SheetNode]],
        before: _Members | None = None,
    ) -> _Members:
        """Return members by their names, those on common lines among them."""
        members = dict(before or {})
        for key, node in pairs:
            if not key.text.strip(MORE) and isinstance(node, SheetMap):
                inner = self._members(node.pairs)
            else:
                inner = {key.text: (key, node)}
            for name, (at, _) in inner.items():
                if name in members:
                    self.fields.fault(at.at, "duplicate-key", name=echo(name))
            members |= inner
        return members

    def _claims_apart(self, node: SheetNode) -> None:
        """Read claims that are under no entity."""
        for item in node.items if isinstance(node, SheetList) else (node,):
            given = (
                dict(self._members(item.pairs)) if isinstance(item, SheetMap) else {}
            )
            cell = given.get("claim", (None, None))[1]
            if given.keys() != {"about", "field", "claim"} or not isinstance(
                cell, SheetText
            ):
                self.fields.fault(item.at, "claim-expected")
                continue
            about, pointer = (str(plain(given[one][1])) for one in ("about", "field"))
            self.fields.claim(None, about, pointer, cell)

    def _questions(
        self, members: _Members
    ) -> Iterator[tuple[Question, SheetText | None]]:
        """Answer what is answered, and yield what is open."""
        if "questions" not in members:
            return
        _, node = members["questions"]
        for item in node.items if isinstance(node, SheetList) else (node,):
            asked = SheetQuestion.of(item)
            if asked is None or (kind := self._asked_about(asked)) is None:
                if not isinstance(item, SheetText) or item.text:
                    self.fields.fault(item.at, "question-expected")
                continue
            place = self._place_of(asked.words, asked.at)
            if place is None:
                continue
            if (answer := asked.answer) is not None:
                self._answer(asked, kind, answer, place)
                continue
            blank = asked.members.get("answer")
            found = asked.open_question(kind, place)
            yield found, blank if isinstance(blank, SheetText) else None

    def _asked_about(self, asked: SheetQuestion) -> FieldType | None:
        for name, kind in KINDS.items():
            if any(one["id"] == asked.about for one in self.wire.get(name, [])):
                return type_at(kind, steps_of(asked.field))
        return None

    def _answer(
        self,
        asked: SheetQuestion,
        kind: FieldType,
        answer: SheetNode,
        place: tuple[str, str, int, int],
    ) -> None:
        """Give the field its value, and a claim on the words of the question."""
        entity, pointer = self._entity(asked.about)
        steps = steps_of(asked.field)
        before = value_at(entity, steps)
        for at, one in enumerate(self.fields.noted):
            is_on_it = (one.about, one.pointer) == (asked.about, asked.field)
            if is_on_it and one.reading is OF_FIELD and before is not None:
                self.fields.noted[at] = evolve(one, reading=before)
        count = len(self.fields.noted)
        path = FieldPath(asked.about, asked.field, pointer + asked.field)
        self.fields.positions[path.place] = answer.at
        value = self.fields.value_of(kind, answer, path)
        if value is ABSENT or not put_answer(entity, steps, value):
            self.fields.fault(answer.at, "no-answer", field=echo(asked.field))
        elif len(self.fields.noted) == count:
            source, quote, start, end = place
            marks = Marks(source=source, start=start, end=end, is_inferred=True)
            is_read = kind.has_reading and self.fields.common.is_read
            noted = Noted(
                about=asked.about,
                pointer=asked.field,
                cell=Cell(value=None, words=quote, marks=marks),
                reading=OF_FIELD if is_read else ABSENT,
                at=answer.at,
            )
            self.fields.noted.append(noted)

    def _entity(self, identifier: str) -> tuple[Wire, str]:
        """Return an entity, and the pointer to it."""
        return next(
            (one, f"/{name}/{at}")
            for name in KINDS
            for at, one in enumerate(self.wire.get(name, []))
            if one["id"] == identifier
        )

    def _claims(self, members: _Members) -> Iterator[Wire]:
        """Yield the claims in their order."""
        found = [
            (noted, claim)
            for noted in self.fields.noted
            if (claim := self._claim(noted)) is not None
        ]
        order = members.get("order")
        places = [*range(len(found))]
        if order is not None and plain(order[1]) == BY_TEXT:
            places = by_texts(places, [one for _, one in found], sources_of(self.wire))
        elif order is not None:
            self.fields.fault(order[1].at, "unknown-order", known=BY_TEXT)
        in_sheet = [(found[at], found[at][0].cell.marks.place) for at in places]
        for at, (noted, claim) in enumerate(in_order(in_sheet)):
            self.fields.positions[f"/claims/{at}"] = noted.at
            yield claim

    def _claim(self, noted: Noted) -> Wire | None:
        """Return a claim as it is on the wire; ``None`` if its words are not found."""
        marks, common = noted.cell.marks, self.fields.common
        place = self._place_of(noted.cell, noted.at)
        if place is None:
            return None
        source, quote, start, end = place
        part = common.part if marks.part is None else marks.part
        reading = noted.reading
        if reading is OF_FIELD:
            reading = self._value_of(noted)
        return {
            "source": source,
            "about": noted.about,
            "field": noted.pointer,
            **({"part": part} if part else {}),
            "quote": quote,
            "start": start,
            "end": end,
            **({} if reading is ABSENT else {"reading": reading}),
            **({"basis": "inferred"} if marks.is_inferred else {}),
            **({} if noted.cell.note is None else {"note": noted.cell.note}),
        }

    def _place_of(
        self, cell: Cell, at: TextPosition
    ) -> tuple[str, str, int, int] | None:
        """Return source, quote, start and end of the words of a cell."""
        marks, quote = cell.marks, cell.words or ""
        first = next(iter(sources_of(self.wire)), "")
        source = marks.source or self.fields.common.source or first
        if not source or not quote:
            code = "claim-without-source" if quote else "cell-without-words"
            self.fields.fault(at, code, got=echo(quote))
            return None
        if marks.start is not None:
            end = marks.start + len(quote) if marks.end is None else marks.end
            return source, quote, marks.start, end
        found = self.places.find(source, quote, marks.nth)
        if isinstance(found, Diagnostic):
            self.fields.add([found], at)
            return None
        start, end = found
        return source, self.places.texts[source][start:end], start, end

    def _value_of(self, noted: Noted) -> WireValue:
        """Return the value of the field that a claim is about."""
        steps = steps_of(noted.pointer)
        for name in KINDS:
            for entity in self.wire.get(name, []):
                if entity["id"] == noted.about:
                    value = value_at(entity, steps)
                    if value is not None:
                        return value
        self.fields.fault(noted.at, "same-as-nothing", field=echo(noted.pointer))
        return ABSENT

    def _plain(self, node: SheetNode, place: str) -> WireValue:
        """Return texts, lists and dicts, and note where they are."""
        self.fields.positions[place] = node.at
        if isinstance(node, SheetList):
            items = enumerate(node.items)
            return [self._plain(item, f"{place}/{at}") for at, item in items]
        if isinstance(node, SheetMap):
            return {
                key.text: self._plain(value, f"{place}/{key.text}")
                for key, value in node.pairs
            }
        return node.text

    def _placed(self, found: Diagnostic) -> Diagnostic:
        """Return a finding of the wire with its place in the sheet."""
        pointer = found.pointer
        while pointer and pointer not in self.fields.positions:
            pointer = pointer.rpartition("/")[0]
        start = TextPosition(line=1, column=1)
        return evolve(found, position=self.fields.positions.get(pointer, start))


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


def _pairs(node: SheetNode) -> tuple[tuple[SheetText, SheetNode], ...]:
    return node.pairs if isinstance(node, SheetMap) else ()


def _place(found: Diagnostic) -> tuple[int, int]:
    at = found.position
    return (at.line, at.column) if at else (0, 0)
