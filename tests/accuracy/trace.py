"""Show which lines decide how a text is read: ``python -m tests.accuracy.trace TEXT``.

For every place where the scan stops it prints the readers that were tried, what each
of them answered, and the lines that led there, from the reader down to the smallest
function that it asked last.  The last lines are those that decide.
"""

import linecache
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import FrameType
from typing import Any, NamedTuple

import coordination
from coordination.folding.fold import fold
from coordination.model.quantity import Quantity
from coordination.parsers import scanner
from coordination.parsers.calendar.line_breaks import without_breaks

PACKAGE = Path(coordination.__file__).parent


class Step(NamedTuple):
    """Where a function returned, and what.

    Attributes:
        file: The module, as a path in the package.
        line: The number of the line.
        function: The name of the function.
        answer: What it returned.
    """

    file: str
    line: int
    function: str
    answer: object

    def __str__(self) -> str:
        """Return the place, the line as it is written, and the answer."""
        written = linecache.getline(str(PACKAGE / self.file), self.line).strip()
        answer = getattr(self.answer, "value", self.answer)
        said = repr(answer) if isinstance(answer, bool) else str(answer)
        return f"{self.file}:{self.line} {self.function} → {said[:40]} | {written}"


class Attempt(NamedTuple):
    """One reader, tried at one place.

    Attributes:
        at: The place.
        reader: The name of the reader.
        value: What it read; None if nothing.
        words: The words that it read.
        steps: The lines that led there, the reader's own first.
    """

    at: int
    reader: str
    value: object
    words: str
    steps: tuple[Step, ...]


def attempts(text: str) -> Iterator[Attempt]:
    """Yield every attempt to read something in ``text``, in the order of the scan."""
    folded = without_breaks(fold(text).text)
    done = 0
    for at, readers in scanner._places(folded):  # noqa: SLF001 - it shows the inside
        if at < done:
            continue
        for read in readers:
            read(folded, at)  # tables and patterns are built on first use
            reading, steps = follow(read, folded, at)
            if reading is None:
                yield Attempt(at, read.__name__, None, "", steps)
                continue
            words = folded[reading.start : reading.end]
            yield Attempt(at, read.__name__, reading.value, words, steps)
            if not isinstance(reading.value, Quantity):
                done = reading.end
            break


def follow(
    read: Callable[[str, int], Any], text: str, at: int
) -> tuple[Any, tuple[Step, ...]]:
    """Return what a reader answers, and the steps from it to what it asked last."""
    #: For each depth of calls, what the last function there returned, and what led to
    #: it; a function that returns takes over the steps of the one it called last.
    last: dict[int, tuple[Step, ...]] = {}
    depth = 0

    def watch(frame: FrameType, event: str, answer: object) -> Any:  # noqa: ANN401
        nonlocal depth
        path = Path(frame.f_code.co_filename)
        if not path.is_relative_to(PACKAGE):
            return None
        if event == "call":
            depth += 1
            last.pop(depth + 1, None)
        elif event == "return":
            file = path.relative_to(PACKAGE).as_posix()
            step = Step(file, frame.f_lineno, frame.f_code.co_name, answer)
            last[depth] = (step, *last.pop(depth + 1, ()))
            depth -= 1
        return watch

    before = sys.gettrace()
    sys.settrace(watch)
    try:
        answer = read(text, at)
    finally:
        sys.settrace(before)
    return answer, last.get(1, ())


def main(arguments: list[str]) -> int:
    """Print every attempt with its steps."""
    if len(arguments) != 1:
        print(__doc__)  # noqa: T201 - it prints
        return 2
    place = -1
    for attempt in attempts(arguments[0]):
        if attempt.at != place:
            place = attempt.at
            print(f"at {place}, {arguments[0][place : place + 20]!r}")  # noqa: T201
        read = f"{attempt.value}, {attempt.words!r}" if attempt.words else "nothing"
        print(f"  {attempt.reader}: {read}")  # noqa: T201
        for step in attempt.steps:
            print(f"    {step}")  # noqa: T201
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
