"""The text of a Word document (``.docx``).  Needs the extra ``pages``."""

import io
import zlib
from collections.abc import Iterator, Mapping
from typing import Final
from zipfile import BadZipFile, ZipFile

from lxml import etree  # pyright: ignore[reportAttributeAccessIssue] - no stubs

from coordination.adapters.text_builder import TextTarget
from coordination.diagnostics.diagnostic import diagnose
from coordination.errors import LoadError
from coordination.serializers.limits import Limits

#: The parts that contain text, by the end of their content type, in this order.
_TEXT_PARTS: Final = (
    ".main+xml",
    ".footnotes+xml",
    ".endnotes+xml",
    ".header+xml",
    ".footer+xml",
)
_TYPES: Final = "[Content_Types].xml"

_WORD: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_STRICT: Final = "{http://purl.oclc.org/ooxml/wordprocessingml/main}"
_COMPATIBLE: Final = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"

#: What was moved away, and what older programs show instead of a part that is there.
_SILENT: Final = frozenset({"moveFrom", f"{_COMPATIBLE}Fallback"})
_SIGNS: Final = {"tab": " ", "ptab": " ", "noBreakHyphen": "\u2011"}
_LINES: Final = frozenset({"p", "br", "cr"})

#: What is raised where a zip file is not whole, or written in a way unknown.
_BROKEN: Final = (
    BadZipFile,
    zlib.error,
    EOFError,
    KeyError,
    NotImplementedError,
    OSError,
    RuntimeError,
    ValueError,
    etree.LxmlError,
)


def word_text(data: bytes, limits: Limits) -> str:
    """Return the text of a document: a line for each paragraph, in cells too.

    Inserted text is there and deleted text is not, accepted or not.  Notes, headers
    and footers follow the body.  Numbers that Word counts itself, as in lists, are
    left out: the file does not contain them as text.

    Raises:
        LoadError: It is not a whole document, or one of its parts is larger than
            ``limits.bytes``.
    """
    try:
        with ZipFile(io.BytesIO(data)) as package:
            return "".join(
                _text(_part(package, name, limits)) for name in _names(package, limits)
            )
    except LoadError:
        raise
    except _BROKEN:
        raise LoadError(diagnose("broken-docx")) from None


def _names(package: ZipFile, limits: Limits) -> Iterator[str]:
    """Yield the names of the parts with text."""
    types: list[tuple[str, str]] = []
    for _, one in etree.iterparse(
        io.BytesIO(_part(package, _TYPES, limits)), resolve_entities=False
    ):
        types.append((one.get("ContentType", ""), one.get("PartName", "")))
    mains = [name for kind, name in types if kind.endswith(_TEXT_PARTS[0]) and name]
    if not mains:
        raise LoadError(diagnose("broken-docx"))
    for part in _TEXT_PARTS:
        for kind, name in types:
            if kind.endswith(part) and "wordprocessingml" in kind and name:
                yield name.removeprefix("/")


def _part(package: ZipFile, name: str, limits: Limits) -> bytes:
    with package.open(name) as file:
        data = file.read(limits.bytes + 1)
    if len(data) > limits.bytes:
        raise LoadError(diagnose("too-large", high=limits.bytes))
    return data


def _text(xml: bytes) -> str:
    written = _Written()
    parser = etree.XMLParser(target=written, resolve_entities=False, no_network=True)
    parser.feed(xml)
    text: str = parser.close()
    return text


def _local(tag: str) -> str:
    """Return a tag of Word without its namespace; others as they are."""
    return tag.removeprefix(_WORD).removeprefix(_STRICT)


class _Written(TextTarget):
    """Collects what is written while a part is read."""

    def __init__(self) -> None:
        super().__init__()
        self._in_text = False

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:  # noqa: ARG002 - as lxml calls it
        name = _local(tag)
        if name in _SILENT:
            self.silent += 1
        elif self.silent:
            return
        elif name in _SIGNS:
            self.built.add(_SIGNS[name])
        elif name in _LINES:
            self.built.end_line()
        self._in_text = name == "t"

    def end(self, tag: str) -> None:
        name = _local(tag)
        self._in_text = False
        if name in _SILENT:
            self.silent -= 1
        elif name in _LINES and not self.silent:
            self.built.end_line()

    def data(self, words: str) -> None:
        if self._in_text and not self.silent:
            self.built.add(words)

    def doctype(self, *_: object) -> None:
        """Refuse to define entities: no document does."""
        raise LoadError(diagnose("broken-docx"))
