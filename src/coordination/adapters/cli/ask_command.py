"""``coordination ask``: the open questions of a sheet, one after the other."""

from collections.abc import Mapping
from typing import Final

import click
from attrs import evolve

from coordination.adapters.cli.bilingual import command, option
from coordination.adapters.cli.command_errors import UnusableInput, WrongUsage, sentence
from coordination.adapters.cli.given_texts import texts_of, texts_option, write_text_to
from coordination.adapters.cli.inputs import read_text
from coordination.adapters.cli.options import language_option
from coordination.adapters.cli.sheet_files import build_data, say_findings
from coordination.adapters.sheet.build_sheet import BuiltSheet
from coordination.adapters.sheet.sheet_questions import with_answer
from coordination.diagnostics.diagnostic import Diagnostic, Language, echo
from coordination.diagnostics.escaping import escape_text, safe_json, shorten
from coordination.drafting.draft_types import Question
from coordination.frozen_json import JsonObject, thaw
from coordination.validators.validate import validate

_HELP: Final = {
    "vi": "Trả lời: số của một lựa chọn, hoặc giá trị, danh sách là [a, b]; "
    "Enter để bỏ qua, ? để xem mã các bên, q để dừng.",
    "en": "Answer with the number of a choice, a value or a list: [a, b]; "
    "Enter skips, ? lists the ids of the parties, q stops.",
}
_LEFT: Final = {
    "vi": "còn {count} câu hỏi chưa trả lời",
    "en": "questions without an answer: {count}",
}
_REFUSED: Final = {
    "vi": "không dùng được câu trả lời “{answer}”: {why}",
    "en": "the answer “{answer}” cannot be used: {why}",
}
#: What findings say of a file: nothing is kept of an answer that cannot be used.
_OF_FILES: Final = frozenset({"left_out", "format"})
#: How much of the text around the words is shown.
_AROUND: Final = 60


@command("ask", example="coordination ask page.yaml --text page=page.txt")
@click.argument("sheet", metavar="SHEET")
@texts_option
@option("--json", "as_json", is_flag=True, help="ask-json")
@language_option
def ask_(
    sheet: str, texts: tuple[str, ...], language: Language, *, as_json: bool
) -> None:
    """Go through the open questions of a sheet on a terminal.

    Each answer is written into SHEET at once; all else in it stays as it is.
    """
    at_hand = texts_of(texts)
    text = read_text(sheet)
    built = build_data(text, at_hand)
    if built.value is None or built.faults:
        say_findings(sheet, built.diagnostics, language)
        raise UnusableInput(sheet, sentence("sheet-with-errors"))
    if as_json:
        for question, _ in built.questions:
            click.echo(safe_json(_as_json(question)))
        return
    if sheet == "-":
        raise WrongUsage(sentence("name-a-file"))
    if built.questions:
        click.echo(_HELP[language])
    left = _go_through(sheet, text, at_hand, language)
    click.echo(_LEFT[language].format(count=left))


def _go_through(
    sheet: str, text: str, texts: Mapping[str, str], language: Language
) -> int:
    """Ask one question after the other, and return how many are left."""
    skipped = 0
    while True:
        built = build_data(text, texts)
        rest = [pair for pair in built.questions if pair[1] is not None][skipped:]
        if not rest:
            break
        question, blank = rest[0]
        _show(question, texts, language)
        answer = _prompt()
        if answer == "q":
            break
        if answer == "?":
            _show_parties(built)
            continue
        if not answer or blank is None:
            skipped += 1
            continue
        edited = with_answer(text, blank, _chosen(question, answer))
        wrong = _find_wrong(built, build_data(edited, texts))
        if wrong is not None:
            _refuse(answer, wrong, language)
            continue
        text = edited
        write_text_to(sheet, text)
    return len(built.questions)


def _prompt() -> str:
    """Return what is typed; the end of the input stops as ``q`` does."""
    try:
        typed = click.prompt(">", default="", show_default=False, prompt_suffix=" ")
    except click.Abort:
        return "q"
    return str(typed).strip()


def _chosen(question: Question, answer: str) -> str:
    """Return the choice that ``answer`` numbers, or ``answer`` itself."""
    if answer.isascii() and answer.isdecimal():
        at = int(answer[:6])
        if 1 <= at <= len(question.candidates):
            return question.candidates[at - 1].answer
    return answer


def _find_wrong(before: BuiltSheet, after: BuiltSheet) -> Diagnostic | None:
    """Return the first error that an answer brings; ``None`` if it brings none.

    One answer may fill several fields: each would say the same of it.
    """
    known = {(one.code, one.pointer) for one in before.faults}
    new = [one for one in after.faults if (one.code, one.pointer) not in known]
    loose = _loose_ends(before) if not new else ()
    new = new or [one for one in _loose_ends(after) if one not in loose]
    return next(iter(new), None)


def _refuse(answer: str, wrong: Diagnostic, language: Language) -> None:
    """Say in one sentence why an answer cannot be used, and what can be one."""
    facts = {
        name: value for name, value in wrong.params.items() if name not in _OF_FILES
    }
    why = evolve(wrong, params=JsonObject.of(facts)).message(language)
    said = _REFUSED[language].format(answer=echo(answer), why=why)
    click.echo(escape_text(said), err=True)
    click.echo(_HELP[language])


def _loose_ends(built: BuiltSheet) -> tuple[Diagnostic, ...]:
    """Return what is wrong with ids in a sheet that nothing in it has."""
    if built.value is None:
        return ()
    return validate(built.value, select=["dangling-reference"]).errors


def _show_parties(built: BuiltSheet) -> None:
    """Show by which id each party is named in an answer."""
    for one in built.value.parties if built.value else ():
        click.echo(shorten(f"  {one.id}: {escape_text(one.name or '')}", 400))


def _show(question: Question, texts: Mapping[str, str], language: Language) -> None:
    click.echo(f"\n{escape_text(question.about + question.field)}")
    click.echo(escape_text(question.sentence(language)))
    text = texts.get(question.source, "")
    if text.startswith(question.quote, question.start):
        around = text[max(0, question.start - _AROUND) : question.end + _AROUND]
        click.echo(f"  … {escape_text(' '.join(around.split()))} …")
    for at, choice in enumerate(question.candidates, start=1):
        reason = choice.reason(language)
        said = f"{at}) {choice.answer}" + (f" ({reason})" if reason else "")
        click.echo(f"  {shorten(said, 400)}")


def _as_json(question: Question) -> dict[str, object]:
    return {
        "code": question.code,
        "about": question.about,
        "field": question.field,
        "vi": question.vi,
        "en": question.en,
        "candidates": [thaw(choice.value) for choice in question.candidates],
        "also": list(question.also),
        "source": question.source,
        "quote": question.quote,
        "start": question.start,
        "end": question.end,
    }
