"""Writing for people: tables and plain lines on standard output."""

from collections.abc import Iterable, Sequence

import click
from rich.console import Console
from rich.table import Table
from rich.text import Text

from coordination.adapters.cli.inputs import printable

#: How wide a table may be where no terminal sets the width.
_WIDTH = 160


def write_table(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Write ``rows`` under their headings, folded to the width of the terminal."""
    table = Table(box=None, pad_edge=False, header_style="bold")
    for column in columns:
        table.add_column(column, overflow="fold")
    for row in rows:
        # Text, because a string would be read as markup.
        table.add_row(*(Text(printable(cell)) for cell in row))
    console = Console()
    if not console.is_terminal:
        console.width = _WIDTH
    # Written by click, because rich ends the programme itself on a broken pipe.
    with console.capture() as written:
        console.print(table)
    for line in written.get().splitlines():
        click.echo(line.rstrip())
