"""In which form a file has its text: by its name, or by how it begins.

Apart from `pages`, so that plain text is recognised without importing a reader.
"""

import re
from pathlib import Path
from typing import Final, Literal, TypeAlias

from coordination.diagnostics.diagnostic import diagnose
from coordination.errors import LoadError

PageForm: TypeAlias = Literal["text", "html", "docx"]

#: How the names of files with text end.
SUFFIXES: Final[dict[str, PageForm]] = {
    ".txt": "text",
    ".md": "text",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".docx": "docx",
    ".docm": "docx",
}

#: How files begin from which no text is read here, and what they are.
_OTHERS: Final = (
    (b"%PDF-", "PDF"),
    (b"{\\rtf", "RTF"),
    (b"\xd0\xcf\x11\xe0", "Word 97-2003 (.doc)"),
)
_ZIP: Final = b"PK\x03\x04"
_HTML: Final = re.compile(
    rb"(?:\xef\xbb\xbf)?\s{0,1000}+<(?:!doctype\s{1,100}+html|html|head|body)\b",
    re.IGNORECASE,
)


def form_of(data: bytes, name: str = "") -> PageForm:
    r"""Say in which form the text in ``data`` is; a file ``name`` goes before looks.

    >>> form_of(b"<p>", "a.HTM"), form_of(b"PK\x03\x04"), form_of(b"<p>")
    ('html', 'docx', 'text')

    Raises:
        LoadError: It is a form from which no text is read.
    """
    for start, kind in _OTHERS:
        if data.startswith(start):
            raise LoadError(diagnose("unread-form", form=kind))
    if data.startswith(_ZIP):
        return "docx"
    known = SUFFIXES.get(Path(name).suffix.lower())
    return known or ("html" if _HTML.match(data) else "text")
