"""The parsers are rooms by subject, and few arrows run between them."""

import ast
from collections import Counter
from datetime import date
from itertools import product
from pathlib import Path

import pytest

import coordination
from coordination import find_mentions, parse_date
from coordination.tables.time_words import (
    NUANCES_OF_PARTS,
    PARTS_OF_DAY,
    STEPS_OF_PARTS,
)

PARSERS = Path(coordination.__file__).parent / "parsers"
#: The rooms that a room may import, besides itself.
ALLOWED = {
    "common": set[str](),
    "calendar": {"common"},
    "resolving": set[str](),
    "dates": {"common", "calendar", "resolving"},
    "recurrences": {"common", "calendar"},
    "numbers": {"common"},
    "quantities": {"common"},
    "parties": {"common"},
    "names": {"common", "parties"},
    "citations": {"common", "parties", "scanner"},
    "writing": {"dates", "recurrences", "quantities", "common"},
}
MOST_MODULES = 12


def rooms_imported(path: Path) -> set[str]:
    """List the rooms, or modules beside them, that the module at ``path`` imports."""
    names = [
        f"{node.module}.{alias.name}"
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.ImportFrom) and node.module
        for alias in node.names
    ]
    prefix = "coordination.parsers."
    return {name.removeprefix(prefix).split(".")[0] for name in names if prefix in name}


@pytest.mark.parametrize("room", ALLOWED)
def test_a_room_imports_only_what_it_builds_on(room: str) -> None:
    found = set[str]().union(*map(rooms_imported, (PARSERS / room).glob("*.py")))

    assert found - {room} <= ALLOWED[room]


def test_every_room_has_its_arrows_listed() -> None:
    rooms = {path.parent.name for path in PARSERS.glob("*/__init__.py")}

    assert rooms == set(ALLOWED)


@pytest.mark.parametrize("room", ALLOWED)
def test_a_room_is_small(room: str) -> None:
    assert len(list((PARSERS / room).glob("[!_]*.py"))) <= MOST_MODULES


def test_the_scanner_imports_finders_and_no_parser() -> None:
    source = (PARSERS / "scanner.py").read_text("utf-8")

    assert "find_days" in source
    assert "parse_" not in source


@pytest.mark.parametrize(
    ("part", "nuance", "step"),
    list(product(PARTS_OF_DAY, ("", *NUANCES_OF_PARTS), STEPS_OF_PARTS)),
)
def test_what_is_parsed_is_found(part: str, nuance: str, step: str) -> None:
    words = " ".join(word for word in (part, nuance, step) if word)

    (found,) = find_mentions(f"Vào {words}, hội nghị")

    assert found.text == words
    assert parse_date(words, near=date(2024, 1, 2)).day


def test_a_bare_name_of_a_module_means_one_thing() -> None:
    names = Counter(
        path.stem for path in PARSERS.parent.rglob("*.py") if path.stem[0] != "_"
    )

    assert {name for name, count in names.items() if count > 1} == set()


def test_a_name_of_a_class_means_one_thing() -> None:
    names = Counter(
        node.name
        for path in PARSERS.parent.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.ClassDef) and not node.name.startswith("_")
    )

    assert {name for name, count in names.items() if count > 1} == set()
