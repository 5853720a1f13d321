"""The dossiers of `examples/`, the texts they quote, the facts they are to hold."""

import csv
import json
from pathlib import Path
from typing import Any, Final

from attrs import frozen

from tests.shared_data import shared

EXAMPLES: Final = Path(__file__).parents[2] / "examples"
SAMPLE: Final = EXAMPLES / "sample.json"
DOSSIERS: Final = sorted((EXAMPLES / "dossiers").glob("*.json"))

#: The file in `../shared/seeds` that each source was read from.
SEEDS: Final = {
    "thanh-hoa": {"bao-thanh-hoa": "000-thanh-hoa.txt"},
    "tay-ninh": {"ttxvn": "001-tay-ninh.txt"},
    "ha-giang": {"bai-viet": "002-ha-giang.txt"},
    "nghe-an": {"ban-tuyen-giao-na": "003-nghe-an.txt"},
    "khanh-hoa": {"ban-tuyen-giao-kh": "004-khanh-hoa.txt"},
    "regulations": {
        "ttxvn": "001-tay-ninh.txt",
        "bai-viet": "002-ha-giang.txt",
        "ban-tuyen-giao-kh": "004-khanh-hoa.txt",
    },
}


@frozen
class Row:
    """Where one fact is held, or why it is not.

    Attributes:
        fact: Its id in `../shared/domain/seed_facts.json`.
        dossier: The id of the dossier.
        places: The id of an entity followed by a pointer inside it, for each place.
        reason: Why no place holds it.
    """

    fact: str
    dossier: str
    places: tuple[str, ...]
    reason: str


def raw(path: Path) -> dict[str, Any]:
    """Return the JSON of a dossier as plain dicts and lists."""
    read: dict[str, Any] = json.loads(path.read_text("utf-8"))
    return read


def seed(name: str) -> str:
    """Return the text of a seed; skip where there is none."""
    return shared(f"seeds/{name}").read_text("utf-8")


def texts(dossier: str) -> dict[str, str]:
    """Return the text of each source of a dossier; skip where they are not there."""
    return {source: seed(name) for source, name in SEEDS[dossier].items()}


def fact_map() -> list[Row]:
    """Read the hand-made map from facts to the places that hold them."""
    path = Path(__file__).with_name("fact_map.tsv")
    with path.open(encoding="utf-8", newline="") as lines:
        return [
            Row(
                row["fact"],
                row["dossier"],
                tuple(row["places"].split()),
                row["reason"],
            )
            for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
        ]
