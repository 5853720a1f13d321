"""One function, any engine: the examples run where their engine is installed."""

import runpy
from pathlib import Path
from typing import Any

import pytest

from coordination import find_mentions

FOLDER = Path(__file__).parents[2] / "examples" / "engines"
TEXTS = {"a": "ký ngày 8/7/2025", "b": "năm 2024"}


def rows_of(mentions: Any) -> list[dict[str, Any]]:  # noqa: ANN401 - of any engine
    if hasattr(mentions, "to_dict") and hasattr(mentions, "iloc"):
        return list(mentions.to_dict("records"))
    return list(
        mentions.to_dicts() if hasattr(mentions, "rows") else mentions.to_pylist()
    )


@pytest.mark.parametrize("engine", ["pandas", "polars", "duckdb"])
@pytest.mark.filterwarnings("default")
def test_an_engine_gives_the_rows_of_the_loop(engine: str) -> None:
    pytest.importorskip("pyarrow", reason="engines need the extra 'arrow'")
    pytest.importorskip(engine, reason=f"{engine} is not installed here")

    done = runpy.run_path(str(FOLDER / f"with_{engine}.py"))

    assert [
        (row["id"], row["start"], row["end"], row["value"])
        for row in rows_of(done["mentions"])
    ] == [
        (name, one.start, one.end, str(one.value))
        for name, text in TEXTS.items()
        for one in find_mentions(text)
    ]
