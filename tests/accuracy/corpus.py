"""The texts of the corpus and their labels, as they lie beside this module.

Every text was written for this project; places and bodies of provinces are invented.
A label says what a text means, not what a reader makes of it.
"""

import csv
import html
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Final, NamedTuple

CORPUS: Final = Path(__file__).parent / "corpus"


class Label(NamedTuple):
    """One value that a text states.

    Attributes:
        kind: The kind of the mention.
        start: Where its words begin, in code points.
        words: The words.
        value: The value as ``str`` writes it.
        parts: Parts of it, and what stands beside it, as ``name=value``; only what
            is labelled.
    """

    kind: str
    start: int
    words: str
    value: str
    parts: tuple[str, ...]

    @property
    def end(self) -> int:
        """Return where the words end, exclusive."""
        return self.start + len(self.words)


class Cited(NamedTuple):
    """One document that a text cites, part by part, as printed.

    Attributes:
        type: The type words; empty where the text prints none.
        document: The number as ``str`` writes it; without a number the name of the
            law, the bare serial or the words that refer back.
        day: The day as ``str`` writes it.
        issuers: Who issued it, with ``; `` between the names.
        title: The title in quotation marks.
        pinpoints: Which parts are meant, such as ``điểm b, khoản 3, điều 12``.
        effect: What one document does to another.
    """

    type: str
    document: str
    day: str
    issuers: str
    title: str
    pinpoints: str
    effect: str


class Whole(NamedTuple):
    """A text that is one value as a whole, or is refused.

    Attributes:
        call: The function that reads it.
        text: The text.
        value: The value as ``str`` writes it, or ``refused``.
        parts: Parts of the value, as ``name=value``; only what is labelled.
    """

    call: str
    text: str
    value: str
    parts: tuple[str, ...]


class Document(NamedTuple):
    """A text with its labels.

    Attributes:
        name: The name of its file.
        genre: What sort of text it is.
        forms: The numbers of the forms of ``tests/parsers/forms.py`` in it.
        faults: The kinds of faults that it guards against.
        text: The text as the readers get it.
        labels: Its values from left to right.
        cited: The documents that it cites, from left to right.
    """

    name: str
    genre: str
    forms: tuple[int, ...]
    faults: tuple[str, ...]
    text: str
    labels: tuple[Label, ...]
    cited: tuple[Cited, ...]


def read_rows(name: str) -> list[dict[str, str]]:
    """Return the rows of a table of the corpus."""
    with (CORPUS / name).open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))


def read_text(name: str, prepare: str = "") -> str:
    """Return a text as it lies there; where ``prepare`` is ``html``, unescaped."""
    with (CORPUS / "texts" / name).open(encoding="utf-8", newline="") as lines:
        text = lines.read()
    return html.unescape(text) if prepare == "html" else text


def find_words(text: str, words: str, nth: int) -> int:
    """Return where the nth occurrence of ``words`` begins.

    Raises:
        ValueError: The text does not hold them so often.
    """
    at = -1
    for _ in range(nth):
        at = text.find(words, at + 1)
        if at < 0:
            raise ValueError(f"the words {words!r} do not occur {nth} times")
    return at


def read_documents() -> Iterator[Document]:
    """Yield every text of the corpus with its labels.

    Raises:
        ValueError: The words of a label are not in its text.
    """
    labels, cited = defaultdict(list), defaultdict(list)
    for row in read_rows("labels.tsv"):
        labels[row["file"]].append(row)
    for row in read_rows("citations.tsv"):
        cited[row.pop("file")].append(Cited(**row))
    for row in read_rows("documents.tsv"):
        name = row["file"]
        text = read_text(name, row["prepare"])
        yield Document(
            name,
            row["genre"],
            tuple(map(int, row["forms"].split())),
            tuple(filter(None, row["faults"].split("; "))),
            text,
            tuple(_label(text, each) for each in labels[name]),
            tuple(cited[name]),
        )


def read_wholes() -> list[Whole]:
    """Return the texts that are read as a whole."""
    return [
        Whole(row["call"], row["text"], row["value"], tuple(row["parts"].split()))
        for row in read_rows("strings.tsv")
    ]


def _label(text: str, row: dict[str, str]) -> Label:
    words = row["words"].replace("\\n", "\n")
    try:
        start = find_words(text, words, int(row["nth"]))
    except ValueError as error:
        raise ValueError(f"{row['file']}: {error}") from None
    return Label(row["kind"], start, words, row["value"], tuple(row["parts"].split()))
