"""The dossiers of `examples/` and the texts they quote."""

import json
from pathlib import Path
from typing import Any, Final

EXAMPLES: Final = Path(__file__).parents[2] / "examples"
SAMPLE: Final = EXAMPLES / "sample.json"
DOSSIERS: Final = sorted((EXAMPLES / "dossiers").glob("*.json"))


def raw(path: Path) -> dict[str, Any]:
    """Return the JSON of a dossier as plain dicts and lists."""
    read: dict[str, Any] = json.loads(path.read_text("utf-8"))
    return read
