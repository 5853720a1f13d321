"""Answers that are worked out once for each text that is asked about."""

from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")


class Remembered(dict[str, T]):
    """A table that asks a function for what it has no answer to.

    Looking up what is known is a loop of C: ``map(table.__getitem__, words)``.  A full
    table begins anew.

    >>> lengths = Remembered(len, longest=4)
    >>> lengths["tỉnh"], lengths["thành phố"], list(lengths)
    (4, 9, ['tỉnh'])
    """

    def __init__(
        self, work_out: Callable[[str], T], *, most: int = 50_000, longest: int = 32
    ) -> None:
        """Make an empty table, by default for words.

        Args:
            work_out: What is asked.
            most: So many answers are remembered.
            longest: A longer text is asked about each time.
        """
        super().__init__()
        self._work_out = work_out
        self._most = most
        self._longest = longest

    def __missing__(self, text: str) -> T:
        """Work out the answer for ``text``."""
        found = self._work_out(text)
        if len(text) <= self._longest:
            if len(self) >= self._most:
                self.clear()
            self[text] = found
        return found
