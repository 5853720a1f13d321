"""What a sheet asks: questions that words leave open, and their answers.

For example::

    questions:
    - signing/date: Năm của “12/7” là năm nào?
      en: Which year is meant by “12/7”?
      code: which-year
      words: _ | 12/7
      can be: [2021-07-12, 2022-07-12]
      also: [chuong-trinh/signed]
      answer: _

Who writes the answer has answered: the field gets the value, and a claim on the words
of the question says that it is inferred from them.  So do the fields in ``also``.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache

from attrs import frozen

from coordination.adapters.sheet.read_fields import plain
from coordination.adapters.sheet.sheet_cells import Cell, parse_cell
from coordination.adapters.sheet.sheet_layout import Tree, write_block, write_scalar
from coordination.adapters.sheet.sheet_nodes import SheetMap, SheetNode, SheetText
from coordination.adapters.sheet.sheet_shorts import Wire, WireValue
from coordination.adapters.sheet.sheet_state import WordsPlace
from coordination.adapters.sheet.sheet_types import FieldType, read_value, write_value
from coordination.diagnostics.diagnostic import TextPosition
from coordination.drafting.draft_types import Choice, Question
from coordination.frozen_json import freeze, thaw


@frozen
class SheetQuestion:
    """A question as a sheet has it.

    Attributes:
        about: Id of the entity.
        field: The field, as claims name it.
        members: Its other members by their names.
        at: Where it is in the sheet.
    """

    about: str
    field: str
    members: Mapping[str, SheetNode]
    at: TextPosition

    @classmethod
    def of(cls, node: SheetNode) -> "SheetQuestion | None":
        """Read an item of the questions; ``None`` if it asks nothing."""
        if not isinstance(node, SheetMap) or not node.pairs:
            return None
        (key, said), *rest = node.pairs
        about, slash, field = key.text.partition("/")
        members = {"vi": said, **{name.text: value for name, value in rest}}
        return cls(about, slash + field, members, key.at)

    def text(self, name: str) -> str:
        """Return a member that is a text; an empty one if it is not there."""
        node = self.members.get(name)
        return node.text if isinstance(node, SheetText) else ""

    @property
    def words(self) -> Cell:
        """The words that raise the question, with their marks."""
        return parse_cell(self.text("words"))[0]

    @property
    def answer(self) -> SheetNode | None:
        """The answer, if it is not blank."""
        node = self.members.get("answer")
        if isinstance(node, SheetText) and parse_cell(node.text)[0] == Cell(value=None):
            return None
        return node

    @property
    def also(self) -> tuple[str, ...]:
        """The other fields that the answer fills: "chuong-trinh/signed"."""
        listed = plain(self.members["also"]) if "also" in self.members else []
        return tuple(map(str, listed)) if isinstance(listed, list) else (str(listed),)

    @property
    def places(self) -> tuple[tuple[str, str], ...]:
        """The fields that the answer fills: the entity and the pointer of each."""
        parts = (one.partition("/") for one in self.also)
        others = ((about, slash + field) for about, slash, field in parts)
        return ((self.about, self.field), *others)

    def open_question(self, kind: FieldType | None, place: WordsPlace) -> Question:
        """Return the question, whose words are at ``place``."""
        choices = plain(self.members["can be"]) if "can be" in self.members else []
        return Question(
            code=self.text("code") or "question",
            about=self.about,
            field=self.field,
            vi=self.text("vi"),
            en=self.text("en") or self.text("vi"),
            candidates=tuple(_choice(kind, one) for one in choices),
            also=self.also,
            source=place.source,
            quote=place.quote,
            start=place.start,
            end=place.end,
        )


def _choice(kind: FieldType | None, said: WireValue) -> Choice:
    given = said if isinstance(said, dict) else {"value": said}
    value = given.get("value", "")
    read: WireValue = value
    if isinstance(value, str):
        read = _read_parties(value) or read_value(kind, value)
    return Choice(
        value=freeze(read),
        reason_vi=str(given.get("vi", "")),
        reason_en=str(given.get("en", "")),
    )


def write_questions(
    questions: Sequence[Question],
    kind_of: Callable[[Question], FieldType | None],
    words_of: Callable[[Question], str],
) -> Iterator[str]:
    """Yield the lines of the questions.

    Args:
        questions: The questions.
        kind_of: Returns the type of the field that one is about.
        words_of: Returns the cell with its words.
    """
    if questions:
        yield "questions:"
    for one in questions:
        kind = kind_of(one)
        tree: dict[str, Tree] = {
            f"{one.about}{one.field}": one.vi,
            "en": one.en,
            "code": one.code,
            "words": words_of(one),
        }
        if one.candidates:
            tree["can be"] = [_choice_tree(kind, choice) for choice in one.candidates]
        if one.also:
            tree["also"] = list(one.also)
        first, *rest = write_block({**tree, "answer": "_"}, "  ")
        yield f"- {first.strip()}"
        yield from rest


def _choice_tree(kind: FieldType | None, choice: Choice) -> Tree:
    value = thaw(choice.value)
    said = choice.parties or write_value(kind, value)
    said = said or write_value(None, value) or ""
    reasons = {"vi": choice.reason_vi, "en": choice.reason_en}
    given = {name: reason for name, reason in reasons.items() if reason}
    return {"value": said, **given} if given else said


def _read_parties(said: str) -> WireValue:
    """Read ids in brackets as a list of parties; ``None`` if it is something else."""
    if _ids().fullmatch(said) is None:
        return None
    pairs = (one.split(": ") for one in said[1:-1].split(", "))
    return [dict(zip(("party", "role"), pair, strict=False)) for pair in pairs]


def put_answer(entity: Wire, steps: Sequence[str], value: WireValue) -> Wire | None:
    """Put an answer into a field of ``entity``; ``None`` if that cannot be.

    >>> put_answer({"id": "report"}, ["due", "date"], "2024-06-15")
    {'id': 'report', 'due': {'date': '2024-06-15'}}
    """
    if not steps:
        return None
    held: WireValue = entity
    for step in steps[:-1]:
        if isinstance(held, dict):
            held = held.setdefault(step, {})
        elif isinstance(held, list) and step.isdecimal() and int(step) < len(held):
            held = held[int(step)]
        else:
            return None
    last = steps[-1]
    if isinstance(held, dict):
        held[last] = value
    elif isinstance(held, list) and last.isdecimal() and int(last) <= len(held):
        held[int(last) : int(last) + 1] = [value]
    else:
        return None
    return entity


def with_answer(sheet: str, node: SheetText, answer: str) -> str:
    """Return the text of a sheet in which ``node`` says ``answer``; the rest stays.

    Ids in brackets are a list, as in a sheet: "[so-y-te, ubnd-tinh: signatory]".
    """
    start, end = node.span
    before = sheet[:start]
    gap = "" if before.endswith(" ") else " "
    is_list = _ids().fullmatch(answer) is not None
    written = answer if is_list else write_scalar(answer, in_flow=True)
    return f"{before}{gap}{written}{sheet[end:]}"


@cache
def _ids() -> re.Pattern[str]:
    one = r"[a-z0-9][a-z0-9._-]{0,63}(?:: [a-z-]{1,40})?"
    return re.compile(rf"\[{one}(?:, ?{one}){{0,200}}\]")
