"""Which words of which source a fact rests on."""

from typing import Final

import attrs
from attrs import frozen
from attrs.validators import optional

from coordination.diagnostics.diagnostic import diagnose
from coordination.frozen_json import FrozenJson
from coordination.model.checks import (
    instance,
    is_identifier,
    is_pointer,
    is_text,
    is_verbatim,
    require,
    whole,
)
from coordination.model.enumerations import Basis, ClaimPart
from coordination.model.free_json import is_json

#: Longer than any text a source can have here (the limit of loading).
LAST_OFFSET: Final = 100_000_000


@frozen(kw_only=True)
class Claim:
    """The words of a source for one field of one entity.

    Several claims about one field may disagree: both stand, and `validate` tells.
    A field that is absent but has claims is left open.

    Attributes:
        source: Id of the source.
        about: Id of the entity.
        field: RFC 6901 pointer inside the entity, to a leaf or to a collection;
            or the name of a collection of the dossier ("/obligations"), for its
            members that belong to the entity.
        part: In which part of the source the words stand.
        quote: The words, exactly as they stand.
        start: Where they begin, in code points of the source's text.
        end: Where they end, not included.
        reading: What they say, as the field would stand on the wire;
            ``{"count": n}`` for a collection.
        basis: Stated by the source, or inferred from it.
        note: Why it is read so.

    Raises:
        InvalidValueError: A field has a value that none can have; an end
            that is not behind the start.
    """

    source: str = attrs.field(validator=is_identifier)
    about: str = attrs.field(validator=is_identifier)
    field: str = attrs.field(validator=is_pointer)
    part: ClaimPart | None = attrs.field(
        default=None, validator=optional(instance(ClaimPart, "part of a source"))
    )
    quote: str = attrs.field(validator=is_verbatim)
    start: int = attrs.field(validator=whole(0, LAST_OFFSET))
    end: int = attrs.field(validator=whole(1, LAST_OFFSET))
    reading: FrozenJson = attrs.field(default=None, validator=is_json)
    basis: Basis = attrs.field(default=Basis.STATED, validator=instance(Basis, "basis"))
    note: str | None = attrs.field(default=None, validator=optional(is_text))

    def __attrs_post_init__(self) -> None:
        """Refuse a stretch that ends before it starts."""
        if self.end <= self.start:
            require(
                diagnose(
                    "out-of-range",
                    "/end",
                    low=self.start + 1,
                    high=LAST_OFFSET,
                    got=self.end,
                )
            )
