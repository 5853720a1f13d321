"""``coordination export``: dossiers as tables or as calendars."""

from pathlib import Path
from typing import Any

import click

from coordination.adapters.cli.check_records import (
    Record,
    lines_option,
    sound,
    use_each,
)
from coordination.adapters.cli.export_calendar import calendar_options, calendar_writer
from coordination.adapters.cli.inputs import UnusableInput, reason_of
from coordination.adapters.csv_tables import write_csv
from coordination.diagnostics.escaping import escape_text


@click.command(
    epilog="Examples: coordination export d.json --to tables; coordination export "
    "d.json --to calendars --format ics --from 2024-01-01 --until 2024-12-31 "
    "--stamp 2024-01-02T08:30:00+07:00 --alarm 7"
)
@click.argument("files", metavar="FILE...", nargs=-1, required=True)
@click.option(
    "--to",
    "folder",
    required=True,
    metavar="FOLDER",
    help="Where to; each dossier gets a folder (csv) or a file (ics) there, named by"
    " its id.",
)
@click.option(
    "--format",
    "form",
    type=click.Choice(["csv", "ics"]),
    default="csv",
    show_default=True,
    help="A table for each collection, or deadlines and events as iCalendar.",
)
@click.option("--bom", is_flag=True, help="Begin each file with a byte order mark.")
@click.option(
    "--formula-safe",
    is_flag=True,
    help="Put an apostrophe before texts that a spreadsheet would run as formulas.",
)
@calendar_options
@lines_option
@click.pass_context
def export(  # noqa: PLR0913 - one parameter for each option
    context: click.Context,
    /,
    files: tuple[str, ...],
    folder: str,
    form: str,
    *,
    bom: bool,
    formula_safe: bool,
    lines: bool,
    **calendar: Any,  # noqa: ANN401 - the options of calendars
) -> None:
    """Write dossiers as CSV, a file for each collection, or as calendars."""
    written: set[str] = set()
    as_calendar = calendar_writer(form, **calendar)

    def write(record: Record) -> None:
        dossier = sound(record)
        if dossier.id in written:
            raise UnusableInput(record.place, f"{dossier.id} is written already")
        written.add(dossier.id)
        target = Path(folder, dossier.id)
        try:
            if as_calendar is not None:
                target = Path(folder, f"{dossier.id}.ics")
                as_calendar(dossier, target)
            else:
                write_csv(dossier, target, bom=bom, formula_safe=formula_safe)
        except OSError as error:
            raise UnusableInput(str(target), reason_of(error)) from error
        click.echo(escape_text(str(target)))

    context.exit(use_each(files, write, lines=lines))
