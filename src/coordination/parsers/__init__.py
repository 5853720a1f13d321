"""Floor 3: from prose to values.  Every parser raises only ``ParseError``."""
