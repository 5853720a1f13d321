"""Compare the Vietnamese pages with the English ones, section by section.

A page of ``docs`` and the page of the same name under ``docs/vi`` have the same
sections in the same order, the same code blocks byte for byte and the same links.
Below each heading the Vietnamese page has a mark, a digest of the words of the
English section that it translates::

    <!-- en: 1a2b3c4d -->

When an English section changes, its mark no longer fits and a test fails.  Put the
Vietnamese words right, then run this on the page: it writes the marks, copies the
code blocks from the English page, and prints whatever else differs::

    python docs/translations.py guide/read

In a new page, leave the code blocks empty: they are filled.
"""

import re
import sys
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from hashlib import sha256
from itertools import zip_longest
from pathlib import Path
from posixpath import dirname, join, normpath
from typing import Final

DOCS: Final = Path(__file__).parent

_BLOCK: Final = re.compile(r"^```.*?^```$", re.MULTILINE | re.DOTALL)
_CONTENTS: Final = "```{toctree}"
_HEADING: Final = re.compile(r"^(#+) (.+)$", re.MULTILINE)
_LINK: Final = re.compile(r"\]\(([^)#\s]+)(?:#[^)]*)?\)")
_MARK: Final = re.compile(r"^<!-- en: (\w*) -->\n", re.MULTILINE)


@dataclass(frozen=True)
class Section:
    """A heading with what follows it, up to the next heading."""

    level: int
    title: str
    #: The title and the text below it, without code blocks.
    words: str
    #: The code blocks; how far up an included file is does not count.
    blocks: tuple[str, ...]
    #: The mark below the heading, if there is one.
    mark: str

    @property
    def digest(self) -> str:
        """A digest of the words, which their line breaks do not change."""
        return sha256(" ".join(self.words.split()).encode()).hexdigest()[:8]


def pages() -> list[str]:
    """Return the names of the pages that are there in both languages."""
    vietnamese = DOCS / "vi"
    return sorted(
        page.relative_to(vietnamese).with_suffix("").as_posix()
        for page in vietnamese.glob("**/*.md")
    )


def sections(text: str) -> list[Section]:
    """Cut a page into its sections."""
    hidden = _BLOCK.sub(lambda block: re.sub(r"[^\n]", " ", block[0]), text)
    starts = [heading.start() for heading in _HEADING.finditer(hidden)]
    found = []
    for start, end in zip(starts, [*starts[1:], len(text)], strict=True):
        heading = _HEADING.match(text, start)
        if heading is None:  # each start is that of a heading
            continue
        mark = _MARK.match(text, heading.end() + 1)
        words = _MARK.sub("", hidden[start:end])
        blocks = tuple(_level(block) for block in _code(text[start:end]))
        found.append(
            Section(len(heading[1]), heading[2], words, blocks, mark[1] if mark else "")
        )
    return found


def differences(
    name: str, english: str, vietnamese: str, known: Collection[str]
) -> Iterator[str]:
    """Yield a sentence for each way in which the Vietnamese page ``name`` differs.

    Links lead to the translation of each page that is in ``known``.
    """
    both = zip_longest(sections(english), sections(vietnamese))
    for number, (one, other) in enumerate(both, start=1):
        if one is None or other is None:
            lacking = name if one is None else f"vi/{name}"
            yield f"{lacking}: the other language has more sections, from {number} on"
            return
        where = f"vi/{name}: section {number}, “{other.title}”"
        if one.level != other.level:
            yield f"{where}: a heading of another level than “{one.title}”"
        if one.blocks != other.blocks:
            yield f"{where}: other code blocks than in English"
        if _links(f"vi/{name}", other, ()) != _links(name, one, known):
            yield f"{where}: other links than in English"
        if one.digest != other.mark:
            yield f"{where}: the English words have changed since this was translated"


def carry_over(english: str, vietnamese: str) -> str:
    """Return the Vietnamese page with the code blocks and digests of the English one.

    What cannot be carried over, because the sections or the numbers of blocks
    differ, stays as it is.
    """
    blocks = _code(english)
    if len(blocks) == len(_code(vietnamese)):
        following = iter(blocks)
        vietnamese = _BLOCK.sub(lambda block: _take(block[0], following), vietnamese)
    vietnamese = _MARK.sub("", vietnamese)
    digests = [section.digest for section in sections(english)]
    own = sections(vietnamese)
    if len(own) == len(digests):
        at = 0
        for section, digest in zip(own, digests, strict=True):
            heading = f"{'#' * section.level} {section.title}\n"
            at = vietnamese.index(heading, at) + len(heading)
            mark = f"<!-- en: {digest} -->\n"
            vietnamese = vietnamese[:at] + mark + vietnamese[at:]
    return vietnamese


def _code(text: str) -> list[str]:
    """Return the code blocks of a text; a table of contents is not one."""
    return [block for block in _BLOCK.findall(text) if not block.startswith(_CONTENTS)]


def _level(block: str) -> str:
    """Drop what says how far up an included file is."""
    return re.sub(r"^(```\{\w+\} )(?:\.\./)+", r"\1", block)


def _take(own: str, blocks: Iterator[str]) -> str:
    """Return the next English block as it is written one folder further down."""
    if own.startswith(_CONTENTS):
        return own
    return re.sub(r"^(```\{\w+\} )\.\./", r"\1../../", next(blocks))


def _links(name: str, section: Section, known: Collection[str]) -> list[str]:
    """Return where the links of a section have to lead on the Vietnamese page.

    That is the translation, if there is one.  Links between the two languages of a
    page are left out.
    """
    own = name.removeprefix("vi/")
    found = []
    for link in _LINK.findall(section.words):
        target = link if ":" in link else normpath(join(dirname(name), link))
        page = target.removesuffix(".md")
        if page not in {own, f"vi/{own}"}:
            found.append(f"vi/{target}" if page in known else target)
    return sorted(found)


def main(*names: str) -> int:
    """Carry over into the pages that are named, and print what is left to do."""
    left = 0
    for name in names or pages():
        english = (DOCS / f"{name}.md").read_text("utf-8")
        path = DOCS / f"vi/{name}.md"
        if names:
            text = carry_over(english, path.read_text("utf-8"))
            path.write_text(text, encoding="utf-8")
        text = path.read_text("utf-8")
        for difference in differences(name, english, text, pages()):
            sys.stdout.write(f"{difference}\n")
            left += 1
    return 1 if left else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
