"""``coordination read``: the dates, periods, quantities and numbers of texts."""

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

import click

from coordination.adapters.cli.inputs import UNUSABLE, UnusableInput
from coordination.adapters.cli.mention_formats import (
    CsvForm,
    Writer,
    csv_writer,
    json_writer,
    table_writer,
)
from coordination.adapters.cli.progress import count_files
from coordination.adapters.cli.table_options import (
    bom_option,
    delimiter_option,
    formula_safe_option,
)
from coordination.adapters.cli.texts import expand, read_any
from coordination.parsers.common.mention import Kind


@click.command(
    epilog="Examples: coordination read notice.txt --kind date; coordination read"
    " pages/ --format csv --delimiter ';' --bom > mentions.csv"
)
@click.argument("files", metavar="FILE...", nargs=-1, required=True)
@click.option(
    "--format",
    "form",
    type=click.Choice(["table", "csv", "json"]),
    default="table",
    show_default=True,
    help="A table for people, CSV with the sentence around each, or JSON Lines.",
)
@click.option("--json", "form", flag_value="json", help="The same as --format json.")
@click.option(
    "--kind",
    "kinds",
    type=click.Choice([kind.value for kind in Kind]),
    multiple=True,
    help="List only this kind; may be given several times.",
)
@delimiter_option
@bom_option
@formula_safe_option
@click.pass_context
def read(  # noqa: PLR0913 - one parameter for each option
    context: click.Context,
    *,
    files: tuple[str, ...],
    form: str,
    kinds: tuple[str, ...],
    delimiter: str,
    bom: bool,
    formula_safe: bool,
) -> None:
    """List the dates, periods, recurrences, quantities and numbers in texts.

    Each FILE is UTF-8 text, an HTML page or a .docx document, or a folder of them.
    Offsets count code points of the text from 0, lines from 1; the text of a page or
    document is what it shows.
    """
    if form == "csv":
        style = CsvForm(delimiter=delimiter, bom=bom, formula_safe=formula_safe)
        write = csv_writer(kinds, style)
    elif form == "json":
        write = json_writer(kinds)
    else:
        is_named = len(files) > 1 or Path(files[0]).is_dir()
        write = table_writer(kinds, is_named=is_named)
    context.exit(_write_all(files, write))


def _write_all(names: Iterable[str], write: Writer) -> int:
    """Write what is in every text, whatever the others are like."""
    status = 0
    for name in count_files(_each_file(names), is_shown=not sys.stdout.isatty()):
        try:
            if isinstance(name, UnusableInput):
                raise name
            write(name, read_any(name))
        except UnusableInput as error:
            error.show()
            status = UNUSABLE
    return status


def _each_file(names: Iterable[str]) -> list[str | UnusableInput]:
    return [file for name in names for file in _files_in(name)]


def _files_in(name: str) -> Iterator[str | UnusableInput]:
    """Yield the files of a folder, and last what is wrong with the folder."""
    try:
        yield from expand(name)
    except UnusableInput as error:
        yield error
