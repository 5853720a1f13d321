"""The text of an HTML page, with its entities decoded.  Needs the extra ``pages``."""

from collections.abc import Mapping
from typing import Final

from lxml import etree  # pyright: ignore[reportAttributeAccessIssue] - no stubs

from coordination.adapters.text_builder import TextTarget

#: What a page does not show as a part of itself.
_SILENT: Final = frozenset({"script", "style", "title"})

#: What begins and ends a line.
_BLOCKS: Final = frozenset(
    """
    address article aside blockquote body br caption center dd details dialog dir div
    dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr
    html legend li main menu nav ol optgroup option p pre search section summary
    table tbody textarea tfoot thead tr ul
    """.split()  # noqa: SIM905 - a list of words is read as such
)
_CELLS: Final = frozenset({"td", "th"})

#: Where a line end begins a line.
_LINED: Final = frozenset({"pre", "textarea"})


def html_text(page: str) -> str:
    r"""Return what ``page`` shows: a line for each block, a tab between cells.

    Nothing is taken for unimportant: menus and footers are lines, too.  Time and
    memory grow with the page, however deep it is nested, as no tree is built.

    >>> html_text("<title>Báo</title><h1>K&#7871; ho&#7841;ch</h1><p>15 &amp; 16<br>17")
    'Kế hoạch\n15 & 16\n17\n'
    """
    shown = _Shown()
    parser = etree.HTMLParser(target=shown, encoding="utf-8", huge_tree=True)
    try:
        # Characters that UTF-8 cannot write come from no page; NUL ends it early.
        parser.feed(page.replace("\0", "\ufffd").encode("utf-8", "replace"))
        parser.close()
    except etree.XMLSyntaxError:  # it contains no element
        return shown.close()
    return shown.close()


class _Shown(TextTarget):
    """Collects what is shown while a page is read."""

    def __init__(self) -> None:
        super().__init__()
        self._lined = 0

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:  # noqa: ARG002 - as lxml calls it
        if tag in _SILENT:
            self.silent += 1
        elif tag in _BLOCKS:
            self._lined += tag in _LINED
            self.built.end_line()

    def end(self, tag: str) -> None:
        if tag in _SILENT:
            self.silent -= 1
        elif tag in _CELLS:
            self.built.end_cell()
        elif tag in _BLOCKS:
            self._lined -= tag in _LINED
            self.built.end_line()

    def data(self, words: str) -> None:
        if self.silent:
            return
        first, *more = words.split("\n") if self._lined else [words]
        self.built.add(first)
        for line in more:
            self.built.end_line()
            self.built.add(line)

    def comment(self, words: str) -> None:
        """Pass over a comment."""
