"""A sheet while it is read: the dossier so far, and what its readers share."""

from collections.abc import Iterable
from typing import TypeAlias

from attrs import define, field, frozen

from coordination.adapters.sheet.read_fields import FieldReader
from coordination.adapters.sheet.sheet_cells import Cell
from coordination.adapters.sheet.sheet_common import sources_of
from coordination.adapters.sheet.sheet_layout import MORE
from coordination.adapters.sheet.sheet_nodes import SheetMap, SheetNode, SheetText
from coordination.adapters.sheet.sheet_places import TextPlaces
from coordination.adapters.sheet.sheet_shorts import Wire
from coordination.diagnostics.diagnostic import Diagnostic, TextPosition, echo

#: Members by their names, each with its key and its value.
Members: TypeAlias = dict[str, tuple[SheetText, SheetNode]]


@frozen
class WordsPlace:
    """Where words are.

    Attributes:
        source: Id of the source.
        quote: The words, exactly as they are there.
        start: Where they begin.
        end: Where they end.
    """

    source: str
    quote: str
    start: int
    end: int


@frozen
class EntityPlace:
    """An entity that was read.

    Attributes:
        kind: Its class.
        wire: The entity as it is on the wire.
        pointer: The pointer to it in the dossier.
    """

    kind: type
    wire: Wire
    pointer: str


@define
class SheetState:
    """What was read of a sheet.

    Attributes:
        places: The texts that are at hand.
        fields: What reads the fields, and gathers claims and faults.
        wire: The dossier as it is on the wire, as far as it is read.
        entities: The first entity that has an id.
    """

    places: TextPlaces
    fields: FieldReader
    wire: Wire = field(factory=dict)
    entities: dict[str, EntityPlace] = field(factory=dict)

    def members(
        self,
        pairs: Iterable[tuple[SheetText, SheetNode]],
        before: Members | None = None,
    ) -> Members:
        """Return members by their names, those on common lines among them."""
        found = dict(before or {})
        for key, node in pairs:
            if not key.text.strip(MORE) and isinstance(node, SheetMap):
                inner = self.members(node.pairs)
            else:
                inner = {key.text: (key, node)}
            for name, (at, _) in inner.items():
                if name in found:
                    self.fields.fault(at.at, "duplicate-key", name=echo(name))
            found |= inner
        return found

    def place_of(self, cell: Cell, at: TextPosition) -> WordsPlace | None:
        """Return where the words of a cell are; ``None`` if that is not known."""
        marks, quote = cell.marks, cell.words or ""
        first = next(iter(sources_of(self.wire)), "")
        source = marks.source or self.fields.common.source or first
        if not source or not quote:
            code = "claim-without-source" if quote else "cell-without-words"
            self.fields.fault(at, code, got=echo(quote))
            return None
        if marks.start is not None:
            end = marks.start + len(quote) if marks.end is None else marks.end
            return WordsPlace(source, quote, marks.start, end)
        found = self.places.find(source, quote, marks.nth)
        if isinstance(found, Diagnostic):
            self.fields.add([found], at)
            return None
        start, end = found
        return WordsPlace(source, self.places.texts[source][start:end], start, end)


def pairs_of(node: SheetNode) -> tuple[tuple[SheetText, SheetNode], ...]:
    """Return the pairs of a map; of anything else no pairs."""
    return node.pairs if isinstance(node, SheetMap) else ()
