"""How fast dossiers load and dump beside pydantic, json and jsonschema.

All sides take turns in one run, because machines are noisy: read the ratios, which
are medians of those of the rounds.  Run it from the root of the repository:

    python -m tests.bench.loading
"""

import gc
import json
import statistics
import sys
import time
import tracemalloc
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from jsonschema import Draft202012Validator

from coordination import dumps, json_schema, load, loads
from tests.bench.shapes import DossierTwin

ROUNDS: Final = 15
TEXTS: Final = [
    dumps(load(path)) for path in sorted(Path("examples/dossiers").glob("*.json"))
]
Side = Callable[[Any], Any]


def sides() -> dict[str, tuple[str, Side, list[Any]]]:
    """Return each side: what it is measured against, what it does, to what."""
    twins = [DossierTwin.model_validate(json.loads(text)) for text in TEXTS]
    plain = [json.loads(text) for text in TEXTS]
    valid = Draft202012Validator(json_schema()).is_valid
    write = json.JSONEncoder(ensure_ascii=False).encode
    return {
        "load: pydantic": (
            "",
            lambda t: DossierTwin.model_validate(json.loads(t)),
            TEXTS,
        ),
        "load: coordination": ("load: pydantic", loads, TEXTS),
        "load: json alone": ("load: pydantic", json.loads, TEXTS),
        "load: jsonschema": ("load: pydantic", lambda t: valid(json.loads(t)), TEXTS),
        "dump: pydantic": ("", _dump_twin, twins),
        "dump: coordination": ("dump: pydantic", dumps, [loads(t) for t in TEXTS]),
        "dump: json alone": ("dump: pydantic", write, plain),
    }


def _dump_twin(twin: Any) -> str:  # noqa: ANN401 - a model made at run time
    return json.dumps(
        twin.model_dump(mode="json", exclude_none=True), ensure_ascii=False
    )


def speeds() -> dict[str, float]:
    """Return the speed of each side as a multiple of what it is measured against."""
    taken: dict[str, list[float]] = {name: [] for name in sides()}
    table = sides()
    for _ in range(ROUNDS):
        for name, (_, work, inputs) in table.items():
            gc.collect()
            started = time.perf_counter()
            for one in inputs:
                work(one)
            taken[name].append(time.perf_counter() - started)
    ratios = {}
    for name, (base, _, _) in table.items():
        pairs = zip(taken[base or name], taken[name], strict=True)
        ratios[name] = statistics.median(theirs / ours for theirs, ours in pairs)
    return ratios


def kept(load_one: Side) -> int:
    """Return how many bytes a hundred kept dossiers take, each read by itself."""
    load_one(TEXTS[0])
    gc.collect()
    tracemalloc.start()
    held = [load_one(text) for text in TEXTS for _ in range(20)]
    size, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    del held
    return size


def main() -> None:
    """Print the figures."""
    out = sys.stdout.write
    for name, ratio in speeds().items():
        out(f"{name:24}{ratio:8.2f}\n")
    theirs = kept(lambda text: DossierTwin.model_validate(json.loads(text)))
    out(f"{'memory: coordination':24}{kept(loads) / theirs:8.2f}\n")


if __name__ == "__main__":
    main()
