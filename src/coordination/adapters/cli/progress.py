"""How far a command over many files is, on a terminal."""

import sys
from collections.abc import Iterator, Sequence
from typing import TypeVar

import click

T = TypeVar("T")


def count_files(names: Sequence[T], *, is_shown: bool = True) -> Iterator[T]:
    """Yield ``names``, with a bar on standard error if that is a terminal.

    Args:
        names: What to do one after the other; for one alone there is no bar.
        is_shown: False where lines on the same terminal show how far it is.
    """
    if not (is_shown and len(names) > 1 and sys.stderr.isatty()):
        yield from names  # click imports what draws bars when one is made
        return
    with click.progressbar(names, file=sys.stderr, show_pos=True) as counted:
        yield from counted
