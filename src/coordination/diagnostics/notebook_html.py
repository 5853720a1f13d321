"""Small pieces of HTML, for notebooks: values show themselves by ``_repr_html_``.

Everything is escaped, and what cannot be seen is written as all messages write it.
"""

from collections.abc import Iterable, Sequence
from typing import Final

from coordination.diagnostics.escaping import escape_text

#: More rows are not shown; the table says how many there are.
_MOST_ROWS: Final = 20

_ENTITIES: Final = str.maketrans(
    {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#x27;"}
)


def escape_html(text: str) -> str:
    r"""Write ``text`` as HTML shows it.

    >>> print(escape_html("<b>" + chr(0x202E)))
    &lt;b&gt;\u202e
    """
    return escape_text(text).translate(_ENTITIES)


def html_table(
    caption: str, heads: Sequence[str], rows: Iterable[Sequence[str]]
) -> str:
    """Write a table; of many rows the first.

    >>> html_table("Two", ["name"], [["a"], ["b"]])[:31]
    '<table><caption>Two</caption><t'
    """
    cells = [_row("td", row) for row in rows]
    more = len(cells) - _MOST_ROWS
    if more > 0:
        cells[_MOST_ROWS:] = [_row("td", [f"… {more}"])]
    body = "".join(cells)
    return (
        f"<table><caption>{escape_html(caption)}</caption>"
        f"<thead>{_row('th', heads)}</thead><tbody>{body}</tbody></table>"
    )


def _row(tag: str, cells: Iterable[str]) -> str:
    written = "".join(f"<{tag}>{escape_html(cell)}</{tag}>" for cell in cells)
    return f"<tr>{written}</tr>"
