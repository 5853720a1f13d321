"""How many, and how sure the source is of it."""

from decimal import Decimal
from enum import StrEnum
from typing import Any, Final

from attrs import Attribute, field, frozen
from attrs.validators import optional

from coordination.diagnostics.diagnostic import describe, diagnose
from coordination.model.checks import each, instance, is_text, refuse, require

#: More digits than any reported figure has; a bound against hostile input.
MOST_DIGITS: Final = 30

_VAGUE: Final = "comparator 'vague'"


class Comparator(StrEnum):
    """How a source relates its figure to the truth."""

    EXACT = "exact"
    MORE_THAN = "more-than"
    NEARLY = "nearly"
    ABOUT = "about"
    AT_LEAST = "at-least"
    AT_MOST = "at-most"
    MAGNITUDE = "magnitude"
    VAGUE = "vague"


def is_plain_decimal(_: object, attribute: "Attribute[Any]", value: object) -> None:
    """Accept finite decimals of at most `MOST_DIGITS` digits."""
    if not isinstance(value, Decimal):
        refuse(
            attribute,
            "wrong-class",
            expected="decimal",
            name="Decimal",
            got=describe(value),
        )
        return
    if not value.is_finite():
        refuse(attribute, "not-a-number", got=str(value))
    size = len(value.as_tuple().digits) + abs(int(value.as_tuple().exponent))
    if size > MOST_DIGITS:
        refuse(attribute, "too-many-digits", high=MOST_DIGITS, got=size)


@frozen(kw_only=True)
class Quantity:
    """An amount of something, with the comparator the source puts before it.

    >>> known = Quantity(
    ...     amount=Decimal(24550), comparator=Comparator.MORE_THAN, units=("tin", "bài")
    ... )
    >>> str(known)
    'more-than 24550 tin, bài'
    >>> str(Quantity(comparator=Comparator.VAGUE, words="nhiều", units=("tập thể",)))
    'nhiều tập thể'

    Attributes:
        amount: The figure, in ones: 150 tỷ is 150000000000; absent where vague.
        comparator: ``more-than`` for hơn and trên, ``nearly`` for gần, ``magnitude``
            for hàng nghìn; ``vague`` for words without a figure.
        units: What is counted, as written; several for "tin, bài, phóng sự".
        words: The words that stand for the figure where it is vague.

    Raises:
        InvalidValueError: A figure that is not finite or has more than 30 digits;
            a vague quantity with a figure, or any other without one.
    """

    amount: Decimal | None = field(default=None, validator=optional(is_plain_decimal))
    comparator: Comparator = field(
        default=Comparator.EXACT, validator=instance(Comparator, "comparator")
    )
    units: tuple[str, ...] = field(default=(), validator=each(is_text))
    words: str | None = field(default=None, validator=optional(is_text))

    def __attrs_post_init__(self) -> None:
        """Refuse a vague figure and a figure without its number."""
        vague = self.comparator is Comparator.VAGUE
        faults = []
        if self.amount is None and not vague:
            faults.append(
                diagnose("nothing-stated", expected=f"amount, words with {_VAGUE}")
            )
        if self.amount is not None and vague:
            faults.append(
                diagnose("excludes-another", "/amount", name="amount", other=_VAGUE)
            )
        if self.words is None and vague:
            faults.append(
                diagnose("needs-another", "/words", name=_VAGUE, other="words")
            )
        require(*faults)

    def __str__(self) -> str:
        """Write it for people."""
        figure = self.words if self.amount is None else plain_text(self.amount)
        exact = self.comparator in (Comparator.EXACT, Comparator.VAGUE)
        prefix = "" if exact else f"{self.comparator} "
        return f"{prefix}{figure} {', '.join(self.units)}".rstrip()


def plain_text(amount: Decimal) -> str:
    """Write ``amount`` without exponent and without trailing zeros.

    >>> plain_text(Decimal("1.5E+3")), plain_text(Decimal("86.50"))
    ('1500', '86.5')
    """
    written = f"{amount:f}"
    written = written.rstrip("0").rstrip(".") if "." in written else written
    return "0" if written == "-0" else written
