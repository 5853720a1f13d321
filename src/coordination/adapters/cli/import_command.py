"""``coordination import``: dossiers from tables that were edited as spreadsheets."""

import sys
from pathlib import Path
from typing import Final

import click

from coordination.adapters.cli.bilingual import command, option
from coordination.adapters.cli.command_errors import (
    UNUSABLE,
    unusable,
)
from coordination.adapters.cli.inputs import (
    for_each,
    read_bytes,
)
from coordination.adapters.cli.options import language_option
from coordination.adapters.cli.os_reasons import reason_of
from coordination.adapters.cli.table_options import (
    decimal_comma_option,
    delimiter_option,
    formula_safe_option,
    needs_xlsx,
)
from coordination.adapters.cli.written_ids import WrittenIds
from coordination.adapters.csv_tables import read_csv
from coordination.adapters.xlsx_reading import from_xlsx
from coordination.diagnostics.diagnostic import Diagnostic, Language
from coordination.diagnostics.escaping import escape_json, escape_text, shorten_path
from coordination.errors import LoadError
from coordination.model.dossier import Dossier
from coordination.serializers.dumping import dump, dumps

_LINE: Final[dict[Language, str]] = {"vi": "dòng", "en": "line"}


@command(
    "import",
    example="coordination import tables/son-hai --delimiter ';' "
    "--decimal-comma > son-hai.jsonl; coordination import books/*.xlsx "
    "--to records",
)
@click.argument("sources", metavar="SOURCE...", nargs=-1, required=True)
@option(
    "--to",
    "folder",
    metavar="FOLDER",
    help="folder-of-dossiers",
)
@delimiter_option
@decimal_comma_option
@formula_safe_option
@language_option
@click.pass_context
def import_(  # noqa: PLR0913 - one parameter for each option
    context: click.Context,
    *,
    sources: tuple[str, ...],
    folder: str | None,
    delimiter: str,
    decimal_comma: bool,
    formula_safe: bool,
    language: Language,
) -> None:
    """Read dossiers from tables.

    These are what ``export`` wrote, edited or not.  A SOURCE is a folder of CSV files
    or an Excel workbook (.xlsx).
    """

    def read(source: str) -> Dossier:
        if Path(source).suffix.lower() in (".xlsx", ".xlsm"):
            needs_xlsx()
            return from_xlsx(read_bytes(source))
        return read_csv(
            source,
            delimiter=delimiter,
            decimal_comma=decimal_comma,
            formula_safe=formula_safe,
        )

    written = WrittenIds()

    def use(source: str) -> int:
        try:
            dossier = read(source)
        except OSError as error:
            raise unusable(source, reason_of(error)) from error
        except LoadError as error:
            for fault in error.diagnostics:
                click.echo(escape_text(_line(source, fault, language)), err=True)
            return UNUSABLE
        written.add(dossier.id, source)
        _write(dossier, folder)
        return 0

    context.exit(for_each(sources, use))


def _line(source: str, fault: Diagnostic, language: Language) -> str:
    """Say what is wrong, and in which line of which table."""
    at = fault.position
    line = "" if at is None else f"{_LINE[language]} {at.line}: "
    place = f"{shorten_path(source)}: {shorten_path(fault.pointer)}: "
    return f"{place}{line}{fault.message(language)}"


def _write(dossier: Dossier, folder: str | None) -> None:
    if folder is None:
        text = dumps(dossier)
        click.echo(escape_json(text) if sys.stdout.isatty() else text)
        return
    target = Path(folder, f"{dossier.id}.json")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        dump(dossier, target)
    except OSError as error:
        raise unusable(str(target), reason_of(error)) from error
    click.echo(escape_text(str(target)))
