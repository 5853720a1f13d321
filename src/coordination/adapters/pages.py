"""Files that people keep pages in, as plain text: UTF-8, HTML and ``.docx``.

HTML and ``.docx`` need the extra ``pages``.
"""

import re
from typing import Final

from coordination.adapters.page_forms import form_of
from coordination.diagnostics.diagnostic import diagnose, echo
from coordination.errors import LoadError
from coordination.serializers.files import FilePath, reading
from coordination.serializers.limits import DEFAULT_LIMITS, Limits
from coordination.serializers.text import decoded

#: Where a page names its encoding, and what browsers take the names for.
_CHARSET: Final = re.compile(
    rb"<meta\s[^>]{0,500}?charset\s{0,10}+=\s{0,10}+[\"']?([\w-]{1,40})", re.IGNORECASE
)
_WHERE_NAMED: Final = 4_096
_ENCODINGS: Final = {
    "windows-1258": "cp1258",
    "windows-1252": "cp1252",
    "iso-8859-1": "cp1252",
    "us-ascii": "cp1252",
}
_MARKS: Final = {b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16"}


def read_page(path: FilePath, *, limits: Limits = DEFAULT_LIMITS) -> str:
    """Return the text of the file at ``path``: UTF-8 text, HTML or ``.docx``.

    Raises:
        LoadError: No text can be read from it; the diagnostic says why.
        OSError: It cannot be read.
    """
    with reading(path) as file:
        return page_text(file.read(limits.bytes + 1), str(path), limits=limits)


def page_text(data: bytes, name: str = "", *, limits: Limits = DEFAULT_LIMITS) -> str:
    r"""Return the text in ``data``; ``name`` says what it is, or else its beginning.

    >>> page_text("<!doctype html><p>Số 15 &amp; 16</p>".encode())
    'Số 15 & 16\n'
    >>> page_text("Số 15 &amp; 16".encode(), "notice.txt")
    'Số 15 &amp; 16'

    Raises:
        LoadError: No text can be read from it.
    """
    if len(data) > limits.bytes:
        raise LoadError(diagnose("too-large", high=limits.bytes))
    form = form_of(data, name)
    if form == "docx":
        from coordination.adapters.word_text import word_text  # noqa: PLC0415 - an extra

        return word_text(data, limits)
    if form == "html":
        from coordination.adapters.html_text import html_text  # noqa: PLC0415 - an extra

        return html_text(_decoded_page(data, limits))
    return decoded(data, limits)


def _decoded_page(data: bytes, limits: Limits) -> str:
    """Decode HTML: as UTF-8 if it is, whatever it says, or else as it says."""
    for mark, encoding in _MARKS.items():
        if data.startswith(mark):
            return data.decode(encoding, "replace")
    try:
        return decoded(data, limits)
    except LoadError:
        named = _CHARSET.search(data[:_WHERE_NAMED])
        name = named[1].decode("ascii", "replace").lower() if named else "utf-8"
        if name == "utf-8":
            raise
    if name not in _ENCODINGS:
        raise LoadError(diagnose("wrong-encoding", name=echo(name)))
    return data.decode(_ENCODINGS[name], "replace")
