"""``coordination show``: a dossier as a person would read it."""

import click

from coordination.adapters.cli.dossiers import load_dossier
from coordination.adapters.cli.inputs import for_each, printable
from coordination.adapters.cli.options import language_option
from coordination.adapters.telling import tell
from coordination.diagnostics.diagnostic import Language


@click.command()
@click.argument("files", metavar="FILE...", nargs=-1, required=True)
@language_option
@click.pass_context
def show(context: click.Context, files: tuple[str, ...], language: Language) -> None:
    """Tell what dossiers hold, in Vietnamese or in English."""

    def write(name: str) -> int:
        for line in tell(load_dossier(name), language):
            click.echo(printable(line))
        return 0

    context.exit(for_each(files, write))
