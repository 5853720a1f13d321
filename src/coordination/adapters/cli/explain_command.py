"""``coordination explain``: what a code means and what to do about it."""

import click

from coordination.adapters.cli.bilingual import command
from coordination.adapters.cli.command_errors import UnusableInput
from coordination.adapters.cli.inputs import (
    for_each,
)
from coordination.adapters.cli.options import language_option
from coordination.diagnostics.catalogue import entries
from coordination.diagnostics.diagnostic import Language
from coordination.diagnostics.explanations import explain
from coordination.errors import InvalidValueError


@command("explain", example="coordination explain not-canonical --language en")
@click.argument("codes", metavar="[CODE]...", nargs=-1)
@language_option
@click.pass_context
def explain_(
    context: click.Context, codes: tuple[str, ...], language: Language
) -> None:
    """Say what diagnostic codes mean.

    Without a CODE, list them all.
    """

    def write(code: str) -> int:
        try:
            click.echo(explain(code, language))
        except InvalidValueError as error:
            raise UnusableInput(code, error.diagnostics[0]) from error
        return 0

    if not codes:
        for code in sorted(entries()):
            click.echo(code)
    context.exit(for_each(codes, write))
