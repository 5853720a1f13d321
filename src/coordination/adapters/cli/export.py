"""``coordination export``: dossiers as tables, workbooks or calendars."""

from functools import partial
from pathlib import Path
from typing import Any, Literal

import click
from attrs import define, field

from coordination.adapters.cli.bilingual import command, option
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
from coordination.adapters.cli.export_calendar import (
    Writer,
    calendar_options,
    calendar_writer,
)
from coordination.adapters.cli.options import COLUMN_FORMS, files_argument
from coordination.adapters.cli.os_reasons import reason_of
from coordination.adapters.cli.table_options import (
    given_options,
    needs_xlsx,
    spreadsheet_options,
)
from coordination.adapters.cli.written_ids import WrittenIds
from coordination.adapters.csv_tables import write_csv
from coordination.adapters.xlsx_tables import write_xlsx
from coordination.diagnostics.escaping import escape_text
from coordination.errors import InvalidValueError


@command(
    "export",
    example="coordination export d.json --to tables --delimiter ';' "
    "--decimal-comma --bom; coordination export d.json --to books "
    "--format xlsx; coordination export d.json --to calendars --format "
    "ics --from 2024-01-01 --until 2024-12-31 --stamp "
    "2024-01-02T08:30:00+07:00 --alarm 7",
)
@files_argument
@option(
    "--to",
    "folder",
    required=True,
    metavar="FOLDER",
    help="folder-of-tables",
)
@option(
    "--format",
    "form",
    type=click.Choice(["csv", "xlsx", "ics", "parquet", "arrow"]),
    default="csv",
    show_default=True,
    help="format-of-tables",
)
@option(
    "--by",
    "division",
    type=click.Choice(["province", "year"]),
    help="by",
)
@spreadsheet_options
@calendar_options
@lines_option
@click.pass_context
def export(  # noqa: PLR0913 - one parameter for each option
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
    to_calendar = calendar_writer(form, **calendar)
    columns = COLUMN_FORMS.get(form)
    _refuse_unused(form, given_options(context), division if columns is None else None)
    if columns is not None:
        context.exit(export_arrow(files, folder, columns, division, lines=lines))
    if form == "xlsx":
        needs_xlsx()
    to_csv = partial(
        write_csv,
        bom=bom,
        formula_safe=formula_safe,
        delimiter=delimiter,
        decimal_comma=decimal_comma,
    )
    write = to_calendar or (write_xlsx if form == "xlsx" else to_csv)
    exporter = _Exporter(folder, "" if form == "csv" else f".{form}", write)
    context.exit(use_each(files, exporter.export, lines=lines))


def _refuse_unused(form: str, of_csv: list[str], division: str | None) -> None:
    """Refuse options that are of no use for a format.

    Raises:
        WrongUsage: One was typed.
    """
    if form != "csv" and of_csv:
        raise WrongUsage(sentence("for-format-only", name=of_csv[0], form="csv"))
    if division is not None:
        columns = ", ".join(COLUMN_FORMS)
        raise WrongUsage(sentence("for-format-only", name="--by", form=columns))


@define
class _Exporter:
    """Writes each dossier to a file or a folder that is named by its id.

    Attributes:
        folder: Where to.
        ending: How the names of the files end.
        write: Writes one dossier.
    """

    folder: str
    ending: str
    write: Writer
    _written: WrittenIds = field(factory=WrittenIds, init=False)

    def export(self, record: Record) -> None:
        """Write the dossier of a record.

        Raises:
            UnusableInput: There is no dossier in it, or it cannot be written.
        """
        dossier = sound(record)
        self._written.add(dossier.id, record.place)
        target = Path(self.folder, f"{dossier.id}{self.ending}")
        try:
            self.write(dossier, target)
        except OSError as error:
            raise unusable(str(target), reason_of(error)) from error
        except InvalidValueError as error:
            refused = sentence("cannot-be-written")
            raise UnusableInput(record.place, refused, error.diagnostics) from error
        click.echo(escape_text(str(target)))
