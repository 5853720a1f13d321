"""``coordination export``: dossiers as tables that spreadsheets open."""

from pathlib import Path

import click

from coordination.adapters.cli.check_records import (
    Record,
    lines_option,
    sound,
    use_each,
)
from coordination.adapters.cli.inputs import UnusableInput, reason_of
from coordination.adapters.csv_tables import write_csv
from coordination.diagnostics.escaping import escape_text


@click.command()
@click.argument("files", metavar="FILE...", nargs=-1, required=True)
@click.option(
    "--to",
    "folder",
    required=True,
    metavar="FOLDER",
    help="Where to; each dossier gets a folder there, named by its id.",
)
@click.option("--bom", is_flag=True, help="Begin each file with a byte order mark.")
@click.option(
    "--formula-safe",
    is_flag=True,
    help="Put an apostrophe before texts that a spreadsheet would run as formulas.",
)
@lines_option
@click.pass_context
def export(  # noqa: PLR0913 - one parameter for each option
    context: click.Context,
    files: tuple[str, ...],
    folder: str,
    *,
    bom: bool,
    formula_safe: bool,
    lines: bool,
) -> None:
    """Write dossiers as CSV, a file for each collection."""
    written: set[str] = set()

    def write(record: Record) -> None:
        dossier = sound(record)
        if dossier.id in written:
            raise UnusableInput(record.place, f"{dossier.id} is written already")
        written.add(dossier.id)
        target = Path(folder, dossier.id)
        try:
            write_csv(dossier, target, bom=bom, formula_safe=formula_safe)
        except OSError as error:
            raise UnusableInput(str(target), reason_of(error)) from error
        click.echo(escape_text(str(target)))

    context.exit(use_each(files, write, lines=lines))
