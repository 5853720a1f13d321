"""Parties, persons and positions of real texts against the finished dossiers.

A party is right where the dossier holds it: by a name of a party, with its place or
without, as one body by the tables, or within the words of a claim; so is a position.
A party that is held counts where a claim is about its name alone.

``python -m tests.accuracy.names`` prints the figures, each with its counts; nothing
where the texts are not beside the checkout.
"""

import json
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, Final

from attrs import frozen

from coordination import Party, find_mentions, load
from coordination.model.same_body import body_key
from coordination.parsers.common.names import Office, PartyName, PersonName
from coordination.parsers.parties.words import words_in
from tests.shared_data import SHARED

EXAMPLES: Final = Path(__file__).parents[2] / "examples" / "dossiers"
PROGRAMMES: Final = SHARED / "eval" / "programmes"
SEEDS: Final = {
    "thanh-hoa": "000-thanh-hoa",
    "tay-ninh": "001-tay-ninh",
    "ha-giang": "002-ha-giang",
    "nghe-an": "003-nghe-an",
    "khanh-hoa": "004-khanh-hoa",
}


@frozen
class NamedText:
    """A dossier and the names that are found in its sources."""

    parties: tuple[Party, ...]
    quotes: str
    persons: dict[str, set[str]]
    found: tuple[PartyName, ...]
    found_persons: tuple[PersonName, ...]


@frozen
class Share:
    """How many of how many are right."""

    right: int
    of: int

    @property
    def value(self) -> float:
        """The share; 1 of nothing."""
        return self.right / self.of if self.of else 1.0


def plain(text: str) -> str:
    """Return a name as names are compared here."""
    return " ".join(words_in(text).keys)


def _read(path: Path, texts: list[str]) -> NamedText:
    dossier = load(path)
    shared_by_all = load(EXAMPLES / "regulations.json").parties
    raw: dict[str, Any] = json.loads(path.read_text("utf-8"))
    persons = {
        plain(one["name"]): {plain(held["title"]) for held in one.get("positions", ())}
        for one in raw.get("appearances", ())
        if one.get("name")
    }
    return NamedText(
        parties=(*dossier.parties, *(shared_by_all if path.parent == EXAMPLES else ())),
        quotes=" | ".join(plain(claim["quote"]) for claim in raw["claims"]),
        persons=persons,
        found=tuple(m.value for text in texts for m in find_mentions(text, "party")),
        found_persons=tuple(
            m.value for text in texts for m in find_mentions(text, "person")
        ),
    )


@cache
def read_texts() -> tuple[NamedText, ...]:
    """Read the seeds and the programmes with their dossiers."""
    seeds = [
        _read(
            EXAMPLES / f"{name}.json",
            [(SHARED / "seeds" / f"{text}.txt").read_text("utf-8")],
        )
        for name, text in SEEDS.items()
    ]
    others = [
        _read(
            path,
            [
                text.read_text("utf-8")
                for text in sorted((PROGRAMMES / "texts").glob(f"{path.stem}*"))
            ],
        )
        for path in sorted((PROGRAMMES / "dossiers").glob("*.json"))
    ]
    return (*seeds, *others)


def _spellings(party: PartyName) -> set[str]:
    names = {plain(party.name)}
    if party.place:
        bare = plain(party.name).removesuffix(" tỉnh")
        names |= {f"{bare} tỉnh {plain(party.place)}", f"{bare} {plain(party.place)}"}
    return names


def _names_of(party: Party) -> set[str]:
    return {plain(name) for name in (party.name, *(party.names or ()))}


def is_held(text: NamedText, party: PartyName) -> bool:
    """Return True if the dossier of ``text`` holds the party that was found."""
    names = _spellings(party)
    held = set[str]().union(*map(_names_of, text.parties))
    known = body_key(party)
    return (
        bool(names & held)
        or any(name in text.quotes for name in names)
        or (known.is_whole and known in map(body_key, text.parties))
    )


def _parties() -> Iterator[tuple[str, Share]]:
    pairs = [(text, one) for text in read_texts() for one in text.found]
    yield "precision", Share(sum(is_held(*pair) for pair in pairs), len(pairs))
    held = [
        (text, party)
        for text in read_texts()
        for party in text.parties
        if _names_of(party) & set(text.quotes.split(" | "))
    ]
    hits = sum(
        bool(_names_of(party) & set[str]().union(*map(_spellings, text.found)))
        for text, party in held
    )
    yield "recall", Share(hits, len(held))


def _persons() -> Iterator[tuple[str, Share]]:
    found = [
        (at, plain(one.name))
        for at, text in enumerate(read_texts())
        for one in text.found_persons
    ]
    held = {(at, name) for at, text in enumerate(read_texts()) for name in text.persons}
    yield "precision", Share(sum(one in held for one in found), len(found))
    yield "recall", Share(len(held & set(found)), len(held))


def _titles(office: Office) -> set[str]:
    """Return a title as written, and without the place of its body."""
    title = plain(office.title)
    place = office.party.place if office.party else None
    bare = title.removesuffix(f" {plain(place)}") if place else title
    return {title, bare, bare.removesuffix(" tỉnh")}


def _positions() -> Iterator[tuple[str, Share]]:
    """A position is right with the place of its body or without.

    It is right, too, where the words of a claim contain it.
    """
    right = hits = found_there = held_there = 0
    for text in read_texts():
        for name, held in text.persons.items():
            found = {
                plain(office.title): _titles(office)
                for one in text.found_persons
                if plain(one.name) == name
                for office in one.positions
            }
            right += sum(
                any(one in held or one in text.quotes for one in titles)
                for titles in found.values()
            )
            hits += len(held & set[str]().union(*found.values()))
            found_there += len(found)
            held_there += len(held)
    yield "precision", Share(right, found_there)
    yield "recall", Share(hits, held_there)


def figures() -> dict[str, Share]:
    """Return the figures by their names."""
    kinds = {"parties": _parties, "persons": _persons, "positions": _positions}
    return {
        f"names.{kind} {figure}": share
        for kind, measure in kinds.items()
        for figure, share in measure()
    }


def persons_read_as_bodies() -> set[str]:
    """Return the names of persons that were read as those of bodies."""
    return {
        plain(party.name)
        for text in read_texts()
        for party in text.found
        if plain(party.name) in text.persons
    }


if __name__ == "__main__":
    if PROGRAMMES.exists():
        for name, share in figures().items():
            line = f"{name:<34} {share.value:.4f} ({share.right}/{share.of})"
            sys.stdout.write(f"{line}\n")
