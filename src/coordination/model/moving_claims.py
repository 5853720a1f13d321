"""Move claims to where their words are, after the text of a source was corrected.

What lies before the first and behind the last changed character keeps its place beyond
doubt; words between them are looked for.  Nothing is guessed: words that are there
several times are refused with their places, and claims whose words are gone are listed.
"""

import hashlib
from collections.abc import Iterator, Mapping
from itertools import islice
from typing import Final

from attrs import evolve, frozen

from coordination.diagnostics.diagnostic import Diagnostic, diagnose, echo
from coordination.errors import InvalidValueError
from coordination.model.checks import require
from coordination.model.claim import MOST_PLACES, Claim
from coordination.model.dossier import Dossier
from coordination.model.source import Source

_NONE: Final[Mapping[int, int]] = {}


@frozen
class MovedClaims:
    """What came of moving the claims on a text.

    Attributes:
        dossier: The dossier, with the hash of the new text, without what is gone.
        moved: How many claims have another place.
        gone: The claims whose words are no longer in the text.
    """

    dossier: Dossier
    moved: int
    gone: tuple[Claim, ...]


def move_claims(
    dossier: Dossier,
    source: str,
    text: str,
    *,
    before: str | None = None,
    nth: Mapping[int, int] = _NONE,
) -> MovedClaims:
    """Move the claims on ``source`` to where their words are in ``text``.

    >>> from coordination import Claim, Dossier, Party
    >>> name = {"source": "page", "about": "health", "field": "/name"}
    >>> held = Dossier(
    ...     id="one",
    ...     sources=(Source(id="page", kind="article"),),
    ...     parties=(Party(id="health", name="Sở Y tế"),),
    ...     claims=(Claim(quote="Sở Y tế", start=4, end=11, **name),),
    ... )
    >>> done = move_claims(held, "page", "Sáng nay, Sở Y tế họp.")
    >>> done.dossier.claims[0].start, done.moved, done.gone
    (10, 1, ())

    Args:
        dossier: The dossier.
        source: Id of the source.
        text: Its text as it now is.
        before: Its text as it was: words outside the part that changed are then
            found, however often they are there.
        nth: Which place is meant, counted from 1, by the place of the claim among
            all claims, counted from 0.

    Raises:
        InvalidValueError: There is no such source; or words are in several places:
            a finding for each names them.
    """
    held = dossier.index.find(source, Source)
    if held is None:
        require(diagnose("no-such-id", "/source", id=source))
    assert held is not None  # noqa: S101 - or it was refused
    finder = _Finder.of(text, before)
    claims: list[Claim] = []
    gone: list[Claim] = []
    faults: list[Diagnostic] = []
    moved = 0
    for at, claim in enumerate(dossier.claims):
        if claim.source != source:
            claims.append(claim)
            continue
        places = finder.places(claim)
        choice = nth.get(at)
        if choice is not None and 1 <= choice <= len(places):
            places = places[choice - 1 : choice]
        if not places:
            gone.append(claim)
        elif len(places) > 1:
            faults.append(_ambiguous(at, claim, places))
        else:
            (start,) = places
            moved += start != claim.start
            claims.append(evolve(claim, start=start, end=start + len(claim.quote)))
    if faults:
        raise InvalidValueError(*faults)
    digest = hashlib.sha256(text.encode()).hexdigest()
    edited = dossier.replace(evolve(held, sha256=digest), claims=tuple(claims))
    return MovedClaims(edited, moved, tuple(gone))


def _ambiguous(at: int, claim: Claim, places: list[int]) -> Diagnostic:
    shown = ", ".join(map(str, places[:MOST_PLACES]))
    quote = echo(claim.quote)
    pointer = f"/claims/{at}/quote"
    return diagnose("quote-is-ambiguous", pointer, got=quote, places=shown)


@frozen
class _Finder:
    """Finds words in a text, with what is known of the text before.

    Attributes:
        text: The text as it now is.
        before: The text as it was; ``None`` if that is not known.
        same_start: How many characters at the beginning are as they were.
        same_end: How many characters at the end are as they were.
    """

    text: str
    before: str | None
    same_start: int = 0
    same_end: int = 0

    @classmethod
    def of(cls, text: str, before: str | None) -> "_Finder":
        """Compare the two texts."""
        if before is None:
            return cls(text, None)
        start = _length_in_common(text, before)
        rest = min(len(text), len(before)) - start
        end = min(rest, _length_in_common(text[::-1], before[::-1]))
        return cls(text, before, start, end)

    def places(self, claim: Claim) -> list[int]:
        """Return where the words of ``claim`` can be, if it is not known for sure."""
        quote = claim.quote
        if self.before is None:
            if self.text.startswith(quote, claim.start):
                return [claim.start]
            return list(islice(_found(quote, self.text, 0, len(self.text)), _MOST))
        if not self.before.startswith(quote, claim.start):
            return list(islice(_found(quote, self.text, 0, len(self.text)), _MOST))
        if claim.end <= self.same_start:
            return [claim.start]
        if claim.start >= len(self.before) - self.same_end:
            return [claim.start + len(self.text) - len(self.before)]
        first = max(0, self.same_start - len(quote) + 1)
        last = min(len(self.text), len(self.text) - self.same_end + len(quote) - 1)
        near = list(islice(_found(quote, self.text, first, last), _MOST))
        return near or list(islice(_found(quote, self.text, 0, len(self.text)), _MOST))


#: More places than a message names are not looked for, nor can they be chosen.
_MOST: Final = 1_000


def _found(quote: str, text: str, first: int, last: int) -> Iterator[int]:
    at = text.find(quote, first, last)
    while at >= 0:
        yield at
        at = text.find(quote, at + 1, last)


def _length_in_common(one: str, two: str) -> int:
    """Return how many characters both texts begin with; in time linear in them."""
    low, high = 0, min(len(one), len(two))
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == two[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low
