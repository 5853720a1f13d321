"""The text of a source with the words of each claim marked."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import pairwise
from unicodedata import category

from attrs import frozen

from coordination.diagnostics.escaping import escape_text
from coordination.model.claim import Claim


@frozen
class Run:
    """Some words between two ends of claims.

    Attributes:
        text: The words, as they can be shown.
        is_marked: Whether a claim quotes them.
        begins: The positions of the claims that begin here.
        ends: The positions of the claims that end behind them.
    """

    text: str
    is_marked: bool
    begins: tuple[int, ...]
    ends: tuple[int, ...]


def quotes_in(
    text: str, claims: Iterable[tuple[int, Claim]]
) -> list[tuple[int, Claim]]:
    """Return the claims whose words are in ``text`` where they say."""
    return [(at, one) for at, one in claims if text[one.start : one.end] == one.quote]


def runs(text: str, claims: Iterable[tuple[int, Claim]]) -> Iterator[Run]:
    """Yield ``text`` in pieces, cut wherever a claim begins or ends.

    >>> claim = Claim(source="s", about="a", field="/b", quote="2024", start=4, end=8)
    >>> [(run.text, run.is_marked) for run in runs("năm 2024.", [(0, claim)])]
    [('năm ', False), ('2024', True), ('.', False)]
    """
    begins: defaultdict[int, list[int]] = defaultdict(list)
    ends: defaultdict[int, list[int]] = defaultdict(list)
    for at, one in claims:
        begins[one.start].append(at)
        ends[one.end].append(at)
    cuts = sorted({0, len(text), *begins, *ends})
    depth = 0
    for start, end in pairwise(cuts):
        depth += len(begins[start]) - len(ends[start])
        yield Run(
            text=show_text(text[start:end]),
            is_marked=depth > 0,
            begins=tuple(begins[start]),
            ends=tuple(ends[end]),
        )


def show_text(text: str) -> str:
    r"""Keep spaces and line ends as they are; escape what else cannot be seen.

    >>> print(show_text("a b" + chr(0x202E)))
    a b\u202e
    """
    return "".join(one if _is_space(one) else escape_text(one) for one in text)


def _is_space(character: str) -> bool:
    return character in "\n\t" or category(character) == "Zs"
