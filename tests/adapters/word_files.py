"""Word documents for tests, made of their parts."""

import io
from collections.abc import Mapping
from zipfile import ZIP_DEFLATED, ZipFile

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_KIND = "application/vnd.openxmlformats-officedocument.wordprocessingml"


def document(body: str) -> str:
    """Return the XML of a part with ``body`` in it."""
    return f'<w:document xmlns:w="{WORD}"><w:body>{body}</w:body></w:document>'


def paragraph(text: str) -> str:
    """Return the XML of a paragraph."""
    return f'<w:p><w:r><w:t xml:space="preserve">{text}</w:t></w:r></w:p>'


def docx(body: str, parts: Mapping[str, str] | None = None) -> bytes:
    """Return a document of ``body``; ``parts`` are others: kind → XML."""
    held = {"document.main": document(body), **(parts or {})}
    types = "".join(
        f'<Override PartName="/word/{kind}.xml" ContentType="{_KIND}.{kind}+xml"/>'
        for kind in held
    )
    file = io.BytesIO()
    with ZipFile(file, "w", ZIP_DEFLATED) as package:
        package.writestr("[Content_Types].xml", f"<Types>{types}</Types>")
        for kind, xml in held.items():
            package.writestr(f"word/{kind}.xml", xml)
    return file.getvalue()
