"""A value found in running text, and where."""

from enum import StrEnum
from typing import TypeAlias

from attrs import frozen

from coordination.model.number import DocumentNumber
from coordination.model.partial_date import PartialDate
from coordination.model.period import Period
from coordination.model.quantity import Quantity
from coordination.model.recurrence import Recurrence
from coordination.model.relative import Relative
from coordination.model.term import Term
from coordination.parsers.common.context import NO_CONTEXT, Context

Value: TypeAlias = (
    DocumentNumber | PartialDate | Period | Recurrence | Relative | Term | Quantity
)


class Kind(StrEnum):
    """The kinds of atoms that running text is read for."""

    NUMBER = "number"
    DATE = "date"
    PERIOD = "period"
    RECURRENCE = "recurrence"
    RELATIVE = "relative"
    TERM = "term"
    QUANTITY = "quantity"


@frozen
class Mention:
    """One value as a text states it.

    >>> Mention(Kind.DATE, PartialDate(month=2, day=23), 11, 15, "23/2").text
    '23/2'

    Attributes:
        kind: What it is.
        value: What it says, as precise as the words and no more.
        start: Where it begins, in code points of the text as it was given.
        end: Where it ends, exclusive.
        text: The words themselves, ``given[start:end]``.
        context: What stands beside it without belonging to it.
    """

    kind: Kind
    value: Value
    start: int
    end: int
    text: str
    context: Context = NO_CONTEXT
