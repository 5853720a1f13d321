"""Whether what a table dates was there on a day."""

from datetime import date


def can_overlap(
    since: date | None, until: date | None, earliest: date, latest: date
) -> bool:
    """Return True if what was there from ``since`` to ``until`` meets other days.

    Args:
        since: Its first day; ``None`` where that is not known.
        until: Its last day; ``None`` where it is still there, or not known.
        earliest: The first of the other days.
        latest: The last of them.

    >>> can_overlap(None, date(2025, 6, 30), date(2025, 6, 30), date(2026, 1, 1))
    True
    >>> can_overlap(date(2025, 7, 1), None, date(2025, 6, 30), date(2025, 6, 30))
    False
    """
    begun = since is None or since <= latest
    return begun and (until is None or until >= earliest)
