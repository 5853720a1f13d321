"""The dossiers quote a few words, at the right place, and retell the rest."""

import hashlib
import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import pytest

from coordination import dump, find_mentions, load
from coordination.diagnostics.pointer import split
from tests.dossiers.examples import DOSSIERS, raw, texts

#: What is kept as written: names, titles, addresses, the quotes themselves.
_AS_WRITTEN: Final = frozenset(
    {"name", "names", "title", "quote", "aliases", "issuer", "url", "words"}
)
_LONGEST_QUOTE: Final = 60
_LONGEST_RUN: Final = 8

dossiers = pytest.mark.parametrize("path", DOSSIERS, ids=lambda path: path.stem)


@dossiers
def test_loads_and_is_written_as_it_stands(path: Path, tmp_path: Path) -> None:
    dump(load(path), tmp_path / "again.json")
    assert (tmp_path / "again.json").read_bytes() == path.read_bytes()
    assert unicodedata.is_normalized("NFC", path.read_text("utf-8"))


@dossiers
def test_quotes_are_short_and_stand_where_they_say(path: Path) -> None:
    dossier = raw(path)
    known = texts(dossier["id"])
    assert dossier["claims"]
    for claim in dossier["claims"]:
        quote, text = claim["quote"], known[claim["source"]]
        assert len(quote) <= _LONGEST_QUOTE
        assert text[claim["start"] : claim["end"]] == quote


@dossiers
def test_sources_are_the_texts_that_were_read(path: Path) -> None:
    dossier = raw(path)
    digests = {
        one: hashlib.sha256(text.encode()).hexdigest()
        for one, text in texts(dossier["id"]).items()
    }
    assert {one["id"]: one["sha256"] for one in dossier["sources"]} == digests


@dossiers
def test_long_passages_are_retold(path: Path) -> None:
    dossier = raw(path)
    known = {run for text in texts(dossier["id"]).values() for run in _runs(text)}
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
        of_title = str(value.get("field", "")).endswith("/title")
        for key, item in value.items():
            if key not in _AS_WRITTEN and not (key == "reading" and of_title):
                yield from _own_words(item)


def _runs(text: str) -> Iterator[tuple[str, ...]]:
    """Give every stretch of one word more than may be copied."""
    words = re.findall(r"\w+", text.lower())
    length = _LONGEST_RUN + 1
    return (
        tuple(words[at : at + length]) for at in range(max(0, len(words) - length + 1))
    )


@dossiers
def test_names_and_titles_are_as_written(path: Path) -> None:
    dossier = raw(path)
    collections = [value for value in dossier.values() if isinstance(value, list)]
    entities = {one["id"]: one for each in collections for one in each if "id" in one}
    checked = 0
    for claim in dossier["claims"]:
        named = _AS_WRITTEN.intersection(split(claim["field"]))
        if not named or "reading" in claim or claim.get("basis") == "inferred":
            continue
        value = _plain(str(_at(entities[claim["about"]], claim["field"])))
        quote = _plain(claim["quote"])
        assert quote in value or value in quote, claim
        checked += 1
    assert checked


def _at(entity: Any, pointer: str) -> object:  # noqa: ANN401 - JSON
    for step in split(pointer):
        entity = entity[int(step) if isinstance(entity, list) else step]
    return entity


def _plain(text: str) -> str:
    """Leave out what the record does not keep: case, quotation marks, spaces."""
    return " ".join(re.findall(r"\w+", text.lower()))


@dossiers
def test_the_library_reads_what_the_claims_say(path: Path) -> None:
    read = {"number", "issued", "signed", "date", "period"}
    claims = [
        claim
        for claim in raw(path)["claims"]
        if claim["field"].rpartition("/")[2] in read
        if "reading" in claim and claim.get("basis") != "inferred"
    ]
    assert claims
    for claim in claims:
        values = [str(mention.value) for mention in find_mentions(claim["quote"])]
        assert values == [claim["reading"]], claim
