"""The contract of readers.

A reader is a function ``read_x(text, at)``.  ``text`` is folded text (the
``.text`` of `coordination.folding.fold.fold`) and ``at`` a position where the
scanner has seen one of the reader's triggers: a digit that follows no digit, or
the first letter of a word.  The reader

* looks at ``text[at:]``, with bounded repeats only, so that its time does not
  depend on the length of the text; it may look back over a bounded stretch
  before ``at`` to learn what is beside the value;
* returns a `Reading` whose span contains ``at``, or ``None`` where the grammar
  does not match or there is no such value; it raises nothing;
* ends where its words end: what follows must not continue the last word or
  number, and trailing punctuation stays outside;
* returns the value as precise as the words, and puts into ``context`` what is
  beside it and which repairs reading it took.

Offsets are those of the folded text; the scanner converts them back.
"""

from collections.abc import Callable
from typing import Generic, NamedTuple, TypeAlias, TypeVar

from coordination.parsers.common.context import NO_CONTEXT, Context

T_co = TypeVar("T_co", covariant=True)


class Reading(NamedTuple, Generic[T_co]):
    """What a reader read.

    Attributes:
        value: The value.
        start: Where it begins in the folded text.
        end: Where it ends, exclusive.
        context: What is beside it; repairs.
    """

    value: T_co
    start: int
    end: int
    context: Context = NO_CONTEXT


Reader: TypeAlias = Callable[[str, int], Reading[T_co] | None]
