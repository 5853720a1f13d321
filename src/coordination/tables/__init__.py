"""Floor 1: dated facts of the field, each row with its source."""
