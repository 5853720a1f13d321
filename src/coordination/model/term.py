"""The numbered term of an elected body: "khóa XII", "Quốc hội khóa XV"."""

from enum import StrEnum

from attrs import field, frozen
from attrs.validators import optional

from coordination.model.checks import instance, whole
from coordination.model.conversions import accept_exact

_ROMAN = (
    (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
)  # fmt: skip


class TermBody(StrEnum):
    """A body whose terms are numbered."""

    PARTY_CENTRAL_COMMITTEE = "party-central-committee"
    PROVINCIAL_PARTY_COMMITTEE = "provincial-party-committee"
    NATIONAL_ASSEMBLY = "national-assembly"
    PEOPLES_COUNCIL = "peoples-council"
    FATHERLAND_FRONT = "fatherland-front"


@frozen(kw_only=True, field_transformer=accept_exact)
class Term:
    """A term by its number; the body is absent where the text does not say it.

    >>> str(Term(ordinal=12)), str(Term(ordinal=9, body=TermBody.NATIONAL_ASSEMBLY))
    ('XII', 'IX')

    Attributes:
        ordinal: From 1 to 60.
        body: Whose term it is.  Provincial bodies count their own.

    Raises:
        InvalidValueError: The ordinal is out of range.
    """

    ordinal: int = field(validator=whole(1, 60))
    body: TermBody | None = field(
        default=None, validator=optional(instance(TermBody, "body with terms"))
    )

    def __str__(self) -> str:
        """Write the Roman ordinal."""
        return roman(self.ordinal)


def roman(number: int) -> str:
    """Write ``number`` in Roman digits.

    >>> roman(14), roman(49)
    ('XIV', 'XLIX')
    """
    written = ""
    for value, digits in _ROMAN:
        count, number = divmod(number, value)
        written += digits * count
    return written
