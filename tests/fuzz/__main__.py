"""Feed coverage-guided input to what reads text and data of strangers.

    python -m tests.fuzz find_mentions [SECONDS]

Needs ``pip install atheris``.  Anything but the documented errors, and any input that
takes more than two seconds, ends the run and is kept in a file.  Half of the texts are
made of the tokens of the grammars, because bytes alone seldom form a date.
"""

import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final, TypeAlias

import atheris

with atheris.instrument_imports(include=["coordination"]):
    from coordination import (
        Dossier,
        LoadError,
        dumps,
        find_citations,
        find_mentions,
        loads,
        try_loads,
        validate,
    )
    from coordination.adapters.csv_tables import read_csv

from tests.bench.alphabet import tokens

#: atheris has no types: its `FuzzedDataProvider`.
Provider: TypeAlias = Any
LONGEST: Final = 20_000
_FILES: Final = [
    Path("examples/sample.json").read_bytes(),
    Path("tests/cases/wire/1.1/everything.json").read_bytes(),
]
_SECONDS: Final = 600


def text_of(data: Provider) -> str:
    """Draw a text: letters of any kind, or tokens of the grammars."""
    if data.ConsumeBool():
        return str(data.ConsumeUnicodeNoSurrogates(LONGEST))
    return sentence(data)


def sentence(data: Provider) -> str:
    """Draw tokens of the grammars, again and again."""
    known = tokens()
    picked = [
        known[data.ConsumeIntInRange(0, len(known) - 1)]
        for _ in range(data.ConsumeIntInRange(0, 60))
    ]
    sign = " " if data.ConsumeBool() else ""
    return sign.join(picked) * int(data.ConsumeIntInRange(1, 20))


def read_mentions(data: Provider) -> None:
    text = text_of(data)
    last = 0
    for one in find_mentions(text):
        assert last <= one.start < one.end <= len(text)
        assert text[one.start : one.end] == one.text
        last = one.end


def read_citations(data: Provider) -> None:
    text = text_of(data)
    for one in find_citations(text):
        assert 0 <= one.start < one.end <= len(text)


def damaged(data: Provider) -> bytes:
    """Draw a real file with some stretches replaced: bytes alone are seldom JSON."""
    raw = bytearray(data.PickValueInList(_FILES))
    for _ in range(data.ConsumeIntInRange(0, 6)):
        at = data.ConsumeIntInRange(0, len(raw))
        length = data.ConsumeIntInRange(0, 30)
        words = data.PickValueInList(list(tokens())).encode()
        raw[at : at + length] = words if data.ConsumeBool() else data.ConsumeBytes(20)
    return bytes(raw)


def load_and_check(data: Provider) -> None:
    texts = {"notice": sentence(data)}
    loaded = try_loads(damaged(data))
    if isinstance(loaded.value, Dossier):
        validate(loaded.value, texts=texts)
        assert loads(dumps(loaded.value)) == loaded.value


def read_tables(data: Provider) -> None:
    with TemporaryDirectory() as folder:
        Path(folder, "dossier.csv").write_bytes(data.ConsumeBytes(LONGEST // 4))
        for name in ("parties", "agreements", "claims"):
            Path(folder, f"{name}.csv").write_bytes(data.ConsumeBytes(LONGEST // 4))
        with suppress(LoadError):
            read_csv(folder, formula_safe=data.ConsumeBool())


TARGETS: Final[dict[str, Callable[[Provider], None]]] = {
    "find_mentions": read_mentions,
    "find_citations": read_citations,
    "loads": load_and_check,
    "read_csv": read_tables,
}


def main() -> None:
    """Run one target for some seconds."""
    target = TARGETS[sys.argv[1]]
    seconds = dict(enumerate(sys.argv)).get(2, str(_SECONDS))

    def run(data: bytes) -> None:
        target(atheris.FuzzedDataProvider(data))

    options = [f"-max_total_time={seconds}", "-timeout=2", "-max_len=4096"]
    corpus = sys.argv[3:]
    atheris.Setup([sys.argv[0], *options, *corpus], run)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
