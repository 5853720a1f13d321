"""The fields of a sheet → JSON as on the wire, with the claims beside them.

What is not as the type of a field wants it is passed on as it is: the wire says what is
wrong with it, and where.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from attrs import define, evolve, field, frozen

from coordination.adapters.sheet.sheet_cells import Cell, parse_cell
from coordination.adapters.sheet.sheet_common import WHOLE, Common
from coordination.adapters.sheet.sheet_nodes import (
    SheetList,
    SheetMap,
    SheetNode,
    SheetText,
)
from coordination.adapters.sheet.sheet_shorts import (
    PAIRS,
    PairForm,
    Wire,
    WireValue,
    short_form,
)
from coordination.adapters.sheet.sheet_types import (
    SAME,
    FieldType,
    members,
    read_value,
    read_words,
    type_at,
)
from coordination.diagnostics.diagnostic import (
    Diagnostic,
    TextPosition,
    diagnose,
    echo,
)
from coordination.diagnostics.pointer import escape, split
from coordination.errors import InvalidValueError, ParseError
from coordination.serializers.faults import MOST_FAULTS

#: What a field has that is blank, and the reading of a claim that has none.
ABSENT: Final = object()
#: The reading of a claim that is the value of its field.
OF_FIELD: Final = object()


@frozen(kw_only=True)
class Noted:
    """A claim as a sheet notes it.

    Attributes:
        about: Id of the entity.
        pointer: The field.
        cell: The words and their marks.
        reading: What they say, as it is on the wire, or `ABSENT`, or `OF_FIELD`.
        at: Where it is in the sheet.
    """

    about: str
    pointer: str
    cell: Cell
    reading: WireValue
    at: TextPosition


@frozen
class FieldPath:
    """A field, as claims name it and as the dossier has it."""

    about: str
    pointer: str
    place: str

    def step(self, name: str | int) -> "FieldPath":
        """Return the path of what is inside."""
        step = f"/{escape(name)}"
        return FieldPath(self.about, self.pointer + step, self.place + step)


def steps_of(pointer: str) -> Sequence[str]:
    """Return the steps of a pointer; a step to nowhere if it is not a pointer."""
    try:
        return split(pointer)
    except ValueError:
        return ["~"]


def plain(node: SheetNode) -> WireValue:
    """Return texts, lists and dicts, as they are in the sheet.

    >>> at = TextPosition(line=1, column=1)
    >>> plain(SheetList((SheetText("a", at),), at))
    ['a']
    """
    match node:
        case SheetText():
            return node.text
        case SheetList():
            return [plain(item) for item in node.items]
    return {key.text: plain(value) for key, value in node.pairs}


@define
class FieldReader:
    """Reads the fields of entities and gathers what is beside them.

    Attributes:
        common: How claims are where their marks do not say otherwise.
        faults: What is wrong with the sheet, with its place.
        noted: The claims, in the order of the sheet.
        positions: The place in the sheet of what is on the wire, by its pointer.
        noted_on: Which of the claims are on a field, by its entity and its pointer.
    """

    common: Common
    faults: list[Diagnostic] = field(factory=list)
    noted: list[Noted] = field(factory=list)
    positions: dict[str, TextPosition] = field(factory=dict)
    noted_on: dict[tuple[str, str], list[int]] = field(factory=dict)

    def note(self, noted: Noted) -> None:
        """Add a claim."""
        on_field = self.noted_on.setdefault((noted.about, noted.pointer), [])
        on_field.append(len(self.noted))
        self.noted.append(noted)

    def fault(self, at: TextPosition, code: str, **params: object) -> None:
        """Note what is wrong at a place."""
        self.add([diagnose(code, **params)], at)

    def add(self, found: Iterable[Diagnostic], at: TextPosition) -> None:
        """Note findings about a place; of very many the first."""
        for one in found:
            if len(self.faults) < MOST_FAULTS:
                self.faults.append(evolve(one, position=at))

    def cell(self, node: SheetText) -> Cell:
        """Read a cell; what is wrong with it is noted."""
        cell, faults = parse_cell(node.text)
        self.add(faults, node.at)
        return cell

    def entity(
        self,
        kind: type,
        about: str,
        given: Mapping[str, tuple[SheetText, SheetNode]],
        place: str,
    ) -> Wire:
        """Return an entity as it is on the wire, without its id.

        Args:
            kind: Its class.
            about: Its id.
            given: Its members: each name with its key and its value.
            place: The pointer to it in the dossier.
        """
        wire: Wire = {}
        for name, (key, node) in given.items():
            if name.startswith("/"):
                pointer = "" if name == WHOLE else name
                self._apart(kind, about, pointer, node)
                continue
            where = f"{place}/{escape(name)}"
            self.positions[where] = key.at if name not in members(kind) else node.at
            found = members(kind).get(name)
            if found is None:
                wire[name] = plain(node)
                continue
            value = self.value_of(found, node, FieldPath(about, f"/{name}", where))
            if value is not ABSENT:
                wire[name] = value
        return wire

    def _apart(self, kind: type, about: str, pointer: str, node: SheetNode) -> None:
        """Read claims that are under their pointer: reading, then words."""
        found = type_at(kind, steps_of(pointer))
        for item in node.items if isinstance(node, SheetList) else (node,):
            if isinstance(item, SheetText):
                self.claim(found, about, pointer, item)
            else:
                self.fault(item.at, "cell-expected")

    def claim(
        self, kind: FieldType | None, about: str, pointer: str, node: SheetText
    ) -> None:
        """Read one claim: its reading, then its words."""
        cell = self.cell(node)
        if cell.words is None:
            self.fault(node.at, "cell-without-words", got=echo(node.text))
            return
        self._note(cell, self._reading(kind, cell, node), about, pointer, node)

    def _reading(
        self, kind: FieldType | None, cell: Cell, node: SheetText
    ) -> WireValue:
        if cell.value is None:
            return ABSENT
        if cell.value == SAME and not cell.is_quoted:
            return OF_FIELD
        return self._value(kind, cell, node)

    def _note(
        self,
        cell: Cell,
        reading: WireValue,
        about: str,
        pointer: str,
        node: SheetText,
    ) -> None:
        self.note(
            Noted(about=about, pointer=pointer, cell=cell, reading=reading, at=node.at)
        )

    def value_of(self, kind: FieldType, node: SheetNode, path: FieldPath) -> WireValue:
        """Return a value as it is on the wire, `ABSENT` if it is blank; note claims."""
        self.positions.setdefault(path.place, node.at)
        if kind.is_list:
            return self._list(kind, node, path)
        match node:
            case SheetList():
                return self._several(kind, node, path)
            case SheetMap() if kind.is_object:
                return self._object(kind.kind, node, path)
            case SheetText():
                return self._scalar(kind, node, path, None)
        return plain(node)

    def _list(self, kind: FieldType, node: SheetNode, path: "FieldPath") -> WireValue:
        """Read a list; one item needs no brackets, and pairs may be one map."""
        if isinstance(node, SheetText) and self.cell(node).value is None:
            return self._scalar(kind, node, path, None)
        items: tuple[SheetNode, ...] = (node,)
        if isinstance(node, SheetList):
            items = node.items
        elif isinstance(node, SheetMap) and kind.kind in PAIRS:
            items = tuple(SheetMap((pair,), pair[0].at) for pair in node.pairs)
        item = FieldType(kind.kind)
        values = [self._item(item, one, path.step(at)) for at, one in enumerate(items)]
        return [value for value in values if value is not ABSENT]

    def _several(
        self, kind: FieldType, node: SheetList, path: "FieldPath"
    ) -> WireValue:
        """Read a value with its first claim, then further claims."""
        if not node.items:
            return []
        first, *rest = node.items
        value = self.value_of(kind, first, path)
        for item in rest:
            if isinstance(item, SheetText):
                self.claim(kind, path.about, path.pointer, item)
            else:
                self.fault(item.at, "cell-expected")
        return value

    def _object(self, kind: type, node: SheetMap, path: "FieldPath") -> Wire:
        wire: Wire = {}
        for key, inner in node.pairs:
            found = members(kind).get(key.text)
            at = path.step(key.text)
            if found is None:
                self.positions[at.place] = key.at
                wire[key.text] = plain(inner)
            elif (value := self.value_of(found, inner, at)) is not ABSENT:
                wire[key.text] = value
        return wire

    def _item(self, kind: FieldType, node: SheetNode, path: "FieldPath") -> WireValue:
        pair = PAIRS.get(kind.kind)
        if pair is None:
            return self.value_of(kind, node, path)
        self.positions.setdefault(path.place, node.at)
        if not isinstance(node, SheetMap):
            return self._half(kind, pair, pair.alone, node, path)
        if len(node.pairs) != 1 or node.pairs[0][0].text in members(kind.kind):
            return self._object(kind.kind, node, path)
        key, inner = node.pairs[0]
        said = self._half(kind, pair, pair.value, inner, path)
        self.positions[path.step(pair.key).place] = key.at
        return {pair.key: key.text, **(said if isinstance(said, dict) else {})}

    def _half(
        self,
        kind: FieldType,
        pair: PairForm,
        name: str,
        node: SheetNode,
        path: "FieldPath",
    ) -> WireValue:
        """Read the one member that is the value of a pair, or stands for all of it."""
        about = path.step(pair.claimed) if pair.claimed else path
        whole = members(kind.kind)[pair.claimed] if pair.claimed else kind
        first, *rest = node.items if isinstance(node, SheetList) else (node,)
        if not isinstance(first, SheetText):
            self.fault(node.at, "cell-expected")
            return ABSENT
        at = path.step(name)
        self.positions[at.place] = first.at
        value = self._scalar(
            members(kind.kind)[name], first, evolve(at, pointer=about.pointer), whole
        )
        for item in rest:
            if isinstance(item, SheetText):
                self.claim(whole, path.about, about.pointer, item)
            else:
                self.fault(item.at, "cell-expected")
        return ABSENT if value is ABSENT else {name: value}

    def _scalar(
        self,
        kind: FieldType,
        node: SheetText,
        path: "FieldPath",
        whole: FieldType | None,
    ) -> WireValue:
        """Read a value and the claim beside it, which may be on the ``whole`` of it."""
        cell = self.cell(node)
        value = ABSENT if cell.value is None else self._value(kind, cell, node)
        if cell.words is not None:
            usual = whole is None and kind.has_reading and self.common.is_read
            is_read = usual if cell.marks.is_read is None else cell.marks.is_read
            reading = OF_FIELD if is_read and value is not ABSENT else ABSENT
            self._note(cell, reading, path.about, path.pointer, node)
        return value

    def _value(self, kind: FieldType | None, cell: Cell, node: SheetText) -> WireValue:
        assert cell.value is not None  # noqa: S101 - it is not blank
        if not cell.is_quoted:
            value = read_value(kind, cell.value)
            if kind and kind.is_object and isinstance(value, str):
                form = short_form(kind.kind)
                example = form.example if form else "{…}"
                got = echo(cell.value)
                self.fault(node.at, "no-short-form", got=got, example=example)
            return value
        try:
            return read_words(kind, cell.value)
        except (ParseError, InvalidValueError) as error:
            reason = error.diagnostics[0].message()
            got = echo(cell.value)
            self.fault(node.at, "words-not-read", got=got, reason=reason)
            return cell.value
