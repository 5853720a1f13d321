"""The questions of a sheet: what is answered goes into its field, the rest is open."""

from collections.abc import Iterator

from attrs import evolve

from coordination.adapters.sheet.read_fields import (
    ABSENT,
    OF_FIELD,
    FieldPath,
    Noted,
    steps_of,
)
from coordination.adapters.sheet.sheet_cells import Cell, Marks
from coordination.adapters.sheet.sheet_nodes import SheetList, SheetNode, SheetText
from coordination.adapters.sheet.sheet_questions import SheetQuestion, put_answer
from coordination.adapters.sheet.sheet_state import SheetState, WordsPlace
from coordination.adapters.sheet.sheet_types import FieldType, type_at, value_at
from coordination.diagnostics.diagnostic import echo
from coordination.drafting.draft_types import Question


def answer_questions(
    state: SheetState, node: SheetNode
) -> Iterator[tuple[Question, SheetText | None]]:
    """Answer what is answered; yield each open question with the blank for it."""
    for item in node.items if isinstance(node, SheetList) else (node,):
        asked = SheetQuestion.of(item)
        kind = None if asked is None else _type_of(state, asked)
        if asked is None or kind is None:
            if not isinstance(item, SheetText) or item.text:
                state.fields.fault(item.at, "question-expected")
            continue
        place = state.place_of(asked.words, asked.at)
        if place is None:
            continue
        if (answer := asked.answer) is not None:
            for about, field in asked.places:
                _answer(state, (about, field), kind, answer, place)
            continue
        blank = asked.members.get("answer")
        found = asked.open_question(kind, place)
        yield found, blank if isinstance(blank, SheetText) else None


def _type_of(state: SheetState, asked: SheetQuestion) -> FieldType | None:
    entity = state.entities.get(asked.about)
    return None if entity is None else type_at(entity.kind, steps_of(asked.field))


def _answer(
    state: SheetState,
    asked: tuple[str, str],
    kind: FieldType,
    answer: SheetNode,
    place: WordsPlace,
) -> None:
    """Put an answer into a field, with a claim on the words of the question."""
    fields, (about, pointer), steps = state.fields, asked, steps_of(asked[1])
    entity = state.entities.get(about)
    if entity is None or type_at(entity.kind, steps) != kind:
        fields.fault(answer.at, "no-answer", field=echo(about + pointer))
        return
    _keep_readings(state, asked, value_at(entity.wire, steps))
    count = len(fields.noted)
    path = FieldPath(about, pointer, entity.pointer + pointer)
    fields.positions[path.place] = answer.at
    value = fields.value_of(kind, answer, path)
    if value is ABSENT or put_answer(entity.wire, steps, value) is None:
        fields.fault(answer.at, "no-answer", field=echo(pointer))
    elif len(fields.noted) == count:
        marks = Marks(
            source=place.source, start=place.start, end=place.end, is_inferred=True
        )
        is_read = kind.has_reading and fields.common.is_read
        noted = Noted(
            about=about,
            pointer=pointer,
            cell=Cell(value=None, words=place.quote, marks=marks),
            reading=OF_FIELD if is_read else ABSENT,
            at=answer.at,
        )
        fields.note(noted)


def _keep_readings(state: SheetState, asked: tuple[str, str], before: object) -> None:
    """Let earlier claims keep the value before the answer as their reading."""
    noted = state.fields.noted
    for at in state.fields.noted_on.get(asked, ()):
        if noted[at].reading is OF_FIELD and before is not None:
            noted[at] = evolve(noted[at], reading=before)
