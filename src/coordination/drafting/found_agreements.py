"""Which agreement each phrase of a text names, as far as it was decided."""

from bisect import bisect_left
from collections.abc import Iterator
from typing import Final

from attrs import define, field

from coordination.drafting.agreement_phrases import AgreementPhrase
from coordination.drafting.text_reading import Span

#: More agreements than this are not read in one sentence.
_MOST_IN_A_SENTENCE: Final = 20


@define
class Agreements:
    """Which agreement each phrase names.

    Attributes:
        phrases: The phrases, in the order of the text.
        of_phrase: Where a phrase begins → id of its agreement.
        by_id: Id of an agreement → the phrases that name it.
        heading: Id of the agreement that the text itself is.
        purposes: Where the clauses begin that say what an agreement is for.
        listed: Where a sentence begins → the list in it of what an agreement is about.
    """

    phrases: list[AgreementPhrase] = field(factory=list)
    of_phrase: dict[int, str] = field(factory=dict)
    by_id: dict[str, list[AgreementPhrase]] = field(factory=dict)
    heading: str | None = None
    purposes: set[int] = field(factory=set)
    listed: dict[int, Span] = field(factory=dict)

    def named_in(self, start: int, end: int) -> Iterator[tuple[AgreementPhrase, str]]:
        """Yield the phrases that begin in a span, with their agreements."""
        low = bisect_left(self.phrases, start, key=lambda one: one.start)
        for one in self.phrases[low : low + _MOST_IN_A_SENTENCE]:
            if one.start >= end:
                return
            if one.start in self.of_phrase:
                yield one, self.of_phrase[one.start]

    def is_about(self, sentence: int, at: int) -> bool:
        """Return True if a place in a sentence is in a list of what is agreed on."""
        start, end = self.listed.get(sentence, (0, 0))
        return start <= at < end

    @property
    def main(self) -> str | None:
        """The agreement that the text names first."""
        return next(iter(self.of_phrase.values()), None)
