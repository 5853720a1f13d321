"""Which words of which source a fact rests on."""

from typing import Any, Final

import attrs
from attrs import frozen
from attrs.validators import optional

from coordination.diagnostics.diagnostic import diagnose
from coordination.frozen_json import FrozenJson, JsonObject
from coordination.model.checks import (
    instance,
    is_identifier,
    is_pointer,
    is_text,
    is_verbatim,
    require,
    whole,
)
from coordination.model.conversions import accept_exact
from coordination.model.enumerations import Basis, ClaimPart
from coordination.model.free_json import is_json
from coordination.model.wire import to_wire

#: What is on the wire by nature.
_WIRE: Final = frozenset({str, JsonObject, type(None)})


def read_reading(value: Any) -> Any:  # noqa: ANN401 - any value of the model
    """Return a reading as it is on the wire; most are that already."""
    return value if type(value) in _WIRE else to_wire(value)


#: Longer than any text a source can have here (the limit of loading).
LAST_OFFSET: Final = 100_000_000
#: How many places of ambiguous words a message names.
MOST_PLACES: Final = 5


@frozen(kw_only=True, field_transformer=accept_exact)
class Claim:
    """The words of a source for one field of one entity.

    Several claims about one field may disagree: all are kept and reported.
    A field that is absent but has claims is left open.  A value of the model given as
    ``reading`` is kept as it is on the wire.

    Attributes:
        source: Id of the source.
        about: Id of the entity.
        field: RFC 6901 pointer inside the entity, to a leaf or to a collection;
            or the name of a collection of the dossier ("/obligations"), for its
            members that belong to the entity.
        part: The part of the source that contains the words.
        quote: The words, exactly as written.
        start: Where they begin, in code points of the source's text.
        end: Where they end, not included.
        reading: What they say, in the form that the field has on the wire;
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
    reading: FrozenJson = attrs.field(
        default=None, converter=read_reading, validator=is_json
    )
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

    @classmethod
    def quoting(  # noqa: PLR0913 - the fields of a claim, by keyword
        cls,
        text: str,
        quote: str,
        *,
        source: str,
        about: str,
        field: str,
        nth: int | None = None,
        **more: Any,  # noqa: ANN401 - the other fields of a claim
    ) -> "Claim":
        """Return the claim that rests on ``quote``, which is found in ``text``.

        >>> text = "Sáng 12/3, hai bên ký."
        >>> claim = Claim.quoting(
        ...     text, "12/3", source="page", about="signing", field="/date"
        ... )
        >>> claim.start, claim.end
        (5, 9)

        Args:
            text: The whole text of the source.
            quote: The words, exactly as they are in the text.
            source: Id of the source.
            about: Id of the entity.
            field: RFC 6901 pointer inside the entity.
            nth: Which place is meant, counted from 1, where the words are there
                several times.
            **more: Other fields of the claim: ``reading``, ``part``, ``note`` …

        Raises:
            InvalidValueError: The words are not in the text, or are there several
                times and ``nth`` does not say which place is meant.
        """
        start = _place_of(quote, text, nth)
        return cls(
            source=source,
            about=about,
            field=field,
            quote=quote,
            start=start,
            end=start + len(quote),
            **more,
        )


def _place_of(quote: str, text: str, nth: int | None) -> int:
    """Return where ``quote`` begins in ``text``."""
    places: list[int] = []
    at = text.find(quote) if quote else -1
    while at >= 0 and len(places) <= (nth or MOST_PLACES):
        places.append(at)
        at = text.find(quote, at + 1)
    chosen = 1 if nth is None else nth
    if not 1 <= chosen <= len(places):
        require(diagnose("quote-not-in-text", "/quote", got=quote))
    if nth is None and len(places) > 1:
        at_places = ", ".join(map(str, places[:MOST_PLACES]))
        require(diagnose("quote-is-ambiguous", "/quote", got=quote, places=at_places))
    return places[chosen - 1]
