"""``coordination show``: a dossier as a person would read it."""

import click

from coordination.adapters.cli.bilingual import command
from coordination.adapters.cli.check_records import (
    Record,
    lines_option,
    sound,
    use_each,
)
from coordination.adapters.cli.options import files_argument, language_option
from coordination.adapters.telling import tell
from coordination.diagnostics.diagnostic import Language
from coordination.diagnostics.escaping import escape_text


@command("show", example="coordination show record.json --language en")
@files_argument
@language_option
@lines_option
@click.pass_context
def show(
    context: click.Context, files: tuple[str, ...], language: Language, *, lines: bool
) -> None:
    """Show the content of dossiers, in Vietnamese or in English."""

    def write(record: Record) -> None:
        for line in tell(sound(record), language):
            click.echo(escape_text(line))

    context.exit(use_each(files, write, lines=lines))
