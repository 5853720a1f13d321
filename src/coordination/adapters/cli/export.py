"""``coordination export``: dossiers as tables, workbooks or calendars."""

from pathlib import Path
from typing import Any, Literal

import click

from coordination.adapters.cli.check_records import (
    Record,
    lines_option,
    sound,
    use_each,
)
from coordination.adapters.cli.command_errors import (
    UnusableInput,
    WrongUsage,
    sentence,
    unusable,
)
from coordination.adapters.cli.export_arrow import export_arrow
from coordination.adapters.cli.export_calendar import calendar_options, calendar_writer
from coordination.adapters.cli.options import COLUMN_FORMS
from coordination.adapters.cli.os_reasons import reason_of
from coordination.adapters.cli.table_options import (
    given_options,
    needs_xlsx,
    spreadsheet_options,
)
from coordination.adapters.csv_tables import write_csv
from coordination.adapters.xlsx_tables import write_xlsx
from coordination.diagnostics.escaping import escape_text
from coordination.errors import InvalidValueError


@click.command(
    epilog="Examples: coordination export d.json --to tables --delimiter ';' "
    "--decimal-comma --bom; coordination export d.json --to books --format xlsx; "
    "coordination export d.json --to calendars --format ics --from 2024-01-01 --until "
    "2024-12-31 --stamp 2024-01-02T08:30:00+07:00 --alarm 7"
)
@click.argument("files", metavar="FILE...", nargs=-1, required=True)
@click.option(
    "--to",
    "folder",
    required=True,
    metavar="FOLDER",
    help="Where to; each dossier gets a folder (csv) or a file (xlsx, ics) there, named"
    " by its id.",
)
@click.option(
    "--format",
    "form",
    type=click.Choice(["csv", "xlsx", "ics", "parquet", "arrow"]),
    default="csv",
    show_default=True,
    help="A table for each collection, as CSV or in an Excel workbook; or deadlines and"
    " events as iCalendar; parquet and arrow put the tables of all dossiers into one"
    " new FOLDER (extra 'arrow').",
)
@click.option(
    "--by",
    "division",
    type=click.Choice(["province", "year"]),
    help="parquet, arrow: divide each table into folders.",
)
@spreadsheet_options
@calendar_options
@lines_option
@click.pass_context
def export(  # noqa: C901, PLR0913 - one parameter for each option, and what each needs
    context: click.Context,
    /,
    files: tuple[str, ...],
    folder: str,
    form: str,
    division: Literal["province", "year"] | None,
    *,
    delimiter: str,
    decimal_comma: bool,
    bom: bool,
    formula_safe: bool,
    lines: bool,
    **calendar: Any,  # noqa: ANN401 - the options of calendars
) -> None:
    """Write dossiers as tables for spreadsheets, or as calendars."""
    written: set[str] = set()
    as_calendar = calendar_writer(form, **calendar)
    if form != "csv" and (unused := given_options(context)):
        raise WrongUsage(sentence("for-format-only", name=unused[0], form="csv"))
    if form == "xlsx":
        needs_xlsx()
    if (columns := COLUMN_FORMS.get(form)) is not None:
        context.exit(export_arrow(files, folder, columns, division, lines=lines))
    if division is not None:
        raise WrongUsage(
            sentence("for-format-only", name="--by", form="parquet, arrow")
        )

    def write(record: Record) -> None:
        dossier = sound(record)
        if dossier.id in written:
            raise UnusableInput(
                record.place, sentence("written-already", id=dossier.id)
            )
        written.add(dossier.id)
        ending = "" if form == "csv" else f".{form}"
        target = Path(folder, f"{dossier.id}{ending}")
        try:
            if as_calendar is not None:
                as_calendar(dossier, target)
            elif form == "xlsx":
                write_xlsx(dossier, target)
            else:
                write_csv(
                    dossier,
                    target,
                    bom=bom,
                    formula_safe=formula_safe,
                    delimiter=delimiter,
                    decimal_comma=decimal_comma,
                )
        except OSError as error:
            raise unusable(str(target), reason_of(error)) from error
        except InvalidValueError as error:
            refused = sentence("cannot-be-written")
            raise UnusableInput(record.place, refused, error.diagnostics) from error
        click.echo(escape_text(str(target)))

    context.exit(use_each(files, write, lines=lines))
