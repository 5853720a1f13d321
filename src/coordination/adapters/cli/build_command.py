"""``coordination build``: sheets → dossiers."""

import sys
from typing import Final

import click

from coordination.adapters.cli.bilingual import command, option
from coordination.adapters.cli.command_errors import UNUSABLE, WrongUsage, sentence
from coordination.adapters.cli.given_texts import texts_of, texts_option, write_text_to
from coordination.adapters.cli.inputs import for_each
from coordination.adapters.cli.options import language_option
from coordination.adapters.cli.sheet_files import NO_SHEET, read_sheet, say_findings
from coordination.diagnostics.diagnostic import Language
from coordination.diagnostics.escaping import escape_json
from coordination.serializers.dumping import dumps

_OPEN: Final = {
    "vi": "còn {count} câu hỏi chưa trả lời (coordination ask)",
    "en": "questions without an answer: {count} (coordination ask)",
}


@command("build", example="coordination build d.yaml --text page=page.txt -o d.json")
@click.argument("sheets", metavar="SHEET...", nargs=-1, required=True)
@texts_option
@option("-o", "--output", metavar="FILE", help="output-of-one-sheet")
@language_option
@click.pass_context
def build_(
    context: click.Context,
    sheets: tuple[str, ...],
    texts: tuple[str, ...],
    output: str | None,
    language: Language,
) -> None:
    """Build dossiers from sheets.

    Words are looked for in the texts of their sources, unless the sheet has their
    offsets.  One sheet becomes a JSON file, several become JSON Lines.  What is wrong
    with a sheet is said on standard error, with line and column; the exit status is
    then 1, or 2 where it cannot be read as a sheet.
    """
    at_hand = texts_of(texts)
    if output is not None and len(sheets) > 1:
        raise WrongUsage(sentence("for-one-input", name="--output"))
    indent = 2 if len(sheets) == 1 else None

    def build(name: str) -> int:
        loaded = read_sheet(name, at_hand)
        say_findings(name, loaded.diagnostics, language)
        if loaded.value is None or loaded.faults:
            codes = {one.code for one in loaded.faults}
            return UNUSABLE if codes & NO_SHEET else 1
        if loaded.questions:
            click.echo(_OPEN[language].format(count=len(loaded.questions)), err=True)
        text = dumps(loaded.value, indent=indent) + "\n"
        is_shown = output is None and sys.stdout.isatty()
        write_text_to(output, escape_json(text) if is_shown else text)
        return 0

    context.exit(for_each(sheets, build))
