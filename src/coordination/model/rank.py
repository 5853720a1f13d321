"""Which place something has in an order."""

from typing import Final

from attrs import field, frozen
from attrs.validators import optional

from coordination.diagnostics.diagnostic import diagnose
from coordination.model.checks import is_text, require, whole
from coordination.model.conversions import accept_exact

#: More than there are bodies that anyone ranks.
MOST_RANKED: Final = 1_000_000


@frozen(kw_only=True, field_transformer=accept_exact)
class Rank:
    """A place in an order: the third of the country, the 12th of 34 provinces.

    >>> str(Rank(ordinal=12, of=34)), str(Rank(ordinal=3, among="cả nước"))
    ('12/34', '3 (cả nước)')

    Attributes:
        ordinal: The place, from 1.
        of: How many have a place.
        among: What is put in order, or where, as written ("cả nước").

    Raises:
        InvalidValueError: A field has a value that none can have; a place behind
            the last.
    """

    ordinal: int = field(validator=whole(1, MOST_RANKED))
    of: int | None = field(default=None, validator=optional(whole(1, MOST_RANKED)))
    among: str | None = field(default=None, validator=optional(is_text))

    def __attrs_post_init__(self) -> None:
        """Refuse a place behind the last."""
        if self.of is not None and self.ordinal > self.of:
            require(
                diagnose(
                    "out-of-range", "/ordinal", low=1, high=self.of, got=self.ordinal
                )
            )

    def __str__(self) -> str:
        """Write it for people."""
        place = str(self.ordinal) if self.of is None else f"{self.ordinal}/{self.of}"
        return place if self.among is None else f"{place} ({self.among})"
