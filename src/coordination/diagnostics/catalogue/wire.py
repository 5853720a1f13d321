"""What can be wrong with a JSON text, found while loading it."""

from typing import Final

from coordination.diagnostics.catalogue.entry import Entry

ENTRIES: Final[tuple[Entry, ...]] = ()
