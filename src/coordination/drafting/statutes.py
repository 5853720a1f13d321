"""The points of a regulation: "Điều 2. …", "1. …", "a) …" are what its sides owe."""

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from coordination.drafting.clause import SHORTEST, Clause, Sense
from coordination.drafting.text_reading import Span, TextReading
from coordination.model.enumerations import ClaimPart, ObligationForce
from coordination.tables.draft_clauses import ARTICLES_WITHOUT_DUTIES

#: So many articles make a text a regulation.
_FEWEST: Final = 2


def is_statute(reading: TextReading) -> bool:
    """Return True if a text is divided into articles."""
    articles = 0
    for one in reading.paragraphs:
        articles += _article().match(reading.text, one.start, one.end) is not None
        if articles >= _FEWEST:
            return True
    return False


def points_of(reading: TextReading) -> Iterator[Clause]:
    """Yield the numbered points of the articles that say what is owed."""
    article: tuple[str, Span] | None = None
    paragraph = -1
    for sentence in reading.sentences:
        if sentence.part is not ClaimPart.BODY or sentence.paragraph == paragraph:
            continue
        start, end = sentence.start, sentence.end
        named = _article().match(reading.text, start, end)
        if named is not None:
            paragraph = sentence.paragraph
            heading = reading.text[named.end() : named.end() + 80].lower()
            owed = not any(one in heading for one in ARTICLES_WITHOUT_DUTIES)
            article = (reading.words(named.span(1)), named.span(1)) if owed else None
            continue
        point = _point().match(reading.text, start, end)
        if article is None or point is None or end - point.end() < SHORTEST:
            continue
        ordinal = int(point[1]) if point[1] else None
        yield Clause(
            start=point.end(),
            end=end,
            sense=Sense.DUTY,
            cue=article[1],
            force=ObligationForce.AGREED,
            is_first=True,
            ordinal=ordinal or None,
            article=article,
            sentence=sentence,
        )


@cache
def _article() -> re.Pattern[str]:
    return re.compile(r"(Điều\s\d{1,3})\s{0,2}[.:]\s{0,3}", re.IGNORECASE)


@cache
def _point() -> re.Pattern[str]:
    return re.compile(r"(?:(\d{1,2})[.)]|[a-zđ]\)|[-+–•])\s{1,3}")
