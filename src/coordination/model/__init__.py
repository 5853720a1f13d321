"""Floor 2: values and entities.  Pure data: nothing here reads prose or files."""
