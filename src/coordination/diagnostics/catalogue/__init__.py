"""Every code there is, its severity and its sentence in two languages.

One module for each kind of fault; a code is in exactly one of them.
"""

from functools import cache
from types import MappingProxyType

from coordination.diagnostics.catalogue.entry import Entry


def entry(code: str) -> Entry:
    """Return the entry of ``code``.

    Raises:
        KeyError: The code does not exist.
    """
    return entries()[code]


@cache
def entries() -> MappingProxyType[str, Entry]:
    """Return all entries by code; built when first asked for."""
    from coordination.diagnostics.catalogue import (  # noqa: PLC0415 - built on use
        across_codes,
        file_codes,
        number_codes,
        record_codes,
        sheet_codes,
        table_codes,
        text_codes,
        value_codes,
        wire_codes,
    )

    tables = (
        value_codes.ENTRIES,
        number_codes.ENTRIES,
        wire_codes.ENTRIES,
        file_codes.ENTRIES,
        sheet_codes.ENTRIES,
        table_codes.ENTRIES,
        record_codes.ENTRIES,
        across_codes.ENTRIES,
        text_codes.ENTRIES,
    )
    return MappingProxyType({row.code: row for table in tables for row in table})
