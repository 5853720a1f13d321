"""Quotes against the texts they are from."""

from collections.abc import Iterator
from difflib import get_close_matches
from hashlib import sha256
from typing import Final

from attrs import define

from coordination.diagnostics.diagnostic import Diagnostic, diagnose, echo
from coordination.diagnostics.escaping import LONGEST_ECHO
from coordination.folding.nfc import is_nfc, nfc
from coordination.validators.record_context import RecordContext
from coordination.validators.rule import Rule

#: A message shows less of a text than this.
_SHOWN: Final = 100

#: Composing makes one letter of at most four.
_MOST_COMPOSED: Final = 4

#: For how many unknown ids a like one is looked for among all sources.
_MOST_HINTS: Final = 3

#: How many misplaced quotes are looked for in one text: time stays linear in it.
_MOST_SEARCHES: Final = 50


def find_other_texts(context: RecordContext) -> Iterator[Diagnostic]:
    """Find texts that are not the ones in which offsets were counted."""
    for at, source in enumerate(context.dossier.sources):
        text = context.texts.get(source.id)
        if text is None or source.sha256 is None:
            continue
        digest = sha256(text.encode(errors="surrogatepass")).hexdigest()
        if digest != source.sha256:
            yield diagnose(
                "text-is-another",
                f"/sources/{at}/sha256",
                got=digest,
                expected=source.sha256,
            )


def find_unknown_texts(context: RecordContext) -> Iterator[Diagnostic]:
    """Find texts that are given for ids which no source has."""
    known = [source.id for source in context.dossier.sources]
    held = frozenset(known)
    unknown = [name for name in context.texts if name not in held]
    for nth, name in enumerate(unknown):
        short = name[:LONGEST_ECHO]
        near = get_close_matches(short, known, n=1) if nth < _MOST_HINTS else []
        hint = {"hint": near[0]} if near else {}
        yield diagnose("text-of-no-source", "/sources", id=echo(name), **hint)


def find_misplaced_quotes(context: RecordContext) -> Iterator[Diagnostic]:
    """Find quotes that are not at their offsets.

    Quotes are NFC; what the text has there is composed before it is compared.
    """
    texts = {name: Searched(text) for name, text in context.texts.items()}
    for at, claim in enumerate(context.dossier.claims):
        text = texts.get(claim.source)
        if text is None or text.has_quote_at(claim.quote, claim.start, claim.end):
            continue
        places, nearest = text.look_for(claim.quote, claim.start)
        yield diagnose(
            "quote-not-at-offset",
            f"/claims/{at}/quote",
            found=nfc(text.text[claim.start : min(claim.end, claim.start + _SHOWN)]),
            quote=claim.quote,
            places=places,
            nearest=nearest,
        )


@define
class Searched:
    """A text in which quotes are looked for, not too many of them.

    Attributes:
        text: The text.
        searches: How many quotes have been looked for.
    """

    text: str
    searches: int = 0

    def has_quote_at(self, quote: str, start: int, end: int) -> bool:
        """Return True if the composed text from ``start`` to ``end`` is ``quote``.

        What is so long that composing could not make it the quote is not composed.
        """
        if min(end, len(self.text)) - start > _MOST_COMPOSED * len(quote):
            return False
        stated = self.text[start:end]
        return stated == quote or nfc(stated) == quote

    def look_for(self, quote: str, near: int) -> tuple[int | None, int | None]:
        """Return how often ``quote`` is in the text, and where nearest to ``near``.

        Both are ``None`` where it is not looked for: the text is not composed, or
        so many quotes are misplaced that each of them was moved by the same thing.
        """
        if not self._may_be_searched():
            return None, None
        self.searches += 1
        count = self.text.count(quote)
        before = self.text.rfind(quote, 0, near + len(quote))
        after = self.text.find(quote, near)
        places = [place for place in (before, after) if place >= 0]
        nearest = min(places, key=lambda place: abs(place - near), default=None)
        return count, nearest

    def _may_be_searched(self) -> bool:
        if self.searches == 0 and not is_nfc(self.text):
            self.searches = _MOST_SEARCHES
        return self.searches < _MOST_SEARCHES


RULES: Final = (
    Rule(find_unknown_texts, ("text-of-no-source",), needs="texts"),
    Rule(find_other_texts, ("text-is-another",), needs="texts"),
    Rule(find_misplaced_quotes, ("quote-not-at-offset",), needs="texts"),
)
