"""Writing for people: tables and plain lines on standard output."""

import sys
from collections.abc import Iterable, Iterator, Sequence
from textwrap import wrap
from typing import Final
from unicodedata import combining, east_asian_width

import click

from coordination.diagnostics.escaping import escape_text

#: How wide a table may be where no terminal sets the width.
_WIDTH: Final = 160

#: No column is narrower, whatever the terminal.
_NARROWEST: Final = 12


def write_table(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Write ``rows`` under their headings, folded to the width of the terminal."""
    is_terminal = sys.stdout.isatty()
    width = _terminal_width() if is_terminal else _WIDTH
    cells = [[escape_text(cell) for cell in row] for row in rows]
    for at, line in enumerate(lay_out([list(columns), *cells], width)):
        click.echo(click.style(line, bold=True) if is_terminal and not at else line)


def _terminal_width() -> int:
    """Return the width of the terminal that standard output is."""
    import shutil  # noqa: PLC0415 - it imports compressors, which make a start slower

    return shutil.get_terminal_size((_WIDTH, 25)).columns


def lay_out(rows: Sequence[Sequence[str]], width: int) -> Iterator[str]:
    """Yield the lines of a table of at most ``width`` columns where that can be.

    >>> list(lay_out([["kind", "words"], ["date", "ngày 8/7/2025"]], 14))
    ['kind  words', 'date  ngày', '      8/7/2025']
    """
    widths = _widths(rows, width)
    for row in rows:
        folded = [_fold(cell, most) for cell, most in zip(row, widths, strict=True)]
        for at in range(max(map(len, folded), default=0)):
            pieces = [cell[at] if at < len(cell) else "" for cell in folded]
            yield "  ".join(map(_pad, pieces, widths)).rstrip()


def _widths(rows: Sequence[Sequence[str]], width: int) -> list[int]:
    """Return how wide each column is: the widest give way first."""
    columns = zip(*rows, strict=True)
    widths = [min(width, max(map(_width, column))) for column in columns]
    while sum(widths) + 2 * (len(widths) - 1) > width:
        widest = max(range(len(widths)), key=widths.__getitem__)
        others = sum(widths) - widths[widest] + 2 * (len(widths) - 1)
        second = max((w for at, w in enumerate(widths) if at != widest), default=0)
        fitting = max(width - others, second - 1, _NARROWEST // 2)
        if fitting >= widths[widest]:
            break
        widths[widest] = fitting
    return widths


def _fold(cell: str, width: int) -> list[str]:
    if _width(cell) <= width:
        return [cell]
    return wrap(cell, width, break_on_hyphens=False) or [""]


def _pad(text: str, width: int) -> str:
    return text + " " * (width - _width(text))


def _width(text: str) -> int:
    """Return how many columns ``text`` takes on a terminal."""
    if text.isascii():
        return len(text)
    wide = sum(east_asian_width(c) in "WF" for c in text)
    return len(text) + wide - sum(combining(c) > 0 for c in text)
