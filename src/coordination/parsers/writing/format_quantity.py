"""Write quantities."""

from decimal import Decimal
from typing import Final

from coordination.model.plain_decimal import plain_text
from coordination.model.quantity import Change, Comparator, Quantity
from coordination.parsers.quantities.parse_quantity import parse_quantity
from coordination.parsers.writing.read_back import check_words, no_words
from coordination.tables.quantity_words import AGAINST

_COMPARATORS: Final = {
    Comparator.EXACT: "",
    Comparator.MORE_THAN: "hơn ",
    Comparator.NEARLY: "gần ",
    Comparator.ABOUT: "khoảng ",
    Comparator.AT_LEAST: "ít nhất ",
    Comparator.AT_MOST: "không quá ",
}
_CHANGES: Final = {Change.UP: "tăng", Change.DOWN: "giảm", Change.OVER: "vượt"}
#: The powers of ten that have a word, falling.
_ORDERS: Final = (
    (10**9, "tỷ"),
    (10**6, "triệu"),
    (10**3, "nghìn"),
    (100, "trăm"),
    (10, "chục"),
)


def format_quantity(value: Quantity) -> str:
    """Write ``value`` with dots between thousands and a decimal comma.

    >>> format_quantity(
    ...     Quantity(
    ...         amount=Decimal(24550),
    ...         comparator=Comparator.MORE_THAN,
    ...         units=("tin", "bài"),
    ...     )
    ... )
    'hơn 24.550 tin, bài'
    >>> format_quantity(Quantity(amount=Decimal("86.5"), units=("% dân số",)))
    '86,5% dân số'
    >>> format_quantity(
    ...     Quantity(amount=Decimal(10_000), comparator=Comparator.MAGNITUDE)
    ... )
    'hàng chục nghìn'

    Raises:
        InvalidValueError: No words of the reader mean it: an amount below zero, a
            unit that is read as something else.
    """
    units = ", ".join(value.units)
    gap = "" if units.startswith("%") else " "
    change = f"{_CHANGES[value.change]} " if value.change else ""
    per = f"/{value.per}" if value.per else ""
    base = f" {AGAINST} {value.against}" if value.against else ""
    counted = f"{_count(value)}{gap}{units}{per}".strip()
    return check_words(f"{change}{counted}{base}", value, parse_quantity)


def _count(value: Quantity) -> str:
    """Write how many: a figure, a range, a share, an order, a vague word."""
    if value.amount is None:
        return value.words or ""
    if value.comparator is Comparator.MAGNITUDE:
        upper = "" if value.upper is None else f" đến hàng {_order(value, value.upper)}"
        return f"hàng {_order(value, value.amount)}{upper}"
    upper = "" if value.upper is None else f"-{_figure(value.upper)}"
    total = "" if value.total is None else f"/{_figure(value.total)}"
    return f"{_COMPARATORS[value.comparator]}{_figure(value.amount)}{upper}{total}"


def _figure(amount: Decimal) -> str:
    if amount < 0:
        return f"âm {_figure(-amount)}"
    whole, _, fraction = plain_text(amount).partition(".")
    grouped = f"{int(whole):,}".replace(",", ".")
    return f"{grouped},{fraction}" if fraction else grouped


def _order(value: Quantity, amount: Decimal) -> str:
    """Write an order of magnitude: 10,000 is "chục nghìn"."""
    rest = amount
    words: list[str] = []
    for power, word in _ORDERS:
        if rest >= power and rest % power == 0:
            rest //= power
            words.insert(0, word)
    if rest != 1:
        raise no_words(value)
    return " ".join(words)
