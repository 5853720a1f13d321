"""``coordination new``: an empty sheet that says how it is filled in."""

import click

from coordination.adapters.cli.bilingual import command, option
from coordination.adapters.cli.command_errors import WrongUsage
from coordination.adapters.cli.given_texts import write_text_to
from coordination.adapters.cli.options import language_option
from coordination.adapters.sheet.empty_sheet import empty_sheet
from coordination.diagnostics.diagnostic import Language
from coordination.errors import InvalidValueError


@command("new", example="coordination new son-hai -o son-hai.yaml")
@click.argument("identifier", metavar="[ID]", default="ma-ho-so")
@option("-o", "--output", metavar="SHEET", help="output")
@language_option
def new_(identifier: str, output: str | None, language: Language) -> None:
    """Print an empty sheet with comments.

    ID becomes the id of the dossier.
    """
    try:
        text = empty_sheet(identifier, language)
    except InvalidValueError as error:
        raise WrongUsage(*error.diagnostics, option="ID") from error
    write_text_to(output, text)
