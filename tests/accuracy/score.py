"""Compare what the readers find in the corpus with its labels.

In: documents with labels.  Out: figures by name, and every miss in words.

A mention is right if its kind and its value are those of a label whose words it
shares.  Whether it covers exactly these words is a figure of its own; so are the parts
that some labels state: of a number its type and issuers, of a date what stands beside.
  A quantity that no label names counts as wrong like anything else.
"""

import csv
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from datetime import time
from enum import Enum
from pathlib import Path
from typing import Any, Final, NamedTuple

from attrs import define, field

from coordination import (
    Citation,
    Kind,
    Mention,
    ParseError,
    find_citations,
    find_mentions,
    parse_date,
    parse_number,
    parse_period,
    parse_quantity,
    parse_recurrence,
)
from tests.accuracy.corpus import Cited, Document, Label, Whole

#: Misses that are known, each with its reason.
MISSES: Final = Path(__file__).with_name("misses.tsv")

#: What a label may say of the context, and the attribute that holds it.  Other names
#: are attributes of the value, such as the type of a number.
CONTEXT: Final = {
    "weekday": "weekday",
    "part": "part_of_day",
    "clock": "clock",
    "stretch": "stretch",
    "bound": "bound",
    "repair": "repairs",
}


#: The functions that read a whole text.
PARSERS: Final[dict[str, Callable[[str], object]]] = {
    "parse_number": parse_number,
    "parse_date": parse_date,
    "parse_period": parse_period,
    "parse_recurrence": parse_recurrence,
    "parse_quantity": parse_quantity,
}


class Miss(NamedTuple):
    """Something that a reader got wrong.

    Attributes:
        file: The text.
        figure: The figure that it lowers.
        words: The words that were read or passed over.
        wanted: What the label says; empty where nothing is there.
        got: What was read; empty where nothing was.
    """

    file: str
    figure: str
    words: str
    wanted: str
    got: str

    def __str__(self) -> str:
        """Return the miss in three lines."""
        return (
            f"{self.file}: {self.figure}: {self.words!r}\n"
            f"    label: {self.wanted or '-'}\n    found: {self.got or '-'}"
        )


@define
class Score:
    """What was right, by figure.

    Attributes:
        right: How often a figure was right.
        total: How often it could have been.
        misses: What was not.
    """

    right: Counter[str] = field(factory=Counter)
    total: Counter[str] = field(factory=Counter)
    misses: list[Miss] = field(factory=list)

    def count(self, file: str, figure: str, words: str, wanted: str, got: str) -> None:
        """Count one comparison, and keep it where the two differ."""
        self.total[figure] += 1
        if wanted == got:
            self.right[figure] += 1
        else:
            self.misses.append(Miss(file, figure, words, wanted, got))

    def add(self, other: "Score") -> None:
        """Take over what another score counts."""
        self.right += other.right
        self.total += other.total
        self.misses += other.misses

    def figures(self) -> dict[str, float]:
        """Return every figure by its name, from 0 to 1."""
        return {name: self.right[name] / self.total[name] for name in self.total}


def known_misses() -> dict[tuple[str, str, str], str]:
    """Return the reason of each miss that is listed, by file, figure and words."""
    with MISSES.open(encoding="utf-8", newline="") as lines:
        return {
            (row["file"], row["figure"], row["words"]): row["reason"]
            for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
        }


def score(documents: Iterable[Document]) -> Score:
    """Return how well the readers read these documents."""
    result = Score()
    for kind in Kind:
        for part in ("precision", "recall", "exact span"):
            result.total[f"{kind.value} {part}"] = 0
    for document in documents:
        _score_mentions(result, document)
        _score_citations(result, document)
    result.total = Counter({k: n for k, n in result.total.items() if n})
    return result


def _score_mentions(result: Score, document: Document) -> None:
    file, text = document.name, document.text
    found = list(find_mentions(text))
    for label in document.labels:
        mention = next((each for each in found if _agree(each, label)), None)
        if mention is None:
            near = [each for each in found if _overlap(each, label)]
            got = "; ".join(f"{each.kind.value} {each.value}" for each in near)
            wanted = f"{label.kind} {label.value}"
            result.count(file, f"{label.kind} recall", label.words, wanted, got)
            continue
        found.remove(mention)
        result.count(file, f"{label.kind} recall", label.words, "", "")
        result.count(file, f"{label.kind} precision", label.words, "", "")
        result.count(
            file, f"{label.kind} exact span", label.words, label.words, mention.text
        )
        for each in label.parts:
            name = each.partition("=")[0]
            got = f"{name}={_written(_part(mention, name))}"
            result.count(file, "parts", label.words, each, got)
    for mention in found:
        kind = mention.kind.value
        value = f"{kind} {mention.value}"
        result.count(file, f"{kind} precision", mention.text, "", value)


def _agree(mention: Mention[Any], label: Label) -> bool:
    same = (mention.kind.value, str(mention.value)) == (label.kind, label.value)
    return same and _overlap(mention, label)


def _overlap(mention: Mention[Any], label: Label) -> bool:
    return mention.start < label.end and label.start < mention.end


def _part(mention: Mention[Any], name: str) -> object:
    if name in CONTEXT:
        return getattr(mention.context, CONTEXT[name])
    return getattr(mention.value, name)


def _written(value: object) -> str:
    if isinstance(value, tuple):
        return "+".join(map(_written, value))
    if isinstance(value, time):
        return value.strftime("%H:%M")
    return str(value.value if isinstance(value, Enum) else value)


def _score_citations(result: Score, document: Document) -> None:
    file = document.name
    found = list(map(describe, find_citations(document.text)))
    for wanted in document.cited:
        got = next((each for each in found if each.document == wanted.document), None)
        if got is None:
            listed = "; ".join(each.document for each in found)
            result.count(file, "cited recall", wanted.document, wanted.type, listed)
            continue
        found.remove(got)
        result.count(file, "cited recall", wanted.document, "", "")
        result.count(file, "cited precision", wanted.document, "", "")
        for name, one, other in _pairs(wanted, got):
            result.count(file, f"cited {name}", wanted.document, one, other)
    for each in found:
        result.count(file, "cited precision", each.document, "", each.type)


def _pairs(wanted: Cited, got: Cited) -> Iterator[tuple[str, str, str]]:
    pairs = zip(Cited._fields, wanted, got, strict=True)
    return ((name, one, other) for name, one, other in pairs if name != "document")


def score_wholes(wholes: Iterable[Whole]) -> Score:
    """Return how well texts are read, or refused, that are one value as a whole."""
    result = Score()
    for whole in wholes:
        try:
            value = PARSERS[whole.call](whole.text)
        except ParseError:
            result.count("strings.tsv", whole.call, whole.text, whole.value, "refused")
            continue
        result.count("strings.tsv", whole.call, whole.text, whole.value, str(value))
        for each in whole.parts:
            name = each.partition("=")[0]
            got = f"{name}={_written(getattr(value, name))}"
            result.count("strings.tsv", f"{whole.call} parts", whole.text, each, got)
    return result


def describe(citation: Citation) -> Cited:
    """Return a citation in the words of the labels."""
    stated = (citation.name, citation.alias, citation.back_reference)
    words = next((each.text for each in stated if each is not None), "")
    parts = Cited(
        type=citation.type_words.text if citation.type_words else "",
        document=str(citation.number.value) if citation.number else words,
        day=str(citation.issued.value) if citation.issued else "",
        issuers="; ".join(each.text for each in citation.issuers),
        title=citation.title.text if citation.title else "",
        pinpoints=", ".join(
            f"{each.unit} {each.first}" + (f"-{each.last}" if each.last else "")
            for each in citation.pinpoints
        ),
        effect=citation.relation.effect if citation.relation else "",
    )
    return Cited(*(unicodedata.normalize("NFC", part) for part in parts))
