"""The claims that a sheet notes → claims as on the wire, in their order."""

from collections.abc import Iterator

from coordination.adapters.sheet.read_fields import (
    ABSENT,
    OF_FIELD,
    Noted,
    plain,
    steps_of,
)
from coordination.adapters.sheet.sheet_common import BY_TEXT, sources_of
from coordination.adapters.sheet.sheet_nodes import SheetNode
from coordination.adapters.sheet.sheet_order import by_texts, in_order
from coordination.adapters.sheet.sheet_shorts import Wire, WireValue
from coordination.adapters.sheet.sheet_state import SheetState
from coordination.adapters.sheet.sheet_types import value_at
from coordination.diagnostics.diagnostic import echo


def place_claims(state: SheetState, order: SheetNode | None) -> Iterator[Wire]:
    """Yield the claims; ``order`` says whether they are in that of the texts."""
    found = [
        (noted, claim)
        for noted in state.fields.noted
        if (claim := _claim(state, noted)) is not None
    ]
    places = [*range(len(found))]
    if order is not None and plain(order) == BY_TEXT:
        places = by_texts(places, [one for _, one in found], sources_of(state.wire))
    elif order is not None:
        state.fields.fault(order.at, "unknown-order", known=BY_TEXT)
    in_sheet = [(found[at], found[at][0].cell.marks.place) for at in places]
    for at, (noted, claim) in enumerate(in_order(in_sheet)):
        state.fields.positions[f"/claims/{at}"] = noted.at
        yield claim


def _claim(state: SheetState, noted: Noted) -> Wire | None:
    """Return a claim as it is on the wire; ``None`` if its words are not found."""
    place = state.place_of(noted.cell, noted.at)
    if place is None:
        return None
    marks, common = noted.cell.marks, state.fields.common
    part = common.part if marks.part is None else marks.part
    reading = noted.reading
    if reading is OF_FIELD:
        reading = _value_of(state, noted)
    return {
        "source": place.source,
        "about": noted.about,
        "field": noted.pointer,
        **({"part": part} if part else {}),
        "quote": place.quote,
        "start": place.start,
        "end": place.end,
        **({} if reading is ABSENT else {"reading": reading}),
        **({"basis": "inferred"} if marks.is_inferred else {}),
        **({} if noted.cell.note is None else {"note": noted.cell.note}),
    }


def _value_of(state: SheetState, noted: Noted) -> WireValue:
    """Return the value of the field that a claim is about."""
    entity = state.entities.get(noted.about)
    value = value_at(entity.wire, steps_of(noted.pointer)) if entity else None
    if value is None:
        state.fields.fault(noted.at, "same-as-nothing", field=echo(noted.pointer))
        return ABSENT
    return value
