"""``coordination show``: a dossier as a person would read it."""

import click

from coordination.adapters.cli.inputs import (
    UnusableInput,
    for_each,
    printable,
    read_bytes,
)
from coordination.adapters.cli.options import language_option
from coordination.adapters.telling import tell
from coordination.diagnostics.diagnostic import Language
from coordination.errors import LoadError
from coordination.serializers.limits import DEFAULT_LIMITS
from coordination.serializers.loading import loads


@click.command()
@click.argument("files", metavar="FILE...", nargs=-1, required=True)
@language_option
@click.pass_context
def show(context: click.Context, files: tuple[str, ...], language: Language) -> None:
    """Tell what dossiers hold, in Vietnamese or in English."""

    def write(name: str) -> int:
        try:
            dossier = loads(read_bytes(name, DEFAULT_LIMITS.bytes))
        except LoadError as error:
            raise UnusableInput(f"{printable(name)}: no dossier: {error}") from error
        for line in tell(dossier, language):
            click.echo(printable(line))
        return 0

    context.exit(for_each(files, write))
