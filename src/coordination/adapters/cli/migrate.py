"""``coordination migrate``: files of older versions, written in the current one."""

import click

from coordination.adapters.cli.inputs import (
    UnusableInput,
    for_each,
    printable,
    read_bytes,
)
from coordination.adapters.cli.options import language_option
from coordination.diagnostics.diagnostic import Language
from coordination.errors import LoadError
from coordination.serializers.dumping import dump, dumps
from coordination.serializers.limits import DEFAULT_LIMITS
from coordination.serializers.loading import try_loads


@click.command()
@click.argument("files", metavar="FILE...", nargs=-1, required=True)
@language_option
@click.pass_context
def migrate(context: click.Context, files: tuple[str, ...], language: Language) -> None:
    """Bring dossiers to the current version of the format.

    What was changed is told on standard error.  A file is replaced in one step,
    and only if all of it can be read; one that is current stays as it is.  What
    comes from standard input goes to standard output.
    """

    def rewrite(name: str) -> int:
        loaded = try_loads(read_bytes(name, DEFAULT_LIMITS.bytes))
        if loaded.faults or loaded.value is None:
            error = LoadError(*loaded.faults)
            raise UnusableInput(f"{printable(name)}: no dossier: {error}")
        for change in loaded.diagnostics:
            place = printable(f"{name}: {change.pointer}: {change.message(language)}")
            click.echo(place, err=True)
        if name == "-":
            click.echo(dumps(loaded.value, indent=2))
        elif loaded.diagnostics:
            dump(loaded.value, name)
        return 0

    context.exit(for_each(files, rewrite))
