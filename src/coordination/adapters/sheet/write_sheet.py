"""Dossier → sheet."""

import json
from collections.abc import Iterator, Mapping, Sequence

from attrs import define, field

from coordination.adapters.sheet.sheet_cells import BLANK, write_cell, write_column
from coordination.adapters.sheet.sheet_common import (
    BY_TEXT,
    EACH,
    KINDS,
    LONGEST_KEY,
    MAIN,
    WHOLE,
    Common,
    first_source,
    shared_members,
    sources_of,
)
from coordination.adapters.sheet.sheet_layout import Tree, write_block
from coordination.adapters.sheet.sheet_order import by_texts, out_of_order
from coordination.adapters.sheet.sheet_pending import (
    PendingClaims,
    claimed_members,
    pending_claims,
)
from coordination.adapters.sheet.sheet_places import TextPlaces
from coordination.adapters.sheet.sheet_questions import write_questions
from coordination.adapters.sheet.sheet_shorts import (
    PAIRS,
    PairForm,
    Wire,
    WireValue,
    write_short,
)
from coordination.adapters.sheet.sheet_types import (
    SAME,
    FieldType,
    has_members,
    members,
    type_at,
    value_at,
    write_value,
)
from coordination.diagnostics.pointer import split
from coordination.drafting.draft_types import Question
from coordination.model.dossier import Dossier
from coordination.serializers.plain_data import to_dict


def write_sheet(
    dossier: Dossier,
    *,
    texts: Mapping[str, str] | None = None,
    questions: Sequence[Question] = (),
) -> str:
    """Write ``dossier`` as a sheet.

    >>> from coordination import Claim, Dossier, Party, Source
    >>> where = {"source": "page", "about": "health", "field": "/name"}
    >>> quoted = Claim(quote="Sở Y tế", start=9, end=16, **where)
    >>> dossier = Dossier(
    ...     id="one",
    ...     sources=(Source(id="page", kind="article"),),
    ...     parties=(Party(id="health", name="Sở Y tế", kind="department"),),
    ...     claims=(quoted,),
    ... )
    >>> print(write_sheet(dossier, texts={"page": "Hôm nay, Sở Y tế báo cáo."}))
    schema_version: 1.1
    id: one
    sources:
    - {page: _, kind: article}
    parties:
    - {health: = Sở Y tế, kind: department}
    <BLANKLINE>

    Args:
        dossier: The dossier.
        texts: The texts of sources by their ids: words that are in one only once are
            written without their offset.
        questions: What is open, with a blank for each answer.

    Returns:
        YAML text from which `build_sheet` builds the same dossier.
    """
    wire = to_dict(dossier)
    writer = _Writer(wire, TextPlaces(texts or {}), Common.of(wire))
    writer.tree()
    order = writer.walked.copy()
    by_text = by_texts(order, wire.get("claims", []), sources_of(wire))
    writer.is_by_text = len(out_of_order(by_text)) < len(out_of_order(order))
    writer.displaced = out_of_order(by_text if writer.is_by_text else order)
    lines = [*write_block(writer.tree()), *writer.questions(questions)]
    return "\n".join([*lines, ""])


@define
class _Writer:
    """Writes the parts of one dossier.

    Attributes:
        wire: The dossier as it is on the wire.
        places: The texts that are at hand.
        common: How most claims are.
        displaced: The places of the claims that are out of order.
        is_by_text: Whether claims are in the order of the texts.
        walked: The places of the claims in the order in which they are written.
    """

    wire: Wire
    places: TextPlaces
    common: Common
    displaced: frozenset[int] = frozenset()
    is_by_text: bool = False
    walked: list[int] = field(factory=list)
    _pending: dict[str, PendingClaims] = field(init=False, factory=dict)

    def tree(self) -> Mapping[str, Tree]:
        """Return the sheet as texts, lists and maps."""
        self.walked.clear()
        self._pending = pending_claims(self.wire.get("claims", []))
        tree = dict(self._head())
        for name, kind in KINDS.items():
            if name in self.wire:
                tree[name] = self._collection(kind, self.wire[name])
        if rest := list(self._rest()):
            tree["claims"] = rest
        if "waivers" in self.wire:
            tree["waivers"] = self.wire["waivers"]
        return tree

    def questions(self, questions: Sequence[Question]) -> Iterator[str]:
        """Yield the lines of ``questions``."""
        kinds = {
            one["id"]: kind
            for name, kind in KINDS.items()
            for one in self.wire.get(name, [])
        }

        def kind_of(one: Question) -> FieldType | None:
            kind = kinds.get(one.about)
            return None if kind is None else type_at(kind, split(one.field))

        def words_of(one: Question) -> str:
            words = {
                "source": one.source,
                "quote": one.quote,
                "start": one.start,
                "end": one.end,
                "part": self.common.part,
            }
            marks = " ".join(self._marks(words))
            return write_cell(BLANK, write_column(one.quote), marks)

        return write_questions(questions, kind_of, words_of)

    def _head(self) -> Iterator[tuple[str, Tree]]:
        for name in ("$schema", "schema_version", "id", "title", "language"):
            if name in self.wire:
                yield name, self.wire[name]
        if "extensions" in self.wire:
            held = self.wire["extensions"]
            yield "extensions", json.dumps(held, ensure_ascii=False)
        if marks := self.common.marks(first_source(self.wire)):
            yield "marks", marks
        if self.is_by_text:
            yield "order", BY_TEXT

    def _collection(self, kind: type, entities: Sequence[Wire]) -> list[Tree]:
        shared = shared_members(entities, claimed_members(self._pending), MAIN[kind])
        items: list[Tree] = []
        if shared:
            each = {
                name: self._field(one, shared[name], "", PendingClaims())
                for name, one in members(kind).items()
                if name in shared
            }
            items.append({EACH: each})
        return items + [self._entity(kind, one, shared) for one in entities]

    def _entity(self, kind: type, entity: Wire, shared: Wire) -> Mapping[str, Tree]:
        pending = self._pending.get(entity["id"], PendingClaims())
        main = MAIN[kind]
        tree: dict[str, Tree] = {main: BLANK}
        fields = members(kind)
        for name in [main, *(one for one in fields if one not in ("id", main))]:
            one = fields[name]
            pointer = f"/{name}"
            on_it = pending.first(pointer)
            below = pending.below(pointer)
            if name in entity:
                is_said = on_it is not None or below or name == main
                if is_said or name not in shared or entity[name] != shared[name]:
                    tree[name] = self._field(one, entity[name], pointer, pending)
            elif on_it is not None and "reading" not in self.wire["claims"][on_it]:
                first, *rest = pending.take(pointer)
                if one.is_list and rest:  # in brackets they would be its items
                    tree |= {name: BLANK} if name in shared else {}
                    tree[pointer] = self._apart(one, None, [first, *rest])
                    continue
                cell = self._cell(BLANK, "", first)
                tree[name] = [cell, *self._apart(one, None, rest)] if rest else cell
            elif name in shared:
                tree[name] = BLANK
            tree |= self._others(kind, entity, pending, [pointer, *below])
        tree |= self._others(kind, entity, pending, pending.pointers())
        return {entity["id"]: tree.pop(main), **tree}

    def _others(
        self, kind: type, entity: Wire, pending: PendingClaims, pointers: Sequence[str]
    ) -> dict[str, Tree]:
        """Write claims on what has no cell of its own, under their pointers."""
        tree: dict[str, Tree] = {}
        for pointer in pointers:
            if pointer == WHOLE or len(pointer) > LONGEST_KEY:
                continue
            if claims := pending.take(pointer):
                steps = split(pointer)
                found = type_at(kind, steps), value_at(entity, steps)
                cells = self._apart(*found, claims)
                tree[pointer or WHOLE] = cells if len(cells) > 1 else cells[0]
        return tree

    def _rest(self) -> Iterator[Tree]:
        """Yield the claims that belong to no entity, or to all of one."""
        for about, pending in self._pending.items():
            for pointer in pending.pointers():
                for cell in self._apart(None, None, pending.take(pointer)):
                    yield {"about": about, "field": pointer, "claim": cell}

    def _field(
        self,
        kind: FieldType,
        value: WireValue,
        pointer: str,
        pending: PendingClaims,
    ) -> Tree:
        """Write a field with the claims on it, which are then no longer pending."""
        if kind.is_list:
            item = FieldType(kind.kind)
            return [
                self._item(item, one, f"{pointer}/{at}", pending)
                for at, one in enumerate(value)
            ]
        if not kind.is_object:
            return self._claimed(kind, value, pending.take(pointer))
        if not pending.below(pointer) and write_short(kind.kind, value) is not None:
            return self._claimed(kind, value, pending.take(pointer))
        return {
            name: self._field(one, value[name], f"{pointer}/{name}", pending)
            for name, one in members(kind.kind).items()
            if name in value
        }

    def _item(
        self,
        kind: FieldType,
        value: WireValue,
        pointer: str,
        pending: PendingClaims,
    ) -> Tree:
        pair = PAIRS.get(kind.kind)
        if not has_members(kind.kind) or pair is None:
            return self._field(kind, value, pointer, pending)
        claimed = f"{pointer}/{pair.claimed}" if pair.claimed else pointer
        inner = [one for one in pending.below(pointer) if one != claimed]
        if inner or not value.keys() <= {pair.key, pair.value}:
            return self._field(kind, value, pointer, pending)
        return self._pair(kind, pair, value, pending.take(claimed))

    def _pair(
        self, kind: FieldType, pair: PairForm, value: Wire, claims: Sequence[int]
    ) -> Tree:
        of_members = members(kind.kind)
        if len(value) == 1 and pair.alone in value:
            return self._claimed(
                of_members[pair.alone], value[pair.alone], claims, kind
            )
        said = self._claimed(of_members[pair.value], value[pair.value], claims, kind)
        return {value[pair.key]: said}

    def _claimed(
        self,
        kind: FieldType,
        value: WireValue,
        claims: Sequence[int],
        about: FieldType | None = None,
    ) -> Tree:
        """Write a value and the claims on it, or on the object it stands for."""
        said = write_value(kind, value)
        assert said is not None  # noqa: S101 - or its members were written
        column = write_column(said)
        if not claims:
            return column
        first, *rest = claims
        is_usual = about is None and kind.has_reading and self.common.is_read
        claim = self.wire["claims"][first]
        reading = claim.get("reading")
        if reading is None or (about is None and reading == value):
            is_read = reading is not None
            mark = "" if is_read == is_usual else "read" if is_read else "unread"
            is_quoted = kind.kind is str and value == claim["quote"]
            cells = [self._cell(None if is_quoted else column, mark, first)]
        else:
            cells, rest = [column], [*claims]
        cells += self._apart(about or kind, value if about is None else None, rest)
        return cells if len(cells) > 1 else cells[0]

    def _apart(
        self,
        kind: FieldType | None,
        value: WireValue,
        claims: Sequence[int],
    ) -> list[str]:
        """Write claims that have their reading before their words."""
        cells: list[str] = []
        for at in claims:
            reading = self.wire["claims"][at].get("reading")
            if reading is None:
                column = BLANK
            elif reading == value:
                column = SAME
            else:
                said = write_value(kind, reading)
                if said is None or said == SAME:
                    said = f"json {json.dumps(reading, ensure_ascii=False)}"
                column = write_column(said)
            cells.append(self._cell(column, "", at))
        return cells

    def _cell(self, value: str | None, mark: str, at: int) -> str:
        self.walked.append(at)
        claim = self.wire["claims"][at]
        note = claim.get("note")
        return write_cell(
            value,
            write_column(claim["quote"]),
            " ".join([*filter(None, [*self._marks(claim), mark, self._place(at)])]),
            None if note is None else write_column(note),
        )

    def _place(self, at: int) -> str:
        return f"^{at + 1}" if at in self.displaced else ""

    def _marks(self, claim: Wire) -> Iterator[str]:
        source, start = claim["source"], claim["start"]
        if source != self.common.source:
            yield f"@{source}"
        is_whole = claim["end"] - start == len(claim["quote"])
        nth = self.places.nth(source, claim["quote"], start) if is_whole else None
        if nth is None:
            yield f":{start}" if is_whole else f":{start}-{claim['end']}"
        elif nth:
            yield f"({nth})"
        if claim.get("part", "") != self.common.part:
            yield claim.get("part", "no-part")
        if "basis" in claim:
            yield claim["basis"]
