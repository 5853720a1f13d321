"""Text put together from the pieces of a page: words, cells and lines."""

import re
from typing import Final

#: What a page takes for one blank.  A no-break space is a character like others.
_BLANKS: Final = re.compile(r"[ \t\n\r\f]+")
_CELL: Final = "\t"


class TextBuilder:
    r"""Collects pieces of text in lines, without empty ones and blanks at the ends.

    >>> built = TextBuilder()
    >>> built.add(" Số  15")
    >>> built.end_cell()
    >>> built.add("năm\n2024 ")
    >>> built.text()
    'Số 15\tnăm 2024\n'
    """

    def __init__(self) -> None:
        """Begin with nothing."""
        self._lines: list[str] = []
        self._pieces: list[str] = []

    def add(self, words: str) -> None:
        """Add words; line ends in them are blanks."""
        self._pieces.append(_BLANKS.sub(" ", words))

    def end_cell(self) -> None:
        """End a cell of a row."""
        self._pieces.append(_CELL)

    def end_line(self) -> None:
        """End the line, if it contains anything."""
        cells = "".join(self._pieces).split(_CELL)
        self._pieces.clear()
        line = _CELL.join(_BLANKS.sub(" ", cell).strip(" ") for cell in cells)
        if line := line.strip():
            self._lines.append(f"{line}\n")

    def text(self) -> str:
        """Return all lines."""
        self.end_line()
        return "".join(self._lines)


class TextTarget:
    """What a parser of lxml reports to, as far as every kind of page needs the same.

    Attributes:
        built: The text so far.
        silent: How many elements are open of which nothing is shown.
    """

    def __init__(self) -> None:
        """Begin with nothing."""
        self.built = TextBuilder()
        self.silent = 0

    def close(self) -> str:
        """Return the text, as the parser asks for it in the end."""
        return self.built.text()
