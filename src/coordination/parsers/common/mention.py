"""A value found in running text, and where."""

from collections.abc import Callable
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final, Generic, TypeAlias

from attrs import fields, frozen

from coordination.diagnostics.notebook_html import escape_html
from coordination.model.number import DocumentNumber
from coordination.model.partial_date import PartialDate
from coordination.model.period import Period
from coordination.model.quantity import Quantity
from coordination.model.recurrence import Recurrence
from coordination.model.relative import Relative
from coordination.model.term import Term
from coordination.parsers.common.context import NO_CONTEXT, Context
from coordination.parsers.common.names import PartyName, PersonName, PlaceName

Name: TypeAlias = PartyName | PersonName | PlaceName

Value: TypeAlias = (
    DocumentNumber
    | PartialDate
    | Period
    | Recurrence
    | Relative
    | Term
    | Quantity
    | Name
)


class Kind(StrEnum):
    """The kinds of atoms that running text is read for.

    The last three are read only when they are asked for by name.
    """

    NUMBER = "number"
    DATE = "date"
    PERIOD = "period"
    RECURRENCE = "recurrence"
    RELATIVE = "relative"
    TERM = "term"
    QUANTITY = "quantity"
    PARTY = "party"
    PERSON = "person"
    PLACE = "place"


if TYPE_CHECKING:
    from typing_extensions import TypeVar  # knows defaults on every Python

    from coordination.model.claim import Claim

    V_co = TypeVar("V_co", bound=Value, covariant=True, default=Value)
else:
    from typing import TypeVar

    V_co = TypeVar("V_co", bound=Value, covariant=True)


@frozen
class Mention(Generic[V_co]):
    """One value as a text states it.

    >>> Mention(Kind.DATE, PartialDate(month=2, day=23), 11, 15, "23/2").text
    '23/2'

    Attributes:
        kind: What it is.
        value: What it says, as precise as the words and no more.
        start: Where it begins, in code points of the text as it was given.
        end: Where it ends, exclusive.
        text: The words themselves, ``given[start:end]``.
        context: What the text says beside it, without belonging to it.
    """

    kind: Kind
    value: V_co
    start: int
    end: int
    text: str
    context: Context = NO_CONTEXT

    def _repr_html_(self) -> str:
        """Show in a notebook the words, what they say and where they are."""
        place = f"{self.start}–{self.end}"
        return (
            f"<mark>{escape_html(self.text)}</mark> {self.kind.value} "
            f"<code>{escape_html(str(self.value))}</code> ({place})"
        )

    def claim(
        self,
        source: str,
        about: str,
        field: str,
        **more: Any,  # noqa: ANN401 - the other fields of a claim
    ) -> "Claim":
        """Return the claim that this mention makes for a field of an entity.

        >>> mention = Mention(Kind.DATE, PartialDate(month=2, day=23), 11, 15, "23/2")
        >>> mention.claim("page", "signing", "/date").reading
        'XXXX-02-23'

        A relative value has no form on the wire: its claim has the words and no
        reading, unless one is given.

        Args:
            source: Id of the source whose text was read.
            about: Id of the entity.
            field: RFC 6901 pointer inside the entity.
            **more: Other fields of the claim: ``part``, ``basis``, ``note``; and
                ``reading``, where the field says something else than the words.

        Raises:
            InvalidValueError: An id or the pointer is not valid, or the words are
                not NFC.
        """
        from coordination.model.claim import (  # noqa: PLC0415 - a reader needs none
            Claim,
        )

        if isinstance(self.value, PartyName | PersonName | PlaceName):
            more.setdefault("reading", self.value.name)
        elif not isinstance(self.value, Relative):
            more.setdefault("reading", self.value)
        return Claim(
            source=source,
            about=about,
            field=field,
            quote=self.text,
            start=self.start,
            end=self.end,
            **more,
        )


#: What sets each attribute: a scan builds thousands of mentions, and to set them so
#: takes half of the time of the constructor.
SLOTS: Final[tuple[Callable[[Mention[Any], object], None], ...]] = tuple(
    vars(Mention)[slot.name].__set__ for slot in fields(Mention)
)
