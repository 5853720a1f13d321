"""Floor 7: the world outside.  Each module needs the extra that it names."""
