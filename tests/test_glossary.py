"""The glossary has the Vietnamese words of public docstrings."""

import inspect
import re
from collections.abc import Iterator
from pathlib import Path
from unicodedata import normalize

import pytest

import coordination
from coordination import kinds

GLOSSARY = normalize(
    "NFC", (Path(__file__).parents[1] / "docs" / "glossary.md").read_text("utf-8")
)
NAMES = {
    f"{module.__name__}.{name}": getattr(module, name)
    for module in (coordination, kinds)
    for name in module.__all__
}

_EXAMPLE = re.compile(r"^\s*>>>.*?(?:\n\s*\n|\Z)", re.MULTILINE | re.DOTALL)
_QUOTED = re.compile(r"``[^`]*``|`[^`]*`|\"[^\"]*\"|“[^”]*”")


def docstrings(thing: object) -> Iterator[str]:
    yield inspect.getdoc(thing) or ""
    if inspect.isclass(thing):
        for name, member in vars(thing).items():
            if not name.startswith("_"):
                yield inspect.getdoc(member) or ""


def words_of(thing: object) -> set[str]:
    """Return the Vietnamese words that are neither names nor quoted."""
    found = set()
    for text in docstrings(thing):
        prose = _QUOTED.sub("", _EXAMPLE.sub("", normalize("NFC", text)))
        found |= {
            word
            for word in re.findall(r"\w+", prose)
            if not word.isascii() and word == word.lower()
        }
    return found


@pytest.mark.parametrize("thing", NAMES.values(), ids=NAMES.keys())
def test_its_words_are_in_the_glossary(thing: object) -> None:
    known = {*re.findall(r"\w+", GLOSSARY.lower())}

    assert words_of(thing) - known == set()


def test_words_are_found() -> None:
    assert any(words_of(thing) for thing in NAMES.values())
