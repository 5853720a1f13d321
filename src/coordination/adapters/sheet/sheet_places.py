"""Where words are in the text of a source.

Words that are there once need no offset; of others it is said which are meant.  Any run
of blanks and line ends stands for any other, as pages are copied and lines are broken.
"""

import re
from collections.abc import Iterator, Mapping
from itertools import islice
from typing import Final

from attrs import define, field

from coordination.diagnostics.diagnostic import Diagnostic, diagnose, echo

#: In longer texts words are not counted: their offsets are written.
LONGEST_COUNTED: Final = 200_000
#: How many characters are searched in all, so that no sheet takes long.
MOST_SEARCHED: Final = 500_000_000
#: How many times as long as the search for exact words takes that for others.
_COST: Final = 30
#: How many places a message shows, and how much of the text around each.
_MOST_SHOWN: Final = 3
_AROUND: Final = 10


@define
class TextPlaces:
    """The texts of sources, in which words are looked for.

    Attributes:
        texts: The text of sources by their ids.
    """

    texts: Mapping[str, str]
    _searched: int = field(default=0, init=False)
    _in_lines: dict[str, str] = field(factory=dict, init=False)

    def find(
        self, source: str, words: str, nth: int | None
    ) -> tuple[int, int] | Diagnostic:
        """Return where ``words`` begin and end, or why that is not known."""
        text = self.texts.get(source)
        if text is None:
            return diagnose("no-text-at-hand", source=echo(source), got=echo(words))
        self._searched += len(text)
        if self._searched > MOST_SEARCHED:
            return diagnose("too-much-to-search", got=echo(words))
        if words not in text and not self._is_there(source, words):
            places = []
        else:
            places = list(islice(_places(words, text), (nth or _MOST_SHOWN) + 1))
        if len(places) < (nth or 1):
            if places:
                return diagnose("fewer-places", got=echo(words), count=len(places))
            return diagnose("words-not-found", got=echo(words), source=echo(source))
        if nth is None and len(places) > 1:
            return diagnose(
                "words-in-several-places",
                got=echo(words),
                places="; ".join(_shown(text, places[:_MOST_SHOWN])),
            )
        return places[(nth or 1) - 1]

    def _is_there(self, source: str, words: str) -> bool:
        """Return True if ``words`` are in a text, whatever the blanks between them."""
        if source not in self._in_lines:
            self._in_lines[source] = " ".join(self.texts[source].split())
        pieces = " ".join(words.split())
        is_there = bool(pieces) and pieces in self._in_lines[source]
        self._searched += is_there * _COST * len(self.texts[source])
        return is_there

    def nth(self, source: str, words: str, start: int) -> int | None:
        """Return which place of ``words`` begins at ``start``: 0 for the only one.

        ``None`` if only the offset can say it: the text is not at hand, is long, or
        has other words there.
        """
        text = self.texts.get(source, "")
        if len(text) > LONGEST_COUNTED or not text.startswith(words, start):
            return None
        starts = [at for at, _ in _places(words, text)]
        return 0 if len(starts) == 1 else starts.index(start) + 1


def _places(words: str, text: str) -> Iterator[tuple[int, int]]:
    """Yield each place of ``words`` in ``text``; of exact places, if there are any."""
    at = text.find(words) if words else -1
    is_exact = at >= 0
    while at >= 0:
        yield at, at + len(words)
        at = text.find(words, at + 1)
    if not is_exact and (pieces := words.split()):
        pattern = r"\s++".join(map(re.escape, pieces))
        for found in re.finditer(pattern, text):
            yield found.span()


def _shown(text: str, places: list[tuple[int, int]]) -> Iterator[str]:
    """Show each place with its number and what is around it."""
    for nth, (start, end) in enumerate(places, start=1):
        around = text[max(0, start - _AROUND) : end + _AROUND]
        yield f"({nth}) …{' '.join(around.split())}…"
