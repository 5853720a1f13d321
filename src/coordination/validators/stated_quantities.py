"""What the words of a quote say of an amount, and whether a reading can be meant.

Each answer is the list of what the words say where all of it surely differs from the
reading, and empty wherever the words could mean it.
"""

from collections.abc import Sequence
from decimal import Decimal, InvalidOperation
from typing import Final

from coordination.frozen_json import FrozenJson, JsonObject
from coordination.model.plain_decimal import plain_text
from coordination.model.quantity import Comparator, Quantity
from coordination.parsers.common.mention import Kind
from coordination.parsers.scanner import TIMES
from coordination.tables.quantity_words import AGAINST, CHANGES
from coordination.validators.body_names import list_phrases, split_plain_words
from coordination.validators.quote_reading import read_mentions

#: What a reading with one end of a range may be beside it: "40-50%" is at least
#: 40, at most 50 and about both.
_LOWER_ENDS: Final = frozenset({"about", "at-least", "magnitude", "more-than"})
_UPPER_ENDS: Final = frozenset({"about", "at-most", "magnitude", "nearly"})


def find_quantities(quote: str) -> list[tuple[Quantity, bool]]:
    """Return the amounts in a quote, each with whether it is all of the quote."""
    return [
        (one.value, one.end - one.start == len(quote.strip()))
        for one in read_mentions(quote, (Kind.QUANTITY,))
        if isinstance(one.value, Quantity)
    ]


def read_quantity(
    quote: str, reading: FrozenJson, name: str, beside: str
) -> Sequence[str]:
    """Read a quote about a quantity, the field ``name`` of what has ``beside`` as text.

    >>> reading = JsonObject.of({"amount": "12", "units": ["lớp"]})
    >>> read_quantity("tăng 12 lớp", reading, "quantity", "")
    ['up 12 lớp']
    >>> read_quantity("tăng 12 lớp", reading, "quantity", "Số lớp tăng")
    []
    """
    if not isinstance(reading, JsonObject) or reading.get("comparator") == "vague":
        return []
    found = find_quantities(quote)
    if name == "target" and any(_is_whole(one, reading) for one, _ in found):
        return []
    apart = all(
        _is_other_figure(one, reading, whole)
        or _is_other_unit(one, reading.get("units"), quote)
        or _is_other_change(one, reading.get("change"), beside)
        for one, whole in found
    )
    if apart or _is_other_base(quote, reading.get("against")):
        return [str(one) for one, _ in found]
    return []


def read_amount(quote: str, reading: FrozenJson, name: str) -> Sequence[str]:
    """Read a quote about one figure of a quantity, the field ``name``."""
    found = [one for one, _ in find_quantities(quote)]
    apart = all(_is_other_amount(_get_figure(one, name), reading) for one in found)
    figures = [_get_figure(one, name) for one in found]
    return [plain_text(one) for one in figures if one is not None] if apart else []


def read_comparator(quote: str, reading: FrozenJson) -> Sequence[str]:
    """Read a quote about how a figure compares."""
    found = find_quantities(quote)
    apart = all(
        one.upper is None and _is_other_comparator(one, reading, whole)
        for one, whole in found
    )
    return [one.comparator.value for one, _ in found] if apart else []


def list_words_left_out(quote: str, reading: FrozenJson, beside: str) -> Sequence[str]:
    """Return the names of what the words say of an amount and the reading leaves out.

    The whole of a share and the measure of a rate: the amount without them is true,
    and says less.  Nothing where ``beside`` says it, or where the unit does.

    >>> reading = JsonObject.of({"amount": "98", "units": ["xã"]})
    >>> list_words_left_out("đạt 98/100 xã", reading, "")
    ['total 100']
    >>> list_words_left_out("đạt 98/100 xã", reading, "Có 98 trong tổng số 100 xã")
    []
    """
    amount = reading.get("amount") if isinstance(reading, JsonObject) else None
    if not isinstance(reading, JsonObject) or not isinstance(amount, str):
        return []
    same = [
        one
        for one, _ in find_quantities(quote)
        if one.amount is not None and not _is_other_amount(one.amount, amount)
    ]
    lacking = [_list_lacking(one, reading, beside) for one in same]
    return lacking[0] if lacking and all(lacking) else []


def _list_lacking(stated: Quantity, reading: JsonObject, beside: str) -> list[str]:
    found = []
    if stated.total is not None and "total" not in reading:
        total = plain_text(stated.total)
        figures = {
            one for held, _ in find_quantities(beside) for one in _list_figures(held)
        }
        if stated.total not in figures and total not in split_plain_words(beside):
            found.append(f"total {total}")
    if stated.per is not None and "per" not in reading:
        units = reading.get("units")
        told = [*map(str, units), beside] if isinstance(units, tuple) else [beside]
        if set(split_plain_words(stated.per)).isdisjoint(
            split_plain_words(" ".join(told))
        ):
            found.append(f"per {stated.per}")
    return found


def _is_whole(stated: Quantity, reading: JsonObject) -> bool:
    """Return True if the reading is of the whole of which the words state a share."""
    total = stated.total
    return total is not None and not _is_other_amount(total, reading.get("amount"))


def _list_figures(quantity: Quantity) -> tuple[Decimal | None, ...]:
    return quantity.amount, quantity.upper, quantity.total


def _get_figure(stated: Quantity, name: str) -> Decimal | None:
    """Return the figure of a quantity called ``name``, or the only one that is said."""
    figure: Decimal | None = getattr(stated, name, None)
    return stated.amount if figure is None else figure


def _is_other_figure(stated: Quantity, reading: JsonObject, whole: bool) -> bool:  # noqa: FBT001 - one of a pair
    """Return True if amount, end, whole or comparator are surely others."""
    amount, comparator = reading.get("amount"), reading.get("comparator") or "exact"
    if stated.upper is not None and "upper" not in reading:
        ends = [(stated.amount, _LOWER_ENDS), (stated.upper, _UPPER_ENDS)]
        return not any(
            comparator in allowed and not _is_other_amount(end, amount)
            for end, allowed in ends
        )
    return (
        _is_other_amount(stated.amount, amount)
        or _is_other_amount(stated.upper, reading.get("upper"))
        or _is_other_amount(stated.total, reading.get("total"))
        or (whole and stated.upper is None and "upper" in reading)
        or _is_other_comparator(stated, comparator, whole)
    )


def _is_other_amount(stated: Decimal | None, reading: FrozenJson) -> bool:
    if stated is None or not isinstance(reading, str):
        return False
    try:
        return Decimal(reading) != stated
    except InvalidOperation:
        return False


def _is_other_comparator(stated: Quantity, reading: FrozenJson, whole: bool) -> bool:  # noqa: FBT001 - one of a pair
    """Return True if the words compare otherwise.

    Words that only state a figure say nothing of what precedes them, unless they
    are all that is quoted.
    """
    if not isinstance(reading, str) or stated.comparator is Comparator.VAGUE:
        return False
    says = whole or stated.comparator is not Comparator.EXACT
    return says and reading != stated.comparator.value


def _is_other_unit(stated: Quantity, reading: FrozenJson, quote: str) -> bool:
    """Return True if no word of the units that are read is in the quote."""
    if not stated.units or not isinstance(reading, tuple):
        return False
    words = {word for one in reading for word in split_plain_words(str(one))}
    long = {word for word in words if len(word) > 1 and word.isalpha()}
    return (
        bool(long)
        and not _is_currency(long)
        and long.isdisjoint(split_plain_words(quote))
    )


def _is_currency(words: set[str]) -> bool:
    """Return True if units are of money, which is written in many ways."""
    return not words.isdisjoint({"đồng", "vnd", "vnđ", "usd", "đô"})


def _is_other_change(stated: Quantity, reading: FrozenJson, beside: str) -> bool:
    """Return True if the words say the size of a change and the reading another.

    A reading without a change is of a total, unless the text beside it says that
    something changed.
    """
    if stated.change is None:
        return False
    if reading is None:
        return CHANGES.keys().isdisjoint(list_phrases(split_plain_words(beside)))
    return reading != stated.change.value


def _is_other_base(quote: str, reading: FrozenJson) -> bool:
    """Return True if the words measure a change against another time."""
    _, said, base = quote.lower().partition(AGAINST)
    if not said or not isinstance(reading, str):
        return False
    stated = {str(one.value) for one in read_mentions(base, TIMES)}
    held = {str(one.value) for one in read_mentions(reading, TIMES)}
    return bool(stated and held) and stated.isdisjoint(held)
