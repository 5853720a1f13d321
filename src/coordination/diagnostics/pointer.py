"""JSON Pointer (RFC 6901): how a place inside a record is named."""

import re
from collections.abc import Sequence
from typing import Final

from coordination.diagnostics.escaping import LONGEST_ECHO

_ESCAPE_OF_NOTHING: Final = re.compile("~(?![01])")


def escape(name: str | int) -> str:
    """Write one step of a pointer.

    A key longer than `LONGEST_ECHO` is cut: a thousand findings below a key of a
    megabyte would fill the memory.

    >>> escape("a/b~c"), len(escape("k" * 1_000_000))
    ('a~1b~0c', 80)
    """
    if isinstance(name, str) and len(name) > LONGEST_ECHO:
        name = name[: LONGEST_ECHO - 1] + "…"
    return str(name).replace("~", "~0").replace("/", "~1")


def join(*steps: str | int) -> str:
    """Write a pointer.

    >>> join("agreements", 0, "number")
    '/agreements/0/number'
    """
    return "".join(f"/{escape(step)}" for step in steps)


def split(pointer: str) -> Sequence[str]:
    """Read a pointer into its steps.

    >>> split("/a~1b/0")
    ['a/b', '0']

    Raises:
        ValueError: It is not a pointer.
    """
    if pointer == "":
        return []
    head, *steps = pointer.split("/")
    if head:
        raise ValueError(f"a JSON Pointer begins with '/': {pointer[:80]!r}")
    if "~" in pointer and _ESCAPE_OF_NOTHING.search(pointer):
        raise ValueError(f"'~' must be followed by 0 or 1:  {pointer[:80]!r}")
    if "~" not in pointer:
        return steps
    return [step.replace("~1", "/").replace("~0", "~") for step in steps]
