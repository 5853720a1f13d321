"""``coordination export``: dossiers as tables that spreadsheets open."""

from pathlib import Path

import click

from coordination.adapters.cli.dossiers import load_dossier
from coordination.adapters.cli.inputs import UnusableInput, for_each, printable
from coordination.adapters.csv_tables import write_csv


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
@click.pass_context
def export(
    context: click.Context,
    files: tuple[str, ...],
    folder: str,
    *,
    bom: bool,
    formula_safe: bool,
) -> None:
    """Write dossiers as CSV, a file for each collection."""
    written: set[str] = set()

    def write(name: str) -> int:
        dossier = load_dossier(name)
        if dossier.id in written:
            raise UnusableInput(f"{printable(name)}: {dossier.id} is written already")
        written.add(dossier.id)
        target = Path(folder, dossier.id)
        try:
            write_csv(dossier, target, bom=bom, formula_safe=formula_safe)
        except OSError as error:
            reason = (error.strerror or str(error)).lower()
            raise UnusableInput(f"{printable(str(target))}: {reason}") from error
        click.echo(printable(str(target)))
        return 0

    context.exit(for_each(files, write))
