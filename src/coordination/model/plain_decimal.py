"""Decimals as plain text, as the wire and people have them."""

from decimal import Decimal


def plain_text(amount: Decimal) -> str:
    """Write ``amount`` without exponent and without trailing zeros.

    >>> plain_text(Decimal("1.5E+3")), plain_text(Decimal("86.50"))
    ('1500', '86.5')
    """
    written = f"{amount:f}"
    written = written.rstrip("0").rstrip(".") if "." in written else written
    return "0" if written == "-0" else written
