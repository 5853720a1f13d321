"""How many, and how sure the source is of it."""

from decimal import Decimal
from enum import StrEnum
from typing import Any, Final

from attrs import Attribute, field, frozen
from attrs.validators import optional

from coordination.diagnostics.diagnostic import Diagnostic, describe, diagnose
from coordination.model.checks import each, instance, is_text, refuse, require
from coordination.model.conversions import accept_exact
from coordination.model.plain_decimal import plain_text

#: More digits than any reported figure has; a bound against hostile input.
MOST_DIGITS: Final = 30

_VAGUE: Final = "comparator 'vague'"
#: What no vague quantity has.
_FIGURES: Final = ("amount", "upper", "total")


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


class Change(StrEnum):
    """What a quantity is the size of, if it is no total: tăng, giảm, vượt."""

    UP = "up"
    DOWN = "down"
    OVER = "over"


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


@frozen(kw_only=True, field_transformer=accept_exact)
class Quantity:
    """An amount of something, with the comparator the source puts before it.

    >>> known = Quantity(
    ...     amount=Decimal(24550), comparator=Comparator.MORE_THAN, units=("tin", "bài")
    ... )
    >>> str(known)
    'more-than 24550 tin, bài'
    >>> str(Quantity(comparator=Comparator.VAGUE, words="nhiều", units=("tập thể",)))
    'nhiều tập thể'
    >>> str(Quantity(amount=Decimal(40), upper=Decimal(50), units=("%",)))
    '40-50 %'

    Attributes:
        amount: The figure, in ones: 150 tỷ is 150000000000; of a range its lower
            end; absent where vague.
        comparator: ``more-than`` for hơn and trên, ``nearly`` for gần, ``magnitude``
            for hàng nghìn; ``vague`` for words without a figure.
        units: What is counted, as written; several for "tin, bài, phóng sự".
        words: The words that stand for the figure where it is vague.
        upper: The upper end of a range, above ``amount``: 50 of "40-50%".
        total: What ``amount`` is a part of, in the same units: 100 of "98/100 xã".
        per: What the figure is counted for, where it is a rate: "năm" of "2 lần mỗi
            năm", "người/tháng" of "147.000 đồng/người/tháng".
        change: Whether the figure says how much something rose, fell or went over
            its mark, not how much there is.
        against: What a change is measured against: "năm 2016", "kế hoạch".

    Raises:
        InvalidValueError: A figure that is not finite or has more than 30 digits;
            a vague quantity with a figure, or any other without one; a range whose
            upper end is not above the lower one; a base without a change.
    """

    amount: Decimal | None = field(default=None, validator=optional(is_plain_decimal))
    comparator: Comparator = field(
        default=Comparator.EXACT, validator=instance(Comparator, "comparator")
    )
    units: tuple[str, ...] = field(default=(), validator=each(is_text))
    words: str | None = field(default=None, validator=optional(is_text))
    upper: Decimal | None = field(default=None, validator=optional(is_plain_decimal))
    total: Decimal | None = field(default=None, validator=optional(is_plain_decimal))
    per: str | None = field(default=None, validator=optional(is_text))
    change: Change | None = field(
        default=None, validator=optional(instance(Change, "change"))
    )
    against: str | None = field(default=None, validator=optional(is_text))

    def __attrs_post_init__(self) -> None:
        """Refuse a vague figure, a figure without its number, a part without its whole.

        All faults are reported at once.
        """
        vague = self.comparator is Comparator.VAGUE
        faults = []
        if self.amount is None and not vague:
            faults.append(diagnose("nothing-stated", expected="amount-or-vague-words"))
        faults += [
            diagnose("excludes-another", f"/{name}", name=name, other=_VAGUE)
            for name in _FIGURES
            if vague and getattr(self, name) is not None
        ]
        if self.words is None and vague:
            faults.append(
                diagnose("needs-another", "/words", name=_VAGUE, other="words")
            )
        if self.against is not None and self.change is None:
            faults.append(
                diagnose("needs-another", "/change", name="against", other="change")
            )
        require(*faults, self._order_fault())

    def _order_fault(self) -> Diagnostic | None:
        """Report a range whose upper end is not above the lower one."""
        if self.amount is None or self.upper is None or self.amount < self.upper:
            return None
        low, got = plain_text(self.amount), plain_text(self.upper)
        return diagnose("not-above", "/upper", low=low, got=got)

    def __str__(self) -> str:
        """Write it for people."""
        exact = self.comparator in (Comparator.EXACT, Comparator.VAGUE)
        before = [self.change, None if exact else self.comparator, self._figure()]
        told = " ".join(filter(None, [*before, ", ".join(self.units)]))
        per = f"/{self.per}" if self.per else ""
        base = f" against {self.against}" if self.against else ""
        return f"{told}{per}{base}"

    def _figure(self) -> str | None:
        if self.amount is None:
            return self.words
        upper = "" if self.upper is None else f"-{plain_text(self.upper)}"
        total = "" if self.total is None else f"/{plain_text(self.total)}"
        return f"{plain_text(self.amount)}{upper}{total}"
