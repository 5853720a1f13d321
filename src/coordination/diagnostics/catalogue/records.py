"""What a real record sometimes is but should not be, found by `validate`."""

from typing import Final

from coordination.diagnostics.catalogue.entry import Entry

ENTRIES: Final[tuple[Entry, ...]] = ()
