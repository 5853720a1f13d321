"""The dossiers quote a few words, at the right place, and retell the rest."""

import hashlib
import json
import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest

from tests.dossiers.examples import DOSSIERS, SEEDS, raw, seed

#: What is kept as written: names, titles, the quotes themselves.
_AS_WRITTEN: Final = frozenset({"name", "names", "title", "quote", "aliases", "issuer"})
_LONGEST_QUOTE: Final = 60
_LONGEST_RUN: Final = 8

dossiers = pytest.mark.parametrize("path", DOSSIERS, ids=lambda path: path.stem)


@dossiers
def test_is_canonical_json(path: Path) -> None:
    text = path.read_text("utf-8")
    assert text == json.dumps(raw(path), indent=2, ensure_ascii=False) + "\n"
    assert unicodedata.is_normalized("NFC", text)


@dossiers
def test_quotes_are_short_and_stand_where_they_say(path: Path) -> None:
    dossier = raw(path)
    texts = {one: seed(name) for one, name in SEEDS[dossier["id"]].items()}
    assert dossier["claims"]
    for claim in dossier["claims"]:
        quote, text = claim["quote"], texts[claim["source"]]
        assert len(quote) <= _LONGEST_QUOTE
        assert text[claim["start"] : claim["end"]] == quote


@dossiers
def test_sources_are_the_texts_that_were_read(path: Path) -> None:
    dossier = raw(path)
    digests = {
        one: hashlib.sha256(seed(name).encode()).hexdigest()
        for one, name in SEEDS[dossier["id"]].items()
    }
    assert {one["id"]: one["sha256"] for one in dossier["sources"]} == digests


@dossiers
def test_long_passages_are_retold(path: Path) -> None:
    dossier = raw(path)
    for name in SEEDS[dossier["id"]].values():
        known = set(_runs(seed(name)))
        for text in _own_words(dossier):
            assert known.isdisjoint(_runs(text)), text


@dossiers
def test_every_entity_rests_on_a_source(path: Path) -> None:
    dossier = raw(path)
    collections = [value for value in dossier.values() if isinstance(value, list)]
    ids = {one["id"] for each in collections for one in each if "id" in one}
    assert ids == {claim["about"] for claim in dossier["claims"]}


def _own_words(value: object) -> Iterator[str]:
    """Give every text that is not kept as written."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for item in value:
            yield from _own_words(item)
    elif isinstance(value, dict):
        for key, item in value.items():
            if key not in _AS_WRITTEN:
                yield from _own_words(item)


def _runs(text: str) -> Iterator[tuple[str, ...]]:
    """Give every stretch of one word more than may be copied."""
    words = re.findall(r"\w+", text.lower())
    length = _LONGEST_RUN + 1
    return (
        tuple(words[at : at + length]) for at in range(max(0, len(words) - length + 1))
    )
