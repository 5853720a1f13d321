"""Write values as officials write them, so that reading returns them.

Each function writes what its reader reads, and checks it: ``parse_x(format_x(v))``
is ``v``, or `InvalidValueError` says that no words of this grammar mean ``v``.
"""

from coordination.parsers.writing.format_date import Style, format_date
from coordination.parsers.writing.format_period import format_period
from coordination.parsers.writing.format_quantity import format_quantity
from coordination.parsers.writing.format_recurrence import format_recurrence

__all__ = [
    "Style",
    "format_date",
    "format_period",
    "format_quantity",
    "format_recurrence",
]
