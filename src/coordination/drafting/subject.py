"""Whether a text is about an agreement at all.

Of other texts nobody can say that a result came of an agreement, or that what a speaker
wants is owed under one.
"""

import re
from functools import cache

from coordination.drafting.known_facts import KnownFacts
from coordination.drafting.text_reading import TextReading
from coordination.drafting.word_patterns import any_of
from coordination.tables.draft_agreements import JOINT


def is_about_agreement(reading: TextReading, known: KnownFacts) -> bool:
    """Return True if a text names an agreement, or an event about working together."""
    if known.agreements.by_id:
        return True
    return known.event is not None and _joint().search(reading.text) is not None


@cache
def _joint() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){any_of(JOINT)}(?!\w)", re.IGNORECASE)
