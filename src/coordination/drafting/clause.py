"""A part of a sentence that says one thing: a duty, a result, an award."""

from enum import Enum, auto
from typing import Final

from attrs import frozen

from coordination.drafting.text_reading import Sentence, Span
from coordination.model.enumerations import ObligationForce

#: Fewer letters make no clause.
SHORTEST: Final = 18


class Sense(Enum):
    """What a clause is about."""

    NOTHING = auto()
    DUTY = auto()
    RESULT = auto()
    SHORTCOMING = auto()
    AWARD = auto()


@frozen(kw_only=True)
class Clause:
    """A part of a sentence that is about one thing.

    Attributes:
        start: Where it begins.
        end: Where it ends, exclusive.
        sense: What it is about.
        cue: The words that say so, perhaps in a sentence before.
        force: How strongly a duty is owed.
        is_first: Whether it is the first of what its cue introduces.
        ordinal: Its number in a list.
        article: The article it is in, with where that is said.
        owner: The line above a list that names only those who owe its items.
        sentence: The sentence.
    """

    start: int
    end: int
    sense: Sense
    cue: Span
    force: ObligationForce | None = None
    is_first: bool = False
    ordinal: int | None = None
    article: tuple[str, Span] | None = None
    owner: Span | None = None
    sentence: Sentence


#: What was done, or was not.
PAST: Final = (Sense.RESULT, Sense.SHORTCOMING)


@frozen
class State:
    """What the sentences up to a place are about.

    Attributes:
        sense: What they are about.
        cue: The words that say so.
        force: How strongly a duty is owed.
        at: Where the words behind the cue begin.
        paragraph: The paragraph of the last sentence.
        is_section: Whether a heading says so, for all up to the next heading.
        owner: The line of a section that names those who owe what follows it.
        level: How the items of which that line is one are numbered.
    """

    sense: Sense = Sense.NOTHING
    cue: Span = (0, 0)
    force: ObligationForce | None = None
    at: int = 0
    paragraph: int = -1
    is_section: bool = False
    owner: Span | None = None
    level: str = ""
