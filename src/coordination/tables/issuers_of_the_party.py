"""Codes of Party committees and of their organs."""

from coordination.tables.issuers import Issuer


def rows() -> tuple[Issuer, ...]:
    """Return the rows, the centre first."""
    return (
        Issuer(
            "TW",
            "Ban Chấp hành Trung ương, Bộ Chính trị, Ban Bí thư",
            "Party Centre",
            "party",
            "central",
            "hd05",
        ),
        Issuer(
            "TU", "Tỉnh uỷ, Thành uỷ", "Provincial Committee", "party", None, "hd05"
        ),
    )
