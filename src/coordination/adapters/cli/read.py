"""``coordination read``: the dates, periods, quantities and numbers of texts."""

import sys
from collections.abc import Iterable, Iterator
from contextlib import closing
from pathlib import Path

import click
from attrs import frozen

from coordination.adapters.cli.bilingual import command, option
from coordination.adapters.cli.command_errors import (
    UNUSABLE,
    UnusableInput,
    WrongUsage,
    sentence,
)
from coordination.adapters.cli.given_bytes import GivenBytes, why_ended
from coordination.adapters.cli.inputs import (
    is_json_lines,
)
from coordination.adapters.cli.mention_formats import (
    CsvForm,
    Found,
    Writer,
    csv_writer,
    find_with_lines,
    json_writer,
    table_writer,
)
from coordination.adapters.cli.options import (
    COLUMN_FORMS,
    errors_option,
    files_argument,
    jobs_option,
)
from coordination.adapters.cli.progress import count_files
from coordination.adapters.cli.table_options import (
    bom_option,
    delimiter_option,
    formula_safe_option,
)
from coordination.adapters.cli.texts import (
    expand,
    given_texts,
    read_given,
)
from coordination.adapters.processes import map_in_order
from coordination.diagnostics.diagnostic import Diagnostic
from coordination.parsers.common.mention import Kind


@command(
    "read",
    example="coordination read notice.txt --kind date; coordination read "
    "pages/ --format csv --delimiter ';' --bom > mentions.csv",
)
@files_argument
@option(
    "--format",
    "form",
    type=click.Choice(["table", "csv", "json", "parquet", "arrow"]),
    default="table",
    show_default=True,
    help="format-of-mentions",
)
@option("--to", "target", metavar="FILE", help="file-of-columns")
@option("--json", "form", flag_value="json", help="json")
@option(
    "--kind",
    "kinds",
    type=click.Choice([kind.value for kind in Kind]),
    multiple=True,
    help="kind-of-mention",
)
@delimiter_option
@bom_option
@formula_safe_option
@jobs_option
@errors_option
@click.pass_context
def read(  # noqa: PLR0913 - one parameter for each option
    context: click.Context,
    *,
    files: tuple[str, ...],
    form: str,
    target: str | None,
    kinds: tuple[str, ...],
    delimiter: str,
    bom: bool,
    formula_safe: bool,
    jobs: int,
) -> None:
    """List the dates, periods, recurrences, quantities and numbers in texts.

    Each FILE is UTF-8 text, an HTML page or a .docx document, or a folder of them.
    Offsets count code points of the text from 0, lines from 1; the text of a page or
    document is what it shows.  A FILE named .jsonl or .ndjson, packed as .gz or not,
    has one text per line: {"id": ..., "text": ...}.
    """
    columns = COLUMN_FORMS.get(form)
    if (columns is None) is not (target is None):
        raise WrongUsage(sentence("goes-with-columns"))
    if columns is not None and target is not None:
        texts = given_texts(count_files(_each_file(files)))
        # Imported here, because the other forms need no converter and start faster.
        from coordination.adapters.cli.read_columns import read_columns  # noqa: PLC0415

        context.exit(read_columns(texts, columns, target, kinds, jobs))
    if form == "csv":
        style = CsvForm(delimiter=delimiter, bom=bom, formula_safe=formula_safe)
        write = csv_writer(style)
    elif form == "json":
        write = json_writer()
    else:
        is_named = len(files) > 1 or any(map(_is_several, files))
        write = table_writer(is_named=is_named)
    context.exit(_write_all(files, write, kinds, jobs))


def _write_all(
    names: Iterable[str], write: Writer, kinds: tuple[str, ...], jobs: int
) -> int:
    """Write what is in every text, whatever the others are like."""
    counted = count_files(_each_file(names), is_shown=not sys.stdout.isatty())
    found = map_in_order(
        _Reading(kinds, is_lazy=jobs == 1),
        given_texts(counted),
        jobs,
        lost=lambda _: why_ended(),
        weigh=lambda one: one.weight,
    )
    status = 0
    with closing(found):
        for given, one in found:
            if isinstance(one, Diagnostic):
                UnusableInput(given.place, one).show()
                status = UNUSABLE
            else:
                write(*one)
    return status


@frozen
class _Reading:
    """Reads one text; it pickles, so that other processes can do it.

    Attributes:
        kinds: Which kinds of mentions.
        is_lazy: Whether mentions are found while they are written.
    """

    kinds: tuple[str, ...]
    is_lazy: bool

    def __call__(self, given: GivenBytes) -> tuple[str, str, Found] | Diagnostic:
        """Return its name, the text and its mentions; or why it cannot be read."""
        try:
            name, text = read_given(given)
        except UnusableInput as error:
            return error.reason
        found = find_with_lines(text, self.kinds)
        return name, text, found if self.is_lazy else tuple(found)


def _is_several(name: str) -> bool:
    return is_json_lines(name) or Path(name).is_dir()


def _each_file(names: Iterable[str]) -> list[str | UnusableInput]:
    return [file for name in names for file in _files_in(name)]


def _files_in(name: str) -> Iterator[str | UnusableInput]:
    """Yield the files of a folder, and last what is wrong with the folder."""
    try:
        yield from expand(name)
    except UnusableInput as error:
        yield error
